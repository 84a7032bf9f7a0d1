"""The checks of a language file: every key, every hole of its phrases and forms.

A profile may give names of its own to new phrases and forms if they hold a dot (`msme.opening`),
so that a misspelt name is never taken for a new one. The names are in
`vocabulary.py`, the checks of single entries in `entries.py`.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from editor.locales import entries
from editor.locales.entries import Check, Place
from editor.locales.vocabulary import FORMS, HOUSE_PHRASES, PHRASES, FormType
from editor.model.fact import known_type
from editor.model.markup import is_reference

_HOLE = re.compile(r"\\.|\{([a-z][a-z0-9.-]*)(?::([a-z][a-z0-9.-]*))?\}")
_STRAY = re.compile(r"\{(?![~^])")


def literal(pattern: str) -> str:
    """A pattern without its holes."""
    return _HOLE.sub("", pattern)


def check_table(place: Place, table: Mapping[str, Any]) -> None:
    """Refuse a whole language file (or one with a profile's changes) that is not as it must be."""
    entries.record(SECTIONS, optional={"fallback", "names"})(place, table)


def check_keys(place: Place, table: Mapping[str, Any]) -> None:
    """Refuse what is no table, or sets what a profile cannot change: code and fallback."""
    own = [key for key in SECTIONS if key not in ("code", "fallback")]
    if not isinstance(table, Mapping):
        place.refuse("must be a table", own)
    for key in table:
        if key not in own:
            place.at(key).refuse("is not known", own)


def _pattern_of(holes: Iterable[str]) -> Check:
    """A pattern whose holes are among these."""

    def check(place: Place, value: object) -> None:
        entries.text(place, value)
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
        entries.filled_text(here, markup)
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
        entries.filled_text(place.at(key), word)
        _holes(place.at(key), word, frozenset())


def _alternative(place: Place, kind: FormType, form: object) -> None:
    if isinstance(form, str):
        entries.filled_text(place, form)
        _holes(place, form, kind.holes)
        return
    if not isinstance(form, Mapping) or not kind.variants:
        place.refuse("must be a text", ["a text with holes"])
    for variant, pattern in form.items():
        if variant not in kind.variants:
            place.at(variant).refuse("is not a variant", sorted(kind.variants))
        entries.filled_text(place.at(variant), pattern)
        _holes(place.at(variant), pattern, kind.holes)
    for variant in sorted(kind.needed - form.keys()):
        place.at(variant).refuse("is missing", sorted(kind.variants))


def _language_names(place: Place, value: object) -> None:
    if not isinstance(value, Mapping):
        place.refuse("must be a table of names by language", ['en = "English"'])
    for code, name in value.items():
        entries.filled_text(place.at(code), name)


_NAMES: Mapping[str, Check] = {
    **dict.fromkeys(("months", "months-alone", "months-short"), entries.many_texts(12)),
    **dict.fromkeys(("weekdays", "weekdays-short"), entries.many_texts(7)),
    "languages": _language_names,
}


SECTIONS: Mapping[str, Check] = {
    "code": entries.filled_text,
    "direction": entries.choice("ltr", "rtl"),
    "letter": entries.filled_text,
    "fallback": entries.filled_text,
    "phrases": _phrases,
    "names": entries.record(_NAMES, optional=_NAMES),
    "dates": entries.record(
        {
            "digits": entries.digits,
            "first-day": entries.filled_text,
            "list-day": _pattern_of(("day",)),
            "list-month": _pattern_of(("days", "month", "month-number")),
            "list-year": _pattern_of(("months", "year")),
            "on-weekdays": entries.many_texts(7, 0),
            "one-hours": entries.hours,
            "meridiem": entries.pair,
            "clock": _pattern_of(FORMS["time"].holes),
        }
    ),
    "forms": _forms,
    "typography": entries.record(
        {
            "quotes": entries.pair,
            "inner-quotes": entries.pair,
            "apostrophe": entries.filled_text,
            "before": entries.record(dict.fromkeys((":", ";", "?", "!"), entries.text)),
            "language-separator": entries.text,
            "kept-lower": entries.texts,
        }
    ),
    "lists": entries.record({"separator": entries.text, "and": entries.text}),
    "euphony": entries.record(
        {
            "and": entries.text,
            "and-before": entries.texts,
            "and-except": entries.texts,
            "elided-before": entries.texts,
            "elided-except": entries.texts,
        }
    ),
    "script": entries.record(
        {
            "kind": entries.choice("latin", "complex", "east-asian"),
            "font": entries.text,
            "scale": entries.scale,
            "indents": entries.scale,
            "capitals": entries.flag,
            "italics": entries.flag,
            "not-first": entries.text,
            "not-last": entries.text,
        }
    ),
    "sort": entries.record(
        {"own-letters": entries.texts, "articles": entries.texts, "like": entries.text}
    ),
    "reading": entries.record(
        dict.fromkeys(
            ("skipped", "day-suffixes", "hour-words", "before-noon", "after-noon", "private"),
            entries.texts,
        ),
        optional={"private"},
    ),
}
"""The keys of a language file, each with its check."""
