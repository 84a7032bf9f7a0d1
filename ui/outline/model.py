"""The rows of the outline as a Qt list model. It holds its own reference to the tree it shows.

After a change the rows are made anew from what is kept of them (`shown.py`), and what differs is
announced: rows taken away, put in, or one block of rows moved. A list, not a tree: what is open
then is the outline's own affair, and Qt keeps nothing for each of 10,000 rows. Drops only call a
command. Painting: `delegate.py`.
"""

from collections.abc import Sequence
from operator import eq
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from editor.edit.commands.places import Place
from editor.edit.document import Change
from editor.edit.transaction import Refusal, Transaction
from ui.outline.exceptions import Exceptions, Found, word
from ui.outline.row import Row, row_of
from ui.outline.shown import PREAMBLE, Shown
from ui.session import Session

Index = QModelIndex | QPersistentModelIndex

BRANCHES = "application/x-convoca-nodes"
"""Branches as the clipboard holds them: copied, or from another window."""
DRAGGED = "application/x-convoca-drag"
"""The ids of branches being dragged, after the id of their notice."""

ROW = Qt.ItemDataRole.UserRole + 1
ID = Qt.ItemDataRole.UserRole + 2
_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
        ROW,
    }
)


class OutlineModel(QAbstractListModel):
    """The rows of the session's notice in its current language."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.shown = Shown(session.tree)
        self.exceptions = Exceptions(session)
        self.rows = self.shown.rows(session.tree)
        self._places: dict[str, int] | None = None
        self.following = False
        """Whether rows are on the move: what Qt says of the selection then is not the user's."""
        session.changed.connect(self.follow)
        session.language_changed.connect(self.look_again)
        session.remarks.changed.connect(self.look_again)
        session.focus_changed.connect(self.reflow)

    # --- what Qt asks ------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        name = self.rows[index.row()]
        if role == ID:
            return name
        # a row that is being taken away has no element any more
        there = name == PREAMBLE or name in self.shown.tree
        return self._shown(name, role) if role in _ROLES and there else None

    def _shown(self, name: str, role: int) -> Any:  # noqa: ANN401 - Qt decides
        row = self.row(name)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.ToolTipRole:
                return row.tip
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.label} {row.text}".strip()
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._described(name, row)
            case _:
                return row

    def _described(self, name: str, row: Row) -> str:
        """What is not in the words of a row: its kind, level, exceptions, whether it is open."""
        level = self.tr("level {0}").format(self.shown.level(name) + 1)
        said = [row.kind, level, *map(word, row.marks)]
        if self.shown.opens(name):
            said.append(self.tr("open") if self.shown.is_open(name) else self.tr("closed"))
        return ", ".join(filter(None, said))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    # --- rows and elements -------------------------------------------------------------------

    def row(self, name: str) -> Row:
        """What is shown in a row."""
        shown, lets = self.shown, self.shown.lets
        node = None if name == PREAMBLE else shown.tree.node(name)
        context = lets is not None and (node is None or not lets(node))
        return row_of(self._session, name, self._marks(name), context=context)

    def _marks(self, name: str) -> Found:
        """The exceptions of a row: its own, and those of what has no row of its own."""
        tree = self.shown.tree
        if name == tree.root.id:
            return frozenset()
        own = frozenset[str]() if name == PREAMBLE else self.exceptions.own(tree.node(name))
        return own.union(*map(self.exceptions.of_branch, self.shown.hidden(name)))

    def id_of(self, index: Index) -> str:
        """The row at an index; the root's id for none."""
        return self.rows[index.row()] if index.isValid() else self.shown.tree.root.id

    def index_of(self, name: str) -> QModelIndex:
        """The index of a row; invalid if there is none of that name."""
        if self._places is None:
            self._places = {row: at for at, row in enumerate(self.rows)}
        return self.index(self._places.get(name, -1))

    def nearest(self, node_id: str) -> QModelIndex:
        """The row of an element, or of what hides it; invalid if nothing of it is shown."""
        name: str | None = node_id if node_id in self.shown.tree else None
        while name is not None:
            index = self.index_of(name)
            if index.isValid():
                return index
            name = self.shown.above(name)
        return QModelIndex()

    def elements(self, rows: Sequence[str]) -> list[str]:
        """The elements that rows stand for: all of the preamble, none of the masthead."""
        out: list[str] = []
        for row in rows:
            if row == PREAMBLE:
                out += [node.id for node in self.shown.held(row)]
            elif row != self.shown.tree.root.id:
                out.append(row)
        return list(dict.fromkeys(out))

    # --- following ---------------------------------------------------------------------------

    def follow(self, change: Change) -> None:
        """Show what a change did."""
        structure = change.before.shape is not change.after.shape
        settings = change.before.root.fields is not change.after.root.fields
        if settings:
            self.exceptions.forget()
        if structure:
            self.reflow()
        self.shown.tree = change.after
        if structure or settings:
            self._announce(0, len(self.rows) - 1)
            return
        for node in change.transaction.touched():
            index = self.nearest(node)
            if index.isValid():
                self._announce(index.row(), index.row())

    def look_again(self) -> None:
        """All rows may show something else: the language, the remarks, a choice has changed."""
        self.exceptions.forget()
        self._announce(0, len(self.rows) - 1)

    def choose(self) -> None:
        """Show what the choices in `shown` now say."""
        self.shown.forget()
        self.reflow()
        self._announce(0, len(self.rows) - 1)

    def _announce(self, first: int, last: int) -> None:
        if last >= 0:
            self.dataChanged.emit(self.index(first), self.index(last))

    def reflow(self) -> None:
        """Make the rows anew and announce what differs."""
        self.shown.focus = self._session.focus
        old, new = self.rows, self.shown.rows(self._session.tree)
        start = _alike(old, new)
        if start == len(old) == len(new):
            return
        tail = _alike(old[start:][::-1], new[start:][::-1])
        gone, come = old[start : len(old) - tail], new[start : len(new) - tail]
        self.following = True
        if not self._moved(start, gone, come, new):
            self._replaced(start, gone, come)
        self.following = False

    def _moved(
        self, start: int, gone: Sequence[str], come: Sequence[str], new: Sequence[str]
    ) -> bool:
        """Announce that one block of rows went past its neighbours, if that is all."""
        if len(gone) != len(come) or not gone or come[0] not in gone:
            return False
        cut = gone.index(come[0])
        if come != (*gone[cut:], *gone[:cut]):
            return False
        self.beginMoveRows(QModelIndex(), start, start + cut - 1, QModelIndex(), start + len(gone))
        self._put(tuple(new))
        self.endMoveRows()
        return True

    def _replaced(self, start: int, gone: Sequence[str], come: Sequence[str]) -> None:
        rows = self.rows
        before, after = rows[:start], rows[start + len(gone) :]
        if gone:
            self.beginRemoveRows(QModelIndex(), start, start + len(gone) - 1)
            self._put((*before, *after))
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), start, start + len(come) - 1)
            self._put((*before, *come, *after))
            self.endInsertRows()

    def _put(self, rows: tuple[str, ...]) -> None:
        self.rows, self._places = rows, None

    # --- drag and drop -----------------------------------------------------------------------

    def mimeTypes(self) -> list[str]:
        return [DRAGGED, BRANCHES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        from editor.edit.commands import clipboard

        tree = self.shown.tree
        ids = self.elements([self.id_of(index) for index in indexes])
        data = QMimeData()
        data.setData(DRAGGED, QByteArray(" ".join([tree.root.id, *ids]).encode()))
        branches = clipboard.copy(tree, ids)
        if isinstance(branches, str):
            data.setData(BRANCHES, QByteArray(branches.encode()))
        return data

    def dropped(self, data: QMimeData, place: Place, *, copy: bool) -> Transaction | Refusal:
        """What dropping would do at a place of the tree, or why it cannot be done."""
        from editor.edit.commands import clipboard, moving

        tree = self.shown.tree
        notice, *ids = bytes(data.data(DRAGGED).data()).decode().split(" ")
        if ids and notice == tree.root.id and not copy:
            return self._session.permitted(moving.move(tree, ids, place))
        branches = bytes(data.data(BRANCHES).data()).decode()
        made = clipboard.paste(tree, branches, place, self._session.new_id)
        return self._session.permitted(made)


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many of the first rows are the same."""
    same = [*map(eq, one, other)]
    return same.index(False) if False in same else len(same)
