"""Where the files that come with the program are: icons, translations, samples."""

from functools import lru_cache
from importlib import resources
from pathlib import Path


@lru_cache(maxsize=8)
def resource_path(name: str) -> Path:
    """The path of a file or folder of the package `resources`."""
    return Path(str(resources.files("resources").joinpath(name)))


def samples_folder() -> Path:
    """The folder of the samples, which are opened as untitled copies."""
    return resource_path("samples")
