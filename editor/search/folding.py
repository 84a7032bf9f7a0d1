"""What remains of characters once case, accents and typography do not count, and where it stood.

Like `locales/typography.fold`, but each character by itself, so that every place of the folded
text leads back to the characters as they are. `find.py` searches what is folded here.
"""

import unicodedata
from functools import lru_cache

from msgspec import Struct

from editor.locales.typography import ALIKE

_SIGNS = {
    **ALIKE,
    "\u0640": "",  # the stretch of Arabic letters
    "œ": "oe",
    "Œ": "OE",
    "æ": "ae",
    "Æ": "AE",
}
"""Signs that are other ones, or none, for who searches."""


class Folds(dict[int, str]):
    """What remains of each character, found out when it is first met; for `str.translate`.

    `case` tells capitals from small letters, `exact` accents, no-break signs and kinds of quotes.
    """

    def __init__(self, *, case: bool, exact: bool) -> None:
        super().__init__()
        self._case = case
        self._exact = exact

    def __missing__(self, code: int) -> str:
        made = chr(code)
        if not self._exact:
            parts = (_SIGNS.get(c, c) for c in unicodedata.normalize("NFKD", made))
            made = "".join(c for c in "".join(parts) if not unicodedata.combining(c))
            if made.isdecimal() and not made.isascii():
                made = str(unicodedata.decimal(made))  # ٢ is found as 2
        self[code] = made = made if self._case else made.casefold()
        return made


@lru_cache(maxsize=4)
def folds(*, case: bool, exact: bool) -> Folds:
    """The one table of these two choices."""
    return Folds(case=case, exact=exact)


class Origins(Struct, frozen=True):
    """Where folded characters come from: place in the folded text -> place in the text.

    A place inside what one character became (the second s of ß) leads nowhere.
    """

    starts: dict[int, int]
    stops: dict[int, int]

    def span(self, start: int, stop: int) -> tuple[int, int] | None:
        """The characters that became these folded ones, None for a part of one."""
        first, last = self.starts.get(start), self.stops.get(stop)
        return None if first is None or last is None or first >= last else (first, last)


def origins(chars: str, table: Folds) -> Origins:
    """Where the characters of `chars.translate(table)` come from."""
    starts: dict[int, int] = {}
    stops: dict[int, int] = {}
    at = 0
    for place, char in enumerate(chars):
        made = table[ord(char)]
        if made:
            starts[at] = place
            at += len(made)
            stops[at] = place + 1
        elif at and stops.get(at) == place and unicodedata.combining(char):
            stops[at] = place + 1  # an accent goes with its letter
    return Origins(starts, stops)
