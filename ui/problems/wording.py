"""Problems in words: the sentence, the buttons, the count for the toolbar and the languages."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from editor.checks.report import Report
from editor.checks.severity import Severity, severity_of
from ui.places import place_in
from ui.wording import language_name, mend_words, report_words

if TYPE_CHECKING:
    from ui.problems.problems import Problems
    from ui.problems.spelt import Spelt
    from ui.session import Session

Button = tuple[str, Callable[[], object]]
LINKS = "link-address"


def buttons_of(report: Report, problems: "Problems") -> list[Button]:
    """What can be done with a report: its mends, then leaving it as it is."""
    spelling = severity_of(report) == "spelling"
    found: list[Button] = [
        (
            mend.params["right"] if spelling and "right" in mend.params else mend_words(mend),
            partial(problems.mend, report, mend),
        )
        for mend in report.mends
    ]
    if spelling:
        words = QCoreApplication.translate("Problems", "Add to my words")
        return [*found, (words, partial(problems.learn, report))]
    words = QCoreApplication.translate("Problems", "Ignore here")
    return [*found, (words, partial(problems.ignore, report))]


def remark_words(report: Report) -> str:
    """What is said under the row in the sheet, where there is less room."""
    if severity_of(report) != "spelling":
        return report_words(report)
    words = QCoreApplication.translate("Problems", "Unknown word: {0}")
    return words.format(report.params["said"])


class Counts(QObject):
    """Numbers of problems in words; a class, since only `tr` counts for the translators."""

    def of(self, severity: Severity, count: int) -> str:
        """A number of problems of one severity: "2 errors"."""
        match severity:
            case "error":
                return self.tr("%n error(s)", "", count)
            case "warning":
                return self.tr("%n warning(s)", "", count)
            case "note":
                return self.tr("%n note(s)", "", count)
            case _:
                return self.tr("%n unknown word(s)", "", count)

    def links(self, count: int) -> str:
        """A number of links without an address."""
        return self.tr("%n link(s) without address", "", count)


def chip_words(problems: "Problems", most: int = 2) -> str:
    """The gravest problems in one line: "2 errors · 3 links without address"; "" for none."""
    count = problems.count()
    links = sum(1 for report in problems.reports if report.rule == LINKS)
    words = Counts()
    parts = {severity: words.of(severity, number) for severity, number in count.items() if number}
    if links and links == count["warning"]:
        parts["warning"] = words.links(links)
    return " · ".join([*parts.values()][:most])


def missing_words(count: int) -> str:
    """A number of texts to write: "12 to write"."""
    return QCoreApplication.translate("Problems", "{0} to write").format(count)


def place_words(report: Report, session: "Session") -> str:
    """Where a report is: "FR · 2.4 Work programme"; the notice itself where it is nowhere else."""
    if report.node == session.tree.root.id:
        return QCoreApplication.translate("Problems", "Masthead and meeting")
    return place_in(session, report.node, report.lang)


def speller_words(spelt: "Spelt") -> str:
    """What is said of the spelling below the list: its dictionaries, or why there are none."""
    if not spelt.installed:
        return QCoreApplication.translate(
            "Problems", 'Spelling is not installed: pip install "convoca[spell]"'
        )
    if not spelt.on:
        return QCoreApplication.translate("Problems", "Spelling is switched off.")
    names = ", ".join(language_name(lang) for lang in spelt.active)
    return QCoreApplication.translate("Problems", "Spelling: {0}").format(names or "–")
