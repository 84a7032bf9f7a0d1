"""Plain text or Markdown with printed markers becomes a notice: the way in for foreign text.

`read_text` is used by the command line and the clipboard; the steps are the other modules here.
Nothing of the source is dropped: it is in the tree, or in a message.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from editor.errors import InputRefused
from editor.locales.locale import Locale
from editor.model.bulk import making_many
from editor.model.fact import Fact
from editor.model.markup import serialize
from editor.model.node import Json, NewId, Node
from editor.model.schema import KINDS, ROOT_FIELDS
from editor.model.tree import Tree
from editor.profiles.body import House, carried, load_house
from editor.profiles.load import body_values
from editor.text_in.bodies import guess_body
from editor.text_in.details import Details
from editor.text_in.drafts import Draft
from editor.text_in.grammar import Grammar
from editor.text_in.lines import Source, read_lines
from editor.text_in.masthead import Masthead, read_masthead
from editor.text_in.numbers import settle_numbers
from editor.text_in.preamble import Preamble, with_whole_dates
from editor.text_in.result import Message, Result
from editor.text_in.titles import Titles
from editor.text_in.vocabulary import key, vocabulary
from editor.text_in.wording import settle_phrases

DEFAULT_PROFILE = "wto"
"""The house of a notice whose body nobody knows."""
MOST_ALIKE = 30
"""So many messages of one kind are told one by one, unless they hold text that was left out."""
FIRST_LINES = 40
"""The name of the body is looked for in so many lines."""

_REPEATED = frozenset(
    {"heading-guessed", "number-in-text", "start-number", "typed-label", "typed-labels"}
)


@making_many()
def read_text(
    source: str,
    lang: str,
    house: House | None,
    new_id: NewId,
    *,
    markdown: bool | None = None,
    name: str = "The text",
) -> Result:
    """The notice that a text in a language stands for; refuses one without any words.

    Without a house, the body is guessed from the title. Whether the text is Markdown is found out
    unless it is said. `name` is what a refusal calls the source.
    """
    return read_source(read_lines(source, markdown), lang, house, new_id, name=name)


@making_many()
def read_source(
    read: Source, lang: str, house: House | None, new_id: NewId, *, name: str = "The text"
) -> Result:
    """The notice that lines from any source stand for; the rest is as for `read_text`."""
    if not any(line.plain and not line.rule for line in read.lines):
        raise InputRefused("empty-input", path=name)
    guessed = None
    if house is None:
        guessed = guess_body([line.plain for line in read.lines[:FIRST_LINES]], lang)
        house = load_house(body_values(guessed)["profile"] if guessed else DEFAULT_PROFILE, guessed)
        read.messages.append(_about_body(guessed))
    return _Reading(read, lang, house, house.profile.locale(lang), new_id).result()


def _about_body(guessed: str | None) -> Message:
    return Message("body-guessed", {"name": guessed}) if guessed else Message("no-body")


class _Reading(Struct):
    """One text being read, for one house."""

    source: Source
    lang: str
    house: House
    locale: Locale
    new_id: NewId

    def result(self) -> Result:
        """The notice and its messages, in the order of the source."""
        root = Draft(self.new_id(), "notice")
        masthead = read_masthead(
            self.source.lines, self.house, vocabulary(self.house, self.locale, self._facts({}))
        )
        messages = [*self.source.messages, *masthead.messages]
        messages += self._read_lines(root, masthead)
        details = Details(self.locale)
        for draft in root.walk():
            if draft.fields.get("role") == "meeting":
                details.read(draft)
        messages += details.messages
        messages += _meeting_dates(masthead, details.facts)
        messages += settle_numbers(root, self.house.profile.scheme, self.lang)
        fields = self._fields(root, masthead, details.facts)
        messages.sort(key=lambda message: message.line)
        return Result(Tree(self._node(root, fields)), tuple(_thinned(messages)))

    def _read_lines(self, root: Draft, masthead: Masthead) -> list[Message]:
        facts = self._facts(masthead.facts)
        words = vocabulary(self.house, self.locale, facts)
        names = tuple(_names(facts, self.lang))
        lines = [*masthead.kept, *self.source.lines[masthead.length :]]
        lines = list(with_whole_dates(lines, self.locale))
        grammar = Grammar(lines, words, Titles(words, names), Preamble(words), root, self.new_id)
        grammar.read()
        settle_phrases(root, words, names)
        return grammar.messages

    def _facts(self, own: Mapping[str, Fact]) -> dict[str, Fact]:
        return {**(self.house.body.facts if self.house.body else {}), **own}

    def _fields(
        self, root: Draft, masthead: Masthead, facts: Mapping[str, Fact]
    ) -> dict[str, Json]:
        profile, body = self.house.profile, self.house.body
        found: dict[str, Json] = {
            "document_type": _document_type(root, body.values if body else {}),
            **root.fields,
            **masthead.fields,
            "languages": list(profile.languages),
            "profile": profile.name,
            "body": body.name if body else None,
            "status": "draft",
            "carried": carried(self.house),
        }
        fields = {path: found[path] for path in ROOT_FIELDS if found.get(path) is not None}
        for fact in (*masthead.facts.values(), *facts.values(), *_links(self.source.links)):
            fields[f"fact/{fact.id}"] = fact.as_json()
        return fields

    def _node(self, draft: Draft, fields: Mapping[str, Json]) -> Node:
        worded = KINDS[draft.kind].text and draft.text
        texts = {self.lang: serialize(draft.text)} if worded else {}
        children = tuple([self._node(child, child.fields) for child in draft.children])
        return Node(draft.id, draft.kind, fields, texts, children)


def _names(facts: Mapping[str, Fact], lang: str) -> list[str]:
    """The folded names of the body in the language of the notice."""
    values = [facts[name].value for name in ("body.title", "body.name") if name in facts]
    words = [value.get(lang) if isinstance(value, dict) else value for value in values]
    return [key(word) for word in words if word]


def _document_type(root: Draft, body: Mapping[str, Json]) -> str | None:
    """The kind of document: what its title says, else what the body makes."""
    said = {draft.fields.get("phrase") for draft in root.children if draft.kind == "title"}
    if "airgram" in said:
        return "airgram"
    return "convening-notice" if said & {"convening-notice", "draft"} else body.get("document_type")


def _meeting_dates(masthead: Masthead, facts: dict[str, Fact]) -> list[Message]:
    """The dates of a meeting in a masthead: printed by the house out of the detail."""
    messages = []
    for line, date in masthead.dates:
        fact = facts.setdefault("meeting.1.date", Fact("meeting.1.date", "date", date.isoformat()))
        code = "left-out-layout" if fact.value == date.isoformat() else "left-out"
        messages.append(Message(code, {"text": line.plain}, None, line.number))
    return messages


def _thinned(messages: Sequence[Message]) -> Iterator[Message]:
    """The messages with the many that only say how a line was taken summed up."""
    seen: Counter[str] = Counter()
    first: dict[str, Message] = {}
    for message in messages:
        seen[message.code] += 1
        if message.code not in _REPEATED or seen[message.code] <= MOST_ALIKE:
            yield message
        else:
            first.setdefault(message.code, message)
    for code, message in first.items():
        count = seen[code] - MOST_ALIKE
        yield Message("more-alike", {"count": count, "code": code}, message.node, message.line)


def _links(addresses: Sequence[str | None]) -> list[Fact]:
    return [Fact(f"link.{n}", "link", address) for n, address in enumerate(addresses, start=1)]
