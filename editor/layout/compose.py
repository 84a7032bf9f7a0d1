"""The heart of every output: a notice in one language becomes a page of blocks.

`compose(tree, house, locale)` resolves phrases, details, styles and numbers; nothing after it
knows about trees. A `Composer` keeps the blocks of branches that did not change, so that a key
stroke costs the depth of its node. The masthead is in `masthead.py`, the texts in `inlines.py`.
"""

from collections.abc import Mapping

from msgspec import Struct, field

from editor.layout.blocks import Block, Meta, Page, Piece, Problem, Span
from editor.layout.inlines import Details, Inlines
from editor.layout.masthead import Masthead
from editor.locales.locale import Locale
from editor.locales.phrases import Phrase, filled, phrase
from editor.model.bulk import making_many
from editor.model.fact import Fact
from editor.model.markup import is_plain
from editor.model.node import Json, Node
from editor.model.tree import Shape, Tree
from editor.numbering.labels import Number, counts, labels
from editor.profiles.body import House


class Options(Struct, frozen=True):
    """What an export wants: for the public or for all; whether a missing text is stamped."""

    public: bool = False
    stamp: bool = False


class _Where(Struct, frozen=True):
    """Where a node stands, as far as its style depends on it."""

    items: int = 0
    letters: int = 0
    bullets: int = 0


_Note = tuple[str, Block]
"""A footnote: its key and its block."""


class _Branch(Struct):
    """What a branch prints, where it stood: its blocks and the footnotes in them."""

    node: Node
    where: _Where
    blocks: tuple[Block, ...]
    notes: tuple[_Note, ...]


def compose(tree: Tree, house: House, locale: Locale, options: Options | None = None) -> Page:
    """The page of a notice in one language."""
    return Composer(house, locale, options or Options()).page(tree)


class Composer(Struct):
    """Composes one notice again and again in one language, keeping what did not change."""

    house: House
    locale: Locale
    options: Options = Options()
    _shape: Shape | None = None
    _fields: Mapping[str, Json] | None = None
    _facts: dict[str, Fact] = field(default_factory=dict)
    _details: Details = field(default_factory=dict)
    _styles: dict[tuple[str | int | None, ...], str] = field(default_factory=dict)
    _numbers: dict[str, Number] = field(default_factory=dict)
    _labels: dict[str, str] = field(default_factory=dict)
    _kept: dict[str, _Branch] = field(default_factory=dict)

    @making_many()
    def page(self, tree: Tree) -> Page:
        """The page of the present tree."""
        self._follow(tree)
        root = tree.root
        blocks, notes = self._children(root, _Where())
        masthead = Masthead(root, self.house, self.locale, self._facts, self.options.stamp)
        return Page(
            masthead.rows(),
            masthead.running("header"),
            masthead.running("footer"),
            tuple(blocks),
            dict(notes),
            self._labels,
            self._numbers,
            Meta(
                self.locale.code,
                self._title(blocks),
                self.locale.direction,
                masthead.draft,
                root.id,
            ),
            masthead.logo(),
        )

    def block(self, node_id: str) -> Block | None:
        """The block of one element on the page made last, None if it prints none."""
        kept = self._kept.get(node_id)
        return kept.blocks[0] if kept and kept.blocks else None

    def _follow(self, tree: Tree) -> None:
        """Forget what the new tree makes stale: labels by structure, all blocks by details."""
        if tree.root.fields is not self._fields:
            self._fields = tree.root.fields
            facts = self.house.facts(tree.root)
            public = self.options.public
            self._facts = {k: f for k, f in facts.items() if not (public and f.members)}
            self._details = {}
            self._kept.clear()
        if tree.shape is not self._shape:
            self._shape = tree.shape
            self._numbers = counts(tree, self.house.profile.scheme)
            self._labels = labels(tree, self.house.profile.scheme, self.locale.code, self._numbers)
            if len(self._kept) > 2 * len(tree):
                self._kept.clear()

    @staticmethod
    def _title(blocks: list[Block]) -> str:
        """The first lines of the title block, for the properties of the file."""
        lines = [b for b in blocks if b.kind == "title"][:2]
        return ", ".join(_in_one_line(block) for block in lines)

    def _children(self, parent: Node, where: _Where) -> tuple[list[Block], list[_Note]]:
        blocks: list[Block] = []
        notes: list[_Note] = []
        for node in parent.children:
            branch = self._kept.get(node.id)
            if branch is None or branch.node is not node or branch.where != where:
                branch = self._kept[node.id] = self._branch(node, where)
            blocks += branch.blocks
            notes += branch.notes
        return blocks, notes

    def _branch(self, node: Node, where: _Where) -> _Branch:
        if self.options.public and node.fields.get("audience") == "members":
            return _Branch(node, where, (), ())
        own, own_notes = self._block(node, where)
        if not node.children:
            return _Branch(node, where, (own,), own_notes)
        blocks, notes = self._children(node, _below(node, where))
        return _Branch(node, where, (own, *blocks), (*own_notes, *notes))

    def _block(self, node: Node, where: _Where) -> tuple[Block, tuple[_Note, ...]]:
        role = node.fields.get("role")
        style = self._style(node.kind, role, where)
        if node.kind == "rule":
            line = Span(self.house.profile.values["rule"])
            return Block(node.id, node.kind, style, (line,), role), ()
        own = node.texts.get(self.locale.code)
        if own and is_plain(own) and node.kind not in _SELF_SUFFICIENT:
            # so are most: nothing to resolve, nothing that could be wrong
            return Block(node.id, node.kind, style, (Span(own),), role), ()
        wording = self._wording(node) if own is None else _Wording(own, self.locale.code)
        inlines = self._inlines(node, wording.lang)
        pieces = inlines.pieces(wording.markup)
        if node.kind == "continuation":
            pieces = (*pieces, *self._continued(node, pieces))
        problems = wording.problems
        if inlines.problems:
            problems += self._standing(inlines.problems)
        block = Block(node.id, node.kind, style, wording.stamp + pieces, role, problems)
        return block, self._notes(inlines, node) if inlines.notes else ()

    def _inlines(self, node: Node, lang: str) -> Inlines:
        here = self.locale.code
        known = lang != here and lang in self.house.profile.languages
        locale = self.house.profile.locale(lang) if known else self.locale
        return Inlines(node.id, lang, locale, self._facts, kept=self._details, page=here)

    def _standing(self, problems: list[Problem]) -> tuple[Problem, ...]:
        """The problems that stand: an incomplete export prints words of another language."""
        stamp = self.options.stamp
        return tuple(p for p in problems if not (stamp and p.code == "missing-text"))

    def _notes(self, inlines: Inlines, node: Node) -> tuple[_Note, ...]:
        style = self.house.profile.style_for("footnote")
        found = []
        for key, text in inlines.notes:
            own = self._inlines(node, inlines.lang)
            pieces = own.of_text(text)
            problems = self._standing(own.problems)
            found.append((key, Block(node.id, "footnote", style, pieces, None, problems)))
        return tuple(found)

    def _style(self, kind: str, role: str | None, where: _Where) -> str:
        key = (kind, role, where.items, where.letters, where.bullets)
        known = self._styles.get(key)
        if known is None:
            known = self._styles[key] = self._found_style(kind, role, where)
        return known

    def _found_style(self, kind: str, role: str | None, where: _Where) -> str:
        under = (
            f"{kind}@bullet" if where.bullets and kind != "bullet"
            else f"{kind}@letter{where.letters}"
        )  # fmt: skip
        nested = where.letters + where.bullets - 1 if where.bullets else 0
        level = {"item": where.items, "subparagraph": where.letters, "bullet": where.bullets}
        keys = (f"{kind}.{role}", under, kind)
        return self.house.profile.style_for(*keys, level=level.get(kind, nested))

    def _continued(self, node: Node, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
        word = phrase("continued", self.locale)
        if word is None:
            return ()
        return self._inlines(node, word.lang).pieces((" " if pieces else "") + word.markup)

    def _wording(self, node: Node) -> "_Wording":
        """What a node without a text of its own says in this language: its phrase or nothing."""
        lang = self.locale.code
        key = node.fields.get("phrase")
        found = phrase(key, self.locale) if key else None
        if found and found.lang == lang:
            return _Wording(found.markup, lang)
        if node.kind in _SELF_SUFFICIENT and not (node.texts or key):
            return _Wording("", lang)
        if not self.options.stamp:
            return _Wording("", lang, (), (Problem(node.id, "missing-text", key or lang),))
        return self._stamped(node, found)

    def _stamped(self, node: Node, other: Phrase | None) -> "_Wording":
        """A missing text as an incomplete export prints it: a stamp, then the working source."""
        word = phrase("missing-text", self.locale)
        sign = filled(word, language=self.locale.name).markup if word else ""
        source = working_source(self._fields or {}, node)
        if source is not None:
            other = Phrase(node.texts[source], source)
        gap = " " if other else ""
        stamp = Inlines(node.id, self.locale.code, self.locale, {}).pieces(f"**{sign}**{gap}")
        return (
            _Wording(other.markup, other.lang, stamp)
            if other
            else _Wording("", self.locale.code, stamp)
        )


_SELF_SUFFICIENT = ("rule", "annex", "continuation")
"""Kinds that print something without a text of their own."""


def _in_one_line(block: Block) -> str:
    signs = (p.chars if isinstance(p, Span) else " " for p in block.content)
    return "".join(signs).strip()


class _Wording(Struct, frozen=True):
    """The markup of a node, its language, what is stamped before it, and what is wrong with it."""

    markup: str
    lang: str
    stamp: tuple[Piece, ...] = ()
    problems: tuple[Problem, ...] = ()


def working_source(settings: Mapping[str, Json], node: Node) -> str | None:
    """The language to read a node in where its text is missing: the original, else the first.

    `settings` are the fields of the root; None if the node has no text at all (decision 22).
    """
    order = [*settings.get("original", ()), *settings.get("languages", ()), *node.texts]
    return next((lang for lang in order if lang in node.texts), None)


def _below(node: Node, where: _Where) -> _Where:
    match node.kind:
        case "item":
            return _Where(where.items + 1, 0, 0)
        case "paragraph":
            return _Where(0, 0, 0)
        case "pillar" | "subparagraph":
            return _Where(where.items, where.letters + 1, 0)
        case "bullet":
            return _Where(where.items, where.letters, where.bullets + 1)
        case _:
            return where
