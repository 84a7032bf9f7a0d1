"""The parking: what is postponed stays in the file, off the agenda, and is never printed.

It stands under an element of the kind `parking` at the end of the notice. Numbering, composing,
checks and exports pass it over with what is here; the commands that fill and empty it are in
`edit/commands/parking.py`.
"""

from collections.abc import Iterator

from editor.model.node import Node
from editor.model.schema import PARKING
from editor.model.tree import Tree

POSTPONED = "postponed"
"""The field of a parked element: the day of the meeting that it was postponed from."""


def parking_of(root: Node) -> Node | None:
    """The parking of a notice, the last one should a merged file hold several; None without one."""
    return next((child for child in reversed(root.children) if child.kind == PARKING), None)


def is_parked(tree: Tree, node_id: str) -> bool:
    """Whether an element stands in the parking; so does the parking itself."""
    above, row = tree.shape.get(node_id, (None, 0))
    while above is not None and above != tree.root.id:
        above, row = tree.shape[above]
    return above is not None and tree.root.children[row].kind == PARKING


def without_parking(tree: Tree) -> Tree:
    """The notice as far as readers can see it; the same one where nothing is parked."""
    left = tuple(child for child in tree.root.children if child.kind != PARKING)
    same = len(left) == len(tree.root.children)
    return tree if same else Tree(tree.root.with_children(left))


def on_agenda(root: Node) -> Iterator[Node]:
    """The notice and every element of it that is not parked, in document order."""
    yield root
    for child in root.children:
        if child.kind != PARKING:
            yield from child.walk()
