"""Problems in the window: found in pauses, listed, gone to, mended with one click, ignored."""

from collections.abc import Generator, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from editor.checks.report import Report
from editor.edit.commands.placing import delete
from editor.edit.commands.settings import set_field
from editor.edit.commands.wording import set_text
from ui.idle import Idle
from ui.main_window import MainWindow
from ui.problems.pane import ProblemsPane
from ui.problems.spelt import SETTING
from ui.problems.wording import chip_words
from ui.session import Session
from ui.side.row import Row

GRUPE, SWALLOWED = "ubr717klc2", "aicyqx0a6d"
RULES = ["near-phrase", "link-address", "typed-label", "link-address", "link-address"]


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    """The sample in French, without spelling: the checks alone."""
    window.desk.settings.remember(SETTING, "off")
    window.session.show_language("fr")
    window.show()
    return window


@pytest.fixture
def pane(window: MainWindow) -> ProblemsPane:
    shown = window.side.show_pane("problems")
    assert isinstance(shown, ProblemsPane)
    window.problems.look_now()
    return shown


def rules(window: MainWindow) -> list[str]:
    return [report.rule for report in window.problems.reports]


def button(row: Row, words: str) -> QPushButton:
    return next(one for one in row.buttons if one.text() == words)


def test_the_sample_in_french_has_its_five_reports_in_the_list(
    window: MainWindow, pane: ProblemsPane
) -> None:
    assert rules(window) == RULES
    assert [row.node for row in pane.rows.rows()] == [r.node for r in window.problems.reports]
    assert [row.words.text().split()[0] for row in pane.rows.rows()] == [
        "“GRUPE", "The", "The", "The", "The",
    ]  # fmt: skip


def test_each_mend_takes_its_own_report_away(window: MainWindow, pane: ProblemsPane) -> None:
    for at in range(5):
        for number in range(len(window.problems.reports[at].mends)):
            pane.rows.rows()[at].buttons[number].click()
            window.problems.look_now()
            assert rules(window) == [*RULES[:at], *RULES[at + 1 :]]
            assert len(pane.rows.rows()) == 4
            window.session.undo()
            window.problems.look_now()
            assert rules(window) == RULES


def test_nothing_is_looked_at_before_a_pause_and_all_follows_after_one(
    window: MainWindow, pane: ProblemsPane
) -> None:
    session = window.session
    session.do(set_text(session.tree, GRUPE, "fr", "Groupe sans faute"))
    assert rules(window) == RULES, "typing waits for nothing"
    QTest.qWait(900)
    assert rules(window) == RULES[1:]


def test_a_click_and_enter_go_to_the_language_and_the_element(
    window: MainWindow, pane: ProblemsPane
) -> None:
    session = window.session
    session.show_language("es")
    window.problems.look_now()
    row = next(row for row in pane.rows.rows() if row.node == SWALLOWED)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().topRight() / 2)
    assert (session.current, session.lang) == (SWALLOWED, "fr")
    session.show_language("es")
    first = next(row for row in pane.rows.rows() if row.node == GRUPE)
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert (session.current, session.lang) == (GRUPE, "fr")
    assert bool(first.property("lit"))


def test_arrow_keys_go_from_row_to_row(window: MainWindow, pane: ProblemsPane) -> None:
    window.activateWindow()
    rows = pane.rows.rows()
    rows[0].setFocus()
    QTest.keyClick(rows[0], Qt.Key.Key_Down)
    assert window.focusWidget() is rows[1]
    QTest.keyClick(rows[1], Qt.Key.Key_Up)
    assert window.focusWidget() is rows[0]


def test_what_is_ignored_is_listed_apart_and_shown_again(
    window: MainWindow, pane: ProblemsPane
) -> None:
    button(pane.rows.rows()[0], "Ignore here").click()
    assert rules(window) == RULES[1:]
    assert pane.ignored.text() == "1 ignored"
    pane.ignored.setChecked(True)
    button(pane.rows.rows()[-1], "Show again").click()
    assert rules(window) == RULES
    assert pane.ignored.isHidden()


def test_a_changed_text_raises_an_ignored_problem_again(
    window: MainWindow, pane: ProblemsPane
) -> None:
    session = window.session
    button(pane.rows.rows()[0], "Ignore here").click()
    assert rules(window) == RULES[1:]
    session.do(set_text(session.tree, GRUPE, "fr", "GRUPPE DE TRAVAIL INFORMEL SUR LES MPME"))
    window.problems.look_now()
    assert rules(window) == RULES


def test_chips_filter_by_severity_and_language(window: MainWindow, pane: ProblemsPane) -> None:
    assert [chip.text() for chip in pane.chips.kinds.values() if chip.isVisible()] == [
        "2 errors", "3 warnings",
    ]  # fmt: skip
    pane.chips.kinds["warning"].click()
    assert [row.node for row in pane.rows.rows()] == [GRUPE, SWALLOWED]
    pane.chips.languages["fr"].click()
    assert pane.empty.isVisible()
    pane.chips.kinds["warning"].click()
    assert pane.empty.isVisible(), "they are said in the language in view"


def test_a_missing_text_is_work_to_do_and_no_problem(
    window: MainWindow, pane: ProblemsPane
) -> None:
    session = window.session
    session.do(set_text(session.tree, SWALLOWED, "es", ""), origin=pane)
    window.problems.look_now()
    assert "missing-language" in rules(window)
    assert len(pane.rows.rows()) == 5
    assert window.problems.missing("es") == 1
    assert pane.chips.kinds["to-do"].text() == "1 to write"
    pane.chips.kinds["to-do"].click()
    assert len(pane.rows.rows()) == 6


def walk(window: MainWindow, name: str) -> Iterator[tuple[str, str]]:
    while True:
        window.actions_.run(name)
        yield window.session.current, window.session.lang


def test_f7_goes_round_all_problems_and_shift_f7_back(window: MainWindow) -> None:
    session = window.session
    session.select(session.tree.root.children[0].id)
    forward = walk(window, "next-problem")
    there = [next(forward) for _ in range(6)]
    nodes = [report.node for report in window.problems.reports]
    assert [node for node, _ in there] == [*nodes[1:], *nodes[:2]]
    back = walk(window, "previous-problem")
    assert [next(back)[0] for _ in range(4)] == [nodes[0], *reversed(nodes[2:])]


def test_f7_says_what_it_found_and_when_nothing_is_left(
    window: MainWindow, pane: ProblemsPane
) -> None:
    said: list[str] = []
    window.session.said.connect(said.append)
    window.actions_.run("next-problem")
    assert "no address" in said[-1]
    for _ in range(5):
        pane.rows.rows()[0].buttons[0].click()
        window.problems.look_now()
    window.actions_.run("next-problem")
    assert said[-1] == "There is no problem left."
    assert pane.empty.isVisible()


def test_problems_of_another_language_come_after_those_of_this_one(window: MainWindow) -> None:
    session = window.session
    session.show_language("es")
    forward = walk(window, "next-problem")
    there = [next(forward) for _ in range(5)]
    assert [lang for _, lang in there] == ["es", "es", "es", "fr", "fr"]
    assert there[3][0] == GRUPE


def test_the_chip_and_the_languages_say_the_count(window: MainWindow) -> None:
    window.problems.look_now()
    assert chip_words(window.problems) == "2 errors · 3 links without address"
    words = [action.iconText() for action in window.languages.actions]
    assert words == ["EN · original", "FR · 2 errors", "ES"]
    assert window.bar.problems.property("alert") == "error"
    assert "2 errors" in window.bar.problems.accessibleName()


def test_the_toolbar_never_hides_its_end(window: MainWindow) -> None:
    window.problems.look_now()
    for width in (1900, 1366, 1093):
        window.resize(width, 690)
        QTest.qWait(20)
        assert window.bar.sizeHint().width() <= width
        assert window.bar.problems.isVisible()


def test_remarks_are_put_and_stay_the_same_objects_while_nothing_changes(
    window: MainWindow,
) -> None:
    remarks, problems = window.session.remarks, window.problems
    problems.look_now()
    (grupe,) = [r for r in remarks.of(GRUPE) if r.severity == "error"]
    assert (grupe.lang, grupe.start, grupe.stop) == ("fr", 0, 38)
    assert [words for words, _ in grupe.buttons] == ["Back to the standard phrase", "Ignore here"]
    changed: list[set[str]] = []
    remarks.changed.connect(changed.append)
    problems.look_soon()
    problems.look_now()
    assert changed == []
    assert remarks.of(GRUPE)[0] is grupe
    grupe.buttons[0][1]()
    problems.look_now()
    assert changed == [{GRUPE}]


def test_reports_on_a_deleted_branch_go_at_once(window: MainWindow) -> None:
    problems, session = window.problems, window.session
    problems.look_now()
    session.do(delete(session.tree, [GRUPE]))
    QTest.qWait(10)
    assert GRUPE not in {report.node for report in problems.reports}


def test_a_mend_that_no_longer_fits_says_so_and_changes_nothing(window: MainWindow) -> None:
    problems, session = window.problems, window.session
    problems.look_now()
    label = next(report for report in problems.reports if report.rule == "typed-label")
    session.do(set_field(session.tree, SWALLOWED, "typed_label", None))
    said: list[str] = []
    session.said.connect(said.append)
    before = session.tree
    problems.mend(label, label.mends[0])
    assert session.tree is before
    assert said


def test_a_report_on_the_notice_itself_shows_its_details(window: MainWindow) -> None:
    root = window.session.tree.root.id
    window.session.select(window.session.tree.root.children[1].id)
    before = window.session.current
    window.problems.go(Report("notice-period", root))
    assert window.session.current == before


def test_idle_work_is_done_in_order_and_can_be_left(session: Session) -> None:
    idle, done = Idle(session), list[object]()

    def work(result: str) -> Generator[None, None, str]:
        yield
        yield
        return result

    idle.run(work("left"), done.append)

    def more(found: str) -> None:
        done.append(found)
        idle.run(work("then"), done.append)

    idle.run(work("first"), more)
    QTest.qWait(60)
    assert done == ["first", "then"]
    idle.run(work("never"), done.append)
    idle.stop()
    QTest.qWait(30)
    assert not idle.busy
    assert len(done) == 2
