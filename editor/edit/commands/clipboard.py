"""Copy, cut and paste of branches: the application's own JSON, which anybody may have written.

`{"format": "convoca-branches", "version": 1, "notice": …, "cut": …, "nodes": […], "facts": {…}}`,
and `"members": true` where one of them stood in a branch that is for members alone.
Foreign text and HTML are the business of `editor/text_in`. What comes in is read by `branches.py`.
"""

import json
from collections.abc import Mapping

from msgspec import Struct

from editor.edit.commands.branches import FORMAT, VERSION, Branches, read
from editor.edit.commands.command import command
from editor.edit.commands.places import (
    Ids,
    Target,
    check_fit,
    fresh_ids,
    heads,
    neighbour,
    room,
)
from editor.edit.commands.placing import deletion, named
from editor.edit.commands.references import (
    facts_in,
    new_names,
    redirect_steps,
    relinked,
    renamed,
    without_remarks,
)
from editor.edit.steps import Insert, SetField, Step
from editor.edit.transaction import Selection, Transaction
from editor.model.fact import FACT, known_type
from editor.model.node import Json, NewId, Node
from editor.model.node_json import node_to_json
from editor.model.tree import Tree


class Cut(Struct, frozen=True):
    """What goes to the clipboard, and the deletion that goes with it."""

    clipboard: str
    transaction: Transaction


@command
def copy(tree: Tree, ids: Ids) -> str:
    """The clipboard that holds these branches; comments and conflicts are not copied."""
    return _clipboard(tree, [without_remarks(node) for node in heads(tree, ids)], cut=False)


@command
def cut(tree: Tree, ids: Ids) -> Cut:
    """The clipboard with these branches as they are, and the transaction that takes them away."""
    nodes = heads(tree, ids)
    return Cut(_clipboard(tree, nodes, cut=True), deletion(tree, ids, "cut"))


def _clipboard(tree: Tree, nodes: list[Node], *, cut: bool) -> str:
    known = tree.root.family("fact")
    used = {name for node in nodes for name in facts_in(node)}
    stored = {
        "format": FORMAT,
        "version": VERSION,
        "notice": tree.root.id,
        "cut": cut,
        "nodes": [node_to_json(node) for node in nodes],
        "facts": {name: known[name] for name in sorted(used) if name in known},
    }
    if any("audience" in above.fields for node in nodes for above in tree.path(node.id)[:-1]):
        stored["members"] = True
    return json.dumps(stored, ensure_ascii=False)


@command
def paste(tree: Tree, clipboard: str, place: Target, new_id: NewId) -> Transaction:
    """Put the branches of a clipboard at a place, with new ids.

    What was cut from this notice keeps its comments, and cross-references to it follow it. Links
    come along with their addresses; other details only where this notice has none of that id,
    and never those of the meeting or the body, which are this notice's own. `members` in the
    parameters of the label says that some of it stood in a branch for members alone.
    """
    at, path = room(tree, place)
    found = read(clipboard)
    back = found.cut and found.notice == tree.root.id
    kept = found.nodes if back else tuple(without_remarks(node) for node in found.nodes)
    details, links = _details(tree, found)
    fresh = fresh_ids(tree, new_id)
    names = {old: new for node in kept for old, new in new_names(node, fresh).items()}
    branches = [renamed(relinked(node, links) if links else node, names) for node in kept]
    for branch in branches:
        check_fit(branch, path)
    steps: list[Step] = [SetField(tree.root.id, FACT + n, None, v) for n, v in details.items()]
    steps += [Insert(at.parent, at.index + row, branch) for row, branch in enumerate(branches)]
    if back:
        steps += redirect_steps(tree, {old: new for old, new in names.items() if old not in tree})
    name, params = named("paste", branches)
    if found.members:
        params = {**params, "members": True}
    after = Selection(tuple(branch.id for branch in branches))
    return Transaction(name, tuple(steps), params, Selection(neighbour(tree, at)), after)


def _details(tree: Tree, found: Branches) -> tuple[dict[str, Json], dict[str, str]]:
    """The details to add, and the links that need another id here."""
    known = tree.root.family("fact")
    added: dict[str, Json] = {}
    links: dict[str, str] = {}
    for name, stored in found.facts.items():
        if known_type(name) or name.startswith(("meeting.", "body.")):
            continue
        if name not in known:
            added[name] = stored
        elif stored["type"] == "link" and stored != known[name]:
            links[name] = _same_link(known, stored) or _free(
                name, {**known, **found.facts, **added}
            )
            if links[name] not in known:
                added[links[name]] = stored
    return added, links


def _same_link(known: Mapping[str, Json], stored: Json) -> str | None:
    """The link of this notice that goes to the same addresses."""
    return next((name for name, fact in known.items() if fact == stored), None)


def _free(name: str, taken: Mapping[str, Json]) -> str:
    number = 2
    while f"{name}-{number}" in taken:
        number += 1
    return f"{name}-{number}"
