"""The tree while it grows: drafts of elements, and the path of those that are still open.

`grammar.py` adds drafts, `numbers.py` and `wording.py` complete them, `read.py` makes nodes.
"""

from collections.abc import Iterator
from itertools import takewhile
from typing import Literal

from msgspec import Struct, field

from editor.model.node import Json, NewId
from editor.model.schema import ITEM_LEVELS, MAX_DEPTH, can_hold
from editor.model.text import Text
from editor.text_in.lines import Line
from editor.text_in.markers import Marker

CONTAINERS = ("notice", "annex", "part", "sitting")
"""What agenda items stand in."""
Numeral = Literal["decimal", "letter", "roman"]
LETTERED = ("pillar", "subparagraph")
HEADED = (*CONTAINERS, "title", "heading", "item", "pillar", "continuation")
"""Kinds that print in bold by themselves."""


class Next(Struct, frozen=True):
    """What follows a line: the next line and the next printed marker, None at the end.

    `count_returns` says that the list which the line begins ends where the count before it goes on.
    """

    line: Line | None
    marker: Marker | None
    next_is_text: bool
    count_returns: bool


class Draft(Struct, eq=False):
    """An element in the making: its text, its printed marker and the line it came from.

    `numbers` and `numeral` are what the marker says: (2, 1) in decimals, (3,) in letters.
    `letters` is the last letter or roman number counted among its children, `roman` says which
    of the two they are. `sign`, `listed` and `indent` are those of its line, `bold` a heading or
    bold one; `whole` marks a sitting of a whole day.
    """

    id: str
    kind: str
    line: int = 0
    text: Text = ()
    marker: Marker | None = None
    fields: dict[str, Json] = field(default_factory=dict)
    children: list["Draft"] = field(default_factory=list)
    numbers: tuple[int, ...] = ()
    numeral: Numeral | None = None
    letters: int = 0
    roman: bool = False
    bold: bool = False
    sign: str | None = None
    listed: bool = False
    indent: int = 0
    whole: bool = False

    @property
    def number(self) -> int | None:
        """The decimal number printed before it, if that is a single one."""
        single = self.numeral == "decimal" and len(self.numbers) == 1
        return self.numbers[0] if single else None

    def walk(self) -> Iterator["Draft"]:
        """This draft and everything below it, in document order."""
        stack = [self]
        while stack:
            draft = stack.pop()
            yield draft
            stack += reversed(draft.children)


class Path(Struct):
    """The open drafts from the notice down to the one that the next line may go into."""

    new_id: NewId
    open: list[Draft]

    @property
    def top(self) -> Draft:
        """The innermost open draft."""
        return self.open[-1]

    def inner_first(self) -> Iterator[Draft]:
        """The open drafts from the innermost to the notice."""
        return reversed(self.open)

    def nearest(self, *kinds: str) -> Draft | None:
        """The innermost open draft of one of these kinds."""
        return next((draft for draft in self.inner_first() if draft.kind in kinds), None)

    def container(self) -> Draft:
        """What agenda items stand in here."""
        return self.nearest(*CONTAINERS) or self.open[0]

    def parent(self, draft: Draft) -> Draft:
        """The open draft above another; the notice for the notice."""
        return self.open[max(self.open.index(draft) - 1, 0)]

    def below(self, draft: Draft) -> list[Draft]:
        """The open drafts inside another, outermost first."""
        return self.open[self.open.index(draft) + 1 :]

    def close_to(self, draft: Draft) -> None:
        """Close everything inside a draft."""
        del self.open[self.open.index(draft) + 1 :]

    def add(self, kind: str, line: Line, parent: Draft, marker: Marker | None = None) -> Draft:
        """Add an element as the last child of an open draft and open it.

        Where the schema or the depth refuses it, it goes to the next draft above that takes it.
        """
        self.close_to(parent)
        while len(self.open) > 1 and not self._takes(kind):
            self.open.pop()
        draft = Draft(
            self.new_id(),
            kind,
            line.number,
            line.text if kind in HEADED else line.shown(),
            marker,
            bold=line.bold or line.heading,
            sign=line.sign,
            listed=line.listed,
            indent=line.indent,
        )
        self.top.children.append(draft)
        self.open.append(draft)
        return draft

    def _takes(self, kind: str) -> bool:
        if kind == "item" and self._item_level() == ITEM_LEVELS:
            return False
        # bullets in bullets have no level of their own in the schema
        return can_hold(self.top.kind, kind) and len(self.open) < MAX_DEPTH

    def _item_level(self) -> int:
        """How many items the innermost draft stands in; paragraphs and annexes begin anew."""
        inner = takewhile(
            lambda draft: draft.kind not in ("paragraph", "annex"), self.inner_first()
        )
        return sum(draft.kind == "item" for draft in inner)

    def add_text(self, line: Line, parent: Draft | None = None, role: str | None = None) -> Draft:
        """Add a paragraph without a number; nothing can go into it."""
        draft = self.add("text", line, parent or self.top)
        if role:
            draft.fields["role"] = role
        self.open.pop()
        return draft
