"""Reading and writing the notice file against JSON alone: no check, no notice, the same bytes."""

import datetime
import json
import random

import pytest

from editor.edit.document import Document
from editor.edit.transaction import Transaction
from editor.model.node import new_ids
from editor.model.tree import Tree
from editor.profiles.body import house_of
from editor.storage.notice_file import read_notice, write_notice
from editor.workflow.versions import name_version
from tests.bench.harness import Figure, Figures, paired
from tests.bench.notices import grown

SIZE = 4_500

pytestmark = pytest.mark.bench


def test_a_notice_is_read_and_written_in_little_more_than_its_json(figures: Figures) -> None:
    """Floors: json.loads and json.dumps of the same file."""
    tree = grown(SIZE, ("en", "fr", "es"))
    data = write_notice(tree)
    stored = json.loads(data)
    name = f"{SIZE:,} elements in three languages"
    read = paired(lambda: read_notice(data, "bench"), lambda: json.loads(data))
    figures.note(Figure(f"reading {name} / json.loads", read.ratio, None, 2.5, read.reading))
    written = paired(
        lambda: write_notice(tree), lambda: json.dumps(stored, ensure_ascii=False).encode()
    )
    figures.note(Figure(f"writing {name} / json.dumps", written.ratio, None, 2.5, written.reading))


def _with_versions(tree: Tree, count: int) -> Tree:
    """The notice with so many versions of itself, forty texts apart."""
    house, rnd = house_of(tree.root), random.Random(3)
    new_id = new_ids(rnd)
    for number in range(count):
        for node in rnd.sample([n for n in tree.walk() if "fr" in n.texts], 40):
            tree = tree.replace(tree.node(node.id).with_text("fr", f"Autre {number}"))
        day = datetime.date(2026, 1, 1 + number)
        made = name_version(tree, house, f"version {number}", day, new_id)
        assert isinstance(made, Transaction)
        tree = Document(tree).apply(made).after
    return tree


def test_five_versions_cost_little_more_than_their_json(figures: Figures) -> None:
    """Floor: the same notice without versions, read; the file is about twice as large."""
    plain = grown(SIZE, ("en", "fr", "es"))
    bare, data = write_notice(plain), write_notice(_with_versions(plain, 5))
    read = paired(lambda: read_notice(data, "bench"), lambda: read_notice(bare, "bench"))
    name = f"reading {SIZE:,} elements with 5 versions / without"
    figures.note(Figure(name, read.ratio, 3.0, 2.5, read.reading))
