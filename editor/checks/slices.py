"""Work that is done in slices, so that a window can do other things in between."""

from collections.abc import Generator
from typing import TypeVar

Made = TypeVar("Made")


def at_once(work: Generator[None, None, Made]) -> Made:
    """What the work makes, without a pause."""
    while True:
        try:
            next(work)
        except StopIteration as done:
            made: Made = done.value
            return made
