"""The calendar of a date field: a month below the field, in the language of the interface."""

import datetime
from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from ui.theme import colours_of


class CalendarPopup(QFrame):
    """One month; Enter or a click takes a day, Esc none. Deletes itself when closed."""

    def __init__(
        self, day: datetime.date, taken: Callable[[datetime.date], object], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendar")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._taken = taken
        locale = QLocale()  # English is that of Geneva: a week begins on Monday
        self.month = QCalendarWidget()
        self.month.setLocale(locale)
        self.month.setFirstDayOfWeek(locale.firstDayOfWeek())
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.month.setGridVisible(False)
        self.month.activated.connect(self._take)
        self.month.clicked.connect(self._take)
        self._colour()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.month)
        self.setFocusProxy(self.month)

    def _colour(self) -> None:
        """Weekends in grey, not in Qt's red; names of days quiet."""
        colours = colours_of(self.palette())
        quiet, head = QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(QColor(colours.muted))
        head.setForeground(QColor(colours.muted))
        head.setBackground(QColor(colours.base))
        self.month.setHeaderTextFormat(head)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.month.setWeekdayTextFormat(day, quiet)
        for name, sign in (("qt_calendar_prevmonth", "‹"), ("qt_calendar_nextmonth", "›")):
            button = self.month.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(QIcon())
                button.setText(sign)
        palette = self.month.palette()
        palette.setColor(QPalette.ColorRole.Highlight, QColor(colours.button))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(colours.on_button))
        self.month.setPalette(palette)

    def show_below(self, field: QWidget) -> None:
        """Open below a field, or above it where the screen ends."""
        self.adjustSize()
        place = field.mapToGlobal(QPoint(0, field.height() + 2))
        free = field.screen().availableGeometry()
        if place.y() + self.height() > free.bottom():
            place.setY(field.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2)
        place.setX(max(free.left(), min(place.x(), free.right() - self.width())))
        self.move(place)
        self.show()
        self.month.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _take(self, day: QDate) -> None:
        self.close()
        self._taken(datetime.date(day.year(), day.month(), day.day()))
