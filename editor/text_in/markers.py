"""What is printed before a paragraph: `1`, `1.1.`, `(a)`, `iv)`, `A.`, `II`, `Annex I`, `Item 3:`.

`marker_of` says what a line begins with, by its form alone; whether a letter is meant as a roman
number, or a number as prose, is decided by `letters.py` and `prose.py` from its neighbours.
"""

import re
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from editor.text_in.scripts import WIDE, foreign_marker

_SHORT = 12
"""No marker is longer than so many characters, but for those in words."""

Form = Literal["decimal", "letter", "annex", "spoken"]
Close = Literal["bare", "dot", "bracket", "brackets"]

_DECIMAL = re.compile(r"(\(?)(\d{1,3}(?:\.\d{1,3}){0,5})([.)]?)(?=[\s\u00a0])")
_LETTER = re.compile(r"(\(?)([A-Za-z]|([A-Za-z])\3|[ivxIVX]{2,6})([.)])(?=[\s\u00a0])")
_ROMAN = re.compile(r"[IVX]{1,6}(?=[\s\u00a0])")
_SPOKEN = re.compile(
    r"(?:(?:Agenda )?item|point|tema|punto) (\d{1,3})"
    r"(?: de l['’]ordre du jour| del (?:orden del día|programa)| of the agenda)?"
    r"(?:\s?[:.]|(?=\s[–—-]))",
    re.IGNORECASE,
)
_ANNEX = re.compile(
    r"(?:annex|annexe|anexo)(?: ([IVX]{1,6}|\d{1,2}|[A-Z]))?(?:\s?[-–—:.](?=\s|$))?(?=\s|$)",
    re.IGNORECASE,
)
_GAP = re.compile(r"[\s\u00a0]*")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10}


class Marker(Struct, frozen=True):
    """A printed marker: as printed, its form, its numbers or its word, how it is closed.

    `length` counts its characters with the space after it; `wide` says that there was more than
    one space.
    """

    printed: str
    form: Form
    numbers: tuple[int, ...]
    word: str
    close: Close
    length: int
    wide: bool = False

    @property
    def upper(self) -> bool:
        """Whether its letters are capitals."""
        return self.word.isupper()


def marker_of(chars: str) -> Marker | None:
    """The marker that a line begins with, None if it has none or nothing comes after it."""
    if chars[:_SHORT].isascii():
        return _marker(chars)
    found = _marker(chars.translate(WIDE))
    return replace(found, printed=chars[: len(found.printed)]) if found else None


def _marker(chars: str) -> Marker | None:
    return (
        _spoken(chars)
        or _annex(chars)
        or _decimal(chars)
        or _letter(chars)
        or _bare_roman(chars)
        or _foreign(chars)
    )


def _foreign(chars: str) -> Marker | None:
    """The marker of another script, as the one that it is in Latin."""
    found = foreign_marker(chars)
    if found is None:
        return None
    word = found.word
    value = int(word) if word.isdigit() else roman_value(word) or letter_value(word)
    numbers = (found.number,) if found.number is not None else ()
    if found.form == "annex" and value:
        numbers = (value,)
    return _made(chars, found.printed, found.form, numbers, word, found.close)


def roman_value(word: str) -> int | None:
    """The value of a roman number below 50 as it is properly written, None for anything else."""
    total = before = 0
    for sign in reversed(word.lower()):
        value = _ROMAN_VALUES.get(sign)
        if value is None:
            return None
        total += value if value >= before else -value
        before = max(before, value)
    return total if 0 < total < 40 and roman(total) == word.lower() else None


def roman(number: int) -> str:
    """A number below 40 in small roman letters."""
    ones = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    return "x" * (number // 10) + ones[number % 10]


def letter_value(word: str) -> int | None:
    """The place of a letter in a list, 27 for "aa", None for a word of different letters."""
    if not word or word != word[0] * len(word) or not "a" <= word[0].lower() <= "z":
        return None
    return ord(word[0].lower()) - ord("a") + 1 + 26 * (len(word) - 1)


def _made(
    chars: str, printed: str, form: Form, numbers: tuple[int, ...], word: str, close: Close
) -> Marker | None:
    gap = _GAP.match(chars, len(printed))
    length = gap.end() if gap else len(printed)
    if length == len(chars) and form != "annex":
        return None
    wide = length - len(printed) > 1
    return Marker(printed, form, numbers, word, close, length, wide)


def _close(opening: str, closing: str) -> Close | None:
    """How a marker is closed, None for an opening bracket that is not."""
    if opening:
        return "brackets" if closing == ")" else None
    return {"": "bare", ".": "dot", ")": "bracket"}[closing]  # type: ignore[return-value]


def _decimal(chars: str) -> Marker | None:
    hit = _DECIMAL.match(chars)
    close = _close(hit.group(1), hit.group(3)) if hit else None
    if hit is None or close is None:
        return None
    parts = hit.group(2).split(".")
    if any(len(part) > 1 and part.startswith("0") for part in parts):
        return None
    return _made(chars, hit.group(), "decimal", tuple(map(int, parts)), "", close)


def _letter(chars: str) -> Marker | None:
    hit = _LETTER.match(chars)
    close = _close(hit.group(1), hit.group(4)) if hit else None
    if hit is None or close is None:
        return None
    return _made(chars, hit.group(), "letter", (), hit.group(2), close)


def _bare_roman(chars: str) -> Marker | None:
    hit = _ROMAN.match(chars)
    if hit is None or roman_value(hit.group()) is None:
        return None
    return _made(chars, hit.group(), "letter", (), hit.group(), "bare")


def _spoken(chars: str) -> Marker | None:
    hit = _SPOKEN.match(chars)
    return _made(chars, hit.group(), "spoken", (int(hit.group(1)),), "", "bare") if hit else None


def _annex(chars: str) -> Marker | None:
    hit = _ANNEX.match(chars)
    if hit is None:
        return None
    word = hit.group(1) or ""
    value = int(word) if word.isdigit() else roman_value(word) or letter_value(word)
    numbers = (value,) if value else ()
    return _made(chars, hit.group(), "annex", numbers, word, "bare")
