"""Subcommands that only read: show, facts. What composes a page is imported only to show one."""

import argparse
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from editor.cli.output import put
from editor.model.fact import Fact
from editor.model.node import Json
from editor.profiles.body import house_of
from editor.storage.notice_file import load

if TYPE_CHECKING:
    from editor.output.rows import Row


def show(arguments: argparse.Namespace) -> int:
    """Print the rows of a notice in one language."""
    from editor.layout.compose import compose
    from editor.output.rows import rows_of
    from editor.workflow.export import check_languages

    tree = load(Path(arguments.file)).tree
    house = house_of(tree.root)
    check_languages(tree, [arguments.language])
    rows = rows_of(compose(tree, house, house.profile.locale(arguments.language)))
    if arguments.json:
        put_json([row.as_json() for row in rows])
    else:
        put_table([_cells(row) for row in rows])
    return 0


def _cells(row: "Row") -> tuple[str, ...]:
    return row.place, row.id or "-", row.kind, row.label, row.text.replace("\n", " ⏎ ")


def facts(arguments: argparse.Namespace) -> int:
    """Print the details of a notice and those of its body."""
    root = load(Path(arguments.file)).tree.root
    own = set(root.family("fact"))
    found = house_of(root).facts(root)
    listed = [_as_json(fact, fact.id in own) for fact in found.values()]
    if arguments.json:
        put_json(listed)
    else:
        put_table([(f["id"], f["type"], f["from"], _value(f["value"])) for f in listed])
    return 0


def _as_json(fact: Fact, own: bool) -> dict[str, Json]:
    return {"id": fact.id, **fact.as_json(), "from": "notice" if own else "body"}


def _value(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def put_json(rows: Sequence[Json]) -> None:
    """A list, one row per line: easy to read, to compare and to cut."""
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    put(f"[\n{lines}\n]\n" if rows else "[]\n")


def put_table(rows: Iterable[tuple[str, ...]]) -> None:
    """Columns as wide as they must be; the last runs on."""
    listed = list(rows)
    widths = [max(len(cell) for cell in column) for column in zip(*listed, strict=True)][:-1]
    lines = []
    for *cells, last in listed:
        padded = [cell.ljust(width) for cell, width in zip(cells, widths, strict=True)]
        lines.append("  ".join([*padded, last]).rstrip() + "\n")
    put("".join(lines))
