"""Notices as Word files for tests: the sample, random ones, and each kind of output."""

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from editor.layout.blocks import Page
from editor.layout.compose import Options, compose
from editor.model.tree import Tree
from editor.profiles.body import house_of
from editor.storage.notice_file import load
from editor.word.writer import write_docx
from tests.houses import house_with
from tests.random_notice import random_notice
from tests.random_text import Mix
from tests.word.checks import check_docx

SAMPLE = Path(__file__).resolve().parents[2] / "resources/samples/msme-2023-03-20.convoca"
SAMPLES = sorted(SAMPLE.parent.glob("*.convoca"))
LANGUAGES = ("en", "fr", "es")


def sample() -> Tree:
    """The sample notice."""
    return load(SAMPLE).tree


def page_of(tree: Tree, lang: str, options: Options | None = None) -> Page:
    """The page of a notice in a language of its house."""
    house = house_of(tree.root)
    return compose(tree, house, house.profile.locale(lang), options)


def docx_of(tree: Tree, lang: str, options: Options | None = None, *, ids: bool = False) -> bytes:
    """The Word file of a notice, checked."""
    house = house_of(tree.root)
    page = page_of(tree, lang, options)
    data = write_docx(page, house.profile, house.profile.locale(lang), ids=ids)
    check_docx(data)
    return data


KINDS: dict[str, tuple[Options, bool]] = {
    "clean": (Options(), False),
    "working copy": (Options(), True),
    "public": (Options(public=True), False),
    "stamped": (Options(stamp=True), False),
}
"""Each kind of output: what is composed, and whether ids go along."""


def random_tree(
    rnd: random.Random, size: int = 60, missing: float = 0.0, languages: Sequence[str] = LANGUAGES
) -> Tree:
    """A random notice with footnotes, typed labels and everything else; texts may be missing."""
    mix = Mix(
        missing=missing, notes=0.1, breaks=0.05, members=0.08, unnumbered=0.1, typed_labels=0.1
    )
    return random_notice(rnd, size, languages, mix, natural=rnd.random() < 0.7)


def made_docx(
    tree: Tree, lang: str = "en", options: Options | None = None, *, ids: bool = False, **over: Any
) -> bytes:
    """The Word file of a notice in the WTO's house with other values, checked."""
    house = house_with(over)
    locale = house.profile.locale(lang)
    data = write_docx(compose(tree, house, locale, options), house.profile, locale, ids=ids)
    check_docx(data)
    return data
