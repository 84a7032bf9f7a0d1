"""Quiet lines above the sheet that offer something: words, buttons, and a way to close them.

Whoever has an offer hands it to the session (`offered`); nothing has to be answered.
"""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.icons import icon
from ui.session import Session


class OfferButton(Struct, frozen=True):
    """A button of an offer: its words and what it does; the bar closes unless it `stays`."""

    words: str
    does: Callable[[], object]
    stays: bool = False


class Offer(Struct, frozen=True):
    """An offer; one with the same key takes its place.

    One that is not `lasting` goes with the next change of the notice.
    """

    key: str
    words: str
    buttons: tuple[OfferButton, ...] = ()
    lasting: bool = True


class Bars(QWidget):
    """The offers of one notice, the newest at the top."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: dict[str, _Bar] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        session.offered.connect(self.show_offer)
        session.withdrawn.connect(self.withdraw)
        session.changed.connect(self._pass)
        self.hide()

    def show_offer(self, offer: Offer) -> None:
        """Show an offer, in place of that with its key."""
        self.withdraw(offer.key)
        bar = _Bar(offer, self)
        bar.close_.clicked.connect(lambda: self.withdraw(offer.key))
        for button, one in zip(bar.buttons, offer.buttons, strict=True):
            button.clicked.connect(lambda _on=False, one=one: self._chosen(offer.key, one))
        self._bars[offer.key] = bar
        self._column.insertWidget(0, bar)
        self.show()

    def _chosen(self, key: str, button: OfferButton) -> None:
        if not button.stays:
            self.withdraw(key)
        button.does()

    def withdraw(self, key: str) -> None:
        """Take an offer away."""
        bar = self._bars.pop(key, None)
        if bar:
            self._column.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        self.setVisible(bool(self._bars))

    def _pass(self) -> None:
        for key in [key for key, bar in self._bars.items() if not bar.offer.lasting]:
            self.withdraw(key)

    def bar(self, key: str) -> "_Bar | None":
        """The line of an offer, None if it is not shown."""
        return self._bars.get(key)


class _Bar(QFrame):
    """One line."""

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self.offer = offer
        self.setObjectName("offer")
        self.words = QLabel(offer.words)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.buttons = [QPushButton(one.words) for one in offer.buttons]
        self.close_ = QToolButton()
        self.close_.setIcon(icon("x"))
        self.close_.setIconSize(QSize(14, 14))
        self.close_.setToolTip(self.tr("Close"))
        self.close_.setAccessibleName(self.tr("Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for button in self.buttons:
            row.addWidget(button)
        row.addWidget(self.close_)
        self.setAccessibleName(offer.words)
