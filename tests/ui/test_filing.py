"""What is saved, and where. Exporting: test_exporting.py, opening and closing: test_session.py."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from editor.edit.commands.wording import set_text
from editor.model.tree import Tree
from editor.storage import persist
from editor.storage.lock import acquire, lock_path
from editor.storage.notice_file import load
from ui.details.pane import DetailsPane
from ui.keeping import standing
from ui.main_window import MainWindow
from ui.messages import Button

THEIRS = b"theirs"
"""What another one has written where a notice is to be saved."""


class Answers:
    """Answers every question with one button, and remembers what was asked and told."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.said: list[str] = []
        self.answer = Button.Cancel
        self._monkeypatch = monkeypatch
        monkeypatch.setattr("ui.filing.ask", lambda _p, words, *_a, **_m: self._say(words))
        monkeypatch.setattr("ui.filing.tell", lambda _p, words, **_m: self._say(words))
        monkeypatch.setattr("ui.filing.tell_error", lambda _p, error: self._say(str(error)))

    def _say(self, words: str) -> Button:
        self.said.append(words)
        return self.answer

    def choose(self, path: Path) -> None:
        """Let the file dialog return this name."""
        name = "PySide6.QtWidgets.QFileDialog.getSaveFileName"
        self._monkeypatch.setattr(name, lambda *_a: (str(path), ""))

    def keep_theirs(self, window: MainWindow, path: Path, why: str) -> None:
        """Assert that nothing is saved under the chosen name, and that the user is told why."""
        assert not window.filing.save_as()
        assert path.read_bytes() == THEIRS
        (said,) = self.said
        assert why in said


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    """Every question is cancelled, unless the test wants another answer."""
    return Answers(monkeypatch)


def saved_at(window: MainWindow, path: Path) -> Tree:
    assert window.filing.save_to(path)
    assert lock_path(path).exists()
    return load(path).tree


def rename(window: MainWindow, words: str) -> None:
    session = window.session
    item = next(node.id for node in session.tree.walk() if node.kind == "item")
    session.do(set_text(session.tree, item, "en", words))


def test_saving_under_another_name_replaces_the_file_that_was_agreed_on(
    window: MainWindow, tmp_path: Path, answers: Answers
) -> None:
    path = tmp_path / "other.convoca"
    path.write_bytes(THEIRS)
    answers.choose(path)
    assert window.filing.save_as()
    assert load(path).tree == window.session.tree
    assert window.filing.keeping.path == path
    assert answers.said == []


def test_what_changed_since_the_user_agreed_is_not_overwritten(
    window: MainWindow, tmp_path: Path, answers: Answers
) -> None:
    path, fresh = tmp_path / "other.convoca", tmp_path / "fresh.convoca"
    path.write_bytes(THEIRS)
    agreed, nothing = standing(path), standing(fresh)
    path.write_bytes(b"theirs, later")
    fresh.write_bytes(b"came meanwhile")
    assert not window.filing.save_to(path, agreed)
    assert not window.filing.save_to(fresh, nothing)
    assert path.read_bytes() == b"theirs, later"
    assert fresh.read_bytes() == b"came meanwhile"
    assert "changed by another program" in answers.said[0]
    assert "was not made from this notice" in answers.said[1]
    assert window.filing.keeping.path is None
    assert not lock_path(path).exists()


def test_a_file_that_another_one_edits_is_not_replaced_and_its_editor_is_named(
    window: MainWindow, tmp_path: Path, answers: Answers
) -> None:
    path = tmp_path / "other.convoca"
    path.write_bytes(THEIRS)
    acquire(path, user="Ada")
    answers.choose(path)
    answers.keep_theirs(window, path, "is being edited by Ada")


def test_saving_under_its_own_name_saves_and_still_respects_others(
    window: MainWindow, tmp_path: Path, answers: Answers
) -> None:
    path = tmp_path / "notice.convoca"
    saved_at(window, path)
    answers.choose(path)
    rename(window, "FIRST")
    assert window.filing.save_as()
    assert load(path).tree == window.session.tree
    path.write_bytes(THEIRS)
    rename(window, "SECOND")
    answers.keep_theirs(window, path, "changed by another program")


def test_a_name_to_which_the_suffix_was_added_is_asked_about(
    window: MainWindow, tmp_path: Path, answers: Answers
) -> None:
    path = tmp_path / "notice.convoca"
    path.write_bytes(THEIRS)
    answers.choose(tmp_path / "notice")
    answers.keep_theirs(window, path, "“notice.convoca” exists already")
    answers.answer = Button.Yes
    assert window.filing.save_as()
    assert load(path).tree == window.session.tree


def test_what_stands_in_a_field_is_part_of_what_is_saved(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.activateWindow()
    window.actions_.run("details")
    pane = window.side.pane("details")
    assert isinstance(pane, DetailsPane)
    field = pane.fields()["job"].edit
    assert isinstance(field, QLineEdit)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.setText("26-4711")
    saved: list[object] = []
    tree = window.session.tree
    monkeypatch.setattr(
        window.filing, "save_as", lambda: saved.append(window.session.tree.root.fields["job"])
    )
    window.actions_.run("save-as")
    assert saved == ["26-4711"]
    assert tree.root.fields["job"] != "26-4711"


def test_saving_clears_away_what_a_killed_save_left(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "notice.convoca"
    left = path.with_name(persist._temporary_name(path.name))
    left.write_bytes(b"half")
    saved_at(window, path)
    assert not left.exists()
