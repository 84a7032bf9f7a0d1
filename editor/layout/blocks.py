"""What every output renders: frozen blocks, each knowing the node it came from (decision 23).

`compose.py` makes them; the Word writer, plain text, Markdown, the page and the window read them.
Labels stand beside the blocks, so that an insertion at the top rebuilds no block below.
"""

from collections.abc import Iterator, Mapping
from typing import Literal

from msgspec import Struct

from editor.model.text import PLAIN, Marks
from editor.numbering.labels import Number

_CLOSING = ". -\u2013\u3001\u060c"  # the last two are the commas of Chinese and Arabic


class Span(Struct, frozen=True):
    """Characters as printed; `lang` None is the language of the page, `href` a link's address.

    `fact` is the detail they come from, if any.
    """

    chars: str
    marks: Marks = PLAIN
    href: str | None = None
    lang: str | None = None
    fact: str | None = None


class CrossRef(Struct, frozen=True):
    """The present number of another node, looked up in the labels when it is printed."""

    node: str
    marks: Marks = PLAIN
    lang: str | None = None


class PageField(Struct, frozen=True):
    """A live number: of the page, or of all pages."""

    what: Literal["page", "pages"]
    marks: Marks = PLAIN


class NoteMark(Struct, frozen=True):
    """The place of a footnote in the text; `key` finds its block among the notes."""

    key: str
    mark: str | None = None


class LineBreak(Struct, frozen=True):
    """A line break inside a block."""


Piece = Span | CrossRef | PageField | NoteMark | LineBreak
"""What a block is made of. Of what a piece is not, `type(piece) is` is sure ten times as fast."""


class Problem(Struct, frozen=True):
    """Why a block cannot be printed as it is: missing text, unknown detail or item."""

    node: str
    code: str
    name: str


class Block(Struct, frozen=True):
    """A paragraph: the node it came from (None: made by the profile), kind, style, content.

    `role` is the cell of the masthead or the role of the node; `of` is the node whose field it
    prints (its hours, its documents), which has a block of its own.
    """

    node: str | None
    kind: str
    style: str
    content: tuple[Piece, ...]
    role: str | None = None
    problems: tuple[Problem, ...] = ()
    of: str | None = None


class HeaderRow(Struct, frozen=True):
    """A row of the masthead: height in millimetres, its two cells, a rule below or not.

    `column` is the share of the left cell in the width, per cent: at 100 it stands alone. A rule
    may be thick, and the cells may stand on it, at the bottom of their row.
    """

    height: float
    left: tuple[Block, ...]
    right: tuple[Block, ...]
    rule: bool
    column: float = 50.0
    thick: bool = False
    bottom: bool = False


class Meta(Struct, frozen=True):
    """What the file says of itself: language, title, direction; nothing of persons or times.

    `notice` is the id of the notice, by which an export recognizes its own earlier files.
    """

    lang: str
    title: str
    direction: str
    draft: bool
    notice: str = ""


class Picture(Struct, frozen=True):
    """The logo: a PNG, its size in millimetres; the block of its cell says it in words."""

    content: str
    width: float
    height: float


class Page(Struct, frozen=True):
    """A whole notice in one language, ready for any output."""

    first_header: tuple[HeaderRow, ...]
    header: tuple[Block, ...]
    footer: tuple[Block, ...]
    body: tuple[Block, ...]
    notes: Mapping[str, Block]
    labels: Mapping[str, str]
    numbers: Mapping[str, Number]
    meta: Meta = Meta("en", "", "ltr", draft=True)
    logo: Picture | None = None
    first_footer: tuple[Block, ...] = ()

    def blocks(self) -> Iterator[tuple[str, Block]]:
        """Every block with its place (header, body, note), in the order of `show`."""
        for block in self.masthead():
            yield "header", block
        for block in self.body:
            yield "body", block
        for block in self.notes.values():
            yield "note", block

    def masthead(self) -> list[Block]:
        """The blocks of the first page's header in reading order."""
        return [block for row in self.first_header for block in (*row.left, *row.right)]

    def problems(self) -> list[Problem]:
        """Everything that cannot be printed as it is, in reading order."""
        found: list[Problem] = []
        for block in (*self.masthead(), *self.body, *self.notes.values()):
            found += block.problems
            for piece in block.content:
                if type(piece) is CrossRef and not self.labels.get(piece.node):
                    found.append(Problem(block.node or "", "unknown-item", piece.node))
        return found

    def cited(self) -> set[str]:
        """The nodes that a cross-reference names."""
        return {
            piece.node
            for block in (*self.body, *self.notes.values())
            for piece in block.content
            if isinstance(piece, CrossRef)
        }

    def reference(self, node: str) -> str:
        """The number a cross-reference prints: the label without its closing stop or dash."""
        return _reference(node, self.labels)

    def note_signs(self) -> dict[str, str]:
        """What stands for each footnote: its own mark, else a number that skips those."""
        if not self.notes:
            return {}
        blocks = (block for _, block in self.blocks())
        marks = {p.key: p.mark for b in blocks for p in b.content if type(p) is NoteMark}
        signs: dict[str, str] = {}
        number = 0
        for key in self.notes:
            number += not marks.get(key)
            signs[key] = marks.get(key) or str(number)
        return signs

    def text(self, block: Block) -> str:
        """The characters a block prints, cross-references as the numbers they show."""
        return text_of(block, self.labels)

    def label(self, block: Block) -> str:
        """The number or sign before a block, empty if it prints none."""
        return self.labels.get(block.node or "", "") if block.kind != "footnote" else ""

    def chars(self, piece: Piece) -> str:
        """The characters a piece prints; a footnote's mark prints none here."""
        return _chars(piece, self.labels)


def text_of(block: Block, labels: Mapping[str, str]) -> str:
    """The characters a block prints where these are the labels of the page."""
    return "".join([_chars(piece, labels) for piece in block.content])


def _chars(piece: Piece, labels: Mapping[str, str]) -> str:
    match piece:
        case Span(chars=chars):
            return chars
        case CrossRef(node=node):
            return _reference(node, labels)
        case LineBreak():
            return "\n"
        case PageField():
            return "1"  # what Word shows before it has counted
        case _:
            return ""


def _reference(node: str, labels: Mapping[str, str]) -> str:
    return labels.get(node, "").rstrip(_CLOSING) or f"⟦{node}⟧"
