"""What the rule of a body asks for, in words: in the status line, the details, the circulation.

The dates themselves come from `editor/profiles/deadlines.py`.
"""

from PySide6.QtCore import QObject

from editor.profiles.deadlines import Deadlines
from ui.days import day_words


class DeadlineWords(QObject):
    """Words for deadlines; only an object of Qt's can say a number in the plural."""

    def due(self, dates: Deadlines) -> str:
        """By when the notice has to be out and how much notice it gives; "" without a rule."""
        parts = []
        if dates.circulate_by:
            day = day_words(dates.circulate_by, weekday=True)
            parts.append(self.tr("circulate by {0}").format(day))
        given = dates.notice_days_now
        if given is not None and given >= 0:
            notice = self.tr("%n day(s) of notice", "", given)
            short = self.tr("{0} instead of {1}").format(notice, dates.notice_days)
            parts.append(short if dates.too_short else notice)
        return " · ".join(parts)

    def closing(self, dates: Deadlines) -> str:
        """When the agenda closes, "" without a rule."""
        if not dates.agenda_closes:
            return ""
        return self.tr("agenda closes {0}").format(day_words(dates.agenda_closes, weekday=True))

    def given(self, dates: Deadlines) -> str:
        """How much notice the meeting gets, and what the body asks for."""
        given, wanted = dates.notice_days_now, dates.notice_days
        if given is None:
            return self.tr("The meeting has no date.")
        if given < 0:
            return self.tr("That is after the meeting.")
        said = self.tr("%n day(s) before the meeting", "", given)
        return self.tr("{0}; the body asks for {1}.").format(said, wanted) if wanted else f"{said}."
