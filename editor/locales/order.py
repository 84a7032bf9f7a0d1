"""Alphabetical order and lists in a language.

A simple collation is enough for names of Members: accents count last, letters of their own
(Spanish ñ) after the plain one. Used by `facts.py` and `days.py`.
"""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from editor.locales.locale import Locale
from editor.locales.patterns import changes_and

Key = tuple[list[tuple[str, bool]], str, str]


def in_order(names: Iterable[str], locale: Locale) -> list[str]:
    """The names in the alphabetical order of the language."""
    return sorted(names, key=sort_key(locale))


def sort_key(locale: Locale) -> Callable[[str], Key]:
    """The function that `sorted` needs for this language."""
    return partial(_key, frozenset(locale.sort.own_letters), locale.sort.articles)


def _key(own_letters: frozenset[str], articles: tuple[str, ...], name: str) -> Key:
    folded = unicodedata.normalize("NFC", name.casefold())
    article = next((a for a in articles if folded.startswith(a)), "")
    folded = folded.removeprefix(article)
    letters: list[tuple[str, bool]] = []
    for char in folded:
        base = unicodedata.normalize("NFD", char)[0]
        if base.isalnum():
            letters.append((base, char in own_letters))
        elif letters and letters[-1] != (" ", False):
            letters.append((" ", False))
    return letters, folded, name


def joined(names: Sequence[str], locale: Locale, *, sound: str | None = None) -> str:
    """The names as a list with "and" before the last.

    `sound` is how the last begins where the names are markup, not plain characters.
    """
    if len(names) < 2:
        return "".join(names)
    lists, euphony = locale.lists, locale.euphony
    changed = changes_and(names[-1] if sound is None else sound, euphony)
    return lists.separator.join(names[:-1]) + (euphony.and_ if changed else lists.and_) + names[-1]
