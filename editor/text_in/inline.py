r"""Markdown inside a paragraph: emphasis, links, escapes, entities, a few tags; in linear time.

`markdown_text(chars, links)` gives a `Text`; addresses are collected in `Links`. What is no
Markdown stays literal, so no character is lost. Used by `lines.py`.
"""

import html
import re
from collections.abc import Iterable

from msgspec import Struct, field

from editor.model.text import Break, Inline, Note, Run, Text, clean, normal

_PUNCTUATION = re.escape("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_TOKEN = re.compile(
    rf"\\[{_PUNCTUATION}]|\n|\[\^[\w-]{{1,30}}\]|\*+|_+|!?\[|\]|</?[A-Za-z][^<>\n]{{0,300}}>"
    r"|&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
)
_TARGET = re.compile(
    r"\([ ]*(?:<([^<>\n]*)>|([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*))"
    r"(?:[ ]+(?:\"([^\"\n]*)\"|'([^'\n]*)'))?[ ]*\)"
)
_TAG = re.compile(r"<(/?)(br|b|strong|i|em|u|sup)\s*/?>", re.IGNORECASE)
_TAG_MARK = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "sup": "superscript",
}  # fmt: skip
_AUTOLINK = re.compile(r"[a-z][a-z0-9+.-]{1,20}:[^\s<>]+", re.IGNORECASE)


class Links(Struct):
    """The addresses met so far: the first is that of link.1; None where there was none.

    `lost` are the words that Markdown hides in a link: its title, the address of a picture.
    `notes` are the footnotes by label that no text has called yet, `called` counts the others.
    """

    addresses: list[str | None] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)
    called: int = 0

    def name(self, address: str) -> str:
        """The id of a new link to this address."""
        self.addresses.append(None if address in ("", "#") else address)
        return f"link.{len(self.addresses)}"

    def note(self, label: str) -> Note | None:
        """The footnote of a label, None for one that is unknown or was called before."""
        chars = self.notes.pop(label, None)
        if chars is None:
            return None
        self.called += 1
        name = f"n{self.called}"
        return Note(name, None, tuple(i for i in markdown_text(chars, self) if _plain_enough(i)))


def markdown_text(chars: str, links: Links) -> Text:
    """The text that Markdown stands for; line feeds in it are breaks."""
    if not _TOKEN.search(chars):
        return (Run(chars),) if chars else ()
    return _Parser(chars, links).text()


def plain_text(chars: str) -> Text:
    """The text of literal characters; line feeds in it are breaks."""
    out: list[Inline] = []
    for number, line in enumerate(chars.split("\n")):
        if number:
            out.append(Break())
        out.append(Run(line))
    return normal(out)


class _Opener(Struct):
    """A delimiter that may still open: the cell it stands in and how many signs are left."""

    cell: int
    count: int


class _Parser:
    """One pass; cells of characters first, looks as ranges over cells, applied at the end."""

    def __init__(self, chars: str, links: Links) -> None:
        self.source = chars
        self.links = links
        self.cells: list[str | Note | None] = []  # None is a break
        self.ranges: list[tuple[int, int, str]] = []  # first cell, cell after the last, look
        self.openers: dict[str, list[_Opener]] = {"*": [], "_": []}
        self.brackets: list[int] = []
        self.tags: list[tuple[int, str]] = []

    def text(self) -> Text:
        source, place = self.source, 0
        while hit := _TOKEN.search(source, place):
            if hit.start() > place:
                self.cells.append(source[place : hit.start()])
            place = self._token(hit)
        if place < len(source):
            self.cells.append(source[place:])
        return self._assembled()

    def _token(self, hit: re.Match[str]) -> int:
        """Take one token; returns where to go on."""
        token = hit.group()
        match token[0]:
            case "\\":
                self.cells.append(token[1])
            case "\n":
                self.cells.append(None)
            case "*" | "_":
                self._delimiter(token, hit.start(), hit.end())
            case "[" if token != "[" and (note := self.links.note(token[2:-1])):
                self.cells.append(note)
            case "[" if token != "[":
                self.cells.append(token)
            case "[" | "!":
                self.brackets.append(len(self.cells))
                self.cells.append(token)
            case "]":
                return self._close_bracket(hit.end())
            case "&":
                self.cells.append(clean(html.unescape(token)))
            case _:
                self._tag(token)
        return hit.end()

    def _delimiter(self, run: str, start: int, end: int) -> None:
        sign, left = run[0], len(run)
        opens, closes = _flanks(self.source, sign, start, end)
        cell = len(self.cells)
        while closes and left and self.openers[sign]:
            opener = self.openers[sign][-1]
            used = 2 if opener.count >= 2 and left >= 2 else 1
            self.ranges.append((opener.cell + 1, cell, "bold" if used == 2 else "italic"))
            opener.count -= used
            left -= used
            self.cells[opener.cell] = sign * opener.count
            self._forget(opener.cell + (opener.count > 0))
        self.cells.append(sign * left)
        if opens and left:
            self.openers[sign].append(_Opener(cell, left))

    def _forget(self, cell: int) -> None:
        """Drop openers from a cell on: what they would wrap is closed already."""
        for stack in self.openers.values():
            while stack and stack[-1].cell >= cell:
                stack.pop()

    def _close_bracket(self, end: int) -> int:
        target = _TARGET.match(self.source, end) if self.brackets else None
        if target is None:
            if self.brackets:
                self.brackets.pop()
            self.cells.append("]")
            return end
        start = self.brackets.pop()
        if start + 1 == len(self.cells):  # nothing to show: stays as typed
            self.cells.append(f"]{target.group()}")
            return target.end()
        address = clean(html.unescape(target.group(1) or target.group(2) or ""))
        self._link(start, address)
        title = target.group(3) or target.group(4)
        if title:
            self.links.lost.append(title)
        return target.end()

    def _link(self, start: int, address: str) -> None:
        picture = self.cells[start] == "!["
        self.cells[start] = ""
        if picture:
            self.links.lost.append(address)
        else:
            self.ranges.append((start + 1, len(self.cells), self.links.name(address)))
            self.brackets.clear()
        self._forget(start)

    def _tag(self, tag: str) -> None:
        known = _TAG.fullmatch(tag)
        if known is None:
            self._foreign_tag(tag)
            return
        closing, name = known.group(1), known.group(2).lower()
        if name == "br":
            self.cells.append(None)
            return
        mark = _TAG_MARK[name]
        cell = len(self.cells)
        if not closing:
            self.tags.append((cell, mark))
            self.cells.append(tag)
        elif self.tags and self.tags[-1][1] == mark:
            start, _ = self.tags.pop()
            self.cells[start] = ""
            self.ranges.append((start + 1, cell, mark))
        else:
            self.cells.append(tag)

    def _foreign_tag(self, tag: str) -> None:
        address = tag[1:-1]
        if not _AUTOLINK.fullmatch(address):
            self.cells.append(tag)
            return
        cell = len(self.cells)
        self.cells.append(address)
        if not self.brackets:
            self.ranges.append((cell, cell + 1, self.links.name(address)))

    def _assembled(self) -> Text:
        """The cells with their looks: a sweep over the ends of all ranges."""
        events: dict[int, list[tuple[str, int]]] = {}
        for first, after, look in self.ranges:
            events.setdefault(first, []).append((look, 1))
            events.setdefault(after, []).append((look, -1))
        on: dict[str, int] = {}
        out: list[Inline] = []
        gathered: list[str] = []
        for place, cell in enumerate(self.cells):
            changes = events.get(place)
            if changes or not isinstance(cell, str):
                out += _dressed(gathered, on)
                gathered = []
                _switch(on, changes or ())
            if isinstance(cell, str):
                gathered.append(cell)
            else:
                out.append(cell or Break())
        out += _dressed(gathered, on)
        return normal(out)


def _plain_enough(inline: Inline) -> bool:
    """Whether a footnote can hold an inline: it holds no footnotes and no breaks."""
    return not isinstance(inline, Note)


def _switch(on: dict[str, int], changes: Iterable[tuple[str, int]]) -> None:
    """Begin and end looks; one that begins twice ends twice."""
    for look, step in changes:
        on[look] = on.get(look, 0) + step
        if not on[look]:
            del on[look]


def _dressed(gathered: list[str], on: dict[str, int]) -> list[Inline]:
    if not gathered:
        return []
    link = next((look for look in on if look.startswith("link.")), None)
    marks = frozenset(look for look in on if not look.startswith("link."))
    return [Run("".join(gathered), marks, link)]


def _flanks(source: str, sign: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether a delimiter can open and can close, by what stands around it (CommonMark)."""
    before = source[start - 1] if start else " "
    after = source[end] if end < len(source) else " "
    left = not after.isspace() and (after.isalnum() or not before.isalnum())
    right = not before.isspace() and (before.isalnum() or not after.isalnum())
    if sign == "*":
        return left, right
    return left and not (right and before.isalnum()), right and not (left and after.isalnum())
