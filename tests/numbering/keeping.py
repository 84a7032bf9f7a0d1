"""Notices that keep the numbers of a version, for the tests of kept numbers."""

import datetime

from editor.edit.document import Document
from editor.edit.transaction import Transaction
from editor.model.tree import Tree
from editor.profiles.body import House, load_house
from editor.workflow.versions import name_version

WTO = load_house("wto")


def keeping(before: Tree, house: House = WTO, version: str = "v") -> Tree:
    """A notice that keeps the numbers it has now."""
    made = name_version(before, house, "circulated", datetime.date(2023, 3, 3), lambda: version)
    assert isinstance(made, Transaction)
    named = Document(before).apply(made).after
    return Tree(named.root.with_field("kept_numbers", version))
