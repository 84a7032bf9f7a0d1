"""How a house numbers: levels as data, read from a profile (decision 12). `labels.py` counts.

A level has a label template per language with holes (`{1}`…`{6}` the numbers of the items above,
`{n}` its own), the format of its own number, and the scope through which it counts.
"""

import re
from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

Format = Literal["decimal", "lower-letter", "upper-letter", "lower-roman", "upper-roman", "none"]
FORMATS: tuple[Format, ...] = (
    "decimal", "lower-letter", "upper-letter", "lower-roman", "upper-roman", "none",
)  # fmt: skip
SCOPES = ("notice", "part", "level-1 item", "parent")
ANNOTATIONS = ("none", "inline", "second_part")
"""Where the annotations of items are printed (decision 6): nowhere, below each, or in a part."""
LEVELS = (
    "item1", "item2", "item3", "item4", "item5", "item6",
    "paragraph", "letter", "roman", "part", "annex",
)  # fmt: skip


class Level(Struct, frozen=True):
    """One level: its template, the templates of languages that differ, its format and scope."""

    label: str
    format: Format
    scope: str
    by_language: Mapping[str, str]

    def template(self, lang: str) -> str:
        """The label template of a language."""
        return self.by_language.get(lang, self.label)

    @property
    def repeats_item(self) -> bool:
        """Whether the label repeats the number of the level-1 item, which is then used up."""
        return "{1}" in self.label


class Scheme(Struct, frozen=True):
    """The numbering of a house: its levels by name, its bullets by depth, its inserted numbers."""

    levels: Mapping[str, Level]
    bullets: tuple[str, ...]
    inserted: tuple[str, ...]

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
    number, letter = hit.groups()
    if letter is None:
        return number
    return f"{number}\u00a0{scheme.levels['letter'].template(lang).format(n=letter)}"


def formatted(number: int, form: Format) -> str:
    """A number in a format: 27 is "aa" in lower letters; 0 and below stay decimal."""
    if form == "none":
        return ""
    if form == "decimal" or number < 1:
        return str(number)
    word = _letters(number) if form.endswith("letter") else _roman(number)
    return word.upper() if form.startswith("upper") else word


def _letters(number: int) -> str:
    """Word's letters: after z comes aa, bb … zz, then aaa."""
    times, letter = divmod(number - 1, 26)
    return chr(ord("a") + letter) * (times + 1)


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
