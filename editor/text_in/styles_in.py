"""What the style of an HTML element says, as far as a notice can hold it. Used by `html.py`."""

import re
from collections.abc import Mapping

from msgspec import Struct

from editor.model.text import PLAIN, Marks
from editor.numbering.scheme import Format, formatted
from editor.text_in.gathering import COLUMNS

_MARK_OF = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "cite": "italic", "dfn": "italic",
    "u": "underline", "ins": "underline", "sup": "superscript",
}  # fmt: skip
_HEAVY = ("bold", "bolder", "600", "700", "800", "900")
_LIGHT = ("normal", "lighter", "100", "200", "300", "400", "500")
_FORMATS: Mapping[str, Format] = {
    "1": "decimal", "decimal": "decimal", "decimal-leading-zero": "decimal",
    "a": "lower-letter", "lower-alpha": "lower-letter", "lower-latin": "lower-letter",
    "A": "upper-letter", "upper-alpha": "upper-letter", "upper-latin": "upper-letter",
    "i": "lower-roman", "lower-roman": "lower-roman",
    "I": "upper-roman", "upper-roman": "upper-roman",
    "arabic-indic": "arabic-indic", "cjk-ideographic": "chinese", "none": "none",
}  # fmt: skip
_BULLETS = frozenset({"disc", "circle", "square"})
_LENGTH = re.compile(r"(-?\d{0,6}\.?\d{0,6})(pt|px|in|cm|mm|em|rem|pc)?")
_POINTS = {
    "pt": 1.0, "px": 0.75, "in": 72.0, "cm": 28.35, "mm": 2.835, "em": 12.0, "rem": 12.0,
    "pc": 12.0,
}  # fmt: skip
_COLUMN = 6.0
"""Points that count as a column of plain text."""
_MSO_LEVEL = re.compile(r"level(\d)")


class Look(Struct, frozen=True):
    """How characters look: their marks, their link, whether they show, whether spaces count.

    `label` says that they are what a list of Word prints.
    """

    marks: Marks = PLAIN
    link: str | None = None
    hidden: bool = False
    spaced: bool = False
    label: bool = False
    note: bool = False


def style_of(attributes: Mapping[str, str]) -> dict[str, str]:
    """The properties in a style attribute, in small letters; the last of a name counts."""
    style = attributes.get("style", "")
    found: dict[str, str] = {}
    for property_ in style.split(";") if style else ():
        name, _, value = property_.partition(":")
        found[name.strip().lower()] = value.strip().lower()
    return found


def looks(name: str, style: Mapping[str, str], look: Look) -> Look:
    """The look inside an element of this name and style that stands in another look."""
    marks = look.marks
    if name in _MARK_OF:
        marks |= {_MARK_OF[name]}
    if style:
        marks = _styled(style, marks)
        hidden = style.get("display") == "none" or style.get("mso-hide") == "all"
        label = style.get("mso-list") == "ignore"
        spaced = style.get("white-space", "").startswith("pre") or look.spaced
        if (hidden, label, spaced) != (False, False, look.spaced):
            return Look(marks, look.link, look.hidden or hidden, spaced, look.label or label)
    if marks is look.marks:
        return look
    return Look(marks, look.link, look.hidden, look.spaced, look.label, look.note)


def _styled(style: Mapping[str, str], marks: Marks) -> Marks:
    weight, slope = style.get("font-weight"), style.get("font-style")
    if weight in _HEAVY:
        marks |= {"bold"}
    elif weight in _LIGHT:
        marks -= {"bold"}
    if slope in ("italic", "oblique"):
        marks |= {"italic"}
    elif slope == "normal":
        marks -= {"italic"}
    line = style.get("text-decoration", style.get("text-decoration-line", ""))
    if "underline" in line:
        marks |= {"underline"}
    elif line.startswith("none"):
        marks -= {"underline"}
    raised = style.get("vertical-align")
    if raised == "super":
        return marks | {"superscript"}
    return marks - {"superscript"} if raised == "baseline" else marks


def columns(style: Mapping[str, str]) -> int:
    """How many columns of plain text a paragraph is indented."""
    said = style.get("margin-left") or style.get("padding-left") or ""
    hit = _LENGTH.fullmatch(said)
    if hit is None or hit[1] in ("", "-", ".", "-."):
        return 0
    return max(int(float(hit[1]) * _POINTS[hit[2] or "px"] / _COLUMN), 0)


def mso_level(style: Mapping[str, str]) -> int | None:
    """The level of a list of Word, 1 to 9; None for a paragraph in none."""
    hit = _MSO_LEVEL.search(style.get("mso-list", ""))
    return int(hit[1]) if hit else None


class List(Struct):
    """A list that is open: whether it counts, how, and how far."""

    ordered: bool
    form: str
    count: int

    def entry(self, attributes: Mapping[str, str], style: Mapping[str, str]) -> str | None:
        """What the next entry prints: "" for nothing, None for a bullet."""
        own = attributes.get("value", "")
        self.count = int(own) if own.isdecimal() and len(own) < 6 else self.count + 1
        form = style.get("list-style-type", self.form)
        if form in _BULLETS or (not self.ordered and form not in _FORMATS):
            return None
        number = formatted(self.count, _FORMATS.get(form, "decimal"))
        return f"{number}." if number else ""


def list_of(name: str, attributes: Mapping[str, str], style: Mapping[str, str]) -> List:
    """The list that an element begins."""
    start = attributes.get("start", "")
    count = int(start) - 1 if start.isdecimal() and len(start) < 6 else 0
    ordered = name == "ol"
    form = style.get("list-style-type") or attributes.get("type") or ("1" if ordered else "disc")
    return List(ordered, form, count)


def nested(depth: int) -> int:
    """The columns that a list inside others is indented."""
    return COLUMNS * max(depth - 1, 0)
