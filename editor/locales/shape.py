"""The checks of a language file: every key, every hole of its phrases and forms.

A profile may give names of its own to new phrases and forms if they hold a dot (`msme.opening`),
so that a misspelt name is never taken for a new one. The names are in `vocabulary.py`.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NoReturn

from msgspec import Struct

from editor.errors import InputRefused
from editor.locales.vocabulary import FORMS, HOUSE_PHRASES, PHRASES, FormType
from editor.model.fact import known_type
from editor.model.markup import is_reference

_HOLE = re.compile(r"\\.|\{([a-z][a-z0-9.-]*)(?::([a-z][a-z0-9.-]*))?\}")
_STRAY = re.compile(r"\{(?![~^])")


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


def literal(pattern: str) -> str:
    """A pattern without its holes."""
    return _HOLE.sub("", pattern)


Check = Callable[[Place, Any], None]


def check_table(place: Place, table: Mapping[str, Any]) -> None:
    """Refuse a whole language file (or one with a profile's changes) that is not as it must be."""
    _record(SECTIONS, optional={"fallback", "names"})(place, table)


def check_keys(place: Place, table: Mapping[str, Any]) -> None:
    """Refuse what is no table, or sets what a profile cannot change: code and fallback."""
    own = [key for key in SECTIONS if key not in ("code", "fallback")]
    if not isinstance(table, Mapping):
        place.refuse("must be a table", own)
    for key in table:
        if key not in own:
            place.at(key).refuse("is not known", own)


def _text(place: Place, value: object) -> None:
    if not isinstance(value, str):
        place.refuse("must be a text", ["a text in quotes"])


def _filled_text(place: Place, value: object) -> None:
    if not isinstance(value, str) or not value.strip():
        place.refuse("must be a text that is not empty", ["a text in quotes"])


def _texts(place: Place, value: object) -> None:
    if not isinstance(value, list | tuple) or not all(isinstance(v, str) for v in value):
        place.refuse("must be a list of texts", ['["…", "…"]'])


def _pair(place: Place, value: object) -> None:
    _texts(place, value)
    if len(value) != 2:  # type: ignore[arg-type] # a list, as just checked
        place.refuse("must be a list of two texts", ['["…", "…"]'])


def _digits(place: Place, value: object) -> None:
    if not isinstance(value, str) or len(set(value)) != 10:
        place.refuse("must be ten different digits, 0 first", ["0123456789", "٠١٢٣٤٥٦٧٨٩"])


def _many_texts(*counts: int) -> Check:
    """A list of texts, as many as one of these."""

    def check(place: Place, value: object) -> None:
        _texts(place, value)
        if len(value) not in counts:  # type: ignore[arg-type] # a list, as just checked
            place.refuse(f"must be a list of {max(counts)} texts", ['["…", "…", …]'])

    return check


def _flag(place: Place, value: object) -> None:
    if not isinstance(value, bool):
        place.refuse("must be true or false", ["true", "false"])


def _scale(place: Place, value: object) -> None:
    real = isinstance(value, int | float) and not isinstance(value, bool)
    if not real or not 0.5 <= value <= 2:  # type: ignore[operator] # a number, as just checked
        place.refuse("must be a number", ["a number from 0.5 to 2"])


def _hours(place: Place, value: object) -> None:
    whole = isinstance(value, list | tuple) and all(type(hour) is int for hour in value)
    if not whole or not all(0 <= hour < 24 for hour in value):  # type: ignore[attr-defined]
        place.refuse("must be a list of hours", ["whole numbers from 0 to 23"])


def _choice(*allowed: str) -> Check:
    def check(place: Place, value: object) -> None:
        if value not in allowed:
            place.refuse(f"cannot be {value!r}", allowed)

    return check


def _record(shape: Mapping[str, Check], optional: Iterable[str] = ()) -> Check:
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


def _pattern_of(holes: Iterable[str]) -> Check:
    """A pattern whose holes are among these."""

    def check(place: Place, value: object) -> None:
        _text(place, value)
        _holes(place, str(value), frozenset(holes))

    return check


def _holes(place: Place, pattern: str, holes: frozenset[str], *, facts: bool = False) -> None:
    allowed = [f"{{{hole}}}" for hole in sorted(holes)] + ["{detail:form}"] * facts
    for hit in _HOLE.finditer(pattern):
        name, form = hit.groups()
        if form is not None and facts:
            _fact_hole(place, name, form)
        elif form is not None or (name is not None and name not in holes):
            place.refuse(f"has a hole {hit.group()} that nothing fills", allowed or ["no hole"])
    if _STRAY.search(literal(pattern)):
        place.refuse("has a { that opens no hole", [*allowed, r"\{ for a brace as such"])


def _fact_hole(place: Place, fact: str, form: str) -> None:
    kind = "meeting" if fact == "meeting" else known_type(fact)
    types = [kind] if kind else [*FORMS]
    forms = sorted({name for t in types for name in FORMS[t].forms})
    if form not in forms and "." not in form:
        place.refuse(f"asks for {fact} in a form {form!r} that does not exist", forms)


def _phrases(place: Place, value: object) -> None:
    if not isinstance(value, Mapping):
        place.refuse("must be a table", PHRASES)
    for key, markup in value.items():
        here = place.at(key)
        holes = PHRASES.get(key, HOUSE_PHRASES.get(key))
        if holes is None and not _own_name(key):
            allowed = [*PHRASES, *HOUSE_PHRASES, "a name of your own with a dot"]
            here.refuse("is not a phrase", allowed)
        _filled_text(here, markup)
        _holes(here, markup, holes or frozenset(), facts=True)


def _own_name(key: str) -> bool:
    return "." in key and is_reference(key)


def _forms(place: Place, value: object) -> None:
    if not isinstance(value, Mapping):
        place.refuse("must be a table", FORMS)
    for kind, forms in value.items():
        here = place.at(kind)
        if kind not in FORMS:
            here.refuse("is not a type of detail", FORMS)
        if not isinstance(forms, Mapping):
            here.refuse("must be a table", FORMS[kind].forms)
        for name, form in forms.items():
            _form(here.at(name), FORMS[kind], name, form)


def _form(place: Place, kind: FormType, name: str, form: object) -> None:
    if name not in kind.forms and not _own_name(name):
        allowed = [*sorted(kind.forms), "a name of your own with a dot"]
        place.refuse("is not a form of this type", allowed)
    if name in kind.words:
        _words(place, form)
        return
    for alternative in form if isinstance(form, list | tuple) else [form]:
        _alternative(place, kind, alternative)


def _words(place: Place, form: object) -> None:
    if not isinstance(form, Mapping):
        place.refuse("must be a table of words by value", ['value = "words"'])
    for key, word in form.items():
        _filled_text(place.at(key), word)
        _holes(place.at(key), word, frozenset())


def _alternative(place: Place, kind: FormType, form: object) -> None:
    if isinstance(form, str):
        _filled_text(place, form)
        _holes(place, form, kind.holes)
        return
    if not isinstance(form, Mapping) or not kind.variants:
        place.refuse("must be a text", ["a text with holes"])
    for variant, pattern in form.items():
        if variant not in kind.variants:
            place.at(variant).refuse("is not a variant", sorted(kind.variants))
        _filled_text(place.at(variant), pattern)
        _holes(place.at(variant), pattern, kind.holes)
    for variant in sorted(kind.needed - form.keys()):
        place.at(variant).refuse("is missing", sorted(kind.variants))


def _language_names(place: Place, value: object) -> None:
    if not isinstance(value, Mapping):
        place.refuse("must be a table of names by language", ['en = "English"'])
    for code, name in value.items():
        _filled_text(place.at(code), name)


_NAMES: Mapping[str, Check] = {
    **dict.fromkeys(("months", "months-alone", "months-short"), _many_texts(12)),
    **dict.fromkeys(("weekdays", "weekdays-short"), _many_texts(7)),
    "languages": _language_names,
}


SECTIONS: Mapping[str, Check] = {
    "code": _filled_text,
    "direction": _choice("ltr", "rtl"),
    "letter": _filled_text,
    "fallback": _filled_text,
    "phrases": _phrases,
    "names": _record(_NAMES, optional=_NAMES),
    "dates": _record(
        {
            "digits": _digits,
            "first-day": _filled_text,
            "list-day": _pattern_of(("day",)),
            "list-month": _pattern_of(("days", "month", "month-number")),
            "list-year": _pattern_of(("months", "year")),
            "on-weekdays": _many_texts(7, 0),
            "one-hours": _hours,
            "meridiem": _pair,
            "clock": _pattern_of(FORMS["time"].holes),
        }
    ),
    "forms": _forms,
    "typography": _record(
        {
            "quotes": _pair,
            "inner-quotes": _pair,
            "apostrophe": _filled_text,
            "before": _record(dict.fromkeys((":", ";", "?", "!"), _text)),
            "language-separator": _text,
            "kept-lower": _texts,
        }
    ),
    "lists": _record({"separator": _text, "and": _text}),
    "euphony": _record(
        {
            "and": _text,
            "and-before": _texts,
            "and-except": _texts,
            "elided-before": _texts,
            "elided-except": _texts,
        }
    ),
    "script": _record(
        {
            "kind": _choice("latin", "complex", "east-asian"),
            "font": _text,
            "scale": _scale,
            "capitals": _flag,
            "italics": _flag,
        }
    ),
    "sort": _record({"own-letters": _texts, "articles": _texts, "like": _text}),
    "reading": _record(
        dict.fromkeys(
            ("skipped", "day-suffixes", "hour-words", "before-noon", "after-noon", "private"),
            _texts,
        ),
        optional={"private"},
    ),
}
"""The keys of a language file, each with its check."""
