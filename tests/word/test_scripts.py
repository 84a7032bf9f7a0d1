"""Word files of other scripts: directions, fonts, sizes, line ends, no capitals and italics."""

# ruff: noqa: RUF001 - Cyrillic letters and full-width signs are meant

import re
from typing import Any

import pytest
from lxml import etree

from editor.layout.compose import compose
from editor.model.tree import Tree
from editor.word.template import build_parts
from editor.word.writer import write_combined, write_docx
from tests.build import item, notice, pillar, text
from tests.six import SIX, six_house
from tests.six_notice import six_notice
from tests.word.checks import W, check_docx, parts_of
from tests.word.outline import outline

_ARABIC = re.compile("[\u0600-\u06ff]")
_DEFAULT = "docDefaults/rPrDefault/rPr"
_LATIN = re.compile("[A-Za-z]")


def _docx(tree: Tree, lang: str, over: dict[str, Any] | None = None, *, ids: bool = False) -> bytes:
    house = six_house(over)
    locale = house.profile.locale(lang)
    data = write_docx(compose(tree, house, locale), house.profile, locale, ids=ids)
    check_docx(data)
    return data


def _part(data: bytes, name: str) -> etree._Element:
    return etree.fromstring(parts_of(data)[f"word/{name}.xml"])


def _says(root: etree._Element, path: str, key: str = "val") -> str:
    """An attribute of the first element at a path of local names."""
    element = root.find(
        "/".join(W + step if step not in ("", ".") else step for step in path.split("/"))
    )
    assert element is not None, path
    return str(element.get(f"{W}{key}"))


@pytest.mark.parametrize("lang", SIX)
@pytest.mark.parametrize("ids", [False, True])
def test_the_notice_in_six_languages_is_a_right_file(lang: str, ids: bool) -> None:
    assert _docx(six_notice(), lang, ids=ids)


def test_arabic_runs_go_from_right_to_left_and_latin_ones_do_not() -> None:
    data, seen = _docx(six_notice(), "ar"), {True: 0, False: 0}
    for part in ("document", "header1", "header2", "footnotes"):
        for run in _part(data, part).iter(f"{W}r"):
            chars = "".join(t.text or "" for t in run.iter(f"{W}t"))
            rtl = run.find(f"{W}rPr/{W}rtl") is not None
            if _ARABIC.search(chars) or _LATIN.search(chars):
                assert rtl == (_ARABIC.search(chars) is not None), chars
                seen[rtl] += 1
    assert seen[True] > 30
    assert seen[False] >= 8


def test_every_paragraph_and_label_of_an_arabic_page_goes_from_right_to_left() -> None:
    data = _docx(six_notice(), "ar")
    for part in ("document", "header1", "header2"):
        paragraphs = [*_part(data, part).iter(f"{W}p")]
        assert paragraphs
        plain = [p for p in paragraphs if p.find(f"{W}pPr/{W}bidi") is None]
        assert {_says(p, "pPr/pStyle") for p in plain} <= {"MastheadEnd"}
    assert _part(data, "header1").find(f".//{W}tblPr/{W}bidiVisual") is not None
    levels = [*_part(data, "numbering").iter(f"{W}lvl")]
    assert all(level.find(f"{W}rPr/{W}rtl") is not None for level in levels)


def test_arabic_has_a_font_and_a_size_of_its_own_latin_words_keep_theirs() -> None:
    styles = _part(_docx(six_notice(), "ar"), "styles")
    fonts = [_says(styles, f"{_DEFAULT}/rFonts", key) for key in ("ascii", "cs")]
    assert fonts == ["Verdana", "Arial"]
    languages = [_says(styles, f"{_DEFAULT}/lang", key) for key in ("val", "bidi")]
    assert languages == ["en-GB", "ar-SA"]
    note = next(s for s in styles.iter(f"{W}style") if s.get(f"{W}styleId") == "NoteText")
    sizes = [_says(note, f"rPr/{tag}") for tag in ("sz", "szCs")]
    assert sizes == ["16", "20"]
    assert b'"Arial"' in parts_of(_docx(six_notice(), "ar"))["word/fontTable.xml"]


def test_a_house_sets_arabic_in_a_font_and_size_of_its_own() -> None:
    over = {"locales": {"ar": {"script": {"font": "Simplified Arabic", "scale": 1.5}}}}
    styles = _part(_docx(six_notice(), "ar", over), "styles")
    assert _says(styles, f"{_DEFAULT}/rFonts", "cs") == "Simplified Arabic"
    assert _says(styles, f"{_DEFAULT}/szCs") == "27"


def test_chinese_has_neither_capitals_nor_italics() -> None:
    parts = parts_of(_docx(six_notice(), "zh"))
    for name, xml in parts.items():
        assert b"<w:caps/>" not in xml, name
        assert b"<w:i/>" not in xml, name
    russian = parts_of(_docx(six_notice(), "ru"))
    assert b"<w:caps/>" in russian["word/styles.xml"]
    assert b"<w:i/>" in russian["word/document.xml"]


def test_chinese_has_its_font_its_size_and_its_line_ends() -> None:
    parts = parts_of(_docx(six_notice(), "zh"))
    styles = etree.fromstring(parts["word/styles.xml"])
    shown = [_says(styles, f"{_DEFAULT}/rFonts", key) for key in ("ascii", "eastAsia")]
    assert shown == ["Verdana", "SimSun"]
    assert _says(styles, f"{_DEFAULT}/lang", "eastAsia") == "zh-CN"
    assert _says(styles, f"{_DEFAULT}/sz") == "21"
    assert styles.find(f".//{W}pPrDefault//{W}kinsoku") is not None
    settings = etree.fromstring(parts["word/settings.xml"])
    assert {"，", "。", "）", "”"} <= set(_says(settings, "noLineBreaksBefore"))
    assert {"（", "“", "《"} <= set(_says(settings, "noLineBreaksAfter"))
    assert _says(settings, "noLineBreaksBefore", "lang") == "zh-CN"


def test_quotes_in_chinese_are_as_wide_as_characters() -> None:
    tree = notice(text({"zh": "见“文”"}), text({"zh": "见文"}), languages=SIX)
    shown = outline(_docx(tree, "zh"))
    assert shown == ["P[Body Text] {rFonts|见“文”}", "P[Body Text] 见文"]


def test_a_foreign_run_names_its_language_by_its_letters() -> None:
    words = {"en": "a {~ar|نص} b {~zh|中文} c {~fr|mot}"}
    xml = parts_of(_docx(notice(text(words), languages=SIX), "en"))["word/document.xml"].decode()
    assert '<w:rtl/><w:lang w:bidi="ar-SA"/></w:rPr><w:t>نص' in xml
    assert '<w:lang w:eastAsia="zh-CN"/></w:rPr><w:t>中文' in xml
    assert '<w:lang w:val="fr-FR"/></w:rPr><w:t>mot' in xml


def test_in_one_file_every_version_says_the_language_of_each_kind_of_letters() -> None:
    house = six_house()
    locales = [house.profile.locale(lang) for lang in ("fr", "ar", "zh")]
    tree = notice(text({"fr": "a", "ar": "نص A/1", "zh": "文 A/1"}), languages=SIX)
    versions = [(compose(tree, house, locale), locale) for locale in locales]
    data = write_combined(versions, house.profile)
    check_docx(data)
    said = [
        [lang.get(f"{W}{key}") for key in ("val", "eastAsia", "bidi")]
        for lang in _part(data, "document").iter(f"{W}lang")
    ]
    arabic, chinese = ["en-GB", "en-GB", "ar-SA"], ["en-GB", "zh-CN", "en-GB"]
    assert said == [arabic, arabic, chinese]  # the Arabic text is two runs


def test_what_hangs_still_hangs_where_its_label_is_typed() -> None:
    over = {"styles": {"Heading1": {"left": 10.0, "hanging": 10.0}}}
    tree = notice(item({"ar": "نص", "ru": "текст"}, pillar({"ar": "نص", "ru": "текст"})))
    shown = outline(_docx(tree, "ar", over))
    assert shown[0].startswith("P[Heading 1 Typed rtl] {rtl|١ -→}")
    assert shown[1].startswith("P[Pillar rtl] {rtl|(أ)→}")
    assert outline(_docx(tree, "ru", over))[0] == "P[heading 1 1/0] текст"
    house = six_house(over)
    styles = build_parts(house.profile, house.profile.locale("ar"))["word/styles.xml"].decode()
    typed = styles[styles.index('w:styleId="Heading1Typed"') :].partition("</w:style>")[0]
    assert '<w:numId w:val="0"/>' in typed
    assert 'w:hanging="567"' in typed
