"""The start screen: a new notice of a body, the next from the last one, or one begun before.

It is there when the program starts without a file, and goes when a notice opens.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor.errors import ConvocaError
from editor.profiles.load import body_values, known
from resources import SAMPLES
from ui.actions import named
from ui.dialogs.bodies import body_words
from ui.dialogs.samples import sample_name
from ui.icons import icon
from ui.start.entries import Entry, EntryList
from ui.start.went_before import drafts, recent

if TYPE_CHECKING:
    from ui.desk import Desk

WIDTH, HEIGHT = 940, 560
LEFT = 380
"""Pixels."""


class StartWindow(QWidget):
    """The first thing a user sees."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self._desk = desk
        self._painted = False
        self.setWindowTitle(self.tr("Start"))
        self.setObjectName("start")
        self.bodies = EntryList(self.tr("New notice for…"))
        self.before = EntryList(self.tr("Go on with"))
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 24, 28, 24)
        row.setSpacing(28)
        row.addLayout(self._begin(), 0)
        row.addLayout(self._go_on(), 1)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        QShortcut(QKeySequence("Ctrl+Q"), self, desk.quit)
        self._fill_bodies()
        self.resize(WIDTH, HEIGHT)
        self.bodies.setFocus()

    # --- begin ---------------------------------------------------------------------------------

    def _begin(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(_heading(self.tr("New notice for…"), self.bodies))
        column.addWidget(_framed(self.bodies), 1)
        for words, picture, key, place in self._ways():
            column.addWidget(_button(words, picture, key, partial(self._go, place)))
        return column

    def _ways(self) -> tuple[tuple[str, str, str, str], ...]:
        """Words, icon, key and function of the other ways to begin."""
        return (
            (
                self.tr("From &last notice…"),
                "calendar-plus",
                "Ctrl+Shift+L",
                "ui.rolling.start:ask",
            ),
            (self.tr("&Open…"), "folder-open", "Ctrl+O", "ui.start.ways:open_notice"),
            (self.tr("&Search the archive…"), "search", "Ctrl+Shift+F", "ui.start.ways:archive"),
        )

    def _go(self, place: str) -> None:
        """Take a way; what it needs is loaded only now."""
        named(place)(self._desk, self)

    def _fill_bodies(self) -> None:
        desk = self._desk
        last = desk.settings.word("body")
        names = sorted(known("bodies", desk.data), key=lambda name: name != last)
        for name in names:
            try:
                words, _, more = body_words(name, body_values(name, desk.data)).partition("\n")
            except ConvocaError:
                continue  # choosing a body by File > New says what is wrong with it
            self.bodies.put(Entry(words, more, "file-plus", partial(desk.new_of, name)))

    # --- go on ---------------------------------------------------------------------------------

    def _go_on(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(_heading(self.tr("Go on with"), self.before))
        column.addWidget(_framed(self.before), 1)
        return column

    def fill(self) -> None:
        """Show what went before; read from the disk, so only after the first picture."""
        desk, listed = self._desk, self.before
        listed.clear()
        groups = (
            (self.tr("Drafts, never saved"), drafts(desk)),
            (self.tr("Opened last"), recent(desk)),
            (self.tr("Samples, to look around"), self._samples()),
        )
        for words, entries in groups:
            if entries:
                listed.put(Entry(words))
            for entry in entries:
                listed.put(entry)

    def _samples(self) -> list[Entry]:
        return [
            Entry(sample_name(path), path.stem, "file-text", partial(self._desk.open, path))
            for path in sorted(SAMPLES.glob("*.convoca"))
        ]

    # --- the window ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.complete)

    def complete(self) -> None:
        """Do what the first picture did without."""
        self.fill()
        self._desk.settled()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._desk.left_start()


def _heading(words: str, buddy: QWidget) -> QLabel:
    label = QLabel(words)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 1.25)
    font.setBold(True)
    label.setFont(font)
    label.setBuddy(buddy)
    return label


def _framed(inside: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(4, 4, 4, 4)
    column.addWidget(inside)
    return frame


def _button(words: str, picture: str, key: str, does: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("start", True)
    button.setIcon(icon(picture))
    button.setShortcut(QKeySequence(key))
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{words.replace('&', '').rstrip('…')} ({native})")
    button.setMinimumWidth(LEFT)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(does)
    return button
