"""Writes editor/locales/names.py out of babel: names of months, weekdays and languages.

Run it when babel brings a correction; tests/locales/test_names.py compares the file with babel.
"""

from pathlib import Path

from msgspec.structs import fields

from editor.locales.from_babel import OFFICIAL, names_of
from editor.locales.language_names import LanguageNames

TARGET = Path(__file__).parent.parent / "editor" / "locales" / "names.py"
HEAD = '''"""Names of months, weekdays and languages, generated out of babel: do not edit.

Written by scripts/build_names.py, so that shipped languages need no babel at start; the type is
in `language_names.py`. For any other language `from_babel.py` makes the same.
"""
# One value a line, however long, and Cyrillic letters are meant.
# fmt: off
# ruff: noqa: E501, RUF001

from collections.abc import Mapping

from editor.locales.language_names import LanguageNames

NAMES: Mapping[str, LanguageNames] = {
'''
TAIL = '''}
"""The names at hand, by language."""
'''


def module() -> str:
    entries = [f'    "{code}": {_written(names_of(code))},\n' for code in OFFICIAL]
    return HEAD + "".join(entries) + TAIL


def _written(names: LanguageNames) -> str:
    lines = [f"        {f.name}={_value(getattr(names, f.name))},\n" for f in fields(names)]
    return "LanguageNames(\n" + "".join(lines) + "    )"


def _value(value: object) -> str:
    match value:
        case dict():
            return "{" + ", ".join(f'"{key}": {_quoted(v)}' for key, v in value.items()) + "}"
        case tuple():
            return "(" + ", ".join(_quoted(v) for v in value) + ")"
        case _:
            return _quoted(str(value))


def _quoted(chars: str) -> str:
    escaped = chars.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


if __name__ == "__main__":
    TARGET.write_text(module(), encoding="utf-8")
    print(f"{TARGET.name}: {', '.join(OFFICIAL)}")
