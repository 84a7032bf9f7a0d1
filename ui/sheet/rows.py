"""Which elements the sheet shows, in printed order, following changes row by row.

With a branch in focus only that branch is shown. Used by `surface.py`.
"""

from collections.abc import Iterator

from msgspec import Struct

from editor.edit.document import Change
from editor.edit.steps import Insert, Move, Remove, Step, apply
from editor.model.node import Node
from editor.model.schema import PARKING
from editor.model.tree import Tree


class Splice(Struct, frozen=True):
    """Rows taken away and put in at one place."""

    row: int
    removed: int
    inserted: int


class Rows:
    """The ids of the elements shown, from the first row to the last."""

    def __init__(self, tree: Tree, focus: str = "") -> None:
        """Show the branch `focus` alone; all where it is "" or gone."""
        self.tree = tree
        self.focus = focus if focus in tree else ""
        root = tree.node(self.focus) if self.focus else tree.root
        self.ids = list(_below(root))
        if self.focus:
            self.ids.insert(0, root.id)
        self._index: dict[str, int] | None = None

    def __len__(self) -> int:
        return len(self.ids)

    def row(self, node_id: str) -> int:
        """The row of an element, -1 if it is not shown."""
        if self._index is None:
            self._index = {name: row for row, name in enumerate(self.ids)}
        return self._index.get(node_id, -1)

    def follow(self, change: Change) -> Iterator[Splice]:
        """Take over what a change did to the structure, piece by piece, unless it is known."""
        steps = change.transaction.steps if self.tree is not change.after else ()
        for number, step in enumerate(steps, start=1):
            tree = change.after if number == len(steps) else apply(self.tree, step)
            yield from filter(None, self._step(step, tree))
            self.tree = tree

    def _step(self, step: Step, after: Tree) -> Iterator[Splice | None]:
        match step:
            case Insert(parent, index, branch):
                yield self._insert(after, parent, index, branch)
            case Remove(branch=branch):
                yield self._remove(branch)
            case Move(node, to_parent=parent, to_index=index):
                branch = after.node(node)
                if not self._focus_in(branch):
                    yield self._remove(branch)
                    yield self._insert(after, parent, index, branch)

    def _focus_in(self, branch: Node) -> Node | None:
        """The branch in focus, where it is inside this one."""
        walk = branch.walk() if self.focus else ()
        return next((node for node in walk if node.id == self.focus), None)

    def _remove(self, branch: Node) -> Splice | None:
        if self._focus_in(branch):
            return self._spliced(0, len(self.ids), [])
        # Looking once through the list costs less than a new index after every step.
        try:
            row = self.ids.index(branch.id)
        except ValueError:
            return None
        return self._spliced(row, 1 + sum(1 for _ in _below(branch)), [])

    def _insert(self, tree: Tree, parent: str, index: int, branch: Node) -> Splice | None:
        if shown := self._focus_in(branch):
            return self._spliced(0, 0, [shown.id, *_below(shown)])
        above = tree.path(parent)
        if self.focus:
            inside = [node.id for node in above]
            if self.focus not in inside:
                return None
            above = above[inside.index(self.focus) :]
        # Of what is off the agenda nothing is shown, but for a branch of it that is in focus.
        if branch.kind == PARKING or any(node.kind == PARKING for node in above[1:]):
            return None
        return self._spliced(self._place(above[-1], index), 0, [branch.id, *_below(branch)])

    def _spliced(self, row: int, removed: int, fresh: list[str]) -> Splice:
        self.ids[row : row + removed] = fresh
        self._index = None
        return Splice(row, removed, len(fresh))

    def _place(self, parent: Node, index: int) -> int:
        """The row that a child of a shown element gets."""
        for sibling in reversed(parent.children[:index]):
            if sibling.kind != PARKING:
                last = sibling
                while shown := [c for c in last.children if c.kind != PARKING]:
                    last = shown[-1]
                return self.ids.index(last.id) + 1
        return self.ids.index(parent.id) + 1 if parent.id in self.ids else 0


def _below(node: Node) -> Iterator[str]:
    """The elements below one in printed order, without what is off the agenda."""
    stack = [*reversed(node.children)]
    while stack:
        node = stack.pop()
        if node.kind == PARKING:
            continue
        yield node.id
        if node.children:
            stack += reversed(node.children)
