"""Details in the forms of each language; nothing raises, what is borrowed shows."""

import random
from collections import Counter
from typing import Any

import pytest

from editor.locales.facts import Rendered, link_address, render, render_fact
from editor.locales.locale import load_locale
from editor.locales.vocabulary import FORMS
from editor.model.fact import TYPES, Fact, fact_of
from editor.model.markup import canonical, parse
from editor.model.text import plain
from tests.counts import count, fresh_seed
from tests.random_facts import random_facts

SHIPPED = ("en", "fr", "es")
ALL = (*SHIPPED, "ar", "ru", "zh", "pt", "fr-CA")

COORDINATOR = {
    "name": "Ana Example",
    "title": {"en": "Ms", "fr": "Mme", "es": "Sra."},
    "function": {"en": "Coordinator", "fr": "coordonnatrice", "es": "Coordinadora"},
    "organization": "ITC",
    "gender": "f",
}
CHAIRMAN = {"function": {"en": "Chairman", "fr": "Président", "es": "Presidente"}}

_ESCAPED = r"https://a.example/b\_c"

# type, value, form, English, French, Spanish
RENDERED: list[tuple[str, Any, str, str, str, str]] = [
    ("date", "2023-03-03", "long", "3 March 2023", "3 mars 2023", "3 de marzo de 2023"),
    (
        "date", "2001-11-01", "long",
        "1 November 2001", "1er novembre 2001", "1º de noviembre de 2001",
    ),
    (
        "date", "2019-08-15", "weekday",
        "Thursday 15 August 2019", "jeudi 15 août 2019", "jueves 15 de agosto de 2019",
    ),
    (
        "date", "2025-03-05", "on",
        "on Wednesday 5 March 2025", "le mercredi 5 mars 2025", "el miércoles 5 de marzo de 2025",
    ),
    (
        "date", "2023-03-20", "on-strong",
        "on **Monday 20 March 2023**",
        "le **lundi 20 mars 2023**",
        "el **lunes 20 de marzo de 2023**",
    ),
    ("date", "2023-03-01", "numeric", "01/03/2023", "01/03/2023", "01/03/2023"),
    ("date", "2023-03-01", "month-year", "March 2023", "mars 2023", "marzo de 2023"),
    ("time", "10:00", "at", "starting at 10:00", "à 10 heures", "a las 10 h"),
    ("time", "15:30", "at", "starting at 15:30", "à 15h30", "a las 15.30 h"),
    ("time", "01:00", "at", "starting at 1:00", "à 1 heure", "a la 1 h"),
    ("time", "01:30", "at", "starting at 1:30", "à 1h30", "a la 1.30 h"),
    ("time", "09:05", "plain", "9:05", "9h05", "9.05 h"),
    (
        "span", {"from": "2024-07-22", "to": "2024-07-24"}, "long",
        "22‑24 July 2024", "22‑24 juillet 2024", "22‑24 de julio de 2024",
    ),
    (
        "span", {"from": "2024-07-22", "to": "2024-07-24"}, "on",
        "on 22‑24 July 2024", "du 22 au 24 juillet 2024", "del 22 al 24 de julio de 2024",
    ),
    (
        "span", {"from": "2024-07-22", "to": "2024-07-23"}, "on",
        "on 22 and 23 July 2024", "les 22 et 23 juillet 2024", "los días 22 y 23 de julio de 2024",
    ),
    (
        "span", {"from": "2024-07-22", "to": "2024-07-22"}, "on",
        "on Monday 22 July 2024", "le lundi 22 juillet 2024", "el lunes 22 de julio de 2024",
    ),
    (
        "span", {"from": "1999-12-31", "to": "2001-01-01"}, "long",
        "31 December 1999 to 1 January 2001",
        "31 décembre 1999 au 1er janvier 2001",
        "31 de diciembre de 1999 a 1º de enero de 2001",
    ),
    ("room", "S1", "in", "in Room S1", "dans la salle S1", "en la sala S1"),
    ("room", "S1", "name", "S1", "S1", "S1"),
    (
        "platform", "Interprefy", "via",
        "via the Interprefy platform",
        "par l'intermédiaire de la plate-forme Interprefy",
        "a través de la plataforma Interprefy",
    ),
    ("person", COORDINATOR, "full", "Ms Ana Example", "Mme Ana Example", "Sra. Ana Example"),
    (
        "person", COORDINATOR, "with-organization",
        "Ms Ana Example, ITC", "Mme Ana Example, ITC", "Sra. Ana Example, ITC",
    ),
    (
        "person", COORDINATOR, "of",
        "of the Coordinator", "de la coordonnatrice", "de la Coordinadora",
    ),
    ("person", {"name": "Ana", "gender": "f"}, "full", "Ms Ana", "Mme Ana", "Sra. Ana"),
    ("person", {"name": "Ben", "gender": "m"}, "of", "of Mr Ben", "de M. Ben", "de Sr. Ben"),
    ("person", {"name": "Kim"}, "full", "Kim", "Kim", "Kim"),
    ("person", {"gender": "f"}, "address", "Ms", "Mme", "Sra."),
    ("person", COORDINATOR, "address", "Ms", "Mme", "Sra."),
    ("person", CHAIRMAN, "of", "of the Chairman", "du Président", "del Presidente"),
    ("person", CHAIRMAN, "full", "Chairman", "Président", "Presidente"),
    ("person", {"name": "Ana"}, "of", "of Ana", "d'Ana", "de Ana"),
    (
        "person", {"function": "Ambassadeur", "gender": "f"}, "of",
        "of the Ambassadeur", "de l'Ambassadeur", "de la Ambassadeur",
    ),
    (
        "person", {"function": "Haut-Commissaire"}, "of",
        "of the Haut-Commissaire", "du Haut-Commissaire", "del Haut-Commissaire",
    ),
    (
        "symbol", "WT/MIN-A/24", "symbol",
        "WT/MIN‑A/24", "WT/MIN‑A/24", "WT/MIN‑A/24",
    ),
    (
        "members",
        {"names": [
            {"en": "Zambia", "fr": "Zambie", "es": "Zambia"},
            {"en": "Ethiopia", "fr": "Éthiopie", "es": "Etiopía"},
            {"en": "United States", "fr": "États-Unis", "es": "Estados Unidos"},
        ]},
        "list",
        "Ethiopia, United States and Zambia",
        "États-Unis, Éthiopie et Zambie",
        "Estados Unidos, Etiopía y Zambia",
    ),
    ("members", {"names": ["B", "A"], "order": "kept"}, "list", "B and A", "B et A", "B y A"),
    ("text", "hybrid", "mode", "in hybrid format", "en format hybride", "en formato híbrido"),
    ("text", "Europe/Zurich", "zone", "Geneva time", "heure de Genève", "hora de Ginebra"),
    ("text", "by post", "mode", "by post", "by post", "by post"),
    ("text", "a *b* {c:d}", "text", r"a \*b\* \{c:d\}", r"a \*b\* \{c:d\}", r"a \*b\* \{c:d\}"),
    ("body", "General Council", "name", "General Council", "General Council", "General Council"),
    ("link", "https://a.example/b_c", "address", _ESCAPED, _ESCAPED, _ESCAPED),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "value", "form", *SHIPPED), RENDERED)
def test_a_detail_is_printed_in_the_words_of_each_language(
    kind: str, value: Any, form: str, en: str, fr: str, es: str
) -> None:
    for code, words in zip(SHIPPED, (en, fr, es), strict=True):
        fact = fact_of("some", {"type": kind, "value": value})
        assert render_fact(fact, form, load_locale(code)) == Rendered(words, code)


def test_every_form_of_every_type_is_in_the_table_or_with_the_meeting() -> None:
    shown = {(kind, form) for kind, _, form, *_ in RENDERED}
    plain_forms = {("person", "name"), ("person", "function"), ("person", "with-country")}
    plain_forms |= {("platform", "name")}
    wanted = {(kind, form) for kind, known in FORMS.items() for form in known.forms}
    assert {w for w in wanted if w[0] != "meeting"} == shown | plain_forms


def test_an_unknown_detail_or_form_is_none() -> None:
    french = load_locale("fr")
    facts = {"meeting.room": Fact("meeting.room", "room", "S1")}
    assert render(facts, "meeting.rom", "in", french) is None
    assert render(facts, "meeting.room", "on", french) is None
    assert render({"r": Fact("r", "room", None)}, "r", "in", french) is None
    assert render({"r": Fact("r", "room", "")}, "r", "in", french) is None


def test_a_local_wording_replaces_every_form_in_its_language_only() -> None:
    fact = Fact("issue.date", "date", "2023-03-03", {"fr": "ce *jour*"})
    assert render_fact(fact, "on", load_locale("fr")) == Rendered(r"ce \*jour\*", "fr")
    assert render_fact(fact, "long", load_locale("es")) == Rendered("3 de marzo de 2023", "es")


def test_words_of_another_language_are_marked_and_told() -> None:
    fact = Fact("r", "room", {"en": "the Council Room"})
    assert render_fact(fact, "in", load_locale("fr")) == Rendered(
        "dans la salle {~en|the Council Room}", "fr", "en"
    )
    assert render_fact(fact, "name", load_locale("fr")) == Rendered("the Council Room", "en", "en")


def test_words_in_no_language_of_the_chain_are_better_than_none() -> None:
    fact = Fact("t", "text", {"es": "hola"})
    assert render_fact(fact, "text", load_locale("en")) == Rendered("hola", "es", "es")
    assert render_fact(Fact("t", "text", {}), "text", load_locale("en")) is None


def test_a_form_that_a_language_lacks_is_borrowed_and_told() -> None:
    fact = Fact("r", "room", {"en": "S1", "pt": "sala"})
    portuguese = load_locale("pt")
    assert render_fact(fact, "in", portuguese) == Rendered("in Room S1", "en", "en")
    assert render_fact(fact, "name", portuguese) == Rendered("sala", "pt")


def test_a_language_out_of_babel_has_its_own_dates() -> None:
    fact = Fact("d", "date", "2023-03-20")
    assert render_fact(fact, "long", load_locale("pt")) == Rendered("20 de março de 2023", "pt")
    assert render_fact(fact, "weekday", load_locale("zh")) == Rendered("2023年3月20日星期一", "zh")


def test_a_person_of_no_known_gender_gets_no_form_of_address() -> None:
    for code in SHIPPED:
        assert (
            render_fact(Fact("p", "person", {"name": "Kim"}), "address", load_locale(code)) is None
        )


def test_members_are_sorted_in_each_language_or_stand_as_they_are_kept() -> None:
    names = [
        {"en": "Sweden", "fr": "Suède", "es": "Suecia"},
        {"en": "Spain", "fr": "Espagne", "es": "España"},
        {"en": "Ecuador", "fr": "Équateur", "es": "Ecuador"},
        {"en": "Egypt", "fr": "Égypte", "es": "Egipto"},
    ]
    wanted = {
        "sorted": (
            "Ecuador, Egypt, Spain and Sweden",
            "Égypte, Équateur, Espagne et Suède",
            "Ecuador, Egipto, España y Suecia",
        ),
        "kept": (
            "Sweden, Spain, Ecuador and Egypt",
            "Suède, Espagne, Équateur et Égypte",
            "Suecia, España, Ecuador y Egipto",
        ),
    }
    for order, printed in wanted.items():
        fact = fact_of("m", {"type": "members", "value": {"names": names, "order": order}})
        for code, words in zip(SHIPPED, printed, strict=True):
            assert render_fact(fact, "list", load_locale(code)) == Rendered(words, code)


def test_a_link_leads_where_its_language_says() -> None:
    fact = Fact("l", "link", "https://a.example", {"fr": "https://a.example/fr"})
    assert link_address(fact, load_locale("fr")) == "https://a.example/fr"
    assert link_address(fact, load_locale("es")) == "https://a.example"
    nowhere = Fact("l", "link", None)
    assert link_address(nowhere, load_locale("fr")) is None
    assert render_fact(nowhere, "address", load_locale("fr")) is None


def test_an_own_form_of_a_profile_is_rendered() -> None:
    locale = load_locale("en", {"forms": {"time": {"un.at": "at {hour12}.{minute} {meridiem}"}}})
    fact = Fact("t", "time", "15:30")
    assert render_fact(fact, "un.at", locale) == Rendered("at 3.30 p.m.", "en")


def test_no_detail_raises_in_any_form_of_any_language() -> None:
    rnd = random.Random(fresh_seed())
    forms = [*sorted({form for known in FORMS.values() for form in known.forms}), "no-form"]
    locales = [load_locale(code) for code in ALL]
    outcomes: Counter[str] = Counter()
    for _ in range(count(400)):
        facts = {i: fact_of(i, v) for i, v in random_facts(rnd, SHIPPED).items()}
        facts = {i: _bent(rnd, fact) for i, fact in facts.items()}
        for fact_id in [*facts, "meeting", "nobody"]:
            kind = facts[fact_id].type if fact_id in facts else "meeting"
            own = sorted(FORMS[kind].forms)
            for form in (rnd.choice(own), rnd.choice(forms)):
                rendered = render(facts, fact_id, form, rnd.choice(locales))
                outcomes[_outcome(kind, rendered)] += 1
    print(dict(sorted(outcomes.items())))
    assert {kind for kind in TYPES if outcomes[kind]} >= {"date", "text", "person", "members"}
    assert outcomes["none"] < sum(outcomes.values()) * 0.7


def _outcome(kind: str, rendered: Rendered | None) -> str:
    if rendered is None:
        return "none"
    assert canonical(rendered.markup) == rendered.markup
    assert plain(parse(rendered.markup)).strip()
    return kind


def _bent(rnd: random.Random, fact: Fact) -> Fact:
    """The detail, now and then without value, with markup in it, or with words of its own."""
    draw = rnd.random()
    if draw < 0.05:
        return Fact(fact.id, fact.type, None)
    if draw < 0.1:
        return Fact(fact.id, fact.type, fact.value, {rnd.choice(ALL): "**{a:b} [x](y)"})
    if draw < 0.2 and fact.type in ("text", "room", "platform"):
        return Fact(fact.id, fact.type, {rnd.choice([*ALL, "?!"]): "{^n|x}\n\\ ⟦*"})
    return fact
