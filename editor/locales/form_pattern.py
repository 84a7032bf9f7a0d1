"""The reverse of a form: the regular expression that finds what it prints, with a group per hole.

Used where typed words are read (`typed.py`) and where a language without spaces is searched for
dates (`editor/checks/dates.py`). The forms are data: `vocabulary.py` names their holes.
"""

import re
from collections.abc import Iterable

from editor.locales.locale import Locale
from editor.locales.patterns import pieces


def form_pattern(pattern: str, locale: Locale) -> str | None:
    """A pattern with its holes as groups day, month, year, weekday, hour, minute, half.

    Figures are plain ones, months and weekdays by name or number as the form has them. None for
    a form with any other hole, or with the same thing twice.
    """
    out, seen = "", set()
    for literal, hole in pieces(pattern):
        out += re.escape(literal)
        if hole is None:
            continue
        group = _GROUPS.get(hole)
        if group is None or group in seen:
            return None
        seen.add(group)
        out += f"(?P<{group}>{_found(hole, locale)})"
    return out


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of these words, the longest first; for nothing where there are none."""
    longest = sorted({word for word in words if word}, key=len, reverse=True)
    return "|".join(re.escape(word) for word in longest) or "(?!)"


_GROUPS = {
    "year": "year",
    **dict.fromkeys(("month", "month-short", "month-alone", "month-number", "mm"), "month"),
    **dict.fromkeys(("day", "day-number", "dd"), "day"),
    **dict.fromkeys(("weekday", "weekday-short", "on-weekday"), "weekday"),
    **dict.fromkeys(("hour", "hh", "hour11", "hour12"), "hour"),
    "minute": "minute",
    "meridiem": "half",
}


def _found(hole: str, locale: Locale) -> str:
    names, dates = locale.names, locale.dates
    words = {
        "month": names.months,
        "month-short": names.months_short,
        "month-alone": names.months_alone,
        "weekday": names.weekdays,
        "weekday-short": names.weekdays_short,
        "on-weekday": dates.on_weekdays or names.weekdays,
        "meridiem": dates.meridiem,
    }.get(hole)
    if words is not None:
        return any_of(words)
    if hole == "year":
        return r"\d{4}"
    return rf"\d{{1,2}}(?:{any_of(locale.reading.day_suffixes)})?" if hole == "day" else r"\d{1,2}"
