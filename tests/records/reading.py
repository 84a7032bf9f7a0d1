"""Records of notices as cases: every language block of a record is one, with its lines as data.

A line is `KIND|level|marker as printed|gist|flags`. `building.py` makes trees of them.
"""

import random
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.random_text import words

DATA = Path(__file__).resolve().parents[1] / "data"
SHARED = Path(__file__).resolve().parents[3] / "shared" / "notices"


@dataclass(frozen=True, slots=True)
class Line:
    """One element of a record: its kind, its level, its marker as printed, its words, remarks."""

    kind: str
    level: int
    marker: str
    words: str
    flags: str


@dataclass(frozen=True, slots=True)
class Plan:
    """How a record is rebuilt, by tests/data/records.toml."""

    profile: str
    starts: tuple[str, ...] = ()
    points: str = "item"
    second_part: bool = False
    excused: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """One language of a record: its lines, those before the first language among them."""

    record: str
    lang: str
    lines: tuple[Line, ...]
    plan: Plan

    @property
    def name(self) -> str:
        """The record and the language."""
        return f"{self.record}.{self.lang}"


def cases(folder: Path) -> list[Case]:
    """Every language of every record of a folder, in the order of their names."""
    table = tomllib.loads((DATA / "records.toml").read_text(encoding="utf-8"))
    return [
        case
        for path in sorted(folder.glob("*.txt"))
        for case in _cases(path, _plan(table[path.name.split(".")[0]]))
    ]


def _plan(table: dict[str, Any]) -> Plan:
    return Plan(**{**table, "starts": tuple(table.get("starts", ()))})


def _cases(path: Path, plan: Plan) -> Iterator[Case]:
    record, langs, _ = path.name.split(".")
    lang, blocks = langs.split("-")[0], dict[str, list[Line]]()
    for line in _lines(path, lang):
        if line.kind == "SUBJ" and line.marker:
            lang = line.marker
        blocks.setdefault(lang, []).append(line)
    masthead = [line for line in blocks[next(iter(blocks))] if line.kind in ("SYM", "JOB")]
    for number, (known, lines) in enumerate(blocks.items()):
        yield Case(record, known, (*(masthead if number else ()), *lines), plan)


def _lines(path: Path, lang: str) -> Iterator[Line]:
    rnd = random.Random(path.stem)
    for source in path.read_text(encoding="utf-8").splitlines():
        parts = source.split("|")
        if len(parts) >= 5 and parts[1].isdigit():
            kind, level, marker, gist, flags = parts[:5]
            size = next((int(f[2:]) for f in flags.split(",") if f.startswith("c=")), 0)
            more = f". {words(rnd, lang, size // 6)}." if size else ""
            yield Line(kind, int(level), marker, _unquoted(gist) + more, flags)


def _unquoted(gist: str) -> str:
    """Words that are quoted as a whole stand for themselves."""
    whole = gist[:1] == gist[-1:] == '"' and gist.count('"') == 2
    return gist[1:-1] if whole else gist
