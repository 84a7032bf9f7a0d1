"""The switches that say how words are looked for: in the bar and in the archive."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from editor.search.query import Query
from ui.icons import icon


class Options(QWidget):
    """Small buttons that are on or off."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.case = self.add("Aa", self.tr("Tell capitals from small letters"))
        self.whole = self.add(self.tr("Word"), self.tr("Whole words only"))
        self.exact = self.add("é", self.tr("Tell accents, no-break signs and quotes apart"))
        self.pattern = self.add(".*", self.tr("Regular expression"))

    def add(self, words: str, tip: str, sign: str = "") -> QToolButton:
        """One more switch, with words or the icon of a name."""
        made = switch(words, tip)
        if sign:
            made.setIcon(icon(sign))
            made.setIconSize(QSize(15, 15))
        made.toggled.connect(self.changed)
        self._row.addWidget(made)
        return made

    def query(self, words: str) -> Query:
        """What to look for, with these words."""
        return Query(
            words,
            whole=self.whole.isChecked(),
            case=self.case.isChecked(),
            exact=self.exact.isChecked(),
            pattern=self.pattern.isChecked(),
        )


def switch(words: str, tip: str) -> QToolButton:
    """A small button that is on or off."""
    made = QToolButton()
    made.setText(words)
    made.setCheckable(True)
    made.setToolTip(tip)
    made.setAccessibleName(tip)
    made.setProperty("option", True)
    return made
