"""What is built out of profiles is up to date, and the sample says what the seed says."""

import json
import tomllib
from pathlib import Path

import pytest

from editor.layout.compose import compose
from editor.locales.toml import read_toml, twin_of, twin_path
from editor.model.schema import KINDS
from editor.output.rows import rows_of
from editor.profiles.body import carried, house_of, load_house
from editor.profiles.load import known
from editor.storage.notice_file import load, write_notice
from editor.word.template import build_template
from tests.edit.harness import lawful
from tests.word.exports import SAMPLES, page_of, sample

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
SEED = RESOURCES.parent.parent / "shared" / "seed" / "rows.json"
GOLDEN_SEED = Path(__file__).parent / "golden" / "seed.rows.json"
_REBUILD = "run `make resources`"


DATA_FILES = [p for f in ("locales", "profiles", "bodies") for p in (RESOURCES / f).glob("*.toml")]


@pytest.mark.parametrize("path", DATA_FILES, ids=lambda path: path.name)
def test_the_twin_of_a_data_file_says_the_same(path: Path) -> None:
    assert twin_path(path).read_text(encoding="utf-8") == twin_of(path, path.name), _REBUILD
    assert read_toml(path, path.name) == tomllib.loads(path.read_text(encoding="utf-8"))


def test_a_changed_data_file_is_read_itself(tmp_path: Path) -> None:
    changed, twin = tmp_path / "en.toml", tmp_path / "en.json"
    twin.write_bytes((RESOURCES / "locales" / "en.json").read_bytes())
    changed.write_text('code = "xx"\n', encoding="utf-8")
    assert read_toml(changed, "en.toml") == {"code": "xx"}


@pytest.mark.parametrize("damaged", [b"", b"{", b"[]", b'{"made_from": 1}', b"\xff"])
def test_a_damaged_twin_is_passed_over(tmp_path: Path, damaged: bytes) -> None:
    (tmp_path / "en.toml").write_text('code = "xx"\n', encoding="utf-8")
    (tmp_path / "en.json").write_bytes(damaged)
    assert read_toml(tmp_path / "en.toml", "en.toml") == {"code": "xx"}


def test_there_are_no_other_twins() -> None:
    found = {p for f in ("locales", "profiles", "bodies") for p in (RESOURCES / f).glob("*.json")}
    assert found == {twin_path(path) for path in DATA_FILES}


@pytest.mark.parametrize("name", known("profiles"))
def test_the_templates_are_those_of_the_present_profile(name: str) -> None:
    profile = load_house(name).profile
    for lang in profile.languages:
        built = build_template(profile, profile.locale(lang))
        assert (RESOURCES / f"templates/{name}-{lang}.docx").read_bytes() == built, _REBUILD


def test_there_are_no_other_templates() -> None:
    wanted = {
        f"{name}-{lang}.docx"
        for name in known("profiles")
        for lang in load_house(name).profile.languages
    }
    assert {path.name for path in (RESOURCES / "templates").iterdir()} == wanted


EVERY_SAMPLE = pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)


@EVERY_SAMPLE
def test_a_sample_carries_the_present_profile_and_body(path: Path) -> None:
    root = load(path).tree.root
    house = load_house(root.fields["profile"], root.fields.get("body"))
    assert root.fields["carried"] == carried(house), _REBUILD


@EVERY_SAMPLE
def test_a_sample_is_as_the_program_writes_it(path: Path) -> None:
    lawful(load(path).tree)
    assert write_notice(load(path).tree) == path.read_bytes()


@EVERY_SAMPLE
def test_a_sample_is_complete_in_each_of_its_languages(path: Path) -> None:
    tree = load(path).tree
    for lang in tree.root.fields["languages"]:
        assert page_of(tree, lang).problems() == []


@EVERY_SAMPLE
def test_every_text_of_a_sample_is_there_in_every_language_or_a_phrase(path: Path) -> None:
    tree = load(path).tree
    for node in tree.walk():
        if KINDS[node.kind].text and "phrase" not in node.fields:
            assert set(node.texts) == set(tree.root.fields["languages"]), node.id


@EVERY_SAMPLE
def test_a_sample_has_the_same_elements_and_numbers_in_every_language(path: Path) -> None:
    tree = load(path).tree
    pages = [page_of(tree, lang) for lang in tree.root.fields["languages"]]
    assert len({tuple((b.node, b.of) for b in page.body) for page in pages}) == 1
    assert all(page.numbers == pages[0].numbers for page in pages)


def test_the_french_sample_is_the_seed() -> None:
    house = house_of(sample().root)
    page = compose(sample(), house, house.profile.locale("fr"))
    body = [row for row in rows_of(page) if row.place == "body"]
    printed = [{"label": row.label, "text": row.text} for row in body]
    assert printed == json.loads(GOLDEN_SEED.read_text(encoding="utf-8"))
    assert len(printed) == 38


def test_the_golden_seed_is_the_seed() -> None:
    if not SEED.is_file():
        pytest.skip("there is no shared/seed here")
    ours = json.loads(GOLDEN_SEED.read_text(encoding="utf-8"))
    assert ours == json.loads(SEED.read_text(encoding="utf-8"))
