"""Undo and redo: transactions already made, and those taken back. Used by `document.py` alone."""

from msgspec import Struct

from editor.edit.steps import SetText, merge
from editor.edit.transaction import Transaction
from editor.model.text import same_start

PAUSE = 1.0
"""Seconds without typing after which the next key starts a new undo step."""
LONG = 60
"""Characters typed without a pause after which the next word starts a new undo step."""


class _Entry(Struct):
    transaction: Transaction
    origin: object
    when: float


class _Typed(Struct, frozen=True):
    """What one change did to a text: what was there, what came in its place, what is before it."""

    gone: str
    new: str
    head: str


class History:
    """Two stacks of transactions; typing on in one text is one undo step.

    A pause, a new line, a jump of the caret, deleting after typing, typing after deleting, words
    replaced, or the next word once the step is long start a new one.
    """

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

    def newest(self, count: int) -> tuple[Transaction, ...]:
        """What so many undos would take back, in the order of these undos."""
        return tuple(entry.transaction for entry in reversed(self._done[-count:]))

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
    """The last entry and this transaction in one, if both are one stretch of typing."""
    if last is None or last.origin is not origin or when - last.when > PAUSE:
        return None
    old, new = last.transaction, transaction
    if old.label != new.label or len(new.steps) != 1:
        return None
    # The first key in a translation also sets its state to draft, before the text.
    before, now = old.steps[-1], new.steps[0]
    if not isinstance(before, SetText) or not isinstance(now, SetText):
        return None
    if old.after.caret != new.before.caret or not _goes_on(_typed(before), _typed(now)):
        return None
    step = merge(before, now)
    steps = (*old.steps[:-1], step) if step else None
    return Transaction(old.label, steps, old.params, old.before, new.after) if steps else None


def _goes_on(before: _Typed, now: _Typed) -> bool:
    """Whether a change continues the typing, or the deleting, of the one before."""
    if "\n" in now.new or (now.gone and now.new):  # a line, or something else in place of words
        return False
    if not now.new or not before.new:
        return not now.new and not before.new
    starts_word = now.head[-1:].isspace() and not now.new[:1].isspace()
    return not (starts_word and len(before.new) >= LONG)


def _typed(step: SetText) -> _Typed:
    old, new = step.old or "", step.new or ""
    head = same_start(old, new)
    tail = min(min(len(old), len(new)) - head, same_start(old[::-1], new[::-1]))
    return _Typed(old[head : len(old) - tail], new[head : len(new) - tail], new[:head])
