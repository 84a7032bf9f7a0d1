"""The source as lines: each a paragraph with its look, its printed marker still in the text.

Control characters are marked, Markdown is read where the source is Markdown. The paragraphs come
from `paragraphs.py`, what is inside them from `inline.py`; `grammar.py` reads the lines.
"""

import re
from collections.abc import Callable, Iterator

from msgspec import Struct, field
from msgspec.structs import replace

from editor.errors import InputRefused
from editor.gate.limits import LIMITS, Limits
from editor.model.text import Break, Inline, Run, Text, normal, plain, size, slice_text
from editor.model.values import ILLEGAL
from editor.text_in.inline import Links, markdown_text, plain_text
from editor.text_in.paragraphs import Paragraph, is_markdown_sign, paragraphs
from editor.text_in.result import Message

_SIGNS_OF_MARKDOWN = re.compile(
    r"^[ ]{0,3}#{1,6} +\S|(?<![\w*])\*\*[^\s*][^*\n]*(?<=\S)\*\*(?!\w)|\[[^\[\]\n]+\]\((?:#|<|\w+:)"
    r"|^[ ]*\(?\w{1,9}\\[.)] ",
    re.MULTILINE,
)
_LINE_ENDS = re.compile("\r\n?|\n?\f\n?|[\v\x85\u2028\u2029]")
_OTHER_LINE_ENDS = "\r\f\v\x85\u2028\u2029"
_LINE_SIGNS = "\n" + _OTHER_LINE_ENDS
_WRAPPED = 20
"""So many line ends to a paragraph are looked at; more than that nobody wraps."""
_TABS = re.compile(r"^[ \t]*\t[ \t]*", re.MULTILINE)
_FOOTNOTE = re.compile(r"\[\^([\w-]{1,30})\]:")
_REPLACED = "\ufffd"


class Line(Struct, frozen=True):
    """A paragraph as printed: `number` of its first source line, its text, its look.

    `sign` is a printed bullet, `listed` a bullet that may be mere Markdown; `bold` means that all
    of it is bold, and then its text is not. `rule` is a separator; `apart` an empty line above.
    """

    number: int
    text: Text
    plain: str
    indent: int = 0
    heading: bool = False
    bold: bool = False
    sign: str | None = None
    listed: bool = False
    rule: str | None = None
    apart: bool = False

    def without(self, count: int) -> "Line":
        """The line without so many characters at its beginning."""
        text = trimmed(_from(self.text, count))
        text, bold = unbolded(text)
        return Line(
            self.number, text, plain(text), self.indent, self.heading, self.bold or bold,
            self.sign, self.listed, self.rule, self.apart,
        )  # fmt: skip

    def with_next(self, below: "Line") -> "Line":
        """The line with the one after it as its end; bold that only one of them has shows again."""
        bold = self.bold and below.bold
        halves = (self.text, below.text) if bold else (self.shown(), below.shown())
        text = normal([*halves[0], Run(" "), *halves[1]])
        return replace(self, text=text, plain=plain(text), bold=bold)

    def shown(self) -> Text:
        """The text with the bold that covers all of it, if it does."""
        if not self.bold:
            return self.text
        return tuple(_bold(inline) for inline in self.text)


class Source(Struct, frozen=True):
    """All lines, the addresses of their links, and what was noticed while reading them."""

    lines: tuple[Line, ...]
    links: tuple[str | None, ...]
    messages: list[Message] = field(default_factory=list)


def is_markdown(source: str) -> bool:
    """Whether a text shows signs that only Markdown has."""
    return _SIGNS_OF_MARKDOWN.search(source) is not None


def read_lines(source: str, markdown: bool | None = None) -> Source:
    """The lines of a text; whether it is Markdown is found out where it is not said."""
    source = source.removeprefix("\ufeff")
    if "\t" in source:
        source = _TABS.sub(lambda hit: hit.group().expandtabs(4), source).replace("\t", " ")
    if any(sign in source for sign in _OTHER_LINE_ENDS):
        source = _LINE_ENDS.sub("\n", source)
    safe = ILLEGAL.sub(_REPLACED, source)
    links = Links()
    found = Source((), (), list(_replaced(source, safe)))
    marked = is_markdown(safe) if markdown is None else markdown
    lines = tuple(_read(safe, links, found.messages, markdown=marked))
    return Source(lines, tuple(links.addresses), found.messages)


def read_pasted(source: str, markdown: bool | None = None, limits: Limits = LIMITS) -> Source:
    """The lines of plain text from a clipboard; refuses more than anybody pastes, unread."""
    ends = sum(source.count(sign) for sign in _LINE_SIGNS)
    if len(source) > limits.chars or ends > limits.lines * _WRAPPED:
        raise InputRefused("too-much-to-paste", limit=limits.lines)
    return read_lines(source, markdown)


def _replaced(source: str, safe: str) -> Iterator[Message]:
    count = safe.count(_REPLACED) - source.count(_REPLACED)
    if count > 0:
        line = safe.count("\n", 0, safe.index(_REPLACED)) + 1
        yield Message("unprintable", {"count": count}, None, line)


def _read(source: str, links: Links, messages: list[Message], *, markdown: bool) -> Iterator[Line]:
    found = list(paragraphs(source, markdown=markdown))
    if markdown:
        links.notes.update(_footnotes(found))
    for paragraph in found:
        label = _FOOTNOTE.match(paragraph.chars)
        if label and markdown and label.group(1) not in links.notes:
            continue  # a text above has called it
        yield _line(paragraph, links, markdown=markdown)
        messages += [
            Message("left-out", {"text": lost}, None, paragraph.number) for lost in links.lost
        ]
        links.lost.clear()


def _footnotes(found: list[Paragraph]) -> Iterator[tuple[str, str]]:
    """The footnotes that Markdown defines in paragraphs of their own, by label."""
    for paragraph in found:
        label = _FOOTNOTE.match(paragraph.chars)
        if label and paragraph.chars[label.end() :].strip():
            yield label.group(1), paragraph.chars[label.end() :].strip()


def _line(paragraph: Paragraph, links: Links, *, markdown: bool) -> Line:
    if paragraph.rule:
        return Line(paragraph.number, (), paragraph.chars, rule=paragraph.rule)
    text = markdown_text(paragraph.chars, links) if markdown else plain_text(paragraph.chars)
    text, bold = unbolded(trimmed(text))
    syntax = markdown and is_markdown_sign(paragraph.sign)
    return Line(
        paragraph.number,
        text,
        plain(text),
        paragraph.indent,
        paragraph.heading,
        bold,
        paragraph.sign,
        syntax,
        None,
        paragraph.blank_before,
    )


def _bold(inline: Inline) -> Inline:
    if isinstance(inline, Run):
        return replace(inline, marks=inline.marks | {"bold"})
    return inline


def _from(text: Text, count: int) -> Text:
    """A text from a place on."""
    first = text[0] if text else None
    if isinstance(first, Run) and len(first.chars) > count:
        return (Run(first.chars[count:], first.marks, first.link, first.lang), *text[1:])
    return slice_text(text, count, size(text))


def trimmed(text: Text) -> Text:
    """A text without spaces and breaks at its ends."""
    if len(text) == 1 and isinstance(text[0], Run) and text[0].chars == text[0].chars.strip():
        return text  # so are most
    inlines: list[Inline] = list(text)
    while inlines and (left := _stripped(inlines[0], str.lstrip)) is not inlines[0]:
        inlines[:1] = [left] if left else []
    while inlines and (right := _stripped(inlines[-1], str.rstrip)) is not inlines[-1]:
        inlines[-1:] = [right] if right else []
    return normal(inlines)


def _stripped(inline: Inline, strip: Callable[[str], str]) -> Inline | None:
    """The same inline if there is nothing to strip, None if nothing remains."""
    if isinstance(inline, Break):
        return None
    if not isinstance(inline, Run):
        return inline
    chars = strip(inline.chars)
    if chars == inline.chars:
        return inline
    return Run(chars, inline.marks, inline.link, inline.lang) if chars else None


def unbolded(text: Text) -> tuple[Text, bool]:
    """A text without the bold that covers all of it, and whether there was such."""
    if text and isinstance(text[0], Run) and text[0].chars.strip() and not text[0].marks:
        return text, False  # so are most
    runs = [i for i in text if isinstance(i, Run) and i.chars.strip()]
    if not runs or not all("bold" in run.marks for run in runs):
        return text, False
    return normal(_not_bold(inline) for inline in text), True


def _not_bold(inline: Inline) -> Inline:
    if isinstance(inline, Run):
        return Run(inline.chars, inline.marks - {"bold"}, inline.link, inline.lang)
    return inline
