"""The record of a circulation as plain text: one page to be kept with the file of the meeting.

The window words the same record in its own language (`ui/circulating/record.py`).
"""

from collections.abc import Iterator

from editor.checks.report import Report
from editor.checks.severity import severity_of
from editor.locales.source import names_of
from editor.storage.outcome import in_words
from editor.workflow.circulate import Record

HEAD = "RECORD OF CIRCULATION"
"""Its first line."""


def record_text(record: Record) -> str:
    """The record in English, line by line."""
    return "\n".join(_lines(record)) + "\n"


def _lines(record: Record) -> Iterator[str]:
    survey, dates = record.survey, record.survey.dates
    yield HEAD
    yield ""
    yield f"Document:    {', '.join(record.symbols) or record.version}"
    yield f"Circulated:  {survey.date.isoformat()}"
    yield f"Languages:   {', '.join(names_of(lang).english_name for lang in record.languages)}"
    yield f"Version:     {record.version}"
    if dates.notice_days_now is not None:
        wanted = f" ({dates.notice_days} wanted)" if dates.notice_days else ""
        yield f"Notice:      {dates.notice_days_now} days before the meeting{wanted}"
    yield ""
    yield "Files"
    for file in record.files:
        readers = "public" if file.copy.public else "members"
        yield f"  {file.copy.name}  {file.copy.lang}, {readers}, {in_words(file.size)}"
        yield f"    SHA-256 {file.hash}"
    yield ""
    yield f"Checks: {len(record.left)} left standing, {len(record.ignored)} ignored"
    for report in record.left:
        yield _said(severity_of(report), report)
    for report in record.ignored:
        yield _said("ignored", report)


def _said(how: str, report: Report) -> str:
    where = f"{report.node} {report.lang or ''}".rstrip()
    return f"  {how}: {where}: {report.sentence()}"
