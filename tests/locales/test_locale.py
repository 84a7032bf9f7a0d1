"""Loading a language: the shipped files, the changes of a profile, languages out of babel."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from editor.errors import InputRefused
from editor.locales.locale import load_locale
from editor.locales.source import table_of
from editor.locales.vocabulary import FORMS, PHRASES

SHIPPED = ("en", "fr", "es", "ar", "ru", "zh")
ROOT = Path(__file__).resolve().parents[2]

WITHOUT_BABEL = """
import sys
from editor.locales.locale import load_locale
from editor.locales.facts import render
from editor.locales.phrases import phrase
from editor.locales.words import parse_date
for code in ("en", "fr", "es", "ar", "ru", "zh"):
    load_locale(code).language_name("es")
assert "babel" not in sys.modules
"""


@pytest.mark.parametrize("code", SHIPPED)
def test_a_shipped_language_has_every_phrase_and_form(code: str) -> None:
    locale = load_locale(code)
    assert set(locale.phrases) == set(PHRASES)
    assert {kind: set(forms) for kind, forms in locale.forms.items()} == {
        kind: set(known.forms) for kind, known in FORMS.items()
    }


@pytest.mark.parametrize(
    ("code", "name", "english", "letter"),
    [
        ("en", "English", "English", "E"),
        ("fr", "français", "French", "F"),
        ("es", "español", "Spanish", "S"),
        ("ar", "العربية", "Arabic", "A"),
        ("ru", "русский", "Russian", "R"),
        ("zh", "中文", "Chinese", "C"),
    ],
)
def test_a_shipped_language_knows_itself(code: str, name: str, english: str, letter: str) -> None:
    locale = load_locale(code)
    assert (locale.code, locale.name, locale.english_name) == (code, name, english)
    assert (locale.letter, locale.direction) == (letter, "rtl" if code == "ar" else "ltr")
    assert [known.code for known in locale.chain()] == list(dict.fromkeys([code, "en"]))


def test_the_same_words_and_modes_are_known_in_every_shipped_language() -> None:
    for form in ("mode", "zone"):
        known = {frozenset(load_locale(code).forms["text"][form][0]) for code in SHIPPED}
        assert len(known) == 1


def test_shipped_languages_need_no_babel() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_BABEL], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


def test_a_profile_changes_single_phrases_forms_and_signs() -> None:
    plain = load_locale("fr")
    locale = load_locale(
        "fr",
        {
            "letter": "FR",
            "phrases": {"original": "Original : {language}", "unog.opening": "{meeting:on}"},
            "forms": {
                "date": {"on": "{weekday} {day} {month}", "un.by": "avant le {day} {month}"},
                "meeting": {"on": {"one": "{weekday} {day}"}},
            },
            "typography": {"before": {":": "\u00a0"}},
        },
    )
    assert locale.phrases["original"] == "Original : {language}"
    assert locale.phrases["unog.opening"] == "{meeting:on}"
    assert locale.phrases["morning"] == plain.phrases["morning"]
    assert locale.forms["date"]["on"] == ({"": "{weekday} {day} {month}"},)
    assert locale.forms["meeting"]["on"][0]["one"] == "{weekday} {day}"
    assert locale.forms["meeting"]["on"][0]["list"] == "les {list}"
    assert locale.typography.before == {":": "\u00a0", ";": "", "?": "", "!": ""}
    assert locale.letter == "FR"
    assert plain.letter == "F"


def test_a_fallback_with_changes_of_its_own_takes_the_place_of_the_plain_one() -> None:
    english = load_locale("en", {"phrases": {"msme.call": "Call"}})
    assert load_locale("fr", fallback=english).fallback is english


REFUSED: list[tuple[dict[str, Any], str, str]] = [
    ({"phrase": {}}, "phrase", "phrases"),
    ({"code": "fr"}, "code", "letter"),
    ({"phrases": {"mornin": "X"}}, "phrases.mornin", "morning"),
    ({"phrases": {"morning": 3}}, "phrases.morning", "a text"),
    ({"phrases": {"morning": " "}}, "phrases.morning", "a text"),
    ({"phrases": {"page": "{page}/{all}"}}, "phrases.page", "{pages}"),
    ({"phrases": {"page": "{page}/{pages"}}, "phrases.page", r"\{"),
    ({"phrases": {"lead-in": "{issue.date:lang}"}}, "phrases.lead-in", "long"),
    ({"forms": {"dates": {}}}, "forms.dates", "date"),
    ({"forms": {"date": {"lon": "{day}"}}}, "forms.date.lon", "long"),
    ({"forms": {"date": {"long": "{days}"}}}, "forms.date.long", "{day}"),
    ({"forms": {"date": {"long": {"one": "{day}"}}}}, "forms.date.long", "a text"),
    ({"forms": {"time": {"plain": {"minutes": "{hour}", "sharp ": ""}}}}, "sharp ", "sharp"),
    ({"forms": {"room": {"in": []}}, "dates": 3}, "dates", "first-day"),
    ({"forms": {"text": {"mode": "{text}"}}}, "forms.text.mode", "value"),
    ({"forms": "x"}, "forms", "date"),
    ({"direction": "up"}, "direction", "rtl"),
    ({"dates": {"digits": "012345678"}}, "dates.digits", "0123456789"),
    ({"dates": {"on-weekdays": ["on Monday"]}}, "dates.on-weekdays", "…"),
    ({"names": {"months": ["J"]}}, "names.months", "…"),
    ({"names": {"languages": {"en": ""}}}, "names.languages.en", "a text"),
    ({"script": {"kind": "cyrillic"}}, "script.kind", "east-asian"),
    ({"script": {"scale": "1"}}, "script.scale", "0.5 to 2"),
    ({"script": {"italics": "no"}}, "script.italics", "false"),
    ({"dates": {"one-hours": [24]}}, "dates.one-hours", "0 to 23"),
    ({"typography": {"quotes": ['"']}}, "typography.quotes", "…"),
    ({"typography": {"before": {".": " "}}}, "typography.before..", "?"),
    ({"lists": {"or": " or "}}, "lists.or", "and"),
    ({"reading": {"skipped": "le"}}, "reading.skipped", "…"),
]


@pytest.mark.parametrize(("changes", "key", "allowed"), REFUSED)
def test_an_unknown_key_is_refused_with_file_key_and_what_is_allowed(
    changes: dict[str, Any], key: str, allowed: str
) -> None:
    with pytest.raises(InputRefused) as refused:
        load_locale("fr", changes, source="house.toml")
    assert refused.value.code == "profile-key"
    assert refused.value.params["file"] == "house.toml"
    assert str(refused.value.params["key"]).endswith(key)
    assert allowed in str(refused.value.params["allowed"])
    assert "house.toml" in str(refused.value)


def test_a_form_with_variants_must_have_those_it_cannot_do_without() -> None:
    with pytest.raises(InputRefused, match=r"forms\.time\.plain\.sharp is missing"):
        load_locale("en", {"forms": {"time": {"plain": {"minutes": "{hour}"}}}})


def test_a_missing_section_is_refused() -> None:
    from editor.locales.entries import Place
    from editor.locales.shape import check_table

    for key in table_of("fr").keys() - {"fallback"}:
        rest = {name: value for name, value in table_of("fr").items() if name != key}
        with pytest.raises(InputRefused, match=f"fr.toml: {key} is missing"):
            check_table(Place("fr.toml"), rest)


def test_a_language_that_is_not_shipped_comes_out_of_babel() -> None:
    hebrew = load_locale("he")
    assert (hebrew.name, hebrew.direction) == ("עברית", "rtl")
    assert hebrew.fallback is load_locale("en")
    portuguese = load_locale("pt")
    assert portuguese.english_name == "Portuguese"
    assert portuguese.names.months[2] == "março"
    assert load_locale("zh-Hant").direction == "ltr"


def test_a_regional_language_falls_back_to_the_shipped_one() -> None:
    assert [known.code for known in load_locale("fr-CA").chain()] == ["fr-CA", "fr", "en"]


@pytest.mark.parametrize("code", ["xx", "", "..", "../fr", "FR", "en_GB", "fr ", "français"])
def test_an_unknown_code_is_refused_in_a_sentence(code: str) -> None:
    with pytest.raises(InputRefused) as refused:
        load_locale(code)
    assert refused.value.code == "unknown-locale"
    assert repr(code) in str(refused.value)


def test_a_language_is_read_once() -> None:
    assert load_locale("fr") is load_locale("fr", {})
