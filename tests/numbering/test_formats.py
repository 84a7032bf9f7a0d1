"""The letters and digits of each language: one count, worded six times."""

# ruff: noqa: RUF001 - Cyrillic letters and full-width signs are meant

from typing import Any

import pytest

from editor.numbering.labels import counts, labels
from editor.numbering.scheme import formatted
from tests.build import annex, item, notice, paragraph, part, subparagraph
from tests.six import SIX, six_house


@pytest.mark.parametrize(
    ("number", "form", "wanted"),
    [
        (0, "lower-letter", "0"), (1, "upper-letter", "A"), (26, "lower-letter", "z"),
        (27, "lower-letter", "aa"), (52, "lower-letter", "zz"), (53, "lower-letter", "aaa"),
        (0, "lower-roman", "0"), (4, "lower-roman", "iv"), (9, "upper-roman", "IX"),
        (49, "lower-roman", "xlix"), (1994, "upper-roman", "MCMXCIV"), (7, "none", ""),
        (12, "decimal", "12"), (120, "arabic-indic", "١٢٠"), (0, "arabic-indic", "0"),
        (1, "arabic-abjad", "أ"), (5, "arabic-abjad", "هـ"), (28, "arabic-abjad", "غ"),
        (29, "arabic-abjad", "أأ"), (10, "russian-lower", "к"), (29, "russian-upper", "Я"),
        (30, "russian-lower", "аа"), (3, "chinese", "三"), (10, "chinese", "十"),
        (19, "chinese", "十九"), (20, "chinese", "二十"), (99, "chinese", "九十九"),
        (101, "chinese", "一百零一"), (110, "chinese", "一百一十"), (1010, "chinese", "一千零一十"),
        (12345, "chinese", "12345"),
    ],
)  # fmt: skip
def test_a_number_in_a_format(number: int, form: Any, wanted: str) -> None:
    assert formatted(number, form) == wanted


def test_one_count_is_worded_in_each_language() -> None:
    scheme = six_house().profile.scheme
    tree = notice(
        part("", item("", item(), subparagraph("", subparagraph())), paragraph()), annex()
    )
    found = counts(tree, scheme)
    worded = {lang: [*labels(tree, scheme, lang, found).values()] for lang in SIX}
    assert worded == {
        "en": ["I", "1", "1.1", "(a)", "(i)", "1.1.", "Annex I"],
        "fr": ["I", "1", "1.1", "a)", "(i)", "1.1.", "Annexe I"],
        "es": ["I", "1", "1.1", "a)", "(i)", "1.1.", "Anexo I"],
        "ar": ["أ -", "١ -", "١.١", "(أ)", "‘١’", "١.١.", "المرفق ١"],
        "ru": ["А", "1.", "1.1", "а)", "i)", "1.1.", "Приложение I"],
        "zh": ["一、", "1", "1.1", "（a）", "（一）", "1.1.", "附件一"],
    }
