"""A new notice of a body: its house carried along, the standing elements of the body in place."""

from collections.abc import Mapping

from editor.model.node import Json, NewId, Node
from editor.model.tree import Tree
from editor.profiles.body import House, carried


def new_notice(house: House, new_id: NewId) -> Tree:
    """The notice that a body starts from, with nothing typed yet."""
    profile = house.profile
    fields: dict[str, Json] = {
        "document_type": "convening-notice",
        "original": list(profile.values.get("original", profile.languages[:1])),
        "languages": list(profile.languages),
        "profile": profile.name,
        "status": "draft",
        "carried": carried(house),
    }
    start: list[Json] = []
    if house.body:
        fields |= _of_body(house.body.values)
        start = house.body.values.get("start", [])
    children = tuple(_element(entry, new_id) for entry in start)
    return Tree(Node(new_id(), "notice", fields, {}, children))


def _of_body(values: Mapping[str, Json]) -> dict[str, Json]:
    fields = {"body": values["name"], "document_type": values.get("document_type")}
    series = values.get("symbol_series")
    fields["symbol"] = [f"{series}…"] if series else None  # a gap, until the number is known
    fields["distribution"] = values.get("distribution") or None
    return {key: value for key, value in fields.items() if value is not None}


def _element(entry: Json, new_id: NewId) -> Node:
    fields = {key: entry[key] for key in ("role", "phrase") if key in entry}
    children = tuple(_element(child, new_id) for child in entry.get("children", ()))
    return Node(new_id(), entry["kind"], fields, {}, children)
