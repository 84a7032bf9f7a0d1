"""Dates and persons that an older notice left in one rolled forward from it."""

from typing import Any

import pytest

from editor.checks.check import checked, ignoring
from editor.edit.document import Document
from editor.edit.transaction import Transaction
from editor.model.node import Json
from editor.model.tree import Tree
from editor.storage.notice_file import write_notice
from editor.storage.notice_reader import read_notice
from tests.build import ROOT, Sketch, notice, pad, signature, text
from tests.checks.found import house, reports, said

OLD: Json = {"dates": ["2023-03-20", "2023-03-03"], "persons": ["Ann Example", "José Ñu-Test"]}
RULES = ("left-over-date", "left-over-person")


def date(value: str) -> Json:
    return {"type": "date", "value": value}


def person(name: Json) -> Json:
    return {"type": "person", "value": {"name": name}}


NEW = {
    "issue.date": date("2024-05-02"),
    "meeting.1.date": date("2024-06-10"),
    "coordinator": person({"en": "Ben Sample", "fr": "Benoît Sample"}),
}


def rolled(*below: Sketch, facts: dict[str, Json] | None = None, old: Json = OLD) -> Tree:
    fields: dict[str, Any] = {} if old is None else {"rolled_from": old}
    return notice(*below, facts=NEW | (facts or {}), **fields)


def left(tree: Tree, *languages: str) -> list[tuple[str, str]]:
    """The rules of what is left over, each with the characters that it marks, or its details."""
    return [
        (r.rule, said(r, tree) if r.span else str(r.params["details"]))
        for r in reports(tree, *languages)
        if r.rule in RULES
    ]


LEFT = {
    "en": ("It meets on Monday 20 March 2023 at 10:00.", "left-over-date", "20 March 2023"),
    "en no year": ("It meets on Monday 20 March at 10:00.", "left-over-date", "20 March"),
    "en issued": ("Circulated on 3 March 2023", "left-over-date", "3 March 2023"),
    "fr": ("Elle aura lieu le lundi 20 mars 2023.", "left-over-date", "20 mars 2023"),
    "en name": ("Write to Ms Ann Example.", "left-over-person", "Ann Example"),
    "en capitals": ("Ms Ann EXAMPLE's office", "left-over-person", "Ann EXAMPLE"),
    "fr name": ("M. José\u00a0Ñu‑Test présidera", "left-over-person", "José\u00a0Ñu‑Test"),
}


@pytest.mark.parametrize("case", LEFT)
def test_a_typed_date_or_person_of_the_older_notice_is_reported_where_it_stands(case: str) -> None:
    words, rule, found = LEFT[case]
    lang = case[:2]
    assert left(rolled(text({lang: words})), lang) == [(rule, found)]
    assert left(rolled(text({lang: words}), old=None), lang) == []


RIGHT = {
    "en": "On Monday 10 June 2024, issued 2 May 2024, after 21 March 2023: Ben Sample.",
    "en weekday": "on Wednesday 20 March",
    "en names": "Mary-Ann Example, Ann Examples, Joann Example and Ann Other",
    "fr": "Le lundi 10 juin 2024: Benoît Sample, après le 21 mars 2023.",
}


@pytest.mark.parametrize("case", RIGHT)
def test_dates_and_persons_of_this_notice_or_of_none_are_left_alone(case: str) -> None:
    lang = case[:2]
    assert left(rolled(text({lang: RIGHT[case]})), lang) == []


def test_what_a_detail_prints_is_not_typed() -> None:
    facts = {"decided": date("2024-01-09"), "contact.person": person("Ann Example")}
    tree = rolled(text("{decided:long}, {contact.person:name}"), facts=facts)
    assert left(tree) == [("left-over-person", "contact.person (Ann Example)")]


def test_a_person_who_is_still_a_detail_may_be_typed_and_a_longer_name_is_another() -> None:
    assert left(rolled(signature("Ann Example"))) == [("left-over-person", "Ann Example")]
    longer = {"coordinator": person("Ann Example Sample")}
    assert left(rolled(signature("Ann Example Sample"), facts=longer)) == []
    still = rolled(signature("Ann Example"), facts={"coordinator": person("Ann Example")})
    assert left(still) == [("left-over-person", "coordinator (Ann Example)")]


@pytest.mark.parametrize("words", ["On {meeting.1.date:long}", "On {meeting:dates}"])
def test_a_detail_that_still_has_the_old_date_is_reported_where_it_is_printed(words: str) -> None:
    facts = {"meeting.1.date": date("2023-03-20"), "issue.date": date("2023-03-01")}
    tree = rolled(text("Words"), text({"en": words, "fr": words}), facts=facts)
    (report,) = (r for r in reports(tree, "en", "fr") if r.rule in RULES)
    assert (report.node, report.lang, report.span) == (pad("b"), None, None)
    assert "meeting.1.date (2023-03-20)" in report.sentence()
    nowhere = rolled(text("Words, 20 March 2023"), facts=facts)
    (report,) = (r for r in reports(nowhere, "en", "fr") if r.rule in RULES)
    assert report.node == ROOT


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_detail_is_reported_at_the_standard_phrase_that_prints_it(lang: str) -> None:
    facts = {"issue.date": date("2023-03-03"), "coordinator": person("Ann Example")}
    tree = rolled(text("Words"), text(phrase="circulated", role="circulated"), facts=facts)
    found = [r for r in reports(tree, lang) if r.rule in RULES]
    assert {(r.rule, r.node) for r in found} == {(rule, pad("b")) for rule in RULES}


def test_a_former_date_is_meant_to_be_old() -> None:
    facts = {"former.date": date("2023-03-20"), "deadline": date("2023-03-03")}
    assert left(rolled(text("By {deadline:long}, not 20 March 2023"), facts=facts)) == [
        ("left-over-date", "deadline (2023-03-03)")
    ]


def test_two_old_details_in_one_place_are_one_report_that_can_be_ignored() -> None:
    facts = {"meeting.1.date": date("2023-03-03"), "meeting.2.date": date("2023-03-20")}
    tree = rolled(text("On {meeting:dates}"), facts=facts)
    (report,) = (r for r in reports(tree) if r.rule in RULES)
    change = ignoring(tree, report)
    assert isinstance(change, Transaction)
    document = Document(tree)
    document.apply(change)
    assert not [r for r in checked(document.tree, house(), ["en"]) if r.rule in RULES]


def test_the_field_comes_back_from_the_file_and_is_still_read() -> None:
    tree = rolled(text("on 20 March 2023"))
    again = read_notice(write_notice(tree), "test")
    assert again == tree
    assert left(again) == [("left-over-date", "20 March 2023")]
