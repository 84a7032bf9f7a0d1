"""A day that is typed as people type days, or chosen in a calendar; the weekday is echoed."""

import datetime
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from editor.locales.facts import render_fact
from editor.locales.locale import Locale
from editor.locales.typed import Misread, typed_date
from editor.model.fact import Fact
from editor.model.markup import parse
from editor.model.text import plain
from ui.calendar import CalendarPopup
from ui.icons import icon
from ui.line_edit import LineEdit
from ui.wording import interface_language, sentence_words


class DateField(QWidget):
    """A line that opens a calendar, and beside it the day in full or what is wrong with it."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._locales: Sequence[Locale] = ()
        self._near = datetime.date.today()
        self.day: datetime.date | None = None
        self.line = LineEdit()
        self.line.setPlaceholderText(self.tr("day month year"))
        self.line.setAccessibleName(name)
        self.line.setMaximumWidth(190)
        self.line.textEdited.connect(self._typed)
        calendar = self.line.addAction(icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        calendar.setToolTip(self.tr("Calendar (Alt+Down)"))
        calendar.triggered.connect(self.open_calendar)
        self.echo = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self.line, self.echo):
            row.addWidget(part)
        row.addStretch(1)

    def read_in(self, locales: Sequence[Locale], near: datetime.date) -> None:
        """Read days in these languages; one without a year is the next from a day on."""
        self._locales, self._near = locales, near

    def show_day(self, day: datetime.date | None) -> None:
        """Put a day into the line, or nothing."""
        self.day = day
        self.line.setText(self._words(day, "long") if day else "")
        self._echo(self._words(day, "weekday") if day else "")
        self.changed.emit()

    def refuse(self, why: str) -> None:
        """Say why the day cannot be."""
        self._echo(why, error=True)

    def _typed(self, words: str) -> None:
        self.day, found = None, None
        if words.strip():
            found = typed_date(words, self._locales, self._near)
        if isinstance(found, Misread):
            self.refuse(sentence_words(found.code, found.params).partition(". ")[0])
        else:
            self.day = found
            self._echo(self._words(found, "weekday") if found else "")
        self.changed.emit()

    def _words(self, day: datetime.date, form: str) -> str:
        here = interface_language()
        locales = sorted(self._locales, key=lambda locale: locale.code != here)
        made = render_fact(Fact("day", "date", day.isoformat()), form, locales[0])
        return plain(parse(made.markup)) if made else day.isoformat()

    def _echo(self, words: str, *, error: bool = False) -> None:
        self.echo.setText(words)
        self.echo.setProperty("error", error)
        self.echo.setProperty("quiet", not error)
        self.echo.style().polish(self.echo)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Down:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def open_calendar(self) -> None:
        """Choose the day from a calendar."""
        CalendarPopup(self.day or self._near, self._chosen, self).show_below(self.line)

    def _chosen(self, day: datetime.date) -> None:
        self.show_day(day)
        self.line.setFocus()
