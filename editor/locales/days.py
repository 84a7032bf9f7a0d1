"""Days and hours in the words of a language: one day, several days, a range of days, a time.

Weekdays are computed, never typed. `facts.py` picks the form; the patterns are data.
"""

import datetime
from collections.abc import Sequence
from itertools import groupby

from editor.locales.locale import Locale
from editor.locales.order import joined
from editor.locales.patterns import Values, fill, first_filled
from editor.locales.source import Form

Days = Sequence[datetime.date]


def day_values(day: datetime.date, locale: Locale) -> dict[str, str | None]:
    """What fills the holes of a form of one date."""
    names, month, weekday = locale.names, day.month - 1, day.weekday()
    on = locale.dates.on_weekdays or names.weekdays
    return {
        "weekday": names.weekdays[weekday],
        "weekday-short": names.weekdays_short[weekday],
        "on-weekday": on[weekday],
        "day": _day(day, locale),
        "day-number": figures(day.day, locale),
        "dd": figures(day.day, locale, 2),
        "month": names.months[month],
        "month-short": names.months_short[month],
        "month-alone": names.months_alone[month],
        "month-number": figures(day.month, locale),
        "mm": figures(day.month, locale, 2),
        "year": figures(day.year, locale),
    }


def figures(number: int, locale: Locale, width: int = 0) -> str:
    """A number in the digits of the language, with zeros before it up to a width."""
    return "".join(locale.dates.digits[int(digit)] for digit in f"{number:0{width}}")


def _day(day: datetime.date, locale: Locale) -> str:
    return locale.dates.first_day if day.day == 1 else figures(day.day, locale)


def span_form(form: Form, first: datetime.date, last: datetime.date, locale: Locale) -> str | None:
    """All days from the first to the last."""
    days = [first, last] if first < last else [first]
    variant = _range(first, last) if (last - first).days >= 2 else variant_of(days)
    return first_filled(form, [variant], days_values(days, locale))


def days_values(days: Days, locale: Locale) -> dict[str, str | None]:
    """What fills the holes of a form of several days."""
    first, last = days[0], days[-1]
    return {
        **day_values(first, locale),
        "to-day": _day(last, locale),
        "to-month": locale.names.months[last.month - 1],
        "to-month-number": figures(last.month, locale),
        "to-year": figures(last.year, locale),
        "list": day_list(days, locale),
    }


def variant_of(days: Days) -> str:
    """Which variant of a form these days take: one, a list, or a range of at least three."""
    first, last = days[0], days[-1]
    if len(days) == 1:
        return "one"
    if len(days) >= 3 and (last - first).days == len(days) - 1:
        return _range(first, last)
    return "list"


def _range(first: datetime.date, last: datetime.date) -> str:
    if first.year != last.year:
        return "range-years"
    return "range" if first.month == last.month else "range-months"


def day_list(days: Days, locale: Locale) -> str:
    """Days listed, month and year said once: 20 and 21 March 2023."""
    years = []
    for year, in_year in groupby(days, key=lambda day: day.year):
        months = [
            _filled(
                locale.dates.list_month,
                days=joined([_listed_day(day, locale) for day in in_month], locale),
                month=locale.names.months[month - 1],
                **{"month-number": figures(month, locale)},
            )
            for month, in_month in groupby(in_year, key=lambda day: day.month)
        ]
        listed = joined(months, locale)
        years.append(_filled(locale.dates.list_year, months=listed, year=figures(year, locale)))
    return joined(years, locale)


def _listed_day(day: datetime.date, locale: Locale) -> str:
    return _filled(locale.dates.list_day, day=_day(day, locale))


def _filled(pattern: str, **values: str) -> str:
    return fill(pattern, values) or ""


def time_form(form: Form, time: datetime.time, locale: Locale) -> str | None:
    """A time of day in a form with the variants of times."""
    one = time.hour in locale.dates.one_hours
    variants = ["sharp"] if time.minute == 0 else ["minutes"]
    if one:
        variants.insert(0, "one" if time.minute == 0 else "one-minutes")
    return first_filled(form, variants, _time_values(time, locale))


def _time_values(time: datetime.time, locale: Locale) -> Values:
    return {
        "hour": figures(time.hour, locale),
        "hh": figures(time.hour, locale, 2),
        "minute": figures(time.minute, locale, 2),
        "hour11": figures(time.hour % 12, locale),
        "hour12": figures((time.hour - 1) % 12 + 1, locale),
        "meridiem": locale.dates.meridiem[time.hour >= 12],
    }


def clock(time: datetime.time, locale: Locale) -> str:
    """A time in figures, as in the range 10:00-13:00."""
    return fill(locale.dates.clock, _time_values(time, locale)) or ""
