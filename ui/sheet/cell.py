"""The editor of one text: the current element in one language.

Typing becomes a `Text` and goes to the session as a transaction with this editor as its origin;
merging into one undo step is the history's business. Changes from elsewhere are taken over with
the caret where it was. Structure (split, join) goes out as a signal. Its content: `inlines.py`.
"""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from editor.edit.commands.wording import set_text
from editor.edit.transaction import Refusal, Selection
from editor.model.markup import parse, serialize
from editor.model.text import Inline, Note, Text
from ui.session import Session
from ui.sheet.inlines import Printed, moved_caret, pieces, text_of
from ui.sheet.keys import KEYS, LEFT_TO_ACTIONS
from ui.sheet.rich import RichEdit


class CellEditor(RichEdit):
    """Edits the text of one element in the session's language."""

    wanted = Signal(str)
    """The id of an action that a key asks for: split, join, add-after, leave-text."""
    menu_wanted = Signal(QPoint)
    lit = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._node = ""
        self._text: Text = ()
        document = self.document()
        document.setUndoRedoEnabled(False)
        document.contentsChange.connect(self.edited)

    # --- showing -------------------------------------------------------------------------------

    def load(self, node_id: str, markup: str) -> None:
        """Show a text of an element, anew or as changed from elsewhere: the caret then stays."""
        text = parse(markup)
        cursor = self.textCursor()
        same = node_id == self._node
        places = (self.place_of(cursor.anchor()), self.place_of(cursor.position()))
        old, self._node, self._text = self._text, node_id, text
        self.fill(text)
        if same:
            anchor, caret = (moved_caret(old, text, place) for place in places)
            self.select(anchor, caret)
        else:
            self.select(0, 0)

    def printer(self, inline: Inline) -> Printed:
        return self._session.printed(self._node, inline, self._session.lang)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._node:
            caret = self.caret()
            self.fill(self._text)
            self.place_caret(caret)

    # --- storing -------------------------------------------------------------------------------

    def composing(self) -> bool:
        """Whether a dead key or an input method has not finished its character."""
        return bool(self.textCursor().block().layout().preeditAreaText())

    def edited(self) -> None:
        if self.loading or self.composing() or not self._node:
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
            self.break_line()
        elif action and (action != "join" or self.stretch() == (0, 0)):
            self.wanted.emit(action)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if not event.preeditString():
            self.edited()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        place = event.pos() if mouse else self.cursorRect().bottomLeft()
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On a footnote it opens the footnote; elsewhere it chooses a word."""
        position = self.cursorForPosition(event.position().toPoint()).position()
        for piece in pieces(self.document()):
            end = piece.start + piece.length
            if isinstance(piece.inline, Note) and piece.start <= position <= end:
                self.place_caret(self.place_of(end))
                self.wanted.emit("footnote")
                return
        super().mouseDoubleClickEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.lit.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._session.document.history.seal()
        self.lit.emit(False)
