"""Where a paste goes: beside an element, inside it, in its place, or into its text at the caret.

Used by `pasting.py`.
"""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from editor.edit.commands.joined import apart
from editor.edit.commands.places import after, inside, room
from editor.edit.commands.values import check_text, draft_steps
from editor.edit.steps import Remove, SetText, Step, apply_all
from editor.edit.transaction import Selection
from editor.model.markup import parse, serialize
from editor.model.node import Node
from editor.model.schema import can_hold
from editor.model.text import Text, normal, size, slice_text
from editor.model.tree import Tree
from editor.text_in.adopting import adopted
from editor.text_in.lines import Line, Source
from editor.text_in.markers import Marker, marker_of
from editor.text_in.proposals import is_marked, is_title

_ORDER = ("annex", "part", "sitting", "item", "paragraph", "pillar", "subparagraph", "bullet")
"""Kinds from the highest; what is not here stands below all of them."""


class Caret(Struct, frozen=True):
    """A place in the text of an element; what is selected, from `start` to `stop`, goes."""

    node: str
    start: int
    stop: int


class Spot(Struct, frozen=True):
    """Where lines go: before a row of a parent, in the tree that is there after some steps.

    `links` are the first of these steps: those that add links. `like` is the kind of the neighbour,
    `joined` what the text at the caret becomes, `tail` what ends the last row instead.
    """

    tree: Tree
    lang: str
    source: Source
    parent: str = ""
    index: int = 0
    like: str = ""
    links: tuple[Step, ...] = ()
    steps: tuple[Step, ...] = ()
    before: Selection = Selection()
    caret: Caret | None = None
    joined: Text | None = None
    tail: Text = ()

    @property
    def base(self) -> Tree:
        """The tree that the new elements go into."""
        return apply_all(self.tree, self.steps) if self.steps else self.tree


def beside(tree: Tree, current: str, found: Source, lang: str) -> Spot:
    """The spot for lines pasted at an element; at its end for the notice itself."""
    source, links = adopted(tree, found, lang)
    here = Selection((current,) if current else (), lang)
    spot = Spot(tree, lang, source, links=links, steps=links, before=here)
    if not current or current == tree.root.id:
        place, _ = room(tree, inside(tree, tree.root.id))
        last = tree.root.children[-1].kind if tree.root.children else ""
        return replace(spot, parent=place.parent, index=place.index, like=last)
    node = tree.node(current)
    if is_empty(node):
        return _instead(spot, node)
    return _around(spot, node, source.lines)


def is_empty(node: Node) -> bool:
    """Whether an element says nothing in any language and holds nothing."""
    return not node.texts and not node.children and "phrase" not in node.fields


def _instead(spot: Spot, node: Node) -> Spot:
    """The place of an empty element, which goes."""
    at, row = spot.tree.shape[node.id]
    gone = Remove(at or "", row, node)
    return replace(spot, parent=at or "", index=row, like=node.kind, steps=(*spot.links, gone))


def _around(spot: Spot, node: Node, lines: Sequence[Line], *, first: bool = False) -> Spot:
    """Inside an element if the lines stand lower than it does, else after it."""
    lower = _stand_lower(lines, node)
    target = inside(spot.tree, node.id, 0 if first else None) if lower else after(
        spot.tree, node.id
    )  # fmt: skip
    place, _ = room(spot.tree, target)
    return replace(spot, parent=place.parent, index=place.index, like=node.kind)


def _stand_lower(lines: Sequence[Line], node: Node) -> bool:
    if not can_hold(node.kind, "text"):
        return False
    full = [line for line in lines if line.plain]
    if not any(map(is_marked, full)):
        return node.kind not in _ORDER[3:] or (
            node.kind == "item" and not all(map(is_title, full))
        )  # fmt: skip
    return _rank(_kind(full[0])) > _rank(node.kind)


def _rank(kind: str) -> int:
    return _ORDER.index(kind) if kind in _ORDER else len(_ORDER)


def _kind(line: Line) -> str:
    """The kind that a line seems to be, by its form alone."""
    if line.sign:
        return "bullet"
    marker = marker_of(line.plain)
    if marker is None:
        return "sitting" if line.heading or line.bold else "text"
    return "annex" if marker.form == "annex" else _by_marker(marker)


def _by_marker(marker: Marker) -> str:
    if marker.form == "letter":
        return "part" if marker.close == "bare" else "pillar"
    closed = len(marker.numbers) == 2 and marker.close == "dot"
    return "paragraph" if closed else "item"


def at_caret(tree: Tree, found: Source, caret: Caret, lang: str) -> Spot:
    """The spot at a caret, before it is known what becomes of the lines."""
    check_text(tree.node(caret.node).kind)
    source, links = adopted(tree, found, lang)
    here = Selection((caret.node,), lang, caret.stop)
    return Spot(tree, lang, source, links=links, steps=links, before=here, caret=caret)


def in_text(tree: Tree, found: Source, caret: Caret, lang: str) -> tuple[Spot, Source]:
    """The spot for lines pasted into a text, and those of them that become elements."""
    spot = at_caret(tree, found, caret, lang)
    node, source = tree.node(caret.node), spot.source
    text = parse(node.texts.get(lang, ""))
    lines = [line for line in source.lines if line.plain or line.rule]
    first, rest = lines[0], lines[1:]
    numbered = is_numbered(first)
    if is_empty(node) and (rest or numbered):
        return _instead(spot, node), source
    before, tail = slice_text(text, 0, caret.start), slice_text(text, caret.stop, size(text))
    alone = numbered and before and not tail
    if not rest and not alone:
        new = first.shown() if before or tail else _said(first)
        joined = written(tree, caret, new, lang)
        return replace(spot, joined=joined), replace(source, lines=())
    if numbered and (before or tail):
        changed = _changed(spot, node, normal((*before, *tail)))
        return _around(changed, node, lines, first=True), source
    joined = normal((*before, *apart(_said(first), (*before, *tail))))
    changed = replace(_changed(spot, node, joined), tail=tail)
    return _around(changed, node, rest, first=True), replace(source, lines=tuple(rest))


def is_numbered(line: Line) -> bool:
    """Whether a line shows by itself that it is an element of its own."""
    return bool(line.sign or line.rule or marker_of(line.plain))


def _said(line: Line) -> Text:
    """What a line says, without the number that it begins with."""
    marker = marker_of(line.plain)
    return line.without(marker.length).shown() if marker else line.shown()


def _changed(spot: Spot, node: Node, text: Text) -> Spot:
    """The spot with the text at the caret changed first."""
    old, new = node.texts.get(spot.lang), serialize(text) or None
    if old == new:
        return spot
    drafts = draft_steps(node, [spot.lang])
    changed = SetText(node.id, spot.lang, old, new)
    return replace(spot, steps=(*spot.links, *drafts, changed))


def written(tree: Tree, caret: Caret, new: Text, lang: str) -> Text:
    """The text at a caret with another put in the place of what is selected."""
    text = parse(tree.node(caret.node).texts.get(lang, ""))
    before, behind = slice_text(text, 0, caret.start), slice_text(text, caret.stop, size(text))
    return normal((*before, *apart(new, (*before, *behind)), *behind))
