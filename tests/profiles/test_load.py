"""Profiles and bodies out of files: every error names file, key and what is allowed."""

from pathlib import Path
from typing import Any

import pytest

from editor.errors import InputRefused
from editor.profiles.body import carried, house_of, load_house
from editor.profiles.load import body_values, check_profile, known, merged, profile_values
from editor.profiles.profile import profile_of
from editor.profiles.spec import Place
from tests.build import notice
from tests.profiles.files import extending_wto, refused, says, write


@pytest.mark.parametrize(
    ("lines", "key", "allowed"),
    [
        ("colour = 1", "colour", ["languages", "styles", "masthead"]),
        ("[styles.Title]\nname = 'Title'\nweight = 7", "styles.Title.weight", ["bold", "size"]),
        ("[styles.Title]\nname = 'T'\nsize = '9'", "styles.Title.size", ["a number from 1 to 72"]),
        ("[styles.Title]\nname = 'T'\nsize = 900", "styles.Title.size", ["a number from 1 to 72"]),
        ("[styles.Title]\nname = 'T'\nbold = 1", "styles.Title.bold", ["true or false"]),
        ("[styles.Title]\nname = 'T'\ncolor = 'red'", "styles.Title.color", ["006283"]),
        ("[styles.Title]\nname = 'T'\nalign = 'middle'", "styles.Title.align", ["left, center"]),
        ("[styles.Title]\nname = 'T'\nnumber = 'x'", "styles.Title.number", ["item1", "bullet3"]),
        ("[styles.New]\nsize = 9", "styles.New.name", ["it must be given"]),
        ("languages = 'fr'", "languages", ["a list"]),
        ("languages = []", "languages", ["a list"]),
        ("languages = ['fr', 3]", "languages.2", ["a text"]),
        ("styles = 3", "styles", ["a table"]),
        ("[page]\nwidth = true", "page.width", ["a number from 0 to 1000"]),
        ("[page]\nheigth = 297", "page.heigth", ["height"]),
        ("[running]\nheader = ['title']\nfooter = []\npage = ''", "running.header.1", ["symbol"]),
        ("[numbering.levels.item7]\nlabel = ''", "numbering.levels.item7", ["item6", "annex"]),
        ("[numbering.levels.item2]\nlabel = '{3}'", "numbering.levels.item2.label", ["{1}", "{n}"]),
        ("[numbering.levels.letter]\nlabel = '{n}%'", "numbering.levels.letter.label", ["{n}"]),
        (
            "[numbering.levels.letter]\nlabel = ''\nby_language = { fr = '{x}' }",
            "numbering.levels.letter.by_language.fr",
            ["{n}"],
        ),
        ("[numbering.levels.letter]\nlabel = ''\nscope = 'part'", "letter.scope", ["parent"]),
        (
            "[numbering.levels.paragraph]\nlabel = ''\nscope = 'page'",
            "paragraph.scope",
            ["notice, part, level-1 item, parent"],
        ),
        ("[numbering]\nbullets = []", "numbering.bullets", ["a list with entries"]),
        ("[blocks]\ntitle = 'Titel'", "blocks.title", ["Title", "Heading1"]),
        ("[blocks]\nitem = ['Heading1', 'X']", "blocks.item", ["Heading1"]),
        ("[blocks]\nitem = 3", "blocks.item", ["a text"]),
        ("file_name = '{symbol}{name}'", "file_name", ["{symbol}, {draft}, {letter}, {lang}"]),
        ("[[masthead.rows]]\nheight = 3", "masthead.rows.1.left", ["it must be given"]),
        ("[distributions]\nsecret = 3", "distributions.secret", ["a table of texts by language"]),
        ("[states.draft]\nmark = 'x'", "states.draft.mark", ["draft-mark", "locales"]),
        ("[states.draft]\nfile = '_{day}'", "states.draft.file", ["{date}"]),
        ("[states.lost]\nfile = ''", "states.lost", ["draft", "circulated"]),
        (
            "[types.letter]\nname = 'L'\nphrases = { document-title = 'leter' }",
            "types.letter.phrases.document-title",
            ["airgram", "locales"],
        ),
        ("[types.letter]\nname = 'L'\nannotations = 'x'", "annotations", ["inline, second_part"]),
        (
            "[[types.airgram.start]]\nkind = 'title'\nphrase = 'tittle'",
            "types.airgram.start.1.phrase",
            ["convening-notice"],
        ),
        (
            "[[masthead.rows]]\nheight = 3\nleft = ['flag']\nright = []\nrule = true",
            "masthead.rows.1.left.1",
            ["logo", "symbol", "original"],
        ),
    ],
)
def test_an_error_names_file_key_and_what_is_allowed(
    data: Path, lines: str, key: str, allowed: list[str]
) -> None:
    extending_wto(data, lines)
    says(refused(data), key, *allowed)


@pytest.mark.parametrize("key", ["languages", "page", "numbering", "styles", "file_name"])
def test_a_profile_on_its_own_must_be_whole(data: Path, key: str) -> None:
    whole = {**profile_values("wto")}
    del whole[key]
    with pytest.raises(InputRefused, match=f"mine: {key} is missing"):
        check_profile(whole, Place("mine"))


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ("page", "page.top"), ("numbering", "numbering.levels.roman"), ("styles", "styles.Normal"),
        ("styles", "styles.MastheadEnd"),
    ],
)  # fmt: skip
def test_what_the_layout_cannot_do_without_must_be_there(table: str, key: str) -> None:
    whole: dict[str, Any] = {**profile_values("wto")}
    if table == "numbering":
        levels = {k: v for k, v in whole[table]["levels"].items() if not key.endswith(k)}
        whole[table] = {**whole[table], "levels": levels}
    else:
        whole[table] = {k: v for k, v in whole[table].items() if not key.endswith(k)}
    with pytest.raises(InputRefused, match=f"{key} is missing"):
        check_profile(whole, Place("mine"))


def test_an_unknown_profile_is_refused_with_those_known(data: Path) -> None:
    extending_wto(data)
    assert str(refused(data, "who")).startswith("There is no profile 'who'.")
    assert "house, wto" in str(refused(data, "who"))


def test_extending_an_unknown_profile_isrefused(data: Path) -> None:
    write(data, "house", 'extends = "gone"')
    assert "'gone'" in str(refused(data))


def test_a_name_that_leads_out_of_the_folder_is_unknown(data: Path) -> None:
    (data / "secret.toml").write_text('name = "x"', encoding="utf-8")
    assert refused(data, "../secret").code == "unknown-profile"


def test_a_circle_of_extends_is_named(data: Path) -> None:
    write(data, "house", 'extends = "other"')
    write(data, "other", 'extends = "house"')
    assert "house > other > house" in str(refused(data))


@pytest.mark.parametrize("toml", ["a = ", "a = 1\na = 2", "[x", "\x00"])
def test_bad_toml_is_named_with_its_file(data: Path, toml: str) -> None:
    write(data, "house", toml)
    error = refused(data)
    assert error.code == "bad-toml"
    assert "profiles/house.toml" in str(error)


def test_a_file_that_is_not_utf8_is_bad_toml(data: Path) -> None:
    (data / "profiles/house.toml").write_bytes(b"name = '\xff'")
    assert refused(data).code == "bad-toml"


def test_extending_merges_tables_and_replaces_lists(data: Path) -> None:
    extending_wto(data, 'languages = ["fr"]\n[styles.Title]\nname = "Title"\nsize = 14.0')
    house, wto = profile_values("house", data), profile_values("wto", data)
    assert house["name"] == "house"
    assert house["languages"] == ["fr"]
    assert house["styles"]["Title"] == {**wto["styles"]["Title"], "size": 14.0}
    assert house["styles"]["Heading1"] == wto["styles"]["Heading1"]
    assert "extends" not in house


def test_a_house_may_change_one_level_of_the_numbers_it_extends(data: Path) -> None:
    extending_wto(data, '[numbering.levels.item1]\nlabel = "{1}."')
    house, wto = (profile_values(name, data)["numbering"] for name in ("house", "wto"))
    assert house["levels"]["item1"]["label"] == "{1}."
    assert house["levels"]["item2"] == wto["levels"]["item2"]
    assert (house["bullets"], house["inserted"]) == (wto["bullets"], wto["inserted"])


@pytest.mark.parametrize("key", ["bullets", "inserted", "levels"])
def test_numbers_of_a_whole_profile_lack_nothing(key: str) -> None:
    values = dict(profile_values("wto"))
    values["numbering"] = {k: v for k, v in values["numbering"].items() if k != key}
    with pytest.raises(InputRefused, match=f"numbering.{key} is missing"):
        check_profile(values, Place("test"))


def test_the_nearest_file_wins_along_a_chain(data: Path) -> None:
    extending_wto(data, "[page]\ntop = 11.0\nleft = 12.0", "middle")
    write(data, "house", 'extends = "middle"\n[page]\ntop = 21.0')
    page = profile_of(profile_values("house", data)).page
    assert (page.top, page.left, page.right) == (21.0, 12.0, 25.4)


def test_merging_changes_neither_table() -> None:
    base, over = {"a": {"b": 1}, "c": [1]}, {"a": {"d": 2}, "c": [2]}
    assert merged(base, over) == {"a": {"b": 1, "d": 2}, "c": [2]}
    assert (base, over) == ({"a": {"b": 1}, "c": [1]}, {"a": {"d": 2}, "c": [2]})


def test_every_shipped_profile_and_body_is_whole() -> None:
    for name in known("bodies"):
        house = load_house(body_values(name)["profile"], name)
        for lang in house.profile.languages:
            assert house.profile.locale(lang).code == lang


def test_a_language_that_the_profile_lacks_isrefused() -> None:
    with pytest.raises(InputRefused, match="no language 'ar'"):
        load_house("wto").profile.locale("ar")


def test_a_wrong_phrase_in_a_profile_names_the_profile(data: Path) -> None:
    extending_wto(data, "[locales.fr.phrases]\nmornin = 'MATINÉE'")
    with pytest.raises(InputRefused, match=r"house\.toml"):
        profile_of(profile_values("house", data)).locale("fr")


def test_a_profile_words_its_phrases_and_they_reach_the_language(data: Path) -> None:
    extending_wto(data, "[locales.fr.phrases]\nmorning = 'MATINÉE'")
    profile = profile_of(profile_values("house", data))
    assert profile.locale("fr").phrases["morning"] == "MATINÉE"
    assert profile.locale("en").phrases["morning"] == "MORNING"


def test_values_that_a_notice_carries_are_used() -> None:
    house = load_house("wto", "wto-msme")
    values = carried(house)
    values = {**values, "profile": {**values["profile"], "rule": "~~~"}}
    values["body"] = {**values["body"], "notice_days": 3}
    root = notice(profile="wto", body="wto-msme", carried=values).root
    found = house_of(root)
    assert found.profile.values["rule"] == "~~~"
    assert found.body is not None
    assert found.body.values["notice_days"] == 3


@pytest.mark.parametrize(
    ("part", "wrong", "place"),
    [
        ("profile", {"rule": 3}, "carried.profile: rule"),
        ("profile", {"blocks": {"title": "X"}}, "carried.profile: blocks.title"),
        ("profile", {"logo": {"width": 9, "height": 9, "text": {}}}, "logo.content is missing"),
        ("body", {"notice_days": "x"}, "carried.body: notice_days"),
    ],
)
def test_values_that_a_notice_carries_are_checked(part: str, wrong: Any, place: str) -> None:
    values = carried(load_house("wto", "wto-msme"))
    values = {**values, part: {**values[part], **wrong}}
    with pytest.raises(InputRefused, match=place):
        house_of(notice(profile="wto", body="wto-msme", carried=values).root)


def test_a_notice_that_carries_nothing_uses_what_is_installed() -> None:
    house = house_of(notice(profile="wto", body="wto-msme").root)
    assert house.body is not None
    assert (house.profile.name, house.body.name) == ("wto", "wto-msme")
    assert house_of(notice().root).body is None
