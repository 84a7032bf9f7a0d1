"""What can be put into a text: details as they print now, elements by their numbers."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from editor.locales.facts import render
from editor.locales.locale import Locale
from editor.model.markup import parse
from editor.model.schema import KINDS
from editor.model.text import plain
from ui.details.names import detail_title, has_name
from ui.session import Session

Key = tuple[str, ...]
"""What a row stands for: a detail and its form, or an element."""


class Row(Struct, frozen=True):
    """One offer: what it prints, what it stands for, whether it prints bold."""

    words: str
    key: Key
    bold: bool = False


class Group(Struct, frozen=True):
    """Offers under a name, empty where there is but one group."""

    name: str
    rows: tuple[Row, ...]


def detail_groups(session: Session) -> list[Group]:
    """Every detail of the notice in each form, as the language of the view prints it now."""
    root = session.tree.root
    facts = session.pages.house(root).facts(root)
    locale = session.pages.locale(root, session.lang)
    known = [*(fact for fact in facts if has_name(fact)), "meeting"]
    others = sorted(fact for fact in facts if fact not in known and facts[fact].type != "link")
    groups = []
    for fact in [*known, *others]:
        type_ = facts[fact].type if fact in facts else "meeting"
        rows = tuple(_forms(session, fact, type_, locale))
        if rows:
            groups.append(Group(_title(fact), rows))
    return groups


def _title(fact: str) -> str:
    if fact == "meeting":
        return QCoreApplication.translate("Offers", "Meeting, all days")
    return detail_title(fact)


def _forms(session: Session, fact: str, type_: str, locale: Locale) -> Iterator[Row]:
    """A row for each form that prints something; of several that print the same, the first."""
    root = session.tree.root
    facts = session.pages.house(root).facts(root)
    forms = dict.fromkeys(form for known in locale.chain() for form in known.forms.get(type_, {}))
    seen: set[str] = set()
    for form in forms:
        rendered = render(facts, fact, form, locale)
        if rendered is None or rendered.markup in seen:
            continue
        seen.add(rendered.markup)
        yield Row(plain(parse(rendered.markup)), (fact, form), "**" in rendered.markup)


def item_groups(session: Session) -> list[Group]:
    """Every element that carries a number, with the beginning of its words."""
    labels = session.labels()
    rows = [
        Row(f"{labels[node.id]}  {' '.join(session.words(node.id).split())}", (node.id,))
        for node in session.tree.walk()
        if KINDS[node.kind].numbered and "unnumbered" not in node.fields and labels.get(node.id)
    ]
    return [Group("", tuple(rows))]
