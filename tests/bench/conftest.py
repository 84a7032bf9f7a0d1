"""Gathers the figures of the benchmarks and prints them as one table at the end of the run."""

import pytest

from tests.bench.harness import Figures

_FIGURES = pytest.StashKey[Figures]()


@pytest.fixture(scope="session")
def figures(request: pytest.FixtureRequest) -> Figures:
    """Where a benchmark notes what it found."""
    return request.config.stash.setdefault(_FIGURES, Figures())


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print the table."""
    figures = config.stash.get(_FIGURES, None)
    if figures is None or not figures.found:
        return
    terminalreporter.section("speed (ratios to a floor of the same run)")
    for line in figures.table():
        terminalreporter.write_line(line)
