"""What a text is: inline values, and the one-line markup that stands for them everywhere.

The markup is the same in the file, on the command line, in the journal and in the memory
(decision 8). Parsing never fails: what does not parse is literal. The parser is in `markup.py`.
"""

from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

MARKS = ("bold", "italic", "underline", "superscript")
"""The marks of characters, in the order in which the markup nests them, outermost first."""

Marks = frozenset[str]
PLAIN: Marks = frozenset()


class Run(Struct, frozen=True):
    """Characters that share marks, link and language; `lang` None is the language of the text."""

    chars: str
    marks: Marks = PLAIN
    link: str | None = None
    lang: str | None = None


class FactRef(Struct, frozen=True):
    """A detail printed in one of its forms: `{meeting.1.date:on}`."""

    fact: str
    form: str
    marks: Marks = PLAIN
    link: str | None = None
    lang: str | None = None


class ItemRef(Struct, frozen=True):
    """A live cross-reference: the present number of another node."""

    item: str
    marks: Marks = PLAIN
    link: str | None = None
    lang: str | None = None


class Note(Struct, frozen=True):
    """A footnote; `mark` None means that it is numbered."""

    id: str
    mark: str | None
    text: "Text"


class Break(Struct, frozen=True):
    """A line break inside a paragraph."""


Marked = Run | FactRef | ItemRef
Inline = Marked | Note | Break
Text = tuple[Inline, ...]


def normal(inlines: Iterable[Inline]) -> Text:
    """The canonical text: equal neighbours merged, empty runs gone."""
    out: list[Inline] = []
    grown: list[str] = []  # the characters of the last run, joined once it is complete
    for inline in inlines:
        if isinstance(inline, Run):
            if not inline.chars:
                continue
            last = out[-1] if out else None
            if isinstance(last, Run) and _same_look(last, inline):
                grown.append(inline.chars)
                continue
        _complete(out, grown)
        out.append(inline)
    _complete(out, grown)
    return tuple(out)


def _complete(out: list[Inline], grown: list[str]) -> None:
    """Join the characters that followed the last run to it."""
    if grown and isinstance(run := out[-1], Run):
        out[-1] = replace(run, chars=run.chars + "".join(grown))
        grown.clear()


def _same_look(a: Run, b: Run) -> bool:
    return a.marks == b.marks and a.link == b.link and a.lang == b.lang


def size(text: Text) -> int:
    """Length in places of the caret: one per character, one per any other inline."""
    return sum(len(i.chars) if isinstance(i, Run) else 1 for i in text)


def slice_text(text: Text, start: int, stop: int) -> Text:
    """The part between two places of the caret."""
    return normal(_slices(text, start, stop))


def _slices(text: Text, start: int, stop: int) -> Iterator[Inline]:
    place = 0
    for inline in text:
        length = len(inline.chars) if isinstance(inline, Run) else 1
        low, high = max(start - place, 0), min(stop - place, length)
        place += length
        if low >= high:
            continue
        yield replace(inline, chars=inline.chars[low:high]) if isinstance(inline, Run) else inline


def same_start(one: str, other: str) -> int:
    """How many characters two strings have in common at their start."""
    low, high = 0, min(len(one), len(other))
    while low < high:  # halving: comparing long slices costs less than comparing characters
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def walk(text: Text) -> Iterator[Inline]:
    """Every inline, those of footnotes included, in reading order."""
    for inline in text:
        yield inline
        if isinstance(inline, Note):
            yield from walk(inline.text)


def plain(text: Text) -> str:
    """The typed characters alone; a break is a line feed, facts and notes print nothing."""
    return "".join(
        i.chars if isinstance(i, Run) else "\n" if isinstance(i, Break) else "" for i in text
    )


_LEGAL_CONTROLS = "\n"
_REPLACEMENT = "�"


def clean(chars: str) -> str:
    """Typed or foreign characters made safe: controls, surrogates and non-characters are marked.

    Line ends become line feeds, tabs become spaces; every other character that XML or UTF-8
    cannot carry becomes U+FFFD, so that nothing unsavable ever enters a notice.
    """
    chars = chars.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    if chars.isprintable():
        return chars
    return "".join(c if is_legal(c) else _REPLACEMENT for c in chars)


def is_legal(char: str) -> bool:
    """Whether a notice may hold this character."""
    code = ord(char)
    if code < 0x20:
        return char in _LEGAL_CONTROLS
    return not (0x7F <= code < 0xA0 or 0xD800 <= code < 0xE000 or code & 0xFFFE == 0xFFFE)
