"""Remarks of several sources stand side by side; a change names the elements it concerns."""

from ui.remarks import NOTE, Remark, Remarks


def test_a_source_replaces_its_own_remarks_alone() -> None:
    remarks, heard = Remarks(), list[set[str]]()
    remarks.changed.connect(heard.append)
    one = Remark("a", "fr", 0, 3, NOTE, "one")
    two = Remark("b", None, None, None, NOTE, "two")
    remarks.put("checks", {"a": (one,), "b": (two,)})
    remarks.put("spelling", {"a": (two,)})
    assert remarks.of("a") == (one, two)
    remarks.put("checks", {"a": (one,)})
    remarks.put("checks", {"a": (one,)})
    assert heard == [{"a", "b"}, {"a"}, {"b"}]
    assert remarks.nodes() == {"a"}
    assert one.in_view("fr")
    assert not one.in_view("en")
    assert two.in_view("en")
