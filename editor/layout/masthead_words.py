"""How a masthead words what it says: phrases, details and words of the house, with their problems.

`masthead.py` says which of them a cell prints.
"""

from collections.abc import Mapping

from msgspec import Struct, field

from editor.layout.blocks import PageField, Piece, Problem, Span
from editor.layout.inlines import Inlines
from editor.locales.facts import render
from editor.locales.locale import Locale
from editor.locales.phrases import Phrase, filled, phrase, pieces
from editor.model.fact import Fact
from editor.model.node import Json, Node
from editor.profiles.body import House
from editor.profiles.wording import words_in


class MastheadWords(Struct):
    """The words of one notice in one language; `problems` are those of the cell under way."""

    root: Node
    house: House
    locale: Locale
    facts: Mapping[str, Fact]
    stamp: bool = False
    problems: list[Problem] = field(default_factory=list)

    def known_fact(self, fact: str) -> list[tuple[Piece, ...]]:
        """A detail that is a text, no line where the notice lacks it."""
        return [self.fact(fact, "text")] if fact in self.facts else []

    def phrase(self, key: str, **holes: str) -> tuple[Piece, ...]:
        """A phrase with literal characters in its holes; what nobody words is a problem."""
        found = phrase(key, self.locale)
        if found is None:
            self.problems.append(Problem(self.root.id, "unknown-phrase", key))
            return (Span(f"⟦{key}⟧"),)
        if found.lang != self.locale.code:
            self.borrowed(key)
        inlines = self.inlines(found.lang)
        made = inlines.pieces(filled(found, **holes).markup if holes else found.markup)
        self.problems += inlines.problems
        return made

    def words(self, words: Json, name: str) -> list[tuple[Piece, ...]]:
        """Words out of the profile; of another language where this one has none."""
        found = words_in(words, self.locale)
        if found is None:
            return []
        chars, lang = found
        if lang != self.locale.code:
            self.borrowed(name)
        return [(Span(chars, lang=None if lang == self.locale.code else lang),)]

    def borrowed(self, name: str) -> None:
        """Words of another language: a problem, unless an incomplete export was asked for."""
        if not self.stamp:
            self.problems.append(Problem(self.root.id, "missing-text", name))

    def fact(self, fact: str, form: str) -> tuple[Piece, ...]:
        """A detail in a form."""
        rendered = render(self.facts, fact, form, self.locale)
        if rendered is None:
            self.problems.append(Problem(self.root.id, "unknown-fact", f"{fact}:{form}"))
            return (Span(f"⟦{fact}⟧"),)
        if rendered.borrowed:
            self.borrowed(f"{fact}:{form}")
        return self.inlines(rendered.lang).pieces(rendered.markup)

    def inlines(self, lang: str | None = None) -> Inlines:
        """What makes pieces of markup in a language, else in that of the page."""
        return Inlines(self.root.id, lang or self.locale.code, self.locale, self.facts)

    def with_fields(self, key: str) -> tuple[Piece, ...]:
        """A phrase with the holes {page} and {pages} as live fields."""
        word = phrase(key, self.locale)
        if word is None or word.lang == self.locale.code:
            return live(word.markup if word else "{page}/{pages}")
        self.borrowed(key)
        return live(word.markup, word.lang)


def live(markup: str, lang: str | None = None) -> tuple[Piece, ...]:
    """A pattern with {page} and {pages} as live fields; `lang` is that of foreign words in it."""
    out: list[Piece] = []
    for before, hole in pieces(Phrase(markup, "")):
        if before:
            out.append(Span(before, lang=lang))
        if hole is not None:
            out.append(PageField("pages" if hole == "pages" else "page"))
    return tuple(out)
