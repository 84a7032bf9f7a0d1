"""Joining elements: the second half of what `test_wording.py` begins."""

import random

import pytest

from editor.edit.commands.wording import join, split
from editor.edit.transaction import Selection, Transaction
from editor.model.markup import parse
from editor.model.text import plain, size
from tests.build import (
    ROOT,
    annex,
    continuation,
    item,
    later_ids,
    notice,
    outline,
    pad,
    paragraph,
    pillar,
    rule,
    sitting,
    text,
)
from tests.counts import count, fresh_seed
from tests.edit.harness import check, refused
from tests.random_notice import random_notice


def test_an_element_joins_the_row_before_it_in_all_languages() -> None:
    tree = notice(item("A", paragraph({"en": "one", "fr": "un"})), text({"en": "two", "es": "dos"}))
    made = join(tree, pad("c"), "en")
    after = check(tree, made, ["item a: A", "  paragraph b: one two"])
    assert after.node(pad("b")).texts == {"en": "one two", "fr": "un", "es": "dos"}
    assert isinstance(made, Transaction)
    assert made.before == Selection((pad("c"),), "en", 0)
    assert made.after == Selection((pad("b"),), "en", 3)


def test_a_first_child_joins_its_parent_and_its_children_take_its_place() -> None:
    tree = notice(item("A", item("B", paragraph("x"), paragraph("y")), paragraph("z")))
    check(
        tree,
        join(tree, pad("b")),
        ["item a: A B", "  paragraph c: x", "  paragraph d: y", "  paragraph e: z"],
    )


def test_children_are_adopted_where_they_fit_and_refuse_it_elsewhere() -> None:
    tree = notice(item("A"), item("B", paragraph("x")), sitting("M", item("C", pillar("p"))))
    check(tree, join(tree, pad("b")), ["item a: A B", "  paragraph c: x", *outline(tree)[3:]])
    refused(join(tree, pad("e")), "cannot-hold", parent="sitting", kind="pillar")


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("a", "b", "a b"),
        ("a ", "b", "a b"),
        ("a", " b", "a b"),
        ("a\u00a0", "b", "a\u00a0b"),
        ("a\n", "b", "a\nb"),
        ("**a**", "**b**", "**a** **b**"),
        ("a{^n|x}", "b{^n|y}{^m|z}", "a{^n|x} b{^n-2|y}{^m|z}"),
        ("{issue.date:on}", "{issue.date:on}", "{issue.date:on} {issue.date:on}"),
    ],
)
def test_a_space_stands_between_the_two_where_there_is_none(
    first: str, second: str, joined: str
) -> None:
    tree = notice(text(first), text(second))
    assert check(tree, join(tree, pad("b"))).node(pad("a")).texts["en"] == joined


def test_a_footnote_gets_the_same_new_id_in_every_language() -> None:
    tree = notice(text({"en": "a{^n|x}{^n-2|v}"}), text({"en": "b{^n|y}", "fr": "c{^n|z}"}))
    texts = check(tree, join(tree, pad("b"))).node(pad("a")).texts
    assert texts == {"en": "a{^n|x}{^n-2|v} b{^n-3|y}", "fr": "c{^n-3|z}"}


def test_cross_references_and_comments_follow_the_joined_element() -> None:
    comment = {"text": "why?"}
    tree = notice(
        item("A"),
        item(f"B of {{item:{pad('b')}}}", comment__c1=comment),
        continuation(
            f"see {{item:{pad('b')}}}", of=pad("b"), state__fr={"of": f"{{item:{pad('b')}}}"}
        ),
    )
    after = check(tree, join(tree, pad("b")))
    here = f"{{item:{pad('a')}}}"
    assert after.node(pad("a")).texts["en"] == f"A B of {here}"
    assert after.node(pad("a")).fields == {"comment/c1": comment}
    assert after.node(pad("c")).texts["en"] == f"see {here}"
    assert after.node(pad("c")).fields == {"of": pad("a"), "state/fr": {"of": here}}


def test_joining_sets_the_state_of_changed_languages_alone_to_draft() -> None:
    states = {"state__fr": {"level": "revised"}, "state__es": {"level": "revised"}}
    tree = notice(text({"en": "a", "fr": "b", "es": "c"}, **states), text({"fr": "d"}))
    after = check(tree, join(tree, pad("b")))
    assert after.node(pad("a")).fields["state/fr"] == {"level": "draft"}
    assert after.node(pad("a")).fields["state/es"] == {"level": "revised"}


def test_words_for_members_never_join_words_for_everybody() -> None:
    tree = notice(text("a"), text("b", audience="members"), text("c", audience="members"))
    refused(join(tree, pad("b")), "audience-differs")
    check(tree, join(tree, pad("c")))
    below = notice(annex("I", text("a"), audience="members"), text("b"))
    refused(join(below, pad("c")), "audience-differs")


def test_what_has_no_words_of_its_own_cannot_be_joined() -> None:
    tree = notice(item("A"), rule(), item("B"), item(None, phrase="adoption"), item("C"))
    refused(join(tree, pad("a")), "no-join")
    refused(join(tree, pad("b")), "no-join")
    refused(join(tree, pad("c")), "no-join")
    refused(join(tree, pad("d")), "fixed-phrase")
    refused(join(tree, pad("e")), "fixed-phrase")
    refused(join(tree, ROOT), "root-fixed")
    typed_over = notice(
        item({"en": "A", "fr": "A", "es": "A"}, phrase="adoption"), item("B"), languages=("en",)
    )
    check(typed_over, join(typed_over, pad("b")))


def test_a_split_text_joins_again() -> None:
    rnd = random.Random(fresh_seed())
    new, done = later_ids(), 0
    for _ in range(count(500)):
        tree = random_notice(rnd, 20)
        node = rnd.choice([n for n in tree.walk() if len(n.texts.get("en", "")) > 3])
        offset = rnd.randint(1, size(parse(node.texts["en"])) - 1)
        made = split(tree, node.id, "en", offset, new)
        after = check(tree, made)
        assert isinstance(made, Transaction)
        if "phrase" in node.fields or after.node(node.id).children:
            continue
        back = join(after, made.after.nodes[0])
        if isinstance(back, Transaction):
            done += 1
            # what stood below came back too; only a space may have come between
            again = check(after, back)
            assert again.shape == tree.shape
            joined, old = again.node(node.id).texts["en"], node.texts["en"]
            assert plain(parse(joined)).replace(" ", "") == plain(parse(old)).replace(" ", "")
    print(f"{done} texts were split and joined")
    assert done
