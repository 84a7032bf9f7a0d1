"""What stands quietly under a row: the original's words, the standard phrase, remarks.

The current row shows all of it; any other only its errors. Used by `surface.py`, which keeps one
for each row in view that has something to say.
"""

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from editor.edit.commands.phrases import back_to_phrase
from editor.model.node import Node
from editor.model.schema import KINDS
from ui.flow import FlowLayout
from ui.remarks import ERROR, SPELLING, WARNING, Remark
from ui.session import Session
from ui.sheet.said import source_language, source_words
from ui.wording import language_name

Button = tuple[str, Callable[[], object]]
_LONG = 320
"""Pixels of words after which their buttons stand below them."""
_BESIDE = 3
"""Buttons that can stand beside words; more of them stand below."""
_SIGNS = {ERROR: "\u25b2 ", WARNING: "\u25b2 ", SPELLING: "", "note": ""}
_LOOKS = {ERROR: "error", SPELLING: "error", WARNING: "warning"}


class Line(Struct, frozen=True):
    """One line: its words, how they look (a property of the style sheet), its buttons."""

    words: str
    look: str = "quiet"
    buttons: tuple[Button, ...] = ()
    wraps: bool = False


def lines_of(
    session: Session, node: Node, remarks: Sequence[Remark], *, current: bool
) -> list[Line]:
    """What is said under a row."""
    lines = [*_original(session, node), *_phrase(session, node)] if current else []
    shown = remarks if current else [r for r in remarks if r.severity == ERROR][:1]
    lines += [
        Line(
            _SIGNS.get(r.severity, "") + r.words,
            _LOOKS.get(r.severity, "quiet"),
            r.buttons,
            wraps=current,
        )
        for r in shown
        if r.words
    ]
    return lines


def _original(session: Session, node: Node) -> Iterator[Line]:
    """The words this text translates; an empty one shows them in its own place."""
    lang = source_language(session, node)
    if lang is None or session.lang not in node.texts:
        return
    words = source_words(session, node).replace("\n", " ")
    if words:
        yield Line(f"{language_name(lang)}: {words}", wraps=True)


def _phrase(session: Session, node: Node) -> Iterator[Line]:
    if "phrase" not in node.fields or not KINDS[node.kind].text:
        return
    if session.lang not in node.texts:
        yield Line(QCoreApplication.translate("Foot", "Standard phrase"))
        return
    back = QCoreApplication.translate("Foot", "Back to the standard phrase")
    yield Line(
        QCoreApplication.translate("Foot", "Typed over the standard phrase"),
        buttons=((back, lambda: session.do(back_to_phrase(session.tree, node.id, session.lang))),),
    )


class _Words(QLabel):
    """A line of words that ends in … where it has no room; its tip then says all."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(
            self.fontMetrics().horizontalAdvance(self._words) + 4, super().sizeHint().height()
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = self.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, self.width()
        )
        self.setText(shown)
        self.setToolTip(self._words if shown != self._words else "")


class Foot(QWidget):
    """The lines under one row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self.labels: list[QLabel] = []
        self.buttons: list[QToolButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 1, 0, 4)
        self._column.setSpacing(2)

    def show_lines(self, lines: list[Line]) -> None:
        """Show these lines; nothing happens where they are shown already."""
        if [_face(line) for line in lines] == [_face(line) for line in self._lines]:
            self._lines = lines
            return
        self._lines = lines
        self.labels, self.buttons = [], []
        while item := self._column.takeAt(0):
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for at, line in enumerate(lines):
            row = self._row(at, line)
            self._column.addWidget(row)
            row.show()  # a row that is to be shown later has no height yet

    def _row(self, at: int, line: Line) -> QWidget:
        """A line: words, then their buttons, below them where the words are long."""
        row = QWidget()
        label = QLabel(line.words) if line.wraps else _Words(line.words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty(line.look, True)
        label.setWordWrap(line.wraps)
        self.labels.append(label)
        long = label.fontMetrics().horizontalAdvance(line.words) > _LONG
        under = line.wraps and (long or len(line.buttons) > _BESIDE)
        layout = QVBoxLayout(row) if under else QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label)
        if line.buttons:
            layout.addLayout(self._buttons(at, line), 1)
        elif not line.wraps:
            layout.addStretch(1)
        return row

    def _buttons(self, at: int, line: Line) -> FlowLayout:
        layout = FlowLayout()
        for number, (words, _) in enumerate(line.buttons):
            button = QToolButton()
            button.setText(words)
            button.setProperty("remark", True)
            button.clicked.connect(
                lambda _on=False, at=at, number=number: self._lines[at].buttons[number][1]()
            )
            self.buttons.append(button)
            layout.addWidget(button)
        return layout

    def height_in(self, width: int) -> int:
        """How tall it is at a width, in pixels; 0 with nothing to say."""
        if not self._lines:
            return 0
        self._column.activate()
        return max(self._column.heightForWidth(width), self._column.minimumSize().height(), 0)


def _face(line: Line) -> tuple[str, str, tuple[str, ...]]:
    """What is seen of a line: what its buttons do may be made anew each time."""
    return line.words, line.look, tuple(words for words, _ in line.buttons)
