"""Names of countries that are not in the house's own list (`countries` of its profile).

They stand in details: members, the country of a person, the proponents of an item.
"""

from collections.abc import Iterator, Mapping

from editor.checks.mending import field
from editor.checks.near import nearest
from editor.checks.proof import Proof
from editor.checks.report import Edit, Mend, Report
from editor.edit.commands import details
from editor.model.fact import FACT, Fact
from editor.model.node import Json
from editor.model.parking import on_agenda

_SLIPS = 2


def countries(proof: Proof) -> Iterator[Report]:
    """Every country in the language that the house does not call so."""
    by_language = proof.house.profile.values.get("countries", {})
    known = frozenset(by_language.get(proof.lang, ()))
    if not known:
        return
    anywhere = frozenset(name for names in by_language.values() for name in names)
    for fact in proof.facts.values():
        if FACT + fact.id in proof.root.fields:
            yield from _of_fact(proof, fact, known, anywhere)
    for node in on_agenda(proof.root):
        names = node.fields.get("proponents", ()) if node.fields else ()
        for at, name in enumerate(names):
            if name not in anywhere:
                right = nearest(name, sorted(anywhere), _SLIPS)
                edit = field(node.id, "proponents", [*names[:at], right, *names[at + 1 :]])
                yield _report(node.id, None, name, right, edit, f"proponents-{at + 1}")


def _of_fact(
    proof: Proof, fact: Fact, known: frozenset[str], anywhere: frozenset[str]
) -> Iterator[Report]:
    lang, root = proof.lang, proof.root.id
    if fact.type == "person" and fact.value:
        name, allowed = _name(fact.value.get("country"), lang, known, anywhere)
        if name and name not in allowed:
            right = nearest(name, sorted(allowed), _SLIPS)
            value = {**fact.value, "country": _named(fact.value["country"], lang, right)}
            yield _report(root, lang, name, right, _edit(fact, value), fact.id)
    if fact.type == "members" and fact.value:
        names = fact.value["names"]
        for at, stored in enumerate(names):
            name, allowed = _name(stored, lang, known, anywhere)
            if name and name not in allowed:
                right = nearest(name, sorted(allowed), _SLIPS)
                changed = [*names[:at], _named(stored, lang, right), *names[at + 1 :]]
                edit = _edit(fact, {**fact.value, "names": changed})
                yield _report(root, lang, name, right, edit, f"{fact.id}-{at + 1}")


def _name(
    stored: Json, lang: str, known: frozenset[str], anywhere: frozenset[str]
) -> tuple[str | None, frozenset[str]]:
    """A name, and what it may be: one of the language, or of any if it is the same in all."""
    if isinstance(stored, Mapping):
        return stored.get(lang), known
    return (stored or None), anywhere


def _named(stored: Json, lang: str, name: str | None) -> Json:
    return {**stored, lang: name} if isinstance(stored, Mapping) else name


def _edit(fact: Fact, value: Json) -> Edit:
    return lambda tree: details.set_fact(tree, fact.id, fact.type, value)


def _report(
    node: str, lang: str | None, name: str, right: str | None, edit: Edit, at: str
) -> Report:
    mends = (Mend("country", edit, {"right": right}),) if right else ()
    return Report("country-unknown", node, lang, None, {"name": name}, mends, at=at, judged=name)
