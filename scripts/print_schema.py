"""Prints the schema of notices into docs/schema.md, so that page and code never differ."""

from collections.abc import Iterable
from pathlib import Path

from editor.model.fact import TYPES, WELL_KNOWN
from editor.model.schema import ANYWHERE, FAMILIES, KINDS, ROOT_FAMILIES, ROOT_FIELDS

PAGE = Path(__file__).resolve().parent.parent / "docs" / "schema.md"


def schema_page() -> str:
    """The page as Markdown."""
    lines = [
        "# What a notice may hold",
        "",
        "Made by `scripts/print_schema.py` from `editor/model/schema.py`; do not edit.",
        "",
        "| kind | may hold | number | text | fields of its own |",
        "|---|---|---|---|---|",
    ]
    lines += [
        f"| `{kind.name}` | {', '.join(sorted(kind.holds)) or 'nothing'} | "
        f"{'yes' if kind.numbered else '–'} | {'yes' if kind.text else '–'} | "
        f"{_codes(kind.fields)} |"
        for kind in KINDS.values()
    ]
    lines += [
        "",
        f"Any element: {_codes(ANYWHERE)}, and the families {_families(FAMILIES)}.",
        "",
        f"The notice itself: {_codes(ROOT_FIELDS)}, and the families {_families(ROOT_FAMILIES)}.",
        "",
        f"Types of details: {_codes(TYPES)}.",
        "",
        "Well-known details: `meeting.N.date`, `meeting.N.start`, `meeting.N.end`, "
        + ", ".join(f"`{name}` ({kind})" for name, kind in WELL_KNOWN.items())
        + ".",
        "",
    ]
    return "\n".join(lines)


def _codes(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names) or "–"


def _families(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}/…`" for name in names)


if __name__ == "__main__":
    PAGE.write_text(schema_page(), encoding="utf-8")
