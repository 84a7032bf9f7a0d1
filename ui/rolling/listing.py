"""The list of the review: rows in two lines, a key for each answer, an editor in the row itself."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView

from ui.line_edit import LineEdit
from ui.list_rows import Index, Row, RowView
from ui.rolling.rows import Came

KEEP, CHANGE, REMOVE = "keep", "change", "remove"
_KEYS = {
    Qt.Key.Key_K: KEEP,
    Qt.Key.Key_C: CHANGE,
    Qt.Key.Key_F2: CHANGE,
    Qt.Key.Key_R: REMOVE,
    Qt.Key.Key_Delete: REMOVE,
}


class ReviewList(RowView):
    """The list. `answered` asks for KEEP, CHANGE or REMOVE of the current row."""

    answered = Signal(str)
    entered = Signal(str)
    """What was typed in the place of a row."""
    went = Signal(str)
    """The element that the user wants to see."""

    def __init__(self) -> None:
        super().__init__()
        self.came: Sequence[Came] = ()
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._go)
        self.activated.connect(self._go)
        self.editor = LineEdit(self.viewport())
        self.editor.hide()
        self.editor.installEventFilter(self)
        self.verticalScrollBar().valueChanged.connect(self._place_editor)

    def put(self, came: Sequence[Came]) -> None:
        """Show other rows, the same one current if it is still there, else the one in its place."""
        if came == self.came:
            return
        current, at = self.current, self.chosen
        self.came = came
        keys = [one.key for one in came]
        if current and current.key in keys:
            at = keys.index(current.key)
        self.show_rows([_row(one) for one in came], max(at, 0))

    @property
    def current(self) -> Came | None:
        """What is in the current row, None in an empty list."""
        return self.came[self.chosen] if 0 <= self.chosen < len(self.came) else None

    def _go(self) -> None:
        if self.current:
            self.went.emit(self.current.node)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self._go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = _KEYS.get(Qt.Key(event.key()))
        if answer and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.answered.emit(answer)
        else:
            super().keyPressEvent(event)

    # --- the editor in the row -----------------------------------------------------------------

    def edit_row(self, words: str) -> None:
        """Let the user type in the place of the current row."""
        self.scrollTo(self.currentIndex())
        self.editor.setText(words)
        self._place_editor()
        self.editor.show()
        self.editor.selectAll()
        self.editor.setFocus()

    def end_editing(self) -> None:
        """Take the editor away; the keyboard is in the list again."""
        if not self.editor.isHidden():
            self.editor.hide()
            self.setFocus()

    def _place_editor(self) -> None:
        place = self.visualRect(self.currentIndex())
        height = self.editor.sizeHint().height()
        self.editor.setGeometry(place.left() + 4, place.top() - 3, place.width() - 8, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_editor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter hands in what was typed, Escape and leaving the line do not."""
        if watched is self.editor and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.entered.emit(self.editor.text())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.end_editing()
                return True
        if watched is self.editor and event.type() == QEvent.Type.FocusOut:
            self.editor.hide()
        return super().eventFilter(watched, event)


def _row(came: Came) -> Row:
    """Strong while it is open, grey with a tick once it is answered; a text is neither."""
    words = came.words.replace("\n", " ")
    answered = came.carried is not None and came.mark
    return Row(
        words,
        lit=(0, 0) if came.carried is None or came.done else (0, len(words)),
        side=f"✓ {came.mark}" if answered else came.mark,
        below=came.quiet,
        able=not came.done,
    )
