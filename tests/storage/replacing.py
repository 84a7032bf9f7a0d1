"""A file that is replaced: what it held, what it shall hold, and whether nothing else is left."""

import os
from pathlib import Path

OLD, NEW = b"old words\n" * 100, b"new words\n" * 3000


def alone(path: Path) -> bool:
    """Whether the folder of this file holds nothing else, no temporary file either."""
    return os.listdir(path.parent) == [path.name]
