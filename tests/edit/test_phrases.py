"""Fixed phrases on elements."""

from editor.edit.commands.phrases import back_to_phrase, put_phrase, set_phrase
from tests.build import item, later_ids, notice, pad, paragraph, rule, text
from tests.edit.harness import check, refused


def test_an_element_takes_a_phrase_and_leaves_it() -> None:
    tree = notice(item({"fr": "ADOPTION"}))
    with_phrase = check(tree, set_phrase(tree, pad("a"), "adoption"))
    assert with_phrase.node(pad("a")).fields == {"phrase": "adoption"}
    assert with_phrase.node(pad("a")).texts == {"fr": "ADOPTION"}
    check(with_phrase, set_phrase(with_phrase, pad("a"), None), tree)
    refused(set_phrase(with_phrase, pad("a"), "adoption"), "no-change")
    refused(set_phrase(tree, pad("a"), ""), "no-change")


def test_a_rule_takes_no_phrase() -> None:
    tree = notice(rule())
    refused(set_phrase(tree, pad("a"), "adoption"), "no-text", kind="rule")


def test_back_to_the_phrase_drops_one_language_and_its_state() -> None:
    state = {"level": "revised", "of": "A"}
    tree = notice(item({"en": "A", "fr": "B"}, phrase="adoption", state__fr=state, state__en=state))
    after = check(tree, back_to_phrase(tree, pad("a"), "fr"))
    assert after.node(pad("a")).texts == {"en": "A"}
    assert after.node(pad("a")).fields == {"phrase": "adoption", "state/en": state}
    refused(back_to_phrase(after, pad("a"), "fr"), "no-change")
    refused(back_to_phrase(after, pad("a"), "de"), "unknown-language")
    plain = notice(item("A"))
    refused(back_to_phrase(plain, pad("a"), "en"), "no-phrase")


def test_a_phrase_is_put_into_an_empty_element_else_behind_one() -> None:
    tree = notice(item({"en": "A"}, paragraph("B")), item())
    put = check(tree, put_phrase(tree, pad("c"), "other-business", "item", None, later_ids()))
    assert put.node(pad("c")).fields == {"phrase": "other-business"}
    after = check(tree, put_phrase(tree, pad("b"), "adoption", "item", None, later_ids()))
    new = after.root.children[1]
    assert (new.kind, new.texts, new.fields) == ("item", {}, {"phrase": "adoption"})
    alone = notice(text())
    led = check(alone, put_phrase(alone, pad("a"), "lead-in", "text", "lead-in", later_ids()))
    assert led.node(pad("a")).fields == {"phrase": "lead-in", "role": "lead-in"}
    refused(put_phrase(tree, pad("q"), "adoption", "item", None, later_ids()), "unknown-node")
