"""What stands beside the sheet: tabs over panes, each pane made when it is first shown.

In a wide window it is the third part of it; in a narrow one it takes the place of the sheet, with a
tab "Text" to go back. The table of panes: `panes.py`.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ui.actions import named
from ui.icons import icon
from ui.side.panes import Pane, panes

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.main_window import MainWindow

TEXT = "text"
"""The tab of the sheet, in a narrow window."""


class PaneTabs(QTabBar):
    """Tabs named by an id; where there is no room for all names, only the current tab has its."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.setIconSize(QSize(15, 15))
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.currentChanged.connect(self.fit)

    def fit(self) -> None:
        """Show as many names as there is room for."""
        for place in range(self.count()):
            self.setTabText(place, self.tabToolTip(place))
        if sum(self.tabRect(place).width() for place in range(self.count())) > self.width():
            for place in range(self.count()):
                if place != self.currentIndex():
                    self.setTabText(place, "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def put(self, pane: Pane, at: int | None = None) -> None:
        """Add the tab of a pane, at the end or at a place."""
        place = self.insertTab(self.count() if at is None else at, icon(pane.icon), pane.title)
        self.setTabData(place, pane.id)
        self.setTabToolTip(place, pane.title)
        self.setAccessibleTabName(place, pane.title)
        if not pane.always:
            self._close_button(place, pane)
        self.fit()

    def _close_button(self, place: int, pane: Pane) -> None:
        from PySide6.QtWidgets import QToolButton

        button = QToolButton()
        button.setIcon(icon("x"))
        button.setIconSize(QSize(12, 12))
        button.setToolTip(self.tr("Close"))
        button.setAccessibleName(self.tr("Close"))
        button.clicked.connect(lambda: self.tabCloseRequested.emit(self.place_of(pane.id)))
        self.setTabButton(place, QTabBar.ButtonPosition.RightSide, button)

    def place_of(self, name: str) -> int:
        """Where the tab of an id is, -1 if there is none."""
        return next((n for n in range(self.count()) if self.tabData(n) == name), -1)

    def choose(self, name: str) -> None:
        """Make the tab of an id the current one."""
        self.setCurrentIndex(self.place_of(name))


class Side(QWidget):
    """The panes of one window; `made` calls for a pane that is shown for the first time."""

    narrowed = Signal(bool)
    """In a narrow window, whether a pane stands in the place of the sheet."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._table = {pane.id: pane for pane in panes()}
        self._made: dict[str, QWidget] = {}
        self.narrow = False
        self._last = ""
        self.tabs = PaneTabs(self)
        self.tabs.setAccessibleName(self.tr("Panes"))
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for pane in self._table.values():
            if pane.always:
                self.tabs.put(pane)
        self.tabs.currentChanged.connect(self._chosen)
        self.tabs.tabCloseRequested.connect(self._close)

    @property
    def current(self) -> str:
        """The id of the pane in view; that of the sheet where a narrow window shows it."""
        place = self.tabs.currentIndex()
        return str(self.tabs.tabData(place)) if place >= 0 else ""

    def pane(self, name: str) -> QWidget:
        """The pane of an id, made if it was not yet."""
        made = self._made.get(name)
        if made is None:
            make: Callable[..., QWidget] = named(self._table[name].made_by)
            made = self._made[name] = make(self._window)
            self.stack.addWidget(made)
        return made

    def shown(self, name: str) -> QWidget | None:
        """The pane of an id if it is in view, else None."""
        return self._made.get(name) if self.isVisible() and self.current == name else None

    def show_pane(self, name: str, *, focus: bool = False) -> QWidget:
        """Show a pane, also where all of them were hidden; `focus` gives it the keyboard."""
        if self.tabs.place_of(name) < 0:
            self.tabs.put(self._table[name])
        self.setVisible(True)
        self.tabs.choose(name)
        pane = self.pane(name)
        if focus:
            pane.setFocus(Qt.FocusReason.OtherFocusReason)
        return pane

    def start(self, name: str) -> None:
        """Show a pane at the start of the window; an unknown one gives the first."""
        known = self._table.get(name)
        self._show(name if known and known.always else self.tabs.tabData(0))
        self.tabs.choose(self.current or name)

    def toggle(self) -> None:
        """Hide all panes, or show them again; in a narrow window, change to the sheet and back."""
        if self.narrow:
            panes_first = self.current != TEXT
            self.tabs.setCurrentIndex(0 if panes_first else 1)
        else:
            self.setVisible(not self.isVisible())

    def give_way(self) -> None:
        """Let the sheet be seen, in a narrow window where a pane stands in its place."""
        if self.narrow and self.current != TEXT:
            self.tabs.choose(TEXT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the text, from whatever in a pane has no use for it itself."""
        if event.key() == Qt.Key.Key_Escape:
            self._window.writing.back()
        else:
            super().keyPressEvent(event)

    def enter(self) -> None:
        """Give the keyboard to the pane in view, or to the one that made way for the sheet."""
        self.show_pane(self._last, focus=True)

    def set_narrow(self, *, narrow: bool) -> None:
        """Take the place that a window of this width has for panes."""
        if narrow == self.narrow:
            return
        self.narrow = narrow
        if narrow:
            text = Pane(TEXT, self.tr("Text"), "pencil", "")
            self.tabs.put(text, 0)
            self.tabs.choose(TEXT)
            self.setVisible(True)
        else:
            at = self.tabs.place_of(TEXT)
            if self.current == TEXT:
                self.tabs.setCurrentIndex(at + 1)
            self.tabs.removeTab(at)

    def _chosen(self, place: int) -> None:
        if place >= 0:
            self._show(str(self.tabs.tabData(place)))

    def _show(self, name: str) -> None:
        if name != TEXT:
            self._last = name
            self.stack.setCurrentWidget(self.pane(name))
        self.stack.setVisible(name != TEXT)
        self.narrowed.emit(self.narrow and name != TEXT)

    def _close(self, place: int) -> None:
        name = str(self.tabs.tabData(place))
        self.tabs.removeTab(place)
        if name == self._last:
            self._last = str(self.tabs.tabData(int(self.narrow)))
        pane = self._made.pop(name, None)
        if pane:
            self.stack.removeWidget(pane)
            pane.hide()
            pane.deleteLater()
