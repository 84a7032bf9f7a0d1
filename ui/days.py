"""Days and moments in the words of the interface: the day first, the month by its name.

`desk.py` sets the language that they are said in.
"""

import datetime
import re

from PySide6.QtCore import QDate, QLocale

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def day_words(day: datetime.date | None, *, weekday: bool = False) -> str:
    """A day, "3 March 2023" or "Fri 3 March 2023"; nothing for none."""
    form = "ddd d MMMM yyyy" if weekday else "d MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), form) if day else ""


def said_day(value: object) -> object:
    """The words for a day that is written 2023-03-03; anything else as it is."""
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        return value
    try:
        return day_words(datetime.date.fromisoformat(value))
    except ValueError:  # 2023-02-30
        return value


def moment_words(seconds: float) -> str:
    """A moment where the reader is, "3 March 2023, 10:04"; one of today by its hour alone."""
    moment = datetime.datetime.fromtimestamp(seconds)
    hour = f"{moment:%H:%M}"
    if moment.date() == datetime.date.today():
        return hour
    return f"{day_words(moment.date())}, {hour}"
