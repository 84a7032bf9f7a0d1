"""The sheet as a screen reader hears it: a list of rows; the current one is the editor itself.

A row is named by its label and its words, and described by its kind and language. Qt keeps no
references to what Python makes for it, so every interface stays in a dictionary here.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow

from ui.wording import kind_name, language_name

if TYPE_CHECKING:
    from ui.sheet.surface import Surface

_Text = QAccessible.Text
_Role = QAccessible.Role


class SpokenRow(QAccessibleInterface):
    """One row that is painted."""

    def __init__(self, sheet: "SpokenSheet", node_id: str) -> None:
        super().__init__()
        self._sheet = sheet
        self.node_id = node_id

    @property
    def row(self) -> int:
        """The row it is now, -1 once the element is gone."""
        return self._sheet.surface.rows.row(self.node_id)

    def isValid(self) -> bool:
        return self.row >= 0

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._sheet.surface.window().windowHandle()

    def role(self) -> QAccessible.Role:
        return _Role.ListItem

    def state(self) -> QAccessible.State:
        return QAccessible.State()

    def text(self, which: QAccessible.Text) -> str:
        session = self._sheet.surface.session
        if not self.isValid():
            return ""
        node = session.tree.node(self.node_id)
        if which == _Text.Name:
            drawn = self._sheet.surface.painter.drawn(node)
            return f"{session.labels().get(node.id, '')} {drawn.layout.text()}".strip()
        if which == _Text.Description:
            return f"{kind_name(node.kind)}, {language_name(session.lang)}"
        return ""

    def setText(self, which: QAccessible.Text, text: str) -> None:
        """Rows are written in their editor alone."""

    def rect(self) -> QRect:
        surface = self._sheet.surface
        place = surface.row_rect(self.row) if self.isValid() else QRect()
        return place.translated(surface.viewport().mapToGlobal(QPoint(0, 0)))

    def parent(self) -> QAccessibleInterface:
        return self._sheet

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None


class SpokenSheet(QAccessibleInterface):
    """The list of all rows."""

    def __init__(self, surface: "Surface") -> None:
        super().__init__()
        self.surface = surface
        self._rows: dict[str, SpokenRow] = {}

    def isValid(self) -> bool:
        return True

    def object(self) -> QObject:
        return self.surface

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self.surface.window().windowHandle()

    def role(self) -> QAccessible.Role:
        return _Role.List

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.focused = self.surface.hasFocus()
        return state

    def text(self, which: QAccessible.Text) -> str:
        return self.surface.accessibleName() if which == _Text.Name else ""

    def setText(self, which: QAccessible.Text, text: str) -> None:
        """The name is the surface's."""

    def rect(self) -> QRect:
        corner = self.surface.mapToGlobal(QPoint(0, 0))
        return QRect(corner, self.surface.size())

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return QAccessible.queryAccessibleInterface(
            self.surface.parentWidget() or self.surface.window()
        )

    def childCount(self) -> int:
        return len(self.surface.rows)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        surface = self.surface
        if not 0 <= index < len(surface.rows):
            return None
        if index == surface.current and surface.live.setting is not None:
            return QAccessible.queryAccessibleInterface(surface.cell)
        return self._row(surface.rows.ids[index])

    def _row(self, node_id: str) -> SpokenRow:
        return self._rows.setdefault(node_id, SpokenRow(self, node_id))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if isinstance(child, SpokenRow):
            return child.row
        return self.surface.current if child.object() is self.surface.cell else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        row = self.surface.row_at(self.surface.viewport().mapFromGlobal(QPoint(x, y)).y())
        return self.child(row)


def spoken(_key: str, widget: QObject) -> QAccessibleInterface | None:
    """What Qt asks for when something is to be spoken: an interface for a surface alone."""
    from ui.sheet.surface import Surface

    return widget.heard if isinstance(widget, Surface) else None


QAccessible.installFactory(spoken)  # once for all sheets: Qt has no way to take one back
