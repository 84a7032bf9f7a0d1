"""What elements say of each other: cross-references, continuations, details used in texts.

Copies point at copies, joined elements at what they were joined to. Used by `placing.py`,
`clipboard.py` and `wording.py`.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from msgspec.structs import replace

from editor.edit.steps import SetField, SetText, Step
from editor.model.markup import parse, serialize
from editor.model.node import Json, NewId, Node
from editor.model.text import Break, FactRef, Inline, ItemRef, Note, Text, normal, walk
from editor.model.tree import Tree

Ids = Mapping[str, str]
"""Old id -> new id."""

_TARGET = re.compile(r"\{item:([^}]*)\}")

REMARKS = ("comment/", "ignore/", "conflict/", "came/", "review/")
"""Families of fields that belong to one element and are not copied with it."""


def mapped(text: Text, change: Callable[[Inline], Inline]) -> Text:
    """The text with every inline changed, those of footnotes included."""
    return normal(
        replace(inline, text=mapped(inline.text, change)) if isinstance(inline, Note) else inline
        for inline in map(change, text)
    )


def redirected(markup: str, ids: Ids) -> str:
    """A markup whose cross-references point at the new ids."""
    if "{item:" not in markup or ids.keys().isdisjoint(_TARGET.findall(markup)):
        return markup

    def change(inline: Inline) -> Inline:
        if isinstance(inline, ItemRef) and inline.item in ids:
            return replace(inline, item=ids[inline.item])
        return inline

    return serialize(mapped(parse(markup), change))


def redirect_steps(tree: Tree, ids: Ids, skip: frozenset[str] = frozenset()) -> list[Step]:
    """What makes the whole notice point at the new ids, the elements to skip excepted."""
    steps: list[Step] = []
    for node in tree.walk():
        if node.id in skip:
            continue
        for lang, markup in node.texts.items():
            if "{item:" in markup and (changed := redirected(markup, ids)) != markup:
                steps.append(SetText(node.id, lang, markup, changed))
        for path, value in node.fields.items() if node.fields else ():
            changed_value = _field(path, value, ids)
            if changed_value != value:
                steps.append(SetField(node.id, path, value, changed_value))
    return steps


def _field(path: str, value: Json, ids: Ids) -> Json:
    if path == "of":
        return ids.get(value, value)
    if path.startswith("state/"):
        return {
            key: redirected(part, ids) if isinstance(part, str) else part
            for key, part in value.items()
        }
    return value


def renamed(branch: Node, ids: Ids) -> Node:
    """A branch with new ids, in itself and in what it says of itself."""
    return Node(
        ids.get(branch.id, branch.id),
        branch.kind,
        {path: _field(path, value, ids) for path, value in branch.fields.items()},
        {lang: redirected(markup, ids) for lang, markup in branch.texts.items()},
        tuple([renamed(child, ids) for child in branch.children]),
    )


def new_names(branch: Node, new_id: NewId) -> dict[str, str]:
    """A new id for every element of a branch."""
    return {node.id: new_id() for node in branch.walk()}


def without_remarks(branch: Node) -> Node:
    """A branch without comments, ignored problems, conflicts, and marks of a roll-forward."""
    kept = {path: v for path, v in branch.fields.items() if not path.startswith(REMARKS)}
    below = tuple([without_remarks(child) for child in branch.children])
    return Node(branch.id, branch.kind, kept, branch.texts, below)


def facts_in(branch: Node) -> Iterator[str]:
    """The ids of the details and links that the texts of a branch use, repeated as they come."""
    for node in branch.walk():
        for markup in node.texts.values():
            for inline in walk(parse(markup)):
                if isinstance(inline, FactRef):
                    yield inline.fact
                if not isinstance(inline, Note | Break) and inline.link:
                    yield inline.link


def relinked(branch: Node, links: Ids) -> Node:
    """A branch whose texts use other ids of links."""

    def change(inline: Inline) -> Inline:
        if isinstance(inline, Note | Break) or inline.link is None:
            return inline
        return replace(inline, link=links.get(inline.link, inline.link))

    texts = {
        lang: serialize(mapped(parse(markup), change)) for lang, markup in branch.texts.items()
    }
    below = tuple([relinked(child, links) for child in branch.children])
    return Node(branch.id, branch.kind, branch.fields, texts, below)
