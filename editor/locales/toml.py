"""A data file in TOML as a plain table, by way of its twin in JSON where that is up to date.

Parsing TOML takes ten times as long as parsing JSON, and every start reads a language. So
`scripts/build_resources.py` writes a twin beside each shipped file; a file that was changed, or
has no twin, is parsed.
"""

import json
import zlib
from pathlib import Path
from typing import Any

from editor.errors import InputRefused


def read_toml(path: Path, name: str) -> dict[str, Any]:
    """The table of a file; a refusal calls the file `name`."""
    stored = path.read_bytes()
    table = _twin(path, stored)
    return _parsed(stored, name) if table is None else table


def twin_path(path: Path) -> Path:
    """Where the twin of a file stands."""
    return path.with_suffix(".json")


def twin_of(path: Path, name: str) -> str:
    """The content of the twin of a file."""
    stored = path.read_bytes()
    made = {"made_from": zlib.crc32(stored), "table": _parsed(stored, name)}
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def _twin(path: Path, stored: bytes) -> dict[str, Any] | None:
    try:
        made = json.loads(twin_path(path).read_bytes())
    except (OSError, ValueError):
        return None
    if not isinstance(made, dict) or made.get("made_from") != zlib.crc32(stored):
        return None
    table: dict[str, Any] | None = made.get("table")
    return table


def _parsed(stored: bytes, name: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(stored.decode())
    except ValueError as error:
        raise InputRefused("bad-toml", file=name, why=str(error)) from error
