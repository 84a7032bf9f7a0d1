"""A Word file of anybody as lines: paragraphs with the numbers they print, for `editor/text_in`.

`read_docx(package)` is the whole of it. Styles are in `read_styles.py`, numbers in
`read_lists.py`, what is inside a paragraph in `read_runs.py`. What is not taken in is told. The
package is one that `editor/gate` has opened.
"""

from collections import Counter
from collections.abc import Iterator, Mapping

from msgspec import Struct

from editor.errors import InputRefused
from editor.gate.package import Package, Relation
from editor.model.text import Text
from editor.text_in.gathering import Gathered, lines_of, note_of, row_of
from editor.text_in.inline import Links
from editor.text_in.lines import Source
from editor.text_in.result import Message
from editor.word.read_lists import Lists, Printed
from editor.word.read_runs import Left, Runs, alternative
from editor.word.read_styles import Look, Styles, indents
from editor.word.read_xml import Element, child, inside, local, value, whole

_MAIN = "word/document.xml"
_AROUND = frozenset({"sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "body"})
_OUR_HEADER = "MastheadEnd"
"""The style that ends the masthead in the headers that this program writes."""
_TWIPS = 100
"""So many twips count as a column of plain text."""
_NO_LIST = "0"


class WordText(Struct, frozen=True):
    """What a Word file says: its lines, and the language that most of its styles and runs name."""

    source: Source
    lang: str | None


def read_docx(package: Package) -> WordText:
    """The lines of a Word file, those of our own masthead first."""
    return _Reader(package).read()


class _Reader:
    """One file; paragraphs are gathered in the order of the page."""

    def __init__(self, package: Package) -> None:
        self.package = package
        main = (r.target for r in package.relations("").values() if r.kind == "officeDocument")
        self.main = next((target for target in main if target in package), _MAIN)
        if self.main not in package:
            raise InputRefused("not-a-package", path=package.name, why="it holds no document")
        self.relations = package.relations(self.main)
        self.styles = Styles(self._part("styles"))
        self.lists = Lists(self._part("numbering"))
        self.links, self.left = Links(), Left()
        self.runs = Runs(self.styles, self.relations, self.links, self.left, self._note)
        self.notes: dict[str, Mapping[str, Element]] = {}
        self.notes_read: dict[tuple[str, str], Text] = {}
        self.found: list[Gathered] = []
        self.languages: Counter[str] = Counter()
        self.held: Gathered | None = None  # its mark is deleted: the next paragraph goes on

    def read(self) -> WordText:
        document = self.package.xml(self.main)
        body = None if document is None else child(document, "body")
        if body is not None:
            self._masthead(body)
            self._blocks(body)
        lines = lines_of(self.found)
        source = Source(lines, tuple(self.links.addresses), list(self._told()))
        return WordText(source, self._language())

    def _part(self, kind: str) -> Element | None:
        """The part of a kind that the document leads to, None if there is none."""
        targets = (r.target for r in self.relations.values() if r.kind == kind and not r.external)
        return self.package.xml(next(targets, ""))

    def _masthead(self, body: Element) -> None:
        """The lines above the text, if they stand in a header that this program wrote."""
        for reference in inside(body, "headerReference"):
            relation = self.relations.get(value(reference, "id") or "")
            if value(reference, "type") != "first" or relation is None or relation.external:
                continue
            header = self.package.xml(relation.target)
            if header is not None and any(
                value(style) == _OUR_HEADER for style in inside(header, "pStyle")
            ):
                self._blocks(header)
            return

    # --- blocks --------------------------------------------------------------------------------

    def _blocks(self, element: Element) -> None:
        for block in element:
            name = local(block)
            if name == "p":
                self._paragraph(block)
            elif name == "tbl":
                self._table(block)
            elif name == "AlternateContent":
                self._blocks(alternative(block))
            elif name in _AROUND:
                self._blocks(block)

    def _table(self, table: Element) -> None:
        """A table: a paragraph for each row, or for each paragraph where cells hold several."""
        begun = any(not each.empty for each in self.found)
        for row in _direct(table, "tr"):
            if child(row, "trPr", "del") is not None:
                self.left.deleted += 1
                continue
            cells = [self._cell(cell) for cell in _direct(row, "tc")]
            single = all(len(cell) <= 1 for cell in cells)
            if begun and single and sum(map(len, cells)) > 1:
                merged = Gathered(inlines=row_of(_whole(cell[0]) for cell in cells if cell))
                self.found.append(merged)
            else:
                self.found += [paragraph for cell in cells for paragraph in cell]

    def _cell(self, cell: Element) -> list[Gathered]:
        """The paragraphs of a cell that show something."""
        outer, self.found = self.found, []
        self._blocks(cell)
        inner, self.found = self.found, outer
        return [paragraph for paragraph in inner if not paragraph.empty]

    def _paragraph(self, paragraph: Element) -> None:
        own = child(paragraph, "pPr")
        style = value(child(own, "pStyle"))
        look = self.styles.look(style)
        gathered = self.held or Gathered()
        joined, self.held = self.held, None
        number = len(self.found) + 1
        boxes = self.runs.read(paragraph, gathered, look, number)
        self._speak(paragraph, look)
        if child(own, "rPr", "del") is not None:
            self.left.deleted += 1
            self.held = gathered
            return
        if not gathered.empty or joined:
            self._place(gathered, own, style, look)
        self.found.append(gathered)
        for box in boxes:
            self._blocks(box)

    def _place(
        self, gathered: Gathered, own: Element | None, style: str | None, look: Look
    ) -> None:
        """Where the paragraph stands and what its list prints."""
        printed = self._number(own, style, look) or Printed()
        gathered.label, gathered.bullet = printed.label, printed.bullet
        said = indents(child(own, "ind"))
        left, hanging = (
            next((each for each in places if each is not None), 0)
            for places in (
                (said.get("left"), printed.left, look.left),
                (said.get("hanging"), printed.hanging, look.hanging),
            )
        )
        listed = printed.bullet or printed.label
        gathered.indent = max(left - (hanging if listed else 0), 0) // _TWIPS
        outline = whole(value(child(own, "outlineLvl")))
        gathered.heading = look.heading if outline is None else outline < 9

    def _number(self, own: Element | None, style: str | None, look: Look) -> Printed | None:
        numbers = child(own, "numPr")
        num, level = value(child(numbers, "numId")), whole(value(child(numbers, "ilvl")))
        if child(numbers, "numId", "del") is not None or num == _NO_LIST:
            return None
        if num is None:
            num = look.num
            by_style = self.lists.level_of(num, style or self.styles.usual)
            styled = look.level if by_style is None else by_style
            level = styled if level is None else level
        return self.lists.printed(num, level or 0)

    def _speak(self, paragraph: Element, look: Look) -> None:
        """Count the characters of each language."""
        for run in inside(paragraph, "r"):
            said = value(child(run, "rPr", "lang")) or look.lang or self.styles.lang
            if said:
                self.languages[said] += sum(len(t.text or "") for t in inside(run, "t"))

    def _language(self) -> str | None:
        most = self.languages.most_common(1)
        return most[0][0].partition("-")[0].lower() if most and most[0][1] else None

    # --- footnotes -----------------------------------------------------------------------------

    def _note(self, kind: str, name: str) -> Text:
        key = (kind, name)
        if key not in self.notes_read:
            self.notes_read[key] = ()  # a footnote that calls itself says nothing
            self.notes_read[key] = self._read_note(kind, name)
        return self.notes_read[key]

    def _read_note(self, kind: str, name: str) -> Text:
        if kind not in self.notes:
            root = self._part(f"{kind}s")
            all_notes = () if root is None else inside(root, kind)
            self.notes[kind] = {value(each, "id") or "": each for each in all_notes}
        element = self.notes[kind].get(name)
        if element is None:
            return ()
        part = next((r.target for r in self.relations.values() if r.kind == f"{kind}s"), "")
        relations: Mapping[str, Relation] = self.package.relations(part)
        reader = Runs(self.styles, relations, self.links, self.left)
        found = []
        for number, paragraph in enumerate(inside(element, "p"), start=1):
            gathered = Gathered()
            reader.read(paragraph, gathered, Look(), number)
            found.append(gathered)
        return note_of(found)

    # --- what is told --------------------------------------------------------------------------

    def _told(self) -> Iterator[Message]:
        left = self.left
        if left.deleted or left.inserted:
            counts = {"deleted": left.deleted, "inserted": left.inserted}
            yield Message("tracked-changes", counts)
        if left.pictures:
            yield Message("left-out-pictures", {"count": left.pictures})
        for number, chars in left.hidden:
            if chars.strip():
                yield Message("left-out-hidden", {"text": chars}, None, number)
        outside = [r for r in self.relations.values() if r.external and r.kind != "hyperlink"]
        if outside:
            yield Message("left-out-outside", {"count": len(outside)})
        running = sum(r.kind in ("header", "footer") for r in self.relations.values())
        if running:
            yield Message("left-out-running", {"count": running})


def _direct(element: Element, name: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, not those of tables inside."""
    for each in element:
        if local(each) == name:
            yield each
        elif local(each) in _AROUND:
            yield from _direct(each, name)


def _whole(paragraph: Gathered) -> Text:
    """A paragraph of a cell with the number that its list prints."""
    return paragraph.line(0).shown()
