"""Random commands that put links, footnotes, details and cross-references into a text."""

from collections.abc import Callable, Mapping

from editor.edit.commands.inlines import (
    Spot,
    put_detail,
    put_link,
    put_new_detail,
    put_note,
    put_reference,
    remove_link,
)
from editor.edit.transaction import Refusal, Transaction
from editor.model.fact import Fact
from editor.model.markup import parse
from editor.model.schema import KINDS
from editor.model.text import size
from tests.edit.random_hand import Hand

Made = Transaction | Refusal


def _spot(hand: Hand, wanted: str = "") -> Spot:
    lang = hand.lang()
    node = hand.tree.node(
        hand.one(lambda n: KINDS[n.kind].text and wanted in n.texts.get(lang, "x"))
    )
    length = size(parse(node.texts.get(lang, "")))
    start = hand.rnd.randint(0, length)
    stop = hand.rnd.choice([start, hand.rnd.randint(start, length), length])
    return Spot(node.id, lang, start, stop + 9 * hand.thoughtless)


def _put_link(hand: Hand) -> Made:
    address = hand.rnd.choice(["https://notices.example/1", "mailto:a@notices.example", "no way"])
    said = hand.rnd.choice([None, "", "a link", "a\n\x00{b}"])
    return put_link(hand.tree, _spot(hand), said, address)


def _put_note(hand: Hand) -> Made:
    return put_note(hand.tree, _spot(hand), parse(hand.markup("en")))


def _put_detail(hand: Hand) -> Made:
    fact = "Bad Id" if hand.thoughtless else hand.rnd.choice(["meeting.1.date", "issue.date"])
    return put_detail(hand.tree, _spot(hand), fact, hand.rnd.choice(["long", "on", "short"]))


def _put_new_detail(hand: Hand) -> Made:
    number = hand.rnd.randrange(1000)
    fact = Fact("Bad Id" if hand.thoughtless else f"doc.{number}", "symbol", f"A/{number}")
    return put_new_detail(hand.tree, _spot(hand), fact, "symbol")


def _put_reference(hand: Hand) -> Made:
    item = hand.one(lambda n: KINDS[n.kind].numbered and "unnumbered" not in n.fields)
    return put_reference(hand.tree, _spot(hand), item)


INLINES: Mapping[str, tuple[int, Callable[[Hand], Made]]] = {
    "put_link": (3, _put_link),
    "remove_link": (3, lambda h: remove_link(h.tree, _spot(h, "]("))),
    "put_note": (2, _put_note),
    "put_detail": (2, _put_detail),
    "put_new_detail": (1, _put_new_detail),
    "put_reference": (2, _put_reference),
}
"""Name -> how often, and how it is made."""
