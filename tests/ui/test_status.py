"""The bottom line and the title: state of notice, file and language, dates to keep."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.edit.commands.details import set_fact
from editor.edit.commands.settings import set_field
from editor.model.states import STATES
from resources import SAMPLES
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.wording import state_name


def test_the_title_says_the_state_of_the_notice(window: MainWindow) -> None:
    session = window.session
    assert window.windowTitle() == "Untitled notice[*] — Draft"
    session.do(set_field(session.tree, session.tree.root.id, "status", "ready"))
    assert window.windowTitle().endswith("— Ready")
    assert window.isWindowModified()
    session.undo()
    assert window.windowTitle().endswith("— Draft")
    assert not window.isWindowModified()
    assert all(state_name(state) != state for state in STATES)


def test_the_title_says_that_a_file_cannot_be_written(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "notice.convoca"
    path.write_bytes((SAMPLES / "msme-2023-03-20.convoca").read_bytes())
    # Root may write any file, and the tests run as root.
    monkeypatch.setattr("ui.keeping.os.access", lambda *_: False)
    window = desk.open(path)
    assert window is not None
    assert window.windowTitle() == "notice[*] — Draft, read-only"


def test_the_words_and_what_is_missing_are_counted(window: MainWindow, qtbot: QtBot) -> None:
    window.session.show_language("fr")
    qtbot.waitUntil(lambda: window.status.missing.text().startswith("Français"))
    assert window.status.missing.text() == "Français: 783 words"


def test_the_day_by_which_it_must_be_out_is_named(window: MainWindow, qtbot: QtBot) -> None:
    due = window.status.due
    qtbot.waitUntil(lambda: bool(due.text()))
    assert due.text() == "circulate by Fri 10 March 2023 · 17 days of notice"
    assert not due.property("warning")
    session = window.session
    session.do(set_fact(session.tree, "meeting.1.date", "date", "2023-03-10"))
    qtbot.waitUntil(lambda: "28 February" in due.text())
    assert due.text().endswith("7 days of notice instead of 10")
    assert due.property("warning")


def test_days_are_said_in_the_language_of_the_interface(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    usual = QLocale()
    monkeypatch.setenv("CONVOCA_LANG", "fr")
    desk = Desk(qapp)
    try:
        window = desk.open(SAMPLES / "msme-2023-03-20.convoca")
        assert window is not None
        qtbot.waitUntil(lambda: "ven. 10 mars 2023" in window.status.due.text())
        window.close()
    finally:
        QLocale.setDefault(usual)
        for translator in desk.translators:
            qapp.removeTranslator(translator)
