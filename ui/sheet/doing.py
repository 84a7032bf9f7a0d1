"""What the actions of the sheet do; named in `ui/menus` and called with the window."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog

from editor.edit.commands.case import change_case as case_changed
from editor.edit.commands.inlines import Spot
from editor.edit.commands.settings import set_marker
from editor.edit.transaction import Refusal

if TYPE_CHECKING:
    from ui.main_window import MainWindow

NO_BREAKS = "no-breaks"
"""The setting that shows characters that do not break."""


def _insert(window: "MainWindow", char: str) -> None:
    window.sheet.cell.insertPlainText(char)


no_break_space = partial(_insert, char="\u00a0")
no_break_hyphen = partial(_insert, char="\u2011")


def kinds_here(window: "MainWindow") -> None:
    """Offer the kinds that are valid after and inside the current element."""
    window.sheet.surface.strokes.offer_kinds()


def change_case(window: "MainWindow") -> None:
    """Put the chosen words into the next case, and leave them chosen."""
    session, cell = window.session, window.sheet.cell
    start, stop = cell.stretch()
    made = case_changed(session.tree, Spot(session.current, session.lang, start, stop))
    if session.do(made) and start != stop:
        cell.select(start, stop)


def marker(window: "MainWindow") -> None:
    """Ask for the marker that is printed before the element, which is not counted."""
    session = window.session
    node = session.node
    if node is None:
        session.refuse(Refusal("no-selection"))
        return
    words, chosen = QInputDialog.getText(
        window,
        QCoreApplication.translate("Marker", "Printed marker"),
        QCoreApplication.translate("Marker", "Marker of this element (none: its number counts)"),
        text=session.labels().get(node.id, "") if "typed_label" in node.fields else "",
    )
    if chosen:
        made = set_marker(session.tree, node.id, session.lang, words.strip())
        if made or (isinstance(made, Refusal) and made.code != "no-change"):
            session.do(made)


def no_breaks(window: "MainWindow") -> None:
    """Show, or no longer show, which spaces and hyphens do not break."""
    surface = window.sheet.surface
    surface.mark_no_breaks(on=not surface.no_breaks)
    window.desk.settings.remember(NO_BREAKS, "1" if surface.no_breaks else "")
