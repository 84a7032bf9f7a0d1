"""The archive: every notice of a folder searched, damaged files named, items by their meetings."""

from pathlib import Path

import pytest

from editor.errors import EditRefused, InputRefused
from editor.model.tree import Tree
from editor.profiles.body import house_of
from editor.search.query import Query
from editor.storage.notice_file import load, write_notice
from editor.workflow.archive import (
    Found,
    Unread,
    Wanted,
    newest_first,
    notices_in,
    search_archive,
)
from editor.workflow.export import Wish, rendered
from resources import SAMPLES
from tests.build import ROOT, element, item, notice, text


def meeting(folder: Path, name: str, day: str | None, *titles: str, number: int = 0) -> Path:
    """A notice of one meeting with these items."""
    tree = notice(
        text("We meet {meeting.1.date:on}."),
        *[item(title) for title in titles],
        profile="wto",
        body="wto-msme",
        symbol=[f"INF/MSME/W/{number}"],
    )
    if day:
        tree = Tree(tree.root.with_field("fact/meeting.1.date", {"type": "date", "value": day}))
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(write_notice(tree))
    return path


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    meeting(tmp_path, "b.convoca", "2023-03-20", "Fisheries", "Report of the Chair", number=41)
    meeting(tmp_path, "a.convoca", None, "FISHERIES")
    meeting(tmp_path / "old", "c.CONVOCA", "2021-11-02", "Pêches et fisheries", number=9)
    (tmp_path / "old" / "bad.convoca").write_bytes(b'{"format":"convoca","version":[1,0]')
    (tmp_path / "old" / "notes.txt").write_text("fisheries")
    (tmp_path / ".hidden").mkdir()
    meeting(tmp_path / ".hidden", "d.convoca", "2020-01-01", "Fisheries")
    return tmp_path


def found(folder: Path, wanted: Wanted) -> list[Found]:
    results = search_archive(notices_in(folder), wanted)
    return newest_first([result for result in results if isinstance(result, Found)])


def test_every_notice_is_searched_and_a_damaged_one_is_named(archive: Path) -> None:
    results = list(search_archive(notices_in(archive), Wanted(Query("peches"))))
    (bad, hit) = results
    assert isinstance(bad, Unread)
    assert (bad.path.name, bad.why.code) == ("bad.convoca", "damaged")
    assert str(bad.why)
    assert isinstance(hit, Found)
    assert (hit.path.name, hit.symbol) == ("c.CONVOCA", "INF/MSME/W/9")
    assert hit.body == "Informal Working Group on MSMEs"
    (standing,) = hit.hits
    assert (standing.label, standing.lang, standing.found) == ("1", "en", "Pêches")
    assert (standing.before, standing.after, standing.span) == ("", " et fisheries", (0, 6))


def test_details_and_mastheads_are_searched_too(archive: Path) -> None:
    assert [one.path.name for one in found(archive, Wanted(Query("20 march")))] == ["b.convoca"]
    assert [one.path.name for one in found(archive, Wanted(Query("w/41")))] == ["b.convoca"]


def test_when_an_item_stood_is_told_newest_first_undated_last(archive: Path) -> None:
    dates = [str(one.date) for one in found(archive, Wanted(Query("Fisheries"), agenda=True))]
    assert dates == ["2023-03-20", "2021-11-02", "None"]
    # nearly the same title, but no text that merely says so
    (one,) = found(archive, Wanted(Query("Report by the Chair"), agenda=True))
    assert one.hits[0].found == "Report of the Chair"
    assert not found(archive, Wanted(Query("We meet"), agenda=True))
    assert not found(archive, Wanted(Query("…"), agenda=True))
    # documents in brackets are those of one meeting
    meeting(archive, "x.convoca", "2024-01-09", "Report of the Chair (W/50)")
    dates = [
        str(x.date)
        for x in found(archive, Wanted(Query("Report of the Chair (W/41)"), agenda=True))
    ]
    assert dates == ["2024-01-09", "2023-03-20"]


def test_what_is_parked_did_not_stand_on_the_agenda(tmp_path: Path) -> None:
    tree = notice(item("Fish"), element("parking", None, item("Trade")), profile="wto")
    (tmp_path / "a.convoca").write_bytes(write_notice(tree))
    assert found(tmp_path, Wanted(Query("Fish"), agenda=True))
    assert not found(tmp_path, Wanted(Query("Trade"), agenda=True))


def test_languages_and_the_notice_that_asks_can_be_left_out(archive: Path) -> None:
    assert not found(archive, Wanted(Query("fisheries"), ("fr",)))
    assert len(found(archive, Wanted(Query("fisheries"), ("en", "ru")))) == 3
    assert not found(archive, Wanted(Query("fisheries"), but=ROOT))


def test_a_word_file_is_searched_unless_its_notice_stands_beside_it(archive: Path) -> None:
    source = SAMPLES / "msme-2023-03-20.convoca"
    tree = load(source).tree
    wish = Wish(("en", "fr"))
    made = rendered(tree, house_of(tree.root), wish)
    for lang, data in made.items():
        (archive / f"out-{lang}.docx").write_bytes(data)
    wanted = Wanted(Query("rapport annuel"))
    (one,) = found(archive, wanted)
    assert (one.path.name, one.hits[0].lang) == ("out-fr.docx", "fr")
    (archive / "z.convoca").write_bytes(source.read_bytes())
    (one,) = found(archive, wanted)
    assert one.path.name == "z.convoca"
    (archive / "out-fr.docx").write_bytes(b"PK\3\4 no package")
    bad = [r for r in search_archive(notices_in(archive), wanted) if isinstance(r, Unread)]
    assert "out-fr.docx" in [result.path.name for result in bad]


def test_what_is_no_folder_and_a_bad_expression_are_refused(archive: Path) -> None:
    with pytest.raises(InputRefused, match="is no folder"):
        notices_in(archive / "a.convoca")
    with pytest.raises(EditRefused, match="no regular expression"):
        found(archive, Wanted(Query("(", pattern=True)))
