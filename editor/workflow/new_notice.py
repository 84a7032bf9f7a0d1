"""A new notice of a body: its house carried along, the standing elements of the body in place.

What it starts from is data: of the body for its usual type of document, of the house for others.
"""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from editor.errors import InputRefused
from editor.model.node import Json, NewId, Node
from editor.model.tree import Tree
from editor.profiles.body import House, carried
from editor.profiles.standing import standing_items
from editor.profiles.wording import type_of


def new_notice(house: House, new_id: NewId, document_type: str | None = None) -> Tree:
    """The notice that a body starts from, with nothing typed yet.

    `document_type` None is the usual one of the body; one that the house lacks is refused.
    """
    profile = house.profile
    body = house.body.values if house.body else {}
    wanted = document_type or body.get("document_type") or next(iter(profile.values["types"]), None)
    if document_type is not None and document_type not in profile.values["types"]:
        known = ", ".join(profile.values["types"])
        raise InputRefused("unknown-document-type", name=document_type, known=known)
    fields: dict[str, Json] = {
        "document_type": wanted,
        "original": list(profile.values.get("original", profile.languages[:1])),
        "languages": list(profile.languages),
        "profile": profile.name,
        "status": "draft",
        **_of_body(body),
        "carried": carried(house),
    }
    fields = {key: value for key, value in fields.items() if value is not None}
    elements = _Elements(body, profile.languages, new_id)
    return Tree(Node(new_id(), "notice", fields, {}, tuple(elements.of(_start(house, wanted)))))


def _start(house: House, document_type: str | None) -> Json:
    """The elements to start from: none for a house without a body."""
    body = house.body.values if house.body else None
    if body is None:
        return ()
    usual = document_type == body.get("document_type", document_type)
    if usual and "start" in body:
        return body["start"]
    return type_of(document_type, house.profile).get("start", ())


def _of_body(values: Mapping[str, Json]) -> dict[str, Json]:
    series = values.get("symbol_series")
    return {
        "body": values.get("name"),
        "symbol": [f"{series}…"] if series else None,  # a gap, until the number is known
        "distribution": values.get("distribution") or None,
    }


class _Elements(Struct):
    """Makes elements out of what a body or a type of document starts with."""

    body: Mapping[str, Json]
    languages: tuple[str, ...]
    new_id: NewId

    def of(self, entries: Json) -> Iterator[Node]:
        for entry in entries:
            if "standing" in entry:
                items = standing_items(self.body, entry["standing"])
                for item in items:
                    yield self._element({**item, "kind": "item"})
            else:
                yield self._element(entry)

    def _element(self, entry: Json) -> Node:
        node = self.new_id()
        fields = {key: entry[key] for key in ("role", "phrase") if key in entry}
        texts = {lang: t for lang, t in entry.get("texts", {}).items() if lang in self.languages}
        return Node(node, entry["kind"], fields, texts, tuple(self.of(entry.get("children", ()))))
