"""All languages of a notice in one Word file: each is a section that stands by itself."""

import random
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from lxml import etree

from editor.layout.compose import Options, compose
from editor.model.tree import Tree
from editor.profiles.body import house_of
from editor.word.writer import write_combined, write_docx
from tests.build import annex, item, notice, pad, paragraph, subparagraph, text
from tests.counts import count, fresh_seed
from tests.houses import house_with
from tests.office import Office
from tests.random_notice import random_notice
from tests.random_text import Mix
from tests.word.checks import R, W, check_docx, parts_of, title_and_language
from tests.word.exports import LANGUAGES, page_of, random_tree, sample
from tests.word.outline import list_signs

_TAGS = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES"}
_GAPS = "\u00a0\t "


def _combined(tree: Tree, languages: tuple[str, ...] = LANGUAGES, *, public: bool = False) -> bytes:
    house = house_of(tree.root)
    locales = [house.profile.locale(lang) for lang in languages]
    options = Options(public=public)
    versions = [(compose(tree, house, locale, options), locale) for locale in locales]
    data = write_combined(versions, house.profile)
    check_docx(data)
    return data


def _sections(parts: Mapping[str, bytes]) -> list[list["etree._Element"]]:
    """The paragraphs of each section of the body."""
    body = etree.fromstring(parts["word/document.xml"])[0]
    found: list[list[etree._Element]] = [[]]
    for element in body.iter(f"{W}p"):
        found[-1].append(element)
        if element.find(f"{W}pPr/{W}sectPr") is not None:
            found.append([])
    return found


def _words(element: "etree._Element") -> str:
    return "".join(str(t.text) for t in element.iter(f"{W}t"))


def _values(paragraphs: list["etree._Element"], tag: str) -> Iterator[str]:
    for element in paragraphs:
        yield from (str(found.get(f"{W}val")) for found in element.iter(f"{W}{tag}"))


def test_the_languages_follow_each_other_whole() -> None:
    parts = parts_of(_combined(sample()))
    sections = _sections(parts)
    assert len(sections) == 3
    for lang, section in zip(LANGUAGES, sections, strict=True):
        page = page_of(sample(), lang)
        assert len(section) == len(page.body)
        said = [_words(element) for element in section]
        wanted = [page.text(block).replace("\u2011", "").replace("\n", "") for block in page.body]
        assert all(shown.endswith(words) for shown, words in zip(said, wanted, strict=True))
    assert title_and_language(parts)[1] == "en-GB"


def test_one_language_alone_is_the_ordinary_file() -> None:
    house = house_of(sample().root)
    page, locale = page_of(sample(), "fr"), house.profile.locale("fr")
    alone = write_combined([(page, locale)], house.profile)
    assert alone == write_docx(page, house.profile, locale)


def test_every_run_says_its_language_or_has_that_of_the_file() -> None:
    tree = notice(
        item({lang: f"**a** {{~de|fremd}} {lang} {{item:{pad('a')}}}" for lang in LANGUAGES}),
        text({lang: f"[x](l){{^n|note {lang}}}" for lang in LANGUAGES}, typed_label="(7)"),
        facts={"l": {"type": "link", "value": "https://notices.example"}},
    )
    parts = parts_of(_combined(tree))
    stories = [*_sections(parts)]
    notes = etree.fromstring(parts["word/footnotes.xml"]).findall(f"{W}footnote")[2:]
    for lang, story, note in zip(LANGUAGES, stories, notes, strict=True):
        for run in [r for element in (*story, note) for r in element.iter(f"{W}r")]:
            said = [str(mark.get(f"{W}val")) for mark in run.iter(f"{W}lang")]
            if "fremd" in _words(run):
                assert said == ["de"]
            elif _words(run).strip():
                assert said == ([] if lang == "en" else [_TAGS[lang]]), _words(run)


def test_no_list_serves_two_languages() -> None:
    parts = parts_of(_combined(random_tree(random.Random(3), 80)))
    numbering = etree.fromstring(parts["word/numbering.xml"])
    lists = {
        str(num.get(f"{W}numId")): str(num[0].get(f"{W}val")) for num in numbering.iter(f"{W}num")
    }
    used = [{lists[n] for n in _values(section, "numId")} for section in _sections(parts)]
    assert all(used)
    assert not used[0] & used[1]
    assert not (used[0] | used[1]) & used[2]
    linked = [a for a in numbering.iter(f"{W}abstractNum") if a.find(f".//{W}pStyle") is not None]
    assert {str(a.get(f"{W}abstractNumId")) for a in linked} <= used[0] | {"0"}


def test_every_section_has_headers_pages_and_footnotes_of_its_own() -> None:
    parts = parts_of(_combined(sample()))
    document = etree.fromstring(parts["word/document.xml"])
    sections = list(document.iter(f"{W}sectPr"))
    assert [s.find(f"{W}pgNumType").get(f"{W}start") for s in sections] == ["1"] * 3  # type: ignore[union-attr]
    references = [str(r.get(f"{R}id")) for s in sections for r in s.iter(f"{W}headerReference")]
    assert len(set(references)) == 6
    heads = [etree.fromstring(parts[f"word/header{number}.xml"]) for number in (1, 3, 5)]
    for head, words in zip(
        heads, ("Original: English", "Original: anglais", "inglés"), strict=True
    ):
        assert words in _words(head)
    fields = [re.findall(rb" ([A-Z]+PAGES|PAGEREF _End_\w+) ", parts[f"word/header{n}.xml"])
              for n in (1, 3, 5)]  # fmt: skip
    assert fields == [[b"SECTIONPAGES", f"PAGEREF _End_{lang}".encode()] for lang in LANGUAGES]


def test_a_notice_without_elements_still_makes_a_section_of_each_language() -> None:
    assert len(_sections(parts_of(_combined(notice())))) == 3


def test_random_combined_files_pass_every_check_and_hide_what_is_for_members() -> None:
    seed = fresh_seed()
    for number in range(max(2, count(60))):
        tree = random_tree(random.Random(f"{seed} {number}"), 60)
        secret = text(dict.fromkeys(LANGUAGES, "CANARY-5521"), audience="members")
        grown = tree.replace_children(
            tree.root.id, (*tree.root.children, secret(lambda: "canaryaaaa"))
        )
        assert b"CANARY-5521" not in b"".join(parts_of(_combined(grown, public=True)).values())


def _disagreements(office: Office, tree: Tree, folder: Path) -> list[str]:
    data = _combined(tree)
    path = folder / "combined.docx"
    path.write_bytes(data)
    pages = [page_of(tree, lang) for lang in LANGUAGES]
    wanted = [page.label(block) for page in pages for block in page.body]
    printed, signs = office.labels(path), list_signs(data)
    assert len(printed) == len(signs) == len(wanted)
    return [
        f"{number}: {label!r} is {shown!r} {words[:20]!r}"
        for number, (label, (shown, words), sign) in enumerate(
            zip(wanted, printed, signs, strict=True)
        )
        if (shown.rstrip(_GAPS) or sign or words[: len(label)]) != label
    ]


@pytest.mark.office
def test_every_number_in_libreoffice_is_ours_in_every_language(
    office: Office, tmp_path: Path
) -> None:
    seed = fresh_seed()
    trees = [sample(), *(random_tree(random.Random(f"{seed} {n}"), 60) for n in range(count(60)))]
    for number, tree in enumerate(trees):
        assert _disagreements(office, tree, tmp_path) == [], number


@pytest.mark.office
def test_a_version_that_ends_in_a_number_without_words_keeps_it(
    office: Office, tmp_path: Path
) -> None:
    tree = notice(
        paragraph("a"), item("b", subparagraph("c"), start=4), annex("d", item("e")), annex()
    )
    (tmp_path / "combined.docx").write_bytes(_combined(tree))
    labels = [label.rstrip(_GAPS) for label, _ in office.labels(tmp_path / "combined.docx")]
    once = ["1.1.", "4", "a.", "Annex I", "1", "Annex II"]
    french = [label.replace("Annex", "Annexe") for label in once]
    spanish = [label.replace("Annex", "Anexo") for label in once]
    assert [label for label in labels if label] == [*once, *french, *spanish]


@pytest.mark.office
def test_six_languages_of_four_scripts_keep_their_numbers_in_one_file(
    office: Office, tmp_path: Path
) -> None:
    languages = ("ar", "en", "zh", "ru", "fr", "es")
    house = house_with({"languages": [*languages]})
    locales = [house.profile.locale(lang) for lang in languages]
    seed = fresh_seed()
    for number in range(max(2, count(20))):
        rnd = random.Random(f"{seed} {number}")
        tree = random_notice(rnd, 60, languages, Mix(notes=0.1, unnumbered=0.1))
        versions = [(compose(tree, house, locale), locale) for locale in locales]
        data, path = write_combined(versions, house.profile), tmp_path / "six.docx"
        check_docx(data)
        path.write_bytes(data)
        wanted = [page.label(block) for page, _ in versions for block in page.body]
        shown = zip(office.labels(path), list_signs(data), wanted, strict=True)
        printed = [
            _bare(label) or sign or _bare(words)[: len(own)] for (label, words), sign, own in shown
        ]
        assert printed == wanted, number


def _bare(chars: str) -> str:
    """Characters without the gap behind a label and the marks of direction around it."""
    return chars.rstrip(_GAPS).strip("\u200e\u200f\u2066\u2067\u2068\u2069")
