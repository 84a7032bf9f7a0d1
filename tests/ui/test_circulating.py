"""Circulating in the window: the sheet, going to what is in the way, the files, the revision."""

import datetime
import errno
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from editor.edit.commands.details import set_fact
from editor.edit.commands.placing import delete
from editor.edit.commands.settings import set_field
from editor.edit.commands.wording import set_text
from editor.edit.transaction import Refusal
from editor.model.version import circulated_of, versions_of
from editor.storage.notice_file import load, write_notice
from tests.storage.faults import Fault
from tests.workflow.ready import ready
from ui.circulating import doing
from ui.circulating.record import RecordPage
from ui.circulating.sheet import OFFER, CirculatingSheet
from ui.circulating.watching import KEY, Watching
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.messages import Button

DAY = datetime.date(2023, 3, 3)


@pytest.fixture
def ready_window(desk: Desk, tmp_path: Path) -> MainWindow:
    """A window with a notice with nothing in the way, in a file of its own."""
    path = tmp_path / "notice.convoca"
    path.write_bytes(write_notice(ready()))
    made = desk.open(path)
    assert made is not None
    made.complete()
    return made


def sheet_of(window: MainWindow) -> CirculatingSheet:
    doing.circulate(window)
    sheet = window.findChild(CirculatingSheet)
    assert isinstance(sheet, CirculatingSheet)
    sheet.date.show_day(DAY)
    sheet.look()
    return sheet


@pytest.fixture
def sheet(ready_window: MainWindow) -> Iterator[CirculatingSheet]:
    """The sheet of the notice with nothing in the way."""
    made = sheet_of(ready_window)
    yield made
    made.reject()


def answer_with(monkeypatch: pytest.MonkeyPatch, answer: Button, asked: list[str]) -> None:
    """Answer every message box, and note what it says."""

    def answered(box: QMessageBox) -> int:
        asked.append(box.text())
        return int(answer)

    monkeypatch.setattr(QMessageBox, "exec", answered)


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


def test_the_record_is_one_page_that_can_be_kept(
    sheet: CirculatingSheet, ready_window: MainWindow, tmp_path: Path
) -> None:
    sheet.circulate()
    assert sheet.made._record is not None
    page = RecordPage(sheet.made._record, ready_window.session)
    document = page.document()
    assert "INF-MSME-W-41_F.docx" in document.toPlainText()
    assert "17 days before the meeting" in document.toPlainText()
    sheet.made.save_to(tmp_path / "record.pdf")
    assert (tmp_path / "record.pdf").read_bytes().startswith(b"%PDF")


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
    sheet.look()
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


# --- afterwards ----------------------------------------------------------------------------------


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
