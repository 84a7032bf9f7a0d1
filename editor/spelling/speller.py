"""Dictionaries: the protocol that spelling asks, and Hunspell behind it.

Hunspell comes with the optional extra `spell` and is loaded when a language is first asked for;
its words are in resources/dictionaries. Without it there is no speller, and nothing fails.
"""

from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from resources import FOLDER

DICTIONARIES = FOLDER / "dictionaries"


class Speller(Protocol):
    """The words of one language."""

    def check(self, word: str) -> bool:
        """Whether a word is spelt as the dictionary has it."""
        ...

    def suggest(self, word: str) -> list[str]:
        """Words that may be meant, the likeliest first; it may take a tenth of a second."""
        ...


class Hunspell:
    """A dictionary of Hunspell, and the words of meetings that it lacks."""

    def __init__(self, lang: str, folder: Path = DICTIONARIES) -> None:
        from hunspell import Hunspell as Library  # a library of its own, only where wanted

        self._words = Library(lang, hunspell_data_dir=str(folder))
        added = folder / f"{lang}.words"
        for word in added.read_text(encoding="utf-8").split() if added.exists() else ():
            self._words.add(word)

    def check(self, word: str) -> bool:
        """Whether a word is spelt as the dictionary has it."""
        return bool(self._words.spell(word))

    def suggest(self, word: str) -> list[str]:
        """Words that may be meant, the likeliest first."""
        return list(self._words.suggest(word))


def is_installed() -> bool:
    """Whether the library for dictionaries is there; it is not loaded for the answer."""
    return find_spec("hunspell") is not None


def has_dictionary(lang: str) -> bool:
    """Whether there are words of a language."""
    return (DICTIONARIES / f"{lang}.dic").exists()


def speller_of(lang: str) -> Speller | None:
    """The speller of a language, None without the library or its dictionary."""
    return Hunspell(lang) if is_installed() and has_dictionary(lang) else None
