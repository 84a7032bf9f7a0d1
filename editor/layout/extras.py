"""What an element prints of its fields, beside its text: hours, documents, proponents, speakers.

The house says where (`[fields]` of the profile): in the title, in a line below, in a list below,
or nowhere. The words are phrases of the language. `elements.py` calls this for every element.
"""

from collections.abc import Mapping, Sequence

from msgspec import Struct, field

from editor.layout.annotations import ANNOTATED, repeated
from editor.layout.blocks import Block, Piece, Problem
from editor.layout.inlines import Inlines
from editor.layout.options import Options
from editor.layout.script import as_set
from editor.locales.days import figures
from editor.locales.facts import Rendered, render_fact, time_range
from editor.locales.locale import Locale
from editor.locales.meetings import meeting_of
from editor.locales.order import joined
from editor.locales.phrases import Phrase, phrase, pieces, with_markup
from editor.locales.typography import unbreakable
from editor.model.fact import Fact
from editor.model.markup import escape, is_reference
from editor.model.node import Json, Node
from editor.profiles.body import House

FORMS: Mapping[str, tuple[str, ...]] = {
    "person": ("with-organization", "full"),
    "members": ("list",),
    "body": ("name",),
    "text": ("text",),
}
"""In which forms a detail is named among proponents and speakers, the first that can be."""

PRINTING = ("item", "sitting", ANNOTATED)
"""The kinds of elements that may print fields."""
DAY_PHRASES = ("day", "day-date")
"""The phrases of a sitting that print its field `day`."""
_LINES = ("proponents", "speakers", "documents")
"""The fields with words, in the order of their lines."""

Document = Mapping[str, Json]


class Said(Struct):
    """What a title says with its fields, and what was wrong with them."""

    pieces: tuple[Piece, ...]
    problems: tuple[Problem, ...] = ()


class Extras(Struct, eq=False):
    """Prints the fields of elements as long as details stay as they are.

    `facts` are the details that may be printed, `hidden` the ids of those that may not.
    """

    house: House
    locale: Locale
    options: Options
    facts: dict[str, Fact]
    hidden: frozenset[str]
    _addresses: dict[str, str] = field(default_factory=dict)
    _borrowed: list[str] = field(default_factory=list)

    def place(self, kind: str, name: str) -> str:
        """Where the house prints a field of a kind: title, line, list or none."""
        found: str = self.house.profile.values.get("fields", {}).get(f"{kind}.{name}", "none")
        return found

    def around(self, node: Node, title: tuple[Piece, ...]) -> Said:
        """The title of an element with the fields that stand in it."""
        said = Said(title)
        documents = self._documents(node) if self.place(node.kind, "documents") == "title" else []
        if documents:
            names = [self._short(document) for document in documents]
            said = self._wrapped(said, node, "documents-title", list=joined(names, self.locale))
        if "begins" in node.fields and self.place(node.kind, "times") == "title":
            said = self._wrapped(said, node, "times", hours=self._hours(node))
        return said

    def below(self, node: Node) -> list[Block]:
        """The lines below the title of an element that print its fields."""
        found: list[Block] = []
        if "begins" in node.fields and self.place(node.kind, "times") == "line":
            found.append(self._line(node, "times", "times-line", hours=self._hours(node)))
        for name in _LINES:
            place = self.place(node.kind, name) if name in node.fields else "none"
            if place in ("line", "list"):
                entries = self._entries(node, name)
                found += self._listed(node, name, entries, place) if entries else []
        return found

    def day_filled(self, node: Node, word: Phrase) -> Phrase:
        """The phrase of a sitting with its date, and which day of the meeting that is.

        What is not known stays a hole, as a detail that nobody knows: it is then reported.
        """
        stored: str = node.fields.get("day", "sitting.day")
        fact = self.facts.get(stored) if is_reference(stored) else Fact("day", "date", stored)
        day = render_fact(fact, "weekday", self.locale) if fact else None
        meeting = meeting_of(self.facts, self.locale.code)
        dates = [date.isoformat() for date in meeting.days] if meeting else []
        number = "{meeting:number}"
        if fact is not None and fact.value in dates:
            number = figures(dates.index(fact.value) + 1, self.locale)
        return with_markup(
            word,
            number=number,
            day=day.markup if day else f"{{{stored}:weekday}}",
        )

    def _entries(self, node: Node, name: str) -> list[str]:
        if name == "documents":
            return [self._full(document) for document in self._documents(node)]
        return self._names(node.fields[name])

    def _listed(self, node: Node, name: str, entries: list[str], place: str) -> list[Block]:
        if place == "list":
            head = self._line(node, name, f"{name}-head")
            return [head, *(self._block(node, name, entry) for entry in entries)]
        # entries with commas in them would run into each other
        if len(entries) > 1 and any(self.locale.lists.separator in entry for entry in entries):
            sign = self._filled("entries-separator")
            asian = self.locale.script.kind == "east-asian"
            listed = (sign if asian else f"{sign} ").join(entries)
        elif name == "documents":
            listed = self.locale.lists.separator.join(entries)
        else:
            listed = joined(entries, self.locale)
        one = len(entries) == 1 and not self._is_list(node, name)
        return [self._line(node, name, f"{name}-one" if one else name, list=listed)]

    def _is_list(self, node: Node, name: str) -> bool:
        """Whether a field names a detail that is itself a list of several."""
        named = [] if name == "documents" else [self.facts.get(n) for n in node.fields[name]]
        return any(f and f.type == "members" and f.value and f.value["names"][1:] for f in named)

    def _line(self, node: Node, name: str, key: str, **holes: str) -> Block:
        """A line below an element, worded by a phrase."""
        return self._block(node, name, self._filled(key, **holes), self._problems(node, key))

    def _block(
        self, node: Node, name: str, markup: str, problems: tuple[Problem, ...] = ()
    ) -> Block:
        style = self.house.profile.style_for(f"{node.kind}.{name}", name, "text")
        content, own = self._pieces(node, markup)
        return Block(None, name, style, content, None, (*problems, *own), repeated(node))

    def _wrapped(self, said: Said, node: Node, key: str, **holes: str) -> Said:
        """A title with a phrase around it; the hole {text} is where the title stands."""
        problems = (*said.problems, *self._problems(node, key))
        word = phrase(key, self.locale)
        if word is None:
            return Said(said.pieces, problems)
        (before, _), (after, _) = pieces(with_markup(word, text="{text}", **holes))
        head, found = self._pieces(node, before)
        tail, more = self._pieces(node, after if said.pieces else after.strip())
        return Said((*head, *said.pieces, *tail), (*problems, *found, *more))

    def _pieces(self, node: Node, markup: str) -> tuple[tuple[Piece, ...], list[Problem]]:
        """What a markup prints, with the problems of it and of what was put into it."""
        inlines = Inlines(node.id, self.locale.code, self.locale, self.facts, house=self.house)
        content = as_set(inlines.pieces(markup), self.locale)
        borrowed = [] if self.options.stamp else self._borrowed
        problems = [*inlines.problems, *(Problem(node.id, "missing-text", n) for n in borrowed)]
        self._borrowed.clear()
        return content, problems

    def _problems(self, node: Node, key: str) -> tuple[Problem, ...]:
        """That a phrase is missing, or had to come from another language."""
        word = phrase(key, self.locale)
        if word is None:
            return (Problem(node.id, "unknown-phrase", key),)
        borrowed = word.lang != self.locale.code and not self.options.stamp
        return (Problem(node.id, "missing-text", key),) if borrowed else ()

    # --- what the fields say, as markup ------------------------------------------------------

    def _hours(self, node: Node) -> str:
        return time_range(node.fields["begins"], node.fields.get("ends"), self.locale)

    def _names(self, stored: Sequence[str]) -> list[str]:
        """Names as typed, or those of details; what is for members only is left out."""
        return [self._name(name) for name in stored if name and name not in self.hidden]

    def _name(self, name: str) -> str:
        fact = self.facts.get(name)
        if fact is None:
            return escape(name)
        forms = (render_fact(fact, form, self.locale) for form in FORMS.get(fact.type, ()))
        return self._own(next((rendered for rendered in forms if rendered), None), name)

    def _own(self, found: Rendered | None, name: str) -> str:
        """What was rendered, noted where its words are of another language."""
        if found is not None and found.borrowed:
            self._borrowed.append(name)
        return found.markup if found is not None else escape(f"⟦{name}⟧")

    def _documents(self, node: Node) -> list[Document]:
        stored = node.fields.get("documents", ())
        return [d for d in stored if not (self.options.public and d.get("audience") == "members")]

    def _short(self, document: Document) -> str:
        """The symbol of a document, its title where it has none."""
        return self._symbol(document) or self._title(document)

    def _full(self, document: Document) -> str:
        symbol, title = self._symbol(document), self._title(document)
        named = symbol or title
        if symbol and title:
            named = self._filled("document-titled", symbol=symbol, title=title)
        if document.get("status") == "to be issued":
            return self._filled("document-pending", document=named)
        return named

    def _filled(self, key: str, **holes: str) -> str:
        word = phrase(key, self.locale)
        return with_markup(word, **holes).markup if word else f"⟦{key}⟧"

    def _title(self, document: Document) -> str:
        stored = document.get("title")
        if not stored:
            return ""
        return self._own(render_fact(Fact("title", "text", stored), "text", self.locale), "title")

    def _symbol(self, document: Document) -> str:
        """The symbol, as a link where the document, its body or its house knows an address."""
        symbol = document.get("symbol")
        if not symbol:
            return ""
        shown = escape(unbreakable(symbol))
        link = document.get("link") or self._address(symbol)
        return f"[{shown}]({link})" if link in self.facts else shown

    def _address(self, symbol: str) -> str | None:
        """The id of the link that a symbol has by the pattern of its house."""
        link = self._addresses.get(symbol)
        if link is None:
            address = self.house.symbol_address(symbol, self.locale)
            if address is None:
                return None
            link = self._addresses[symbol] = f"document-address.{len(self._addresses) + 1}"
            self.facts[link] = Fact(link, "link", address, {self.locale.code: address})
        return link
