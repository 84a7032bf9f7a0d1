"""Numbers and labels of a notice that changes: what branches counted before is kept.

What a branch counts depends on itself and on the counts that it begins with, so that moving a
paragraph of 10,000 elements costs a third of a whole count. A branch that takes up an earlier item
is always counted again. Used by `layout/compose.py`.
"""

from collections.abc import Mapping

from msgspec import Struct

from editor.model.node import Node
from editor.model.tree import Tree
from editor.numbering.counting import Count, State, kept_back
from editor.numbering.labels import Wording, continue_items
from editor.numbering.number import Number
from editor.numbering.scheme import Scheme


class Labelled(Struct, frozen=True):
    """The numbers of a notice, and its labels in a language."""

    numbers: Mapping[str, Number]
    labels: Mapping[str, str]


class _Branch(Struct):
    """What a branch counted, from one state of the count to the other, and how it is worded."""

    node: Node
    begun: State
    ended: State
    numbers: dict[str, Number]
    left: dict[str, int]
    labels: dict[str, str]
    continued: list[Node]
    known: bool


class Following:
    """Counts and words one notice again and again."""

    def __init__(self, scheme: Scheme, lang: str) -> None:
        self._scheme = scheme
        self._wording = Wording(scheme, lang)
        self._kept: dict[str, _Branch] = {}

    def labelled(self, tree: Tree) -> Labelled:
        """The numbers and labels of the present tree."""
        count, kept, self._kept = Count(self._scheme), self._kept, {}
        labels: dict[str, str] = {}
        continued: list[Node] = []
        state = count.state
        for node in tree.root.children:
            branch = kept.get(node.id)
            if branch and branch.known and branch.node is node and branch.begun == state:
                count.skip(branch.numbers, branch.left)
            else:
                count.go_to(state)
                branch = self._counted(node, count, state)
            self._kept[node.id] = branch
            state = branch.ended
            labels |= branch.labels
            continued += branch.continued
        numbers = kept_back(tree, self._scheme, count.numbers)
        if numbers is not count.numbers:
            labels |= self._wording.counted(numbers)
        continue_items(continued, labels)
        return Labelled(numbers, labels)

    def _counted(self, node: Node, count: Count, begun: State) -> _Branch:
        count.branch(node)
        labels = self._wording.counted(count.found)
        continued = self._wording.uncounted((node,), labels)
        return _Branch(
            *(node, begun, count.state, count.found, count.left),
            *(labels, continued, not count.continues),
        )
