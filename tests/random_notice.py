"""Valid random notices with every kind of element, for all tests that need many of them.

`random_notice(rnd, size)` depends on `rnd` alone. How much of what is in it: `Mix` in
`random_text.py`; the details it carries: `random_facts.py`.
"""

import dataclasses
import random
from collections.abc import Sequence

from editor.model.node import Json, NewId, Node, new_ids
from editor.model.schema import (
    ITEM_LEVELS,
    KINDS,
    LETTER_LEVELS,
    PARKING,
    TEXT_ROLES,
    TITLE_ROLES,
    can_hold,
)
from editor.model.tree import Tree
from tests.random_facts import random_facts
from tests.random_text import Mix, Targets, random_markups, words

PHRASES = {
    "convening-notice": ("title", "document"),
    "circulated": ("text", "circulated"),
    "lead-in": ("text", "lead-in"),
    "morning": ("sitting", None),
    "afternoon": ("sitting", None),
    "adoption": ("item", None),
    "other-business": ("item", None),
}
"""Fixed phrase -> the kind and role of the element that carries it."""

WEIGHTS = {
    "item": 10, "paragraph": 8, "subparagraph": 6, "text": 5, "bullet": 4, "pillar": 3,
    "heading": 2, "sitting": 2, "part": 1, "rule": 1, "annex": 1, "continuation": 1,
    "title": 1, "signature": 1, "note": 1,
}  # fmt: skip

_ZONES = {"title": 0, "signature": 2, "note": 2, "annex": 3}
"""Where kinds stand in the notice; all others are in zone 1."""

_SKELETON = (
    ("title", 0), ("text", 0), ("rule", 0), ("paragraph", 0), ("heading", 0), ("part", 0),
    ("sitting", 1), ("item", 2), ("paragraph", 3), ("item", 3), ("pillar", 4), ("text", 5),
    ("subparagraph", 4), ("subparagraph", 5), ("item", 4), ("bullet", 3), ("continuation", 0),
    ("signature", 0), ("note", 0), ("annex", 0), ("item", 1), ("paragraph", 1),
)  # fmt: skip
"""Kinds with their depth: what a notice of 30 elements or more holds at least once.

Every kind, and items of three levels: few notices must show them all, too.
"""

DEPTH = 9
"""The deepest level that random notices use."""


@dataclasses.dataclass(slots=True)
class _Twig:
    """An element while the structure grows."""

    id: str
    kind: str
    depth: int = 0
    items: int = 0
    letters: int = 0
    below: list["_Twig"] = dataclasses.field(default_factory=list)


def random_notice(
    rnd: random.Random,
    size: int,
    languages: Sequence[str] = ("en", "fr", "es"),
    mix: Mix | None = None,
    *,
    natural: bool = True,
) -> Tree:
    """A valid notice of `size` elements (the root not counted) with texts in these languages.

    Natural ones begin with the titles and end with the annexes; others hold anything anywhere.
    """
    mix = mix or Mix()
    root = _structure(rnd, size, new_ids(rnd), natural=natural)
    facts = random_facts(rnd, languages)
    fill = _Fill(rnd, tuple(languages), mix, _targets(root, facts))
    values: dict[str, Json] = {
        "document_type": "convening-notice",
        "symbol": [f"INF/MSME/W/{rnd.randrange(1, 99)}"],
        "distribution": rnd.choice(["general", "restricted"]),
        "job": f"({rnd.randrange(20, 30)}-{rnd.randrange(1000, 9999)})",
        "original": [languages[0]],
        "languages": list(languages),
        "profile": "wto",
        "body": "wto-msme",
        "status": "draft",
    }
    values |= {f"fact/{name}": stored for name, stored in facts.items()}
    children = [fill.node(twig) for twig in root.below]
    if mix.parked:
        parked = [child for child in children if rnd.random() < mix.parked]
        parking = Node(new_ids(rnd)(), PARKING, {}, {}, tuple(parked))
        children = [*(child for child in children if child not in parked), parking]
    return Tree(Node(root.id, "notice", values, {}, tuple(children)))


def _structure(rnd: random.Random, size: int, new_id: NewId, *, natural: bool) -> _Twig:
    root = _Twig(new_id(), "notice")
    room = {kind: [root] if _fits(root, kind) else [] for kind in WEIGHTS}
    grown = _skeleton(root, new_id) if size >= len(_SKELETON) + 8 else []
    for twig in grown:
        _open(room, twig)
    for _ in range(size - len(grown)):
        kinds = [kind for kind in WEIGHTS if room[kind]]
        kind = rnd.choices(kinds, [WEIGHTS[k] for k in kinds])[0]
        parent = _parent(rnd, room[kind])
        _open(room, _grow(parent, kind, new_id(), rnd, natural=natural))
    return root


def _open(room: dict[str, list[_Twig]], twig: _Twig) -> None:
    """Note what a new element can hold."""
    for kind, parents in room.items():
        if _fits(twig, kind):
            parents.append(twig)


def _skeleton(root: _Twig, new_id: NewId) -> list[_Twig]:
    path, grown = [root], []
    for kind, depth in _SKELETON:
        del path[depth + 1 :]
        path.append(_grow(path[-1], kind, new_id(), None, natural=True))
        grown.append(path[-1])
    return grown


def _parent(rnd: random.Random, parents: list[_Twig]) -> _Twig:
    """Mostly a recent element, so that branches grow as deep as in real notices."""
    return rnd.choice(parents[-4:]) if rnd.random() < 0.6 else rnd.choice(parents)


def _fits(parent: _Twig, kind: str) -> bool:
    if parent.depth >= DEPTH or not can_hold(parent.kind, kind):
        return False
    if kind == "annex":
        return parent.kind == "notice"
    if kind == "item":
        return parent.items < ITEM_LEVELS
    return kind != "subparagraph" or parent.letters < LETTER_LEVELS


def _grow(
    parent: _Twig, kind: str, new_id: str, rnd: random.Random | None, *, natural: bool
) -> _Twig:
    afresh = kind in ("paragraph", "annex")
    twig = _Twig(
        new_id,
        kind,
        parent.depth + 1,
        0 if afresh else parent.items + (kind == "item"),
        parent.letters + (kind in ("pillar", "subparagraph")),
    )
    at = len(parent.below)
    if rnd and not natural:
        at = rnd.randint(0, at)
    elif parent.kind == "notice":
        while at and _ZONES.get(parent.below[at - 1].kind, 1) > _ZONES.get(kind, 1):
            at -= 1
    parent.below.insert(at, twig)
    return twig


def _targets(root: _Twig, facts: dict[str, Json]) -> Targets:
    items: list[str] = []
    stack = [root]
    while stack:
        twig = stack.pop()
        if twig.kind in ("item", "paragraph"):
            items.append(twig.id)
        stack.extend(twig.below)
    links = [name for name, stored in facts.items() if stored["type"] == "link"]
    plain = [(name, s["type"]) for name, s in facts.items() if s["type"] != "link"]
    return Targets([("meeting", "meeting"), *plain], links, items)


@dataclasses.dataclass(frozen=True, slots=True)
class _Fill:
    """Gives the elements of a finished structure their fields and texts."""

    rnd: random.Random
    languages: tuple[str, ...]
    mix: Mix
    targets: Targets

    def node(self, twig: _Twig) -> Node:
        fields = self._fields(twig)
        texts = self._texts(twig, fields)
        self._remarks(fields, texts)
        below = tuple([self.node(child) for child in twig.below])
        return Node(twig.id, twig.kind, fields, texts, below)

    def _may(self, share: float) -> bool:
        return self.rnd.random() < share

    def _fields(self, twig: _Twig) -> dict[str, Json]:
        rnd, mix, fields = self.rnd, self.mix, self._own(twig)
        if KINDS[twig.kind].numbered and self._may(mix.unnumbered):
            fields["unnumbered"] = True
        elif twig.kind == "item" and twig.items == 1 and self._may(mix.starts):
            fields["start"] = rnd.randint(0, 30)
        if twig.kind in ("text", "item", "subparagraph") and self._may(mix.typed_labels):
            fields["typed_label"] = rnd.choice(["e.", "Item 3:", "(7)", "II."])
        if self._may(mix.members):
            fields["audience"] = "members"
        fits = [key for key, (kind, _) in PHRASES.items() if kind == twig.kind]
        if fits and self._may(mix.phrases):
            fields["phrase"] = key = rnd.choice(fits)
            if PHRASES[key][1]:
                fields["role"] = PHRASES[key][1]
        return fields

    def _own(self, twig: _Twig) -> dict[str, Json]:
        """The fields that only this kind has."""
        rnd = self.rnd
        match twig.kind:
            case "title":
                return {"role": rnd.choice(TITLE_ROLES)}
            case "text" if self._may(0.4):
                return {"role": rnd.choice(TEXT_ROLES)}
            case "bullet" if self._may(0.2):
                return {"role": "question"}
            case "sitting" if self._may(0.5):
                return {"day": f"2027-03-{rnd.randint(1, 31):02}", "begins": "10:00"}
            case "continuation" if self.targets.items:
                return {"of": rnd.choice(self.targets.items)}
            case "annex" if self._may(0.2):
                return {"original": rnd.choice(self.languages)}
            case "item" if self._may(self.mix.documents):
                title = {lang: words(rnd, lang, 3) for lang in self.languages}
                document = {"symbol": "INF/MSME/W/35/Corr.1", "title": title, "status": "issued"}
                return {"documents": [document], "proponents": ["Chile", "Switzerland"]}
        return {}

    def _texts(self, twig: _Twig, fields: dict[str, Json]) -> dict[str, str]:
        if not KINDS[twig.kind].text:
            return {}
        texts = random_markups(self.rnd, self.languages, self.mix, self.targets)
        if "phrase" in fields:
            return {lang: text for lang, text in texts.items() if self._may(0.1)}
        first = self.languages[0]
        return {
            lang: text
            for lang, text in texts.items()
            if lang == first or not self._may(self.mix.missing)
        }

    def _remarks(self, fields: dict[str, Json], texts: dict[str, str]) -> None:
        """States of translations and comments."""
        first, rnd = self.languages[0], self.rnd
        for lang in self.languages[1:]:
            if lang in texts and self._may(self.mix.states):
                level = rnd.choice(["draft", "translated", "revised"])
                fields[f"state/{lang}"] = {"level": level, "of": texts.get(first, "")}
        if self._may(self.mix.comments):
            fields[f"comment/c{rnd.randrange(1000)}"] = {
                "author": "A. Writer", "time": "2027-01-05T10:00:00Z", "lang": None,
                "text": words(rnd, "en", 4), "done": False,
            }  # fmt: skip
