"""The archive: words looked for in every notice of a folder, and when an item last stood.

Each file is read by itself (`Archive.searched`), so that the window can do it in the background and
stop at any file. What comes back holds no notice: thousands of files cost no memory.
"""

import datetime
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from editor.checks.near import apart, letters
from editor.checks.proof import Proof
from editor.edit.transaction import Refusal
from editor.errors import ConvocaError, InputRefused
from editor.locales.facts import render
from editor.model.markup import parse
from editor.model.node import new_ids
from editor.model.parking import is_parked
from editor.model.text import plain
from editor.profiles.body import house_of
from editor.search.find import Hit, find
from editor.search.passages import Passage, Searched
from editor.search.query import Query
from editor.storage.notice_file import SUFFIX
from editor.storage.persist import read_bytes
from editor.word.package import mark_of, unbroken_mark
from editor.workflow.older_notice import older_notice

ENDINGS = (SUFFIX, ".docx")
"""How the names of notices end; Word files are read as those of a last meeting are."""
_IN_BRACKETS = re.compile(r"\([^()]*\)")
"""What a title says of its documents changes from one meeting to the next."""
_SLIP = 8
"""One slip in so many letters still makes the same title."""


class Wanted(Struct, frozen=True):
    """What is looked for: words in all texts, or with `agenda` an item by its title.

    `languages` None are all of each notice; `but` is the id of a notice that does not count.
    """

    query: Query
    languages: tuple[str, ...] | None = None
    agenda: bool = False
    but: str | None = None


class Standing(Struct, frozen=True):
    """A hit in an archive: element, language, number, the words around; `span` as in `Hit`."""

    node: str
    lang: str
    label: str
    kind: str
    before: str
    found: str
    after: str
    span: tuple[int, int] | None


class Found(Struct, frozen=True):
    """A notice with hits: its file, the first day of its meeting or of issue, body and symbol."""

    path: Path
    date: datetime.date | None
    body: str
    symbol: str
    hits: tuple[Standing, ...]


class Unread(Struct, frozen=True):
    """A file that is damaged or cannot be read, and why."""

    path: Path
    why: Refusal


def notices_in(folder: Path) -> list[Path]:
    """Every file in a folder, and in those inside, that may be a notice; Word files come last.

    Refuses a folder that is none or cannot be read.
    """
    if not os.path.isdir(folder):
        raise InputRefused("not-a-folder", path=folder)
    found: list[Path] = []
    for where, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [Path(where, name) for name in sorted(names) if _may_be_notice(name)]
    return sorted(found, key=lambda path: path.suffix.lower() != SUFFIX)


def _may_be_notice(name: str) -> bool:
    return name.lower().endswith(ENDINGS) and not name.startswith((".", "~$"))


def search_archive(paths: Sequence[Path], wanted: Wanted) -> Iterator[Found | Unread]:
    """Every notice with hits and every file that cannot be read, in the order of the paths."""
    archive = Archive(wanted)
    for path in paths:
        result = archive.searched(path)
        if result is not None:
            yield result


class Archive:
    """One search, file by file; exports of notices that it has read are passed over."""

    def __init__(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._exported: set[bytes] = set()

    def searched(self, path: Path) -> Found | Unread | None:
        """What is found in one file, None for nothing; refuses a bad expression.

        A damaged file is no error.
        """
        try:
            if self._is_export(path):
                return None
            tree = older_notice(path, new_ids()).tree
            house = house_of(tree.root)
        except ConvocaError as error:
            return Unread(path, Refusal(error.code, error.params))
        root, wanted = tree.root, self._wanted
        own: Sequence[str] = root.fields.get("languages", ())
        self._exported |= {mark_of(root.id, lang) for lang in (*own, " ".join(own))}
        if root.id == wanted.but:
            return None
        proofs = [
            Proof(tree, house, house.profile.locale(lang))
            for lang in own
            if lang in (wanted.languages or own) and lang in house.profile.languages
        ]
        hits = [_standing(hit, proof) for proof in proofs for hit in _hits(Searched(proof), wanted)]
        return _found(path, proofs[0], tuple(hits)) if hits else None

    def _is_export(self, path: Path) -> bool:
        if not self._exported or path.suffix.lower() == SUFFIX:
            return False
        return unbroken_mark(read_bytes(path)) in self._exported


def newest_first(found: Sequence[Found]) -> list[Found]:
    """Notices by the day of their meeting, the newest first, those without a date last."""
    return sorted(found, key=lambda one: one.date or datetime.date.min, reverse=True)


def _hits(searched: Searched, wanted: Wanted) -> Sequence[Hit]:
    if wanted.agenda:
        return _items(searched, wanted.query.words)
    hits = find([searched], wanted.query)
    if isinstance(hits, Refusal):
        raise hits.error()
    return hits


def _items(searched: Searched, title: str) -> list[Hit]:
    """The items with this title, or one that has the words in it or differs by a few letters."""
    sought = _bare(title)
    return [
        Hit(passage, 0, len(passage.line.chars))
        for passage in searched.passages
        if _is_title(passage, searched) and sought and _is_like(_bare(passage.line.chars), sought)
    ]


def _is_title(passage: Passage, searched: Searched) -> bool:
    """Whether this is the title of an item that stands on the agenda, not of a parked one."""
    line = passage.line
    if line.node.kind != "item" or line.note is not None or passage.source == "house":
        return False
    return not is_parked(searched.proof.tree, line.node.id)


def _bare(title: str) -> str:
    """The letters of a title without what stands in brackets."""
    return letters(_IN_BRACKETS.sub(" ", title))


def _is_like(title: str, sought: str) -> bool:
    return f" {sought} " in f" {title} " or apart(title, sought, len(sought) // _SLIP) is not None


def _standing(hit: Hit, proof: Proof) -> Standing:
    kind, label = hit.passage.line.node.kind, proof.page.labels.get(hit.node, "")
    return Standing(hit.node, hit.lang, label, kind, hit.before, hit.found, hit.after, hit.span)


def _found(path: Path, proof: Proof, hits: tuple[Standing, ...]) -> Found:
    days = proof.meeting
    body = render(proof.facts, "body.name", "text", proof.locale)
    return Found(
        path,
        days[0] if days else proof.issued,
        plain(parse(body.markup)) if body else "",
        " ".join(proof.setting("symbol", [])),
        hits,
    )
