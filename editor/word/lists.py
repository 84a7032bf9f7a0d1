"""Plans Word's numbering so that Word and LibreOffice count as our own labels do.

Each context (the body, an annex, the inside of a numbered paragraph) is one abstract list with a
plain `w:num`. Where that would print another number than wanted, a further `w:num` on the same
abstract list restarts one level; what follows is back on the plain one. Only counting is known
here: label formats belong to the profile, the XML to the writer.
"""

from collections.abc import Iterable

from msgspec import Struct

LEVELS = 9
NO_NUM = 0
_START = 1


class Entry(Struct, frozen=True):
    """One numbered paragraph: its context, list level (0-8) and the numbers its label displays.

    The last number is its own. Item headings (levels 0-5) have one for each level down to theirs,
    numbered paragraphs (6) that of the level-1 item and theirs, letters (7) and romans (8) theirs.
    Where a house's label repeats nothing from above, the own number stands alone.
    """

    context: str
    level: int
    numbers: tuple[int, ...]


class Num(Struct, frozen=True):
    """One `w:num` on the abstract list of its context; `level_overrides` maps a level to a start.

    A plain one has no overrides; one with an override serves a single paragraph.
    """

    id: int
    context: str
    level_overrides: dict[int, int]


class Plan(Struct, frozen=True):
    """The `w:num` definitions by ascending id, and for each entry in turn the id that it uses.

    An entry uses `NO_NUM` where no restart of its own level can print its label, because a number
    it repeats from above is not the one displayed there: the writer then types that label.
    """

    nums: tuple[Num, ...]
    uses: tuple[int, ...]


def plan(entries: Iterable[Entry], always: tuple[str, ...] = ()) -> Plan:
    """Return the numbering that displays the entries' numbers, in their printing order.

    Contexts in `always` have a plain num even when no entry is theirs, and the first ids: styles
    may point at them.
    """
    ordered = tuple(entries)
    contexts = tuple(dict.fromkeys((*always, *(entry.context for entry in ordered))))
    nums = [Num(number, context, {}) for number, context in enumerate(contexts, start=1)]
    lists = {num.context: _List(num.id) for num in nums}
    uses = [lists[entry.context].use(entry, nums) for entry in ordered]
    return Plan(tuple(nums), tuple(uses))


class _List:
    """The abstract list of one context, followed paragraph by paragraph.

    Programs differ, or may, on whether an absent level that was displayed is thereby used up. Both
    readings are followed, and a restart is set unless both agree with the label.
    """

    def __init__(self, plain: int) -> None:
        self._plain = plain
        self._readings = (_Counters(absent_counts=True), _Counters(absent_counts=False))

    def use(self, entry: Entry, nums: list[Num]) -> int:
        """Return the num for the next entry, after adding it to `nums` if it is a new one."""
        level = entry.level
        *above, wanted = entry.numbers
        one, other = self._readings
        if above and not (one.displays(above) and other.displays(above)):
            return NO_NUM
        follows, also = one.put(level, wanted), other.put(level, wanted)
        if follows and also:
            return self._plain
        nums.append(Num(len(nums) + 1, entry.context, {level: wanted}))
        return len(nums)


_AFTER = tuple((None,) * (LEVELS - 1 - level) for level in range(LEVELS))
"""The counters of the levels below each, not begun."""


class _Counters:
    """The nine counters of one abstract list, shared by all its nums; None where not yet begun.

    A paragraph ends the counts of all deeper levels.
    """

    def __init__(self, *, absent_counts: bool) -> None:
        self._absent_counts = absent_counts
        self._values: list[int | None] = [None] * LEVELS

    def displays(self, above: list[int]) -> bool:
        """Return whether a label repeats these numbers from the levels above it."""
        values = self._values[: len(above)]
        return values == above or [_START if v is None else v for v in values] == above

    def put(self, level: int, number: int) -> bool:
        """Count a paragraph that displays `number`; whether the plain num would have given it."""
        values = self._values
        before = values[level]
        if self._absent_counts and None in values[:level]:
            values[:level] = [_START if value is None else value for value in values[:level]]
        values[level] = number
        values[level + 1 :] = _AFTER[level]
        return number == (_START if before is None else before + 1)
