"""Small notices for tests: `notice(sitting("Morning", item("Adoption")))`.

Elements get the ids a, b, c… in document order (`pad("a")` is the whole id), the root is ROOT.
Random notices of any size are in `random_notice.py`.
"""

import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from editor.model.markup import canonical
from editor.model.node import Json, NewId, Node
from editor.model.tree import Tree

ROOT = "noticeroot"
LANGUAGES = ("en", "fr", "es")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"

Sketch = Callable[[NewId], Node]
Words = str | Mapping[str, str] | None


def pad(name: str) -> str:
    """The id that a short name stands for: "a" is "aaaaaaaaaa", "b1" is "b1aaaaaaaa"."""
    return name.ljust(10, "a")


def _names() -> Iterator[str]:
    for lap in itertools.count():
        for letter in _LETTERS:
            yield pad(f"{letter}{lap or ''}")


def counted_ids() -> NewId:
    """A source that gives a, b, … z, a1, b1, …, each padded to an id."""
    return _names().__next__


def later_ids() -> NewId:
    """A source of ids new to any notice of this file: z900, z901, …"""
    return (pad(f"z{number}") for number in itertools.count(900)).__next__


def element(kind: str, words: Words = None, *below: Sketch, **fields: Json) -> Sketch:
    """Any element; a plain string is its English text, `a__b` in a field name means `a/b`."""
    texts = {"en": words} if isinstance(words, str) else dict(words or {})

    def made(new_id: NewId) -> Node:
        return Node(
            new_id(),
            kind,
            {path.replace("__", "/"): value for path, value in fields.items()},
            {lang: canonical(markup) for lang, markup in texts.items()},
            tuple([sketch(new_id) for sketch in below]),
        )

    return made


def _builder(kind: str) -> Callable[..., Sketch]:
    def build(words: Words = None, *below: Sketch, **fields: Json) -> Sketch:
        return element(kind, words, *below, **fields)

    return build


title = _builder("title")
heading = _builder("heading")
text = _builder("text")
part = _builder("part")
sitting = _builder("sitting")
item = _builder("item")
paragraph = _builder("paragraph")
pillar = _builder("pillar")
subparagraph = _builder("subparagraph")
bullet = _builder("bullet")
continuation = _builder("continuation")
annex = _builder("annex")
signature = _builder("signature")
note = _builder("note")


def rule() -> Sketch:
    """A separator."""
    return element("rule")


def notice(
    *below: Sketch,
    ids: NewId | None = None,
    languages: tuple[str, ...] = LANGUAGES,
    facts: Mapping[str, Json] | None = None,
    **fields: Json,
) -> Tree:
    """A whole notice; `facts` maps ids of details to their JSON."""
    source = ids or counted_ids()
    details = {f"fact/{name}": stored for name, stored in (facts or {}).items()}
    values = {"languages": list(languages), **fields, **details}
    return Tree(Node(ROOT, "notice", values, {}, tuple([sketch(source) for sketch in below])))


def outline(tree: Tree, lang: str = "en") -> list[str]:
    """The notice as indented lines `kind a: text`, for comparing at a glance."""
    return list(_lines(tree.root, 0, lang))[1:]


def _lines(node: Node, depth: int, lang: str) -> Iterator[str]:
    words = node.texts.get(lang)
    name = node.id.rstrip("a") or "a"
    yield "  " * (depth - 1) + f"{node.kind} {name}" + (f": {words}" if words else "")
    for child in node.children:
        yield from _lines(child, depth + 1, lang)


@dataclass
class Clock:
    """A clock that tests set: `clock.now += 2`."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now
