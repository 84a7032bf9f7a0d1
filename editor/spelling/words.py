"""The words of a text that a dictionary can judge, with their places and their language.

Each language is read by itself: runs in another one, details and references are masked. Symbols,
addresses, numbers and single letters are no words. What is known is asked in `spelling.py`.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from editor.model.text import Break, Note, Run, Text

MASK = "\ufffc"
"""What stands for anything that is not a character of the language read; one per place."""

_NO_WORDS = re.compile(
    r"\S+@\S+|\w+://\S+|www\.\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}\b(?:/\S*)?"
    r"|\b[A-Z][A-Z0-9]*(?:/[\w.…()*-]+)+"
)
"""Addresses, and symbols of documents."""
_TOKEN = re.compile(r"\w+(?:['’‑-]\w+)*")
_NO_SPACE = re.compile(r"\S")
_NUMBER = re.compile(r".*[\d_].*|[IVXLCDM]+(?:e|es|er|re|ère)?|[ivx]+")
_ELISION = re.compile(r"((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)')(.+)", re.IGNORECASE)


class Word(Struct, frozen=True):
    """A word where it stands: from `start` to `stop` in the text, or in its footnote at `note`.

    `shouted` says that its whole text is in capitals, so that its own capitals mean nothing.
    """

    chars: str
    start: int
    stop: int
    lang: str
    shouted: bool
    note: int | None = None

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands in the text of the element: a footnote has one place."""
        return (self.start, self.stop) if self.note is None else (self.note, self.note + 1)

    @property
    def is_name(self) -> bool:
        """Whether it is written like a name or an acronym: with capitals of its own."""
        return not self.shouted and self.chars.lower() != self.chars

    @property
    def is_acronym(self) -> bool:
        """Whether it is in capitals where other words are not, perhaps with an s of the plural."""
        own = bare(self.chars, self.lang)[1]
        return not self.shouted and own.removesuffix("s").isupper()

    @property
    def key(self) -> str:
        """What it is known by, whatever its case, its elided article, its s after capitals."""
        own = bare(self.chars, self.lang)[1]
        return (own[:-1] if self.is_acronym and own.endswith("s") else own).casefold()


def plain_signs(chars: str) -> str:
    """A word with the hyphen and the apostrophe of dictionaries."""
    return chars.replace("‑", "-").replace("’", "'")


def bare(chars: str, lang: str) -> tuple[str, str]:
    """What is elided before a word of French ("l'", else nothing), and the word."""
    chars = plain_signs(chars)
    found = _ELISION.fullmatch(chars) if lang == "fr" else None
    return (found[1], found[2]) if found else ("", chars)


def tokens(chars: str) -> Iterator[tuple[str, int, int]]:
    """The words in characters, each with its first place and the one after its last."""
    readable = _NO_WORDS.sub(lambda hit: " " * len(hit.group()), chars)
    for found in _TOKEN.finditer(readable):
        start, stop = found.span()
        behind = readable[stop : stop + 2].lstrip("'’")  # d'{detail}
        touching = behind.startswith(MASK) or readable[start - 1 : start] == MASK
        if not touching and not is_sign(found.group()):
            yield found.group(), start, stop


def is_sign(chars: str) -> bool:
    """Whether these are a letter, a number or a Roman numeral, which no dictionary judges."""
    return len(chars) < 2 or _NUMBER.fullmatch(chars) is not None


def words_of(text: Text, lang: str, note: int | None = None) -> Iterator[Word]:
    """The words of a text in order, language by language; then those of its footnotes."""
    for own in dict.fromkeys([lang, *(i.lang for i in text if isinstance(i, Run) and i.lang)]):
        chars = _masked(text, lang, own)
        shouted = chars.isupper()
        for word, start, stop in tokens(chars):
            yield Word(word, start, stop, own, shouted, note)
    place = 0
    for inline in text:
        if isinstance(inline, Note):
            yield from words_of(inline.text, lang, place)
        place += len(inline.chars) if isinstance(inline, Run) else 1


def _masked(text: Text, lang: str, own: str) -> str:
    """The characters of one language, one per place of the text."""
    parts: list[str] = []
    for inline in text:
        match inline:
            case Run(chars=chars):
                spoken = (inline.lang or lang) == own
                parts.append(chars if spoken else _NO_SPACE.sub(MASK, chars))
            case Break() | Note():
                parts.append("\n")
            case _:
                parts.append(MASK)
    return "".join(parts)
