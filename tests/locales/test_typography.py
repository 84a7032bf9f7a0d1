"""Comparing, capitals, quotes and alphabetical order."""

import pytest

from editor.locales.locale import load_locale
from editor.locales.order import in_order, joined
from editor.locales.typography import capitals, fold, quoted, sign, unbreakable


@pytest.mark.parametrize(
    ("typed", "phrase"),
    [
        ("L\u2019ORDRE  DU\u00a0JOUR", "l'ordre du jour"),
        ("INF/MSME/W/35\u2011A", "inf/msme/w/35-a"),
        ("«APRÈS\u2010MIDI»", '"après-midi"'),
        ("APRE\u0300S-MIDI", "après-midi"),
        (" matin\u202f", "matin"),
        ("co\u00adordination", "coordination"),
    ],
)
def test_case_and_typography_are_folded(typed: str, phrase: str) -> None:
    assert fold(typed) == phrase
    assert fold(fold(typed)) == fold(typed)


def test_words_and_accents_are_not_folded() -> None:
    assert fold("GRUPE") != fold("groupe")
    assert fold("à") != fold("a")


def test_capitals_keep_their_accents_and_labels_their_case() -> None:
    french = load_locale("fr")
    assert capitals("Après-midi (b) du 1er mai", french) == "APRÈS-MIDI (b) DU 1er MAI"
    assert capitals("1ers", french) == "1ERS"
    assert capitals("Mañana", load_locale("es")) == "MAÑANA"


def test_signs_stand_as_the_house_or_the_profile_wants_them() -> None:
    house = load_locale("fr")
    other = load_locale(
        "fr", {"typography": {"before": {":": "\u00a0"}, "quotes": ["«\u00a0", "\u00a0»"]}}
    )
    assert "Original" + sign(":", house) == "Original:"
    assert "Original" + sign(":", other) == "Original\u00a0:"
    assert quoted("rapport", house) == '"rapport"'
    assert quoted("rapport", other) == "«\u00a0rapport\u00a0»"
    assert quoted("mot", house, inner=True) == "'mot'"


def test_a_symbol_never_wraps() -> None:
    assert unbreakable("G/C-1 and 2") == "G/C\u20111\u00a0and\u00a02"


def test_order_is_that_of_the_language() -> None:
    names = ["Zambie", "États-Unis", "Côte d'Ivoire", "Congo", "Espagne", "Costa Rica"]
    assert in_order(names, load_locale("fr")) == [
        "Congo", "Costa Rica", "Côte d'Ivoire", "Espagne", "États-Unis", "Zambie",
    ]  # fmt: skip
    words = ["ñu", "nz", "ná", "oa", "nata"]
    assert in_order(words, load_locale("es")) == ["ná", "nata", "nz", "ñu", "oa"]
    assert in_order(words, load_locale("fr")) == ["ná", "nata", "ñu", "nz", "oa"]


@pytest.mark.parametrize(
    ("code", "names", "listed"),
    [
        ("en", ["A", "B", "C"], "A, B and C"),
        ("fr", ["A", "B"], "A et B"),
        ("es", ["Francia", "Perú"], "Francia y Perú"),
        ("es", ["Francia", "Italia"], "Francia e Italia"),
        ("es", ["agua", "hielo"], "agua y hielo"),
        ("es", ["padres", "hijos"], "padres e hijos"),
        ("en", ["A"], "A"),
        ("en", [], ""),
    ],
)
def test_a_list_is_joined_as_the_language_does(code: str, names: list[str], listed: str) -> None:
    assert joined(names, load_locale(code)) == listed
