"""A language as notices need it, read from resources/locales and changed by a profile.

`phrases.py` and `facts.py` render with it; `source.py` finds its table, shipped or out of babel.
Where it lacks words it falls back to another, which renderings show (`lang`).
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import replace

from editor.locales.entries import Place
from editor.locales.language_names import LanguageNames
from editor.locales.shape import check_keys, check_table
from editor.locales.source import Form, alternatives, foreign_name, names_of, table_of


class Dates(Struct, frozen=True):
    """How days and hours are put together; patterns with holes.

    `digits` are the ten that dates and times are written with; `on_weekdays` the weekdays from
    Monday with what stands before them ("on Monday"), empty where they are as they are.
    """

    digits: str
    first_day: str
    list_day: str
    list_month: str
    list_year: str
    on_weekdays: tuple[str, ...]
    one_hours: tuple[int, ...]
    meridiem: tuple[str, str]
    clock: str


class Typography(Struct, frozen=True):
    """Signs as the house types them; `before` is the space that stands before a sign."""

    quotes: tuple[str, str]
    inner_quotes: tuple[str, str]
    apostrophe: str
    before: Mapping[str, str]
    language_separator: str
    kept_lower: tuple[str, ...]


class Script(Struct, frozen=True):
    """How the letters of a language are set: kind of script, font, size, capitals, italics.

    `font` "" is that of the house; `scale` is by how much its sizes are larger, `indents` by how
    much what hangs or stands in is wider; `not_first` and `not_last` are the signs that may not
    begin or end a line, where Word must be told.
    """

    kind: Literal["latin", "complex", "east-asian"]
    font: str
    scale: float
    indents: float
    capitals: bool
    italics: bool
    not_first: str
    not_last: str


class Lists(Struct, frozen=True):
    """What stands between the members of a list, and before the last."""

    separator: str
    and_: str


class Euphony(Struct, frozen=True):
    """Words that change before a sound: `and`, and an article or preposition that elides.

    Each is decided by the first letters of the next word, in lower case without accents.
    """

    and_: str
    and_before: tuple[str, ...]
    and_except: tuple[str, ...]
    elided_before: tuple[str, ...]
    elided_except: tuple[str, ...]


class Sort(Struct, frozen=True):
    """What alphabetical order means; own letters stand after the plain one (n, ñ).

    `articles` do not count where a name begins with one; `like` is the language by whose names
    the order goes instead, "" for its own.
    """

    own_letters: tuple[str, ...]
    articles: tuple[str, ...]
    like: str


class Reading(Struct, frozen=True):
    """What printed dates and times of this language may hold besides names and numbers.

    `private` are words that announce what only members may know: passcode, meeting ID.
    """

    skipped: tuple[str, ...]
    day_suffixes: tuple[str, ...]
    hour_words: tuple[str, ...]
    before_noon: tuple[str, ...]
    after_noon: tuple[str, ...]
    private: tuple[str, ...] = ()


class Locale(Struct, frozen=True, eq=False):
    """One language with everything that notices print in it; `letter` closes file names.

    Two locales are equal only if they are the same object: load each once.
    """

    code: str
    direction: str
    letter: str
    fallback: "Locale | None"
    names: LanguageNames
    phrases: Mapping[str, str]
    forms: Mapping[str, Mapping[str, Form]]
    dates: Dates
    typography: Typography
    script: Script
    lists: Lists
    euphony: Euphony
    sort: Sort
    reading: Reading

    @property
    def name(self) -> str:
        """What its speakers call the language."""
        return self.names.name

    @property
    def english_name(self) -> str:
        """What the language is called in English."""
        return self.names.english_name

    def chain(self) -> Iterator["Locale"]:
        """This locale, then those it falls back to."""
        locale: Locale | None = self
        while locale is not None:
            yield locale
            locale = locale.fallback

    def language_name(self, code: str) -> str:
        """What this language calls another, the code itself where nobody knows."""
        known = self.names.languages.get(code)
        return known if known is not None else foreign_name(code, self.code)


def load_locale(
    code: str,
    overrides: Mapping[str, Any] | None = None,
    *,
    source: str = "profile",
    fallback: Locale | None = None,
) -> Locale:
    """The locale of a language; refuses an unknown one.

    `overrides` has the structure of a language file and changes single entries of it; `source`
    is the file it stands in, for the sentence of a refusal. `fallback` takes the place of the
    file's own (which knows nothing of overrides in that other language).
    """
    if not overrides and fallback is None:
        return _plain(code)
    changes = overrides if overrides is not None else {}
    place = Place(source)
    check_keys(place, changes)
    table = _merged(table_of(code), changes)
    check_table(place, table)
    return _locale(table, fallback)


@lru_cache
def _plain(code: str) -> Locale:
    return _locale(table_of(code), None)


def _merged(table: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    out = dict(table)
    for key, value in changes.items():
        old = out.get(key)
        nested = isinstance(old, Mapping) and isinstance(value, Mapping)
        out[key] = _merged(old, value) if nested else value  # type: ignore[arg-type]
    return out


def _locale(table: Mapping[str, Any], fallback: Locale | None) -> Locale:
    after = table.get("fallback")
    if fallback is None and after is not None:
        fallback = _plain(after)
    return Locale(
        code=table["code"],
        direction=table["direction"],
        letter=table["letter"],
        fallback=fallback,
        names=_names(table),
        phrases=table["phrases"],
        forms={
            kind: {name: alternatives(form) for name, form in forms.items()}
            for kind, forms in table["forms"].items()
        },
        dates=Dates(**_fields(table["dates"])),
        typography=Typography(**_fields(table["typography"])),
        script=Script(**_fields(table["script"])),
        lists=Lists(**_fields(table["lists"])),
        euphony=Euphony(**_fields(table["euphony"])),
        sort=Sort(**_fields(table["sort"])),
        reading=Reading(**_fields(table["reading"])),
    )


def _names(table: Mapping[str, Any]) -> LanguageNames:
    """What months, days and languages are called, with the names that a file gives itself."""
    names, own = names_of(table["code"]), _fields(table.get("names", {}))
    if "languages" in own:
        own["languages"] = {**names.languages, **own["languages"]}
    return replace(names, **own)


def _fields(table: Mapping[str, Any]) -> dict[str, Any]:
    """The keys of a table as fields of its class: `and` is a word of Python."""
    return {
        "and_" if key == "and" else key.replace("-", "_"): (
            tuple(value) if isinstance(value, list) else value
        )
        for key, value in table.items()
    }
