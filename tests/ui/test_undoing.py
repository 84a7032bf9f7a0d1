"""One history for the whole window: steps with names, the view that follows, every pane."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from editor.edit.commands.details import set_fact
from editor.edit.commands.levels import demote
from editor.edit.commands.moving import move_down
from editor.edit.commands.placing import delete
from editor.edit.commands.settings import add_language, set_field
from editor.edit.commands.wording import set_text
from editor.edit.labels import LABELS
from editor.model.node import new_ids
from editor.storage.notice_file import write_notice
from tests.counts import count, fresh_seed
from tests.edit.random_commands import random_command
from ui.main_window import MainWindow
from ui.session import Session
from ui.undoing import UndoList, step_words
from ui.wording import _STEP_NAMES


def find(session: Session, label: str) -> str:
    """The element with this number."""
    return next(node for node, number in session.labels().items() if number.rstrip(".") == label)


def name(session: Session, *, redo: bool = False) -> str:
    history = session.document.history
    made = history.redoable if redo else history.undoable
    assert made is not None
    return step_words(session, made)


def test_every_transaction_of_the_core_has_a_name_here() -> None:
    assert set(LABELS) <= set(_STEP_NAMES)


def test_a_step_is_named_by_the_number_its_element_had(session: Session) -> None:
    session.do(move_down(session.tree, [find(session, "2.3")]))
    assert name(session) == "move numbered paragraph 2.3 down"
    gone = find(session, "2.3")
    session.do(delete(session.tree, [gone]))
    assert name(session) == "delete numbered paragraph 2.3"
    session.undo()
    assert name(session, redo=True) == "delete numbered paragraph 2.3"


def test_details_settings_and_languages_have_names(session: Session) -> None:
    root = session.tree.root.id
    session.do(set_fact(session.tree, "meeting.1.date", None, "2023-06-20"))
    assert name(session) == "change of the date of the meeting"
    session.do(set_field(session.tree, root, "symbol", ["INF/MSME/W/50"]))
    assert name(session) == "change of the symbol"
    session.do(add_language(session.tree, "ru"))
    assert name(session) == "add Russian"


def test_undo_says_what_it_did_and_in_which_view(session: Session) -> None:
    said: list[str] = []
    session.said.connect(said.append)
    item = find(session, "2.4")
    session.show_language("fr")
    session.do(set_text(session.tree, item, "fr", "Autre titre"))
    session.show_language("en")
    session.select(session.tree.root.children[0].id)
    session.undo()
    assert said[-1] == "Undone in the French view: typing in numbered paragraph 2.4"
    assert (session.lang, session.current) == ("fr", item)
    session.redo()
    assert said[-1] == "Done again: typing in numbered paragraph 2.4"


def test_several_steps_are_undone_from_the_list(session: Session) -> None:
    start, said = session.tree, list[str]()
    session.said.connect(said.append)
    menu = QMenu()
    steps = UndoList(session, menu)
    steps.fill()
    assert [one.isEnabled() for one in menu.actions() if not one.isSeparator()] == [False]
    session.do(demote(session.tree, [find(session, "2.4")]))
    middle = session.tree
    session.do(set_fact(session.tree, "meeting.room", None, "S2"))
    session.do(set_fact(session.tree, "meeting.room", None, "S3"))
    steps.fill()
    rows = [one for one in menu.actions() if not one.isSeparator()]
    assert [row.text() for row in rows] == [
        "Change of the room", "Change of the room", "Demote numbered paragraph 2.4",
    ]  # fmt: skip
    rows[1].trigger()
    assert session.tree == middle
    assert said[-1] == "2 steps undone"
    steps.fill()
    menu.actions()[-1].trigger()
    assert session.tree == start


def test_random_work_in_all_languages_is_undone_to_the_same_bytes(session: Session) -> None:
    rnd, start = random.Random(fresh_seed()), write_notice(session.tree)
    trials = count(2000)
    for _ in range(trials):
        chance = rnd.random()
        if chance < 0.1:
            session.show_language(rnd.choice(session.languages))
        elif chance < 0.2:
            session.select(rnd.choice([*session.tree.walk()][1:]).id)
        elif chance < 0.3:
            (session.undo if chance < 0.25 else session.redo)()
        else:
            made = random_command(session.tree, rnd, new_ids(rnd))[1]
            if made:
                session.do(made, origin=rnd.choice([None, "typing"]))
    while session.document.history.redoable:
        session.redo()
    end = write_notice(session.tree)
    assert len(session.document.history.newest(trials)) >= trials / 5
    while session.document.history.undoable:
        before = session.tree
        assert name(session)
        session.undo()
        assert session.tree != before
        assert session.lang in session.languages
        assert session.node is None or session.current in session.tree
    assert write_notice(session.tree) == start
    while session.document.history.redoable:
        session.redo()
    assert write_notice(session.tree) == end


@pytest.mark.parametrize("pane", ["outline", "cell", "page", "details", "find"])
def test_the_key_works_from_every_pane(window: MainWindow, pane: str) -> None:
    window.show()
    window.activateWindow()
    session = window.session
    start = session.tree
    session.do(set_fact(session.tree, "meeting.room", None, "S2"))
    panes = {"outline": window.outline, "cell": window.sheet.cell}
    if pane == "find":
        window.actions_.run("find")
    else:
        (panes.get(pane) or window.side.show_pane(pane)).setFocus()
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.tree == start
