"""The pane of versions: naming, comparing, going there, opening again."""

import pytest
from PySide6.QtCore import QUrl

from editor.edit.commands.moving import move_down
from editor.edit.commands.places import after
from editor.edit.commands.placing import add, delete
from editor.edit.commands.settings import set_field
from editor.edit.commands.wording import set_text
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.theme import DARK, LIGHT
from ui.versions.differences import Differences, readable
from ui.versions.pane import VersionsPane


@pytest.fixture
def pane(window: MainWindow) -> VersionsPane:
    """The pane of the sample."""
    window.actions_.run("versions")
    found = window.side.pane("versions")
    assert isinstance(found, VersionsPane)
    return found


def named(pane: VersionsPane, name: str) -> None:
    pane.name.setText(name)
    pane.keep_.click()


def paragraph(window: MainWindow, row: int = 0) -> str:
    tree = window.session.tree
    return [n.id for n in tree.walk() if n.kind == "paragraph" and "en" in n.texts][row]


def test_without_a_version_the_pane_says_what_one_is(pane: VersionsPane) -> None:
    assert "Name one to compare" in pane.page.toPlainText()
    assert not pane.open_.isEnabled()
    named(pane, "  ")
    assert pane.list.count() == 0


def test_a_moment_is_named_and_what_changes_is_shown(
    pane: VersionsPane, window: MainWindow
) -> None:
    named(pane, "before lunch")
    assert pane.list.count() == 1
    assert pane.name.text() == ""
    assert "Nothing differs" in pane.page.toPlainText()
    session, node = window.session, paragraph(window)
    words = session.tree.node(node).texts["en"]
    session.do(set_text(session.tree, node, "en", words.replace("the", "a", 1)))
    pane.show_differences()
    shown = pane.page.toPlainText()
    assert "1 difference" in shown
    assert "[−the][+a]" in shown
    named(pane, "after lunch")
    assert "Nothing differs" in pane.page.toPlainText()
    pane.against.setCurrentIndex(pane.against.findText("before lunch"))
    pane.show_differences()
    assert "[−a][+the]" in pane.page.toPlainText()


def test_every_kind_of_difference_has_its_sign(pane: VersionsPane, window: MainWindow) -> None:
    named(pane, "then")
    session = window.session
    node, root = paragraph(window), session.tree.root.id
    place = after(session.tree, node)
    session.do(add(session.tree, "paragraph", place, lambda: "nnnnnnnnnn", {"en": "New words"}))
    items = [n.id for n in session.tree.walk() if n.kind == "item"]
    session.do(move_down(session.tree, [items[0]]))
    session.do(delete(session.tree, [paragraph(window, 8)]))
    session.do(set_field(session.tree, root, "symbol", ["INF/MSME/W/50"]))
    session.do(set_field(session.tree, node, "audience", "members"))
    pane.show_differences()
    shown = pane.page.toPlainText()
    for words in ("+ Added: ", "− Removed: Numbered paragraph", "↕ Moved: ", "INF/MSME/W/50",
                  "[+members]"):  # fmt: skip
        assert words in shown


def test_a_click_goes_to_the_difference(pane: VersionsPane, window: MainWindow) -> None:
    node = paragraph(window, 3)
    pane.page.anchorClicked.emit(QUrl(f"{node}/es"))
    assert (window.session.current, window.session.lang) == (node, "es")


def test_a_version_opens_again_as_a_notice_without_a_file(
    pane: VersionsPane, window: MainWindow, desk: Desk
) -> None:
    named(pane, "then")
    before = window.session.tree
    window.session.do(set_text(before, paragraph(window), "en", "Other"))
    pane.open_.click()
    other = desk.windows[-1]
    assert other is not window
    assert other.filing.keeping.path is None
    assert other.session.tree == before
    assert other.session.document.dirty


def test_a_version_is_removed_and_comes_back(pane: VersionsPane, window: MainWindow) -> None:
    named(pane, "then")
    pane.remove_.click()
    assert pane.list.count() == 0
    window.session.undo()
    assert pane.list.count() == 1


def test_colours_follow_the_look_and_details_are_named(window: MainWindow) -> None:
    from editor.model.compare import FieldChanged, TextChanged
    from editor.model.markup import parse

    session = window.session
    found = (
        TextChanged(paragraph(window), "en", "old", "new"),
        FieldChanged(session.tree.root.id, "fact/meeting.1.date", None, {"value": "2023-03-20"}),
    )
    light, dark = (Differences(session, colours).page(found) for colours in (LIGHT, DARK))
    assert LIGHT.error in light
    assert DARK.error in dark
    assert "2023-03-20" in light
    words = readable(parse("on {meeting.1.date:on}, see {item:aaaaaaaaaa}{^a|note}"))
    assert words == "on ‹the date of the meeting›, see ‹reference› (note)"
