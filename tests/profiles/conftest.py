"""A place for the data files of a test."""

from pathlib import Path

import pytest


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """An empty place for data files."""
    for folder in ("profiles", "bodies"):
        (tmp_path / folder).mkdir()
    return tmp_path
