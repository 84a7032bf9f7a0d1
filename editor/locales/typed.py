"""What somebody types into a field for a date or a time of day, in any language at hand.

More is understood than a notice prints (`words.py` reads that): 20.6, 20/6/26, 20 juin, lundi 20
mars, 10h. The day always comes before the month. What cannot be is refused with the reason.
"""

import datetime
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from editor.locales.days import day_values
from editor.locales.form_pattern import any_of, form_pattern
from editor.locales.locale import Locale
from editor.locales.typography import base_letters, fold
from editor.locales.words import parse_time, spared_words
from editor.messages import sentence

_SHORTEST = 3
"""So many letters of a month or weekday are enough, if only one begins so."""
_NUMERIC = re.compile(
    r"(?P<day>\d{1,2}) ?[./ -] ?(?P<month>\d{1,2})(?: ?[./ -] ?(?P<year>\d{4}|\d\d))?[./-]?"
)
_YEAR_FIRST = re.compile(r"(?P<year>\d{4}) ?[./-] ?(?P<month>\d{1,2}) ?[./-] ?(?P<day>\d{1,2})")
_HOUR = re.compile(r"(\d{1,2})(?: ?h)?|(\d{1,2})(\d\d)")


class Misread(Struct, frozen=True):
    """Why typed words are no date or time: the code of a sentence with what it names. Falsy."""

    code: str
    params: Mapping[str, object]

    def __bool__(self) -> bool:
        return False

    def __str__(self) -> str:
        return sentence(self.code, self.params)


class _Said(Struct, frozen=True):
    """What was read: figures as typed, the weekday from Monday = 0."""

    day: int
    month: int
    year: str | None = None
    weekday: int | None = None


def typed_date(
    chars: str, locales: Sequence[Locale], near: datetime.date
) -> datetime.date | Misread:
    """The date that typed words mean, in the first language that knows them.

    Without a year it is the next such day from `near` on; a year of two figures is the one
    nearest to it. The first language words what a `Misread` names.
    """
    words = _plain(chars)
    refused: Misread | None = None
    for locale in locales:
        said = _said(words, locale)
        if said is None:
            continue
        found = said if isinstance(said, Misread) else _dated(said, locales[0], near, chars)
        if not isinstance(found, Misread):
            return found
        refused = found if refused is None else refused  # it is falsy
    return Misread("not-a-date", {"words": chars.strip()}) if refused is None else refused


def typed_time(chars: str, locales: Sequence[Locale]) -> datetime.time | Misread:
    """The time of day that typed words mean, in the first language that knows them."""
    words = _plain(chars)
    for locale in locales:
        found = parse_time(words, locale) or _printed_time(words, locale)
        if found is not None:
            return found
    hit = _HOUR.fullmatch(words)
    hour, minute = (int(hit[1] or hit[2]), int(hit[3] or 0)) if hit else (24, 0)
    if hour > 23 or minute > 59:
        return Misread("not-a-time", {"words": chars.strip()})
    return datetime.time(hour, minute)


def _plain(chars: str) -> str:
    """The words folded, all figures as 0 to 9."""
    return "".join(
        str(unicodedata.digit(char)) if char.isdigit() and not char.isascii() else char
        for char in fold(chars)
    )


# --- reading -----------------------------------------------------------------------------------


def _said(words: str, locale: Locale) -> _Said | Misread | None:
    """What the words say in a language: as it prints a date, in figures, or with the month."""
    compact = words.replace(" ", "") if locale.script.kind == "east-asian" else words
    for pattern in _date_patterns(locale):
        hit = pattern.fullmatch(compact)
        if hit:
            return _from_form(hit, locale)
    left = spared_words(words, locale.reading.skipped)
    said = _without_weekday(left, locale)
    return _with_weekday(left, locale) if said is None else said


def _from_form(hit: re.Match[str], locale: Locale) -> _Said | None:
    groups = hit.groupdict()
    month = groups["month"]
    months = (int(month) - 1,) if month.isdigit() else _months(month, locale)
    day = re.match(r"\d+", groups["day"])
    if not months or day is None:
        return None
    return _Said(int(day[0]), months[0] + 1, groups.get("year"), _weekday(groups, locale))


def _weekday(groups: dict[str, str | None], locale: Locale) -> int | None:
    named = groups.get("weekday")
    found = _weekdays(named, locale) if named else ()
    return found[0] if found else None


def _with_weekday(words: list[str], locale: Locale) -> _Said | Misread | None:
    """A date whose weekday stands before it, or after it."""
    for named, rest in ((words[:1], words[1:]), (words[-1:], words[:-1])):
        days = _weekdays(named[0].strip("()"), locale) if named else ()
        said = _without_weekday(rest, locale) if len(days) == 1 else None
        if said is not None:
            return replace(said, weekday=days[0]) if isinstance(said, _Said) else said
    return None


def _without_weekday(words: list[str], locale: Locale) -> _Said | Misread | None:
    line = " ".join(words)
    hit = _NUMERIC.fullmatch(line) or _YEAR_FIRST.fullmatch(line)
    if hit:
        return _Said(int(hit["day"]), int(hit["month"]), hit["year"])
    for pattern in _named_patterns(locale):
        hit = pattern.fullmatch(line)
        months = _months(hit["month"], locale) if hit else ()
        if hit and len(months) > 1:
            names = [locale.names.months_alone[month] for month in months]
            return Misread("which-month", {"words": line, "first": names[0], "second": names[1]})
        if hit and months:
            return _Said(int(hit["day"]), months[0] + 1, hit["year"])
    return None


def _months(word: str, locale: Locale) -> tuple[int, ...]:
    names = locale.names
    return _places(word, names.months, names.months_alone, names.months_short)


def _weekdays(word: str, locale: Locale) -> tuple[int, ...]:
    names = locale.names
    declined = [on.rpartition(" ")[2] for on in locale.dates.on_weekdays]
    word = word.rpartition(" ")[2]
    return _places(word, names.weekdays, names.weekdays_short, declined)


def _places(word: str, *tables: Sequence[str]) -> tuple[int, ...]:
    """Where a name stands in the tables; without it, where those that begin so stand."""
    word = base_letters(word).rstrip(".")
    named = [
        (base_letters(name).rstrip("."), n) for table in tables for n, name in enumerate(table)
    ]
    exact = {n for name, n in named if name == word}
    begun = {n for name, n in named if len(word) >= _SHORTEST and name.startswith(word)}
    return tuple(sorted(exact or begun))


@lru_cache
def _date_patterns(locale: Locale) -> tuple[re.Pattern[str], ...]:
    """What finds each printed form of a day, and the same without a year that comes first."""
    forms = locale.forms.get("date", {}).values()
    printed = [fold(form[0][""]) for form in forms if "" in form[0]]
    later = [line[line.index("{", 1) :] for line in printed if line.startswith("{year}")]
    found = (form_pattern(line, locale) for line in (*printed, *later))
    return tuple(
        re.compile(one, re.I) for one in found if one and "<day>" in one and "<month>" in one
    )


@lru_cache
def _named_patterns(locale: Locale) -> tuple[re.Pattern[str], ...]:
    """The name of the month after the day, or before it."""
    suffixes = any_of(fold(suffix) for suffix in locale.reading.day_suffixes)
    day, gap = rf"(?P<day>\d{{1,2}})(?:{suffixes})?", "[ ./-]*"
    month, year = r"(?P<month>[^\W\d_]+)\.?", r"(?P<year>\d{4}|\d\d)"
    return (
        re.compile(f"{day}{gap}{month}{gap}{year}?"),
        re.compile(f"{month}{gap}{day}(?:[ ./-]+{year})?"),
    )


def _printed_time(words: str, locale: Locale) -> datetime.time | None:
    """A time as the language prints it, where that is more than figures and a word."""
    for pattern in _time_patterns(locale):
        hit = pattern.fullmatch(words)
        if hit:
            groups = hit.groupdict()
            hour, minute = int(groups["hour"]), int(groups.get("minute") or 0)
            half = groups.get("half")
            if half and hour <= 12:
                hour = hour % 12 + 12 * (half == fold(locale.dates.meridiem[1]))
            return datetime.time(hour, minute) if hour < 24 and minute < 60 else None
    return None


@lru_cache
def _time_patterns(locale: Locale) -> tuple[re.Pattern[str], ...]:
    forms = locale.forms.get("time", {}).values()
    printed = {fold(line) for form in forms for variants in form for line in variants.values()}
    found = (form_pattern(line, locale) for line in sorted(printed))
    return tuple(re.compile(one, re.I) for one in found if one and "<hour>" in one)


# --- the date it is ----------------------------------------------------------------------------


def _dated(said: _Said, locale: Locale, near: datetime.date, chars: str) -> datetime.date | Misread:
    if not 1 <= said.month <= 12:
        return Misread("no-such-month", {"words": chars.strip(), "month": said.month})
    date = next(_possible(said, near), None)
    if date is None:
        return Misread("no-such-day", {"words": chars.strip()})
    if said.weekday in (None, date.weekday()):
        return date
    values, weekdays = day_values(date, locale), locale.names.weekdays
    day = f"{values['day']} {values['month']} {values['year']}"
    params = {"date": day, "right": weekdays[date.weekday()], "said": weekdays[said.weekday or 0]}
    return Misread("other-weekday", params)


def _possible(said: _Said, near: datetime.date) -> Iterator[datetime.date]:
    """The days of that name that exist: of the year typed, else from `near` on."""
    for year in _years(said.year, near):
        try:
            date = datetime.date(year, said.month, said.day)
        except ValueError:
            continue
        if said.year is not None or date >= near:
            yield date


def _years(typed: str | None, near: datetime.date) -> Sequence[int]:
    if typed is None:
        return range(near.year, near.year + 9)  # 29 February may be eight years away
    if len(typed) == 4:
        return (int(typed),)
    century = round((near.year - int(typed)) / 100)
    return (int(typed) + 100 * century,)
