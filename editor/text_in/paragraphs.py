"""Source lines into paragraphs: soft-wrapped text is joined, text with a line each is not.

`#` signs, list signs and thematic breaks are taken off and noted; what they mean is the business
of `grammar.py`. Used by `lines.py`.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

NARROWEST, WIDEST = 40, 160
"""Between these widths text is taken for wrapped by a program or a typist."""

_HEADING = re.compile(r"#{1,6}(?:[ ]+|$)")
_CLOSING_SIGNS = re.compile(r"[ ]+#+$")
_BULLET = re.compile(r"[-*+•·‣◦▪■●○Øo–—](?=[ \u00a0])[ \u00a0]+")
_RUNNING_PAGE = re.compile(r"[-–] ?\d{1,3} ?[-–]")
_MARKDOWN_BULLETS = "-*+"
_MARKER_LIKE = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[A-Za-z]{1,5}[.)]|[IVX]{1,4})(?=\s)")
_SURE_MARKER = re.compile(r"\d{1,3}(?:\.\d{1,3})+\.(?=\s)")
_ENDS_SENTENCE = tuple(".;:!?)»”\"'")
_SETEXT = re.compile(r"={3,}|-{3,}")


class Paragraph(Struct, frozen=True):
    """A paragraph of the source: the number of its first line, its characters, its signs.

    `sign` is the bullet taken off, `indent` counts columns before it; in `chars` a line feed is a
    hard break. `rule` holds the characters of a separator; `blank_before` an empty line above.
    """

    number: int
    chars: str
    indent: int = 0
    heading: bool = False
    sign: str | None = None
    rule: str | None = None
    hard: bool = False
    blank_before: bool = False


def paragraphs(source: str, *, markdown: bool) -> Iterator[Paragraph]:
    """The paragraphs of cleaned characters, in order; empty lines vanish."""
    lines = list(_lines(source, markdown=markdown))
    apart = _are_apart(lines)
    layout = _Layout(_wrap_width(lines, apart=apart), apart)
    held: list[str] = []
    first = last = None
    for line in lines:
        if first and last and layout.continues(first, last, line):
            held += ["\n" if last.hard else _glue(last.chars, line.chars), line.chars]
        else:
            if first:
                yield first if len(held) == 1 else replace(first, chars="".join(held))
            first, held = line, [line.chars]
        last = line
    if first:
        yield replace(first, chars="".join(held))


def _lines(source: str, *, markdown: bool) -> Iterator[Paragraph]:
    blank = True
    before: Paragraph | None = None
    for number, line in enumerate(source.split("\n"), start=1):
        body = line.strip()
        if not body:
            blank = True
            continue
        made = _line(number, line, body, blank=blank, markdown=markdown)
        underline = markdown and not blank and before and _SETEXT.fullmatch(body)
        if before and underline and not (before.rule or before.sign or before.heading):
            before = replace(before, heading=True)
            continue
        if before:
            yield before
        before, blank = made, False
    if before:
        yield before


def _line(number: int, line: str, body: str, *, blank: bool, markdown: bool) -> Paragraph:
    indent = len(line) - len(line.lstrip())
    rule = rule_of(body)
    if rule:
        return Paragraph(number, body, indent, rule=rule, blank_before=blank)
    slashes = len(body) - len(body.rstrip("\\"))
    hard = markdown and (line.endswith("  ") or slashes % 2 == 1)
    body = body.removesuffix("\\") if hard else body
    heading = _HEADING.match(body) if markdown else None
    if heading:
        body = _CLOSING_SIGNS.sub("", body[heading.end() :])
    sign, length = bullet_of(body) or (None, 0)
    return Paragraph(number, body[length:], indent, heading is not None, sign, None, hard, blank)


def bullet_of(body: str) -> tuple[str, int] | None:
    """The bullet that characters begin with and how many to take off with it, None for none."""
    bullet = _BULLET.match(body)
    if bullet is None or _RUNNING_PAGE.fullmatch(body):
        return None
    return bullet.group()[0], bullet.end()


def is_markdown_sign(sign: str | None) -> bool:
    """Whether a list sign is one that Markdown uses for any bullet."""
    return sign is not None and sign in _MARKDOWN_BULLETS


def rule_of(body: str) -> str | None:
    """The signs of a separator line, None for any other line."""
    signs = body.replace("\\", "").replace(" ", "").replace("\u00a0", "")
    if len(signs) >= 3 and signs[0] in "-_*=—–" and not signs.strip(signs[0]):
        return signs
    return None


def _wrap_width(lines: list[Paragraph], *, apart: bool) -> int | None:
    """The width at which the source is wrapped, None if every line is a paragraph.

    Lines are wrapped if mostly the first word of the next one had no room left; where no empty
    lines part the paragraphs, only if mostly no sentence ends there either.
    """
    pairs = [
        (above, below)
        for above, below in pairwise(lines)
        if _may_continue(above, below) and not _MARKER_LIKE.match(below.chars)
    ]
    lengths = sorted(above.indent + len(above.chars) for above, _ in pairs)
    if not lengths:
        return None
    width = lengths[(len(lengths) * 95 + 99) // 100 - 1]
    if width < NARROWEST or any(_overlong(line) for line in lines):
        return None
    broken = sum(
        _is_full(above, below, width) and (apart or not above.chars.endswith(_ENDS_SENTENCE))
        for above, below in pairs
    )
    return width if 2 * broken >= len(pairs) else None


def _overlong(line: Paragraph) -> bool:
    """Whether a line could have been wrapped and was not."""
    return line.chars.find(" ", WIDEST) >= 0


def _may_continue(above: Paragraph, below: Paragraph) -> bool:
    return not (
        below.blank_before or below.heading or below.sign or below.rule
        or above.heading or above.rule
    )  # fmt: skip


def _is_full(above: Paragraph, below: Paragraph, width: int) -> bool:
    word = below.chars.find(" ")
    length = word if word >= 0 else len(below.chars)
    signs = 2 if above.sign else 0
    return above.indent + signs + len(above.chars) + 1 + length > width


class _Layout(Struct, frozen=True):
    """How a source is set: the width it is wrapped at, if it is; whether empty lines part lists."""

    width: int | None
    apart: bool

    def continues(self, first: Paragraph, above: Paragraph, below: Paragraph) -> bool:
        """Whether a line goes on with the paragraph that `first` began and that ends `above` it."""
        if not _may_continue(above, below):
            return False
        if above.hard:
            return True
        if self.width is None or not _is_full(above, below, self.width):
            return False
        if not _MARKER_LIKE.match(below.chars):
            return True
        if _SURE_MARKER.match(below.chars):
            return False
        # `i)` in the midst of a sentence, that only came to stand first
        listed = _MARKER_LIKE.match(first.chars) or first.sign or not self.apart
        return not (listed and above.chars.endswith(_ENDS_SENTENCE))


def _are_apart(lines: list[Paragraph]) -> bool:
    """Whether paragraphs with a number mostly stand apart, after an empty line."""
    marked = [line for line in lines if _MARKER_LIKE.match(line.chars)]
    return 2 * sum(line.blank_before for line in marked) > len(marked)


def _glue(above: str, below: str) -> str:
    """What stands between two halves of a wrapped line: nothing after a hyphen in a word."""
    hyphen = above[-1:] in "-\u2011\u2010" and above[-2:-1].isalnum() and below[:1].isalnum()
    return "" if hyphen else " "
