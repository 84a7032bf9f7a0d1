"""The live editor of the sheet: the text of the current element in one language.

Typing becomes a `Text` and goes to the session as a transaction with this editor as its origin;
merging into one undo step is the history's business. Changes from elsewhere are taken over with
the caret where it was. Structure (Enter, Backspace at the start) and leaving the text at an edge
go out as signals; `live.py` lays the editor over its row. Its content: `inlines.py`.
"""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from editor.edit.commands.wording import set_text
from editor.edit.transaction import Refusal, Selection
from editor.model.markup import parse, serialize
from editor.model.text import Inline, Note, Text, normal, size
from ui.session import Session
from ui.sheet.inlines import Printed, moved_caret
from ui.sheet.keys import KEYS, LEFT_TO_ACTIONS, SIDEWAYS, UPRIGHT
from ui.sheet.rich import RichEdit
from ui.sheet.setting import Setting

_KEEP = QTextCursor.MoveMode.KeepAnchor
_MOVE = QTextCursor.MoveMode.MoveAnchor


class CellEditor(RichEdit):
    """Edits the text of one element in the session's language."""

    wanted = Signal(str)
    """What a key asks for, by the names of `keys.py`."""
    crossed = Signal(int, bool)
    """The caret leaves by the first line (-1) or the last (1); whether it selects on the way."""
    passed = Signal(int)
    """The caret leaves before the first character (-1) or after the last (1)."""
    menu_wanted = Signal(QPoint)
    lit = Signal(bool)
    grown = Signal()
    """The text became taller or smaller."""
    dragged = Signal(QPoint)
    """The mouse drags a selection to a place of the screen."""

    _setting: Setting | None = None  # already while Qt makes the widget

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._node = ""
        self._text: Text = ()
        self.column: float | None = None
        """Where Up and Down keep the caret, from the left edge of the sheet."""
        self.setVerticalScrollBarPolicy(self.horizontalScrollBarPolicy())
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.viewport().setAutoFillBackground(False)
        document = self.document()
        document.setUndoRedoEnabled(False)
        document.contentsChange.connect(self.edited)

    def _fit(self) -> None:
        self.grown.emit()

    # --- showing -------------------------------------------------------------------------------

    @property
    def node(self) -> str:
        """The element whose text this is."""
        return self._node

    def load(self, node_id: str, markup: str, setting: Setting | None = None) -> None:
        """Show a text of an element, anew or as changed from elsewhere: the caret then stays."""
        text = parse(markup)
        cursor = self.textCursor()
        same = node_id == self._node
        places = (self.place_of(cursor.anchor()), self.place_of(cursor.position()))
        old, self._node, self._text = self._text, node_id, text
        if setting is not None:
            self._set(setting)
        self.fill(text)
        if same:
            anchor, caret = (moved_caret(old, text, place) for place in places)
            self.select(anchor, caret)
        else:
            self.select(0, 0)

    def _set(self, setting: Setting) -> None:
        """Be set as a row of the sheet is."""
        if setting is self._setting:
            return
        self._setting = setting
        self.loading = True
        self.setFont(setting.font)
        self.document().setDefaultFont(setting.font)
        palette = self.palette()
        if palette.color(palette.ColorRole.Text) != setting.colour:
            palette.setColor(palette.ColorRole.Text, setting.colour)
            self.setPalette(palette)
        self.setLineWrapColumnOrWidth(setting.width)
        self.set_direction("rtl" if setting.rtl else "ltr")
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(setting.block_format())
        self.loading = False

    def printer(self, inline: Inline) -> Printed:
        return self._session.printed(self._node, inline, self._session.lang)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._setting is None or self.loading:
            return
        if event.type() == QEvent.Type.FontChange and self.font() != self._setting.font:
            # a new style sheet brings back the font of whatever row was the first
            setting, self._setting = self._setting, None
            self._set(setting)
        if event.type() == QEvent.Type.PaletteChange and self._node:
            caret = self.caret()
            self.fill(self._text)
            self.place_caret(caret)

    # --- storing -------------------------------------------------------------------------------

    def composing(self) -> bool:
        """Whether a dead key or an input method has not finished its character."""
        return bool(self.document().firstBlock().layout().preeditAreaText())

    def edited(self) -> None:
        if self.loading or self.composing() or not self._node:
            return
        text = normal(piece.inline for piece in self.pieces())
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

    # --- lines ---------------------------------------------------------------------------------

    def enter_line(self, way: int) -> None:
        """Put the caret into the first line (1) or the last (-1), at the column that is kept."""
        layout = self.document().firstBlock().layout()
        if layout.lineCount():
            self._to_line(0 if way > 0 else layout.lineCount() - 1, _MOVE)

    def _step_line(self, way: int, *, selecting: bool) -> None:
        """Go a line up or down at the column that is kept; out of the text at its edge."""
        if self.column is None:
            self.column = self.x() + self.cursorRect().x()
        layout = self.document().firstBlock().layout()
        line = layout.lineForTextPosition(self.textCursor().position()).lineNumber() + way
        if 0 <= line < layout.lineCount():
            self._to_line(line, _KEEP if selecting else _MOVE)
        else:
            self.crossed.emit(way, selecting)

    def _to_line(self, line: int, mode: QTextCursor.MoveMode) -> None:
        layout = self.document().firstBlock().layout()
        found = layout.lineAt(line)
        place = int(found.xToCursor((self.column or 0.0) - self.x()))
        if line < layout.lineCount() - 1:  # behind its last character the next line begins
            place = min(place, found.textStart() + found.textLength() - 1)
        cursor = self.textCursor()
        cursor.setPosition(self.nearest(place), mode)
        self.setTextCursor(cursor)

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
        key = (Qt.Key(event.key()), modifiers)
        if key in UPRIGHT:
            way, selecting = UPRIGHT[key]
            self._step_line(way, selecting=selecting)
            return
        self.column = None
        if self._leaves(key):
            return
        action = KEYS.get(key, "")
        if action == "line-break":
            self.break_line()
        elif action and self._is_at_edge(action):
            self.wanted.emit(action)
        else:
            super().keyPressEvent(event)

    def _leaves(self, key: tuple[Qt.Key, Qt.KeyboardModifier]) -> bool:
        """Whether an arrow leads out of the text."""
        side = SIDEWAYS.get(key, 0)
        if not side or self.textCursor().hasSelection():
            return False
        way = -side if self._setting and self._setting.rtl else side
        if self.caret() != (0 if way < 0 else size(self._text)):
            return False
        self.passed.emit(way)
        return True

    def _is_at_edge(self, action: str) -> bool:
        """Whether the caret stands where a key means structure rather than characters."""
        if action == "all-rows":
            return self.stretch() == (0, size(self._text))
        if action == "back":
            return self.stretch() == (0, 0)
        end = size(self._text)
        return action != "pull" or self.stretch() == (end, end)

    def place(self) -> int | None:
        """The place of the caret, None behind the last character."""
        caret = self.caret()
        return None if caret == size(self._text) else caret

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab at the start of a text demotes, Shift+Tab promotes; elsewhere they leave the text."""
        if self.stretch() == (0, 0) and self.hasFocus():
            self.wanted.emit("demote" if forwards else "promote")
            return True
        return super().focusNextPrevChild(forwards)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if not event.preeditString():
            self.edited()

    # --- mouse and focus -----------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if mouse and not self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.pos()))
        place = event.pos() if mouse else self.cursorRect().bottomLeft()
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.column = None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        inside = 0 <= event.position().y() < self.height()
        if event.buttons() & Qt.MouseButton.LeftButton and not inside:
            self.dragged.emit(event.globalPosition().toPoint())
            return
        super().mouseMoveEvent(event)

    def point_at(self, point: QPoint, mode: QTextCursor.MoveMode = _MOVE) -> None:
        """Put the caret at a point of this editor."""
        self.column = None
        cursor = self.textCursor()
        # A place behind characters being composed counts them, though they are no text yet.
        place = min(self.cursorForPosition(point).position(), self.document().characterCount() - 1)
        cursor.setPosition(place, mode)
        self.setTextCursor(cursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On a footnote it opens the footnote; elsewhere it chooses a word."""
        position = self.cursorForPosition(event.position().toPoint()).position()
        for piece in self.pieces():
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
