"""The records of real notices beside the repository, as plain text with filler words.

A record holds one line per element: kind, level, marker as printed, gist, flags. Where the folder
is missing, there are none.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.random_text import words

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "notices"


@dataclass(frozen=True, slots=True)
class Element:
    """One element of a record: its kind, its level, its marker and the words it is printed with."""

    kind: str
    level: int
    marker: str
    text: str

    @property
    def words(self) -> str:
        """What must not be lost: all but the sign of a bullet or a rule."""
        if self.kind == "RULE":
            return ""
        return self.text if self.kind in ("BUL", "Q") else self.line

    @property
    def line(self) -> str:
        """The element as one printed line."""
        return f"{self.marker} {self.text}".strip()


@dataclass(frozen=True, slots=True)
class Record:
    """A real notice: its name, its first language, its elements."""

    name: str
    lang: str
    elements: tuple[Element, ...]

    def source(self, between: str = "\n\n") -> str:
        """The notice as plain text."""
        return between.join(element.line for element in self.elements) + "\n"


def records() -> Iterator[Record]:
    """Every record, in the order of their names."""
    for path in sorted(FOLDER.glob("*.txt")):
        lang = path.name.split(".")[1].split("-")[0]
        yield Record(path.stem, lang, tuple(_elements(path, lang)))


def _elements(path: Path, lang: str) -> Iterator[Element]:
    rnd = random.Random(path.stem)
    for line in path.read_text(encoding="utf-8").splitlines():
        parts = line.split("|")
        if len(parts) < 5 or not parts[1].isdigit():
            continue
        kind, level, marker, gist, flags = parts[0], int(parts[1]), parts[2], parts[3], parts[4]
        if marker in ("en", "fr", "es"):
            marker = ""
        if kind == "RULE":
            gist = "_" * 15
        count = next((int(f[2:]) for f in flags.split(",") if f.startswith("c=")), 0)
        more = words(rnd, lang, count // 6) if count else ""
        yield Element(kind, level, marker, f"{gist}. {more}." if more else gist.strip('"'))
