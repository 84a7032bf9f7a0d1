"""Undo and redo: transactions already made, and those taken back. Used by `document.py` alone."""

from msgspec import Struct

from editor.edit.steps import SetText, merge
from editor.edit.transaction import Transaction

PAUSE = 1.0
"""Seconds without typing after which the next key starts a new undo step."""


class _Entry(Struct):
    transaction: Transaction
    origin: object
    when: float


class History:
    """Two stacks of transactions; typing in one text merges until a pause."""

    def __init__(self) -> None:
        self._done: list[_Entry] = []
        self._undone: list[Transaction] = []
        self._sealed = True

    def push(self, transaction: Transaction, origin: object, when: float) -> None:
        """Remember a transaction that was just applied; what was undone is forgotten."""
        self._undone.clear()
        last = self._done[-1] if self._done and not self._sealed else None
        merged = _typed_on(last, transaction, origin, when)
        if last and merged:
            last.transaction, last.when = merged, when
        else:
            self._done.append(_Entry(transaction, origin, when))
        self._sealed = False

    def seal(self) -> None:
        """End the present undo step: the next typing starts a new one."""
        self._sealed = True

    @property
    def undoable(self) -> Transaction | None:
        """What undo would take back, None if nothing."""
        return self._done[-1].transaction if self._done else None

    @property
    def redoable(self) -> Transaction | None:
        """What redo would do again, None if nothing."""
        return self._undone[-1] if self._undone else None

    def undone(self) -> None:
        """Note that the newest transaction was taken back."""
        self._undone.append(self._done.pop().transaction)
        self._sealed = True

    def redone(self, when: float) -> None:
        """Note that the newest undone transaction was done again."""
        self._done.append(_Entry(self._undone.pop(), None, when))
        self._sealed = True


def _typed_on(
    last: _Entry | None, transaction: Transaction, origin: object, when: float
) -> Transaction | None:
    """The last entry and this transaction in one, if both are typing in the same text."""
    if last is None or last.origin is not origin or when - last.when > PAUSE:
        return None
    old, new = last.transaction, transaction
    if old.label != new.label or len(new.steps) != 1 or not isinstance(new.steps[0], SetText):
        return None
    # The first key in a translation also sets its state to draft, before the text.
    step = merge(old.steps[-1], new.steps[0])
    steps = (*old.steps[:-1], step) if step else None
    return Transaction(old.label, steps, old.params, old.before, new.after) if steps else None
