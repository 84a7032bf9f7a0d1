"""Making very many values at once, as reading, composing and exporting a large notice do."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def making_many() -> Iterator[None]:
    """Meanwhile Python looks for no cyclic garbage; for whole functions, as a decorator.

    Values of a notice refer to each other in one direction only, so there is none to find, and at
    45,000 elements the search takes as long as the work.
    """
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()
