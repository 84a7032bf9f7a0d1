"""The notice file `.convoca`: a whole notice as lines of UTF-8 JSON, made for git (decision 17).

Every element is a few lines: its head, one line per language, one line per state or comment.
Equal notices give equal bytes: nothing of time, user or program is in the file, and what has no
order of its own is sorted. `notice_reader.py` reads it, strictly; `persist.py` writes it.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from editor.model.node import Json, Node
from editor.model.schema import ANYWHERE, KINDS, ROOT_FIELDS
from editor.model.tree import Tree
from editor.storage.notice_format import (
    FORMAT,
    MIN_READER,
    NODE_FAMILY_KEYS,
    ROOT_FAMILY_KEYS,
    VERSION,
)
from editor.storage.notice_reader import read_notice
from editor.storage.outcome import Outcome
from editor.storage.persist import atomic_write, content_hash, read_bytes

__all__ = ["Loaded", "load", "read_notice", "save", "write_notice"]

SUFFIX = ".convoca"


class Loaded(Struct, frozen=True):
    """A notice as it stands in a file."""

    tree: Tree
    data: bytes
    path: Path

    @property
    def hash(self) -> str:
        """The hash that a later save compares."""
        return content_hash(self.data)


def load(path: Path) -> Loaded:
    """The notice in a file; refuses what is none, or damaged, with the place."""
    data = read_bytes(path)
    return Loaded(read_notice(data, str(path)), data, path)


def save(tree: Tree, path: Path, base_hash: str | None = None, *, private: bool = False) -> Outcome:
    """Write a notice to a file; `base_hash` as in `persist.atomic_write`."""
    return atomic_write(path, write_notice(tree), base_hash=base_hash, private=private)


_encode = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":")
).encode

_ORDERS: Mapping[str, tuple[str, ...]] = {
    name: (*kind.fields, *ANYWHERE) for name, kind in KINDS.items()
}


def write_notice(tree: Tree) -> bytes:
    """The bytes of the file of a notice; equal notices give equal bytes."""
    root = tree.root
    languages = _languages(root)
    nodes: list[str] = []
    stack = [(child, root.id) for child in reversed(root.children)]
    while stack:
        node, parent = stack.pop()
        nodes.append(_node(node, parent, languages))
        if node.children:
            stack.extend([(child, node.id) for child in reversed(node.children)])
    lines = [*_head(root, languages), _list("nodes", nodes)]
    # Characters that cannot be encoded are kept out when they enter a notice; should one be in,
    # a mark in its place is better than a notice that cannot be saved.
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode("utf-8", errors="replace")


def _languages(root: Node) -> Sequence[str]:
    stored = root.fields.get("languages")
    return list(dict.fromkeys(stored)) if isinstance(stored, list) else ()


def _head(root: Node, languages: Sequence[str]) -> list[str]:
    fields = dict(root.fields)
    version = fields.pop("version", [*VERSION])
    families = _families(fields, ROOT_FAMILY_KEYS)
    lines = [
        f'"format":{_encode(FORMAT)}',
        f'"version":{_encode(version)}',
        f'"min_reader":{MIN_READER}',
        f'"id":{_encode(root.id)}',
    ]
    lines += [_entries(path, fields[path]) for path in _ordered(fields, tuple(ROOT_FIELDS))]
    lines += [_entries(key, family) for key, family in families.items()]
    if root.texts:
        lines.append(_texts(root.texts, languages))
    return lines


def _node(node: Node, parent: str, languages: Sequence[str]) -> str:
    out = f'{{"id":{_encode(node.id)},"kind":{_encode(node.kind)},"in":{_encode(parent)}'
    fields = node.fields
    families: Mapping[str, Json] = {}
    if fields:
        fields = dict(fields)
        families = _families(fields, NODE_FAMILY_KEYS)
        for path in _ordered(fields, _ORDERS.get(node.kind, ())):
            out += f",{_encode(path)}:{_encode(fields[path])}"
    if node.texts:
        out += "," + _texts(node.texts, languages)
    for key, family in families.items():
        out += "," + _entries(key, family)
    return out + "}"


def _families(fields: dict[str, Json], keys: Mapping[str, str]) -> dict[str, dict[str, Json]]:
    """Take the families out of the fields: key in the file -> what it holds, sorted."""
    out: dict[str, dict[str, Json]] = {}
    for key, family in keys.items():
        prefix = family + "/"
        paths = sorted(path for path in fields if path.startswith(prefix))
        if paths:
            out[key] = {path[len(prefix) :]: fields.pop(path) for path in paths}
    return out


def _ordered(fields: Mapping[str, Json], known: Sequence[str]) -> Iterable[str]:
    """The known fields in the order of the schema, then the unknown ones sorted."""
    if len(fields) == 1:
        return fields
    rest = sorted(path for path in fields if path not in known)
    return [*(path for path in known if path in fields), *rest]


def _texts(texts: Mapping[str, str], languages: Sequence[str]) -> str:
    """One line per language: those of the notice in its order, then others sorted."""
    if len(texts) == 1:
        order: Iterable[str] = texts
    else:
        rest = sorted(lang for lang in texts if lang not in languages)
        order = [*(lang for lang in languages if lang in texts), *rest]
    lines = ",\n".join([f"{_encode(lang)}:{_encode(texts[lang])}" for lang in order])
    return f'"texts":{{\n{lines}\n}}'


def _entries(key: str, value: Json) -> str:
    """A field; an object gets one line per entry."""
    if not isinstance(value, dict) or not value:
        return f"{_encode(key)}:{_encode(value)}"
    lines = ",\n".join([f"{_encode(name)}:{_encode(part)}" for name, part in value.items()])
    return f"{_encode(key)}:{{\n{lines}\n}}"


def _list(key: str, entries: Sequence[str]) -> str:
    lines = ",\n".join(entries)
    return f"{_encode(key)}:[\n{lines}\n]" if entries else f"{_encode(key)}:[]"
