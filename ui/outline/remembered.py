"""What the user had open, chosen and locked in each notice, by its id; never in its file.

Kept in the settings of the user for the notices seen last (`MOST`).
"""

import contextlib
import json
from typing import TYPE_CHECKING, Any

from editor.model.node import Json

if TYPE_CHECKING:
    from ui.outline.view import OutlineView
    from ui.settings import Settings

KEY, TEXTS = "outlines", "outline-texts"
MOST = 60
"""Notices whose view is remembered."""
MOST_ROWS = 500
"""Closed rows that are remembered of one notice."""


def remember(view: "OutlineView", settings: "Settings") -> None:
    """Note the view of a notice as it is now."""
    session = view.session
    known = _known(settings)
    known.pop(session.tree.root.id, None)
    closed = [row for row in view.outline.shown.closed if row in session.tree or row[0] == "~"]
    known[session.tree.root.id] = {
        "closed": sorted(closed)[:MOST_ROWS],
        "current": session.current,
        "lang": session.lang,
        "scroll": view.verticalScrollBar().value(),
        "locked": session.locked,
    }
    kept = dict(list(known.items())[-MOST:])
    settings.remember(KEY, json.dumps(kept))


def recall(view: "OutlineView", settings: "Settings") -> None:
    """Show a notice as it was left; what is not remembered, or gone, is as at the first time."""
    session, shown = view.session, view.outline.shown
    shown.texts = bool(settings.word(TEXTS))
    stored = _known(settings).get(session.tree.root.id)
    if isinstance(stored, dict):
        closed = stored.get("closed")
        if isinstance(closed, list):
            shown.closed = {row for row in closed if isinstance(row, str)}
        session.locked = stored.get("locked") is True
        if stored.get("lang") in session.languages:
            session.show_language(stored["lang"])
        view.outline.choose()
        current = stored.get("current")
        if isinstance(current, str) and current in session.tree:
            session.select(current)
        view.start_at(stored.get("scroll"))
    elif shown.texts:
        view.outline.choose()
    view.follow()


def _known(settings: "Settings") -> dict[str, Json]:
    with contextlib.suppress(ValueError, RecursionError):
        found: Any = json.loads(settings.word(KEY, "{}"))
        if isinstance(found, dict):
            return found
    return {}
