"""Exporting one notice to Word files, with the questions that belong to it.

What is complete is written; what is not is named, and offered once more stamped as incomplete. A
file of another is never replaced unasked. Made when first wanted; places in words: `places.py`.
"""

import datetime
from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.errors import ConvocaError, Incomplete
from editor.layout.blocks import Problem
from editor.workflow.export import Wish, combined_name, export, file_name
from ui.filing import Filing, with_suffix
from ui.idle import waiting
from ui.messages import Button, ask, tell, tell_error
from ui.places import LISTED, listed
from ui.session import Session
from ui.wording import language_here, refusal_words

FEWER = 3
"""How many places of each language are named where there are several languages."""


class _Result(Struct):
    """What became of an export: files, refusals in words, and what is missing by language."""

    written: list[Path] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    missing: dict[str, tuple[Problem, ...]] = field(default_factory=dict)


class Exporting(QObject):
    """The exports of one window."""

    def __init__(self, window: QWidget, session: Session, filing: Filing) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._filing = filing

    def export(self, *, public: bool = False) -> None:
        """Export the language of the view to a Word file that the user names."""
        title = self.tr("Export the public version") if public else self.tr("Export to Word")
        self._to_file(title, Wish((self._session.lang,), public=public))

    def export_combined(self) -> None:
        """Export all languages, one after the other, to one Word file that the user names."""
        title = self.tr("Export all languages to one file")
        self._to_file(title, Wish(self._languages(), combined=True))

    def export_all(self) -> None:
        """Export every language into a folder that the user chooses, under the house's names."""
        title = self.tr("Export all languages into a folder")
        start = str(self._filing.folder)
        name = QFileDialog.getExistingDirectory(self._window, title, start)
        if name:
            self.export_to(self.targets(Path(name)))

    def targets(self, folder: Path) -> dict[str, Path]:
        """Where every language of the notice goes in a folder."""
        return {lang: folder / self._name(Wish((lang,))) for lang in self._languages()}

    def export_to(self, targets: Mapping[str, Path], *, force: bool = False) -> list[Path]:
        """Export what is complete of these languages, and name what is not; the files written."""
        return self.carry_out({Wish((lang,)): path for lang, path in targets.items()}, force=force)

    def carry_out(self, wishes: Mapping[Wish, Path], *, force: bool = False) -> list[Path]:
        """Export what is complete, and name what is not; the files written."""
        result = _Result()
        self._each(wishes, result, force=force)
        if result.missing and self._wants_stamped(result.missing):
            again = {
                replace(wish, stamp=True): path
                for wish, path in wishes.items()
                if not result.missing.keys().isdisjoint(wish.languages)
            }
            self._each(again, result, force=force)
        self._report(result)
        return result.written

    def _to_file(self, title: str, wish: Wish) -> None:
        try:
            proposed = self._name(wish)
        except ConvocaError as error:
            tell_error(self._window, error)
            return
        start = str(self._filing.folder / proposed)
        words = self.tr("Word documents (*.docx)")
        name, _ = QFileDialog.getSaveFileName(self._window, title, start, words)
        if name:
            target = with_suffix(Path(name), ".docx")
            # The dialog has asked whether the file of this very name may be replaced.
            self.carry_out({wish: target}, force=target == Path(name))

    def _languages(self) -> tuple[str, ...]:
        """The languages of the notice that its house knows."""
        session = self._session
        known = session.pages.house(session.tree.root).profile.languages
        return tuple(lang for lang in session.languages if lang in known)

    def _name(self, wish: Wish) -> str:
        tree, stem = self._session.tree, self._filing.proposed()
        house, today = self._session.pages.house(tree.root), datetime.date.today()
        if wish.combined:
            return combined_name(tree, house, wish, stem, today)
        (lang,) = wish.languages
        return file_name(tree, house, house.profile.locale(lang), wish, stem, today)

    def _each(self, wishes: Mapping[Wish, Path], result: _Result, *, force: bool) -> None:
        with waiting():
            for wish, target in wishes.items():
                self._one(wish, target, result, force=force)

    def _one(self, wish: Wish, target: Path, result: _Result, *, force: bool) -> None:
        tree = self._session.tree
        house = self._session.pages.house(tree.root)
        try:
            result.written += export(tree, house, wish, {wish.files[0]: target}, force=force)
        except Incomplete as error:
            for lang, found in _found(error).items():
                if error.code == "incomplete":
                    result.missing[lang] = found
                else:
                    result.refused.append(self._unprintable(lang, found))
        except ConvocaError as error:
            if error.code == "foreign-file" and not force and self._may_replace(target):
                self._one(wish, target, result, force=True)
            else:
                result.refused.append(refusal_words(error))

    # --- questions and answers -----------------------------------------------------------------

    def _wants_stamped(self, missing: Mapping[str, tuple[Problem, ...]]) -> bool:
        count = sum(map(len, missing.values()))
        languages = ", ".join(language_here(lang) for lang in missing)
        words = self.tr("%n text(s) missing in {0}.", "", count).format(languages)
        more = self.tr(
            "Not exported yet. Stamped as incomplete, a document prints what is missing in the "
            "original language, after a stamp."
        )
        buttons = {
            Button.Yes: self.tr("Export, stamped as incomplete"),
            Button.Cancel: self.tr("Do not export"),
        }
        lines = self._lines(missing)
        answer = ask(self._window, words, buttons, default=Button.Cancel, more=f"{lines}\n\n{more}")
        return answer == Button.Yes

    def _lines(self, found: Mapping[str, tuple[Problem, ...]]) -> str:
        """The places of every language; its name stands above them where there are several."""
        several = len(found) > 1
        lines: list[str] = []
        for lang, problems in found.items():
            lines += [f"{language_here(lang)}:"] if several else []
            lines += _bulleted(listed(self._session, problems, FEWER if several else LISTED))
        return "\n".join(lines)

    def _unprintable(self, lang: str, problems: tuple[Problem, ...]) -> str:
        words = self.tr("%n place(s) in {0} cannot be printed. Mend them first:", "", len(problems))
        lines = _bulleted(listed(self._session, problems))
        return "\n".join([words.format(language_here(lang)), *lines])

    def _may_replace(self, target: Path) -> bool:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.ArrowCursor)
        words = self.tr("“{0}” exists and was not made from this notice. Replace it?")
        buttons = {Button.Yes: self.tr("Replace"), Button.Cancel: ""}
        answer = ask(self._window, words.format(target.name), buttons, default=Button.Cancel)
        QGuiApplication.restoreOverrideCursor()
        return answer == Button.Yes

    def _report(self, result: _Result) -> None:
        written, refused = result.written, result.refused
        if refused:
            made = ", ".join(path.name for path in written)
            words = [*refused, self.tr("Exported: {0}").format(made)] if made else refused
            tell(self._window, "\n".join(words), warning=True)
        elif written:
            names = "\n".join(path.name for path in written)
            buttons = {Button.Open: self.tr("Open"), Button.Close: ""}
            title = self.tr("%n file(s) exported.", "", len(written))
            if ask(self._window, f"{title} {names}", buttons, default=Button.Close) == Button.Open:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(written[0])))


def _found(error: Incomplete) -> dict[str, tuple[Problem, ...]]:
    """What could not be printed, by language."""
    found = error.params["found"]
    return dict(found) if isinstance(found, Mapping) else {}


def _bulleted(lines: Iterable[str]) -> list[str]:
    return [f"•  {line}" for line in lines]
