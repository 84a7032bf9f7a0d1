"""The pane of comments: written, answered, settled, filtered, gone to; signs on the rows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from editor.edit.commands.comments import add_comment
from editor.model.comment import Comment, comments_of
from ui.comments.pane import CommentsPane, now
from ui.main_window import MainWindow
from ui.remarks import NOTE
from ui.side.row import Row


@pytest.fixture
def pane(window: MainWindow) -> CommentsPane:
    window.session.show_language("fr")
    window.show()
    window.activateWindow()
    window.actions_.run("comment")
    shown = window.side.pane("comments")
    assert isinstance(shown, CommentsPane)
    return shown


def said(window: MainWindow) -> list[Comment]:
    return [comment for node in window.session.tree.walk() for comment in comments_of(node)]


def write(pane: CommentsPane, words: str) -> None:
    pane.composer.field.setFocus()
    QTest.keyClicks(pane.composer.field, words)
    QTest.keyClick(pane.composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def button(row: Row, words: str) -> QPushButton:
    return next(one for one in row.buttons if one.text() == words)


def test_a_comment_is_written_with_the_keyboard_on_the_current_element(
    window: MainWindow, pane: CommentsPane
) -> None:
    node = window.session.tree.root.children[1].id
    window.session.select(node)
    assert pane.composer.field.hasFocus()
    write(pane, "Which one?")
    (comment,) = said(window)
    assert (comment.text, comment.lang, comment.kind, comment.done) == (
        "Which one?", None, "comment", False,
    )  # fmt: skip
    assert comment.time[:13] == now()[:13]
    assert [row.node for row in pane.rows.rows()] == [node]
    assert pane.composer.text == ""
    assert not pane.composer.send.isEnabled()


def test_the_name_is_asked_for_once_in_the_pane_and_is_never_the_account(
    window: MainWindow, pane: CommentsPane
) -> None:
    write(pane, "Nobody says so")
    assert said(window)[0].author == ""
    assert pane.composer.name.isVisible()
    pane.composer.name.setText("A. Drafter")
    write(pane, "Somebody says so")
    assert {comment.author for comment in said(window)} == {"", "A. Drafter"}
    assert not pane.composer.name.isVisible()
    assert window.desk.settings.word("name") == "A. Drafter"


def test_a_query_on_the_text_in_view_is_answered_settled_and_opened_again(
    window: MainWindow, pane: CommentsPane
) -> None:
    pane.composer.kinds.setCurrentIndex(1)
    pane.composer.language.setChecked(True)
    write(pane, "Singular?")
    (comment,) = said(window)
    assert (comment.kind, comment.lang) == ("query", "fr")
    button(pane.rows.rows()[0], "Answer…").click()
    assert pane.composer.send.text() == "Answer"
    write(pane, "Plural")
    assert [reply.text for reply in said(window)[0].replies] == ["Plural"]
    button(pane.rows.rows()[0], "Settle").click()
    assert said(window)[0].done
    assert pane.rows.rows() == []
    assert pane.empty.isVisible()
    pane.settled.setChecked(True)
    button(pane.rows.rows()[0], "Open again").click()
    assert not said(window)[0].done


def test_a_comment_is_changed_deleted_and_brought_back(
    window: MainWindow, pane: CommentsPane
) -> None:
    write(pane, "Firts")
    button(pane.rows.rows()[0], "Change…").click()
    assert pane.composer.text == "Firts"
    pane.composer.field.clear()
    write(pane, "First")
    assert [comment.text for comment in said(window)] == ["First"]
    button(pane.rows.rows()[0], "Delete").click()
    assert said(window) == []
    window.session.undo()
    assert [row.words.text() for row in pane.rows.rows()] == ["First"]


def test_escape_gives_the_text_the_keyboard_and_keeps_what_was_written(
    window: MainWindow, pane: CommentsPane
) -> None:
    QTest.keyClicks(pane.composer.field, "half")
    QTest.keyClick(pane.composer.field, Qt.Key.Key_Escape)
    assert window.sheet.writer.hasFocus()
    window.actions_.run("comment")
    QTest.keyClicks(pane.composer.field, " done")
    assert pane.composer.text == "half done"
    assert said(window) == []


def test_open_ones_come_first_and_the_view_can_be_limited_to_a_language(
    window: MainWindow, pane: CommentsPane
) -> None:
    session = window.session
    first, second = (child.id for child in session.tree.root.children[:2])
    for node, words, lang in ((first, "es", "es"), (second, "all", None), (second, "fr", "fr")):
        session.do(add_comment(session.tree, node, words, session.new_id, lang=lang, time=now()))
    button(pane.rows.rows()[0], "Settle").click()
    pane.settled.setChecked(True)
    shown = [row.words.text() for row in pane.rows.rows()]
    assert shown[-1] == "es"
    assert set(shown[:2]) == {"all", "fr"}
    pane.here.setChecked(True)
    assert {row.words.text() for row in pane.rows.rows()} == {"all", "fr"}
    session.show_language("es")
    assert {row.words.text() for row in pane.rows.rows()} == {"all", "es"}


def test_a_click_goes_to_the_element_and_the_language(
    window: MainWindow, pane: CommentsPane
) -> None:
    session = window.session
    node = session.tree.root.children[2].id
    session.do(add_comment(session.tree, node, "here", session.new_id, lang="es"))
    session.select(session.tree.root.children[0].id)
    (row,) = pane.rows.rows()
    row.wanted.emit()
    assert (session.current, session.lang) == (node, "es")


def test_open_comments_are_quiet_remarks_and_settled_ones_are_none(
    window: MainWindow, pane: CommentsPane
) -> None:
    pane.composer.name.setText("A. Drafter")
    write(pane, "Look")
    QTest.qWait(250)
    node = window.session.current

    def quiet() -> list[str]:
        return [r.words for r in window.session.remarks.of(node) if r.severity == NOTE]

    assert quiet() == ["A. Drafter: Look"]
    button(pane.rows.rows()[0], "Settle").click()
    QTest.qWait(250)
    assert quiet() == []
