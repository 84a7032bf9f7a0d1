"""Typed texts that are fixed phrases of the house become phrases; the others stay as typed.

A text is a phrase only if it reads the same once case and typography are folded (decision 4). The
title of the body keeps both: the phrase, and the text over it where they differ.
"""

from editor.model.text import Run, Text, plain
from editor.text_in.drafts import Draft
from editor.text_in.vocabulary import PLACES, Vocabulary, key


def settle_phrases(root: Draft, words: Vocabulary, body_names: tuple[str, ...]) -> None:
    """Give every draft that says a fixed phrase its phrase, and take its text away."""
    for draft in root.walk():
        name = _phrase_of(draft, words)
        if name is not None:
            draft.fields["phrase"] = name
            draft.text = ()
        elif draft.fields.get("role") == "body" and body_names:
            draft.fields["phrase"] = "body-title"


def _phrase_of(draft: Draft, words: Vocabulary) -> str | None:
    place = (draft.kind, draft.fields.get("role"))
    if place not in _CARRIERS or not _is_bare(draft.text):
        return None
    name = words.own.get(key(plain(draft.text)))
    return name if name and PLACES[name] == place else None


_CARRIERS = frozenset(PLACES.values())


def _is_bare(text: Text) -> bool:
    """Whether a text has no look of its own that a phrase would lose."""
    return all(isinstance(i, Run) and not i.marks and not i.link for i in text)
