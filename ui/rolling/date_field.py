"""A day that is typed as people type days, or chosen in a calendar; the weekday is echoed."""

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, QSize, Signal
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from editor.locales.facts import render_fact
from editor.locales.locale import Locale
from editor.locales.typed import Misread, typed_date
from editor.model.fact import Fact
from editor.model.markup import parse
from editor.model.text import plain
from ui.icons import icon
from ui.line_edit import LineEdit
from ui.wording import interface_language, sentence_words


class DateField(QWidget):
    """A line, a button with a calendar, and the day in full or what is wrong with it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locales: Sequence[Locale] = ()
        self._near = datetime.date.today()
        self.day: datetime.date | None = None
        self.line = LineEdit()
        self.line.setPlaceholderText(self.tr("day month year"))
        self.line.setAccessibleName(self.tr("Day of the next meeting"))
        self.line.setMaximumWidth(190)
        self.line.textEdited.connect(self._typed)
        self.button = QToolButton()
        self.button.setIcon(icon("calendar"))
        self.button.setIconSize(QSize(18, 18))
        self.button.setToolTip(self.tr("Choose in a calendar"))
        self.button.setAccessibleName(self.button.toolTip())
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self._calendar_menu())
        self.echo = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self.line, self.button, self.echo):
            row.addWidget(part)
        row.addStretch(1)

    def _calendar_menu(self) -> QMenu:
        menu = QMenu(self)
        self.calendar = QCalendarWidget()
        self.calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        header = QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        self.calendar.setVerticalHeaderFormat(header)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(self.calendar)
        menu.addAction(holder)
        menu.aboutToShow.connect(self._show_in_calendar)
        self.calendar.activated.connect(self._chosen)
        self.calendar.clicked.connect(self._chosen)
        return menu

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

    def _show_in_calendar(self) -> None:
        day = self.day or self._near
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.setFocus()

    def _chosen(self, day: QDate) -> None:
        self.button.menu().close()
        self.show_day(datetime.date(day.year(), day.month(), day.day()))
        self.line.setFocus()
