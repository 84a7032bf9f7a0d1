"""The right side of the window: masthead and meeting, the current text, the notice as it reads."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.details.panel import DetailsPanel
from ui.preview.reading import ReadingView
from ui.session import Session
from ui.sheet.panel import NodePanel


class Sheet(QWidget):
    """Everything about the content of a notice that is not its outline."""

    wanted = Signal(str)
    """The id of an action that a key or a button asks for."""
    marks_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.details = DetailsPanel(session)
        self.panel = NodePanel(session)
        self.cell = self.panel.cell
        self.reading = ReadingView(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 0)
        column.setSpacing(8)
        column.addWidget(self.details)
        column.addWidget(self.panel)
        column.addWidget(self.reading, 1)
        self.panel.wanted.connect(self.wanted)
        self.cell.marks_changed.connect(self.marks_changed)
        self.cell.lit.connect(self.marks_changed)
        self.reading.edit_wanted.connect(lambda: self.wanted.emit("edit-text"))
        self.reading.build()

    def zoom(self, zoom: float) -> None:
        """Show texts larger or smaller; 1.2 is the usual size."""
        self.reading.zoom(zoom)
        self.cell.set_zoom(zoom / 1.2)
