"""Deleting asks nothing: a line above the sheet says what went, and brings it back."""

from PySide6.QtCore import QObject

from editor.edit.document import Change
from editor.edit.steps import Remove
from editor.model.node import Node
from ui.bars import Offer, OfferButton
from ui.session import Session
from ui.wording import kind_name

KEY = "deleted"
_LABELS = ("delete", "delete-several")


class Deletions(QObject):
    """Watches the deletions of one notice; what said nothing goes without a word."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        session.changed.connect(self._changed)

    def _changed(self, change: Change) -> None:
        made = change.transaction
        gone = [step.branch for step in made.steps if isinstance(step, Remove)]
        if made.label not in _LABELS or len(gone) < len(made.steps):
            return
        if any(node.texts for branch in gone for node in branch.walk()):
            undo = OfferButton(self.tr("Undo"), self._session.undo)
            words = self._words(gone, str(made.params.get("at", "")))
            self._session.offered.emit(Offer(KEY, words, (undo,), lasting=False))

    def _words(self, gone: list[Node], number: str) -> str:
        """What went: one element by its kind and number, several by their count."""
        count = sum(1 for branch in gone for _ in branch.walk())
        if len(gone) > 1:
            return self.tr("Deleted: %n element(s).", "", count)
        name = f"{kind_name(gone[0].kind)} {number.rstrip('.')}".rstrip()
        if count == 1:
            return self.tr("Deleted: {0}.").format(name)
        return self.tr("Deleted: {0}, with %n element(s) below it.", "", count - 1).format(name)
