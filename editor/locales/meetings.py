"""The meeting as one detail: all its days together, with the hours of the first or of each.

Derived from the facts meeting.1.date, meeting.1.start, meeting.2.date …, meeting.zone; rendered
for `facts.py`.
"""

import datetime
import re
from collections.abc import Mapping

from msgspec import Struct

from editor.locales.days import clock, day_values, days_values, time_form, variant_of
from editor.locales.locale import Locale
from editor.locales.order import joined
from editor.locales.patterns import first_filled
from editor.locales.source import Form
from editor.model.fact import Fact
from editor.model.markup import escape

_DAY = re.compile(r"meeting\.(\d+)\.date")
_DAY_FORMS = ("on", "on-strong", "dates")


class Hours(Struct, frozen=True):
    """When a day begins and ends, with what the language asked for says instead of the start."""

    start: datetime.time | None = None
    end: datetime.time | None = None
    start_local: str | None = None


class Meeting(Struct, frozen=True):
    """The days in order, each once, with what replaces single ones in the language asked for.

    `zone` is the name of the time zone, or what the language says for it.
    """

    days: tuple[datetime.date, ...]
    local: Mapping[datetime.date, str]
    hours: Mapping[datetime.date, Hours]
    zone: str | None = None


def day_of(facts: Mapping[str, Fact], fact_id: str) -> datetime.date | None:
    """The value of a detail that is a date, None where there is none."""
    fact = facts.get(fact_id)
    dated = fact is not None and fact.type == "date" and fact.value
    return datetime.date.fromisoformat(fact.value) if fact and dated else None


def meeting_days(facts: Mapping[str, Fact]) -> tuple[datetime.date, ...]:
    """The days of the meeting in order; none where it has no date."""
    found = (day_of(facts, fact_id) for fact_id in facts if _DAY.fullmatch(fact_id))
    return tuple(sorted({day for day in found if day}))


def meeting_of(facts: Mapping[str, Fact], lang: str) -> Meeting | None:
    """The meeting that the facts of its days make, None without a day."""
    days: dict[datetime.date, tuple[int, str | None]] = {}
    for fact_id, fact in facts.items():
        hit = _DAY.fullmatch(fact_id)
        if hit and fact.type == "date" and fact.value:
            entry = (int(hit.group(1)), fact.local.get(lang))
            day = datetime.date.fromisoformat(fact.value)
            days[day] = min(days.get(day, entry), entry, key=lambda e: e[0])
    if not days:
        return None
    return Meeting(
        tuple(sorted(days)),
        {day: local for day, (_, local) in days.items() if local},
        {day: _hours(facts, number, lang) for day, (number, _) in days.items()},
        _zone(facts.get("meeting.zone"), lang),
    )


def _hours(facts: Mapping[str, Fact], number: int, lang: str) -> Hours:
    start = facts.get(f"meeting.{number}.start")
    local = start.local.get(lang) if start else None
    return Hours(_time(start), _time(facts.get(f"meeting.{number}.end")), local)


def _zone(fact: Fact | None, lang: str) -> str | None:
    if fact is None or fact.type != "text":
        return None
    words = fact.local.get(lang) or fact.value
    return (words if isinstance(words, str) else words.get(lang)) if words else None


def _time(fact: Fact | None) -> datetime.time | None:
    if fact is None or fact.type != "time" or not fact.value:
        return None
    return datetime.time.fromisoformat(fact.value)


def meeting_form(meeting: Meeting, name: str, form: Form, locale: Locale) -> str | None:
    """The meeting in one form as markup, None where it lacks what the form needs."""
    if name in _DAY_FORMS:
        return _days(meeting, form, locale)
    first = meeting.hours[meeting.days[0]]
    values = {
        **_day_values(meeting, locale),
        **hours_values(first.start, first.end, locale),
        "at": _at(first, locale),
        "zone": _zone_words(meeting.zone, locale),
        "each": _each(meeting, locale) if len(meeting.days) > 1 else None,
    }
    for inner in _DAY_FORMS:
        values[inner] = _days(meeting, locale.forms["meeting"].get(inner, ()), locale)
    return first_filled(form, [_variant(meeting)], values)


def _each(meeting: Meeting, locale: Locale) -> str:
    """The days one by one, each with its hours."""
    form = locale.forms["meeting"].get("when", ())
    alone = (
        Meeting((day,), {d: w for d, w in meeting.local.items() if d == day}, meeting.hours)
        for day in meeting.days
    )
    return joined([meeting_form(day, "when", form, locale) or "" for day in alone], locale)


def _zone_words(zone: str | None, locale: Locale) -> str | None:
    """What the language calls a time zone, as typed where it has no name for it."""
    if zone is None:
        return None
    (names, *_) = locale.forms["text"].get("zone", ({},))
    return names.get(zone, escape(zone))


def hours_values(
    start: datetime.time | None, end: datetime.time | None, locale: Locale
) -> dict[str, str | None]:
    """What fills the holes of a range of hours."""
    return {
        "start": None if start is None else clock(start, locale),
        "end": None if end is None else clock(end, locale),
    }


def _variant(meeting: Meeting) -> str:
    many = len(meeting.days) > 1
    return "list" if meeting.local and many else variant_of(meeting.days)


def _days(meeting: Meeting, form: Form, locale: Locale) -> str | None:
    if meeting.local and len(meeting.days) == 1:
        return escape(meeting.local[meeting.days[0]])
    return first_filled(form, [_variant(meeting)], _day_values(meeting, locale))


def _day_values(meeting: Meeting, locale: Locale) -> dict[str, str | None]:
    values = days_values(meeting.days, locale)
    if meeting.local:
        long = locale.forms["date"].get("long", ())
        listed = [
            escape(meeting.local[day])
            if day in meeting.local
            else first_filled(long, (), day_values(day, locale)) or day.isoformat()
            for day in meeting.days
        ]
        values["list"] = joined(listed, locale)
    return values


def _at(hours: Hours, locale: Locale) -> str | None:
    if hours.start_local:
        return escape(hours.start_local)
    if hours.start is None:
        return None
    return time_form(locale.forms["time"].get("at", ()), hours.start, locale)
