"""What stands in the way of a circulation, in words."""

from editor.workflow.readiness import Obstacle
from ui.wording import language_here, report_words, sentence_words


def obstacle_words(obstacle: Obstacle) -> str:
    """What it is and what to do."""
    if obstacle.report:
        return report_words(obstacle.report)
    params = dict(obstacle.params)
    if obstacle.lang:
        params["language"] = language_here(obstacle.lang)
    return sentence_words(obstacle.code, params)
