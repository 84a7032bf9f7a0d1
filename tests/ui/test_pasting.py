"""Copy and paste in the window: what other programs give and take, and the bar over a paste."""

import json
import time

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.edit.commands.wording import set_text
from editor.model.node import Node
from editor.text_in.pasting import Paste, paste_lines
from editor.text_in.web import read_web
from tests.text_in.paste_calls import shown
from tests.text_in.test_web import CLIPBOARDS
from ui.clip import TEXT
from ui.dialogs.pasted import PastedDialog
from ui.main_window import MainWindow
from ui.outline.model import BRANCHES

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
WORD = (CLIPBOARDS / "word.html").read_text(encoding="utf-8")
AGENDA = "<p>1. First</p><p>2. Second</p><p>3. Third</p>"


def copied(html: str = "", text: str = "", **others: bytes) -> QMimeData:
    """What another program put on the clipboard."""
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    for kind, content in others.items():
        data.setData(kind, QByteArray(content))
    QApplication.clipboard().setMimeData(data)
    return data


def node_of(window: MainWindow) -> Node:
    node = window.session.node
    assert node is not None
    return node


def parent_of(window: MainWindow, node_id: str) -> Node:
    return window.session.tree.path(node_id)[-2]


def bar_words(window: MainWindow) -> str:
    bar = window.sheet.bars.bar("paste")
    return bar.words.text() if bar else ""


def press(window: MainWindow, button: str) -> None:
    bar = window.sheet.bars.bar("paste")
    assert bar is not None
    next(each for each in bar.buttons if each.text() == button).click()


@pytest.fixture
def at_item(window: MainWindow) -> MainWindow:
    """The outline has the keyboard, the first agenda item is chosen."""
    window.session.select(next(n.id for n in window.session.tree.walk() if n.kind == "item"))
    window.outline.setFocus()
    return window


@pytest.fixture
def in_text(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The caret in the first paragraph, which says: On the day we meet."""
    session = window.session
    node = next(node.id for node in session.tree.walk() if node.kind == "paragraph")
    session.show_language("en")
    session.select(node)
    session.do(set_text(session.tree, node, "en", "On the day we meet."))
    window.activateWindow()
    window.writing.edit()
    qtbot.waitUntil(window.sheet.cell.hasFocus)
    return window


def test_lines_pasted_in_the_outline_become_elements_in_one_step(at_item: MainWindow) -> None:
    session, before = at_item.session, at_item.session.tree
    item = session.current
    copied(WORD, "plain")
    at_item.actions_.run("paste")
    row = parent_of(at_item, item).children.index(session.tree.node(item)) + 1
    new = parent_of(at_item, item).children[row]
    lang = session.lang
    assert [new.kind, *[line.split()[0] for line in shown(new, lang)]] == [
        "item", "paragraph", "subparagraph", "subparagraph",
    ]  # fmt: skip
    assert bar_words(at_item) == "Pasted 4 elements."
    session.undo()
    assert session.tree.root == before.root


def test_the_bar_puts_another_step_in_the_place_of_the_paste(at_item: MainWindow) -> None:
    session, before, item = at_item.session, at_item.session.tree, at_item.session.current
    copied(AGENDA)
    at_item.actions_.run("paste")
    pasted = session.tree
    press(at_item, "Demote")
    assert [n.kind for n in session.tree.node(item).children[-3:]] == ["item"] * 3
    press(at_item, "Promote")
    assert session.tree.root == pasted.root
    press(at_item, "Demote")
    press(at_item, "As text")
    row = parent_of(at_item, item).children.index(session.tree.node(item)) + 1
    text = parent_of(at_item, item).children[row]
    assert (text.kind, text.texts) == ("text", {session.lang: "1. First\n2. Second\n3. Third"})
    assert bar_words(at_item) == ""
    session.undo()
    assert session.tree.root == before.root
    assert session.document.history.undoable is None


def test_the_bar_goes_with_the_next_change(at_item: MainWindow) -> None:
    copied(AGENDA)
    at_item.actions_.run("paste")
    at_item.actions_.run("delete")
    assert bar_words(at_item) == ""


def test_a_line_pasted_in_a_text_keeps_its_looks_and_links(in_text: MainWindow) -> None:
    copied('<p>the <b>big</b> <a href="https://notices.example/2">one</a></p>', "the big one")
    in_text.sheet.cell.select(7, 10)
    QTest.keyClick(in_text.sheet.cell, Key.Key_V, CTRL)
    assert node_of(in_text).texts["en"] == "On the the **big** [one](link.4) we meet."
    assert in_text.sheet.cell.caret() == 18
    assert bar_words(in_text) == ""
    QTest.keyClicks(in_text.sheet.cell, "!")
    assert node_of(in_text).texts["en"] == "On the the **big** [one!](link.4) we meet."


def test_the_first_of_several_lines_joins_and_the_rest_are_elements(in_text: MainWindow) -> None:
    node = in_text.session.current
    copied("<p>first</p><p>second</p><p>third</p>")
    in_text.sheet.cell.place_caret(6)
    QTest.keyClick(in_text.sheet.cell, Key.Key_V, CTRL)
    tree, parent = in_text.session.tree, parent_of(in_text, node)
    row = parent.children.index(tree.node(node))
    assert [each.texts["en"] for each in parent.children[row : row + 3]] == [
        "On thefirst", "second", "third day we meet.",
    ]  # fmt: skip
    assert (node_of(in_text).texts["en"], in_text.sheet.cell.caret()) == ("third day we meet.", 5)
    assert bar_words(in_text) == "Pasted 2 elements."


def test_plain_paste_keeps_bare_characters_in_one_text(in_text: MainWindow) -> None:
    copied("<p><b>1. x</b></p><p>y</p>", "1. x\ny")
    in_text.sheet.cell.select(0, 19)
    in_text.actions_.run("paste-plain")
    assert node_of(in_text).texts["en"] == "1. x\ny"


def test_a_stretch_copied_here_keeps_its_details(in_text: MainWindow) -> None:
    session, cell = in_text.session, in_text.sheet.cell
    session.do(set_text(session.tree, session.current, "en", "On {issue.date:long} **now**"))
    cell.select(3, 8)
    QTest.keyClick(cell, Key.Key_C, CTRL)
    data = QApplication.clipboard().mimeData()
    assert data.text() == "3 March 2023 now"
    assert "<b>now</b>" in data.html()
    cell.place_caret(0)
    QTest.keyClick(cell, Key.Key_V, CTRL)
    assert node_of(in_text).texts["en"].startswith("{issue.date:long} **now**On {issue.date:long}")


def test_anybody_may_have_written_our_own_format(in_text: MainWindow) -> None:
    before = in_text.session.tree
    for stored in (b"{", b"[]", b"\xff", b'{"notice": 1}'):
        data = QMimeData()
        data.setData(TEXT, QByteArray(stored))
        in_text.clip.take(data)
        assert in_text.session.tree is before
    own = json.dumps({"notice": before.root.id, "markup": "a\x00{x:y}"}).encode()
    data = QMimeData()
    data.setData(TEXT, QByteArray(own))
    in_text.clip.take(data)
    assert "a\ufffd" in node_of(in_text).texts["en"]


def test_branches_are_copied_as_ours_as_html_and_as_lines(at_item: MainWindow) -> None:
    at_item.actions_.run("copy")
    data = QApplication.clipboard().mimeData()
    assert data.hasFormat(BRANCHES)
    session, lines = at_item.session, data.text().splitlines()
    assert lines[0] == f"1 {session.words(session.current)}"
    assert [line.split()[0] for line in lines] == ["1", "1.1."]
    read = [line.plain.replace("\xa0", " ") for line in read_web(data.html()).lines]
    assert [" ".join(line.split()) for line in read] == lines


def test_what_cannot_be_pasted_says_why_and_changes_nothing(at_item: MainWindow) -> None:
    before, said = at_item.session.tree, list[str]()
    at_item.session.said.connect(said.append)
    for data in (copied(), copied("<p>x</p>" * 30_000), copied(text="x\n" * 11_000),
                 copied(text="x\n" * 2_000_000)):  # fmt: skip
        del data
        begun = time.perf_counter()
        at_item.actions_.run("paste")
        assert time.perf_counter() - begun < 1
        assert at_item.session.tree is before
        assert said
        assert "Nothing was changed" in said.pop()


def test_words_dropped_on_a_row_are_pasted_there(window: MainWindow) -> None:
    window.show()
    surface, session = window.sheet.surface, window.session
    row = next(r for r in range(len(surface.rows)) if surface.node(r).kind == "item")
    place = surface.row_rect(row).center()
    data = copied(AGENDA)
    before = len(list(session.tree.walk()))
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(surface.viewport(), QDragEnterEvent(QPoint(place), *how))
    QApplication.sendEvent(surface.viewport(), QDropEvent(QPointF(QPoint(place)), *how))
    assert len(list(session.tree.walk())) == before + 3


# --- lines that are not sure ---------------------------------------------------------------------


def dialog_over(window: MainWindow, html: str) -> PastedDialog:
    session = window.session
    paste = paste_lines(session.tree, read_web(html), session.current, session.lang, session.new_id)
    assert isinstance(paste, Paste)
    return PastedDialog(paste, window)


def test_doubtful_lines_are_changed_by_keys_alone(at_item: MainWindow) -> None:
    dialog = dialog_over(at_item, "<p>1. First</p><p><b>Heading</b></p><p>2. Second</p>")
    item = dialog.items[1]
    assert item is dialog.list.currentItem()
    assert item.text(0).strip() == "Heading"
    assert item.text(2) == "Looks like a heading without a number."
    QTest.keyClick(dialog.list, Key.Key_A)
    assert item.text(1) in ("Agenda item", "Annex")
    while item.text(1) != "Agenda item":
        QTest.keyClick(dialog.list, Key.Key_A)
    QTest.keyClick(dialog.list, Key.Key_Right)
    assert [(row.kind, row.level) for row in dialog.paste.rows] == [
        ("item", 0), ("item", 1), ("item", 0),
    ]  # fmt: skip
    assert dialog.paste.doubtful == 0
    QTest.keyClick(dialog.list, Key.Key_Left)
    assert [row.level for row in dialog.paste.rows] == [0, 0, 0]
    at_item.clip.pasting.put_instead(dialog.paste)  # nothing was pasted yet: nothing is replaced
    assert bar_words(at_item) == ""


def test_details_of_a_paste_replace_it(
    at_item: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied(AGENDA)
    at_item.actions_.run("paste")

    def decided(dialog: PastedDialog) -> int:
        dialog.list.setCurrentItem(dialog.items[1])
        dialog.shift(1)
        return 1

    monkeypatch.setattr(PastedDialog, "exec", decided)
    item = at_item.session.current
    press(at_item, "Details…")
    assert [child.texts for child in at_item.session.tree.node(item).children] == [
        {at_item.session.lang: "Second"}
    ]
    assert bar_words(at_item) == "Pasted 3 elements."
