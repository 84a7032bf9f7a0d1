"""The Qt model of the outline: drops obey the schema, exceptions are marked where they show."""

import random

from editor.edit.commands.comments import add_comment
from editor.edit.commands.parking import park
from editor.edit.commands.places import Place
from editor.edit.commands.settings import set_field
from editor.edit.commands.wording import set_text
from editor.edit.transaction import Refusal, Transaction
from editor.model.node import new_ids
from editor.model.tree import Tree
from ui.outline.model import OutlineModel
from ui.outline.shown import PREAMBLE
from ui.remarks import WARNING, Remark
from ui.session import Session


def find(tree: Tree, kind: str, number: int = 0) -> str:
    """The id of the n-th element of a kind."""
    return [node.id for node in tree.walk() if node.kind == kind][number]


def dropped(
    model: OutlineModel, names: list[str], place: Place, *, copy: bool = False
) -> Transaction | Refusal:
    data = model.mimeData([model.index_of(name) for name in names])
    return model.dropped(data, place, copy=copy)


def test_a_drop_moves_branches_and_is_one_step_back(session: Session) -> None:
    model = OutlineModel(session)
    before = session.tree
    first, second = find(before, "item", 0), find(before, "item", 1)
    sitting = before.shape[first][0]
    assert sitting
    assert session.do(dropped(model, [second], Place(sitting, 0)))
    assert session.tree.row(second) == 0
    assert session.tree.row(first) == 1
    session.undo()
    assert session.tree == before


def test_a_drop_where_the_schema_forbids_it_says_why(session: Session) -> None:
    model = OutlineModel(session)
    pillar, title = find(session.tree, "pillar"), find(session.tree, "title")
    made = dropped(model, [pillar], Place(title, 0))
    assert isinstance(made, Refusal)
    assert "cannot hold" in str(made)


def test_a_drop_into_its_own_branch_is_refused(session: Session) -> None:
    model = OutlineModel(session)
    item = find(session.tree, "item", 1)
    paragraph = session.tree.node(item).children[0].id
    assert not dropped(model, [item], Place(paragraph, 0))


def test_dropping_with_copy_makes_new_ids(session: Session) -> None:
    model = OutlineModel(session)
    item = find(session.tree, "item", 0)
    size = len(session.tree.node(item).children)
    sitting = session.tree.shape[item][0]
    before = set(session.tree.shape)
    assert sitting
    assert session.do(dropped(model, [item], Place(sitting, 0), copy=True))
    new = set(session.tree.shape) - before
    assert item in session.tree
    assert len(new) == size + 1


def test_the_preamble_is_dragged_as_a_whole_and_the_masthead_not_at_all(session: Session) -> None:
    model = OutlineModel(session)
    tree = session.tree
    before = [child.id for child in tree.root.children[:6]]
    assert model.elements([PREAMBLE, before[0], tree.root.id]) == before
    made = dropped(model, [PREAMBLE], Place(tree.root.id, len(tree.root.children)))
    assert session.do(made)
    assert [child.id for child in session.tree.root.children[-6:]] == before
    assert not dropped(model, [tree.root.id], Place(find(tree, "sitting"), 0))


def test_a_missing_text_shows_the_source_with_a_word(session: Session) -> None:
    session.show_language("fr")
    item = find(session.tree, "item", 0)
    model = OutlineModel(session)
    session.do(set_text(session.tree, item, "fr", ""))
    row = model.row(item)
    assert row.grey
    assert row.marks == ("missing",)
    assert row.text.startswith("ADOPTION OF THE ANNUAL REPORT")
    assert "missing" in model.data(model.index_of(item), 12)  # AccessibleDescriptionRole


def test_what_has_no_row_is_marked_on_the_row_that_hides_it(session: Session) -> None:
    model = OutlineModel(session)
    text = next(n for n in session.tree.walk() if n.kind == "text" and "role" not in n.fields)
    above = session.tree.shape[text.id][0]
    assert above
    assert not model.index_of(text.id).isValid()
    assert model.nearest(text.id) == model.index_of(above)
    made = add_comment(session.tree, text.id, "why?", new_id=new_ids(random.Random(1)))
    assert session.do(made)
    assert model.row(above).marks == ("comment",)
    model.shown.texts = True
    model.choose()
    assert model.row(above).marks == ()
    assert model.row(text.id).marks == ("comment",)


def test_a_closed_branch_bears_what_stands_in_it(session: Session) -> None:
    model = OutlineModel(session)
    item, paragraph = find(session.tree, "item", 1), find(session.tree, "paragraph", 1)
    remark = Remark(paragraph, None, None, None, WARNING, "The day is no Monday.")
    session.remarks.put("checks", {paragraph: (remark,)})
    assert model.row(item).marks == ()
    assert model.row(paragraph).marks == ("problem",)
    assert "no Monday" in model.row(paragraph).tip
    model.shown.closed.add(item)
    model.choose()
    assert model.row(item).marks == ("problem",)
    session.remarks.put("checks", {})
    assert model.row(item).marks == ()


def test_a_changed_original_is_marked_in_the_other_languages_alone(session: Session) -> None:
    item = find(session.tree, "item", 1)
    node = session.tree.node(item)
    state = {"level": "translated", "of": node.texts["en"]}
    session.do(set_field(session.tree, item, "state/fr", state))
    model = OutlineModel(session)
    session.show_language("fr")
    assert model.row(item).marks == ()
    session.do(set_text(session.tree, item, "en", node.texts["en"] + " AND MORE"))
    session.show_language("fr")
    assert model.row(item).marks == ("changed",)
    session.show_language("en")
    assert model.row(item).marks == ()


def test_what_is_parked_stands_at_the_bottom_with_its_day_and_without_a_number(
    session: Session,
) -> None:
    model = OutlineModel(session)
    item = find(session.tree, "item", 2)
    text = session.words(item)
    session.do(park(session.tree, item, session.new_id))
    parking = session.tree.root.children[-1].id
    assert list(model.rows)[-3:-1] == [parking, item]
    assert model.row(parking).text == "Parking (1): postponed from 20 March 2023"
    assert model.row(item).label == ""
    assert model.row(item).text == text
    assert model.shown.level(item) == 1
