"""Random changes of a document, undo and redo among them, for what has to keep them all."""

import random
from collections import Counter

from editor.edit.document import Document
from editor.edit.steps import Insert, Move, Remove, SetField, SetText, Step
from editor.edit.transaction import Transaction
from editor.errors import EditRefused
from editor.model.node import NewId, Node
from tests.random_text import words


def edit(document: Document, rnd: random.Random, new_id: NewId, seen: Counter[str]) -> None:
    """One random change that took effect; counted by its name."""
    while True:
        name = rnd.choice(("undo", "redo", "text", "text", "field", "insert", "remove", "move"))
        tree = document.tree
        try:
            if name == "undo":
                done = document.undo()
            elif name == "redo":
                done = document.redo()
            else:
                step = _step(document, name, rnd, new_id)
                done = document.apply(Transaction(name, (step,))) if step else None
        except EditRefused:
            continue
        if done and document.tree != tree:
            seen[name] += 1
            return


def _step(document: Document, name: str, rnd: random.Random, new_id: NewId) -> Step | None:
    tree = document.tree
    nodes = list(tree.walk())[1:]
    if name == "insert" or not nodes:
        row = rnd.randint(0, len(tree.root.children))
        return Insert(tree.root.id, row, Node(new_id(), "text", {}, {"fr": words(rnd, "fr", 3)}))
    node = rnd.choice(nodes)
    parent = tree.parent(node.id) or tree.root
    match name:
        case "text":
            lang = rnd.choice(("en", "fr", "es"))
            return SetText(node.id, lang, node.texts.get(lang), words(rnd, lang, rnd.randint(1, 9)))
        case "field":
            old = node.fields.get("typed_label")
            return SetField(node.id, "typed_label", old, f"e{rnd.randrange(9)}.")
        case "remove":
            return Remove(parent.id, tree.row(node.id), node)
        case _:
            to = rnd.choice([tree.root, parent])
            last = len(to.children) - (to.id == parent.id)
            return Move(node.id, parent.id, tree.row(node.id), to.id, rnd.randint(0, last))
