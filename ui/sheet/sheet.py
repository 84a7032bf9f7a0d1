"""The middle of the window: masthead and meeting, what is offered, the text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.bars import Bars
from ui.details.linking import Linking
from ui.details.panel import DetailsPanel
from ui.session import Session
from ui.sheet.surface import Surface


class Sheet(QWidget):
    """Everything about the content of a notice that is not its outline."""

    wanted = Signal(str)
    """The id of an action that a key or a button asks for."""
    marks_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.details = DetailsPanel(session)
        self.bars = Bars(session)
        self.surface = Surface(session)
        self.cell = self.surface.cell
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, 12, 0)  # in line with the text, whose scroll bar is beside it
        head.setSpacing(8)
        head.addWidget(self.details)
        head.addWidget(self.bars)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.surface, 1)
        self.surface.wanted.connect(self.wanted)
        self.details.wanted.connect(self.wanted)
        Linking(session, self)
        self.cell.marks_changed.connect(self.marks_changed)
        self.cell.lit.connect(self.marks_changed)

    @property
    def writer(self) -> QWidget:
        """What takes the keyboard in the sheet: the text of the current row, else the rows."""
        return self.cell if self.surface.live.setting is not None else self.surface

    def zoom(self, zoom: float) -> None:
        """Show texts larger or smaller; 1.2 is the usual size."""
        self.surface.zoom(zoom / 1.2)
