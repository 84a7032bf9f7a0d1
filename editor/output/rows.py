"""A page as rows: one per block, for `show`, for tests and for other programs (decision 23)."""

from msgspec import Struct
from msgspec.structs import asdict

from editor.layout.blocks import Page


class Row(Struct, frozen=True):
    """A block: its place (header, body, note), its node (None: the profile's), what it says."""

    place: str
    id: str | None
    kind: str
    style: str
    label: str
    text: str

    def as_json(self) -> dict[str, str | None]:
        """The row as a JSON object."""
        return asdict(self)


def rows_of(page: Page) -> list[Row]:
    """Every block of a page as a row, in print order."""
    return [
        Row(
            place,
            block.node,
            block.kind,
            block.style,
            page.label(block),
            page.text(block),
        )
        for place, block in page.blocks()
    ]
