"""What the actions on problems do: the list, the next and the previous one, spelling on or off."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from editor.edit.transaction import Refusal
from ui.wording import language_here, report_words

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def show(window: "MainWindow") -> None:
    """Show the list of problems and give it the keyboard."""
    window.side.show_pane("problems", focus=True)


def next_(window: "MainWindow") -> None:
    """Go to the next problem of the notice."""
    _step(window, 1)


def previous(window: "MainWindow") -> None:
    """Go to the problem before."""
    _step(window, -1)


def _step(window: "MainWindow", way: int) -> None:
    """Go to a problem and say what it is; those of other languages come after the last one."""
    problems, session = window.problems, window.session
    problems.look_now()
    found = problems.after(way, window.sheet.cell.caret())
    if found is None:
        session.said.emit(QCoreApplication.translate("Problems", "There is no problem left."))
        return
    elsewhere = found.lang not in (None, session.lang)
    window.side.give_way()
    problems.go(found)
    words = report_words(found)
    session.said.emit(f"{language_here(session.lang)}: {words}" if elsewhere else words)


def spelling(window: "MainWindow") -> None:
    """Look at the spelling from now on, or no longer."""
    spelt = window.problems.spelt
    spelt.switch(on=not spelt.on)
    window.problems.look_soon()


def has_spelling(window: "MainWindow") -> object:
    """Whether spelling can be switched: not without its optional part."""
    spelt = window.problems.spelt
    window.actions_.made["spelling"].setChecked(spelt.on)
    return True if spelt.installed else Refusal("no-speller")
