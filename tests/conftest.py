"""What tests of several folders share: LibreOffice, started once, pandoc, and golden files."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fonts import write_fonts_conf
from tests.golden_files import Golden
from tests.office import Office

# No test needs a screen, and none may open windows on a developer's.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the golden files anew from what the program makes now",
    )


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A running LibreOffice that sets Verdana in its metric twin; skips where there is none."""
    reason = Office.available()
    if reason:
        pytest.skip(reason)
    with Office(write_fonts_conf(tmp_path_factory.mktemp("fonts"))) as running:
        yield running


@pytest.fixture(scope="session")
def pandoc() -> str:
    """Where pandoc is; skips where there is none."""
    found = shutil.which("pandoc")
    if found is None:
        pytest.skip("pandoc is not installed")
    return found


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares text with the files of tests/golden."""
    folder = Path(__file__).parent / "golden"
    return Golden(folder, update=bool(request.config.getoption("--update-golden")))
