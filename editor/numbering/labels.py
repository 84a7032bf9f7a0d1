"""Which number each element carries: one pass counts, each language words the count.

Counts follow what a multilevel list of Word shows (decision 12, `notice.md`): paragraphs before
the first heading are 1.1., 1.2. and that heading is then 2; paragraphs count through the whole
item of the first level, also where it is continued; sub-headings are not moved by paragraphs before
them. Lists inside an annex, or of items inside a numbered paragraph, count on their own: each is a
*context*.
"""

import re
from collections.abc import Mapping

from msgspec import Struct, field

from editor.locales.typography import NO_BREAK_SPACE
from editor.model.node import Node
from editor.model.schema import ITEM_LEVELS, PARKING
from editor.model.tree import Tree
from editor.numbering.frozen import frozen, kept_ordinals
from editor.numbering.number import BODY, ITEMS, Number
from editor.numbering.scheme import Format, Scheme, formatted

__all__ = ["BODY", "Number", "counts", "labels"]

_NOT_BEGUN: tuple[None, ...] = (None,) * ITEM_LEVELS


class _Counter(Struct):
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

    def turn_to(self, item: str, continued: int | None = None) -> None:
        """Count the paragraphs of another item, on from where they were left."""
        self.left[self.item] = self.paragraph
        self.item, self.continued = item, continued
        self.paragraph = self.left.get(item, 0)


def counts(tree: Tree, scheme: Scheme) -> dict[str, Number]:
    """Every node that carries a computed number, in document order; kept ones as circulated."""
    counted = _Count(scheme).tree(tree)
    kept = kept_ordinals(tree.root)
    return frozen(tree, scheme, counted, kept) if kept else counted


class _Count:
    """One pass over a tree."""

    def __init__(self, scheme: Scheme) -> None:
        levels = scheme.levels
        self.found: dict[str, Number] = {}
        self.annexes = 0
        self.repeats_item = levels["paragraph"].repeats_item
        scope = levels["paragraph"].scope
        self.by_item = scope == "level-1 item"
        self.by_parent = scope == "parent"
        self.items_by_part = levels["item1"].scope == "part"
        # a new part begins the paragraphs again, by itself or through the items
        self.by_part = scope == "part" or (self.by_item and self.items_by_part)

    def tree(self, tree: Tree) -> dict[str, Number]:
        self._children(tree.root, _Counter(BODY), 0, 0)
        return self.found

    def _children(self, parent: Node, counter: _Counter, items: int, letters: int) -> None:
        letter = 0
        inside: _Counter | None = None
        for node in parent.children:
            match node.kind:
                case "paragraph":
                    self._paragraph(node, counter, items)
                case "item" if parent.kind == "paragraph":
                    inside = inside or _Counter(parent.id)
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

    def _item(self, node: Node, counter: _Counter, depth: int) -> None:
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

    def _raise(self, counter: _Counter, depth: int, start: int | None) -> None:
        """Count an item: absent levels above count as 1, levels below begin again."""
        items = counter.items
        for above in range(depth):
            items[above] = _reached(items[above])
        items[depth] = (items[depth] or 0) + 1 if start is None else start
        items[depth + 1 :] = _NOT_BEGUN[depth + 1 :]

    def _continue(self, node: Node, counter: _Counter) -> None:
        """Go on with the paragraphs of an item of the first level that stands before."""
        number = self.found.get(node.fields.get("of", ""))
        if number and number.level == ITEMS[0] and number.context == counter.context:
            counter.turn_to(node.fields["of"], number.numbers[0])

    def _paragraph(self, node: Node, counter: _Counter, items: int) -> None:
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

    def _letter(self, node: Node, number: int, letters: int, counter: _Counter) -> int:
        if not _counted(node):
            return 0
        level = "letter" if letters == 0 else "roman"
        self.found[node.id] = Number(level, counter.context, (number,))
        return 1

    def _part(self, node: Node, counter: _Counter) -> None:
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
            self.annexes += 1
            self.found[node.id] = Number("annex", "annex", (self.annexes,))
        self._children(node, _Counter(node.id), 0, 0)


def _reached(count: int | None) -> int:
    """The number a level shows: one that was never reached counts as 1."""
    return 1 if count is None else count


def _counted(node: Node) -> bool:
    fields = node.fields
    return not fields or ("unnumbered" not in fields and "typed_label" not in fields)


def labels(
    tree: Tree, scheme: Scheme, lang: str, counted: Mapping[str, Number] | None = None
) -> dict[str, str]:
    """The label of every node that prints one, in a language, by id.

    Typed labels stand as they are; a continuation carries the number of its item, or none
    if that item is gone; bullets carry their sign.
    """
    counted = counts(tree, scheme) if counted is None else counted
    templates = {name: _Template(scheme, name, lang) for name in scheme.levels}
    out = {name: templates[number.level].fill(number) for name, number in counted.items()}
    uncounted = _Uncounted(scheme, lang, out)
    uncounted.below(tree.root, 0)
    uncounted.continue_items()
    return out


class _Uncounted(Struct, frozen=True):
    """Labels that are not counted: typed ones, bullets, continuations."""

    scheme: Scheme
    lang: str
    out: dict[str, str]
    continued: list[Node] = field(default_factory=list)

    def below(self, node: Node, bullets: int) -> None:
        for child in node.children:
            if child.kind == PARKING:
                continue
            if child.fields or child.kind == "bullet":  # nothing else prints what is not counted
                self._add(child, bullets)
            if child.children:
                self.below(child, bullets + 1 if child.kind == "bullet" else 0)

    def _add(self, node: Node, bullets: int) -> None:
        typed = node.fields.get("typed_label")
        if typed is not None:
            label = typed if isinstance(typed, str) else typed.get(self.lang, "")
            if label:
                self.out[node.id] = label
        elif node.kind == "bullet":
            self.out[node.id] = self.scheme.bullet(bullets)
        elif node.kind == "continuation":
            self.continued.append(node)

    def continue_items(self) -> None:
        """Label the continuations, once every item that they may name has its label."""
        for node in self.continued:
            label = self.out.get(node.fields.get("of", ""))
            if label:
                self.out[node.id] = label


_HOLE = re.compile(r"\{(\d|n)\}")


class _Template:
    """The label template of a level, ready to be filled."""

    def __init__(self, scheme: Scheme, name: str, lang: str) -> None:
        self.scheme, self.lang = scheme, lang
        level = scheme.levels[name]
        parts = _HOLE.split(level.template(lang))
        self.start = parts[0]
        self.holes: list[tuple[int, Format, str]] = [
            (-1, level.format_in(lang), literal)
            if hole == "n"
            else (int(hole) - 1, scheme.levels[f"item{hole}"].format_in(lang), literal)
            for hole, literal in zip(parts[1::2], parts[2::2], strict=True)
        ]

        places = [place % len(self.holes) for place, _, _ in self.holes]
        decimal = all(form == "decimal" for _, form, _ in self.holes)
        # Most are plain figures in their order, and there are thousands: one pattern fills them.
        self.plain = decimal and places == list(range(len(places)))
        literals = [self.start, *(literal for _, _, literal in self.holes)]
        self.pattern = "%d".join(literal.replace("%", "%%") for literal in literals)

    def fill(self, number: Number) -> str:
        """The label of one number."""
        if self.plain and not number.inserted and len(number.numbers) == len(self.holes):
            return self.pattern % number.numbers
        label = self.start
        for place, form, literal in self.holes:
            label += formatted(number.numbers[place], form)
            if number.inserted and number.inserted[place]:
                label += NO_BREAK_SPACE + self.scheme.put_in(number.inserted[place], self.lang)
            label += literal
        return label
