"""What the actions Circulate and Prepare revision do."""

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from editor.edit.transaction import Refusal
from editor.model.states import CIRCULATED
from editor.workflow.revision import keeps_numbers, prepare_revision
from ui.circulating.sheet import OFFER, CirculatingSheet
from ui.doing import enter_all
from ui.messages import Button, ask

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def circulate(window: "MainWindow") -> None:
    """Show the sheet that circulates the notice; one that was left to mend something comes back."""
    enter_all()
    left = window.findChild(CirculatingSheet)
    if left is not None and left.pages.currentWidget() is not left.made:
        left.come_back()
        return
    window.session.withdrawn.emit(OFFER)
    if left is not None:
        left.deleteLater()
        left.setParent(None)
    CirculatingSheet(window).open()


def may_revise(window: "MainWindow") -> Refusal | bool:
    """Only what was circulated can be revised."""
    is_out = window.session.tree.root.fields.get("status") == CIRCULATED
    return is_out or Refusal("not-circulated")


def revise(window: "MainWindow") -> None:
    """Make the circulated notice the draft of its revision, after one question on its numbers."""
    session = window.session
    house = session.pages.house(session.tree.root)
    possible = may_revise(window)
    if isinstance(possible, Refusal):
        session.refuse(possible)
        return
    keep = _keep_numbers(window, usual=keeps_numbers(house))
    if keep is not None:
        today = datetime.date.today()
        tree = session.tree
        session.do(prepare_revision(tree, house, today, session.new_id, keep_numbers=keep))


def _keep_numbers(window: "MainWindow", *, usual: bool) -> bool | None:
    """What becomes of the numbers: kept, counted anew, or None for no revision at all."""
    question = QCoreApplication.translate(
        "Circulating", "Prepare a revision: what becomes of the numbers?"
    )
    more = QCoreApplication.translate(
        "Circulating",
        "Counted anew, numbers are without gaps, and the old ones show small at the side. Kept, "
        "they stay as they are quoted: what is new after 2 is 2 bis, what goes leaves a gap.",
    )
    buttons = {
        Button.Yes: QCoreApplication.translate("Circulating", "Count anew"),
        Button.No: QCoreApplication.translate("Circulating", "Keep the numbers"),
        Button.Cancel: "",
    }
    default = Button.No if usual else Button.Yes
    answer = ask(window, question, buttons, default=default, more=more)
    return {Button.Yes: False, Button.No: True}.get(answer)
