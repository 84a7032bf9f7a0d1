"""What is looked for, and how: words folded as wanted, or a regular expression.

An expression may take forever (`(a|aa)+$`): each search has a time, after which it is refused.
`regex` keeps to it, the standard library cannot; it is loaded when an expression is first used.
"""

import time
from typing import TYPE_CHECKING

from msgspec import Struct

from editor.errors import EditRefused
from editor.search.folding import Folds, folds

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

TIME = 1.0
"""Seconds that one search with an expression may take."""
LONGEST = 1000
"""Characters of an expression."""


class Query(Struct, frozen=True):
    """Words to look for; `pattern` takes them as a regular expression.

    `whole`: whole words only; `case`: capitals count; `exact`: accents, no-break signs and the
    kinds of quotes and apostrophes count.
    """

    words: str
    whole: bool = False
    case: bool = False
    exact: bool = False
    pattern: bool = False

    @property
    def table(self) -> Folds:
        """How the searched characters are folded: with an expression it minds the case itself."""
        # what is nothing once folded (a soft hyphen) is looked for as it is
        exact = self.exact or not self.words.translate(folds(case=False, exact=False))
        return folds(case=self.case or self.pattern, exact=exact)

    def needle(self) -> str:
        """The words as they are in folded text; empty if there is nothing to look for."""
        return self.words.translate(self.table)


class Pattern:
    """A regular expression at work; refuses one that is none, or that takes too long."""

    def __init__(self, query: Query) -> None:
        import regex  # it takes time, and few searches need it

        if len(query.words) > LONGEST:
            raise EditRefused("big-pattern")
        flags = 0 if query.case else regex.IGNORECASE | regex.FULLCASE
        try:
            self._made = regex.compile(_folded(query), flags)
        except regex.error as error:
            raise EditRefused("bad-pattern", place=_place(error)) from error
        except (RecursionError, OverflowError, MemoryError, ValueError) as error:
            raise EditRefused("big-pattern") from error
        self._until = time.monotonic() + TIME

    def matches(self, chars: str) -> "Iterator[regex.Match[str]]":
        """Every place in folded characters that the expression describes and that is not empty."""
        left = self._until - time.monotonic()
        try:
            if left <= 0:
                raise TimeoutError
            yield from (m for m in self._made.finditer(chars, timeout=left) if m.end() > m.start())
        except (TimeoutError, RecursionError, MemoryError) as error:
            raise EditRefused("slow-pattern", seconds=TIME) from error


def _folded(query: Query) -> str:
    """The expression folded like what it is searched in; signs that this makes are literal."""
    import regex

    table = query.table
    return "".join(c if c.isascii() else regex.escape(table[ord(c)]) for c in query.words)


def _place(error: Exception) -> int:
    """The first character that is wrong, counted from 1; the first of all where nobody knows."""
    place: int | None = getattr(error, "pos", None)
    return (place or 0) + 1
