"""RTF of a clipboard as lines: for programs that offer no HTML.

Paragraphs, bold, italic, underline, raised, the numbers that lists print, the results of fields
and their addresses; everything else is dropped. Like `web.py`, it fetches nothing and costs its
length.
"""

import re

from msgspec import Struct
from msgspec.structs import replace

from editor.errors import InputRefused
from editor.gate.limits import LIMITS, Limits
from editor.model.text import PLAIN, Break, Marks
from editor.text_in.gathering import Gathered, cleaned, lines_of, parted
from editor.text_in.inline import Links
from editor.text_in.lines import Source

_TOKEN = re.compile(
    rb"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]+)"
)
_MARKS = {
    b"b": "bold", b"i": "italic", b"ul": "underline", b"super": "superscript",
}  # fmt: skip
_SIGNS = {
    b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“",
    b"rdblquote": "”", b"bullet": "•", b"tab": " ", b"cell": " ", b"emspace": " ", b"enspace": " ",
}  # fmt: skip
_ESCAPED = {b"~": "\u00a0", b"_": "\u2011", b"-": "\u00ad"}
_DROPPED = frozenset(
    {b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"object", b"header", b"footer",
     b"headerf", b"footerf", b"headerl", b"footerl", b"headerr", b"footerr", b"themedata",
     b"colorschememapping", b"datastore", b"latentstyles", b"filetbl", b"listtable",
     b"listoverridetable", b"generator", b"xmlnstbl", b"rsidtbl", b"nonshppict", b"footnote",
     b"deleted"}
)  # fmt: skip
_LABELS = frozenset({b"pntext", b"listtext"})
_HYPERLINK = re.compile(r'HYPERLINK\s+"([^"\s]{1,2000})"', re.IGNORECASE)
_DEEPEST = 10_000
_BULLETS = frozenset("·•o§▪-–\uf0b7\uf0a7")


class _Group(Struct, frozen=True):
    """What holds inside a pair of braces."""

    marks: Marks = PLAIN
    dropped: bool = False
    label: bool = False
    instruction: bool = False
    link: str | None = None
    skip: int = 1  # characters that follow each \u for programs that do not know it


def read_rtf(data: bytes, limits: Limits = LIMITS) -> Source:
    """The lines of an RTF text; refuses more than anybody pastes."""
    if len(data) > limits.chars or data.count(b"\\") + data.count(b"{") > 2 * limits.tags:
        raise InputRefused("too-much-to-paste", limit=limits.lines)
    return _Reader().read(data)


class _Reader:
    """Reads token by token."""

    def __init__(self) -> None:
        self.group = _Group()
        self.outer: list[_Group] = []
        self.found: list[Gathered] = [Gathered()]
        self.links = Links()
        self.label = self.instruction = ""
        self.page = "cp1252"
        self.bytes = b""
        self.half = 0
        self.ignored = 0
        self.star = False

    def read(self, data: bytes) -> Source:
        for hit in _TOKEN.finditer(data):
            word, number, code, sign, brace, chars = hit.groups()
            if code is None and chars is None:
                self._settle()
            if word:
                self._word(word, int(number) if number else None)
            elif code:
                self._code(bytes([int(code, 16)]))
            elif sign:
                self._sign(sign)
            elif brace:
                self._brace(opening=brace == b"{")
            elif chars:
                self._code(chars)
        self._settle()
        found = [part for each in self.found for part in parted(each)]
        return Source(lines_of(found), tuple(self.links.addresses))

    def _brace(self, *, opening: bool) -> None:
        if opening:
            if len(self.outer) < _DEEPEST:
                self.outer.append(self.group)
            self.star = False
            return
        inner, self.group = self.group, self.outer.pop() if self.outer else _Group()
        if inner.label and not self.group.label:
            self._list(self.label.strip())
            self.label = ""
        if inner.instruction and not self.group.instruction:
            hit = _HYPERLINK.search(self.instruction)
            if hit:
                self.group = replace(self.group, link=self.links.name(cleaned(hit[1])))
            self.instruction = ""

    def _list(self, printed: str) -> None:
        if printed in _BULLETS:
            self.found[-1].bullet = True
        else:
            self.found[-1].label = printed

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self.star = True
        elif sign in _ESCAPED:
            self._put(_ESCAPED[sign])
        elif sign in (b"\n", b"\r"):
            self._paragraph()
        else:
            self._put(sign.decode("latin-1"))

    def _word(self, word: bytes, number: int | None) -> None:
        star, self.star = self.star, False
        if word in _LABELS:
            self.group = replace(self.group, label=True)
        elif word == b"fldinst":
            self.group = replace(self.group, instruction=True)
        elif word in _DROPPED or (star and word != b"shppict"):
            self.group = replace(self.group, dropped=True)
        elif word in _MARKS or word in (b"ulnone", b"nosupersub", b"plain"):
            self._mark(word, on=number != 0)
        elif word in (b"par", b"sect", b"row", b"page") and not self.group.dropped:
            self._paragraph()
        elif word == b"line" and not self.group.dropped:
            self.found[-1].inlines.append(Break())
        elif word in _SIGNS:
            self._put(_SIGNS[word])
        elif word == b"u" and number is not None:
            self._unicode(number % 0x10000)
        elif word == b"uc":
            self.group = replace(self.group, skip=min(max(number or 0, 0), 8))
        elif word == b"ansicpg" and number:
            self._code_page(number)

    def _paragraph(self) -> None:
        """Begin a paragraph, an empty one at most after each that is not."""
        if not self.found[-1].empty:
            self.found.append(Gathered())
        if len(self.found) > LIMITS.lines + 1:
            raise InputRefused("too-much-to-paste", limit=LIMITS.lines)

    def _mark(self, word: bytes, *, on: bool) -> None:
        marks = self.group.marks
        if word in _MARKS:
            mark = _MARKS[word]
            marks = marks | {mark} if on else marks - {mark}
        else:
            gone = {b"ulnone": {"underline"}, b"nosupersub": {"superscript"}}
            marks -= gone.get(word, marks)
        self.group = replace(self.group, marks=marks)

    def _code_page(self, number: int) -> None:
        try:
            b"".decode(f"cp{number}")
        except LookupError:
            return
        self.page = f"cp{number}"

    # --- characters ----------------------------------------------------------------------------

    def _unicode(self, code: int) -> None:
        """A character by its number; two halves of a pair make one."""
        self.ignored = self.group.skip
        if 0xD800 <= code < 0xDC00:
            self.half = code
            return
        if 0xDC00 <= code < 0xE000 and self.half:
            code = 0x10000 + ((self.half - 0xD800) << 10) + (code - 0xDC00)
        self.half = 0
        self._put(chr(code))

    def _code(self, data: bytes) -> None:
        """Bytes in the code page of the text, without those that stand for a number before."""
        if self.ignored:
            self.ignored, data = max(self.ignored - len(data), 0), data[self.ignored :]
        self.bytes += data

    def _settle(self) -> None:
        """Read the bytes that came together: a character may need two of them."""
        if self.bytes:
            chars, self.bytes = self.bytes.decode(self.page, errors="replace"), b""
            self._put(chars)

    def _put(self, chars: str) -> None:
        group = self.group
        if group.dropped:
            return
        if group.instruction:
            self.instruction += chars
        elif group.label:
            self.label += chars
        else:
            self.found[-1].add(cleaned(chars), group.marks, group.link)
