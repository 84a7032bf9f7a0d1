"""The answers to what a roll-forward carried along: keep, change or remove, each one transaction.

The list is in `carried_over.py`; a change goes to all languages at once.
"""

import datetime
import re
from collections.abc import Mapping

from editor.checks.came_along import FIELD, HOURS, places
from editor.checks.mending import Change, field, in_turn, rewording
from editor.checks.report import Edit
from editor.edit.commands import details, settings
from editor.edit.steps import SetField
from editor.edit.transaction import Refusal, Selection, Transaction
from editor.locales.facts import render_fact
from editor.locales.locale import Locale
from editor.locales.meetings import meeting_days
from editor.locales.typed import Misread, typed_date, typed_time
from editor.model.fact import FACT, Fact
from editor.model.markup import parse
from editor.model.node import Json, Node
from editor.model.rolled import REVIEW
from editor.model.text import plain
from editor.model.tree import Tree
from editor.profiles.body import House
from editor.workflow.carried_over import Carried, entry_words
from editor.workflow.finding_carried import DATE, TIME

Made = Transaction | Refusal
GAP = "[…]"
"""What is left in a text where something was removed; the check `placeholder` finds it."""
_ROOM = 30
"""How many characters the name of a step has for the words."""


def keep(tree: Tree, carried: Carried) -> Made:
    """Say that it is meant as it came along."""
    return _answered(tree, carried, kept=True)


def reopen(tree: Tree, carried: Carried) -> Made:
    """Say that it is still to be looked at."""
    return _answered(tree, carried, kept=None)


def _answered(tree: Tree, carried: Carried, *, kept: bool | None) -> Made:
    path = f"{REVIEW}/{carried.key}"
    old = tree.node(carried.owner).fields.get(path) if carried.owner in tree else None
    if old is None or old.get("kept") == kept:
        return Refusal("no-change")
    new = {**old, "kept": True} if kept else {k: v for k, v in old.items() if k != "kept"}
    here = Selection((carried.node,) if carried.node in tree else ())
    label = "review-keep" if kept else "review-reopen"
    step = SetField(carried.owner, path, old, new)
    return Transaction(label, (step,), {"words": _short(carried.words)}, here, here)


def _short(words: str) -> str:
    """The words as far as the name of a step has room for them."""
    return words if len(words) <= _ROOM else f"{words[: _ROOM - 1]}…"


def remove(tree: Tree, house: House, carried: Carried) -> Made:
    """Take it away: a detail becomes unknown, or the body's own again; typed words leave a gap."""
    if carried.owner not in tree:
        return Refusal("no-change")
    node = tree.node(carried.owner)
    fact = carried.fact
    if fact is not None:
        known = house.body is not None and fact in house.body.facts
        if known or not carried.places:
            made = details.remove_fact(tree, fact)
        else:
            made = details.set_fact(tree, fact, None, None)
    elif carried.key.startswith(FIELD):
        made = _without_field(tree, node, carried.key.removeprefix(FIELD))
    else:
        made = _replacing(node, _was(node, carried), GAP)(tree)
    return _named(made, "review-remove", carried)


def _without_field(tree: Tree, node: Node, path: str) -> Made:
    paths = ("begins", "ends") if path == HOURS else (path,)
    return in_turn(*(field(node.id, path, None) for path in paths))(tree)


def change(tree: Tree, house: House, carried: Carried, typed: str, lang: str) -> Made:
    """Put what was typed in its place: a date or a time as the language writes it, else words.

    In texts a date or a time comes out in each language in its own words.
    """
    typed = typed.strip()
    if carried.owner not in tree:
        return Refusal("no-change")
    if not typed:
        return remove(tree, house, carried)
    node, locale = tree.node(carried.owner), house.profile.locale(lang)
    days = meeting_days(house.facts(tree.root)) or (datetime.date.min,)
    value = _read(carried, typed, locale, days[0])
    if isinstance(value, Misread):
        return Refusal(value.code, value.params)
    if carried.fact is not None:
        made = _set_fact(tree, carried.fact, value, locale)
    elif carried.key.startswith(FIELD):
        made = _set_field(tree, node, carried.key.removeprefix(FIELD), value, locale)
    else:
        made = _replacing(node, _was(node, carried), _worded(carried, value, node, house))(tree)
    return _named(made, "review-change", carried)


def _was(node: Node, carried: Carried) -> Json:
    return node.fields.get(f"{REVIEW}/{carried.key}", {}).get("was", {})


def _read(carried: Carried, typed: str, locale: Locale, near: datetime.date) -> str | Misread:
    """The stored form of what was typed: a date or a time where one is due, else the words."""
    if carried.kind == DATE:
        day = typed_date(typed, [locale], near)
        return day.isoformat() if isinstance(day, datetime.date) else day
    if carried.kind not in (TIME, HOURS):
        return typed
    times = [typed_time(part, [locale]) for part in re.split("[-‑–]", typed, maxsplit=1)]
    wrong = next((time for time in times if isinstance(time, Misread)), None)
    hours = [time.strftime("%H:%M") for time in times if isinstance(time, datetime.time)]
    return "-".join(hours) if wrong is None else wrong


def _set_fact(tree: Tree, name: str, value: str, locale: Locale) -> Made:
    """Set a detail; where languages differ, the words of this one."""
    stored = tree.root.fields.get(FACT + name)
    if stored is None:
        return Refusal("unknown-fact", {"id": name})
    old, kind = stored.get("value"), stored["type"]
    if kind == "person":
        return details.set_fact(tree, name, kind, {**(old or {}), "name": value})
    if kind == "members":
        known = {_name(entry, locale): entry for entry in (old or {}).get("names", ())}
        names = [known.get(part, part) for part in _parts(value)]
        return details.set_fact(tree, name, kind, {**(old or {}), "names": names})
    if isinstance(old, dict):
        return details.set_fact(tree, name, kind, {**old, locale.code: value})
    return details.set_fact(tree, name, kind, value)


def _name(entry: Json, locale: Locale) -> str:
    made = render_fact(Fact("name", "text", entry), "text", locale)
    return plain(parse(made.markup)) if made else ""


def _parts(value: str) -> list[str]:
    return [name for part in value.split(",") if (name := part.strip())]


def _set_field(tree: Tree, node: Node, path: str, value: str, locale: Locale) -> Made:
    """Set a field; a list keeps the entries that are named again."""
    if path == HOURS:
        begins, _, ends = value.partition("-")
        return in_turn(field(node.id, "begins", begins), field(node.id, "ends", ends or None))(tree)
    old = node.fields.get(path)
    if not isinstance(old, list):
        return settings.set_field(tree, node.id, path, value)
    known = {entry_words(tree.root, entry, locale): entry for entry in old}
    new = [known.get(n, {"symbol": n} if path == "documents" else n) for n in _parts(value)]
    return settings.set_field(tree, node.id, path, new)


def _worded(carried: Carried, value: str, node: Node, house: House) -> Mapping[str, str] | str:
    """What to type in each language."""
    if carried.kind not in (DATE, TIME):
        return value
    form = "long" if carried.kind == DATE else "plain"
    fact = Fact("typed", carried.kind, value)
    out = {}
    for lang in node.texts:
        made = render_fact(fact, form, house.profile.locale(lang))
        out[lang] = plain(parse(made.markup)) if made else value
    return out


def _named(made: Made, label: str, carried: Carried) -> Made:
    if isinstance(made, Refusal):
        return made
    return Transaction(label, made.steps, {"words": _short(carried.words)}, made.before, made.after)


def _replacing(node: Node, was: Json, words: Mapping[str, str] | str) -> Edit:
    """The edit that puts other words in all these places; by language, or the same for all."""
    edits = []
    for lang, line, start, stop in places(node, was):
        new = words if isinstance(words, str) else words.get(lang, GAP)
        edits.append(rewording(line, lang, Change(start, stop, new)))
    return in_turn(*edits)
