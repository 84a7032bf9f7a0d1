"""Dates in typed texts: those that do not exist, and weekdays that are not those of their date.

`dated(proof)` finds the dates, with or without a year; `meetings.py` compares them with the
details. Details print the right weekday by themselves.
"""

import datetime
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from editor.checks.lines import Line
from editor.checks.mending import Change, rewording
from editor.checks.proof import Hit, Proof
from editor.checks.report import Mend, Report
from editor.locales.form_pattern import any_of, form_pattern
from editor.locales.locale import Locale
from editor.locales.typography import fold

_BEFORE = 40
"""In so many characters before a date its weekday may stand."""


class Words(Struct, frozen=True, eq=False):
    """How a language writes dates: the patterns that find them, and its names folded."""

    date: re.Pattern[str]
    year_after_day: re.Pattern[str]
    month_before: re.Pattern[str]
    weekday_before: re.Pattern[str]
    weekday_after: re.Pattern[str]
    months: dict[str, int]
    weekdays: dict[str, int]


class Weekday(Struct, frozen=True):
    """A weekday in a line: which one (Monday is 0), and where it stands."""

    day: int
    start: int
    stop: int


class Dated(Struct, frozen=True):
    """A date in a line from `start` to `stop`, without its weekday; `date` None: it cannot be.

    `year` None: none is printed, and the one nearest to the meeting was taken.
    """

    line: Line
    start: int
    stop: int
    date: datetime.date | None
    year: int | None
    weekday: Weekday | None


def weekdays(proof: Proof) -> Iterator[Report]:
    """Weekdays that contradict their date, and dates that do not exist."""
    for found in dated(proof):
        line = found.line
        if found.date is None:
            if line.typed(found.start, found.stop):
                yield _impossible(found, proof)
            continue
        weekday = found.weekday
        if weekday is None or weekday.day == found.date.weekday():
            continue
        if not line.typed(weekday.start, weekday.stop):
            continue
        said = line.chars[weekday.start : weekday.stop]
        right = _like(said, proof.locale.names.weekdays[found.date.weekday()])
        edit = rewording(line, proof.lang, Change(weekday.start, weekday.stop, right))
        yield Report(
            "weekday",
            line.node.id,
            proof.lang,
            line.span(weekday.start, weekday.stop),
            {"said": said, "date": found.date.isoformat(), "right": right},
            (Mend("weekday", edit, {"right": right}),),
            judged=line.chars,
        )


def _impossible(found: Dated, proof: Proof) -> Report:
    line = found.line
    return Report(
        "date-impossible",
        line.node.id,
        proof.lang,
        line.span(found.start, found.stop),
        {"said": line.chars[found.start : found.stop]},
        judged=line.chars,
    )


def _like(said: str, word: str) -> str:
    """A word in the capitals of another."""
    if said.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if said[:1].isupper() else word


def dated(proof: Proof, only: Sequence[Line] | None = None) -> Iterator[Dated]:
    """Every date of the typed texts, or of some, that names day and month."""
    words = words_of(proof.locale)
    near = (*proof.meeting, *filter(None, (proof.issued,)))
    for hit in proof.hits(words.date, only):
        made = _made(hit, hit.match["day"], hit.match["month"], hit.match["year"], words, near)
        if made:
            yield made
    for hit in proof.hits(words.year_after_day, only):
        line = hit.line
        month = words.month_before.search(line.chars[max(0, hit.start() - _BEFORE) : hit.start()])
        if month:
            made = _made(hit, hit.match["day"], month[1], hit.match["year"], words, near)
            if made:
                yield _moved(made, made.start - (month.end() - month.start()), words)


def _made(
    hit: Hit, day: str, month: str, year: str | None, words: Words, near: Sequence[datetime.date]
) -> Dated | None:
    number = int(month) if month.isdigit() else words.months[_name(month)]
    line, start, stop = hit.line, hit.start("day"), hit.stop()
    if hit.start() < start:  # the year comes first
        start = hit.start()
    weekday = _weekday(line.chars, start, stop, words)
    if year is None and (weekday is None or not near):
        return None
    date = (
        _date(int(year), number, int(day)) if year is not None else _nearest(number, int(day), near)
    )
    known = None if year is None else int(year)
    return Dated(line, start, stop, date, known, weekday)


def _moved(found: Dated, start: int, words: Words) -> Dated:
    """The same date where it begins earlier, at the month."""
    weekday = _weekday(found.line.chars, start, found.stop, words)
    return Dated(found.line, start, found.stop, found.date, found.year, weekday)


def _date(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _nearest(month: int, day: int, near: Sequence[datetime.date]) -> datetime.date | None:
    """The date of the year that brings it nearest to the meeting, or to the date of issue."""
    to = near[0]
    dates = (_date(year, month, day) for year in (to.year - 1, to.year, to.year + 1))
    return min(filter(None, dates), key=lambda date: abs(date - to), default=None)


def _weekday(chars: str, start: int, stop: int, words: Words) -> Weekday | None:
    shift = max(0, start - _BEFORE)
    hit = words.weekday_before.search(chars[shift:start])
    if hit is None:
        shift, hit = stop, words.weekday_after.match(chars[stop : stop + _BEFORE])
    if hit is None:
        return None
    return Weekday(words.weekdays[_name(hit[1])], hit.start(1) + shift, hit.end(1) + shift)


def _name(word: str) -> str:
    return fold(word).rstrip(".")


@lru_cache
def words_of(locale: Locale) -> Words:
    """How a language writes dates; the order of day, month and year is that of its own form."""
    names, reading = locale.names, locale.reading
    suffix = f"(?:{any_of(reading.day_suffixes)})?"
    skipped = rf"(?:(?:{any_of(reading.skipped)})[\s]+)?"
    months = (*names.months, *names.months_alone, *names.months_short)
    month = rf"(?:{any_of(name.rstrip('.') for name in months)})\.?(?!\w)"
    weekday = rf"((?:{any_of(names.weekdays)})|(?:{any_of(names.weekdays_short)})(?=\.))\.?"
    flags = re.IGNORECASE
    day_first = (
        rf"(?P<day>\d(?<![\w.,/:‑-]\d)\d?){suffix}\s+{skipped}(?P<month>{month})"
        rf"(?:[\s,]+{skipped}(?P<year>\d{{4}})(?!\d))?"
    )
    return Words(
        re.compile(_year_first(locale) or day_first, flags),
        re.compile(rf"(?P<day>\d(?<=\s\d)\d?){suffix},?\s+(?P<year>\d{{4}})(?!\d)", flags),
        re.compile(rf"(?<!\w)({month})\s+$", flags),
        re.compile(rf"(?<!\w){weekday}[\s,(]*(?:(?:{any_of(reading.skipped)})\s+)?$", flags),
        re.compile(
            rf"\s*[(（,]?\s*{weekday}" if _year_first(locale) else rf"\s*\({weekday}", flags
        ),
        {_name(name): at % 12 + 1 for at, name in enumerate(months)},
        {_name(name): at % 7 for at, name in enumerate((*names.weekdays, *names.weekdays_short))},
    )


def _year_first(locale: Locale) -> str | None:
    """The pattern of a language that begins with the year, out of its own form of a date."""
    form = locale.forms.get("date", {}).get("long", ())
    pattern = form[0].get("", "") if form else ""
    found = form_pattern(pattern, locale) if pattern.startswith("{year}") else None
    return rf"(?<!\d){found}" if found else None
