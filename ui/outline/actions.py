"""What the actions of the outline do: levels, focus, texts, lock. Named in `ui/menus`."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from editor.edit.transaction import Refusal

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def filter_rows(window: "MainWindow") -> None:
    """Put the keyboard into the filter."""
    window.pane.field.setFocus()
    window.pane.field.selectAll()


def open_branch(window: "MainWindow") -> None:
    """Show what stands below the chosen elements."""
    window.outline.set_open(window.outline.chosen(), on=True)


def close_branch(window: "MainWindow") -> None:
    """Close the chosen elements."""
    window.outline.set_open(window.outline.chosen(), on=False)


def open_all(window: "MainWindow") -> None:
    """Open the whole outline."""
    window.outline.show_levels(None)


def level_1(window: "MainWindow") -> None:
    """Show the first level alone."""
    window.outline.show_levels(1)


def level_2(window: "MainWindow") -> None:
    """Show two levels."""
    window.outline.show_levels(2)


def level_3(window: "MainWindow") -> None:
    """Show three levels."""
    window.outline.show_levels(3)


def level_4(window: "MainWindow") -> None:
    """Show four levels."""
    window.outline.show_levels(4)


def focus(window: "MainWindow") -> None:
    """Show the branch of the current element alone, or the whole notice again."""
    session = window.session
    answer = may_focus(window)
    if isinstance(answer, Refusal):
        session.refuse(answer)
    else:
        session.focus_on("" if session.focus else session.current)


def may_focus(window: "MainWindow") -> Refusal | bool:
    """Whether there is a branch to show alone, or one that is."""
    session = window.session
    if session.focus:
        return True
    node = session.node
    return True if node and node is not session.tree.root else Refusal("no-selection")


def texts(window: "MainWindow") -> None:
    """Give texts rows in the outline, or titles alone."""
    on = not window.outline.outline.shown.texts
    window.outline.show_texts(on=on)
    window.desk.settings.remember("outline-texts", "yes" if on else "")
    show_checks(window)


def lock(window: "MainWindow") -> None:
    """Lock the structure, or unlock it."""
    session = window.session
    session.lock(on=not session.locked)
    locked = QCoreApplication.translate(
        "Outline", "The structure is locked: texts and details can be changed, nothing is moved."
    )
    free = QCoreApplication.translate("Outline", "The structure can be changed again.")
    session.said.emit(locked if session.locked else free)
    show_checks(window)
    window.actions_.refresh()


def show_checks(window: "MainWindow") -> None:
    """Tick what is switched on."""
    made = window.actions_.made
    made["outline-texts"].setChecked(window.outline.outline.shown.texts)
    made["lock-structure"].setChecked(window.session.locked)
