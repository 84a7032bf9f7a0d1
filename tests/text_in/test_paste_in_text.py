"""Lines pasted where the caret stands: what joins the text, what becomes elements."""

import pytest

from editor.text_in.lines import read_lines
from editor.text_in.pasting import (
    Paste,
    paste_at,
    paste_markup,
)
from editor.text_in.spots import Caret
from editor.text_in.web import read_web
from tests.build import (
    item,
    later_ids,
    notice,
    pad,
)
from tests.edit.harness import check
from tests.text_in.paste_calls import at, shown


@pytest.mark.parametrize(
    ("start", "stop", "source", "lines"),
    [
        (1, 1, "X", ["item aXbc", "item z"]),
        (1, 2, "X", ["item aXc", "item z"]),
        (3, 3, "X\nY\nZ", ["item abcX", "item Y", "item Z", "item z"]),
        (1, 1, "X\nY", ["item aX", "item Ybc", "item z"]),
        (3, 3, "1. X\n2. Y", ["item abc", "item X", "item Y", "item z"]),
        (0, 3, "1. X\n2. Y", ["item X", "item Y", "item z"]),
        (3, 3, "1. X", ["item abc", "item X", "item z"]),
        (1, 1, "1. X", ["item a1. Xbc", "item z"]),
        (3, 3, "• x\n• y", ["item abc", "  bullet x", "  bullet y", "item z"]),
    ],
)
def test_lines_pasted_into_a_text(start: int, stop: int, source: str, lines: list[str]) -> None:
    assert at(notice(item("abc"), item("z")), "a", start, source, stop) == lines


def test_an_empty_element_is_filled_and_keeps_no_number_in_its_text() -> None:
    assert at(notice(item()), "a", 0, "1. X") == ["item X"]
    assert at(notice(item()), "a", 0, "1. X\n2. Y") == ["item X", "item Y"]
    foreign = notice(item({"fr": "x"}))
    assert at(foreign, "a", 0, "1. X\n2. Y") == ["item X", "item Y"]
    assert at(foreign, "a", 0, "3. X") == ["item X"]


def test_the_caret_stands_behind_what_was_pasted() -> None:
    tree = notice(item("abc"))
    for source, caret in (("XY", 3), ("X\nYZ", 2), ("1. XY\n2. Z", 1)):
        made = paste_at(tree, read_lines(source), Caret(pad("a"), 1, 1), "en", later_ids())
        assert isinstance(made, Paste)
        assert made.made.after.caret == caret


def test_a_translation_that_is_pasted_into_becomes_a_draft() -> None:
    state = {"level": "revised", "of": "x"}
    tree = notice(item({"en": "abc", "fr": "d"}, state__en=state))
    made = paste_at(tree, read_lines("X"), Caret(pad("a"), 3, 3), "en", later_ids())
    assert isinstance(made, Paste)
    assert check(tree, made.made).node(pad("a")).fields["state/en"]["level"] == "draft"


def test_links_and_footnotes_of_both_stay_apart() -> None:
    facts = {"link.1": {"type": "link", "value": "https://example.org/a"}}
    tree = notice(item("[a](link.1){^n1|one}"), facts=facts)
    page = (
        '<p>x<a href="https://example.org/b">b</a><a href="#_ftn1">1</a></p><div id=ftn1>two</div>'
    )
    made = paste_at(tree, read_web(page), Caret(pad("a"), 2, 2), "en", later_ids())
    assert isinstance(made, Paste)
    after = check(tree, made.made)
    assert shown(after.root) == ["item [a](link.1){^n1|one}x[b](link.2){^ftn1|two}"]
    again = paste_markup(after, "{^n1|three}[a](link.1)", Caret(pad("a"), 0, 0), "en")
    assert shown(check(after, again).root) == [
        "item {^n1-2|three}[aa](link.1){^n1|one}x[b](link.2){^ftn1|two}"
    ]
