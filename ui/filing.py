"""Saving, exporting and closing one notice, with the questions that belong to them.

Nothing is lost without a question: closing asks once, a file changed by another is not
overwritten, an export never replaces a file of another unasked. Opening is `desk.py`'s.
"""

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.errors import ConvocaError, Incomplete
from ui.keeping import Keeping
from ui.messages import Button, ask, tell, tell_error
from ui.session import Session
from ui.wording import refusal_words, sentence_words

if TYPE_CHECKING:
    from editor.storage.outcome import Outcome

SUFFIX = ".convoca"


class Filing(QObject):
    """The file of one window."""

    named = Signal()
    """The notice has another file, or its file holds the present state."""

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
        start = self.keeping.path or Path.home() / f"{self._proposed()}{SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the notice"),
            str(start),
            self.tr("Convoca notices (*.convoca)"),
        )
        return bool(name) and self.save_to(_with_suffix(Path(name), SUFFIX))

    def save_to(self, path: Path) -> bool:
        """Save under this name, which from then on is the notice's own."""
        from editor.storage.lock import LockedBy

        outcome = self.keeping.keep_as(self._session.tree, path)
        if isinstance(outcome, LockedBy):
            tell_error(self._window, outcome.error())
            return False
        return self._done(outcome)

    def _done(self, outcome: "Outcome") -> bool:
        if outcome.code:
            tell(self._window, sentence_words(outcome.code, outcome.params), warning=True)
        if outcome.saved:
            self._session.document.mark_saved()
            self.saved_at = datetime.datetime.now().astimezone()
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

    def _proposed(self) -> str:
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
                {Button.Save: "", Button.Discard: "", Button.Cancel: ""},
                default=Button.Save,
                more=self.tr("Without saving, they are kept aside for 30 days."),
            )
            if answer == Button.Cancel or (answer == Button.Save and not self.save()):
                return False
        self.keeping.close()
        return True

    # --- exporting -----------------------------------------------------------------------------

    def export(self) -> None:
        """Export the language of the view to a Word file that the user names."""
        from editor.workflow.export import Wish, file_name

        session, tree = self._session, self._session.tree
        house = session.pages.house(tree.root)
        wish = Wish((session.lang,))
        try:
            locale = house.profile.locale(session.lang)
        except ConvocaError as error:
            tell_error(self._window, error)
            return
        today = datetime.date.today()
        proposed = file_name(tree, house, locale, wish, self._proposed(), today)
        start = str(self._folder() / proposed)
        words = self.tr("Word documents (*.docx)")
        title = self.tr("Export to Word")
        name, _ = QFileDialog.getSaveFileName(self._window, title, start, words)
        if name:
            target = _with_suffix(Path(name), ".docx")
            # The dialog has asked already whether an existing file may be replaced.
            self.export_to({session.lang: target}, force=True)

    def export_all(self) -> None:
        """Export every language into a folder that the user chooses, under the house's names."""
        title = self.tr("Export all languages into a folder")
        name = QFileDialog.getExistingDirectory(self._window, title, str(self._folder()))
        if name:
            self.export_to(self.targets(Path(name)))

    def targets(self, folder: Path) -> dict[str, Path]:
        """Where every language of the notice goes in a folder."""
        from editor.workflow.export import Wish, file_name

        session, tree = self._session, self._session.tree
        house = session.pages.house(tree.root)
        today, stem = datetime.date.today(), self._proposed()
        known = [lang for lang in session.languages if lang in house.profile.languages]
        return {
            lang: folder
            / file_name(tree, house, house.profile.locale(lang), Wish((lang,)), stem, today)
            for lang in known
        }

    def export_to(self, targets: dict[str, Path], *, force: bool = False) -> list[Path]:
        """Export what is complete, and name what is not; the files written."""
        written: list[Path] = []
        problems: list[str] = []
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            for lang, target in targets.items():
                try:
                    written += self._export_one(lang, target, force)
                except Incomplete as error:
                    problems.append(refusal_words(error))
                except ConvocaError as error:
                    if error.code == "foreign-file" and self._may_replace(target):
                        written += self._export_one(lang, target, True)
                    else:
                        problems.append(refusal_words(error))
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._report(written, problems)
        return written

    def _export_one(self, lang: str, target: Path, force: bool) -> list[Path]:
        from editor.workflow.export import Wish, export

        session, tree = self._session, self._session.tree
        house = session.pages.house(tree.root)
        return export(tree, house, Wish((lang,)), {lang: target}, force=force)

    def _may_replace(self, target: Path) -> bool:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.ArrowCursor)
        words = self.tr("“{0}” exists and was not made from this notice. Replace it?")
        buttons = {Button.Yes: self.tr("Replace"), Button.Cancel: ""}
        answer = ask(self._window, words.format(target.name), buttons, default=Button.Cancel)
        QGuiApplication.restoreOverrideCursor()
        return answer == Button.Yes

    def _report(self, written: list[Path], problems: list[str]) -> None:
        if problems:
            made = ", ".join(path.name for path in written)
            words = [*problems, self.tr("Exported: {0}").format(made)] if made else problems
            tell(self._window, "\n".join(words), warning=True)
        elif written:
            names = "\n".join(path.name for path in written)
            buttons = {Button.Open: self.tr("Open"), Button.Close: ""}
            title = self.tr("%n file(s) exported.", "", len(written))
            if ask(self._window, f"{title} {names}", buttons, default=Button.Close) == Button.Open:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(written[0])))

    def _folder(self) -> Path:
        return self.keeping.path.parent if self.keeping.path else Path.home()


def _with_suffix(path: Path, suffix: str) -> Path:
    return path if path.suffix == suffix else path.with_name(path.name + suffix)
