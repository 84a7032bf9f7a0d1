"""Profiles and bodies out of TOML files: found by name, `extends` resolved, every key checked.

An error names the file, the key and what is allowed. The values are plain tables that a notice
can carry; `profile.py` and `body.py` make typed values of them. What a file may hold: `keys.py`.
"""

from collections.abc import Container, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from editor.errors import InputRefused
from editor.locales.toml import read_toml
from editor.locales.vocabulary import HOUSE_PHRASES, PHRASES
from editor.model.node import Json
from editor.model.states import STATES
from editor.numbering.scheme import LEVELS
from editor.profiles import logo, spec
from editor.profiles.keys import BODY, EDGES, PROFILE, REQUIRED, REQUIRED_NUMBERING
from resources import FOLDER

INSTALLED = FOLDER
"""The folder with `profiles`, `bodies` and `locales`; tests hand in another."""


def known(folder: str, data: Path = INSTALLED) -> list[str]:
    """The names of the data files in a folder of the resources (`profiles` or `bodies`)."""
    files = data.joinpath(folder).iterdir()
    return sorted(f.name.removesuffix(".toml") for f in files if f.name.endswith(".toml"))


@lru_cache(maxsize=32)
def profile_values(name: str, data: Path = INSTALLED) -> Mapping[str, Json]:
    """The resolved and checked values of a profile; refuses an unknown name or a faulty file."""
    values = _with_languages(_resolved(data, "profiles", name), data)
    check_profile(values, spec.Place(f"profiles/{name}.toml"))
    return values


def _with_languages(values: dict[str, Json], data: Path) -> dict[str, Json]:
    """The same values with the languages that stand in files of the data folder alone.

    They become words of the house, so that its notices carry them along.
    """
    if data == INSTALLED:
        return values
    words: dict[str, Json] = {}
    for lang in values.get("languages", ()):
        file = f"locales/{lang}.toml"
        if not (INSTALLED / file).is_file() and (data / file).is_file():
            table = read_toml(data / file, file)
            words[lang] = {key: entry for key, entry in table.items() if key != "code"}
    return {**values, "locales": merged(words, values.get("locales", {}))} if words else values


def check_profile(values: Mapping[str, Json], place: spec.Place) -> None:
    """Refuse resolved values, of a file or carried by a notice, that are no whole profile."""
    PROFILE(values, place)
    spec.need(values, place, REQUIRED)
    spec.need(values["page"], place.at("page"), EDGES)
    spec.need(values["numbering"], place.at("numbering"), REQUIRED_NUMBERING)
    spec.need(values["numbering"]["levels"], place.at("numbering.levels"), LEVELS)
    spec.need(values["states"], place.at("states"), STATES)
    if "logo" in values:
        spec.need(values["logo"], place.at("logo"), ("content",))
    _check_blocks(values, place)
    _check_phrases(values, place)


def _check_blocks(values: Mapping[str, Json], place: spec.Place) -> None:
    """Every block names a style that exists, and the style all others stand on is there."""
    styles = values["styles"]
    spec.need(styles, place.at("styles"), ("Normal", "BodyText", "MastheadEnd"))
    for key, found in values["blocks"].items():
        for style in [found] if isinstance(found, str) else found:
            if style not in styles:
                raise place.at(f"blocks.{key}").refuse(f"names {style!r}", ", ".join(styles))


def _check_phrases(values: Mapping[str, Json], place: spec.Place) -> None:
    """Every phrase that a state or a type names is one of the languages or of the house."""
    known = {*PHRASES, *HOUSE_PHRASES}
    for own in values.get("locales", {}).values():
        known |= own.get("phrases", {}).keys() if isinstance(own, dict) else set()
    for key, state in values["states"].items():
        _known_phrase(state.get("mark"), known, place.at(f"states.{key}.mark"))
    for key, kind in values["types"].items():
        here = place.at(f"types.{key}")
        for asked, name in kind.get("phrases", {}).items():
            _known_phrase(name, known, here.at(f"phrases.{asked}"))
        _check_start(kind.get("start", []), known | {*kind.get("phrases", {})}, here.at("start"))


def _check_start(start: Json, known: Container[str], place: spec.Place) -> None:
    for number, entry in enumerate(start, start=1):
        here = place.at(str(number))
        _known_phrase(entry.get("phrase"), known, here.at("phrase"))
        _check_start(entry.get("children", []), known, here.at("children"))


def _known_phrase(name: str | None, known: Container[str], place: spec.Place) -> None:
    if name and name not in known:
        allowed = f"{', '.join(sorted(PHRASES))}, or one of [locales.….phrases]"
        raise place.refuse(f"is {name!r}", allowed)


def check_body(values: Mapping[str, Json], profile: Mapping[str, Json], place: spec.Place) -> None:
    """Refuse a body that names a type of document or a distribution that its house lacks."""
    for key, table in (("document_type", "types"), ("distribution", "distributions")):
        if values.get(key) and values[key] not in profile[table]:
            raise place.at(key).refuse(f"is {values[key]!r}", ", ".join(profile[table]))


@lru_cache(maxsize=32)
def body_values(name: str, data: Path = INSTALLED) -> Mapping[str, Json]:
    """The resolved and checked values of a body; refuses an unknown name or a faulty file."""
    values = _resolved(data, "bodies", name)
    if "profile" not in values:
        place = spec.Place(f"bodies/{name}.toml", "profile")
        raise place.refuse("is missing", ", ".join(known("profiles", data)))
    return values


_UNKNOWN = {"profiles": "unknown-profile", "bodies": "unknown-body"}
_CHECKS = {"profiles": PROFILE, "bodies": BODY}


def _resolved(data: Path, folder: str, name: str) -> dict[str, Json]:
    chain: list[str] = []
    values: dict[str, Json] = {}
    at: str | None = name
    while at is not None:
        file = f"{folder}/{at}.toml"
        if at in chain:
            raise InputRefused("profile-loop", file=file, chain=" > ".join([*chain, at]))
        chain.append(at)
        own = _read(data, folder, at)
        _CHECKS[folder](own, spec.Place(file))
        if folder == "profiles":
            own = _with_logo(own, data, file)
        values = merged(own, values)
        at = own.get("extends")
    values.pop("extends", None)
    return {**values, "name": name}


def _with_logo(own: dict[str, Json], data: Path, file: str) -> dict[str, Json]:
    """The same values with the content of the logo in place of the name of its file."""
    if "file" not in own.get("logo", {}):
        return own
    place = spec.Place(file, "logo.file")
    picture = dict(own["logo"])
    name = picture.pop("file")
    found = {entry.name: entry for entry in data.joinpath("profiles").iterdir()}.get(name)
    if found is None:
        raise place.refuse(f"is {name!r}, which does not stand beside it", "the name of a PNG file")
    return {**own, "logo": {**picture, "content": logo.encoded(found.read_bytes(), place)}}


def _read(data: Path, folder: str, name: str) -> dict[str, Any]:
    names = known(folder, data)
    if name not in names:
        raise InputRefused(_UNKNOWN[folder], name=name, known=", ".join(names))
    return read_toml(data.joinpath(folder, f"{name}.toml"), f"{folder}/{name}.toml")


def merged(base: Mapping[str, Json], over: Mapping[str, Json]) -> dict[str, Json]:
    """Two tables in one: the second wins, tables inside are merged, lists are replaced."""
    out = dict(base)
    for key, value in over.items():
        old = out.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            value = merged(old, value)
        out[key] = value
    return out
