"""Links, footnotes, details and references put into a text from the window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from editor.edit.commands.wording import set_text
from ui.dialogs.asking import AskingDialog
from ui.dialogs.choice import ChoiceDialog
from ui.dialogs.footnote import FootnoteDialog
from ui.dialogs.link import LinkDialog
from ui.dialogs.offers import detail_groups, item_groups
from ui.main_window import MainWindow
from ui.session import Session

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
PAGE = "https://notices.example/1"

Answer = Callable[[AskingDialog], object]


@pytest.fixture
def texts(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the caret in the first paragraph, which says: On the day we meet."""
    session = window.session
    paragraph = next(node.id for node in session.tree.walk() if node.kind == "paragraph")
    session.select(paragraph)
    session.do(set_text(session.tree, paragraph, "en", "On the day we meet."))
    window.activateWindow()
    window.writing.edit()
    qtbot.waitUntil(window.sheet.cell.hasFocus)
    return window


def stored(window: MainWindow) -> str:
    node = window.session.node
    assert node is not None
    return node.texts[window.session.lang]


def answered(window: MainWindow, name: str, answer: Answer) -> list[AskingDialog]:
    """Run an action and answer its question; what was asked."""
    asked: list[AskingDialog] = []

    def now() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AskingDialog)
        asked.append(dialog)
        answer(dialog)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, now)
    window.actions_.run(name)
    return asked


def link(words: str | None, address: str) -> Answer:
    def answer(dialog: AskingDialog) -> None:
        assert isinstance(dialog, LinkDialog)
        if words is not None:
            dialog.words.setText(words)
        dialog.address.setText(address)
        dialog.accept()

    return answer


def test_the_chosen_words_become_a_link_in_one_step(texts: MainWindow) -> None:
    before, cell = texts.session.tree, texts.sheet.cell
    cell.select(3, 10)
    answered(texts, "link", link(None, PAGE))
    assert stored(texts) == "On [the day](link.4) we meet."
    assert texts.session.tree.root.fields["fact/link.4"]["value"] == PAGE
    assert cell.caret() == 10
    assert "link" in texts.actions_.made["undo"].text()
    texts.session.undo()
    assert texts.session.tree == before


def test_ctrl_k_asks_for_a_link_and_deletes_nothing(texts: MainWindow) -> None:
    asked: list[object] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        asked.append(dialog)
        if isinstance(dialog, QDialog):
            dialog.reject()

    QTimer.singleShot(0, close)
    texts.sheet.cell.place_caret(3)
    QTest.keyClick(texts.sheet.cell, Key.Key_K, CTRL)
    assert isinstance(asked[0], LinkDialog)
    assert stored(texts) == "On the day we meet."


def test_the_link_at_the_caret_shows_its_address_and_can_be_removed(texts: MainWindow) -> None:
    texts.sheet.cell.select(3, 10)
    answered(texts, "link", link("that day", PAGE))
    texts.sheet.cell.place_caret(5)

    def remove(dialog: AskingDialog) -> None:
        assert isinstance(dialog, LinkDialog)
        assert (dialog.words.text(), dialog.address.text()) == ("that day", PAGE)
        assert dialog.remove_button is not None
        dialog.remove_button.click()

    answered(texts, "link", remove)
    assert stored(texts) == "On that day we meet."


def test_what_the_core_refuses_is_said_in_the_question(texts: MainWindow) -> None:
    said: list[str] = []

    def without_address(dialog: AskingDialog) -> None:
        dialog.accept()
        assert dialog.isVisible()
        said.append(dialog.problem.text())

    answered(texts, "link", without_address)
    assert "needs an address" in said[0]
    assert stored(texts) == "On the day we meet."


def test_where_there_is_no_text_of_its_own_the_status_line_says_why(texts: MainWindow) -> None:
    session = texts.session
    session.select(next(n.id for n in session.tree.walk() if n.kind == "sitting"))
    texts.actions_.run("footnote")
    assert "fixed phrase" in texts.status.said.text()


def note(words: str) -> Answer:
    def answer(dialog: AskingDialog) -> None:
        assert isinstance(dialog, FootnoteDialog)
        dialog.edit.selectAll()
        QTest.keyClicks(dialog.edit, words)
        dialog.accept()

    return answer


def test_a_footnote_goes_in_and_is_changed_where_it_stands(texts: MainWindow) -> None:
    texts.sheet.cell.place_caret(10)
    answered(texts, "footnote", note("See there."))
    assert stored(texts) == "On the day{^n1|See there.} we meet."
    assert texts.sheet.cell.toPlainText() == "On the day1 we meet."
    answered(texts, "footnote", note("Or here."))
    assert stored(texts) == "On the day{^n1|Or here.} we meet."


def test_a_footnote_keeps_its_details_and_marks_when_changed(texts: MainWindow) -> None:
    session = texts.session
    markup = "On{^n1|See **the** {issue.date:long}} the day"
    session.do(set_text(session.tree, session.current, "en", markup))
    texts.sheet.cell.place_caret(3)

    def more(dialog: AskingDialog) -> None:
        assert isinstance(dialog, FootnoteDialog)
        assert dialog.edit.toPlainText() == "See the 3 March 2023"
        dialog.edit.place_caret(0)
        QTest.keyClicks(dialog.edit, "We. ")
        dialog.accept()

    answered(texts, "footnote", more)
    assert stored(texts) == "On{^n1|We. See **the** {issue.date:long}} the day"


def choose(typed: str, row: int = 0) -> Answer:
    def answer(dialog: AskingDialog) -> None:
        assert isinstance(dialog, ChoiceDialog)
        QTest.keyClicks(dialog.filter, typed)
        for _ in range(row):
            QTest.keyClick(dialog.filter, Key.Key_Down)
        QTest.keyClick(dialog.filter, Key.Key_Return)

    return answer


def test_a_detail_is_found_by_what_it_prints_in_the_language_of_the_view(
    texts: MainWindow,
) -> None:
    texts.sheet.cell.select(3, 10)
    answered(texts, "put-detail", choose("march monday"))
    assert stored(texts) == "On {meeting.1.date:weekday} we meet."
    assert texts.sheet.cell.toPlainText() == "On Monday 20 March 2023 we meet."


def test_every_offered_detail_prints_the_words_it_is_offered_with(session: Session) -> None:
    session.show_language("fr")
    rows = [row for group in detail_groups(session) for row in group.rows]
    assert len(rows) > 20
    assert "le lundi 20 mars 2023" in [row.words for row in rows]
    paragraph = next(node.id for node in session.tree.walk() if node.kind == "paragraph")
    for row in rows:
        markup = f"{{{row.key[0]}:{row.key[1]}}}"
        session.do(set_text(session.tree, paragraph, "fr", markup))
        assert session.words(paragraph) == row.words
        block = session.block(paragraph)
        assert block is not None
        assert "unknown-fact" not in {problem.code for problem in block.problems}


def test_a_reference_names_an_element_and_follows_it(texts: MainWindow) -> None:
    texts.sheet.cell.select(3, 10)
    answered(texts, "reference", choose("2022 small business"))
    node = texts.session.node
    assert node is not None
    assert texts.session.words(node.id) == "On 4 we meet."
    offered = [row.words for group in item_groups(texts.session) for row in group.rows]
    assert len(offered) == len([label for label in texts.session.labels().values() if label])


def test_nothing_that_fits_cannot_be_chosen(texts: MainWindow) -> None:
    def none(dialog: AskingDialog) -> None:
        assert isinstance(dialog, ChoiceDialog)
        QTest.keyClicks(dialog.filter, "no such words")
        assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
        dialog.accept()

    answered(texts, "put-detail", none)
    assert stored(texts) == "On the day we meet."


def test_the_menu_of_the_text_offers_them(texts: MainWindow) -> None:
    texts.sheet.cell.menu_wanted.emit(texts.pos())
    menu = QApplication.activePopupWidget()
    assert menu is not None
    offered = [action.text() for action in menu.actions()]
    assert {"&Link…", "&Footnote…", "&Detail…", "Cu&t"} <= set(offered)
    menu.close()


def test_from_the_outline_they_go_to_the_end_of_the_text(texts: MainWindow, qtbot: QtBot) -> None:
    texts.sheet.cell.place_caret(0)
    texts.outline.setFocus()
    qtbot.waitUntil(texts.outline.hasFocus)
    answered(texts, "footnote", note("End."))
    assert stored(texts) == "On the day we meet.{^n1|End.}"


# --- standard phrases ----------------------------------------------------------------------------


def test_a_standard_phrase_is_said_in_every_language(texts: MainWindow) -> None:
    session = texts.session

    def other_business(dialog: AskingDialog) -> None:
        assert isinstance(dialog, ChoiceDialog)
        QTest.keyClicks(dialog.filter, "adoption of the agenda")
        QTest.keyClick(dialog.filter, Key.Key_Return)

    answered(texts, "put-phrase", other_business)
    added = session.current
    assert session.number(added) == "2", "behind the item of the paragraph"
    assert [session.words(added, lang) for lang in ("en", "fr", "es")] == [
        "ADOPTION OF THE AGENDA", "ADOPTION DE L'ORDRE DU JOUR", "ADOPCIÓN DEL ORDEN DEL DÍA",
    ]  # fmt: skip
