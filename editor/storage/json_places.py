"""Where in a JSON text a value stands: the line for an error message, when it is needed.

Reading itself is left to the fast parser, which forgets places; this walks the text again, only
after something was refused. Used by `notice_reader.py` alone.
"""

import json
import re
from collections.abc import Iterator

from msgspec import Struct, field

JsonPath = tuple[str | int, ...]

MAX_DEPTH = 200
"""The walk ends at this depth: a file that deep is refused anyway."""

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')
_BIG = re.compile(r"-?\d{16,}\Z")


class Place(Struct, frozen=True):
    """A value: the keys and rows that lead to it, where it begins, its first token."""

    path: JsonPath
    offset: int
    token: str


class _Level(Struct):
    """An object or a list that is open; `at` is its present key or row."""

    is_object: bool
    at: str | int
    wants_key: bool = field(default=True)


def places(text: str) -> Iterator[Place]:
    """Every value of a JSON text in order, the whole one first; ends where it is no JSON."""
    levels: list[_Level] = []
    for hit in _TOKEN.finditer(text):
        token, level = hit.group(), levels[-1] if levels else None
        if token in "}]":
            if levels:
                levels.pop()
        elif token == ",":
            _next(level)
        elif token == ":":
            continue
        elif level and level.is_object and level.wants_key:
            level.at, level.wants_key = _key(token), False
        else:
            yield Place(tuple(open_.at for open_ in levels), hit.start(), token)
            if token in "{[":
                levels.append(_Level(token == "{", "" if token == "{" else 0))
            if len(levels) > MAX_DEPTH:
                return


def _next(level: _Level | None) -> None:
    if level and isinstance(level.at, int):
        level.at += 1
    elif level:
        level.wants_key = True


def _key(token: str) -> str:
    try:
        return str(json.loads(token, strict=False))
    except ValueError:
        return token


def first_double(text: str) -> Place | None:
    """The first value whose key stood in the same object before."""
    seen: set[JsonPath] = set()
    for place in places(text):
        if place.path in seen:
            return place
        seen.add(place.path)
    return None


def first_deeper(text: str, depth: int) -> Place | None:
    """The first value more than `depth` levels down."""
    return next((place for place in places(text) if len(place.path) > depth), None)


def first_bad_number(text: str) -> Place | None:
    """The first NaN, infinite or very long number."""
    for place in places(text):
        token = place.token
        if token in ("NaN", "Infinity", "-Infinity") or _BIG.match(token) or _infinite(token):
            return place
    return None


def _infinite(token: str) -> bool:
    try:
        return token[0] in "-0123456789" and float(token) in (float("inf"), float("-inf"))
    except ValueError:
        return False


def place_at(text: str, path: JsonPath) -> Place:
    """The value at a path, or what stands nearest above it."""
    best = Place((), 0, "")
    for place in places(text):
        if place.path == path:
            return place
        if len(place.path) > len(best.path) and place.path == path[: len(place.path)]:
            best = place
    return best


def in_words(text: str, place: Place) -> str:
    """A place for people: its line, the id of the element it is in, and the key."""
    words = f"line {line(text, place.offset)}"
    path = place.path
    if len(path) >= 2 and path[0] == "nodes":
        name = place_at(text, (*path[:2], "id"))
        known = name.token.strip('"') if name.path[2:] == ("id",) else ""
        words += f", element {known}" if known.isalnum() else f", nodes/{path[1]}"
        path = path[2:]
    return f"{words}, {'/'.join(map(str, path))}" if path else words


def line(text: str, offset: int) -> int:
    """The number of the line, from 1, in which a character stands."""
    return text.count("\n", 0, offset) + 1
