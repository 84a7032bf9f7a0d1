"""How a house sets its letters in a file: fonts, sizes, languages and line ends of each script.

A file may hold languages of several scripts; Word keeps a font, a size and a language for each.
Used by `template.py`; the XML is spelled in `oxml_parts.py`.
"""

from collections.abc import Mapping

from msgspec import Struct

from editor.locales.locale import Locale
from editor.profiles.profile import Profile, Style, style_in
from editor.word.oxml_parts import LineEnds, Setting

_KINDS = ("latin", "east-asian", "complex")


class Lettering(Struct, frozen=True):
    """The letters of a file: those of its first language, and of other scripts in it by kind."""

    profile: Profile
    first: Locale
    scripts: Mapping[str, Locale]

    def setting(self) -> Setting:
        """What all styles stand on; Latin words in another script are of its fallback."""
        fallback = self.first.fallback
        is_latin = self.first.script.kind == "latin" or fallback is None
        latin = self._tag(self.first if is_latin or fallback is None else fallback)
        fonts = dict.fromkeys(_KINDS, self.house_font)
        languages = {"latin": latin, "east-asian": latin, "complex": "ar-SA"}
        for kind, locale in self.scripts.items():
            fonts[kind] = locale.script.font or self.house_font
            languages[kind] = self._tag(locale)
        size, complex_size = self.sizes(self.profile.styles["Normal"])
        asian, rtl = "east-asian" in self.scripts, {*self.scripts} == {"complex"}
        return Setting(fonts, languages, size, complex_size, asian, rtl)

    def style(self, style: Style) -> Style:
        """A style as the first language takes it."""
        return style_in(style, self.first.script)

    def sizes(self, style: Style) -> tuple[float, float]:
        """The size of letters, and that of complex scripts, in points."""
        own = self.style(style).size
        other = self.scripts.get("complex")
        scaled = style_in(style, other.script).size if other else own
        return (style.size if self.first.script.kind == "complex" else own), scaled

    def line_ends(self) -> LineEnds | None:
        """The signs that may not begin or end a line; None without a language of East Asia."""
        asian = self.scripts.get("east-asian")
        if asian is None:
            return None
        return LineEnds(self._tag(asian), asian.script.not_first, asian.script.not_last)

    @property
    def house_font(self) -> str:
        """The font of the house."""
        font: str = self.profile.values["font"]["family"]
        return font

    def own_fonts(self) -> dict[str, str]:
        """The fonts of scripts that are not set in that of the house, by kind."""
        fonts = {kind: locale.script.font for kind, locale in self.scripts.items()}
        return {kind: font for kind, font in fonts.items() if font not in ("", self.house_font)}

    def _tag(self, locale: Locale) -> str:
        return self.profile.proofing(locale.code)


def lettering(profile: Profile, first: Locale, others: tuple[Locale, ...] = ()) -> Lettering:
    """The letters of a file in one language, or in others too, the first of each script."""
    scripts: dict[str, Locale] = {}
    for locale in (first, *others):
        scripts.setdefault(locale.script.kind, locale)
    return Lettering(profile, first, {kind: scripts[kind] for kind in _KINDS if kind in scripts})
