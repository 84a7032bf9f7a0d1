"""A record as a tree with computed numbers only, and what the notice must print: `rebuilt(case)`.

The kind of an element follows from its line and from what it stands in; every marker is left to
the numbering of the profile. Only a record's plan adds what its lines do not tell.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from editor.model.markup import canonical
from editor.model.markup_writer import escape, serialize
from editor.model.node import Json, Node
from editor.model.schema import can_hold
from editor.model.text import Note, Run
from editor.model.tree import Tree
from editor.profiles.body import House, carried
from tests.build import ROOT, counted_ids
from tests.records.reading import Case, Line

HOUSE_SAYS = ("ORG", "PAGE")
"""What the layout of a house prints by itself."""
_MASTHEAD: Mapping[str, str] = {
    "SYM": "symbol",
    "DIST": "distribution",
    "LANG": "original",
    "JOB": "job",
}
"""The fields of a notice that lines of a masthead are."""
_ORIGINAL: Mapping[str, str] = {"anglais": "en", "english": "en", "inglés": "en"}

_KINDS: Mapping[str, tuple[str, str | None]] = {
    "TITLE": ("title", "document"),
    "BODY": ("title", "body"),
    "SUB": ("title", "subtitle"),
    "SUBJ": ("title", "subject"),
    "PART": ("part", None),
    "ITEM": ("item", None),
    "PARA": ("paragraph", None),
    "LET": ("subparagraph", None),
    "ROM": ("subparagraph", None),
    "BUL": ("bullet", None),
    "Q": ("bullet", "question"),
    "ANNEX": ("annex", None),
    "RULE": ("rule", None),
    "SIG": ("signature", None),
    "NB": ("note", None),
    "END": ("note", None),
    "FN": ("note", None),
    "MEET": ("text", "meeting"),
    "CIRC": ("text", "circulated"),
    "CONT": ("text", "contact"),
    "LEADIN": ("text", "lead-in"),
    "INFO": ("text", "information"),
    "LINK": ("text", "link"),
}
"""Kind and role of the elements; whatever else there is becomes a text."""
_NUMBERED = ("part", "item", "paragraph", "subparagraph", "annex")


@dataclass(frozen=True, slots=True)
class Call:
    """A footnote: where the words call it, its sign (None: it is numbered), what it says."""

    at: int
    mark: str | None
    words: str


@dataclass(eq=False)
class Draft:
    """An element while its branch grows: its words, its fields, the marker it must print."""

    kind: str
    level: int
    words: str = ""
    fields: dict[str, Json] = field(default_factory=dict)
    below: list["Draft"] = field(default_factory=list)
    marker: str = ""
    flags: str = ""
    call: Call | None = None


@dataclass
class Rebuilt:
    """A notice of a record, and the lines it must print: (marker, words) in order."""

    case: Case
    tree: Tree
    printed: list[tuple[str, str]]
    notes: list[tuple[str, str]]
    masthead: list[str]


def rebuilt(case: Case, house: House) -> Rebuilt:
    """The notice of a case in the house that its plan names."""
    builder = _Builder(case)
    for line in case.lines:
        builder.take(line)
    fields: dict[str, Json] = {
        "languages": [case.lang],
        "profile": house.profile.name,
        **builder.masthead,
        "carried": carried(house),
    }
    if case.plan.second_part:
        fields["document_type"] = "annotated-agenda"
    new_id = counted_ids()

    def made(draft: Draft) -> Node:
        texts = {} if draft.kind == "rule" else {case.lang: _markup(draft)}
        return Node(new_id(), draft.kind, draft.fields, texts, tuple(map(made, draft.below)))

    root = Node(ROOT, "notice", fields, {}, tuple(map(made, builder.root.below)))
    rule = house.profile.values["rule"]
    printed = [(d.marker, rule if d.kind == "rule" else d.words) for d in builder.printed]
    rows = house.profile.values["masthead"]["rows"]
    cells = {cell for row in rows for cell in (*row["left"], *row["right"])}
    head = [words for cell, words in builder.in_masthead if cell in cells]
    return Rebuilt(case, Tree(root), printed, builder.notes, head)


def _markup(draft: Draft) -> str:
    if draft.call is None:
        return canonical(escape(draft.words))
    at, mark, words = draft.call.at, draft.call.mark, draft.call.words
    note = serialize((Note("n", mark, (Run(words),)),))
    return canonical(escape(draft.words[:at]) + note + escape(draft.words[at:]))


class _Builder:
    """Puts the elements of a case where they belong, line by line."""

    def __init__(self, case: Case) -> None:
        self.plan = case.plan
        self.root = Draft("notice", -1)
        self.path = [self.root]
        self.printed: list[Draft] = []
        self.notes: list[tuple[str, str]] = []
        self.masthead: dict[str, Json] = {}
        self.in_masthead: list[tuple[str, str]] = []
        self.items: list[Draft] = []
        self.parts_left = sum(line.kind == "PART" for line in case.lines)

    def take(self, line: Line) -> None:
        """Add an element, a footnote or what the masthead says."""
        if line.kind in _MASTHEAD:
            self._head(line)
        elif line.kind in HOUSE_SAYS:
            return
        elif line.kind == "FN" and line.marker and self._called(line):
            self.notes.append((line.marker.strip("[]()"), line.words))
        else:
            self._element(line)

    def _head(self, line: Line) -> None:
        """Set a field of the masthead, and keep the words by which it is found in print."""
        words, field_name = line.words, _MASTHEAD[line.kind]
        match field_name:
            case "symbol":
                self.masthead["symbol"] = [*self.masthead.get("symbol", []), words]
            case "job":
                words = words.split()[0]
                self.masthead["job"] = words
            case "distribution":
                words = words.split()[-1]
                self.masthead["distribution"] = "general"
            case _:
                words = words.split()[-1]
                self.masthead["original"] = [_ORIGINAL[words.casefold()]]
        self.in_masthead.append((field_name, words))

    def _called(self, line: Line) -> bool:
        """Hang a footnote on the last words that end in its sign; False where there are none."""
        sign = line.marker
        number = sign.strip("[]()").isdigit()
        for draft in reversed(self.printed):
            before, found, after = draft.words.rpartition(sign)
            fits = "footnote" in draft.flags if number else not before.endswith(sign)
            if found and fits and draft.call is None:
                before = before.rstrip()
                draft.words = before + after
                draft.call = Call(len(before), None if number else sign, line.words)
                return True
        return False

    def _element(self, line: Line) -> None:
        while self.path[-1].level >= line.level and len(self.path) > 1:
            self.path.pop()
        kind, role = self._kind(line)
        parent = next(d for d in reversed(self.path) if can_hold(d.kind, kind))
        if kind == "item" and _annotates(parent):
            self._repeat(line)
            return
        draft = Draft(kind, line.level, line.words, {"role": role} if role else {})
        draft.flags = line.flags
        self._label(line, draft)
        if kind == "paragraph" and any(map(_annotates, self.path)) and parent in self.items:
            draft.fields["role"] = "annotation"
        parent.below.append(draft)
        self.path.append(draft)
        self.printed.append(draft)

    def _kind(self, line: Line) -> tuple[str, str | None]:
        kind, role = _KINDS.get(line.kind, ("text", None))
        parent = self.path[-1]
        if kind == "title" and line.level:
            return "heading", None
        if kind == "item" and parent.kind == "paragraph":
            return self.plan.points, None
        if line.kind == "TXT" and any(d.kind == "subparagraph" for d in parent.below):
            return "subparagraph", None  # one of the list, without its letter
        return kind, role

    def _label(self, line: Line, draft: Draft) -> None:
        """Leave the marker to the profile; only that there is none, or a gap, is said."""
        if line.kind == "PART" and line.flags.startswith("code at the right"):
            draft.words = f"{line.words} {line.marker}"
        elif line.kind == "TBL":
            draft.words = f"{line.marker} {line.words}"
        elif line.kind == "FN":
            draft.words = f"{line.marker} {line.words}".strip()
        elif draft.kind in (*_NUMBERED, "bullet"):
            draft.marker = line.marker
        if draft.kind in _NUMBERED and not draft.marker:
            draft.fields["unnumbered"] = True
        if draft.kind == "item" and line.marker in self.plan.starts:
            draft.fields["start"] = int(line.marker.strip("."))
        if draft.kind == "part":
            self.parts_left -= 1
            if self.plan.second_part and not self.parts_left:
                draft.fields["role"] = "annotations"
        elif draft.kind == "item" and draft.marker and self.path[-1].kind != "item":
            self.items.append(draft)

    def _repeat(self, line: Line) -> None:
        """Go back to the item that is taken up again: its annotations are its own."""
        number = int("".join(filter(str.isdigit, line.marker)))
        item = self.items[number - 1]
        self.path.append(item)
        words = item.words.rstrip(".:")
        self.printed.append(Draft("annotated", line.level, words, marker=line.marker))


def _annotates(draft: Draft) -> bool:
    return draft.fields.get("role") == "annotations"
