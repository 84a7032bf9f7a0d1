"""Word files as others write them, in few words: for the tests of `editor/word/reader.py`."""

from collections.abc import Mapping

from editor.gate.package import Package
from editor.word.reader import WordText, read_docx
from tests.word.zips import zipped_by_library

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_SPACES = (
    f'xmlns:w="{W}" xmlns:r="{_OFFICE}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def p(*runs: str, properties: str = "") -> str:
    """A paragraph; what is no XML is a run of characters."""
    inner = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def r(chars: str, properties: str = "") -> str:
    """A run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{chars}</w:t></w:r>'


def listed(num: int, level: int = 0) -> str:
    """The properties of a paragraph in a list."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'


def level(at: int, form: str, pattern: str, more: str = "", start: int = 1) -> str:
    """A level of a list."""
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def lists(abstracts: Mapping[int, str], nums: Mapping[int, tuple[int, str]]) -> str:
    """The numbering part: definitions, and lists with their overrides."""
    made = "".join(
        f'<w:abstractNum w:abstractNumId="{name}">{levels}</w:abstractNum>'
        for name, levels in abstracts.items()
    )
    made += "".join(
        f'<w:num w:numId="{num}"><w:abstractNumId w:val="{name}"/>{more}</w:num>'
        for num, (name, more) in nums.items()
    )
    return made


def docx(
    body: str,
    numbering: str = "",
    styles: str = "",
    footnotes: str = "",
    relations: str = "",
    namespace: str = W,
) -> bytes:
    """A Word file with this body and these parts."""
    parts = {"numbering": numbering, "styles": styles, "footnotes": footnotes}
    links = "".join(
        f'<Relationship Id="{kind}" Type="{_OFFICE}/{kind}" Target="{kind}.xml"/>'
        for kind, content in parts.items()
        if content
    )
    made = {
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="a" '
        f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{links}{relations}'
        "</Relationships>",
        "word/document.xml": _root("document", f"<w:body>{body}</w:body>"),
    }
    made |= {f"word/{kind}.xml": _root(kind, content) for kind, content in parts.items() if content}
    return zipped_by_library(
        {name: xml.replace(W, namespace).encode() for name, xml in made.items()}
    )


def _root(name: str, content: str) -> str:
    return f"<w:{name} {_SPACES}>{content}</w:{name}>"


def read(data: bytes) -> WordText:
    """What the reader makes of a file."""
    return read_docx(Package(data, "the file"))


def plain_lines(data: bytes) -> list[str]:
    """The lines of a file, each with its number and sign."""
    return [f"{line.sign or ''} {line.plain}".strip() for line in read(data).source.lines]
