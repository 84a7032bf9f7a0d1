"""Dates and times inside a sentence, in the words of a language of the house.

Used by `preamble.py` to know the sentence of the meeting and to mend lines that were cut within
a date, by `details.py` to make details of them, by `prose.py` to tell them from numbers.
"""

import datetime
import re
from collections.abc import Iterator

from msgspec import Struct

from editor.locales.locale import Locale
from editor.locales.typography import fold
from editor.locales.words import parse_date, parse_time
from editor.text_in.vocabulary import Vocabulary

LONGEST = 2000
"""Dates are looked for in so many characters of a paragraph."""

FURTHEST_TIME = 60
"""So many characters after its day the hour of a meeting stands."""

_TIME = re.compile(r"\d{1,2}(?:[:.h]\d\d)?(?: ?[^\W\d_][\w.]*){0,2}")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WORD = re.compile(r"[^\W_]+[º°]?|[º°]")
_FURTHEST = 8
"""So many words before its year a date may begin."""
_REACH = 60
"""So many characters on both sides of the end of a line may belong to a date."""


class Dated(Struct, frozen=True):
    """A date in a text, from one character to another, with its weekday or without."""

    start: int
    stop: int
    date: datetime.date
    weekday: bool


class Timed(Struct, frozen=True):
    """A time of day in a text, from one character to another."""

    start: int
    stop: int
    time: datetime.time


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


def time_after(chars: str, start: int, locale: Locale) -> Timed | None:
    """The first time of day that stands soon after a place of a text."""
    for hit in _TIME.finditer(chars, start, start + FURTHEST_TIME):
        for words in _beginnings(hit.group()):
            time = parse_time(words, locale)
            if time is not None:
                return Timed(hit.start(), hit.start() + len(words), time)
    return None


def _beginnings(chars: str) -> Iterator[str]:
    """A text and its beginnings word by word, the longest first, without a closing stop too."""
    words = chars.split(" ")
    for count in range(len(words), 0, -1):
        some = " ".join(words[:count])
        yield some
        if some.endswith("."):
            yield some[:-1]


def is_cut_in_date(above: str, below: str, locale: Locale) -> bool:
    """Whether a line ends before or within the date that the next one begins with."""
    words = above[-_REACH:].split()
    if not words:
        return False
    head = " ".join(words)
    led = fold(words[-1]) in map(fold, locale.reading.skipped)  # "on", "le", "el"
    latest = len(head) + led
    days = dates_in(f"{head} {below[:_REACH]}", locale)
    return any(day.start <= latest and day.stop > len(head) for day in days)


def names_weekday(chars: str, words: Vocabulary) -> bool:
    """Whether a text names a day of the week, in any language of the house, capitals or not."""
    found = {fold(word.group()) for word in _WORD.finditer(chars[:LONGEST])}
    return any(fold(day) in found for locale in words.locales for day in locale.names.weekdays)
