"""Which number each element carries: one pass over a tree, in no language (words: `labels.py`).

Counts follow what a multilevel list of Word shows (decision 12, `notice.md`): paragraphs before
the first heading are 1.1., 1.2. and that heading is then 2; paragraphs count through the whole
item of the first level, also where it is continued; sub-headings are not moved by paragraphs before
them. Lists inside an annex, or of items inside a numbered paragraph, count on their own: each is a
*context*. A branch can be counted by itself, from the counts before it (`following.py`).
"""

from msgspec import Struct, field

from editor.model.node import Node
from editor.model.schema import ITEM_LEVELS, PARKING
from editor.model.tree import Tree
from editor.numbering.frozen import frozen, kept_ordinals
from editor.numbering.number import BODY, ITEMS, Number
from editor.numbering.scheme import Scheme

_NOT_BEGUN: tuple[None, ...] = (None,) * ITEM_LEVELS


class Counter(Struct):
    """The running counts of one context; None is a level that has not been reached yet.

    `item` is the item of the first level whose paragraphs are counted now, `left` how many those
    had that were left; `continued` is the number of an item that is taken up again.
    """

    context: str
    items: list[int | None] = field(default_factory=lambda: [*_NOT_BEGUN])
    paragraph: int = 0
    part: int = 0
    item: str = ""
    left: dict[str, int] = field(default_factory=dict)
    continued: int | None = None

    def turn_to(self, item: str, continued: int | None = None, before: int = 0) -> None:
        """Count the paragraphs of another item, on from where they were left."""
        self.left[self.item] = self.paragraph
        self.item, self.continued = item, continued
        self.paragraph = self.left.get(item, before)


def counts(tree: Tree, scheme: Scheme) -> dict[str, Number]:
    """Every node that carries a computed number, in document order; kept ones as circulated."""
    count = Count(scheme)
    for node in tree.root.children:
        count.branch(node)
    return kept_back(tree, scheme, count.numbers)


def kept_back(tree: Tree, scheme: Scheme, numbers: dict[str, Number]) -> dict[str, Number]:
    """The numbers of a notice, those that it keeps as circulated in place of the counted ones."""
    kept = kept_ordinals(tree.root)
    return frozen(tree, scheme, numbers, kept) if kept else numbers


class State(Struct, frozen=True):
    """What a branch is counted on from, but for the items that it may take up again."""

    letters: int
    annexes: int
    items: tuple[int | None, ...]
    paragraph: int
    part: int
    item: str
    continued: int | None


class Count:
    """Counts a notice branch by branch, in the order of its first level.

    `found` and `left` are what the last branch counted, `continues` whether it takes up an item.
    """

    def __init__(self, scheme: Scheme) -> None:
        levels = scheme.levels
        self.numbers: dict[str, Number] = {}
        self.found: dict[str, Number] = {}
        self.continues = False
        self._left: dict[str, int] = {}
        self._counter = Counter(BODY)
        self._letters = 0
        self._annexes = 0
        self.repeats_item = levels["paragraph"].repeats_item
        scope = levels["paragraph"].scope
        self.by_item = scope == "level-1 item"
        self.by_parent = scope == "parent"
        self.items_by_part = levels["item1"].scope == "part"
        # a new part begins the paragraphs again, by itself or through the items
        self.by_part = scope == "part" or (self.by_item and self.items_by_part)

    @property
    def state(self) -> State:
        """Where the count stands."""
        now = self._counter
        items, item = tuple(now.items), now.item
        return State(
            self._letters, self._annexes, items, now.paragraph, now.part, item, now.continued
        )

    @property
    def left(self) -> dict[str, int]:
        """Of the items that were left, how many paragraphs they had."""
        return self._counter.left

    def branch(self, node: Node) -> None:
        """Count the next branch."""
        self.found, self._counter.left, self.continues = {}, {}, False
        alone = Node("", "notice", children=(node,))
        self._letters = self._children(alone, self._counter, 0, 0, self._letters)
        self.numbers.update(self.found)
        self._left.update(self.left)

    def skip(self, numbers: dict[str, Number], left: dict[str, int]) -> None:
        """Take over what is known of a branch, in place of counting it."""
        self.numbers.update(numbers)
        self._left.update(left)

    def go_to(self, state: State) -> None:
        """Count on from a state."""
        now = self._counter
        self._letters, self._annexes, now.items = state.letters, state.annexes, [*state.items]
        now.paragraph, now.part = state.paragraph, state.part
        now.item, now.continued = state.item, state.continued

    def _children(
        self, parent: Node, counter: Counter, items: int, letters: int, letter: int = 0
    ) -> int:
        """Count what stands below a node, from a letter on; the last letter."""
        inside: Counter | None = None
        for node in parent.children:
            match node.kind:
                case "paragraph":
                    self._paragraph(node, counter, items)
                case "item" if parent.kind == "paragraph":
                    inside = inside or Counter(parent.id)
                    self._item(node, inside, 0)
                case "item":
                    self._item(node, counter, items)
                case "pillar" | "subparagraph":
                    letter += self._letter(node, letter + 1, letters, counter)
                    if node.children:
                        self._children(node, counter, items, letters + 1)
                case "part":
                    self._part(node, counter)
                case "annex":
                    self._annex(node)
                case "continuation" if self.by_item:
                    self._continue(node, counter)
                case _ if node.children and node.kind != PARKING:
                    self._children(node, counter, items, letters)
        return letter

    def _item(self, node: Node, counter: Counter, depth: int) -> None:
        if _counted(node):
            self._raise(counter, depth, node.fields.get("start") if depth == 0 else None)
            if depth == 0 and self.by_item:
                counter.turn_to(node.id)
            numbers = tuple([_reached(count) for count in counter.items[: depth + 1]])
            self.found[node.id] = Number(ITEMS[depth], counter.context, numbers)
        paragraphs = counter.paragraph
        if self.by_parent:
            counter.paragraph = 0
        self._children(node, counter, depth + 1, 0)
        if self.by_parent:
            counter.paragraph = paragraphs

    def _raise(self, counter: Counter, depth: int, start: int | None) -> None:
        """Count an item: absent levels above count as 1, levels below begin again."""
        items = counter.items
        for above in range(depth):
            items[above] = _reached(items[above])
        items[depth] = (items[depth] or 0) + 1 if start is None else start
        items[depth + 1 :] = _NOT_BEGUN[depth + 1 :]

    def _continue(self, node: Node, counter: Counter) -> None:
        """Go on with the paragraphs of an item of the first level that stands before."""
        item = node.fields.get("of", "")
        number = self.found.get(item) or self.numbers.get(item)
        self.continues = True
        if number and number.level == ITEMS[0] and number.context == counter.context:
            counter.turn_to(item, number.numbers[0], self._left.get(item, 0))

    def _paragraph(self, node: Node, counter: Counter, items: int) -> None:
        if _counted(node):
            item = counter.continued
            if item is None:
                item = _reached(counter.items[0])
                if self.repeats_item:
                    counter.items[0] = item
            counter.paragraph += 1
            numbers = (item, counter.paragraph)
            self.found[node.id] = Number("paragraph", counter.context, numbers)
        if node.children:
            self._children(node, counter, items, 0)

    def _letter(self, node: Node, number: int, letters: int, counter: Counter) -> int:
        if not _counted(node):
            return 0
        level = "letter" if letters == 0 else "roman"
        self.found[node.id] = Number(level, counter.context, (number,))
        return 1

    def _part(self, node: Node, counter: Counter) -> None:
        if _counted(node):
            counter.part += 1
            self.found[node.id] = Number("part", f"part-{counter.context}", (counter.part,))
        if self.items_by_part:
            counter.items[:] = _NOT_BEGUN
        if self.by_part:
            counter.turn_to(node.id)
        self._children(node, counter, 0, 0)

    def _annex(self, node: Node) -> None:
        if _counted(node):
            self._annexes += 1
            self.found[node.id] = Number("annex", "annex", (self._annexes,))
        self._children(node, Counter(node.id), 0, 0)


def _reached(count: int | None) -> int:
    """The number a level shows: one that was never reached counts as 1."""
    return 1 if count is None else count


def _counted(node: Node) -> bool:
    fields = node.fields
    return not fields or ("unnumbered" not in fields and "typed_label" not in fields)
