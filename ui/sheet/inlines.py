"""A `Text` as the content of a QTextDocument, and back, without loss.

Details, cross-references and footnotes stand as the characters they print; a property on them
holds their markup, so they are read back as one piece (an *atom*). Everything that counts
UTF-16 units is here: the rest of the program counts characters. Used by `cell.py`.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import count

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from editor.model.markup import parse, serialize
from editor.model.text import (
    MARKS,
    PLAIN,
    Break,
    Inline,
    Marks,
    Note,
    Run,
    Text,
    normal,
    same_start,
    size,
)
from ui.marks import show_marks

Printed = tuple[tuple[str, Marks], ...]
"""What an atom prints: characters with their marks."""
Printer = Callable[[Inline], Printed]

_FIRST = QTextFormat.Property.UserProperty.value
ATOM, MARKED, LINK, LANG = _FIRST + 1, _FIRST + 2, _FIRST + 3, _FIRST + 4
LINE = "\u2028"


class Piece(Struct, frozen=True):
    """An inline where it stands in the document: start and length in UTF-16 units."""

    start: int
    length: int
    inline: Inline

    @property
    def atomic(self) -> bool:
        """Whether the caret cannot stand inside."""
        return not isinstance(self.inline, Run | Break)


class Look(Struct, frozen=True):
    """The colours of what is not plain text."""

    link: QColor
    atom: QColor


def units(chars: str) -> int:
    """The length in UTF-16 units."""
    return len(chars) if chars.isascii() else len(chars.encode("utf-16-le", "surrogatepass")) // 2


def fill(document: QTextDocument, text: Text, printer: Printer, look: Look) -> None:
    """Replace the content of a document by a text."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    insert(cursor, text, printer, look)
    cursor.endEditBlock()


def insert(cursor: QTextCursor, text: Text, printer: Printer, look: Look) -> None:
    """Insert a text at a cursor."""
    for _, chars, form in styled(text, printer, look, cursor.document().revision() + 1):
        cursor.insertText(chars, form)


def styled(
    text: Text, printer: Printer, look: Look, first: int = 1
) -> Iterator[tuple[Inline, str, QTextCharFormat]]:
    """The characters of a text with their formats, an atom as all that it prints.

    Atoms are numbered from `first`: equal neighbours would melt into one without a number.
    """
    numbers = count(first)
    for inline in text:
        match inline:
            case Run(chars=chars, marks=marks):
                yield inline, chars, _styled(inline, marks, look)
            case Break():
                yield inline, LINE, QTextCharFormat()
            case _:
                name = f"{next(numbers)}:{serialize((inline,))}"
                for chars, marks in printer(inline):
                    form = _styled(inline, marks, look)
                    form.setProperty(ATOM, name)
                    form.setFontUnderline(True)
                    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
                    form.setUnderlineColor(look.atom)
                    yield inline, chars, form


def _styled(inline: Inline, shown: Marks, look: Look) -> QTextCharFormat:
    form = marked(shown)
    if isinstance(inline, Note | Break):
        return form
    form.setProperty(MARKED, _bits(inline.marks))
    if inline.link:
        form.setProperty(LINK, inline.link)
        form.setForeground(look.link)
        form.setFontUnderline(True)
    if inline.lang:
        form.setProperty(LANG, inline.lang)
        form.setToolTip(inline.lang)
    return form


def marked(marks: Marks) -> QTextCharFormat:
    """A format that shows and holds these marks and nothing else."""
    form = QTextCharFormat()
    form.setProperty(MARKED, _bits(marks))
    show_marks(form, marks)
    return form


def marks_of(form: QTextCharFormat) -> Marks:
    """The marks a format holds."""
    bits = int(form.property(MARKED) or 0)
    return frozenset(m for place, m in enumerate(MARKS) if bits >> place & 1) if bits else PLAIN


def with_mark(form: QTextCharFormat, mark: str, on: bool, base: QFont) -> QTextCharFormat:
    """What to merge into a format to switch one mark; without it, it looks like the base."""
    marks = marks_of(form) | {mark} if on else marks_of(form) - {mark}
    change = QTextCharFormat()
    change.setProperty(MARKED, _bits(marks))
    match mark:
        case "bold":
            change.setFontWeight(QFont.Weight.Bold if on else base.weight())
        case "italic":
            change.setFontItalic(on or base.italic())
        case "underline" if form.property(ATOM) is None and form.property(LINK) is None:
            change.setFontUnderline(on)
        case "superscript":
            align = QTextCharFormat.VerticalAlignment
            change.setVerticalAlignment(align.AlignSuperScript if on else align.AlignNormal)
    return change


def _bits(marks: Marks) -> int:
    return sum(1 << place for place, mark in enumerate(MARKS) if mark in marks)


def pieces(document: QTextDocument) -> list[Piece]:
    """The inlines of a document in order, with their places."""
    found: list[Piece] = []
    names: list[str] = []
    block = document.begin()
    while block.isValid():
        if block.position():
            found.append(Piece(block.position() - 1, 1, Break()))
            names.append("")
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            name = str(fragment.charFormat().property(ATOM) or "")
            if name and names and names[-1] == name:
                last = found[-1]
                found[-1] = replace(last, length=last.length + fragment.length())
            else:
                for piece in _read(fragment.position(), fragment.text(), fragment.charFormat()):
                    found.append(piece)
                    names.append(name)
            iterator += 1
        block = block.next()
    return found


def _read(start: int, chars: str, form: QTextCharFormat) -> Iterator[Piece]:
    """The inlines of one fragment: an atom, or a run cut at its line breaks."""
    name = str(form.property(ATOM) or "")
    marks, link, lang = marks_of(form), form.property(LINK), form.property(LANG)
    if name:
        inline = parse(name.partition(":")[2])[0]
        if not isinstance(inline, Note | Break):
            inline = replace(inline, marks=marks)
        yield Piece(start, units(chars), inline)
        return
    for place, line in enumerate(chars.split(LINE)):
        if place:
            yield Piece(start, 1, Break())
            start += 1
        if line:
            yield Piece(start, units(line), Run(line, marks, link, lang))
            start += units(line)


def text_of(document: QTextDocument) -> Text:
    """The text a document holds."""
    return normal(piece.inline for piece in pieces(document))


def caret_in(pieces: Iterable[Piece], position: int) -> int:
    """The place of the caret in the text (characters, atoms counting one) for a position."""
    place = 0
    for piece in pieces:
        if piece.start >= position:
            break
        inside = min(position - piece.start, piece.length)
        if isinstance(piece.inline, Run):
            place += _characters(piece.inline.chars, inside)
        else:
            place += 1
    return place


def position_in(pieces: Iterable[Piece], caret: int) -> int:
    """The position in the document for a place of the caret in the text."""
    end = 0
    for piece in pieces:
        length = len(piece.inline.chars) if isinstance(piece.inline, Run) else 1
        if caret <= 0:
            return piece.start
        if caret < length and isinstance(piece.inline, Run):
            return piece.start + units(piece.inline.chars[:caret])
        caret -= length
        end = piece.start + piece.length
    return end


def _characters(chars: str, length: int) -> int:
    """How many characters lie in the first UTF-16 units."""
    return len(chars.encode("utf-16-le")[: 2 * length].decode("utf-16-le", "ignore"))


def moved_caret(old: Text, new: Text, caret: int) -> int:
    """Where the caret belongs after a change from elsewhere: beside the same characters."""
    before, after = size(old), size(new)
    head = _alike(old, new)
    tail = min(_alike(old[::-1], new[::-1], at_end=True), min(before, after) - head)
    if caret <= head:
        return caret
    return max(after - (before - caret), head) if caret >= before - tail else head


def _alike(old: Text, new: Text, *, at_end: bool = False) -> int:
    """How many places two texts have in common at their start; at their end if they are turned."""
    places = 0
    for one, other in zip(old, new, strict=False):
        if one == other:
            places += len(one.chars) if isinstance(one, Run) else 1
            continue
        if isinstance(one, Run) and isinstance(other, Run):
            chars, others = one.chars, other.chars
            if replace(one, chars=others) == other:
                places += same_start(*((chars[::-1], others[::-1]) if at_end else (chars, others)))
        break
    return places
