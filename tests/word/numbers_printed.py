"""Whether LibreOffice prints our numbers: as a list's label, as a bullet, or as typed text."""

from pathlib import Path

from editor.layout.blocks import Page
from tests.office import Office
from tests.word.outline import list_signs

GAPS = "\u00a0\t "


def disagreements(office: Office, page: Page, data: bytes, folder: Path) -> list[str]:
    """Where LibreOffice prints another number than ours, or another paragraph."""
    path = folder / "notice.docx"
    path.write_bytes(data)
    printed, signs = office.labels(path), list_signs(data)
    assert len(printed) == len(signs) == len(page.body)
    found = []
    for block, (label, words), sign in zip(page.body, printed, signs, strict=True):
        wanted = page.label(block)
        shown = label.rstrip(GAPS) or sign or words[: len(wanted)]
        if shown != wanted or (label and sign):
            found.append(f"{block.node} {block.kind}: {wanted!r} is {label!r} {words[:20]!r}")
    return found
