"""Every key that the file of a profile or a body may hold, with what is allowed there.

`load.py` reads the files and checks them with these; the checks themselves are in `spec.py`.
"""

from collections.abc import Mapping

from editor.model.node import Json
from editor.model.schema import KINDS
from editor.model.states import STATES
from editor.numbering.scheme import ANNOTATIONS, FORMATS, LEVELS, SCOPES
from editor.profiles import spec
from editor.profiles.logo import content

_MM = spec.number(0, 1000)
_POINTS = spec.number(0, 200)

_STYLE = spec.record(
    {
        "name": spec.text,
        "size": spec.number(1, 72),
        "align": spec.one_of("left", "center", "right", "justify", "outer"),
        "bold": spec.flag,
        "italic": spec.flag,
        "caps": spec.flag,
        "color": spec.color,
        "before": _POINTS,
        "after": _POINTS,
        "left": _MM,
        "right": _MM,
        "hanging": _MM,
        "keep": spec.flag,
        "page_break": spec.flag,
        "border": spec.flag,
        "outline": spec.number(1, 9),
        "number": spec.one_of(*LEVELS, "bullet1", "bullet2", "bullet3"),
        "label_gap": spec.text,
    },
    required=("name",),
)


def _level(holes: tuple[str, ...], scopes: tuple[str, ...]) -> spec.Check:
    label = spec.template(*holes)
    return spec.record(
        {
            "label": label,
            "format": spec.one_of(*FORMATS),
            "scope": spec.one_of(*scopes),
            "by_language": spec.map_of(label),
            "formats": spec.map_of(spec.one_of(*FORMATS)),
        },
        required=("label",),
    )


def _item_level(depth: int) -> spec.Check:
    above = tuple(str(number) for number in range(1, depth + 1))
    return _level((*above, "n"), ("notice", "part") if depth == 1 else ("parent",))


_LEVELS: Mapping[str, spec.Check] = {
    **{f"item{depth}": _item_level(depth) for depth in range(1, 7)},
    "paragraph": _level(("1", "n"), SCOPES),
    "letter": _level(("n",), ("parent",)),
    "roman": _level(("n",), ("parent",)),
    "part": _level(("n",), ("notice",)),
    "annex": _level(("n",), ("notice",)),
}

CELLS = (
    "logo", "distribution", "draft", "symbol", "date", "job", "page", "bodies", "meeting",
    "original", "organization", "organ", "parents", "session", "place", "agenda_item", "language",
)  # fmt: skip
_CELLS = spec.list_of(spec.one_of(*CELLS))
_PHRASE = spec.text  # whether there is such a phrase, `load.py` looks up
_RUNNING = spec.list_of(spec.one_of("symbol", "page", "job"))
STANDING = ("first", "last")
"""Where an item that stands on every agenda may have its place."""
RECURS = ("every meeting", "year", "half-year", "quarter")
"""When it does: at every meeting, or at the first of each such time."""
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""How a rhythm names the day of its meetings."""
EDGES = ("width", "height", "top", "bottom", "left", "right", "header", "footer")
"""The measures of a page: its size and its margins."""

_LINK = spec.template("symbol", "lang", "letter")
_PLACES = {
    "item.times": spec.one_of("title", "line", "none"),
    "item.documents": spec.one_of("title", "line", "list", "none"),
    "item.proponents": spec.one_of("line", "list", "none"),
    "item.speakers": spec.one_of("line", "list", "none"),
    "annotated.documents": spec.one_of("line", "list", "none"),
    "sitting.times": spec.one_of("title", "line", "none"),
}
"""The fields of elements that a house can print beside their text, with where."""


def _start(value: Json, place: spec.Place) -> None:
    """An element of a new notice, or the place of the standing items of the body."""
    _START(value, place)
    if ("kind" in value) == ("standing" in value):
        raise place.refuse("has neither or both of kind and standing", "one of kind, standing")


_START = spec.record(
    {
        "kind": spec.one_of(*KINDS),
        "role": spec.text,
        "phrase": spec.text,
        "texts": spec.map_of(spec.text),
        "standing": spec.one_of(*STANDING),
        "children": spec.list_of(_start),
    }
)

PROFILE = spec.record(
    {
        "name": spec.text,
        "title": spec.text,
        "extends": spec.text,
        "languages": spec.list_of(spec.text, least=1),
        "original": spec.list_of(spec.text),
        "distributions": spec.map_of(spec.words),
        "states": spec.record(
            dict.fromkeys(STATES, spec.record({"mark": _PHRASE, "file": spec.template("date")}))
        ),
        "annotations": spec.one_of(*ANNOTATIONS),
        "types": spec.map_of(
            spec.record(
                {
                    "name": spec.words,
                    "phrases": spec.map_of(_PHRASE),
                    "annotations": spec.one_of(*ANNOTATIONS),
                    "start": spec.list_of(_start),
                }
            )
        ),
        "file_name": spec.template("symbol", "draft", "letter", "lang"),
        "rule": spec.text,
        "symbol_link": _LINK,
        "fields": spec.record(_PLACES),
        "organization": spec.map_of(spec.text),
        "logo": spec.record(
            {
                "file": spec.text,
                "content": content,
                "width": spec.number(1, 200),
                "height": spec.number(1, 200),
                "text": spec.map_of(spec.text),
            },
            required=("width", "height", "text"),
        ),
        "page": spec.record(dict.fromkeys(EDGES, _MM)),
        "font": spec.record(
            {
                "family": spec.text,
                "substitute": spec.text,
                "serifs": spec.flag,
            },
            ("family",),
        ),
        "masthead": spec.record(
            {
                "column": spec.number(5, 95),
                "rows": spec.list_of(
                    spec.record(
                        {
                            "height": _MM,
                            "left": _CELLS,
                            "right": _CELLS,
                            "rule": spec.flag,
                            "thick": spec.flag,
                            "bottom": spec.flag,
                            "column": spec.number(5, 100),
                        },
                        ("height", "left", "right", "rule"),
                    )
                ),
            },
            ("column", "rows"),
        ),
        "running": spec.record(
            {
                "header": _RUNNING,
                "footer": _RUNNING,
                "first_footer": _RUNNING,
                "mirrored": spec.flag,
                "page": spec.template("page", "pages"),
            },
            ("header", "footer", "page"),
        ),
        "job": spec.template("job", "letter"),
        "numbering": spec.record(
            {
                "bullets": spec.list_of(spec.text, least=1),
                "inserted": spec.list_of(spec.text),
                "keeps_numbers": spec.flag,
                "inserted_by_language": spec.map_of(spec.list_of(spec.text)),
                "levels": spec.record(_LEVELS),
            }
        ),
        "styles": spec.map_of(_STYLE),
        "blocks": spec.map_of(spec.text_or_list),
        "locales": spec.map_of(spec.anything),
        "proofing": spec.map_of(spec.text),
        "countries": spec.map_of(spec.list_of(spec.text, least=1)),
    }
)
"""What a profile may hold; one that extends another holds what differs."""

REQUIRED = (
    "name", "languages", "organization", "page", "font", "masthead", "running", "numbering",
    "styles", "blocks", "file_name", "rule", "distributions", "states", "types",
)  # fmt: skip
"""What a profile must hold once it stands on all that it extends."""
REQUIRED_NUMBERING = ("bullets", "inserted", "levels")
"""What its numbering must then hold."""


_STANDING = spec.record(
    {
        "phrase": spec.text,
        "texts": spec.map_of(spec.text),
        "at": spec.one_of(*STANDING),
        "recurs": spec.one_of(*RECURS),
        "months": spec.list_of(spec.number(1, 12, whole=True), least=1),
    },
    required=("at",),
)

_RHYTHM = spec.record(
    {
        "months": spec.number(1, 24, whole=True),
        "weekday": spec.one_of(*WEEKDAYS),
        "week": spec.number(1, 5, whole=True),
    },
    required=("months",),
)

BODY = spec.record(
    {
        "name": spec.text,
        "extends": spec.text,
        "profile": spec.text,
        "names": spec.words,
        "title": spec.words,
        "short": spec.words,
        "organ": spec.words,
        "parents": spec.list_of(spec.words),
        "chair": spec.person,
        "contact": spec.words,
        "place": spec.words,
        "room": spec.words,
        "zone": spec.zone,
        "symbol_series": spec.text,
        "symbol_link": _LINK,
        "document_type": spec.text,
        "distribution": spec.text,
        "notice_days": spec.number(0, 365, whole=True),
        "agenda_closes_days": spec.number(0, 365, whole=True),
        "facts": spec.map_of(spec.fact),
        "standing": spec.list_of(_STANDING),
        "rhythm": _RHYTHM,
        "start": spec.list_of(_start),
    }
)
"""What a body may hold."""
