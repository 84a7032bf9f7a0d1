"""What stands quietly under a row: the original's words, the standard phrase, remarks.

The current row shows all of it (`live.py`); any other only its errors (`feet.py`).
"""

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

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


def errors_in(remarks: Sequence[Remark]) -> list[Line]:
    """What is said under a row that is not being written."""
    return [_line(remark) for remark in remarks if remark.severity == ERROR and remark.words]


def lines_of(session: Session, node: Node, remarks: Sequence[Remark]) -> list[Line]:
    """What is said under the current row."""
    said = [_line(remark) for remark in remarks if remark.words]
    offered = {words for line in said for words, _ in line.buttons}
    return [*_original(session, node), *_phrase(session, node, offered), *said]


def _line(remark: Remark) -> Line:
    words = _SIGNS.get(remark.severity, "") + remark.words
    return Line(words, _LOOKS.get(remark.severity, "quiet"), remark.buttons)


def _original(session: Session, node: Node) -> Iterator[Line]:
    """The words this text translates; an empty one shows them in its own place."""
    lang = source_language(session, node)
    if lang is None or session.lang not in node.texts:
        return
    words = source_words(session, node).replace("\n", " ")
    if words:
        yield Line(f"{language_name(lang)}: {words}")


def _phrase(session: Session, node: Node, offered: set[str]) -> Iterator[Line]:
    """Whether this is a standard phrase, with a way back unless a remark has `offered` it."""
    if "phrase" not in node.fields or not KINDS[node.kind].text:
        return
    if session.lang not in node.texts:
        yield Line(QCoreApplication.translate("Foot", "Standard phrase"))
        return
    back = QCoreApplication.translate("Foot", "Back to the standard phrase")
    if back not in offered:
        yield Line(
            QCoreApplication.translate("Foot", "Typed over the standard phrase"),
            buttons=(
                (back, lambda: session.do(back_to_phrase(session.tree, node.id, session.lang))),
            ),
        )


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
        label = QLabel(line.words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty(line.look, True)
        label.setWordWrap(True)
        self.labels.append(label)
        long = label.fontMetrics().horizontalAdvance(line.words) > _LONG
        under = long or len(line.buttons) > _BESIDE
        layout = QVBoxLayout(row) if under else QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label)
        if line.buttons:
            layout.addLayout(self._buttons(at, line), 1)
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
