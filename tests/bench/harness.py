"""How benchmarks measure: always against a floor that runs in turns with the work, in one run.

Machines and their other load differ, so milliseconds prove nothing: a figure is the median of the
ratios of neighbouring runs (work, floor, work, floor …), or a growth, or a count. Only a figure
that misses its hard limit fails; aims and milliseconds are there to be read (`conftest.py`).
"""

import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PAIRS = 15
ROOT = Path(__file__).parents[2]
_LONG_ENOUGH = 0.01
"""Seconds: quicker work is repeated until one measurement takes as long."""

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Figure:
    """One result: a ratio, growth or count; `hard` fails, `aim` is what was hoped for.

    `reading` are milliseconds or counts for the reader; without `hard` the figure only informs.
    """

    name: str
    value: float
    hard: float | None = None
    aim: float | None = None
    reading: str = ""

    @property
    def verdict(self) -> str:
        """What the limits say."""
        if self.hard is not None and self.value > self.hard:
            return "MISSED"
        if self.aim is not None and self.value <= self.aim:
            return "aim reached"
        return "aim missed" if self.hard is None else "held"


class Figures:
    """What one run of the benchmarks found."""

    def __init__(self) -> None:
        self.found: list[Figure] = []

    def note(self, figure: Figure) -> None:
        """Keep a figure for the table, and fail if it misses its hard limit."""
        self.found.append(figure)
        assert figure.verdict != "MISSED", (
            f"{figure.name}: {figure.value:.2f}, at most {figure.hard} ({figure.reading})"
        )

    def table(self) -> list[str]:
        """The lines of the table, its head first."""
        rows = [("figure", "value", "limit", "aim", "verdict", "for reading")]
        rows += [
            (f.name, f"{f.value:.2f}", _limit(f.hard), _limit(f.aim), f.verdict, f.reading)
            for f in self.found
        ]
        widths = [max(len(row[column]) for row in rows) for column in range(6)]
        return ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]


def _limit(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


@dataclass(frozen=True, slots=True)
class Paired:
    """Times of two things measured in turns, in seconds, neighbours at the same place."""

    work: tuple[float, ...]
    floor: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """The median of the paired ratios."""
        return statistics.median(w / f for w, f in zip(self.work, self.floor, strict=True))

    @property
    def reading(self) -> str:
        """Median milliseconds of both, and the range of the ratios."""
        ratios = [w / f for w, f in zip(self.work, self.floor, strict=True)]
        return (
            f"{_ms(self.work)} / {_ms(self.floor)} ms, "
            f"{len(ratios)} pairs {min(ratios):.2f}..{max(ratios):.2f}"
        )


def _ms(times: Sequence[float]) -> str:
    return f"{statistics.median(times) * 1e3:.3g}"


def paired(work: Work, floor: Work, pairs: int = PAIRS, before: Work | None = None) -> Paired:
    """Measure two things in turns, after one unmeasured run of each.

    `before` runs unmeasured before each single run: work that needs it is not repeated.
    """
    repeats = [1, 1] if before else [_repeats(work), _repeats(floor)]
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(pairs):
        for done, repeat, kept in zip((work, floor), repeats, times, strict=True):
            kept.append(_seconds(done, repeat, before))
    return Paired(tuple(times[0]), tuple(times[1]))


def _repeats(work: Work) -> int:
    work()
    return max(1, round(_LONG_ENOUGH / _seconds(work, 1, None)))


def _seconds(work: Work, repeat: int, before: Work | None) -> float:
    if before:
        before()
    gc.collect()
    start = time.perf_counter()
    for _ in range(repeat):
        work()
    return (time.perf_counter() - start) / repeat


def process(arguments: Sequence[str | Path], settings: Mapping[str, str] | None = None) -> Work:
    """A whole Python process as something to measure; it must end well.

    The unmeasured first run leaves compiled modules behind, as that of a user does.
    """
    command = [sys.executable, *map(str, arguments)]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    env |= settings or {}
    env.pop("PYTHONDONTWRITEBYTECODE", None)

    def run() -> None:
        done = subprocess.run(
            command, cwd=ROOT, env=env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr

    return run
