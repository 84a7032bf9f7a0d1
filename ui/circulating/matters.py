"""The list of what stands in the way and what is only to be looked at; a click goes there."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from editor.checks.report import Report
from editor.workflow.readiness import Obstacle
from ui.circulating.words import obstacle_words
from ui.icons import icon
from ui.places import place_in
from ui.session import Session
from ui.theme import colours_of
from ui.wording import report_words

LISTED = 200
"""How many rows there are before the last one says how many more there would be."""
_WHERE = Qt.ItemDataRole.UserRole


class MatterList(QListWidget):
    """Obstacles first, then what the checks say beside."""

    wanted = Signal(str, object)
    """The element to go to, and its language or None."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("matters")
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(15, 15))
        self.setSpacing(2)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setAccessibleName(self.tr("What is in the way, and what to look at"))
        self.itemActivated.connect(self._go)
        self.itemClicked.connect(self._go)

    def show_matters(self, obstacles: Sequence[Obstacle], warnings: Sequence[Report]) -> None:
        """Show these, and say so where there is nothing."""
        self.clear()
        for obstacle in obstacles[:LISTED]:
            self._put(obstacle_words(obstacle), obstacle.node, obstacle.lang, grave=True)
        for report in warnings[: LISTED - self.count()]:
            self._put(report_words(report), report.node, report.lang, grave=False)
        more = len(obstacles) + len(warnings) - self.count()
        if more:
            self._say("info", self.tr("and {0} more").format(more))
        elif not self.count():
            self._say("check", self.tr("Nothing is in the way."))

    def _say(self, sign: str, words: str) -> None:
        """Put a row that leads nowhere."""
        item = QListWidgetItem(icon(sign), words, self)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)

    def _put(self, words: str, node: str, lang: str | None, *, grave: bool) -> None:
        place = place_in(self._session, node, lang)
        sign = icon("triangle-alert" if grave else "info")
        item = QListWidgetItem(sign, f"{place}\n{words}", self)
        item.setData(_WHERE, (node, lang))
        item.setToolTip(self.tr("Go there"))
        if grave:
            item.setForeground(QColor(colours_of(self.palette()).error))

    def _go(self, item: QListWidgetItem) -> None:
        where = item.data(_WHERE)
        if where:
            self.wanted.emit(*where)
