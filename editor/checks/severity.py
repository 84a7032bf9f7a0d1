"""How much a report matters: an error prints wrong, a warning may be meant, a note is polish.

A word that no dictionary knows is of a fourth kind: most often it is a name.
"""

from collections.abc import Mapping
from typing import Literal, get_args

from editor.checks.report import Report

Severity = Literal["error", "warning", "note", "spelling"]

SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""The worst first."""

_OF_RULES: Mapping[str, Severity] = {
    **dict.fromkeys(
        (
            "notice-period", "times-overlap", "times-outside", "left-over-date",
            "left-over-person", "unreviewed", "symbol-unlisted", "to-come", "level-skipped",
            "empty-text", "missing-language", "link-address", "one-day-form", "country-unknown",
        ),
        "warning",
    ),
    **dict.fromkeys(
        ("double-space", "space", "quotes", "apostrophe", "brackets", "enumerator"), "note"
    ),
    "spelling": "spelling",
}  # fmt: skip
"""By the rule; what is not named is an error."""


def severity_of(report: Report) -> Severity:
    """How much a report matters."""
    return _OF_RULES.get(report.rule, "error")
