"""Markup into printed pieces: details rendered, links resolved, footnotes taken out.

`compose.py` calls this for every text. What cannot be resolved prints as ⟦name⟧ and is reported.
"""

from collections.abc import Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from editor.layout.blocks import CrossRef, LineBreak, NoteMark, Piece, Problem, Span
from editor.locales.facts import link_address, render
from editor.locales.locale import Locale
from editor.model.fact import Fact
from editor.model.markup import parse
from editor.model.text import Break, FactRef, ItemRef, Marked, Marks, Note, Run, Text
from editor.profiles.body import House


class _Detail(Struct, frozen=True):
    """What a detail prints, and the problem it is (code, name), None if it is none."""

    pieces: tuple[Piece, ...]
    problem: tuple[str, str] | None = None


Details = dict[tuple[str | Marks | None, ...], _Detail]
"""What was rendered already: detail with its form and marks, and the language of its text."""


class Inlines(Struct):
    """The pieces of one text, its footnotes and its problems, gathered for one node.

    `lang` is the language of the text, `page` that of the page it stands on (None: the same).
    `kept` may be shared by all texts that have the same page and facts. Symbols lead to where the
    `house` says; without it they are no links. `hidden` are details that are not for this page.
    """

    node: str
    lang: str
    locale: Locale
    facts: Mapping[str, Fact]
    notes: list[tuple[str, Text]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    kept: Details = field(default_factory=dict)
    page: str | None = None
    house: House | None = None
    hidden: frozenset[str] = frozenset()

    def pieces(self, markup: str) -> tuple[Piece, ...]:
        """What a markup prints, equal neighbours merged."""
        return self.of_text(parse(markup))

    def of_text(self, text: Text) -> tuple[Piece, ...]:
        """What a text prints, equal neighbours merged."""
        out: list[Piece] = []
        for inline in text:
            if isinstance(inline, Run):
                out.append(self._span(inline, inline.chars))
            elif isinstance(inline, FactRef):
                out += self._fact(inline)
            else:
                out.append(self._piece(inline))
        return tuple(_merged(out))

    def _piece(self, inline: ItemRef | Note | Break) -> Piece:
        match inline:
            case ItemRef(item=item):
                return CrossRef(item, inline.marks, self._foreign(inline))
            case Note(id=name, mark=mark, text=text):
                key = self._key(name)
                self.notes.append((key, text))
                return NoteMark(key, mark)
            case Break():
                return LineBreak()

    def _key(self, name: str) -> str:
        """The key of a footnote; texts that were joined may hold two of one name."""
        key = f"{self.node}:{name}"
        taken = {known for known, _ in self.notes}
        return f"{key}:{len(taken)}" if key in taken else key

    def _span(self, inline: Marked, chars: str, fact: str | None = None) -> Span:
        link, lang = inline.link, inline.lang
        address = self._address(link) if link else None
        foreign = self._foreign(inline) if lang or self.lang != self.page else None
        return Span(chars, inline.marks, address, foreign, fact)

    def _foreign(self, inline: Marked) -> str | None:
        """The language of an inline as its piece names it: None is that of the page."""
        lang = inline.lang or self.lang
        return None if lang == (self.page or self.locale.code) else lang

    def _address(self, link: str) -> str | None:
        """The address of a link in this language; None prints it as plain text (decision 10)."""
        fact = self.facts.get(link)
        return link_address(fact, self.locale) if fact and fact.type == "link" else None

    def _fact(self, inline: FactRef) -> tuple[Piece, ...]:
        # the parts and not the value itself: as a key it would be compared field by field
        key = (inline.fact, inline.form, inline.marks, inline.link, inline.lang, self.lang)
        detail = self.kept.get(key)
        if detail is None:
            detail = self.kept[key] = self._detail(inline)
        if detail.problem:
            self.problems.append(Problem(self.node, *detail.problem))
        return detail.pieces

    def _detail(self, inline: FactRef) -> _Detail:
        name = f"{inline.fact}:{inline.form}"
        rendered = render(self.facts, inline.fact, inline.form, self.locale)
        if rendered is None:
            code = "members-only" if inline.fact in self.hidden else "unknown-fact"
            return _Detail((self._span(inline, f"⟦{name}⟧"),), (code, name))
        address = None if inline.link else self._document(inline.fact)
        pieces: list[Piece] = []
        for part in parse(rendered.markup):
            if isinstance(part, Run):
                lang = part.lang or inline.lang
                own = replace(inline, marks=inline.marks | part.marks, lang=lang)
                span = self._span(own, part.chars, inline.fact)
                pieces.append(replace(span, href=address) if address else span)
            elif isinstance(part, Break):
                pieces.append(LineBreak())
        return _Detail(tuple(pieces), ("missing-text", name) if rendered.borrowed else None)

    def _document(self, fact_id: str) -> str | None:
        """The address that the house has for a symbol, None for any other detail."""
        fact = self.facts.get(fact_id)
        if self.house is None or fact is None or fact.type != "symbol" or not fact.value:
            return None
        return self.house.symbol_address(fact.value, self.locale)


def _merged(pieces: list[Piece]) -> list[Piece]:
    """The pieces with equal neighbours as one."""
    if len(pieces) < 2 or not any(map(_alike, pieces, pieces[1:])):
        return pieces
    out = pieces[:1]
    for piece in pieces[1:]:
        last = out[-1]
        if isinstance(last, Span) and isinstance(piece, Span) and _alike(last, piece):
            out[-1] = replace(last, chars=last.chars + piece.chars)
        else:
            out.append(piece)
    return out


def _alike(a: Piece, b: Piece) -> bool:
    return (
        type(a) is Span
        and type(b) is Span
        and a.fact == b.fact
        and a.href == b.href
        and a.marks == b.marks
        and a.lang == b.lang
    )
