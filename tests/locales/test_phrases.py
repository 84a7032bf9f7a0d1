"""Fixed phrases: complete in the shipped languages, visible where they are borrowed."""

import pytest

from editor.locales.locale import load_locale
from editor.locales.phrases import Phrase, filled, keys, original_languages, phrase, pieces
from editor.locales.vocabulary import PHRASES
from editor.model.markup import parse
from editor.model.text import FactRef, plain, walk

PRINTING = ("en", "fr", "es")
SHIPPED = ("en", "fr", "es", "ar", "ru", "zh")

# The table of fixed phrases in print: key, English, French, Spanish.
PRINTED = [
    ("convening-notice", "CONVENING NOTICE", "AVIS DE CONVOCATION", "AVISO DE CONVOCATORIA"),
    (
        "draft",
        "DRAFT CONVENING NOTICE",
        "PROJET D'AVIS DE CONVOCATION",
        "PROYECTO DE AVISO DE CONVOCATORIA",
    ),
    ("draft-mark", "DRAFT", "PROJET", "PROYECTO"),
    ("subject", "SUBJECT:", "OBJET:", "ASUNTO:"),
    ("morning", "MORNING", "MATIN", "MAÑANA"),
    ("afternoon", "AFTERNOON", "APRÈS-MIDI", "TARDE"),
    (
        "adoption",
        "ADOPTION OF THE AGENDA",
        "ADOPTION DE L'ORDRE DU JOUR",
        "ADOPCIÓN DEL ORDEN DEL DÍA",
    ),
    ("other-business", "OTHER BUSINESS", "AUTRES QUESTIONS", "OTROS ASUNTOS"),
    (
        "lead-in",
        "The following agenda is proposed:",
        "L'ordre du jour proposé est le suivant:",
        "Se propone el siguiente orden del día:",
    ),
    ("continued", "(continued)", "(suite)", "(continuación)"),
    ("correction", "should read as follows", "doit se lire comme suit", "debe leerse"),
    ("to-be-issued", "to be issued", "à paraître", "de próxima publicación"),
]


@pytest.mark.parametrize(("key", *PRINTING), PRINTED)
def test_phrases_are_those_of_the_printed_notices(key: str, en: str, fr: str, es: str) -> None:
    for code, words in zip(PRINTING, (en, fr, es), strict=True):
        assert phrase(key, load_locale(code)) == Phrase(words, code)


@pytest.mark.parametrize("code", SHIPPED)
@pytest.mark.parametrize("key", PHRASES)
def test_every_phrase_exists_in_its_language_with_all_its_holes(code: str, key: str) -> None:
    found = phrase(key, load_locale(code))
    assert found is not None
    assert found.lang == code
    assert {hole for _, hole in pieces(found)} - {None} == PHRASES[key]
    assert plain(parse(filled(found).markup)).strip() or key == "body-title"


def test_details_in_phrases_are_live() -> None:
    for code in SHIPPED:
        found = phrase("circulated", load_locale(code))
        assert found is not None
        details = [(i.fact, i.form) for i in walk(parse(found.markup)) if isinstance(i, FactRef)]
        assert sorted(details) == [("coordinator", "of"), ("issue.date", "long")]


def test_a_borrowed_phrase_shows_its_language() -> None:
    assert phrase("morning", load_locale("pt")) == Phrase("MORNING", "en")
    assert phrase("morning", load_locale("fr-CA")) == Phrase("MATIN", "fr")


def test_an_unknown_phrase_is_none() -> None:
    assert phrase("mornin", load_locale("fr")) is None


def test_the_original_language_stands_in_the_masthead() -> None:
    for code, line in (
        ("en", "Original: English"),
        ("fr", "Original: anglais"),
        ("es", "Original: inglés"),
        ("ar", "اللغة الأصلية: الإنجليزية"),
        ("ru", "Язык оригинала: английский"),
        ("zh", "原文\uff1a英文"),
    ):
        locale = load_locale(code)
        found = phrase("original", locale)
        assert found is not None
        assert filled(found, language=original_languages(["en"], locale)).markup == line
    assert original_languages(["en", "fr"], load_locale("fr")) == "anglais/français"


def test_page_numbers_are_left_to_the_layout() -> None:
    found = phrase("page", load_locale("es"))
    assert found is not None
    assert pieces(found) == [("Página: ", "page"), ("/", "pages"), ("", None)]


def test_what_fills_a_hole_is_never_markup() -> None:
    assert filled(Phrase("Annex {label}", "en"), label="*I*").markup == r"Annex \*I\*"
    assert filled(Phrase("Annex {label}", "en")).markup == "Annex ⟦label⟧"
    assert filled(Phrase(r"\{label} {label}", "en"), label="I").markup == r"\{label} I"


def test_the_keys_of_a_language_include_those_it_borrows() -> None:
    locale = load_locale("fr", {"phrases": {"msme.call": "Appel"}})
    assert set(keys(locale)) == {*PHRASES, "msme.call"}
    assert keys(locale)["morning"] == "MATIN"
