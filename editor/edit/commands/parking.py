"""Parking what is postponed and taking it back onto the agenda; what it is: `model/parking.py`.

Both are moves, and so is every other way into the parking and out of it: `moving.py` dates what
comes in by the meeting it was postponed from (`postponements`).
"""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from editor.edit.commands.command import command
from editor.edit.commands.moving import moved
from editor.edit.commands.places import (
    Ids,
    Place,
    Target,
    after,
    check_fit,
    fresh_ids,
    heads,
    inside,
    room,
)
from editor.edit.steps import Insert, Step, apply
from editor.edit.transaction import Refusal, Transaction
from editor.errors import EditRefused
from editor.model.node import NewId, Node
from editor.model.parking import is_parked, on_agenda, parking_of
from editor.model.schema import PARKING
from editor.model.tree import Tree


@command
def park(tree: Tree, ids: Ids, new_id: NewId) -> Transaction:
    """Move elements to the end of the parking, which is made if there is none."""
    nodes = heads(tree, ids)
    if all(is_parked(tree, node.id) for node in nodes):
        raise EditRefused("already-parked")
    first: tuple[Step, ...] = ()
    parking = parking_of(tree.root)
    if parking is None:
        parking = Node(fresh_ids(tree, new_id)(), PARKING)
        first = (Insert(tree.root.id, len(tree.root.children), parking),)
        tree = apply(tree, first[0])
    made = moved(tree, nodes, Place(parking.id, len(parking.children)), "park")
    return replace(made, steps=(*first, *made.steps))


@command
def unpark(tree: Tree, ids: Ids, place: Target | None = None) -> Transaction:
    """Move parked elements back onto the agenda: to a place, else where they fit best.

    That is the end of the last sitting that can hold them, then of the last part, then after the
    last item, then the end of the notice; what only stands in an item goes into the last one.
    """
    nodes = heads(tree, ids)
    if not all(is_parked(tree, node.id) for node in nodes):
        raise EditRefused("not-parked")
    refusal: EditRefused | None = None
    for target in places_back(tree) if place is None else (place,):
        try:
            _, path = room(tree, target)
            for node in nodes:
                check_fit(node, path)
        except EditRefused as refused:
            refusal = refusal or refused
        else:
            return moved(tree, nodes, target, "unpark")
    raise refusal or Refusal("no-change").error()


def places_back(tree: Tree) -> Iterator[Target]:
    """The places for what comes back onto the agenda, the best first."""
    nodes: Sequence[Node] = list(on_agenda(tree.root))[::-1]
    for kind in ("sitting", "part"):
        yield from (inside(tree, node.id) for node in nodes if node.kind == kind)
    children = [child.id for child in tree.root.children if child.kind == "item"]
    yield from (after(tree, child) for child in children[-1:])
    yield inside(tree, tree.root.id)
    for kind in ("item", "paragraph", "pillar"):
        yield from (inside(tree, node.id) for node in nodes if node.kind == kind)
