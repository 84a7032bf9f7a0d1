"""The report of an internal error: where it happened, without values, texts or names of files."""

import sys
import tempfile
import traceback
from pathlib import Path

from editor import VERSION
from editor.storage.persist import atomic_write


def written_report(error: Exception) -> str:
    """Write where an error happened; the path, or the last place itself."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [
        f"{type(error).__name__} in Convoca {VERSION}",
        f"Python {sys.version.split()[0]} on {sys.platform}",
        *(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames),
    ]
    try:
        path = Path(tempfile.mkdtemp(prefix="convoca-report-")) / "report.txt"
    except OSError:
        return f"no file ({lines[0]}, {lines[-1]})"
    written = atomic_write(path, ("\n".join(lines) + "\n").encode(), private=True).written
    return str(path) if written else f"no file ({lines[0]}, {lines[-1]})"
