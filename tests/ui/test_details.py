"""Masthead and meeting: one change reaches every language, an impossible value says why."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from editor.edit.commands.settings import set_field
from ui.details.panel import DetailsPanel
from ui.details.values import details, summary
from ui.session import Session


@pytest.fixture
def panel(session: Session) -> DetailsPanel:
    made = DetailsPanel(session)
    made.button.setChecked(True)
    return made


def field(panel: DetailsPanel, name: str) -> QLineEdit:
    at = [detail.id for detail in details()].index(name)
    edit = panel._fields[at].edit
    assert isinstance(edit, QLineEdit)
    return edit


def name_of(panel: DetailsPanel, name: str) -> str:
    at = [detail.id for detail in details()].index(name)
    return panel._fields[at].name.text()


def problem(panel: DetailsPanel, name: str) -> str:
    at = [detail.id for detail in details()].index(name)
    return panel._fields[at].problem.text()


def typed(panel: DetailsPanel, name: str, words: str) -> None:
    edit = field(panel, name)
    edit.clear()
    QTest.keyClicks(edit, words)
    edit.editingFinished.emit()


def test_the_line_says_when_and_where_in_the_language_of_the_view(session: Session) -> None:
    session.show_language("fr")
    assert "3 mars 2023" in summary(session)
    assert "le lundi 20 mars 2023, à 10 heures" in summary(session)
    session.show_language("en")
    assert "on Monday 20 March 2023" in summary(session)


@pytest.mark.parametrize("words", ["20.6", "20/6/23", "2023-06-20", "20 juin"])
def test_one_date_changes_every_language_with_its_weekday(
    session: Session, panel: DetailsPanel, words: str
) -> None:
    typed(panel, "meeting.1.date", words)
    assert field(panel, "meeting.1.date").text() == "20 June 2023"
    assert name_of(panel, "meeting.1.date") == "Meeting · Tuesday"
    meeting = next(n.id for n in session.tree.walk() if n.fields.get("role") == "meeting")
    for lang, wanted in (("en", "Tuesday 20 June 2023"), ("fr", "mardi 20 juin 2023")):
        assert wanted in session.words(meeting, lang)
    session.undo()
    assert "Monday 20 March 2023" in session.words(meeting, "en")


def test_a_date_without_a_year_is_the_next_from_the_date_of_issue(
    session: Session, panel: DetailsPanel
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
    session: Session, panel: DetailsPanel, name: str, words: str, why: str
) -> None:
    before = session.tree
    typed(panel, name, words)
    assert session.tree is before
    assert why in problem(panel, name)
    assert field(panel, name).text() == words


def test_a_second_day_joins_the_first_in_print(session: Session, panel: DetailsPanel) -> None:
    typed(panel, "meeting.2.date", "21.3.2023")
    session.show_language("fr")
    assert "les 20 et 21 mars 2023" in summary(session)


def test_symbols_job_number_and_room_are_stored(session: Session, panel: DetailsPanel) -> None:
    typed(panel, "symbol", "INF/MSME/W/50, INF/MSME/W/50/Rev.1")
    typed(panel, "job", "(23-9999)")
    typed(panel, "meeting.room", "CR II")
    fields = session.tree.root.fields
    assert fields["symbol"] == ["INF/MSME/W/50", "INF/MSME/W/50/Rev.1"]
    assert fields["job"] == "23-9999"
    assert fields["fact/meeting.room"]["value"] == "CR II"


def test_an_unknown_distribution_is_shown_as_such_with_what_is_allowed(
    session: Session, panel: DetailsPanel
) -> None:
    session.do(set_field(session.tree, session.tree.root.id, "distribution", "secret"))
    at = [detail.id for detail in details()].index("distribution")
    edit = panel._fields[at].edit
    assert isinstance(edit, QComboBox)
    assert edit.currentText() == "secret (unknown)"
    assert "Allowed: general, none, restricted" in problem(panel, "distribution")
    edit.setCurrentIndex(0)
    edit.activated.emit(0)
    assert "distribution" not in session.tree.root.fields
    assert problem(panel, "distribution") == ""
    assert edit.findText("secret (unknown)") < 0


def test_choices_come_from_the_house_and_the_language(
    session: Session, panel: DetailsPanel
) -> None:
    at = [detail.id for detail in details()].index("distribution")
    edit = panel._fields[at].edit
    assert isinstance(edit, QComboBox)
    assert [edit.itemData(n) for n in range(edit.count())] == ["", "restricted"]
    edit.setCurrentIndex(1)
    edit.activated.emit(1)
    assert session.tree.root.fields["distribution"] == "restricted"


def test_the_type_of_document_is_chosen_by_name_and_changes_the_title(
    session: Session, panel: DetailsPanel
) -> None:
    at = [detail.id for detail in details()].index("document_type")
    edit = panel._fields[at].edit
    assert isinstance(edit, QComboBox)
    assert edit.currentText() == "Convening notice"
    edit.setCurrentIndex(edit.findText("Airgram"))
    edit.activated.emit(edit.currentIndex())
    assert session.tree.root.fields["document_type"] == "airgram"
