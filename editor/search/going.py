"""Where to go for what somebody typed: "2.4", "2.1 a", "annex 2", "W/41", "MATIN".

Numbers are those printed in the language of the view; after them come symbols that end so, then
the words wherever they stand, titles first. Used by the window.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from msgspec import Struct

from editor.layout.blocks import Page
from editor.model.node import Node
from editor.search.find import Hit, find
from editor.search.folding import folds
from editor.search.passages import Searched
from editor.search.query import Query

Key = tuple[str, ...]
"""A number in its parts: 2.1 a. is ("2", "1", "a")."""

_PART = re.compile(r"\d+|[^\W\d_]+")
_WORD = 3
"""Letters that make a part of a number a word: annex, point."""
_TITLES = ("title", "part", "sitting", "item", "pillar", "heading", "annex")
"""Kinds whose texts are titles."""


class Goal(Struct, frozen=True):
    """A place to go to: an element by its number, or a hit; `lang` is the language it is in."""

    node: str
    lang: str
    how: Literal["number", "symbol", "words"]
    hit: Hit | None = None


def goals(searched: Sequence[Searched], typed: str) -> list[Goal]:
    """Every place that may be meant, the likeliest first; the first language is that of the view.

    Nothing for nothing typed.
    """
    if not searched or not typed.strip():
        return []
    view = searched[0]
    numbered = [Goal(node, view.lang, "number") for node in _numbered(view, _parts(typed))]
    found = find(searched, Query(typed.strip()))
    hits = sorted(found, key=_rank(searched, typed)) if isinstance(found, tuple) else []
    return [
        *numbered,
        *(Goal(hit.node, hit.lang, _how(hit, typed), hit) for hit in hits),
    ]


# --- numbers -----------------------------------------------------------------------------------


def _parts(chars: str) -> Key:
    """The parts of a number: figures and letters, whatever stands between."""
    return tuple(_PART.findall(chars.translate(folds(case=False, exact=False))))


def _numbered(view: Searched, wanted: Key) -> list[str]:
    """The elements with such a number; "point 2.4" is 2.4 where no number begins with a word."""
    keys = [(node.id, key) for node, key in _keys(view.proof.root, view.proof.page)]
    found = _matching(keys, wanted)
    if not found and len(wanted) > 1 and wanted[0].isalpha() and len(wanted[0]) >= _WORD:
        found = _matching(keys, wanted[1:])
    return found


def _matching(keys: Sequence[tuple[str, Key]], wanted: Key) -> list[str]:
    if not wanted:
        return []
    same = [node for node, key in keys if len(key) == len(wanted) and _begins(key, wanted)]
    exact = [node for node, key in keys if key == wanted]
    below = [node for node, key in keys if _begins(key, wanted)]
    return list(dict.fromkeys((*exact, *same, *below)))


def _begins(key: Key, wanted: Key) -> bool:
    """Whether a number begins like that; of words the beginning is enough: annex, ANNEXE."""
    return len(key) >= len(wanted) and all(
        mine == typed or (len(typed) >= _WORD and typed.isalpha() and mine.startswith(typed))
        for mine, typed in zip(key, wanted, strict=False)
    )


def _keys(root: Node, page: Page) -> Iterator[tuple[Node, Key]]:
    """The numbers of every element, those that it prints and those that tell it from others."""
    stack: list[tuple[Node, Key]] = [(child, ()) for child in reversed(root.children)]
    while stack:
        node, above = stack.pop()
        own = _own_keys(node, above, page)
        yield from ((node, key) for key in own)
        stack += [(child, own[0] if own else above) for child in reversed(node.children)]


def _own_keys(node: Node, above: Key, page: Page) -> list[Key]:
    """The number of an element with those above it, then other ways to say it; none without."""
    own = _parts(page.labels.get(node.id, ""))
    if not own:
        return []
    number = page.numbers.get(node.id)
    whole = own if own[: len(above)] == above else (*above, *own)
    if number is None or number.level in ("letter", "roman"):
        return [whole]
    if number.level in ("annex", "part") and len(own) > 1:
        return [own, (*own[:-1], str(number.numbers[-1]))]
    return [whole, own]


# --- words -------------------------------------------------------------------------------------


def _rank(searched: Sequence[Searched], typed: str) -> Callable[[Hit], tuple[int, ...]]:
    """The order of hits: symbols, then by language, titles before texts, whole words first."""
    languages = [one.lang for one in searched]

    def rank(hit: Hit) -> tuple[int, ...]:
        return (
            _how(hit, typed) != "symbol",
            languages.index(hit.lang),
            hit.passage.line.node.kind not in _TITLES,
            not _begins_word(hit),
        )

    return rank


def _how(hit: Hit, typed: str) -> Literal["symbol", "words"]:
    """Whether a hit is the end of a symbol: W/41 of INF/MSME/W/41, but not of W/411."""
    following = hit.passage.line.chars[hit.stop : hit.stop + 1]
    ends = _begins_word(hit) and not following.isalnum() and following != "/"
    return "symbol" if "/" in typed and ends else "words"


def _begins_word(hit: Hit) -> bool:
    chars = hit.passage.line.chars
    return hit.start == 0 or not (chars[hit.start - 1].isalnum() and chars[hit.start].isalnum())
