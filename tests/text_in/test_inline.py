"""Markdown inside a paragraph becomes a text, and loses no character."""

import random
import time

import pytest

from editor.model.markup import serialize
from editor.text_in.inline import Links, markdown_text, plain_text
from tests.counts import count, fresh_seed


def _markup(chars: str) -> str:
    return serialize(markdown_text(chars, Links()))


@pytest.mark.parametrize(
    ("markdown", "markup"),
    [
        ("plain", "plain"),
        ("le **lundi 20 mars**, à 10", "le **lundi 20 mars**, à 10"),
        ("*a* _b_ __c__ ***d***", "*a* *b* **c** ***d***"),
        ("a **b *c* d** e", "a **b *c* d** e"),
        ("INF_MSME_W and 2 * 3 * 4", r"INF\_MSME\_W and 2 \* 3 \* 4"),
        ("(_WT/GC/267; _WT/GC/W/942)", r"(\_WT/GC/267; \_WT/GC/W/942)"),
        (r"1\.1\. \*no\* \[x\]", r"1.1. \*no\* \[x\]"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("a\nb", "a\nb"),
        ("13<sup>er</sup> <b>x</b> <u>y</u> <i>z</i>", "13^er^ **x** __y__ *z*"),
        ("<span>x</span> <b>", r"\<span\>x\</span\> \<b\>"),
        ("R&amp;D &nbsp;&copy; &unknown;", "R&D \u00a0© &unknown;"),
        ("**open *and [half", r"\*\*open \*and \[half"),
        ("[](x) [] [a]", r"\[\](x) \[\] \[a\]"),
        ("`code`", "`code`"),
        ("", ""),
    ],
)
def test_markdown_becomes_markup(markdown: str, markup: str) -> None:
    assert _markup(markdown) == markup


def test_links_get_names_in_their_order_and_a_sign_alone_is_no_address() -> None:
    links = Links()
    text = markdown_text("[a](#) [b](<http://x/y z>) [*c*](http://x/(1)) [d]() <http://e.f>", links)
    assert serialize(text) == (
        "[a](link.1) [b](link.2) [*c*](link.3) [d](link.4) [http://e.f](link.5)"
    )
    assert links.addresses == [None, "http://x/y z", "http://x/(1)", None, "http://e.f"]


def test_what_a_link_hides_is_kept_aside() -> None:
    links = Links()
    assert serialize(markdown_text('[a](x "Title") ![alt](pic.png)', links)) == "[a](link.1) alt"
    assert links.lost == ["Title", "pic.png"]


def test_a_footnote_stands_where_it_is_called_for_the_first_time() -> None:
    links = Links(notes={"1": "see **2**"})
    assert serialize(markdown_text("a[^1] b[^1] c[^2]", links)) == (
        r"a{^n1|see **2**} b\[\^1\] c\[\^2\]"
    )
    assert links.notes == {}


def test_plain_text_is_literal() -> None:
    assert serialize(plain_text("**a** [b](c)\n_d_")) == "\\*\\*a\\*\\* \\[b\\](c)\n\\_d\\_"


def test_no_letter_of_any_markdown_is_lost() -> None:
    rnd = random.Random(fresh_seed())
    signs = ["a", "b ", " ", "*", "**", "_", "__", "[", "]", "](", ")", "(", "<b>", "</b>", "\\",
             "!", "![", "<", ">", "[x](y)", "&amp;", "\n", "^", "[^1]"]  # fmt: skip
    for _ in range(count(4000)):
        chars = "".join(rnd.choices(signs, k=rnd.randint(1, 25)))
        links = Links()
        out = serialize(markdown_text(chars, links))
        left = "".join([out, *filter(None, links.addresses), *links.lost])
        assert left.count("a") >= chars.replace("&amp;", "&").count("a"), chars


@pytest.mark.parametrize(
    "bit", ["*a ", "a* ", "*a", "[a", "](a", "[a](", "*_", "<b>", "**x* ", "]"]
)
def test_the_cost_grows_with_the_length_only(bit: str) -> None:
    def cost(length: int) -> float:
        chars = bit * (length // len(bit))
        start = time.process_time()
        markdown_text(chars, Links())
        return time.process_time() - start

    # In turns, and the best of each: another load of the machine then meets both.
    times = [(cost(10_000), cost(80_000)) for _ in range(5)]
    short, long = (min(column) for column in zip(*times, strict=True))
    growth = long / max(short, 0.002)
    assert growth <= 32, f"8 times the length took {growth:.1f} times the time"  # squared: 64
