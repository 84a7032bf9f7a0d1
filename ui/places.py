"""Where something is, in words that a user knows: the number and the beginning of the text.

What the core calls by an id is named here for messages (`exporting.py`) and the status line.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from editor.layout.blocks import Problem
from editor.layout.compose import working_source
from editor.layout.masthead import distributions
from ui.session import Session
from ui.wording import kind_name, language_here

LISTED = 5
"""How many places a message names before it says how many more there are."""
LONGEST = 44
"""Characters of a text that name its place."""


def place_name(session: Session, node_id: str) -> str:
    """An element as the outline shows it: number and beginning of its text.

    A text that the language of the view lacks is taken from its source, which is then named.
    """
    if node_id == session.tree.root.id:
        return QCoreApplication.translate("Places", "Masthead")
    node = session.tree.node(node_id)
    words, lang = session.words(node_id), session.lang
    source = working_source(session.tree.root.fields, node)
    if not words and source:
        words, lang = session.words(node_id, source), source
    name = f"{session.labels().get(node_id, '')} {beginning(words)}".strip()
    if not words:
        return f"{name} {kind_name(node.kind)}".strip()
    return name if lang == session.lang else f"{name} ({language_here(lang)})"


def place_in(session: Session, node_id: str, lang: str | None) -> str:
    """An element and the language that something is about: "FR · 2.4 Work programme".

    The notice itself is its masthead; an element that has gone is called by its id.
    """
    view = lang or session.lang
    if node_id not in session.tree:
        name = node_id
    elif node_id == session.tree.root.id:
        name = place_name(session, node_id)
    else:
        words = beginning(session.words(node_id, view))
        words = words or kind_name(session.tree.node(node_id).kind)
        name = f"{session.labels(view).get(node_id, '')} {words}".strip()
    return f"{lang.upper()} · {name}" if lang else name


def problem_name(session: Session, problem: Problem) -> str:
    """Where a problem is, and what it is about unless a whole text is missing."""
    where = place_name(session, problem.node or session.tree.root.id)
    detail, colon, _ = problem.name.partition(":")
    if problem.code == "missing-text":
        if problem.node == session.tree.root.id:
            return f"{where}: {detail}"
        return f"{where}: {{{problem.name}}}" if colon else where
    if problem.code == "conflict":
        return where
    if problem.code == "unknown-distribution":
        known = ", ".join(distributions(session.pages.house(session.tree.root)))
        words = QCoreApplication.translate(
            "Places", "{0}: unknown distribution “{1}”; allowed: {2}"
        )
        return words.format(where, problem.name, known)
    if problem.code == "members-only":
        words = QCoreApplication.translate("Places", "{0}: the detail “{1}” is for members only")
        return words.format(where, detail)
    return f"{where}: ⟦{problem.name}⟧"


def listed(session: Session, problems: Sequence[Problem], most: int = LISTED) -> list[str]:
    """A line for each place, at most a handful, then how many more there are."""
    names = list(dict.fromkeys(problem_name(session, problem) for problem in problems))
    more = len(names) - most
    if more <= 0:
        return names
    words = QCoreApplication.translate("Places", "and {0} more")
    return [*names[:most], words.format(more)]


def beginning(words: str) -> str:
    """The first words of a text, in one line."""
    line = " ".join(words.split())
    if len(line) <= LONGEST:
        return line
    return line[:LONGEST].rpartition(" ")[0].rstrip(" ,;:") + " …"
