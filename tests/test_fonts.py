"""The metric twin of Verdana: widths, line height, names, size, and that LibreOffice gets it."""

import shutil
import subprocess
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from tests.fonts import FONTS, TWIN, write_fonts_conf

FACES = ("Regular", "Bold", "Italic", "BoldItalic")
MOST_BYTES = 400_000
# Verdana's advances in 2048ths of an em, regular and bold.
VERDANA = {"A": (1400, 1589), "I": (862, 1118), "m": (1992, 2167), "5": (1302, 1456)}
# Measured to a hundredth of a pixel at 10 and 11 pixels.
ROUNDING = 1


def opened(face: str) -> TTFont:
    return TTFont(FONTS / f"ConvocaSans-{face}.ttf")


def advance(font: TTFont, character: str) -> int:
    return int(font["hmtx"][font.getBestCmap()[ord(character)]][0])


@pytest.mark.parametrize("face", FACES)
def test_the_twin_has_the_widths_and_line_height_of_verdana(face: str) -> None:
    font = opened(face)
    line, windows = font["hhea"], font["OS/2"]
    assert (line.ascent, line.descent, line.lineGap) == (2059, -430, 0)
    assert (windows.sTypoAscender, windows.sTypoDescender, windows.sTypoLineGap) == (2059, -430, 0)
    assert (windows.usWinAscent, windows.usWinDescent) == (2059, 430)
    assert font["head"].unitsPerEm == 2048
    for character, widths in VERDANA.items():
        assert abs(advance(font, character) - widths["Bold" in face]) <= ROUNDING


@pytest.mark.parametrize("face", FACES)
def test_accents_and_kinds_of_hyphen_and_space_change_no_width(face: str) -> None:
    font = opened(face)
    pairs = ["ÉE", "ÎI", "çc", "ñn", "ŐO", "țt", "ЙИ", "\u2011-", "\u2010-", "\xa0 "]
    differing = [pair for pair in pairs if len({advance(font, sign) for sign in pair}) > 1]
    assert differing == []


@pytest.mark.parametrize("face", FACES)
def test_the_twin_moves_no_letter_and_is_small(face: str) -> None:
    font = opened(face)
    assert not {"GPOS", "GSUB", "kern", "fpgm"} & set(font.keys())
    assert (FONTS / f"ConvocaSans-{face}.ttf").stat().st_size < MOST_BYTES


@pytest.mark.parametrize("face", FACES)
def test_the_twin_goes_by_its_own_name_and_keeps_the_notices(face: str) -> None:
    names = opened(face)["name"]
    assert names.getDebugName(1) == TWIN
    assert names.getDebugName(2).replace(" ", "") == face
    used = " ".join(names.getDebugName(number).lower() for number in (1, 2, 3, 4, 6))
    assert not [word for word in ("bitstream", "vera", "arev", "tavmjong") if word in used]
    assert "Bitstream" in names.getDebugName(0)
    assert names.getDebugName(13).strip().splitlines()[0] in licence()


def licence() -> str:
    return (FONTS / "LICENSE.txt").read_text(encoding="utf-8")


@pytest.mark.skipif(shutil.which("fc-match") is None, reason="fontconfig's fc-match is not here")
@pytest.mark.parametrize(
    ("asked", "file"),
    [
        ("Verdana", "ConvocaSans-Regular.ttf"),
        ("Verdana:bold", "ConvocaSans-Bold.ttf"),
        ("Verdana:italic", "ConvocaSans-Italic.ttf"),
        ("Verdana:bold:italic", "ConvocaSans-BoldItalic.ttf"),
    ],
)
def test_who_asks_for_verdana_gets_the_twin(tmp_path: Path, asked: str, file: str) -> None:
    found = subprocess.run(
        ["fc-match", "-f", "%{file}", asked],
        env={"FONTCONFIG_FILE": str(write_fonts_conf(tmp_path)), "PATH": "/usr/bin:/bin"},
        check=True,
        capture_output=True,
        text=True,
    )
    assert Path(found.stdout) == FONTS / file
