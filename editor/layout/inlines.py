"""Markup into printed pieces: details rendered, links resolved, footnotes taken out.

`compose.py` calls this for every text. What cannot be resolved prints as ⟦name⟧ and is reported.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from editor.layout.blocks import CrossRef, LineBreak, NoteMark, Piece, Problem, Span
from editor.locales.facts import render
from editor.locales.locale import Locale
from editor.model.fact import Fact
from editor.model.markup import parse
from editor.model.text import Break, FactRef, Inline, ItemRef, Marked, Note, Run, Text


@dataclass(slots=True)
class Inlines:
    """The pieces of one text, its footnotes and its problems, gathered for one node."""

    node: str
    lang: str
    locale: Locale
    facts: Mapping[str, Fact]
    notes: list[tuple[str, Text]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def pieces(self, markup: str) -> tuple[Piece, ...]:
        """What a markup prints, equal neighbours merged."""
        return self.of_text(parse(markup))

    def of_text(self, text: Text) -> tuple[Piece, ...]:
        """What a text prints, equal neighbours merged."""
        out: list[Piece] = []
        for inline in text:
            for piece in self._pieces(inline):
                last = out[-1] if out else None
                if isinstance(last, Span) and isinstance(piece, Span) and _alike(last, piece):
                    out[-1] = replace(last, chars=last.chars + piece.chars)
                else:
                    out.append(piece)
        return tuple(out)

    def _pieces(self, inline: Inline) -> Iterator[Piece]:
        match inline:
            case Run(chars=chars):
                yield self._span(inline, chars)
            case FactRef():
                yield from self._fact(inline)
            case ItemRef(item=item):
                yield CrossRef(item, inline.marks, self._lang(inline))
            case Note(id=name, mark=mark, text=text):
                key = f"{self.node}:{name}"
                self.notes.append((key, text))
                yield NoteMark(key, mark)
            case Break():
                yield LineBreak()

    def _span(self, inline: Marked, chars: str, fact: str | None = None) -> Span:
        return Span(chars, inline.marks, self._address(inline.link), self._lang(inline), fact)

    def _lang(self, inline: Marked) -> str | None:
        lang = inline.lang or self.lang
        return None if lang == self.locale.code else lang

    def _address(self, link: str | None) -> str | None:
        """The address of a link in this language; None prints it as plain text (decision 10)."""
        fact = self.facts.get(link or "")
        if fact is None or fact.type != "link":
            return None
        address: str | None = fact.local.get(self.locale.code, fact.value)
        return address or None

    def _fact(self, inline: FactRef) -> Iterator[Piece]:
        rendered = render(self.facts, inline.fact, inline.form, self.locale)
        if rendered is None:
            yield self._unknown(inline, "unknown-fact", f"{inline.fact}:{inline.form}")
            return
        if rendered.borrowed:
            name = f"{inline.fact}:{inline.form}"
            self.problems.append(Problem(self.node, "missing-text", name))
        for part in parse(rendered.markup):
            if isinstance(part, Run):
                own = replace(
                    inline, marks=inline.marks | part.marks, lang=part.lang or inline.lang
                )
                yield self._span(own, part.chars, inline.fact)

    def _unknown(self, inline: Marked, code: str, name: str) -> Span:
        self.problems.append(Problem(self.node, code, name))
        return self._span(inline, f"⟦{name}⟧")


def _alike(a: Span, b: Span) -> bool:
    return (a.marks, a.href, a.lang, a.fact) == (b.marks, b.href, b.lang, b.fact)
