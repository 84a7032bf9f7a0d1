"""Bringing back what was deleted long ago: undo does not reach it, `storage/trash.py` kept it.

It goes where it stood if that is still there, else where such an element fits best; its ids are
its own again unless somebody else has them by now.
"""

from collections.abc import Iterator

from msgspec import Struct

from editor.edit.commands.command import command
from editor.edit.commands.parking import places_back
from editor.edit.commands.places import Place, Target, check_fit, fresh_ids, inside, neighbour, room
from editor.edit.commands.references import renamed
from editor.edit.steps import Insert, Remove
from editor.edit.transaction import Selection, Transaction
from editor.errors import EditRefused
from editor.model.node import NewId, Node
from editor.model.parking import parking_of
from editor.model.tree import Tree

_DELETIONS = ("delete", "cut")


class Gone(Struct, frozen=True):
    """A branch that was deleted: its parent, the element just before it ("" for none), its row."""

    parent: str
    before: str
    row: int
    branch: Node


def deleted(tree: Tree, made: Transaction) -> Iterator[Gone]:
    """The branches with words that a change of this tree deletes; undoing another deletes none."""
    if made.label.removesuffix("-several") not in _DELETIONS:
        return
    for step in made.steps:
        if isinstance(step, Remove) and any(node.texts for node in step.branch.walk()):
            yield _gone(tree, step.branch)


def _gone(tree: Tree, branch: Node) -> Gone:
    parent, row = tree.shape[branch.id]
    assert parent is not None
    before = tree.node(parent).children[row - 1].id if row else ""
    return Gone(parent, before, row, branch)


@command
def restore(tree: Tree, gone: Gone, new_id: NewId) -> Transaction:
    """Put a deleted branch back."""
    fresh = fresh_ids(tree, new_id)
    taken = {node.id: fresh() for node in gone.branch.walk() if node.id in tree}
    branch = renamed(gone.branch, taken) if taken else gone.branch
    at = _place(tree, gone, branch)
    chosen = Selection((branch.id,))
    before = Selection(neighbour(tree, at))
    return Transaction(
        "restore", (Insert(at.parent, at.index, branch),), {"kind": branch.kind}, before, chosen
    )


def _place(tree: Tree, gone: Gone, branch: Node) -> Place:
    """Where it stood, else where such an element fits best; refuses if there is no place at all."""
    refusal: EditRefused | None = None
    for target in _places(tree, gone):
        try:
            at, path = room(tree, target)
            check_fit(branch, path)
        except EditRefused as refused:
            refusal = refusal or refused
        else:
            return at
    raise refusal or EditRefused("no-change")


def _places(tree: Tree, gone: Gone) -> Iterator[Target]:
    if gone.parent in tree:
        parent, row = tree.shape.get(gone.before, (None, 0))
        count = len(tree.node(gone.parent).children)
        follows = parent == gone.parent
        yield Place(gone.parent, row + 1 if follows else min(gone.row, count))
    yield from places_back(tree)
    parking = parking_of(tree.root)
    if parking:
        yield inside(tree, parking.id)
