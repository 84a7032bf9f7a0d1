"""Which style each element gets, by its kind, its role and where it stands."""

from typing import Any

from editor.layout.blocks import Page
from editor.layout.compose import compose
from editor.model.tree import Tree
from tests.build import (
    annex,
    bullet,
    continuation,
    heading,
    item,
    note,
    notice,
    paragraph,
    part,
    pillar,
    rule,
    signature,
    sitting,
    subparagraph,
    text,
    title,
)
from tests.houses import house_with


def _page(tree: Tree, **over: Any) -> Page:
    house = house_with(over)
    return compose(tree, house, house.profile.locale("en"))


def test_every_kind_has_its_style() -> None:
    tree = notice(
        title("a"), heading("b"), text("c"), rule(), part("d", sitting("e", item("f"))),
        item("g", item("h", item("i", item("j", item("k", item("l"))))), paragraph("m")),
        note("n"), signature("o"), annex("p"), continuation("q"),
    )  # fmt: skip
    assert [b.style for b in _page(tree).body] == [
        "Title", "HeadingPlain", "BodyText", "NoticeRule", "PartHeading", "Sitting", "Heading1",
        "Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6", "BodyText",
        "NoteText", "Signature", "AnnexHeading", "Heading1",
    ]  # fmt: skip


def test_what_stands_below_letters_and_bullets_is_indented_like_them() -> None:
    tree = notice(
        item("a", pillar("b", text("c"), bullet("d", text("e")), subparagraph("f"))),
        item(
            "g", subparagraph("h", text("i"), subparagraph("j", text("k"), bullet("l", text("m"))))
        ),
        bullet("n", bullet("o", bullet("p", bullet("q"), text("r"))), text("s")),
    )  # fmt: skip
    page = _page(tree)
    found = {page.text(b): b.style for b in page.body}
    assert found == {
        "a": "Heading1", "b": "Pillar", "c": "BodyTextIndent", "d": "ListBullet2",
        "e": "BodyTextIndent2", "f": "BodyText3", "g": "Heading1", "h": "BodyText2",
        "i": "BodyTextIndent", "j": "BodyText3", "k": "BodyTextIndent2", "l": "ListBullet3",
        "m": "BodyTextIndent3", "n": "ListBullet", "o": "ListBullet2", "p": "ListBullet3",
        "q": "ListBullet3", "r": "BodyTextIndent3", "s": "BodyTextIndent",
    }  # fmt: skip


def test_a_role_may_have_a_style_of_its_own() -> None:
    tree = notice(text("a", role="contact"), text("b"))
    styles = [b.style for b in _page(tree, blocks={"text.contact": "Signature"}).body]
    assert styles == ["Signature", "BodyText"]


def test_items_in_a_paragraph_and_in_an_annex_begin_at_the_first_level() -> None:
    tree = notice(item("a", paragraph("b", item("c"))), annex("d", item("e")))
    assert [b.style for b in _page(tree).body] == [
        "Heading1", "BodyText", "Heading1", "AnnexHeading", "Heading1",
    ]  # fmt: skip
