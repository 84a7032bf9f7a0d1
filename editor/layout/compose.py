"""The heart of every output: a notice in one language becomes a page of blocks.

`compose(tree, house, locale)` resolves phrases, details, styles and numbers; nothing after it
knows about trees. A `Composer` keeps the blocks of branches that did not change, so that a key
stroke costs the depth of its node. The blocks are made in `elements.py`, the masthead in
`masthead.py`, the texts in `inlines.py`.
"""

from collections.abc import Mapping, Sequence
from itertools import islice

from msgspec import Struct, field

from editor.layout.annotations import Arranger
from editor.layout.blocks import Block, Meta, Page, Span
from editor.layout.elements import Elements, NamedNote, working_source
from editor.layout.extras import PRINTING, Extras
from editor.layout.masthead import Masthead
from editor.layout.options import Options
from editor.layout.places import Place, Places
from editor.locales.locale import Locale
from editor.model.bulk import making_many
from editor.model.node import Node
from editor.model.parking import on_agenda
from editor.model.schema import PARKING
from editor.model.tree import Shape, Tree
from editor.numbering.labels import Number, counts, labels
from editor.profiles.body import House
from editor.profiles.wording import annotations_of

__all__ = ["Composer", "Options", "compose", "working_source"]


@making_many()
def compose(tree: Tree, house: House, locale: Locale, options: Options | None = None) -> Page:
    """The page of a notice in one language."""
    elements = _elements(tree.root, house, locale, options or Options())
    printed = Arranger().arranged(tree.root, annotations_of(tree.root, house.profile))
    blocks: list[Block] = []
    notes: list[NamedNote] = []
    _gather(printed, elements.places.top, elements, blocks, notes)
    labelled = _Labels.of(tree if printed is tree.root else Tree(printed), house, locale)
    return _page(tree.root, elements, blocks, notes, labelled)


def _elements(root: Node, house: House, locale: Locale, options: Options) -> Elements:
    facts = house.facts(root)
    shown = {key: fact for key, fact in facts.items() if not (options.public and fact.members)}
    hidden = frozenset(facts.keys() - shown.keys())
    extras = Extras(house, locale, options, {**shown}, hidden)
    masthead = Masthead(root, house, locale, shown, options.stamp)
    places = Places(house.profile)
    frame = masthead.frame()
    return Elements(house, locale, options, root.fields, shown, places, extras, frame)


def _gather(
    parent: Node, place: Place, elements: Elements, blocks: list[Block], notes: list[NamedNote]
) -> None:
    """Add what everything below a node prints."""
    public = elements.options.public
    for node in parent.children:
        if (public or node.kind == PARKING) and elements.hides(node):
            continue
        block, own_notes = elements.block(node, place)
        if node.fields and node.kind in PRINTING:
            blocks += elements.with_fields(node, block)
        else:
            blocks.append(block)
        notes += own_notes
        if node.children:
            _gather(node, elements.places.inside(node.kind, place), elements, blocks, notes)


class _Labels(Struct, frozen=True):
    """The numbers of a notice, and its labels in one language."""

    numbers: Mapping[str, Number]
    labels: Mapping[str, str]

    @staticmethod
    def of(tree: Tree, house: House, locale: Locale) -> "_Labels":
        scheme = house.profile.scheme
        numbers = counts(tree, scheme)
        return _Labels(numbers, labels(tree, scheme, locale.code, numbers))


def _page(
    root: Node,
    elements: Elements,
    blocks: Sequence[Block],
    notes: Sequence[NamedNote],
    labelled: _Labels,
) -> Page:
    locale, frame = elements.locale, elements.frame
    meta = Meta(locale.code, _title(blocks), locale.direction, frame.draft, root.id)
    shown = labelled.labels
    if elements.options.public:
        shown = _without_typed(root, elements, shown)
    return Page(
        frame.rows,
        frame.header,
        frame.footer,
        tuple(blocks),
        dict(notes),
        shown,
        labelled.numbers,
        meta,
        frame.logo,
        frame.first_footer,
    )


def _without_typed(root: Node, elements: Elements, labels: Mapping[str, str]) -> dict[str, str]:
    """The labels without those typed on elements that are hidden: they may be words.

    Numbers stay, so that a reference or a continuation still prints that of a hidden item.
    """
    typed: set[str] = set()
    stack = [(root, False)]
    while stack:
        node, hidden = stack.pop()
        hidden = hidden or elements.hides(node)
        if hidden and "typed_label" in node.fields:
            typed.add(node.id)
        stack += [(child, hidden) for child in node.children]
    if typed:
        typed |= {node.id for node in on_agenda(root) if node.fields.get("of") in typed}
    return {name: label for name, label in labels.items() if name not in typed}


def _title(blocks: Sequence[Block]) -> str:
    """The first lines of the title block, for the properties of the file."""
    lines = islice((block for block in blocks if block.kind == "title"), 2)
    return ", ".join(_in_one_line(block) for block in lines)


def _in_one_line(block: Block) -> str:
    signs = (p.chars if isinstance(p, Span) else " " for p in block.content)
    return "".join(signs).strip()


class _Branch(Struct):
    """What a branch prints, where it stood: its blocks and the footnotes in them."""

    node: Node
    place: Place
    blocks: tuple[Block, ...]
    notes: tuple[NamedNote, ...]


class Composer(Struct):
    """Composes one notice again and again in one language, keeping what did not change."""

    house: House
    locale: Locale
    options: Options = field(default_factory=Options)
    _shape: Shape | None = None
    _elements: Elements | None = None
    _labels: _Labels = field(default_factory=lambda: _Labels({}, {}))
    _kept: dict[str, _Branch] = field(default_factory=dict)
    _how: str = "inline"
    _arranger: Arranger = field(default_factory=Arranger)

    @making_many()
    def page(self, tree: Tree) -> Page:
        """The page of the present tree."""
        how = annotations_of(tree.root, self.house.profile)
        printed = self._arranger.arranged(tree.root, how)
        if how != self._how:
            self._how, self._shape = how, None
        elements = self._follow(tree, printed)
        blocks, notes = self._children(printed, elements.places.top, elements)
        return _page(tree.root, elements, blocks, notes, self._labels)

    def block(self, node_id: str) -> Block | None:
        """The block of one element on the page made last, None if it prints none."""
        kept = self._kept.get(node_id)
        return kept.blocks[0] if kept and kept.blocks else None

    def apart(self, node: Node) -> Block | None:
        """What a parked element would print, None before the first page; nothing is kept of it."""
        elements = self._elements
        return elements.block(node, elements.places.top)[0] if elements else None

    def _follow(self, tree: Tree, printed: Node) -> Elements:
        """Forget what the new tree makes stale: labels by structure, all blocks by details."""
        elements = self._elements
        if elements is None or tree.root.fields is not elements.settings:
            elements = _elements(tree.root, self.house, self.locale, self.options)
            self._elements = elements
            self._kept.clear()
        if tree.shape is not self._shape:
            self._shape = tree.shape
            shown = tree if printed is tree.root else Tree(printed)
            self._labels = _Labels.of(shown, self.house, self.locale)
            if len(self._kept) > 2 * len(tree):
                self._kept.clear()
        return elements

    def _children(
        self, parent: Node, place: Place, elements: Elements
    ) -> tuple[list[Block], list[NamedNote]]:
        blocks: list[Block] = []
        notes: list[NamedNote] = []
        kept = self._kept
        for node in parent.children:
            branch = kept.get(node.id)
            if branch is None or branch.node is not node or branch.place is not place:
                branch = kept[node.id] = self._branch(node, place, elements)
            blocks += branch.blocks
            notes += branch.notes
        return blocks, notes

    def _branch(self, node: Node, place: Place, elements: Elements) -> _Branch:
        if elements.hides(node):
            return _Branch(node, place, (), ())
        own, own_notes = elements.block(node, place)
        if node.fields and node.kind in PRINTING:
            made = tuple(elements.with_fields(node, own))
        else:
            made = (own,)
        if not node.children:
            return _Branch(node, place, made, own_notes)
        inside = elements.places.inside(node.kind, place)
        blocks, notes = self._children(node, inside, elements)
        return _Branch(node, place, (*made, *blocks), (*own_notes, *notes))
