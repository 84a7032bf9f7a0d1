"""HTML of programs as lines; hostile HTML: nothing lost, nothing fetched, time as its length."""

import contextlib
import random
import time
from pathlib import Path

import pytest

from editor.errors import InputRefused
from editor.gate.limits import LIMITS
from editor.model.markup import serialize
from editor.model.text import Note
from editor.text_in.lines import Source
from editor.text_in.rtf import read_rtf
from editor.text_in.web import read_web
from tests.counts import count, fresh_seed

CLIPBOARDS = Path(__file__).parent / "clipboards"
"""What programs write when the same four lines are copied; spelled for the tests as they spell."""
PROGRAMS = ("word", "libreoffice", "outlook", "google-docs", "thunderbird", "browser")
BULLETS = sorted(path.stem for path in CLIPBOARDS.glob("bullets-*.html"))

ADDRESS = "https://example.org/agenda?a=1&b=2"
MOST = 2.0
"""Seconds that a paste of any clipboard may take."""


def copied(program: str) -> Source:
    if program == "wordpad":
        return read_rtf((CLIPBOARDS / "wordpad.rtf").read_bytes())
    return read_web((CLIPBOARDS / f"{program}.html").read_text(encoding="utf-8"))


def shown(source: Source) -> list[str]:
    return [
        " ".join(f"{line.sign or ''} {serialize(line.text)}".replace("\u00a0", " ").split())
        for line in source.lines
    ]


def first(page: str) -> str:
    return shown(read_web(page))[0]


@pytest.mark.parametrize("program", [*PROGRAMS, "wordpad"])
def test_what_programs_copy_is_the_same_four_lines(program: str) -> None:
    source = copied(program)
    lines = shown(source)
    assert lines[0].replace("1. ", "1 ") == "1 ADOPTION OF THE AGENDA"
    assert lines[1:] == [
        "1.1. Members will adopt **today** the [agenda](link.1):", "a. café and tea;",
        "b. the rest.",
    ]  # fmt: skip
    assert source.links == (ADDRESS,)
    assert source.lines[0].bold or source.lines[0].heading or program == "thunderbird"


@pytest.mark.parametrize("program", BULLETS)
def test_bullets_of_programs(program: str) -> None:
    lines = copied(program).lines
    assert [line.plain for line in lines] == ["one", "two"]
    assert all(line.sign for line in lines)
    assert lines[0].indent < lines[1].indent


def test_pictures_are_told_and_addresses_of_machines_are_dropped() -> None:
    source = read_web(
        '<p><img src="file:///C:/x.png"><a href="file:///C:/a.docx">a</a> <a href="javascript:x()">'
        'b</a> <a href="#top">c</a> <a href="mailto:a@example.org">d</a></p>'
    )
    assert shown(source) == ["a b c [d](link.1)"]
    assert source.links == ("mailto:a@example.org",)
    assert [(m.code, m.params) for m in source.messages] == [("left-out-pictures", {"count": 1})]


def test_looks_by_tags_and_by_styles() -> None:
    assert first("<p>a<b>b</b><i>c</i><u>d</u><sup>e</sup></p>") == "a**b***c*__d__^e^"
    assert first("<p>a<em><strong>b</strong></em></p>") == "a***b***"
    assert first('<p>a<span style="font-weight:700">b</span></p>') == "a**b**"
    assert first('<b style="font-weight:normal">a</b>') == "a"
    assert (
        first('<p>a <span style="font-style:italic;vertical-align:super">b</span></p>') == "a *^b^*"
    )
    assert first("<p><b>x <span style='font-weight:400'>y</span></b></p>") == "**x **y"


def test_lists_of_browsers_count_as_they_are_shown() -> None:
    assert shown(read_web("<ol><li>a<li>b<ol><li>c</ol><li>d</ol>")) == [
        "1. a", "2. b", "2.1 c", "3. d",
    ]  # fmt: skip
    assert shown(read_web('<ol type="A" start=3><li>a<li value=7>b</ol>')) == ["C. a", "G. b"]
    assert shown(read_web("<ol type=a><li>a<ol><li>b<li>c</ol></ol>")) == ["a. a", "i. b", "ii. c"]
    assert shown(read_web('<ol><li style="list-style-type:none">a</ol>')) == ["a"]
    below = read_web("<ul><li>a<p>b</p></ul><p>c</p>").lines
    assert [line.indent for line in below] == [0, 4, 0]


def test_rows_of_tables_are_lines() -> None:
    table = "<table><tr><td>1<td>ADOPTION<td>W/41<tr><td><p>a<p>b<td>c</table>d"
    assert shown(read_web(table)) == ["1 ADOPTION | W/41", "a", "b", "c", "d"]


def test_footnotes_of_word_and_libreoffice_are_footnotes() -> None:
    word = (
        '<p>A<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1"><i>[1]</i></a>.</p>'
        '<div style="mso-element:footnote-list"><div id=ftn1><p><a href="#_ftnref1">[1]</a> See '
        "<b>B</b>.</p></div></div>"
    )
    office = (
        '<p>A<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a>.</p>'
        '<div id="sdfootnote1"><p><a class="sdfootnotesym" href="#sdfootnote1anc">1</a>See '
        "<b>B</b>.</p></div>"
    )
    for page in (word, office):
        (line,) = read_web(page).lines
        note = next(each for each in line.text if isinstance(each, Note))
        assert (line.plain, serialize(note.text)) == ("A.", "See **B**.")
    assert first('<p>A<a href="#_ftn1">[1]</a></p>') == "A^\\[1\\]^"


def test_what_is_not_shown_is_not_read() -> None:
    page = (
        "<title>t</title><style>s</style><script>a<b</script><xml>x</xml><p>a<!-- c --><del>d</del>"
        '<span style="display:none">e</span><?pi?><![CDATA[x]]>f</p>'
    )
    assert shown(read_web(page)) == ["af"]


@pytest.mark.parametrize(
    ("page", "lines"),
    [
        ("a < b & c &amp; d &nosuch; &#0; &#xD800; &#99999999999;", 1),
        ("<p>a<p>b</i></div></p>c<", 3),
        ("<p title='a>b'>x</p><p title=\"<b>\">y</p>", 2),
        ('<p style="color:red>x</p>', 1),
        ("<p>x</p><!-- never ended <p>y</p>", 3),
        ("<script>never ended <p>y</p>", 2),
        ("<td>x</td></tr></table><li>y</ol>", 2),
        ("", 0),
        ("<", 1),
    ],
)
def test_broken_html_is_read_as_far_as_it_goes(page: str, lines: int) -> None:
    assert len(read_web(page).lines) == lines


def test_control_characters_are_marked_and_counted() -> None:
    source = read_web("<p>a\x00b\ud800\x1b</p>")
    assert shown(source) == ["a\ufffdb\ufffd\ufffd"]
    assert [(m.code, m.params["count"]) for m in source.messages] == [("unprintable", 3)]


SIZE = 1 << 20
HOSTILE = {
    "bold": "<b>", "paragraphs in bold": "<b><p>", "signs": "<", "comments": "<!--",
    "entities": "&amp;", "attributes": '<a x="', "quotes": "<a x='>",
    "mixed quotes": "<a x='\"><b y=\"'>", "depth": "<div>x", "ends": "</p>", "lists": "<ul><li>",
    "tables": "<table><tr><td>x", "notes": '<a href="#_ftn1">1</a>', "controls": "\x00\x1b",
    "lines": "a<br>", "numbers": "&#9", "styles": '<p style="a:b">x', "text": "word ",
    "scripts": "<script>", "list signs": "<p style='mso-list:l0 level9 lfo1'>x",
}  # fmt: skip


@pytest.mark.parametrize("kind", HOSTILE)
def test_any_page_takes_no_more_than_its_length(kind: str) -> None:
    """Growth from a fifth of a megabyte to one, a bound for five; a refusal is quick as well."""
    bit = HOSTILE[kind]
    times = []
    for size in (SIZE // 5, SIZE, 5 * SIZE):
        page = bit * (size // len(bit))
        start = time.perf_counter()
        with contextlib.suppress(InputRefused):
            read_web(page)
        times.append(time.perf_counter() - start)
    print(kind, [round(1000 * each) for each in times], "ms")
    assert times[1] < 15 * times[0] + 0.2
    assert times[2] < MOST


def test_more_than_anybody_pastes_is_refused_at_once() -> None:
    for page in ("x" * (LIMITS.chars + 1), "<" * (LIMITS.tags + 1), "<p>x" * (LIMITS.lines + 1)):
        with pytest.raises(InputRefused, match="too much to paste"):
            read_web(page)
    with pytest.raises(InputRefused, match="too much to paste"):
        read_rtf(b"{" * (3 * LIMITS.tags))


BITS = [
    "<p>", "</p>", "<b>", "</b>", "<ol>", "<li>", "</ol>", "<table>", "<tr>", "<td>", "</td>",
    "</tr>", "</table>", "<br>", "<div id=ftn1>", "</div>", '<a href="#_ftn1">', "</a>",
    "<span style='mso-list:Ignore'>", "</span>", "<", ">", '"', "'", "<!--", "-->", "<![if x]>",
    "&", "&#", "&lt;", "<pre>", "\n", "\x00", "\ud800", "<p style='mso-list:l0 level2 lfo1'>",
    "<ul type=a start=-3>", "<li value=99999999999999>", "<hr>", "<img>",
    "<p style='margin-left:1e9pt'>", "<p style='margin-left:99999.99999em'>", "<h1>", "<title>",
    "</title>",
]  # fmt: skip


def test_words_between_any_tags_come_through_once_and_in_order() -> None:
    rnd = random.Random(fresh_seed())
    total = 0
    for _ in range(count(4000)):
        words = [f"w{number}w" for number in range(rnd.randint(1, 12))]
        page = "".join("".join(rnd.choices(BITS, k=rnd.randint(1, 5))) + word for word in words)
        chars = " ".join(serialize(line.text) for line in read_web(page).lines)
        for word in words:
            assert chars.count(word) <= 1
        total += len(words)
    assert total > 400
