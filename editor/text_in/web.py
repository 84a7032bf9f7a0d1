"""HTML of a clipboard (Word, LibreOffice, mail programs, browsers) as lines, for `read.py`.

What is kept: paragraphs, what lists print before them, bold, italic, underline, raised, links,
footnotes. The rest is dropped, and nothing is ever fetched. Tags come from `tags.py`, what they
mean from `elements.py` and `styles_in.py`, links and footnotes are in `anchors.py`. A page may be
of any size, broken in any way, and costs its length.
"""

import re
from collections import Counter
from collections.abc import Mapping

from msgspec.structs import replace

from editor.errors import InputRefused
from editor.gate.limits import LIMITS, Limits
from editor.model.text import Break, Run
from editor.text_in.anchors import Anchors
from editor.text_in.elements import (
    BLOCKS,
    CELLS,
    ENDED,
    HEADINGS,
    LINES,
    LISTS,
    PARAGRAPHS,
    VOID,
)
from editor.text_in.gathering import (
    Gathered,
    Outline,
    cleaned,
    lines_of,
    parted,
    row_of,
)
from editor.text_in.lines import Source
from editor.text_in.markers import marker_of
from editor.text_in.result import Message
from editor.text_in.styles_in import (
    List,
    Look,
    columns,
    list_of,
    looks,
    mso_level,
    nested,
    style_of,
)
from editor.text_in.tags import Tag, tokens

_SPACES = re.compile(r"[ \t\r\n\f]+")
_BULLETS = frozenset("·•o§▪■●○–—-*¨Øüv➢✓\uf0b7\uf0a7\uf0d8\uf0fc")


def read_web(page: str, limits: Limits = LIMITS) -> Source:
    """The lines of a page; refuses one that is larger than anything anybody pastes."""
    if len(page) > limits.chars or page.count("<") + page.count("&") > limits.tags:
        raise InputRefused("too-much-to-paste", limit=limits.lines)
    return _Reader(limits.lines).read(page)


class _Reader:
    """Reads a page tag by tag; `sinks` gather paragraphs: of the page, of cells, of footnotes."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.sinks: list[list[Gathered]] = [[]]
        self.current: Gathered | None = None
        self.opened: list[tuple[str, Look]] = []
        self.count: Counter[str] = Counter()
        self.blocks: list[tuple[str, int]] = []  # with their places among the opened
        self.lists: list[List] = []
        self.rows: list[list[list[Gathered]]] = []
        self.next = Gathered()  # what the next paragraph begins with
        self.outline = Outline()
        self.anchors = Anchors()
        self.printed = ""  # what a list of Word prints, while it is read
        self.pictures = self.marked = 0

    def read(self, page: str) -> Source:
        for token in tokens(page):
            if isinstance(token, str):
                self._characters(token)
            elif token.closing:
                self._close(token.name)
            else:
                self._open(token)
        while self.opened:
            self._pop()
        self._flush()
        found = [part for each in self.sinks[0] for part in parted(self.anchors.completed(each))]
        return Source(lines_of(found), self.anchors.addresses, self._messages())

    def _messages(self) -> list[Message]:
        found = [("left-out-pictures", self.pictures), ("unprintable", self.marked)]
        return [Message(code, {"count": count}) for code, count in found if count]

    # --- tags ----------------------------------------------------------------------------------

    @property
    def look(self) -> Look:
        return self.opened[-1][1] if self.opened else Look()

    def _open(self, tag: Tag) -> None:
        name = tag.name
        if name in BLOCKS:
            self._begin_block(name)
        if name in VOID:
            self._void(name)
            return
        attributes = tag.attributes() if tag.typed else {}
        style = style_of(attributes)
        look = looks(name, style, self.look)
        if name == "a":
            look = self._linked(attributes.get("href", "").strip(), look)
        elif name == "del":
            look = replace(look, hidden=True)
        elif name == "pre":
            look = replace(look, spaced=True)
        if name in BLOCKS:
            self.blocks.append((name, len(self.opened)))
        self.opened.append((name, look))
        self.count[name] += 1
        if name in BLOCKS:
            self._block(name, attributes, style)

    def _begin_block(self, name: str) -> None:
        """End what a block ends: the paragraph before, the entry or the cell left open."""
        self._flush()
        if self.blocks and self.blocks[-1][0] in PARAGRAPHS:
            self._pop_to(self.blocks[-1][1])
        while self.blocks and self.blocks[-1][0] in ENDED.get(name, ()):
            self._pop_to(self.blocks[-1][1])

    def _block(self, name: str, attributes: Mapping[str, str], style: Mapping[str, str]) -> None:
        if name in LISTS:
            self.lists.append(list_of(name, attributes, style))
        elif name == "li":
            self._entry(attributes, style)
        elif name == "tr":
            self.rows.append([])
        elif name in CELLS:
            self.sinks.append([])
        elif name == "div" and (note := self.anchors.note(attributes.get("id", ""))):
            self.sinks.append(note.paragraphs)
            self.opened[-1] = ("note", self.opened[-1][1])
            self.count.update({"div": -1, "note": 1})
        elif name in PARAGRAPHS:
            self._paragraph(name, style)

    def _entry(self, attributes: Mapping[str, str], style: Mapping[str, str]) -> None:
        depth = len(self.lists)
        printed = self.lists[-1].entry(attributes, style) if self.lists else None
        self.next = Gathered(bullet=printed is None, indent=nested(depth))
        self.next.label = self.outline.label(depth, printed or "")

    def _paragraph(self, name: str, style: Mapping[str, str]) -> None:
        self.next.heading = name in HEADINGS
        level = mso_level(style)
        if level:
            self.next.indent = nested(level)
        elif not self.next.label and not self.next.bullet:
            self.next.indent = max(columns(style), nested(len(self.lists) + 1))

    def _void(self, name: str) -> None:
        if name == "br":
            self._break()
        elif name == "img":
            self.pictures += not self.look.hidden
        elif name == "hr":
            self.sinks[-1].append(Gathered(inlines=[Run("_" * 15)]))

    def _break(self) -> None:
        if self.current is None:
            return
        if self.blocks and self.blocks[-1][0] in LINES:
            self.current.inlines.append(Break())
        else:
            self._flush()

    def _close(self, name: str) -> None:
        if name in BLOCKS:
            self._flush()
        name = "note" if name == "div" and self._in_note() else name
        if self.count[name] > 0:
            while self._pop() != name:
                pass

    def _in_note(self) -> bool:
        return bool(self.blocks) and self.opened[self.blocks[-1][1]][0] == "note"

    def _pop_to(self, place: int) -> None:
        while len(self.opened) > place:
            self._pop()

    def _pop(self) -> str:
        """Close the innermost element; its name."""
        name, look = self.opened.pop()
        self.count[name] -= 1
        if look.label and not self.look.label:
            self._list_of_word()
        if not self.blocks or self.blocks[-1][1] != len(self.opened):
            return name
        self._flush()
        self.blocks.pop()
        if name in LISTS and self.lists:
            self.lists.pop()
        elif name == "note":
            self.sinks.pop()
        elif name in CELLS:
            self._end_cell()
        elif name == "tr":
            self._end_row()
        elif name == "li":
            self.next = Gathered()
        return name

    # --- tables --------------------------------------------------------------------------------

    def _end_cell(self) -> None:
        cell = [each for each in self.sinks.pop() if not each.empty]
        if self.rows:
            self.rows[-1].append(cell)
        else:
            self.sinks[-1] += cell

    def _end_row(self) -> None:
        cells = self.rows.pop() if self.rows else []
        if all(len(cell) <= 1 for cell in cells) and sum(map(len, cells)) > 1:
            texts = [cell[0].line(0).shown() for cell in cells if cell]
            self.sinks[-1].append(Gathered(inlines=row_of(texts)))
        else:
            self.sinks[-1] += [each for cell in cells for each in cell]

    # --- characters ----------------------------------------------------------------------------

    def _characters(self, chars: str) -> None:
        look = self.look
        if look.hidden:
            return
        safe = cleaned(chars) if not look.spaced else "\n".join(map(cleaned, chars.split("\n")))
        self.marked += safe.count("\ufffd") - chars.count("\ufffd")
        if look.label:
            self.printed += safe
        elif look.note:
            self.anchors.say(look.link or "", safe)
        elif look.spaced:
            self._spaced(safe, look)
        else:
            self._add(_SPACES.sub(" ", safe), look)

    def _spaced(self, chars: str, look: Look) -> None:
        for place, line in enumerate(chars.split("\n")):
            if place and self.current is not None:
                self.current.inlines.append(Break())
            self._add(line, look)

    def _add(self, chars: str, look: Look) -> None:
        if self.current is None:
            chars = chars.lstrip(" ")
            if not chars:
                return
        current = self._begun()
        last = current.inlines[-1] if current.inlines else None
        if isinstance(last, Run) and last.chars.endswith(" ") and not look.spaced:
            chars = chars.lstrip(" ")
        marks = look.marks - {"underline"} if look.link else look.marks
        current.add(chars, marks, look.link)

    def _linked(self, address: str, look: Look) -> Look:
        call = self.anchors.call(address)
        if call:
            self._begun().inlines.append(call)
            return replace(look, note=True, link=call.id)
        return self.anchors.look(address, look)

    def _begun(self) -> Gathered:
        """The paragraph under way, begun if there is none."""
        if self.current is None:
            self.current, self.next = self.next, Gathered(indent=nested(len(self.lists) + 1))
        return self.current

    def _flush(self) -> None:
        """End the paragraph."""
        if self.current is not None:
            self.sinks[-1].append(self.current)
            self.current = None
            self.most -= 1
            if self.most < 0:
                raise InputRefused("too-much-to-paste", limit=LIMITS.lines)

    def _list_of_word(self) -> None:
        """Take what a list of Word prints: a number, or a sign of whatever font."""
        printed, self.printed = self.printed.strip(), ""
        into = self.current or self.next
        if printed in _BULLETS or (len(printed) == 1 and not marker_of(f"{printed}. x")):
            into.bullet = True
        else:
            into.label = self.outline.label(into.indent // nested(2) + 1, printed)
