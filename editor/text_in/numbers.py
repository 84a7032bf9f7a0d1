"""Printed numbers against computed ones: where they differ, the printed one is kept.

An item of the first level starts its count anew where that explains the difference; anything else
keeps what was printed as its `typed_label`. Both are reported. Numbers are counted by
`editor/numbering`, level by level, since what is not counted moves all that follows.
"""

from collections.abc import Iterator, Mapping

from msgspec import Struct, field

from editor.model.node import Node
from editor.model.tree import Tree
from editor.numbering.labels import Number, counts, labels
from editor.numbering.scheme import LEVELS, Scheme
from editor.text_in.drafts import Draft, Numeral
from editor.text_in.result import Message


def settle_numbers(root: Draft, scheme: Scheme, lang: str) -> list[Message]:
    """Give drafts start numbers and typed labels so that every number prints as it was."""
    settler = _Settler(root, scheme)
    settler.settle()
    return [*_reports(root), *settler.started, *_formats(root, settler.tree(), scheme, lang)]


class _Group(Struct):
    """Elements that one counter numbers: its last count, and how much the print is ahead of it."""

    last: int = 0
    ahead: int = 0

    def due(self, count: int) -> int:
        """The number due now; a count that begins again forgets what was before."""
        if count <= self.last:
            self.ahead = 0
        self.last = count
        return count + self.ahead


_Counted = tuple[Draft, Draft, Number]
"""A draft that prints a number, after its parent and before the number."""


class _Settler(Struct):
    """Settles level after level; the counts are made anew only after something changed."""

    root: Draft
    scheme: Scheme
    started: list[Message] = field(default_factory=list)
    _by_level: dict[str, list[_Counted]] | None = None

    def settle(self) -> None:
        self._type_what_cannot_count()
        for level in (*LEVELS, *LEVELS):  # what one level no longer counts may move one above it
            groups: dict[object, _Group] = {}
            changed = False
            for parent, draft, number in self._counted(level):
                group = groups.setdefault(_group_key(parent, number), _Group())
                if level == "item1":
                    changed |= self._start(draft, number, group)
                else:
                    changed |= self._check(draft, number, group)
            if changed:
                self._by_level = None

    def tree(self) -> Tree:
        """The drafts as a tree without texts."""
        return Tree(_skeleton(self.root))

    def _counted(self, level: str) -> list[_Counted]:
        """The drafts that print a number of a level, with their parents."""
        if self._by_level is None:
            numbers = counts(self.tree(), self.scheme)
            self._by_level = {}
            for parent in self.root.walk():
                for draft in parent.children:
                    number = numbers.get(draft.id)
                    if number is not None:
                        found = self._by_level.setdefault(number.level, [])
                        found.append((parent, draft, number))
        return self._by_level.get(level, [])

    def _type_what_cannot_count(self) -> None:
        """Keep the numbers of another kind: roman ones for letters, 1.1 on the first level."""
        changed = False
        for level in LEVELS:
            numeral = _numeral(self.scheme, level)
            for _, draft, number in self._counted(level):
                places = len(number.numbers)
                if level == "paragraph" and not self.scheme.levels[level].repeats_item:
                    places = 1
                if draft.numeral != numeral or len(draft.numbers) != places:
                    changed |= _type(draft)
        if changed:
            self._by_level = None

    def _start(self, draft: Draft, number: Number, group: _Group) -> bool:
        """Let an item of the first level begin a new count; whether that was needed."""
        due, printed = group.due(number.numbers[0]), draft.numbers[0]
        if due == printed:
            return False
        if draft.marker and draft.marker.close in ("bracket", "brackets"):
            group.ahead -= 1
            return _type(draft)
        group.ahead += printed - due
        draft.fields["start"] = printed
        self.started.append(
            Message("start-number", {"number": printed, "due": due}, draft.id, draft.line)
        )
        return True

    def _check(self, draft: Draft, number: Number, group: _Group) -> bool:
        due = group.due(number.numbers[-1])
        repeats = number.level != "paragraph" or self.scheme.levels["paragraph"].repeats_item
        wanted = (*number.numbers[:-1], due) if repeats else (due,)
        if draft.numbers == wanted:
            return False
        group.ahead -= 1
        return _type(draft)


def _type(draft: Draft) -> bool:
    """Keep what is printed as it is; whether there is anything."""
    if draft.marker is None:
        draft.fields["unnumbered"] = True
        return True
    draft.fields["typed_label"] = draft.marker.printed
    return True


def _numeral(scheme: Scheme, level: str) -> Numeral:
    form = scheme.levels[level].format
    if form.endswith("letter"):
        return "letter"
    return "roman" if form.endswith("roman") else "decimal"


def _group_key(parent: Draft, number: Number) -> object:
    """What tells the counters of a level apart."""
    if number.level in ("letter", "roman"):
        return parent.id
    if number.level == "item1":
        return number.context
    return number.context, number.numbers[:-1]


def _skeleton(draft: Draft) -> Node:
    children = tuple([_skeleton(child) for child in draft.children])
    return Node(draft.id, draft.kind, draft.fields, {}, children)


def _reports(root: Draft) -> Iterator[Message]:
    """One message for each run of typed labels among the children of an element."""
    for parent in root.walk():
        run: list[Draft] = []
        for draft in [*parent.children, None]:
            if draft and "typed_label" in draft.fields:
                run.append(draft)
            elif run and (draft is None or draft.marker or draft.sign):
                yield _report(run)
                run = []


def _report(run: list[Draft]) -> Message:
    first = run[0]
    params = {"label": first.fields["typed_label"], "count": len(run) - 1}
    code = "typed-label" if len(run) == 1 else "typed-labels"
    return Message(code, params, first.id, first.line)


def _formats(root: Draft, tree: Tree, scheme: Scheme, lang: str) -> Iterator[Message]:
    """One message for each way of printing a number that the house does differently."""
    shown = labels(tree, scheme, lang)
    told: set[object] = set()
    for draft in root.walk():
        ours = shown.get(draft.id, "")
        printed = _printed(draft)
        if draft.kind == "annex" or not printed or _alike(printed, ours):
            continue
        way = _way(draft)
        if way not in told:
            told.add(way)
            params: Mapping[str, str] = {"printed": printed, "ours": ours}
            yield Message("number-format", params, draft.id, draft.line)


def _printed(draft: Draft) -> str | None:
    """What was printed before a draft; nothing for a bullet that is mere Markdown."""
    if draft.marker:
        return draft.marker.printed
    return draft.sign if draft.kind == "bullet" and not draft.listed else None


def _way(draft: Draft) -> object:
    """What tells one way of printing numbers from another."""
    marker = draft.marker
    if marker is None:
        return draft.sign
    return draft.kind, marker.close, marker.upper, len(marker.numbers), draft.numeral


def _alike(printed: str, ours: str) -> bool:
    return " ".join(printed.split()) == " ".join(ours.split())
