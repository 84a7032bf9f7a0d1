"""A page as plain text with its labels: what one pastes into a mail or reads on a terminal."""

from collections.abc import Iterator

from editor.layout.blocks import Block, NoteMark, Page


def write_txt(page: Page) -> str:
    """The whole notice as plain text: masthead, paragraphs apart by empty lines, footnotes."""
    masthead = [page.text(block) for block in page.masthead()]
    signs = page.note_signs()
    paragraphs = ["\n".join(line for line in masthead if line)]
    paragraphs += [_line(page, block, signs) for block in page.body]
    paragraphs += [f"[{signs[key]}] {page.text(note)}" for key, note in page.notes.items()]
    return "\n\n".join(p for p in paragraphs if p) + "\n"


def _line(page: Page, block: Block, signs: dict[str, str]) -> str:
    text = "".join(_parts(page, block, signs))
    label = page.label(block)
    return f"{label} {text}".strip() if label else text


def _parts(page: Page, block: Block, signs: dict[str, str]) -> Iterator[str]:
    for piece in block.content:
        if isinstance(piece, NoteMark):
            yield f"[{signs[piece.key]}]"
        else:
            yield page.chars(piece)
