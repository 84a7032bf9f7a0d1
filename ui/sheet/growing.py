"""A text editor that is as tall as its text, up to a limit; the base of `cell.py`."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

LARGER = 1.12
"""How much larger a text being written is than the words around it."""


class GrowingEdit(QTextEdit):
    """Grows with its text and scrolls only beyond its limit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tall = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def set_zoom(self, zoom: float) -> None:
        """Show the text larger or smaller; 1 is a little larger than the interface."""
        font = self.font()
        font.setPointSizeF(QGuiApplication.font().pointSizeF() * LARGER * zoom)
        self.setFont(font)
        self.document().setDefaultFont(font)

    def limit(self, tall: int) -> None:
        """The height at which the editor begins to scroll instead of growing."""
        self._tall = tall
        self._fit()

    def _fit(self) -> None:
        height = int(self.document().size().height()) + 2
        line = self.fontMetrics().lineSpacing()
        height = max(height, line + 2)
        scrolls = bool(self._tall) and height > self._tall
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
        self.setFixedHeight(self._tall if scrolls else height)

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())
