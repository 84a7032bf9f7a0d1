"""What actions do that are no commands of the core: files, panes, zoom, looks, help.

Named in `ui/menus` and called with the window; features of their own have their functions beside
them (`ui/finding`, `ui/rolling` …).
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

if TYPE_CHECKING:
    from ui.main_window import MainWindow

ZOOMS = (0.8, 1.0, 1.2, 1.4, 1.7, 2.0)

# --- files -------------------------------------------------------------------------------------


def new(window: "MainWindow") -> None:
    """Start the notice of a body."""
    window.desk.new_asking(window)


def open_(window: "MainWindow") -> None:
    """Open a notice."""
    window.desk.open_asking(window)


def start_screen(window: "MainWindow") -> None:
    """Show the start screen."""
    window.desk.show_start()


def sample(window: "MainWindow") -> None:
    """Open a sample notice as an untitled copy."""
    window.desk.open_sample()


def save(window: "MainWindow") -> None:
    """Save the notice."""
    _entered(window.filing.save)


def save_as(window: "MainWindow") -> None:
    """Save the notice under another name."""
    _entered(window.filing.save_as)


def export(window: "MainWindow") -> None:
    """Write the Word file of the language in view."""
    _entered(window.exporting.export)


def export_all(window: "MainWindow") -> None:
    """Write the Word files of all languages."""
    _entered(window.exporting.export_all)


def export_combined(window: "MainWindow") -> None:
    """Write all languages into one Word file."""
    _entered(window.exporting.export_combined)


def export_public(window: "MainWindow") -> None:
    """Write the Word file without what is for members only."""
    _entered(lambda: window.exporting.export(public=True))


def close(window: "MainWindow") -> None:
    """Close the window."""
    window.close()


def quit_(window: "MainWindow") -> None:
    """Close every window."""
    window.desk.quit()


# --- editing -----------------------------------------------------------------------------------


def undo(window: "MainWindow") -> None:
    """Take the newest change back."""
    window.session.undo()


def redo(window: "MainWindow") -> None:
    """Do the newest undone change again."""
    window.session.redo()


def cut(window: "MainWindow") -> None:
    """Cut the selected text, or the chosen branches."""
    window.clip.cut()


def copy(window: "MainWindow") -> None:
    """Copy the selected text, or the chosen branches."""
    window.clip.copy()


def paste(window: "MainWindow") -> None:
    """Paste what the clipboard has."""
    window.clip.paste()


def edit_text(window: "MainWindow") -> None:
    """Put the keyboard into the text."""
    window.writing.edit()


def split(window: "MainWindow") -> None:
    """Split the element at the caret."""
    window.writing.split()


def _put(window: "MainWindow", name: str) -> None:
    window.writing.put(name)


link = partial(_put, name="link")
footnote = partial(_put, name="footnote")
put_detail = partial(_put, name="put-detail")
reference = partial(_put, name="reference")


def _toggle(window: "MainWindow", mark: str) -> None:
    window.sheet.cell.toggle_mark(mark)


bold = partial(_toggle, mark="bold")
italic = partial(_toggle, mark="italic")
underline = partial(_toggle, mark="underline")
superscript = partial(_toggle, mark="superscript")


def start(window: "MainWindow") -> None:
    """Ask for the number that the element starts at."""
    window.writing.start_number()


# --- languages, panes, looks -------------------------------------------------------------------


def next_language(window: "MainWindow") -> None:
    """Show the next language."""
    window.languages.step(1)


def previous_language(window: "MainWindow") -> None:
    """Show the previous language."""
    window.languages.step(-1)


def add_language(window: "MainWindow") -> None:
    """Add a language to the notice."""
    window.languages.add_asking()


def _step_pane(window: "MainWindow", way: int) -> None:
    """Go on to outline, text or panes; a narrow window then shows what it had hidden."""
    side, here = window.side, QApplication.focusWidget()
    ways: list[tuple[QWidget, Callable[[], object]]] = [
        (window.pane, window.outline.setFocus),
        (window.sheet, window.writing.back),
    ]
    if side.isVisible():
        ways.append((side, side.enter))
    at = next((n for n, (part, _) in enumerate(ways) if here and part.isAncestorOf(here)), 0)
    ways[(at + way) % len(ways)][1]()


next_pane = partial(_step_pane, way=1)
previous_pane = partial(_step_pane, way=-1)


def _zoom(window: "MainWindow", way: int) -> None:
    at = min(max(ZOOMS.index(window.zoom) + way, 0), len(ZOOMS) - 1)
    window.set_zoom(ZOOMS[at])


zoom_in = partial(_zoom, way=1)
zoom_out = partial(_zoom, way=-1)


def show_side(window: "MainWindow") -> None:
    """Show or hide what stands at the right."""
    window.side.toggle()


def show_page(window: "MainWindow") -> None:
    """Show the notice as it reads."""
    window.side.show_pane("page")


def _look(window: "MainWindow", word: str) -> None:
    window.desk.choose_theme(word)


theme_system = partial(_look, word="system")
theme_light = partial(_look, word="light")
theme_dark = partial(_look, word="dark")

# --- help --------------------------------------------------------------------------------------


def keys(window: "MainWindow") -> None:
    """Show the keys."""
    from ui.dialogs.help import KeysDialog

    KeysDialog(window.actions_, window).open()


def about(window: "MainWindow") -> None:
    """Say what this program is."""
    from editor import VERSION
    from ui.dialogs.help import tell_about

    tell_about(window, VERSION)


# --- what is being typed -----------------------------------------------------------------------


def enter_all() -> None:
    """Make what stands in a field, or is being composed, part of the notice."""
    QApplication.inputMethod().commit()
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        field.editingFinished.emit()


def _entered(do: Callable[[], object]) -> None:
    enter_all()
    do()
