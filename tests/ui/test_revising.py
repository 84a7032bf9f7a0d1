"""After a circulation: a change offers a revision, which asks about the numbers."""

import pytest
from pytestqt.qtbot import QtBot

from editor.edit.commands.placing import delete
from editor.edit.commands.wording import set_text
from editor.edit.transaction import Refusal
from editor.model.version import circulated_of
from tests.ui.circulating_hand import answer_with
from ui.circulating import doing
from ui.circulating.sheet import CirculatingSheet
from ui.circulating.watching import KEY, Watching
from ui.main_window import MainWindow
from ui.messages import Button


@pytest.fixture
def out_window(sheet: CirculatingSheet, ready_window: MainWindow) -> MainWindow:
    """The window once its notice is circulated."""
    sheet.circulate()
    sheet.accept()
    return ready_window


def test_a_changed_notice_says_that_it_needs_a_revision(
    out_window: MainWindow, qtbot: QtBot
) -> None:
    session = out_window.session
    watching = out_window.findChild(Watching)
    assert isinstance(watching, Watching)
    watching.look()
    bars = out_window.sheet.bars
    assert bars.bar(KEY) is None
    node = next(n.id for n in session.tree.walk() if n.kind == "paragraph")
    session.do(set_text(session.tree, node, "en", "Something else"))
    qtbot.waitUntil(lambda: bars.bar(KEY) is not None)
    bar = bars.bar(KEY)
    assert bar is not None
    assert bar.words.text().startswith("Circulated on 3 March 2023.")
    session.undo()
    qtbot.waitUntil(lambda: bars.bar(KEY) is None)


@pytest.mark.parametrize(
    ("answer", "kept"), [(Button.Yes, False), (Button.No, True), (Button.Cancel, None)]
)
def test_a_revision_asks_once_about_the_numbers(
    out_window: MainWindow, answer: Button, kept: bool | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answer_with(monkeypatch, answer, asked)
    session = out_window.session
    assert doing.may_revise(out_window) is True
    out_window.actions_.run("revise")
    assert len(asked) == 1
    fields = session.tree.root.fields
    if kept is None:
        assert fields["status"] == "circulated"
        return
    assert (fields["status"], fields["symbol"]) == ("draft", ["INF/MSME/W/41/Rev.1"])
    assert ("kept_numbers" in fields) == kept
    assert circulated_of(session.tree.root) is not None


def test_what_was_not_circulated_says_why_it_has_no_revision(window: MainWindow) -> None:
    refusal = doing.may_revise(window)
    assert isinstance(refusal, Refusal)
    said: list[str] = []
    window.session.said.connect(said.append)
    doing.revise(window)
    assert "not circulated yet" in said[0]


def test_old_numbers_show_where_others_stand_now(out_window: MainWindow) -> None:
    session = out_window.session
    old = out_window.sheet.surface.old_numbers
    items = [n.id for n in session.tree.walk() if n.kind == "item"]
    assert [old.of(name) for name in items] == [""] * len(items)
    session.do(delete(session.tree, [items[0]]))
    assert old.of(items[1]) == "2"
    out_window.grab()
    session.undo()
    assert old.of(items[1]) == ""
