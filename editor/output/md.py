"""A page as Markdown: headings by outline level, labels as printed, links and footnotes live.

CommonMark with footnotes, as code forges and pandoc read it. What a sign or the beginning of a line
could be taken for is escaped; a mark that Markdown cannot set where it stands is left out.
"""

import re
from itertools import groupby

from editor.layout.blocks import Block, LineBreak, NoteMark, Page, Piece, Span
from editor.profiles.profile import Profile

_SPECIAL = re.compile(r"[\\`*_\[\]<>#|~^${}]|&(?=#?\w+;)|(?<!\w)@")
_MARKER = re.compile(r"^(\(?(?:[A-Za-z]{1,9}|\d{1,9}))([.)])(?=\s|$)")
_LINE_START = re.compile(r"^(?=[-+:%](?:\s|$)|(?:-+|=+)\s*$|[-:%])")
_SIGNS = {"bold": "**", "italic": "*"}  # Markdown has no other marks


def write_md(page: Page, profile: Profile) -> str:
    """The whole notice as Markdown."""
    writer = _Markdown(page, profile)
    out = [writer.paragraph(block) for block in page.masthead()]
    out += [writer.block(block) for block in page.body]
    out += [
        f"[^{number}]: {writer.content(page.notes[key])}" for key, number in writer.numbers.items()
    ]
    return "\n\n".join(p for p in out if p) + "\n"


def escape(chars: str) -> str:
    """Characters that Markdown must print as they are."""
    return _SPECIAL.sub(r"\\\g<0>", chars)


class _Markdown:
    """Writes the blocks of one page."""

    def __init__(self, page: Page, profile: Profile) -> None:
        self.page = page
        self.profile = profile
        self.numbers = {key: number for number, key in enumerate(page.notes, start=1)}

    def block(self, block: Block) -> str:
        """A block of the body."""
        if block.kind == "rule":
            return "---"
        outline = self.profile.styles[block.style].outline
        level = 1 if block.kind == "title" else outline + 1 if outline else 0
        text = self.paragraph(block)
        if level and text:
            return f"{'#' * min(level, 6)} {text}".replace("\\\n", " ")
        return text

    def paragraph(self, block: Block) -> str:
        """A paragraph with its label; a bullet is one of Markdown."""
        label, content = self.page.label(block), self.content(block)
        if block.kind == "bullet":
            return f"- {content}"
        return _literal(f"{escape(label)} {content}") if label else content

    def content(self, block: Block) -> str:
        """The characters of a block; no line of them begins as something else would."""
        out = ""
        pieces = block.content
        for href, group in groupby(pieces, lambda p: p.href if isinstance(p, Span) else None):
            if href is None:
                out = self._joined(out, list(group))
                continue
            words = self._joined("", list(group))
            core = words.strip()
            out += words.replace(core, f"[{core}](<{href}>)", 1) if core else words
        return "\n".join(_literal(line.strip(" ")) for line in out.split("\n"))

    def _joined(self, out: str, pieces: list[Piece]) -> str:
        for at, piece in enumerate(pieces):
            following = pieces[at + 1] if at + 1 < len(pieces) else None
            after = self.page.chars(following)[:1] if following else ""
            out += self._piece(piece, out[-1:], after)
        return out

    def _piece(self, piece: Piece, before: str, after: str) -> str:
        match piece:
            case NoteMark(key=key):
                return f"[^{self.numbers[key]}]"
            case LineBreak():
                return "\\\n"
            case Span():
                return _marked(piece, before, after)
            case _:
                return escape(self.page.chars(piece))


def _marked(span: Span, before: str, after: str) -> str:
    """Marked characters; Markdown allows no space just inside a mark."""
    core = span.chars.strip()
    if not core:
        return span.chars
    left, _, right = span.chars.partition(core)
    sign = "".join(_SIGNS[mark] for mark in _SIGNS if mark in span.marks)
    if not (_can_turn(left or before, core[0]) and _can_turn(right or after, core[-1])):
        sign = ""
    return f"{left}{sign}{escape(core)}{sign[::-1]}{right}"


def _can_turn(outside: str, inside: str) -> bool:
    """Whether a mark can begin or end between two characters; none outside is a line's edge."""
    if outside.endswith("*"):
        return False
    return not outside or not outside[-1].isalnum() or inside.isalnum()


def _literal(line: str) -> str:
    """A line whose beginning Markdown must not take for a list, a rule or a heading."""
    return _LINE_START.sub(r"\\", _MARKER.sub(r"\1\\\2", line))
