"""The problems of one notice, kept up to date in pauses of typing: checks first, then spelling.

The rows of the list, the marks in the sheet (`session.remarks`), the count in the toolbar and the
way from one to the next all read here. What a check is: `editor/checks`; slices: `ui/idle.py`.
"""

from collections.abc import Generator, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from editor.checks.report import Mend, Report
from editor.checks.severity import SEVERITIES, Severity, severity_of
from editor.checks.slices import at_once
from editor.edit.document import Change
from editor.edit.steps import Remove
from editor.edit.transaction import Selection
from editor.model.tree import Tree
from ui.idle import Idle
from ui.problems.marks import Marks
from ui.problems.spelt import Spelt
from ui.remarks import SPELLING
from ui.session import Session
from ui.settings import Settings

PAUSE = 600
"""Milliseconds without a change before the notice is looked at."""
FIRST = 1000
"""Milliseconds from a complete window until its notice is looked at."""
JUDGED = "near-phrase"
"""The rule that has judged every word of a text already: it names the right one."""
MISSING = "missing-language"
"""The rule that says that a text is still to be written: work to do, rather than a slip."""

Slices = Generator[None, None, None]


class Problems(QObject):
    """What is wrong with the notice of a session."""

    changed = Signal()
    """Other reports, or others that are ignored."""

    def __init__(self, session: Session, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._marks = Marks(session, self)
        self.spelt = Spelt(session, settings)
        self.reports: tuple[Report, ...] = ()
        self.ignored: tuple[Report, ...] = ()
        self._checked: tuple[Report, ...] = ()
        self._misspelt: Mapping[str, tuple[Report, ...]] = {}
        self._rows_of: Tree | None = None
        self._row: Mapping[str, int] = {}
        self._idle = Idle(self)
        self._pause = QTimer(self, singleShot=True, interval=FIRST)
        self._pause.timeout.connect(self._look)
        session.changed.connect(self._changed)
        session.language_changed.connect(self.look_soon)
        session.current_changed.connect(self._suggest)
        self._pause.start()

    # --- looking -------------------------------------------------------------------------------

    def look_soon(self) -> None:
        """Look at the notice again after a pause."""
        self._idle.stop()
        self._pause.start(PAUSE)

    def look_now(self) -> None:
        """Look at the notice at once, as far as that was not done yet."""
        if self._pause.isActive():
            self._pause.stop()
            self._look()
        self._idle.finish()

    def _changed(self, change: Change) -> None:
        self.look_soon()
        if not any(isinstance(step, Remove) for step in change.transaction.steps):
            return  # nothing went away
        if not {report.node for report in self.reports} <= change.after.shape.keys():
            QTimer.singleShot(0, self, self._forget)  # the sheet has to follow first

    def _forget(self) -> None:
        """Leave out what was said of elements that are gone."""
        at_once(self._showing(self._session.tree, self.reports))

    def _look(self) -> None:
        self._idle.run(self._looking(self._session.tree), lambda _none: None)

    def _looking(self, tree: Tree) -> Slices:
        """Checks, then spelling, then what may be meant: shown as it comes."""
        from editor.checks.check import checking  # all checks: not before the first look

        house = self._session.pages.house(tree.root)
        here = self._session.lang
        known = [lang for lang in self._session.languages if lang in house.profile.languages]
        languages = sorted(known, key=lambda lang: lang != here)
        found = yield from checking(tree, house, languages)
        self._checked, self.ignored = found.standing, found.ignored
        yield from self._joining(tree)
        misspelt: dict[str, tuple[Report, ...]] = {}
        for lang in self.spelt.languages(languages):
            yield
            misspelt[lang] = yield from self.spelt.looking(tree, house, lang)
        self._misspelt = misspelt
        yield from self._joining(tree)
        for lang, reports in misspelt.items():
            misspelt[lang] = yield from self.spelt.suggesting(tree, reports)
        yield from self._joining(tree)

    def _suggest(self) -> None:
        """Say at once what may be meant by the words of the element that is current now."""
        node, tree = self._session.current, self._session.tree
        if not any(r.severity == SPELLING for r in self._session.remarks.of(node)):
            return
        for lang, reports in self._misspelt.items():
            bare = any(report.node == node and not report.mends for report in reports)
            if bare:
                self._misspelt = {
                    **self._misspelt,
                    lang: self.spelt.with_mends(tree, reports, node),
                }
                at_once(self._joining(tree))

    def _joining(self, tree: Tree) -> Slices:
        """Show the reports of both, in the order of the document."""
        from editor.checks.check import in_order

        judged = {(r.node, r.lang) for r in self._checked if r.rule == JUDGED}
        spelling = [
            report
            for reports in self._misspelt.values()
            for report in reports
            if (report.node, report.lang) not in judged
        ]
        there = [report for report in (*self._checked, *spelling) if report.node in tree]
        yield
        yield from self._showing(tree, in_order(tree, there))

    def _showing(self, tree: Tree, reports: Sequence[Report]) -> Slices:
        left = tuple(report for report in reports if report.node in tree)
        slips = [report for report in left if report.rule != MISSING]
        yield from self._marks.showing(slips, self)
        self.reports = left
        self.changed.emit()

    # --- counting ------------------------------------------------------------------------------

    def count(self, lang: str | None = None) -> dict[Severity, int]:
        """How many there are of each severity, in all languages or for the view of one."""
        found = dict.fromkeys(SEVERITIES, 0)
        for report in self.of(lang):
            if report.rule != MISSING:
                found[severity_of(report)] += 1
        return found

    def missing(self, lang: str) -> int:
        """How many texts are still to be written in a language."""
        return sum(1 for report in self.of(lang) if report.rule == MISSING)

    def of(self, lang: str | None) -> list[Report]:
        """The reports that belong to a language, or to any where that is None.

        What is said of all languages in the first of them belongs to each.
        """
        return [r for r in self.reports if lang in (None, r.lang) or r.lang is None or r.once]

    # --- doing ---------------------------------------------------------------------------------

    def mend(self, report: Report, mend: Mend) -> None:
        """Make a mend of a report."""
        if self._session.do(mend.edit(self._session.tree)):
            self.look_soon()

    def ignore(self, report: Report) -> None:
        """Say that a report is meant so: it comes again when its text is another."""
        from editor.checks.check import ignoring

        if self._session.do(ignoring(self._session.tree, report)):
            self.look_now()

    def show_again(self, report: Report) -> None:
        """Take this back."""
        from editor.checks.check import showing_again

        if self._session.do(showing_again(self._session.tree, report)):
            self.look_now()

    def learn(self, report: Report) -> None:
        """Add the word of a report to the words of the user."""
        self.spelt.learn(report)
        self.look_soon()

    def forget(self, word: str, *, own: bool) -> None:
        """Take back that a word is known: one of the user's, or of the notice."""
        self.spelt.forget(word, own=own)
        self.look_soon()
        self.look_now()

    def go(self, report: Report) -> None:
        """Show where a report is: its language, its element, its stretch."""
        caret = report.span[0] if report.span else None
        self._session.go(Selection((report.node,), report.lang, caret))

    def after(self, way: int, caret: int) -> Report | None:
        """The next report (1) or the one before (-1), from a place of the current text on.

        Those of the language in view come first, then those of the others; after the last one
        comes the first.
        """
        order = self._ordered()
        if not order:
            return None
        here = self._place(self._session.current, self._session.lang, caret)
        places = [self._place(r.node, r.lang, r.span[0] if r.span else -1) for r in order]
        if way > 0:
            found = next((n for n, place in enumerate(places) if place > here), 0)
        else:
            found = next((n for n in reversed(range(len(places))) if places[n] < here), -1)
        return order[found]

    def _ordered(self) -> list[Report]:
        return sorted(
            (report for report in self.reports if report.rule != MISSING),
            key=lambda r: self._place(r.node, r.lang, r.span[0] if r.span else -1),
        )

    def _place(self, node: str, lang: str | None, caret: int) -> tuple[int, int, int]:
        """A place as numbers to compare: the language from that in view on, the row, the caret."""
        languages = self._session.languages
        at = languages.index(self._session.lang)
        turn = (languages.index(lang) - at) % len(languages) if lang in languages else 0
        return (turn, self._rows().get(node, 0), caret)

    def _rows(self) -> Mapping[str, int]:
        tree = self._session.tree
        if self._rows_of is not tree:
            self._rows_of, self._row = tree, {n.id: at for at, n in enumerate(tree.walk())}
        return self._row
