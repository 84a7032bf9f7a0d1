"""One element of a notice: a frozen value with a stable id. See `tree.py` for many of them.

`fields` holds language-free values by path (`symbol`, `fact/meeting.1.date`, `state/fr`; the
paths of each kind are in `schema.py`), `texts` the canonical markup of each language.
Both mappings are never changed in place: every change makes a new node.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

if TYPE_CHECKING:
    import random

Json = Any
"""A JSON value: None, bool, int, float, str, list or dict; treated as immutable."""

NewId = Callable[[], str]
"""Gives a fresh id at each call (decision 18); tests inject a predictable one."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SIGNS = _LETTERS + "0123456789"
_ID = re.compile("[a-z][a-z0-9]{9}")


class Node(Struct, frozen=True):
    """An element: its id, its kind, its fields by path, its texts by language, its children."""

    id: str
    kind: str
    fields: Mapping[str, Json] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    children: tuple["Node", ...] = ()

    def with_field(self, path: str, value: Json) -> "Node":
        """The same node with one field set; None takes the field away."""
        if path == "kind":
            return Node(self.id, value, self.fields, self.texts, self.children)
        return Node(self.id, self.kind, _put(self.fields, path, value), self.texts, self.children)

    def with_text(self, lang: str, markup: str | None) -> "Node":
        """The same node with the text of one language; None takes the text away."""
        texts = _put(self.texts, lang, markup)
        return Node(self.id, self.kind, self.fields, texts, self.children)

    def with_children(self, children: tuple["Node", ...]) -> "Node":
        """The same node with other children."""
        return Node(self.id, self.kind, self.fields, self.texts, children)

    def walk(self) -> Iterator["Node"]:
        """This node and everything below it, in document order."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            if node.children:
                stack += reversed(node.children)

    def family(self, name: str) -> dict[str, Json]:
        """The fields of one family without its prefix: `family("fact")` maps ids to details."""
        prefix = name + "/"
        return {
            path[len(prefix) :]: value
            for path, value in self.fields.items()
            if path.startswith(prefix)
        }


def _put(mapping: Mapping[str, Json], key: str, value: Json) -> dict[str, Json]:
    out = dict(mapping)
    if value is None:
        out.pop(key, None)
    else:
        out[key] = value
    return out


def new_ids(source: "random.Random | None" = None) -> NewId:
    """A source of ids `[a-z][a-z0-9]{9}`, from the system's randomness or the one given."""
    import random  # it takes time, and reading a notice needs no ids

    rnd = source or random.SystemRandom()
    return lambda: rnd.choice(_LETTERS) + "".join(rnd.choices(_SIGNS, k=9))


def is_id(word: object) -> bool:
    """Whether a value has the form of an id."""
    return isinstance(word, str) and _ID.fullmatch(word) is not None
