"""Bodies out of files: every error names file, key and what is allowed; what they give a notice."""

from pathlib import Path

import pytest

from editor.errors import InputRefused
from editor.profiles.body import load_house
from tests.build import notice
from tests.profiles.files import extending_wto, refused, write


def test_an_unknown_body_is_refused_with_those_known(data: Path) -> None:
    write(data, "mine", 'name = "x"\nprofile = "wto"', "bodies")
    said = str(refused(data, "other", "bodies"))
    assert said.startswith("There is no body 'other'.")
    assert "mine" in said


@pytest.mark.parametrize(
    ("lines", "key", "allowed"),
    [
        ("colour = 1", "colour", "symbol_series"),
        ("notice_days = 'ten'", "notice_days", "a whole number from 0 to 365"),
        ("[facts.deadline]\ntype = 'date'\nvalue = '2027-02-30'", "facts.deadline", "exist"),
        ("[[start]]\nkind = 'heading1'", "start.1.kind", "heading"),
        ("[[start]]\nkind = 'item'\n[[start.children]]\nrole = 'x'", "start.1.children.1", "kind"),
        ("notice_days = 9.5", "notice_days", "a whole number from 0 to 365"),
        ("names = 3", "names", "a table of texts by language"),
        ("zone = 'Geneva'", "zone", "Europe/Zurich"),
        ("[chair]\ngender = 'x'", "chair", "function, gender"),
        ("[[standing]]\nphrase = 'adoption'", "standing.1.at", "given"),
        ("[[standing]]\nat = 'middle'", "standing.1.at", "first, last"),
        ("[[standing]]\nat = 'last'\nrecurs = 'often'", "standing.1.recurs", "every meeting, year"),
        ("[[standing]]\nat = 'last'\nmonths = [13]", "standing.1.months.1", "from 1 to 12"),
        ("[[start]]\nkind = 'item'\nstanding = 'last'", "start.1", "one of kind, standing"),
    ],
)
def test_an_error_of_a_body_names_its_file_and_key(
    data: Path, lines: str, key: str, allowed: str
) -> None:
    write(data, "mine", f'profile = "wto"\n{lines}', "bodies")
    said = str(refused(data, "mine", "bodies"))
    assert "bodies/mine.toml" in said
    assert key in said
    assert allowed in said


def test_a_body_names_its_profile(data: Path) -> None:
    extending_wto(data)
    write(data, "mine", 'name = "x"', "bodies")
    said = str(refused(data, "mine", "bodies"))
    assert "bodies/mine.toml: profile is missing" in said
    assert "house, wto" in said


@pytest.mark.parametrize(
    ("line", "key", "allowed"),
    [
        ("document_type = 'letter'", "document_type", "airgram, postponement"),
        ("distribution = 'secret'", "distribution", "general, none, restricted"),
    ],
)
def test_a_body_names_only_what_its_house_has(
    data: Path, line: str, key: str, allowed: str
) -> None:
    extending_wto(data)
    write(data, "mine", f'profile = "house"\n{line}', "bodies")
    with pytest.raises(InputRefused) as caught:
        load_house("house", "mine", data)
    assert f"bodies/mine.toml: {key} is" in str(caught.value)
    assert allowed in str(caught.value)


def test_what_a_body_says_becomes_details_of_its_notices(data: Path) -> None:
    extending_wto(data)
    lines = """profile = "house"
names = { en = "The Body", fr = "L'Organe" }
short = "TB"
parents = ["The Board", { en = "The Council" }]
contact = "board@example.org"
place = "Geneva"
room = "S1"
zone = "Europe/Zurich"
chair = { function = "Chair", gender = "f" }
[facts.contact]
type = "text"
value = "other@example.org"
"""
    write(data, "mine", lines, "bodies")
    facts = load_house("house", "mine", data).facts(notice().root)
    assert {name: fact.value for name, fact in facts.items()} == {
        "body.name": {"en": "The Body", "fr": "L'Organe"},
        "body.title": {"en": "The Body", "fr": "L'Organe"},
        "body.short": "TB",
        "body.parent.1": "The Board",
        "body.parent.2": {"en": "The Council"},
        "coordinator": {"function": "Chair", "gender": "f"},
        "contact": "other@example.org",
        "meeting.place": "Geneva",
        "meeting.room": "S1",
        "meeting.zone": "Europe/Zurich",
    }


def test_an_own_detail_takes_the_place_of_the_bodys() -> None:
    house = load_house("wto", "wto-msme")
    own = {"type": "text", "value": "Ours"}
    facts = house.facts(notice(facts={"body.name": own}).root)
    assert facts["body.name"].value == "Ours"
    assert facts["body.title"].value["fr"].startswith("GROUPE")
