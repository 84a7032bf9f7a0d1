"""The meeting out of all its days: one, two, several on end, across months and years."""

import pytest

from editor.locales.facts import Rendered, render, time_range
from editor.locales.locale import load_locale
from editor.model.fact import Fact

SHIPPED = ("en", "fr", "es")


def meeting(*days: str, start: str | None = None, end: str | None = None) -> dict[str, Fact]:
    facts = [Fact(f"meeting.{n}.date", "date", day) for n, day in enumerate(days, 1)]
    if start:
        facts.append(Fact("meeting.1.start", "time", start))
    if end:
        facts.append(Fact("meeting.1.end", "time", end))
    return {fact.id: fact for fact in facts}


def printed(facts: dict[str, Fact], form: str, code: str) -> str:
    rendered = render(facts, "meeting", form, load_locale(code))
    assert rendered is not None
    assert (rendered.lang, rendered.borrowed) == (code, None)
    return rendered.markup


ON = [
    (
        ["2023-03-20"],
        "on Monday 20 March 2023",
        "le lundi 20 mars 2023",
        "el lunes 20 de marzo de 2023",
    ),
    (
        ["2023-03-01"],
        "on Wednesday 1 March 2023",
        "le mercredi 1er mars 2023",
        "el miércoles 1º de marzo de 2023",
    ),
    (
        ["2023-03-21", "2023-03-20"],
        "on 20 and 21 March 2023",
        "les 20 et 21 mars 2023",
        "los días 20 y 21 de marzo de 2023",
    ),
    (
        ["2023-03-20", "2023-03-21", "2023-03-22"],
        "on 20‑22 March 2023",
        "du 20 au 22 mars 2023",
        "del 20 al 22 de marzo de 2023",
    ),
    (
        ["2023-03-20", "2023-03-22", "2023-03-24"],
        "on 20, 22 and 24 March 2023",
        "les 20, 22 et 24 mars 2023",
        "los días 20, 22 y 24 de marzo de 2023",
    ),
    (
        ["2023-03-31", "2023-04-01"],
        "on 31 March and 1 April 2023",
        "les 31 mars et 1er avril 2023",
        "los días 31 de marzo y 1º de abril de 2023",
    ),
    (
        ["2023-03-30", "2023-03-31", "2023-04-01"],
        "from 30 March to 1 April 2023",
        "du 30 mars au 1er avril 2023",
        "del 30 de marzo al 1º de abril de 2023",
    ),
    (
        ["2023-12-31", "2024-01-01"],
        "on 31 December 2023 and 1 January 2024",
        "les 31 décembre 2023 et 1er janvier 2024",
        "los días 31 de diciembre de 2023 y 1º de enero de 2024",
    ),
    (
        ["2023-12-30", "2023-12-31", "2024-01-01", "2024-01-02"],
        "from 30 December 2023 to 2 January 2024",
        "du 30 décembre 2023 au 2 janvier 2024",
        "del 30 de diciembre de 2023 al 2 de enero de 2024",
    ),
    (
        ["2024-02-28", "2024-02-29", "2024-03-01"],
        "from 28 February to 1 March 2024",
        "du 28 février au 1er mars 2024",
        "del 28 de febrero al 1º de marzo de 2024",
    ),
    (
        ["2023-03-20", "2023-03-20"],
        "on Monday 20 March 2023",
        "le lundi 20 mars 2023",
        "el lunes 20 de marzo de 2023",
    ),
]


@pytest.mark.parametrize(("days", *SHIPPED), ON)
def test_days_carry_their_preposition(days: list[str], en: str, fr: str, es: str) -> None:
    for code, words in zip(SHIPPED, (en, fr, es), strict=True):
        assert printed(meeting(*days), "on", code) == words


@pytest.mark.parametrize(("days", *SHIPPED), ON)
def test_only_the_days_are_strong(days: list[str], en: str, fr: str, es: str) -> None:
    for code, words in zip(SHIPPED, (en, fr, es), strict=True):
        strong = printed(meeting(*days), "on-strong", code)
        assert strong.replace("**", "") == words
        before, _, inside = strong.partition("**")
        assert before.strip() in ("on", "from", "le", "les", "du", "el", "los días", "del")
        assert inside.endswith("**")


def test_one_date_and_time_make_the_sentence_of_the_seed() -> None:
    facts = meeting("2023-03-20", start="10:00")
    assert printed(facts, "when", "fr") == "le lundi 20 mars 2023, à 10 heures"
    assert printed(facts, "when-strong", "fr") == "le **lundi 20 mars 2023**, à 10 heures"
    assert printed(facts, "when", "en") == "on Monday 20 March 2023, starting at 10:00"
    assert printed(facts, "when", "es") == "el lunes 20 de marzo de 2023, a las 10 h"


@pytest.mark.parametrize(
    ("code", "one", "two", "more"),
    [
        ("en", "20 March 2023", "20 and 21 March 2023", "20‑22 March 2023"),
        ("fr", "20 mars 2023", "20 et 21 mars 2023", "20‑22 mars 2023"),
        ("es", "20 de marzo de 2023", "20 y 21 de marzo de 2023", "20‑22 de marzo de 2023"),
    ],
)
def test_the_masthead_prints_the_dates_alone(code: str, one: str, two: str, more: str) -> None:
    days = ("2023-03-20", "2023-03-21", "2023-03-22")
    for number, words in enumerate((one, two, more), 1):
        assert printed(meeting(*days[:number]), "dates", code) == words


def test_the_hours_are_those_of_the_first_day() -> None:
    facts = meeting("2023-03-21", "2023-03-20", start="15:00", end="18:00")
    facts["meeting.2.start"] = Fact("meeting.2.start", "time", "09:30")
    assert printed(facts, "at", "en") == "starting at 9:30"
    assert printed(facts, "hours", "en") == "9:30"
    assert printed(meeting("2023-03-20", start="10:00", end="13:00"), "hours", "fr") == (
        "10:00‑13:00"
    )


def test_without_a_time_the_days_stand_alone() -> None:
    facts = meeting("2023-03-20")
    assert printed(facts, "when", "fr") == "le lundi 20 mars 2023"
    assert render(facts, "meeting", "at", load_locale("fr")) is None


def test_without_a_day_there_is_no_meeting() -> None:
    french = load_locale("fr")
    assert render({}, "meeting", "on", french) is None
    unknown = {"meeting.1.date": Fact("meeting.1.date", "date", None)}
    assert render(unknown, "meeting", "on", french) is None


def test_a_detail_that_is_called_meeting_takes_its_place() -> None:
    facts = meeting("2023-03-20") | {"meeting": Fact("meeting", "text", "later")}
    assert render(facts, "meeting", "text", load_locale("en")) == Rendered("later", "en")


def test_what_replaces_a_day_in_one_language_is_printed_there_only() -> None:
    facts = meeting("2023-04-10", start="10:00")
    facts["meeting.1.date"] = Fact(
        "meeting.1.date", "date", "2023-04-10", {"fr": "le lundi de Pâques"}
    )
    assert printed(facts, "when", "fr") == "le lundi de Pâques, à 10 heures"
    assert printed(facts, "on", "es") == "el lunes 10 de abril de 2023"
    facts["meeting.2.date"] = Fact("meeting.2.date", "date", "2023-04-12")
    assert printed(facts, "dates", "fr") == "le lundi de Pâques et 12 avril 2023"


def test_a_language_without_forms_borrows_and_says_so() -> None:
    facts = meeting("2023-03-20", start="10:00")
    assert render(facts, "meeting", "when", load_locale("pt")) == Rendered(
        "on Monday 20 March 2023, starting at 10:00", "en", "en"
    )


def test_hours_of_an_item_are_a_range() -> None:
    assert time_range("09:00", "10:30", load_locale("fr")) == "9:00‑10:30"
    assert time_range("09:00", None, load_locale("fr")) == "9:00"


EACH = [
    "on Monday 10 May 2027, starting at 10:00 and on Tuesday 11 May 2027, starting at 9:30",
    "le lundi 10 mai 2027, à 10 heures et le mardi 11 mai 2027, à 9h30",
    "el lunes 10 de mayo de 2027, a las 10 h y el martes 11 de mayo de 2027, a las 9.30 h",
]


def test_each_day_can_be_said_with_its_own_hours() -> None:
    facts = meeting("2027-05-10", "2027-05-11", start="10:00")
    facts["meeting.2.start"] = Fact("meeting.2.start", "time", "09:30")
    assert [printed(facts, "when-each", code) for code in SHIPPED] == EACH


def test_a_single_day_is_said_as_usual() -> None:
    facts = meeting("2027-05-10", start="10:00")
    for code in SHIPPED:
        assert printed(facts, "when-each", code) == printed(facts, "when", code)


def test_a_day_with_words_of_its_own_keeps_them_among_the_others() -> None:
    facts = meeting("2027-05-10", "2027-05-11", start="10:00")
    facts["meeting.2.date"] = Fact("meeting.2.date", "date", "2027-05-11", {"fr": "le lendemain"})
    assert printed(facts, "when-each", "fr") == "le lundi 10 mai 2027, à 10 heures et le lendemain"


ZONES = [
    ("Europe/Zurich", "Geneva time", "heure de Genève", "hora de Ginebra"),
    ("Asia/Tokyo", "Asia/Tokyo", "Asia/Tokyo", "Asia/Tokyo"),
]


@pytest.mark.parametrize(("zone", *SHIPPED), ZONES)
def test_the_time_zone_is_named_behind_the_time(zone: str, en: str, fr: str, es: str) -> None:
    facts = meeting("2027-05-10", start="10:00")
    facts["meeting.zone"] = Fact("meeting.zone", "text", zone)
    for code, words in zip(SHIPPED, (en, fr, es), strict=True):
        plain = printed(facts, "when", code)
        assert printed(facts, "when-zone", code) == f"{plain} ({words})"


def test_without_a_time_zone_none_is_named() -> None:
    facts = meeting("2027-05-10", start="10:00")
    assert printed(facts, "when-zone", "en") == printed(facts, "when", "en")
