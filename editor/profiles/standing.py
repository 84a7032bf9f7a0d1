"""Items that stand on every agenda of a body, or on some: which of them a meeting has.

They are data of the body (`[[standing]]`); `workflow/new_notice.py` puts them in their places.
"""

import datetime
from collections.abc import Iterator, Mapping

from editor.model.node import Json

_MONTHS = {"year": 12, "half-year": 6, "quarter": 3}


def standing_items(
    body: Mapping[str, Json],
    at: str,
    meeting: datetime.date | None = None,
    previous: datetime.date | None = None,
) -> Iterator[Json]:
    """The items that stand first or last on the agenda of a meeting, in their order.

    `meeting` None, where the day is not known yet, takes all of them: one too many is seen, one
    that is missing is not. `previous` is the meeting before, None for the first.
    """
    for entry in body.get("standing", ()):
        if entry["at"] == at and (meeting is None or _is_due(entry, meeting, previous)):
            yield entry


def _is_due(
    entry: Mapping[str, Json], meeting: datetime.date, previous: datetime.date | None
) -> bool:
    months = entry.get("months")
    if months and meeting.month not in months:
        return False
    length = _MONTHS.get(entry.get("recurs", ""))
    if length is None or previous is None:
        return True
    return _part(meeting, length) != _part(previous, length)


def _part(day: datetime.date, months: int) -> tuple[int, int]:
    """The year, half-year or quarter that a day lies in."""
    return day.year, (day.month - 1) // months
