"""The last days for the notice and the agenda, counted back from the first day of the meeting."""

import datetime

import pytest

from editor.model.fact import Fact
from editor.model.node import Json
from editor.profiles.body import Body, House
from editor.profiles.deadlines import Deadlines, deadlines
from tests.build import notice
from tests.houses import house_with

DAY = datetime.date.fromisoformat
RULE = {"notice_days": 10, "agenda_closes_days": 11}


def found(rule: dict[str, Json] | None, **dates: str) -> Deadlines:
    """The deadlines of a notice; `meeting_2_date` stands for the detail `meeting.2.date`."""
    facts = {
        name.replace("_", "."): {"type": "date", "value": value} for name, value in dates.items()
    }
    body = None if rule is None else Body("x", rule, {})
    return deadlines(notice(facts=facts), House(house_with().profile, body))


def test_days_are_counted_back_from_the_first_day_however_the_days_stand() -> None:
    due = found(
        RULE, meeting_1_date="2023-03-21", meeting_2_date="2023-03-20", issue_date="2023-03-03"
    )
    assert due == Deadlines(DAY("2023-03-10"), DAY("2023-03-09"), 10, 17)
    assert not due.too_short


@pytest.mark.parametrize(
    ("issued", "given", "too_short"),
    [("2023-03-10", 10, False), ("2023-03-11", 9, True), ("2023-03-21", -1, True)],
)
def test_what_the_date_of_issue_leaves_is_measured_by_the_rule(
    issued: str, given: int, too_short: bool
) -> None:
    due = found(RULE, meeting_1_date="2023-03-20", issue_date=issued)
    assert (due.notice_days_now, due.too_short) == (given, too_short)


def test_without_a_rule_or_a_date_there_is_no_deadline() -> None:
    assert found(None, meeting_1_date="2023-03-20") == Deadlines()
    assert found({}, meeting_1_date="2023-03-20", issue_date="2023-03-19").too_short is False
    assert found(RULE, issue_date="2023-03-03") == Deadlines(notice_days=10)
    assert found(RULE, meeting_1_date="0001-01-05").circulate_by is None


def test_a_meeting_whose_date_comes_from_the_body_has_deadlines_too() -> None:
    facts = {"meeting.1.date": Fact("meeting.1.date", "date", "2023-03-20")}
    house = House(house_with().profile, Body("x", RULE, facts))
    assert deadlines(notice(), house).circulate_by == DAY("2023-03-10")
