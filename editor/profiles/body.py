"""The body that meets, and the house a notice belongs to: profile, body, and all its details.

`house_of(root)` uses the values that the notice carries, and the installed files where it
carries none.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from editor.locales.locale import Locale
from editor.model.fact import Fact, fact_of, facts_of
from editor.model.node import Json, Node
from editor.profiles.keys import BODY
from editor.profiles.load import INSTALLED, body_values, check_body, check_profile, profile_values
from editor.profiles.profile import Profile, profile_of
from editor.profiles.spec import Place


class Body(Struct, frozen=True):
    """A body: its resolved values and the details every notice of it starts from."""

    name: str
    values: Mapping[str, Json]
    facts: Mapping[str, Fact]


class House(Struct, frozen=True):
    """The profile and the body of a notice; a notice may have no body."""

    profile: Profile
    body: Body | None

    def facts(self, root: Node) -> dict[str, Fact]:
        """Every detail of a notice: those of its body, replaced by its own."""
        return {**(self.body.facts if self.body else {}), **facts_of(root)}

    def symbol_address(self, symbol: str, locale: Locale) -> str | None:
        """Where the document of a symbol is found; None without a pattern, or for a gap."""
        own = self.body.values.get("symbol_link") if self.body else None
        pattern: str | None = self.profile.values.get("symbol_link") if own is None else own
        if not pattern or "…" in symbol:
            return None
        from urllib.parse import quote  # few notices need it, and it costs time at the start

        holes = {"symbol": quote(symbol), "lang": locale.code, "letter": locale.letter}
        return pattern.format(**holes)


def body_of(values: Mapping[str, Json]) -> Body:
    """The body that checked values stand for."""
    stored = {**dict(_details(values)), **values.get("facts", {})}
    facts = {name: fact_of(name, fact) for name, fact in stored.items()}
    return Body(values["name"], values, facts)


_DETAILS: Mapping[str, tuple[str, str]] = {
    "names": ("body.name", "text"),
    "title": ("body.title", "text"),
    "short": ("body.short", "text"),
    "organ": ("body.organ", "text"),
    "chair": ("coordinator", "person"),
    "contact": ("contact", "text"),
    "place": ("meeting.place", "text"),
    "room": ("meeting.room", "room"),
    "zone": ("meeting.zone", "text"),
}
"""Key of a body -> the detail that says it in a notice, and its type; `[facts]` goes before."""


def _details(values: Mapping[str, Json]) -> Iterator[tuple[str, Json]]:
    for key, (fact, kind) in _DETAILS.items():
        if key in values:
            yield fact, {"type": kind, "value": values[key]}
    if "names" in values and "title" not in values:
        yield "body.title", {"type": "text", "value": values["names"]}
    for number, words in enumerate(values.get("parents", ()), start=1):
        yield f"body.parent.{number}", {"type": "text", "value": words}


def load_house(profile: str, body: str | None = None, data: Path = INSTALLED) -> House:
    """The profile and body of these names in a data folder; refuses unknown ones."""
    values = profile_values(profile, data)
    if body is None:
        return House(profile_of(values), None)
    own = body_values(body, data)
    check_body(own, values, Place(f"bodies/{body}.toml"))
    return House(profile_of(values), body_of(own))


def house_of(root: Node) -> House:
    """The house of a notice: what it carries, else what is installed, else the WTO's."""
    carried = root.fields.get("carried", {})
    profile, body = carried.get("profile"), carried.get("body")
    if profile is None:
        profile = profile_values(root.fields.get("profile", "wto"))
    else:
        check_profile(profile, Place("carried.profile"))
    if body is None and "body" in root.fields:
        body = body_values(root.fields["body"])
    elif body is not None:
        BODY(body, Place("carried.body"))
    return House(profile_of(profile), body_of(body) if body else None)


def carried(house: House) -> Json:
    """What a notice of this house carries in its file: the value of its field `carried`."""
    out = {"profile": house.profile.values}
    return {**out, "body": house.body.values} if house.body else out
