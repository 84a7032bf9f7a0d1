"""The strict reader of the notice file: a whole valid notice, or a refusal that names the place.

Keys it does not know are kept where they are. What git may do to a file (line ends, a byte order
mark, other orders of keys and facts) is accepted. Neighbours: `notice_file.py` writes,
`json_reader.py` reads the JSON below, `json_places.py` finds the line.
"""

from collections.abc import Mapping

from editor.errors import InputRefused
from editor.model.bulk import making_many
from editor.model.markup import canonical
from editor.model.node import Json, Node, is_id
from editor.model.schema import KINDS, Fault, branch_fault, known_path
from editor.model.tree import Tree
from editor.model.values import MAX_NESTING, is_reserved
from editor.storage.json_places import JsonPath, in_words, place_at
from editor.storage.json_reader import Damage, decoded, parsed
from editor.storage.notice_format import FORMAT, NODE_FAMILY_KEYS, ROOT_FAMILY_KEYS, VERSION

_Fields = dict[str, Json]
_HEAD = frozenset({"format", "version", "min_reader", "id", "nodes"})
_NODE = frozenset({"id", "kind", "in"})
_CONTAINERS = (dict, list)


@making_many()
def read_notice(data: bytes, name: str) -> Tree:
    """The notice in these bytes; `name` is what a refusal calls them."""
    text = ""
    try:
        text = decoded(data, FORMAT)
        stored = parsed(text)
        _check_format(stored, name)
        return _tree(stored)
    except Damage as damage:
        if damage.foreign:
            raise InputRefused("not-a-notice", path=name, why=damage.why) from None
        place = damage.place or in_words(text, place_at(text, damage.path))
        raise InputRefused("damaged", path=name, place=place, why=damage.why) from None


def _check_format(stored: Json, name: str) -> None:
    if not isinstance(stored, dict) or stored.get("format") != FORMAT:
        raise Damage(f"it does not say that its format is {FORMAT}", foreign=True)
    version, reader = stored.get("version"), stored.get("min_reader")
    if not _is_version(version):
        raise Damage("the version of the format is missing or is not [major, minor]", ("version",))
    if not isinstance(reader, int) or isinstance(reader, bool) or reader < 1:
        raise Damage("it is missing or is not a whole number", ("min_reader",))
    if reader > VERSION[0]:
        found = ".".join(map(str, stored["version"]))
        known = ".".join(map(str, VERSION))
        raise InputRefused("newer-format", path=name, found=found, known=known)


def _is_version(version: Json) -> bool:
    return (
        isinstance(version, list)
        and len(version) == 2
        and all(isinstance(n, int) and not isinstance(n, bool) and n >= 0 for n in version)
    )


def _tree(stored: Mapping[str, Json]) -> Tree:
    root_id, nodes = stored.get("id"), stored.get("nodes")
    if not isinstance(root_id, str) or not is_id(root_id):
        raise Damage("the notice has no valid id", ("id",))
    if not isinstance(nodes, list):
        raise Damage("the list of elements is missing", ("nodes",))
    _check_heads(nodes, root_id)
    fields, texts = _values(stored, "notice", ())
    if stored["version"] != [*VERSION]:
        fields["version"] = stored["version"]
    below: dict[str, list[Node]] = {}
    # Backwards, because a frozen element needs its children before it can be made.
    for row in range(len(nodes) - 1, -1, -1):
        entry = nodes[row]
        node_id, kind = entry["id"], entry["kind"]
        children = below.pop(node_id, ())
        node = Node(node_id, kind, *_values(entry, kind, ("nodes", row)), tuple(children[::-1]))
        below.setdefault(entry["in"], []).append(node)
    root = Node(root_id, "notice", fields, texts, tuple(below.pop(root_id, ())[::-1]))
    fault = branch_fault(root, [])
    if fault:
        rows = (row for row, entry in enumerate(nodes) if entry["id"] == fault.node)
        raise Damage(_structure(fault), ("nodes", next(rows, 0)))
    return Tree(root)


def _structure(fault: Fault) -> str:
    params = fault.params
    if fault.code == "cannot-hold":
        # The first element that is named is the one whose place is wrong.
        return f"a {params['kind']} cannot stand in a {params['parent']}"
    return f"it is nested more than {params['limit']} levels deep"


def _check_heads(nodes: list[Json], root_id: str) -> None:
    """Ids, kinds and parents: each element once, below one that stands before it."""
    known = {root_id}
    for row, entry in enumerate(nodes):
        if not isinstance(entry, dict):
            raise Damage("an element must be an object", ("nodes", row))
        node_id, kind, parent = entry.get("id"), entry.get("kind"), entry.get("in")
        if not isinstance(node_id, str) or not is_id(node_id):
            raise Damage("its id is missing or is none", ("nodes", row, "id"))
        if node_id in known:
            raise Damage(f"the id {node_id} stands twice", ("nodes", row, "id"))
        if not isinstance(kind, str) or kind not in KINDS or kind == "notice":
            raise Damage("its kind is missing or unknown", ("nodes", row, "kind"))
        if not isinstance(parent, str) or parent not in known:
            raise Damage(_parent_problem(nodes, parent), ("nodes", row, "in"))
        known.add(node_id)


def _parent_problem(nodes: list[Json], parent: Json) -> str:
    if not isinstance(parent, str):
        return "it does not say in what it stands"
    if any(isinstance(entry, dict) and entry.get("id") == parent for entry in nodes):
        return f"it stands in {parent}, which does not come before it"
    return f"it stands in {parent}, which does not exist"


def _values(entry: Mapping[str, Json], kind: str, at: JsonPath) -> tuple[_Fields, dict[str, str]]:
    """The fields and the texts of one element, or of the notice itself."""
    fields: _Fields = {}
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


def _add_family(fields: _Fields, kind: str, family: str, value: Json, at: JsonPath) -> None:
    if not isinstance(value, dict):
        raise Damage("it must be an object", at)
    for key, part in value.items():
        if not key:
            raise Damage("a key is empty", (*at, key))
        _add(fields, kind, f"{family}/{key}", part, (*at, key))


def _add(fields: _Fields, kind: str, path: str, value: Json, at: JsonPath) -> None:
    check = known_path(kind, path)
    if check and value is None:
        return
    why = check(value) if check else None
    if why or _is_deeper(value, MAX_NESTING):
        raise Damage(why or f"it is nested more than {MAX_NESTING} levels deep", at)
    fields[path] = value


def _is_deeper(value: Json, limit: int) -> bool:
    if not isinstance(value, _CONTAINERS):
        return False
    parts = value.values() if isinstance(value, dict) else value
    return limit == 0 or any(_is_deeper(part, limit - 1) for part in parts)


def _texts(value: Json, at: JsonPath) -> dict[str, str]:
    if not isinstance(value, dict):
        raise Damage("it must be an object with a text per language", at)
    for lang, markup in value.items():
        if not lang or not isinstance(markup, str):
            raise Damage("it must be a text in a language", (*at, lang))
        value[lang] = canonical(markup)
    return value
