"""The dates of the meeting and of its notice: what the details and the sentences say of them.

Weekdays are in `dates.py`, hours in `times.py`.
"""

import datetime
import re
from collections.abc import Iterator, Sequence

from editor.checks.dates import Dated, dated
from editor.checks.lines import Line
from editor.checks.mending import Change, rewording
from editor.checks.proof import Proof
from editor.checks.report import Mend, Report
from editor.model.markup import is_reference
from editor.model.node import Json
from editor.model.parking import on_agenda
from editor.model.text import FactRef
from editor.profiles.deadlines import deadlines

_DAY = re.compile(r"meeting\.\d+\.date")
_OTHER_DAY = re.compile(r"\d{1,2}\S{0,2}[\s,‑–-]+(?:\w{1,3}\s+)?(?:\w+\s+)?$")
"""What before a date says that another day is named with it: 20 and, 20-, 20 au."""
_MANY = {"long": "dates", "weekday": "dates", "on": "on", "on-strong": "on-strong"}
"""Form of one day -> form of all days of the meeting."""


def dates_of_notice(proof: Proof) -> Iterator[Report]:
    """Issue date after the meeting, too short a notice, other dates before the issue date."""
    issued, meeting, root = proof.issued, proof.meeting, proof.root.id
    if issued is None:
        return
    if meeting and meeting[0] < issued:
        params = {"issued": issued.isoformat(), "meeting": meeting[0].isoformat()}
        yield Report("issue-after-meeting", root, params=params, judged=str(params))
    elif meeting:
        yield from _notice_period(proof, meeting[0])
    deadline = proof.day("deadline")
    if deadline and deadline < issued:
        params = {"issued": issued.isoformat(), "date": deadline.isoformat()}
        yield Report("before-issue", root, params=params, at="deadline", judged=str(params))


def _notice_period(proof: Proof, first: datetime.date) -> Iterator[Report]:
    due = deadlines(proof.tree, proof.house)
    if due.too_short:
        given, wanted = due.notice_days_now, due.notice_days
        params: dict[str, Json] = {"given": given, "wanted": wanted, "meeting": first.isoformat()}
        yield Report("notice-period", proof.root.id, params=params, judged=str(params))


def sitting_days(proof: Proof) -> Iterator[Report]:
    """Sittings on a day that is none of the meeting."""
    meeting = proof.meeting
    if not meeting:
        return
    for node in on_agenda(proof.root):
        day = node.fields.get("day") if node.kind == "sitting" else None
        if isinstance(day, str) and is_reference(day):  # the id of the detail that holds it
            day = proof.facts[day].value if day in proof.facts else None
        if not isinstance(day, str) or datetime.date.fromisoformat(day) in meeting:
            continue
        params: dict[str, Json] = {"date": day, "days": _listed(meeting)}
        yield Report("sitting-day", node.id, params=params, judged=str(params))


def _listed(days: Sequence[datetime.date]) -> str:
    return ", ".join(day.isoformat() for day in days)


def sentences(proof: Proof) -> Iterator[Report]:
    """What the sentences on the meeting and on the circulation say of their dates."""
    for line in proof.lines:
        role = line.node.fields.get("role")
        if line.note is not None or role not in ("meeting", "circulated"):
            continue
        dates = list(dated(proof, [line]))
        if role == "meeting":
            yield from _meeting_sentence(proof, line, dates)
        elif proof.issued:
            yield from _other_date(proof, line, dates, (proof.issued,), "issue.date")


def _meeting_sentence(proof: Proof, line: Line, dates: list[Dated]) -> Iterator[Report]:
    if not proof.meeting:
        return
    if len(proof.meeting) > 1:
        yield from _one_day(proof, line, dates)
    yield from _other_date(proof, line, dates, proof.meeting, "meeting.1.date")


def _other_date(
    proof: Proof, line: Line, dates: list[Dated], right: Sequence[datetime.date], fact: str
) -> Iterator[Report]:
    """Typed dates of a sentence of which none is the one that it is about."""
    if not dates or any(found.date in right for found in dates):
        return
    found = dates[0]
    start, stop = found.start, found.stop
    if found.weekday and found.weekday.start < start:
        start = found.weekday.start
    if not line.typed(start, stop):
        return
    form = "weekday" if found.weekday else "long"
    edit = rewording(line, proof.lang, Change(start, stop, FactRef(fact, form)))
    yield Report(
        "other-date",
        line.node.id,
        proof.lang,
        line.span(start, stop),
        {"said": line.chars[start:stop], "right": _listed(right)},
        (Mend("detail", edit),),
        judged=f"{line.chars}\n{right}",
    )


def _one_day(proof: Proof, line: Line, dates: list[Dated]) -> Iterator[Report]:
    """A sentence that names one day of a meeting of several."""
    named = [i for i in line.text if isinstance(i, FactRef) and _names_days(i)]
    params: dict[str, Json] = {"count": len(proof.meeting), "days": _listed(proof.meeting)}
    if len(named) == 1 and _DAY.fullmatch(named[0].fact) and len(dates) <= 1:
        start, stop = _place(line, named[0])
        whole = FactRef("meeting", _MANY.get(named[0].form, "dates"), named[0].marks)
        yield _one_day_report(proof, line, start, stop, whole, params)
    elif not named and len(dates) == 1 and dates[0].date in proof.meeting:
        found = dates[0]
        if _OTHER_DAY.search(line.chars[: found.start]):
            return
        start = found.weekday.start if found.weekday else found.start
        whole = FactRef("meeting", "dates")
        yield _one_day_report(proof, line, min(start, found.start), found.stop, whole, params)


def _names_days(ref: FactRef) -> bool:
    return ref.fact == "meeting" or _DAY.fullmatch(ref.fact) is not None


def _place(line: Line, ref: FactRef) -> tuple[int, int]:
    return next((s.start, s.stop) for s in line.stretches if s.fact == ref.fact)


def _one_day_report(
    proof: Proof, line: Line, start: int, stop: int, whole: FactRef, params: dict[str, Json]
) -> Report:
    edit = rewording(line, proof.lang, Change(start, stop, whole))
    return Report(
        "one-day-form",
        line.node.id,
        proof.lang,
        line.span(start, stop),
        {"said": line.chars[start:stop], **params},
        (Mend("all-days", edit),),
        judged=f"{line.chars}\n{params}",
    )
