"""Checks of single entries of a language file; `shape.py` puts them together."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NoReturn

from msgspec import Struct

from editor.errors import InputRefused


class Place(Struct, frozen=True):
    """Where in which file a key stands, for the sentence of a refusal."""

    file: str
    key: str = ""

    def at(self, key: str) -> "Place":
        """The place of a key inside this one."""
        return Place(self.file, f"{self.key}.{key}" if self.key else key)

    def refuse(self, why: str, allowed: Iterable[str]) -> NoReturn:
        """Refuse what stands here."""
        listed = ", ".join(allowed)
        raise InputRefused("profile-key", file=self.file, key=self.key, why=why, allowed=listed)


Check = Callable[[Place, Any], None]


def text(place: Place, value: object) -> None:
    """A text, which may be empty."""
    if not isinstance(value, str):
        place.refuse("must be a text", ["a text in quotes"])


def filled_text(place: Place, value: object) -> None:
    """A text that says something."""
    if not isinstance(value, str) or not value.strip():
        place.refuse("must be a text that is not empty", ["a text in quotes"])


def texts(place: Place, value: object) -> None:
    """A list of texts."""
    if not isinstance(value, list | tuple) or not all(isinstance(v, str) for v in value):
        place.refuse("must be a list of texts", ['["…", "…"]'])


def pair(place: Place, value: object) -> None:
    """A list of two texts."""
    texts(place, value)
    if len(value) != 2:  # type: ignore[arg-type] # a list, as just checked
        place.refuse("must be a list of two texts", ['["…", "…"]'])


def digits(place: Place, value: object) -> None:
    """Ten digits, 0 first."""
    if not isinstance(value, str) or len(set(value)) != 10:
        place.refuse("must be ten different digits, 0 first", ["0123456789", "٠١٢٣٤٥٦٧٨٩"])


def many_texts(*counts: int) -> Check:
    """A list of texts, as many as one of these."""

    def check(place: Place, value: object) -> None:
        texts(place, value)
        if len(value) not in counts:  # type: ignore[arg-type] # a list, as just checked
            place.refuse(f"must be a list of {max(counts)} texts", ['["…", "…", …]'])

    return check


def flag(place: Place, value: object) -> None:
    """True or false."""
    if not isinstance(value, bool):
        place.refuse("must be true or false", ["true", "false"])


def scale(place: Place, value: object) -> None:
    """A factor of type sizes."""
    real = isinstance(value, int | float) and not isinstance(value, bool)
    if not real or not 0.5 <= value <= 2:  # type: ignore[operator] # a number, as just checked
        place.refuse("must be a number", ["a number from 0.5 to 2"])


def hours(place: Place, value: object) -> None:
    """A list of hours of the day."""
    whole = isinstance(value, list | tuple) and all(type(hour) is int for hour in value)
    if not whole or not all(0 <= hour < 24 for hour in value):  # type: ignore[attr-defined]
        place.refuse("must be a list of hours", ["whole numbers from 0 to 23"])


def choice(*allowed: str) -> Check:
    """One of some words."""

    def check(place: Place, value: object) -> None:
        if value not in allowed:
            place.refuse(f"cannot be {value!r}", allowed)

    return check


def record(shape: Mapping[str, Check], optional: Iterable[str] = ()) -> Check:
    """A table with exactly these keys."""

    def check(place: Place, value: object) -> None:
        if not isinstance(value, Mapping):
            place.refuse("must be a table", shape)
        for key, inner in value.items():
            if key not in shape:
                place.at(key).refuse("is not known", shape)
            shape[key](place.at(key), inner)
        for key in shape:
            if key not in value and key not in optional:
                place.at(key).refuse("is missing", shape)

    return check
