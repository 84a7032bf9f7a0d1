"""Ten thousand random commands with undo and redo mixed in, against everything that must hold."""

import json
import random
from collections import Counter
from dataclasses import dataclass, field

from editor.edit.document import Change, Document
from editor.edit.steps import Insert, apply_all
from editor.edit.transaction import Transaction, transaction_from_json
from editor.model.node import new_ids
from editor.model.schema import KINDS
from editor.model.tree import Tree
from editor.storage.notice_file import write_notice
from tests.build import Clock
from tests.counts import count, fresh_seed
from tests.edit.harness import frozen, lawful
from tests.edit.random_commands import COMMANDS, random_command
from tests.random_notice import random_notice


@dataclass
class Tally:
    """How often each command changed the tree or was refused, which kinds and codes occurred."""

    made: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)

    def kinds_of(self, tree: Tree, transaction: Transaction) -> None:
        self.kinds.update(tree.node(n).kind for n in transaction.touched() if n in tree)
        for step in transaction.steps:
            if isinstance(step, Insert):
                self.kinds.update(node.kind for node in step.branch.walk())

    def show(self) -> None:
        for name in [*COMMANDS, "undo", "redo"]:
            print(f"{name:18} changed {self.made[name]:6} refused {self.refused[name]:6}")
        print("kinds", dict(self.kinds.most_common()))
        print("refusals", dict(self.codes.most_common()))


def _step(document: Document, rnd: random.Random, tally: Tally, clock: Clock) -> None:
    chance = rnd.random()
    if chance < 0.12:
        back = chance < 0.01 or (chance < 0.07 and document.history.redoable is None)
        name, change = ("undo", document.undo()) if back else ("redo", document.redo())
        (tally.made if change else tally.refused)[name] += 1
        return
    clock.now += rnd.choice([0.1, 5.0])
    name, made = random_command(document.tree, rnd, new_ids(rnd))
    if not isinstance(made, Transaction):
        tally.refused[name] += 1
        tally.codes[made.code] += 1
        assert str(made)
        return
    before = document.tree
    tally.kinds_of(before, made)
    document.apply(made, "typing")
    assert document.tree != before, f"{name} made a transaction that changes nothing"
    tally.made[name] += 1


def test_random_commands_keep_every_law() -> None:
    trials, rnd, clock, tally = count(10_000), random.Random(fresh_seed()), Clock(), Tally()
    start = random_notice(rnd, 60)
    document = Document(start, clock)
    journal: list[str] = []

    def note(change: Change) -> None:
        journal.append(json.dumps(change.transaction.to_json()))

    document.subscribe(note)
    for _ in range(trials):
        _step(document, rnd, tally, clock)
        lawful(document.tree)
    tally.show()
    end = frozen(document.tree)
    replayed = start
    for line in journal:
        replayed = apply_all(replayed, transaction_from_json(json.loads(line)).steps)
    assert frozen(replayed) == end, "the journal replays"
    _back_and_forth(document, start)
    _enough(tally, trials)


def _back_and_forth(document: Document, start: Tree) -> None:
    while document.redo():
        pass
    end, file = frozen(document.tree), write_notice(document.tree)
    while (change := document.undo()) is not None:
        assert change.after != change.before, "an undo is never a mere click"
    assert frozen(document.tree) == frozen(start), "undo goes back to the start"
    assert write_notice(document.tree) == write_notice(start), "and so does the file"
    while document.redo():
        pass
    assert frozen(document.tree) == end, "redo goes to the end"
    assert write_notice(document.tree) == file, "and so does the file"


def _enough(tally: Tally, trials: int) -> None:
    assert tally.made.total() >= trials / 2, "at least half change the tree"
    assert set(KINDS) <= set(tally.kinds), "every kind occurs"
    missing = set(COMMANDS) - set(tally.made)
    assert not missing if trials >= 2_000 else len(missing) <= 3, missing
