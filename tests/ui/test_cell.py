"""The text editor: what is typed is what is stored, atoms are whole, the caret stays."""

import random

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.edit.commands.details import set_fact
from editor.edit.commands.wording import set_text
from editor.model.markup import parse, serialize
from editor.model.text import FactRef, Inline, Marks, Text, size
from tests.counts import count, fresh_seed
from tests.random_text import Mix, Targets, random_text
from ui.session import Session
from ui.sheet.cell import CellEditor
from ui.sheet.inlines import (
    Look,
    Printed,
    caret_in,
    fill,
    moved_caret,
    pieces,
    position_in,
    text_of,
)

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def printed(inline: Inline) -> Printed:
    """Two runs, one bold, one beyond the first plane, as a rendered detail may have."""
    marks: Marks = getattr(inline, "marks", frozenset())
    return (("le ", marks), ("😀 mars", marks | {"bold"}))


def held(document: QTextDocument, text: Text) -> Text:
    fill(document, text, printed, Look(QColor("red"), QColor("blue")))
    return text_of(document)


def test_every_text_goes_in_and_out_without_loss(qapp: QApplication) -> None:
    rnd, document = random.Random(fresh_seed()), QTextDocument()
    targets = Targets([("issue.date", "date"), ("room", "room")], ["link.1"], ["aaaaaaaaaa"])
    for _ in range(count(3_000)):
        text = random_text(rnd, "fr", Mix(), targets)
        assert held(document, text) == text
        laid = pieces(document)
        for caret in range(size(text) + 1):
            assert caret_in(laid, position_in(laid, caret)) == caret


def test_two_equal_details_side_by_side_stay_two(qapp: QApplication) -> None:
    text = (FactRef("issue.date", "long"), FactRef("issue.date", "long"))
    assert held(QTextDocument(), text) == text


@pytest.mark.parametrize(
    ("old", "new", "caret", "wanted"),
    [
        ("abcdef", "abXcdef", 5, 6),
        ("abcdef", "abXcdef", 1, 1),
        ("abcdef", "af", 3, 1),
        ("abcdef", "", 3, 0),
        ("a{d:long}b", "ab", 3, 2),
    ],
)
def test_the_caret_stays_beside_its_characters(old: str, new: str, caret: int, wanted: int) -> None:
    assert moved_caret(parse(old), parse(new), caret) == wanted


@pytest.fixture
def cell(session: Session) -> CellEditor:
    """The French text of the first paragraph, being edited."""
    session.show_language("fr")
    paragraph = next(node for node in session.tree.walk() if node.kind == "paragraph")
    session.select(paragraph.id)
    made = CellEditor(session)
    made.load(paragraph.id, "Les membres")
    return made


def stored(session: Session) -> str:
    node = session.node
    assert node is not None
    return node.texts.get("fr", "")


def put(session: Session, cell: CellEditor, markup: str, caret: int) -> None:
    """Let the notice say this, as from elsewhere, with the caret at a place."""
    session.do(set_text(session.tree, session.current, "fr", markup), origin="elsewhere")
    cell.load(session.current, markup)
    cell.place_caret(caret)


def test_typing_is_stored_key_by_key_and_undone_in_one_step(
    session: Session, cell: CellEditor
) -> None:
    put(session, cell, "Les membres", 11)
    session.document.history.seal()
    QTest.keyClicks(cell, " du Groupe")
    assert stored(session) == "Les membres du Groupe"
    session.undo()
    assert stored(session) == "Les membres"
    cell.load(session.current, stored(session))
    assert cell.toPlainText() == "Les membres"


def test_undo_and_redo_keys_are_left_to_the_document(session: Session, cell: CellEditor) -> None:
    QTest.keyClicks(cell, "x")
    before = cell.toPlainText()
    for key, modifier in ((Key.Key_Z, CTRL), (Key.Key_Y, CTRL)):
        QTest.keyClick(cell, key, modifier)
        assert cell.toPlainText() == before


def test_marks_are_stored_and_shown(session: Session, cell: CellEditor) -> None:
    put(session, cell, "Les membres", 0)
    cell.select(4, 11)
    cell.toggle_mark("bold")
    assert stored(session) == "Les **membres**"
    cell.toggle_mark("italic")
    assert stored(session) == "Les ***membres***"
    cell.toggle_mark("bold")
    assert stored(session) == "Les *membres*"
    assert cell.has_mark("italic")


def test_a_detail_is_atomic_for_caret_and_deletion(session: Session, cell: CellEditor) -> None:
    put(session, cell, "le {issue.date:long}.", 3)
    assert cell.toPlainText() == "le 3 mars 2023."
    QTest.keyClick(cell, Key.Key_Right)
    assert cell.caret() == 4
    QTest.keyClick(cell, Key.Key_Left)
    assert cell.caret() == 3
    cursor = cell.textCursor()
    cursor.setPosition(6)
    cell.setTextCursor(cursor)
    assert cell.textCursor().position() in (3, 14)
    cell.place_caret(4)
    QTest.keyClick(cell, Key.Key_Backspace)
    assert stored(session) == "le ."


def test_what_is_typed_beside_a_detail_is_not_part_of_it(
    session: Session, cell: CellEditor
) -> None:
    put(session, cell, "le {issue.date:long}", 4)
    QTest.keyClicks(cell, "x")
    assert stored(session) == "le {issue.date:long}x"
    cell.place_caret(3)
    QTest.keyClicks(cell, "y")
    assert stored(session) == "le y{issue.date:long}x"


def test_deleting_a_selection_that_touches_a_detail_takes_all_of_it(
    session: Session, cell: CellEditor
) -> None:
    put(session, cell, "le {issue.date:long} mars", 0)
    cursor = cell.textCursor()
    cursor.setPosition(1)
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    cell.setTextCursor(cursor)
    QTest.keyClick(cell, Key.Key_Delete)
    assert "issue" not in stored(session)
    assert "{" not in stored(session)


def test_a_detail_changed_elsewhere_shows_at_once_and_keeps_the_caret(
    session: Session, cell: CellEditor
) -> None:
    markup = "le {issue.date:long}, à dix heures"
    put(session, cell, markup, 10)
    session.do(set_fact(session.tree, "issue.date", None, "2023-11-13"), origin="details")
    cell.load(session.current, markup)
    assert cell.toPlainText().startswith("le 13 novembre 2023,")
    assert cell.caret() == 10


def test_an_unfinished_dead_key_is_not_stored(session: Session, cell: CellEditor) -> None:
    put(session, cell, "Les membres", 11)
    event = QInputMethodEvent("^", [])
    QApplication.sendEvent(cell, event)
    assert stored(session) == "Les membres"
    done = QInputMethodEvent()
    done.setCommitString("ê")
    QApplication.sendEvent(cell, done)
    assert stored(session) == "Les membresê"


def test_characters_beyond_the_first_plane_are_counted_as_one(
    session: Session, cell: CellEditor
) -> None:
    put(session, cell, "a😀b", 2)
    QTest.keyClicks(cell, "c")
    assert stored(session) == "a😀cb"
    assert cell.caret() == 3


def test_only_plain_characters_are_pasted(session: Session, cell: CellEditor) -> None:
    put(session, cell, "", 0)
    data = QMimeData()
    data.setHtml("<b>one</b>")
    data.setText("one\r\ntwo\x07\ttail\n")
    cell.insertFromMimeData(data)
    assert stored(session) == "one\ntwo� tail"


@pytest.mark.parametrize(
    ("key", "modifier", "wanted"),
    [
        (Key.Key_Return, Qt.KeyboardModifier.NoModifier, "enter"),
        (Key.Key_Return, CTRL, "next-element"),
        (Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, "back"),
        (Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "leave-text"),
    ],
)
def test_structure_keys_go_out_and_type_nothing(
    session: Session, cell: CellEditor, key: Key, modifier: Qt.KeyboardModifier, wanted: str
) -> None:
    asked: list[str] = []
    cell.wanted.connect(asked.append)
    cell.place_caret(0)
    before = cell.toPlainText()
    QTest.keyClick(cell, key, modifier)
    assert asked == [wanted]
    assert cell.toPlainText() == before


def test_shift_enter_breaks_the_line(session: Session, cell: CellEditor) -> None:
    put(session, cell, "ab", 1)
    QTest.keyClick(cell, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert stored(session) == "a\nb"


def test_links_and_foreign_words_survive_typing_beside_them(
    session: Session, cell: CellEditor
) -> None:
    markup = "[le guide](link.1) et {~en|the guide}"
    put(session, cell, markup, size(parse(markup)))
    cell.place_caret(13)
    QTest.keyClicks(cell, "x")
    text = parse(stored(session))
    assert [getattr(inline, "link", None) for inline in text] == ["link.1", None, None]
    assert serialize(text).startswith("[le guide](link.1) et ")
    assert any(getattr(i, "lang", None) == "en" for i in text)
