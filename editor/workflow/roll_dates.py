"""The dates of a notice rolled forward: moved with its meeting, counted back from it, or unknown.

What lay before the older notice was issued is history, and stays. Used by `roll_forward.py`.
"""

import datetime
import re
from collections.abc import Iterator, Mapping
from typing import Self

from msgspec import Struct

from editor.locales.meetings import day_of, meeting_days
from editor.model.fact import FACT, Fact, facts_of
from editor.model.node import Json, Node
from editor.profiles.body import House

_DAY = re.compile(r"meeting\.\d+\.date")
_ISSUE, _DEADLINE, _FORMER = "issue.date", "deadline", "former.date"
_FRIDAY = 4


class Shift(Struct, frozen=True):
    """How days move from the meeting of the older notice, of which `days` are the days, to `first`.

    `planned` is the first day that lay ahead when the older notice was issued; `notice_days` is
    what the body asks for. Without `days` nothing can be moved: dates become unknown.
    """

    days: Mapping[datetime.date, datetime.date]
    first: datetime.date
    planned: datetime.date | None
    notice_days: int

    @classmethod
    def to(cls, first: datetime.date, root: Node, house: House) -> Self:
        """The move of the meeting of this notice to a first day."""
        facts = house.facts(root)
        was = meeting_days(facts)
        body = house.body.values if house.body else {}
        planned = day_of(facts, _ISSUE) or (was[0] if was else None)
        days = dict(_following(was, first))
        return cls(days, first, planned, body.get("notice_days", 0))

    def day(self, was: datetime.date) -> datetime.date | None:
        """Where a day goes: history stays, None where it cannot be told."""
        if self.planned is None:
            return None
        return was if was < self.planned else self.ahead(was)

    def ahead(self, was: datetime.date) -> datetime.date | None:
        """Where a day that lay ahead goes: as far from the meeting; no working day to a weekend."""
        if not self.days:
            return None
        if was in self.days:
            return self.days[was]
        try:
            moved = self.first + (was - min(self.days))
        except OverflowError:
            return None
        return moved if _is_weekend(was) else _working_day_until(moved)

    def issued(self, was: datetime.date | None) -> datetime.date | None:
        """The day of issue: as long before the meeting, and not later than the body asks for."""
        if was is None or not self.days:
            return None
        try:
            latest = self.first - datetime.timedelta(self.notice_days)
            same = self.first - (min(self.days) - was)
        except OverflowError:
            return None
        return _working_day_until(min(latest, same))


def _following(
    was: tuple[datetime.date, ...], first: datetime.date
) -> Iterator[tuple[datetime.date, datetime.date]]:
    """Each day of a meeting with its new one; no working day becomes one of a weekend."""
    last: datetime.date | None = None
    for day in was:
        moved = first
        if last is not None:
            moved = max(first + (day - was[0]), last + datetime.timedelta(1))
            while _is_weekend(moved) and not _is_weekend(day):
                moved += datetime.timedelta(1)
        yield day, moved
        last = moved


def _is_weekend(day: datetime.date) -> bool:
    return day.weekday() > _FRIDAY


def _working_day_until(day: datetime.date) -> datetime.date:
    return day - datetime.timedelta(max(0, day.weekday() - _FRIDAY))


def moved_facts(root: Node, shift: Shift) -> dict[str, Json]:
    """The details of a notice once its dates have moved, as stored, by their paths."""
    facts = facts_of(root)
    stored = root.family("fact")
    out: dict[str, Json] = {}
    for name, fact in facts.items():
        if name == _FORMER:
            continue
        value = _moved(fact, shift)
        same = value == fact.value
        kept = {k: v for k, v in stored[name].items() if same or k != "local"}
        out[FACT + name] = stored[name] if same else {**kept, "value": value}
    if not shift.days:
        out[f"{FACT}meeting.1.date"] = {"type": "date", "value": shift.first.isoformat()}
    return out


def _moved(fact: Fact, shift: Shift) -> Json:
    """What a detail says now; only dates and spans move."""
    if fact.value is None:
        return None
    if fact.type == "span":
        ends = {key: shift.day(datetime.date.fromisoformat(fact.value[key])) for key in fact.value}
        sound = None not in ends.values()
        return {key: day.isoformat() for key, day in ends.items() if day} if sound else None
    if fact.type != "date":
        return fact.value
    was = datetime.date.fromisoformat(fact.value)
    if fact.id == _ISSUE:
        now = shift.issued(was)
    elif fact.id == _DEADLINE or _DAY.fullmatch(fact.id):
        now = shift.ahead(was)
    else:
        now = shift.day(was)
    return now.isoformat() if now else None


def moved_day(node: Node, shift: Shift) -> Json:
    """The field `day` of a sitting: it names a detail, or is a day that moves."""
    day = node.fields["day"]
    if not day[:1].isdigit():
        return day
    moved = shift.day(datetime.date.fromisoformat(day))
    return moved.isoformat() if moved else None
