"""Typed words that say what a detail says: a date in any printed form, a symbol, a name, a room.

The window offers to put the detail in their place (`commands/inlines.put_detail`).
"""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from editor.locales.facts import render, render_fact
from editor.locales.finding import words_pattern
from editor.locales.locale import Locale
from editor.locales.typography import fold
from editor.locales.words import parse_date
from editor.model.fact import Fact
from editor.model.markup import parse
from editor.model.text import Run, Text, plain

_FORMS = {
    "date": ("weekday", "on", "long", "numeric"),
    "span": ("on", "long"),
    "meeting": ("on", "dates", "when", "when-zone"),
    "symbol": ("symbol",),
    "room": ("in", "name"),
    "platform": ("via", "name"),
    "person": ("name", "full", "with-organization", "with-country"),
}
"""The forms that typed words are compared with, of those that print the same the first."""
_SYMBOL = re.compile(r"[A-Z][A-Z0-9]*(?:/[\w().\u2011-]+)+")
_SHORTEST = 2
"""Characters; one letter says too little to be the name of a room."""


class Known(Struct, frozen=True):
    """Where words stand in a text, in places of the caret, and the detail that they say."""

    start: int
    stop: int
    fact: str
    form: str


def known_details(facts: Mapping[str, Fact], locale: Locale, text: Text) -> tuple[Known, ...]:
    """The typed words that a detail would print in this language, in the order of the text.

    Words inside links and in other languages are left alone. Of details that say the same the
    meeting goes first, then the one that stands first among the details.
    """
    said = _said(facts, locale)
    if not said:
        return ()
    longest = sorted({words for words, _, _ in said.values()}, key=len, reverse=True)
    pattern = re.compile("|".join(map(words_pattern, longest)))
    found, place = [], 0
    for inline in text:
        if isinstance(inline, Run) and inline.link is None and inline.lang is None:
            for hit in pattern.finditer(inline.chars):
                _, fact, form = said[fold(hit[0])]
                found.append(Known(place + hit.start(), place + hit.end(), fact, form))
        place += len(inline.chars) if isinstance(inline, Run) else 1
    return tuple(found)


def new_detail(words: str, facts: Mapping[str, Fact], locale: Locale) -> tuple[Fact, str] | None:
    """The detail that typed words would make, and the form in which it prints them.

    A date as the language prints it, or a symbol; None for anything else.
    """
    day = parse_date(words, locale)
    if day is not None:
        fact = Fact(_free("date", facts), "date", day.isoformat())
        return fact, _form_of(fact, words, locale)
    if _SYMBOL.fullmatch(words) and any(char.isdigit() for char in words):
        return Fact(_free("doc", facts), "symbol", words.replace("\u2011", "-")), "symbol"
    return None


def _form_of(fact: Fact, words: str, locale: Locale) -> str:
    """The form of a date that prints these words; the long one where none does."""
    for form in _FORMS["date"]:
        made = render_fact(fact, form, locale)
        if made and fold(plain(parse(made.markup))) == fold(words):
            return form
    return "long"


def _free(prefix: str, facts: Mapping[str, Fact]) -> str:
    number = 1
    while f"{prefix}.{number}" in facts:
        number += 1
    return f"{prefix}.{number}"


def _said(facts: Mapping[str, Fact], locale: Locale) -> dict[str, tuple[str, str, str]]:
    """What details print, by the folded words: these words, the detail and its form."""
    said: dict[str, tuple[str, str, str]] = {}
    for fact, form in _forms(facts):
        made = render(facts, fact, form, locale)
        words = plain(parse(made.markup)) if made and made.borrowed is None else ""
        if len(words) >= _SHORTEST:
            said.setdefault(fold(words), (words, fact, form))
    return said


def _forms(facts: Mapping[str, Fact]) -> Iterator[tuple[str, str]]:
    days = [fact for fact in facts if fact.startswith("meeting.")]
    yield from (("meeting", form) for form in _FORMS["meeting"] if days)
    for fact in dict.fromkeys([*days, *facts]):
        yield from ((fact, form) for form in _FORMS.get(facts[fact].type, ()))
