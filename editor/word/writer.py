"""A page of blocks becomes a Word file: bytes, built from an allow-list of parts.

`write_docx(page, profile, locale)` is the whole of it. The XML is spelled in `oxml.py`, numbers
are planned in `numbers.py`, styles come from `template.py`. Nothing of persons, machines, times or
other languages can get in: what is written is what the page holds.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from editor.layout.blocks import (
    Block,
    CrossRef,
    HeaderRow,
    LineBreak,
    NoteMark,
    Page,
    PageField,
    Piece,
    Span,
)
from editor.locales.locale import Locale
from editor.profiles.profile import Profile
from editor.word import oxml
from editor.word.numbers import Numbers, is_linked, numbers_of
from editor.word.package import zip_parts
from editor.word.template import PARTS, PLAIN, template_parts

_TYPED_GAP = "\u00a0\u00a0"
_LINK, _NOTE = "Hyperlink", "FootnoteReference"


def write_docx(
    page: Page, profile: Profile, locale: Locale, *, ids: bool = False, pages: int = 1
) -> bytes:
    """The Word file of a page.

    `ids` makes a working copy, with a hidden bookmark around the paragraph of every node; `pages`
    is the number of pages shown until Word counts them itself.
    """
    return _Writer(page, profile, locale, ids, pages).file()


@dataclass(slots=True)
class _Part:
    """The relationships of one part: web addresses, each once."""

    relations: list[tuple[str, str, str]] = field(default_factory=list)
    addresses: dict[str, str] = field(default_factory=dict)

    def add(self, kind: str, target: str) -> str:
        name = f"rId{len(self.relations) + 1}"
        self.relations.append((name, kind, target))
        return name

    def link(self, address: str) -> str:
        known = self.addresses.get(address)
        if known is None:
            known = self.addresses[address] = self.add("hyperlink", address)
        return known


class _Writer:
    """One export."""

    def __init__(self, page: Page, profile: Profile, locale: Locale, ids: bool, pages: int) -> None:
        self.page = page
        self.profile = profile
        self.locale = locale
        self.ids = ids
        self.pages = pages
        self.rtl = page.meta.direction == "rtl"
        self.lists: Numbers = numbers_of(page, profile)
        self.note_numbers = {key: number for number, key in enumerate(page.notes, start=1)}
        self.cited = _cited(page)
        self.bookmarks = 0
        self.part = _Part()

    def file(self) -> bytes:
        """The package; document first, so that its relationships are known."""
        document = _Part()
        template = template_parts(self.profile, self.locale)
        parts = {name: (kind, template[name]) for name, kind in PARTS.items()}
        parts["word/numbering.xml"] = ("numbering", self.lists.xml.encode())
        for name, (kind, _) in parts.items():
            document.add(kind, name.removeprefix("word/"))
        notes = self._notes()
        if notes:
            parts["word/footnotes.xml"] = ("footnotes", notes[0])
            document.add("footnotes", "footnotes.xml")
        references = []
        for name, tag, kind, content in self._headers():
            parts[f"word/{name}"] = ("header" if tag == "hdr" else "footer", content)
            role = "header" if tag == "hdr" else "footer"
            references.append(oxml.header_reference(role, kind, document.add(role, name)))
        self.part = document
        body = oxml.document(self._blocks(self.page.body), self._section("".join(references)))
        return self._package(body, document, notes[1] if notes else None, parts)

    def _package(
        self,
        body: str,
        document: _Part,
        notes: _Part | None,
        parts: dict[str, tuple[str, bytes]],
    ) -> bytes:
        meta = self.page.meta
        core = oxml.core_properties(meta.title, self.profile.proofing(meta.lang))
        kinds = [
            ("word/document.xml", "document"),
            *((name, kind) for name, (kind, _) in parts.items()),
            ("docProps/core.xml", "core-properties"),
        ]
        root = [
            ("rId1", "officeDocument", "word/document.xml"),
            ("rId2", "core-properties", "docProps/core.xml"),
        ]
        files = {
            "[Content_Types].xml": oxml.content_types(kinds).encode(),
            "_rels/.rels": oxml.relationships(root).encode(),
            "word/document.xml": body.encode(),
            "word/_rels/document.xml.rels": oxml.relationships(document.relations).encode(),
            **{name: data for name, (_, data) in parts.items()},
            "docProps/core.xml": core.encode(),
        }
        if notes and notes.relations:
            linked = oxml.relationships(notes.relations)
            files["word/_rels/footnotes.xml.rels"] = linked.encode()
        return zip_parts(files)

    def _section(self, references: str) -> str:
        page = self.profile.page
        margins = {
            "top": page.top, "right": page.right, "bottom": page.bottom, "left": page.left,
            "header": page.header, "footer": page.footer, "gutter": 0.0,
        }  # fmt: skip
        return oxml.section(
            references,
            (oxml.twips(page.width), oxml.twips(page.height)),
            {side: oxml.twips(length) for side, length in margins.items()},
            rtl=self.rtl,
        )

    def _headers(self) -> Iterator[tuple[str, str, str, bytes]]:
        """Name, tag, kind and content of every header and footer part."""
        page = self.page
        first = oxml.header("hdr", self._masthead(page.first_header))
        yield "header1.xml", "hdr", "first", first.encode()
        if page.header:
            running = oxml.header("hdr", self._blocks(page.header))
            yield "header2.xml", "hdr", "default", running.encode()
        if page.footer:
            footer = oxml.header("ftr", self._blocks(page.footer)).encode()
            yield "footer1.xml", "ftr", "first", footer
            yield "footer2.xml", "ftr", "default", footer

    def _masthead(self, rows: tuple[HeaderRow, ...]) -> str:
        width = oxml.twips(self.profile.page.text_width)
        left = round(width * self.profile.values["masthead"]["column"] / 100)
        widths = (left, width - left)
        made = (
            oxml.row(
                oxml.twips(row.height),
                (
                    oxml.cell(wide, self._cell(blocks), rule=row.rule)
                    for wide, blocks in zip(widths, (row.left, row.right), strict=True)
                ),
            )
            for row in rows
        )
        return oxml.table(widths, made, rtl=self.rtl) + oxml.paragraph("MastheadEnd", "")

    def _cell(self, blocks: tuple[Block, ...]) -> str:
        # a cell must hold a paragraph, even where it prints nothing
        return self._blocks(blocks) or oxml.paragraph("MastheadEnd", "")

    def _blocks(self, blocks: Iterable[Block]) -> str:
        return "".join([self._paragraph(block) for block in blocks])

    def _paragraph(self, block: Block) -> str:
        content = self._content(block.content)
        style, number = block.style, ""
        if block.node is not None and block.kind != "footnote":
            use = self.lists.uses.get(block.node)
            if use is not None:
                number = oxml.number_properties(use.num, use.level)
            else:
                style, content = self._unlisted(block, content)
            content = self._marked(block.node, content)
        return oxml.paragraph(style, content, number, rtl=self.rtl)

    def _unlisted(self, block: Block, content: str) -> tuple[str, str]:
        """A block that no list numbers: its heading style without a list, its label typed."""
        style = block.style
        if is_linked(self.profile.styles[style]):
            style += PLAIN
        label = self.page.labels.get(block.node or "", "")
        if label and block.kind != "bullet":
            gap = "\t" if self.profile.styles[block.style].hanging else _TYPED_GAP
            content = self._run(oxml.text(label + gap), frozenset()) + content
        return style, content

    def _marked(self, node: str, content: str) -> str:
        """The bookmarks around a paragraph: one to refer to it, one to find it again."""
        names = [f"_Ref_{node}"] if node in self.cited else []
        names += [f"_n_{node}"] if self.ids else []
        for name in names:
            self.bookmarks += 1
            content = oxml.bookmark(self.bookmarks, name, content)
        return content

    def _content(self, pieces: tuple[Piece, ...]) -> str:
        out: list[str] = []
        linked: list[str] = []
        address: str | None = None
        for piece in pieces:
            href = piece.href if isinstance(piece, Span) else None
            if href != address and linked:
                out.append(oxml.hyperlink(self.part.link(address or ""), "".join(linked)))
                linked = []
            address = href
            (linked if href else out).append(self._piece(piece))
        if linked:
            out.append(oxml.hyperlink(self.part.link(address or ""), "".join(linked)))
        return "".join(out)

    def _piece(self, piece: Piece) -> str:
        match piece:
            case Span(chars=chars, marks=marks, href=href, lang=lang):
                return self._run(oxml.text(chars), marks, _LINK if href else "", lang)
            case CrossRef(node=node, marks=marks, lang=lang):
                return self._reference(node, marks, lang)
            case PageField(what=what, marks=marks):
                name, shown = ("PAGE", 1) if what == "page" else ("NUMPAGES", self.pages)
                return oxml.field(name, str(shown), oxml.run_properties(marks))
            case NoteMark(key=key, mark=mark):
                return oxml.note_reference(self.note_numbers[key], mark, _NOTE)
            case LineBreak():
                return oxml.run(oxml.text("\n"))

    def _run(
        self, content: str, marks: frozenset[str], style: str = "", lang: str | None = None
    ) -> str:
        tag = self.profile.proofing(lang) if lang else ""
        # a foreign run in a page from right to left is Latin: it keeps its own direction
        rtl = self.rtl and lang is None
        return oxml.run(content, oxml.run_properties(marks, style, tag, rtl=rtl))

    def _reference(self, node: str, marks: frozenset[str], lang: str | None) -> str:
        """A number that Word keeps up to date; typed where no list makes it."""
        shown = self.page.reference(node)
        if node not in self.lists.uses:
            return self._run(oxml.text(shown), marks, "", lang)
        return oxml.field(f"REF _Ref_{node} \\r \\h", shown, oxml.run_properties(marks))

    def _notes(self) -> tuple[bytes, _Part] | None:
        if not self.page.notes:
            return None
        self.part = _Part()
        marks = {p.key: p.mark for b in self.page.body for p in b.content
                 if isinstance(p, NoteMark)}  # fmt: skip
        made = [
            (
                self.note_numbers[key],
                oxml.paragraph(
                    block.style,
                    oxml.note_number(marks.get(key), _NOTE) + self._content(block.content),
                    rtl=self.rtl,
                ),
            )
            for key, block in self.page.notes.items()
        ]
        return oxml.footnotes(made).encode(), self.part


def _cited(page: Page) -> frozenset[str]:
    """The nodes that a cross-reference names."""
    blocks = (*page.body, *page.notes.values())
    return frozenset(
        piece.node for block in blocks for piece in block.content if isinstance(piece, CrossRef)
    )
