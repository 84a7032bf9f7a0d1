"""Bytes to JSON values, without anything that JSON parsers let through and a notice cannot keep.

Refused: what is not UTF-8, a key twice in one object, NaN and numbers that lose digits, control
characters, lone surrogates, endless nesting. Used by `notice_reader.py`.
"""

import json
import math
import re
from collections.abc import Iterator

from editor.model.node import Json
from editor.model.values import MAX_INTEGER, text_problem
from editor.storage.json_places import (
    JsonPath,
    Place,
    first_bad_number,
    first_deeper,
    first_double,
    in_words,
    line,
)

_DEEP = 100
_ILLEGAL = (
    *map(chr, range(0x7F, 0xA0)),
    *(chr(plane + last) for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)),
)
"""What stands in a JSON text as it is and no notice may hold; the rest comes only as escapes."""
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_CONTROLS = frozenset("ubfrt")


class Damage(Exception):
    """Why a file is refused: at a path of JSON keys, or at a place already in words."""

    def __init__(
        self, why: str, path: JsonPath = (), place: str = "", *, foreign: bool = False
    ) -> None:
        super().__init__(why)
        self.why = why
        self.path = path
        self.place = place
        self.foreign = foreign
        """Whether the bytes were never a file of ours."""


class _Doubled(ValueError):
    pass


class _BadNumber(ValueError):
    pass


def decoded(data: bytes, word: str) -> str:
    """The text of a JSON file that should hold `word`; Damage for what is no such text."""
    foreign = f'"{word}"'.encode() not in data[:4096]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        at = data.count(b"\n", 0, error.start) + 1
        place = f"line {at}, byte {error.start}"
        raise Damage("it is not UTF-8", place=place, foreign=foreign) from None
    if not text.strip("\0 \t\r\n"):
        why = "it is empty" if not text.strip() else "it holds nothing but zero bytes"
        raise Damage(why, foreign=True)
    if foreign and not text.lstrip().startswith("{"):
        raise Damage("it does not begin like one", foreign=True)
    # Asking for each character is ten times as fast here as one pattern for all.
    for char in _ILLEGAL:
        if char in text:
            place = f"line {line(text, text.index(char))}"
            raise Damage(str(text_problem(char)), place=place)
    return text


def parsed(text: str) -> Json:
    """The value of a JSON text; Damage with the place for anything doubtful."""
    try:
        stored = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_constant,
            parse_int=_integer,
            parse_float=_float,
        )
    except _Doubled:
        raise _damage(text, "the same key stands twice", first_double(text)) from None
    except _BadNumber:
        raise _damage(text, "this number cannot be kept", first_bad_number(text)) from None
    except RecursionError:
        raise _damage(text, "it is nested too deeply", first_deeper(text, _DEEP)) from None
    except json.JSONDecodeError as error:
        raise _syntax(text, error) from None
    if not _CONTROLS.isdisjoint(_ESCAPE.findall(text)):
        _check_characters(stored)
    return stored


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    out = dict(pairs)
    if len(out) != len(pairs):
        raise _Doubled
    return out


def _constant(_: str) -> Json:
    raise _BadNumber


def _integer(digits: str) -> int:
    if len(digits) > 17 or abs(int(digits)) > MAX_INTEGER:
        raise _BadNumber
    return int(digits)


def _float(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise _BadNumber
    return number


def _damage(text: str, why: str, place: Place | None) -> Damage:
    return Damage(why, place=in_words(text, place) if place else "line 1")


def _syntax(text: str, error: json.JSONDecodeError) -> Damage:
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated"):
        return Damage("the file ends too early", place=f"line {error.lineno}")
    place = f"line {error.lineno}, character {error.colno}"
    return Damage(f"it is no JSON there ({error.msg.lower()})", place=place)


def _check_characters(stored: Json) -> None:
    """Escapes can stand for characters that no text may hold."""
    for path, chars in _strings(stored):
        why = text_problem(chars)
        if why:
            raise Damage(why, path)


def _strings(stored: Json) -> Iterator[tuple[JsonPath, str]]:
    stack: list[tuple[JsonPath, Json]] = [((), stored)]
    while stack:
        path, value = stack.pop()
        if isinstance(value, str):
            yield path, value
        elif isinstance(value, dict):
            for key, part in value.items():
                yield (*path, key), key
                stack.append(((*path, key), part))
        elif isinstance(value, list):
            stack.extend([((*path, row), part) for row, part in enumerate(value)])
