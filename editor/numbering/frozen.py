"""Numbers that were circulated and stay: what is new since then is numbered between them.

A notice whose field `kept_numbers` names a version keeps the numbers of that version (decision 13).
An element keeps its own while it stands at the level and in the branch where it was counted. What
is new after n is n bis, n ter; at the end of its list it goes on from the highest number that the
list ever had; before the first it takes the number below. Numbers of what has gone are not given
again. `labels.py` counts as usual, and this puts the kept numbers in place of the counted ones.
"""

from collections import Counter
from collections.abc import Iterator, Mapping

from msgspec import Struct, field

from editor.model.node import Json, Node
from editor.model.tree import Tree
from editor.model.version import VERSION
from editor.numbering.number import BODY, ITEMS, Number
from editor.numbering.scheme import Scheme

_Part = tuple[int, int]
"""A number, and which of those put in after it: 0 itself, 1 bis, 2 ter."""
_List = tuple[str, str, tuple[_Part, ...]]
"""What counts together: the level, the branch, the numbers repeated from above."""
_Item = tuple[str, tuple[int, ...]]
"""An item by the branch it counts in and the numbers that it would have if none were kept."""


def kept_ordinals(root: Node) -> Mapping[str, Json]:
    """The numbers that a notice keeps, as its version stores them; empty where it keeps none."""
    name = root.fields.get("kept_numbers")
    version = root.fields.get(f"{VERSION}{name}") if name else None
    found: Mapping[str, Json] = version.get("ordinals", {}) if version else {}
    return found


def stored_ordinals(tree: Tree, scheme: Scheme, numbers: Mapping[str, Number]) -> dict[str, Json]:
    """The number of every element as a version stores it: level, branch, then the numbers.

    One that was put in after another is a pair: the number, and which of those it is.
    """
    branches = _Branches(tree, scheme, numbers)
    return {
        name: [
            number.level,
            branches.of(name, number),
            *([n, put_in] if put_in else n for n, put_in in _parts(number)),
        ]
        for name, number in numbers.items()
    }


def numbers_of(ordinals: Mapping[str, Json]) -> dict[str, Number]:
    """The numbers that a version stores; their context is the branch they were counted in."""
    kept = {name: _Kept.of(stored) for name, stored in ordinals.items()}
    return {name: _number(k.level, k.branch, k.parts) for name, k in kept.items()}


def frozen(
    tree: Tree, scheme: Scheme, numbers: Mapping[str, Number], ordinals: Mapping[str, Json]
) -> dict[str, Number]:
    """The numbers of a notice that keeps some, out of those that it would have if it kept none."""
    before = {name: _Kept.of(stored) for name, stored in ordinals.items() if name in tree}
    lists = _Lists(scheme)
    for stored in ordinals.values():
        lists.take(_Kept.of(stored))
    branches = _Branches(tree, scheme, numbers)
    entries = [
        _Entry(
            name,
            tree.node(name).fields.get("start") if number.level == ITEMS[0] else None,
            number,
            branches.of(name, number),
            branches.of_items(name, number),
            before.get(name),
        )
        for name, number in numbers.items()
    ]
    return dict(_numbered(entries, _kept(entries, scheme), lists))


class _Kept(Struct, frozen=True):
    """A number as it was circulated."""

    level: str
    branch: str
    parts: tuple[_Part, ...]

    @staticmethod
    def of(stored: Json) -> "_Kept":
        level, branch, *numbers = stored
        parts = (tuple(n) if isinstance(n, list) else (n, 0) for n in numbers)
        return _Kept(level, branch, tuple((n, put_in) for n, put_in in parts))


class _Entry(Struct, frozen=True):
    """An element with the number that it would have if none were kept, and the one it had.

    `start` is the number it should start at, if any; `items` the branch in which items count.
    """

    node: str
    start: int | None
    number: Number
    branch: str
    items: str
    before: _Kept | None

    @property
    def above(self) -> _Item:
        """What names the item above, whose number is repeated."""
        return self.items, self.number.numbers[:-1]

    @property
    def whole(self) -> _Item:
        """What names this item for those below it."""
        return self.items, self.number.numbers

    @property
    def place(self) -> object:
        """What tells the list that it is counted in from others, before numbers are kept."""
        return self.number.level, self.branch, self.above


def _parts(number: Number) -> tuple[_Part, ...]:
    put_in = number.inserted or (0,) * len(number.numbers)
    return tuple(zip(number.numbers, put_in, strict=True))


def _number(level: str, context: str, parts: tuple[_Part, ...]) -> Number:
    put_in = tuple(k for _, k in parts) if any(k for _, k in parts) else ()
    return Number(level, context, tuple(n for n, _ in parts), put_in)


def _repeated(level: str, parts: tuple[_Part, ...], scheme: Scheme) -> tuple[_Part, ...]:
    """The numbers from above that tell one list from another of the same branch."""
    return parts if level in ITEMS or scheme.levels[level].repeats_item else ()


def _kept(entries: list[_Entry], scheme: Scheme) -> dict[str, _Part]:
    """The elements that keep their number: same level, same branch, same numbers above."""
    found: dict[str, _Part] = {}
    items: dict[_Item, tuple[_Part, ...] | None] = {}
    for entry in entries:
        level, before = entry.number.level, entry.before
        above = items.get(entry.above, _parts(entry.number)[:-1])
        if before and (before.level, before.branch) == (level, entry.branch):
            repeated = _repeated(level, before.parts[:-1], scheme)
            if not repeated or repeated == above:
                found[entry.node] = before.parts[-1]
        if level in ITEMS:
            own = found.get(entry.node)
            items[entry.whole] = None if own is None or above is None else (*above, own)
    return found


def _numbered(
    entries: list[_Entry], kept: Mapping[str, _Part], lists: "_Lists"
) -> Iterator[tuple[str, Number]]:
    items: dict[_Item, tuple[_Part, ...]] = {}
    left = Counter(entry.place for entry in entries if entry.node in kept)
    first = {e.place: kept[e.node][0] for e in reversed(entries) if e.node in kept}
    for entry in entries:
        number = entry.number
        above = items.get(entry.above, _parts(number)[:-1])
        repeated = _repeated(number.level, above, lists.scheme)
        counted: _List = (number.level, entry.branch, repeated)
        if entry.node in kept:
            part = kept[entry.node]
            left[entry.place] -= 1
        elif left[entry.place]:
            part = lists.between(counted, first[entry.place])
        else:
            part = lists.next(counted, entry.start)
        lists.give(counted, part)
        if number.level in ITEMS:
            items[entry.whole] = (*above, part)
        shown = (*(repeated or _parts(number)[:-1]), part)
        yield entry.node, _number(number.level, number.context, shown)


class _Lists(Struct):
    """What is taken in every list: what was circulated, and what is given now."""

    scheme: Scheme
    taken: dict[_List, set[_Part]] = field(default_factory=dict)
    highest: dict[_List, int] = field(default_factory=dict)
    last: dict[_List, _Part] = field(default_factory=dict)

    def take(self, kept: _Kept) -> None:
        """Note a number that was circulated, whether its element is still there or not."""
        repeated = _repeated(kept.level, kept.parts[:-1], self.scheme)
        self.add((kept.level, kept.branch, repeated), kept.parts[-1])

    def give(self, counted: _List, part: _Part) -> None:
        """Note that a number is given now: what is new goes on after it."""
        self.last[counted] = part
        self.add(counted, part)

    def add(self, counted: _List, part: _Part) -> None:
        """Note that a number is taken, and with it those of the items that it repeats."""
        self.taken.setdefault(counted, set()).add(part)
        self.highest[counted] = max(self.highest.get(counted, 0), part[0])
        _, branch, above = counted
        if above:
            self.add((ITEMS[len(above) - 1], branch, above[:-1]), above[-1])

    def between(self, counted: _List, first: int) -> _Part:
        """A number after the last one, where kept ones follow; `first` is the first of those."""
        last = self.last.get(counted)
        number = max(first - 1, 0) if last is None else last[0]
        put_in, taken = 0, self.taken.get(counted, set())
        while (number, put_in) in taken:
            put_in += 1
        return number, put_in

    def next(self, counted: _List, start: int | None) -> _Part:
        """A number after all that the list ever had, or the one that it should go on from."""
        if start is not None and (start, 0) not in self.taken.get(counted, set()):
            return start, 0
        return self.highest.get(counted, 0) + 1, 0


class _Branches:
    """In which branch the numbers of a notice begin again: a parent, a part, the whole context."""

    def __init__(self, tree: Tree, scheme: Scheme, numbers: Mapping[str, Number]) -> None:
        scope = scheme.levels["paragraph"].scope
        self.tree = tree
        self.items_by_part = scheme.levels["item1"].scope == "part"
        self.by_parent = scope == "parent"
        self.by_part = scope == "part" or (scope == "level-1 item" and self.items_by_part)
        self.parts = _parts_begun(tree, numbers) if self.items_by_part or self.by_part else {}

    def of(self, name: str, number: Number) -> str:
        """The branch of the number of an element."""
        level = number.level
        if level in ("letter", "roman") or (level == "paragraph" and self.by_parent):
            return self.tree.shape[name][0] or ""
        if level == "paragraph":
            return self.parts.get(name, number.context) if self.by_part else number.context
        return self.of_items(name, number) if level in ITEMS else number.context

    def of_items(self, name: str, number: Number) -> str:
        """The branch in which the items above an element count."""
        return self.parts.get(name, number.context) if self.items_by_part else number.context


def _parts_begun(tree: Tree, numbers: Mapping[str, Number]) -> dict[str, str]:
    """The part begun last before each number, in the body or in its annex, if there is one."""
    found: dict[str, str] = {}
    begun: dict[str, str] = {}
    contexts = {tree.root.id: BODY}
    for node in tree.walk():
        parent = tree.shape[node.id][0]
        if parent is not None:
            contexts[node.id] = node.id if node.kind == "annex" else contexts[parent]
        if node.kind == "part":
            begun[contexts[node.id]] = node.id
        number = numbers.get(node.id)
        if number and number.context in begun:
            found[node.id] = begun[number.context]
    return found
