"""A notice of one's own for every test, and proof that nothing is left beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.calls import SAMPLE


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Path]:
    """A folder to work in; no lock and no temporary file may be left there."""
    yield tmp_path
    left = [path.name for path in tmp_path.rglob(".~*")]
    assert not left


@pytest.fixture
def sample(desk: Path) -> Path:
    """A copy of the sample notice."""
    path = desk / "sample.convoca"
    path.write_bytes(SAMPLE.read_bytes())
    return path
