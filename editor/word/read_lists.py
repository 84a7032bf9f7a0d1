"""What the lists of a Word file print: every number as the reader of the page sees it.

Counted as Word counts: the lists that share a definition count together, a paragraph ends the
counts of deeper levels, a level that was never reached counts as begun, and a start that overrides
holds once, at the first paragraph of its list. Neighbour: `lists.py` plans such lists for writing.
"""

from collections.abc import Mapping
from typing import get_args

from msgspec import Struct, field

from editor.numbering.scheme import Format, formatted
from editor.word.read_xml import Element, child, inside, local, value, whole

LEVELS = 9
_HIGHEST = 99_999
_LEGAL: Format = "decimal"
_FORMATS: Mapping[str, Format] = {
    "decimal": "decimal",
    "decimalZero": "decimal",
    "lowerLetter": "lower-letter",
    "upperLetter": "upper-letter",
    "lowerRoman": "lower-roman",
    "upperRoman": "upper-roman",
    "russianLower": "russian-lower",
    "russianUpper": "russian-upper",
    "arabicAbjad": "arabic-abjad",
    "arabicAlpha": "arabic-abjad",
    "hindiNumbers": "arabic-indic",
    "chineseCounting": "chinese",
    "chineseCountingThousand": "chinese",
    "taiwaneseCountingThousand": "chinese",
    "japaneseCounting": "chinese",
    "ideographDigital": "chinese",
    "none": "none",
}
assert set(_FORMATS.values()) <= set(get_args(Format))


class Printed(Struct, frozen=True):
    """What a list prints before a paragraph; where its text begins, in twips, if the list says."""

    label: str = ""
    bullet: bool = False
    left: int | None = None
    hanging: int | None = None


class _Level(Struct):
    """One level of a list: its pattern of %1 to %9, the format of its number, its start."""

    pattern: str = ""
    form: str = "decimal"
    start: int = 1
    restart: int | None = None
    legal: bool = False
    style: str = ""
    left: int | None = None
    hanging: int | None = None


class _Num(Struct):
    """A list: its definition, levels it words in its own way, and starts that override.

    `forced` are the levels that still have to begin at such a start.
    """

    abstract: str
    levels: dict[int, _Level]
    starts: dict[int, int] = field(default_factory=dict)
    forced: set[int] = field(default_factory=set)

    def start(self, at: int) -> int:
        """The number that a level begins with."""
        return self.starts.get(at, self.levels[at].start if at in self.levels else 1)


class _Counts(Struct):
    """The counts of one definition; None where not yet begun."""

    values: list[int | None] = field(default_factory=lambda: [None] * LEVELS)


class Lists:
    """The lists of a file, counted paragraph by paragraph."""

    def __init__(self, root: Element | None) -> None:
        self._abstracts: dict[str, dict[int, _Level]] = {}
        self._nums: dict[str, _Num] = {}
        self._counts: dict[str, _Counts] = {}
        parts = [] if root is None else list(root)
        named: dict[str | None, str] = {}
        linked: dict[str, str | None] = {}
        for element in (each for each in parts if local(each) == "abstractNum"):
            name = value(element, "abstractNumId") or ""
            self._abstracts[name] = _levels(element)
            named[value(child(element, "styleLink"))] = name
            linked[name] = value(child(element, "numStyleLink"))
        for name, style in linked.items():
            if style in named and not self._abstracts[name]:
                self._abstracts[name] = self._abstracts[named[style]]
        for element in (each for each in parts if local(each) == "num"):
            self._nums[value(element, "numId") or ""] = self._num(element)

    def _num(self, element: Element) -> _Num:
        abstract = value(child(element, "abstractNumId")) or ""
        num = _Num(abstract, dict(self._abstracts.get(abstract, {})))
        for override in inside(element, "lvlOverride"):
            at = whole(value(override, "ilvl")) or 0
            start = whole(value(child(override, "startOverride")))
            own = child(override, "lvl")
            if own is not None:
                num.levels[at] = _level(own)
            if start is not None:
                num.starts[at] = min(max(start, 0), _HIGHEST)
                num.forced.add(at)
        return num

    def level_of(self, num_id: str | None, style: str | None) -> int | None:
        """The level that a list gives to a style."""
        num = self._nums.get(num_id or "")
        found = (at for at, level in num.levels.items() if level.style == style) if num else ()
        return next(iter(found), None)

    def printed(self, num_id: str | None, at: int) -> Printed | None:
        """What the next paragraph of a list prints at a level; None for no list."""
        num = self._nums.get(num_id or "")
        level = num.levels.get(at) if num and 0 <= at < LEVELS else None
        if num is None or level is None:
            return None
        self._count(num, at)
        if level.form == "bullet":
            return Printed("", True, level.left, level.hanging)
        label = "".join(self._pieces(num, level)).strip().replace("\t", " ")
        return Printed(label, False, level.left, level.hanging)

    def _count(self, num: _Num, at: int) -> None:
        values = self._counts.setdefault(num.abstract, _Counts()).values
        for above in range(at):
            if values[above] is None:
                values[above] = num.start(above)
        before = None if at in num.forced else values[at]
        num.forced.discard(at)
        values[at] = num.start(at) if before is None else min(before + 1, _HIGHEST)
        for below in range(at + 1, LEVELS):
            restart = num.levels[below].restart if below in num.levels else None
            if restart is None or at < restart:
                values[below] = None

    def _pieces(self, num: _Num, level: _Level) -> list[str]:
        values = self._counts[num.abstract].values
        first, *rest = level.pattern.split("%")
        out = [first]
        for piece in rest:
            at = ord(piece[0]) - ord("1") if piece[:1] in tuple("123456789") else -1
            if at < 0:
                out.append(f"%{piece}")
                continue
            of = num.levels.get(at) or _Level()
            number = values[at]
            shown = of.start if number is None else number
            out.append(_formatted(shown, of.form, legal=level.legal) + piece[1:])
        return out


def _formatted(number: int, form: str, *, legal: bool) -> str:
    if legal:
        return formatted(number, _LEGAL)
    if form == "decimalZero" and number < 10:
        return f"0{number}"
    return formatted(number, _FORMATS.get(form, _LEGAL))


def _levels(abstract: Element) -> dict[int, _Level]:
    return {
        whole(value(element, "ilvl")) or 0: _level(element) for element in inside(abstract, "lvl")
    }


def _level(element: Element) -> _Level:
    from editor.word.read_styles import indents

    level = _Level(pattern=value(child(element, "lvlText")) or "")
    level.form = value(child(element, "numFmt")) or "decimal"
    start = whole(value(child(element, "start")))
    level.start = 0 if start is None else min(max(start, 0), _HIGHEST)
    level.restart = whole(value(child(element, "lvlRestart")))
    level.legal = child(element, "isLgl") is not None
    level.style = value(child(element, "pStyle")) or ""
    place = indents(child(element, "pPr", "ind"))
    level.left, level.hanging = place.get("left"), place.get("hanging")
    return level
