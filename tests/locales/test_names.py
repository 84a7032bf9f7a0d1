"""The generated names are babel's."""

from editor.locales.from_babel import OFFICIAL, names_of
from editor.locales.locale import load_locale
from editor.locales.names import NAMES
from scripts.build_names import TARGET, module

SHIPPED = ("en", "fr", "es", "ar", "ru", "zh")


def test_every_name_at_hand_equals_babels() -> None:
    assert tuple(NAMES) == OFFICIAL
    for code in OFFICIAL:
        assert NAMES[code] == names_of(code), code


def test_a_language_read_before_never_shows_in_another() -> None:
    # Through babel's own cache, Spanish stand-alone months are Chinese after these.
    for other in ("zh-Hant", "he", "fr-CA"):
        assert names_of(other).direction
        assert names_of("es").months_alone == NAMES["es"].months_alone


def test_the_module_is_what_the_script_writes() -> None:
    assert TARGET.read_text(encoding="utf-8") == module()


def test_and_between_two_is_babels() -> None:
    for code in SHIPPED:
        locale = load_locale(code)
        pair = locale.names.list_patterns[3]
        assert pair == f"{{0}}{locale.lists.and_}{{1}}"


def test_languages_are_called_as_the_masthead_prints_them() -> None:
    called = {code: load_locale(code).language_name("en") for code in SHIPPED}
    assert called == {
        "en": "English",
        "fr": "anglais",
        "es": "inglés",
        "ar": "الإنجليزية",
        "ru": "английский",
        "zh": "英文",
    }


def test_months_and_weekdays_are_babels_in_every_language() -> None:
    for code in SHIPPED:
        locale, known = load_locale(code).names, NAMES[code]
        assert (locale.months, locale.months_alone) == (known.months, known.months_alone)
        assert (locale.weekdays, locale.months_short) == (known.weekdays, known.months_short)


def test_a_house_gives_names_of_its_own() -> None:
    months = [f"شهر {number}" for number in range(1, 13)]
    locale = load_locale("ar", {"names": {"months": months, "languages": {"en": "الإنكليزية"}}})
    assert locale.names.months == tuple(months)
    assert locale.language_name("en") == "الإنكليزية"
    assert locale.language_name("fr") == "الفرنسية"
    assert load_locale("ar").names.months[0] == "يناير"


def test_a_language_outside_the_table_is_named_by_babel_and_else_by_its_code() -> None:
    assert load_locale("fr").language_name("pt") == "portugais"
    assert load_locale("fr").language_name("xx") == "xx"
