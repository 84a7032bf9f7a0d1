"""Items that stand on every agenda, or on some: by month, by year, half-year and quarter."""

import datetime

import pytest

from editor.profiles.standing import standing_items


def _day(words: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(words) if words else None


@pytest.mark.parametrize(
    ("entry", "meeting", "previous", "stands"),
    [
        ({}, "2027-03-20", "2027-02-20", True),
        ({"recurs": "every meeting"}, "2027-03-20", "2027-03-01", True),
        ({"recurs": "year"}, "2027-03-20", "2026-11-20", True),
        ({"recurs": "year"}, "2027-03-20", "2027-01-20", False),
        ({"recurs": "year"}, "2027-03-20", None, True),
        ({"recurs": "half-year"}, "2027-07-01", "2027-06-30", True),
        ({"recurs": "half-year"}, "2027-06-30", "2027-01-01", False),
        ({"recurs": "quarter"}, "2027-04-01", "2027-03-31", True),
        ({"recurs": "quarter"}, "2028-01-31", "2027-01-31", True),
        ({"months": [3, 9]}, "2027-03-20", "2027-02-20", True),
        ({"months": [3, 9]}, "2027-04-20", None, False),
        ({"months": [4], "recurs": "year"}, "2027-04-20", "2027-01-20", False),
        ({"months": [4], "recurs": "year"}, None, "2027-01-20", True),
    ],
)
def test_an_item_stands_when_it_is_due(
    entry: dict[str, object], meeting: str | None, previous: str | None, stands: bool
) -> None:
    body = {"standing": [{"at": "last", "phrase": "officers", **entry}]}
    found = list(standing_items(body, "last", _day(meeting), _day(previous)))
    assert [e["phrase"] for e in found] == ["officers"] * stands
    assert list(standing_items(body, "first", _day(meeting), _day(previous))) == []


def test_standing_items_keep_their_order() -> None:
    body = {"standing": [{"at": "first", "phrase": p} for p in ("adoption", "officers")]}
    assert [e["phrase"] for e in standing_items(body, "first")] == ["adoption", "officers"]
