"""Word files of others as lines: numbers as printed, looks, links, notes, changes, what is left."""

from editor.model.markup import serialize
from editor.model.text import Note
from tests.word.foreign import docx, level, listed, lists, p, plain_lines, r, read

LINK = (
    '<Relationship Id="rId9" Type="x/hyperlink" Target="https://example.org/a" '
    'TargetMode="External"/>'
)
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
HOUSE = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + level(2, "lowerLetter", "(%3)")


def markups(data: bytes) -> list[str]:
    return [serialize(line.shown()) for line in read(data).source.lines]


def codes(data: bytes) -> dict[str, dict[str, object]]:
    return {message.code: dict(message.params) for message in read(data).source.messages}


def test_a_list_of_several_levels_counts_as_word_does() -> None:
    body = "".join(
        p(words, properties=listed(1, at))
        for words, at in [("a", 0), ("b", 1), ("c", 2), ("d", 2), ("e", 1), ("f", 2), ("g", 0)]
    )
    found = plain_lines(docx(body, lists({0: HOUSE}, {1: (0, "")})))
    assert found == ["1.  a", "1.1  b", "(a)  c", "(b)  d", "1.2  e", "(a)  f", "2.  g"]


def test_lists_of_one_definition_count_together_and_a_start_overrides_once() -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    numbering = lists({0: HOUSE}, {1: (0, ""), 2: (0, override)})
    body = "".join(p("x", properties=listed(num)) for num in (1, 1, 2, 2, 1))
    assert plain_lines(docx(body, numbering)) == ["1.  x", "2.  x", "5.  x", "6.  x", "7.  x"]


def test_a_level_that_was_never_reached_shows_its_start_and_counts() -> None:
    numbering = lists({0: HOUSE}, {1: (0, "")})
    body = "".join(p("x", properties=listed(1, at)) for at in (1, 0, 1))
    assert plain_lines(docx(body, numbering)) == ["1.1  x", "2.  x", "2.1  x"]


def test_a_level_may_go_on_counting_through_those_above() -> None:
    levels = level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>')
    body = "".join(p("x", properties=listed(1, at)) for at in (0, 1, 1, 0, 1))
    found = plain_lines(docx(body, lists({0: levels}, {1: (0, "")})))
    assert found == ["I.  x", "1.  x", "2.  x", "II.  x", "3.  x"]


def test_a_list_comes_by_the_style_and_zero_takes_it_away() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:numPr>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="Own"/><w:basedOn w:val="H"/>'
        "</w:style>"
    )
    levels = level(0, "decimal", "%1") + level(1, "decimal", "%1.%2", '<w:pStyle w:val="H2"/>')
    body = "".join(
        p("x", properties=f'<w:pStyle w:val="{style}"/>{more}')
        for style, more in [("H", ""), ("H2", ""), ("H", listed(0)), ("H", "")]
    )
    data = docx(body, lists({0: levels}, {1: (0, "")}), styles)
    assert plain_lines(data) == ["1  x", "1.1  x", "x", "2  x"]
    assert [line.heading for line in read(data).source.lines] == [True] * 4


def test_other_numbers_letters_and_bullets() -> None:
    forms = {
        "decimalZero": "01", "upperLetter": "A", "lowerRoman": "i", "none": "",
        "russianLower": "а", "chineseCounting": "一", "cardinalText": "1",
    }  # fmt: skip
    for form, label in forms.items():
        data = docx(p("x", properties=listed(1)),
                    lists({0: level(0, form, "%1)")}, {1: (0, "")}))  # fmt: skip
        assert plain_lines(data)[0].split(" ")[0] == f"{label})"
    bullets = lists({0: level(0, "bullet", "\uf0b7") + level(1, "bullet", "o")}, {1: (0, "")})
    data = docx(p("x", properties=listed(1)) + p("y", properties=listed(1, 1)), bullets)
    assert plain_lines(data) == ["• x", "• y"]


def test_looks_of_runs_and_of_their_styles() -> None:
    styles = (
        '<w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr>'
        "</w:style>"
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:rPr><w:b/></w:rPr>'
        "</w:style>"
    )
    body = p(
        "a ", r("b", '<w:rStyle w:val="S"/>'), r("c", "<w:i/>"), r("d", '<w:u w:val="single"/>'),
        r("e", '<w:vertAlign w:val="superscript"/>'), r("f", '<w:b w:val="0"/>'),
    )  # fmt: skip
    body += p("all", properties='<w:pStyle w:val="B"/>')
    body += p("x", r("y", '<w:b w:val="false"/>'), properties='<w:pStyle w:val="B"/>')
    assert markups(docx(body, styles=styles)) == [
        "a **b***c*__d__^e^f", "**all**", "**x**y",
    ]  # fmt: skip
    assert [line.bold for line in read(docx(body, styles=styles)).source.lines] == [0, 1, 0]


def test_links_by_relation_and_by_field() -> None:
    field = "".join(
        f"<w:r>{each}</w:r>"
        for each in (
            '<w:fldChar w:fldCharType="begin"/>',
            '<w:instrText> HYPERLINK "https://example.org/b" </w:instrText>',
            '<w:fldChar w:fldCharType="separate"/>',
            "<w:t>two</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        )
    )
    one = f'<w:hyperlink r:id="rId9">{r("one")}</w:hyperlink>'
    inside = f'<w:hyperlink w:anchor="_top">{r("up")}</w:hyperlink>'
    data = docx(p(one, " ", field, " ", inside), relations=LINK)
    assert markups(data) == ["[one](link.1) [two](link.2) up"]
    assert read(data).source.links == ("https://example.org/a", "https://example.org/b")


def test_of_a_field_only_the_result_is_read() -> None:
    begin, separate, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    inner = f"{begin}<w:r><w:instrText>DATE</w:instrText></w:r>{separate}{r('inner')}{end}"
    outer = f"{begin}<w:r><w:instrText>IF </w:instrText></w:r>{inner}{separate}{r('shown')}{end}"
    simple = f'<w:fldSimple w:instr="INCLUDETEXT c:/x">{r("kept")}</w:fldSimple>'
    assert plain_lines(docx(p("a ", outer, " ", simple, " z"))) == ["a shown kept z"]


def test_insertions_come_in_and_deletions_do_not() -> None:
    gone = "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
    moved = f"<w:moveFrom>{r('old')}</w:moveFrom><w:moveTo>{r('new')}</w:moveTo>"
    data = docx(
        p("a", gone, f"<w:ins>{r('b')}</w:ins>", moved)
        + p("one ", properties="<w:rPr><w:del/></w:rPr>")
        + p("two")
    )
    assert plain_lines(data) == ["abnew", "one two"]
    assert codes(data)["tracked-changes"] == {"inserted": 2, "deleted": 3}


def test_rows_of_tables_lead_with_their_numbers() -> None:
    def row(*cells: str) -> str:
        return f"<w:tr>{''.join(f'<w:tc>{p(cell)}</w:tc>' for cell in cells)}</w:tr>"

    table = f"<w:tbl>{row('1.', 'ADOPTION', 'W/41')}{row('a', '', 'b')}</w:tbl>"
    data = docx(table + p("TITLE") + table)
    assert plain_lines(data) == [
        "1.", "ADOPTION", "W/41", "a", "b", "TITLE", "1.  ADOPTION | W/41", "a | b",
    ]  # fmt: skip


def test_footnotes_stand_where_they_are_called() -> None:
    called = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    mark = "<w:r><w:footnoteRef/></w:r>"
    notes = (
        f'<w:footnote w:id="2">{p(mark, " See ", r("W/41", "<w:b/>"))}{p("and on")}</w:footnote>'
    )
    (line,) = read(docx(p("Text", called, "."), footnotes=notes)).source.lines
    note = next(inline for inline in line.text if isinstance(inline, Note))
    assert serialize(note.text) == "See **W/41** and on"
    assert line.plain == "Text."


def test_text_boxes_are_read_once_and_pictures_are_told() -> None:
    box = f"<w:txbxContent>{p('boxed')}</w:txbxContent>"
    both = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    data = docx(p("a", both) + p("<w:r><w:drawing/></w:r>") + p("<w:r><w:object/></w:r>", "b"))
    assert plain_lines(data) == ["a", "boxed", "b"]
    assert codes(data)["left-out-pictures"] == {"count": 2}


def test_signs_breaks_and_what_is_hidden() -> None:
    signs = (
        '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type="page"/>'
        '<w:tab/><w:t>d</w:t><w:sym w:font="Wingdings" w:char="F0A7"/><w:sym w:char="00E9"/></w:r>'
    )
    hidden = r("secret", "<w:vanish/>")
    data = docx(p(signs, hidden) + p("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"))
    assert [line.plain for line in read(data).source.lines] == ["a\u2011b\nc d•é", "x=1"]
    assert codes(data)["left-out-hidden"] == {"text": "secret"}


def test_what_is_wrapped_is_read_in_both_namespaces() -> None:
    body = f"<w:sdt><w:sdtContent>{p('a')}</w:sdtContent></w:sdt>"
    body += f"<w:customXml>{p('<w:smartTag><w:r><w:t>b</w:t></w:r></w:smartTag>')}</w:customXml>"
    assert plain_lines(docx(body)) == plain_lines(docx(body, namespace=STRICT)) == ["a", "b"]


def test_what_leads_outside_is_told_and_not_fetched() -> None:
    template = (
        '<Relationship Id="t" Type="x/attachedTemplate" Target="//192.0.2.1/t.dotm" '
        'TargetMode="External"/><Relationship Id="n" Type="x/image" Target="NULL"/>'
    )
    assert codes(docx(p("a"), relations=template))["left-out-outside"] == {"count": 1}


def test_the_language_is_the_one_most_characters_are_marked_with() -> None:
    defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault>'
    body = p("a", r("bcd", '<w:lang w:val="fr-CH"/>'))
    assert read(docx(body, styles=f"{defaults}</w:docDefaults>")).lang == "fr"
    assert read(docx(p("a"), styles=f"{defaults}</w:docDefaults>")).lang == "en"
    assert read(docx(p("a"))).lang is None
