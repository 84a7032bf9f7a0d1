"""What is saved, and where. Exporting: test_exporting.py, opening and closing: test_session.py."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow


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
