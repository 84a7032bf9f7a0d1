"""Comments: made, answered, settled, changed, taken away, and what is no comment at all."""

from typing import Any

import pytest

from editor.edit.commands.comments import (
    add_comment,
    edit_comment,
    remove_comment,
    reply,
    settle,
)
from editor.edit.commands.placing import duplicate
from editor.edit.commands.settings import forget_word, learn_word
from editor.edit.document import Document
from editor.edit.transaction import Selection, Transaction
from editor.model.comment import Comment, Reply, comment_problem, comments_of
from editor.model.tree import Tree
from tests.build import counted_ids, item, later_ids, notice, pad, text
from tests.edit.harness import check, refused

WHEN, LATER = "2026-11-23T14:02:00Z", "2026-11-24T09:00:00Z"
NODE = pad("a")
MEETING = notice(item("Work programme"), text("Words"))


def commented(tree: Tree = MEETING, **more: Any) -> Tree:
    made = add_comment(tree, NODE, " Which one? ", later_ids(), author="Drafter", time=WHEN, **more)
    return check(tree, made)


def only(tree: Tree) -> Comment:
    (comment,) = comments_of(tree.node(NODE))
    return comment


def test_a_comment_says_who_when_and_about_which_language() -> None:
    made = only(commented(lang="fr", kind="query"))
    assert made == Comment(
        pad("z900"), "Drafter", WHEN, "fr", "query", "Which one?", done=False, replies=()
    )


def test_a_comment_is_answered_settled_opened_again_changed_and_taken_away() -> None:
    tree = commented()
    name = only(tree).id
    tree = check(tree, reply(tree, NODE, name, "The second.", author="Chair", time=LATER))
    assert only(tree).replies == (Reply("Chair", LATER, "The second."),)
    tree = check(tree, settle(tree, NODE, name, done=True))
    assert only(tree).done
    tree = check(tree, settle(tree, NODE, name, done=False))
    tree = check(tree, edit_comment(tree, NODE, name, "Which of the two?"))
    left = only(tree)
    assert (left.text, left.done, len(left.replies)) == ("Which of the two?", False, 1)
    tree = check(tree, remove_comment(tree, NODE, name))
    assert tree == MEETING


def test_what_is_not_known_of_a_comment_is_kept() -> None:
    tree = commented()
    name = only(tree).id
    node = tree.node(NODE)
    path = f"comment/{name}"
    strange = node.with_field(path, {**node.fields[path], "mood": "calm"})
    tree = Tree(tree.root.with_children((strange, *tree.root.children[1:])))
    tree = check(tree, settle(tree, NODE, name, done=True))
    assert tree.node(NODE).fields[path]["mood"] == "calm"


def test_refusals_say_why() -> None:
    tree = commented()
    name = only(tree).id
    refused(add_comment(tree, NODE, "  ", later_ids()), "bad-field")
    refused(add_comment(tree, NODE, "x", later_ids(), lang="ru"), "unknown-language")
    refused(add_comment(tree, pad("q"), "x", later_ids()), "unknown-node")
    refused(add_comment(tree, NODE, "x", later_ids(), kind="shout"), "bad-field")
    refused(reply(tree, NODE, name, "  "), "bad-field")
    refused(add_comment(tree, NODE, "x" * 10_001, later_ids()), "comment-too-long")
    refused(edit_comment(tree, NODE, name, "x" * 10_001), "comment-too-long")
    refused(settle(tree, NODE, name, done=False), "no-change")
    refused(remove_comment(tree, NODE, "nobody"), "unknown-comment")


def test_several_comments_stand_in_the_order_of_their_time() -> None:
    tree = commented()
    ids = counted_ids()
    earlier = "2020-01-01T00:00:00Z"
    tree = check(tree, add_comment(tree, NODE, "Before", ids, time=earlier))
    assert [comment.text for comment in comments_of(tree.node(NODE))] == ["Before", "Which one?"]


def test_a_comment_is_one_step_of_the_history_and_is_not_copied_with_its_element() -> None:
    document = Document(MEETING)
    made = add_comment(MEETING, NODE, "Which one?", later_ids(), lang="fr")
    assert isinstance(made, Transaction)
    assert made.after == Selection((NODE,), "fr")
    document.apply(made)
    document.undo()
    assert document.tree == MEETING
    tree = commented()
    copied = check(tree, duplicate(tree, NODE, counted_ids()))
    assert [len(list(comments_of(node))) for node in copied.root.children] == [1, 0, 0]


@pytest.mark.parametrize(
    "value",
    [
        "why?", [], {}, {"text": ""}, {"text": " "}, {"text": 3}, {"text": "x", "author": 1},
        {"text": "x", "time": "yesterday"}, {"text": "x", "time": 5}, {"text": "x", "lang": 7},
        {"text": "x", "done": "yes"}, {"text": "x", "kind": "shout"}, {"text": "x", "replies": {}},
        {"text": "x", "replies": ["yes"]}, {"text": "x", "replies": [{"text": ""}]},
        {"text": "x", "replies": [{"text": "y", "time": "soon"}]},
    ],
)  # fmt: skip
def test_what_is_no_comment_has_a_reason(value: object) -> None:
    assert comment_problem(value)
    assert comment_problem({"text": "x", "time": WHEN, "replies": [{"text": "y"}]}) is None


def test_words_of_a_notice_are_learnt_once() -> None:
    tree = check(MEETING, learn_word(MEETING, "Trade4Fish"))
    tree = check(tree, learn_word(tree, "aquafarm"))
    assert tree.root.fields["words"] == ["aquafarm", "Trade4Fish"]
    refused(learn_word(tree, "AQUAFARM"), "no-change")
    refused(learn_word(tree, " "), "no-change")
    refused(forget_word(tree, "aqua"), "no-change")
    assert check(tree, forget_word(tree, "aquafarm")).root.fields["words"] == ["Trade4Fish"]
