"""Rows of pasted lines become elements at a place: each of its kind, or of the nearest that fits.

Nothing is refused for its kind alone: what cannot stand where it is pasted becomes what can, and is
marked as doubtful. Used by `pasting.py`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from editor.errors import EditRefused
from editor.model.markup import serialize
from editor.model.node import Node
from editor.model.schema import KINDS, branch_fault, field_fault
from editor.text_in.proposals import Row

_LISTED = ("subparagraph", "bullet", "text")
NEAREST: Mapping[str, tuple[str, ...]] = {
    "part": ("heading", "item", *_LISTED),
    "sitting": ("heading", "item", *_LISTED),
    "annex": ("heading", "item", *_LISTED),
    "title": ("heading", "text"),
    "heading": ("text",),
    "item": ("paragraph", *_LISTED),
    "continuation": ("item", "text"),
    "paragraph": ("item", *_LISTED),
    "pillar": ("subparagraph", "item", "bullet", "text"),
    "subparagraph": ("bullet", "item", "paragraph", "text"),
    "bullet": ("subparagraph", "text"),
    "signature": ("text",),
    "note": ("text",),
    "rule": (),
    "text": ("paragraph",),
}
"""What a kind becomes where it cannot stand, the nearest first."""


class Planted(Struct, frozen=True):
    """The new branches, and the rows as they came to stand."""

    branches: tuple[Node, ...]
    rows: tuple[Row, ...]


class _Plant(Struct):
    """An element while it grows."""

    row: Row
    level: int
    children: list["_Plant"] = field(default_factory=list)


def planted(rows: Sequence[Row], path: Sequence[Node], lang: str) -> Planted:
    """Rows as branches below the elements of a path, texts in a language.

    Refuses what would be too deep; a separator that cannot stand anywhere is left out.
    """
    tops: list[_Plant] = []
    above: list[_Plant] = []
    for row in rows:
        while above and above[-1].level >= row.level:
            above.pop()
        found = _place(row, above, path)
        if found is None:
            continue
        del above[found[1] :]
        plant = _Plant(found[0], row.level)
        (above[-1].children if above else tops).append(plant)
        above.append(plant)
    branches = tuple([_node(plant, lang) for plant in tops])
    return Planted(branches, tuple(_walk(tops)))


def _place(row: Row, above: Sequence[_Plant], path: Sequence[Node]) -> tuple[Row, int] | None:
    """The row with the nearest kind that fits, and how many of those above it stands in."""
    ancestors = [*path, *(Node(each.row.id, each.row.kind) for each in above)]
    if branch_fault(Node("", row.kind), ancestors) is None:
        return row, len(above)
    for kind in NEAREST[row.kind]:
        if branch_fault(Node("", kind), ancestors) is None:
            return _as(row, kind), len(above)
    if above:
        return _place(row, above[:-1], path)
    if row.kind == "rule":
        return None
    fault = branch_fault(Node("", row.kind), ancestors)
    raise EditRefused(fault.code, **fault.params) if fault else EditRefused("no-change")


def _as(row: Row, kind: str) -> Row:
    """A row as another kind, without what that cannot carry."""
    node = Node(row.id, kind)
    fields = {p: v for p, v in row.fields.items() if field_fault(node, p, v) is None}
    return replace(row, kind=kind, fields=fields, doubt=row.doubt or "kind")


def _walk(plants: Iterable[_Plant]) -> Iterator[Row]:
    stack = list(plants)[::-1]
    while stack:
        plant = stack.pop()
        yield plant.row
        stack += plant.children[::-1]


def _node(plant: _Plant, lang: str) -> Node:
    row = plant.row
    children = tuple([_node(child, lang) for child in plant.children])
    texts = {lang: serialize(row.text)} if row.text and KINDS[row.kind].text else {}
    return Node(row.id, row.kind, row.fields, texts, children)
