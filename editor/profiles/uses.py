"""How many texts print a detail: typed ones, standard phrases, links, days of sittings.

Asked before a detail is changed or removed, and told after. The masthead is not counted.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from editor.locales.locale import Locale
from editor.locales.phrases import phrase
from editor.model.node import Node
from editor.model.tree import Tree
from editor.profiles.profile import Profile
from editor.profiles.wording import phrase_for

_NAME = r"[a-z][a-z0-9.-]*"
_USED = re.compile(rf"\\.|\{{({_NAME}):({_NAME})\}}|\]\(({_NAME})\)", re.DOTALL)
_OF_A_DAY = re.compile(r"meeting\.\d+\.(date|start|end)")
_IN_MEETING = {
    "date": re.compile(""),
    "start": re.compile("at|when|hours"),
    "end": re.compile("hours"),
    "zone": re.compile("when-zone"),
}
"""Part of the meeting -> the forms of all its days that print it, by how they begin."""


class Uses(Struct, frozen=True):
    """In how many texts a detail is printed, and in which languages."""

    texts: int = 0
    languages: frozenset[str] = frozenset()


def uses(tree: Tree, profile: Profile, locales: Iterable[Locale]) -> Mapping[str, Uses]:
    """Every detail that texts print in these languages; the meeting stands for all its days."""
    texts: dict[str, int] = defaultdict(int)
    languages: dict[str, set[str]] = defaultdict(set)
    for locale in locales:
        phrases = _Phrases(tree.root.fields.get("document_type"), profile, locale)
        for node in tree.walk():
            markup = node.texts.get(locale.code)
            printed = phrases.names(node) if markup is None else frozenset(_named(markup))
            for fact in printed | _day(node):
                texts[fact] += 1
                languages[fact].add(locale.code)
    return {fact: Uses(count, frozenset(languages[fact])) for fact, count in texts.items()}


class _Phrases:
    """The details in the standard phrases of a language, each phrase read once."""

    def __init__(self, document_type: str | None, profile: Profile, locale: Locale) -> None:
        self._document_type, self._profile, self._locale = document_type, profile, locale
        self._known: dict[str, frozenset[str]] = {}

    def names(self, node: Node) -> frozenset[str]:
        """What the phrase of an element names, nothing where it has none."""
        key = node.fields.get("phrase")
        if key is None:
            return frozenset()
        if key not in self._known:
            made = phrase(phrase_for(key, self._document_type, self._profile), self._locale)
            self._known[key] = frozenset(_named(made.markup)) if made else frozenset()
        return self._known[key]


def uses_of(found: Mapping[str, Uses], fact_id: str) -> Uses:
    """The uses of one detail; a day of the meeting is printed wherever the meeting is."""
    own = found.get(fact_id, Uses())
    day = _OF_A_DAY.fullmatch(fact_id)
    if day is None:
        return own
    whole = found.get(_whole(day[1]), Uses())
    return Uses(own.texts + whole.texts, own.languages | whole.languages)


def _named(markup: str) -> Iterator[str]:
    """The details and links that a markup names."""
    if "{" in markup or "](" in markup:
        for hit in _USED.finditer(markup):
            name, form = hit[1] or hit[3], hit[2] or ""
            if name == "meeting":
                yield from (_whole(part) for part, of in _IN_MEETING.items() if of.match(form))
            if name and name != "item":
                yield name


def _whole(part: str) -> str:
    """The name under which the meeting counts for a part of each of its days."""
    return "meeting.zone" if part == "zone" else f"meeting.*.{part}"


def _day(node: Node) -> frozenset[str]:
    """The detail that holds the day of a sitting."""
    day = node.fields.get("day") if node.kind == "sitting" else None
    return frozenset((day,)) if isinstance(day, str) and day[:1].isalpha() else frozenset()
