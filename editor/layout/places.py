"""Where an element stands, as far as its style depends on it: below items, letters and bullets.

Used by `compose.py` for every element; which style a house has for what is in its profile.
"""

from msgspec import Struct, field

from editor.layout.annotations import ANNOTATED
from editor.profiles.profile import Profile


class Place(Struct, eq=False):
    """A place below so many of each; there is one of each, so that `is` compares them.

    It knows the styles found there by kind and role, and the places inside its elements by kind.
    """

    items: int
    letters: int
    bullets: int
    styles: dict[tuple[str, str | None], str] = field(default_factory=dict)
    inside: dict[str, "Place"] = field(default_factory=dict)


class Places:
    """The places of a notice in one house."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._all: dict[tuple[int, int, int], Place] = {}
        self.top = self._place((0, 0, 0))

    def inside(self, kind: str, place: Place) -> Place:
        """The place of what stands in an element of this kind."""
        found = place.inside.get(kind)
        if found is None:
            found = place.inside[kind] = self._place(_counts_inside(kind, place))
        return found

    def style(self, kind: str, role: str | None, place: Place) -> str:
        """The style of a kind and role at a place."""
        style = place.styles.get((kind, role))
        if style is None:
            style = place.styles[kind, role] = self._found_style(kind, role, place)
        return style

    def _place(self, counts: tuple[int, int, int]) -> Place:
        return self._all.setdefault(counts, Place(*counts))

    def _found_style(self, kind: str, role: str | None, place: Place) -> str:
        letters, bullets = place.letters, place.bullets
        under = f"{kind}@bullet" if bullets and kind != "bullet" else f"{kind}@letter{letters}"
        nested = letters + bullets - 1 if bullets else 0
        level = {
            "item": place.items,
            ANNOTATED: place.items,
            "subparagraph": letters,
            "bullet": bullets,
        }
        keys = (f"{kind}.{role}", under, kind)
        return self._profile.style_for(*keys, level=level.get(kind, nested))


def _counts_inside(kind: str, place: Place) -> tuple[int, int, int]:
    items, letters, bullets = place.items, place.letters, place.bullets
    match kind:
        case "item" | "annotated":
            return items + 1, 0, 0
        case "paragraph":
            return 0, 0, 0
        case "pillar" | "subparagraph":
            return items, letters + 1, 0
        case "bullet":
            return items, letters, bullets + 1
        case _:
            return items, letters, bullets
