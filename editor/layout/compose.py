"""The heart of every output: a notice in one language becomes a page of blocks.

`compose(tree, house, locale)` resolves phrases, details, styles and numbers; nothing after it
knows about trees. A `Composer` keeps the blocks of branches that did not change and makes those of
one element without the page, so that a key stroke costs the depth of its node. The blocks are made
in `elements.py`, the masthead in `masthead.py`, the texts in `inlines.py`.
"""

from collections.abc import Mapping, Sequence
from itertools import islice

from msgspec import Struct, field

from editor.layout.annotations import Arranger
from editor.layout.blocks import Block, Meta, Page, Piece, Span
from editor.layout.elements import Elements, NamedNote, working_source
from editor.layout.extras import PRINTING, Extras
from editor.layout.inlines import Inlines
from editor.layout.masthead import Masthead
from editor.layout.options import Options
from editor.layout.places import Place, Places
from editor.locales.locale import Locale
from editor.model.bulk import making_many
from editor.model.node import Node
from editor.model.parking import on_agenda
from editor.model.schema import PARKING
from editor.model.text import Text
from editor.model.tree import Shape, Tree
from editor.numbering.following import Following, Labelled
from editor.numbering.labels import counts, labels
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
    shown, scheme = tree if printed is tree.root else Tree(printed), house.profile.scheme
    numbers = counts(shown, scheme)
    labelled = Labelled(numbers, labels(shown, scheme, locale.code, numbers))
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


def _page(
    root: Node,
    elements: Elements,
    blocks: Sequence[Block],
    notes: Sequence[NamedNote],
    labelled: Labelled,
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
    """Composes one notice again and again in one language, keeping what did not change.

    Everything is asked for a tree; the next one may be any other.
    """

    house: House
    locale: Locale
    options: Options = field(default_factory=Options)
    _tree: Tree | None = None
    _printed: Node | None = None
    _page: Page | None = None
    _signs: dict[str, str] | None = None
    _shape: Shape | None = None
    _elements: Elements | None = None
    _following: Following | None = None
    _labelled: Labelled = field(default_factory=lambda: Labelled({}, {}))
    _kept: dict[str, _Branch] = field(default_factory=dict)
    _how: str = "inline"
    _arranger: Arranger = field(default_factory=Arranger)

    @making_many()
    def page(self, tree: Tree) -> Page:
        """The page of a tree; the same object as long as it is the same tree."""
        elements = self._follow(tree)
        if self._page is None:
            printed = self._printed or tree.root
            blocks, notes = self._children(printed, elements.places.top, elements)
            self._page = _page(tree.root, elements, blocks, notes, self._labelled)
        return self._page

    def labels(self, tree: Tree) -> Mapping[str, str]:
        """The labels of a page; the same object as long as none changes."""
        self._follow(tree)
        return self.page(tree).labels if self.options.public else self._labelled.labels

    def signs(self, tree: Tree) -> Mapping[str, str]:
        """What stands for each footnote of a page."""
        page = self.page(tree)
        if self._signs is None:
            self._signs = page.note_signs()
        return self._signs

    def block(self, tree: Tree, node_id: str) -> Block | None:
        """The block of one element of a page, None if it prints none."""
        elements = self._follow(tree)
        if self._printed is not tree.root:  # it may stand elsewhere on the page
            self.page(tree)
            branch = self._kept.get(node_id)
        else:
            branch = self._branch_at(tree, node_id, elements)
        return branch.blocks[0] if branch and branch.blocks else None

    def apart(self, tree: Tree, node_id: str) -> Block | None:
        """What a parked element would print; nothing is kept of it."""
        elements = self._follow(tree)
        return elements.block(tree.node(node_id), elements.places.top)[0]

    def pieces(self, tree: Tree, node_id: str, text: Text) -> tuple[Piece, ...]:
        """What a text prints in an element, symbols without their links."""
        facts = self._follow(tree).facts
        return Inlines(node_id, self.locale.code, self.locale, facts).of_text(text)

    def _follow(self, tree: Tree) -> Elements:
        """Forget what the new tree makes stale: labels by structure, all blocks by details."""
        elements = self._elements
        if elements is not None and tree is self._tree:
            return elements
        if elements is None or tree.root.fields is not elements.settings:
            elements = _elements(tree.root, self.house, self.locale, self.options)
            self._elements = elements
            self._kept.clear()
        self._tree, self._page, self._signs = tree, None, None
        how = annotations_of(tree.root, self.house.profile)
        printed = self._printed = self._arranger.arranged(tree.root, how)
        if tree.shape is not self._shape or how != self._how:
            self._shape, self._how = tree.shape, how
            shown = tree if printed is tree.root else Tree(printed)
            if self._following is None:
                self._following = Following(self.house.profile.scheme, self.locale.code)
            self._labelled = self._following.labelled(shown)
            if len(self._kept) > 2 * len(tree):
                self._kept.clear()
        return elements

    def _branch_at(self, tree: Tree, node_id: str, elements: Elements) -> _Branch | None:
        """What an element and all below it prints, None if nobody is to read it."""
        above = tree.path(node_id) if node_id in tree else []
        if len(above) < 2 or any(map(elements.hides, above[1:])):
            return None
        place = elements.places.top
        for node in above[1:-1]:
            place = elements.places.inside(node.kind, place)
        return self._known(above[-1], place, elements)

    def _children(
        self, parent: Node, place: Place, elements: Elements
    ) -> tuple[list[Block], list[NamedNote]]:
        blocks: list[Block] = []
        notes: list[NamedNote] = []
        for node in parent.children:
            branch = self._known(node, place, elements)
            blocks += branch.blocks
            notes += branch.notes
        return blocks, notes

    def _known(self, node: Node, place: Place, elements: Elements) -> _Branch:
        branch = self._kept.get(node.id)
        if branch is None or branch.node is not node or branch.place is not place:
            branch = self._kept[node.id] = self._branch(node, place, elements)
        return branch

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
