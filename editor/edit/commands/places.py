"""Where something can stand: gaps between elements, and what fits into them.

A `Place` is a gap in the tree as it is now: before the child number `index` of a parent.
Used by every command that puts something somewhere, and by menus and drops (`valid_kinds`).
"""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from editor.edit.transaction import Refusal
from editor.errors import EditRefused
from editor.model.node import NewId, Node
from editor.model.schema import KINDS, PARKING, branch_fault
from editor.model.tree import Tree


class Place(Struct, frozen=True):
    """The gap before row `index` of a parent; `index` equal to their count is the end."""

    parent: str
    index: int


Target = Place | Refusal
"""A place, or why there is none: commands hand such a refusal on."""

Ids = str | Iterable[str]
"""One id, or several."""


def before(tree: Tree, node_id: str) -> Target:
    """The place just before an element."""
    return _beside(tree, node_id, 0)


def after(tree: Tree, node_id: str) -> Target:
    """The place just after an element and everything below it."""
    return _beside(tree, node_id, 1)


def _beside(tree: Tree, node_id: str, shift: int) -> Target:
    if node_id not in tree:
        return Refusal("unknown-node", {"id": node_id})
    parent, row = tree.shape[node_id]
    return Refusal("root-fixed") if parent is None else Place(parent, row + shift)


def inside(tree: Tree, node_id: str, index: int | None = None) -> Target:
    """The place at a row of an element, by default after its last child."""
    if node_id not in tree:
        return Refusal("unknown-node", {"id": node_id})
    count = len(tree.node(node_id).children) if index is None else index
    return Place(node_id, count)


def landing(tree: Tree, node_id: str, parent_id: str, row: int) -> Target:
    """The place that puts an element of the tree at this row of a parent once it has moved."""
    if node_id not in tree or parent_id not in tree:
        return Refusal("unknown-node", {"id": parent_id if node_id in tree else node_id})
    parent, old = tree.shape[node_id]
    later = parent == parent_id and row > old
    return Place(parent_id, row + 1 if later else row)


def valid_kinds(tree: Tree, place: Target) -> tuple[str, ...]:
    """Every kind that can be added at a place, in the order of the schema; none for a refusal."""
    try:
        _, path = room(tree, place)
    except EditRefused:
        return ()
    kinds = (kind for kind in KINDS if kind != PARKING)
    return tuple(kind for kind in kinds if branch_fault(Node("", kind), path) is None)


def room(tree: Tree, place: Target) -> tuple[Place, list[Node]]:
    """A place with the nodes from the root down to its parent; refuses what is no place.

    The end of the notice is before its parking, which stays the last.
    """
    if isinstance(place, Refusal):
        raise place.error()
    path = tree.path(place.parent)
    count = len(path[-1].children)
    if place.index == count and count and path[-1].children[-1].kind == PARKING:
        return Place(place.parent, count - 1), path
    if not 0 <= place.index <= count:
        raise EditRefused("bad-index", index=place.index, parent=path[-1].kind, count=count)
    return place, path


def check_fit(branch: Node, path: Sequence[Node]) -> None:
    """Refuse a branch that cannot stand below these nodes; the parking is made by `park` alone."""
    if branch.kind == PARKING:
        raise EditRefused("parking-fixed")
    fault = branch_fault(branch, list(path))
    if fault:
        raise EditRefused(fault.code, **fault.params)


def heads(tree: Tree, ids: Ids) -> list[Node]:
    """The outermost of the chosen elements, in document order; refuses none and the root."""
    chosen = {ids} if isinstance(ids, str) else set(ids)
    if not chosen:
        raise EditRefused("no-selection")
    rows = sorted((_rows(tree, node_id), node_id) for node_id in chosen)
    if not rows[0][0]:
        raise EditRefused("root-fixed")
    out: list[str] = []
    last: tuple[int, ...] | None = None
    for place, node_id in rows:
        if last is None or place[: len(last)] != last:
            out.append(node_id)
            last = place
    return [tree.node(node_id) for node_id in out]


def _rows(tree: Tree, node_id: str) -> tuple[int, ...]:
    """Where a node stands, from the root down; empty for the root."""
    rows: list[int] = []
    at: str | None = node_id
    while at is not None:
        if at not in tree:
            raise EditRefused("unknown-node", id=node_id)
        at, row = tree.shape[at]
        rows.append(row)
    return tuple(reversed(rows[:-1]))


def row_before(tree: Tree, node_id: str) -> Node:
    """The element in the row before this one, as printed; the root before the first one."""
    path = tree.path(node_id)
    if len(path) == 1:
        raise EditRefused("root-fixed")
    row = tree.row(node_id)
    if row == 0:
        return path[-2]
    node = path[-2].children[row - 1]
    while node.children:
        node = node.children[-1]
    return node


def row_after(tree: Tree, node_id: str) -> Node | None:
    """The element in the row after this one, as printed; None after the last one."""
    path = tree.path(node_id)
    if path[-1].children:
        return path[-1].children[0]
    for parent, node in zip(reversed(path[:-1]), reversed(path[1:]), strict=True):
        row = tree.row(node.id) + 1
        if row < len(parent.children):
            return parent.children[row]
    return None


def neighbour(tree: Tree, place: Place) -> tuple[str, ...]:
    """What to select around a place: the element before it, else its parent, never the root."""
    siblings = tree.node(place.parent).children
    if place.index:
        return (siblings[place.index - 1].id,)
    return () if place.parent == tree.root.id else (place.parent,)


def fresh_ids(tree: Tree, new_id: NewId) -> NewId:
    """The same source of ids, without those that the tree holds or that it gave before."""
    given: set[str] = set()

    def fresh() -> str:
        found = new_id()
        while found in tree or found in given:
            found = new_id()
        given.add(found)
        return found

    return fresh
