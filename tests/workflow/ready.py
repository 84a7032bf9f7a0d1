"""The sample with nothing in the way of circulating it, for tests of circulations and revisions."""

import datetime
from typing import Any

from editor.checks.check import checked
from editor.checks.mending import mended
from editor.checks.severity import severity_of
from editor.edit.document import Document
from editor.edit.transaction import Refusal, Transaction
from editor.model.node import new_ids
from editor.model.tree import Tree
from editor.profiles.body import House, house_of
from editor.workflow.circulate import Planned, planned
from editor.workflow.readiness import languages_of, survey
from tests.word.exports import sample

DAY = datetime.date(2023, 3, 3)


def applied(tree: Tree, made: Transaction | Refusal) -> Tree:
    """The tree after a change that is possible."""
    assert isinstance(made, Transaction), str(made)
    return Document(tree).apply(made).after


def with_root(tree: Tree, **fields: Any) -> Tree:
    """The notice with other settings."""
    root = tree.root
    for path, value in fields.items():
        root = root.with_field(path, value)
    return Tree(root)


def ready() -> Tree:
    """The sample without its slips, its symbol and job number known."""
    tree = with_root(sample(), symbol=["INF/MSME/W/41"], job="23-1234")
    found = checked(tree, house_of(tree.root), ["fr", "en", "es"])
    errors = [r for r in found if severity_of(r) == "error"]
    return applied(tree, mended(tree, found, [r.mend_id(r.mends[0]) for r in errors]))


def plan_of(tree: Tree, *languages: str, audiences: tuple[bool, ...] = (False,)) -> Planned:
    """A circulation of these languages, or of all."""
    house = house_of(tree.root)
    found = survey(tree, house, DAY, "stem")
    copies = found.chosen(languages or languages_of(tree, house), audiences)
    return planned(tree, house, found, copies, new_ids())


def sent() -> tuple[Tree, House]:
    """The sample once it is circulated, and its house."""
    tree = plan_of(ready()).after
    return tree, house_of(tree.root)
