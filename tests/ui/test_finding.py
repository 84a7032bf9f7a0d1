"""Finding and replacing in the window: the bar and the list of hits."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.edit.commands.wording import set_text
from editor.search.find import Hit
from editor.storage.notice_file import write_notice
from ui.finding.bar import FindBar
from ui.finding.hits import HitsPane
from ui.finding.looking import CURRENT, SOURCE, Looking, looking_of
from ui.main_window import MainWindow
from ui.remarks import HIT

Key = Qt.Key


def opened(window: MainWindow, action: str = "find", words: str = "") -> FindBar:
    """The bar, with words looked for."""
    window.show()
    window.activateWindow()
    window.actions_.run(action)
    bar = window.sheet.findChild(FindBar)
    assert isinstance(bar, FindBar)
    QTest.keyClicks(bar.field, words)
    bar.look()
    return bar


def looking(window: MainWindow) -> Looking:
    return looking_of(window)


def now(window: MainWindow) -> Hit:
    hit = looking(window).current
    assert hit is not None
    return hit


# --- finding -----------------------------------------------------------------------------------


def test_typing_goes_to_the_first_hit_and_counts(window: MainWindow) -> None:
    bar = opened(window, words="work programme")
    assert bar.said.text() == f"1 of {len(looking(window).hits)}"
    assert window.session.current == now(window).node
    QTest.keyClick(bar.field, Key.Key_Return)
    assert bar.said.text().startswith("2 of ")
    QTest.keyClick(bar.field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(bar.field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    count = len(looking(window).hits)
    assert bar.said.text() == f"{count} of {count}", "it goes round"
    QTest.keyClicks(bar.field, "zz")
    bar.look()
    assert bar.said.text() == "Nothing found"
    assert not bar.next.isEnabled()


def test_the_hits_begin_at_the_element_in_view(window: MainWindow) -> None:
    session = window.session
    last = [node.id for node in session.tree.walk() if "en" in node.texts][-1]
    session.select(last)
    opened(window, words="e")
    places = {node.id: at for at, node in enumerate(session.tree.walk())}
    assert places[now(window).node] >= places[last]


def test_escape_closes_the_bar_and_chooses_the_hit(window: MainWindow) -> None:
    bar = opened(window, words="annual report (")
    hit = now(window)
    QTest.keyClick(bar.field, Key.Key_Escape)
    assert bar.isHidden()
    assert hit.span is not None
    assert window.sheet.cell.hasFocus()
    assert window.sheet.cell.stretch() == hit.span
    assert window.session.remarks.nodes() == set()
    window.actions_.run("find-next")
    assert now(window).found.casefold() == "annual report ("


def test_hits_are_lit_as_remarks_and_follow_every_change(window: MainWindow) -> None:
    opened(window, words="agenda")
    session, remarks = window.session, window.session.remarks
    node = now(window).node
    (first, *rest) = remarks.of(node)
    assert (first.severity, first.lang) == (HIT, "en")
    assert rest, "the one in view is lit twice"
    hits = len(looking(window).hits)
    bar = window.sheet.findChild(FindBar)
    assert isinstance(bar, FindBar)
    item = next(n for n in session.tree.walk() if n.kind == "item")
    session.do(set_text(session.tree, item.id, "en", "Agenda, agenda"))
    looking(window)._again()
    assert len(looking(window).hits) == hits + 2
    bar.leave()
    assert remarks.nodes() == set()
    assert (SOURCE, CURRENT) == ("find", "found")


def test_a_hit_in_another_language_changes_the_view_and_says_so(window: MainWindow) -> None:
    said: list[str] = []
    window.session.said.connect(said.append)
    bar = opened(window, words="rapport annuel")
    assert bar.said.text() == "Nothing found"
    bar.everywhere.click()
    assert window.session.lang == "fr"
    assert bar.said.text().endswith("· French")
    assert said == ["This is the text in French."]


def test_switches_and_a_bad_expression_are_said_in_the_bar(window: MainWindow) -> None:
    bar = opened(window, words="the")
    folded = len(looking(window).hits)
    bar.options.whole.click()
    assert 0 < len(looking(window).hits) < folded
    bar.options.whole.click()
    bar.options.case.click()
    assert 0 < len(looking(window).hits) < folded
    bar.options.pattern.click()
    QTest.keyClicks(bar.field, "(")
    bar.look()
    assert bar.said.text().startswith("This is no regular expression")
    assert bar.said.property("error")


def test_what_is_chosen_in_the_text_is_looked_for(window: MainWindow) -> None:
    session = window.session
    session.select(next(n.id for n in session.tree.walk() if n.kind == "paragraph"))
    window.show()
    window.writing.edit()
    window.sheet.cell.select(0, 7)
    bar = opened(window)
    assert bar.field.text() == "Members"
    assert now(window).node == session.current


# --- replacing ---------------------------------------------------------------------------------


def test_replace_takes_one_hit_after_the_other(window: MainWindow) -> None:
    session = window.session
    session.select(next(n.id for n in session.tree.walk() if n.kind == "paragraph"))
    bar = opened(window, "replace", "members")
    QTest.keyClicks(bar.new, "members members")
    before, first = len(looking(window).hits), now(window)
    bar.one.click()
    assert session.tree.node(first.node).texts["en"].startswith("members members")
    assert (now(window).node, now(window).start) != (first.node, first.start)
    assert now(window).node != first.node, "what was put in is passed over"
    assert len(looking(window).hits) == before + 1


def test_replace_all_is_one_step_and_says_what_it_left(window: MainWindow) -> None:
    said: list[str] = []
    session = window.session
    session.said.connect(said.append)
    before = write_notice(session.tree)
    bar = opened(window, "replace", "group")
    QTest.keyClicks(bar.new, "Party")
    usual, hits = len(looking(window).usual()), len(looking(window).hits)
    assert 0 < usual < hits
    bar.all.click()
    assert said[-1] == f"{usual} places replaced. {hits - usual} places left as they are."
    assert len(looking(window).hits) == hits - usual
    assert not bar.all.isEnabled()
    session.undo()
    assert write_notice(session.tree) == before


def test_what_a_detail_prints_cannot_be_replaced_and_the_button_says_why(
    window: MainWindow,
) -> None:
    bar = opened(window, "replace", "20 march 2023")
    assert now(window).fixed is not None
    assert not bar.one.isEnabled()
    assert "Printed by" in bar.one.toolTip()


# --- the list of hits --------------------------------------------------------------------------


@pytest.fixture
def pane(window: MainWindow) -> HitsPane:
    bar = opened(window, "replace", "group")
    QTest.keyClicks(bar.new, "Party")
    bar.list.click()
    made = window.side.pane("hits")
    assert isinstance(made, HitsPane)
    return made


def test_every_hit_is_listed_with_what_it_would_become(window: MainWindow, pane: HitsPane) -> None:
    rows = pane.list.model_.rows
    hits = looking(window).hits
    assert len(rows) == len(hits)
    for row, hit in zip(rows, hits, strict=True):
        assert row.words[slice(*row.lit)] == hit.found
        assert (row.ticked is None) == (hit.fixed is not None)
        assert row.below.startswith("→") == (hit.fixed is None)
        assert "Party" in row.below or hit.fixed
    assert pane.count.text().startswith(f"{len(hits)} hits in ")


def test_ticks_decide_what_is_replaced_in_one_step(window: MainWindow, pane: HitsPane) -> None:
    session = window.session
    before = session.tree
    pane.none.click()
    assert not pane.replace.isEnabled()
    able = [at for at, hit in enumerate(looking(window).hits) if hit.fixed is None]
    pane.list.choose(able[1])
    QTest.keyClick(pane.list, Key.Key_Space)
    pane.list.choose(able[2])
    QTest.keyClick(pane.list, Key.Key_Space)
    assert pane.replace.text() == "Replace 2"
    wanted = [looking(window).hits[at].node for at in able[1:3]]
    pane.replace.click()
    changed = [n.id for n in session.tree.walk() if n.texts != before.node(n.id).texts]
    assert changed == list(dict.fromkeys(wanted))
    session.undo()
    assert session.tree == before


def test_a_click_on_the_box_ticks_and_one_on_the_words_goes_there(
    window: MainWindow, pane: HitsPane
) -> None:
    able = [at for at, hit in enumerate(looking(window).hits) if hit.fixed is None]
    row = pane.list.visualRect(pane.list.model_.index(able[1]))
    place = row.topLeft() + QPoint(12, 12)
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pane.list.model_.rows[able[1]].ticked is False
    assert looking(window).at != able[1]
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(80, 0))
    assert looking(window).at == able[1]
    assert pane.list.model_.rows[able[1]].ticked is False


def test_enter_goes_to_the_hit_chosen_in_the_list(window: MainWindow, pane: HitsPane) -> None:
    pane.list.choose(5)
    QTest.keyClick(pane.list, Key.Key_Return)
    assert looking(window).at == 5
    assert window.session.current == looking(window).hits[5].node


def test_the_search_goes_on_after_the_list_is_closed(window: MainWindow, pane: HitsPane) -> None:
    window.side.tabs.tabCloseRequested.emit(window.side.tabs.place_of("hits"))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    looking(window).step(1)
    looking(window).end()


def test_without_replacing_the_list_has_no_ticks(window: MainWindow) -> None:
    bar = opened(window, "find", "group")
    bar.list.click()
    made = window.side.pane("hits")
    assert isinstance(made, HitsPane)
    assert {row.ticked for row in made.list.model_.rows} == {None}
    assert made.replace.isHidden()
