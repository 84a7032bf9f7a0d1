"""Every printed marker gives its level, in every form it is printed in; `#` signs give none."""

import random
import re

import pytest

from editor.text_in.markers import marker_of
from tests.counts import count, fresh_seed
from tests.text_in.reading import kinds, read

HEAD = {
    "en": ["INFORMAL WORKING GROUP ON MSMES", "CONVENING NOTICE"],
    "fr": ["GROUPE DE TRAVAIL INFORMEL SUR LES MPME", "AVIS DE CONVOCATION"],
    "es": ["GRUPO DE TRABAJO INFORMAL SOBRE LAS MIPYMES", "AVISO DE CONVOCATORIA"],
}
ITEM = ["1 FIRST"]
STEPS = [*ITEM, "1.1. The steps are these:"]
LIST = [*STEPS, "a. first step:"]


def _outline(lines: list[str], lang: str = "en", *, markdown: bool = False) -> list[str]:
    source = "\n\n".join([*HEAD[lang], *lines])
    return kinds(read(source, lang, markdown=markdown), lang)[len(HEAD[lang]) :]


@pytest.mark.parametrize(
    ("before", "line", "expected"),
    [
        ([], "1 Opening", "item 1 Opening"),
        ([], "1. Opening", "item 1 Opening"),
        ([], "1) Opening", "item 1 Opening"),
        ([], "(1) Opening", "item 1 Opening"),
        ([], "1\u00a0\u00a0Opening", "item 1 Opening"),
        ([], "I. Opening", "item I. Opening"),
        ([], "I ITEMS PROPOSED", "part I ITEMS PROPOSED"),
        ([], "Item 3: Opening", "item Item 3: Opening"),
        ([], "1.1. Text before any heading.", "paragraph 1.1. Text before any heading."),
        (ITEM, "2 Second", "item 2 Second"),
        (ITEM, "1.1 Part of it", "  item 1.1 Part of it"),
        (ITEM, "1.1. It is opened.", "  paragraph 1.1. It is opened."),
        ([*ITEM, "1.1 Part"], "1.1.1 Part of that", "    item 1.1.1 Part of that"),
        ([*ITEM, "1.1 Part"], "1.1. It is opened.", "    paragraph 1.1. It is opened."),
        ([*ITEM, "1.1 Part"], "1.2 Other", "  item 1.2 Other"),
        (ITEM, "a. first step;", "  subparagraph a. first step;"),
        (STEPS, "a. first step;", "    subparagraph a. first step;"),
        (STEPS, "a) first step;", "    subparagraph a. first step;"),
        (STEPS, "(a) first step;", "    subparagraph a. first step;"),
        (STEPS, "A. first step;", "    subparagraph a. first step;"),
        (STEPS, "(A) first step;", "    subparagraph a. first step;"),
        (STEPS, "i) first step;", "    subparagraph i) first step;"),
        (LIST, "b. next step;", "    subparagraph b. next step;"),
        (LIST, "i. half of it;", "      subparagraph i. half of it;"),
        (LIST, "i) half of it;", "      subparagraph i. half of it;"),
        (LIST, "(i) half of it;", "      subparagraph i. half of it;"),
        ([*LIST, "(i) half;"], "(ii) rest;", "      subparagraph ii. rest;"),
        ([*LIST, "(i) half;"], "b. next;", "    subparagraph b. next;"),
        (LIST, "1.2. Text again.", "  paragraph 1.2. Text again."),
        (LIST, "2 Second", "item 2 Second"),
        (STEPS, "- one step", "    bullet • one step"),
        (STEPS, "• one step", "    bullet • one step"),
        (STEPS, "– one step", "    bullet • one step"),
        (STEPS, "* one step", "    bullet • one step"),
        (STEPS, "o one step", "    bullet • one step"),
        (LIST, "- half of it", "      bullet • half of it"),
        (LIST, "MORNING", "sitting MORNING"),
        (LIST, "Annex I", "annex Annex I"),
        (LIST, "ANNEX", "annex ANNEX"),
        (LIST, "Annex I – Arrangements", "annex Annex I Arrangements"),
    ],
)
def test_a_marker_gives_the_level(before: list[str], line: str, expected: str) -> None:
    assert _outline([*before, line])[-1] == expected


@pytest.mark.parametrize(
    ("lang", "line", "kind"),
    [
        ("en", "MORNING", "sitting"),
        ("en", "Afternoon", "sitting"),
        ("en", "DAY 1", "sitting"),
        ("en", "Monday 20 March 2023", "sitting"),
        ("fr", "MATIN", "sitting"),
        ("fr", "APRÈS-MIDI", "sitting"),
        ("fr", "JOUR 2", "sitting"),
        ("fr", "Lundi 20 mars 2023", "sitting"),
        ("es", "MAÑANA", "sitting"),
        ("es", "TARDE", "sitting"),
        ("es", "DÍA 1", "sitting"),
        ("es", "Lunes 20 de marzo de 2023", "sitting"),
        ("fr", "Annexe II", "annex"),
        ("es", "Anexo I", "annex"),
        ("fr", "Point 3 de l'ordre du jour. Rapport", "item"),
        ("es", "Tema 3. Informe", "item"),
        ("fr", "AUTRES QUESTIONS", "item"),
        ("es", "I PUNTOS PROPUESTOS PARA EL ORDEN DEL DÍA", "part"),
    ],
)
def test_words_are_markers_in_the_three_languages(lang: str, line: str, kind: str) -> None:
    assert _outline([*STEPS, line], lang)[-1].split()[0] == kind


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "M. Smith will speak."),
        ("en", "I would be grateful for an early answer."),
        ("en", "20 March 2023 is the last day."),
        ("en", "10 a.m. is the hour."),
        ("fr", "3 et 4 mars 2023"),
        ("fr", "15 heures: pause"),
        ("es", "3 y 4 de marzo de 2023"),
        ("es", "9 h: acogida"),
        ("en", "Annex I holds the arrangements, and Annex II the list."),
    ],
)
def test_what_only_looks_like_a_marker_stays_text(lang: str, line: str) -> None:
    result = read("\n\n".join([*HEAD[lang], "1 FIRST", line]), lang)
    assert kinds(result, lang)[-1] == f"  text {line}"
    assert not [message for message in result.messages if line in message.params.values()]


def test_a_number_far_out_of_the_count_is_a_word_and_that_is_told() -> None:
    result = read("\n\n".join([*HEAD["en"], "1 FIRST", "47 members have joined."]))
    assert kinds(result)[-1] == "  text 47 members have joined."
    assert [m.params["text"] for m in result.messages if m.code == "number-in-text"] == [
        "47 members have joined."
    ]


AGENDA = [
    "MORNING", "1 FIRST", "1.1. Of it:", "a. One;", "b. two.", "1.1 Part", "1.2. Of the part.",
    "AFTERNOON", "2 SECOND", "2.1. Of it:", "(a) one;", "(i) half;", "(ii) rest;", "Annex I",
    "1 Annexed",
]  # fmt: skip


def test_signs_before_numbers_change_no_level() -> None:
    plain = _outline(AGENDA)
    rnd = random.Random(fresh_seed())
    changed = 0
    for _ in range(count(200)):
        signed = [
            line if rnd.random() < 0.5 or line[0] in "ab(" else f"{'#' * rnd.randint(1, 6)} {line}"
            for line in AGENDA
        ]
        changed += signed != AGENDA
        assert _outline(signed, markdown=True) == plain
    assert changed


def test_how_many_signs_there_are_never_counts() -> None:
    rnd = random.Random(fresh_seed())
    first = [f"# {line}" for line in AGENDA]
    expected = _outline(first, markdown=True)
    for _ in range(count(100)):
        lines = [re.sub("^#", "#" * rnd.randint(1, 6), line) for line in first]
        assert _outline(lines, markdown=True) == expected


@pytest.mark.parametrize(
    ("printed", "form", "word", "numbers", "close"),
    [
        ("٢-", "decimal", "", (2,), "dot"),
        ("٢٣-", "decimal", "", (23,), "dot"),
        ("(٢)", "decimal", "", (2,), "brackets"),
        ("(ب)", "letter", "b", (), "brackets"),
        ("أ-", "letter", "I", (), "dot"),
        ("‘٣’", "letter", "iii", (), "brackets"),
        ("а)", "letter", "a", (), "bracket"),
        ("(д)", "letter", "e", (), "brackets"),
        ("Д.", "letter", "E", (), "dot"),
        ("一、", "letter", "I", (), "dot"),
        ("（二）", "letter", "ii", (), "brackets"),
        ("（a）", "letter", "a", (), "brackets"),
        ("（1）", "decimal", "", (1,), "brackets"),
        ("十二、", "letter", "XII", (), "dot"),
        ("Пункт 3.", "spoken", "", (3,), "bare"),
        ("البند ٣", "spoken", "", (3,), "bare"),
        ("项目3", "spoken", "", (3,), "bare"),
        ("Приложение II", "annex", "II", (2,), "bare"),
        ("附件一", "annex", "1", (1,), "bare"),
        ("المرفق ٢", "annex", "2", (2,), "bare"),
    ],
)
def test_markers_of_other_scripts_are_those_of_latin_ones(
    printed: str, form: str, word: str, numbers: tuple[int, ...], close: str
) -> None:
    marker = marker_of(f"{printed} x")
    assert marker is not None
    assert (marker.printed, marker.form) == (printed, form)
    assert (marker.word, marker.numbers, marker.close) == (word, numbers, close)
    assert marker.length == len(printed) + 1


@pytest.mark.parametrize(
    "words", ["а также", "И также", "و قال", "一般事项", "三 国", "(слово) x", "(в x"]
)
def test_words_of_other_scripts_are_no_markers(words: str) -> None:
    assert marker_of(words) is None
