"""Elements of HTML by what they mean for paragraphs. Used by `web.py`."""

BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
     "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
     "h4", "h5", "h6", "header", "hr", "html", "li", "main", "menu", "nav", "ol", "p", "pre",
     "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"}
)  # fmt: skip
VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
     "source", "track", "wbr"}
)  # fmt: skip
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
PARAGRAPHS = frozenset({"p", "pre", *HEADINGS})
LINES = frozenset({*PARAGRAPHS, "li", "td", "th", "dt", "dd"})
"""Where a line break is one inside a paragraph; elsewhere it ends the paragraph."""
LISTS, CELLS = frozenset({"ol", "ul", "menu"}), frozenset({"td", "th"})
ENDED = {
    "li": ("li",), "dt": ("dt", "dd"), "dd": ("dt", "dd"), "td": ("td", "th"), "th": ("td", "th"),
    "tr": ("td", "th", "tr"), "tbody": ("td", "th", "tr", "thead", "tbody"),
}  # fmt: skip
"""Elements that end where one begins."""
