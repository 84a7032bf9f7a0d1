"""What stands above a notice: the masthead of the first page and the running headers.

Which cell stands in which row is the profile's (`[masthead]`, `[running]`); what a cell prints
comes from the fields and details of the notice. Used by `compose.py`.
"""

from collections.abc import Callable, Mapping

from msgspec import Struct, field

from editor.layout.blocks import (
    Block,
    HeaderRow,
    PageField,
    Picture,
    Piece,
    Problem,
    Span,
)
from editor.layout.inlines import Inlines
from editor.locales.facts import render
from editor.locales.locale import Locale
from editor.locales.phrases import Phrase, filled, original_languages, phrase, pieces
from editor.locales.typography import unbreakable
from editor.model.fact import Fact
from editor.model.markup import escape
from editor.model.node import Json, Node
from editor.profiles.body import House
from editor.profiles.wording import state_of, words_in


class Masthead(Struct):
    """The headers of one notice in one language."""

    root: Node
    house: House
    locale: Locale
    facts: Mapping[str, Fact]
    stamp: bool = False
    _problems: list[Problem] = field(default_factory=list)

    @property
    def draft(self) -> bool:
        """Whether every export must say that this is not what will be circulated."""
        return self._mark is not None

    @property
    def _mark(self) -> str | None:
        """The phrase that says in which state the notice is, None where the house says nothing."""
        return state_of(self.root, self.house.profile).get("mark") or None

    def rows(self) -> tuple[HeaderRow, ...]:
        """The rows of the first page's masthead; cells with nothing to print are left out."""
        return tuple(
            HeaderRow(row.height, self._cells(row.left), self._cells(row.right), row.rule)
            for row in self.house.profile.masthead
        )

    def running(self, place: str) -> tuple[Block, ...]:
        """The header or footer of the following pages."""
        running = self.house.profile.values["running"]
        contents = {"symbol": self._running_symbol, "page": self._running_page}
        blocks = []
        for name in running[place]:
            style = self.house.profile.style_for(f"{place}.{name}", f"running.{name}", name)
            blocks.append(Block(None, place, style, contents[name](), name))
        return tuple(blocks)

    def logo(self) -> Picture | None:
        """The logo of the house, None where its name stands in words."""
        logo = self.house.profile.values.get("logo")
        return Picture(logo["content"], logo["width"], logo["height"]) if logo else None

    def _cells(self, names: tuple[str, ...]) -> tuple[Block, ...]:
        return tuple(block for name in names for block in self._cell(name))

    def _cell(self, name: str) -> list[Block]:
        self._problems = []
        lines = self._lines(name)
        style = self.house.profile.style_for(name)
        problems = tuple(self._problems)
        return [Block(None, "masthead", style, line, name, problems) for line in lines if line]

    def _lines(self, name: str) -> list[tuple[Piece, ...]]:
        """What a cell prints, line by line; the names are those of `profiles/keys.py`."""
        contents: Mapping[str, Callable[[], list[tuple[Piece, ...]]]] = {
            "logo": self._logo,
            "distribution": self._distribution,
            "draft": self._draft,
            "symbol": self._symbol,
            "date": self._date,
            "job": self._job,
            "page": self._page,
            "bodies": self._bodies,
            "meeting": self._meeting,
            "original": self._original,
        }
        return contents[name]()

    def _logo(self) -> list[tuple[Piece, ...]]:
        return [(Span(words),)] if (words := self._logo_words()) else []

    def _logo_words(self) -> str:
        """What stands for the organization in words: its name, or what its logo says."""
        values = self.house.profile.values
        names = values["logo"]["text"] if "logo" in values else values["organization"]
        words: str = names.get(self.locale.code) or next(iter(names.values()), "")
        return words

    def _distribution(self) -> list[tuple[Piece, ...]]:
        key = self.root.fields.get("distribution")
        if not key:
            return []
        known = self.house.profile.values["distributions"]
        if key in known:
            return self._words(known[key], key)
        self._problems.append(Problem(self.root.id, "unknown-distribution", key))
        return [(Span(f"⟦{key}⟧"),)]

    def _draft(self) -> list[tuple[Piece, ...]]:
        return [self._phrase(self._mark)] if self._mark else []

    def _symbol(self) -> list[tuple[Piece, ...]]:
        return [(Span(unbreakable(symbol)),) for symbol in self.root.fields.get("symbol", ())]

    def _date(self) -> list[tuple[Piece, ...]]:
        return [self._fact("issue.date", "long")] if "issue.date" in self.facts else []

    def _job(self) -> list[tuple[Piece, ...]]:
        job = self.root.fields.get("job")
        inner = job.removeprefix("(").removesuffix(")") if job else ""  # typed with or without
        return [(Span(f"({unbreakable(inner)})"),)] if inner else []

    def _page(self) -> list[tuple[Piece, ...]]:
        return [self._with_fields("page")]

    def _bodies(self) -> list[tuple[Piece, ...]]:
        keys = self.root.fields.get("bodies", ())
        names = [self._fact(f"{key}.name", "text") for key in keys if f"{key}.name" in self.facts]
        return names or ([self._fact("body.name", "text")] if "body.name" in self.facts else [])

    def _meeting(self) -> list[tuple[Piece, ...]]:
        return [self._fact("meeting", "dates")] if "meeting.1.date" in self.facts else []

    def _original(self) -> list[tuple[Piece, ...]]:
        languages = self.root.fields.get("original", ())
        word = phrase("original", self.locale) if languages else None
        if word is None:
            return []
        names = original_languages(languages, self.locale)
        if word.lang != self.locale.code:
            self._borrowed("original")
        return [self._inlines(word.lang).pieces(filled(word, language=names).markup)]

    def _phrase(self, key: str) -> tuple[Piece, ...]:
        found = phrase(key, self.locale)
        if found is None:
            self._problems.append(Problem(self.root.id, "unknown-phrase", key))
            return (Span(f"⟦{key}⟧"),)
        if found.lang != self.locale.code:
            self._borrowed(key)
        return self._inlines(found.lang).pieces(found.markup)

    def _words(self, words: Json, name: str) -> list[tuple[Piece, ...]]:
        """Words out of the profile; of another language where this one has none."""
        found = words_in(words, self.locale)
        if found is None:
            return []
        chars, lang = found
        if lang != self.locale.code:
            self._borrowed(name)
        return [(Span(chars, lang=None if lang == self.locale.code else lang),)]

    def _borrowed(self, name: str) -> None:
        """Words of another language: a problem, unless an incomplete export was asked for."""
        if not self.stamp:
            self._problems.append(Problem(self.root.id, "missing-text", name))

    def _fact(self, fact: str, form: str) -> tuple[Piece, ...]:
        rendered = render(self.facts, fact, form, self.locale)
        if rendered is None:
            self._problems.append(Problem(self.root.id, "unknown-fact", f"{fact}:{form}"))
            return (Span(f"⟦{fact}⟧"),)
        if rendered.borrowed:
            self._borrowed(f"{fact}:{form}")
        return self._inlines(rendered.lang).pieces(rendered.markup)

    def _inlines(self, lang: str | None = None) -> Inlines:
        return Inlines(self.root.id, lang or self.locale.code, self.locale, self.facts)

    def _with_fields(self, key: str) -> tuple[Piece, ...]:
        """A phrase with the holes {page} and {pages} as live fields."""
        word = phrase(key, self.locale)
        if word is None or word.lang == self.locale.code:
            return live(word.markup if word else "{page}/{pages}")
        self._borrowed(key)
        return live(word.markup, word.lang)

    def _running_symbol(self) -> tuple[Piece, ...]:
        symbols = ", ".join(unbreakable(s) for s in self.root.fields.get("symbol", ()))
        parts = [escape(symbols)] if symbols else []
        word = phrase(self._mark, self.locale) if self._mark else None
        parts += [word.markup] if word else []
        return self._inlines().pieces(" – ".join(parts))

    def _running_page(self) -> tuple[Piece, ...]:
        return live(self.house.profile.values["running"]["page"])


def distributions(house: House) -> list[str]:
    """Every word a notice of a house can have for its distribution."""
    return [*house.profile.values["distributions"]]


def prints_distribution(house: House, key: str) -> bool:
    """Whether the masthead of a house says this distribution."""
    words = house.profile.values["distributions"].get(key, "")
    return any(words.values()) if isinstance(words, dict) else bool(words)


def live(markup: str, lang: str | None = None) -> tuple[Piece, ...]:
    """A pattern with {page} and {pages} as live fields; `lang` is that of foreign words in it."""
    out: list[Piece] = []
    for before, hole in pieces(Phrase(markup, "")):
        if before:
            out.append(Span(before, lang=lang))
        if hole is not None:
            out.append(PageField("pages" if hole == "pages" else "page"))
    return tuple(out)
