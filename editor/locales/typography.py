"""How characters are compared, capitalized, quoted and joined in a language.

The signs themselves are data of the locale (`locale.py`).
"""

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.locales.locale import Locale

NO_BREAK_HYPHEN = "\u2011"
NO_BREAK_SPACE = "\u00a0"

ALIKE = {
    **dict.fromkeys("\u00a0\u202f\u2007\u2009\t\n\r", " "),
    **dict.fromkeys("\u2010\u2011", "-"),
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb", '"'),
    **dict.fromkeys("\u00ad\u200b\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff", ""),
}
"""Signs that a reader takes for the plain ones, or does not see."""
_FOLDED = str.maketrans(ALIKE)
_SPACES = re.compile(" {2,}")
_LETTER = re.compile(r"\([a-z]{1,4}\)|[a-z]\)")


def fold(chars: str) -> str:
    """What remains of a text once case and typography do not count.

    Case, no-break spaces and hyphens, curly quotes and apostrophes, invisible signs and repeated
    spaces are folded; accents and words are kept. For comparing a typed text with a phrase.
    """
    folded = unicodedata.normalize("NFC", chars).translate(_FOLDED).casefold()
    return _SPACES.sub(" ", folded).strip()


def base_letters(chars: str) -> str:
    """The letters in lower case without accents."""
    decomposed = unicodedata.normalize("NFD", chars.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def capitals(chars: str, locale: "Locale") -> str:
    """The text in capitals, accents kept; labels such as (b) and words as 1er stay as they are."""
    kept = locale.typography.kept_lower
    words = [rf"(?<!\w){re.escape(word)}(?!\w)" for word in kept]
    spared = re.compile("|".join([_LETTER.pattern, *words]))
    out, start = [], 0
    for hit in spared.finditer(chars):
        out += [chars[start : hit.start()].upper(), hit.group()]
        start = hit.end()
    return "".join([*out, chars[start:].upper()])


def quoted(chars: str, locale: "Locale", *, inner: bool = False) -> str:
    """The text between the quotation marks of the language; `inner` for a quote in a quote."""
    marks = locale.typography.inner_quotes if inner else locale.typography.quotes
    return f"{marks[0]}{chars}{marks[1]}"


def sign(mark: str, locale: "Locale") -> str:
    """A sign with the space that the language puts before it."""
    return locale.typography.before.get(mark, "") + mark


def unbreakable(chars: str) -> str:
    """A symbol that never wraps: its hyphens and spaces are no-break ones."""
    return chars.replace("-", NO_BREAK_HYPHEN).replace(" ", NO_BREAK_SPACE)
