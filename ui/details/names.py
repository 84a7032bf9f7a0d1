"""What details and settings of a notice are called inside a sentence.

The names of the fields of the form stand with the fields: `masthead.py` and its neighbours.
"""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES = {
    "meeting": QT_TRANSLATE_NOOP("DetailNames", "the date of the meeting"),
    "meeting.1.date": QT_TRANSLATE_NOOP("DetailNames", "the date of the meeting"),
    "meeting.1.start": QT_TRANSLATE_NOOP("DetailNames", "the beginning of the meeting"),
    "meeting.1.end": QT_TRANSLATE_NOOP("DetailNames", "the end of the meeting"),
    "meeting.room": QT_TRANSLATE_NOOP("DetailNames", "the room"),
    "meeting.place": QT_TRANSLATE_NOOP("DetailNames", "the place of the meeting"),
    "meeting.platform": QT_TRANSLATE_NOOP("DetailNames", "the platform"),
    "meeting.mode": QT_TRANSLATE_NOOP("DetailNames", "the format of the meeting"),
    "meeting.zone": QT_TRANSLATE_NOOP("DetailNames", "the time zone"),
    "issue.date": QT_TRANSLATE_NOOP("DetailNames", "the date of issue"),
    "former.date": QT_TRANSLATE_NOOP("DetailNames", "the former date of the meeting"),
    "deadline": QT_TRANSLATE_NOOP("DetailNames", "the deadline"),
    "coordinator": QT_TRANSLATE_NOOP("DetailNames", "the coordinator"),
    "contact": QT_TRANSLATE_NOOP("DetailNames", "the contact"),
    "requester": QT_TRANSLATE_NOOP("DetailNames", "the requester"),
}
_OF_A_DAY = {
    "date": QT_TRANSLATE_NOOP("DetailNames", "the date of day {0} of the meeting"),
    "start": QT_TRANSLATE_NOOP("DetailNames", "the beginning of day {0} of the meeting"),
    "end": QT_TRANSLATE_NOOP("DetailNames", "the end of day {0} of the meeting"),
}
_DAY = re.compile(r"meeting\.(\d+)\.(date|start|end)")
_OTHER = QT_TRANSLATE_NOOP("DetailNames", "the detail {0}")

_SETTINGS = {
    "symbol": QT_TRANSLATE_NOOP("DetailNames", "the symbol"),
    "job": QT_TRANSLATE_NOOP("DetailNames", "the job number"),
    "distribution": QT_TRANSLATE_NOOP("DetailNames", "the distribution"),
    "document_type": QT_TRANSLATE_NOOP("DetailNames", "the type of document"),
    "original": QT_TRANSLATE_NOOP("DetailNames", "the original language"),
    "profile": QT_TRANSLATE_NOOP("DetailNames", "the house"),
    "body": QT_TRANSLATE_NOOP("DetailNames", "the body"),
    "status": QT_TRANSLATE_NOOP("DetailNames", "the state of the notice"),
    "audience": QT_TRANSLATE_NOOP("DetailNames", "who may see it"),
}
_SETTING = QT_TRANSLATE_NOOP("DetailNames", "a setting")


def detail_name(fact_id: str) -> str:
    """What a detail is called: "the date of the meeting", by its id where it has no name."""
    hit = _DAY.fullmatch(fact_id)
    if fact_id not in _NAMES and hit:
        return _words(_OF_A_DAY[hit[2]]).format(hit[1])
    return _words(_NAMES.get(fact_id, _OTHER)).format(fact_id)


def detail_title(fact_id: str) -> str:
    """The name of a detail as a title, its id where it has none."""
    name = detail_name(fact_id) if has_name(fact_id) else fact_id
    return name[:1].upper() + name[1:]


def has_name(fact_id: str) -> bool:
    """Whether a detail is called anything but its id."""
    return fact_id in _NAMES or _DAY.fullmatch(fact_id) is not None


def setting_name(path: str) -> str:
    """What a field of the notice or of an element is called: "the symbol"."""
    return _words(_SETTINGS.get(path, _SETTING))


def _words(name: object) -> str:
    return QCoreApplication.translate("DetailNames", str(name))
