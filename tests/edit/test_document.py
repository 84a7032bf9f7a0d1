"""The document: apply, undo, redo, typing that merges, listeners, and refusals as a whole."""

import pytest

from editor.edit.commands.places import Place
from editor.edit.commands.placing import add, delete
from editor.edit.commands.wording import set_text
from editor.edit.document import Change, Document
from editor.edit.history import PAUSE
from editor.edit.steps import Insert, Move, SetField, SetText, Step
from editor.edit.transaction import Refusal, Transaction
from editor.errors import EditRefused
from editor.model.node import Node
from tests.build import ROOT, Clock, item, later_ids, notice, pad, paragraph, rule, sitting

MEETING = notice(sitting("Morning", item("A", paragraph("x")), item("B")), rule())
"""a: sitting [b: item [c: paragraph], d: item], e: rule."""


def do(document: Document, made: Transaction | Refusal, origin: object = None) -> Change:
    assert isinstance(made, Transaction), str(made)
    return document.apply(made, origin)


def typed(document: Document, words: str, lang: str = "en", origin: object = "field") -> None:
    do(document, set_text(document.tree, pad("b"), lang, words), origin)


def test_undo_and_redo_go_back_and_forth() -> None:
    document = Document(MEETING)
    do(document, delete(document.tree, pad("b")))
    do(document, add(document.tree, "text", Place(ROOT, 0), later_ids()))
    end = document.tree
    assert document.undo()
    assert document.undo()
    assert document.tree == MEETING
    assert document.undo() is None
    assert document.redo()
    assert document.redo()
    assert document.tree == end
    assert document.redo() is None


def test_a_new_change_forgets_what_was_undone() -> None:
    document = Document(MEETING)
    typed(document, "one")
    document.undo()
    typed(document, "two")
    assert document.redo() is None


def test_typing_is_one_step_until_a_pause_another_text_or_another_field() -> None:
    clock = Clock()
    document = Document(MEETING, clock)

    def steps() -> int:
        count = 0
        while document.undo():
            count += 1
        return count

    for words in ("Ab", "Abc", "Abcd"):
        clock.now += PAUSE / 2
        typed(document, words)
    assert steps() == 1
    typed(document, "Ab")
    clock.now += PAUSE * 1.1
    typed(document, "Abc")
    assert steps() == 2
    typed(document, "Ab")
    typed(document, "Ab", "fr")
    assert steps() == 2
    typed(document, "Ab")
    typed(document, "Abc", origin="another field")
    assert steps() == 2
    typed(document, "Ab")
    document.history.seal()
    typed(document, "Abc")
    assert steps() == 2


def test_the_first_key_in_a_translation_and_the_next_ones_are_one_step() -> None:
    state = {"level": "revised", "of": "A"}
    tree = notice(sitting("Morning", item({"en": "A", "fr": "B"}, state__fr=state)))
    document = Document(tree, Clock())
    for words in ("Ba", "Bat", "Bati"):
        typed(document, words, "fr")
    assert document.tree.node(pad("b")).fields["state/fr"]["level"] == "draft"
    document.undo()
    assert document.tree == tree
    document.redo()
    assert document.tree.node(pad("b")).texts["fr"] == "Bati"
    assert document.tree.node(pad("b")).fields["state/fr"]["level"] == "draft"


def test_listeners_hear_of_undo_as_of_any_change() -> None:
    document = Document(MEETING)
    heard: list[Change] = []
    end = document.subscribe(heard.append)
    typed(document, "one", origin="me")
    document.undo()
    end()
    document.redo()
    assert [change.origin for change in heard] == ["me", None]
    assert heard[0].before is heard[1].after or heard[0].before == heard[1].after
    assert heard[0].after is heard[1].before
    assert heard[1].transaction.before == heard[0].transaction.after


def test_what_a_listener_changes_is_told_to_all_after_what_it_heard() -> None:
    document = Document(MEETING)
    heard: dict[str, list[Change]] = {"first": [], "second": []}

    def first(change: Change) -> None:
        heard["first"].append(change)
        if document.tree.node(pad("b")).texts["en"] == "one":
            typed(document, "two", origin="first")

    document.subscribe(first)
    document.subscribe(heard["second"].append)
    typed(document, "one")
    assert [change.origin for change in heard["first"]] == ["field", "first"]
    assert heard["second"] == heard["first"]
    assert heard["second"][-1].after is document.tree


def test_a_listener_that_fails_takes_no_change_from_those_after_it() -> None:
    document = Document(MEETING)
    heard: list[Change] = []

    def failing(change: Change) -> None:
        if change.origin == "field":
            typed(document, "two", origin="first")
            raise LookupError("of the listener")

    document.subscribe(failing)
    document.subscribe(heard.append)
    with pytest.raises(LookupError, match="of the listener"):
        typed(document, "one")
    typed(document, "three", origin="later")
    assert [change.origin for change in heard] == ["first", "later"]


def test_dirty_is_what_differs_from_the_saved_tree() -> None:
    document = Document(MEETING)
    dirty = [document.dirty]
    typed(document, "one")
    dirty.append(document.dirty)
    document.undo()
    dirty.append(document.dirty)
    typed(document, "two")
    document.mark_saved()
    dirty.append(document.dirty)
    document.undo()
    dirty.append(document.dirty)
    assert dirty == [False, True, False, False, True]


@pytest.mark.parametrize(
    ("step", "code"),
    [
        (Insert(pad("a"), 0, Node(pad("z"), "pillar")), "cannot-hold"),
        (
            Insert(pad("a"), 0, Node(pad("z"), "item", {}, {}, (Node(pad("y"), "part"),))),
            "cannot-hold",
        ),
        (Insert(pad("a"), 0, Node(pad("z"), "table")), "unknown-kind"),
        (Move(pad("c"), pad("b"), 0, pad("e"), 0), "cannot-hold"),
        (SetField(pad("c"), "kind", "paragraph", "sitting"), "cannot-hold"),
        (SetField(pad("b"), "start", None, -3), "bad-field"),
        (SetField(pad("b"), "colour", None, "red"), "unknown-field"),
        (SetText(pad("e"), "en", None, "x"), "no-text"),
        (SetText(ROOT, "en", None, "x"), "no-text"),
    ],
)
def test_what_breaks_the_schema_is_refused_as_a_whole(step: Step, code: str) -> None:
    document = Document(MEETING)
    fine = SetText(pad("b"), "en", "A", "Z")
    with pytest.raises(EditRefused) as refused:
        document.apply(Transaction("field", (fine, step)))
    assert refused.value.code == code
    assert document.tree is MEETING
    assert document.undo() is None
