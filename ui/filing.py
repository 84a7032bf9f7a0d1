"""Saving and closing one notice, with the questions that belong to them.

Nothing is lost without a question: closing asks once, a file changed by another is not
overwritten. Opening is `desk.py`'s, exporting `exporting.py`'s.
"""

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.storage.persist import MUST_BE_NEW
from ui.keeping import Keeping, standing
from ui.messages import Button, ask, tell, tell_error
from ui.session import Session
from ui.wording import sentence_words

if TYPE_CHECKING:
    from editor.storage.outcome import Outcome

SUFFIX = ".convoca"


class Filing(QObject):
    """The file of one window."""

    named = Signal()
    """The notice has another file, or its file holds the present state."""
    written = Signal(object)
    """The notice was written to this path."""

    def __init__(self, window: QWidget, session: Session, keeping: Keeping) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self.keeping = keeping
        self.saved_at: datetime.datetime | None = None

    @property
    def name(self) -> str:
        """What the notice is called in the title of the window."""
        path = self.keeping.path
        return path.stem if path else self.tr("Untitled notice")

    @property
    def folder(self) -> Path:
        """Where files of this notice are looked for and go."""
        return self.keeping.path.parent if self.keeping.path else Path.home()

    # --- saving --------------------------------------------------------------------------------

    def save(self) -> bool:
        """Save; a notice without a file asks for one. Whether it is safe in a file now."""
        if self.keeping.path is None:
            return self.save_as()
        outcome = self.keeping.keep(self._session.tree)
        if outcome.code == "changed-on-disk":
            return self._changed_on_disk(outcome)
        return self._done(outcome)

    def save_as(self) -> bool:
        """Save under a name that the user chooses."""
        from PySide6.QtWidgets import QFileDialog

        start = self.keeping.path or Path.home() / f"{self.proposed()}{SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the notice"),
            str(start),
            self.tr("Convoca notices (*.convoca)"),
        )
        if not name:
            return False
        path = with_suffix(Path(name), SUFFIX)
        base = standing(path)
        # The dialog has asked whether the file of this very name may be replaced, and no other.
        if path != Path(name) and base != MUST_BE_NEW and not self._may_replace(path):
            return False
        return self.save_to(path, base)

    def save_to(self, path: Path, base_hash: str = MUST_BE_NEW) -> bool:
        """Save under this name, which from then on is the notice's own.

        `base_hash` is what stood there when the user agreed to replace it.
        """
        from editor.storage.lock import LockedBy

        outcome = self.keeping.keep_as(self._session.tree, path, base_hash)
        if isinstance(outcome, LockedBy):
            tell_error(self._window, outcome.error())
            return False
        if outcome.code == "changed-on-disk":
            return self._changed_on_disk(outcome)
        return self._done(outcome)

    def _may_replace(self, path: Path) -> bool:
        words = self.tr("“{0}” exists already. Replace it?").format(path.name)
        buttons = {Button.Yes: self.tr("Replace"), Button.Cancel: ""}
        return ask(self._window, words, buttons, default=Button.Cancel) == Button.Yes

    def _done(self, outcome: "Outcome") -> bool:
        if outcome.code:
            tell(self._window, sentence_words(outcome.code, outcome.params), warning=True)
        if outcome.saved:
            self._session.document.mark_saved()
            self.saved_at = datetime.datetime.now().astimezone()
            self.written.emit(outcome.path)
        self.named.emit()
        return outcome.saved

    def _changed_on_disk(self, outcome: "Outcome") -> bool:
        words = sentence_words("changed-on-disk", outcome.params)
        answer = ask(
            self._window,
            words,
            {Button.Save: self.tr("Save as…"), Button.Cancel: ""},
            default=Button.Save,
        )
        return answer == Button.Save and self.save_as()

    def proposed(self) -> str:
        """A file name for a notice that has none: its symbol, else its first title."""
        fields = self._session.tree.root.fields
        symbols = fields.get("symbol", ())
        words = symbols[0] if symbols else self.tr("Notice")
        return "".join(c if c.isalnum() else "-" for c in words.rstrip("…/")) or "notice"

    # --- closing -------------------------------------------------------------------------------

    def may_close(self) -> bool:
        """Ask once about unsaved work; True if the window may close."""
        if self._session.document.dirty:
            answer = ask(
                self._window,
                self.tr("Save the changes in “{0}” before closing?").format(self.name),
                {Button.Save: "", Button.Discard: self._without_saving(), Button.Cancel: ""},
                default=Button.Save,
                more=self._what_is_kept(),
            )
            if answer == Button.Cancel or (answer == Button.Save and not self.save()):
                return False
        self.keeping.close(self._session.tree)
        return True

    def _without_saving(self) -> str:
        """The button for closing without a file; empty for the usual words."""
        return "" if self.keeping.path else self.tr("Keep as draft")

    def _what_is_kept(self) -> str:
        if self.keeping.path:
            return self.tr("Without saving, they are kept aside for 30 days.")
        return self.tr("A draft stays on the start screen for 30 days.")


def with_suffix(path: Path, suffix: str) -> Path:
    """A path with this suffix at its end, added to whatever it has."""
    return path if path.suffix == suffix else path.with_name(path.name + suffix)
