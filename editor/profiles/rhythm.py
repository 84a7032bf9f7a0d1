"""When a body meets next: `[rhythm]` of its file, counted from the last meeting.

A body without one meets thirteen weeks later: the same weekday, about a quarter on. It is a
suggestion; the date that is typed counts. Used by `workflow/roll_forward.py` and the window.
"""

import calendar
import datetime
from collections.abc import Mapping

from editor.model.node import Json
from editor.profiles.keys import WEEKDAYS

_QUARTER = datetime.timedelta(weeks=13)


def next_meeting(
    last: datetime.date, rhythm: Mapping[str, Json] | None, after: datetime.date | None = None
) -> datetime.date | None:
    """The day of the meeting after the last one; with `after`, the first one later than that day.

    None where calendars end. A rhythm names the months between two meetings; the weekday, and which
    one of its month it is (5 is the last), are those of the last meeting where it does not.
    """
    times, found = 0, last
    try:
        while not times or (after is not None and found <= after):
            times += 1
            found = _in_month(last, times, rhythm) if rhythm else last + times * _QUARTER
    except (OverflowError, ValueError):
        return None
    return found


def _in_month(last: datetime.date, times: int, rhythm: Mapping[str, Json]) -> datetime.date:
    """The meeting that comes so many times the months of the rhythm later."""
    name = rhythm.get("weekday")
    weekday = WEEKDAYS.index(name) if name else last.weekday()
    week = rhythm.get("week", (last.day - 1) // 7 + 1)
    year, month = divmod(last.year * 12 + last.month - 1 + times * rhythm["months"], 12)
    first = datetime.date(year, month + 1, 1)
    day = 1 + (weekday - first.weekday()) % 7 + 7 * (week - 1)
    if day > calendar.monthrange(year, month + 1)[1]:  # a fifth one that this month has not
        day -= 7
    return first.replace(day=day)
