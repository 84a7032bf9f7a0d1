"""The details of a random notice: every type, links with and without an address."""

import random
from collections.abc import Sequence

from editor.model.node import Json
from tests.random_text import words


def random_facts(rnd: random.Random, languages: Sequence[str]) -> dict[str, Json]:
    """Details by id as JSON; the well-known ones of a meeting are always there."""
    day = rnd.randint(1, 27)
    date = f"2027-{rnd.randint(1, 12):02}-{day:02}"
    facts = _meeting(rnd, languages, date) | _links(rnd, languages)
    if rnd.random() < 0.4:
        following = f"{date[:8]}{day + 1:02}"
        facts["meeting.2.date"] = {"type": "date", "value": following}
        facts["meeting.2.start"] = {"type": "time", "value": "15:00"}
    facts["members"] = {
        "type": "members",
        "value": {"names": [_texts(rnd, languages, 1) for _ in range(3)], "order": "sorted"},
    }
    facts["report"] = {"type": "symbol", "value": "WT/MIN(24)/19"}
    facts["week"] = {"type": "span", "value": {"from": date, "to": date}}
    return facts


def _meeting(rnd: random.Random, languages: Sequence[str], date: str) -> dict[str, Json]:
    return {
        "issue.date": {"type": "date", "value": f"2026-12-{rnd.randint(1, 31):02}"},
        "meeting.1.date": {"type": "date", "value": date},
        "meeting.1.start": {"type": "time", "value": f"{rnd.randint(8, 11):02}:30"},
        "meeting.1.end": {"type": "time", "value": "18:00"},
        "meeting.room": {"type": "room", "value": f"Room {rnd.choice('DEW')}"},
        "meeting.platform": {"type": "platform", "value": "Interprefy"},
        "meeting.mode": {"type": "text", "value": "hybrid"},
        "meeting.zone": {"type": "text", "value": "Europe/Zurich"},
        "deadline": {"type": "date", "value": "2026-12-24"},
        "body.name": {"type": "text", "value": _texts(rnd, languages, 4)},
        "body.title": {"type": "text", "value": _texts(rnd, languages, 4)},
        "coordinator": {
            "type": "person",
            "value": {
                "name": "A. Writer",
                "gender": rnd.choice("fm"),
                "function": _texts(rnd, languages, 3),
            },
        },
        "contact": {"type": "text", "value": _texts(rnd, languages, 3)},
    }


def _links(rnd: random.Random, languages: Sequence[str]) -> dict[str, Json]:
    links: dict[str, Json] = {"link.none": {"type": "link", "value": None}}
    for number in range(1, rnd.randint(2, 5)):
        address = f"https://notices.example/{number}?a=1&b=2"
        link: dict[str, Json] = {"type": "link", "value": address}
        if rnd.random() < 0.5:
            link["local"] = {lang: f"{address}&lang={lang}" for lang in languages[1:]}
        links[f"link.{number}"] = link
    return links


def _texts(rnd: random.Random, languages: Sequence[str], count: int) -> dict[str, str]:
    return {lang: words(rnd, lang, count) for lang in languages}
