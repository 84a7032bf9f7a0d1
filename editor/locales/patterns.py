r"""Filling the holes of phrases and forms: `{word}` in markup; `\{` is a brace as such.

Used by `phrases.py` for what the program fills and by `facts.py` and `days.py` for details.
"""

import re
from collections.abc import Iterable, Mapping

from editor.locales.locale import Euphony
from editor.locales.source import Form
from editor.locales.typography import base_letters

_HOLE = re.compile(r"(\\.)|\{([a-z][a-z0-9.-]*)\}")

Values = Mapping[str, str | None]
"""Markup by hole; None or absent where there is nothing to print."""


def fill(pattern: str, values: Values) -> str | None:
    """The pattern with its holes filled, None if one of them has no value."""
    missing = False

    def filled(hit: re.Match[str]) -> str:
        nonlocal missing
        if hit.group(1):
            return hit.group()
        value = values.get(hit.group(2))
        missing = missing or value is None
        return value or ""

    out = _HOLE.sub(filled, pattern)
    return None if missing else out


def first_filled(form: Form, variants: Iterable[str], values: Values) -> str | None:
    """The first alternative that can be filled, in the first of the variants that it knows."""
    wanted = [*variants, ""]
    for alternative in form:
        pattern = next((alternative[v] for v in wanted if v in alternative), None)
        out = None if pattern is None else fill(pattern, values)
        if out is not None:
            return out
    return None


def holes(pattern: str) -> list[str]:
    """The names of the holes in order."""
    return [hit.group(2) for hit in _HOLE.finditer(pattern) if hit.group(2)]


def pieces(pattern: str) -> list[tuple[str, str | None]]:
    """The pattern as markup before each hole and the name of the hole, None after the last."""
    out: list[tuple[str, str | None]] = []
    start = 0
    for hit in _HOLE.finditer(pattern):
        if hit.group(2):
            out.append((pattern[start : hit.start()], hit.group(2)))
            start = hit.end()
    return [*out, (pattern[start:], None)]


def elides(word: str, euphony: Euphony) -> bool:
    """Whether an article or preposition loses its vowel before this word."""
    return _sounds(word, euphony.elided_before, euphony.elided_except)


def changes_and(word: str, euphony: Euphony) -> bool:
    """Whether "and" takes its other form before this word."""
    return bool(euphony.and_) and _sounds(word, euphony.and_before, euphony.and_except)


def _sounds(word: str, before: tuple[str, ...], but: tuple[str, ...]) -> bool:
    letters = base_letters(word)
    return letters.startswith(before) and not letters.startswith(but)
