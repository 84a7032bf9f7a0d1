"""The strict reader of the notice file: a whole valid notice, or a refusal that names the place.

Keys it does not know are kept where they are. What git may do to a file (line ends, a byte order
mark, other orders of keys and facts) is accepted. Neighbours: `notice_file.py` writes,
`element_reader.py` reads one element, `version_reader.py` the versions, `json_reader.py` the JSON
below, `json_places.py` finds the line.
"""

from collections.abc import Mapping

from editor.errors import InputRefused
from editor.model.bulk import making_many
from editor.model.node import Json, Node, is_id
from editor.model.tree import Tree
from editor.storage.element_reader import check_heads, check_structure, element_values
from editor.storage.json_places import in_words, place_at
from editor.storage.json_reader import Damage, decoded, parsed
from editor.storage.notice_format import FORMAT, VERSION, VERSIONS
from editor.storage.version_reader import read_versions


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
    check_heads(nodes, root_id, ("nodes",))
    fields, texts = element_values(stored, "notice", ())
    if stored["version"] != [*VERSION]:
        fields["version"] = stored["version"]
    below: dict[str, list[Node]] = {}
    # Backwards, because a frozen element needs its children before it can be made.
    for row in range(len(nodes) - 1, -1, -1):
        entry = nodes[row]
        node_id, kind = entry["id"], entry["kind"]
        children = below.pop(node_id, ())
        node = Node(
            node_id, kind, *element_values(entry, kind, ("nodes", row)), tuple(children[::-1])
        )
        below.setdefault(entry["in"], []).append(node)
    root = Node(root_id, "notice", fields, texts, tuple(below.pop(root_id, ())[::-1]))
    check_structure(root, nodes, ("nodes",))
    if VERSIONS in stored:
        versions = read_versions(stored[VERSIONS], nodes, root)
        root = Node(root_id, "notice", {**fields, **versions}, texts, root.children)
    return Tree(root)
