"""The bar for finding and replacing, above the text: Ctrl+F and Ctrl+H, F3 and Ctrl+F3.

What it looks for, and the hits, are in `looking.py`; all hits in a list are `hits.py`.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.search.replacing import Replacement
from ui.finding.hits import why_fixed
from ui.finding.looking import Looking, looking_of
from ui.finding.options import Options, switch
from ui.icons import icon
from ui.keys import with_key
from ui.line_edit import LineEdit

if TYPE_CHECKING:
    from ui.main_window import MainWindow

TYPED = 80
"""Milliseconds after a key until the notice is searched."""
LONGEST = 80
"""Characters of a chosen text that are taken for what is looked for."""
COUNTED = "999 / 999"
"""As wide as a count of hits is, there is room for it in the narrowest bar."""


class FindBar(QFrame):
    """Two lines: what is looked for with its options, and what comes in its place."""

    def __init__(self, window: "MainWindow", looking: Looking) -> None:
        super().__init__()
        self.setObjectName("offer")
        self._window = window
        self._looking = looking
        self._timer = QTimer(self, singleShot=True, interval=TYPED)
        self._timer.timeout.connect(self.look)
        self._make_first()
        self._make_second()
        self._lay_out()
        looking.changed.connect(self.show_state)
        looking.moved.connect(self.show_state)
        self.field.textEdited.connect(self._timer.start)
        self.new.textEdited.connect(self._replacement)
        for field in (self.field, self.new):
            field.installEventFilter(self)

    def _make_first(self) -> None:
        self.field = _field(self.tr("Find"))
        self.options = Options()
        tip = self.tr("In all languages")
        self.everywhere = self.options.add("", tip, "languages")
        self.options.changed.connect(self.look)
        self.said = QLabel()
        self.said.setProperty("quiet", True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.said.setMinimumWidth(self.fontMetrics().horizontalAdvance(COUNTED))
        self.previous = self._button("arrow-up", self.tr("Previous hit"))
        self.next = self._button("arrow-down", self.tr("Next hit"))
        self.previous.clicked.connect(lambda: self._looking.step(-1))
        self.next.clicked.connect(lambda: self._looking.step(1))
        self.list = QPushButton(self.tr("All hits…"))
        self.list.clicked.connect(lambda: self._window.side.show_pane("hits", focus=True))
        self.shut = self._button("x", self.tr("Close (Esc)"))
        self.shut.clicked.connect(self.leave)

    def _make_second(self) -> None:
        self.new = _field(self.tr("Replace with"))
        self.keep_case = switch("aA", self.tr("Keep the capitals of what is replaced"))
        self.keep_case.toggled.connect(self._replacement)
        self.one = QPushButton(self.tr("Replace"))
        self.one.clicked.connect(self._looking.replace_current)
        self.all = QPushButton(self.tr("Replace all"))
        self.all.clicked.connect(lambda: self._looking.replace_all())
        self.second = QWidget()

    def _button(self, name: str, tip: str) -> QToolButton:
        made = QToolButton()
        made.setIcon(icon(name))
        made.setIconSize(QSize(14, 14))
        made.setToolTip(tip)
        made.setAccessibleName(tip)
        return made

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.field, 3)
        first.addWidget(self.options)
        first.addSpacing(4)
        first.addWidget(self.said, 2)
        for button in (self.previous, self.next, self.list, self.shut):
            first.addWidget(button)
        second = QHBoxLayout(self.second)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(4)
        second.addWidget(self.new, 3)
        second.addWidget(self.keep_case)
        second.addWidget(self.one)
        second.addWidget(self.all)
        second.addStretch(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 5, 6, 5)
        column.setSpacing(5)
        column.addLayout(first)
        column.addWidget(self.second)

    # --- opening and closing -------------------------------------------------------------------

    def open(self, *, replacing: bool) -> None:
        """Show the bar, with what is chosen in the text; `replacing` with its second line."""
        self._looking.replacing = replacing
        self.second.setVisible(replacing)
        for button, action in ((self.previous, "find-previous"), (self.next, "find-next")):
            button.setToolTip(with_key(button.accessibleName(), action, self._window))
        chosen = self._chosen()
        if chosen:
            self.field.setText(chosen)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.look()

    def _chosen(self) -> str:
        cursor = self._window.sheet.cell.textCursor()
        words = cursor.selectedText()
        return words if len(words) <= LONGEST and words.isprintable() else ""

    def leave(self) -> None:
        """Close the bar; the hit in view is chosen in its text."""
        self._timer.stop()
        hit = self._looking.current
        self.hide()
        self._looking.end()
        self._window.writing.edit()
        if hit and hit.span and hit.node == self._window.session.current:
            self._window.sheet.cell.select(*hit.span)

    # --- looking -------------------------------------------------------------------------------

    def look(self) -> None:
        """Look for what is typed and go to the first hit from here on."""
        self._timer.stop()
        self._replacement()
        self._looking.look(
            self.options.query(self.field.text()), everywhere=self.everywhere.isChecked()
        )
        self._looking.show_current()

    def _replacement(self) -> None:
        made = Replacement(
            self.new.text(), self.options.pattern.isChecked(), self.keep_case.isChecked()
        )
        self._looking.replace_with(made)

    def show_state(self) -> None:
        """Show how many hits there are, and what can be done with them."""
        looking = self._looking
        self.said.setText(looking.said())
        self.said.setToolTip(looking.said())
        self.said.setProperty("error", looking.refusal is not None)
        self.said.style().polish(self.said)
        for button in (self.previous, self.next, self.list):
            button.setEnabled(bool(looking.hits))
        now = looking.current
        self.one.setEnabled(bool(now and now.fixed is None))
        self.one.setToolTip(why_fixed(now.fixed) if now and now.fixed else "")
        self.all.setEnabled(bool(looking.usual()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if watched is self.new:
                self._looking.replace_current()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._next(-1 if shifted else 1)
            case Qt.Key.Key_Escape:
                self.leave()
            case _:
                return False
        return True

    def _next(self, way: int) -> None:
        """Go on; what was typed a moment ago is looked for first."""
        if self._timer.isActive():
            self.look()
        else:
            self._looking.step(way)


def _field(words: str) -> QLineEdit:
    made = LineEdit()
    made.setPlaceholderText(words)
    made.setAccessibleName(words)
    made.setClearButtonEnabled(True)
    made.setMinimumWidth(110)
    return made


def _bar_of(window: "MainWindow") -> FindBar:
    """The bar of a window, put above its text when first wanted."""
    bar = window.sheet.findChild(FindBar)
    if bar is None:
        bar = FindBar(window, looking_of(window))
        column = window.sheet.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(window.sheet.bars), bar)
    return bar


def show(window: "MainWindow") -> None:
    """Find words in the notice."""
    _bar_of(window).open(replacing=False)


def show_replace(window: "MainWindow") -> None:
    """Find words and replace them."""
    _bar_of(window).open(replacing=True)


def look_for(window: "MainWindow", words: str) -> None:
    """Find these words in the notice."""
    bar = _bar_of(window)
    bar.field.setText(words)
    bar.open(replacing=False)


def _step(window: "MainWindow", way: int) -> None:
    looking = looking_of(window)
    if looking.query.words:
        looking.step(way)
    else:
        show(window)


def next_hit(window: "MainWindow") -> None:
    """Go to the next hit."""
    _step(window, 1)


def previous_hit(window: "MainWindow") -> None:
    """Go to the previous hit."""
    _step(window, -1)
