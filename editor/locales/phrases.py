"""Fixed phrases in a language: `phrase(key, locale)`, with a fallback that the caller sees.

A phrase is markup with two sorts of holes: `{fact:form}`, a detail like in any text, and
`{word}`, which the program fills (`filled`) or replaces by fields of its own (`pieces`).
"""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from editor.locales import patterns
from editor.locales.locale import Locale
from editor.model.markup import escape


class Phrase(Struct, frozen=True):
    """A phrase as markup; `lang` is the language it is in, not always the one asked for."""

    markup: str
    lang: str


def phrase(key: str, locale: Locale) -> Phrase | None:
    """The phrase in the language or the next it falls back to, None for an unknown key."""
    for known in locale.chain():
        markup = known.phrases.get(key)
        if markup is not None:
            return Phrase(markup, known.code)
    return None


def filled(phrase: Phrase, **holes: str) -> Phrase:
    """The phrase with literal characters in its holes; what is not given prints as ⟦name⟧."""
    return with_markup(phrase, **{name: escape(chars) for name, chars in holes.items()})


def with_markup(phrase: Phrase, **holes: str) -> Phrase:
    """The phrase with markup in its holes; what is not given prints as ⟦name⟧."""
    values = {name: holes.get(name, f"⟦{name}⟧") for name in patterns.holes(phrase.markup)}
    return Phrase(patterns.fill(phrase.markup, values) or "", phrase.lang)


def pieces(phrase: Phrase) -> list[tuple[str, str | None]]:
    """The markup before each hole with the name of the hole; None after the last."""
    return patterns.pieces(phrase.markup)


def original_languages(codes: Sequence[str], locale: Locale) -> str:
    """The names of the original languages, as the masthead prints them: English/French."""
    names = [locale.language_name(code) for code in codes]
    return locale.typography.language_separator.join(names)


def keys(locale: Locale) -> Mapping[str, str]:
    """Every phrase that the language or one it falls back to has, by key."""
    return {
        key: markup
        for known in reversed([*locale.chain()])
        for key, markup in known.phrases.items()
    }
