"""The heart of every output: a notice in one language becomes a page of blocks.

`compose(tree, house, locale)` resolves phrases, details, styles and numbers; nothing after it
knows about trees. A `Composer` keeps the blocks of branches that did not change, so that a key
stroke costs the depth of its node. The masthead is in `masthead.py`, the texts in `inlines.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from editor.layout.blocks import Block, Meta, Page, Piece, Problem, Span
from editor.layout.inlines import Inlines
from editor.layout.masthead import Masthead
from editor.locales.locale import Locale
from editor.locales.phrases import filled, phrase
from editor.model.fact import Fact
from editor.model.node import Json, Node
from editor.model.schema import KINDS
from editor.model.tree import Shape, Tree
from editor.numbering.labels import Number, counts, labels
from editor.profiles.body import House


@dataclass(frozen=True, slots=True)
class Options:
    """What an export wants: for the public or for all; whether a missing text is stamped."""

    public: bool = False
    stamp: bool = False


@dataclass(frozen=True, slots=True)
class _Where:
    """Where a node stands, as far as its style depends on it."""

    items: int = 0
    letters: int = 0
    bullets: int = 0


@dataclass(frozen=True, slots=True)
class _Branch:
    """What a branch prints: its blocks and the footnotes in them."""

    blocks: tuple[Block, ...]
    notes: tuple[tuple[str, Block], ...]


def compose(tree: Tree, house: House, locale: Locale, options: Options | None = None) -> Page:
    """The page of a notice in one language."""
    return Composer(house, locale, options or Options()).page(tree)


@dataclass(slots=True)
class Composer:
    """Composes one notice again and again in one language, keeping what did not change."""

    house: House
    locale: Locale
    options: Options = Options()
    _shape: Shape | None = None
    _fields: Mapping[str, Json] | None = None
    _facts: dict[str, Fact] = field(default_factory=dict)
    _numbers: dict[str, Number] = field(default_factory=dict)
    _labels: dict[str, str] = field(default_factory=dict)
    _kept: dict[str, tuple[Node, _Where, _Branch]] = field(default_factory=dict)

    def page(self, tree: Tree) -> Page:
        """The page of the present tree."""
        self._follow(tree)
        root = tree.root
        branch = self._children(root, _Where())
        masthead = Masthead(root, self.house, self.locale, self._facts)
        return Page(
            masthead.rows(),
            masthead.running("header"),
            masthead.running("footer"),
            branch.blocks,
            dict(branch.notes),
            self._labels,
            self._numbers,
            Meta(self.locale.code, self._title(branch.blocks), self.locale.direction,
                 masthead.draft),
        )  # fmt: skip

    def block(self, node_id: str) -> Block | None:
        """The block of one element on the page made last, None if it prints none."""
        kept = self._kept.get(node_id)
        return kept[2].blocks[0] if kept and kept[2].blocks else None

    def _follow(self, tree: Tree) -> None:
        """Forget what the new tree makes stale: labels by structure, all blocks by details."""
        if tree.root.fields is not self._fields:
            self._fields = tree.root.fields
            self._facts = self.house.facts(tree.root)
            self._kept.clear()
        if tree.shape is not self._shape:
            self._shape = tree.shape
            self._numbers = counts(tree, self.house.profile.scheme)
            self._labels = labels(tree, self.house.profile.scheme, self.locale.code, self._numbers)
            if len(self._kept) > 2 * len(tree):
                self._kept.clear()

    @staticmethod
    def _title(blocks: tuple[Block, ...]) -> str:
        """The first lines of the title block, for the properties of the file."""
        lines = [b for b in blocks if b.kind == "title"][:2]
        return ", ".join("".join(p.chars for p in b.content if isinstance(p, Span)) for b in lines)

    def _children(self, parent: Node, where: _Where) -> _Branch:
        blocks: list[Block] = []
        notes: list[tuple[str, Block]] = []
        kept = self._kept
        for node in parent.children:
            entry = kept.get(node.id)
            if entry is not None and entry[0] is node and entry[1] == where:
                branch = entry[2]
            else:
                branch = self._branch(node, where)
                kept[node.id] = (node, where, branch)
            blocks += branch.blocks
            notes += branch.notes
        return _Branch(tuple(blocks), tuple(notes))

    def _branch(self, node: Node, where: _Where) -> _Branch:
        if self.options.public and node.fields.get("audience") == "members":
            return _Branch((), ())
        own, notes = self._block(node, where)
        below = self._children(node, _below(node, where)) if node.children else _Branch((), ())
        return _Branch((own, *below.blocks), (*notes, *below.notes))

    def _block(self, node: Node, where: _Where) -> tuple[Block, list[tuple[str, Block]]]:
        style = self._style(node, where)
        role = node.fields.get("role")
        if node.kind == "rule":
            line = Span(self.house.profile.values["rule"])
            return Block(node.id, node.kind, style, (line,), role), []
        wording = self._wording(node)
        inlines = Inlines(node.id, wording.lang, self.locale, self._facts)
        pieces = inlines.pieces(wording.markup)
        if node.kind == "continuation":
            pieces = (*pieces, *self._continued(pieces))
        problems = (*wording.problems, *inlines.problems)
        block = Block(node.id, node.kind, style, wording.stamp + pieces, role, problems)
        return block, self._notes(inlines, node)

    def _notes(self, inlines: Inlines, node: Node) -> list[tuple[str, Block]]:
        style = self.house.profile.style_for("footnote")
        found = []
        for key, text in inlines.notes:
            pieces = replace(inlines, notes=[], problems=[]).of_text(text)
            found.append((key, Block(node.id, "footnote", style, pieces)))
        return found

    def _style(self, node: Node, where: _Where) -> str:
        kind, role = node.kind, node.fields.get("role")
        under = (
            f"{kind}@bullet" if where.bullets and kind != "bullet"
            else f"{kind}@letter{where.letters}"
        )  # fmt: skip
        level = {"item": where.items, "subparagraph": where.letters, "bullet": where.bullets}
        keys = (f"{kind}.{role}", under, kind)
        return self.house.profile.style_for(*keys, level=level.get(kind, 0))

    def _continued(self, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
        word = phrase("continued", self.locale)
        if word is None:
            return ()
        return (Span((" " if pieces else "") + word.markup),)

    def _wording(self, node: Node) -> "_Wording":
        """What a node says in this language: its own text, else its phrase, else nothing."""
        lang = self.locale.code
        own = node.texts.get(lang)
        if own is not None:
            return _Wording(own, lang)
        key = node.fields.get("phrase")
        found = phrase(key, self.locale) if key else None
        if found and found.lang == lang:
            return _Wording(found.markup, lang)
        if not KINDS[node.kind].text or not (node.texts or key):
            return _Wording("", lang)
        problem = Problem(node.id, "missing-text", key or lang)
        if not self.options.stamp:
            return _Wording("", lang, (), (problem,))
        return self._stamped(node, problem)

    def _stamped(self, node: Node, problem: Problem) -> "_Wording":
        """A missing text as an incomplete export prints it: a stamp, then the working source."""
        word = phrase("missing-text", self.locale)
        sign = filled(word, language=self.locale.name).markup if word else ""
        stamp = Inlines(node.id, self.locale.code, self.locale, {}).pieces(f"**{sign}** ")
        lang = working_source(self._fields or {}, node)
        markup = node.texts[lang] if lang else ""
        return _Wording(markup, lang or self.locale.code, stamp)


@dataclass(frozen=True, slots=True)
class _Wording:
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
