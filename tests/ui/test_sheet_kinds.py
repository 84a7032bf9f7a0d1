"""What stands beside and under the current row: its kind, its standard phrase."""

from PySide6.QtTest import QTest

from ui.main_window import MainWindow


def at(window: MainWindow, kind: str) -> str:
    node_id = next(node.id for node in window.session.tree.walk() if node.kind == kind)
    window.session.select(node_id)
    return node_id


def test_the_kind_can_be_changed_where_it_stands(window: MainWindow) -> None:
    paragraph = at(window, "paragraph")
    menu = window.sheet.surface.kinds.choices
    menu.aboutToShow.emit()
    offered = {action.text(): action for action in menu.actions()}
    assert "Title line" not in offered
    assert offered["Numbered paragraph"].isChecked()
    offered["Text"].trigger()
    assert window.session.tree.node(paragraph).kind == "text"


def test_typing_over_a_standard_phrase_and_back(window: MainWindow) -> None:
    session, cell, foot = window.session, window.sheet.cell, window.sheet.surface.live.foot
    title = next(n.id for n in session.tree.walk() if "phrase" in n.fields and n.kind == "title")
    session.select(title)
    standard = cell.toPlainText()
    assert foot.labels[0].text() == "Standard phrase"
    window.writing.edit()
    QTest.keyClicks(cell, "!")
    assert session.tree.node(title).texts["en"].endswith("!")
    assert foot.labels[0].text() == "Typed over the standard phrase"
    foot.buttons[0].click()
    assert cell.toPlainText() == standard
