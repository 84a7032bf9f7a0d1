"""Hostile packages and XML: each is refused with its code, its place, and nothing else happens."""

import io
import random
import struct
import zipfile
from collections.abc import Callable, Mapping

import pytest

from editor.errors import InputRefused
from editor.gate.limits import LIMITS, Limits
from editor.gate.package import Package, Relation
from editor.gate.xml import parsed

DOC = "word/document.xml"


def zipped(parts: Mapping[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return buffer.getvalue()


def twice(first: str, second: str) -> bytes:
    """A package with two parts, the name of the second changed afterwards to any other."""
    held = "?" * len(second)
    return zipped({first: "a", held: "b"}).replace(held.encode(), second.encode())


def bent(data: bytes, place: Callable[[bytes], int], form: str, value: int) -> bytes:
    out = bytearray(data)
    struct.pack_into(form, out, place(data), value)
    return bytes(out)


def directory(offset: int, number: int = 0) -> Callable[[bytes], int]:
    """A place in the entry of a member in the directory."""

    def find(data: bytes) -> int:
        at = data.index(b"PK\1\2")
        for _ in range(number):
            at = data.index(b"PK\1\2", at + 1)
        return at + offset

    return find


GOOD = zipped({DOC: "<a/>", "word/b.xml": "<b/>"})
SMALL = Limits(members=3, part=1 << 16, total=1 << 17, ratio=20, grace=1 << 12, elements=100)

REFUSED: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "not-a-package"),
    "text": (b"MORNING", "not-a-package"),
    "cut short": (GOOD[:-30], "not-a-package"),
    "no zip behind its beginning": (b"PK\3\4" + b"\0" * 400, "not-a-package"),
    "old Word": (b"\xd0\xcf\x11\xe0" + bytes(600), "old-or-locked-word"),
    "too large": (GOOD + bytes(LIMITS.packed), "too-big"),
    "too many parts": (zipped({f"{n}": "" for n in range(4)}), "too-many-parts"),
    "a directory of lies": (
        bent(GOOD, lambda d: d.rindex(b"PK\5\6") + 12, "<I", 0x7FFFFFFF), "too-many-parts",
    ),
    "twice": (twice(DOC, DOC), "bad-part"),
    "twice but for case": (twice(DOC, DOC.upper()), "bad-part"),
    "up": (twice(DOC, "word/../../x"), "bad-part"),
    "absolute": (twice(DOC, "/etc/passwd"), "bad-part"),
    "a drive": (twice(DOC, "C:/x"), "bad-part"),
    "backslash": (twice(DOC, "word\\x"), "bad-part"),
    "a zero byte": (twice(DOC, "word/x\0y"), "bad-part"),
    "a long name": (zipped({"x" * 300: "a"}), "bad-part"),
    "encrypted": (bent(GOOD, directory(8), "<H", 1), "bad-part"),
    "packed in an unknown way": (bent(GOOD, directory(10), "<H", 99), "bad-part"),
    "one inside another": (bent(GOOD, directory(42, 1), "<I", 5), "bad-part"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_a_bad_package_is_refused_when_it_is_opened(case: str) -> None:
    data, code = REFUSED[case]
    with pytest.raises(InputRefused) as refused:
        Package(data, "the file", SMALL)
    assert refused.value.code == code
    assert "the file" in str(refused.value)


UNPACKED: dict[str, tuple[bytes, str]] = {
    "a part that unpacks to much": (zipped({DOC: bytes(1 << 17)}), "unpacks-too-far"),
    "a part stored whole": (zipped({DOC: bytes(1 << 17)}, zipfile.ZIP_STORED), "unpacks-too-far"),
    "a size that lies": (
        bent(zipped({DOC: bytes(1 << 17)}), directory(24), "<I", 10), "bad-part",
    ),
    "a broken sum": (bent(GOOD, directory(16), "<I", 7), "bad-part"),
    "a broken stream": (GOOD.replace(b"\xb3I\xd4\xb7\x03\x00", b"\xff" * 6), "bad-part"),
}  # fmt: skip


@pytest.mark.parametrize("case", UNPACKED)
def test_a_part_is_counted_while_it_unpacks(case: str) -> None:
    data, code = UNPACKED[case]
    package = Package(data, "the file", SMALL)
    with pytest.raises(InputRefused) as refused:
        package.xml(DOC)
    assert refused.value.code == code
    assert DOC in str(refused.value)


def test_all_parts_together_are_counted() -> None:
    noise = random.Random(1).randbytes(1 << 15)
    package = Package(zipped({f"{n}": noise * 2 for n in range(3)}), "x", SMALL)
    assert len(package.read("0")) == len(package.read("1")) == 1 << 16
    with pytest.raises(InputRefused, match="unpacks"):
        package.read("2")


LAUGHS = '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><a>&y;</a>'
XML: dict[str, tuple[bytes, str]] = {
    "laughs": (LAUGHS.encode(), "doctype"),
    "laughs in UTF-16": (LAUGHS.encode("utf-16"), "doctype"),
    "a file of the machine": (
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "doctype",
    ),
    "a DTD elsewhere": (b'<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>', "doctype"),
    "an empty DOCTYPE after a comment": (b"<!-- x --><!DOCTYPE a><a/>", "doctype"),
    "UTF-7": (b'<?xml version="1.0" encoding="UTF-7"?><a/>', "xml-encoding"),
    "Latin 1": (b'<?xml version="1.0" encoding="ISO-8859-1"?><a/>', "xml-encoding"),
    "no XML": (b"PK", "bad-xml"),
    "blanks": (b"   ", "bad-xml"),
    "an entity of nobody": (b"<a>&x;</a>", "bad-xml"),
    "broken": (b"<a><b></a>", "bad-xml"),
    "cut short": (b"<a><b>", "bad-xml"),
    "a zero byte": (b"<a>\0</a>", "bad-xml"),
    "not what it declares": (b'<?xml version="1.0" encoding="UTF-8"?><a>\xff</a>', "bad-xml"),
    "deep": (b"<a>" * 5000 + b"</a>" * 5000, "too-much-xml"),
    "wide": (b"<a>" + b"<b/>" * 300 + b"</a>", "too-much-xml"),
}  # fmt: skip


@pytest.mark.parametrize("case", XML)
def test_bad_xml_is_refused(case: str) -> None:
    data, code = XML[case]
    with pytest.raises(InputRefused) as refused:
        parsed(data, "the file", DOC, SMALL)
    assert refused.value.code == code
    assert DOC in str(refused.value)


def test_xml_that_is_only_deep_is_refused() -> None:
    with pytest.raises(InputRefused) as refused:
        parsed(b"<a>" * 5000 + b"</a>" * 5000, "the file", DOC, LIMITS)
    assert refused.value.code == "bad-xml"


def test_good_xml_in_both_encodings_is_read() -> None:
    for encoding in ("utf-8", "utf-16"):
        declared = f'<?xml version="1.0" encoding="{encoding}"?><a b="é"/>'
        assert parsed(declared.encode(encoding), "x", DOC, SMALL).get("b") == "é"


def test_what_a_part_leads_to_is_a_word_and_never_followed() -> None:
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    entries = {
        "a": ("x/hyperlink", "https://example.org/a b", "External"),
        "b": ("x/footnotes", "footnotes.xml", ""),
        "c": ("x/image", "NULL", ""),
        "d": ("x/attachedTemplate", "file:///srv/t.dotm", "External"),
        "e": ("x/theme", "/word/theme/theme1.xml", ""),
        "f": ("x/styles", "../../../styles.xml", ""),
        "g": ("x/hyperlink", "#_top", ""),
    }
    made = "".join(
        f'<Relationship Id="{name}" Type="{kind}" Target="{target}" TargetMode="{mode}"/>'
        for name, (kind, target, mode) in entries.items()
    )
    data = zipped({"word/_rels/document.xml.rels": f'<R xmlns="{package}">{made}</R>'})
    opened = Package(data, "x")
    found = opened.relations(DOC)
    assert found["a"] == Relation("hyperlink", "https://example.org/a b", True)
    assert found["b"].target == "word/footnotes.xml"
    assert found["d"] == Relation("attachedTemplate", "file:///srv/t.dotm", True)
    assert found["e"].target == "word/theme/theme1.xml"
    assert found["f"].target == "styles.xml"
    assert all(opened.xml(found[name].target) is None for name in "bcefg")
    assert opened.relations("") == {}
