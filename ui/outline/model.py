"""The notice as a Qt tree model. It holds its own reference to the last tree it showed.

It follows a `Change` step by step: announce rows, take the next tree, end. The old tree still
exists, so Qt's announce-before-change rule costs nothing. Rows are named by a small number per
node id, never by pointers. Drops only call a command. Painting: `delegate.py`.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from editor.edit.document import Change
from editor.edit.steps import Insert, Move, Remove, SetField, SetText, Step, apply
from editor.edit.transaction import Refusal, Transaction
from editor.layout.blocks import CrossRef
from editor.model.node import Node
from editor.model.parking import parking_of
from editor.model.schema import KINDS
from editor.model.tree import Tree
from ui.outline.row import Row, row_of
from ui.session import Session

Index = QModelIndex | QPersistentModelIndex

BRANCHES = "application/x-convoca-nodes"
"""Branches as the clipboard holds them: copied, or from another window."""
DRAGGED = "application/x-convoca-drag"
"""The ids of branches being dragged, after the id of their notice."""

_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
_HOLDER = _ROW | Qt.ItemFlag.ItemIsDropEnabled
"""What can be done with a row; made once, for Qt asks for each of thousands."""

ROW = Qt.ItemDataRole.UserRole + 1
ID = Qt.ItemDataRole.UserRole + 2


class OutlineModel(QAbstractItemModel):
    """The elements of the session's notice in its current language."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tree = session.tree
        self._nodes: dict[str, Node] = {}
        self._labels = session.labels()
        self._numbers: dict[str, int] = {}
        self._ids: list[str] = []
        self.following = False
        """Whether rows are on the move: what Qt says of the selection then is not the user's."""
        session.changed.connect(self.follow)
        session.language_changed.connect(self._all_changed)

    # --- what Qt asks ------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        children = self._node(parent).children
        if column or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, self._number(children[row].id))

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        if not index.isValid():
            return QModelIndex()
        above = self._tree.shape[self.id_of(index)][0]
        return self.index_of(above) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() and parent.column() else len(self._node(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        if role == ID:
            return self.id_of(index)
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.AccessibleDescriptionRole,
            ROW,
        ):
            return self._shown(self.row(self.id_of(index)), role)
        return None

    @staticmethod
    def _shown(row: Row, role: int) -> Any:  # noqa: ANN401 - Qt decides
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.ToolTipRole:
                return row.tip
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.label} {row.text}".strip()
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return f"{row.kind} {row.mark}".strip()
            case _:
                return row

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return _HOLDER if KINDS[self._node(index).kind].holds else _ROW

    # --- rows and nodes ----------------------------------------------------------------------

    def row(self, node_id: str) -> Row:
        """What is shown of an element."""
        return row_of(self._session, self._tree.node(node_id))

    def id_of(self, index: Index) -> str:
        """The id of the element in a row; the root's for the invisible root."""
        return self._ids[index.internalId()] if index.isValid() else self._tree.root.id

    def index_of(self, node_id: str) -> QModelIndex:
        """The row of an element; invalid for the root and for an unknown id."""
        place = self._tree.shape.get(node_id)
        if place is None or place[0] is None:
            return QModelIndex()
        return self.createIndex(place[1], 0, self._number(node_id))

    def _node(self, index: Index) -> Node:
        """The element of a row; Qt asks for every one of them after a change of structure."""
        if not self._nodes:
            self._nodes = {node.id: node for node in self._tree.walk()}
        return self._nodes[self.id_of(index)]

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return bool(self._node(parent).children)

    def _take(self, tree: Tree) -> None:
        """Show another tree from now on."""
        if tree.shape is not self._tree.shape:
            self._nodes = {}
        self._tree = tree

    def _number(self, node_id: str) -> int:
        number = self._numbers.get(node_id)
        if number is None:
            number = self._numbers[node_id] = len(self._ids)
            self._ids.append(node_id)
        return number

    # --- following changes -------------------------------------------------------------------

    def follow(self, change: Change) -> None:
        """Show what a change did."""
        steps = change.transaction.steps
        self.following = True
        for step in steps[:-1]:
            self._step(step, apply(self._tree, step))
        if steps:
            self._step(steps[-1], change.after)
        self.following = False
        if change.before.root.fields is not change.after.root.fields:
            self._all_changed()
        else:
            self._relabel()

    def _step(self, step: Step, tree: Tree) -> None:
        match step:
            case Insert(parent, index, _):
                self.beginInsertRows(self.index_of(parent), index, index)
                self._take(tree)
                self.endInsertRows()
            case Remove(parent, index, _):
                self.beginRemoveRows(self.index_of(parent), index, index)
                self._take(tree)
                self.endRemoveRows()
            case Move():
                self._moved(step, tree)
            case SetField(node) | SetText(node):
                self._take(tree)
                if self._nodes:
                    self._nodes |= {above.id: above for above in tree.path(node)}
                self._touch([node])

    def _moved(self, step: Move, tree: Tree) -> None:
        inside = step.parent == step.to_parent
        if inside and step.index == step.to_index:
            self._take(tree)
            return
        # Qt counts the destination before the row is taken away.
        down = inside and step.to_index > step.index
        source, target = self.index_of(step.parent), self.index_of(step.to_parent)
        row = step.to_index + down
        self.beginMoveRows(source, step.index, step.index, target, row)
        self._take(tree)
        self.endMoveRows()

    def _relabel(self) -> None:
        """Announce the rows whose label, or whose cross-reference, says something else now."""
        old, new = self._labels, self._session.labels()
        if old is new:
            return
        self._labels = new
        different = {name for name in new if old.get(name) != new[name]}
        different |= {name for name in old if name not in new}
        parking = parking_of(self._tree.root)
        different |= {node.id for node in parking.walk()} if parking else set()
        different |= {
            block.node
            for block in self._session.page().body
            for piece in block.content
            if type(piece) is CrossRef and piece.node in different and block.node
        }
        self._touch(different)

    def _all_changed(self) -> None:
        self._labels = self._session.labels()
        self._touch(self._tree.shape)

    def _touch(self, ids: Iterable[str]) -> None:
        """Announce changed rows, one range per parent; the invisible root has none."""
        ranges: dict[str, tuple[int, int]] = {}
        for node_id in ids:
            parent, row = self._tree.shape.get(node_id, (None, 0))
            if parent is not None:
                low, high = ranges.get(parent, (row, row))
                ranges[parent] = (min(low, row), max(high, row))
        for parent, (low, high) in ranges.items():
            above = self.index_of(parent)
            self.dataChanged.emit(self.index(low, 0, above), self.index(high, 0, above))

    # --- drag and drop -----------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [DRAGGED, BRANCHES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        from editor.edit.commands import clipboard

        ids = [self.id_of(index) for index in indexes]
        data = QMimeData()
        words = " ".join([self._tree.root.id, *ids])
        data.setData(DRAGGED, QByteArray(words.encode()))
        branches = clipboard.copy(self._tree, ids)
        if isinstance(branches, str):
            data.setData(BRANCHES, QByteArray(branches.encode()))
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        made = self._dropped(data, action, row, parent)
        if isinstance(made, Refusal) and made.code != "no-change":
            self._session.refuse(made)
        return bool(made)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        self._session.do(self._dropped(data, action, row, parent))
        # The change comes back through the document; Qt has nothing to remove.
        return False

    def _dropped(
        self, data: QMimeData, action: Qt.DropAction, row: int, parent: Index
    ) -> Transaction | Refusal:
        from editor.edit.commands import clipboard, moving
        from editor.edit.commands.places import Place

        target = self._node(parent)
        place = Place(target.id, row if row >= 0 else len(target.children))
        notice, *ids = bytes(data.data(DRAGGED).data()).decode().split(" ")
        if ids and notice == self._tree.root.id and action == Qt.DropAction.MoveAction:
            return moving.move(self._tree, ids, place)
        branches = bytes(data.data(BRANCHES).data()).decode()
        return clipboard.paste(self._tree, branches, place, self._session.new_id)
