"""What the command actions ask of the core, for the elements that are current in a session.

Imported when an action is first asked for: the commands are not needed to show a window. The
words and keys of the actions are in `actions.py`.
"""

from collections.abc import Callable, Mapping

from editor.edit.commands import levels, moving, parking, placing, settings, wording, writing
from editor.edit.commands.places import after, inside, valid_kinds
from editor.edit.transaction import Refusal, Transaction
from ui.session import Session

Made = Transaction | Refusal


def _duplicate(session: Session) -> Made:
    return placing.duplicate(session.tree, session.current, session.new_id)


def _delete(session: Session) -> Made:
    return placing.delete(session.tree, session.selected)


def _add_after(session: Session) -> Made:
    node = session.node
    if node is None:
        return Refusal("no-selection")
    return placing.add(session.tree, node.kind, after(session.tree, node.id), session.new_id)


def _next_element(session: Session) -> Made:
    head = session.current or session.tree.root.id
    return writing.go_on(session.tree, head, session.lang, session.new_id)


def _unnumber(session: Session) -> Made:
    node = session.node
    if node is None:
        return Refusal("no-selection")
    return settings.unnumber(session.tree, node.id, on="unnumbered" not in node.fields)


def _members(session: Session) -> Made:
    node = session.node
    if node is None:
        return Refusal("no-selection")
    members = "audience" not in node.fields
    return settings.set_audience(session.tree, session.selected, members=members)


def insertable(session: Session) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The kinds that can be added after the current element, and those inside it."""
    tree, current = session.tree, session.current or session.tree.root.id
    root = current == tree.root.id
    behind = () if root else valid_kinds(tree, after(tree, current))
    return behind, valid_kinds(tree, inside(tree, current))


def add(session: Session, kind: str, *, below: bool) -> Made:
    """Add an element of a kind after the current one, or inside it."""
    tree, current = session.tree, session.current or session.tree.root.id
    place = inside(tree, current) if below else after(tree, current)
    return placing.add(tree, kind, place, session.new_id)


INTENTS: Mapping[str, Callable[[Session], Made]] = {
    "add-after": _add_after,
    "next-element": _next_element,
    "duplicate": _duplicate,
    "delete": _delete,
    "promote": lambda s: levels.promote(s.tree, s.selected),
    "demote": lambda s: levels.demote(s.tree, s.selected),
    "promote-alone": lambda s: levels.promote(s.tree, s.selected, with_children=False),
    "demote-alone": lambda s: levels.demote(s.tree, s.selected, with_children=False),
    "move-up": lambda s: moving.move_up(s.tree, s.selected),
    "move-down": lambda s: moving.move_down(s.tree, s.selected),
    "park": lambda s: parking.park(s.tree, s.selected, s.new_id),
    "unpark": lambda s: parking.unpark(s.tree, s.selected),
    "join": lambda s: wording.join(s.tree, s.current, s.lang),
    "unnumber": _unnumber,
    "members": _members,
}
"""By the id of the action."""
