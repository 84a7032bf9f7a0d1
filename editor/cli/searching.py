"""The subcommand search: words, or an item, in one notice or in a folder of them.

The search itself is `editor/workflow/archive.py`. A damaged file in a folder is named and passed
over; a single one is refused.
"""

import argparse
from pathlib import Path

from editor.cli.output import put, say
from editor.cli.reading import put_json
from editor.errors import InputRefused
from editor.model.node import Json
from editor.search.query import Query
from editor.workflow.archive import (
    Found,
    Standing,
    Wanted,
    newest_first,
    notices_in,
    search_archive,
)


def search(arguments: argparse.Namespace) -> int:
    """Print where the words stand, the newest notice first."""
    place = Path(arguments.place)
    paths = notices_in(place) if place.is_dir() else [place]
    found = []
    for result in search_archive(paths, _wanted(arguments)):
        if isinstance(result, Found):
            found.append(result)
        elif not place.is_dir():
            raise InputRefused(result.why.code, **result.why.params)
        else:
            say(str(result.why))
    found = newest_first(found)
    if arguments.json:
        put_json([_as_json(one, hit) for one in found for hit in one.hits])
    else:
        put("\n".join(_lines(one) for one in found))
    return 0


def _wanted(arguments: argparse.Namespace) -> Wanted:
    query = Query(
        arguments.words,
        whole=arguments.whole,
        case=arguments.case,
        exact=arguments.exact,
        pattern=arguments.pattern,
    )
    return Wanted(query, tuple(arguments.language or ()) or None, agenda=arguments.agenda)


def _lines(found: Found) -> str:
    """A notice and its hits for people."""
    said = [str(found.path), found.date.isoformat() if found.date else "", found.symbol, found.body]
    hits = [f"    {hit.lang} {_words(hit)}\n" for hit in found.hits]
    return "  ".join(filter(None, said)) + "\n" + "".join(hits)


def _words(hit: Standing) -> str:
    label = f"{hit.label}  " if hit.label else ""
    return f"{label}{hit.before}[{hit.found}]{hit.after}".replace("\n", " ")


def _as_json(found: Found, hit: Standing) -> Json:
    return {
        "file": str(found.path),
        "date": found.date.isoformat() if found.date else None,
        "body": found.body,
        "symbol": found.symbol,
        "node": hit.node,
        "language": hit.lang,
        "label": hit.label,
        "kind": hit.kind,
        "span": list(hit.span) if hit.span else None,
        "before": hit.before,
        "found": hit.found,
        "after": hit.after,
    }
