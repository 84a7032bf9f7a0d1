"""A new house, a new body and a new language are files: no code, and their notices carry them."""

import random
from pathlib import Path

import pytest

from editor.errors import Incomplete, InputRefused
from editor.model.node import new_ids
from editor.model.tree import Tree
from editor.profiles.body import House, house_of, load_house
from editor.profiles.load import known
from editor.storage.notice_file import load, write_notice
from editor.workflow.export import Wish, rendered
from editor.workflow.new_notice import new_notice
from tests.profiles.files import extending_wto, write
from tests.word.checks import check_docx

HOUSE = """
languages = ["pt", "en"]
original = ["pt"]
file_name = "{symbol}-{lang}"
[organization]
pt = "Casa de Ensaio"
[types.circular]
name = "Circular"
phrases = { document-title = "own.circular" }
[distributions.interna]
pt = "Distribuição interna"
[locales.pt.phrases]
"own.circular" = "CIRCULAR"
[locales.en.phrases]
"own.circular" = "CIRCULAR LETTER"
"""
BODY = """
name = "ensaio"
profile = "casa"
names = { pt = "Grupo de Ensaio", en = "Test Group" }
symbol_series = "GE/"
document_type = "circular"
distribution = "interna"
[[standing]]
phrase = "adoption"
at = "first"
[[start]]
kind = "title"
role = "body"
phrase = "body-title"
[[start]]
kind = "title"
role = "document"
phrase = "document-title"
[[start]]
kind = "text"
texts = { pt = "A reunião terá lugar {meeting:on}.", en = "The meeting will be held {meeting:on}." }
[[start]]
standing = "first"
"""
LANGUAGE = """
code = "pt"
direction = "ltr"
letter = "P"
[phrases]
draft-mark = "PROJETO"
body-title = "{body.title:text}"
original = "Original: {language}"
page = "Página: {page}/{pages}"
adoption = "ADOÇÃO DA ORDEM DO DIA"
[forms.meeting]
on.one = "em {weekday}, {day} de {month} de {year}"
on.list = "em {list}"
on.range = "de {day} a {to-day} de {month} de {year}"
on.range-months = "de {day} de {month} a {to-day} de {to-month} de {year}"
on.range-years = "de {day} de {month} de {year} a {to-day} de {to-month} de {to-year}"
dates.one = "{day} de {month} de {year}"
dates.list = "{list}"
dates.range = "{day}‑{to-day} de {month} de {year}"
dates.range-months = "{day} de {month} a {to-day} de {to-month} de {year}"
dates.range-years = "{day} de {month} de {year} a {to-day} de {to-month} de {to-year}"
"""


@pytest.fixture
def house(data: Path) -> House:
    extending_wto(data, HOUSE, "casa")
    write(data, "ensaio", BODY, "bodies")
    (data / "locales").mkdir()
    write(data, "pt", LANGUAGE, "locales")
    return load_house("casa", "ensaio", data)


def _notice(house: House) -> Tree:
    root = new_notice(house, new_ids(random.Random(1))).root
    return Tree(root.with_field("fact/meeting.1.date", {"type": "date", "value": "2027-03-22"}))


def _said(tree: Tree, house: House, lang: str) -> list[str]:
    text = rendered(tree, house, Wish((lang,), "txt"))[lang].decode()
    return [line for line in text.splitlines() if line]


def test_a_new_house_body_and_language_print_a_notice(house: House, data: Path) -> None:
    assert known("profiles", data) == ["casa", "wto"]
    tree = _notice(house)
    assert _said(tree, house, "pt") == [
        "Casa de Ensaio", "Distribuição interna", "PROJETO", "GE/…", "Página: 1/1",
        "Grupo de Ensaio", "22 de março de 2027", "Original: português", "Grupo de Ensaio",
        "CIRCULAR", "A reunião terá lugar em segunda-feira, 22 de março de 2027.",
        "1 ADOÇÃO DA ORDEM DO DIA",
    ]  # fmt: skip
    check_docx(rendered(tree, house, Wish(("pt",)))["pt"])


def test_its_notice_opens_and_exports_the_same_without_the_files(
    house: House, tmp_path: Path
) -> None:
    tree = _notice(house)
    path = tmp_path / "circular.convoca"
    path.write_bytes(write_notice(tree))
    read = load(path).tree
    with pytest.raises(InputRefused, match="no profile 'casa'"):
        load_house("casa")
    again = house_of(read.root)
    wish = Wish(("pt",))
    assert rendered(read, again, wish) == rendered(tree, house, wish)


def test_what_the_new_files_lack_is_named_not_printed_in_another_language(house: House) -> None:
    with pytest.raises(Incomplete) as caught:
        rendered(_notice(house), house, Wish(("en",)))
    assert "interna" in str(caught.value.params["found"])


def test_a_wrong_language_file_is_refused_with_its_key(data: Path, house: House) -> None:
    assert house.profile.locale("pt").letter == "P"
    write(data, "other", 'extends = "wto"\nlanguages = ["pt", "gl"]')
    write(data, "gl", '[phrases]\nmorning = ""', "locales")
    with pytest.raises(InputRefused, match=r"other\.toml: phrases\.morning must be"):
        load_house("other", None, data).profile.locale("gl")
