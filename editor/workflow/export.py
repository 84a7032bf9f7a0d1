"""Exports a notice: every language wanted, all or nothing, under the names of the house.

First all files are made in memory and every problem is said; only then is anything written, each
file as a whole (`storage/persist.py`). No file of another is overwritten without being told to.
What makes the bytes of a format is in `formats.py`.
"""

import datetime
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from editor.errors import EditRefused, Incomplete, NotWritten
from editor.layout.blocks import Page, Problem
from editor.layout.compose import Options, compose
from editor.layout.masthead import distributions
from editor.locales.locale import Locale
from editor.model.bulk import making_many
from editor.model.parking import on_agenda
from editor.model.tree import Tree
from editor.profiles.body import House
from editor.profiles.wording import state_of
from editor.storage.persist import MUST_BE_NEW, content_hash, read_bytes, write_or_raise
from editor.workflow.formats import combined, rendering

_IMPOSSIBLE = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')
"""What some system does not allow in a file name; a house must not lead out of the folder."""
_LISTED = 20
"""How many places of a language a refusal names before it says that there are more."""

COMBINED = "combined"
"""What stands for the language where a file holds all."""


class Wish(Struct, frozen=True):
    """What to export: languages, format, for whom, and how to deal with what is missing.

    `combined` makes one Word file of all languages, which then goes by the name `COMBINED`.
    """

    languages: tuple[str, ...]
    format: str = "docx"
    ids: bool = False
    public: bool = False
    stamp: bool = False
    combined: bool = False

    @property
    def files(self) -> tuple[str, ...]:
        """The files that come of it: one per language, or the combined one."""
        return (COMBINED,) if self.combined else self.languages


def check_languages(tree: Tree, wanted: Sequence[str]) -> None:
    """Refuse a language that is not one of the notice, where it names its languages."""
    known = tree.root.fields.get("languages", ())
    for lang in wanted:
        if known and lang not in known:
            raise EditRefused("unknown-language", lang=lang, languages=", ".join(known))


@making_many()
def rendered(tree: Tree, house: House, wish: Wish) -> dict[str, bytes]:
    """The bytes of every file wanted; refuses as a whole what cannot be printed."""
    check_languages(tree, wish.languages)
    locales = {lang: house.profile.locale(lang) for lang in wish.languages}
    options = Options(wish.public, wish.stamp)
    pages = {lang: compose(tree, house, locale, options) for lang, locale in locales.items()}
    _refuse_problems(tree, house, pages, locales)
    if wish.combined:
        versions = [(page, locales[lang]) for lang, page in pages.items()]
        return {COMBINED: combined(versions, house.profile)}
    return {
        lang: rendering(wish.format, page, house.profile, locales[lang], ids=wish.ids)
        for lang, page in pages.items()
    }


def _refuse_problems(
    tree: Tree, house: House, pages: Mapping[str, Page], locales: Mapping[str, Locale]
) -> None:
    """Refuse pages with places that cannot be printed, or texts that are missing; name them all.

    The parameter `found` holds the problems themselves, for a caller that names places otherwise.
    """
    found = {lang: [*page.problems(), *conflicts(tree, lang)] for lang, page in pages.items()}
    for code in ("unresolved", "incomplete"):
        listed = {
            lang: [p for p in problems if (p.code == "missing-text") == (code == "incomplete")]
            for lang, problems in found.items()
        }
        languages = [lang for lang, problems in listed.items() if problems]
        if languages:
            places = [_places(listed[lang], pages[lang], house) for lang in languages]
            names = [locales[lang].english_name for lang in languages]
            if len(names) > 1:
                places = [f"{name}: {words}" for name, words in zip(names, places, strict=True)]
            raise Incomplete(
                code,
                count=sum(map(len, listed.values())),
                found={lang: tuple(listed[lang]) for lang in languages},
                language=", ".join(names),
                places="; ".join(places),
            )


def conflicts(tree: Tree, lang: str) -> list[Problem]:
    """The texts of a language that two people changed, and nobody has brought together yet."""
    path = f"conflict/{lang}"
    nodes = (node for node in on_agenda(tree.root) if node.fields and path in node.fields)
    return [Problem(node.id, "conflict", path) for node in nodes]


def _places(problems: Sequence[Problem], page: Page, house: House) -> str:
    named = [_place(problem, page, house) for problem in problems[:_LISTED]]
    more = ", …" if len(problems) > _LISTED else ""
    return ", ".join(named) + more


def _place(problem: Problem, page: Page, house: House) -> str:
    if problem.code == "unknown-distribution":
        return f"distribution {problem.name!r} (known: {', '.join(distributions(house))})"
    if problem.code == "members-only":
        problem = replace(problem, name=f"{problem.name} (for members only)")
    label = page.labels.get(problem.node)
    where = f"{problem.node} ({label})" if label else problem.node
    return where if problem.code == "missing-text" else f"{where} {problem.name}"


def file_name(
    tree: Tree, house: House, locale: Locale, wish: Wish, stem: str, today: datetime.date
) -> str:
    """The name of an export by the pattern of the house; `stem` stands in for a missing symbol."""
    symbols = tree.root.fields.get("symbol", ())
    symbol = re.sub(r"[^\w.]+", "-", symbols[0].replace("…", "")).strip("-.") if symbols else ""
    state = state_of(tree.root, house.profile)
    holes = {
        "symbol": symbol or stem,
        "draft": state.get("file", "").format(date=today.isoformat()),
        "letter": locale.letter,
        "lang": locale.code,
    }
    marks = f"{'_public' if wish.public else ''}{'_working' if wish.ids else ''}"
    name: str = house.profile.values["file_name"].format(**holes)
    return f"{_IMPOSSIBLE.sub('-', name)}{marks}.{wish.format}"


def combined_name(tree: Tree, house: House, wish: Wish, stem: str, today: datetime.date) -> str:
    """The name of the file of all languages: the letters of all stand where that of one would."""
    locales = [house.profile.locale(lang) for lang in wish.languages]
    letters = "".join(locale.letter for locale in locales)
    together = replace(locales[0], letter=letters, code="-".join(wish.languages))
    return file_name(tree, house, together, wish, stem, today)


def export(
    tree: Tree, house: House, wish: Wish, targets: Mapping[str, Path], *, force: bool = False
) -> list[Path]:
    """Write every file wanted to its target; the paths written, in the order of the wish.

    Nothing is written if anything cannot be printed, or if a target is not ours to replace.
    """
    return list(exports(tree, house, wish, targets, force=force))


def exports(
    tree: Tree, house: House, wish: Wish, targets: Mapping[str, Path], *, force: bool = False
) -> Iterator[Path]:
    """The same file by file: each path comes once it is written, all refusals with the first."""
    made = rendered(tree, house, wish)
    bases = {
        lang: None if force else replaceable(targets[lang], data) for lang, data in made.items()
    }
    for lang, data in made.items():
        write_or_raise(targets[lang], data, base_hash=bases[lang])
        yield targets[lang]


def replaceable(target: Path, data: bytes) -> str:
    """The base hash for writing to a target that is free, or an untouched export of ours.

    Word and LibreOffice write the parts of a package anew: a file edited there is another's,
    and refused.
    """
    if not os.path.exists(target):  # unlike Path.exists, it is silent about impossible names
        return MUST_BE_NEW
    if os.path.isdir(target):
        raise NotWritten("target-is-folder", path=target)
    old = read_bytes(target)
    from editor.word.package import unbroken_mark  # a text export needs nothing of Word

    mark = unbroken_mark(old)
    if old != data and (mark is None or mark != unbroken_mark(data)):
        raise NotWritten("foreign-file", path=target)
    return content_hash(old)
