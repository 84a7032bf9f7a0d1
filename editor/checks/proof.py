"""A notice in one language as the checks read it: its page, its typed lines, its details, its days.

Patterns search all lines in one string, which costs a fifth of searching each by itself.
"""

import datetime
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from msgspec import Struct

from editor.checks.lines import Line, lines_of
from editor.layout.blocks import Page
from editor.layout.compose import compose
from editor.locales.facts import render
from editor.locales.locale import Locale
from editor.locales.meetings import day_of, meeting_days
from editor.model.markup import parse
from editor.model.node import Json, Node
from editor.model.parking import on_agenda
from editor.model.text import FactRef, ItemRef, plain
from editor.model.tree import Tree
from editor.profiles.body import House

EDGE = "\uffff"
"""What stands before and after each line where all are searched; no text can hold it."""


class Hit(Struct, frozen=True):
    """Where a pattern was found: the line, and the place of its first character in the search."""

    line: Line
    base: int
    match: re.Match[str]

    def start(self, group: int | str = 0) -> int:
        """Where a group begins in the line."""
        return self.match.start(group) - self.base

    def stop(self, group: int | str = 0) -> int:
        """Where a group ends in the line."""
        return self.match.end(group) - self.base


class Proof:
    """One notice in one language, with what every check needs of it; `page` if it is composed."""

    def __init__(self, tree: Tree, house: House, locale: Locale, page: Page | None = None) -> None:
        self.tree = tree
        self.house = house
        self.locale = locale
        self.lang = locale.code
        self.facts = house.facts(tree.root)
        self.page = page or compose(tree, house, locale)
        self._rendered: dict[tuple[str, str], str] = {}

    @property
    def root(self) -> Node:
        """The notice itself: its fields are the masthead and the settings."""
        return self.tree.root

    @cached_property
    def lines(self) -> list[Line]:
        """Every text typed in the language, footnotes included, in document order."""
        lang, printed = self.lang, self.printed
        lines: list[Line] = []
        for node in on_agenda(self.root):
            markup = node.texts.get(lang)
            if markup:
                lines += lines_of(node, markup, lang, printed)
        return lines

    @cached_property
    def meeting(self) -> tuple[datetime.date, ...]:
        """The days of the meeting in order; none where it has no date."""
        return meeting_days(self.facts)

    @cached_property
    def issued(self) -> datetime.date | None:
        """The date of issue."""
        return self.day("issue.date")

    def day(self, fact_id: str) -> datetime.date | None:
        """The value of a detail that is a date, None where there is none."""
        return day_of(self.facts, fact_id)

    def hits(self, pattern: re.Pattern[str], only: Sequence[Line] | None = None) -> Iterator[Hit]:
        """Every place where a pattern is found, in all lines or in some, in document order."""
        for line in only or ():
            for match in pattern.finditer(f"{EDGE}{line.chars}{EDGE}"):
                yield Hit(line, 1, match)
        if only is not None:
            return
        lines, starts = self.lines, self._starts
        for match in pattern.finditer(self.text):
            at = bisect_right(starts, match.start()) - 1
            if at >= 0:
                yield Hit(lines[at], starts[at], match)

    def printed(self, inline: FactRef | ItemRef) -> str:
        """The characters of a detail or of a cross-reference, as they are on the page."""
        if isinstance(inline, ItemRef):
            return self.page.reference(inline.item)
        key = (inline.fact, inline.form)
        if key not in self._rendered:
            made = render(self.facts, *key, self.locale)
            self._rendered[key] = plain(parse(made.markup)) if made else f"⟦{key[0]}:{key[1]}⟧"
        return self._rendered[key]

    def setting(self, path: str, default: Json = None) -> Json:
        """A field of the notice itself."""
        return self.root.fields.get(path, default)

    @cached_property
    def text(self) -> str:
        """All lines in one string, an edge before and after each."""
        return EDGE + EDGE.join(line.chars for line in self.lines) + EDGE

    def holds(self, *words: str) -> bool:
        """Whether any of these words, in lower case, stands anywhere; a slow search asks first."""
        lower = self._lower
        return any(word in lower for word in words)

    @cached_property
    def _lower(self) -> str:
        return self.text.lower()

    @cached_property
    def _starts(self) -> list[int]:
        starts, at = [], 1
        for line in self.lines:
            starts.append(at)
            at += len(line.chars) + 1
        return starts
