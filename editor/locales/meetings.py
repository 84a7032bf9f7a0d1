"""The meeting as one detail: all its days together, with the hours of the first.

Derived from the facts meeting.1.date, meeting.1.start, meeting.2.date …; rendered for `facts.py`.
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


class Meeting(Struct, frozen=True):
    """The days in order, each once, with what replaces single ones in the language asked for."""

    days: tuple[datetime.date, ...]
    local: Mapping[datetime.date, str]
    start: datetime.time | None
    end: datetime.time | None
    start_local: str | None


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
    first = days[min(days)][0]
    start = facts.get(f"meeting.{first}.start")
    return Meeting(
        tuple(sorted(days)),
        {day: local for day, (_, local) in days.items() if local},
        _time(start),
        _time(facts.get(f"meeting.{first}.end")),
        start.local.get(lang) if start else None,
    )


def _time(fact: Fact | None) -> datetime.time | None:
    if fact is None or fact.type != "time" or not fact.value:
        return None
    return datetime.time.fromisoformat(fact.value)


def meeting_form(meeting: Meeting, name: str, form: Form, locale: Locale) -> str | None:
    """The meeting in one form as markup, None where it lacks what the form needs."""
    if name in _DAY_FORMS:
        return _days(meeting, form, locale)
    values = {
        **_day_values(meeting, locale),
        **hours_values(meeting.start, meeting.end, locale),
        "at": _at(meeting, locale),
    }
    for inner in _DAY_FORMS:
        values[inner] = _days(meeting, locale.forms["meeting"].get(inner, ()), locale)
    return first_filled(form, [_variant(meeting)], values)


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


def _at(meeting: Meeting, locale: Locale) -> str | None:
    if meeting.start_local:
        return escape(meeting.start_local)
    if meeting.start is None:
        return None
    return time_form(locale.forms["time"].get("at", ()), meeting.start, locale)
