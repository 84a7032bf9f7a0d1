"""What is remarked on a text, and what changes its characters: waves, buttons, no-breaks, case."""

from editor.model.markup import parse
from editor.model.text import size
from tests.ui.on_the_sheet import write
from ui.main_window import MainWindow
from ui.remarks import ERROR, SPELLING, WARNING, Remark
from ui.sheet.surface import Surface


def test_remarks_are_waves_in_both_and_buttons_under_the_row(surface: Surface) -> None:
    session, done = surface.session, []
    node, other = session.current, surface.rows.ids[surface.current + 2]
    spelling = Remark(node, session.lang, 0, 7, SPELLING, "Not in the dictionary")
    error = Remark(
        other, session.lang, None, None, ERROR, "looks like a text",
        (("Make it one", lambda: done.append("made")),),
    )  # fmt: skip
    steps = session.document.history.undoable
    height = surface.row_rect(surface.rows.row(other)).height()
    session.remarks.put("checks", {node: (spelling,), other: (error,)})
    assert [s.cursor.selectedText() for s in surface.cell.extraSelections()] == ["Members"]
    assert surface.row_rect(surface.rows.row(other)).height() > height
    foot = surface.feet.shown[other]
    assert "looks like a text" in foot.labels[0].text()
    foot.buttons[0].click()
    assert done == ["made"]
    write(surface, other)
    painted = surface.painter.drawn(session.tree.node(node))
    assert any(f.start == 0 and f.length == 7 for f in painted.formats)
    assert surface.live.foot.buttons[0].text() == "Make it one"
    assert session.document.history.undoable is steps
    session.remarks.put("checks", {})
    assert not surface.feet.shown


def test_a_row_that_is_not_written_says_all_of_its_errors_with_all_their_buttons(
    surface: Surface,
) -> None:
    session, long = surface.session, "This is wrong in more words than a line has room for. " * 3
    row = surface.current + 2
    node = surface.rows.ids[row]
    buttons = tuple((words, lambda: None) for words in ("Mend it", "Make it another", "Ignore"))
    remarks = tuple(
        Remark(node, session.lang, None, None, severity, words, buttons)
        for severity, words in ((ERROR, long), (WARNING, "not here"), (ERROR, "twice"))
    )
    session.remarks.put("checks", {node: remarks})
    foot = surface.feet.shown[node]
    assert [label.text()[2:] for label in foot.labels] == [long, "twice"]
    assert [one.text() for one in foot.buttons] == [words for words, _ in buttons] * 2
    assert foot.labels[0].height() >= foot.labels[0].heightForWidth(foot.width())
    assert foot.height() == foot.height_in(foot.width())
    assert foot.geometry().bottom() == surface.row_rect(row).bottom()
    told = surface.row_rect(row).height()
    surface.feet.clear()
    assert surface.measure(row, keep=False) == told, "a row that nobody sees is as tall"


def test_the_way_back_to_a_standard_phrase_is_offered_once(window: MainWindow) -> None:
    session, surface = window.session, window.sheet.surface
    session.show_language("fr")
    title = next(n.id for n in session.tree.walk() if "phrase" in n.fields and "fr" in n.texts)
    write(surface, title)
    back = "Back to the standard phrase"
    assert [one.text() for one in surface.live.foot.buttons] == [back]
    window.problems.look_now()
    assert [one.text() for one in surface.live.foot.buttons] == [back, "Ignore here"]


def test_characters_that_do_not_break_are_typed_and_shown(
    surface: Surface, window: MainWindow
) -> None:
    session = surface.session
    window.actions_.run("no-break-space")
    window.actions_.run("no-break-hyphen")
    assert session.tree.node(session.current).texts["en"].startswith("\u00a0\u2011")
    window.actions_.run("no-breaks")
    marked = surface.cell.extraSelections()
    assert marked[0].cursor.selectionEnd() == 2
    assert window.desk.settings.word("no-breaks") == "1"


def test_shift_f3_changes_the_case_and_leaves_the_words_chosen(
    surface: Surface, window: MainWindow
) -> None:
    session, cell = surface.session, surface.cell
    cell.select(0, size(parse("Members of")))
    window.actions_.run("change-case")
    assert session.words(session.current).startswith("MEMBERS OF the Group")
    assert cell.stretch() == (0, 10)
    window.actions_.run("change-case")
    assert session.words(session.current).startswith("members of the Group")
