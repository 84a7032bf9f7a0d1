"""Numbers in the formats of a scheme."""

from typing import Any

import pytest

from editor.numbering.scheme import formatted


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
