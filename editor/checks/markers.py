"""Numbers that are typed and not counted: markers kept as printed, markers typed into a text.

What a marker looks like is known by text import (`text_in/markers.py`).
"""

import re
from collections.abc import Iterator

from editor.checks.lines import Line
from editor.checks.mending import Change, field, in_turn, rewording
from editor.checks.proof import EDGE, Proof
from editor.checks.report import Edit, Mend, Report
from editor.edit.commands import kinds, moving, places
from editor.model.node import Json, Node
from editor.model.parking import on_agenda
from editor.text_in.markers import Marker, letter_value, marker_of, roman_value

_START = re.compile(
    rf"(?<={EDGE})(?:\(?[A-Za-z0-9]{{1,4}}(?:\.\d{{1,3}})*[.)]?[\s\u00a0]|[•·▪●○–—*-][\s\u00a0])"
)
_BULLET = re.compile(r"[•·▪●○–—*-][\s\u00a0]+")
_HOUR = re.compile(r"\d{1,2}\.[0-5]\d(?!\d)")
_LISTED = ("text", "paragraph", "bullet", "subparagraph", "item")
_LETTERED = ("pillar", "subparagraph")


def typed_labels(proof: Proof) -> Iterator[Report]:
    """Markers that were kept as printed, which no count knows."""
    for node in on_agenda(proof.root):
        typed = node.fields.get("typed_label") if node.fields else None
        by_language = typed if isinstance(typed, dict) else None
        label = typed if by_language is None else by_language.get(proof.lang)
        if not label:
            continue
        lang = None if by_language is None else proof.lang
        rest = {key: word for key, word in (by_language or {}).items() if key != lang}
        drop = field(node.id, "typed_label", rest or None)
        parent = proof.tree.parent(node.id)
        swallowed = parent is not None and _may_be_heading(node, parent)
        mends = [Mend("drop", drop, {"label": label})]
        if swallowed and parent is not None:
            mends.append(Mend("heading", _as_heading(node, parent, drop), {"label": label}))
        yield Report(
            "typed-label",
            node.id,
            lang,
            None,
            {"label": label, "above": proof.page.labels.get(parent.id, "") if parent else ""},
            tuple(mends),
            "typed-label-in-heading" if swallowed else "",
            judged=str(label),
        )


def _may_be_heading(node: Node, parent: Node) -> bool:
    return node.kind in ("text", "bullet") and parent.kind in _LETTERED


def _as_heading(node: Node, parent: Node, drop: Edit) -> Edit:
    """The marker goes, and the element stands after its heading as another one."""
    return in_turn(
        drop,
        lambda tree: moving.move(tree, node.id, places.after(tree, parent.id)),
        lambda tree: kinds.change_kind(tree, node.id, parent.kind),
    )


def typed_numbers(proof: Proof) -> Iterator[Report]:
    """Numbers, letters and bullets typed at the start of a text."""
    for hit in proof.hits(_START):
        line = hit.line
        if line.note is not None:
            continue
        bullet = _BULLET.match(line.chars)
        if bullet:
            if line.node.kind in _LISTED and line.typed(0, bullet.end()):
                yield _typed(proof, line, bullet.group().strip(), bullet.end())
            continue
        marker = marker_of(line.chars)
        if marker and line.typed(0, marker.length) and _counts(proof, line, marker):
            yield _typed(proof, line, marker.printed, marker.length, marker)


def _counts(proof: Proof, line: Line, marker: Marker) -> bool:
    """Whether a marker can only be a typed number."""
    own = _bare(proof.page.labels.get(line.node.id, ""))
    if own and _bare(marker.printed) == own:
        return True
    following = line.chars[marker.length : marker.length + 1]
    match marker.form:
        case "decimal" if marker.close != "bare":
            return True
        case "decimal":
            hour = _HOUR.fullmatch(marker.printed) is not None
            return len(marker.numbers) > 1 and following.isupper() and not hour
        case "letter" if marker.close == "bare":
            return False
        case "letter" if marker.upper and marker.close == "dot":  # initials: A. Smith
            return _continues(proof, line.node, marker)
        case "letter":
            return not following.isdigit()  # p. 5
        case _:
            return False


def _bare(label: str) -> str:
    return label.strip("(). \u00a0")


def _continues(proof: Proof, node: Node, marker: Marker) -> bool:
    """Whether a marker goes on where the heading above the text stopped."""
    parent = proof.tree.parent(node.id)
    if parent is None or node.kind not in ("text", "bullet"):
        return False
    above = _bare(proof.page.labels.get(parent.id, ""))
    if marker.form == "decimal":
        numbers = [int(word) for word in above.split(".") if word.isdigit()]
        return bool(numbers) and (*numbers[:-1], numbers[-1] + 1) == marker.numbers
    return any(
        (value(above) or -1) + 1 == value(marker.word) for value in (letter_value, roman_value)
    )


def _typed(
    proof: Proof, line: Line, printed: str, length: int, marker: Marker | None = None
) -> Report:
    node, lang = line.node, proof.lang
    drop = rewording(line, lang, Change(0, length, ""))
    mends = [Mend("drop", drop, {"label": printed})]
    parent = proof.tree.parent(node.id)
    swallowed = parent is not None and marker is not None and _continues(proof, node, marker)
    params: dict[str, Json] = {"label": printed}
    if swallowed and parent is not None:
        params["above"] = proof.page.labels.get(parent.id, "")
        if _may_be_heading(node, parent):
            mends.append(Mend("heading", _as_heading(node, parent, drop), {"label": printed}))
    return Report(
        "swallowed-number" if swallowed else "typed-number",
        node.id,
        lang,
        line.span(0, length),
        params,
        tuple(mends),
        judged=line.chars,
    )
