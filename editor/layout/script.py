"""What the script of a page asks of printed pieces: isolates from right to left, no italics.

In a text from right to left, symbols, Latin names and addresses would fall apart or pull signs to
the wrong side: each is put between isolates (U+2066 to U+2069). A script without italics loses
them here, for every output. Used where `elements.py` and `masthead.py` make blocks.
"""

import re

from msgspec.structs import replace

from editor.layout.blocks import CrossRef, PageField, Piece, Span
from editor.locales.locale import Locale
from editor.model.text import Marks

LEFT_TO_RIGHT, FIRST_STRONG, END = "\u2066", "\u2068", "\u2069"
"""The signs that open an isolate, by direction or by its first letter, and the one that closes."""

_LETTER = "A-Za-z\u00c0-\u024f\u0370-\u052f"
_WORD = rf"[{_LETTER}0-9]+"
_JOINT = "[-\u2010\u2011./&_@:'\u2019+#=?%~]+"
_ATOM = rf"{_WORD}(?:{_JOINT}{_WORD}|\({_WORD}\))*(?:/\u2026?)?"
_GAP = "[.,;:]{0,2}[ \u00a0]+"
# a word with a letter from left to right, and whatever such words and numbers follow it;
# compiled when first used, which few starts need
_LATIN = (
    rf"(?=[^\s{_LETTER}]*[{_LETTER}]){_ATOM}(?:{_GAP}(?:{_ATOM}|\({_ATOM}(?:{_GAP}{_ATOM})*\)))*"
)


def as_set(pieces: tuple[Piece, ...], locale: Locale) -> tuple[Piece, ...]:
    """The pieces as the script of the page's language wants them."""
    rtl, italics = locale.direction == "rtl", locale.script.italics
    if italics and not rtl:
        return pieces
    return tuple([_set(piece, rtl=rtl, italics=italics) for piece in pieces])


def isolated(chars: str) -> str:
    """Characters that keep their order from left to right, whatever stands around them."""
    return f"{LEFT_TO_RIGHT}{chars}{END}"


def _set(piece: Piece, *, rtl: bool, italics: bool) -> Piece:
    if not isinstance(piece, Span | CrossRef | PageField):
        return piece
    lang = None if isinstance(piece, PageField) else piece.lang
    if not italics and lang is None and "italic" in piece.marks:
        piece = replace(piece, marks=_upright(piece.marks))
    if rtl and isinstance(piece, Span):
        return _directed(piece)
    return piece


def _upright(marks: Marks) -> Marks:
    return marks - {"italic"}


def _directed(span: Span) -> Span:
    chars = span.chars
    if LEFT_TO_RIGHT in chars or FIRST_STRONG in chars:
        return span  # typed or made so already
    if span.lang is not None:
        return replace(span, chars=f"{FIRST_STRONG}{chars}{END}")
    return replace(span, chars=re.sub(_LATIN, lambda hit: isolated(hit.group()), chars))
