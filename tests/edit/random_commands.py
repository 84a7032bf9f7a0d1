"""Random commands, chosen so that most of them do something: for the machine and the Qt model.

`random_command(tree, rnd, new_id)` gives the name of a command and what it made. One in ten is
made with thoughtless arguments, so that refusals are exercised as well.
"""

import json
import random
from collections.abc import Callable, Mapping

from editor.edit.commands.clipboard import copy, cut, paste
from editor.edit.commands.details import remove_fact, set_fact, set_fact_audience, set_fact_local
from editor.edit.commands.kinds import change_kind
from editor.edit.commands.levels import demote, promote
from editor.edit.commands.moving import move, move_down, move_up
from editor.edit.commands.parking import park, unpark
from editor.edit.commands.phrases import back_to_phrase, set_phrase
from editor.edit.commands.places import valid_kinds
from editor.edit.commands.placing import add, delete, duplicate
from editor.edit.commands.settings import (
    add_language,
    remove_language,
    set_field,
    set_start,
    unnumber,
)
from editor.edit.commands.values import languages
from editor.edit.commands.wording import join, set_text, split
from editor.edit.transaction import Refusal, Transaction
from editor.model.fact import FACT
from editor.model.markup import parse
from editor.model.node import Json, NewId, Node
from editor.model.parking import parking_of
from editor.model.schema import KINDS, MAX_DEPTH
from editor.model.text import size
from editor.model.tree import Tree
from tests.edit.random_hand import LARGE, SMALL, TRIES, Hand
from tests.edit.random_inlines import INLINES
from tests.random_facts import random_facts
from tests.random_notice import PHRASES
from tests.random_text import words

Made = Transaction | Refusal


def _add(hand: Hand) -> Made:
    place = hand.place()
    kind = hand.rarest(valid_kinds(hand.tree, place))
    text = KINDS[kind].text and hand.rnd.random() < 0.8
    texts = {lang: hand.markup(lang) for lang in languages(hand.tree)} if text else {}
    fields = _some_fields(hand, kind) if hand.rnd.random() < 0.3 else {}
    return add(hand.tree, kind, place, hand.new_id, texts, fields)


def _some_fields(hand: Hand, kind: str) -> dict[str, Json]:
    path, value = hand.rnd.choice(_FIELDS)
    return {path: value} if path in KINDS[kind].fields or path in _ANYWHERE else {}


_ANYWHERE = ("audience", "typed_label")
_FIELDS: tuple[tuple[str, Json], ...] = (
    ("audience", "members"),
    ("typed_label", "e."),
    ("role", "subtitle"),
    ("role", "question"),
    ("role", "lead-in"),
    ("day", "2027-03-20"),
    ("begins", "10:00"),
    ("ends", "13:00"),
    ("documents", [{"symbol": "INF/MSME/W/35", "title": {"en": "Report"}, "status": "issued"}]),
    ("proponents", ["Chile", "Switzerland"]),
    ("speakers", ["A. Writer"]),
    ("original", "fr"),
    ("comment/c1", {"author": "A. Writer", "text": "why?\x00", "done": False}),
    ("state/fr", {"level": "revised", "of": "the {item:aaaaaaaaaa}"}),
    ("ignore/typed-label/fr", "5f2a"),
)


def _set_field(hand: Hand) -> Made:
    if hand.rnd.random() < 0.2:
        path, value = hand.rnd.choice(_ROOT_FIELDS)
        return set_field(hand.tree, hand.tree.root.id, path, value)
    path, value = hand.rnd.choice(_FIELDS)
    own = "/" in path or path in _ANYWHERE
    node = hand.tree.node(hand.one(lambda n: own or path in KINDS[n.kind].fields))
    taken = node.fields.get(path) == value or (path in node.fields and hand.rnd.random() < 0.4)
    return set_field(hand.tree, node.id, path, None if taken else value)


_ROOT_FIELDS: tuple[tuple[str, Json], ...] = (
    ("symbol", ["INF/MSME/W/41"]),
    ("symbol", []),
    ("job", "(26-1234)"),
    ("session", "Twelfth"),
    ("status", "ready"),
    ("status", "no such"),
    ("distribution", "restricted"),
    ("distribution", ""),
)


def _paste(hand: Hand) -> Made:
    chosen = hand.several()
    made = copy(hand.tree, chosen) if hand.rnd.random() < 0.7 else cut(hand.tree, chosen)
    if isinstance(made, Refusal):
        return made
    clipboard = made if isinstance(made, str) else made.clipboard
    if hand.thoughtless:
        clipboard = _spoilt(hand.rnd, clipboard)
    if hand.rnd.random() < 0.3:
        clipboard = clipboard.replace(hand.tree.root.id, "zzzzzzzzzz")
        clipboard = clipboard.replace("notices.example/1", "notices.example/other")
    return paste(hand.tree, clipboard, hand.place(), hand.new_id)


def _spoilt(rnd: random.Random, clipboard: str) -> str:
    """A clipboard that somebody else has written."""
    stored = json.loads(clipboard)
    match rnd.randrange(6):
        case 0:
            return clipboard[: rnd.randrange(len(clipboard))]
        case 1:
            stored["version"] = 99
        case 2:
            stored["nodes"][0]["kind"] = rnd.choice(["notice", "script", None, 7])
        case 3:
            stored["nodes"][0]["fields"] = {"start": "x" * 9}
        case 4:
            for _ in range(MAX_DEPTH + 2):
                stored["nodes"] = [{"id": "x1", "kind": "annex", "children": stored["nodes"]}]
        case _:
            stored["nodes"] += stored["nodes"]
    return json.dumps(stored)


def _cut(hand: Hand) -> Made:
    made = cut(hand.tree, hand.one(_few))
    return made if isinstance(made, Refusal) else made.transaction


def _few(node: Node) -> bool:
    return sum(1 for _ in node.walk()) < 12


def _delete(hand: Hand) -> Made:
    return delete(hand.tree, [hand.one(_few)] if hand.rnd.random() < 0.5 else hand.several())


def _change_kind(hand: Hand) -> Made:
    node_id = hand.one(lambda n: not n.children)
    parent = hand.tree.parent(node_id)
    return change_kind(
        hand.tree, node_id, hand.rarest(tuple(sorted(KINDS[parent.kind].holds)) if parent else ())
    )


def _worded(hand: Hand, lang: str) -> str:
    return hand.one(lambda n: KINDS[n.kind].text and lang in n.texts)


def _split(hand: Hand) -> Made:
    lang = hand.lang()
    node = hand.tree.node(_worded(hand, lang))
    length = size(parse(node.texts.get(lang, "")))
    place = hand.rnd.choice([0, length, hand.rnd.randint(0, length), hand.rnd.randint(0, length)])
    return split(hand.tree, node.id, lang, place + 9 * hand.thoughtless, hand.new_id)


def _set_text(hand: Hand) -> Made:
    lang = hand.lang()
    node_id = hand.one(lambda n: KINDS[n.kind].text)
    markup = hand.rnd.choice([hand.markup(lang), hand.markup(lang), "", "**a\x0b\ud800*b* {x}"])
    return set_text(hand.tree, node_id, lang, markup)


def _set_fact(hand: Hand) -> Made:
    facts = random_facts(hand.rnd, ("en", "fr"))
    name = hand.rnd.choice(list(facts))
    value = "2027-02-30" if hand.thoughtless else facts[name]["value"]
    return set_fact(hand.tree, name, hand.rnd.choice([None, facts[name]["type"]]), value)


def _fact_id(hand: Hand) -> str:
    known = [path[len(FACT) :] for path in hand.tree.root.fields if path.startswith(FACT)]
    return hand.rnd.choice(known) if known and not hand.thoughtless else "no.such"


def _set_fact_local(hand: Hand) -> Made:
    said = words(hand.rnd, "fr", 2) if hand.rnd.random() < 0.7 else None
    return set_fact_local(hand.tree, _fact_id(hand), hand.lang(), said)


def _set_phrase(hand: Hand) -> Made:
    key, (kind, _) = hand.rnd.choice(list(PHRASES.items()))
    node_id = hand.one(lambda n: n.kind == kind)
    return set_phrase(hand.tree, node_id, key if hand.rnd.random() < 0.8 else None)


def _back_to_phrase(hand: Hand) -> Made:
    typed = [n for n in hand.nodes if "phrase" in n.fields and n.texts]
    if not typed or hand.thoughtless:
        return back_to_phrase(hand.tree, hand.one(), hand.lang())
    node = hand.rnd.choice(typed)
    return back_to_phrase(hand.tree, node.id, hand.rnd.choice(list(node.texts)))


def _unnumber(hand: Hand) -> Made:
    node = hand.tree.node(hand.one(lambda n: KINDS[n.kind].numbered))
    return unnumber(hand.tree, node.id, on="unnumbered" not in node.fields)


def _set_start(hand: Hand) -> Made:
    node_id = hand.one(lambda n: n.kind == "item")
    return set_start(hand.tree, node_id, hand.rnd.choice([None, 0, 5, 7, 10_000, 3]))


def _add_language(hand: Hand) -> Made:
    missing = [x for x in ("en", "fr", "es", "ar", "zh-Hans") if x not in languages(hand.tree)]
    lang = "No!" if hand.thoughtless else hand.rnd.choice(missing or ["en"])
    return add_language(hand.tree, lang)


COMMANDS: Mapping[str, tuple[int, Callable[[Hand], Made]]] = {
    "add": (14, _add),
    "delete": (5, _delete),
    "duplicate": (4, lambda h: duplicate(h.tree, h.one(_few), h.new_id)),
    "cut": (3, _cut),
    "paste": (6, _paste),
    "move": (8, lambda h: move(h.tree, h.several(), h.place())),
    "move_up": (4, lambda h: move_up(h.tree, h.together())),
    "move_down": (4, lambda h: move_down(h.tree, h.together())),
    "park": (3, lambda h: park(h.tree, h.several(), h.new_id)),
    "unpark": (4, lambda h: unpark(h.tree, _parked(h))),
    "promote": (5, lambda h: promote(h.tree, h.several())),
    "promote alone": (3, lambda h: promote(h.tree, h.one(_has_children), with_children=False)),
    "demote": (5, lambda h: demote(h.tree, h.together())),
    "demote alone": (3, lambda h: demote(h.tree, h.one(_has_children), with_children=False)),
    "change_kind": (6, _change_kind),
    "split": (5, _split),
    "join": (5, lambda h: join(h.tree, h.one(), h.lang())),
    "set_text": (10, _set_text),
    "set_phrase": (3, _set_phrase),
    "back_to_phrase": (3, _back_to_phrase),
    "set_field": (6, _set_field),
    "unnumber": (3, _unnumber),
    "set_start": (3, _set_start),
    "set_fact": (3, _set_fact),
    "set_fact_local": (2, _set_fact_local),
    "set_fact_audience": (2, lambda h: set_fact_audience(
        h.tree, _fact_id(h), members=h.rnd.random() < 0.5)),
    "remove_fact": (1, lambda h: remove_fact(h.tree, _fact_id(h))),
    "add_language": (2, _add_language),
    "remove_language": (1, lambda h: remove_language(h.tree, h.lang())),
    **INLINES,
}  # fmt: skip
"""Name -> how often, and how it is made."""

_TAKING = {"delete": 30, "cut": 12, "join": 12}


def _parked(hand: Hand) -> list[str]:
    parking = parking_of(hand.tree.root)
    nodes = parking.children if parking and not hand.thoughtless else ()
    return [hand.rnd.choice(nodes).id] if nodes else hand.several()


def _has_children(node: Node) -> bool:
    return bool(node.children)


def random_command(tree: Tree, rnd: random.Random, new_id: NewId) -> tuple[str, Made]:
    """A random command: its name, and the transaction or refusal it gave."""
    name = _name(rnd, len(tree))
    thoughtless = rnd.random() < 0.1
    hand = Hand(tree, rnd, new_id, tuple(tree.walk()), thoughtless)
    made = COMMANDS[name][1](hand)
    for _ in range(0 if thoughtless else TRIES):
        if made:
            break
        made = COMMANDS[name][1](hand)
    return name, made


def _name(rnd: random.Random, count: int) -> str:
    weights = {name: often for name, (often, _) in COMMANDS.items()}
    if count > LARGE:
        weights |= _TAKING
    elif count < SMALL:
        weights |= {"add": 40, "delete": 1, "cut": 1}
    return rnd.choices(list(weights), list(weights.values()))[0]
