"""What stands above and below the text: the masthead as a table, and which pages have what.

The rows of a masthead part the width each in its own way, on one grid. `writer.py` makes the
paragraphs.
"""

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from editor.layout.blocks import Block, HeaderRow, Page
from editor.profiles.profile import Profile
from editor.word import oxml
from editor.word.variants import EVEN

_THIN, _THICK = 4, 12
"""Rules in eighths of a point."""

Cell = Callable[[tuple[Block, ...]], str]


def masthead_table(rows: tuple[HeaderRow, ...], width: int, cell: Cell, *, rtl: bool) -> str:
    """The table of these rows, so wide in twips."""
    cuts = sorted({*(_cut(row, width) for row in rows), width})
    made = (oxml.row(oxml.twips(row.height), _cells(row, cuts, cell)) for row in rows)
    widths = tuple(after - before for before, after in zip([0, *cuts], cuts, strict=False))
    return oxml.table(widths, made, rtl=rtl)


def _cut(row: HeaderRow, width: int) -> int:
    return min(round(width * row.column / 100), width)


def _cells(row: HeaderRow, cuts: list[int], cell: Cell) -> Iterator[str]:
    rule = (_THICK if row.thick else _THIN) if row.rule else 0
    cut = _cut(row, cuts[-1])
    columns = cuts.index(cut) + 1
    yield oxml.cell(cut, columns, cell(row.left), rule=rule, bottom=row.bottom)
    rest = len(cuts) - columns
    if rest:
        wide = cuts[-1] - cut
        yield oxml.cell(wide, rest, cell(row.right), rule=rule, bottom=row.bottom)


def running(page: Page, profile: Profile) -> Iterator[tuple[str, str, tuple[Block, ...]]]:
    """The headers and footers besides the masthead: header or footer, on which pages, its blocks.

    A house that mirrors its pages has others on even ones.
    """
    mirrored = profile.values["running"].get("mirrored", False)
    if page.header:
        yield "header", "default", page.header
        if mirrored:
            yield "header", "even", _at_outer_edge(page.header, profile)
    if page.footer or page.first_footer:
        yield "footer", "first", page.first_footer
        yield "footer", "default", page.footer
        if mirrored:
            yield "footer", "even", _at_outer_edge(page.footer, profile)


def _at_outer_edge(blocks: tuple[Block, ...], profile: Profile) -> tuple[Block, ...]:
    """The blocks as they stand on even pages, where the outer edge is the left one."""
    outer = {key for key, style in profile.styles.items() if style.align == "outer"}
    return tuple(
        replace(block, style=block.style + EVEN) if block.style in outer else block
        for block in blocks
    )
