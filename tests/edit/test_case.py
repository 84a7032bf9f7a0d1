"""Changing the case: in turn, and never of symbols, acronyms, names and details."""

import pytest

from editor.edit.commands.case import change_case
from editor.edit.commands.inlines import Spot
from editor.edit.transaction import Transaction
from editor.model.markup import parse
from editor.model.text import size
from tests.build import item, notice, pad, text
from tests.edit.harness import check, refused

A = pad("a")


def turned(markup: str, start: int = 0, stop: int | None = None, times: int = 1) -> str:
    """A text after Shift+F3, in a notice that knows the MSME, Interprefy and Anna de Vries."""
    facts = {
        "meeting.platform": {"type": "platform", "value": "Interprefy"},
        "coordinator": {"type": "person", "value": {"name": "Anna Vries"}},
    }
    tree = notice(text(markup), text("The MSME group met."), facts=facts)
    for _ in range(times):
        end = size(parse(tree.node(A).texts["en"])) if stop is None else stop
        tree = check(tree, change_case(tree, Spot(A, "en", start, end)))
    return tree.node(A).texts["en"]


def test_the_cases_come_in_turn() -> None:
    assert turned("work programme. next year") == "Work programme. Next year"
    assert turned("work programme. next year", times=2) == "WORK PROGRAMME. NEXT YEAR"
    assert turned("work programme. next year", times=3) == "work programme. next year"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("REPORT OF THE MSME (INF/MSME/4/Rev.2)", "report of the MSME (INF/MSME/4/Rev.2)"),
        ("report of the MSME", "Report of the MSME"),
        ("TALK BY ANNA VRIES ON INTERPREFY", "talk by Anna Vries on Interprefy"),
        ("Trade4MSMEs and helpdesk", "Trade4MSMEs AND HELPDESK"),
        ("L'ÉTÉ À GENÈVE", "l'été à genève"),
        ("l'été à genève", "L'été à genève"),
        ("**ab** {room:long} cd", "**Ab** {room:long} cd"),
    ],
)
def test_what_is_no_plain_word_stays(before: str, after: str) -> None:
    assert turned(before) == after


def test_without_a_stretch_the_word_at_the_caret_changes() -> None:
    assert turned("one two three", 5, 5) == "one Two three"
    assert turned("one two three", 4, 13) == "one Two three"


def test_nothing_to_change_is_refused() -> None:
    tree = notice(item("W/41"))
    refused(change_case(tree, Spot(A, "en", 0, 4)), "no-change")
    refused(change_case(tree, Spot(A, "en", 9, 9)), "bad-place")


def test_the_caret_stays_where_it_was() -> None:
    tree = notice(item("one"))
    made = change_case(tree, Spot(A, "en", 1, 1))
    assert isinstance(made, Transaction)
    assert made.after.caret == 1
