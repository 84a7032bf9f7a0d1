"""A paragraph of a Word file, a web page or a mail while it is gathered, and the line it becomes.

Readers of such sources (`html.py`, `rtf.py`, `editor/word/reader.py`) know which number a list
prints; here it is put before the text, where `grammar.py` expects what is printed. Neighbour:
`lines.py`, the same for plain text and Markdown.
"""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from editor.model.text import Break, Inline, Note, Run, Text, clean, normal, plain, size, slice_text
from editor.text_in.lines import Line, trimmed, unbolded
from editor.text_in.markers import marker_of, roman
from editor.text_in.paragraphs import bullet_of, rule_of

BULLET = "•"
COLUMNS = 4
"""So many columns of plain text one level of a list is indented."""
_SURE, _GAP = "  ", " "
"""Two spaces say that what stands before them is surely a number (`Marker.wide`)."""
_ROMAN_END = 40
_BETWEEN = " | "
"""Between the cells of a row."""


class Gathered(Struct):
    """One paragraph: what its list prints (or that it is a bullet), how deep, how it looks."""

    label: str = ""
    bullet: bool = False
    indent: int = 0
    heading: bool = False
    inlines: list[Inline] = field(default_factory=list)

    def add(self, chars: str, marks: frozenset[str] = frozenset(), link: str | None = None) -> None:
        """Add characters with a look."""
        if chars:
            self.inlines.append(Run(chars, marks, link))

    @property
    def empty(self) -> bool:
        """Whether it shows nothing."""
        return not self.label and all(
            isinstance(inline, Break) or (isinstance(inline, Run) and not inline.chars.strip())
            for inline in self.inlines
        )

    def text(self) -> Text:
        """What it holds, without spaces at its ends."""
        return trimmed(normal(self.inlines))

    def line(self, number: int) -> Line:
        """The line that it is; `number` counts the paragraphs of the source."""
        text, bold = unbolded(self.text())
        chars = plain(text)
        rule = None if self.label or self.bullet else rule_of(chars)
        if rule:
            return Line(number, (), chars, self.indent, rule=rule, apart=True)
        sign = BULLET if self.bullet else None
        if not sign and not self.label and (typed := bullet_of(chars)):
            sign, length = typed
            text, bold = unbolded(trimmed(slice_text(text, length, size(text))))
        elif self.label:
            text = _labelled(self.label, text)
        return Line(
            number, text, plain(text), self.indent, self.heading, bold, sign, apart=True
        )  # fmt: skip


def _labelled(label: str, text: Text) -> Text:
    """A text with the number before it that its list prints."""
    known = marker_of(f"{label}{_SURE}x")
    first = text[0] if text else None
    marks = first.marks & {"bold"} if isinstance(first, Run) else frozenset()
    return normal((Run(label + (_SURE if known else _GAP), marks), *text))


def row_of(cells: Iterable[Text]) -> list[Inline]:
    """A row of a table as the content of one paragraph: a number in a cell of its own leads it."""
    full = [cell for cell in cells if cell]
    out: list[Inline] = []
    for place, cell in enumerate(full):
        if place:
            number = place == 1 and _is_number(full[0])
            out.append(Run(_SURE if number else _BETWEEN))
        out += cell
    return out


def _is_number(cell: Text) -> bool:
    chars = plain(cell)
    marker = marker_of(f"{chars} x") if len(chars) < 12 else None
    return marker is not None and marker.printed == chars


def lines_of(paragraphs: Sequence[Gathered]) -> tuple[Line, ...]:
    """The lines of all that show something, numbered as paragraphs of the source."""
    return tuple(
        paragraph.line(number)
        for number, paragraph in enumerate(paragraphs, start=1)
        if not paragraph.empty
    )


def note_of(paragraphs: Iterable[Gathered]) -> Text:
    """The paragraphs of a footnote as the text that it is, without footnotes of its own."""
    out: list[Inline] = []
    for paragraph in paragraphs:
        inlines = [each for each in paragraph.text() if not isinstance(each, Note)]
        out += [Run(" "), *inlines] if out and inlines else inlines
    return normal(Run(" ") if isinstance(each, Break) else each for each in out)


def parted(paragraph: Gathered) -> Iterator[Gathered]:
    """A paragraph as the paragraphs that its line breaks show: where a number begins a line."""
    parts: list[list[Inline]] = [[]]
    for inline in paragraph.inlines:
        if isinstance(inline, Break):
            parts.append([])
        else:
            parts[-1].append(inline)
    held = replace(paragraph, inlines=parts[0])
    blank = False
    for part in parts[1:]:
        chars = plain(tuple(part)).strip()
        if chars and (blank or marker_of(chars) or bullet_of(chars)):
            yield held
            held = Gathered(indent=paragraph.indent, inlines=part)
        elif chars:
            held.inlines = [*held.inlines, Break(), *part]
        blank = not chars
    yield held


class Outline(Struct):
    """The lists that are open in a source which nests them: what each prints, from the outermost.

    A number in a list of numbers shows the one above it, as it does in a notice; under a letter it
    is a roman one.
    """

    labels: list[str] = field(default_factory=list)

    def label(self, depth: int, printed: str) -> str:
        """What an entry at a depth, from 1, prints; deeper lists are over."""
        del self.labels[depth - 1 :]
        above = self.labels[depth - 2] if 1 < depth <= len(self.labels) + 1 else ""
        number = printed.rstrip(".")
        if number.isdecimal() and above:
            if above.rstrip(".").replace(".", "").isdecimal():
                printed = f"{above.rstrip('.')}.{number}"
            elif above.strip("().").isalpha() and int(number) < _ROMAN_END:
                printed = f"{roman(int(number))}."
        self.labels += [""] * (depth - 1 - len(self.labels))
        self.labels.append(printed)
        return printed


def cleaned(chars: str) -> str:
    """Foreign characters made safe; line ends are spaces."""
    return clean(chars).replace("\n", " ")
