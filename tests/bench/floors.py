"""What exports are measured against: the least that any program must do to make the same file.

The floor of an export is the very same file, byte for byte, with nothing left to decide: its parts
as finished bytes, its paragraphs as rows (style, what the paragraph says of itself, its runs as
ready markup and characters), escaped, put into strings, joined, encoded, and zipped with the
standard library at the same level.
"""

import io
import re
import zipfile
from dataclasses import dataclass

from tests.bench.harness import Work
from tests.word.zips import zipped_by_library

_DOCUMENT = "word/document.xml"
_PARAGRAPH = re.compile(r'<w:p><w:pPr><w:pStyle w:val="(\w+)"/>(.*?)</w:pPr>(.*?)</w:p>', re.DOTALL)
_CHARS = re.compile(r"([^<>]+)(?=</w:t>)")


@dataclass(frozen=True, slots=True)
class _Row:
    """A paragraph as data: its style, its other properties, its runs, what closes the last."""

    style: str
    properties: str
    runs: tuple[tuple[str, str], ...]
    end: str


def export_floor(data: bytes) -> Work:
    """Work that makes this Word file from rows, plain strings and finished parts."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {entry.filename: package.read(entry) for entry in package.infolist()}
        comment = package.comment
    xml = parts[_DOCUMENT].decode()
    rows = [_row(*found) for found in _PARAGRAPH.findall(xml)]
    head, end = xml[: xml.index("<w:p>")], xml[xml.rindex("</w:p>") + len("</w:p>") :]

    def made() -> bytes:
        document = head + "".join([_paragraph(row) for row in rows]) + end
        return zipped_by_library({**parts, _DOCUMENT: document.encode()}, comment)

    assert made() == data, "the floor must make the same file"
    return made


def _row(style: str, properties: str, content: str) -> _Row:
    pieces = _CHARS.split(content)
    runs = zip(pieces[:-1:2], map(_unescaped, pieces[1::2]), strict=True)
    return _Row(style, properties, tuple(runs), pieces[-1])


def _paragraph(row: _Row) -> str:
    runs = "".join([f"{markup}{_escaped(chars)}" for markup, chars in row.runs])
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{row.style}"/>{row.properties}</w:pPr>{runs}{row.end}</w:p>'
    )


def _escaped(chars: str) -> str:
    chars = chars.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return chars.replace('"', "&quot;")


def _unescaped(chars: str) -> str:
    chars = chars.replace("&quot;", '"').replace("&lt;", "<").replace("&gt;", ">")
    return chars.replace("&amp;", "&")
