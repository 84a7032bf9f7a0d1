"""Hours of items and sittings: those that overlap, end before they begin, or lie outside.

Hours are compared among neighbours of one parent, so that items of different days never are.
"""

from collections.abc import Iterator, Sequence

from editor.checks.mending import field
from editor.checks.proof import Proof
from editor.checks.report import Mend, Report
from editor.model.node import Json, Node
from editor.model.parking import on_agenda


def hours(proof: Proof) -> Iterator[Report]:
    """Every contradiction between the hours of items and sittings."""
    one_day = len(proof.meeting) < 2
    for parent in on_agenda(proof.root):
        timed = [node for node in parent.children if "begins" in node.fields]
        if not timed:
            continue
        for node in timed:
            yield from _reversed(node)
            yield from _outside(node, parent)
        if not one_day and parent.kind not in ("sitting", "item", "paragraph"):
            timed = [node for node in timed if _day(node)]
        yield from _overlaps(timed)


def _reversed(node: Node) -> Iterator[Report]:
    begins, ends = node.fields["begins"], node.fields.get("ends")
    if ends is not None and ends <= begins:
        params = {"begins": begins, "ends": ends}
        swap = Mend("no-end", field(node.id, "ends", None))
        yield Report("times-reversed", node.id, params=params, mends=(swap,), judged=str(params))


def _outside(node: Node, parent: Node) -> Iterator[Report]:
    first, last = parent.fields.get("begins"), parent.fields.get("ends")
    begins, ends = node.fields["begins"], node.fields.get("ends", node.fields["begins"])
    if (first and begins < first) or (last and ends > last):
        params = {
            "begins": begins,
            "ends": ends,
            "first": first or "…",
            "last": last or "…",
        }
        yield Report("times-outside", node.id, params=params, judged=str(params))


def _overlaps(timed: Sequence[Node]) -> Iterator[Report]:
    for at, node in enumerate(timed):
        for earlier in timed[:at]:
            if _day(earlier) == _day(node) and _overlap(earlier, node):
                yield _overlap_report(earlier, node)
                break


def _day(node: Node) -> Json:
    return node.fields.get("day")


def _overlap(one: Node, other: Node) -> bool:
    """Whether two share a time; what has no end lasts a moment."""
    first, second = _from_to(one), _from_to(other)
    if first[0] == first[1] or second[0] == second[1]:
        return first[0] < second[0] < first[1] or second[0] < first[0] < second[1]
    return max(first[0], second[0]) < min(first[1], second[1])


def _from_to(node: Node) -> tuple[str, str]:
    begins = str(node.fields["begins"])
    return begins, max(begins, str(node.fields.get("ends", begins)))


def _overlap_report(earlier: Node, node: Node) -> Report:
    params: dict[str, Json] = {
        "begins": node.fields["begins"],
        "other": "{}-{}".format(*_from_to(earlier)),
    }
    mends: tuple[Mend, ...] = ()
    if _from_to(earlier)[0] < node.fields["begins"]:
        until = {"time": node.fields["begins"]}
        mends = (Mend("end", field(earlier.id, "ends", node.fields["begins"]), until),)
    return Report("times-overlap", node.id, params=params, mends=mends, judged=str(params))
