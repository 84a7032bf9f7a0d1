"""How one element stands in a notice file: its head, one line per language, state and comment.

`notice_file.py` writes the elements of a notice by it, `version_writer.py` those of its versions.
"""

import json
from collections.abc import Iterable, Mapping, Sequence

from editor.model.node import Json, Node
from editor.model.schema import ANYWHERE, KINDS, ROOT_FIELDS
from editor.storage.notice_format import NODE_FAMILY_KEYS, ROOT_FAMILY_KEYS

encode = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":")
).encode

_ORDERS: Mapping[str, tuple[str, ...]] = {
    name: (*kind.fields, *ANYWHERE) for name, kind in KINDS.items()
}


def element(node: Node, parent: str, languages: Sequence[str]) -> str:
    """The lines of an element that stands in a parent."""
    out = f'{{"id":{encode(node.id)},"kind":{encode(node.kind)},"in":{encode(parent)}'
    fields = node.fields
    families: Mapping[str, Json] = {}
    if fields:
        fields = dict(fields)
        families = _families(fields, NODE_FAMILY_KEYS)
        for path in _ordered(fields, _ORDERS.get(node.kind, ())):
            out += f",{encode(path)}:{encode(fields[path])}"
    if node.texts:
        out += "," + _texts(node.texts, languages)
    for key, family in families.items():
        out += "," + entries(key, family)
    return out + "}"


def root_values(root: Node, languages: Sequence[str]) -> list[str]:
    """What the notice itself says: fields, families and texts; `fields` without its versions."""
    fields = dict(root.fields)
    families = _families(fields, ROOT_FAMILY_KEYS)
    lines = [entries(path, fields[path]) for path in _ordered(fields, tuple(ROOT_FIELDS))]
    lines += [entries(key, family) for key, family in families.items()]
    if root.texts:
        lines.append(_texts(root.texts, languages))
    return lines


def languages_of(root: Node) -> Sequence[str]:
    """The order of the texts of each element."""
    stored = root.fields.get("languages")
    return list(dict.fromkeys(stored)) if isinstance(stored, list) else ()


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
    lines = ",\n".join([f"{encode(lang)}:{encode(texts[lang])}" for lang in order])
    return f'"texts":{{\n{lines}\n}}'


def entries(key: str, value: Json) -> str:
    """A field; an object gets one line per entry."""
    if not isinstance(value, dict) or not value:
        return f"{encode(key)}:{encode(value)}"
    lines = ",\n".join([f"{encode(name)}:{encode(part)}" for name, part in value.items()])
    return f"{encode(key)}:{{\n{lines}\n}}"


def listed(key: str, parts: Sequence[str]) -> str:
    """A list with its parts, each already written, on lines of their own."""
    lines = ",\n".join(parts)
    return f"{encode(key)}:[\n{lines}\n]" if parts else f"{encode(key)}:[]"
