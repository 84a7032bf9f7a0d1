"""The editor of one text: the current element in one language.

Typing becomes a `Text` and goes to the session as a transaction with this editor as its origin;
merging into one undo step is the history's business. Changes from elsewhere are taken over with
the caret where it was. Structure (split, join) goes out as a signal. Its content: `inlines.py`.
"""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from editor.edit.commands.wording import set_text
from editor.edit.transaction import Refusal, Selection
from editor.model.markup import parse, serialize
from editor.model.text import Break, Inline, Run, Text, clean
from ui.session import Session
from ui.sheet.growing import GrowingEdit
from ui.sheet.inlines import (
    ATOM,
    LINE,
    Look,
    Printed,
    caret_of,
    fill,
    insert,
    marked,
    marks_of,
    moved_caret,
    pieces,
    position_of,
    text_of,
    with_mark,
)
from ui.sheet.keys import KEYS, LEFT_TO_ACTIONS
from ui.theme import colours_of

_KEEP = QTextCursor.MoveMode.KeepAnchor
_MOVE = QTextCursor.MoveMode.MoveAnchor


class CellEditor(GrowingEdit):
    """Edits the text of one element in the session's language."""

    wanted = Signal(str)
    """The id of an action that a key asks for: split, join, add-after, leave-text."""
    marks_changed = Signal()
    lit = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._node = ""
        self._text: Text = ()
        self._loading = False
        self._last = 0
        self.setTabChangesFocus(True)
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)
        document = self.document()
        document.setUndoRedoEnabled(False)
        document.contentsChange.connect(self._typed)
        self.cursorPositionChanged.connect(self._snap)
        self.selectionChanged.connect(self.marks_changed)

    # --- showing -------------------------------------------------------------------------------

    def load(self, node_id: str, markup: str) -> None:
        """Show a text of an element, anew or as changed from elsewhere: the caret then stays."""
        text = parse(markup)
        cursor = self.textCursor()
        same = node_id == self._node
        places = (self._place(cursor.anchor()), self._place(cursor.position()))
        old, self._node, self._text = self._text, node_id, text
        self._fill(text)
        if same:
            anchor, caret = (moved_caret(old, text, place) for place in places)
            self._select(anchor, caret)
        else:
            self._select(0, 0)

    def _fill(self, text: Text) -> None:
        self._loading = True
        fill(self.document(), text, self._printer, self._look())
        self._loading = False

    def _look(self) -> Look:
        accent = QColor(colours_of(self.palette()).accent)
        return Look(link=accent, atom=accent)

    def _printer(self, inline: Inline) -> Printed:
        return self._session.printed(self._node, inline, self._session.lang)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._node:
            caret = self.caret()
            self._fill(self._text)
            self.place_caret(caret)

    def set_direction(self, direction: str) -> None:
        """Write from left to right (ltr) or from right to left (rtl)."""
        option = self.document().defaultTextOption()
        rtl = direction == "rtl"
        way = Qt.LayoutDirection
        option.setTextDirection(way.RightToLeft if rtl else way.LeftToRight)
        self.document().setDefaultTextOption(option)

    def place_caret(self, caret: int) -> None:
        """Put the caret at a place of the text, counted as in `Text`."""
        self._select(caret, caret)

    def caret(self) -> int:
        """The place of the caret in the text."""
        return self._place(self.textCursor().position())

    def _place(self, position: int) -> int:
        return caret_of(self.document(), position)

    def _select(self, anchor: int, caret: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(position_of(self.document(), anchor))
        cursor.setPosition(position_of(self.document(), caret), _KEEP)
        self.setTextCursor(cursor)

    # --- storing -------------------------------------------------------------------------------

    def composing(self) -> bool:
        """Whether a dead key or an input method has not finished its character."""
        return bool(self.textCursor().block().layout().preeditAreaText())

    def _typed(self, _position: int, _removed: int, _added: int) -> None:
        if self._loading or self.composing() or not self._node:
            return
        text = text_of(self.document())
        if text == self._text:
            return
        before = self._caret_before(text)
        self._text = text
        session = self._session
        here = Selection((self._node,), session.lang, self.caret())
        made = set_text(session.tree, self._node, session.lang, serialize(text), before, here)
        if made:
            session.do(made, origin=self)
        elif isinstance(made, Refusal) and made.code != "no-change":
            session.refuse(made)
            self.wanted.emit("reload-text")

    def _caret_before(self, text: Text) -> Selection:
        caret = moved_caret(text, self._text, self.caret())
        return Selection((self._node,), self._session.lang, caret)

    # --- marks ---------------------------------------------------------------------------------

    def has_mark(self, mark: str) -> bool:
        """Whether what is selected, or typed next, carries a mark."""
        return mark in marks_of(self.currentCharFormat())

    def toggle_mark(self, mark: str) -> None:
        """Switch a mark of the selection, or of what is typed next."""
        cursor, on = self.textCursor(), not self.has_mark(mark)
        if not cursor.hasSelection():
            form = QTextCharFormat(self.currentCharFormat())
            form.merge(with_mark(form, mark, on))
            self.setCurrentCharFormat(form)
            self.marks_changed.emit()
            return
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        cursor.beginEditBlock()
        for piece in pieces(self.document()):
            low, high = max(piece.start, start), min(piece.start + piece.length, end)
            if low < high and not isinstance(piece.inline, Break):
                cursor.setPosition(high)
                form = cursor.charFormat()
                cursor.setPosition(low)
                cursor.setPosition(high, _KEEP)
                cursor.mergeCharFormat(with_mark(form, mark, on))
        cursor.endEditBlock()
        self._typed(0, 0, 0)
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
        for piece in pieces(self.document()):
            end = piece.start + piece.length
            if piece.atomic and piece.start < position < end:
                return end if forward else piece.start
        return position

    # --- keys ----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Undo and the marks belong to the document and to the actions, not to this editor.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and any(event.matches(key) for key in LEFT_TO_ACTIONS)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        action = KEYS.get((Qt.Key(event.key()), modifiers))
        if action == "line-break":
            self.textCursor().insertText(LINE, marked(frozenset()))
        elif action == "join" and (self.textCursor().hasSelection() or self.caret()):
            self._delete(event)
        elif action:
            self.wanted.emit(action)
        elif event.matches(QKeySequence.StandardKey.Delete):
            self._delete(event)
        else:
            super().keyPressEvent(event)

    def _delete(self, event: QKeyEvent) -> None:
        """Backspace and Delete take an atom away as a whole."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            back = event.key() == Qt.Key.Key_Backspace
            edge = cursor.position()
            for piece in pieces(self.document()):
                end = piece.start + piece.length
                if piece.atomic and edge == (end if back else piece.start):
                    cursor.setPosition(piece.start)
                    cursor.setPosition(end, _KEEP)
                    cursor.removeSelectedText()
                    self.setTextCursor(cursor)
                    return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if not event.preeditString():
            self._typed(0, 0, 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.lit.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._session.document.history.seal()
        self.lit.emit(False)

    # --- clipboard -----------------------------------------------------------------------------

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Only plain characters come in; lines become line breaks."""
        lines = clean(source.text()).strip("\n").split("\n")
        text: list[Inline] = []
        for place, line in enumerate(lines):
            text += [Break()] if place else []
            text += [Run(line, marks_of(self.currentCharFormat()))] if line else []
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        insert(cursor, tuple(text), self._printer, self._look())
        cursor.endEditBlock()
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()
