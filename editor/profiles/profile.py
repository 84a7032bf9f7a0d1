"""What a house wants, as values: page, masthead, numbering, styles; `load.py` checks them.

A profile is made from its resolved values (a JSON-like table), which a notice carries in its file
so that it opens and exports the same on a machine that lacks the profile (decision 17).
"""

import json
from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from editor.errors import InputRefused
from editor.locales.locale import Locale, Script, load_locale
from editor.model.node import Json
from editor.numbering.scheme import LEVELS, Level, Scheme


class PageSetup(Struct, frozen=True):
    """The page in millimetres."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    header: float
    footer: float

    @property
    def text_width(self) -> float:
        """The width between the side margins."""
        return self.width - self.left - self.right


class Style(Struct, frozen=True):
    """A named paragraph style: sizes and spaces in points, indents in millimetres.

    `align` may be "outer": right, and left on even pages where the house mirrors its headers.
    `number` names the level of the list that its paragraphs print, `label_gap` what stands
    between number and text (None: a tab to the hanging indent).
    """

    id: str
    name: str
    size: float
    align: str = "left"
    bold: bool = False
    italic: bool = False
    caps: bool = False
    color: str | None = None
    before: float = 0.0
    after: float = 0.0
    left: float = 0.0
    right: float = 0.0
    hanging: float = 0.0
    keep: bool = False
    page_break: bool = False
    border: bool = False
    outline: int | None = None
    number: str | None = None
    label_gap: str | None = None


def style_in(style: Style, script: Script) -> Style:
    """A style as a script takes it: no capitals or italics where it has none, its own measures."""
    return replace(
        style,
        caps=style.caps and script.capitals,
        italic=style.italic and script.italics,
        size=round(style.size * script.scale * 2) / 2,
        left=style.left * script.indents,
        hanging=style.hanging * script.indents,
    )


class MastheadRow(Struct, frozen=True):
    """A row of the masthead: its height in millimetres and what its two cells print.

    `column` is the share of the left one, per cent; a row of height 0 is there if it prints.
    """

    height: float
    left: tuple[str, ...]
    right: tuple[str, ...]
    rule: bool
    column: float
    thick: bool
    bottom: bool


class Profile(Struct, frozen=True, eq=False):
    """A house: everything the layout needs to know of it; equal only to itself."""

    name: str
    values: Mapping[str, Json]
    languages: tuple[str, ...]
    page: PageSetup
    scheme: Scheme
    styles: Mapping[str, Style]
    masthead: tuple[MastheadRow, ...]

    def locale(self, lang: str) -> Locale:
        """A language as this house writes it; refuses one that the house lacks."""
        if lang not in self.languages:
            raise InputRefused("no-locale", lang=lang, languages=", ".join(self.languages))
        own = self.values.get("locales", {})
        source = f"{self.name}.toml"
        plain = load_locale(lang, own.get(lang), source=source)
        fallback = plain.fallback
        if fallback is None or fallback.code not in own:
            return plain
        behind = load_locale(fallback.code, own[fallback.code], source=source)
        return load_locale(lang, own.get(lang), source=source, fallback=behind)

    def fingerprint(self) -> str:
        """What tells whether a template was made from these values."""
        import hashlib  # only for an export: it costs start-up time

        canonical = json.dumps(self.values, sort_keys=True, ensure_ascii=True)
        return hashlib.sha256(canonical.encode()).hexdigest()

    def proofing(self, lang: str) -> str:
        """The tag under which Word checks the spelling of a language."""
        tag: str = self.values.get("proofing", {}).get(lang, lang)
        return tag

    def style_for(self, *keys: str, level: int = 0) -> str:
        """The style id of the first key that the profile knows; a list is by level."""
        blocks = self.values["blocks"]
        for key in keys:
            if key in blocks:
                found = blocks[key]
                return found if isinstance(found, str) else found[min(level, len(found) - 1)]
        return "BodyText"


def profile_of(values: Mapping[str, Json]) -> Profile:
    """The profile that checked values stand for."""
    numbering = values["numbering"]
    font_size = values["styles"]["Normal"].get("size", 9.0)
    return Profile(
        values["name"],
        values,
        tuple(values["languages"]),
        PageSetup(**{key: float(value) for key, value in values["page"].items()}),
        Scheme(
            {name: _level(numbering["levels"][name]) for name in LEVELS},
            tuple(numbering["bullets"]),
            tuple(numbering["inserted"]),
            numbering.get("inserted_by_language", {}),
        ),
        {
            key: Style(key, **{"size": font_size, **style})
            for key, style in values["styles"].items()
        },
        tuple(_row(row, values["masthead"]["column"]) for row in values["masthead"]["rows"]),
    )


def _row(stored: Mapping[str, Json], column: float) -> MastheadRow:
    return MastheadRow(
        stored["height"],
        tuple(stored["left"]),
        tuple(stored["right"]),
        stored["rule"],
        float(stored.get("column", column)),
        stored.get("thick", False),
        stored.get("bottom", False),
    )


def _level(stored: Mapping[str, Json]) -> Level:
    return Level(
        stored["label"],
        stored.get("format", "decimal"),
        stored.get("scope", "notice"),
        stored.get("by_language", {}),
        stored.get("formats", {}),
    )
