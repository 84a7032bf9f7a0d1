"""What the command line says: results to stdout, messages to stderr."""

import contextlib
import os
import sys
from typing import TextIO

from editor.errors import NotWritten


def set_up() -> None:
    """Make sure that every character can be said, whatever the terminal or the program behind.

    Programs get UTF-8 everywhere, and file names of any bytes as they are.
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is None:
            continue
        if stream.isatty():
            reconfigure(errors="backslashreplace")
        else:
            reconfigure(encoding="utf-8", errors="surrogateescape")


def put(words: str) -> None:
    """Print a result at once; refuses with `no-output` if what takes it fails."""
    if sys.stdout is None:  # closed by the shell: nobody wants the result
        return
    try:
        sys.stdout.write(words)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        drop(sys.stdout)
        raise NotWritten("no-output", why=(error.strerror or str(error)).lower()) from error


def say(words: str) -> None:
    """Print a message; that nobody can hear it is no error."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(f"convoca: {words}\n")
        sys.stderr.flush()
    except OSError:
        drop(sys.stderr)


def drop(stream: TextIO) -> None:
    """Let what is left in a stream go nowhere, so that the end of the program stays quiet."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
