"""The widget of one field: its name, the words, an echo below them, and why words are refused.

Enter, or leaving the field, takes what was typed; Esc brings back what the notice says. What
single languages say instead unfolds below the field: `own_words.py`.
"""

import datetime
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from editor.edit.transaction import Refusal
from editor.profiles.uses import Uses
from ui.calendar import CalendarPopup
from ui.details.detail import Detail, Made, day_meant, value_of
from ui.details.own_words import OwnWords
from ui.icons import icon
from ui.line_edit import LineEdit
from ui.session import Session
from ui.tab_order import stops_in, tab_through
from ui.wording import reason

UsesOf = Callable[[str], Uses]


class Field(QWidget):
    """A named field of the form."""

    left = Signal()
    """Esc was pressed in a field that shows what the notice says."""

    def __init__(self, session: Session, detail: Detail, uses_of: UsesOf) -> None:
        super().__init__()
        self._session = session
        self._uses_of = uses_of
        self._own: OwnWords | None = None
        self.detail = detail
        self.name = _label("quiet")
        self.name.setText(detail.name)
        self.edit: QLineEdit | QComboBox = QComboBox() if detail.choices else LineEdit()
        self.edit.setAccessibleName(detail.name)
        self.name.setBuddy(self.edit)
        self.echo = _label("quiet")
        self.problem = _label("error")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        for part in (self.name, self.edit, self.echo, self.problem):
            self._column.addWidget(part)
        self._column.addStretch(1)
        if isinstance(self.edit, QComboBox):
            self.edit.setMinimumContentsLength(6)
            self.edit.activated.connect(self.store)
        else:
            self.edit.setPlaceholderText(detail.hint)
            self.edit.editingFinished.connect(self.store)
            self._add_buttons(self.edit)
            if detail.day:
                self.edit.textEdited.connect(self._show_meant)
        self.show_value()

    def _add_buttons(self, edit: QLineEdit) -> None:
        place = QLineEdit.ActionPosition.TrailingPosition
        if self.detail.fact:
            more = edit.addAction(icon("languages"), place)
            more.setToolTip(self.tr("In single languages, for members only… (Alt+Enter)"))
            more.triggered.connect(self.unfold)
        if self.detail.day:
            day = edit.addAction(icon("calendar"), place)
            day.setToolTip(self.tr("Calendar (Alt+Down)"))
            day.triggered.connect(self.open_calendar)

    # --- showing -------------------------------------------------------------------------------

    def show_value(self) -> None:
        """Show what the notice says."""
        words = self.detail.read(self._session)
        if isinstance(self.edit, QComboBox):
            self._show_choice(self.edit, words)
        elif self.edit.text() != words or self.edit.isUndoAvailable():
            self.edit.setText(words)  # what was typed on the way is no longer to be undone
            self.edit.setCursorPosition(0)
        self._refuse(self.detail.fault(self._session))
        self.show_echo()
        if self._own:
            self._own.show_values()

    def _show_choice(self, edit: QComboBox, words: str) -> None:
        choices = self.detail.choices(self._session) if self.detail.choices else []
        present = [(edit.itemData(at), edit.itemText(at)) for at in range(edit.count())]
        if present != choices:  # its list may be open
            edit.clear()
            for value, name in choices:
                edit.addItem(name, value)
        edit.setCurrentIndex(max(edit.findData(words), 0))

    def show_echo(self) -> None:
        """Show what is said beside the words: the weekday, how many texts print them."""
        said = self.detail.echo(self._session)
        count = self._uses_of(self.detail.fact).texts if self.detail.fact else 0
        used = self.tr("in one text") if count == 1 else self.tr("in {0} texts").format(count)
        words = " · ".join(part for part in (said, used if count else "") if part)
        self.echo.setText(words)
        self.echo.setVisible(bool(words))

    def _show_meant(self, words: str) -> None:
        self.echo.setText(day_meant(self._session, self.detail.fact, words))
        self.echo.setVisible(bool(self.echo.text()))

    def _refuse(self, why: str) -> None:
        self.problem.setText(why)
        self.problem.setVisible(bool(why))

    # --- taking --------------------------------------------------------------------------------

    def _typed(self) -> str:
        edit = self.edit
        return str(edit.currentData()) if isinstance(edit, QComboBox) else edit.text()

    def store(self) -> None:
        """Make what was typed part of the notice, or say why not."""
        if self._typed() == self.detail.read(self._session):
            self.show_value()
        else:
            self._take(self.detail.write(self._session, self._typed()))

    def _take(self, made: Made) -> None:
        if isinstance(made, Refusal) and made.code != "no-change":
            self._refuse(str(made.params.get("why") or reason(made)))
            return
        if made and self._session.do(made, origin=self):
            self._say_changed()
        self.show_value()

    def _say_changed(self) -> None:
        found = self._uses_of(self.detail.fact) if self.detail.fact else Uses()
        if found.texts:
            several = self.tr("Changed in {0} texts, {1} languages")
            words = self.tr("Changed in one text") if found.texts == 1 else several
            self._session.said.emit(words.format(found.texts, len(found.languages)))

    # --- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif alt and key == Qt.Key.Key_Down and self.detail.day:
            self.open_calendar()
        elif alt and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.detail.fact:
            self.unfold()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        changed = self._typed() != self.detail.read(self._session)
        self.show_value()
        if not changed:
            self.left.emit()

    def unfold(self) -> None:
        """Show what single languages say instead, or hide it again."""
        if self._own is None:
            self._own = OwnWords(self._session, self.detail)
            self._column.insertWidget(self._column.count() - 1, self._own)
            tab_through(stops_in(self))
        else:
            self._own.setVisible(self._own.isHidden())
        self._own.show_values()
        if not self._own.isHidden():
            self._own.setFocus()

    def open_calendar(self) -> None:
        """Choose the day from a calendar."""
        known = value_of(self._session, self.detail.fact)
        issued = value_of(self._session, "issue.date")
        first = known or issued
        day = datetime.date.fromisoformat(first) if first else datetime.date.today()
        CalendarPopup(day, self._take_day, self).show_below(self.edit)

    def _take_day(self, day: datetime.date) -> None:
        self._take(self.detail.write(self._session, day.isoformat()))
        self.edit.setFocus()


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty(role, True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
