"""What a notice becomes: blocks compared with blocks, no Word file needed."""

from typing import Any

import pytest

from editor.layout.blocks import Block, CrossRef, LineBreak, NoteMark, Page, Problem, Span
from editor.layout.compose import Options, compose
from editor.model.tree import Tree
from editor.output.rows import rows_of
from tests.build import (
    ROOT,
    annex,
    continuation,
    item,
    notice,
    pad,
    paragraph,
    sitting,
    text,
    title,
)
from tests.houses import house_with

A, B = pad("a"), pad("b")
BOLD = frozenset({"bold"})
DATE = {"type": "date", "value": "2023-03-20"}
LINK = {"type": "link", "value": "https://notices.example/en"}


def _page(tree: Tree, lang: str = "en", options: Options | None = None, **over: Any) -> Page:
    house = house_with(over)
    return compose(tree, house, house.profile.locale(lang), options)


def _block(kind: str, style: str, *content: Any, role: str | None = None, node: str = A) -> Block:
    return Block(node, kind, style, content, role)


def _first(tree: Tree, lang: str = "en", options: Options | None = None) -> Block:
    return _page(tree, lang, options).body[0]


def _only(words: str, **facts: Any) -> Block:
    return _first(notice(text(words), facts=facts))


# --- words ------------------------------------------------------------------------------------


def test_a_fixed_phrase_prints_in_each_language() -> None:
    tree = notice(sitting(phrase="morning"))
    assert [_first(tree, lang).content for lang in ("en", "fr", "es")] == [
        (Span("MORNING"),), (Span("MATIN"),), (Span("MAÑANA"),),
    ]  # fmt: skip


def test_a_typed_text_takes_the_place_of_the_phrase_in_its_language_alone() -> None:
    tree = notice(sitting({"fr": "EN MATINÉE"}, phrase="morning"))
    assert _first(tree, "fr") == _block("sitting", "Sitting", Span("EN MATINÉE"))
    assert _first(tree, "en") == _block("sitting", "Sitting", Span("MORNING"))


def test_a_phrase_is_filled_with_details() -> None:
    coordinator = {"type": "person", "value": {"function": {"en": "Chair"}}}
    tree = notice(text(phrase="circulated"), facts={"issue.date": DATE, "coordinator": coordinator})
    assert _page(tree).text(_first(tree)) == (
        "The following convening notice, dated 20 March 2023, is being circulated at the request "
        "of the Chair."
    )


def test_a_detail_prints_in_its_form_and_remembers_where_it_is_from() -> None:
    block = _only("on {day:long}.", day=DATE)
    assert block.content == (Span("on "), Span("20 March 2023", fact="day"), Span("."))
    assert block.problems == ()


def test_the_marks_of_a_detail_join_those_of_its_form() -> None:
    block = _only("*{day:on-strong}*", day=DATE)
    italic = frozenset({"italic"})
    assert block.content == (
        Span("on ", italic, fact="day"),
        Span("Monday 20 March 2023", italic | BOLD, fact="day"),
    )


@pytest.mark.parametrize(
    ("words", "name"), [("{none:long}", "none:long"), ("{day:sideways}", "day:sideways")]
)
def test_an_unknown_detail_or_form_prints_its_name_and_is_a_problem(words: str, name: str) -> None:
    block = _only(f"x {words}", day=DATE)
    assert block.content == (Span(f"x ⟦{name}⟧"),)
    assert block.problems == (Problem(A, "unknown-fact", name),)


def test_a_detail_of_several_lines_keeps_them() -> None:
    block = _only("{address:text}", address={"type": "text", "value": "Rue 1\nGenève"})
    assert block.content == (
        Span("Rue 1", fact="address"),
        LineBreak(),
        Span("Genève", fact="address"),
    )


def test_a_line_break_stands_by_itself() -> None:
    assert _only("one\n**two**").content == (Span("one"), LineBreak(), Span("two", BOLD))


def test_foreign_words_are_marked_with_their_language() -> None:
    block = _only("the {~fr|ordre du jour} and {~en|this}")
    assert block.content == (Span("the "), Span("ordre du jour", lang="fr"), Span(" and this"))


# --- links ------------------------------------------------------------------------------------


def test_a_link_leads_to_the_address_of_the_language() -> None:
    own = {**LINK, "local": {"fr": "https://notices.example/fr"}}
    tree = notice(text({"en": "[here](l)", "fr": "[ici](l)"}), facts={"l": own})
    assert _first(tree).content == (Span("here", href="https://notices.example/en"),)
    assert _first(tree, "fr").content == (Span("ici", href="https://notices.example/fr"),)


def test_a_link_without_an_address_is_plain_text_and_no_problem() -> None:
    block = _only("see [the guide](l)", l={"type": "link", "value": None})
    assert block.content == (Span("see the guide"),)
    assert block.problems == ()


def test_a_link_to_nothing_is_plain_text() -> None:
    assert _only("see [the guide](gone)").content == (Span("see the guide"),)


# --- footnotes and references -----------------------------------------------------------------


def test_a_footnote_leaves_a_mark_and_stands_among_the_notes() -> None:
    page = _page(notice(text("one{^n|the {day:long}} two"), facts={"day": DATE}))
    key = f"{A}:n"
    assert page.body[0].content == (Span("one"), NoteMark(key), Span(" two"))
    content = (Span("the "), Span("20 March 2023", fact="day"))
    assert page.notes == {key: Block(A, "footnote", "FootnoteText", content)}


def test_footnotes_with_a_mark_of_their_own_are_not_counted() -> None:
    page = _page(notice(text("a{^n|x}b{^m=*|y}"), text("c{^n|z}")))
    assert list(page.note_signs().values()) == ["1", "*", "2"]


def test_two_footnotes_of_one_name_stay_two() -> None:
    page = _page(notice(text("a{^n|x}b{^n|y}")))
    assert [page.text(block) for block in page.notes.values()] == ["x", "y"]
    marks = [p.key for p in page.body[0].content if isinstance(p, NoteMark)]
    assert marks == list(page.notes)


def test_a_problem_in_a_footnote_is_a_problem() -> None:
    page = _page(notice(text("a{^n|on {none:long}}")))
    assert page.problems() == [Problem(A, "unknown-fact", "none:long")]


def test_a_cross_reference_prints_the_present_number_without_its_stop() -> None:
    tree = notice(item("x", paragraph("y")), text(f"see {{item:{A}}} and {{item:{B}}}"))
    page = _page(tree)
    assert page.body[2].content == (Span("see "), CrossRef(A), Span(" and "), CrossRef(B))
    assert page.text(page.body[2]) == "see 1 and 1.1"


def test_a_cross_reference_to_nothing_or_to_no_number_is_a_problem() -> None:
    tree = notice(item("x", unnumbered=True), text(f"{{item:{A}}} {{item:gonegonego}}"))
    page = _page(tree)
    assert page.text(page.body[1]) == f"⟦{A}⟧ ⟦gonegonego⟧"
    assert page.problems() == [
        Problem(B, "unknown-item", A), Problem(B, "unknown-item", "gonegonego"),
    ]  # fmt: skip


# --- missing texts ----------------------------------------------------------------------------


def test_a_missing_text_is_a_problem_and_prints_nothing() -> None:
    block = _first(notice(text("only English")), "fr")
    assert (block.content, block.problems) == ((), (Problem(A, "missing-text", "fr"),))


def test_an_element_with_no_text_in_any_language_is_a_problem() -> None:
    assert _first(notice(item())).problems == (Problem(A, "missing-text", "en"),)


def test_an_annex_and_a_continuation_need_no_text() -> None:
    page = _page(notice(annex(), continuation()))
    assert page.problems() == []
    assert page.text(page.body[1]) == "(continued)"


def test_a_sitting_after_the_continuation_of_its_like_is_not_continued() -> None:
    page = _page(notice(continuation(phrase="morning"), sitting(phrase="morning")))
    assert [page.text(block) for block in page.body] == ["MORNING (continued)", "MORNING"]


def test_a_stamp_stands_before_the_words_of_the_working_source() -> None:
    tree = notice(text({"en": "on {day:long}"}), original=["en"], facts={"day": DATE})
    block = _first(tree, "fr", Options(stamp=True))
    assert block.content == (
        Span("[Texte non disponible en français]", BOLD),
        Span(" "),
        Span("on ", lang="en"),
        Span("20 March 2023", lang="en", fact="day"),
    )
    assert block.problems == ()


def test_the_working_source_is_the_first_language_with_text() -> None:
    tree = notice(text({"es": "hola"}), original=["en"])
    content = _first(tree, "fr", Options(stamp=True)).content
    assert content[-1] == Span("hola", lang="es")


def test_a_stamp_stands_alone_where_nobody_wrote_anything() -> None:
    content = _first(notice(item()), "fr", Options(stamp=True)).content
    assert content == (Span("[Texte non disponible en français]", BOLD),)


def test_a_stamped_page_has_no_missing_text_left() -> None:
    member = {"type": "text", "value": {"en": "only English"}}
    tree = notice(text({"fr": "voir {m:text}{^n|et {m:text}}"}), item(), facts={"m": member})
    assert {p.code for p in _page(tree, "fr").problems()} == {"missing-text"}
    assert _page(tree, "fr", Options(stamp=True)).problems() == []


def test_words_of_another_language_in_a_detail_are_marked_and_a_problem() -> None:
    tree = notice(text({"fr": "{m:text}"}), facts={"m": {"type": "text", "value": {"en": "Words"}}})
    block = _first(tree, "fr")
    assert [p.code for p in block.problems] == ["missing-text"]
    assert [p.chars for p in block.content if isinstance(p, Span)] == ["Words"]


# --- audience ---------------------------------------------------------------------------------

_PUBLIC = Options(public=True)


def test_what_is_for_members_is_left_out_without_renumbering() -> None:
    tree = notice(
        item("a"), item("b", paragraph("secret"), audience="members"), item("c", paragraph("d"))
    )
    page = _page(tree, "en", _PUBLIC)
    assert [(page.label(b), page.text(b)) for b in page.body] == [
        ("1", "a"), ("3", "c"), ("3.1.", "d"),
    ]  # fmt: skip
    assert len(_page(tree).body) == 5


def test_a_detail_for_members_is_unknown_to_the_public() -> None:
    code = {"type": "text", "value": "12345", "audience": "members"}
    link = {**LINK, "audience": "members"}
    tree = notice(text("join {code:text} [here](l)"), facts={"code": code, "l": link})
    assert _page(tree).problems() == []
    page = _page(tree, "en", _PUBLIC)
    assert page.body[0].content == (Span("join ⟦code:text⟧ here"),)
    assert page.problems() == [Problem(A, "members-only", "code:text")]


# --- the page ---------------------------------------------------------------------------------


def test_rows_are_the_blocks_in_print_order() -> None:
    tree = notice(item("a", paragraph("b{^n|c}")), symbol=["X/1"])
    found = [(r.place, r.id, r.kind, r.label, r.text) for r in rows_of(_page(tree))]
    assert found == [
        ("header", None, "masthead", "", "World Trade Organization"),
        ("header", None, "masthead", "", "DRAFT"),
        ("header", None, "masthead", "", "X/1"),
        ("header", None, "masthead", "", "Page: 1/1"),
        ("body", A, "item", "1", "a"),
        ("body", B, "paragraph", "1.1.", "b"),
        ("note", B, "footnote", "", "c"),
    ]


def test_the_file_is_called_by_its_first_titles() -> None:
    tree = notice(text("x"), title("THE **BODY**"), title("NOTICE\nof it"), title("Revision"))
    meta = _page(tree).meta
    assert (meta.title, meta.lang, meta.direction) == ("THE BODY, NOTICE of it", "en", "ltr")


def test_a_notice_of_nothing_is_a_page_of_nothing() -> None:
    page = _page(notice())
    assert (page.body, page.notes, page.problems()) == ((), {}, [])
    assert ROOT not in page.labels
