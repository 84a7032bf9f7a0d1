"""The generated names are babel's."""

from editor.locales.from_babel import OFFICIAL, names_of
from editor.locales.locale import load_locale
from editor.locales.names import NAMES
from scripts.build_names import TARGET, module

SHIPPED = ("en", "fr", "es")


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
    assert called == {"en": "English", "fr": "anglais", "es": "inglés"}


def test_a_language_outside_the_table_is_named_by_babel_and_else_by_its_code() -> None:
    assert load_locale("fr").language_name("pt") == "portugais"
    assert load_locale("fr").language_name("xx") == "xx"
