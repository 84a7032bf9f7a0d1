"""Setting, splitting and joining texts."""

import random

from editor.edit.commands.wording import set_text, split
from editor.edit.steps import SetField, SetText, apply_all
from editor.edit.transaction import Selection, Transaction
from editor.model.markup import parse
from editor.model.schema import KINDS
from editor.model.text import plain, size
from editor.model.tree import Tree
from tests.build import (
    ROOT,
    bullet,
    continuation,
    item,
    later_ids,
    notice,
    pad,
    paragraph,
    rule,
    text,
)
from tests.counts import count, fresh_seed
from tests.edit.harness import check, refused
from tests.random_notice import random_notice

NEW = pad("z900")


def reading(tree: Tree, lang: str = "en") -> list[str]:
    """The words in printed order."""
    return [plain(parse(node.texts[lang])) for node in tree.walk() if lang in node.texts]


# --- set_text ----------------------------------------------------------------------------------


def test_a_text_is_set_canonical_and_cleaned() -> None:
    tree = notice(item("A"))
    after = check(tree, set_text(tree, pad("a"), "fr", "**a****b** [x\r\ny\x00\ud800"))
    assert after.node(pad("a")).texts == {"en": "A", "fr": "**ab** \\[x\ny��"}


def test_an_empty_text_is_taken_away() -> None:
    tree = notice(item({"en": "A", "fr": "B"}))
    after = check(tree, set_text(tree, pad("a"), "fr", ""))
    assert after.node(pad("a")).texts == {"en": "A"}
    refused(set_text(tree, pad("a"), "es", ""), "no-change")


def test_the_same_text_in_other_markup_is_no_change() -> None:
    tree = notice(item("**ab**"))
    refused(set_text(tree, pad("a"), "en", "**a****b**"), "no-change")


def test_a_text_has_to_have_a_place_and_a_language() -> None:
    tree = notice(rule(), item("A"))
    refused(set_text(tree, pad("a"), "en", "x"), "no-text", kind="rule")
    refused(set_text(tree, ROOT, "en", "x"), "no-text", kind="notice")
    refused(set_text(tree, pad("b"), "de", "x"), "unknown-language", lang="de")
    refused(set_text(tree, "nobodyatal", "en", "x"), "unknown-node")


def test_editing_a_translation_sets_its_own_state_alone_to_draft() -> None:
    french, spanish = {"level": "revised", "of": "A", "more": 1}, {"level": "revised", "of": "A"}
    tree = notice(item({"en": "A", "fr": "B"}, state__fr=french, state__es=spanish))
    made = set_text(tree, pad("a"), "fr", "C")
    after = check(tree, made)
    assert after.node(pad("a")).fields == {
        "state/fr": {"level": "draft", "of": "A", "more": 1},
        "state/es": spanish,
    }
    assert isinstance(made, Transaction)
    assert [type(step) for step in made.steps] == [SetField, SetText]
    original = check(tree, set_text(tree, pad("a"), "en", "New"))
    assert original.node(pad("a")).fields == tree.node(pad("a")).fields
    again = set_text(after, pad("a"), "fr", "D")
    assert isinstance(again, Transaction)
    assert len(again.steps) == 1


def test_the_caret_travels_with_the_text() -> None:
    tree = notice(item("A"))
    here, there = Selection((pad("a"),), "en", 1), Selection((pad("a"),), "en", 2)
    made = set_text(tree, pad("a"), "en", "AB", here, there)
    check(tree, made)
    assert isinstance(made, Transaction)
    assert (made.before, made.after) == (here, there)
    plainly = set_text(tree, pad("a"), "en", "AB")
    assert isinstance(plainly, Transaction)
    assert plainly.after == Selection((pad("a"),), "en")


def test_typing_touches_the_way_to_the_root_alone() -> None:
    tree = random_notice(random.Random(fresh_seed()), 400)
    node = next(n for n in reversed(list(tree.walk())) if KINDS[n.kind].text)
    after = check(tree, set_text(tree, node.id, "en", "typed"))
    made = set_text(tree, node.id, "en", "typed again")
    assert isinstance(made, Transaction)
    assert apply_all(tree, made.steps).shape is tree.shape
    changed = [new.id for old, new in zip(tree.walk(), after.walk(), strict=True) if old is not new]
    assert changed == [n.id for n in tree.path(node.id)]


# --- split -------------------------------------------------------------------------------------


def test_a_split_element_hands_the_rest_and_what_is_below_to_a_new_one() -> None:
    tree = notice(item("Adoption of the agenda", paragraph("x"), paragraph("y")), item("B"))
    made = split(tree, pad("a"), "en", 8, later_ids())
    check(
        tree,
        made,
        [
            "item a: Adoption",
            "item z900:  of the agenda",
            "  paragraph b: x",
            "  paragraph c: y",
            "item d: B",
        ],
    )
    assert isinstance(made, Transaction)
    assert made.before == Selection((pad("a"),), "en", 8)
    assert made.after == Selection((NEW,), "en", 0)


def test_other_languages_keep_their_text_in_the_first_part() -> None:
    tree = notice(item({"en": "one two", "fr": "un deux"}, state__en={"level": "revised"}))
    after = check(tree, split(tree, pad("a"), "en", 4, later_ids()))
    assert after.node(pad("a")).texts == {"en": "one ", "fr": "un deux"}
    assert after.node(NEW).texts == {"en": "two"}
    assert after.node(pad("a")).fields == {"state/en": {"level": "draft"}}
    assert after.node(NEW).fields == {}


def test_at_the_end_an_empty_element_follows_and_the_children_stay() -> None:
    tree = notice(item("A", paragraph("x")))
    check(
        tree,
        split(tree, pad("a"), "en", 1, later_ids()),
        ["item a: A", "  paragraph b: x", "item z900"],
    )
    empty = notice(text(None))
    check(empty, split(empty, pad("a"), "en", 0, later_ids()), ["text a", "text z900"])


def test_at_the_start_an_empty_element_comes_before() -> None:
    tree = notice(item({"en": "A", "fr": "B"}, paragraph("x")))
    made = split(tree, pad("a"), "en", 0, later_ids())
    check(tree, made, ["item z900", "item a: A", "  paragraph b: x"])
    assert isinstance(made, Transaction)
    assert made.after == Selection((pad("a"),), "en", 0)


def test_marks_footnotes_and_details_stay_whole_when_split() -> None:
    tree = notice(text("**bold{issue.date:on}ness**{^n|foot *note*} end"))
    expected = {
        2: ("**bo**", "**ld{issue.date:on}ness**{^n|foot *note*} end"),
        4: ("**bold**", "**{issue.date:on}ness**{^n|foot *note*} end"),
        5: ("**bold{issue.date:on}**", "**ness**{^n|foot *note*} end"),
        9: ("**bold{issue.date:on}ness**", "{^n|foot *note*} end"),
        10: ("**bold{issue.date:on}ness**{^n|foot *note*}", " end"),
    }
    for offset, parts in expected.items():
        after = check(tree, split(tree, pad("a"), "en", offset, later_ids()))
        assert (after.node(pad("a")).texts["en"], after.node(NEW).texts["en"]) == parts


def test_both_parts_keep_role_and_audience_but_no_label_or_start() -> None:
    tree = notice(
        bullet("one two", role="question", audience="members", typed_label="-"),
        item("one two", start=5, unnumbered=True, documents=[{"symbol": "W/1"}]),
    )
    first = check(tree, split(tree, pad("a"), "en", 3, later_ids()))
    assert first.node(NEW).fields == {"role": "question", "audience": "members"}
    second = check(tree, split(tree, pad("b"), "en", 3, later_ids()))
    assert second.node(NEW).fields == {"unnumbered": True}


def test_the_second_part_of_a_continuation_is_a_text() -> None:
    tree = notice(continuation("one two", of=pad("a")))
    assert check(tree, split(tree, pad("a"), "en", 3, later_ids())).node(NEW).kind == "text"


def test_at_the_start_of_a_phrase_an_empty_element_comes_before_it() -> None:
    tree = notice(item(None, phrase="adoption"))
    made = split(tree, pad("a"), "en", 0, later_ids())
    check(tree, made, ["item z900", "item a"])
    assert isinstance(made, Transaction)
    assert made.after == Selection((pad("a"),), "en", 0)


def test_a_place_outside_the_text_or_in_a_phrase_is_no_place_to_split() -> None:
    tree = notice(item("A"), item(None, phrase="adoption"), rule())
    refused(split(tree, pad("a"), "en", 2, later_ids()), "split-place", offset=2)
    refused(split(tree, pad("a"), "en", -1, later_ids()), "split-place")
    refused(split(tree, pad("b"), "en", 1, later_ids()), "fixed-phrase")
    refused(split(tree, pad("c"), "en", 0, later_ids()), "no-text")
    refused(split(tree, ROOT, "en", 0, later_ids()), "root-fixed")
    refused(split(tree, pad("a"), "de", 0, later_ids()), "unknown-language")


def test_splitting_anywhere_keeps_the_printed_words_and_their_order() -> None:
    rnd = random.Random(fresh_seed())
    new, done = later_ids(), 0
    for _ in range(count(1_000)):
        tree = random_notice(rnd, 30)
        node = rnd.choice([n for n in tree.walk() if "en" in n.texts])
        offset = rnd.randint(0, size(parse(node.texts["en"])))
        after = check(tree, split(tree, node.id, "en", offset, new))
        assert "".join(reading(after)) == "".join(reading(tree))
        assert "".join(reading(after, "fr")) == "".join(reading(tree, "fr"))
        done += 1
    print(f"{done} texts were split")


# --- join --------------------------------------------------------------------------------------
