"""The houses of the records: those of tests/data/profiles beside the installed ones they extend."""

import shutil
from collections.abc import Callable

import pytest

from editor.profiles.body import House, load_house
from editor.profiles.load import INSTALLED
from tests.records.reading import DATA

HouseOf = Callable[[str], House]


@pytest.fixture(scope="session")
def house_of_record(tmp_path_factory: pytest.TempPathFactory) -> HouseOf:
    """The house of a name, out of a folder in which the test's profiles stand too."""
    folder = tmp_path_factory.mktemp("houses")
    (folder / "profiles").mkdir()
    for source in (INSTALLED.joinpath("profiles"), DATA / "profiles"):
        for file in source.iterdir():
            if file.is_file():
                shutil.copy(str(file), folder / "profiles")
    return lambda name: load_house(name, data=folder)
