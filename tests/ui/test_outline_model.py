"""The Qt model of the outline mirrors the tree, whatever is done to it; drops obey the schema."""

import random
from collections import Counter

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from editor.edit.transaction import Transaction
from editor.model.node import Node, new_ids
from editor.model.tree import Tree
from tests.counts import count, fresh_seed
from tests.edit.random_commands import random_command
from tests.random_notice import random_notice
from ui.outline.model import OutlineModel
from ui.session import Session

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def mirrored(model: OutlineModel, session: Session) -> None:
    """The model shows every node in its place with the present label, and nothing else."""
    labels = session.labels()

    def compare(node: Node, index: QModelIndex) -> None:
        assert model.rowCount(index) == len(node.children)
        for row, child in enumerate(node.children):
            at = model.index(row, 0, index)
            assert model.id_of(at) == child.id
            assert model.index_of(child.id) == at
            assert model.parent(at) == index
            assert model.row(child.id).label == labels.get(child.id, "")
            compare(child, at)

    compare(session.tree.root, QModelIndex())


def test_the_model_mirrors_random_commands_under_the_tester(qapp: QApplication) -> None:
    rnd = random.Random(fresh_seed())
    session = Session(random_notice(rnd, 60))
    model = OutlineModel(session)
    tester = QAbstractItemModelTester(model, FATAL)
    announced = Announced(model)
    done: Counter[str] = Counter()
    trials = count(10_000)
    for _ in range(trials):
        announced.begin(session)
        chance = rnd.random()
        if chance < 0.12:
            (session.undo if chance < 0.07 else session.redo)()
        elif chance < 0.15:
            session.show_language(rnd.choice(session.languages))
        else:
            name, made = random_command(session.tree, rnd, new_ids(rnd))
            if isinstance(made, Transaction):
                session.do(made)
                done[name] += 1
        announced.check(session)
        if rnd.random() < 0.1:
            mirrored(model, session)
    mirrored(model, session)
    print(dict(done))
    assert sum(done.values()) > trials / 2
    del tester


class Announced:
    """What the model told its views: every row that shows something else must be among it."""

    def __init__(self, model: OutlineModel) -> None:
        self.model = model
        self.changed: set[str] = set()
        self.shown: dict[str, tuple[str, str]] = {}
        model.dataChanged.connect(self._note)

    def _note(self, first: QModelIndex, last: QModelIndex) -> None:
        parent = self.model.parent(first)
        for row in range(first.row(), last.row() + 1):
            self.changed.add(self.model.id_of(self.model.index(row, 0, parent)))

    def begin(self, session: Session) -> None:
        self.changed.clear()
        self.shown = self._all(session)

    def _all(self, session: Session) -> dict[str, tuple[str, str]]:
        rows = {node.id: self.model.row(node.id) for node in session.tree.walk()}
        del rows[session.tree.root.id]
        return {name: (row.label, row.text) for name, row in rows.items()}

    def check(self, session: Session) -> None:
        for name, row in self._all(session).items():
            if name in self.shown and row != self.shown[name]:
                assert name in self.changed, f"{self.shown[name]} became {row} unannounced"


def find(tree: Tree, kind: str, number: int = 0) -> str:
    """The id of the n-th element of a kind."""
    return [node.id for node in tree.walk() if node.kind == kind][number]


def test_a_drop_moves_branches_and_is_one_step_back(session: Session) -> None:
    model = OutlineModel(session)
    before = session.tree
    first, second = find(before, "item", 0), find(before, "item", 1)
    data = model.mimeData([model.index_of(second)])
    sitting = model.parent(model.index_of(first))
    move = Qt.DropAction.MoveAction
    assert model.canDropMimeData(data, move, 0, 0, sitting)
    assert model.dropMimeData(data, move, 0, 0, sitting) is False
    assert session.tree.row(second) == 0
    assert session.tree.row(first) == 1
    session.undo()
    assert session.tree == before


def test_a_drop_where_the_schema_forbids_it_says_why_and_changes_nothing(session: Session) -> None:
    model = OutlineModel(session)
    before = session.tree
    said: list[str] = []
    session.said.connect(said.append)
    pillar, title = find(before, "pillar"), find(before, "title")
    data = model.mimeData([model.index_of(pillar)])
    move = Qt.DropAction.MoveAction
    assert not model.canDropMimeData(data, move, -1, 0, model.index_of(title))
    model.dropMimeData(data, move, -1, 0, model.index_of(title))
    assert session.tree is before
    assert "cannot hold" in said[0]


def test_a_drop_into_its_own_branch_is_refused(session: Session) -> None:
    model = OutlineModel(session)
    item = find(session.tree, "item", 1)
    paragraph = session.tree.node(item).children[0].id
    data = model.mimeData([model.index_of(item)])
    target = model.index_of(paragraph)
    assert not model.canDropMimeData(data, Qt.DropAction.MoveAction, 0, 0, target)


def test_dropping_with_copy_makes_new_ids(session: Session) -> None:
    model = OutlineModel(session)
    item = find(session.tree, "item", 0)
    size = len(session.tree.node(item).children)
    data = model.mimeData([model.index_of(item)])
    sitting = model.parent(model.index_of(item))
    before = set(session.tree.shape)
    model.dropMimeData(data, Qt.DropAction.CopyAction, 0, 0, sitting)
    new = set(session.tree.shape) - before
    assert item in session.tree
    assert len(new) == size + 1


def test_a_missing_text_shows_the_source_with_a_word(session: Session) -> None:
    session.show_language("fr")
    item = find(session.tree, "item", 0)
    from editor.edit.commands.wording import set_text

    session.do(set_text(session.tree, item, "fr", ""))
    row = OutlineModel(session).row(item)
    assert row.grey
    assert row.mark == "missing"
    assert row.text.startswith("ADOPTION OF THE ANNUAL REPORT")
