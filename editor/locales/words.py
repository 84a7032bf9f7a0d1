"""Printed dates and times of a language read back into values, for text import.

The reverse of `days.py`; what somebody types into a field is read in `typed.py`. What contradicts
itself (a date with another weekday) is not a date, so that nothing changes unseen when a typed date
becomes a detail.
"""

import datetime
import re
from collections.abc import Iterable, Sequence

from editor.locales.form_pattern import any_of
from editor.locales.locale import Locale
from editor.locales.typography import fold

_WORD = re.compile("[^ ,\u060c]+")  # with the comma of Arabic


def parse_date(chars: str, locale: Locale) -> datetime.date | None:
    """The date that the whole text stands for, None if it is none or its weekday is wrong.

    An article before it and abbreviated names are read; the year has four figures.
    """
    words = spared_words(chars, locale.reading.skipped)
    names = locale.names
    declined = [on.rpartition(" ")[2] for on in locale.dates.on_weekdays]
    weekday = _name(words[:1], names.weekdays, names.weekdays_short, declined)
    if weekday is not None:
        words = words[1:]
    if len(words) != 3:
        return None
    date = _date(words, locale) or _date([words[1], words[0], words[2]], locale)
    return date if date is not None and weekday in (None, date.weekday()) else None


def parse_time(chars: str, locale: Locale) -> datetime.time | None:
    """The time of day that the whole text stands for, None if it is none."""
    reading = locale.reading
    before, after = (_folded(marks) for marks in (reading.before_noon, reading.after_noon))
    pattern = re.compile(
        rf"(\d{{1,2}})(?: ?[:.h] ?(\d\d))?( ?(?:{any_of(_folded(reading.hour_words))}))?"
        rf"(?: ?({any_of([*before, *after])}))?"
    )
    hit = pattern.fullmatch(" ".join(spared_words(chars, reading.skipped)))
    if hit is None:
        return None
    hour, minute, unit, half = hit.groups()
    if not (minute or unit or half):
        return None
    return _time(int(hour), int(minute or 0), None if half is None else half in after)


def _time(hour: int, minute: int, after_noon: bool | None) -> datetime.time | None:
    """A time on the clock of 24 hours, or of 12 in one half of the day."""
    if after_noon is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * after_noon
    return datetime.time(hour, minute) if hour < 24 and minute < 60 else None


def spared_words(chars: str, skipped: Iterable[str]) -> list[str]:
    """The words of a text, folded, without those that a language says beside a date or an hour."""
    spared = set(_folded(skipped))
    return [word for word in _WORD.findall(fold(chars)) if word not in spared]


def _folded(words: Iterable[str]) -> list[str]:
    return [fold(word) for word in words]


def _name(words: Sequence[str], *tables: Sequence[str]) -> int | None:
    """The place of the first word in one of the tables of names, None if it is in none."""
    for table in tables:
        for place, name in enumerate(table):
            if words and words[0].rstrip(".") == fold(name).rstrip("."):
                return place
    return None


def _date(words: Sequence[str], locale: Locale) -> datetime.date | None:
    """A date out of day, month and year."""
    suffixes = any_of(_folded(locale.reading.day_suffixes))
    day = re.fullmatch(rf"(\d{{1,2}})(?:{suffixes})?", words[0])
    names = locale.names
    month = _name(words[1:2], names.months, names.months_alone, names.months_short)
    if day is None or month is None or not re.fullmatch(r"\d{4}", words[2]):
        return None
    try:
        return datetime.date(int(words[2]), month + 1, int(day.group(1)))
    except ValueError:
        return None
