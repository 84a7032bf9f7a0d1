"""By when a notice has to be circulated and its agenda closes: the rule of its body, counted back.

Days are calendar days before the first day of the meeting. The form, the status line, the check
of the notice period and the circulation of a notice all ask here.
"""

import datetime

from msgspec import Struct

from editor.locales.meetings import day_of, meeting_days
from editor.model.tree import Tree
from editor.profiles.body import House


class Deadlines(Struct, frozen=True):
    """The last days that the rule of the body leaves, and the notice that the meeting gets.

    A date is None where the body has no such rule, or the meeting no date. `notice_days` is what
    the rule asks for, 0 without one; `notice_days_now` counts from the date of issue, negative
    where that is after the meeting, None without one of the two dates.
    """

    circulate_by: datetime.date | None = None
    agenda_closes: datetime.date | None = None
    notice_days: int = 0
    notice_days_now: int | None = None

    @property
    def too_short(self) -> bool:
        """Whether the date of issue leaves less than the rule asks for."""
        return self.notice_days_now is not None and self.notice_days_now < self.notice_days


def deadlines(tree: Tree, house: House) -> Deadlines:
    """What the body of a notice asks for, and what the dates of the notice give."""
    rule = house.body.values if house.body else {}
    wanted, closes = rule.get("notice_days", 0), rule.get("agenda_closes_days", 0)
    facts = house.facts(tree.root)
    days = meeting_days(facts)
    if not days:
        return Deadlines(notice_days=wanted)
    first, issued = days[0], day_of(facts, "issue.date")
    return Deadlines(
        _before(first, wanted),
        _before(first, closes),
        wanted,
        (first - issued).days if issued else None,
    )


def _before(first: datetime.date, days: int) -> datetime.date | None:
    """The day so many days before, None without a rule or before there were calendars."""
    if not days or first.toordinal() <= days:
        return None
    return first - datetime.timedelta(days)
