"""The samples: a joint meeting of two days, and a notice with a members' and a public version."""

from pathlib import Path

import pytest

from editor.layout.compose import Options
from editor.locales.locale import load_locale
from editor.locales.order import in_order
from editor.model.fact import facts_of
from editor.model.schema import KINDS
from editor.model.tree import Tree
from editor.profiles.body import carried, house_of, load_house
from editor.storage.notice_file import load, write_notice
from editor.workflow.export import COMBINED, Wish, rendered
from resources import SAMPLES
from tests.edit.harness import lawful
from tests.office import Office
from tests.word.checks import check_docx, parts_of
from tests.word.exports import LANGUAGES, docx_of, page_of
from tests.word.outline import list_signs

NAMES = ("joint-two-days", "members-public")
SECRET = ("EXAMPLE-0000", "000 0000 0000", "meet.example", "RD/XSM", "access.")
PUBLIC = Options(public=True)


def _sample(name: str) -> Tree:
    return load(SAMPLES / f"{name}.convoca").tree


def _lines(name: str, lang: str, options: Options | None = None) -> list[str]:
    page = page_of(_sample(name), lang, options)
    return [f"{page.label(block)} {page.text(block)}".strip() for block in page.body]


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_is_as_the_program_writes_it_and_carries_its_present_house(name: str) -> None:
    tree = _sample(name)
    lawful(tree)
    assert write_notice(tree) == (SAMPLES / f"{name}.convoca").read_bytes()
    house = load_house(tree.root.fields["profile"], tree.root.fields.get("body"))
    assert tree.root.fields["carried"] == carried(house), "run `make resources`"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_sample_is_complete_in_every_language(name: str, lang: str) -> None:
    tree = _sample(name)
    for options in (Options(), PUBLIC):
        assert page_of(tree, lang, options).problems() == []
    for node in tree.walk():
        if KINDS[node.kind].text and "phrase" not in node.fields:
            assert set(node.texts) == set(LANGUAGES), node.id


@pytest.mark.parametrize("name", NAMES)
def test_the_languages_of_a_sample_have_the_same_lines_and_numbers(name: str) -> None:
    pages = [page_of(_sample(name), lang) for lang in LANGUAGES]
    assert len({tuple((b.node, b.of, b.kind) for b in page.body) for page in pages}) == 1
    labels = [[page.label(b).split()[-1:] for b in page.body] for page in pages]
    assert labels[0] == labels[1] == labels[2]


def test_the_joint_meeting_has_its_days_hours_and_continued_item() -> None:
    lines = _lines("joint-two-days", "en")
    days = ["DAY 1: Monday 10 May 2027", "DAY 2: Tuesday 11 May 2027"]
    assert [line for line in lines if line.startswith("DAY")] == days
    assert "1 ADOPTION OF THE AGENDA (10:00‑10:15)" in lines
    first = lines.index("3 Proposal on labels for samples (11:00‑13:00)")
    again = lines.index("3 Proposal on labels for samples (continued)")
    assert lines[first + 3].startswith("3.1. ")
    assert lines[again + 1].startswith("3.2. ")
    assert again > lines.index(days[1]) > first
    masthead = [page_of(_sample("joint-two-days"), "en").text(b)
                for b in page_of(_sample("joint-two-days"), "en").masthead()]  # fmt: skip
    assert {"G/XSM/W/…", "G/XEG/W/…"} <= set(masthead)
    assert {"Committee on Sample Measures", "Working Group on Example Goods"} <= set(masthead)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_twenty_sponsors_stand_in_the_order_of_each_language(lang: str) -> None:
    tree = _sample("joint-two-days")
    names = [name[lang] for name in facts_of(tree.root)["sponsors"].value["names"]]
    assert len(names) == 20
    (line,) = (text for text in _lines("joint-two-days", lang) if names[0] in text)
    wanted = in_order(names, load_locale(lang))
    places = [line.index(name) for name in wanted]
    assert places == sorted(places)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_public_version_keeps_numbers_and_nothing_for_members(lang: str) -> None:
    whole, public = (_lines("members-public", lang, o) for o in (None, PUBLIC))
    gone = [line for line in whole if line not in public]
    assert len(gone) >= 8
    numbers = [line.split()[0] for line in public if line[:1].isdigit()]
    assert numbers == ["1", "2", "2.1.", "2.3.", "4", "5"]
    assert [line[:2] for line in public if line[1:2] == "."][-2:] == ["a.", "c."]
    tree = _sample("members-public")
    for kind in ("docx", "txt", "md"):
        made = rendered(tree, house_of(tree.root), Wish((lang,), kind, public=True))
        parts = parts_of(made[lang]) if kind == "docx" else {kind: made[lang]}
        said = b"".join(parts.values()).decode(errors="replace").replace("\u2011", "-")
        assert not [word for word in SECRET if word in said]
    everything = b"".join(parts_of(docx_of(tree, lang)).values())
    assert all(word.encode() in everything for word in ("000 0000 0000", "meet.example"))


@pytest.mark.office
@pytest.mark.parametrize("public", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_libreoffice_prints_our_numbers_and_two_pages_at_most(
    office: Office, tmp_path: Path, name: str, *, public: bool
) -> None:
    tree, path = _sample(name), tmp_path / "sample.docx"
    options = Options(public=public)
    wanted: list[str] = []
    for lang in LANGUAGES:
        page, data = page_of(tree, lang, options), docx_of(tree, lang, options)
        path.write_bytes(data)
        assert office.page_count(path) <= 2
        own = [page.label(block) for block in page.body]
        assert _printed(office, path, own) == own
        wanted += own
    made = rendered(tree, house_of(tree.root), Wish(LANGUAGES, public=public, combined=True))
    check_docx(made[COMBINED])
    path.write_bytes(made[COMBINED])
    assert _printed(office, path, wanted) == wanted


def _printed(office: Office, path: Path, wanted: list[str]) -> list[str]:
    """The labels as LibreOffice shows them; one that is typed counts as what it should be."""
    shown, signs = office.labels(path), list_signs(path.read_bytes())
    return [
        label.rstrip("\u00a0\t ") or sign or words[: len(own)]
        for (label, words), sign, own in zip(shown, signs, wanted, strict=True)
    ]
