"""Where the table of a language comes from: its file in resources/locales, or babel.

Everything slow is imported only when a table is first asked for; `locale.py` makes the values.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from editor.errors import InputRefused
from editor.locales.entries import Place
from editor.locales.language_names import LanguageNames
from editor.locales.names import NAMES
from editor.locales.shape import check_table, literal
from editor.locales.toml import read_toml
from resources import FOLDER

Form = tuple[Mapping[str, str], ...]
"""Alternatives in order of preference, each from variant ("" for any) to pattern."""

_CODE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


@lru_cache
def table_of(code: str) -> Mapping[str, Any]:
    """The checked file of a language, or the same made out of babel."""
    if not _CODE.fullmatch(code):
        raise InputRefused("unknown-locale", lang=code)
    if not _is_shipped(code):
        return _unshipped(code)
    file = _file(code)
    table = read_toml(file, file.name)
    check_table(Place(file.name), table)
    return table


def _file(code: str) -> Path:
    return FOLDER / "locales" / f"{code}.toml"


def _is_shipped(code: str) -> bool:
    return _file(code).is_file()


def _unshipped(code: str) -> Mapping[str, Any]:
    """What babel knows of a language; the rest falls back to a shipped one, else to English."""
    from editor.locales.from_babel import date_forms

    names = names_of(code)
    base = code.partition("-")[0]
    fallback = base if base != code and _is_shipped(base) else "en"
    after = table_of(fallback)
    rtl = names.direction == "rtl"
    table = {
        **after,
        "code": code,
        "direction": names.direction,
        "letter": code.upper(),
        "fallback": fallback,
        "phrases": {},
        "script": {**after["script"], "kind": "complex"} if rtl else after["script"],
        "forms": {**_wordless(after["forms"]), "date": date_forms(code)},
        "lists": _lists(names),
    }
    check_table(Place(code), table)
    return table


def _wordless(forms: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """The forms that are the same in every language: a name, a symbol, a time in figures.

    Those of days are left out: they are made of others that have words.
    """
    return {
        kind: {
            name: form
            for name, form in of_kind.items()
            if not any(
                c.isalpha() for a in alternatives(form) for p in a.values() for c in literal(p)
            )
        }
        for kind, of_kind in forms.items()
        if kind not in ("date", "span", "meeting")
    }


def _lists(names: LanguageNames) -> dict[str, str]:
    start, _, _, pair = names.list_patterns
    return {
        "separator": start.removeprefix("{0}").removesuffix("{1}"),
        "and": pair.removeprefix("{0}").removesuffix("{1}"),
    }


def names_of(code: str) -> LanguageNames:
    """What a language calls months, days and languages."""
    known = NAMES.get(code)
    if known is not None:
        return known
    from editor.locales import from_babel

    return from_babel.names_of(code)


@lru_cache
def foreign_name(code: str, language: str) -> str:
    """What a language calls another that is not in its own names."""
    from editor.locales.from_babel import language_name

    return language_name(code, language)


def alternatives(form: Any) -> Form:  # noqa: ANN401 - as TOML gives it, checked
    """A form as written, in one shape."""
    listed = form if isinstance(form, list | tuple) else [form]
    return tuple({"": a} if isinstance(a, str) else a for a in listed)
