"""The sample is restructured with keys in the sheet, and undone to the start byte by byte."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.edit.commands.parking import park
from editor.storage.notice_file import write_notice
from tests.ui.on_the_sheet import press, write
from ui.sheet.surface import Surface

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | SHIFT


def labelled(surface: Surface, label: str) -> str:
    return next(name for name, said in surface.session.labels().items() if said == label)


def items(surface: Surface) -> list[str]:
    """The titles of the items in printed order, with their numbers."""
    session = surface.session
    return [
        f"{session.labels().get(node.id, '-')} {session.words(node.id).split()[0]}"
        for node in session.tree.walk()
        if node.kind == "item"
    ]


def test_the_sample_is_restructured_and_undone_to_the_start(surface: Surface) -> None:
    session = surface.session
    start = write_notice(session.tree)
    four, five = (session.words(labelled(surface, label)) for label in "45")

    write(surface, labelled(surface, "5"))
    press(surface, Key.Key_Up, ALT_SHIFT)
    assert session.words(labelled(surface, "4")) == five
    assert session.words(labelled(surface, "5")) == four

    write(surface, labelled(surface, "2.3."))
    demoted = session.words(session.current)
    press(surface, Key.Key_Tab)
    assert session.node is not None
    assert (session.node.kind, session.labels()[session.current]) == ("subparagraph", "a.")
    assert session.words(labelled(surface, "2.3.")) != demoted

    write(surface, labelled(surface, "1.1."), 7)
    press(surface, Key.Key_Return)
    assert session.labels()[session.current] == "1.2."

    first, last = (surface.rows.row(labelled(surface, label)) for label in ("2.3.", "2.4."))
    surface.strokes.choose(first, last)
    press(surface, Key.Key_C, CTRL)
    press(surface, Key.Key_V, CTRL)
    assert len([n for n in session.labels().values() if n.startswith("2.")]) == 6

    assert session.do(park(session.tree, labelled(surface, "6"), session.new_id))
    assert items(surface)[-1] == "- OTHER"
    assert surface.rows.ids[-1] != labelled(surface, "5"), "its paragraphs stand below it"
    assert surface.session.labels().get(surface.rows.ids[-1]) != "6"

    while session.document.history.undoable:
        QTest.keyClick(QApplication.focusWidget() or surface.cell, Key.Key_Z, CTRL)
    assert write_notice(session.tree) == start
    assert surface.rows.ids == [node.id for node in session.tree.walk()][1:]
