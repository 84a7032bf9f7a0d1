"""Foreign XML into elements: no DOCTYPE, only UTF-8 or UTF-16, so many elements and so deep.

The DOCTYPE is looked for by a parser, not by its letters, before lxml sees a byte: lxml would drop
what an entity stands for without a word.
"""

from xml.parsers import expat

from lxml import etree

from editor.errors import InputRefused
from editor.gate.limits import Limits

_ENCODINGS = (None, "utf-8", "utf-16", "us-ascii", "ascii")
_TAG = ord("<")


class _Begun(Exception):
    """What stands before the first element is over."""


class _Doctype(Exception):
    """There is a DOCTYPE."""


def parsed(data: bytes, name: str, part: str, limits: Limits) -> etree._Element:
    """The root element of a part; `name` is what refusals call the file."""
    _check_prolog(data, name, part)
    if data.count(_TAG) > 2 * limits.elements:  # each has a beginning, most an end
        raise InputRefused("too-much-xml", path=name, part=part, limit=limits.elements)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        why = (error.msg or "it is no XML").split(" (")[0]
        raise InputRefused("bad-xml", path=name, part=part, line=error.lineno, why=why) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise InputRefused("doctype", path=name, part=part)
    return root


def _check_prolog(data: bytes, name: str, part: str) -> None:
    parser = expat.ParserCreate()
    parser.XmlDeclHandler = _declared
    parser.StartDoctypeDeclHandler = _doctype
    parser.StartElementHandler = _begun
    try:
        parser.Parse(data, True)
    except _Begun:
        return
    except _Doctype:
        raise InputRefused("doctype", path=name, part=part) from None
    except _Encoding as error:
        raise InputRefused("xml-encoding", path=name, part=part, found=error.args[0]) from None
    except (expat.ExpatError, ValueError, LookupError) as error:
        line = parser.ErrorLineNumber
        raise InputRefused("bad-xml", path=name, part=part, line=line, why=str(error)) from error


class _Encoding(Exception):
    """The XML declares an encoding that is not read."""


def _declared(_version: str, encoding: str | None, _standalone: int) -> None:
    if (encoding and encoding.lower()) not in _ENCODINGS:
        raise _Encoding(ascii(encoding)[1:-1])


def _doctype(*_parts: object) -> None:
    raise _Doctype


def _begun(*_parts: object) -> None:
    raise _Begun
