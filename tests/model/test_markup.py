"""The laws of the markup: lossless, a fixed point, and never failing."""

import random
import time

import pytest
from hypothesis import example, given, settings

from editor.model.markup import _Parser, canonical, escape, is_reference, parse, serialize
from editor.model.text import (
    Break,
    FactRef,
    ItemRef,
    Note,
    Run,
    Text,
    normal,
    plain,
    size,
    slice_text,
    walk,
)
from tests.counts import count, fresh_seed
from tests.model.texts import TEXTS, TYPED
from tests.random_notice import random_notice

BOLD, ITALIC, BOTH = frozenset({"bold"}), frozenset({"italic"}), frozenset({"bold", "italic"})


@settings(max_examples=count(20_000), deadline=None)
@given(TEXTS)
@example((Run("a", BOTH), Run("b", BOLD), Run("c", ITALIC), Run("d", BOTH)))
@example((Run("a", ITALIC), Run("b", BOTH), Run("c", ITALIC)))
@example((Run("a", BOLD), Run("b", ITALIC), Run("c", BOLD)))
def test_parse_undoes_serialize(text: Text) -> None:
    assert parse(serialize(text)) == text


@settings(max_examples=count(20_000), deadline=None)
@given(TYPED)
def test_whatever_is_typed_parses_and_its_canonical_form_is_a_fixed_point(typed: str) -> None:
    once = serialize(parse(typed))
    assert serialize(parse(once)) == once
    assert canonical(typed) == once
    assert parse(once) == parse(typed)


_BITS = (
    "[", "]", "](", ")", "(", "a", "b c", " ", "l", "{fact:x}", "{item:abc}", "{a:b}", "[see](l)",
    "[x](l)[y](l)", "[x](l)[y](m)", ")[", "**", "*", "\\", "\n", "<", ">", "}", "{",
)  # fmt: skip


def test_details_and_links_are_read_in_the_short_way_as_in_the_long_one() -> None:
    rnd, short = random.Random(fresh_seed()), 0
    for _ in range(count(100_000)):
        typed = "".join(rnd.choices(_BITS, k=rnd.randint(1, 8)))
        text = _Parser(typed).text()
        assert parse(typed) == text, typed
        assert canonical(typed) == serialize(text), typed
        short += len(text) > 1 and all(isinstance(inline, Run | FactRef) for inline in text)
    print(f"{short} of {count(100_000)} with a detail or a link")
    assert short > count(100_000) / 10


@settings(max_examples=count(5_000), deadline=None)
@given(TYPED)
def test_nothing_that_is_typed_disappears_except_signs_that_meant_something(typed: str) -> None:
    words = "".join(inline.chars for inline in walk(parse(typed)) if isinstance(inline, Run))
    named = "{" in typed or "](" in typed  # the ids of details, links and notes are no words
    for letter in "ab":
        assert words.count(letter) <= typed.count(letter)
        assert named or words.count(letter) == typed.count(letter)


@settings(max_examples=count(5_000), deadline=None)
@given(TYPED)
def test_escaped_characters_are_literal(typed: str) -> None:
    line = typed.replace("\n", " ")
    assert parse(escape(line)) == ((Run(line),) if line else ())


@settings(max_examples=count(5_000), deadline=None)
@given(TEXTS)
def test_the_parts_of_a_text_make_the_text_again(text: Text) -> None:
    length = size(text)
    for place in range(length + 1):
        first, second = slice_text(text, 0, place), slice_text(text, place, length)
        assert size(first) == place
        assert size(second) == length - place
        assert normal((*first, *second)) == text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("", ()),
        ("plain", (Run("plain"),)),
        ("**a**", (Run("a", BOLD),)),
        ("*a*", (Run("a", ITALIC),)),
        ("***a***", (Run("a", BOTH),)),
        ("__a__^b^", (Run("a", frozenset({"underline"})), Run("b", frozenset({"superscript"})))),
        ("[a *b*](l-1)", (Run("a ", link="l-1"), Run("b", ITALIC, "l-1"))),
        ("{meeting.1.date:on}", (FactRef("meeting.1.date", "on"),)),
        ("{item:aaaaaaaaaa}", (ItemRef("aaaaaaaaaa"),)),
        ("a{^n|b}", (Run("a"), Note("n", None, (Run("b"),)))),
        ("{^n=\\*|b}", (Note("n", "*", (Run("b"),)),)),
        ("{~en|Trade}", (Run("Trade", lang="en"),)),
        ("a\nb", (Run("a"), Break(), Run("b"))),
        (r"\*a\* \{b\} \\", (Run(r"*a* {b} \\"[:-1]),)),
        ("**a", (Run("**a"),)),
        ("a_b", (Run("a_b"),)),
        ("{a b:c}", (Run("{a b:c}"),)),
        ("[a](B)", (Run("[a](B)"),)),
        ("[](l)", (Run("[](l)"),)),
        ("\\n", (Run("\\n"),)),
    ],
)
def test_the_markup_means_what_the_decision_says(markup: str, text: Text) -> None:
    assert parse(markup) == text


def test_a_link_is_not_nested() -> None:
    assert parse("[a [b](c) d](e)") == (Run("a [b", link="c"), Run(" d](e)"))


def test_the_plain_characters_are_without_notes_and_details() -> None:
    assert plain(parse("**a**\n{x:y}b{^n|note}")) == "a\nb"


def test_references_are_plain_words() -> None:
    assert is_reference("meeting.1.date")
    for wrong in ("", "A", "1a", "a b", "a.", "a..b", "a:b", "é"):
        assert not is_reference(wrong), wrong


def test_the_texts_of_random_notices_are_canonical() -> None:
    rnd, seen = random.Random(fresh_seed()), 0
    for node in random_notice(rnd, count(20_000)).walk():
        for markup in node.texts.values():
            seen += 1
            assert canonical(markup) == markup
            assert serialize(parse(markup)) == markup
    print(f"{seen} texts")


@pytest.mark.parametrize(
    "sign", ["*", "**", "[", "]", "{", "}", "{^n|", "{~en|", "^", "__", "](a)", "\\"]
)
def test_endless_signs_are_read_in_time_that_grows_with_their_number(sign: str) -> None:
    def seconds(length: int) -> float:
        typed = (sign * length)[:length]
        start = time.process_time()
        serialize(parse.__wrapped__(typed))
        return time.process_time() - start

    # In turns, and the best of each: another load of the machine then meets both.
    times = [(seconds(8_000), seconds(80_000)) for _ in range(3)]
    few, many = (min(column) for column in zip(*times, strict=True))
    assert many < 30 * max(few, 0.005)
