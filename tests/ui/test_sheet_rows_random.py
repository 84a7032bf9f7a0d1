"""The rows of the sheet follow every change, with any branch in focus, as if made anew."""

import random

import pytest

from editor.edit.document import Change, Document
from editor.edit.transaction import Transaction
from editor.model.node import new_ids
from tests.counts import count, fresh_seed
from tests.edit.random_commands import random_command
from tests.random_notice import random_notice
from tests.random_text import Mix
from ui.sheet.rows import Rows

CHANGES = 4_000


@pytest.mark.parametrize("focused", [False, True])
def test_rows_followed_are_rows_made_anew(*, focused: bool) -> None:
    rnd = random.Random(fresh_seed())
    document = Document(random_notice(rnd, 60, mix=Mix(parked=0.2), natural=False))
    rows = Rows(document.tree)
    heard: list[Change] = []
    document.subscribe(heard.append)
    for _ in range(count(CHANGES)):
        if focused and rnd.random() < 0.3:
            rows = Rows(document.tree, rnd.choice([node.id for node in document.tree.walk()][1:]))
        focus = rows.focus
        if rnd.random() < 0.3:
            document.undo() if rnd.random() < 0.7 else document.redo()
        elif isinstance(made := random_command(document.tree, rnd, new_ids(rnd))[1], Transaction):
            document.apply(made)
        for change in heard:
            count_of_rows = len(rows)
            for splice in rows.follow(change):
                count_of_rows += splice.inserted - splice.removed
            assert count_of_rows == len(rows)
        heard.clear()
        if focus and focus not in document.tree:
            rows = Rows(document.tree)
        assert rows.ids == Rows(document.tree, focus).ids
