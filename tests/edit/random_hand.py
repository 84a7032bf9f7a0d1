"""What a random command chooses with: a tree, a source of chance, and a lucky hand."""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from editor.edit.commands.places import Place
from editor.edit.commands.values import languages
from editor.edit.transaction import Refusal, Transaction
from editor.model.markup import serialize
from editor.model.node import NewId, Node
from editor.model.schema import KINDS
from editor.model.tree import Tree
from tests.random_text import Mix, Targets, random_text

Made = Transaction | Refusal

LARGE = 140
"""From this size on, most commands take something away."""
SMALL = 40
TRIES = 6
MIX = Mix()
_Choice = TypeVar("_Choice")


@dataclass(frozen=True, slots=True)
class Hand:
    """The tree, the dice and the source of ids of one command."""

    tree: Tree
    rnd: random.Random
    new_id: NewId
    nodes: tuple[Node, ...]
    thoughtless: bool

    def one(self, wanted: Callable[[Node], object] = bool) -> str:
        """An element that a command can do something with, any one where there is none."""
        fit = [] if self.thoughtless else [n for n in self.nodes[1:] if wanted(n)]
        return self.rnd.choice(fit or self.nodes).id

    def several(self) -> list[str]:
        return [self.one() for _ in range(self.rnd.choice([1, 1, 1, 2, 3]))]

    def together(self) -> list[str]:
        """Neighbours."""
        node_id = self.one()
        parent = self.tree.parent(node_id)
        if parent is None:
            return [node_id]
        row = self.tree.row(node_id)
        stop = row + self.rnd.choice([1, 1, 2, 3])
        return [child.id for child in parent.children[row:stop]]

    def place(self) -> Place:
        high = self.rnd.random() < 0.3
        fit = [n for n in self.nodes if n.kind in ("notice", "annex")] if high else self.nodes
        parent = self.rnd.choice(fit)
        extra = 3 if self.thoughtless else 0
        return Place(parent.id, self.rnd.randint(0, len(parent.children) + extra))

    def lang(self) -> str:
        known = languages(self.tree)
        return "xx" if self.thoughtless or not known else self.rnd.choice(known)

    def markup(self, lang: str) -> str:
        items = [n.id for n in self.nodes if n.kind in ("item", "paragraph")]
        facts = [(name, f["type"]) for name, f in self.tree.root.family("fact").items()]
        links = [name for name, kind in facts if kind == "link"]
        return serialize(random_text(self.rnd, lang, MIX, Targets(facts, links, items)))

    def rarest(self, kinds: tuple[str, ...]) -> str:
        """Mostly a kind of which there are few."""
        if not kinds or self.thoughtless:
            return self.rnd.choice(tuple(KINDS))
        there = Counter(node.kind for node in self.nodes)
        return min(self.rnd.choices(kinds, k=3), key=lambda kind: there[kind])
