"""A process that makes the document of a notice as one would with python-docx.

`with_python_docx.py PAGE.json OUT.docx`: sets the styles that the page lists, fills a table in
the header of the first page, adds every paragraph with its style, every run with its marks, every
link with `relate_to`, and saves. No numbers, restarts or fields: less than an export makes.
"""

import json
import sys
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph


def fill(paragraph: Paragraph, runs: list[list[Any]]) -> None:
    for chars, marks, address in runs:
        run = paragraph.add_run(chars)
        run.bold = "bold" in marks or None
        run.italic = "italic" in marks or None
        if address:
            link = OxmlElement("w:hyperlink")
            relation = paragraph.part.relate_to(
                address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True
            )
            link.set(qn("r:id"), relation)
            link.append(run._r)
            paragraph._p.append(link)


def set_style(document: Any, wanted: dict[str, Any]) -> None:
    styles = document.styles
    name = wanted["name"]
    style = styles[name] if name in styles else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.font.name, style.font.size = wanted["font"], Pt(wanted["size"])
    style.font.bold, style.font.all_caps = wanted["bold"], wanted["caps"]
    form = style.paragraph_format
    form.alignment = getattr(WD_ALIGN_PARAGRAPH, wanted["align"].upper())
    form.space_before, form.space_after = Pt(wanted["before"]), Pt(wanted["after"])
    form.left_indent, form.first_line_indent = Mm(wanted["left"]), Mm(-wanted["hanging"])


def main() -> None:
    source, target = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        page = json.load(file)
    document = Document(page["template"])
    for style in page["styles"]:
        set_style(document, style)
    section = document.sections[0] if len(document.sections) else document.add_section()
    section.different_first_page_header_footer = True
    header = section.first_page_header
    rows = page["masthead"]
    table = header.add_table(len(rows), 2, Mm(160))
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, blocks in zip(row.cells, cells, strict=True):
            for style, runs in blocks:
                fill(cell.add_paragraph(style=style), runs)
    for style, runs in page["running"]:
        fill(section.header.add_paragraph(style=style), runs)
    for style, runs in page["body"]:
        fill(document.add_paragraph(style=style), runs)
    document.core_properties.title = page["title"]
    document.save(target)


if __name__ == "__main__":
    main()
