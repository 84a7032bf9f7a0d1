"""Masthead and meeting: one line above the sheet that unfolds into a small form.

What is typed here changes every text and every language at once; an impossible value is refused
beside its field, and nothing changes. The fields are in `values.py`.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.edit.document import Change
from editor.edit.transaction import Refusal
from ui.details.values import Detail, details, summary
from ui.icons import icon
from ui.session import Session
from ui.wording import reason

COLUMNS = 4


class _Field(QWidget):
    """A named field, with a remark beside its name and a refusal below it."""

    def __init__(self, session: Session, detail: Detail) -> None:
        super().__init__()
        self._session = session
        self._detail = detail
        self.name = QLabel(detail.name)
        self.name.setProperty("quiet", True)
        self.edit: QLineEdit | QComboBox = QComboBox() if detail.choices else QLineEdit()
        self.edit.setAccessibleName(detail.name)
        self.name.setBuddy(self.edit)
        self.problem = QLabel()
        self.problem.setProperty("error", True)
        self.problem.setWordWrap(True)
        self.problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        for part in (self.name, self.edit, self.problem):
            layout.addWidget(part)
        layout.addStretch(1)
        if isinstance(self.edit, QLineEdit):
            self.edit.setPlaceholderText(detail.hint)
            self.edit.editingFinished.connect(self._store)
        else:
            self.edit.activated.connect(self._store)
        self.show_value()

    def show_value(self) -> None:
        """Show what the notice says."""
        words = self._detail.read(self._session)
        if isinstance(self.edit, QComboBox):
            self.edit.clear()
            for value, name in self._detail.choices(self._session) if self._detail.choices else ():
                self.edit.addItem(name, value)
            self.edit.setCurrentIndex(max(self.edit.findData(words), 0))
        elif self.edit.text() != words:
            self.edit.setText(words)
            self.edit.setCursorPosition(0)
        remark = self._detail.remark(self._session)
        self.name.setText(f"{self._detail.name} · {remark}" if remark else self._detail.name)
        self._refuse(self._detail.fault(self._session))

    def _refuse(self, why: str) -> None:
        self.problem.setText(why)
        self.problem.setVisible(bool(why))

    def _typed(self) -> str:
        edit = self.edit
        return str(edit.currentData()) if isinstance(edit, QComboBox) else edit.text()

    def _store(self) -> None:
        if self._typed() == self._detail.read(self._session):
            self.show_value()
            return
        made = self._detail.write(self._session, self._typed())
        if isinstance(made, Refusal) and made.code != "no-change":
            self._refuse(str(made.params.get("why") or reason(made)))
            return
        if made:
            self._session.do(made, origin=self)
        self.show_value()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.show_value()
        else:
            super().keyPressEvent(event)


class _Line(QLabel):
    """One line of words, cut with an ellipsis where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_words(self, words: str) -> None:
        """Show these words, all of them in the tooltip."""
        self._words = words
        self.setToolTip(words)
        self._cut()

    def _cut(self) -> None:
        mode = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._words, mode, self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()


class DetailsPanel(QFrame):
    """The line and, unfolded, the form."""

    folded = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._session = session
        self._fields: list[_Field] = []
        self.form: QWidget | None = None
        self.line = _Line()
        self.button = QToolButton()
        self.button.setIcon(icon("pencil"))
        self.button.setIconSize(QSize(15, 15))
        self.button.setCheckable(True)
        self.button.setAccessibleName(self.tr("Masthead and meeting"))
        self.button.setToolTip(self.tr("Masthead and meeting: dates, room, symbol… (Ctrl+Shift+D)"))
        self.button.toggled.connect(self._fold)
        top = QHBoxLayout()
        top.addWidget(self.line, 1)
        top.addWidget(self.button)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 4, 6, 4)
        self._layout.addLayout(top)
        session.changed.connect(self._follow)
        session.language_changed.connect(self.show_values)
        self.show_values()

    def unfold(self) -> None:
        """Open the form, or close it again."""
        self.button.toggle()
        if self.button.isChecked() and self._fields:
            self._fields[0].edit.setFocus()

    def show_values(self) -> None:
        """Show what the notice says, in the language of the view."""
        words = summary(self._session)
        self.line.show_words(words or self.tr("Masthead and meeting: nothing entered yet"))
        for field in self._fields:
            field.show_value()

    def _follow(self, change: Change) -> None:
        if change.before.root.fields is not change.after.root.fields:
            self.show_values()

    def _fold(self, unfolded: bool) -> None:
        if unfolded and self.form is None:
            self._make_form()
        if self.form:
            self.form.setVisible(unfolded)

    def _make_form(self) -> None:
        """Made when first wanted: it would only delay the start."""
        self.form = QWidget()
        grid = QGridLayout(self.form)
        grid.setContentsMargins(0, 4, 6, 6)
        grid.setHorizontalSpacing(14)
        for at, detail in enumerate(details()):
            field = _Field(self._session, detail)
            self._fields.append(field)
            grid.addWidget(field, at // COLUMNS, at % COLUMNS)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        self._layout.addWidget(self.form)
