"""Profiles and bodies out of TOML files: found by name, `extends` resolved, every key checked.

An error names the file, the key and what is allowed. The values are plain tables that a notice
can carry; `profile.py` and `body.py` make typed values of them.
"""

from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from typing import Any

from editor.errors import InputRefused
from editor.model.node import Json
from editor.model.schema import KINDS
from editor.numbering.scheme import FORMATS, LEVELS, SCOPES
from editor.profiles import spec

_MM = spec.number(0, 1000)
_POINTS = spec.number(0, 200)

_STYLE = spec.record(
    {
        "name": spec.text,
        "size": spec.number(1, 72),
        "align": spec.one_of("left", "center", "right", "justify"),
        "bold": spec.flag,
        "italic": spec.flag,
        "caps": spec.flag,
        "color": spec.color,
        "before": _POINTS,
        "after": _POINTS,
        "left": _MM,
        "hanging": _MM,
        "keep": spec.flag,
        "page_break": spec.flag,
        "border": spec.flag,
        "outline": spec.number(1, 9),
        "number": spec.one_of(*LEVELS, "bullet1", "bullet2", "bullet3"),
        "label_gap": spec.text,
    },
    required=("name",),
)

_LEVEL = spec.record(
    {
        "label": spec.text,
        "format": spec.one_of(*FORMATS),
        "scope": spec.one_of(*SCOPES),
        "by_language": spec.map_of(spec.text),
    },
    required=("label",),
)

CELLS = (
    "logo", "distribution", "draft", "symbol", "date", "job", "page", "bodies", "meeting",
    "original",
)  # fmt: skip
_CELLS = spec.list_of(spec.one_of(*CELLS))

PROFILE = spec.record(
    {
        "name": spec.text,
        "title": spec.text,
        "extends": spec.text,
        "languages": spec.list_of(spec.text),
        "original": spec.list_of(spec.text),
        "distributions": spec.list_of(spec.text),
        "file_name": spec.text,
        "rule": spec.text,
        "organization": spec.map_of(spec.text),
        "logo": spec.record(
            {"file": spec.text, "width": _MM, "height": _MM, "text": spec.map_of(spec.text)},
            required=("file", "width", "height"),
        ),
        "page": spec.record(
            dict.fromkeys(
                ("width", "height", "top", "bottom", "left", "right", "header", "footer"), _MM
            )
        ),
        "font": spec.record({"family": spec.text, "substitute": spec.text}, ("family",)),
        "masthead": spec.record(
            {
                "column": spec.number(5, 95),
                "rows": spec.list_of(
                    spec.record(
                        {"height": _MM, "left": _CELLS, "right": _CELLS, "rule": spec.flag},
                        ("height", "left", "right", "rule"),
                    )
                ),
            },
            ("column", "rows"),
        ),
        "running": spec.record(
            {
                "header": spec.list_of(spec.one_of("symbol", "page")),
                "footer": spec.list_of(spec.one_of("symbol", "page")),
                "page": spec.text,
            },
            ("header", "footer", "page"),
        ),
        "numbering": spec.record(
            {
                "bullets": spec.list_of(spec.text),
                "inserted": spec.list_of(spec.text),
                "levels": spec.map_of(_LEVEL, LEVELS),
            },
            ("bullets", "inserted", "levels"),
        ),
        "styles": spec.map_of(_STYLE),
        "blocks": spec.map_of(spec.text_or_list),
        "locales": spec.map_of(spec.anything),
        "proofing": spec.map_of(spec.text),
    }
)
_REQUIRED = (
    "name", "languages", "organization", "page", "font", "masthead", "running", "numbering",
    "styles", "blocks", "file_name", "rule",
)  # fmt: skip


def _start(value: Json, place: spec.Place) -> None:
    spec.record(
        {
            "kind": spec.one_of(*KINDS),
            "role": spec.text,
            "phrase": spec.text,
            "children": spec.list_of(_start),
        },
        required=("kind",),
    )(value, place)


BODY = spec.record(
    {
        "name": spec.text,
        "extends": spec.text,
        "profile": spec.text,
        "symbol_series": spec.text,
        "document_type": spec.text,
        "distribution": spec.text,
        "zone": spec.text,
        "notice_days": spec.number(0, 365),
        "short": spec.map_of(spec.text),
        "facts": spec.map_of(spec.fact),
        "start": spec.list_of(_start),
    }
)


def known(folder: str) -> list[str]:
    """The names of the data files in a folder of the resources (`profiles` or `bodies`)."""
    files = resources.files("resources").joinpath(folder).iterdir()
    return sorted(f.name.removesuffix(".toml") for f in files if f.name.endswith(".toml"))


@lru_cache(maxsize=32)
def profile_values(name: str) -> Mapping[str, Json]:
    """The resolved and checked values of a profile; refuses an unknown name or a faulty file."""
    values = _resolved("profiles", name, "unknown-profile", PROFILE)
    check_profile(values, spec.Place(f"profiles/{name}.toml"))
    return values


def check_profile(values: Mapping[str, Json], place: spec.Place) -> None:
    """Refuse resolved values, of a file or carried by a notice, that are no whole profile."""
    PROFILE(values, place)
    for key in _REQUIRED:
        if key not in values:
            raise place.at(key).refuse("is missing", "it must be given")
    missing = [level for level in LEVELS if level not in values["numbering"]["levels"]]
    if missing:
        raise place.at("numbering.levels").refuse(f"lacks {missing[0]}", ", ".join(LEVELS))
    _check_blocks(values, place)


def _check_blocks(values: Mapping[str, Json], place: spec.Place) -> None:
    """Every block names a style that exists, and the style all others stand on is there."""
    styles = values["styles"]
    if "Normal" not in styles:
        raise place.at("styles.Normal").refuse("is missing", "it must be given")
    for key, found in values["blocks"].items():
        for style in [found] if isinstance(found, str) else found:
            if style not in styles:
                raise place.at(f"blocks.{key}").refuse(f"names {style!r}", ", ".join(styles))


@lru_cache(maxsize=32)
def body_values(name: str) -> Mapping[str, Json]:
    """The resolved and checked values of a body; refuses an unknown name or a faulty file."""
    values = _resolved("bodies", name, "unknown-body", BODY)
    if "profile" not in values:
        place = spec.Place(f"bodies/{name}.toml", "profile")
        raise place.refuse("is missing", ", ".join(known("profiles")))
    return values


def _resolved(folder: str, name: str, unknown: str, check: spec.Check) -> dict[str, Json]:
    chain: list[str] = []
    values: dict[str, Json] = {}
    at: str | None = name
    while at is not None:
        file = f"{folder}/{at}.toml"
        if at in chain:
            raise InputRefused("profile-loop", file=file, chain=" > ".join([*chain, at]))
        chain.append(at)
        own = read_toml(folder, at, unknown)
        check(own, spec.Place(file))
        values = merged(own, values)
        at = own.get("extends")
    values.pop("extends", None)
    return {**values, "name": name}


def read_toml(folder: str, name: str, unknown: str) -> dict[str, Any]:
    """A data file of the resources as plain values."""
    import tomllib  # only where data files are read: it costs start-up time

    names = known(folder)
    if name not in names:
        raise InputRefused(unknown, name=name, known=", ".join(names))
    data = resources.files("resources").joinpath(folder, f"{name}.toml").read_bytes()
    try:
        return tomllib.loads(data.decode())
    except ValueError as error:
        raise InputRefused("bad-toml", file=f"{folder}/{name}.toml", why=str(error)) from error


def merged(base: Mapping[str, Json], over: Mapping[str, Json]) -> dict[str, Json]:
    """Two tables in one: the second wins, tables inside are merged, lists are replaced."""
    out = dict(base)
    for key, value in over.items():
        old = out.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            value = merged(old, value)
        out[key] = value
    return out
