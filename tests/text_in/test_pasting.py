"""Pasted lines become elements of the right kinds, and can be had otherwise."""

import pytest
from msgspec.structs import replace

from editor.edit.transaction import Transaction
from editor.gate.limits import LIMITS
from editor.model.node import Node
from editor.model.tree import Tree
from editor.text_in.lines import read_lines
from editor.text_in.pasting import (
    Paste,
    again,
    as_text,
    moved,
    paste_at,
    paste_lines,
    paste_plain,
)
from editor.text_in.spots import Caret
from editor.text_in.web import read_web
from tests.build import (
    ROOT,
    bullet,
    heading,
    item,
    later_ids,
    notice,
    pad,
    paragraph,
    pillar,
    sitting,
    subparagraph,
    text,
    title,
)
from tests.edit.harness import check, refused
from tests.text_in.paste_calls import beside, pasted, shown
from tests.text_in.test_web import PROGRAMS, copied
from tests.word.exports import sample

AGENDA = "1. ADOPTION\n1.1. Members will adopt it.\na. first;\nb. second.\n2. OTHER"
EMPTY = notice()


# --- beside an element ---------------------------------------------------------------------------


def test_an_agenda_comes_in_with_its_levels_and_without_its_numbers() -> None:
    lines = ["item ADOPTION", "  paragraph Members will adopt it.", "    subparagraph first;",
             "    subparagraph second.", "item OTHER"]  # fmt: skip
    assert beside(EMPTY, "", AGENDA) == lines
    tree = notice(item("A", paragraph("P")), item("B"))
    assert beside(tree, "a", AGENDA) == ["item A", "  paragraph P", *lines, "item B"]


def test_lines_take_the_place_of_an_element_that_is_empty() -> None:
    assert beside(notice(item("A"), item()), "b", "1. X\n2. Y") == ["item A", "item X", "item Y"]


@pytest.mark.parametrize(
    ("tree", "current", "source", "lines"),
    [
        (notice(item("A")), "a", "a. x;\nb. y.",
         ["item A", "  subparagraph x;", "  subparagraph y."]),
        (notice(item("A")), "a", "• x\n• y", ["item A", "  bullet x", "  bullet y"]),
        (notice(item("A")), "a", "One sentence.\nAnother one.",
         ["item A", "  text One sentence.", "  text Another one."]),
        (notice(item("A")), "a", "First title\nSecond title",
         ["item A", "item First title", "item Second title"]),
        (notice(item("A")), "a", "First\n    Below\n    Beside\nSecond",
         ["item A", "item First", "  item Below", "  item Beside", "item Second"]),
        (notice(item("A", paragraph("P"))), "b", "One sentence.\nAnother one.",
         ["item A", "  paragraph P", "  paragraph One sentence.", "  paragraph Another one."]),
        (notice(item("A", bullet("B"))), "b", "one\ntwo",
         ["item A", "  bullet B", "  bullet one", "  bullet two"]),
        (notice(sitting("M")), "a", "1. X\n2. Y", ["sitting M", "  item X", "  item Y"]),
        (notice(title("T"), text("x")), "b", "One.\nTwo.",
         ["title T", "text x", "text One.", "text Two."]),
        (notice(item("A", item("B"))), "b", "5. X\n6. Y",
         ["item A", "  item B", "  item X", "  item Y"]),
        (notice(item("A", paragraph("P", subparagraph("s")))), "c", "(c) x\n(i) y",
         ["item A", "  paragraph P", "    subparagraph s", "    subparagraph x",
          "      subparagraph y"]),
    ],
)  # fmt: skip
def test_lines_go_where_they_belong(
    tree: Tree, current: str, source: str, lines: list[str]
) -> None:
    assert beside(tree, current, source) == lines


def test_what_cannot_stand_there_becomes_the_nearest_and_is_doubtful() -> None:
    tree = notice(item("A", paragraph("P", pillar("L", text("t")))))
    paste = pasted(tree, "d", "1. X\n1.1. Y.\n• z")
    assert [(row.kind, row.doubt) for row in paste.rows] == [
        ("subparagraph", "kind"), ("bullet", "kind"), ("bullet", ""),
    ]  # fmt: skip
    assert paste.doubtful == 2
    assert shown(check(tree, paste.made).root)[3:] == [
        "      text t", "      subparagraph X", "        bullet Y.", "          bullet z",
    ]  # fmt: skip


def test_links_are_those_of_the_notice_where_it_has_them() -> None:
    facts = {"link.1": {"type": "link", "value": "https://example.org/a"}}
    tree = notice(item("A"), facts=facts)
    page = '<p>1. <a href="https://example.org/b">B</a> <a href="https://example.org/a">A</a></p>'
    after = check(tree, pasted(tree, "a", read_web(page)).made)
    assert shown(after.root) == ["item A", "item [B](link.2) [A](link.1)"]
    assert after.root.fields["fact/link.2"] == {"type": "link", "value": "https://example.org/b"}


@pytest.mark.parametrize("program", [*PROGRAMS, "wordpad"])
def test_what_programs_copy_becomes_the_same_elements(program: str) -> None:
    assert beside(notice(item("A")), "a", copied(program)) == [
        "item A", "item adoption",  # the phrase of the house
        "  paragraph Members will adopt **today** the [agenda](link.1):",
        "    subparagraph café and tea;", "    subparagraph the rest.",
    ]  # fmt: skip


def test_phrases_of_the_house_are_phrases() -> None:
    house = sample().root.fields
    tree = Tree(Node(ROOT, "notice", {k: v for k, v in house.items() if "fact/" not in k}))
    paste = pasted(tree, "", "1. Adoption of the agenda\n2. Other business")
    assert [row.fields.get("phrase") for row in paste.rows] == ["adoption", "other-business"]


# --- the same otherwise --------------------------------------------------------------------------


def test_a_paste_can_be_demoted_promoted_and_had_as_text() -> None:
    tree = notice(item("A"), item("B"))
    paste = pasted(tree, "a", "1. X\n1.1. y.\n2. Z")
    lower = moved(paste, "demote")
    assert isinstance(lower, Paste)
    assert shown(check(tree, lower.made).root) == [
        "item A", "  item X", "    paragraph y.", "  item Z", "item B",
    ]  # fmt: skip
    higher = moved(lower, "promote")
    assert isinstance(higher, Paste)
    assert shown(check(tree, higher.made).root) == shown(check(tree, paste.made).root)
    refused(moved(paste, "promote"), "already-top")
    made = as_text(paste, later_ids())
    assert isinstance(made, Transaction)
    assert shown(check(tree, made).root) == ["item A", "text 1. X\n1.1. y.\n2. Z", "item B"]


def test_a_paste_in_a_text_can_be_had_as_text_at_the_caret() -> None:
    tree = notice(item("abc"))
    paste = paste_at(tree, read_lines("X\n• Y"), Caret(pad("a"), 1, 1), "en", later_ids())
    assert isinstance(paste, Paste)
    made = as_text(paste, later_ids())
    assert isinstance(made, Transaction)
    assert shown(check(tree, made).root) == ["item aX\n• Ybc"]


def test_rows_that_somebody_changed_are_planted_anew() -> None:
    tree = notice(item("A"))
    paste = pasted(tree, "a", "One sentence.\nAnother.")
    rows = [replace(paste.rows[0], kind="heading"), replace(paste.rows[1], kind="bullet", level=1)]
    other = again(paste, rows)
    assert isinstance(other, Paste)
    assert shown(check(tree, other.made).root) == [
        "item A",
        "  heading One sentence.",
        "  bullet Another.",
    ]


def test_plain_paste_keeps_every_line_in_one_text() -> None:
    tree = notice(item("abc"))
    source = read_lines("1. X\n\n- **Y**", markdown=False)
    made = paste_plain(tree, source, Caret(pad("a"), 3, 3), "en", later_ids())
    assert isinstance(made, Transaction)
    assert shown(check(tree, made).root) == [r"item abc1. X\n- \*\*Y\*\*".replace(r"\n", "\n")]
    beside_ = paste_plain(tree, source, pad("a"), "en", later_ids())
    assert isinstance(beside_, Transaction)
    assert check(tree, beside_).root.children[0].texts == tree.root.children[0].texts


# --- what is refused -----------------------------------------------------------------------------


def test_nothing_too_much_and_unknown_are_refused_with_a_reason() -> None:
    tree = notice(item("A"), heading("H"))
    refused(paste_lines(tree, read_lines(""), pad("a"), "en", later_ids()), "nothing-to-paste")
    many = read_lines("x.\n\n" * (LIMITS.lines + 1))
    refused(paste_lines(tree, many, pad("a"), "en", later_ids()), "too-much-to-paste")
    long = read_lines("x" * (LIMITS.line + 1))
    refused(paste_lines(tree, long, pad("a"), "en", later_ids()), "too-long-to-paste")
    several = read_lines("\n".join(["x" * (LIMITS.line // 2)] * 3))
    refused(paste_plain(tree, several, pad("a"), "en", later_ids()), "too-long-to-paste")
    refused(paste_lines(tree, read_lines("x"), pad("a"), "zz", later_ids()), "unknown-language")
    refused(paste_lines(tree, read_lines("x"), pad("q"), "en", later_ids()), "unknown-node")
