"""A process that writes a journal as fast as it can until it is killed, for test_journal_kill.py.

Arguments: the folder, and after how many bytes the journal goes on in a new file. After each
change that `append` has kept it prints the number of the change.
"""

import itertools
import os
import sys
from pathlib import Path

from editor.edit.steps import SetText, apply
from editor.edit.transaction import Transaction
from editor.model.tree import Tree
from editor.storage import journal
from tests.build import item, notice, pad

NODE = pad("a")


def start() -> Tree:
    """The notice before the first change."""
    return notice(item({"en": "0"}))


def main() -> None:
    """Change the text of the item to 1, 2, 3 … for ever."""
    journal.LONGEST = int(sys.argv[2])
    journal.SNAPSHOT_EVERY = 50
    tree = start()
    kept = journal.Journal(Path(sys.argv[1]), tree, None, None)
    for number in itertools.count(1):
        step = SetText(NODE, "en", str(number - 1), str(number))
        tree = apply(tree, step)
        if kept.append(Transaction("type", (step,)), tree):
            os.write(1, b"%d\n" % number)
        if number % 20 == 0:
            kept.sync()


if __name__ == "__main__":
    main()
