"""Changing the case of a stretch of a text: lower case, sentence case, capitals, in turn.

Details are never touched; nor are symbols (INF/MSME/W/41), acronyms (MSME), names written with
capitals inside (Trade4MSMEs) and the names that are details of the notice (decision 11).
"""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from editor.edit.commands.command import command
from editor.edit.commands.inlines import Spot, text_at
from editor.edit.commands.wording import set_text
from editor.edit.transaction import Refusal, Selection, Transaction
from editor.model.markup import parse, serialize
from editor.model.node import Json
from editor.model.text import Break, Inline, Run, Text, plain, size, slice_text
from editor.model.tree import Tree

_WORD = re.compile(r"[^\s'\u2019\"\u201c\u201d\u00ab\u00bb()\[\],;:!?\u2026]+")
_ENDS_SENTENCE = re.compile(r"[.!?\u2026][\"\u201d\u00bb)\]]*\s+$")
_NAMED = ("person", "room", "platform", "symbol", "body", "members", "text")
"""Types of details whose values are names."""


@command
def change_case(tree: Tree, spot: Spot) -> Transaction | Refusal:
    """Put a stretch in the next case: sentence case after small letters, then capitals.

    Without a stretch, the word at the caret.
    """
    text = text_at(tree, spot)
    if isinstance(text, Refusal):
        return text
    start, stop = spot.start, spot.stop
    if start == stop:
        start, stop = _word_at(text, start)
    around = plain(slice_text(text, 0, start)) + " " + plain(slice_text(text, stop, size(text)))
    kept = _kept_words(tree, spot, around)
    chosen = slice_text(text, start, stop)
    cases = (_recased(chosen, case, kept) for case in _next_cases(chosen, kept))
    changed = next((text for text in cases if text != chosen), chosen)
    whole = (*slice_text(text, 0, start), *changed, *slice_text(text, stop, size(text)))
    here = Selection((spot.node,), spot.lang, spot.stop)
    return set_text(tree, spot.node, spot.lang, serialize(whole), here, here)


class _Kept(Struct, frozen=True):
    """Words that keep their letters, by their small letters; names that stay in sentences."""

    words: Mapping[str, str]

    def of(self, word: str, *, shouted: bool) -> str | None:
        """How a word is written whatever the case, None if it changes."""
        stem = word.rstrip(".-\u2013\u2014")
        known = self.words.get(stem.casefold())
        if known is not None:
            return known + word[len(stem) :]
        if _is_symbol(stem):
            return word
        if not shouted and _capitals_inside(stem):
            return word
        return None


def _capitals_inside(word: str) -> bool:
    return any(sign.isupper() for sign in word[1:])


def _kept_words(tree: Tree, spot: Spot, around: str) -> _Kept:
    """What the notice shows to be acronyms, in sentences, and what its details name.

    Of the text that changes, only what stands around the stretch says how words are written.
    """
    words: dict[str, str] = {}
    for node in tree.walk():
        chars = around if node.id == spot.node else plain(parse(node.texts.get(spot.lang, "")))
        if not _shouted(chars):
            words |= {
                stem.casefold(): stem
                for stem in (hit[0].rstrip(".") for hit in _WORD.finditer(chars))
                if _capitals_inside(stem) and not stem.islower()
            }
    for fact in tree.root.family("fact").values():
        if fact.get("type") in _NAMED:
            for hit in _WORD.finditer(" ".join(_strings(fact.get("value")))):
                if hit[0][:1].isupper():
                    words[hit[0].casefold()] = hit[0]
    return _Kept(words)


def _strings(value: Json) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (said for key in ("name", "title") for said in _strings(value.get(key)))
    elif isinstance(value, list):
        yield from (said for one in value for said in _strings(one))


def _next_cases(text: Text, kept: _Kept) -> tuple[str, ...]:
    """The cases in the order in which they follow the one a stretch is in."""
    chars = plain(text)
    shouted = _shouted(chars)
    words = (hit[0] for hit in _WORD.finditer(chars))
    letters = "".join(word for word in words if kept.of(word, shouted=shouted) is None)
    if letters == letters.lower():
        return ("sentence", "upper")
    return ("lower", "sentence") if letters == letters.upper() else ("upper", "lower")


def _shouted(chars: str) -> bool:
    """Whether all is in capitals, symbols aside: words then do not show how they are written."""
    words = [hit[0] for hit in _WORD.finditer(chars) if not _is_symbol(hit[0])]
    return all(word == word.upper() for word in words)


def _is_symbol(word: str) -> bool:
    return "/" in word or any(sign.isdigit() for sign in word)


def _recased(text: Text, case: str, kept: _Kept) -> Text:
    chars = plain(text)
    shouted, before = _shouted(chars), ""
    out: list[Inline] = []
    for inline in text:
        if isinstance(inline, Run):
            said = _cased(inline.chars, case, kept, before, shouted=shouted)
            out.append(replace(inline, chars=said))
            before += said
        else:
            out.append(inline)
            before += " " if isinstance(inline, Break) else "x"
    return tuple(out)


def _cased(chars: str, case: str, kept: _Kept, before: str, *, shouted: bool) -> str:
    """Characters in a case; `before` is what stands before them."""
    out, end = "", 0
    for hit in _WORD.finditer(chars):
        out += chars[end : hit.start()]
        word, end = hit[0], hit.end()
        same = kept.of(word, shouted=shouted)
        if same is not None:
            out += same
            continue
        word = word.upper() if case == "upper" else word.lower()
        if case == "sentence" and _opens(before + out):
            word = word[:1].upper() + word[1:]
        out += word
    return out + chars[end:]


def _opens(before: str) -> bool:
    """Whether a sentence begins after these characters."""
    return not _WORD.search(before) or bool(_ENDS_SENTENCE.search(before))


def _word_at(text: Text, place: int) -> tuple[int, int]:
    """The stretch of the word at a place of the text; the caret itself where none is."""
    at = 0
    for inline in text:
        if not isinstance(inline, Run):
            at += 1
            continue
        for hit in _WORD.finditer(inline.chars):
            if at + hit.start() <= place <= at + hit.end():
                return at + hit.start(), at + hit.end()
        at += len(inline.chars)
    return place, place
