"""Keeps a circulated notice honest: a change says that readers have another one, and what to do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from editor.edit.document import Change
from editor.model.states import CIRCULATED
from ui.bars import Offer, OfferButton

if TYPE_CHECKING:
    from ui.main_window import MainWindow

KEY = "circulated"
PAUSE = 500
"""Milliseconds after a change until the notice is compared with what went out."""


class Watching(QObject):
    """Watches the notice of one window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._said = False
        self._again = QTimer(self, singleShot=True, interval=PAUSE)
        self._again.timeout.connect(self.look)
        window.session.changed.connect(self._changed)
        self._again.start()

    def _changed(self, change: Change) -> None:
        was, now = (tree.root.fields.get("status") for tree in (change.before, change.after))
        if CIRCULATED in (was, now):
            self._again.start()

    def look(self) -> None:
        """Say that the notice differs from what was circulated, or take that back."""
        session = self._window.session
        differs = session.tree.root.fields.get("status") == CIRCULATED and self._differs()
        if differs and not self._said:
            session.offered.emit(self._offer())
        elif self._said and not differs:
            session.withdrawn.emit(KEY)
        self._said = differs

    def _differs(self) -> bool:
        from editor.workflow.versions import since_circulated

        return bool(since_circulated(self._window.session.tree))

    def _offer(self) -> Offer:
        from editor.model.version import circulated_of
        from ui.days import day_words

        version = circulated_of(self._window.session.tree.root)
        day = day_words(version.date) if version else ""
        words = self.tr("Circulated on {0}. What changes now needs a revision.").format(day)
        run = self._window.actions_.run
        revise = OfferButton(self.tr("Prepare revision…"), lambda: run("revise"))
        compare = OfferButton(self.tr("Compare"), lambda: run("versions"), stays=True)
        return Offer(KEY, words, (compare, revise))
