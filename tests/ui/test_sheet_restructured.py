"""The seed notice is restructured with the keyboard, and undone to the start byte for byte."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from resources import SAMPLES
from tests.text_in.test_web import CLIPBOARDS
from tests.ui.hand import Hand
from ui.desk import Desk
from ui.main_window import MainWindow

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT, ALT = Modifier.ControlModifier, Modifier.ShiftModifier, Modifier.AltModifier
HEADS = ("item", "sitting")


@pytest.fixture
def seed(desk: Desk, tmp_path: Path) -> MainWindow:
    """The seed notice in French, in a file of its own, with the keyboard in the text."""
    path = tmp_path / "seed.convoca"
    shutil.copy(SAMPLES / "msme-2023-03-20.convoca", path)
    window = desk.open(path)
    assert window is not None
    window.complete()
    window.activateWindow()
    QApplication.processEvents()
    hand = Hand()
    while window.session.lang != "fr":
        hand.press(Key.Key_PageDown, ALT)
    hand.press(Key.Key_F2)
    return window


def go_to(hand: Hand, place: str) -> None:
    hand.press(Key.Key_G, CTRL)
    hand.type(place)
    hand.press(Key.Key_Return)


def heads(window: MainWindow) -> list[str]:
    """The printed lines of items and sittings, the first words of each."""
    session = window.session
    shown = (node for node in session.tree.walk() if node.kind in HEADS)
    words = ((session.number(node.id), session.words(node.id).split()[0]) for node in shown)
    return [" ".join(filter(None, each)) for each in words]


def numbered(window: MainWindow, item: str) -> list[str]:
    """The labels of what stands in an item."""
    session = window.session
    node = next(n for n in session.tree.walk() if session.number(n.id) == item)
    return [session.number(each.id) for each in node.walk() if session.number(each.id)]


def test_the_seed_is_restructured_by_keys_and_undone_byte_for_byte(seed: MainWindow) -> None:
    path, hand, session = seed.filing.keeping.path, Hand(), seed.session
    assert path is not None
    before, tree = path.read_bytes(), session.tree
    for restructure in (five_before_four, demote, split, park, paste_from_word):
        restructure(seed, hand)
    hand.press(Key.Key_S, CTRL)
    assert path.read_bytes() != before
    while session.document.history.undoable:
        hand.press(Key.Key_Z, CTRL)
    assert session.tree.root == tree.root
    assert seed.sheet.surface.rows.ids == [node.id for node in tree.walk()][1:]
    hand.press(Key.Key_S, CTRL)
    assert path.read_bytes() == before


def five_before_four(window: MainWindow, hand: Hand) -> None:
    go_to(hand, "5")
    hand.press(Key.Key_Up, ALT | SHIFT)
    assert heads(window)[5:7] == ["4 DISCUSSIONS", "5 LAURÉATS"]


def demote(window: MainWindow, hand: Hand) -> None:
    go_to(hand, "2.3")
    hand.press(Key.Key_Home)
    hand.press(Key.Key_Tab)
    assert numbered(window, "2")[7:12] == ["2.2.", "a.", "2.3.", "a.", "b."]


def split(window: MainWindow, hand: Hand) -> None:
    session = window.session
    go_to(hand, "1.1")
    hand.press(Key.Key_Home)
    for _ in range(5):
        hand.press(Key.Key_Right, CTRL)
    hand.press(Key.Key_Return)
    first, second = session.tree.path(session.current)[-2].children[-2:]
    assert numbered(window, "1") == ["1", "1.1.", "1.2."]
    assert session.words(first.id).split()[-1] == "seront"
    assert session.words(second.id).startswith("invités à adopter")


def park(window: MainWindow, hand: Hand) -> None:
    go_to(hand, "6")
    hand.press(Key.Key_B, CTRL | SHIFT)
    assert heads(window)[-2:] == ["5 LAURÉATS", "AUTRES"]


def paste_from_word(window: MainWindow, hand: Hand) -> None:
    """Three items, beside the whole row of item 5."""
    go_to(hand, "5")
    hand.press(Key.Key_Escape)
    copied = QMimeData()
    copied.setHtml((CLIPBOARDS / "word-items.html").read_text(encoding="utf-8"))
    QApplication.clipboard().setMimeData(copied)
    hand.press(Key.Key_V, CTRL)
    assert heads(window)[-5:-1] == ["5 LAURÉATS", "6 ACCÈS", "7 JOURNÉE", "8 DATE"]
