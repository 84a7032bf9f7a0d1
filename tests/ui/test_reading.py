"""The reading view: the page of an export, kept in step by rewriting only what differs."""

import random

import pytest
from PySide6.QtWidgets import QApplication

from editor.edit.commands.wording import set_text
from editor.edit.transaction import Transaction
from editor.model.markup import parse
from editor.model.node import new_ids
from editor.model.text import Note
from tests.build import item, notice, pad
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
        view.finish()
        kept = lines(view)
        view.rebuild()
        view.finish()
        assert kept == lines(view)


def test_slices_that_are_left_unfinished_are_gone_on_with(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.preview.body.SLICE", 3)
    rnd = random.Random(fresh_seed())
    session = Session(random_notice(rnd, 60))
    view = shown(session)
    for _ in range(count(600)):
        if rnd.random() < 0.1:
            session.undo()
        elif rnd.random() < 0.1:
            session.show_language(rnd.choice(session.languages))
        else:
            _, made = random_command(session.tree, rnd, new_ids(rnd))
            if isinstance(made, Transaction):
                session.do(made)
        view.refresh()
        if rnd.random() < 0.3:
            view.finish()
            kept = lines(view)
            view.rebuild()
            view.finish()
            assert kept == lines(view)


def test_it_prints_labels_details_and_masthead(session: Session) -> None:
    session.show_language("fr")
    words = shown(session).toPlainText()
    for wanted in ("Groupe de travail informel sur les MPME", "2  PROGRAMME DE TRAVAIL 2023",
                   "2.1.  Un programme", "lundi 20 mars 2023", "Original: anglais"):  # fmt: skip
        assert wanted in words


def test_a_key_stroke_rewrites_one_paragraph(session: Session) -> None:
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


def test_footnotes_carry_the_signs_of_an_export_in_the_text_and_before_themselves(
    qapp: QApplication,
) -> None:
    tree = notice(item("One{^a|first}"), item("Two{^b=\\*|starred} and{^c|second}"))
    session = Session(tree)
    view = shown(session)
    signs = ["1", "*", "2"]
    assert list(session.page().note_signs().values()) == signs
    words = [words.replace("\xa0", " ") for words, _, _ in lines(view)]
    assert words[-5:] == ["1  One1", "2  Two* and2", "1  first", "*  starred", "2  second"]
    cell = [
        session.printed(node.id, note, "en")[0][0]
        for node in tree.walk()
        for note in parse(node.texts.get("en", ""))
        if isinstance(note, Note)
    ]
    assert cell == signs


def test_a_footnote_taken_away_renumbers_the_ones_after_it(qapp: QApplication) -> None:
    session = Session(notice(item("One{^a|first}"), item("Two{^b|second}")))
    view = shown(session)
    session.do(set_text(session.tree, pad("a"), "en", "One"))
    view.refresh()
    words = [words.replace("\xa0", " ") for words, _, _ in lines(view)]
    assert words[-3:] == ["1  One", "2  Two1", "1  second"]
