"""Printed dates and times read back, and everything printed is read back as it was."""

import datetime
import random

import pytest

from editor.locales.facts import render_fact
from editor.locales.locale import load_locale
from editor.locales.words import parse_date, parse_time
from editor.model.fact import Fact
from editor.model.markup import parse
from editor.model.text import plain
from tests.counts import count, fresh_seed

FIRST, LAST = datetime.date(1900, 1, 1), datetime.date(2199, 12, 31)

DATES = [
    ("fr", "lundi 20 mars 2023", "2023-03-20"),
    ("fr", "le Lundi\u00a020 MARS 2023", "2023-03-20"),
    ("fr", "3 mars 2023", "2023-03-03"),
    ("fr", "1er novembre 2001", "2001-11-01"),
    ("fr", "16 NOVEMBRE 2022", "2022-11-16"),
    ("fr", "7 févr. 2024", "2024-02-07"),
    ("es", "3 de marzo de 2023", "2023-03-03"),
    ("es", "jueves 15 de agosto de 2019", "2019-08-15"),
    ("es", "lunes, 5 de mayo de 2003", "2003-05-05"),
    ("es", "1º de diciembre de 2020", "2020-12-01"),
    ("en", "3 March 2023", "2023-03-03"),
    ("en", "Wednesday, 5 March 2025", "2025-03-05"),
    ("en", "on Monday 20 March 2023", "2023-03-20"),
    ("en", "March 3rd, 2023", "2023-03-03"),
]

NO_DATES = [
    ("fr", "mardi 20 mars 2023"),  # it was a Monday
    ("fr", "30 février 2023"),
    ("fr", "20 mars"),
    ("fr", "20 mars 23"),
    ("fr", "3 March 2023"),
    ("fr", "20 mars 2023 à Genève"),
    ("en", "3 mars 2023"),
    ("en", "0 March 2023"),
    ("en", ""),
    ("es", "el 3 de 2023"),
]

TIMES = [
    ("fr", "10 heures", "10:00"),
    ("fr", "à 10 heures", "10:00"),
    ("fr", "A 15 HEURES", "15:00"),
    ("fr", "15h30", "15:30"),
    ("fr", "à partir de 15 h 30", "15:30"),
    ("fr", "1 heure", "01:00"),
    ("en", "10:00", "10:00"),
    ("en", "starting at 9:30", "09:30"),
    ("en", "10 a.m.", "10:00"),
    ("en", "3.30 pm", "15:30"),
    ("en", "12 p.m.", "12:00"),
    ("en", "12 a.m.", "00:00"),
    ("es", "a las 10 h", "10:00"),
    ("es", "a las 15.30 h", "15:30"),
    ("es", "a las 10.00 horas", "10:00"),
]


@pytest.mark.parametrize(("code", "chars", "date"), DATES)
def test_a_printed_date_is_read(code: str, chars: str, date: str) -> None:
    assert parse_date(chars, load_locale(code)) == datetime.date.fromisoformat(date)


@pytest.mark.parametrize(("code", "chars"), NO_DATES)
def test_what_is_no_date_or_contradicts_itself_is_none(code: str, chars: str) -> None:
    assert parse_date(chars, load_locale(code)) is None


@pytest.mark.parametrize(("code", "chars", "time"), TIMES)
def test_a_printed_time_is_read(code: str, chars: str, time: str) -> None:
    assert parse_time(chars, load_locale(code)) == datetime.time.fromisoformat(time)


@pytest.mark.parametrize("chars", ["10", "24:00", "10:60", "13 p.m.", "0 a.m.", "ten", ""])
def test_what_is_no_time_is_none(chars: str) -> None:
    assert parse_time(chars, load_locale("en")) is None


@pytest.mark.parametrize("code", ["en", "fr", "es", "ar", "ru"])
def test_every_printed_date_is_read_back(code: str) -> None:
    locale, rnd = load_locale(code), random.Random(fresh_seed())
    for _ in range(count(2000)):
        date = FIRST + datetime.timedelta(rnd.randrange((LAST - FIRST).days + 1))
        for form in ("long", "weekday", "on", "on-strong"):
            printed = render_fact(Fact("d", "date", date.isoformat()), form, locale)
            assert printed is not None
            assert parse_date(plain(parse(printed.markup)), locale) == date, printed


@pytest.mark.parametrize("code", ["en", "fr", "es", "ar"])
def test_every_printed_time_is_read_back(code: str) -> None:
    locale = load_locale(code)
    for minutes in range(24 * 60):
        time = datetime.time(minutes // 60, minutes % 60)
        for form in ("at", "plain"):
            printed = render_fact(Fact("t", "time", f"{time:%H:%M}"), form, locale)
            assert printed is not None
            assert parse_time(printed.markup, locale) == time, printed
