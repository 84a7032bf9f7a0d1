"""set, add, move, remove: what they change is what the commands of the window change."""

from collections.abc import Callable
from pathlib import Path

import pytest

from editor.edit.commands import details, moving, places, placing, wording
from editor.edit.steps import apply_all
from editor.edit.transaction import Refusal, Transaction
from editor.model.node import is_id
from editor.model.tree import Tree
from editor.storage.notice_file import write_notice
from tests.build import ROOT, annex, item, notice, pad, sitting, text
from tests.build import rule as line
from tests.cli.calls import convoca, refused, tree_in, written

A, B, C, D, E = map(pad, "abcde")


@pytest.fixture
def path(desk: Path) -> Path:
    """sitting a (item b, item c), text d, rule e, annex f; two details."""
    tree = notice(
        sitting("Morning", item("First"), item("Second")),
        text("Last"),
        line(),
        annex("More"),
        profile="wto",
        body="wto-msme",
        facts={
            "issue.date": {"type": "date", "value": "2023-03-03"},
            "dinner": {"type": "room", "value": "S1", "local": {"fr": "salle S1"}},
        },
    )
    return written(tree, desk / "notice.convoca")


def made(tree: Tree, transaction: Transaction | Refusal) -> bytes:
    """The file after what a command of the window does."""
    assert isinstance(transaction, Transaction), transaction
    return write_notice(apply_all(tree, transaction.steps))


Do = Callable[[Tree], Transaction | Refusal]
CHANGES: dict[str, tuple[list[str], Do]] = {
    "text": (
        ["set", "--id", B, "-l", "fr", "--text", "**Premier** point"],
        lambda tree: wording.set_text(tree, B, "fr", "**Premier** point"),
    ),
    "no text": (
        ["set", "--id", B, "-l", "en", "--text", ""],
        lambda tree: wording.set_text(tree, B, "en", ""),
    ),
    "known detail": (
        ["set", "--fact", "issue.date", "2023-03-04"],
        lambda tree: details.set_fact(tree, "issue.date", "date", "2023-03-04"),
    ),
    "unknown again": (
        ["set", "--fact", "issue.date", ""],
        lambda tree: details.set_fact(tree, "issue.date", "date", None),
    ),
    "well-known detail": (
        ["set", "--fact", "meeting.2.start", "09:30"],
        lambda tree: details.set_fact(tree, "meeting.2.start", "time", "09:30"),
    ),
    "detail of the notice": (
        ["set", "--fact", "dinner", "Atrium"],
        lambda tree: details.set_fact(tree, "dinner", "room", "Atrium"),
    ),
    "detail of the body": (
        ["set", "--fact", "body.title", '{"en": "A", "fr": "B"}'],
        lambda tree: details.set_fact(tree, "body.title", "text", {"en": "A", "fr": "B"}),
    ),
    "person": (
        ["set", "--fact", "coordinator", '{"name": "N.", "gender": "f"}'],
        lambda tree: details.set_fact(tree, "coordinator", "person", {"name": "N.", "gender": "f"}),
    ),
    "new detail": (
        ["set", "--fact", "doc.w9", "symbol:INF/W/9: a"],
        lambda tree: details.set_fact(tree, "doc.w9", "symbol", "INF/W/9: a"),
    ),
    "move up": (
        ["move", "--id", C, "--to", A, "--index", "0"],
        lambda tree: moving.move(tree, C, places.landing(tree, C, A, 0)),
    ),
    "move down": (
        ["move", "--id", B, "--to", A, "--index", "1"],
        lambda tree: moving.move(tree, B, places.landing(tree, B, A, 1)),
    ),
    "move out": (
        ["move", "--id", B, "--to", "notice", "--index", "2"],
        lambda tree: moving.move(tree, B, places.landing(tree, B, tree.root.id, 2)),
    ),
    "remove": (["remove", "--id", A], lambda tree: placing.delete(tree, A)),
}


@pytest.mark.parametrize("case", CHANGES)
@pytest.mark.parametrize("elsewhere", [False, True], ids=["in place", "to another file"])
def test_a_change_gives_the_file_that_the_window_would_save(
    path: Path, case: str, elsewhere: bool
) -> None:
    (command, *words), do = CHANGES[case]
    before = path.read_bytes()
    wanted = made(tree_in(path), do(tree_in(path)))
    other = path.with_name("other.convoca")
    assert convoca(command, path, *words, *(["-o", other] if elsewhere else [])).lines() == []
    assert (other if elsewhere else path).read_bytes() == wanted != before
    assert not elsewhere or path.read_bytes() == before


def test_the_words_of_one_language_outlive_a_new_value(path: Path) -> None:
    assert convoca("set", path, "--fact", "dinner", "S2").lines() == []
    stored = tree_in(path).root.fields["fact/dinner"]
    assert stored == {"type": "room", "value": "S2", "local": {"fr": "salle S1"}}


@pytest.mark.parametrize(
    ("where", "kind", "parent", "row"),
    [
        (["--after", B], "item", A, 1),
        (["--after", A], "heading", ROOT, 1),
        (["--in", A], "item", A, 2),
        (["--in", "notice"], "annex", ROOT, 4),
        (["--in", D], "bullet", None, 0),
    ],
)
def test_add_prints_the_id_of_what_it_added(
    path: Path, where: list[str], kind: str, parent: str | None, row: int
) -> None:
    ran = convoca("add", path, "--kind", kind, *where, "-l", "en", "--text", "New *here*")
    if parent is None:
        refused(ran, 2, "A text cannot hold a bullet", "Nothing was changed", "nothing")
        return
    (new_id,) = ran.lines()
    tree = tree_in(path)
    added = tree.node(new_id)
    assert is_id(new_id)
    assert (added.kind, added.texts) == (kind, {"en": "New *here*"})
    assert tree.shape[new_id] == (parent, row)
    assert len(tree) == 8


def test_add_makes_an_empty_element(path: Path) -> None:
    (new_id,) = convoca("add", path, "--kind", "item", "--after", C).lines()
    assert tree_in(path).node(new_id).texts == {}


REFUSED: dict[str, tuple[list[str], int, tuple[str, ...]]] = {
    "a text of nobody": (["set", "--id", "zz", "-l", "fr", "--text", "x"], 2, ("'zz'", "show --j")),
    "another language": (["set", "--id", B, "-l", "de", "--text", "x"], 2, ("'de'", "en, fr, es")),
    "words for a rule": (["set", "--id", E, "-l", "fr", "--text", "x"], 2, ("A rule",)),
    "30 February": (["set", "--fact", "issue.date", "2023-02-30"], 2, ("2023-02-30", "not exist")),
    "no date": (["set", "--fact", "issue.date", "tomorrow"], 2, ("YYYY-MM-DD",)),
    "25 o'clock": (["set", "--fact", "meeting.1.start", "25:00"], 2, ("HH:MM", "23:59")),
    "unknown detail": (["set", "--fact", "no.such", "x"], 2, ("'no.such'", "TYPE:VALUE")),
    "unknown type": (["set", "--fact", "no.such", "colour:red"], 2, ("its type must be", "date")),
    "bad id of a detail": (["set", "--fact", "No such!", "text:x"], 2, ("meeting.1.date",)),
    "broken JSON": (["set", "--fact", "coordinator", "{"], 2, ("person", "JSON")),
    "endless JSON": (["set", "--fact", "coordinator", "[" * 90_000], 2, ("JSON", "deep")),
    "no number": (["set", "--fact", "coordinator", '{"name": NaN}'], 2, ("coordinator",)),
    "no person": (["set", "--fact", "coordinator", '"N."'], 2, ("a person is an object",)),
    "unknown kind": (["add", "--kind", "point", "--in", A], 2, ("'point'", "item", "pillar")),
    "a root in the root": (["add", "--kind", "notice", "--in", "notice"], 2, ("cannot hold",)),
    "after nobody": (["add", "--kind", "item", "--after", "zz"], 2, ("'zz'",)),
    "after the notice": (["add", "--kind", "item", "--after", ROOT], 2, ("The notice",)),
    "wrong place": (["add", "--kind", "pillar", "--in", "notice"], 2, ("cannot hold a pillar",)),
    "text where none is": (
        ["add", "--kind", "rule", "--in", "notice", "-l", "fr", "--text", "x"], 2, ("no text",),
    ),
    "into itself": (["move", "--id", A, "--to", B, "--index", "0"], 2, ("its own branch",)),
    "a row too far": (["move", "--id", D, "--to", A, "--index", "3"], 2, ("3", "2 elements")),
    "a row before all": (["move", "--id", D, "--to", A, "--index", "-1"], 2, ("-1",)),
    "move the notice": (["move", "--id", ROOT, "--to", A, "--index", "0"], 2, ("notice",)),
    "move to nobody": (["move", "--id", A, "--to", "zz", "--index", "0"], 2, ("'zz'",)),
    "remove nobody": (["remove", "--id", "zz"], 2, ("'zz'",)),
    "remove the notice": (["remove", "--id", ROOT], 2, ("The notice itself",)),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_a_refused_edit_says_why_and_changes_nothing(path: Path, case: str) -> None:
    before = path.read_bytes()
    (command, *words), code, parts = REFUSED[case]
    refused(convoca(command, path, *words), code, *parts, "Nothing was ")
    other = path.with_name("other.convoca")
    refused(convoca(command, path, *words, "-o", other), code, *parts)
    assert path.read_bytes() == before
    assert not other.exists()


@pytest.mark.parametrize(
    "words",
    [
        ["set", "--id", B, "-l", "en", "--text", "First"],
        ["set", "--fact", "issue.date", "2023-03-03"],
        ["move", "--id", C, "--to", A, "--index", "1"],
    ],
)
def test_what_is_so_already_is_done_and_said(path: Path, words: list[str]) -> None:
    before = path.read_bytes()
    command, *rest = words
    other = path.with_name("other.convoca")
    for more in ([], ["-o", other]):
        ran = convoca(command, path, *rest, *more)
        assert (ran.code, ran.out) == (0, "")
        assert "already. Nothing was changed." in ran.err
    assert path.read_bytes() == before
    assert tree_in(other) is not None
    assert other.read_bytes() == before


def test_characters_that_no_notice_can_hold_are_marked_and_counted(path: Path) -> None:
    ran = convoca("set", path, "--id", B, "-l", "fr", "--text", "a\x00b\ud800c\x1bd\ufffde")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.startswith("convoca: 3 characters that no notice can hold")
    assert tree_in(path).node(B).texts["fr"] == "a\ufffdb\ufffdc\ufffdd\ufffde"
