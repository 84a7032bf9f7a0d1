"""Random notices in which nothing is wrong, though much looks nearly so.

`clean_notice(rnd, size)` takes the structure of a random notice (`tests/random_notice.py`) and
gives it sentences with typed dates, symbols, hours, quotations, brackets and lists as the house
wants them.
"""

import datetime
import random
from collections.abc import Iterator, Mapping

from editor.locales.facts import render_fact
from editor.locales.locale import load_locale
from editor.locales.typography import quoted
from editor.model.fact import Fact
from editor.model.node import Json, Node
from editor.model.tree import Tree
from tests.random_notice import random_notice
from tests.random_text import Mix, words

LANGUAGES = ("en", "fr", "es")
MIX = Mix(
    odd=0.0, phrases=0.35, unnumbered=0.0, typed_labels=0.0, breaks=0.0, documents=0.0, facts=0.15
)
SENTENCES: Mapping[str, tuple[str, ...]] = {
    "en": (
        "Report circulated as {symbol} on {date}: see {quoted} (item 2).",
        "On {weekday}, from 10:00 to 11:30, Members' views; they cover: i) rules; and ii) trade.",
        "Mr A. Writer (ITC) will speak on 2.5% of trade, as in https://example.org?a=1.",
    ),
    "fr": (
        "Rapport distribué le {date} sous la cote {symbol}: voir {quoted} (point 2).",
        "Le {weekday}, à 10 heures, l'exposé portera sur: i) les règles; et ii) le commerce?",
        "M. A. Writer (ITC) parlera de 2,5% des échanges, voir https://example.org?a=1.",
    ),
    "es": (
        "Informe distribuido el {date} con la signatura {symbol}: véase {quoted} (punto 2).",
        "El {weekday}, a las 10 h, se tratará lo siguiente: i) normas; y ii) comercio.",
        "El Sr. A. Writer (ITC) hablará del 2,5% del comercio; véase https://example.org?a=1.",
    ),
}


def clean_notice(rnd: random.Random, size: int) -> Tree:
    """A notice of so many elements in three languages that no check has anything against."""
    tree = random_notice(rnd, size, LANGUAGES, MIX)
    fields = {**tree.root.fields, **_facts(rnd, tree.root.fields)}
    symbols = [
        str(stored["value"]) for name, stored in fields.items() if name.startswith("fact/doc.")
    ]
    below = tuple(_clean(rnd, node, fields, symbols) for node in tree.root.children)
    return Tree(Node(tree.root.id, "notice", fields, {}, below))


def _facts(rnd: random.Random, fields: Mapping[str, Json]) -> dict[str, Json]:
    """Details that agree: links with an address, documents, an issue date early enough."""
    facts = {name: stored for name, stored in fields.items() if name.startswith("fact/")}
    facts["fact/link.none"] = {"type": "link", "value": "https://notices.example"}
    facts["fact/deadline"] = {"type": "date", "value": fields["fact/meeting.1.date"]["value"]}
    facts["fact/issue.date"] = {"type": "date", "value": f"2026-12-{rnd.randint(1, 20):02}"}
    for number in range(4):
        symbol = f"INF/MSME/W/{rnd.randint(1, 99)}" + rnd.choice(["", "/Rev.2", "/Corr.1"])
        facts[f"fact/doc.{number}"] = {"type": "symbol", "value": symbol}
    return facts


def _clean(rnd: random.Random, node: Node, facts: Mapping[str, Json], symbols: list[str]) -> Node:
    fields = dict(node.fields)
    if "day" in fields:
        fields["day"] = facts["fact/meeting.1.date"]["value"]
    if node.kind == "sitting":
        fields.pop("begins", None)
    if fields.get("role") in ("meeting", "circulated") and "phrase" not in fields:
        fields["role"] = "information"
    texts = {} if "phrase" in fields else dict(node.texts)
    if texts and rnd.random() < 0.5:
        texts = _sentence(rnd, rnd.choice(symbols))
    below = tuple(_clean(rnd, child, facts, symbols) for child in node.children)
    if node.kind == "item" and "phrase" not in fields and rnd.random() < 0.4:
        texts, below = _with_document(rnd, texts, below, rnd.choice(symbols))
    return Node(node.id, node.kind, fields, texts, below)


def _sentence(rnd: random.Random, symbol: str) -> dict[str, str]:
    which = rnd.randrange(3)
    day = datetime.date(2026, 1, 1) + datetime.timedelta(days=rnd.randrange(800))
    return {lang: _filled(rnd, lang, SENTENCES[lang][which], day, symbol) for lang in LANGUAGES}


def _filled(rnd: random.Random, lang: str, sentence: str, day: datetime.date, symbol: str) -> str:
    locale = load_locale(lang)
    fact = Fact("day", "date", day.isoformat())
    forms = {form: render_fact(fact, form, locale) for form in ("long", "weekday")}
    printed = {form: made.markup for form, made in forms.items() if made}
    title = quoted(words(rnd, lang, 3), locale)
    return sentence.format(
        symbol=symbol, date=printed["long"], weekday=printed["weekday"], quoted=title
    )


def _with_document(
    rnd: random.Random, texts: dict[str, str], below: tuple[Node, ...], symbol: str
) -> tuple[dict[str, str], tuple[Node, ...]]:
    """A title with a symbol in brackets, which the first paragraph cites again."""
    titled = {lang: f"{words(rnd, lang, 3).upper()} ({symbol})" for lang in texts}
    said = {"en": "adopt", "fr": "adopter", "es": "adoptar"}
    changed = [
        Node(n.id, n.kind, n.fields, {lang: f"{said[lang]} {symbol}." for lang in said}, n.children)
        if n.kind == "paragraph"
        else n
        for n in below
    ]
    return titled, tuple(changed)


def typed(tree: Tree) -> Iterator[Node]:
    """The elements with a text in every language."""
    return (node for node in tree.walk() if len(node.texts) == len(LANGUAGES))
