"""From last notice: the question in one window, then the review with one key for each answer."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from editor.model.rolled import is_rolled
from editor.profiles.body import house_of
from editor.storage.notice_file import load
from editor.workflow.roll_forward import suggested
from resources import SAMPLES
from ui.actions import named
from ui.calendar import CalendarPopup
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.rolling.dialog import RollDialog
from ui.rolling.pane import ReviewPane
from ui.rolling.rows import ALL
from ui.rolling.start import ask, can_review

Key = Qt.Key
SAMPLE = SAMPLES / "msme-2023-03-20.convoca"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(desk: Desk, window: MainWindow) -> Iterator[RollDialog]:
    """The question, asked from the sample, with the day typed."""
    made = ask(desk, window, window)
    typed(made, "20.6.2023")
    yield made
    if made.isVisible():
        made.reject()


def typed(dialog: RollDialog, words: str) -> None:
    dialog.date.line.selectAll()
    QTest.keyClicks(dialog.date.line, words)


def can_accept(dialog: RollDialog) -> bool:
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def fates(dialog: RollDialog) -> list[str]:
    return [*dialog.items.fates.values()]


# --- the question --------------------------------------------------------------------------------


def test_the_notice_of_the_window_and_its_next_day_are_there_at_once(
    desk: Desk, window: MainWindow
) -> None:
    dialog = ask(desk, window, window)
    tree = window.session.tree
    assert dialog.date.day == suggested(tree, house_of(tree.root), datetime.date.today())
    assert dialog.date.line.hasFocus() or not dialog.isActiveWindow()
    assert "20 March 2023" in dialog.about.text()
    assert can_accept(dialog)
    dialog.reject()


def test_a_day_is_understood_as_people_type_it_and_its_weekday_is_said(dialog: RollDialog) -> None:
    for words in ("20.6.2023", "20 June 2023", "20 juin 2023", "2023-06-20"):
        typed(dialog, words)
        assert dialog.date.day == datetime.date(2023, 6, 20), words
        assert dialog.date.echo.text() == "Tuesday 20 June 2023"
    typed(dialog, "6/20/2023")
    assert dialog.date.day is None
    assert dialog.date.echo.text()
    assert not can_accept(dialog)


def test_a_day_can_be_chosen_in_a_calendar(dialog: RollDialog) -> None:
    QTest.keyClick(dialog.date.line, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (popup,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, CalendarPopup))
    popup.month.clicked.emit(QDate(2023, 6, 22))
    assert dialog.date.day == datetime.date(2023, 6, 22)
    assert dialog.date.line.text() == "22 June 2023"


def test_items_have_their_fate_by_one_key(dialog: RollDialog) -> None:
    items = dialog.items
    assert [items.topLevelItem(n).text(3) for n in (5, 6)] == ["on every agenda"] * 2  # type: ignore[union-attr]
    for key in (Key.Key_D, Key.Key_P, Key.Key_K, Key.Key_Space):
        QTest.keyClick(items, key)
    assert fates(dialog) == ["drop", "park", "keep", "drop", "keep", "keep"]
    typed(dialog, "21.6.2023")
    assert fates(dialog) == ["drop", "park", "keep", "drop", "keep", "keep"]
    QTest.keyClick(items, Key.Key_A, CTRL)
    QTest.keyClick(items, Key.Key_D)
    assert fates(dialog) == ["drop"] * 6
    assert dialog.counts.text().startswith("Kept: 0  ·  left out: 6")


def test_what_the_core_refuses_is_said_in_the_window(dialog: RollDialog) -> None:
    typed(dialog, "20.3.2023")
    dialog.accept()
    assert dialog.isVisible()
    assert "is not after the last meeting" in dialog.problem.text()
    typed(dialog, "20.6.2023")
    assert not dialog.problem.isVisible()


def test_another_file_may_be_a_word_file_or_a_bad_one(
    dialog: RollDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    word, bad = tmp_path / "last.docx", tmp_path / "bad.convoca"
    from tests.cli.calls import convoca

    assert convoca("export", SAMPLE, "-l", "fr", "-o", word).code == 0
    bad.write_text("no notice", encoding="utf-8")
    chosen = iter([str(bad), str(word)])
    monkeypatch.setattr("ui.rolling.dialog.QFileDialog.getOpenFileName",
                        lambda *_args: (next(chosen), ""))  # fmt: skip
    dialog.other.click()
    assert "is not a Convoca notice" in dialog.problem.text()
    assert not can_accept(dialog)
    dialog.other.click()
    assert not dialog.problem.text()
    typed(dialog, "20.6.2023")
    assert can_accept(dialog)
    assert dialog.items.topLevelItemCount() > 3


def test_notices_opened_last_are_offered(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "mine.convoca"
    path.write_bytes(SAMPLE.read_bytes())
    desk.settings.opened(path)
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ask(desk, parent)
    assert dialog.source.count() == 1
    assert dialog.source.itemText(0).startswith("mine.convoca")
    assert can_accept(dialog)
    dialog.reject()


# --- the review ----------------------------------------------------------------------------------


@pytest.fixture
def rolled(desk: Desk, dialog: RollDialog) -> MainWindow:
    """The window of the notice that the question made."""
    dialog.accept()
    return desk.windows[-1]


@pytest.fixture
def pane(rolled: MainWindow) -> ReviewPane:
    """The review beside it, where the keyboard is."""
    shown = rolled.side.shown("review")
    assert isinstance(shown, ReviewPane)
    assert rolled.focusWidget() is shown.list
    return shown


def words(pane: ReviewPane) -> list[str]:
    return [row.words for row in pane.list.came]


def test_the_new_notice_opens_untitled_with_the_review_beside_it(
    rolled: MainWindow, pane: ReviewPane, window: MainWindow
) -> None:
    assert rolled is not window
    assert is_rolled(rolled.session.tree.root)
    assert rolled.filing.keeping.path is None
    assert rolled.session.document.dirty
    assert can_review(rolled) is True
    assert not can_review(window)
    assert pane.progress.text() == f"0 of {len(words(pane))} reviewed"


def test_one_key_each_keeps_changes_and_removes_and_goes_on(
    rolled: MainWindow, pane: ReviewPane
) -> None:
    total, session = len(words(pane)), rolled.session
    first, second, third = words(pane)[:3]
    QTest.keyClick(pane.list, Key.Key_K)
    assert pane.progress.text() == f"1 of {total} reviewed"
    assert words(pane)[0] == second
    assert pane.list.current is not None
    assert pane.list.current.words == second
    QTest.keyClick(pane.list, Key.Key_C)
    assert pane.list.editor.text() == second
    QTest.keyClicks(pane.list.editor, "16.11.2021")
    QTest.keyClick(pane.list.editor, Key.Key_Return)
    assert session.tree.root.fields["fact/report.date"]["value"] == "2021-11-16"
    assert pane.list.editor.isHidden()
    assert words(pane)[0] == third
    QTest.keyClick(pane.list, Key.Key_R)
    assert pane.progress.text() == f"3 of {total} reviewed"
    for _ in range(3):
        session.undo()
    pane.refresh()
    assert words(pane)[:3] == [first, second, third]


def test_a_change_that_is_not_understood_stays_in_the_line_with_the_reason(
    pane: ReviewPane,
) -> None:
    QTest.keyClick(pane.list, Key.Key_C)
    QTest.keyClicks(pane.list.editor, "soon")
    QTest.keyClick(pane.list.editor, Key.Key_Return)
    assert not pane.list.editor.isHidden()
    assert "is not a date" in pane.problem.text()
    QTest.keyClick(pane.list.editor, Key.Key_Escape)
    assert pane.list.editor.isHidden()
    QTest.keyClick(pane.list, Key.Key_C)
    QTest.keyClick(pane.list.editor, Key.Key_Return)  # typed as it was: kept
    assert pane.progress.text().startswith("1 of")
    assert not pane.problem.text()


def test_going_down_shows_each_place_in_the_sheet(rolled: MainWindow, pane: ReviewPane) -> None:
    at = next(n for n, row in enumerate(pane.list.came) if row.words == "Charly Gordon")
    pane.list.choose(at - 1)
    pane.list.setFocus()
    QTest.keyClick(pane.list, Key.Key_Down)
    assert rolled.session.current == "l6ixpta0qa"
    assert rolled.focusWidget() is pane.list


def test_all_shows_what_is_done_and_opens_it_again(pane: ReviewPane) -> None:
    QTest.keyClick(pane.list, Key.Key_K)
    pane.filter.setCurrentIndex(pane.filter.findData(ALL))
    row = pane.list.came[0]
    assert (row.mark, row.done) == ("kept", True)
    pane.list.choose(0)
    QTest.keyClick(pane.list, Key.Key_R)  # what is done is not removed by a key too many
    assert pane.list.came[0].done
    QTest.keyClick(pane.list, Key.Key_K)
    assert not pane.list.came[0].done


def test_texts_are_shown_by_where_they_come_from(rolled: MainWindow, pane: ReviewPane) -> None:
    from editor.edit.commands.wording import set_text

    session = rolled.session
    session.do(set_text(session.tree, "iwkodxj3o4", "en", "ANNUAL REPORT"))
    pane.filter.setCurrentIndex(pane.filter.findData("adapted"))
    assert words(pane) == ["ANNUAL REPORT"]
    assert not pane.buttons["keep"].isEnabled()
    pane.filter.setCurrentIndex(pane.filter.findData("new"))
    assert words(pane) == ["ADOPTION OF THE AGENDA"]
    pane.filter.setCurrentIndex(pane.filter.findData("same"))
    assert "THEMATIC DISCUSSIONS" in words(pane)


def test_everything_reviewed_is_said(pane: ReviewPane) -> None:
    for _ in range(len(words(pane))):
        QTest.keyClick(pane.list, Key.Key_K)
    assert words(pane) == []
    assert pane.empty.isVisible()
    assert not any(button.isEnabled() for button in pane.buttons.values())


def test_an_edit_in_the_sheet_is_an_answer(rolled: MainWindow, pane: ReviewPane) -> None:
    from editor.edit.commands.details import set_fact

    session = rolled.session
    assert "S1" in words(pane)
    session.do(set_fact(session.tree, "meeting.room", "room", "E1"))
    pane.refresh()
    assert "S1" not in words(pane)


def test_from_the_start_screen_to_the_review_in_few_keys(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "last.convoca"
    path.write_bytes(SAMPLE.read_bytes())
    desk.settings.opened(path)
    desk.show_start()
    start = desk.start_window
    assert start is not None
    place = next(place for _, _, key, place in start._ways() if key == "Ctrl+Shift+L")
    dialog = named(place)(desk, start)
    assert isinstance(dialog, RollDialog)
    typed(dialog, "20/6/23")
    QTest.keyClick(dialog.date.line, Key.Key_Return)
    (window,) = desk.windows
    assert window.side.shown("review")
    assert desk.start_window is None
    assert load(path).tree.root.id != window.session.tree.root.id
