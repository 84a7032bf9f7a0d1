"""Builds resources/fonts: DejaVu Sans with Verdana's advance widths and line height.

Text set in this twin breaks where Verdana breaks, on machines that have no Verdana. Needs npm (for
the measured widths) and Debian's fonts-dejavu-core and fonts-dejavu-extra. The result is committed;
tests/test_fonts.py checks it, tests/fonts.py maps Verdana to it for LibreOffice.
"""

import json
import subprocess
import sys
import tarfile
import tempfile
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._g_a_s_p import GASP_DOGRAY, GASP_GRIDFIT
from fontTools.ttLib.tables._g_l_y_f import Glyph

Widths = dict[int, int]

FAMILY = "Convoca Sans"
OUT = Path(__file__).resolve().parent.parent / "resources" / "fonts"
DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
DEJAVU_VERSION = "Version 2.37"
MEASURED = "anafanafo@2.0.0"
UNITS = 2048
ASCENT, DESCENT = 2059, 430
# 1 January 2026 in seconds since 1904: the same bytes on every run.
BUILT = 3_850_070_400

# What the fonts hold: Latin, Greek, Cyrillic, punctuation, currency, arrows, common signs.
KEPT = (
    (0x0020, 0x007E), (0x00A0, 0x02AF), (0x02B0, 0x03FF), (0x0400, 0x052F), (0x1E00, 0x1FFF),
    (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF), (0x2100, 0x21FF), (0x2200, 0x22FF),
    (0x25A0, 0x25FF), (0x2600, 0x2606), (0x2610, 0x2612), (0x2713, 0x2718), (0x27E6, 0x27EB),
    (0xFB00, 0xFB04), (0xFFFC, 0xFFFD),
)  # fmt: skip

# What Verdana itself holds. Other characters were measured in whatever font the browser fell back
# to; such a width says nothing and would squeeze the outline, so they keep DejaVu's own.
IN_VERDANA = (
    (0x0020, 0x007E), (0x00A0, 0x017F), (0x018F, 0x018F), (0x0192, 0x0192), (0x01A0, 0x01A1),
    (0x01AF, 0x01B0), (0x01D7, 0x01D8), (0x01DB, 0x01DC), (0x01F4, 0x01F5), (0x01F8, 0x01FF),
    (0x0218, 0x021B), (0x0384, 0x038A), (0x038C, 0x038C), (0x038E, 0x03A1), (0x03A3, 0x03CE),
    (0x0400, 0x045F), (0x0490, 0x0493), (0x0496, 0x0497), (0x049A, 0x049D), (0x04A2, 0x04A3),
    (0x04AE, 0x04B3), (0x04B8, 0x04BB), (0x04D8, 0x04D9), (0x04E8, 0x04E9), (0x1E80, 0x1E85),
    (0x1EA0, 0x1EF9), (0x2000, 0x2009), (0x2010, 0x2015), (0x2017, 0x2022), (0x2026, 0x2026),
    (0x202F, 0x202F), (0x2030, 0x2030), (0x2032, 0x2033), (0x2039, 0x203A), (0x203C, 0x203C),
    (0x203E, 0x203E), (0x2044, 0x2044), (0x2074, 0x2075), (0x2077, 0x2078), (0x207F, 0x207F),
    (0x20A0, 0x20AE), (0x20B1, 0x20B5), (0x2105, 0x2105), (0x2113, 0x2113), (0x2116, 0x2116),
    (0x2120, 0x2120), (0x2122, 0x2122), (0x2126, 0x2126), (0x212A, 0x212B), (0x212E, 0x212E),
    (0x215B, 0x215E),
)  # fmt: skip

# The hyphen and the no-break hyphen were measured in a fallback font too; Word and LibreOffice
# print them with the hyphen-minus.
AS_HYPHEN_MINUS = (0x2010, 0x2011)


@dataclass(frozen=True, slots=True)
class Face:
    """One of the four files: its name, the DejaVu file it starts from, where its widths are."""

    style: str
    source: str
    sizes: tuple[str, ...]


REGULAR_WIDTHS = ("verdana-11px-normal", "verdana-10px-normal")
BOLD_WIDTHS = ("verdana-10px-bold",)
# Verdana's italics are sloped, not redrawn: they have the widths of the upright faces.
FACES = (
    Face("Regular", "DejaVuSans.ttf", REGULAR_WIDTHS),
    Face("Bold", "DejaVuSans-Bold.ttf", BOLD_WIDTHS),
    Face("Italic", "DejaVuSans-Oblique.ttf", REGULAR_WIDTHS),
    Face("Bold Italic", "DejaVuSans-BoldOblique.ttf", BOLD_WIDTHS),
)


def members(ranges: tuple[tuple[int, int], ...]) -> list[int]:
    return [code for first, last in ranges for code in range(first, last + 1)]


def fetch_measured(folder: Path) -> Path:
    command = ["npm", "pack", MEASURED, "--silent", "--pack-destination", str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=folder)
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        archive.extractall(folder, filter="data")
    return folder / "package" / "data"


def bounds(path: Path) -> dict[int, tuple[float, float]]:
    """Return between which font units each width lies: measured to a hundredth of a pixel."""
    pixels = int(path.stem.split("-")[1].removesuffix("px"))
    scale = UNITS / pixels
    return {
        code: ((width - 0.005) * scale, (width + 0.005) * scale)
        for first, last, width in json.loads(path.read_text(encoding="utf-8"))
        for code in range(first, last + 1)
    }


def verdana_widths(data: Path, sizes: tuple[str, ...]) -> Widths:
    measured = [bounds(data / f"{size}.json") for size in sizes]
    widths = {}
    for code in members(IN_VERDANA):
        if all(code in one for one in measured):
            low = max(one[code][0] for one in measured)
            high = min(one[code][1] for one in measured)
            widths[code] = round((low + high) / 2)
    return widths | dict.fromkeys(AS_HYPHEN_MINUS, widths[ord("-")])


def open_subset(path: Path) -> TTFont:
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.name_IDs = ["*"]
    options.glyph_names = False
    options.notdef_outline = True
    options.drop_tables += ["FFTM", "GDEF", "GPOS", "GSUB", "MATH", "kern"]
    font = TTFont(path, recalcTimestamp=False)
    if font["name"].getDebugName(5) != DEJAVU_VERSION:
        sys.exit(f"fonts: {path} is {font['name'].getDebugName(5)}, not {DEJAVU_VERSION}.")
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=members(KEPT))
    subsetter.subset(font)
    return font


def separate_shared_glyphs(font: TTFont, widths: Widths) -> None:
    """Give a code point a glyph of its own where its width differs from another's of that glyph."""
    advance_of: dict[str, int] = {}
    cmap = dict(font.getBestCmap())
    for code, name in sorted(cmap.items()):
        advance = widths.get(code, font["hmtx"][name][0])
        if advance_of.setdefault(name, advance) != advance:
            copy = f"{name}.u{code:04X}"
            font.setGlyphOrder([*font.getGlyphOrder(), copy])
            font["glyf"].glyphs[copy] = font["glyf"].glyphs[name]
            font["hmtx"][copy] = font["hmtx"][name]
            for table in font["cmap"].tables:
                table.cmap[code] = copy


def shifted(font: TTFont, name: str, distance: int) -> Glyph:
    """Return the outline moved to the right; its parts are copied in, or they would move twice."""
    glyphs = font.getGlyphSet()
    recording = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(recording)
    pen = TTGlyphPen(None)
    recording.replay(TransformPen(pen, (1, 0, 0, 1, distance, 0)))
    return pen.glyph()


def set_widths(font: TTFont, widths: Widths) -> None:
    separate_shared_glyphs(font, widths)
    advance_of = {name: font["hmtx"][name][0] for name in font.getGlyphOrder()}
    for code, name in font.getBestCmap().items():
        if code in widths and not unicodedata.combining(chr(code)):
            advance_of[name] = widths[code]
    distance_of = {
        name: round((advance - font["hmtx"][name][0]) / 2) for name, advance in advance_of.items()
    }
    outlines = {name: shifted(font, name, distance) for name, distance in distance_of.items()}
    for name, outline in outlines.items():
        font["glyf"].glyphs[name] = outline
        outline.recalcBounds(font["glyf"])
        font["hmtx"][name] = (advance_of[name], getattr(outline, "xMin", 0))


def set_line_height(font: TTFont) -> None:
    line, windows = font["hhea"], font["OS/2"]
    line.ascent, line.descent, line.lineGap = ASCENT, -DESCENT, 0
    windows.sTypoAscender, windows.sTypoDescender, windows.sTypoLineGap = ASCENT, -DESCENT, 0
    windows.usWinAscent, windows.usWinDescent = ASCENT, DESCENT
    windows.recalcAvgCharWidth(font)


def rename(font: TTFont, style: str) -> None:
    table = font["name"]
    kept = {number: table.getDebugName(number) for number in (0, 13)}
    full = FAMILY if style == "Regular" else f"{FAMILY} {style}"
    postscript = f"{FAMILY}-{style}".replace(" ", "")
    names = {
        0: kept[0],
        1: FAMILY,
        2: style,
        3: f"{postscript} 1.0",
        4: full,
        5: "Version 1.0; made from DejaVu Sans 2.37",
        6: postscript,
        13: kept[13],
    }
    table.names = []
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)


def set_style(font: TTFont, style: str) -> None:
    bold, italic = "Bold" in style, "Italic" in style
    font["head"].macStyle = bold | italic << 1
    font["OS/2"].fsSelection = italic | bold << 5 | (style == "Regular") << 6
    font["OS/2"].achVendID = "CNVC"
    font["head"].fontRevision = 1.0
    font["head"].created = font["head"].modified = BUILT
    font["gasp"] = newTable("gasp")
    font["gasp"].version = 1
    font["gasp"].gaspRange = {0xFFFF: GASP_GRIDFIT | GASP_DOGRAY}


def build(face: Face, data: Path) -> None:
    font = open_subset(DEJAVU / face.source)
    set_widths(font, verdana_widths(data, face.sizes))
    set_line_height(font)
    rename(font, face.style)
    set_style(font, face.style)
    path = OUT / f"{FAMILY}-{face.style}.ttf".replace(" ", "")
    font.save(path, reorderTables=True)
    print(f"{path.name}: {len(font.getGlyphOrder())} glyphs, {path.stat().st_size:,} bytes")


def write_licence(data: Path) -> None:
    """Put the licences of what the fonts are made from beside them."""
    terms = TTFont(DEJAVU / FACES[0].source)["name"].getDebugName(13)
    text = (
        f"{FAMILY} (regular, bold, italic, bold italic) is DejaVu Sans 2.37 with other advance\n"
        "widths and another line height, without hints, kerning and ligatures, made by\n"
        "scripts/build_fonts.py. What was changed may be used under the terms that follow.\n"
        f"The widths come from the measurements in the npm package {MEASURED}, whose licence\n"
        "stands at the end.\n\n"
        f"{terms.strip()}\n\n{MEASURED}\n------------------------------\n\n"
        f"{(data.parent / 'LICENSE').read_text(encoding='utf-8').strip()}\n"
    )
    plain = "\n".join(line.rstrip() for line in text.splitlines())
    (OUT / "LICENSE.txt").write_text(plain + "\n", encoding="utf-8")


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        data = fetch_measured(Path(folder))
        for face in FACES:
            build(face, data)
        write_licence(data)


if __name__ == "__main__":
    main()
