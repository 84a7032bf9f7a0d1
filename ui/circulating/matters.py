"""The list of what stands in the way and what is only to be looked at; a click goes there."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from editor.checks.report import Report
from editor.workflow.readiness import Obstacle
from ui.circulating.words import obstacle_words
from ui.icons import icon
from ui.places import place_in, place_name
from ui.session import Session
from ui.theme import colours_of
from ui.wording import language_name, report_words

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
        for obstacle in obstacles:
            self._put(obstacle_words(obstacle), obstacle.node, obstacle.lang, grave=True)
        for report in warnings:
            self._put(report_words(report), report.node, report.lang, grave=False)
        if not self.count():
            item = QListWidgetItem(icon("check"), self.tr("Nothing is in the way."), self)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)

    def _put(self, words: str, node: str, lang: str | None, *, grave: bool) -> None:
        session = self._session
        place = language_name(lang) if lang else ""
        if node == session.tree.root.id:
            place = " · ".join(filter(None, (place, place_name(session, node))))
        elif node in session.tree:
            place = place_in(session, node, lang)
        item = QListWidgetItem(icon("triangle-alert" if grave else "info"), "", self)
        item.setText(f"{place}\n{words}" if place else words)
        item.setData(_WHERE, (node, lang))
        item.setToolTip(self.tr("Go there"))
        if grave:
            item.setForeground(QColor(colours_of(self.palette()).error))

    def _go(self, item: QListWidgetItem) -> None:
        where = item.data(_WHERE)
        if where:
            self.wanted.emit(*where)
