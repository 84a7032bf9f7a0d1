"""Moving elements: to any place, one row up or down. Promote and demote are in `levels.py`."""

from collections.abc import Iterator, Sequence

from editor.edit.commands.command import command
from editor.edit.commands.places import Ids, Place, Target, check_fit, heads, room
from editor.edit.commands.placing import named
from editor.edit.steps import Move, SetField
from editor.edit.transaction import Selection, Transaction
from editor.errors import EditRefused
from editor.model.fact import FACT
from editor.model.node import Node
from editor.model.parking import POSTPONED, is_parked
from editor.model.schema import PARKING, branch_fault
from editor.model.tree import Tree


@command
def move(tree: Tree, ids: Ids, place: Target) -> Transaction:
    """Move elements with everything below them to one place, in document order."""
    return moved(tree, heads(tree, ids), place, "move")


def moved(tree: Tree, nodes: Sequence[Node], place: Target, label: str) -> Transaction:
    """The move of elements to one place under a label of the family `label`, `label`-several."""
    at, path = room(tree, place)
    for node in nodes:
        if tree.within(at.parent, node.id):
            raise EditRefused("own-branch")
        check_fit(node, path)
    steps = tuple(_moves(tree, nodes, at))
    if not steps:
        raise EditRefused("no-change")
    name, params = named(label, list(nodes))
    chosen = Selection(tuple(node.id for node in nodes))
    dates = tuple(_postponements(tree, nodes, path))
    return Transaction(name, (*steps, *dates), params, chosen, chosen)


def _postponements(tree: Tree, nodes: Sequence[Node], path: Sequence[Node]) -> Iterator[SetField]:
    """What comes into the parking keeps the day it was postponed from; what leaves it does not."""
    coming = any(node.kind == PARKING for node in path)
    day = tree.root.fields.get(f"{FACT}meeting.1.date", {}).get("value") if coming else None
    for node in nodes:
        old = node.fields.get(POSTPONED)
        if is_parked(tree, node.id) != coming and old != day:
            yield SetField(node.id, POSTPONED, old, day)


def _moves(tree: Tree, nodes: Sequence[Node], place: Place) -> Iterator[Move]:
    """One step per element that really moves, followed on lists of ids.

    The last comes first and each goes before the one after it, so that none moves in vain.
    """
    moving = {node.id for node in nodes}
    rows: dict[str, list[str]] = {}
    for parent in {place.parent, *(tree.shape[node.id][0] for node in nodes)}:
        if parent is not None:
            rows[parent] = [child.id for child in tree.node(parent).children]
    target = rows[place.parent]
    anchor = next((name for name in target[place.index :] if name not in moving), None)
    for node in reversed(nodes):
        parent = tree.shape[node.id][0]
        assert parent is not None
        index = rows[parent].index(node.id)
        del rows[parent][index]
        to_index = len(target) if anchor is None else target.index(anchor)
        target.insert(to_index, node.id)
        anchor = node.id
        if (parent, index) != (place.parent, to_index):
            yield Move(node.id, parent, index, place.parent, to_index)


@command
def move_up(tree: Tree, ids: Ids) -> Transaction:
    """Move neighbours before the element above them.

    From the first row of a parent they go on to the end of the parent's kind before it, for
    example from AFTERNOON to MORNING.
    """
    nodes, parent, first, _ = _together(tree, ids)
    if first:
        return moved(tree, nodes, Place(parent.id, first - 1), "move-up")
    for other in _alike(tree, parent, -1):
        if all(branch_fault(node, tree.path(other.id)) is None for node in nodes):
            return moved(tree, nodes, Place(other.id, len(other.children)), "move-up")
    raise EditRefused("already-first")


@command
def move_down(tree: Tree, ids: Ids) -> Transaction:
    """Move neighbours after the element below them.

    From the last row of a parent they go on to the start of the parent's kind after it, for
    example from MORNING to AFTERNOON.
    """
    nodes, parent, _, last = _together(tree, ids)
    if last + 1 < len(parent.children):
        return moved(tree, nodes, Place(parent.id, last + 2), "move-down")
    for other in _alike(tree, parent, 1):
        if all(branch_fault(node, tree.path(other.id)) is None for node in nodes):
            return moved(tree, nodes, Place(other.id, 0), "move-down")
    raise EditRefused("already-last")


def _together(tree: Tree, ids: Ids) -> tuple[list[Node], Node, int, int]:
    """Chosen neighbours with their parent, the first row and the last; refuses others."""
    nodes = heads(tree, ids)
    first, last = tree.row(nodes[0].id), tree.row(nodes[-1].id)
    parents = {tree.shape[node.id][0] for node in nodes}
    if len(parents) > 1 or last - first + 1 != len(nodes):
        raise EditRefused("not-together")
    parent = tree.parent(nodes[0].id)
    if parent is None:
        raise EditRefused("root-fixed")
    return nodes, parent, first, last


def _alike(tree: Tree, node: Node, way: int) -> Iterator[Node]:
    """The elements of the same kind and depth after (1) or before (-1) one, the nearest first."""
    path = tree.path(node.id)
    for depth in range(len(path) - 2, -1, -1):
        row = tree.row(path[depth + 1].id)
        siblings = path[depth].children
        for sibling in siblings[row + 1 :] if way > 0 else reversed(siblings[:row]):
            yield from _at_depth(sibling, len(path) - 2 - depth, node.kind, way)


def _at_depth(node: Node, depth: int, kind: str, way: int) -> Iterator[Node]:
    if depth == 0:
        if node.kind == kind:
            yield node
        return
    for child in node.children[::way]:
        yield from _at_depth(child, depth - 1, kind, way)
