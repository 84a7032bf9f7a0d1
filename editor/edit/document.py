"""The document: the one object that changes. It holds the present tree, its history, its listeners.

Every change, undo included, is a transaction that goes through `apply` and is announced as a
`Change`, so nothing special is ever written for undo. Commands make the transactions
(`commands.py`), the window listens (`ui/session.py`), the journal keeps them (`editor/storage`).
"""

import time
from collections.abc import Callable

from msgspec import Struct

from editor.edit.history import History
from editor.edit.steps import Insert, Move, SetField, SetText, apply_all
from editor.edit.transaction import Transaction
from editor.errors import EditRefused
from editor.model.node import Node
from editor.model.schema import KINDS, Fault, branch_fault, field_fault
from editor.model.tree import Tree
from editor.model.values import node_fault, put_fault, text_fault


class Change(Struct, frozen=True):
    """What happened: the trees before and after, the transaction, and who began it.

    `origin` is whatever the caller of `apply` passed, so that a field can ignore its own echo.
    """

    before: Tree
    after: Tree
    transaction: Transaction
    origin: object = None


Listener = Callable[[Change], None]


class Document:
    """A notice being edited."""

    def __init__(self, tree: Tree, clock: Callable[[], float] = time.monotonic) -> None:
        self.tree = tree
        self.history = History()
        self._clock = clock
        self._listeners: list[Listener] = []
        self._untold: list[Change] = []
        self._telling = False
        self._saved = tree

    @property
    def dirty(self) -> bool:
        """Whether the tree differs from the one last marked as saved."""
        return self.tree is not self._saved and self.tree != self._saved

    def mark_saved(self, tree: Tree | None = None) -> None:
        """Note that a tree (the present one by default) is safely in its file."""
        self._saved = self.tree if tree is None else tree

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call the listener after each change; returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def apply(self, transaction: Transaction, origin: object = None) -> Change:
        """Make a change; refuses as a whole what does not fit the tree or the schema."""
        change = self._change(transaction, origin)
        self.history.push(transaction, origin, self._clock())
        return self._announce(change)

    def undo(self) -> Change | None:
        """Take back the newest change, None if there is none."""
        transaction = self.history.undoable
        if transaction is None:
            return None
        change = self._change(transaction.inverse(), None)
        self.history.undone()
        return self._announce(change)

    def redo(self) -> Change | None:
        """Do the newest undone change again, None if there is none."""
        transaction = self.history.redoable
        if transaction is None:
            return None
        change = self._change(transaction, None)
        self.history.redone(self._clock())
        return self._announce(change)

    def _change(self, transaction: Transaction, origin: object) -> Change:
        after = apply_all(self.tree, transaction.steps)
        fault = change_fault(after, transaction)
        if fault:
            raise EditRefused(fault.code, **fault.params)
        return Change(self.tree, after, transaction, origin)

    def _announce(self, change: Change) -> Change:
        """Tell the listeners; a change that one of them makes is told to all after this one."""
        self.tree = change.after
        self._untold.append(change)
        if self._telling:
            return change
        self._telling = True
        try:
            while self._untold:
                told = self._untold.pop(0)
                for listener in list(self._listeners):
                    listener(told)
        finally:
            self._telling = False
        return change


def change_fault(after: Tree, transaction: Transaction) -> Fault | None:
    """The first place where a changed tree breaks the schema, judged at what was touched."""
    for step in transaction.steps:
        match step:
            case Insert(branch=branch):
                fault = _branch_fault(after, branch.id)
                fault = fault or next(filter(None, map(node_fault, branch.walk())), None)
            case Move(node=node):
                fault = _branch_fault(after, node)
            case SetField(node=node, path="kind") if node in after:
                # Another kind may know the same field with other values.
                fault = _branch_fault(after, node) or node_fault(after.node(node))
            case SetField(node=node, path=path) if node in after:
                fault = _field_fault(after.node(node), path)
            case SetText(node=node) if node in after:
                fault = _text_fault(after, node, step.lang)
            case _:
                fault = None
        if fault:
            return fault
    return None


def _branch_fault(tree: Tree, node_id: str) -> Fault | None:
    if node_id not in tree:
        return None
    path = tree.path(node_id)
    return branch_fault(path[-1], path[:-1])


def _field_fault(node: Node, path: str) -> Fault | None:
    """A field may always be taken away: another kind may not know it any more."""
    value = node.fields.get(path)
    if value is None:
        return None
    return field_fault(node, path, value) or put_fault(node, path, value)


def _text_fault(tree: Tree, node_id: str, lang: str) -> Fault | None:
    node = tree.node(node_id)
    markup = node.texts.get(lang)
    if markup is None:
        return None
    if not KINDS[node.kind].text:
        return Fault(node_id, "no-text", {"kind": node.kind})
    return text_fault(node, lang, markup)
