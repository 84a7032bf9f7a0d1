"""The dictionaries that are shipped: licences, what they know, and few false alarms in samples."""

import subprocess
import sys
from pathlib import Path

import pytest

from editor.model.tree import Tree
from editor.profiles.body import house_of
from editor.spelling.speller import DICTIONARIES, has_dictionary, is_installed, speller_of
from editor.spelling.spelling import Spelling
from editor.storage.notice_file import load
from resources import SAMPLES
from tests.cli.calls import convoca
from tests.spelling.spellers import needs_hunspell

LANGUAGES = ("en", "fr", "es")
RIGHT = {
    "en": "programme organization organisation WORKING colour it's it’s e-mail corrigenda Passcode",
    "fr": "l'accès L’ACCÈS aujourd'hui qu’elle APRÈS-MIDI ŒUVRE État d'ordre jusqu'à réunion",
    "es": "artículo ARTÍCULO mipymes PYMES reunión Tanzanía conéctese",
}
WRONG = {"en": "programe recieve", "fr": "GRUPE réunoin acceuil", "es": "reunion GRUPPO"}


def test_every_dictionary_has_its_licence_and_a_sensible_size() -> None:
    about = (DICTIONARIES / "LICENSE").read_text(encoding="utf-8")
    for lang in LANGUAGES:
        assert has_dictionary(lang)
        assert f"LICENSE-{lang}.txt" in about
        licence = (DICTIONARIES / f"LICENSE-{lang}.txt").read_text(encoding="utf-8")
        assert "licen" in licence.lower() or "copyright" in licence.lower()
        assert 300_000 < (DICTIONARIES / f"{lang}.dic").stat().st_size < 1_500_000
    for name in ("MPL-1.1", "MPL-2.0"):
        assert name in about
        text = (DICTIONARIES / f"{name}.txt").read_text(encoding="utf-8")
        assert "mozilla public license" in text.lower()
    assert not has_dictionary("ru")


@needs_hunspell
@pytest.mark.parametrize("lang", LANGUAGES)
def test_right_and_wrong_words(lang: str) -> None:
    speller = speller_of(lang)
    assert speller is not None
    assert [word for word in RIGHT[lang].split() if not speller.check(word)] == []
    assert [word for word in WRONG[lang].split() if speller.check(word)] == []
    assert speller.suggest(WRONG[lang].split()[0])


def said(path: Path) -> list[tuple[str, str]]:
    tree = load(path).tree
    spelling = Spelling()
    return [
        (lang, report.params["said"])
        for lang in tree.root.fields["languages"]
        for report in spelling.reports(tree, house_of(tree.root), lang)
    ]


@needs_hunspell
def test_the_samples_have_one_slip_and_one_false_alarm() -> None:
    found = {path.stem: said(path) for path in sorted(SAMPLES.glob("*.convoca"))}
    assert len(found) >= 4
    assert {name: words for name, words in found.items() if words} == {
        "msme-2023-03-20": [("fr", "GRUPE")],
        "un-annotated-agenda": [("en", "des")],  # Palais des Nations, in English
    }


@needs_hunspell
def test_the_first_suggestion_for_grupe_is_the_word_of_the_body(seed: Tree) -> None:
    spelling = Spelling()
    (report,) = spelling.reports(seed, house_of(seed.root), "fr")
    assert spelling.with_mends(seed, report).mends[0].words() == "Write GROUPE"


@pytest.fixture
def seed() -> Tree:
    return load(SAMPLES / "msme-2023-03-20.convoca").tree


@needs_hunspell
def test_check_lists_and_mends_spelling_when_asked(tmp_path: Path) -> None:
    sample = SAMPLES / "msme-2023-03-20.convoca"
    assert "spelling" not in convoca("check", sample, "-l", "fr").out
    ran = convoca("check", sample, "-l", "fr", "--spelling")
    assert "spelling/ubr717klc2/fr/0-5/respell-1  Write GROUPE" in ran.out
    target = tmp_path / "mended.convoca"
    mend = "spelling/ubr717klc2/fr/0-5/respell-1"
    made = convoca("check", sample, "--spelling", "--mend", mend, "-o", target)
    assert (made.code, made.err) == (0, "")
    assert said(target) == []


def test_without_the_extra_nothing_fails_and_the_command_line_says_what_to_install() -> None:
    source = (
        "import sys; sys.modules['hunspell'] = None\n"
        "import importlib.util, editor.spelling.speller as speller\n"
        "speller.find_spec = lambda name: None\n"
        "assert speller.speller_of('fr') is None\n"
        "from editor.cli import main\n"
        f"sys.exit(main(['check', {str(SAMPLES / 'msme-2023-03-20.convoca')!r}, '--spelling']))"
    )
    ran = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True)
    assert ran.returncode == 2
    assert 'pip install "convoca[spell]"' in ran.stderr


def test_hunspell_is_not_loaded_before_a_language_is_asked_for() -> None:
    source = (
        "import sys, editor.spelling.spelling as s, editor.spelling.speller as speller\n"
        "s.Spelling(); speller.is_installed()\n"
        "sys.exit('hunspell' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", source]).returncode == 0
    if is_installed():
        assert speller_of("en") is not None
