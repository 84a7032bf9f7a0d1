"""Circulating in the window: the sheet, going to what is in the way, the files."""

import datetime
import errno
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.edit.commands.details import set_fact
from editor.edit.commands.settings import set_field
from editor.edit.commands.wording import set_text
from editor.model.version import versions_of
from editor.storage.notice_file import load
from tests.storage.faults import Fault
from tests.ui.circulating_hand import answer_with, sheet_of
from ui.circulating import doing
from ui.circulating.sheet import OFFER, CirculatingSheet
from ui.main_window import MainWindow
from ui.messages import Button


def matters(sheet: CirculatingSheet) -> list[str]:
    return [sheet.matters.item(row).text() for row in range(sheet.matters.count())]


def test_the_sheet_says_what_is_in_the_way_of_the_sample(window: MainWindow) -> None:
    sheet = sheet_of(window)
    assert not sheet.go.isEnabled()
    assert "INF/MSME/W/… is still to come" in sheet.go.toolTip()
    assert len([words for words in matters(sheet) if "GRUPE" in words]) == 1
    sheet.grid.ticks["fr", False].setChecked(False)
    assert not [words for words in matters(sheet) if "GRUPE" in words]
    assert sheet.notice.text() == "17 days before the meeting; the body asks for 10."
    sheet.reject()


def test_a_click_goes_there_and_a_line_leads_back(window: MainWindow) -> None:
    sheet = sheet_of(window)
    row = next(n for n, words in enumerate(matters(sheet)) if "GRUPE" in words)
    sheet.matters.itemClicked.emit(sheet.matters.item(row))
    assert not sheet.isVisible()
    assert window.session.lang == "fr"
    assert "GRUPE" in window.session.words(window.session.current)
    bar = window.sheet.bars.bar(OFFER)
    assert bar is not None
    root = window.session.tree.root.id
    window.session.do(set_field(window.session.tree, root, "symbol", ["INF/MSME/W/41"]))
    bar.buttons[0].click()
    assert sheet.isVisible()
    sheet.look_now()
    assert not [words for words in matters(sheet) if "still to come" in words]
    sheet.hide()
    doing.circulate(window)
    assert sheet.isVisible(), "the action brings the same sheet back"
    sheet.reject()


def test_what_is_missing_in_a_document_is_a_link(ready_window: MainWindow) -> None:
    session = ready_window.session
    node = next(n.id for n in session.tree.walk() if n.kind == "paragraph")
    session.do(set_text(session.tree, node, "es", ""))
    sheet = sheet_of(ready_window)
    state = sheet.grid.states["es", False]
    assert "Texts missing in Spanish: 1" in state.text()
    assert not sheet.go.isEnabled()
    state.linkActivated.emit("0")
    assert (session.current, session.lang) == (node, "es")


def test_the_files_are_made_and_the_version_is_kept(
    sheet: CirculatingSheet, ready_window: MainWindow, tmp_path: Path
) -> None:
    assert [tick.text() for tick in sheet.grid.ticks.values() if tick.isChecked()] == [
        f"INF-MSME-W-41_{letter}.docx" for letter in "EFS"
    ]
    assert sheet.go.isEnabled()
    sheet.go.click()
    assert sheet.pages.currentWidget() is sheet.made
    assert sheet.made.title.text() == "3 files made"
    assert len(list(tmp_path.glob("*.docx"))) == 3
    tree = ready_window.session.tree
    assert tree.root.fields["status"] == "circulated"
    assert "Circulated" in ready_window.windowTitle()
    assert load(tmp_path / "notice.convoca").tree == tree, "it is saved at once"
    ready_window.session.undo()
    assert versions_of(ready_window.session.tree.root) == []


def test_a_large_notice_is_looked_at_in_slices(
    sheet: CirculatingSheet,
    ready_window: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("ui.circulating.looking.AT_ONCE", 0)
    session = ready_window.session
    node = next(n.id for n in session.tree.walk() if n.kind == "paragraph")
    session.do(set_text(session.tree, node, "es", ""))
    sheet.look()
    assert sheet.counts.text() == "Looking at the notice…"
    qtbot.waitUntil(lambda: not sheet.looking.busy)
    assert not sheet.go.isEnabled()
    found = sheet.grid.survey
    sheet.look()
    assert sheet.counts.text() == "3 documents", "what is known is not looked at again"
    assert sheet.grid.survey is found
    session.undo()
    sheet.look()
    assert sheet.go.isEnabled(), "who presses at once need not wait"
    sheet.go.click()
    assert sheet.pages.currentWidget() is sheet.made


def test_a_full_disk_leaves_no_file_and_no_version(
    sheet: CirculatingSheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    answer_with(monkeypatch, Button.Ok, told)
    with monkeypatch.context() as patch:
        Fault("write", errno.ENOSPC, 1, once=False).install(patch)
        sheet.circulate()
    assert "the disk is full" in told[0]
    assert list(tmp_path.glob("*.docx")) == []
    assert versions_of(sheet._session.tree.root) == []
    sheet.circulate()
    assert len(list(tmp_path.glob("*.docx"))) == 3


@pytest.mark.parametrize("answer", [Button.Yes, Button.Cancel])
def test_a_file_of_another_is_replaced_only_if_asked(
    sheet: CirculatingSheet, tmp_path: Path, answer: Button, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "INF-MSME-W-41_E.docx"
    other.write_bytes(b"mine")
    answer_with(monkeypatch, answer, [])
    sheet.circulate()
    assert (other.read_bytes() == b"mine") == (answer == Button.Cancel)
    assert bool(versions_of(sheet._session.tree.root)) == (answer == Button.Yes)


def test_the_public_versions_stand_beside_once_they_differ(ready_window: MainWindow) -> None:
    session = ready_window.session
    sheet = sheet_of(ready_window)
    assert not sheet.grid.ticks["en", True].isChecked()
    node = next(n.id for n in session.tree.walk() if n.kind == "paragraph")
    session.do(set_field(session.tree, node, "audience", "members"))
    sheet.look_now()
    assert sheet.grid.ticks["en", True].isChecked()
    assert sheet.counts.text() == "6 documents"
    sheet.reject()


def test_the_day_is_today_or_the_day_of_issue_that_is_still_to_come(
    ready_window: MainWindow,
) -> None:
    today, session = datetime.date.today(), ready_window.session
    for day in (today, today + datetime.timedelta(days=9)):
        if day != today:
            session.do(set_fact(session.tree, "issue.date", None, day.isoformat()))
        sheet = CirculatingSheet(ready_window)
        assert sheet.date.day == day
        sheet.deleteLater()


def test_a_day_that_cannot_be_read_circulates_nothing(sheet: CirculatingSheet) -> None:
    sheet.date.line.setText("soon")
    sheet.date.line.textEdited.emit("soon")
    sheet.look()
    assert not sheet.go.isEnabled()


def test_tab_goes_through_the_sheet_in_the_order_of_what_is_seen(
    sheet: CirculatingSheet, qtbot: QtBot
) -> None:
    sheet.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is sheet)
    sheet.date.line.setFocus()
    reached: list[QWidget | None] = []
    for _ in range(9):
        QTest.keyClick(QApplication.focusWidget() or sheet, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    ticks = list(sheet.grid.ticks.values())
    wanted = [*ticks[:1], sheet.matters, sheet.change, sheet.go]
    assert [w for w in reached if w in wanted] == wanted
