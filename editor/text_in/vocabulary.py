"""The words by which lines are known: fixed phrases of the house, months, names of languages.

A phrase is known in the language of the notice; sittings, mastheads and subjects also in the other
languages of the house, since real notices mix them. Used by `masthead.py` and `grammar.py`.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from editor.layout.blocks import Span
from editor.layout.inlines import Inlines
from editor.locales.locale import Locale
from editor.locales.phrases import Phrase, phrase, pieces
from editor.locales.typography import base_letters, fold
from editor.model.fact import Fact
from editor.profiles.body import House

PLACES: Mapping[str, tuple[str, str | None]] = {
    "body-title": ("title", "body"),
    "convening-notice": ("title", "document"),
    "draft": ("title", "document"),
    "airgram": ("title", "document"),
    "revision": ("title", "subtitle"),
    "addendum": ("title", "subtitle"),
    "corrigendum": ("title", "subtitle"),
    "circulated": ("text", "circulated"),
    "lead-in": ("text", "lead-in"),
    "items-proposed": ("part", None),
    "morning": ("sitting", None),
    "afternoon": ("sitting", None),
    "adoption": ("item", None),
    "officers": ("item", None),
    "next-meeting": ("item", None),
    "other-business": ("item", None),
}
"""Fixed phrase -> the kind and the role of an element that says it."""

_SLACK = 20
"""So much longer a typed phrase may be than its folded form."""

_SPACE_BEFORE = re.compile(r" +(?=[:;])")


@lru_cache(maxsize=1 << 8)
def key(chars: str) -> str:
    """A text for comparing: folded, without a space before a colon."""
    return _SPACE_BEFORE.sub("", fold(chars))


class Vocabulary(Struct, frozen=True):
    """The phrases of a house, folded: those of the language, then those of all its languages."""

    locale: Locale
    locales: tuple[Locale, ...]
    own: Mapping[str, str]
    any: Mapping[str, str]
    starts: Mapping[str, str]
    subjects: tuple[str, ...]
    continued: tuple[str, ...]
    months: frozenset[str]
    weekdays: tuple[str, ...]
    longest: int

    def place(self, chars: str) -> tuple[str, str | None] | None:
        """The kind and the role of an element that says this in any language of the house."""
        if len(chars) > self.longest:
            return None
        return PLACES.get(self.any.get(key(chars), ""))

    def names_weekday(self, chars: str) -> bool:
        """Whether a line begins with a day of the week, in the language of the notice."""
        return key(chars[:30]).startswith(self.weekdays)

    def starts_phrase(self, chars: str) -> str | None:
        """The phrase with details in it that a text begins like, None for any other text."""
        folded = key(chars[:200])
        return next((name for start, name in self.starts.items() if folded.startswith(start)), None)


def vocabulary(house: House, locale: Locale, facts: Mapping[str, Fact]) -> Vocabulary:
    """The vocabulary of a house for a notice in a language with these details."""
    locales = (locale, *_others(house, locale))
    own = dict(_phrases(locale, facts))
    known = {folded: name for each in reversed(locales) for folded, name in _phrases(each, facts)}
    return Vocabulary(
        locale,
        locales,
        own,
        {**known, **own},
        _starts(locales),
        tuple(key(_words("subject", each)) for each in locales),
        tuple(key(_words("continued", each)) for each in locales),
        frozenset(
            base_letters(month)
            for each in locales
            for month in (*each.names.months, *each.names.months_short)
        ),
        tuple(map(fold, locale.names.weekdays)),
        max(map(len, known)) + _SLACK,
    )


def _others(house: House, locale: Locale) -> Iterator[Locale]:
    for lang in house.profile.languages:
        if lang != locale.code:
            yield house.profile.locale(lang)


def _phrases(locale: Locale, facts: Mapping[str, Fact]) -> Iterator[tuple[str, str]]:
    for name in PLACES:
        found = phrase(name, locale)
        if found and found.lang == locale.code:
            words = printed(found, locale, facts)
            if words is not None:
                yield key(words), name


def printed(found: Phrase, locale: Locale, facts: Mapping[str, Fact]) -> str | None:
    """What a phrase prints with these details, None if one of them is missing."""
    inlines = Inlines("", locale.code, locale, facts)
    out = "".join(p.chars for p in inlines.pieces(found.markup) if isinstance(p, Span))
    return None if inlines.problems else out


def _starts(locales: tuple[Locale, ...]) -> dict[str, str]:
    """How the long phrases begin, before their first detail."""
    out = {}
    for locale in locales:
        found = phrase("circulated", locale)
        if found:
            out[key(found.markup.partition("{")[0])] = "circulated"
    return out


def _words(name: str, locale: Locale) -> str:
    found = phrase(name, locale)
    return found.markup if found else ""


def pattern(name: str, locales: tuple[Locale, ...], hole: str) -> re.Pattern[str]:
    """What finds a phrase in any of these languages, its holes filled by an expression."""
    alternatives = []
    for locale in locales:
        found = phrase(name, locale)
        if found:
            parts = [
                re.escape(key(before)) + (hole if after else "") for before, after in pieces(found)
            ]
            alternatives.append("".join(parts))
    return re.compile("|".join(alternatives))
