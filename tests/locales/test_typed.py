"""Dates and times as people type them: the day first, the year that is meant, reasons for a no."""

import datetime
import random

import pytest

from editor.locales.facts import render_fact
from editor.locales.locale import Locale, load_locale
from editor.locales.typed import Misread, typed_date, typed_time
from editor.model.fact import Fact
from editor.model.markup import parse
from editor.model.text import plain
from tests.counts import count, fresh_seed

NEAR = datetime.date(2026, 3, 3)
CODES = ("en", "fr", "es", "ar", "ru", "zh")


def locales(*codes: str) -> list[Locale]:
    return [load_locale(code) for code in codes]


def read(words: str, *codes: str, near: datetime.date = NEAR) -> str:
    """The date as YYYY-MM-DD, or why there is none."""
    found = typed_date(words, locales(*codes or ("en", "fr")), near)
    return str(found) if isinstance(found, Misread) else found.isoformat()


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("20.6", "2026-06-20"),
        ("20.6.", "2026-06-20"),
        ("20/6/26", "2026-06-20"),
        ("20-06-2026", "2026-06-20"),
        ("20 6 2026", "2026-06-20"),
        ("20.06.2026", "2026-06-20"),
        ("2026-06-20", "2026-06-20"),
        ("2026/6/20", "2026-06-20"),
        ("20 juin", "2026-06-20"),
        ("20 June", "2026-06-20"),
        ("June 20", "2026-06-20"),
        ("June 20th, 2026", "2026-06-20"),
        ("20juin26", "2026-06-20"),
        ("20-juin-2026", "2026-06-20"),
        ("le 20 juin 2026", "2026-06-20"),
        ("20 fevrier 2027", "2027-02-20"),
        ("1er aout", "2026-08-01"),
        ("5 sept.", "2026-09-05"),
        ("5 dec", "2026-12-05"),
        ("lundi 9 mars", "2026-03-09"),
        ("Mon 9/3", "2026-03-09"),
        ("9 March (Monday)", "2026-03-09"),
        ("3/4/2026", "2026-04-03"),
        ("20/6/95", "1995-06-20"),
        ("٢٠/٦/٢٠٢٦", "2026-06-20"),
    ],
)
def test_dates_are_understood_as_people_type_them(words: str, date: str) -> None:
    assert read(words) == date


@pytest.mark.parametrize(
    ("words", "date"), [("3.3", "2026-03-03"), ("2.3", "2027-03-02"), ("29.2", "2028-02-29")]
)
def test_without_a_year_the_next_such_day_is_meant(words: str, date: str) -> None:
    assert read(words) == date


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("6/20", "“6/20” has a month 20: the day comes first."),
        ("6/20/2026", "“6/20/2026” has a month 20: the day comes first."),
        ("31.6.2026", "“31.6.2026” is not in the calendar."),
        ("30 février", "“30 février” is not in the calendar."),
        ("20 jui", "“20 jui” may be juin or juillet."),
        ("mardi 9 mars", "9 March 2026 is a Monday, not a Tuesday."),
        ("20", "“20” is not a date."),
        ("soon", "“soon” is not a date."),
        ("in 3 weeks", "“in 3 weeks” is not a date."),
        ("20 mars 2026 à Genève", "“20 mars 2026 à Genève” is not a date."),
        ("June 2026", "“June 2026” is not a date."),
        ("20 juin 20266", "“20 juin 20266” is not a date."),
        ("", "“” is not a date."),
    ],
)
def test_what_cannot_be_or_may_be_two_says_so(words: str, why: str) -> None:
    assert read(words).startswith(why)


def test_a_weekday_is_read_in_the_language_of_its_month() -> None:
    assert read("понедельник, 9 марта", "fr", "ru") == "2026-03-09"
    assert read("2026年3月9日星期一", "zh") == "2026-03-09"
    assert read("3 月 9 日", "zh") == "2026-03-09"


@pytest.mark.parametrize("code", CODES)
def test_every_printed_form_of_a_date_is_read_back(code: str) -> None:
    locale, rnd = load_locale(code), random.Random(fresh_seed())
    forms = [name for name in locale.forms["date"] if name != "month-year"]
    assert len(forms) == 5
    for _ in range(count(1000)):
        date = datetime.date(1900, 1, 1) + datetime.timedelta(rnd.randrange(109_000))
        for form in forms:
            printed = render_fact(Fact("d", "date", date.isoformat()), form, locale)
            assert printed is not None
            words = plain(parse(printed.markup))
            assert typed_date(words, [locale], NEAR) == date, words
            assert typed_date(words, locales(*CODES), NEAR) == date, words


@pytest.mark.parametrize(
    ("words", "time"),
    [
        ("10", "10:00"),
        ("10h", "10:00"),
        ("10 h 30", "10:30"),
        ("10h30", "10:30"),
        ("10:00", "10:00"),
        ("15.00", "15:00"),
        ("1530", "15:30"),
        ("930", "09:30"),
        ("3 p.m.", "15:00"),
        ("3.30pm", "15:30"),
        ("12 a.m.", "00:00"),
        ("10 heures", "10:00"),
    ],
)
def test_times_are_understood_as_people_type_them(words: str, time: str) -> None:
    assert typed_time(words, locales("fr", "en")) == datetime.time.fromisoformat(time)


@pytest.mark.parametrize("words", ["24", "25:00", "10:60", "1075", "13 p.m.", "ten", "", "1 2 3"])
def test_what_is_no_time_says_so(words: str) -> None:
    found = typed_time(words, locales("fr", "en"))
    assert isinstance(found, Misread)
    assert str(found).startswith(f"“{words}” is not a time of day.")


@pytest.mark.parametrize("code", CODES)
def test_every_printed_time_is_read_back(code: str) -> None:
    locale = load_locale(code)
    for minutes in range(0, 24 * 60, 7):
        time = datetime.time(minutes // 60, minutes % 60)
        for form in ("at", "plain"):
            printed = render_fact(Fact("t", "time", f"{time:%H:%M}"), form, locale)
            assert printed is not None
            assert typed_time(printed.markup, [locale]) == time, printed


def test_no_words_of_any_kind_raise() -> None:
    rnd = random.Random(fresh_seed())
    pieces = ["20", "6", ".", "/", " ", "juin", "mardi", "2026", "年", "٢", "h", "²", "-", "(", "m"]
    known = locales(*CODES)
    for _ in range(count(5000)):
        words = "".join(rnd.choice(pieces) for _ in range(rnd.randrange(8)))
        typed_date(words, known, NEAR)
        typed_time(words, known)
