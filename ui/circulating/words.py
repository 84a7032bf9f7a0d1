"""What stands in the way of a circulation, and how much notice it gives, in words."""

import datetime

from PySide6.QtCore import QObject

from editor.profiles.deadlines import Deadlines
from editor.workflow.readiness import Obstacle
from ui.days import day_words
from ui.wording import language_here, report_words, sentence_words


def obstacle_words(obstacle: Obstacle) -> str:
    """What it is and what to do."""
    if obstacle.report:
        return report_words(obstacle.report)
    params = dict(obstacle.params)
    if obstacle.lang:
        params["language"] = language_here(obstacle.lang)
    if "date" in params:
        params["date"] = day_words(datetime.date.fromisoformat(str(params["date"])))
    return sentence_words(obstacle.code, params)


def notice_words(dates: Deadlines) -> str:
    """How much notice the meeting gets, and what the body asks for."""
    return _Period().words(dates)


class _Period(QObject):
    """Only an object of Qt's can say a number in the plural of its language."""

    def words(self, dates: Deadlines) -> str:
        given, wanted = dates.notice_days_now, dates.notice_days
        if given is None:
            return self.tr("The meeting has no date.")
        if given < 0:
            return self.tr("That is after the meeting.")
        said = self.tr("%n day(s) before the meeting", "", given)
        return self.tr("{0}; the body asks for {1}.").format(said, wanted) if wanted else f"{said}."
