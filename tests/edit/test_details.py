"""Setting and removing typed details."""

from editor.edit.commands.details import remove_fact, set_fact, set_fact_audience, set_fact_local
from tests.build import notice, text
from tests.edit.harness import check, refused

DATE = {"type": "date", "value": "2027-03-20"}
MEETING = notice(
    text("On {meeting.1.date:on}"),
    facts={
        "meeting.1.date": {**DATE, "local": {"fr": "lundi"}, "audience": "members", "new": 1},
        "page": {"type": "link", "value": "https://notices.example/1"},
    },
)


def test_a_detail_keeps_what_languages_say_instead_and_its_audience() -> None:
    after = check(MEETING, set_fact(MEETING, "meeting.1.date", "date", "2027-03-21"))
    assert after.root.fields["fact/meeting.1.date"] == {
        "type": "date",
        "value": "2027-03-21",
        "local": {"fr": "lundi"},
        "audience": "members",
        "new": 1,
    }


def test_a_well_known_detail_needs_no_type_and_takes_no_other() -> None:
    after = check(MEETING, set_fact(MEETING, "meeting.2.start", None, "15:00"))
    assert after.root.fields["fact/meeting.2.start"] == {"type": "time", "value": "15:00"}
    refused(set_fact(MEETING, "meeting.2.start", "text", "three"), "bad-fact")
    refused(set_fact(MEETING, "my.own", None, "x"), "unknown-fact")
    check(MEETING, set_fact(MEETING, "my.own", "text", "x"))


def test_a_new_type_drops_what_languages_said_instead() -> None:
    tree = notice(facts={"my.own": {"type": "text", "value": "x", "local": {"fr": "y"}}})
    after = check(tree, set_fact(tree, "my.own", "symbol", "W/1"))
    assert after.root.fields["fact/my.own"] == {"type": "symbol", "value": "W/1"}


def test_an_impossible_value_is_refused_with_the_reason() -> None:
    made = set_fact(MEETING, "meeting.1.date", None, "2027-02-30")
    refused(made, "bad-fact", id="meeting.1.date")
    assert "2027-02-30 does not exist" in str(made)
    refused(set_fact(MEETING, "Bad Id", "text", "x"), "bad-fact")
    refused(set_fact(MEETING, "x", "virus", "x"), "bad-fact")
    refused(set_fact(MEETING, "x", "text", {"en": {1}}), "bad-fact")
    refused(set_fact(MEETING, "meeting.1.date", None, "2027-03-20"), "no-change")


def test_control_characters_never_enter_a_detail() -> None:
    after = check(MEETING, set_fact(MEETING, "note", "text", {"en": "a\x00", "fr": "b\ud800"}))
    assert after.root.fields["fact/note"]["value"] == {"en": "a�", "fr": "b�"}


def test_one_language_says_something_else() -> None:
    after = check(MEETING, set_fact_local(MEETING, "page", "es", "https://notices.example/es"))
    assert after.root.fields["fact/page"]["local"] == {"es": "https://notices.example/es"}
    check(after, set_fact_local(after, "page", "es", None), MEETING)
    check(after, set_fact_local(after, "page", "es", ""), MEETING)
    refused(set_fact_local(MEETING, "page", "es", None), "no-change")
    refused(set_fact_local(MEETING, "page", "de", "x"), "unknown-language")
    refused(set_fact_local(MEETING, "nobody", "es", "x"), "unknown-fact", id="nobody")


def test_a_detail_is_kept_for_members_or_shown_to_all() -> None:
    after = check(MEETING, set_fact_audience(MEETING, "page", members=True))
    assert after.root.fields["fact/page"]["audience"] == "members"
    check(after, set_fact_audience(after, "page", members=False), MEETING)
    refused(set_fact_audience(MEETING, "page", members=False), "no-change")
    refused(set_fact_audience(MEETING, "nobody", members=True), "unknown-fact")


def test_a_removed_detail_leaves_the_texts_alone() -> None:
    after = check(MEETING, remove_fact(MEETING, "meeting.1.date"))
    assert "fact/meeting.1.date" not in after.root.fields
    assert after.root.children == MEETING.root.children
    refused(remove_fact(MEETING, "nobody"), "unknown-fact")
