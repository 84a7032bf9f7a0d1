"""What a notice rolled forward carries along and may be stale: the list to be worked off.

It is read from the notice (`model/rolled.py`), so it survives saving, follows every edit and is
done when everything was kept, changed or removed. The answers are in `reviewing.py`.
"""

import re
from collections import Counter
from collections.abc import Mapping

from msgspec import Struct

from editor.checks.came_along import FIELD, places, still
from editor.edit.commands.references import facts_in
from editor.edit.steps import SetField
from editor.locales.facts import render_fact
from editor.locales.locale import Locale
from editor.locales.phrases import phrase
from editor.model.fact import FACT, Fact, fact_of
from editor.model.markup import parse
from editor.model.node import Json, Node
from editor.model.rolled import REVIEW, belongs_to_rolling
from editor.model.text import FactRef, plain
from editor.model.tree import Tree
from editor.profiles.body import House

_FORMS: Mapping[str, tuple[str, ...]] = {
    "date": ("weekday",),
    "time": ("plain",),
    "span": ("long",),
    "room": ("name",),
    "platform": ("name",),
    "body": ("name",),
    "person": ("name", "full"),
    "symbol": ("symbol",),
    "members": ("list",),
    "text": ("text",),
    "link": ("address",),
}
"""The forms in which a detail is shown in the list, the first that it can be printed in."""


class Carried(Struct, frozen=True):
    """One thing that came along.

    `node` is the element to look at, the first that prints it; `owner` has the review `key`. `kind`
    is a type of detail, the name of a field, or what was found in texts; `words` say it in the
    language asked for, `before` what the older notice said. `places` are the texts that print it,
    in all languages. `kept` and `changed` (or removed) are the two ways of being done.
    """

    owner: str
    key: str
    kind: str
    node: str
    words: str
    before: str
    places: int
    kept: bool
    changed: bool

    @property
    def is_open(self) -> bool:
        """Whether nobody has looked at it yet."""
        return not (self.kept or self.changed)

    @property
    def fact(self) -> str | None:
        """The detail that it is, None for a field or something typed."""
        return self.key.removeprefix(FACT) if self.key.startswith(FACT) else None


def carried_over(tree: Tree, house: House, lang: str) -> tuple[Carried, ...]:
    """Everything that came along, in the words of a language: details first, then as they stand."""
    locale = house.profile.locale(lang)
    printers = _printers(tree, locale)
    found = [_carried(tree, node, key, value, locale, printers)
             for node in tree.walk() if node.fields
             for key, value in sorted(node.family(REVIEW).items())]  # fmt: skip
    return tuple(sorted(found, key=_order))  # what stands below keeps its order


def _order(carried: Carried) -> tuple[int, str]:
    """Details by their types and ids, everything else after them."""
    return ([*_FORMS].index(carried.kind), carried.fact) if carried.fact else (len(_FORMS), "")


def settling(tree: Tree) -> tuple[SetField, ...]:
    """What ends the roll-forward of a notice that goes out: its marks and reviews go."""
    return tuple(
        SetField(node.id, path, value, None)
        for node in tree.walk()
        for path, value in node.fields.items()
        if belongs_to_rolling(path)
    )


def _carried(
    tree: Tree, node: Node, key: str, value: Json, locale: Locale,
    printers: tuple[Counter[str], Mapping[str, str]],
) -> Carried:  # fmt: skip
    counts, first = printers
    was, before = value["was"], value.get("before")
    here, count, kind = node.id, 1, key.partition("/")[0]
    if key.startswith(FACT):
        name = key.removeprefix(FACT)
        kind, words = was["type"], _fact_words(name, was, locale)
        before = _fact_words(name, before, locale) if before else ""
        whole = name if name in counts else _whole(name)
        here, count = first.get(whole, node.id), counts[whole]
    elif key.startswith(FIELD):
        kind, words = key.removeprefix(FIELD), _field_words(tree.root, was, locale)
    else:
        words = next(iter(was.get(locale.code, ())), "") or next(iter(was.values()))[0]
        count = sum(1 for _ in places(node, was))
    kept = bool(value.get("kept"))
    changed = not kept and not still(tree.root, node, key, was)
    return Carried(node.id, key, kind, here, words, before or "", count, kept, changed)


def _whole(name: str) -> str:
    """The detail that prints the days and hours of the meeting together."""
    return "meeting" if re.fullmatch(r"meeting\.(?:\d+\.\w+|zone)", name) else name


def _fact_words(name: str, stored: Json, locale: Locale) -> str:
    fact = fact_of(name, stored)
    forms = ("mode",) if name == "meeting.mode" else _FORMS[fact.type]
    made = next((m for form in forms if (m := render_fact(fact, form, locale))), None)
    return plain(parse(made.markup)) if made else ""


def _field_words(root: Node, was: Json, locale: Locale) -> str:
    if isinstance(was, list):
        return ", ".join(entry_words(root, entry, locale) for entry in was)
    return "-".join(was.values()) if isinstance(was, dict) else str(was)


def entry_words(root: Node, entry: Json, locale: Locale) -> str:
    """One of a list: a document by its symbol or title, a name as typed or that of a detail."""
    if isinstance(entry, dict):
        title = Fact("title", "text", entry.get("title"))
        made = render_fact(title, "text", locale)
        return str(entry.get("symbol") or (plain(parse(made.markup)) if made else ""))
    stored = root.fields.get(f"{FACT}{entry}")
    return _fact_words(entry, stored, locale) if stored else str(entry)


def _printers(tree: Tree, locale: Locale) -> tuple[Counter[str], Mapping[str, str]]:
    """How many texts print each detail, in all languages, and the first element that does."""
    counts: Counter[str] = Counter()
    first: dict[str, str] = {}
    languages = tree.root.fields.get("languages", ())
    for node in tree.walk():
        names = list(facts_in(node.with_children(())))
        key = node.fields.get("phrase") if node.fields else None
        if key and (untyped := [lang for lang in languages if lang not in node.texts]):
            known = phrase(key, locale)
            inlines = parse(known.markup) if known else ()
            names += [i.fact for i in inlines if isinstance(i, FactRef)] * len(untyped)
        named = [*node.fields.get("proponents", ()), *node.fields.get("speakers", ())]
        names += [name for name in named if FACT + name in tree.root.fields]
        counts.update(names)
        for name in names:
            first.setdefault(name, node.id)
    return counts, first
