"""A page of blocks becomes a Word file: bytes, built from an allow-list of parts.

`write_docx(page, profile, locale)` is the whole of it; `write_combined` puts several languages one
after the other, each a section with its own headers and numbers. The XML is spelled in `oxml.py`,
numbers are planned in `numbers.py`, styles come from `template.py`. Nothing of persons, machines,
times or other languages can get in: what is written is what the page holds.
"""

import base64
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from msgspec.structs import replace

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
from editor.model.bulk import making_many
from editor.profiles.profile import Profile
from editor.word import oxml
from editor.word.masthead import masthead_table, running
from editor.word.numbers import has_plain, numbers_of
from editor.word.package import packed
from editor.word.parts import Book, Parts, Relations
from editor.word.scripts import directed_runs, foreign_run, is_wide, spoken_in
from editor.word.template import PARTS, template_parts
from editor.word.variants import PLAIN, typed_variant

_TYPED_GAP = "\u00a0\u00a0"
_LINK, _NOTE = "Hyperlink", "FootnoteReference"
_LOGO = "word/media/logo.png"
_END = "_End"  # the bookmark at the end of a version, where several stand in one file


@making_many()
def write_docx(
    page: Page, profile: Profile, locale: Locale, *, ids: bool = False, pages: int = 1
) -> bytes:
    """The Word file of a page.

    `ids` makes a working copy, with a hidden bookmark around the paragraph of every node; `pages`
    is the number of pages shown until Word counts them itself.
    """
    book = Book(ids=ids, pages=pages)
    return _file([_Writer(page, profile, locale, book)], book)


@making_many()
def write_combined(versions: Sequence[tuple[Page, Locale]], profile: Profile) -> bytes:
    """The Word file of a notice in several languages, in this order."""
    book = Book(several=len(versions) > 1)
    return _file([_Writer(page, profile, locale, book) for page, locale in versions], book)


def _file(writers: Sequence["_Writer"], book: Book) -> bytes:
    """The package; document last, when everything it leads to is known."""
    first, parts = writers[0], book.parts
    template = template_parts(first.profile, first.locale, [w.locale for w in writers[1:]])
    for name, kind in PARTS.items():
        parts.add(name, kind, template[name])
    parts.add("word/numbering.xml", "numbering", book.lists.xml.encode())
    if book.notes:
        relations = Relations()
        found = chain.from_iterable(writer.notes(relations) for writer in writers)
        notes = oxml.footnotes(found, rtl=first.rtl)
        parts.add("word/footnotes.xml", "footnotes", notes.encode(), relations)
    sections = [writer.section() for writer in writers]
    paragraphs = chain.from_iterable(
        writer.paragraphs(section) for writer, section in zip(writers, sections[:-1], strict=False)
    )
    document = packed(oxml.document(chain(paragraphs, writers[-1].paragraphs()), sections[-1]))
    languages = " ".join(writer.page.meta.lang for writer in writers)
    meta = replace(first.page.meta, lang=languages)
    return parts.package(document, meta, first.profile.proofing(first.page.meta.lang))


class _Writer:
    """One version of a notice on its way into a file."""

    def __init__(self, page: Page, profile: Profile, locale: Locale, book: Book) -> None:
        self.page = page
        self.profile = profile
        self.locale = locale
        self.book = book
        self.rtl = page.meta.direction == "rtl"
        self.script = locale.script.kind
        # the template speaks the first language; the others say in every run what they are
        self.spoken = spoken_in(profile, locale) if book.lists.nums else ""
        self.end = "_" + page.meta.lang.replace("-", "_") if book.several else ""
        self.lists = numbers_of(page, profile, locale, book.lists)
        self.note_numbers = {key: at for at, key in enumerate(page.notes, start=book.notes + 1)}
        self.cited = page.cited()
        self.unnumbered = {
            name: style.id + PLAIN if has_plain(style) else style.id
            for name, style in profile.styles.items()
        }
        self.relations = book.parts.document
        book.lists = book.lists.and_then(self.lists)
        book.notes += len(page.notes)

    def paragraphs(self, section: str = "") -> Iterator[str]:
        """The body; its last paragraph holds the section where other versions follow."""
        self.relations = self.book.parts.document
        if not self.book.several:
            yield from map(self._paragraph, self.page.body)
            return
        self.book.bookmarks += 1
        end = oxml.bookmark(self.book.bookmarks, f"{_END}{self.end}", "")
        body = self.page.body
        yield from map(self._paragraph, body[:-1])
        if body and body[-1].content:
            yield self._paragraph(body[-1], section, end)
            return
        # LibreOffice drops a paragraph without characters that ends a section
        yield from map(self._paragraph, body[-1:])
        yield oxml.paragraph("MastheadEnd", end, section=section)

    def section(self) -> str:
        """The page with its headers, which are made and added."""
        references = "".join(self._headers(self.book.parts))
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
            afresh=self.book.several,
        )

    def _headers(self, parts: Parts) -> Iterator[str]:
        """The references to the headers and footers, each made and added."""
        page = self.page
        self.relations = Relations()
        if page.logo:
            parts.add_image(_LOGO, base64.b64decode(page.logo.content))
        first = oxml.header("hdr", self._masthead(page.first_header)).encode()
        relation = parts.add(self.book.name("header"), "header", first, self.relations)
        yield oxml.header_reference("header", "first", relation)
        for place, pages, blocks in running(page, self.profile):
            content = self._blocks(blocks) or oxml.paragraph("Normal", "")
            data = oxml.header("hdr" if place == "header" else "ftr", content).encode()
            relation = parts.add(self.book.name(place), place, data)
            yield oxml.header_reference(place, pages, relation)

    def _masthead(self, rows: tuple[HeaderRow, ...]) -> str:
        end = oxml.paragraph("MastheadEnd", "")
        if not rows:
            return end
        width = oxml.twips(self.profile.page.text_width)
        return masthead_table(rows, width, self._cell, rtl=self.rtl) + end

    def _cell(self, blocks: tuple[Block, ...]) -> str:
        # a cell must hold a paragraph, even where it prints nothing
        made = [self._logo(b) if b.role == "logo" else self._paragraph(b) for b in blocks]
        return "".join(made) or oxml.paragraph("MastheadEnd", "")

    def _logo(self, block: Block) -> str:
        """The logo, with its words as the alternative text; the words alone where there is none."""
        logo = self.page.logo
        if logo is None:
            return self._paragraph(block)
        relation = self.relations.image(_LOGO)
        size = (oxml.emus(logo.width), oxml.emus(logo.height))
        picture = oxml.picture(relation, size, self.page.text(block))
        return oxml.paragraph(block.style, oxml.run(picture), rtl=self.rtl)

    def _blocks(self, blocks: Iterable[Block]) -> str:
        return "".join([self._paragraph(block) for block in blocks])

    def _paragraph(self, block: Block, section: str = "", end: str = "") -> str:
        content = self._content(block.content) + end
        style, node = block.style, block.node
        number = self.lists.uses.get(node or "", "")
        if node is not None:
            if not number:
                style, content = self._unlisted(block, content)
            if self.book.ids or node in self.cited:
                content = self._marked(node, content)
        return oxml.paragraph(style, content, number, rtl=self.rtl, section=section)

    def _unlisted(self, block: Block, content: str) -> tuple[str, str]:
        """A block that no list numbers: its heading style without a list, its label typed."""
        label = self.page.label(block)
        if not label:
            return self.unnumbered[block.style], content
        style = self.profile.styles[block.style]
        gap = "\t" if style.hanging else _TYPED_GAP
        content = self._run(oxml.text(label + gap), frozenset()) + content
        return style.id + typed_variant(style), content

    def _marked(self, node: str, content: str) -> str:
        """The bookmarks around a paragraph: one to refer to it, one to find it again."""
        names = [f"_Ref_{node}{self.end}"] if node in self.cited else []
        names += [f"_n_{node}"] if self.book.ids else []
        for name in names:
            self.book.bookmarks += 1
            content = oxml.bookmark(self.book.bookmarks, name, content)
        return content

    def _content(self, pieces: tuple[Piece, ...]) -> str:
        out: list[str] = []
        linked: list[str] = []
        address: str | None = None
        for piece in pieces:
            if not isinstance(piece, Span):
                href, made = None, self._piece(piece)
            elif piece.marks or piece.href or piece.lang or self.spoken or self.script != "latin":
                href, made = piece.href or None, self._span(piece)
            else:
                href, made = None, oxml.plain_run(piece.chars)
            if address is not None and href != address:
                out.append(oxml.hyperlink(self.relations.link(address), "".join(linked)))
                linked = []
            address = href
            (out if href is None else linked).append(made)
        if address is not None:
            out.append(oxml.hyperlink(self.relations.link(address), "".join(linked)))
        return "".join(out)

    def _span(self, span: Span) -> str:
        style = _LINK if span.href else ""
        if self.rtl and span.lang is None:
            return directed_runs(span.chars, span.marks, style, self.spoken)
        return self._run(oxml.text(span.chars), span.marks, style, span.lang)

    def _piece(self, piece: CrossRef | PageField | NoteMark | LineBreak) -> str:
        match piece:
            case CrossRef(node=node, marks=marks, lang=lang):
                return self._reference(node, marks, lang)
            case PageField(what=what, marks=marks):
                return self._page_number(what, self._look(marks))
            case NoteMark(key=key, mark=mark):
                return oxml.note_reference(self.note_numbers[key], mark, _NOTE)
            case LineBreak():
                return oxml.run(oxml.text("\n"))

    def _page_number(self, what: str, look: str) -> str:
        if what == "page":
            return oxml.field("PAGE", "1", look)
        pages = str(self.book.pages)
        if not self.book.several:
            return oxml.field("NUMPAGES", pages, look)
        # LibreOffice knows no SECTIONPAGES and shows what it finds there: the page of the last line
        last = oxml.field(f"PAGEREF {_END}{self.end}", pages, look)
        return oxml.field_around("SECTIONPAGES", last, look)

    def _run(
        self, content: str, marks: frozenset[str], style: str = "", lang: str | None = None
    ) -> str:
        if lang:
            return foreign_run(content, marks, style, self.profile.proofing(lang))
        wide = self.script == "east-asian" and is_wide(content)
        return oxml.run(content, self._look(marks, style, wide=wide))

    def _look(self, marks: frozenset[str], style: str = "", *, wide: bool = False) -> str:
        return oxml.run_properties(marks, style, self.spoken, rtl=self.rtl, wide=wide)

    def _reference(self, node: str, marks: frozenset[str], lang: str | None) -> str:
        """A number that Word keeps up to date; typed where no list makes it."""
        shown = self.page.reference(node)
        dashed = self.page.labels.get(node, "").rstrip(".") != shown  # Word leaves out no dash
        if dashed or node not in self.lists.uses:
            return self._run(oxml.text(shown), marks, "", lang)
        return oxml.field(f"REF _Ref_{node}{self.end} \\n \\h", shown, self._look(marks))

    def notes(self, relations: Relations) -> Iterator[tuple[int, str]]:
        """The footnotes by number; what they lead to is added to the relations."""
        self.relations = relations
        signs = {p.key: p.mark for b in self.page.body for p in b.content
                 if type(p) is NoteMark}  # fmt: skip
        for key, block in self.page.notes.items():
            number = oxml.note_number(signs.get(key), _NOTE)
            words = number + self._content(block.content)
            yield self.note_numbers[key], oxml.paragraph(block.style, words, rtl=self.rtl)
