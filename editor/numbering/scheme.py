"""How a house numbers: levels as data, read from a profile (decision 12). `labels.py` counts.

A level has a label template per language with holes (`{1}`…`{6}` the numbers of the items above,
`{n}` its own), the format of its own number per language, and the scope through which it counts.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Literal, get_args

from msgspec import Struct

Format = Literal[
    "decimal", "lower-letter", "upper-letter", "lower-roman", "upper-roman", "none",
    "arabic-indic", "arabic-abjad", "russian-lower", "russian-upper", "chinese",
]  # fmt: skip
FORMATS: tuple[Format, ...] = get_args(Format)
SCOPES = ("notice", "part", "level-1 item", "parent")
ANNOTATIONS = ("none", "inline", "second_part")
"""Where the annotations of items are printed (decision 6): nowhere, below each, or in a part."""
LEVELS = (
    "item1", "item2", "item3", "item4", "item5", "item6",
    "paragraph", "letter", "roman", "part", "annex",
)  # fmt: skip


class Level(Struct, frozen=True):
    """One level: its template, format and scope; templates and formats of languages that differ."""

    label: str
    format: Format
    scope: str
    by_language: Mapping[str, str]
    formats: Mapping[str, Format] = {}

    def template(self, lang: str) -> str:
        """The label template of a language."""
        return self.by_language.get(lang, self.label)

    def format_in(self, lang: str) -> Format:
        """The format of its own number in a language."""
        return self.formats.get(lang, self.format)

    @property
    def repeats_item(self) -> bool:
        """Whether the label repeats the number of the level-1 item, which is then used up."""
        return "{1}" in self.label


class Scheme(Struct, frozen=True):
    """The numbering of a house: its levels by name, its bullets by depth, its inserted numbers."""

    levels: Mapping[str, Level]
    bullets: tuple[str, ...]
    inserted: tuple[str, ...]
    inserted_by_language: Mapping[str, Sequence[str]] = {}

    def put_in(self, place: int, lang: str) -> str:
        """The word after a number put in between circulated ones: bis, ter … then (11)."""
        words = self.inserted_by_language.get(lang, self.inserted)
        return words[place - 1] if place <= len(words) else f"({place + 1})"

    def bullet(self, depth: int) -> str:
        """The sign of a bullet that stands below `depth` others."""
        return self.bullets[min(depth, len(self.bullets) - 1)]


_ITEM_NUMBER = re.compile(r"(\d+)(?: ?\(?([a-z])\)?)?")


def reference(said: str, scheme: Scheme, lang: str) -> str:
    """The number of an item of another agenda in a language: "2 (a)" is "2 a)" in Spanish.

    What is no number with or without a letter stays as it is.
    """
    hit = _ITEM_NUMBER.fullmatch(said.strip())
    if hit is None:
        return said
    number = formatted(int(hit.group(1)), scheme.levels["item1"].format_in(lang))
    if hit.group(2) is None:
        return number
    level = scheme.levels["letter"]
    letter = formatted(ord(hit.group(2)) - ord("a") + 1, level.format_in(lang))
    return f"{number}\u00a0{level.template(lang).format(n=letter)}"


def formatted(number: int, form: Format) -> str:
    """A number in a format: 27 is "aa" in lower letters; 0 and below stay decimal."""
    if form == "none":
        return ""
    if form == "decimal" or number < 1:
        return str(number)
    word = _WORDS[form](number)
    return word.upper() if "upper" in form else word


def _letters(alphabet: Sequence[str]) -> Callable[[int], str]:
    """Word's letters: after z comes aa, bb … zz, then aaa."""

    def letters(number: int) -> str:
        times, letter = divmod(number - 1, len(alphabet))
        return alphabet[letter] * (times + 1)

    return letters


_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def _roman(number: int) -> str:
    out = ""
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        out += letters * times
    return out


_LATIN = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_ABJAD = (
    "أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص",
    "ق", "ر", "ش", "ت", "ث", "خ", "ذ", "ض", "ظ", "غ",
)  # fmt: skip
_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def _indic(number: int) -> str:
    return str(number).translate(_INDIC)


_CHINESE_DIGITS = "零一二三四五六七八九"
_CHINESE_UNITS = ((1000, "千"), (100, "百"), (10, "十"), (1, ""))


def _chinese(number: int) -> str:
    """Counting in words: 12 is 十二, 101 一百零一; from ten thousand on figures."""
    if number >= 10_000:
        return str(number)
    out, rest, zero = "", number, False
    for value, unit in _CHINESE_UNITS:
        digit, rest = divmod(rest, value)
        if digit:
            out += ("零" if zero else "") + _CHINESE_DIGITS[digit] + unit
        zero = bool(out) and not digit and bool(rest)
    return out.removeprefix("一") if 10 <= number < 20 else out


_WORDS: Mapping[Format, Callable[[int], str]] = {
    "lower-letter": _letters(_LATIN),
    "upper-letter": _letters(_LATIN),
    "lower-roman": _roman,
    "upper-roman": _roman,
    "arabic-indic": _indic,
    "arabic-abjad": _letters(_ABJAD),
    "russian-lower": _letters(_RUSSIAN),
    "russian-upper": _letters(_RUSSIAN),
    "chinese": _chinese,
}
