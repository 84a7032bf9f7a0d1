"""Comments on elements: made, answered, settled, changed, taken away (`model/comment.py`)."""

from collections.abc import Mapping

from editor.edit.commands.command import command
from editor.edit.commands.places import fresh_ids
from editor.edit.commands.values import check_language, check_value
from editor.edit.steps import SetField
from editor.edit.transaction import Selection, Transaction
from editor.errors import EditRefused
from editor.model.comment import COMMENT, KINDS
from editor.model.node import Json, NewId, Node
from editor.model.tree import Tree

LONGEST = 10_000
"""Characters of a comment: three pages."""


@command
def add_comment(
    tree: Tree,
    node_id: str,
    text: str,
    new_id: NewId,
    *,
    author: str = "",
    time: str = "",
    lang: str | None = None,
    kind: str = KINDS[0],
) -> Transaction:
    """Say something about an element, or about its text in one language; `time` is ISO 8601."""
    if lang is not None:
        check_language(tree, lang)
    comment = {**_said(text, author, time), "lang": lang, "kind": kind, "done": False}
    path = COMMENT + fresh_ids(tree, new_id)()
    return _set(tree.node(node_id), path, comment, "comment", lang)


@command
def reply(
    tree: Tree, node_id: str, comment_id: str, text: str, *, author: str = "", time: str = ""
) -> Transaction:
    """Answer a comment."""
    node, path, comment = _stored(tree, node_id, comment_id)
    replies = [*comment.get("replies", ()), _said(text, author, time)]
    return _set(node, path, {**comment, "replies": replies}, "reply", comment.get("lang"))


@command
def settle(tree: Tree, node_id: str, comment_id: str, *, done: bool) -> Transaction:
    """Say that a comment is dealt with, or that it is not after all."""
    node, path, comment = _stored(tree, node_id, comment_id)
    label = "settle-comment" if done else "reopen-comment"
    return _set(node, path, {**comment, "done": done}, label, comment.get("lang"))


@command
def edit_comment(tree: Tree, node_id: str, comment_id: str, text: str) -> Transaction:
    """Word a comment otherwise."""
    node, path, comment = _stored(tree, node_id, comment_id)
    changed = {**comment, "text": _within(text)}
    return _set(node, path, changed, "edit-comment", comment.get("lang"))


@command
def remove_comment(tree: Tree, node_id: str, comment_id: str) -> Transaction:
    """Take a comment away with its answers."""
    node, path, comment = _stored(tree, node_id, comment_id)
    return _set(node, path, None, "remove-comment", comment.get("lang"))


def _said(text: str, author: str, time: str) -> dict[str, Json]:
    return {"author": author.strip(), "time": time, "text": _within(text)}


def _within(text: str) -> str:
    text = text.strip()
    if len(text) > LONGEST:
        raise EditRefused("comment-too-long", count=len(text), limit=LONGEST)
    return text


def _stored(tree: Tree, node_id: str, comment_id: str) -> tuple[Node, str, Mapping[str, Json]]:
    node = tree.node(node_id)
    path = COMMENT + comment_id
    if path not in node.fields:
        raise EditRefused("unknown-comment", id=comment_id)
    return node, path, node.fields[path]


def _set(node: Node, path: str, value: Json, label: str, lang: str | None) -> Transaction:
    old = node.fields.get(path)
    new = check_value(node, path, value)
    if new == old:
        raise EditRefused("no-change")
    here = Selection((node.id,), lang)
    step = SetField(node.id, path, old, new)
    return Transaction(label, (step,), {"kind": node.kind}, here, here)
