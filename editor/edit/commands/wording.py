"""The words of elements: setting, splitting and joining texts. Fixed phrases: `phrases.py`.

Places in a text are those of `editor/model/text.py`: one per character or other inline.
"""

from editor.edit.commands.command import command
from editor.edit.commands.joined import check_join, joined_texts
from editor.edit.commands.places import check_fit, fresh_ids, row_before
from editor.edit.commands.references import redirect_steps, redirected
from editor.edit.commands.values import (
    check_language,
    check_text,
    clean_markup,
    draft_steps,
    shows_phrase,
)
from editor.edit.steps import Insert, Move, Remove, SetField, SetText, Step
from editor.edit.transaction import Selection, Transaction
from editor.errors import EditRefused
from editor.model.markup import parse, serialize
from editor.model.node import Json, NewId, Node
from editor.model.text import Text, size, slice_text
from editor.model.tree import Tree

_KEPT = ("role", "audience", "unnumbered")
"""Fields that both parts of a split element carry."""


@command
def set_text(
    tree: Tree,
    node_id: str,
    lang: str,
    markup: str,
    before: Selection | None = None,
    after: Selection | None = None,
) -> Transaction:
    """Set the text of one language, cleaned and in canonical markup; an empty one is taken away.

    A stored state of that language becomes draft. Its cost does not depend on the notice's size.
    """
    node = tree.node(node_id)
    check_text(node.kind)
    check_language(tree, lang)
    old, new = node.texts.get(lang), clean_markup(markup)
    if old == new:
        raise EditRefused("no-change")
    here = Selection((node_id,), lang)
    # The text comes last: typing on merges into it.
    steps: list[Step] = [*draft_steps(node, [lang]), SetText(node_id, lang, old, new)]
    return Transaction("text", tuple(steps), {"kind": node.kind}, before or here, after or here)


@command
def split(tree: Tree, node_id: str, lang: str, offset: int, new_id: NewId) -> Transaction:
    """Split an element at a place of its text in one language.

    The second part is a new element after it and takes what stands below along, so that the
    printed order stays; the other languages keep their text in the first part. At the end of
    the text the new element is empty and what stands below stays; at its start the new, empty
    element comes before, and all languages keep their text with their element. A fixed phrase is
    split only at its start.
    """
    path = tree.path(node_id)
    node = path[-1]
    if len(path) == 1:
        raise EditRefused("root-fixed")
    check_text(node.kind)
    check_language(tree, lang)
    phrased = "phrase" in node.fields and lang not in node.texts
    if phrased and offset:
        raise EditRefused("fixed-phrase")
    text = parse(node.texts.get(lang, ""))
    if not 0 <= offset <= size(text):
        raise EditRefused("split-place", offset=offset)
    part = _part(node, fresh_ids(tree, new_id)())
    check_fit(part, path[:-1])
    row = tree.row(node_id)
    if phrased:
        steps, caret = _before(path[-2], node, part, row)
    else:
        steps, caret = _split_steps(path[-2], node, part, (lang, text, offset), row)
    return Transaction(
        "split",
        tuple(steps),
        {"kind": node.kind},
        Selection((node_id,), lang, offset),
        Selection((caret,), lang, 0),
    )


def _part(node: Node, part_id: str) -> Node:
    """The new element of a split, still empty: the same kind; a continuation is said only once."""
    fields = {path: node.fields[path] for path in _KEPT if path in node.fields}
    return Node(part_id, "text" if node.kind == "continuation" else node.kind, fields)


def _before(parent: Node, node: Node, part: Node, row: int) -> tuple[list[Step], str]:
    return [Insert(parent.id, row, part)], node.id


def _split_steps(
    parent: Node, node: Node, part: Node, place: tuple[str, Text, int], row: int
) -> tuple[list[Step], str]:
    """The steps, and the element that the caret is in afterwards."""
    lang, text, offset = place
    end = size(text)
    if offset == end:
        return [Insert(parent.id, row + 1, part)], part.id
    if offset == 0:
        return _before(parent, node, part, row)
    part = part.with_text(lang, serialize(slice_text(text, offset, end)))
    first = serialize(slice_text(text, 0, offset))
    steps: list[Step] = [*draft_steps(node, [lang])]
    steps += [
        SetText(node.id, lang, node.texts[lang], first),
        Insert(parent.id, row + 1, part),
    ]
    steps += [Move(child.id, node.id, 0, part.id, at) for at, child in enumerate(node.children)]
    return steps, part.id


@command
def join(tree: Tree, node_id: str, lang: str | None = None) -> Transaction:
    """Join an element to the row before it, in all languages, with a space where both have text.

    What stands below, its comments and cross-references to it go to that row. The caret comes to
    the seam in the language given.
    """
    path = tree.path(node_id)
    node = path[-1]
    target = row_before(tree, node_id)
    above = tree.path(target.id)
    check_join(node, path, target, above)
    if shows_phrase(tree, node) or shows_phrase(tree, target):
        raise EditRefused("fixed-phrase")
    for child in node.children:
        check_fit(child, above)
    seam = size(parse(target.texts.get(lang, ""))) if lang else None
    return Transaction(
        "join",
        tuple(_join_steps(tree, node, path[-2], target)),
        {"kind": node.kind},
        Selection((node_id,), lang, None if lang is None else 0),
        Selection((target.id,), lang, seam),
    )


def _join_steps(tree: Tree, node: Node, parent: Node, target: Node) -> list[Step]:
    row, ids = tree.row(node.id), {node.id: target.id}
    texts = {lang: redirected(markup, ids) for lang, markup in joined_texts(target, node).items()}
    changed = {lang: new for lang, new in texts.items() if new != target.texts.get(lang)}
    # Into the parent, they come to where the element itself stands: at its first row.
    start = row + 1 if target.id == parent.id else len(target.children)
    steps: list[Step] = [
        Move(child.id, node.id, 0, target.id, start + at) for at, child in enumerate(node.children)
    ]
    steps.append(Remove(parent.id, row, node.with_children(())))
    steps += draft_steps(target, changed)
    steps += [
        SetText(target.id, lang, target.texts.get(lang), new) for lang, new in changed.items()
    ]
    steps += [
        SetField(target.id, path, None, value)
        for path, value in _comments(node)
        if path not in target.fields
    ]
    return steps + redirect_steps(tree, ids, frozenset((node.id, target.id)))


def _comments(node: Node) -> list[tuple[str, Json]]:
    return [(path, value) for path, value in node.fields.items() if path.startswith("comment/")]
