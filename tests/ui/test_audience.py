"""What leaves a branch for members alone is public from then on, and the status line says so."""

import pytest
from PySide6.QtWidgets import QApplication

from editor.edit.commands import clipboard, levels, moving
from editor.edit.commands.places import Place, inside
from editor.edit.commands.settings import set_field
from editor.edit.steps import Move, Remove
from editor.edit.transaction import Transaction
from tests.build import ROOT, item, notice, pad, paragraph, sitting
from ui.main_window import MainWindow
from ui.session import Session

CLOSED, FIRST, DEEP, SECOND, OPEN = (pad(name) for name in "abcde")


@pytest.fixture
def closed(qapp: QApplication) -> Session:
    """A sitting for members alone with two items, and an open one."""
    return Session(
        notice(
            sitting(
                "Closed",
                item("Members only", paragraph("Deep")),
                item("Another"),
                audience="members",
            ),
            sitting("Open", item("Public")),
        )
    )


@pytest.fixture
def said(closed: Session) -> list[str]:
    """What is said of the public version; undo says also what it undid."""
    lines: list[str] = []
    closed.said.connect(lambda line: lines.append(line) if "public version" in line else None)
    return lines


def test_a_move_out_of_a_closed_branch_is_said_and_is_one_step(
    closed: Session, said: list[str]
) -> None:
    before = closed.tree
    assert closed.do(moving.move(closed.tree, FIRST, inside(closed.tree, OPEN)))
    assert said == ["“3 Members only” is now in the public version."]
    closed.undo()
    assert closed.tree == before
    assert len(said) == 1
    closed.redo()
    assert len(said) == 2


def test_several_are_counted_without_what_stands_below_them(
    closed: Session, said: list[str]
) -> None:
    closed.do(moving.move(closed.tree, [FIRST, SECOND], Place(ROOT, 2)))
    assert said == ["“3 Another” and 1 more are now in the public version."]


def test_promoting_out_of_the_branch_is_a_move_like_any_other(
    closed: Session, said: list[str]
) -> None:
    closed.do(levels.promote(closed.tree, SECOND))
    assert "Another” is now in the public version" in said[0]


def test_what_goes_in_stays_in_or_is_marked_itself_is_not_announced(
    closed: Session, said: list[str]
) -> None:
    closed.do(moving.move_down(closed.tree, FIRST))
    closed.do(moving.move(closed.tree, pad("f"), inside(closed.tree, CLOSED)))
    closed.do(moving.move(closed.tree, CLOSED, Place(ROOT, 2)))
    assert said == []
    for _ in range(2):
        closed.undo()
    assert said == ["“3 Public” is now in the public version."]


def test_what_is_pasted_from_a_closed_branch_is_announced(closed: Session, said: list[str]) -> None:
    made = clipboard.cut(closed.tree, FIRST)
    assert isinstance(made, clipboard.Cut)
    closed.do(made.transaction)
    closed.do(clipboard.paste(closed.tree, made.clipboard, inside(closed.tree, OPEN),
                              closed.new_id))  # fmt: skip
    assert said == ["“3 Members only” is now in the public version."]
    closed.do(clipboard.paste(closed.tree, made.clipboard, inside(closed.tree, CLOSED),
                              closed.new_id))  # fmt: skip
    assert len(said) == 1


def test_what_is_moved_out_and_gone_in_the_end_is_public_nowhere(
    closed: Session, said: list[str]
) -> None:
    branch = closed.tree.node(FIRST)
    out = Move(FIRST, CLOSED, 0, OPEN, 0)
    assert closed.do(Transaction("move", (out, Remove(OPEN, 0, branch))))
    closed.undo()
    closed.redo()
    assert said == []


def test_the_status_line_shows_it_after_the_move(window: MainWindow) -> None:
    session = window.session
    first = next(node.id for node in session.tree.walk() if node.kind == "sitting")
    child = session.tree.node(first).children[0].id
    session.do(set_field(session.tree, first, "audience", "members"))
    session.do(moving.move(session.tree, child, Place(session.tree.root.id, 0)))
    assert "is now in the public version" in window.status.said.text()
