"""Links without an address: they are printed as plain words (decision 10)."""

from collections.abc import Iterator

from msgspec.structs import replace

from editor.checks.lines import Line
from editor.checks.mending import STALE
from editor.checks.proof import Proof
from editor.checks.report import Edit, Mend, Report
from editor.edit.commands import wording
from editor.edit.transaction import Refusal, Transaction
from editor.locales.facts import link_address
from editor.model.markup import parse, serialize
from editor.model.text import Break, FactRef, Note, Run, Text, normal
from editor.model.tree import Tree


def links(proof: Proof) -> Iterator[Report]:
    """Every link that leads nowhere, once, where it is used first."""
    seen: set[str] = set()
    for line in proof.lines:
        if "](" not in line.node.texts[proof.lang]:
            continue
        for name, start, stop in _links_of(line):
            if name not in seen:
                seen.add(name)
                fact = proof.facts.get(name)
                if fact is None or fact.type != "link" or not link_address(fact, proof.locale):
                    yield _report(proof, line, name, start, stop)


def _links_of(line: Line) -> Iterator[tuple[str, int, int]]:
    """The links of a line, each from its first to its last place."""
    place = 0
    open_: tuple[str, int, int] | None = None
    for inline in line.text:
        size = len(inline.chars) if isinstance(inline, Run) else 1
        link = None if isinstance(inline, Note | Break) else inline.link
        if open_ and open_[0] != link:
            yield open_
            open_ = None
        if link:
            open_ = (link, open_[1] if open_ else place, place + size)
        place += size
    if open_:
        yield open_


def _report(proof: Proof, line: Line, name: str, start: int, stop: int) -> Report:
    words = "".join(
        i.chars if isinstance(i, Run) else proof.printed(i) if isinstance(i, FactRef) else ""
        for i in line.text
        if not isinstance(i, Note | Break) and i.link == name
    )
    span = (start, stop) if line.note is None else (line.note, line.note + 1)
    return Report(
        "link-address",
        line.node.id,
        proof.lang,
        span,
        {"words": words, "link": name},
        (Mend("unlink", _without(name)),),
        once=name,
        judged=name,
    )


def _without(name: str) -> Edit:
    """The edit that makes a link ordinary words wherever it is used, in every language."""

    def edit(tree: Tree) -> Transaction | Refusal:
        made: list[Transaction] = []
        for node in tree.walk():
            for lang, markup in node.texts.items():
                if f"]({name})" not in markup:
                    continue
                bare = serialize(_unlinked(parse(markup), name))
                done = wording.set_text(tree, node.id, lang, bare)
                if isinstance(done, Transaction):
                    made.append(done)
        if not made:
            return STALE
        steps = tuple(step for done in made for step in done.steps)
        return Transaction("remove-link", steps, {}, made[0].before, made[0].after)

    return edit


def _unlinked(text: Text, name: str) -> Text:
    return normal(
        replace(i, text=_unlinked(i.text, name))
        if isinstance(i, Note)
        else replace(i, link=None)
        if not isinstance(i, Break) and i.link == name
        else i
        for i in text
    )
