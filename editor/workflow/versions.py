"""Versions of a notice: any moment can be named, compared with another, and opened again.

A version keeps the number of every element, and the house as it was (`model/version.py`); with
them `old_labels` says what an element was called when the notice was circulated.
"""

import datetime
from collections.abc import Sequence

from editor.edit.commands.command import command
from editor.edit.steps import SetField
from editor.edit.transaction import Selection, Transaction
from editor.errors import EditRefused
from editor.layout.annotations import Arranger
from editor.model.compare import Difference, compare
from editor.model.node import Json, NewId
from editor.model.parking import without_parking
from editor.model.text import clean
from editor.model.tree import Tree
from editor.model.version import VERSION, circulated_of, entries_of, version_tree, versions_of
from editor.numbering.frozen import numbers_of, stored_ordinals
from editor.numbering.labels import counts, labels
from editor.profiles.body import House, carried
from editor.profiles.wording import annotations_of


@command
def name_version(
    tree: Tree, house: House, name: str, today: datetime.date, new_id: NewId
) -> Transaction:
    """Keep the notice as it is now under a name."""
    name = " ".join(clean(name).split())
    if not name:
        raise EditRefused("no-version-name")
    version_id, value = version_value(tree, house, name, today, new_id)
    step = SetField(tree.root.id, VERSION + version_id, None, value)
    return _transaction(tree, "name-version", step, {"words": name})


def version_value(
    tree: Tree,
    house: House,
    name: str,
    today: datetime.date,
    new_id: NewId,
    circulated: Sequence[str] = (),
) -> tuple[str, dict[str, Json]]:
    """A new version of a notice: its id and its value; `circulated` are the languages sent out."""
    versions = versions_of(tree.root)
    scheme = house.profile.scheme
    value: dict[str, Json] = {"name": name, "date": today.isoformat()}
    if circulated:
        value["circulated"] = list(circulated)
    if versions:
        value["base"] = versions[-1].id
    printed = _printed(tree, house)
    value["ordinals"] = stored_ordinals(printed, scheme, counts(printed, scheme))
    value["carried"] = carried(house)
    value["nodes"] = entries_of(tree.root)
    return new_id(), value


def _printed(tree: Tree, house: House) -> Tree:
    """The notice as it is counted: annotations stand where the house prints them."""
    root = Arranger().arranged(tree.root, annotations_of(tree.root, house.profile))
    return tree if root is tree.root else Tree(root)


@command
def remove_version(tree: Tree, version_id: str) -> Transaction:
    """Forget a version; refuses the one whose numbers the notice keeps."""
    value = tree.root.fields.get(VERSION + version_id)
    if value is None:
        raise EditRefused("unknown-version", id=version_id)
    if tree.root.fields.get("kept_numbers") == version_id:
        raise EditRefused("numbers-kept", name=value["name"])
    step = SetField(tree.root.id, VERSION + version_id, value, None)
    return _transaction(tree, "remove-version", step, {"words": value["name"]})


def _transaction(tree: Tree, label: str, step: SetField, params: dict[str, Json]) -> Transaction:
    here = Selection((tree.root.id,))
    return Transaction(label, (step,), params, here, here)


def restored(tree: Tree, version_id: str) -> Tree:
    """The notice as it was in a version, with all versions that it has now."""
    root = version_tree(tree, version_id).root
    for path, value in tree.root.fields.items():
        if path.startswith(VERSION):
            root = root.with_field(path, value)
    return Tree(root)


def since_circulated(tree: Tree) -> tuple[Difference, ...]:
    """What differs from the version that was circulated last; nothing before the first.

    What is parked has gone for its readers, and nothing that happens to it there concerns them.
    """
    version = circulated_of(tree.root)
    if version is None:
        return ()
    return compare(without_parking(version_tree(tree, version.id)), without_parking(tree))


def old_labels(tree: Tree, house: House, lang: str) -> dict[str, str]:
    """What elements were called when the notice was circulated, where it is not what they are now.

    By id and in a language; elements that carried no number are left out.
    """
    version = circulated_of(tree.root)
    if version is None:
        return {}
    numbers = {n: number for n, number in numbers_of(version.ordinals).items() if n in tree}
    scheme = house.profile.scheme
    now = labels(_printed(tree, house), scheme, lang)
    then = labels(Tree(tree.root.with_children(())), scheme, lang, numbers)
    return {name: label for name, label in then.items() if now.get(name, "") != label}
