"""The versions of a notice in its file: each element once, however many versions hold it.

A version says of an element what changed since the version before it (`base`), and else only its
id. Nothing that was written of a version changes afterwards, so that git shows what was added.
`version_reader.py` reads them back.
"""

from collections.abc import Mapping, Sequence

from editor.model.node import Json, Node
from editor.model.version import branch_of
from editor.storage.element_writer import (
    element,
    encode,
    languages_of,
    listed,
    root_values,
)
from editor.storage.notice_format import SHARED, VERSIONS

_FIRST = ("name", "date", "circulated", "base", *SHARED)


def written_versions(root: Node) -> list[str]:
    """The line of the file that holds the versions, none without any."""
    known = root.family("version")
    if not known:
        return []
    written = ",\n".join([f"{encode(name)}:{_version(name, known)}" for name in sorted(known)])
    return [f"{encode(VERSIONS)}:{{\n{written}\n}}"]


def _version(name: str, known: Mapping[str, Json]) -> str:
    stored = known[name]
    base = _base(name, known)
    rest = sorted(stored.keys() - {*_FIRST, "nodes"})
    lines = []
    for key in (*(key for key in _FIRST if key in stored), *rest):
        shared = base is not None and key in SHARED and base.get(key) == stored[key]
        lines.append(f"{encode(key)}:{encode(stored['base'] if shared else stored[key])}")
    lines.append(listed("nodes", _elements(stored["nodes"], base)))
    return "{" + ",\n".join(lines) + "}"


def _base(name: str, known: Mapping[str, Json]) -> Json | None:
    """The version that this one is written by; none where that is gone, or leads back here."""
    seen = {name}
    at = base = known[name].get("base")
    while at in known and at not in seen:
        seen.add(at)
        at = known[at].get("base")
    return None if at in seen else known.get(base)


def _elements(nodes: Json, base: Json | None) -> list[str]:
    before = {entry["id"]: entry for entry in base["nodes"]} if base else {}
    languages = languages_of(branch_of(nodes[:1]))
    out = []
    for entry in nodes:
        if before.get(entry["id"]) == entry:
            out.append(encode(entry["id"]))
            continue
        node = branch_of([entry])
        if "in" in entry:
            out.append(element(node, entry["in"], languages))
        else:
            out.append(_root(node, languages))
    return out


def _root(root: Node, languages: Sequence[str]) -> str:
    head = f'"id":{encode(root.id)},"kind":{encode(root.kind)}'
    return "{" + ",\n".join([head, *root_values(root, languages)]) + "}"
