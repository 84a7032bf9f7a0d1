"""The source as paragraphs: wrapped or not, with signs taken off and controls marked."""

import textwrap

import pytest

from editor.model.markup import serialize
from editor.text_in.lines import is_markdown, read_lines
from tests.random_text import WORDS


def _plain(source: str, *, markdown: bool | None = None) -> list[str]:
    return [line.plain for line in read_lines(source, markdown).lines]


LONG = [f"{WORDS['en']} and {WORDS['en']} end {number}" for number in range(6)]


@pytest.mark.parametrize("width", [50, 72, 79, 100])
def test_wrapped_paragraphs_are_joined(width: int) -> None:
    source = "\n\n".join(textwrap.fill(text, width) for text in LONG)
    assert _plain(source) == LONG


def test_a_line_each_stays_a_line_each() -> None:
    lines = [*LONG, "Short", "Also short", "x" * 30]
    assert _plain("\n".join(lines)) == lines


def test_a_marker_begins_a_line_in_wrapped_text() -> None:
    lines = [f"1.{number}. {text}" for number, text in enumerate(LONG, start=1)]
    assert _plain("\n".join(textwrap.fill(line, 72) for line in lines)) == lines


@pytest.mark.parametrize("words", ["20 March", "i) read", "II and", "(a) to"])
def test_a_number_that_only_came_to_stand_first_does_not(words: str) -> None:
    text = f"{'word ' * 14}{words} {WORDS['en']}: {WORDS['en']}"
    wrapped = textwrap.fill(text, 70)
    assert wrapped.splitlines()[1].startswith(words.split()[0])
    assert _plain("\n\n".join([wrapped, *(textwrap.fill(long, 70) for long in LONG)])) == [
        text, *LONG,
    ]  # fmt: skip


def test_a_hyphen_at_the_end_of_a_line_needs_no_space() -> None:
    source = f"{'word ' * 14}plate-\nforme {'word ' * 13}\n{'word ' * 14}"
    assert "plate-forme" in _plain(source)[0]


def test_signs_of_markdown_are_taken_off_and_noted() -> None:
    source = "## **1 TITLE** ##\n\n- *one*\n  - two\n\nSetext\n===\n\n**all** **bold**"
    title, one, two, setext, bold = read_lines(source).lines
    assert (title.plain, title.heading, title.bold) == ("1 TITLE", True, True)
    assert (one.plain, one.sign, one.listed, serialize(one.text)) == ("one", "-", True, "*one*")
    assert (two.indent, two.sign) == (2, "-")
    assert (setext.plain, setext.heading) == ("Setext", True)
    assert (bold.plain, bold.bold, bold.heading) == ("all bold", True, False)


def test_hard_breaks_stay_in_their_paragraph() -> None:
    source = "# T\n\nMeeting ID: 1  \nPasscode: 2\\\nEnd"
    assert [serialize(line.text) for line in read_lines(source).lines] == [
        "T", "Meeting ID: 1\nPasscode: 2\nEnd",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "rule", ["---", "***", "* * *", "_____", r"\_\_\_\_\_", "- - -", "====", "———"]
)
def test_separators_are_known(rule: str) -> None:
    (line,) = read_lines(f"{rule}\n", markdown=False).lines
    assert line.rule


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# Title", True), ("**bold** text", True), ("see [here](#)", True), (r"1\. one", True),
        ("1. one\n- two\n* three", False), ("a ** b ** c", False), ("[sic](l)", False),
        ("#1 priority", False), ("2 * 3 * 4 _x_", False),
    ],
)  # fmt: skip
def test_markdown_is_told_from_plain_text(source: str, expected: bool) -> None:
    assert is_markdown(source) is expected


def test_every_line_end_counts_and_tabs_are_spaces() -> None:
    assert _plain("a\r\nb\rc\x0bd\x0ce\u2028f\x85g\n\tID:\t5") == [*"abcdefg", "ID: 5"]


def test_what_no_notice_can_hold_is_marked_and_reported_once() -> None:
    source = read_lines("\ufeffone\n\ntwo\x00\ud800 x\x1b\ufffe")
    assert [line.plain for line in source.lines] == ["one", "two\ufffd\ufffd x\ufffd\ufffd"]
    (message,) = source.messages
    assert (message.code, message.params, message.line) == ("unprintable", {"count": 4}, 3)
    assert "4 characters" in str(message)
