"""Hypothesis strategies of canonical texts: everything that markup can say."""

from hypothesis import strategies as st

from editor.model.text import MARKS, Break, FactRef, Inline, ItemRef, Note, Run, Text, normal

_SIGNS = st.sampled_from("ab *_^[]{}<>\\|~:=()-.\u00a0é\u2011𐍈1")
_CHARS = st.text(_SIGNS, min_size=1, max_size=6)
_NAMES = st.sampled_from(["a", "meeting.1.date", "on-strong", "n1", "link.2", "b_c"])
_MARKS = st.frozensets(st.sampled_from(MARKS))
_LINKS = st.none() | _NAMES
_LANGS = st.none() | st.sampled_from(["en", "fr", "zh-Hans"])


def _marked() -> st.SearchStrategy[Inline]:
    facts = _NAMES.filter(lambda name: name != "item")
    return st.one_of(
        st.builds(Run, _CHARS, _MARKS, _LINKS, _LANGS),
        st.builds(FactRef, facts, _NAMES, _MARKS, _LINKS, _LANGS),
        st.builds(ItemRef, _NAMES, _MARKS, _LINKS, _LANGS),
        st.builds(Break),
    )


def _text(inlines: st.SearchStrategy[Inline]) -> st.SearchStrategy[Text]:
    return st.lists(inlines, max_size=6).map(normal)


_NOTES = st.builds(
    Note, _NAMES, st.none() | st.text(_SIGNS, min_size=1, max_size=3), _text(_marked())
)

TEXTS = _text(st.one_of(_marked(), _NOTES))
"""Canonical texts."""

TYPED = st.one_of(
    st.text(_SIGNS | st.just("\n"), max_size=30),
    st.lists(
        st.sampled_from([
            "**", "*", "__", "_", "^", "[", "](a)", "](", "]", "{", "}", "{a:b}", "{item:a}", "\\",
            "{^n|", "{^n=1|", "{~en|", "{^", "a", "b ", "\n", "|", "<", "{item:", "***", "{~e|",
        ]),
        max_size=14,
    ).map("".join),
)  # fmt: skip
"""Anything that somebody could type as markup."""
