"""Exporting from the window, and what is saved with it. Opening and closing: test_session.py."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from editor.edit.commands.wording import set_text
from ui.main_window import MainWindow


def test_export_writes_every_language_and_says_so(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def answer(
        _parent: object, words: str, *_rest: object, default: object, **_m: object
    ) -> object:
        said.append(words)
        return default

    monkeypatch.setattr("ui.filing.ask", answer)
    targets = window.filing.targets(tmp_path)
    written = window.filing.export_to(targets)
    assert sorted(targets) == ["en", "es", "fr"]
    assert written == list(targets.values())
    assert all(path.read_bytes().startswith(b"PK") for path in written)
    assert "3 file" in said[0]


def test_an_incomplete_language_is_named_and_the_others_are_exported(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("ui.filing.tell", lambda _p, words, **_m: told.append(words))
    session = window.session
    paragraph = next(n.id for n in session.tree.walk() if n.kind == "paragraph")
    session.do(set_text(session.tree, paragraph, "fr", ""))
    written = window.filing.export_to(window.filing.targets(tmp_path))
    assert len(written) == 2
    assert "1 text" in told[0]


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
