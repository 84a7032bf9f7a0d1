"""Prepares the revision of a notice that was circulated: its symbol, its title, its numbers.

What the symbol ends with is counted up (/Rev.1, /Rev.2), the notice is a draft again, and its
numbers are counted anew or kept (decision 13, `numbering/frozen.py`). `to_translate` says which
texts have to follow what the original says now.
"""

import datetime
import re
from collections.abc import Iterator, Sequence

from editor.edit.commands.command import command
from editor.edit.steps import Insert, SetField, Step
from editor.edit.transaction import Selection, Transaction
from editor.errors import EditRefused
from editor.layout.compose import working_source
from editor.model.compare import Added, TextChanged
from editor.model.node import Json, NewId, Node
from editor.model.parking import on_agenda
from editor.model.states import CIRCULATED
from editor.model.tree import Tree
from editor.model.version import circulated_of
from editor.profiles.body import House
from editor.profiles.wording import phrase_for
from editor.workflow.roll_forward import job_to_come
from editor.workflow.versions import since_circulated

REVISION = "revision"
"""The type of document, and the phrase of its subtitle."""
_COUNTED = re.compile(r"/Rev\.(\d+)$")


def keeps_numbers(house: House) -> bool:
    """Whether a revision keeps its numbers where nobody says otherwise."""
    return bool(house.profile.values["numbering"].get("keeps_numbers", False))


@command
def prepare_revision(
    tree: Tree, house: House, today: datetime.date, new_id: NewId, *, keep_numbers: bool
) -> Transaction:
    """Make the circulated notice the draft of its revision, with its numbers kept or anew."""
    version = circulated_of(tree.root)
    if version is None or tree.root.fields.get("status") != CIRCULATED:
        raise EditRefused("not-circulated")
    fields = tree.root.fields
    symbols = [counted_up(symbol) for symbol in fields.get("symbol", ())]
    same_title = phrase_for(
        "document-title", fields.get("document_type"), house.profile
    ) == phrase_for("document-title", REVISION, house.profile)
    wanted: dict[str, Json] = {
        "status": "draft",
        "symbol": symbols or None,
        "job": job_to_come(fields.get("job"), today.year),
        "kept_numbers": version.id if keep_numbers else None,
    }
    if same_title and REVISION in house.profile.values["types"]:
        wanted["document_type"] = REVISION
    steps: list[Step] = [
        SetField(tree.root.id, path, fields.get(path), value)
        for path, value in wanted.items()
        if fields.get(path) != value
    ]
    steps += _subtitle(tree, new_id, "document-subtitle" if same_title else REVISION)
    here = Selection((tree.root.id,))
    words = symbols[0] if symbols else ""
    return Transaction(REVISION, tuple(steps), {"words": words}, here, here)


def counted_up(symbol: str) -> str:
    """The symbol of the next revision; one that is still to come stays so."""
    if "…" in symbol:
        return symbol
    hit = _COUNTED.search(symbol)
    return f"{symbol[: hit.start()]}/Rev.{int(hit.group(1)) + 1}" if hit else f"{symbol}/Rev.1"


def _subtitle(tree: Tree, new_id: NewId, phrase: str) -> Iterator[Step]:
    """The word Revision below the title, unless the notice is one already."""
    titles = [node for node in tree.root.children if node.kind == "title"]
    by_type = tree.root.fields.get("document_type") == REVISION
    known = {REVISION, "document-subtitle"} if by_type else {REVISION}
    if any(node.fields.get("phrase") in known for node in titles):
        return
    above = [node for node in titles if node.fields.get("role") in ("document", "subtitle")]
    row = tree.row((above or titles)[-1].id) + 1 if titles else 0
    node = Node(new_id(), "title", {"role": "subtitle", "phrase": phrase})
    yield Insert(tree.root.id, row, node)


def to_translate(tree: Tree) -> dict[str, tuple[str, ...]]:
    """The elements that each language has to follow: the original changed since, it did not.

    By language, in the order of the notice; nothing before the first circulation.
    """
    changes = since_circulated(tree)
    touched = {(c.node, c.lang) for c in changes if isinstance(c, TextChanged)}
    new = {node.id for c in changes if isinstance(c, Added) for node in tree.node(c.node).walk()}
    languages: Sequence[str] = tree.root.fields.get("languages", ())
    found: dict[str, list[str]] = {}
    for node in on_agenda(tree.root):
        source = working_source(tree.root.fields, node) if node.texts else None
        if source is None or not ((node.id, source) in touched or node.id in new):
            continue
        for lang in languages:
            followed = lang == source or (lang in node.texts and node.id in new)
            if not followed and (node.id, lang) not in touched:
                found.setdefault(lang, []).append(node.id)
    return {lang: tuple(names) for lang, names in found.items()}
