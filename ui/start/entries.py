"""Lists of things to begin with: two lines each, the second quiet; Enter or a click takes one."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.icons import icon
from ui.theme import colours_of

Index = QModelIndex | QPersistentModelIndex

_ENTRY = Qt.ItemDataRole.UserRole + 1
_PADDING = 7
_ICON = 18


class Entry(Struct, frozen=True):
    """What a row shows, and what taking it does; one without `does` is a heading."""

    words: str
    quiet: str = ""
    icon: str = ""
    does: Callable[[], object] | None = None


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry in two lines, a heading in one; what Enter would take is lit."""

    def __init__(self, entries: QWidget) -> None:
        super().__init__(entries)
        self._entries = entries

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(_ENTRY)
        colours = colours_of(option.palette)
        area: QRect = option.rect.adjusted(_PADDING + 3, _PADDING, -_PADDING, -_PADDING)
        painter.save()
        if entry.does is None:
            painter.setPen(QColor(colours.muted))
            painter.drawText(area, Qt.AlignmentFlag.AlignBottom, entry.words)
            painter.restore()
            return
        state: QStyle.StateFlag = option.state
        chosen = state & QStyle.StateFlag.State_Selected and self._entries.hasFocus()
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.selected))
        if entry.icon:
            picture = icon(entry.icon)
            picture.paint(painter, QRect(area.left(), area.top() + 1, _ICON, _ICON))
            area.setLeft(area.left() + _ICON + 9)
        self._lines(painter, option, area, entry)
        painter.restore()

    @staticmethod
    def _lines(painter: QPainter, option: QStyleOptionViewItem, area: QRect, entry: Entry) -> None:
        colours, font = colours_of(option.palette), QFont(option.font)
        metrics = QFontMetrics(font)
        first = QRect(area.left(), area.top(), area.width(), metrics.height())
        painter.setPen(QColor(colours.text))
        words = metrics.elidedText(entry.words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(first, Qt.AlignmentFlag.AlignLeft, words)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        small = QFontMetrics(font)
        second = first.translated(0, metrics.height() + 2)
        quiet = small.elidedText(entry.quiet, Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(second, Qt.AlignmentFlag.AlignLeft, quiet)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: Entry = index.data(_ENTRY)
        line = QFontMetrics(option.font).height()
        lines = 2 if entry.quiet else 1
        return QSize(100, lines * line + 2 * _PADDING + (4 if lines == 2 else 2))


class EntryList(QListWidget):
    """A list of entries."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(EntryDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._take)

    def put(self, entry: Entry) -> None:
        """Add an entry at the end."""
        item = QListWidgetItem()
        item.setData(_ENTRY, entry)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.words}. {entry.quiet}")
        if entry.does is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)
        if entry.does and self.currentRow() < 0:
            self.setCurrentItem(item)

    def entries(self) -> list[Entry]:
        """What can be taken, from the top."""
        found: list[Entry] = [self.item(row).data(_ENTRY) for row in range(self.count())]
        return [entry for entry in found if entry.does]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._take(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _take(self, item: QListWidgetItem | None) -> None:
        entry: Entry | None = item.data(_ENTRY) if item else None
        if entry and entry.does:
            entry.does()
