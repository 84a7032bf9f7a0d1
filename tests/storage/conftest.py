"""A file to be replaced."""

from pathlib import Path

import pytest

from tests.storage.replacing import OLD


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A file with the old words, alone in its folder."""
    path = tmp_path / "notice.convoca"
    path.write_bytes(OLD)
    return path
