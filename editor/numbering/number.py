"""A counted place in a notice, as `labels.py` counts it and `frozen.py` keeps it."""

from msgspec import Struct

from editor.model.schema import ITEM_LEVELS

BODY = "body"
"""The context of everything outside annexes and numbered paragraphs."""
ITEMS = tuple(f"item{depth}" for depth in range(1, ITEM_LEVELS + 1))
"""The levels of items, the first first."""


class Number(Struct, frozen=True):
    """A counted place: its level, its context, and the numbers to show.

    `numbers` are the items from the first level down for an item; the item and the own number
    for a paragraph; the own number alone for any other level. `inserted` says of each which of
    those put in after it is meant (0 itself, 1 bis, 2 ter); it is empty where all are 0.
    """

    level: str
    context: str
    numbers: tuple[int, ...]
    inserted: tuple[int, ...] = ()
