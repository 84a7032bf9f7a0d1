"""Which characters are words, where they stand, in which language, and what names are."""

import pytest

from editor.model.markup import parse
from editor.model.text import slice_text
from editor.spelling.words import Word, words_of


def said(markup: str, lang: str = "fr") -> list[str]:
    return [word.chars for word in words_of(parse(markup), lang)]


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("L'accès aux marchés", ["L'accès", "aux", "marchés"]),
        ("aujourd’hui, après‑midi", ["aujourd’hui", "après‑midi"]),
        ("**G**ROUPE de travail", ["GROUPE", "de", "travail"]),
        ("la cote INF/MSME/W/41 du 3.", ["la", "cote", "du"]),
        ("écrire à nom@wto.example ou www.wto.example/fr", ["écrire", "ou"]),
        ("voir https://wto.example/a_b?c=d", ["voir"]),
        ("Trade4MSMEs, G-20, 1er, XIX, XXe, ii)", []),
        ("a. b) c", []),
        ("d'{x:text} et {x:text}s", ["et"]),
        (r"point\*final", ["point", "final"]),
    ],
)
def test_words_are_what_a_dictionary_can_judge(markup: str, words: list[str]) -> None:
    assert said(markup) == words


def test_a_run_in_another_language_is_read_in_that_language() -> None:
    words = list(words_of(parse("le rapport {~en|Small firms} de {~es|junio}"), "fr"))
    assert [(word.chars, word.lang) for word in words] == [
        ("le", "fr"), ("rapport", "fr"), ("de", "fr"),
        ("Small", "en"), ("firms", "en"), ("junio", "es"),
    ]  # fmt: skip


def test_places_are_those_of_the_caret_and_a_footnote_has_one() -> None:
    text = parse("{x:text} **dé**but{^n|une note} fin")
    words = list(words_of(text, "fr"))
    assert [word.chars for word in words] == ["début", "fin", "une", "note"]
    begin, end, first, _ = words
    assert begin.span == (2, 7)
    assert slice_text(text, *end.span) == parse("fin")
    assert first.note == 7
    assert first.span == (7, 8)
    assert (first.start, first.stop) == (0, 3)


def one(chars: str, *, shouted: bool = False) -> Word:
    return Word(chars, 0, len(chars), "fr", shouted)


def test_capitals_make_a_name_unless_the_whole_text_is_in_capitals() -> None:
    assert one("Interprefy").is_name
    assert one("d'OEA").is_acronym
    assert one("MPMEs").is_acronym
    assert not one("mot").is_name
    assert not one("GRUPE", shouted=True).is_name
    assert not one("Mot").is_acronym
    shouted = list(words_of(parse("GRUPE DE TRAVAIL"), "fr"))
    assert all(word.shouted for word in shouted)


@pytest.mark.parametrize(
    ("chars", "key"),
    [("L'OMC", "omc"), ("MPMEs", "mpme"), ("Groupe", "groupe"), ("plate‑forme", "plate-forme")],
)
def test_a_word_is_known_whatever_its_case_and_its_article(chars: str, key: str) -> None:
    assert one(chars).key == key
