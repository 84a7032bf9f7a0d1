"""What stands inside a paragraph of a Word file: runs, links, fields' results, footnotes.

Deletions that are tracked are left out, insertions are taken; of a field only its result is read,
of a link outside only its address, as words. Text boxes become paragraphs after their own. Used by
`reader.py`.
"""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct, field

from editor.gate.package import Relation
from editor.model.text import Break, Note, Text, plain, size, slice_text
from editor.text_in.gathering import Gathered, cleaned
from editor.text_in.inline import Links
from editor.text_in.lines import trimmed
from editor.word.read_styles import Look, Styles
from editor.word.read_xml import ON, Element, child, inside, local, switch, value

_TAKEN, _GONE = frozenset({"ins", "moveTo"}), frozenset({"del", "moveFrom"})
_PICTURES = frozenset({"drawing", "pict", "object"})
_SIGNS = {"noBreakHyphen": "\u2011", "softHyphen": "\u00ad", "tab": " ", "ptab": " "}
_PRIVATE = range(0xF000, 0xF100)
"""Where fonts of symbols keep their signs."""
_BULLETS = frozenset({0xF0B7, 0xF0A7, 0xF0D8, 0xF06C, 0xF06E, 0xF0FC})
_HYPERLINK = "HYPERLINK"


class Left(Struct):
    """What was left out of a file or taken in on a condition: counts, and words where it has any.

    Hidden words count with the paragraph that they stand in.
    """

    pictures: int = 0
    deleted: int = 0
    inserted: int = 0
    hidden: list[tuple[int, str]] = field(default_factory=list)


class _Field(Struct):
    """A field under way: its instruction, and whether its result has begun."""

    instruction: str = ""
    result: bool = False
    link: str | None = None


class Runs:
    """Reads the content of paragraphs of one part; `notes` finds the footnotes by their id."""

    def __init__(
        self,
        styles: Styles,
        relations: Mapping[str, Relation],
        links: Links,
        left: Left,
        notes: Callable[[str, str], Text] | None = None,
    ) -> None:
        self._styles = styles
        self._relations = relations
        self._links = links
        self._left = left
        self._notes = notes
        self._noted = 0
        self._fields: list[_Field] = []
        self._into = Gathered()
        self._look = Look()
        self._number = 0
        self._boxes: list[Element] = []

    def read(self, paragraph: Element, into: Gathered, look: Look, number: int) -> list[Element]:
        """Read a paragraph into another's content; returns the text boxes that it holds.

        `look` is that of its style, `number` that of the paragraph. Fields may span paragraphs.
        """
        self._into, self._look, self._number, self._boxes = into, look, number, []
        self._inside(paragraph, None)
        return self._boxes

    def _inside(self, element: Element, link: str | None) -> None:
        for each in element:
            name = local(each)
            if name == "r":
                self._run(each, link)
            elif name == "hyperlink":
                self._inside(each, self._address(each) or link)
            elif name == "AlternateContent":
                self._inside(alternative(each), link)
            elif name in _GONE:
                self._left.deleted += 1
            elif not name.endswith("Pr"):  # what only stands around others
                self._left.inserted += name in _TAKEN
                self._inside(each, link)

    def _address(self, element: Element) -> str | None:
        """The link of an element that leads outside, None for one inside the file."""
        relation = self._relations.get(value(element, "id") or "")
        if relation is None or not relation.external:
            return None
        anchor = value(element, "anchor")
        return self._named(f"{relation.target}#{anchor}" if anchor else relation.target)

    def _named(self, address: str) -> str | None:
        address = cleaned(address).strip()
        return self._links.name(address) if address else None

    def _run(self, run: Element, link: str | None) -> None:
        properties = child(run, "rPr")
        look = self._styles.look(value(child(properties, "rStyle")) or "\0")
        marks = self._marks(properties, look, linked=bool(link or self._linked()))
        hidden = switch(properties, "vanish")
        vanished = look.hidden if hidden is None else hidden
        for each in run:
            if value(each, "customMarkFollows") in ON:
                self._note(each, "".join(chars for piece in run for chars in _chars(piece)))
                return
            self._piece(each, marks, link, vanished=bool(vanished))

    def _piece(
        self, piece: Element, marks: frozenset[str], link: str | None, *, vanished: bool
    ) -> None:
        name = local(piece)
        if name in ("fldChar", "instrText"):
            self._turn(name, piece)
        elif name == "AlternateContent":
            for each in alternative(piece):
                self._piece(each, marks, link, vanished=vanished)
        elif name in _PICTURES:
            self._box(piece)
        elif self._fields and not all(each.result for each in self._fields):
            return  # the instruction of a field
        elif name in ("footnoteReference", "endnoteReference"):
            self._note(piece, None)
        elif name in ("br", "cr"):
            if value(piece, "type") in (None, "textWrapping"):
                self._into.inlines.append(Break())
        elif vanished:
            self._left.hidden += [(self._number, chars) for chars in _chars(piece)]
        else:
            for chars in _chars(piece):
                self._into.add(chars, marks, link or self._linked())

    def _marks(self, properties: Element | None, look: Look, *, linked: bool) -> frozenset[str]:
        """The marks of a run: its own, else those of its style; bold also of its paragraph's."""
        bold, italic = switch(properties, "b"), switch(properties, "i")
        raised = value(child(properties, "vertAlign"))
        underline = value(child(properties, "u"))
        bold = look.bold if bold is None else bold
        said = {
            "bold": self._look.bold if bold is None else bold,
            "italic": look.italic if italic is None else italic,
            "underline": underline not in (None, "none") and not linked,
            "superscript": look.raised if raised is None else raised == "superscript",
        }
        return frozenset(mark for mark, on in said.items() if on)

    # --- fields --------------------------------------------------------------------------------

    def _turn(self, name: str, piece: Element) -> None:
        """Follow a field from its beginning over its instruction to its result and its end."""
        if name == "instrText":
            if self._fields and not self._fields[-1].result:
                self._fields[-1].instruction += piece.text or ""
            return
        kind = value(piece, "fldCharType")
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].result = True
            self._fields[-1].link = self._of_instruction(self._fields[-1].instruction)
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _of_instruction(self, instruction: str) -> str | None:
        """The link that a field is, None for any other field."""
        word, _, rest = instruction.strip().partition(" ")
        address = rest.strip()
        if word.upper() != _HYPERLINK or address.startswith("\\"):
            return None
        address = address[1:].partition('"')[0] if address.startswith('"') else address.split()[0]
        return self._named(address)

    def _linked(self) -> str | None:
        return next((each.link for each in reversed(self._fields) if each.link), None)

    # --- what is no character ------------------------------------------------------------------

    def _note(self, piece: Element, sign: str | None) -> None:
        """Put a footnote in; a sign of its own is printed before its text as well."""
        kind, name = local(piece).removesuffix("Reference"), value(piece, "id") or ""
        text = self._notes(kind, name) if self._notes else ()
        if sign and plain(text).startswith(sign):
            text = trimmed(slice_text(text, len(sign), size(text)))
        if text:
            self._noted += 1
            self._into.inlines.append(Note(f"n{self._noted}", sign or None, text))

    def _box(self, piece: Element) -> None:
        """Keep the text boxes of a drawing for later; count what else it is."""
        boxes = [each for each in inside(piece, "txbxContent") if not _in_fallback(each, piece)]
        self._boxes += boxes
        self._left.pictures += not boxes


def alternative(element: Element) -> Element:
    """Of two ways to say the same, the first that says anything."""
    ways = [each for each in element if local(each) in ("Choice", "Fallback")]
    return next((way for way in ways if len(way)), element)


def _in_fallback(box: Element, stop: Element) -> bool:
    """Whether a text box is the second way of saying what stands before it."""
    above = box.getparent()
    while above is not None and above is not stop:
        if local(above) == "Fallback":
            return alternative(above.getparent()) is not above  # type: ignore[arg-type]
        above = above.getparent()
    return False


def _chars(piece: Element) -> Iterator[str]:
    """The characters of a piece of a run."""
    name = local(piece)
    if name == "t":
        yield cleaned(piece.text or "")
    elif name in _SIGNS:
        yield _SIGNS[name]
    elif name == "sym":
        yield _symbol(value(piece, "char") or "")


def _symbol(code: str) -> str:
    """The sign of a font of symbols; those that only such a font has become a bullet or a mark."""
    try:
        number = int(code, 16)
        char = chr(number)
    except ValueError:
        return "\ufffd"
    if number in _BULLETS:
        return "•"
    if number in _PRIVATE:
        char = chr(number - _PRIVATE.start)
        return char if char.isprintable() and char.isascii() else "\ufffd"
    return cleaned(char)
