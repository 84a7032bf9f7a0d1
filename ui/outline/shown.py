"""Which rows the outline has, from the top down: what stands open, what a filter lets through.

A row is named by the id of its element; the first is the notice itself (masthead and meeting), and
what stands before the agenda is gathered below one row, the preamble. Rows of branches that did
not change are kept, so that a change costs the depth of its place. The Qt model is in `model.py`.
"""

from collections.abc import Callable, Iterator

from editor.model.node import Node
from editor.model.schema import PARKING
from editor.model.tree import Tree

PREAMBLE = "~preamble"
"""The row of what stands before the agenda; no element has such an id."""
QUIET = frozenset({"text", "rule", "bullet", "note", "signature"})
"""Kinds that have rows on request only, unless they stand directly in one of `_TOP`."""
_TOP = ("notice", PARKING)
_BEFORE = QUIET | {"title"}

Rows = tuple[str, ...]


class Shown:
    """The choices of one view, and the rows that they make of a tree."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.closed: set[str] = {PREAMBLE}
        self.texts = False
        self.focus = ""
        self.lets: Callable[[Node], bool] | None = None
        """The filter: an element passes, and what holds it is there as context."""
        self._kept: dict[str, tuple[Node, bool, Rows]] = {}
        self._before = _preamble(tree)

    def forget(self) -> None:
        """Make all rows anew: a choice has changed."""
        self._kept.clear()

    def rows(self, tree: Tree) -> Rows:
        """The rows of a tree, which is the present one from now on."""
        self.tree, self._before = tree, _preamble(tree)
        if len(self._kept) > 2 * len(tree):
            self._kept.clear()
        if self.focus:
            focus = tree.node(self.focus)
            return (focus.id, *self._below(focus, focus.kind))
        root = tree.root
        out: list[str] = [] if self.lets else [root.id]
        if self._before:
            out += self._gathered(root.children[: self._before])
        for child in root.children[self._before :]:
            out += self._branch(child, root.kind)
        return tuple(out)

    def _gathered(self, nodes: tuple[Node, ...]) -> Iterator[str]:
        below = [row for node in nodes for row in self._branch(node, PREAMBLE)]
        if self.lets is None or below:
            yield PREAMBLE
        if self.lets or PREAMBLE not in self.closed:
            yield from below

    def _below(self, node: Node, holder: str) -> Rows:
        out: list[str] = []
        for child in node.children:
            out += self._branch(child, holder)
        return tuple(out)

    def _branch(self, node: Node, holder: str) -> Rows:
        known, top = self._kept.get(node.id), holder in _TOP
        if known is None or known[0] is not node or known[1] != top:
            known = self._kept[node.id] = (node, top, self._made(node, holder))
        return known[2]

    def _made(self, node: Node, holder: str) -> Rows:
        if self.lets is not None:
            below = self._below(node, node.kind)
            return (node.id, *below) if below or self.lets(node) else ()
        if not self._has_row(node, holder):
            return ()
        if not node.children or node.id in self.closed:
            return (node.id,)
        return (node.id, *self._below(node, node.kind))

    def _has_row(self, node: Node, holder: str) -> bool:
        """Whether an element has a row where what holds it (a kind, or PREAMBLE) stands open."""
        return self.texts or node.kind not in QUIET or holder in _TOP

    # --- where a row stands --------------------------------------------------------------------

    def held(self, row: str) -> tuple[Node, ...]:
        """The elements that stand directly below a row, whether they have rows or not."""
        if row == PREAMBLE:
            return self.tree.root.children[: self._before]
        return () if row == self.tree.root.id else self.tree.node(row).children

    def hidden(self, row: str) -> Iterator[Node]:
        """What stands directly below a row without having a row itself."""
        if self.lets is not None:
            return
        closed, holder = not self.is_open(row), self._holder(row)
        for child in self.held(row):
            if closed or not self._has_row(child, holder):
                yield child

    def opens(self, row: str) -> bool:
        """Whether a row has rows below it, or would have if it stood open."""
        holder = self._holder(row)
        return any(self._has_row(child, holder) for child in self.held(row))

    def _holder(self, row: str) -> str:
        return PREAMBLE if row == PREAMBLE else self.tree.node(row).kind

    def is_open(self, row: str) -> bool:
        """Whether the rows below a row are to be seen."""
        return self.lets is not None or row not in self.closed or row == self.focus

    def above(self, row: str) -> str | None:
        """The row that a row or an element stands below, None at the top."""
        if row not in self.tree.shape or row in (self.tree.root.id, self.focus):
            return None
        parent, at = self.tree.shape[row]
        if parent != self.tree.root.id:
            return parent
        return PREAMBLE if at < self._before else None

    def level(self, row: str) -> int:
        """How deep a row is indented, from 0."""
        depth, above = 0, self.above(row)
        while above is not None:
            depth, above = depth + 1, self.above(above)
        return depth


def _preamble(tree: Tree) -> int:
    """How many elements stand before the agenda; none where no agenda follows."""
    kinds = (at for at, node in enumerate(tree.root.children) if node.kind not in _BEFORE)
    return next(kinds, 0)
