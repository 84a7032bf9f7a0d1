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
        (12, "decimal", "12"),
    ],
)  # fmt: skip
def test_a_number_in_a_format(number: int, form: Any, wanted: str) -> None:
    assert formatted(number, form) == wanted
