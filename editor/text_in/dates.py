"""Dates and times inside a sentence, in the words of a language of the house.

Used by `grammar.py` to know the sentence of the meeting, by `details.py` to make details of them.
"""

import datetime
import re
from collections.abc import Iterator

from msgspec import Struct

from editor.locales.locale import Locale
from editor.locales.typography import fold
from editor.locales.words import parse_date
from editor.text_in.vocabulary import Vocabulary

LONGEST = 2000
"""Dates are looked for in so many characters of a paragraph."""

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WORD = re.compile(r"[^\W_]+[º°]?|[º°]")
_FURTHEST = 8
"""So many words before its year a date may begin."""


class Dated(Struct, frozen=True):
    """A date in a text, from one character to another, with its weekday or without."""

    start: int
    stop: int
    date: datetime.date
    weekday: bool


def dates_in(chars: str, locale: Locale) -> Iterator[Dated]:
    """The dates with a year that a text names in full, each with as many words as belong to it."""
    chars = chars[:LONGEST]
    words = list(_WORD.finditer(chars))
    for year in _YEAR.finditer(chars):
        last = next((at for at, word in enumerate(words) if word.start() == year.start()), 0)
        found = _date_before(chars, words[max(0, last - _FURTHEST) : last], year.end(), locale)
        if found:
            yield found


def _date_before(chars: str, words: list[re.Match[str]], stop: int, locale: Locale) -> Dated | None:
    """The date that ends at a place: from the weekday or the number of the day."""
    found = None
    for word in reversed(words):
        folded = fold(word.group())
        weekday = folded in map(fold, locale.names.weekdays)
        if not (weekday or folded[:1].isdigit() or folded in _months(locale)):
            continue
        date = parse_date(chars[word.start() : stop], locale)
        if date is not None:
            found = Dated(word.start(), stop, date, weekday)
        if weekday:
            break
    return found


def _months(locale: Locale) -> set[str]:
    return set(map(fold, locale.names.months))


def mentions_date(chars: str, words: Vocabulary) -> bool:
    """Whether a sentence names a day of a month, in any language of the house, capitals or not."""
    found = [fold(word.group()) for word in _WORD.finditer(chars[:LONGEST])]
    for at, word in enumerate(found):
        if word in words.months and any(
            near[:1].isdigit() for near in found[max(0, at - 2) : at + 2]
        ):
            return True
    return False
