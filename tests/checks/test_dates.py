"""Weekdays, days of the calendar, the dates of the meeting and of the notice, hours."""

import pytest

from editor.model.node import Json
from tests.build import Sketch, item, notice, sitting, text
from tests.checks.found import after, mends_away, reports, rules, said

MEETING = {"meeting.1.date": {"type": "date", "value": "2023-03-20"}}
ISSUED = {"issue.date": {"type": "date", "value": "2023-03-03"}}
TWO_DAYS = MEETING | {"meeting.2.date": {"type": "date", "value": "2023-03-21"}}

WRONG = {
    "en": ("on Tuesday 20 March 2023 in", "Tuesday", "on Monday 20 March 2023 in"),
    "en comma": ("TUESDAY, 20 March 2023.", "TUESDAY", "MONDAY, 20 March 2023."),
    "en American": ("on Tuesday, March 20, 2023", "Tuesday", "on Monday, March 20, 2023"),
    "en bracket": ("20 March 2023 (Tuesday)", "Tuesday", "20 March 2023 (Monday)"),
    "fr": ("le mardi 1er mars 2027,", "mardi", "le lundi 1er mars 2027,"),
    "es": ("el martes 20 de marzo de 2023", "martes", "el lunes 20 de marzo de 2023"),
    "es first": ("martes, 1º de marzo de 2027", "martes", "lunes, 1º de marzo de 2027"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_weekday_that_is_not_that_of_its_date_is_set_right(case: str) -> None:
    words, weekday, right = WRONG[case]
    lang = case[:2]
    tree = notice(text({lang: words}))
    (report,) = reports(tree, lang)
    assert (report.rule, said(report, tree)) == ("weekday", weekday)
    assert after(tree, report).root.children[0].texts[lang] == right
    assert rules(after(tree, report), lang) == []


RIGHT = {
    "en": "Monday 20 March 2023; Monday and Tuesday, 20 and 21 March 2023; Tuesday, 21 March 2023",
    "fr": "lundi 20 mars 2023, mercredi 1er novembre 2023, le 3 mars 2023; point 3 mardi",
    "es": "lunes 20 de marzo de 2023, el 1º de marzo de 2023",
}


@pytest.mark.parametrize("lang", RIGHT)
def test_right_weekdays_and_dates_without_one_are_left_alone(lang: str) -> None:
    assert rules(notice(text({lang: RIGHT[lang]})), lang) == []


def test_a_date_without_a_year_is_of_the_year_of_the_meeting() -> None:
    assert rules(notice(text({"fr": "le mardi 20 mars à"}), facts=MEETING), "fr") == ["weekday"]
    assert rules(notice(text({"fr": "le lundi 20 mars à"}), facts=MEETING), "fr") == []
    assert rules(notice(text({"fr": "le mardi 20 mars à"})), "fr") == []


def test_a_typed_weekday_before_a_detail_is_judged_too() -> None:
    tree = notice(text("On Friday {meeting.1.date:long}."), facts=MEETING)
    (report,) = reports(tree)
    assert report.span == (3, 9)
    assert after(tree, report).root.children[0].texts["en"] == "On Monday {meeting.1.date:long}."
    assert rules(notice(text("{meeting.1.date:weekday}"), facts=MEETING)) == []


def test_a_weekday_in_a_footnote_is_set_right_there() -> None:
    tree = notice(text("See{^n1|On *Friday 20 March 2023*.} here"))
    (report,) = reports(tree)
    assert report.span == (3, 4)
    mended = after(tree, report).root.children[0].texts["en"]
    assert mended == "See{^n1|On *Monday 20 March 2023*.} here"


def test_a_day_that_does_not_exist_is_reported() -> None:
    tree = notice(text("by 31 April 2023 and 30 April 2023"))
    (report,) = reports(tree)
    assert (report.rule, said(report, tree)) == ("date-impossible", "31 April 2023")


def test_a_meeting_sentence_with_another_date_prints_the_detail_instead() -> None:
    tree = notice(text("meets on Tuesday 21 March 2023.", role="meeting"), facts=MEETING)
    (report,) = reports(tree)
    assert report.rule == "other-date"
    mended = after(tree, report).root.children[0].texts["en"]
    assert mended == "meets on {meeting.1.date:weekday}."
    assert rules(after(tree, report)) == []
    assert rules(notice(text("meets on 20 March 2023.", role="meeting"), facts=MEETING)) == []
    assert rules(notice(text("as decided on 2 May 2022."), facts=MEETING)) == []


def test_a_circulation_sentence_with_another_date_than_that_of_issue_is_reported() -> None:
    for day, found in (("4", ["other-date"]), ("3", [])):
        tree = notice(text(f"dated {day} March 2023", role="circulated"), facts=ISSUED)
        assert rules(tree) == found


ONE_DAY = {
    "{meeting.1.date:on-strong}": "{meeting:on-strong}",
    "on {meeting.1.date:weekday}": "on {meeting:dates}",
    "on Monday 20 March 2023": "on {meeting:dates}",
}


@pytest.mark.parametrize("words", ONE_DAY)
def test_one_day_named_for_a_meeting_of_two_becomes_all_days(words: str) -> None:
    tree = notice(text(f"It meets {words}.", role="meeting"), facts=TWO_DAYS)
    (report,) = reports(tree)
    assert report.rule == "one-day-form"
    mended = after(tree, report)
    assert mended.root.children[0].texts["en"] == f"It meets {ONE_DAY[words]}."
    assert rules(mended) == []
    assert rules(notice(text(f"It meets {words}.", role="meeting"), facts=MEETING)) == []


@pytest.mark.parametrize(
    "words",
    ["{meeting:on}", "{meeting.1.date:on} and {meeting.2.date:on}", "on 20 and 21 March 2023"],
)
def test_a_sentence_that_names_all_days_is_left_alone(words: str) -> None:
    assert rules(notice(text(f"It meets {words}.", role="meeting"), facts=TWO_DAYS)) == []


def dates(issued: str, meeting: str, **more: str) -> dict[str, Json]:
    values = {"issue.date": issued, "meeting.1.date": meeting, **more}
    return {name: {"type": "date", "value": value} for name, value in values.items()}


DATES = {
    ("2023-03-21", "2023-03-20"): ["issue-after-meeting"],
    ("2023-03-11", "2023-03-20"): ["notice-period"],
    ("2023-03-10", "2023-03-20"): [],
}


@pytest.mark.parametrize("pair", DATES)
def test_a_notice_is_issued_as_long_before_the_meeting_as_its_body_wants(
    pair: tuple[str, str],
) -> None:
    assert rules(notice(text("Words"), facts=dates(*pair))) == DATES[pair]


def test_a_deadline_lies_after_the_date_of_issue() -> None:
    for day, found in (("2023-03-02", ["before-issue"]), ("2023-03-03", [])):
        facts = dates("2023-03-03", "2023-03-20", deadline=day)
        assert rules(notice(text("Words"), facts=facts)) == found


def test_a_sitting_is_on_a_day_of_the_meeting() -> None:
    for day, found in (
        ("2023-03-22", ["sitting-day"]), ("2023-03-21", []), ("meeting.2.date", []),
    ):  # fmt: skip
        assert rules(notice(sitting("Day", day=day), facts=TWO_DAYS)) == found


def timed(*hours: tuple[str, str | None]) -> list[Sketch]:
    return [
        item("Title", begins=begins, **({"ends": ends} if ends else {})) for begins, ends in hours
    ]


HOURS: dict[str, tuple[list[tuple[str, str | None]], list[str]]] = {
    "apart": ([("10:00", "11:00"), ("11:00", "12:00"), ("12:00", None)], []),
    "overlapping": ([("10:00", "11:30"), ("11:00", "12:00")], ["times-overlap"]),
    "inside": ([("10:00", "12:00"), ("11:00", None)], ["times-overlap"]),
    "in any order": ([("11:00", "12:00"), ("10:00", "11:30")], ["times-overlap"]),
    "reversed": ([("11:00", "10:00")], ["times-reversed"]),
    "outside": ([("08:30", "10:00")], ["times-outside"]),
}


@pytest.mark.parametrize("case", HOURS)
def test_hours_neither_overlap_nor_run_backwards(case: str) -> None:
    hours, found = HOURS[case]
    tree = notice(sitting("MORNING", *timed(*hours), begins="09:00", ends="13:00"))
    assert rules(tree) == found
    mends_away(tree)


def test_hours_of_different_days_do_not_overlap() -> None:
    days = ("2023-03-20", "2023-03-21")
    sittings = [sitting("Day", day=day, begins="10:00", ends="13:00") for day in days]
    assert rules(notice(*sittings, facts=TWO_DAYS)) == []
    assert rules(notice(*timed(("10:00", "11:00"), ("10:00", "11:00")), facts=TWO_DAYS)) == []
    same = [sitting("Half", day=days[0], begins="10:00", ends="13:00") for _ in days]
    assert rules(notice(*same, facts=TWO_DAYS)) == ["times-overlap"]
