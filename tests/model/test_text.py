"""Characters made safe."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.model.text import clean, is_legal
from tests.counts import count


@settings(max_examples=count(5_000), deadline=None)
@given(st.text(st.characters(categories=None) | st.sampled_from("\x00\x0b\ud800\uffff\r\n\t")))
def test_cleaned_characters_can_be_saved_and_cleaning_again_changes_nothing(chars: str) -> None:
    safe = clean(chars)
    assert clean(safe) == safe
    assert all(map(is_legal, safe))
    assert json.loads(json.dumps(safe)) == safe
    safe.encode("utf-8")
    assert "\r" not in safe
    assert "\t" not in safe


def test_what_is_cleaned_is_marked_and_the_rest_kept() -> None:
    assert clean("a\r\nb\rc\td") == "a\nb\nc d"
    assert clean("\x00\x1b\x7f\x85\ud800\udfff\ufffe\U0001ffff") == "�" * 8
    kept = "é𝒳\u00a0\u2011\u200f\u200b«»\ufdd0\U0001f600\u2028"
    assert clean(kept) == kept
