"""Reads the versions of a notice from its file, as strictly as the notice itself.

What a version says by the id of an element alone is found in the version it is based on
(`version_writer.py`). An element that is the same in the notice is not judged twice, and shares
its texts and fields.
"""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct, field

from editor.model.node import Json, Node, is_id
from editor.model.values import MAX_NESTING
from editor.model.version import VERSION, branch_of, entry_of, head_problem
from editor.storage.element_reader import (
    check_heads,
    check_structure,
    element_values,
    is_deeper,
)
from editor.storage.json_places import JsonPath
from editor.storage.json_reader import Damage
from editor.storage.notice_format import SHARED, VERSIONS


def read_versions(stored: Json, nodes: Sequence[Json], root: Node) -> dict[str, Json]:
    """The fields of the versions of a notice: what the file says of them, of it, and its root."""
    if not isinstance(stored, dict):
        raise Damage("it must be an object", (VERSIONS,))
    own = {node.id: node for node in root.walk()}
    reader = _Versions(stored, {entry["id"]: (entry, own[entry["id"]]) for entry in nodes})
    for name in _bases_first(stored):
        reader.read(name)
    return {f"{VERSION}{name}": reader.known[name] for name in stored}


def _bases_first(stored: Mapping[str, Json]) -> Iterable[str]:
    """The names of the versions, each after the one that it is based on, unless that leads back."""
    ordered: dict[str, None] = {}
    for name in stored:
        chain: dict[str, None] = {}
        at: Json = name
        while isinstance(at, str) and at in stored and at not in ordered and at not in chain:
            chain[at] = None
            at = stored[at].get("base") if isinstance(stored[at], dict) else None
        ordered.update(dict.fromkeys(reversed(chain)))
    return ordered


class _Elements(Struct):
    """The elements of a version as the file says them, whole, and as a version holds them.

    `places` are their ids, kinds and parents: what was judged of the version before is not again.
    """

    said: list[Json]
    held: list[Json]
    places: list[tuple[Json, Json, Json]]


class _Versions(Struct):
    """The versions of one file; `same` are the elements of the notice, said and read."""

    stored: Mapping[str, Json]
    same: Mapping[str, tuple[Json, Node]]
    known: dict[str, Json] = field(default_factory=dict)
    elements: dict[str, _Elements] = field(default_factory=dict)

    def read(self, name: str) -> None:
        """Read a version; the one that it is based on goes before."""
        at: JsonPath = (VERSIONS, name)
        said = self.stored[name]
        if not name or not isinstance(said, dict):
            raise Damage("it must be an object with a name", at)
        base = said.get("base")
        value = {key: self._shared(key, part, base, at) for key, part in said.items()}
        elements = self.elements[name] = self._elements(said.get("nodes"), base, (*at, "nodes"))
        value["nodes"] = elements.held
        why = head_problem(value)
        if why:
            raise Damage(why, at)
        self.known[name] = value

    def _shared(self, key: str, part: Json, base: Json, at: JsonPath) -> Json:
        """What a key says, or the version it is based on in its place."""
        if key in SHARED and isinstance(part, str):
            return self._based(base, (*at, key)).get(key, {})
        if key != "nodes" and is_deeper(part, MAX_NESTING):
            raise Damage(f"it is nested more than {MAX_NESTING} levels deep", (*at, key))
        return part

    def _based(self, base: Json, at: JsonPath) -> Json:
        if not isinstance(base, str) or base not in self.known:
            raise Damage("the version that it is based on is missing, or based on it", at)
        return self.known[base]

    def _elements(self, nodes: Json, base: Json, at: JsonPath) -> _Elements:
        if not isinstance(nodes, list) or not nodes:
            raise Damage("the list of elements is missing", at)
        said = self._whole(nodes, base, at)
        first = said[0]
        if not is_id(first.get("id")) or first.get("kind") != "notice":
            raise Damage("the first element must be the notice itself", (*at, 0))
        based = self.elements.get(base) if isinstance(base, str) else None
        places = [(entry.get("id"), entry.get("kind"), entry.get("in")) for entry in said]
        is_known = based is not None and places == based.places
        if not is_known:
            check_heads(said, first["id"], at, first=1)
        known = {entry["id"]: entry for entry in based.held} if based else {}
        held = [
            known[word] if isinstance(word, str) else self._held(entry, (*at, row))
            for row, (word, entry) in enumerate(zip(nodes, said, strict=True))
        ]
        if not is_known:
            check_structure(branch_of(held), said, at)
        return _Elements(said, held, places)

    def _whole(self, nodes: Sequence[Json], base: Json, at: JsonPath) -> list[Json]:
        """The elements with those put in that are only named."""
        before: Mapping[str, Json] = {}
        if any(isinstance(entry, str) for entry in nodes):
            self._based(base, at)
            before = {entry["id"]: entry for entry in self.elements[base].said}
        out = []
        for row, entry in enumerate(nodes):
            whole = before.get(entry) if isinstance(entry, str) else entry
            if not isinstance(whole, dict):
                raise Damage("it is neither an element nor the id of an earlier one", (*at, row))
            out.append(whole)
        return out

    def _held(self, entry: Json, at: JsonPath) -> Json:
        """One element as a version holds it, with the values of the notice where they are alike."""
        kind, parent = entry["kind"], entry.get("in")
        alike = self.same.get(entry["id"])
        if alike and alike[0] == entry:
            return entry_of(alike[1], parent)
        said = {key: part for key, part in entry.items() if parent is not None or key != "kind"}
        return entry_of(Node(entry["id"], kind, *element_values(said, kind, at)), parent)
