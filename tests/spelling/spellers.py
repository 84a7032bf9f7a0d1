"""A speller made of a list of words, and what spelling finds with it."""

from collections.abc import Collection

import pytest

from editor.checks.report import Report
from editor.model.tree import Tree
from editor.spelling.speller import Speller, is_installed
from editor.spelling.spelling import Spelling
from tests.houses import house_with

needs_hunspell = pytest.mark.skipif(
    not is_installed(), reason="the optional extra `spell` (chunspell) is not installed"
)


class Listed:
    """Knows the words of a list, also in capitals; counts what it is asked."""

    def __init__(self, words: str) -> None:
        self.words = set(words.split())
        self.asked: list[str] = []

    def check(self, word: str) -> bool:
        self.asked.append(word)
        return bool({word, word.lower()} & self.words)

    def suggest(self, word: str) -> list[str]:
        return ["far", "fetched"]


def spelling(own: Collection[str] = (), **words: str) -> Spelling:
    """Spelling with a list of words per language."""
    known = {lang: Listed(listed) for lang, listed in words.items()}

    def find(lang: str) -> Speller | None:
        return known.get(lang)

    return Spelling(own, find)


def found(tree: Tree, lang: str, spelling: Spelling) -> list[Report]:
    return spelling.reports(tree, house_with(), lang)


def unknown(tree: Tree, lang: str, spelling: Spelling) -> list[str]:
    return [report.params["said"] for report in found(tree, lang, spelling)]
