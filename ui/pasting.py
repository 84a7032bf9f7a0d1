"""Pasted lines in a window: at once as elements, then a bar to have them otherwise.

Each button of the bar puts another step in the place of the one before, so that a paste is one
step to undo whatever was pressed. What lines become is the business of `editor/text_in/pasting.py`.
"""

from typing import Literal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from editor.edit.transaction import Refusal, Transaction
from editor.text_in.lines import Source
from editor.text_in.pasting import (
    Paste,
    as_text,
    moved,
    paste_at,
    paste_lines,
    paste_markup,
    paste_plain,
)
from editor.text_in.spots import Caret
from ui.bars import Offer, OfferButton
from ui.session import Session

_KEY = "paste"
Where = tuple[str, int, int] | None
"""An element with the places in its text between which is pasted; None for beside the element."""


class Pasting(QObject):
    """The pastes of one window; the last one can be changed until something else is done."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._done: Transaction | None = None

    def lines(self, source: Source, where: Where) -> None:
        """Paste lines: into a text, or at the current element."""
        session = self._session
        tree, lang, new_id = session.tree, session.lang, session.new_id
        made = (
            paste_at(tree, source, Caret(*where), lang, new_id)
            if where
            else paste_lines(tree, source, session.current, lang, new_id)
        )
        if isinstance(made, Refusal):
            session.refuse(made)
            return
        session.document.history.seal()
        self._do(made)

    def plain(self, source: Source, where: Where) -> None:
        """Paste lines as they are into one text."""
        session = self._session
        place = Caret(*where) if where else session.current
        session.document.history.seal()
        session.do(paste_plain(session.tree, source, place, session.lang, session.new_id))

    def markup(self, markup: str, where: tuple[str, int, int]) -> None:
        """Paste a text of this notice where the caret stands."""
        session = self._session
        session.document.history.seal()
        session.do(paste_markup(session.tree, markup, Caret(*where), session.lang))

    # --- what was pasted, otherwise ------------------------------------------------------------

    def _do(self, paste: Paste) -> None:
        """Paste, and offer what else could be made of it."""
        session = self._session
        if not session.do(paste.made):
            return
        self._done = session.document.history.undoable
        if paste.rows:
            session.offered.emit(self._offer(paste))

    def _offer(self, paste: Paste) -> Offer:
        words = self.tr("Pasted %n element(s).", "", len(paste.rows))
        if paste.doubtful:
            words += " " + self.tr("%n of them not sure.", "", paste.doubtful)
        buttons = (
            OfferButton(self.tr("Promote"), lambda: self._move(paste, "promote"), stays=True),
            OfferButton(self.tr("Demote"), lambda: self._move(paste, "demote"), stays=True),
            OfferButton(self.tr("As text"), lambda: self._as_text(paste)),
            OfferButton(self.tr("Details…"), lambda: self._details(paste), stays=True),
        )
        return Offer(_KEY, words, buttons, lasting=False)

    def _move(self, paste: Paste, way: Literal["promote", "demote"]) -> None:
        made = moved(paste, way)
        if isinstance(made, Refusal):
            self._session.refuse(made)
        else:
            self.put_instead(made)

    def _as_text(self, paste: Paste) -> None:
        made = as_text(paste, self._session.new_id)
        if isinstance(made, Refusal):
            self._session.refuse(made)
        elif self._take_back():
            self._session.do(made)

    def _details(self, paste: Paste) -> None:
        from ui.dialogs.pasted import PastedDialog

        dialog = PastedDialog(paste, QApplication.activeWindow())
        if dialog.exec() and dialog.paste is not paste:
            self.put_instead(dialog.paste)
        dialog.deleteLater()

    def put_instead(self, paste: Paste) -> None:
        """Put another paste in the place of the last one."""
        if self._take_back():
            self._do(paste)

    def _take_back(self) -> bool:
        """Undo the last paste, if nothing was done since."""
        document = self._session.document
        if self._done is None or document.history.undoable is not self._done:
            self._session.withdrawn.emit(_KEY)
            return False
        document.undo()
        self._done = None
        return True
