"""Branches as JSON values, for steps, journal and clipboard. The file has its own flat form."""

from editor.model.node import Json, Node


def node_to_json(node: Node) -> Json:
    """A branch as a nested JSON value."""
    out: dict[str, Json] = {"id": node.id, "kind": node.kind}
    if node.fields:
        out["fields"] = dict(node.fields)
    if node.texts:
        out["texts"] = dict(node.texts)
    if node.children:
        out["children"] = [node_to_json(child) for child in node.children]
    return out


def node_from_json(stored: Json) -> Node:
    """The branch a JSON value stands for; KeyError, TypeError or AttributeError for others."""
    fields, texts = stored.get("fields", {}), stored.get("texts", {})
    if not isinstance(fields, dict) or not isinstance(texts, dict):
        raise TypeError("fields and texts are objects")
    words = [stored["id"], stored["kind"], *fields, *texts, *texts.values()]
    if not all(isinstance(word, str) for word in words):
        raise TypeError("ids, kinds, paths and texts are strings")
    children = tuple(node_from_json(child) for child in stored.get("children", ()))
    return Node(stored["id"], stored["kind"], fields, texts, children)
