"""LibreOffice prints our numbers in all six languages, by lists or typed where no list can."""

import random
from collections import Counter
from pathlib import Path

import pytest

from editor.layout.compose import compose
from editor.model.tree import Tree
from editor.profiles.body import House
from editor.word.writer import write_combined, write_docx
from tests.build import item, notice, part, subparagraph
from tests.counts import count, fresh_seed
from tests.office import Office
from tests.six import SIX, european_house, six_house
from tests.six_notice import six_notice
from tests.word.checks import check_docx, parts_of
from tests.word.exports import random_tree
from tests.word.numbers_printed import GAPS, disagreements

pytestmark = pytest.mark.office


def _wrong(office: Office, tree: Tree, lang: str, house: House, folder: Path) -> list[str]:
    locale = house.profile.locale(lang)
    page = compose(tree, house, locale)
    data = write_docx(page, house.profile, locale)
    check_docx(data)
    return disagreements(office, page, data, folder)


@pytest.mark.parametrize("lang", SIX)
def test_every_number_of_random_notices_is_ours(office: Office, tmp_path: Path, lang: str) -> None:
    seed, house, seen = fresh_seed(), six_house(), Counter[str]()
    for number in range(max(2, count(40))):
        rnd = random.Random(f"{seed} {lang} {number}")
        tree = random_tree(rnd, rnd.randint(50, 90), languages=(lang,))
        assert _wrong(office, tree, lang, house, tmp_path) == [], number
        seen.update(node.kind for node in tree.walk())
    print(dict(seen))
    assert min(seen[kind] for kind in ("item", "paragraph", "subparagraph", "part")) > 0


def test_lists_print_european_digits_in_arabic(office: Office, tmp_path: Path) -> None:
    seed, house = fresh_seed(), european_house()
    for number in range(max(2, count(20))):
        rnd = random.Random(f"{seed} {number}")
        tree = random_tree(rnd, 80, languages=("ar",))
        assert _wrong(office, tree, "ar", house, tmp_path) == [], number


_LONG = notice(
    item("a", *[subparagraph(f"b{n}") for n in range(32)], subparagraph("c", subparagraph("d"))),
    item("e", subparagraph("f"), subparagraph("g")),
    *[part(f"p{n}") for n in range(102)],
    item("h", start=100),
    item("i"),
)


@pytest.mark.parametrize("lang", ["ar", "ru", "zh"])
def test_numbers_past_the_end_of_an_alphabet_are_ours(
    office: Office, tmp_path: Path, lang: str
) -> None:
    assert _wrong(office, _LONG, lang, six_house(), tmp_path) == []


def test_six_languages_in_one_file_each_have_their_numbers(office: Office, tmp_path: Path) -> None:
    house, tree = six_house(), six_notice()
    locales = [house.profile.locale(lang) for lang in SIX]
    versions = [(compose(tree, house, locale), locale) for locale in locales]
    data = write_combined(versions, house.profile)
    check_docx(data)
    path = tmp_path / "all.docx"
    path.write_bytes(data)
    printed = office.labels(path)
    blocks = [(page, block) for page, _ in versions for block in page.body]
    assert len(printed) == len(blocks)
    for (page, block), (label, words) in zip(blocks, printed, strict=True):
        wanted = page.label(block) if block.kind != "bullet" else ""
        assert (label.rstrip(GAPS) or words[: len(wanted)]) == wanted


def test_six_languages_in_one_file_keep_their_fonts_and_sizes() -> None:
    house, tree = six_house(), six_notice()
    locales = [house.profile.locale(lang) for lang in SIX]
    versions = [(compose(tree, house, locale), locale) for locale in locales]
    parts = parts_of(write_combined(versions, house.profile))
    styles = parts["word/styles.xml"].decode()
    assert 'w:ascii="Verdana" w:hAnsi="Verdana" w:eastAsia="SimSun" w:cs="Arial"' in styles
    assert '<w:sz w:val="18"/><w:szCs w:val="22"/>' in styles
    assert b"noLineBreaksBefore" in parts["word/settings.xml"]
