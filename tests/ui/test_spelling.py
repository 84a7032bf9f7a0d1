"""Spelling in the window: lazy, per language in view, mended, learnt, switched off."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

import ui.problems.spelt as spelt_module
from editor.checks.report import Report
from editor.edit.commands.wording import set_text
from tests.spelling.spellers import needs_hunspell
from ui.main_window import MainWindow
from ui.problems.pane import ProblemsPane
from ui.problems.problems import Problems
from ui.spelling.own_words import OwnWords

GRUPE = "ubr717klc2"


@pytest.fixture
def problems(window: MainWindow) -> Problems:
    """The sample in French, with a slip that no check names, looked at."""
    session = window.session
    session.show_language("fr")
    session.do(set_text(session.tree, GRUPE, "fr", "GRUPE DES POISSONS"))
    window.show()
    window.problems.look_now()
    return window.problems


def said(problems: Problems) -> list[str]:
    return [r.params["said"] for r in problems.reports if r.rule == "spelling"]


@needs_hunspell
def test_a_slip_in_capitals_is_marked_with_what_may_be_meant(
    window: MainWindow, problems: Problems
) -> None:
    assert said(problems) == ["GRUPE"]
    (remark,) = [r for r in window.session.remarks.of(GRUPE) if r.severity == "spelling"]
    assert (remark.lang, remark.start, remark.stop) == ("fr", 0, 5)
    words = [words for words, _ in remark.buttons]
    assert words[0] == "GROUPE"
    assert words[-2:] == ["Add to this notice", "Add to my words"]
    remark.buttons[0][1]()
    assert window.session.tree.node(GRUPE).texts["fr"] == "GROUPE DES POISSONS"
    problems.look_now()
    assert said(problems) == []


@needs_hunspell
def test_a_text_that_a_check_has_judged_word_by_word_is_said_once(
    window: MainWindow, problems: Problems
) -> None:
    window.session.undo()
    problems.look_now()
    assert [report.rule for report in problems.reports if report.node == GRUPE] == ["near-phrase"]
    assert len(problems.reports) == 5


@needs_hunspell
def test_a_word_of_the_notice_is_one_step_of_its_history(
    window: MainWindow, problems: Problems
) -> None:
    report = next(r for r in problems.reports if r.rule == "spelling")
    problems.mend(report, report.mends[-1])
    problems.look_now()
    assert said(problems) == []
    assert window.session.tree.root.fields["words"] == ["GRUPE"]
    window.session.undo()
    problems.look_now()
    assert said(problems) == ["GRUPE"]


@needs_hunspell
def test_a_word_of_the_user_is_known_from_now_on_in_every_notice(
    problems: Problems, data_folder: Path
) -> None:
    problems.learn(next(r for r in problems.reports if r.rule == "spelling"))
    problems.look_now()
    assert said(problems) == []
    assert (data_folder / "words.txt").read_text(encoding="utf-8") == "GRUPE\n"
    assert (data_folder / "words.txt").stat().st_mode & 0o077 == 0
    assert "GRUPE" in OwnWords().words()


@needs_hunspell
def test_known_words_are_listed_and_taken_back(window: MainWindow, problems: Problems) -> None:
    report = next(r for r in problems.reports if r.rule == "spelling")
    problems.mend(report, report.mends[-1])
    problems.learn(report)
    problems.look_now()
    pane = window.side.show_pane("problems")
    assert isinstance(pane, ProblemsPane)
    pane.known.click()
    assert pane.known.text() == "2 known words"
    for left in (["GRUPE"], []):
        row = pane.rows.rows()[-2 if left else -1]
        assert row.words.text() == "GRUPE"
        row.buttons[-1].click()
        assert [word for word, _ in problems.spelt.known()] == left
        assert said(problems) == ([] if left else ["GRUPE"])
    assert OwnWords().words() == []
    assert not pane.known.isVisible()
    window.session.undo()
    assert problems.spelt.known() == [("GRUPE", False)]


def test_words_of_the_user_that_cannot_be_kept_are_told(
    window: MainWindow, problems: Problems, data_folder: Path
) -> None:
    (data_folder / "words.txt").mkdir(parents=True)
    heard: list[str] = []
    window.session.said.connect(heard.append)
    problems.learn(Report("spelling", GRUPE, params={"said": "mot", "language": "fr"}))
    assert heard
    assert OwnWords().words() == []


@needs_hunspell
def test_only_languages_that_were_in_view_are_read_until_the_list_is_shown(
    window: MainWindow, problems: Problems
) -> None:
    session = window.session
    session.do(set_text(session.tree, GRUPE, "es", "GRUPPO DE TRABAJO"), origin=problems)
    problems.look_now()
    assert said(problems) == ["GRUPE"]
    pane = window.side.show_pane("problems")
    assert isinstance(pane, ProblemsPane)
    problems.look_now()
    assert sorted(said(problems)) == ["GRUPE", "GRUPPO"]
    assert pane.speller.text() == "Spelling: English, Français, Español"
    session.show_language("fr")
    window.actions_.run("next-problem")
    assert session.current


@needs_hunspell
def test_a_word_that_becomes_current_has_its_suggestions_at_once(
    window: MainWindow, problems: Problems, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spelt_module, "MOST", 0)
    session = window.session
    other = session.tree.root.children[2].id
    session.select(other)
    session.do(set_text(session.tree, GRUPE, "fr", "GRUPES"), origin=problems)
    problems.look_now()
    spelling = [r for r in session.remarks.of(GRUPE) if r.severity == "spelling"]
    assert len(spelling[0].buttons) == 1
    session.select(GRUPE)
    spelling = [r for r in session.remarks.of(GRUPE) if r.severity == "spelling"]
    assert "GROUPES" in [words for words, _ in spelling[0].buttons]


@needs_hunspell
def test_the_menu_of_the_text_begins_with_what_may_be_meant(
    window: MainWindow, problems: Problems
) -> None:
    window.writing.edit()
    window.sheet.cell.place_caret(3)
    window.writing.menu(window.actions_, window.pos())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions()]
    assert words[:2] == ["Unknown word: GRUPE", "GROUPE"]
    menu.actions()[1].trigger()
    menu.close()
    assert window.session.tree.node(GRUPE).texts["fr"] == "GROUPE DES POISSONS"
    window.sheet.cell.place_caret(9)
    window.writing.menu(window.actions_, window.pos())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0] is window.actions_.made["cut"]
    menu.close()


@needs_hunspell
def test_spelling_is_switched_off_and_that_is_remembered(
    window: MainWindow, problems: Problems
) -> None:
    window.actions_.run("spelling")
    problems.look_now()
    assert said(problems) == []
    assert window.desk.settings.word("spelling") == "off"
    window.actions_.refresh_all()
    assert not window.actions_.made["spelling"].isChecked()
    pane = window.side.show_pane("problems")
    assert isinstance(pane, ProblemsPane)
    problems.look_now()
    assert pane.speller.text() == "Spelling is switched off."
    window.actions_.run("spelling")
    problems.look_now()
    assert said(problems) == ["GRUPE"]


def test_without_the_optional_part_the_menu_says_what_to_install(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spelt_module, "is_installed", lambda: False)
    window.problems.look_soon()
    window.problems.look_now()
    assert said(window.problems) == []
    window.actions_.refresh_all()
    action = window.actions_.made["spelling"]
    assert not action.isEnabled()
    assert "spell" in action.toolTip()
    pane = window.side.show_pane("problems")
    assert isinstance(pane, ProblemsPane)
    QTest.qWait(10)
    pane.refresh()
    assert 'pip install "convoca[spell]"' in pane.speller.text()


def test_neither_checks_nor_dictionaries_are_loaded_for_the_first_window(
    data_folder: Path,
) -> None:
    source = (
        "import sys\nfrom pathlib import Path\nfrom PySide6.QtWidgets import QApplication\n"
        "from ui.desk import Desk\nfrom resources import SAMPLES\n"
        "app = QApplication([])\ndesk = Desk(app)\n"
        "window = desk.open(SAMPLES / 'msme-2023-03-20.convoca')\n"
        "window.show()\nwindow.complete()\napp.processEvents()\n"
        "late = {'hunspell', 'editor.checks.check', 'editor.spelling.spelling'}\n"
        "print(sorted(late & set(sys.modules)))\n"
    )
    ran = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True)
    assert ran.stdout.strip() == "[]", ran.stderr
