"""The parts of a Word file under way, and what leads from one to another.

`writer.py` adds parts; `package` puts the zip together in one order, whatever came first.
"""

from collections import Counter

from msgspec import Struct, field

from editor.layout.blocks import Meta
from editor.word import oxml_parts
from editor.word.numbers import Numbers
from editor.word.package import Packed, mark_of, sealed, zip_parts

_DOCUMENT = "word/document.xml"
_CORE = "docProps/core.xml"
_IMAGE = "image"


class Relations(Struct):
    """What one part leads to: other parts, web addresses, each once."""

    all: list[tuple[str, str, str]] = field(default_factory=list)
    addresses: dict[str, str] = field(default_factory=dict)

    def add(self, kind: str, target: str) -> str:
        """The id of a new relation."""
        name = f"rId{len(self.all) + 1}"
        self.all.append((name, kind, target))
        return name

    def link(self, address: str) -> str:
        """The id of the relation to a web address."""
        known = self.addresses.get(address)
        if known is None:
            known = self.addresses[address] = self.add("hyperlink", address)
        return known

    def image(self, part: str) -> str:
        """The id of the relation to a picture of the file."""
        return self.add(_IMAGE, part.removeprefix("word/"))


class Parts(Struct):
    """The parts beside the document, each with its kind, and what leads where."""

    document: Relations = field(default_factory=Relations)
    _made: dict[str, tuple[str, bytes | Packed]] = field(default_factory=dict)
    _relations: dict[str, Relations] = field(default_factory=dict)

    def add(
        self, name: str, kind: str, data: bytes | Packed, relations: Relations | None = None
    ) -> str:
        """Add a part that the document leads to, with what it leads to; the id of the relation."""
        self._made[name] = (kind, data)
        if relations is not None and relations.all:
            self._relations[name] = relations
        return self.document.add(kind, name.removeprefix("word/"))

    def add_image(self, name: str, data: bytes) -> None:
        """Add a picture."""
        self._made[name] = (_IMAGE, data)

    def package(self, document: Packed, meta: Meta, lang: str) -> bytes:
        """The file; its zip comment seals it as an export of this notice in this language."""
        kinds = [(name, kind) for name, (kind, _) in self._made.items() if kind != _IMAGE]
        kinds = [(_DOCUMENT, "document"), *kinds, (_CORE, "core-properties")]
        root = [("rId1", "officeDocument", _DOCUMENT), ("rId2", "core-properties", _CORE)]
        package = zip_parts(
            {
                "[Content_Types].xml": oxml_parts.content_types(kinds).encode(),
                "_rels/.rels": oxml_parts.relationships(root).encode(),
                _DOCUMENT: document,
                _relations_of(_DOCUMENT): oxml_parts.relationships(self.document.all).encode(),
                **{name: data for name, (_, data) in self._made.items()},
                **{
                    _relations_of(name): oxml_parts.relationships(relations.all).encode()
                    for name, relations in self._relations.items()
                },
                _CORE: oxml_parts.core_properties(meta.title, lang).encode(),
            },
            kept=("[Content_Types].xml", "_rels/.rels"),
        )
        return sealed(package, mark_of(meta.notice, meta.lang))


class Book(Struct):
    """What the versions of a notice in one file share: parts, lists, and how far they count.

    `ids` and `pages` are those of `write_docx`; `several` says that versions follow each other.
    """

    several: bool = False
    ids: bool = False
    pages: int = 1
    parts: Parts = field(default_factory=Parts)
    lists: Numbers = field(default_factory=Numbers)
    notes: int = 0
    bookmarks: int = 0
    _named: Counter[str] = field(default_factory=Counter)

    def name(self, kind: str) -> str:
        """The name of the next part of a kind, header or footer."""
        self._named[kind] += 1
        return f"word/{kind}{self._named[kind]}.xml"


def _relations_of(part: str) -> str:
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels"
