"""Links, symbols, persons and whatever else texts use: added, worded per language, removed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.details_form import field, opened, problem, shown, typed
from ui.details.form import DetailsForm
from ui.session import Session


@pytest.fixture
def panel(session: Session) -> DetailsForm:
    """The form of the sample."""
    return opened(session)


def test_single_languages_say_it_their_own_way_and_links_lead_elsewhere(
    session: Session, panel: DetailsForm
) -> None:
    link = shown(panel, "link.1")
    assert "no address" in link.echo.text()
    typed(panel, "link.1", "https://www.example.org/en")
    link.edit.setFocus()
    QTest.keyClick(link.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    own = link._own
    assert own is not None
    QTest.keyClicks(own.edits["fr"], "https://www.example.org/fr")
    QTest.keyClick(own.edits["fr"], Qt.Key.Key_Return)
    stored = session.tree.root.fields["fact/link.1"]
    assert stored["value"] == "https://www.example.org/en"
    assert stored["local"] == {"fr": "https://www.example.org/fr"}
    typed(panel, "link.1", "two words")
    assert "without spaces" in problem(panel, "link.1")


def test_details_are_added_kept_for_members_and_removed(
    session: Session, panel: DetailsForm
) -> None:
    start = session.tree
    panel.add("symbol")
    added = shown(panel, "doc.1")
    assert added.edit.hasFocus()
    typed(panel, "doc.1", "INF/MSME/W/99")
    added.unfold()
    assert added._own is not None
    added._own.members.click()
    assert session.tree.root.fields["fact/doc.1"] == {
        "type": "symbol", "value": "INF/MSME/W/99", "audience": "members",
    }  # fmt: skip
    added._own.remove.click()
    assert "doc.1" not in panel.fields()
    session.undo(4)
    assert session.tree == start


def test_a_person_is_named_once_with_a_function_in_each_language(
    session: Session, panel: DetailsForm
) -> None:
    typed(panel, "requester/name", "Ms Anna Dupont")
    session.show_language("fr")
    typed(panel, "requester/function", "Présidente")
    session.show_language("en")
    assert field(panel, "requester/name").text() == "Ms Anna Dupont"
    assert field(panel, "requester/function").text() == ""
    assert session.tree.root.fields["fact/requester"]["value"] == {
        "name": "Ms Anna Dupont", "function": {"fr": "Présidente"},
    }  # fmt: skip


def test_what_the_body_says_of_its_coordinator_is_kept_beside_what_is_typed(
    session: Session, panel: DetailsForm
) -> None:
    typed(panel, "coordinator/name", "Mr John Smith")
    value = session.tree.root.fields["fact/coordinator"]["value"]
    assert value["name"] == "Mr John Smith"
    assert value["function"]["fr"].startswith("coordonnateur")
