"""The rows of the outline after anything at all, under Qt's own tester of models."""

import random
from collections import Counter

from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from editor.edit.commands.places import Place
from editor.edit.transaction import Transaction
from editor.model.node import Node, new_ids
from tests.counts import count, fresh_seed
from tests.edit.random_commands import random_command
from tests.random_notice import random_notice
from ui.outline.model import OutlineModel
from ui.outline.row import Row
from ui.outline.shown import PREAMBLE
from ui.session import Session

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
QUIET = {"text", "rule", "bullet", "note", "signature"}


def expected(model: OutlineModel, session: Session) -> list[str]:
    """The rows that there ought to be, found without anything kept."""
    shown, tree = model.shown, session.tree
    before = 0
    kinds = [child.kind for child in tree.root.children]
    if any(kind not in QUIET | {"title"} for kind in kinds):
        while kinds[before] in QUIET | {"title"}:
            before += 1
    out: list[str] = []

    def walk(node: Node, *, always: bool) -> None:
        if not (always or shown.texts or node.kind not in QUIET):
            return
        out.append(node.id)
        if node.id not in shown.closed:
            for child in node.children:
                walk(child, always=node.kind == "parking")

    if session.focus:
        focus = tree.node(session.focus)
        out.append(focus.id)
        for child in focus.children:
            walk(child, always=focus.kind == "parking")
        return out
    out.append(tree.root.id)
    if before:
        out.append(PREAMBLE)
        if PREAMBLE not in shown.closed:
            for child in tree.root.children[:before]:
                walk(child, always=False)
    for child in tree.root.children[before:]:
        walk(child, always=True)
    return out


class Watched:
    """A model, and what it told its views: a second list of rows, kept by its signals alone."""

    def __init__(self, model: OutlineModel) -> None:
        self.model = model
        self.rows = list(model.rows)
        self.seen = self._now()
        self.changed: set[str] = set()
        model.rowsRemoved.connect(self._removed)
        model.rowsInserted.connect(self._inserted)
        model.rowsMoved.connect(self._moved)
        model.dataChanged.connect(self._changed)

    def _now(self) -> dict[str, Row]:
        return {name: self.model.row(name) for name in self.model.rows}

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = self.model.rows[first : last + 1]
        self.changed.update(self.model.rows[first : last + 1])

    def _moved(self, _p: QModelIndex, first: int, last: int, _t: QModelIndex, to: int) -> None:
        block = self.rows[first : last + 1]
        del self.rows[first : last + 1]
        at = to - len(block) if to > first else to
        self.rows[at:at] = block

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.changed.update(self.model.rows[first.row() : last.row() + 1])

    def check(self, session: Session) -> None:
        assert self.rows == list(self.model.rows)
        now = self._now()
        for name in self.model.rows:
            if name in self.seen and now[name] != self.seen[name]:
                assert name in self.changed, f"{self.seen[name]} became {now[name]} unannounced"
            label = session.labels().get(name, "")
            assert name in (PREAMBLE, session.tree.root.id) or now[name].label == label
        self.seen = now
        self.changed.clear()


def test_the_rows_are_right_after_random_commands_under_the_tester(qapp: QApplication) -> None:
    rnd = random.Random(fresh_seed())
    session = Session(random_notice(rnd, 40))
    model = OutlineModel(session)
    tester = QAbstractItemModelTester(model, FATAL)
    watched = Watched(model)
    done: Counter[str] = Counter()
    trials = count(20_000)
    for _ in range(trials):
        done[_step(session, model, rnd)] += 1
        assert list(model.rows) == expected(model, session)
        if rnd.random() < 0.2:
            watched.check(session)
    print(dict(done))
    effective = trials - done["refused"] - done["nothing"]
    assert effective > trials / 2
    if trials >= 20_000:
        assert min(done[name] for name in ("undo", "redo", "language", "drop", "choice")) > 50
    del tester


def _step(session: Session, model: OutlineModel, rnd: random.Random) -> str:
    """Something a user can do; returns what, or that it was refused or nothing."""
    before = session.tree, session.lang, model.rows
    chance = rnd.random()
    if chance < 0.12:
        name = "undo" if chance < 0.07 else "redo"
        (session.undo if name == "undo" else session.redo)()
    elif chance < 0.15:
        name = "language"
        session.show_language(rnd.choice(session.languages))
    elif chance < 0.25:
        name = _drop(session, model, rnd)
    elif chance < 0.33:
        name = _choice(session, model, rnd)
    else:
        name, made = random_command(session.tree, rnd, new_ids(rnd))
        if not (isinstance(made, Transaction) and session.do(made)):
            return "refused"
    same = (session.tree, session.lang, model.rows) == before
    return "nothing" if same and name != "refused" else name


def _drop(session: Session, model: OutlineModel, rnd: random.Random) -> str:
    """Rows dragged to a random place, several times if it is refused."""
    for _ in range(6 if model.rows else 0):
        rows = [model.index(rnd.randrange(len(model.rows))) for _ in range(rnd.choice([1, 1, 2]))]
        parent = rnd.choice(list(session.tree.walk()))
        place = Place(parent.id, rnd.randint(0, len(parent.children)))
        copy = rnd.random() < 0.3
        made = model.dropped(model.mimeData(rows), place, copy=copy)
        if isinstance(made, Transaction):
            return "drop" if session.do(made) else "refused"
    return "refused"


def _choice(session: Session, model: OutlineModel, rnd: random.Random) -> str:
    """Rows opened and closed, texts shown or not, a branch in focus."""
    match rnd.randrange(4):
        case 0:
            model.shown.texts = not model.shown.texts
            model.choose()
        case 1:
            holding = [node.id for node in session.tree.walk() if node.children]
            session.focus_on(rnd.choice([*holding[1:], "", ""]))
        case _:
            row = rnd.choice([PREAMBLE, *session.tree.shape])
            if row != session.tree.root.id:
                model.shown.closed ^= {row}
                model.choose()
    return "choice"
