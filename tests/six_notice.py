"""A notice in six languages with everything that scripts treat otherwise; its names are dummies."""

# ruff: noqa: RUF001 - Cyrillic letters and full-width signs are meant

from collections.abc import Mapping
from typing import Any

from editor.model.tree import Tree
from tests.build import (
    Sketch,
    annex,
    bullet,
    element,
    item,
    notice,
    pad,
    paragraph,
    part,
    pillar,
    sitting,
    subparagraph,
    text,
    title,
)
from tests.six import SIX

Words = Mapping[str, str]


def _words(en: str, fr: str, es: str, ar: str, ru: str, zh: str) -> Words:
    return dict(zip(SIX, (en, fr, es, ar, ru, zh), strict=True))


BODY = _words(
    "Committee on Small Enterprises",
    "Comité des petites entreprises",
    "Comité de Pequeñas Empresas",
    "لجنة المؤسسات الصغيرة",
    "Комитет по малым предприятиям",
    "小企业委员会",
)
_CHAIR = {
    "gender": "f",
    "name": "Ana Example",
    "title": _words("Ms", "Mme", "Sra.", "السيدة", "г-жа", "女士"),
    "function": _words(
        "Chair of the Committee",
        "présidente du Comité",
        "Presidenta del Comité",
        "رئيسة اللجنة",
        "Председатель Комитета",
        "委员会主席",
    ),
    "function-of": {"ru": "Председателя Комитета"},
}
_NAMES = [
    _words("Zambia", "Zambie", "Zambia", "زامبيا", "Замбия", "赞比亚"),
    _words("Jordan", "Jordanie", "Jordania", "الأردن", "Иордания", "约旦"),
    _words("Ethiopia", "Éthiopie", "Etiopía", "إثيوبيا", "Эфиопия", "埃塞俄比亚"),
]
FACTS = {
    "body.name": {"type": "text", "value": BODY},
    "body.title": {"type": "text", "value": BODY},
    "coordinator": {"type": "person", "value": _CHAIR},
    "issue.date": {"type": "date", "value": "2026-03-03"},
    "meeting.1.date": {"type": "date", "value": "2026-03-17"},
    "meeting.1.start": {"type": "time", "value": "15:30"},
    "meeting.1.end": {"type": "time", "value": "18:00"},
    "meeting.2.date": {"type": "date", "value": "2026-03-18"},
    "meeting.room": {"type": "room", "value": "S-12"},
    "meeting.mode": {"type": "text", "value": "hybrid"},
    "meeting.platform": {"type": "platform", "value": "Interprefy"},
    "meeting.zone": {"type": "text", "value": "Europe/Zurich"},
    "report": {"type": "symbol", "value": "WT/MIN(24)/19-A"},
    "page": {"type": "link", "value": "https://example.org/meetings?id=7"},
    "sponsors": {"type": "members", "value": {"names": _NAMES}},
}

_MEETING = _words(
    "The meeting will be held **{meeting:when}**, {meeting.room:in}, {meeting.mode:mode} "
    "({meeting.zone:zone}), {meeting.platform:via}.",
    "La réunion se tiendra **{meeting:when}**, {meeting.room:in}, {meeting.mode:mode} "
    "({meeting.zone:zone}), {meeting.platform:via}.",
    "La reunión se celebrará **{meeting:when}**, {meeting.room:in}, {meeting.mode:mode} "
    "({meeting.zone:zone}), {meeting.platform:via}.",
    "يُعقد الاجتماع **{meeting:when}** ({meeting.zone:zone}) {meeting.room:in} "
    "{meeting.mode:mode} {meeting.platform:via}.",
    "Совещание состоится **{meeting:when}** ({meeting.zone:zone}) {meeting.room:in}, "
    "{meeting.mode:mode} {meeting.platform:via}.",
    "会议将**{meeting:when}**（{meeting.zone:zone}）{meeting.room:in}{meeting.mode:mode}"
    "{meeting.platform:via}举行。",
)
_REPORT = _words(
    "Report by {sponsors:list} ({report:symbol}){^n|Replaces INF/MSME/W/35/Corr.1.}",
    "Rapport de {sponsors:list} ({report:symbol}){^n|Remplace INF/MSME/W/35/Corr.1.}",
    "Informe de {sponsors:list} ({report:symbol}){^n|Sustituye a INF/MSME/W/35/Corr.1.}",
    "تقرير مقدم من {sponsors:list} ({report:symbol}){^n|يحل محل INF/MSME/W/35/Corr.1.}",
    "Доклад делегаций: {sponsors:list} ({report:symbol}){^n|Заменяет INF/MSME/W/35/Corr.1.}",
    "{sponsors:list}提交的报告（{report:symbol}）{^n|取代INF/MSME/W/35/Corr.1。}",
)
_INVITED = _words(
    'Members are invited to consider the note *in full* ("Small firms") and item {item:%s}.',
    'Les Membres sont invités à examiner la note *en entier* ("Petites firmes") et le point '
    "{item:%s}.",
    'Se invita a los Miembros a examinar la nota *completa* ("Pequeñas firmas") y el punto '
    "{item:%s}.",
    "يُدعى الأعضاء إلى النظر في المذكرة *كاملة* («الشركات الصغيرة») وفي البند {item:%s}، "
    "وكذلك في الوثيقة G/SPS/GEN/204/Rev.24 التي أعدها Ana Example وفريق ITC Trade Desk.",
    "Членам предлагается рассмотреть записку *полностью* («Малые фирмы») и пункт {item:%s}.",
    "请各成员审议说明*全文*（“小型公司”），并审议项目{item:%s}以及Ana Example和ITC编写的文件"
    "G/SPS/GEN/204/Rev.24；随后，主席将就今后的步骤、工作安排、报告的起草和提交以及其他有关事项"
    "交换意见，并请各成员在会议之后三个星期之内提出书面意见。",
)
_LETTERED = _words(
    "access to finance",
    "accès au financement",
    "acceso a la financiación",
    "الحصول على التمويل، بما في ذلك من خلال صناديق عامة أو خاصة وآليات أخرى للضمان تتيح "
    "للمؤسسات الصغيرة أن تشارك في التجارة الدولية",
    "доступ к финансированию, в том числе из государственных и частных фондов и через иные "
    "механизмы гарантий, позволяющие малым предприятиям участвовать в международной торговле",
    "获得融资，包括通过公共基金、私人基金和其他担保机制获得融资，使小企业能够参与国际贸易，"
    "并使其产品进入新的市场",
)
_LINKED = _words(
    "Documents: [web page](page).",
    "Documents: [page Web](page).",
    "Documentos: [página web](page).",
    "الوثائق: [example.org صفحة](page) أو https://example.org/meetings?id=7.",
    "Документы: [страница](page).",
    "文件见[网页](page)。",
)


def _elements() -> tuple[Sketch, ...]:
    invited = {lang: words.replace("%s", pad("j")) for lang, words in _INVITED.items()}
    return (
        title(None, role="body", phrase="body-title"),
        title(None, role="document", phrase="convening-notice"),
        text(None, role="circulated", phrase="circulated"),
        element("rule"),
        text(_MEETING, role="meeting"),
        text(None, role="lead-in", phrase="lead-in"),
        part(
            _words("PROPOSALS", "PROPOSITIONS", "PROPUESTAS", "المقترحات", "ПРЕДЛОЖЕНИЯ", "提案"),
            sitting(
                None,
                item(None, phrase="adoption"),
                item(
                    _REPORT,
                    paragraph(invited),
                    paragraph(_LINKED),
                    item(BODY, pillar(_LETTERED, text(_LETTERED)), bullet(_LETTERED)),
                    subparagraph(_LETTERED, subparagraph(_LETTERED), subparagraph(BODY)),
                    subparagraph(BODY),
                ),
                phrase="morning",
            ),
        ),
        sitting(None, item(None, phrase="other-business"), phrase="afternoon"),
        annex(BODY, item(_LETTERED), item(BODY)),
    )


def six_notice() -> Tree:
    """The notice; every language has every text."""
    fields: dict[str, Any] = {f"fact/{name}": stored for name, stored in FACTS.items()}
    return notice(
        *_elements(),
        languages=SIX,
        original=["en"],
        symbol=["INF/MSME/W/99/Rev.1"],
        job="26-1470",
        distribution="restricted",
        **fields,
    )
