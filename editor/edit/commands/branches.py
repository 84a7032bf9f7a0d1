"""Reading a clipboard that may be foreign or hostile: limits first, then every value checked.

The only way from clipboard characters to nodes; `clipboard.py` writes the same format.
"""

import json
from collections.abc import Mapping

from msgspec import Struct

from editor.edit.commands.values import check_value, cleaned, is_language, own_texts
from editor.errors import EditRefused
from editor.model.fact import fact_problem
from editor.model.markup import is_reference
from editor.model.node import Json, Node
from editor.model.schema import KINDS, MAX_DEPTH

FORMAT = "convoca-branches"
VERSION = 1
MAX_CHARS = 20_000_000
MAX_NODES = 20_000


class Branches(Struct, frozen=True):
    """What a clipboard holds: the notice it is from, whether it was cut, branches and details.

    `members` says that some of it stood in a branch for members alone.
    """

    notice: str
    cut: bool
    nodes: tuple[Node, ...]
    facts: Mapping[str, Json]
    members: bool = False


def read(clipboard: str) -> Branches:
    """The branches in a clipboard; refuses anything that is not sound throughout."""
    try:
        return _branches(_json(clipboard))
    except EditRefused as refused:
        if refused.code in ("bad-clipboard", "nothing-to-paste"):
            raise
        raise bad(str(refused).split(". ")[0]) from refused


def bad(why: str) -> EditRefused:
    """The refusal of a clipboard."""
    return EditRefused("bad-clipboard", why=why)


def _json(clipboard: str) -> Json:
    if not clipboard.strip():
        raise EditRefused("nothing-to-paste")
    if len(clipboard) > MAX_CHARS:
        raise bad(f"more than {MAX_CHARS} characters")
    try:
        return json.loads(clipboard, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise bad("it is not written as JSON") from error


def _no_constant(name: str) -> Json:
    raise ValueError(name)


def _branches(stored: Json) -> Branches:
    if not isinstance(stored, dict) or stored.get("format") != FORMAT:
        raise bad("another program wrote it")
    if stored.get("version") != VERSION:
        raise bad("another version of Convoca wrote it")
    nodes, facts = stored.get("nodes"), stored.get("facts", {})
    if not isinstance(nodes, list) or not isinstance(facts, dict):
        raise bad("its parts are of the wrong type")
    if not nodes:
        raise EditRefused("nothing-to-paste")
    reader = _Reader()
    branches = tuple([reader.node(node, 1) for node in nodes])
    details = {name: _fact(name, fact) for name, fact in facts.items()}
    return Branches(
        str(stored.get("notice")),
        stored.get("cut") is True,
        branches,
        details,
        stored.get("members") is True,
    )


def _fact(name: str, stored: Json) -> Json:
    try:
        fact = cleaned(stored)
    except ValueError as error:
        raise bad(f"the detail {name!r}: {error}") from error
    why = fact_problem(name, fact)
    if why:
        raise bad(f"the detail {name!r}: {why}")
    return fact


class _Reader:
    """Reads nodes from the top down; counts them and remembers their ids."""

    def __init__(self) -> None:
        self.seen: set[str] = set()

    def node(self, stored: Json, depth: int) -> Node:
        if depth > MAX_DEPTH:
            raise bad(f"more than {MAX_DEPTH} levels")
        if not isinstance(stored, dict):
            raise bad("an element is not an object")
        name, kind = self._name(stored.get("id")), self._kind(stored.get("kind"))
        fields = _object(stored, "fields")
        node = Node(name, kind)
        values = {path: check_value(node, path, value) for path, value in fields.items()}
        below = stored.get("children", [])
        if not isinstance(below, list):
            raise bad("the elements below another are not a list")
        return Node(
            name,
            kind,
            {path: value for path, value in values.items() if value is not None},
            _texts(kind, _object(stored, "texts")),
            tuple([self.node(child, depth + 1) for child in below]),
        )

    def _name(self, name: Json) -> str:
        # Ids are replaced anyway; they only have to be able to stand in a cross-reference.
        if not isinstance(name, str) or not is_reference(name) or name in self.seen:
            raise bad(f"the id {name!r} is none or stands twice")
        self.seen.add(name)
        if len(self.seen) > MAX_NODES:
            raise bad(f"more than {MAX_NODES} elements")
        return name

    def _kind(self, kind: Json) -> str:
        if not isinstance(kind, str) or kind not in KINDS or kind == "notice":
            raise bad(f"{kind!r} is not a kind of element")
        return kind


def _object(stored: Mapping[str, Json], key: str) -> dict[str, Json]:
    found = stored.get(key, {})
    if not isinstance(found, dict):
        raise bad(f"{key} are not an object")
    return found


def _texts(kind: str, texts: Mapping[str, Json]) -> dict[str, str]:
    for lang, markup in texts.items():
        if not is_language(lang) or not isinstance(markup, str):
            raise bad(f"the text in {lang!r} is none")
    return own_texts(kind, texts)
