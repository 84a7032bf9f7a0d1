"""Typed words that a detail says are offered to be linked, once, and never in the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.details.linking import KEY, Linking, can_link, can_make
from ui.main_window import MainWindow
from ui.session import Session

ALT, ENTER = Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Return


@pytest.fixture
def texts(window: MainWindow) -> MainWindow:
    """The window with the keyboard at the end of an item."""
    window.show()
    window.activateWindow()
    session = window.session
    session.select(next(node.id for node in session.tree.walk() if node.kind == "item"))
    window.actions_.run("edit-text")
    return window


def write(window: MainWindow, words: str) -> str:
    """Type words at the end, and wait as long as it takes; what is then offered, "" for nothing."""
    QTest.keyClicks(window.sheet.cell, words)
    linking = window.sheet.findChild(Linking)
    assert isinstance(linking, Linking)
    linking.look()
    bar = window.sheet.bars.bar(KEY)
    return bar.words.text() if bar else ""


def stored(session: Session) -> str:
    assert session.node is not None
    return session.node.texts[session.lang]


def test_a_typed_date_is_offered_as_the_detail_that_it_is(texts: MainWindow) -> None:
    session = texts.session
    before = stored(session)
    said = write(texts, " of 20 March 2023")
    assert said == "“20 March 2023” is the date of the meeting."
    bar = texts.sheet.bars.bar(KEY)
    assert bar is not None
    tree = session.tree
    bar.buttons[0].click()
    assert stored(session) == f"{before} of {{meeting:dates}}"
    assert texts.sheet.bars.bar(KEY) is None
    session.undo()
    assert session.tree == tree


def test_what_is_refused_is_not_offered_again_but_elsewhere_it_is(texts: MainWindow) -> None:
    assert write(texts, " S1")
    bar = texts.sheet.bars.bar(KEY)
    assert bar is not None
    bar.buttons[1].click()
    assert write(texts, " and more") == ""
    assert write(texts, " Interprefy") == "“Interprefy” is the platform."


def test_going_on_typing_keeps_the_offer_and_leaving_the_row_takes_it_away(
    texts: MainWindow,
) -> None:
    assert write(texts, " S1")
    assert write(texts, " and more") == "“S1” is the room."
    session = texts.session
    session.select(session.tree.root.children[0].id)
    assert texts.sheet.bars.bar(KEY) is None


def test_one_key_links_the_words_at_the_caret(texts: MainWindow) -> None:
    write(texts, " S1")
    QTest.keyClick(texts.sheet.cell, ENTER, ALT)
    assert stored(texts.session).endswith(" {meeting.room:name}")
    assert texts.sheet.bars.bar(KEY) is None
    heard: list[str] = []
    texts.session.said.connect(heard.append)
    QTest.keyClicks(texts.sheet.cell, " nothing")
    texts.actions_.run("link-detail")
    assert heard[-1].startswith("There are no words here that a detail says already.")


def test_a_symbol_at_the_caret_becomes_a_detail(texts: MainWindow) -> None:
    session = texts.session
    tree = session.tree
    QTest.keyClicks(texts.sheet.cell, " (see INF/MSME/W/77)")
    cell = texts.sheet.cell
    cell.place_caret(cell.caret() - 3)
    texts.actions_.run("make-detail")
    assert stored(session).endswith(" (see {doc.1:symbol})")
    assert session.tree.root.fields["fact/doc.1"] == {"type": "symbol", "value": "INF/MSME/W/77"}
    while session.tree != tree:
        assert session.document.history.undoable
        session.undo()


def test_a_caret_in_a_standard_phrase_stands_in_no_text_of_the_notice(texts: MainWindow) -> None:
    session = texts.session
    phrase = next(
        node
        for node in session.tree.walk()
        if "phrase" in node.fields and session.lang not in node.texts
    )
    session.select(phrase.id)
    texts.actions_.run("edit-text")
    texts.sheet.cell.place_caret(3)
    assert not can_make(texts)
    assert not can_link(texts)
