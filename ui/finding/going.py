"""Go to: a number ("2.4"), a symbol ("W/41") or words, with live results (Ctrl+G).

What is meant is found in `editor/search/going.py`.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from editor.search.going import Goal, goals
from ui.finding.looking import looking_of, show_place
from ui.finding.palette import Offer, Palette
from ui.list_rows import Row
from ui.wording import kind_name, language_here

if TYPE_CHECKING:
    from ui.main_window import MainWindow

LISTED = 60
"""As many places are offered: who needs more types more."""


def show(window: "MainWindow") -> None:
    """Ask for a number, a symbol or words, and go there."""
    looking = looking_of(window)

    def offers(typed: str) -> list[Offer]:
        found = goals(looking.searched(looking.languages()), typed)
        return [_offer(window, goal) for goal in found[:LISTED]]

    Palette(
        window,
        QCoreApplication.translate("GoTo", "Go to: 2.4, annex 1, W/41, or words"),
        offers,
        QCoreApplication.translate(
            "GoTo", "Type a number as it is printed, the end of a symbol, or words."
        ),
    ).open()


def _offer(window: "MainWindow", goal: Goal) -> Offer:
    session = window.session
    hit = goal.hit
    if hit is None:
        words, lit, span = session.words(goal.node, goal.lang), (0, 0), None
        words = words or kind_name(session.tree.node(goal.node).kind)
    else:
        words = f"{hit.before}{hit.found}{hit.after}"
        lit, span = (len(hit.before), len(hit.before) + len(hit.found)), hit.span
    side = language_here(goal.lang) if goal.lang != session.lang else ""
    label = session.labels(goal.lang).get(goal.node, "")
    row = Row(words.replace("\n", " "), label, lit, side)
    return row, lambda: show_place(window, goal.node, goal.lang, span)
