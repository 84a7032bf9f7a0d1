"""What must hold for every transaction, whoever made it: `check(tree, transaction, expected)`."""

import functools
import json
from collections.abc import Mapping, Sequence

from editor.edit.document import Document
from editor.edit.labels import label
from editor.edit.steps import apply, apply_all
from editor.edit.transaction import Refusal, Transaction, transaction_from_json
from editor.model.markup import canonical
from editor.model.node import is_id
from editor.model.node_json import node_to_json
from editor.model.schema import KINDS, Fault, branch_fault, field_fault
from editor.model.tree import Tree
from tests.build import outline


def check(
    tree: Tree,
    transaction: Transaction | Refusal,
    expected: Tree | Sequence[str] | None = None,
    lang: str = "en",
) -> Tree:
    """The tree after a transaction that obeys every law; expected as a tree or as an outline."""
    assert isinstance(transaction, Transaction), str(transaction)
    before = frozen(tree)
    after = apply_all(tree, transaction.steps)
    assert functools.reduce(apply, transaction.steps, tree) == after, "all at once, or one by one"
    if isinstance(expected, Tree):
        assert after == expected
    elif expected is not None:
        assert outline(after, lang) == list(expected)
    lawful(after)
    assert frozen(after) != before, "a transaction changes something"
    inverse = transaction.inverse()
    assert apply_all(after, inverse.steps) == tree, "the inverse restores"
    assert inverse.inverse() == transaction
    replayed = transaction_from_json(json.loads(json.dumps(transaction.to_json())))
    assert replayed == transaction
    assert apply_all(tree, replayed.steps) == after, "JSON replays"
    assert Document(tree).apply(transaction).after == after, "the document accepts it"
    assert frozen(tree) == before, "the tree before is untouched"
    assert all(node in tree for node in transaction.before.nodes), "the selection before exists"
    assert all(node in after for node in transaction.after.nodes), "the selection after exists"
    assert label(transaction.label, transaction.params)
    return after


def refused(made: object, code: str, **params: object) -> None:
    """A refusal with this code, these parameters among its own, and a sentence."""
    assert isinstance(made, Refusal), made
    assert made.code == code, str(made)
    assert params.items() <= made.params.items(), made
    assert not made
    assert str(made)


def frozen(tree: Tree) -> str:
    """Every byte of a notice that counts; the order of the keys of an object does not."""
    return json.dumps(node_to_json(tree.root), sort_keys=True)


def lawful(tree: Tree) -> None:
    """The whole tree keeps the schema, its ids are unique and its index is right."""
    assert tree_fault(tree) is None
    rebuilt = Tree(tree.root)
    assert tree.shape == rebuilt.shape
    assert all(is_id(node_id) for node_id in tree.shape)
    for node in tree.walk():
        for lang, markup in node.texts.items():
            assert markup, (node.id, lang)
            assert canonical(markup) == markup, (node.id, lang)


def tree_fault(tree: Tree) -> Fault | None:
    """The first fault of a whole notice: structure, fields, texts where none can be."""
    if tree.root.kind != "notice":
        return Fault(tree.root.id, "cannot-hold", {})
    fault = branch_fault(tree.root, [])
    for node in tree.walk():
        for path, value in node.fields.items():
            fault = fault or field_fault(node, path, value)
        if node.texts and not KINDS[node.kind].text:
            fault = fault or Fault(node.id, "no-text", {"kind": node.kind})
    return fault


def steps_of(made: Transaction | Refusal) -> list[Mapping[str, object]]:
    """The steps of a transaction as JSON, for comparing at a glance."""
    assert isinstance(made, Transaction), str(made)
    stored: list[Mapping[str, object]] = made.to_json()["steps"]
    return stored
