"""Masthead and meeting: one change reaches every language, an impossible value says why."""

import datetime

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget

from editor.edit.commands.settings import set_field
from tests.ui.details_form import choices, field, opened, problem, shown, typed
from ui.calendar import CalendarPopup
from ui.details.form import DetailsForm
from ui.details.meeting import summary
from ui.main_window import MainWindow
from ui.session import Session


@pytest.fixture
def panel(session: Session) -> DetailsForm:
    """The form of the sample."""
    return opened(session)


def test_the_line_says_when_and_where_in_the_language_of_the_view(session: Session) -> None:
    session.show_language("fr")
    assert "3 mars 2023" in summary(session)
    assert "le lundi 20 mars 2023, à 10 heures" in summary(session)
    session.show_language("en")
    assert "on Monday 20 March 2023" in summary(session)


@pytest.mark.parametrize("words", ["20.6", "20/6/23", "2023-06-20", "20 juin"])
def test_one_date_changes_every_language_with_its_weekday(
    session: Session, panel: DetailsForm, words: str
) -> None:
    typed(panel, "meeting.1.date", words)
    assert field(panel, "meeting.1.date").text() == "20 June 2023"
    assert shown(panel, "meeting.1.date").echo.text() == "Tuesday · in 3 texts"
    meeting = next(n.id for n in session.tree.walk() if n.fields.get("role") == "meeting")
    for lang, wanted in (("en", "Tuesday 20 June 2023"), ("fr", "mardi 20 juin 2023")):
        assert wanted in session.words(meeting, lang)
    session.undo()
    assert "Monday 20 March 2023" in session.words(meeting, "en")


def test_the_day_meant_is_said_while_it_is_typed(session: Session, panel: DetailsForm) -> None:
    edit = field(panel, "meeting.1.date")
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "20/6")
    assert shown(panel, "meeting.1.date").echo.text() == "Tuesday 20 June 2023"
    QTest.keyClicks(edit, "/")
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert shown(panel, "meeting.1.date").echo.text() == "Monday · in 3 texts"


def test_a_date_without_a_year_is_the_next_from_the_date_of_issue(
    session: Session, panel: DetailsForm
) -> None:
    session.show_language("fr")
    typed(panel, "meeting.1.date", "3/4")
    assert field(panel, "meeting.1.date").text() == "3 avril 2023"


@pytest.mark.parametrize(
    ("name", "words", "why"),
    [
        ("meeting.1.date", "31.2.2023", "not in the calendar"),
        ("meeting.1.date", "6/20/2023", "the day comes first"),
        ("issue.date", "soon", "not a date"),
        ("meeting.1.start", "25:00", "not a time"),
    ],
)
def test_an_impossible_value_is_refused_beside_its_field(
    session: Session, panel: DetailsForm, name: str, words: str, why: str
) -> None:
    before = session.tree
    typed(panel, name, words)
    assert session.tree is before
    assert why in problem(panel, name)
    assert field(panel, name).text() == words


def test_a_second_day_joins_the_first_in_print(session: Session, panel: DetailsForm) -> None:
    panel.add_day()
    assert field(panel, "meeting.2.date").hasFocus()
    typed(panel, "meeting.2.date", "21.3.2023")
    session.show_language("fr")
    assert "les 20 et 21 mars 2023" in summary(session)


def test_symbols_job_number_and_room_are_stored(session: Session, panel: DetailsForm) -> None:
    typed(panel, "symbol", "INF/MSME/W/50, INF/MSME/W/50/Rev.1")
    typed(panel, "job", "(23-9999)")
    typed(panel, "meeting.room", "CR II")
    fields = session.tree.root.fields
    assert fields["symbol"] == ["INF/MSME/W/50", "INF/MSME/W/50/Rev.1"]
    assert fields["job"] == "23-9999"
    assert fields["fact/meeting.room"]["value"] == "CR II"


def test_an_unknown_distribution_is_shown_as_such_with_what_is_allowed(
    session: Session, panel: DetailsForm
) -> None:
    session.do(set_field(session.tree, session.tree.root.id, "distribution", "secret"))
    edit = choices(panel, "distribution")
    assert edit.currentText() == "secret (unknown)"
    assert "Allowed: general, none, restricted" in problem(panel, "distribution")
    edit.setCurrentIndex(0)
    edit.activated.emit(0)
    assert "distribution" not in session.tree.root.fields
    assert problem(panel, "distribution") == ""
    assert edit.findText("secret (unknown)") < 0


def test_choices_come_from_the_house_and_the_language(session: Session, panel: DetailsForm) -> None:
    edit = choices(panel, "distribution")
    assert [edit.itemData(n) for n in range(edit.count())] == ["", "restricted"]
    edit.setCurrentIndex(1)
    edit.activated.emit(1)
    assert session.tree.root.fields["distribution"] == "restricted"


def test_the_type_of_document_is_chosen_by_name_and_changes_the_title(
    session: Session, panel: DetailsForm
) -> None:
    edit = choices(panel, "document_type")
    assert edit.currentText() == "Convening notice"
    edit.setCurrentIndex(edit.findText("Airgram"))
    edit.activated.emit(edit.currentIndex())
    assert session.tree.root.fields["document_type"] == "airgram"


def test_the_form_says_by_when_the_notice_has_to_be_out(
    session: Session, panel: DetailsForm
) -> None:
    said = panel._sections["meeting"].said
    assert said.text() == (
        "Circulate by Fri 10 March 2023 · 17 days of notice · agenda closes Thu 9 March 2023"
    )
    typed(panel, "issue.date", "15.3.2023")
    assert "5 days of notice instead of 10" in said.text()
    assert said.property("warning")
    session.show_language("fr")
    assert "Fri 10 March" in said.text(), "that is the interface speaking, not the notice"


def test_a_field_says_how_many_texts_print_it_and_what_a_change_reached(
    session: Session, panel: DetailsForm
) -> None:
    heard: list[str] = []
    session.said.connect(heard.append)
    assert shown(panel, "doc.w41").echo.text() == "in 6 texts"
    typed(panel, "doc.w41", "INF/MSME/W/61")
    assert heard[-1] == "Changed in 6 texts, 3 languages"
    node = next(n.id for n in session.tree.walk() if "{doc.w41:" in n.texts.get("en", ""))
    assert all("INF/MSME/W/61" in session.words(node, lang) for lang in ("en", "fr", "es"))
    session.undo()
    assert field(panel, "doc.w41").text() == "INF/MSME/W/41"
    assert "INF/MSME/W/41" in session.words(node)


def test_esc_brings_back_what_the_notice_says_and_then_leaves_the_form(
    window: MainWindow,
) -> None:
    window.show()
    window.activateWindow()
    window.actions_.run("details")
    form = window.side.pane("details")
    assert isinstance(form, DetailsForm)
    assert form.fields()["document_type"].edit.hasFocus()
    before, edit = window.session.tree, field(form, "meeting.room")
    edit.setFocus()
    QTest.keyClicks(edit, "X")
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == "S1"
    assert edit.hasFocus()
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert window.sheet.cell.hasFocus()
    assert window.session.tree is before


def test_undo_in_a_field_means_its_typing_first_and_then_the_notice(window: MainWindow) -> None:
    window.show()
    window.activateWindow()
    session, form = window.session, window.side.show_pane("details")
    assert isinstance(form, DetailsForm)
    start = session.tree
    typed(form, "meeting.room", "S2")
    edit = field(form, "meeting.room")
    QTest.keyClicks(edit, "34")
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == "S2"
    assert session.tree != start
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.tree == start
    assert edit.text() == "S1"
    QTest.keyClick(edit, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == "S2"


def test_the_calendar_gives_a_day_by_key(session: Session, panel: DetailsForm) -> None:
    edit = field(panel, "meeting.1.date")
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (popup,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, CalendarPopup))
    month = popup.findChild(QCalendarWidget)
    assert month is not None
    assert month.selectedDate() == QDate(2023, 3, 20)
    assert month.firstDayOfWeek() == Qt.DayOfWeek.Monday
    assert month.locale().language() == QLocale.Language.English
    month.setSelectedDate(QDate(2023, 6, 20))
    month.activated.emit(month.selectedDate())
    assert edit.text() == "20 June 2023"
    assert (
        datetime.date(2023, 6, 20).isoformat()
        == (session.tree.root.fields["fact/meeting.1.date"]["value"])
    )


def test_tab_goes_through_the_form_as_it_is_seen(session: Session, panel: DetailsForm) -> None:
    panel.add_day()
    typed(panel, "meeting.2.date", "21.3.2023")
    edits = {field.edit: name for name, field in panel.fields().items()}
    panel.fields()["document_type"].edit.setFocus()
    seen: list[str] = []
    for _ in range(len(edits) + 4):  # there are buttons, too
        widget = QApplication.focusWidget()
        assert widget is not None
        assert not widget.visibleRegion().isEmpty()
        seen += [name for edit, name in edits.items() if edit is widget]
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert seen[: len(edits)] == [*panel.fields()]


@pytest.mark.parametrize("width", [340, 380, 820])
def test_no_field_is_cut_at_the_side(panel: DetailsForm, width: int) -> None:
    panel.resize(width, 480)
    QTest.qWait(20)
    for one in panel.fields().values():
        right = one.edit.mapTo(panel.viewport(), one.edit.rect().topRight()).x()
        assert right < panel.viewport().width()
        assert one.edit.width() >= 130
