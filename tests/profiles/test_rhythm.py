"""When a body meets next: by its rule, or a quarter on; never before a given day."""

import datetime

import pytest

from editor.errors import InputRefused
from editor.profiles.keys import BODY
from editor.profiles.rhythm import next_meeting
from editor.profiles.spec import Place

NEXT = {
    "no rule": ("2023-03-20", None, None, "2023-06-19"),
    "no rule, later": ("2023-03-20", None, "2023-09-18", "2023-12-18"),
    "third Monday again": ("2023-03-20", {"months": 3}, None, "2023-06-19"),
    "the same month": ("2023-03-20", {"months": 12}, None, "2024-03-18"),
    "over the year": ("2023-11-15", {"months": 3}, None, "2024-02-21"),
    "a weekday": ("2023-03-20", {"months": 1, "weekday": "friday"}, None, "2023-04-21"),
    "a week": ("2023-03-20", {"months": 6, "weekday": "monday", "week": 1}, None, "2023-09-04"),
    "the last": ("2023-03-20", {"months": 3, "weekday": "tuesday", "week": 5}, None, "2023-06-27"),
    "no fifth": ("2023-01-31", {"months": 1}, None, "2023-02-28"),
    "later": ("2023-03-20", {"months": 3}, "2024-01-01", "2024-03-18"),
}


@pytest.mark.parametrize("case", NEXT)
def test_the_next_meeting_follows_from_the_last(case: str) -> None:
    last, rhythm, after, wanted = NEXT[case]
    days = [datetime.date.fromisoformat(day) if day else None for day in (last, after)]
    assert days[0]
    assert next_meeting(days[0], rhythm, days[1]) == datetime.date.fromisoformat(wanted)


@pytest.mark.parametrize("rhythm", [None, {"months": 3}])
def test_there_is_none_where_calendars_end(rhythm: dict[str, int] | None) -> None:
    assert next_meeting(datetime.date(9999, 12, 20), rhythm) is None


@pytest.mark.parametrize(
    "rhythm",
    [{}, {"months": 0}, {"months": 3, "weekday": "lundi"}, {"months": 3, "week": 6}, {"weeks": 3}],
)
def test_a_rule_that_says_nothing_is_refused(rhythm: dict[str, object]) -> None:
    with pytest.raises(InputRefused):
        BODY({"rhythm": rhythm}, Place("bodies/x.toml"))
