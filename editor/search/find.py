"""Every place where words stand in a notice: `find(searched, query)` gives hits with context.

Where a hit can be replaced (`replacing.py`) it names its caret places in the typed text.
"""

from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct

from editor.edit.commands.command import command
from editor.search.folding import Origins, origins
from editor.search.passages import Passage, Searched
from editor.search.query import Pattern, Query

CONTEXT = 48
"""Characters of context on either side of a hit."""

Fixed = Literal["detail", "house"]


class Hit(Struct, frozen=True):
    """Characters of a passage from `start` to `stop`, and the groups of a regular expression."""

    passage: Passage
    start: int
    stop: int
    groups: tuple[str, ...] = ()

    @property
    def node(self) -> str:
        """The element."""
        return self.passage.line.node.id

    @property
    def lang(self) -> str:
        """The language of its text."""
        return self.passage.lang

    @property
    def note(self) -> int | None:
        """The place of the footnote that it stands in, None in the text of the element."""
        return self.passage.line.note

    @property
    def places(self) -> tuple[int, int]:
        """The caret places in the text, or in the footnote."""
        return self.passage.line.places(self.start, self.stop)

    @property
    def span(self) -> tuple[int, int] | None:
        """The caret places in the text of the element; None where nothing of it is typed."""
        if self.passage.source == "house":
            return None
        return self.passage.line.span(self.start, self.stop)

    @property
    def fixed(self) -> Fixed | None:
        """Why it cannot be replaced: a detail prints it, or the house; None if it can."""
        if self.passage.source == "house":
            return "house"
        line = self.passage.line
        typed = not line.stretches or line.typed(self.start, self.stop)
        return None if typed else "detail"

    @property
    def found(self) -> str:
        """The characters as they are printed."""
        return self.passage.line.chars[self.start : self.stop]

    @property
    def before(self) -> str:
        """What stands before it, in one line, cut at a word."""
        chars = self.passage.line.chars[: self.start].replace("\n", " ")
        if len(chars) <= CONTEXT:
            return chars
        return "… " + chars[-CONTEXT:].partition(" ")[2]

    @property
    def after(self) -> str:
        """What stands after it, in one line, cut at a word."""
        chars = self.passage.line.chars[self.stop :].replace("\n", " ")
        if len(chars) <= CONTEXT:
            return chars
        return chars[:CONTEXT].rpartition(" ")[0] + " …"


@command
def find(searched: Iterable[Searched], query: Query) -> tuple[Hit, ...]:
    """Every hit, language by language, in document order; refuses a bad or endless expression.

    Hits do not overlap. Words are found in what is printed, wherever marks begin or end.
    """
    if not query.words:
        return ()
    if query.pattern:
        pattern = Pattern(query)
        return tuple(hit for one in searched for hit in _patterned(one, query, pattern))
    return tuple(hit for one in searched for hit in _worded(one, query))


def _worded(one: Searched, query: Query) -> Iterator[Hit]:
    needle, table = query.needle(), query.table
    for passage, folded in zip(one.passages, one.folded(table), strict=True):
        at = folded.find(needle)
        if at < 0:
            continue
        chars = passage.line.chars
        map_ = origins(chars, table)
        while at >= 0:
            span = _span(map_, at, at + len(needle), chars, query)
            if span:
                yield Hit(passage, *span)
            at = folded.find(needle, at + (len(needle) if span else 1))


def _patterned(one: Searched, query: Query, pattern: Pattern) -> Iterator[Hit]:
    for passage, folded in zip(one.passages, one.folded(query.table), strict=True):
        map_: Origins | None = None
        for match in pattern.matches(folded):
            chars = passage.line.chars
            map_ = map_ or origins(chars, query.table)
            span = _span(map_, match.start(), match.end(), chars, query)
            if span:
                spans = (map_.span(*match.span(n)) for n in range(1, len(match.regs)))
                groups = tuple(chars[slice(*s)] if s else "" for s in spans)
                yield Hit(passage, *span, groups)


def _span(map_: Origins, start: int, stop: int, chars: str, query: Query) -> tuple[int, int] | None:
    """The characters that were folded to these; None for parts of one, or of a word."""
    span = map_.span(start, stop)
    return None if span and query.whole and not _is_whole(chars, *span) else span


def _is_whole(chars: str, start: int, stop: int) -> bool:
    """Whether no word goes on across either end."""
    return not (
        (start > 0 and _in_word(chars[start - 1]) and _in_word(chars[start]))
        or (stop < len(chars) and _in_word(chars[stop - 1]) and _in_word(chars[stop]))
    )


def _in_word(char: str) -> bool:
    """Whether words are made of such characters; Chinese and Japanese set no spaces between."""
    return (char.isalnum() or char == "_") and not "\u2e80" <= char <= "\u9fff"
