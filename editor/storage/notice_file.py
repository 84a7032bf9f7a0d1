"""The notice file `.convoca`: a whole notice as lines of UTF-8 JSON, made for git (decision 17).

Every element is a few lines: its head, one line per language, one line per state or comment.
Equal notices give equal bytes: nothing of time, user or program is in the file, and what has no
order of its own is sorted. `notice_reader.py` reads it, strictly; `persist.py` writes it. How an
element is written is in `element_writer.py`, a version in `version_writer.py`.
"""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from editor.model.node import Node
from editor.model.tree import Tree
from editor.model.version import VERSION as OF_VERSION
from editor.storage.element_writer import element, encode, languages_of, listed, root_values
from editor.storage.notice_format import FORMAT, MIN_READER, VERSION
from editor.storage.notice_reader import read_notice
from editor.storage.outcome import Outcome
from editor.storage.persist import atomic_write, content_hash, read_bytes
from editor.storage.version_writer import written_versions

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


def write_notice(tree: Tree) -> bytes:
    """The bytes of the file of a notice; equal notices give equal bytes."""
    root = tree.root
    languages = languages_of(root)
    nodes: list[str] = []
    stack = [(child, root.id) for child in reversed(root.children)]
    while stack:
        node, parent = stack.pop()
        nodes.append(element(node, parent, languages))
        if node.children:
            stack.extend([(child, node.id) for child in reversed(node.children)])
    lines = [*_head(root, languages), listed("nodes", nodes)]
    # Characters that cannot be encoded are kept out when they enter a notice; should one be in,
    # a mark in its place is better than a notice that cannot be saved.
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode("utf-8", errors="replace")


def _head(root: Node, languages: Sequence[str]) -> list[str]:
    fields = {path: value for path, value in root.fields.items() if not path.startswith(OF_VERSION)}
    version = fields.pop("version", [*VERSION])
    lines = [
        f'"format":{encode(FORMAT)}',
        f'"version":{encode(version)}',
        f'"min_reader":{MIN_READER}',
        f'"id":{encode(root.id)}',
    ]
    lines += root_values(Node(root.id, root.kind, fields, root.texts), languages)
    return [*lines, *written_versions(root)]
