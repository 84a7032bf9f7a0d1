"""The writing surface: rows in printed order, crossed by caret, chosen whole, never jumping."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.edit.commands.placing import delete
from editor.edit.commands.wording import set_text
from tests.ui.on_the_sheet import press, write
from ui.sheet.surface import Surface

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def column(surface: Surface) -> int:
    return surface.cell.x() + surface.cell.cursorRect().x()


def line_end(surface: Surface) -> float:
    """Where the line of the caret ends."""
    layout = surface.cell.document().firstBlock().layout()
    line = layout.lineForTextPosition(surface.cell.textCursor().position())
    return surface.cell.x() + line.naturalTextRect().right()


def first(surface: Surface, kind: str) -> str:
    return next(n.id for n in surface.session.tree.walk() if n.kind == kind)


def middle(surface: Surface, row: int) -> QPoint:
    """A place inside the text of a row."""
    rect = surface.text_rect(row)
    return QPoint(rect.left() + 30, rect.top() + 12)


def test_the_rows_are_those_of_the_notice_in_printed_order(surface: Surface) -> None:
    tree = surface.session.tree
    assert surface.rows.ids == [node.id for node in tree.walk()][1:]
    assert surface.verticalScrollBar().maximum() > 0


def test_up_and_down_keep_the_column_and_come_back(surface: Surface) -> None:
    write(surface, surface.rows.ids[2], 20)
    start, place = surface.session.current, surface.cell.caret()
    wanted, near = column(surface), 0
    for _ in range(24):
        press(surface, Key.Key_Down)
        nearest = min(wanted, line_end(surface))
        near += abs(column(surface) - nearest) <= 8
    assert near >= 20, "a detail is as wide as it prints, and the caret is never inside"
    assert surface.session.current != start
    for _ in range(24):
        press(surface, Key.Key_Up)
    assert (surface.session.current, surface.cell.caret()) == (start, place)


def test_left_and_right_cross_at_the_ends(surface: Surface) -> None:
    row = surface.current
    press(surface, Key.Key_Left)
    assert surface.current == row - 1
    assert surface.cell.place() is None
    press(surface, Key.Key_Right)
    assert (surface.current, surface.cell.caret()) == (row, 0)


def test_home_and_end_of_the_notice(surface: Surface) -> None:
    press(surface, Key.Key_End, CTRL)
    assert surface.current == len(surface.rows) - 1
    assert surface.cell.place() is None
    press(surface, Key.Key_Home, CTRL)
    assert (surface.current, surface.cell.caret()) == (0, 0)
    press(surface, Key.Key_PageDown)
    assert surface.current > 4
    assert surface.cell.isVisible()


def test_shift_down_over_the_border_chooses_whole_rows(surface: Surface) -> None:
    session, row = surface.session, surface.current
    for _ in range(10):
        press(surface, Key.Key_Down, SHIFT)
        if len(session.selected) > 1:
            break
    assert session.selected == tuple(surface.rows.ids[row : row + 2])
    press(surface, Key.Key_Down, SHIFT)
    assert len(session.selected) == 3
    before = len(session.tree)
    press(surface, Key.Key_Delete)
    assert len(session.tree) < before
    session.undo()
    assert len(session.tree) == before


def test_escape_goes_back_from_rows_into_the_text(surface: Surface) -> None:
    surface.strokes.choose(2, 4)
    press(surface, Key.Key_Escape)
    assert surface.cell.hasFocus()
    assert surface.session.selected == (surface.rows.ids[4],)
    assert not surface.strokes.chosen_rows()


def test_ctrl_a_takes_the_text_then_all_rows(surface: Surface) -> None:
    press(surface, Key.Key_A, CTRL)
    assert surface.cell.textCursor().hasSelection()
    press(surface, Key.Key_A, CTRL)
    assert len(surface.session.selected) == len(surface.rows)


def test_a_click_puts_the_caret_there_and_a_drag_over_a_border_chooses_rows(
    surface: Surface,
) -> None:
    view, target = surface.viewport(), surface.current + 1
    QTest.mousePress(view, LEFT, pos=middle(surface, target))
    assert surface.current == target
    assert surface.cell.hasFocus()
    assert surface.cell.caret() > 0
    QTest.mouseMove(view, middle(surface, target + 1))
    surface.pointing._drag(view.mapToGlobal(middle(surface, target + 1)))
    assert len(surface.session.selected) == 2
    QTest.mouseRelease(view, LEFT, pos=middle(surface, target + 1))


def test_a_click_does_not_move_the_row_under_the_mouse(surface: Surface) -> None:
    surface.session.show_language("fr")
    write(surface, surface.rows.ids[20])
    for target in (surface.current + 1, surface.current - 1):
        top = surface.row_rect(target).top()
        QTest.mouseClick(surface.viewport(), LEFT, pos=middle(surface, target))
        assert surface.current == target
        assert surface.row_rect(target).top() == top


def test_a_click_on_a_label_chooses_the_row(surface: Surface) -> None:
    row = surface.current
    y = surface.row_rect(row).top() + 12
    QTest.mouseClick(surface.viewport(), LEFT, pos=QPoint(20, y))
    assert surface.hasFocus()
    assert surface.strokes.chosen_rows() == {row}


def test_a_row_above_growing_does_not_move_the_row_of_the_caret(surface: Surface) -> None:
    session, row = surface.session, surface.current
    surface.verticalScrollBar().setValue(surface.verticalScrollBar().value() + 40)
    top = surface.row_rect(row).top()
    above = surface.rows.ids[row - 3]
    long = "Words that need more than one line on any sheet. " * 12
    session.do(set_text(session.tree, above, session.lang, long), origin="elsewhere")
    assert surface.row_rect(row).top() == top
    session.do(delete(session.tree, above), origin="elsewhere")
    assert surface.node(surface.current).kind == "paragraph"


def test_the_editor_grows_with_its_text_and_never_scrolls_inside(surface: Surface) -> None:
    cell, row = surface.cell, surface.current
    height, below = cell.height(), surface.row_rect(row + 1).top()
    cell.place_caret(0)
    QTest.keyClicks(cell, "more words to fill a line or two of this paragraph, " * 3)
    assert cell.height() > height
    assert surface.row_rect(row + 1).top() - below == cell.height() - height
    assert cell.verticalScrollBar().maximum() == 0


def test_a_row_looks_the_same_painted_and_live(surface: Surface) -> None:
    """The same lines, broken at the same places, in the same font."""
    for row in range(len(surface.rows)):
        if not surface.writable(row):
            continue
        write(surface, surface.rows.ids[row])
        painted = surface.painter.drawn(surface.node(row)).layout
        live = surface.cell.document().firstBlock().layout()
        assert painted.font() == surface.cell.document().defaultFont()
        lines = [
            [(one.lineAt(n).textStart(), one.lineAt(n).y()) for n in range(one.lineCount())]
            for one in (painted, live)
        ]
        assert lines[0] == lines[1]


def test_undo_from_anywhere_brings_row_and_caret_back(surface: Surface) -> None:
    session, node = surface.session, surface.session.current
    QTest.keyClicks(surface.cell, "abc")
    write(surface, surface.rows.ids[-1])
    session.undo()
    assert session.current == node
    assert surface.cell.caret() == 0


def test_what_is_being_composed_is_kept_when_the_row_is_left(surface: Surface) -> None:
    session, node = surface.session, surface.session.current
    before = session.tree.node(node).texts[session.lang]
    QApplication.sendEvent(surface.cell, QInputMethodEvent("^", []))
    assert session.tree.node(node).texts[session.lang] == before
    session.select(surface.rows.ids[-1])
    assert session.tree.node(node).texts[session.lang] == before
    assert not surface.cell.composing()


def test_tab_changes_levels_at_the_start_and_leaves_the_text_elsewhere(
    surface: Surface,
) -> None:
    session = surface.session
    second = [n.id for n in session.tree.walk() if n.kind == "paragraph"][2]
    write(surface, second)
    press(surface, Key.Key_Tab)
    assert session.tree.node(second).kind == "subparagraph"
    press(surface, Key.Key_Backtab, SHIFT)
    assert session.tree.node(second).kind == "paragraph"
    surface.cell.place_caret(3)
    press(surface, Key.Key_Tab)
    assert session.tree.node(second).kind == "paragraph"
    assert not surface.cell.hasFocus()


def test_a_missing_text_shows_the_words_of_the_source_in_its_place(surface: Surface) -> None:
    session = surface.session
    node = session.current
    words = session.words(node)
    session.do(set_text(session.tree, node, "fr", ""))
    session.show_language("fr")
    drawn = surface.painter.drawn(session.tree.node(node))
    assert drawn.said.grey
    assert drawn.layout.text() == words
    assert not surface.cell.toPlainText()
    QTest.keyClicks(surface.cell, "Les")
    assert session.tree.node(node).texts["fr"] == "Les"


def test_from_right_to_left_the_sheet_is_mirrored(surface: Surface) -> None:
    from editor.edit.commands.settings import add_language

    session = surface.session
    left = surface.text_rect(surface.current)
    session.do(add_language(session.tree, "ar"))
    session.do(set_text(session.tree, session.current, "ar", "كلمة واحدة"))
    session.show_language("ar")
    right = surface.text_rect(surface.current)
    assert surface.viewport().width() - right.right() - 1 == left.left()
    press(surface, Key.Key_Left)
    assert surface.cell.caret() == 1


def test_a_screen_reader_hears_a_list_of_rows_and_the_editor_in_it(surface: Surface) -> None:
    heard = QAccessible.queryAccessibleInterface(surface)
    text = QAccessible.Text
    assert heard.role() == QAccessible.Role.List
    assert heard.childCount() == len(surface.rows)
    item = heard.child(surface.rows.row(first(surface, "item")))
    assert item.text(text.Name).startswith("1 ADOPTION OF THE ANNUAL REPORT")
    assert item.text(text.Description) == "Agenda item, English"
    live = heard.child(surface.current)
    assert live.role() == QAccessible.Role.EditableText
    assert live.text(text.Name) == "1.1. Numbered paragraph, English"
    assert live.state().focused
    assert heard.indexOfChild(item) == surface.current - 1
