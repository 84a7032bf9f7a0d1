"""What problems say beside the text: remarks on the elements, with mends as buttons.

A report that is the same as before keeps its remark, so that a row is painted anew only where
something has changed.
"""

from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.checks.report import Report
from editor.checks.severity import severity_of
from ui.problems.wording import buttons_of, remark_words
from ui.remarks import Remark
from ui.session import Session

if TYPE_CHECKING:
    from ui.problems.problems import Problems

_SLICE = 100
"""Reports worded between two places to pause."""

_Key = tuple[object, ...]


class Marks(QObject):
    """The remarks of the checks and of the spelling of one session."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._known: dict[_Key, Remark] = {}

    def showing(
        self, reports: Sequence[Report], problems: "Problems"
    ) -> Generator[None, None, None]:
        """Put the remarks of these reports in place of those before; in slices until then."""
        found: dict[str, dict[str, list[Remark]]] = {"checks": {}, "spelling": {}}
        known: dict[_Key, Remark] = {}
        for number, report in enumerate(reports, 1):
            if number % _SLICE == 0:
                yield
            key = key_of(report)
            known[key] = self._known.get(key) or self._remark(report, problems)
            source = "spelling" if severity_of(report) == "spelling" else "checks"
            found[source].setdefault(report.node, []).append(known[key])
        self._known = known
        for source, remarks in found.items():
            self._session.remarks.put(source, {n: tuple(said) for n, said in remarks.items()})

    @staticmethod
    def _remark(report: Report, problems: "Problems") -> Remark:
        start, stop = report.span or (None, None)
        buttons = tuple(buttons_of(report, problems))
        severity = severity_of(report)
        words = remark_words(report)
        return Remark(report.node, report.lang, start, stop, severity, words, buttons)


def key_of(report: Report) -> _Key:
    """What a report is recognized by: its place, its words, its mends."""
    mends = tuple((mend.name, str(mend.params)) for mend in report.mends)
    return (report.id, report.code, str(report.params), report.judged, mends)
