"""One element of a notice in one language becomes a block: its style, its words, its footnotes.

`compose.py` calls this for every element and puts the blocks together; texts are resolved in
`inlines.py`, styles found in `places.py`.
"""

from collections.abc import Iterator, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from editor.layout.annotations import ANNOTATED, as_heading, repeated, says_nothing
from editor.layout.blocks import Block, CrossRef, Piece, Problem, Span
from editor.layout.extras import DAY_PHRASES, Extras
from editor.layout.inlines import Details, Inlines
from editor.layout.masthead import Frame
from editor.layout.options import Options
from editor.layout.places import Place, Places
from editor.layout.script import as_set
from editor.locales.locale import Locale
from editor.locales.phrases import Phrase, filled, phrase, pieces
from editor.locales.typography import NO_BREAK_SPACE
from editor.model.fact import Fact
from editor.model.markup import is_plain, parse
from editor.model.node import Json, Node
from editor.model.schema import PARKING
from editor.model.text import plain
from editor.profiles.body import House
from editor.profiles.wording import phrase_for

NamedNote = tuple[str, Block]
"""A footnote: its key and its block."""

_SELF_SUFFICIENT = ("rule", "annex", "continuation")
"""Kinds that print something without a text of their own."""


class Elements(Struct, eq=False):
    """Makes the blocks of one notice as long as its details stay as they are.

    `settings` are the fields of its root, `facts` the details that may be printed, `frame` is
    what stands around them on every page.
    """

    house: House
    locale: Locale
    options: Options
    settings: Mapping[str, Json]
    facts: Mapping[str, Fact]
    places: Places
    extras: Extras
    frame: Frame
    _details: Details = field(default_factory=dict)
    _phrases: dict[str, tuple[Piece, ...]] = field(default_factory=dict)

    def hides(self, node: Node) -> bool:
        """Whether an element, with all below it, is not for the readers of this page."""
        if node.kind == PARKING:
            return True
        if not self.options.public:
            return False
        hidden = node.fields.get("audience") == "members"
        return hidden or (node.kind == ANNOTATED and says_nothing(node))

    def block(self, node: Node, place: Place) -> tuple[Block, tuple[NamedNote, ...]]:
        """The block of an element that stands at a place, and the footnotes in it."""
        kind, role = node.kind, node.fields.get("role")
        if kind == ANNOTATED:
            return self._annotated(node, place), ()
        if kind == "sitting" and "day" in node.fields:
            role = "day"
        style = place.styles.get((kind, role)) or self.places.style(kind, role, place)
        own = node.texts.get(self.locale.code)
        if own is None:
            known = self._phrases.get(node.fields.get("phrase", ""))
            if known is not None and kind not in _SELF_SUFFICIENT:
                return Block(node.id, kind, style, known, role), ()
        elif own and is_plain(own) and kind not in _SELF_SUFFICIENT:
            # so are most: nothing to resolve, nothing that could be wrong
            return Block(node.id, kind, style, as_set((Span(own),), self.locale), role), ()
        if kind == "rule":
            line = Span(self.house.profile.values["rule"])
            return Block(node.id, kind, style, (line,), role), ()
        return self._resolved(node, style, role)

    def with_fields(self, node: Node, block: Block) -> list[Block]:
        """The block of an element that prints fields (`PRINTING`), and the lines below it."""
        said = self.extras.around(node, block.content)
        if said.pieces is not block.content:
            problems = (*block.problems, *said.problems)
            block = replace(block, content=said.pieces, problems=problems)
        return [block, *self.extras.below(node)]

    def _annotated(self, node: Node, place: Place) -> Block:
        """The heading over the annotations of an item: its number, kept up to date, and title."""
        of = repeated(node)
        own = node.texts.get(self.locale.code)
        wording = self._wording(node) if own is None else _Wording(own, self.locale.code)
        title = (*wording.stamp, *self._inlines(node, wording.lang).pieces(wording.markup))
        style = self.places.style(node.kind, None, place)
        if "unnumbered" not in node.fields:
            gap = "\t" if self.house.profile.styles[style].hanging else NO_BREAK_SPACE * 2
            key = "annotated-part" if place.items else "annotated-item"
            title = (*self._announced(key, of), Span(gap), *title)
        content = as_set(tuple(as_heading(title)), self.locale)
        return Block(None, node.kind, style, content, None, (), of)

    def _announced(self, key: str, of: str) -> Iterator[Piece]:
        """The number before the title of an annotated item, as the house words it: "Item 2."."""
        word = phrase(key, self.locale) or Phrase("{label}", self.locale.code)
        for before, hole in pieces(word):
            if before:
                yield Span(plain(parse(before)))
            if hole is not None:
                yield CrossRef(of)

    def _resolved(
        self, node: Node, style: str, role: str | None
    ) -> tuple[Block, tuple[NamedNote, ...]]:
        """A block whose text is more than its own characters, with its footnotes."""
        own = node.texts.get(self.locale.code)
        wording = self._wording(node) if own is None else _Wording(own, self.locale.code)
        inlines = self._inlines(node, wording.lang)
        pieces = inlines.pieces(wording.markup)
        if wording.phrase and not inlines.problems and not inlines.notes:
            self._phrases[wording.phrase] = as_set(pieces, self.locale)
        if node.kind == "continuation":
            pieces = (*pieces, *self._continued(node, pieces))
        pieces = as_set(wording.stamp + pieces, self.locale)
        problems = wording.problems
        if inlines.problems:
            problems += self._standing(inlines.problems)
        block = Block(node.id, node.kind, style, pieces, role, problems)
        return block, self._notes(inlines, node) if inlines.notes else ()

    def _inlines(self, node: Node, lang: str) -> Inlines:
        here = self.locale.code
        known = lang != here and lang in self.house.profile.languages
        locale = self.house.profile.locale(lang) if known else self.locale
        return Inlines(
            node.id,
            lang,
            locale,
            self.facts,
            kept=self._details,
            page=here,
            house=self.house,
            hidden=self.extras.hidden,
        )

    def _standing(self, problems: list[Problem]) -> tuple[Problem, ...]:
        """The problems that stand: an incomplete export prints words of another language."""
        stamp = self.options.stamp
        return tuple(p for p in problems if not (stamp and p.code == "missing-text"))

    def _notes(self, inlines: Inlines, node: Node) -> tuple[NamedNote, ...]:
        style = self.house.profile.style_for("footnote")
        found = []
        for key, text in inlines.notes:
            own = self._inlines(node, inlines.lang)
            pieces = as_set(own.of_text(text), self.locale)
            problems = self._standing(own.problems)
            found.append((key, Block(node.id, "footnote", style, pieces, None, problems)))
        return tuple(found)

    def _continued(self, node: Node, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
        word = phrase("continued", self.locale)
        if word is None:
            return ()
        return self._inlines(node, word.lang).pieces((" " if pieces else "") + word.markup)

    def _wording(self, node: Node) -> "_Wording":
        """What a node without a text of its own says in this language: its phrase or nothing."""
        lang = self.locale.code
        asked = node.fields.get("phrase")
        key = self._phrase_key(asked) if asked else None
        found = phrase(key, self.locale) if key else None
        if found and found.lang == lang:
            if key in DAY_PHRASES:  # what they print depends on the element: not kept
                return _Wording(self.extras.day_filled(node, found).markup, lang)
            return _Wording(found.markup, lang, phrase=asked)
        if node.kind in _SELF_SUFFICIENT and not (node.texts or key):
            return _Wording("", lang)
        if not self.options.stamp:
            return _Wording("", lang, (), (Problem(node.id, "missing-text", key or lang),))
        return self._stamped(node, found)

    def _phrase_key(self, asked: str) -> str:
        """The phrase that stands for the one asked for in this type of document."""
        return phrase_for(asked, self.settings.get("document_type"), self.house.profile)

    def _stamped(self, node: Node, other: Phrase | None) -> "_Wording":
        """A missing text as an incomplete export prints it: a stamp, then the working source."""
        word = phrase("missing-text", self.locale)
        sign = filled(word, language=self.locale.name).markup if word else ""
        source = working_source(self.settings, node)
        if source is not None:
            other = Phrase(node.texts[source], source)
        gap = " " if other else ""
        stamp = Inlines(node.id, self.locale.code, self.locale, {}).pieces(f"**{sign}**{gap}")
        return (
            _Wording(other.markup, other.lang, stamp)
            if other
            else _Wording("", self.locale.code, stamp)
        )


class _Wording(Struct, frozen=True):
    """The markup of a node, its language, what is stamped before it, and what is wrong with it.

    `phrase` is its key where the markup is that of a phrase in the language of the page.
    """

    markup: str
    lang: str
    stamp: tuple[Piece, ...] = ()
    problems: tuple[Problem, ...] = ()
    phrase: str | None = None


def working_source(settings: Mapping[str, Json], node: Node) -> str | None:
    """The language to read a node in where its text is missing: the original, else the first.

    `settings` are the fields of the root; None if the node has no text at all (decision 22).
    """
    order = [*settings.get("original", ()), *settings.get("languages", ()), *node.texts]
    return next((lang for lang in order if lang in node.texts), None)
