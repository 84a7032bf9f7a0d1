"""What is saved, and where. Exporting: test_exporting.py, opening and closing: test_session.py."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from editor.edit.commands.wording import set_text
from editor.model.tree import Tree
from editor.storage.lock import acquire, lock_path
from editor.storage.notice_file import load
from ui.keeping import standing
from ui.main_window import MainWindow
from ui.messages import Button


class Answers:
    """Answers every question with one button, and remembers what was asked and told."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, answer: Button = Button.Cancel) -> None:
        self.said: list[str] = []
        self._answer = answer
        monkeypatch.setattr("ui.filing.ask", lambda _p, words, *_a, **_m: self._say(words))
        monkeypatch.setattr("ui.filing.tell", lambda _p, words, **_m: self._say(words))
        monkeypatch.setattr("ui.filing.tell_error", lambda _p, error: self._say(str(error)))

    def _say(self, words: str) -> Button:
        self.said.append(words)
        return self._answer


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Let the file dialog return this name."""
    monkeypatch.setattr(
        "PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_a: (str(path), "")
    )


def saved_at(window: MainWindow, path: Path) -> Tree:
    assert window.filing.save_to(path)
    assert lock_path(path).exists()
    return load(path).tree


def rename(window: MainWindow, words: str) -> None:
    session = window.session
    item = next(node.id for node in session.tree.walk() if node.kind == "item")
    session.do(set_text(session.tree, item, "en", words))


def test_saving_under_another_name_replaces_the_file_that_was_agreed_on(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers(monkeypatch)
    path = tmp_path / "other.convoca"
    path.write_bytes(b"theirs")
    choose(monkeypatch, path)
    assert window.filing.save_as()
    assert load(path).tree == window.session.tree
    assert window.filing.keeping.path == path
    assert answers.said == []


def test_what_changed_since_the_user_agreed_is_not_overwritten(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers(monkeypatch)
    path, fresh = tmp_path / "other.convoca", tmp_path / "fresh.convoca"
    path.write_bytes(b"theirs")
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
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers(monkeypatch)
    path = tmp_path / "other.convoca"
    path.write_bytes(b"theirs")
    acquire(path, user="Ada")
    choose(monkeypatch, path)
    assert not window.filing.save_as()
    assert path.read_bytes() == b"theirs"
    assert "is being edited by Ada" in answers.said[0]


def test_saving_under_its_own_name_saves_and_still_respects_others(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers(monkeypatch)
    path = tmp_path / "notice.convoca"
    saved_at(window, path)
    choose(monkeypatch, path)
    rename(window, "FIRST")
    assert window.filing.save_as()
    assert load(path).tree == window.session.tree
    path.write_bytes(b"theirs")
    rename(window, "SECOND")
    assert not window.filing.save_as()
    assert path.read_bytes() == b"theirs"
    assert "changed by another program" in answers.said[0]


def test_a_name_to_which_the_suffix_was_added_is_asked_about(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers(monkeypatch)
    path = tmp_path / "notice.convoca"
    path.write_bytes(b"theirs")
    choose(monkeypatch, tmp_path / "notice")
    assert not window.filing.save_as()
    assert path.read_bytes() == b"theirs"
    assert "“notice.convoca” exists already" in answers.said[0]
    Answers(monkeypatch, Button.Yes)
    assert window.filing.save_as()
    assert load(path).tree == window.session.tree


def test_what_stands_in_a_field_is_part_of_what_is_saved(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.activateWindow()
    window.sheet.details.unfold()
    field = window.sheet.details._fields[1].edit
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
