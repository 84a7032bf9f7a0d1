"""What the elements of a notice file say, checked: where they stand, fields, families, texts.

`notice_reader.py` reads the elements of a notice by it, `version_reader.py` those of its versions.
"""

from collections.abc import Mapping, Sequence

from editor.model.markup import canonical
from editor.model.node import Json, Node, is_id
from editor.model.schema import KINDS, Fault, branch_fault, known_path
from editor.model.values import MAX_NESTING, is_reserved
from editor.storage.json_places import JsonPath
from editor.storage.json_reader import Damage
from editor.storage.notice_format import NODE_FAMILY_KEYS, ROOT_FAMILY_KEYS, VERSIONS

Fields = dict[str, Json]
_HEAD = frozenset({"format", "version", "min_reader", "id", "nodes", VERSIONS})
_NODE = frozenset({"id", "kind", "in"})
_CONTAINERS = (dict, list)


def check_structure(root: Node, nodes: Sequence[Json], at: JsonPath) -> None:
    """Refuse a notice with elements that cannot stand where they do."""
    fault = branch_fault(root, [])
    if fault:
        rows = (row for row, entry in enumerate(nodes) if entry["id"] == fault.node)
        raise Damage(_structure(fault), (*at, next(rows, 0)))


def _structure(fault: Fault) -> str:
    params = fault.params
    if fault.code == "cannot-hold":
        # The first element that is named is the one whose place is wrong.
        return f"a {params['kind']} cannot stand in a {params['parent']}"
    return f"it is nested more than {params['limit']} levels deep"


def check_heads(nodes: Sequence[Json], root: str, at: JsonPath, first: int = 0) -> None:
    """Ids, kinds and parents: each element once, below one that stands before it.

    `first` is the row of the first element below the root.
    """
    known = {root}
    for row, entry in enumerate(nodes[first:], first):
        if not isinstance(entry, dict):
            raise Damage("an element must be an object", (*at, row))
        node_id, kind, parent = entry.get("id"), entry.get("kind"), entry.get("in")
        if not isinstance(node_id, str) or not is_id(node_id):
            raise Damage("its id is missing or is none", (*at, row, "id"))
        if node_id in known:
            raise Damage(f"the id {node_id} stands twice", (*at, row, "id"))
        if not isinstance(kind, str) or kind not in KINDS or kind == "notice":
            raise Damage("its kind is missing or unknown", (*at, row, "kind"))
        if not isinstance(parent, str) or parent not in known:
            raise Damage(_parent_problem(nodes, parent), (*at, row, "in"))
        known.add(node_id)


def _parent_problem(nodes: Sequence[Json], parent: Json) -> str:
    if not isinstance(parent, str):
        return "it does not say in what it stands"
    if any(isinstance(entry, dict) and entry.get("id") == parent for entry in nodes):
        return f"it stands in {parent}, which does not come before it"
    return f"it stands in {parent}, which does not exist"


def element_values(
    entry: Mapping[str, Json], kind: str, at: JsonPath
) -> tuple[Fields, dict[str, str]]:
    """The fields and the texts of one element, or of the notice itself; not its versions."""
    fields: Fields = {}
    texts: dict[str, str] = {}
    is_root = kind == "notice"
    heads, families = (_HEAD, ROOT_FAMILY_KEYS) if is_root else (_NODE, NODE_FAMILY_KEYS)
    for key, value in entry.items():
        if key in heads:
            continue
        if key == "texts":
            texts = _texts(value, (*at, key))
        elif key in families:
            _add_family(fields, kind, families[key], value, (*at, key))
        else:
            if is_reserved(kind, key):
                raise Damage("a field cannot have this name", (*at, key))
            _add(fields, kind, key, value, (*at, key))
    return fields, texts


def _add_family(fields: Fields, kind: str, family: str, value: Json, at: JsonPath) -> None:
    if not isinstance(value, dict):
        raise Damage("it must be an object", at)
    for key, part in value.items():
        if not key:
            raise Damage("a key is empty", (*at, key))
        _add(fields, kind, f"{family}/{key}", part, (*at, key))


def _add(fields: Fields, kind: str, path: str, value: Json, at: JsonPath) -> None:
    check = known_path(kind, path)
    if check and value is None:
        return
    why = check(value) if check else None
    if why or is_deeper(value, MAX_NESTING):
        raise Damage(why or f"it is nested more than {MAX_NESTING} levels deep", at)
    fields[path] = value


def is_deeper(value: Json, limit: int) -> bool:
    """Whether a value is nested more than so many levels deep."""
    if not isinstance(value, _CONTAINERS):
        return False
    parts = value.values() if isinstance(value, dict) else value
    return limit == 0 or any(is_deeper(part, limit - 1) for part in parts)


def _texts(value: Json, at: JsonPath) -> dict[str, str]:
    if not isinstance(value, dict):
        raise Damage("it must be an object with a text per language", at)
    for lang, markup in value.items():
        if not lang or not isinstance(markup, str):
            raise Damage("it must be a text in a language", (*at, lang))
        value[lang] = canonical(markup)
    return value
