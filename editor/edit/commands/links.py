"""The addresses behind links: details of type link, shared by all texts that name them."""

from editor.errors import EditRefused
from editor.model.fact import FACT
from editor.model.node import Json
from editor.model.tree import Tree

_PREFIX = "link."


def known_link(tree: Tree, address: str, lang: str) -> tuple[str, Json]:
    """A link that leads to an address in a language: one of the notice, else a new one."""
    known = tree.root.family("fact")
    for name, fact in known.items():
        local = fact.get("local", {})
        if fact["type"] == "link" and local.get(lang, fact.get("value")) == address:
            return name, fact
    number = 1
    while f"{_PREFIX}{number}" in known:
        number += 1
    return f"{_PREFIX}{number}", {"type": "link", "value": address}


def addressed(tree: Tree, name: str, address: str, lang: str) -> Json:
    """A link with another address in a language.

    An original language speaks for all that have none of their own; so does the first address.
    """
    old = tree.root.fields.get(FACT + name)
    if old is None:
        return {"type": "link", "value": address}
    if old["type"] != "link":
        raise EditRefused("bad-fact", id=name, why=f"its type is {old['type']}")
    local = old.get("local", {})
    if local.get(lang, old.get("value")) == address:
        return old
    fields = tree.root.fields
    originals = fields.get("original") or fields.get("languages", ())[:1]
    shared = lang in originals or not old.get("value")
    if shared and lang not in local:
        return {**old, "value": address}
    return {**old, "local": {**local, lang: address}}
