"""Printed markers of other scripts: `(ب)`, `а)`, `一、`, `（二）`, `Пункт 3.`, `附件一`.

They become the markers that the Latin ones are: an Arabic or Russian letter the letter of the same
place, a Chinese number or an Arabic letter with a dash a roman number. What was printed is kept.
Used by `markers.py`.
"""

import re
from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from editor.numbering.scheme import Format, formatted

_SCRIPTS: Mapping[str, tuple[Format, int]] = {
    "abjad": ("arabic-abjad", 28),
    "russian": ("russian-lower", 29),
    "chinese": ("chinese", 99),
}
_VALUES = {
    name: {formatted(number, form): number for number in range(1, last + 1)}
    for name, (form, last) in _SCRIPTS.items()
}
_ABJAD = "|".join(sorted(map(re.escape, _VALUES["abjad"]), key=len, reverse=True))
_CHINESE = "[一二三四五六七八九十]{1,3}"
_MARKER = re.compile(
    rf"(?P<open>[(‘]?)(?:(?P<abjad>{_ABJAD})|(?P<russian>[а-яА-Я])|(?P<chinese>{_CHINESE})"
    r"|(?P<digits>[\u0660-\u0669]{1,3}))(?P<close>[).’、]|\s?[–-])(?=[\s\u00a0]|(?<=[、)])\S)"
)
_SPOKEN = re.compile(
    r"(?:пункт|البند|项目)[\s\u00a0]?(?P<number>\d{1,3})(?: повестки дня)?"
    r"(?:\s?[:.]|(?=\s[–—-])|(?=[\s\u00a0]\S))",
    re.IGNORECASE,
)
_ANNEX = re.compile(
    rf"(?:приложение|المرفق|附件)(?:[\s\u00a0]?(?P<number>[IVX]{{1,6}}|\d{{1,2}}|[A-Z]|{_CHINESE}))?"
    r"(?:\s?[-–—:.](?=\s|$))?(?=\s|$)",
    re.IGNORECASE,
)
WIDE = str.maketrans("（）：\uff0e", "():.")
"""Signs as wide as a character of Chinese, and the narrow ones that they are."""


class Foreign(Struct, frozen=True):
    """A marker in another script: its characters, and what it is in Latin ones.

    `word` is a letter, a roman number or the number of an annex, `number` that of a decimal.
    """

    printed: str
    form: Literal["decimal", "letter", "annex", "spoken"]
    word: str = ""
    number: int | None = None
    close: Literal["bare", "dot", "bracket", "brackets"] = "bare"


def foreign_marker(chars: str) -> Foreign | None:
    """The marker of another script that a line begins with, in narrow signs; None for none."""
    if chars[:1].isascii() and chars[:1] != "(":
        return None  # so begin most
    if hit := _SPOKEN.match(chars):
        return Foreign(hit.group(), "spoken", number=int(hit["number"]))
    if hit := _ANNEX.match(chars):
        return Foreign(hit.group(), "annex", _latin(hit["number"] or ""))
    hit = _MARKER.match(chars)
    return _counted(hit) if hit else None


def _counted(hit: re.Match[str]) -> Foreign | None:
    close = _close(hit["open"], hit["close"].strip())
    if close is None:
        return None
    if hit["digits"]:
        if close != "dot":  # in quotation marks it stands for a roman one
            word = formatted(int(hit["digits"]), "lower-roman")
            return Foreign(hit.group(), "letter", word, close="brackets")
        return Foreign(hit.group(), "decimal", number=int(hit["digits"]), close=close)
    heading = close == "dot"  # a part: أ- or 一、
    name = next(name for name in _VALUES if hit[name])
    value = _VALUES[name].get(hit[name].lower())
    if value is None:
        return None
    if name == "russian":
        word = formatted(value, "upper-letter" if hit[name].isupper() else "lower-letter")
    elif heading:
        word = formatted(value, "upper-roman")
    else:
        word = formatted(value, "lower-letter" if name == "abjad" else "lower-roman")
    return Foreign(hit.group(), "letter", word, close=close)


def _close(opening: str, closing: str) -> Literal["dot", "bracket", "brackets"] | None:
    """How a marker is closed, None where its signs do not belong together."""
    if opening:
        return "brackets" if closing in (")", "’") else None
    if closing == ")":
        return "bracket"
    return None if closing == "’" else "dot"


def _latin(number: str) -> str:
    """The number of an annex in Latin letters or digits."""
    value = _VALUES["chinese"].get(number)
    return str(value) if value else str(int(number)) if number.isdecimal() else number
