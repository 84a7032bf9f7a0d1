"""A text editor for texts of a notice: marks, and atoms that stay whole; base of `cell.py`.

Details, cross-references and footnotes stand in it as what they print; the caret never stands
inside one, and what is deleted is deleted whole. What a text becomes is the subclass's business.
"""

from typing import Protocol

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from editor.model.text import Break, Inline, Run, Text, clean, slice_text
from ui.sheet.growing import GrowingEdit
from ui.sheet.inlines import (
    ATOM,
    LINE,
    Look,
    Piece,
    Printed,
    caret_in,
    fill,
    insert,
    marked,
    marks_of,
    pieces,
    position_in,
    text_of,
    with_mark,
)
from ui.theme import colours_of

_KEEP = QTextCursor.MoveMode.KeepAnchor


class TextClip(Protocol):
    """What takes and gives the texts of the clipboard: `ui/clip.py`."""

    def takes(self, data: QMimeData) -> bool:
        """Whether there is anything to paste."""

    def take(self, data: QMimeData) -> None:
        """Paste where the caret stands."""

    def copied(self, text: Text) -> QMimeData:
        """A text as other programs take it, and as this one does."""


class RichEdit(GrowingEdit):
    """Edits a text; subclasses say what its atoms print, and hear what was edited."""

    marks_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loading = False
        self.clip: TextClip | None = None
        self._last = 0
        self._read: list[Piece] | None = None
        self.document().contentsChange.connect(self._unread)
        self.setTabChangesFocus(True)
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)
        self.cursorPositionChanged.connect(self._snap)
        self.selectionChanged.connect(self.marks_changed)

    def printer(self, inline: Inline) -> Printed:
        """What an atom prints."""
        raise NotImplementedError

    def edited(self) -> None:
        """Hear that the text was changed by more than typing."""

    def pieces(self) -> list[Piece]:
        """The inlines of the text with their places, read once after each change."""
        if self._read is None:
            self._read = pieces(self.document())
        return self._read

    def _unread(self) -> None:
        self._read = None

    # --- showing -------------------------------------------------------------------------------

    def fill(self, text: Text) -> None:
        """Show a text."""
        self.loading = True
        fill(self.document(), text, self.printer, self._look())
        self.loading = False

    def _look(self) -> Look:
        accent = QColor(colours_of(self.palette()).accent)
        return Look(link=accent, atom=accent)

    def set_direction(self, direction: str) -> None:
        """Write from left to right (ltr) or from right to left (rtl)."""
        option = self.document().defaultTextOption()
        rtl = direction == "rtl"
        way = Qt.LayoutDirection
        option.setTextDirection(way.RightToLeft if rtl else way.LeftToRight)
        self.document().setDefaultTextOption(option)

    # --- places --------------------------------------------------------------------------------

    def place_caret(self, caret: int) -> None:
        """Put the caret at a place of the text, counted as in `Text`."""
        self.select(caret, caret)

    def caret(self) -> int:
        """The place of the caret in the text."""
        return self.place_of(self.textCursor().position())

    def stretch(self) -> tuple[int, int]:
        """What is selected, from place to place; the caret twice where nothing is."""
        cursor = self.textCursor()
        return self.place_of(cursor.selectionStart()), self.place_of(cursor.selectionEnd())

    def place_of(self, position: int) -> int:
        """The place in the text for a position in the document."""
        return caret_in(self.pieces(), position)

    def select(self, anchor: int, caret: int) -> None:
        """Select from one place of the text to another."""
        cursor = self.textCursor()
        cursor.setPosition(position_in(self.pieces(), anchor))
        cursor.setPosition(position_in(self.pieces(), caret), _KEEP)
        self.setTextCursor(cursor)

    # --- marks ---------------------------------------------------------------------------------

    def has_mark(self, mark: str) -> bool:
        """Whether what is selected, or typed next, carries a mark."""
        return mark in marks_of(self.currentCharFormat())

    def toggle_mark(self, mark: str) -> None:
        """Switch a mark of the selection, or of what is typed next."""
        cursor, on = self.textCursor(), not self.has_mark(mark)
        base = self.document().defaultFont()
        if not cursor.hasSelection():
            form = QTextCharFormat(self.currentCharFormat())
            form.merge(with_mark(form, mark, on, base))
            self.setCurrentCharFormat(form)
            self.marks_changed.emit()
            return
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        cursor.beginEditBlock()
        for piece in self.pieces():
            low, high = max(piece.start, start), min(piece.start + piece.length, end)
            if low < high and not isinstance(piece.inline, Break):
                cursor.setPosition(high)
                form = cursor.charFormat()
                cursor.setPosition(low)
                cursor.setPosition(high, _KEEP)
                cursor.mergeCharFormat(with_mark(form, mark, on, base))
        cursor.endEditBlock()
        self.edited()
        self.marks_changed.emit()

    # --- the caret stays out of atoms ------------------------------------------------------------

    def _snap(self) -> None:
        cursor = self.textCursor()
        position = self._outside(cursor.position(), forward=cursor.position() > self._last)
        anchor = cursor.anchor()
        if cursor.hasSelection():
            anchor = self._outside(anchor, forward=anchor > position)
        else:
            anchor = position
        self._last = position
        if (position, anchor) != (cursor.position(), cursor.anchor()):
            cursor.setPosition(anchor)
            cursor.setPosition(position, _KEEP)
            self.setTextCursor(cursor)
        form = self.currentCharFormat()
        if form.property(ATOM) is not None and not cursor.hasSelection():
            # What is typed beside a detail is not part of it.
            self.setCurrentCharFormat(marked(marks_of(form)))
        self.marks_changed.emit()

    def _outside(self, position: int, *, forward: bool) -> int:
        for piece in self.pieces():
            end = piece.start + piece.length
            if piece.atomic and piece.start < position < end:
                return end if forward else piece.start
        return position

    def nearest(self, position: int) -> int:
        """The nearest position outside of atoms."""
        for piece in self.pieces():
            end = piece.start + piece.length
            if piece.atomic and piece.start < position < end:
                return piece.start if 2 * position < piece.start + end else end
        return position

    # --- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        back = event.key() == Qt.Key.Key_Backspace and plain
        if back or event.matches(QKeySequence.StandardKey.Delete):
            self._delete(event)
        else:
            super().keyPressEvent(event)

    def break_line(self) -> None:
        """Break the line at the caret."""
        self.textCursor().insertText(LINE, marked(frozenset()))

    def _delete(self, event: QKeyEvent) -> None:
        """Backspace and Delete take an atom away as a whole."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            back = event.key() == Qt.Key.Key_Backspace
            edge = cursor.position()
            for piece in self.pieces():
                end = piece.start + piece.length
                if piece.atomic and edge == (end if back else piece.start):
                    cursor.setPosition(piece.start)
                    cursor.setPosition(end, _KEEP)
                    cursor.removeSelectedText()
                    self.setTextCursor(cursor)
                    return
        super().keyPressEvent(event)

    # --- clipboard -----------------------------------------------------------------------------

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted or dropped goes to the clipboard of the window, if it takes it.

        Else only plain characters come in; lines become line breaks.
        """
        if self.clip is not None:
            self.edited()  # a drag inside the text has taken it away from its old place
            self.clip.take(source)
            return
        lines = clean(source.text()).strip("\n").split("\n")
        text: list[Inline] = []
        for place, line in enumerate(lines):
            text += [Break()] if place else []
            text += [Run(line, marks_of(self.currentCharFormat()))] if line else []
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        insert(cursor, tuple(text), self.printer, self._look())
        cursor.endEditBlock()
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return self.clip.takes(source) if self.clip else source.hasText()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged: the words with their looks."""
        if self.clip is None:
            return super().createMimeDataFromSelection()
        return self.clip.copied(slice_text(text_of(self.document()), *self.stretch()))
