"""Blocks as HTML for the clipboard: what Word, LibreOffice, mail programs and browsers paste well.

Numbers are typed, as printed; bullets and letters are real lists where these print the same;
footnotes are written as Word writes them, and become real ones there. No style of the house: the
document that it is pasted into has its own. Read back by `editor/text_in/web.py`.
"""

import html
from collections.abc import Iterable, Sequence

from msgspec import Struct

from editor.layout.blocks import Block, LineBreak, NoteMark, Page, Piece, Span
from editor.numbering.scheme import formatted
from editor.profiles.profile import Profile

_TAGS = {"bold": "b", "italic": "i", "underline": "u", "superscript": "sup"}
_GAP = "\u00a0\u00a0"
_LISTS = {"letter": ("a", "lower-letter"), "roman": ("i", "lower-roman")}
"""Levels of numbers that HTML counts as well: its type of list, the format."""


class _Entry(Struct, frozen=True):
    """An entry of a list: what it is an entry of, how deep, its number, its content."""

    type: str
    depth: int
    number: int
    content: str


def write_html(page: Page, profile: Profile, blocks: Iterable[Block]) -> str:
    """Some blocks of a page as an HTML document."""
    writer = _Writer(page, profile)
    body = "".join(writer.blocks(blocks)) + writer.notes()
    return _document(page, body)


def write_html_text(page: Page, pieces: Sequence[Piece]) -> str:
    """A stretch of a text as an HTML document; footnotes in it are their signs."""
    return _document(page, f"<span>{_Writer(page, None).content(pieces)}</span>")


def _document(page: Page, body: str) -> str:
    meta = page.meta
    return (
        '<html><head><meta charset="utf-8"></head>'
        f'<body lang="{html.escape(meta.lang)}" dir="{meta.direction}">{body}</body></html>'
    )


class _Writer:
    """Writes blocks; keeps the footnotes that they call."""

    def __init__(self, page: Page, profile: Profile | None) -> None:
        self.page = page
        self.profile = profile
        self.signs = page.note_signs()
        self.called: dict[str, int] = {}

    def blocks(self, blocks: Iterable[Block]) -> Iterable[str]:
        """Blocks one by one, entries of the same list together."""
        entries: list[_Entry] = []
        for block in blocks:
            entry = self.entry(block)
            if entry and entries and not _follows(entries[-1], entry):
                yield from _lists(entries)
                entries = []
            if entry:
                entries.append(entry)
                continue
            yield from _lists(entries)
            entries = []
            yield self.paragraph(block)
        yield from _lists(entries)

    def entry(self, block: Block) -> _Entry | None:
        """The entry of a list that a block is, None for any other."""
        if block.kind == "bullet" and block.style[-1:].isdecimal():
            return _Entry("", int(block.style[-1]), 0, self.words(block))
        number = self.page.numbers.get(block.node or "")
        if number is None or number.level not in _LISTS or block.of:
            return None
        type_, form = _LISTS[number.level]
        count = number.numbers[-1]
        if self.page.label(block) != f"{formatted(count, form)}.":  # type: ignore[arg-type]
            return None
        return _Entry(type_, 1, count, self.words(block))

    def paragraph(self, block: Block) -> str:
        """A block that is no entry of a list, its number typed."""
        if block.kind == "rule":
            return "<hr>"
        label = self.page.label(block)
        words = self.words(block, html.escape(label) + _GAP if label else "")
        return f"<p>{words}</p>"

    def words(self, block: Block, label: str = "") -> str:
        """What a block says; all of it is bold where the house has it so."""
        style = self.profile.styles.get(block.style) if self.profile else None
        words = f"{label}{self.content(block.content)}"
        return f"<b>{words}</b>" if style and style.bold else words

    def content(self, pieces: Iterable[Piece]) -> str:
        """The characters of pieces with their looks and links."""
        return "".join(map(self.piece, pieces))

    def piece(self, piece: Piece) -> str:
        """One piece."""
        match piece:
            case LineBreak():
                return "<br>"
            case NoteMark(key=key):
                return self.call(key)
            case Span():
                return _span(piece)
            case _:
                return html.escape(self.page.chars(piece))

    def call(self, key: str) -> str:
        """A footnote where it is called."""
        sign = f"<sup>{html.escape(self.signs.get(key, ''))}</sup>"
        if self.profile is None:
            return sign
        number = self.called.setdefault(key, len(self.called) + 1)
        return (
            f'<a style="mso-footnote-id:ftn{number}" href="#_ftn{number}" '
            f'name="_ftnref{number}">{sign}</a>'
        )

    def notes(self) -> str:
        """The footnotes that were called."""
        out = [
            f'<div style="mso-element:footnote" id="ftn{number}"><p>'
            f'<a style="mso-footnote-id:ftn{number}" href="#_ftnref{number}" name="_ftn{number}">'
            f"<sup>{html.escape(self.signs[key])}</sup></a> "
            f"{self.content(self.page.notes[key].content)}</p></div>"
            for key, number in self.called.items()
        ]
        return f'<div style="mso-element:footnote-list">{"".join(out)}</div>' if out else ""


def _span(span: Span) -> str:
    out = html.escape(span.chars, quote=False)
    for mark, tag in reversed(_TAGS.items()):
        if mark in span.marks:
            out = f"<{tag}>{out}</{tag}>"
    if span.lang:
        out = f'<span lang="{html.escape(span.lang)}">{out}</span>'
    return f'<a href="{html.escape(span.href)}">{out}</a>' if span.href else out


def _follows(last: _Entry, entry: _Entry) -> bool:
    """Whether an entry stands in the same list as the one before it, or in one inside."""
    return last.type == entry.type and (not entry.type or entry.number == last.number + 1)


def _lists(entries: Sequence[_Entry]) -> Iterable[str]:
    """Entries as lists; a deeper bullet stands in a list inside the entry above."""
    if not entries:
        return
    first = entries[0]
    tag = "ol" if first.type else "ul"
    opening = f'<ol type="{first.type}" start="{first.number}">' if first.type else "<ul>"
    depth = 0
    for entry in entries:
        while depth < entry.depth:
            yield opening if not depth else "<ul>"
            depth += 1
        while depth > entry.depth:
            yield f"</{tag}>"
            depth -= 1
        yield f"<li>{entry.content}</li>"
    yield f"</{tag}>" * depth
