"""What stands above a notice: the masthead of the first page and the running headers.

Which cell stands in which row is the profile's (`[masthead]`, `[running]`); what a cell prints
comes from the fields and details of the notice. Used by `compose.py`.
"""

from collections.abc import Callable, Mapping

from msgspec import Struct

from editor.layout.blocks import (
    Block,
    HeaderRow,
    Picture,
    Piece,
    Problem,
    Span,
)
from editor.layout.masthead_words import MastheadWords, live
from editor.layout.script import as_set, isolated
from editor.locales.phrases import filled, original_languages, phrase
from editor.locales.typography import unbreakable
from editor.model.markup import escape
from editor.numbering.scheme import reference
from editor.profiles.body import House
from editor.profiles.wording import state_of

_Cells = Mapping[str, Callable[[], list[tuple[Piece, ...]]]]


class Frame(Struct, frozen=True):
    """What stands around the elements of a notice; the same as long as its details are."""

    rows: tuple[HeaderRow, ...]
    header: tuple[Block, ...]
    footer: tuple[Block, ...]
    first_footer: tuple[Block, ...]
    logo: Picture | None
    draft: bool


class Masthead(MastheadWords):
    """The headers of one notice in one language."""

    def frame(self) -> Frame:
        """All of it."""
        return Frame(
            self.rows(),
            self.running("header"),
            self.running("footer"),
            self.running("first_footer"),
            self.logo(),
            self.draft,
        )

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
        made = (
            HeaderRow(
                row.height,
                self._cells(row.left),
                self._cells(row.right),
                row.rule,
                row.column,
                row.thick,
                row.bottom,
            )
            for row in self.house.profile.masthead
        )
        return tuple(row for row in made if row.height or row.left or row.right)

    def running(self, place: str) -> tuple[Block, ...]:
        """The header or footer of the following pages, or the first_footer, where there is one."""
        running = self.house.profile.values["running"]
        contents = {
            "symbol": self._running_symbol,
            "page": self._running_page,
            "job": self._running_job,
        }
        blocks = []
        for name in running.get(place, running["footer"]):
            usual = f"{place.removeprefix('first_')}.{name}"
            keys = (f"{place}.{name}", usual, f"running.{name}", name)
            style = self.house.profile.style_for(*keys)
            line = as_set(contents[name](), self.locale)
            blocks.append(Block(None, place, style, line, name))
        return tuple(blocks)

    def logo(self) -> Picture | None:
        """The logo of the house, None where its name stands in words."""
        logo = self.house.profile.values.get("logo")
        return Picture(logo["content"], logo["width"], logo["height"]) if logo else None

    def _cells(self, names: tuple[str, ...]) -> tuple[Block, ...]:
        return tuple(block for name in names for block in self._cell(name))

    def _cell(self, name: str) -> list[Block]:
        self.problems = []
        lines = self._lines(name)
        style = self.house.profile.style_for(name)
        problems = tuple(self.problems)
        made = [as_set(line, self.locale) for line in lines]
        return [Block(None, "masthead", style, line, name, problems) for line in made if line]

    def _lines(self, name: str) -> list[tuple[Piece, ...]]:
        """What a cell prints, line by line; the names are those of `profiles/keys.py`."""
        contents: _Cells = {
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
            "organization": self._organization,
            "organ": lambda: self.known_fact("body.organ"),
            "parents": self._parents,
            "session": self._session,
            "place": self._place,
            "agenda_item": self._agenda_item,
            "language": self._language,
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
            return self.words(known[key], key)
        self.problems.append(Problem(self.root.id, "unknown-distribution", key))
        return [(Span(f"⟦{key}⟧"),)]

    def _draft(self) -> list[tuple[Piece, ...]]:
        return [self.phrase(self._mark)] if self._mark else []

    def _symbol(self) -> list[tuple[Piece, ...]]:
        return [(Span(unbreakable(symbol)),) for symbol in self.root.fields.get("symbol", ())]

    def _date(self) -> list[tuple[Piece, ...]]:
        return [self.fact("issue.date", "long")] if "issue.date" in self.facts else []

    def _job(self) -> list[tuple[Piece, ...]]:
        job = self.root.fields.get("job")
        inner = job.removeprefix("(").removesuffix(")") if job else ""  # typed with or without
        if not inner:
            return []
        pattern = self.house.profile.values.get("job", "({job})")
        words = pattern.format(job=unbreakable(inner), letter=self.locale.letter)
        return [(Span(isolated(words) if self.locale.direction == "rtl" else words),)]

    def _page(self) -> list[tuple[Piece, ...]]:
        return [self.with_fields("page")]

    def _bodies(self) -> list[tuple[Piece, ...]]:
        keys = self.root.fields.get("bodies", ())
        names = [self.fact(f"{key}.name", "text") for key in keys if f"{key}.name" in self.facts]
        return names or ([self.fact("body.name", "text")] if "body.name" in self.facts else [])

    def _meeting(self) -> list[tuple[Piece, ...]]:
        return [self.fact("meeting", "dates")] if "meeting.1.date" in self.facts else []

    def _original(self) -> list[tuple[Piece, ...]]:
        languages = self.root.fields.get("original", ())
        word = phrase("original", self.locale) if languages else None
        if word is None:
            return []
        names = original_languages(languages, self.locale)
        if word.lang != self.locale.code:
            self.borrowed("original")
        return [self.inlines(word.lang).pieces(filled(word, language=names).markup)]

    def _organization(self) -> list[tuple[Piece, ...]]:
        return self.words(self.house.profile.values["organization"], "organization")

    def _parents(self) -> list[tuple[Piece, ...]]:
        """The bodies that this one stands under, the highest first."""
        names = (f"body.parent.{number}" for number in range(1, len(self.facts) + 1))
        return [line for name in names for line in self.known_fact(name)]

    def _session(self) -> list[tuple[Piece, ...]]:
        """The session in words of the notice, else by its number."""
        number = self.root.fields.get("session")
        if "session" in self.facts or not number:
            return self.known_fact("session")
        return [self.phrase("session", number=number)]

    def _place(self) -> list[tuple[Piece, ...]]:
        """Where and when; the days alone where no place is known."""
        if "meeting.place" not in self.facts:
            return self._meeting()
        if "meeting.1.date" not in self.facts:
            return self.known_fact("meeting.place")
        return [self.phrase("place-and-dates")]

    def _agenda_item(self) -> list[tuple[Piece, ...]]:
        """To which item of an agenda the document belongs."""
        said = self.root.fields.get("agenda_item")
        if not said:
            return []
        number = reference(said, self.house.profile.scheme, self.locale.code)
        return [self.phrase("agenda-item", number=number)]

    def _language(self) -> list[tuple[Piece, ...]]:
        """The language of this version, unless it is the original."""
        if self.locale.code in self.root.fields.get("original", ()):
            return []
        name = self.locale.name
        return [(Span(name[:1].upper() + name[1:]),)]

    def _running_symbol(self) -> tuple[Piece, ...]:
        symbols = ", ".join(unbreakable(s) for s in self.root.fields.get("symbol", ()))
        parts = [escape(symbols)] if symbols else []
        word = phrase(self._mark, self.locale) if self._mark else None
        parts += [word.markup] if word else []
        return self.inlines().pieces(" – ".join(parts))

    def _running_job(self) -> tuple[Piece, ...]:
        return next(iter(self._job()), ())

    def _running_page(self) -> tuple[Piece, ...]:
        return live(self.house.profile.values["running"]["page"])


def distributions(house: House) -> list[str]:
    """Every word a notice of a house can have for its distribution."""
    return [*house.profile.values["distributions"]]


def prints_distribution(house: House, key: str) -> bool:
    """Whether the masthead of a house says this distribution."""
    words = house.profile.values["distributions"].get(key, "")
    return any(words.values()) if isinstance(words, dict) else bool(words)
