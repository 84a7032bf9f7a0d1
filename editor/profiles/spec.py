"""Checks of data files: what each key may hold, said once; an error names file, key and allowed.

Used by `load.py` for profiles and bodies. A check gets the value and its place, and refuses with
`profile-key` (exit code 3).
"""

import re
from collections.abc import Callable, Iterable, Mapping

from msgspec import Struct

from editor.errors import InputRefused
from editor.model.fact import fact_problem
from editor.model.node import Json


class Place(Struct, frozen=True):
    """Where a value stands: the file and the keys that lead to it."""

    file: str
    key: str = ""

    def at(self, key: str) -> "Place":
        """The place one key deeper."""
        return Place(self.file, f"{self.key}.{key}" if self.key else key)

    def refuse(self, why: str, allowed: str) -> InputRefused:
        """The error for this place."""
        return InputRefused(
            "profile-key", file=self.file, key=self.key or "the file", why=why, allowed=allowed
        )


Check = Callable[[Json, Place], None]


def text(value: Json, place: Place) -> None:
    """A text, which may be empty."""
    if not isinstance(value, str):
        raise place.refuse(f"is {value!r}", "a text")


def flag(value: Json, place: Place) -> None:
    """True or false."""
    if not isinstance(value, bool):
        raise place.refuse(f"is {value!r}", "true or false")


def color(value: Json, place: Place) -> None:
    """Six hexadecimal digits."""
    if not (isinstance(value, str) and len(value) == 6 and set(value.upper()) <= _HEX):
        raise place.refuse(f"is {value!r}", "a colour of six hexadecimal digits, like 006283")


_HEX = set("0123456789ABCDEF")


def number(low: float, high: float, *, whole: bool = False) -> Check:
    """A number between two bounds, perhaps a whole one."""
    kinds = int if whole else int | float

    def check(value: Json, place: Place) -> None:
        real = isinstance(value, kinds) and not isinstance(value, bool)
        if not real or not low <= value <= high:
            raise place.refuse(
                f"is {value!r}", f"a {'whole ' * whole}number from {low:g} to {high:g}"
            )

    return check


def one_of(*values: str) -> Check:
    """One of some words."""

    def check(value: Json, place: Place) -> None:
        if value not in values:
            raise place.refuse(f"is {value!r}", ", ".join(values))

    return check


_HOLE = re.compile(r"\{([^{}]*)\}")


def template(*holes: str) -> Check:
    """A text with holes out of a list; no other braces, and no % (Word has its own use for it)."""
    allowed = "a text with " + ", ".join(f"{{{hole}}}" for hole in holes)

    def check(value: Json, place: Place) -> None:
        text(value, place)
        unknown = next((hit[0] for hit in _HOLE.finditer(value) if hit[1] not in holes), None)
        unknown = unknown or next((sign for sign in _HOLE.sub("", value) if sign in "{}%"), None)
        if unknown:
            raise place.refuse(f"holds {unknown}", allowed)

    return check


def words(value: Json, place: Place) -> None:
    """Words for every language, or a table of words by language."""
    if isinstance(value, dict):
        map_of(text)(value, place)
    elif not isinstance(value, str):
        raise place.refuse(f"is {value!r}", "a text, or a table of texts by language")


def list_of(inner: Check, least: int = 0) -> Check:
    """A list of at least so many entries that pass a check."""

    def check(value: Json, place: Place) -> None:
        if not isinstance(value, list) or len(value) < least:
            raise place.refuse(f"is {value!r}", "a list with entries" if least else "a list")
        for index, entry in enumerate(value):
            inner(entry, place.at(str(index + 1)))

    return check


def text_or_list(value: Json, place: Place) -> None:
    """A text or a list of texts."""
    if isinstance(value, list) and value:
        list_of(text)(value, place)
    else:
        text(value, place)


def map_of(inner: Check) -> Check:
    """A table with free keys whose values pass a check."""

    def check(value: Json, place: Place) -> None:
        if not isinstance(value, dict):
            raise place.refuse(f"is {value!r}", "a table")
        for key, entry in value.items():
            inner(entry, place.at(key))

    return check


def record(keys: Mapping[str, Check], required: tuple[str, ...] = ()) -> Check:
    """A table with these keys and no others."""

    def check(value: Json, place: Place) -> None:
        if not isinstance(value, dict):
            raise place.refuse(f"is {value!r}", "a table")
        for key, entry in value.items():
            if key not in keys:
                raise place.at(key).refuse("is not known", ", ".join(keys))
            keys[key](entry, place.at(key))
        need(value, place, required)

    return check


def need(value: Mapping[str, Json], place: Place, keys: Iterable[str]) -> None:
    """Refuse a table that lacks one of these keys."""
    for key in keys:
        if key not in value:
            raise place.at(key).refuse("is missing", "it must be given")


def anything(value: Json, place: Place) -> None:
    """Whatever another module checks: the overrides of a locale."""
    map_of(lambda _value, _place: None)(value, place)


def person(value: Json, place: Place) -> None:
    """A person: name, title, function, organization, country as words; gender."""
    why = fact_problem("chair", {"type": "person", "value": value})
    if why:
        raise place.refuse(f"is no person: {why}", "function, gender, name, title, …")


def zone(value: Json, place: Place) -> None:
    """A time zone by its IANA name; whether it exists is not asked: systems differ in zones."""
    if not (isinstance(value, str) and _ZONE.fullmatch(value)):
        raise place.refuse(f"is {value!r}", "the name of a time zone, like Europe/Zurich")


_ZONE = re.compile(r"UTC|[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+")


def fact(value: Json, place: Place) -> None:
    """The stored form of a detail."""
    why = fact_problem(place.key.removeprefix("facts."), value)
    if why:
        raise place.refuse(f"is no detail: {why}", "a table with type and value")
