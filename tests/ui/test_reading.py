"""The reading view: the page of an export, kept in step by rewriting only what differs."""

import random

from PySide6.QtWidgets import QApplication

from editor.edit.transaction import Transaction
from editor.model.node import new_ids
from tests.counts import count, fresh_seed
from tests.edit.random_commands import random_command
from tests.random_notice import random_notice
from ui.preview.reading import ReadingView
from ui.session import Session


def lines(view: ReadingView) -> list[tuple[str, int, float]]:
    """Words and format of every paragraph."""
    out, block = [], view.document().begin()
    while block.isValid():
        form = block.blockFormat()
        out.append((block.text(), form.alignment().value, form.leftMargin()))
        block = block.next()
    return out


def shown(session: Session) -> ReadingView:
    view = ReadingView(session)
    view.resize(900, 700)
    view.build()
    return view


def test_after_every_change_it_is_as_if_made_anew(qapp: QApplication) -> None:
    rnd = random.Random(fresh_seed())
    session = Session(random_notice(rnd, 40))
    view = shown(session)
    for _ in range(count(1_000)):
        if rnd.random() < 0.1:
            session.undo()
        elif rnd.random() < 0.05:
            session.show_language(rnd.choice(session.languages))
        else:
            _, made = random_command(session.tree, rnd, new_ids(rnd))
            if isinstance(made, Transaction):
                session.do(made)
        view.refresh()
        kept = lines(view)
        view.rebuild()
        assert kept == lines(view)


def test_it_prints_labels_details_and_masthead(session: Session) -> None:
    session.show_language("fr")
    words = shown(session).toPlainText()
    for wanted in ("Groupe de travail informel sur les MPME", "2  PROGRAMME DE TRAVAIL 2023",
                   "2.1.  Un programme", "lundi 20 mars 2023", "Original: anglais"):  # fmt: skip
        assert wanted in words


def test_a_key_stroke_rewrites_one_paragraph(session: Session) -> None:
    from editor.edit.commands.wording import set_text

    view = shown(session)
    touched: list[int] = []
    view.document().contentsChange.connect(lambda at, _gone, _new: touched.append(at))
    item = next(node.id for node in session.tree.walk() if node.kind == "item")
    session.do(set_text(session.tree, item, "en", "OTHER"))
    view.refresh()
    blocks = {view.document().findBlock(at).blockNumber() for at in touched}
    assert len(blocks) == 1


def test_a_click_makes_the_element_current(session: Session) -> None:
    view = shown(session)
    view.show()
    paragraph = next(node.id for node in session.tree.walk() if node.kind == "paragraph")
    session.select(paragraph)
    rect = view._lit()
    assert rect is not None
    assert view.node_at(rect.center().toPoint()) == paragraph
    view.close()
