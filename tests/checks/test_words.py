"""Gaps, phrases with a slip, secrets, names of countries, links."""

import pytest

from tests.build import annex, item, notice, sitting, text, title
from tests.checks.found import after, mends_away, reports, rules, said

GAPS = ("XXXX", "[…]", "[name …]", "____", "???", "TBC", "INF/MSME/W/…", "()", "⟦date⟧")


@pytest.mark.parametrize("gap", GAPS)
def test_a_gap_that_was_left_is_reported(gap: str) -> None:
    tree = notice(text(f"in Room {gap} at ten"))
    (report,) = reports(tree)
    assert report.rule == "placeholder"
    assert said(report, tree) in gap


def test_a_day_to_come_is_a_gap_and_a_roman_number_is_none() -> None:
    assert rules(notice(text({"fr": "le XX mars 2027"})), "fr") == ["placeholder"]
    assert rules(notice(text("Part XX, (xx) and XXX: why? [sic] (…) and so on…"))) == []


def test_a_symbol_to_come_is_a_gap_only_once_the_notice_is_ready() -> None:
    for status, found in (("draft", []), ("ready", ["to-come", "to-come"])):
        tree = notice(text("Words"), status=status, symbol=["INF/MSME/W/…"], job="(26-    )")
        assert rules(tree) == found


PHRASES = {
    "dropped": "AVIS DE CONVOCATON",
    "doubled": "AVIS DE CONVOOCATION",
    "swapped": "AVSI DE CONVOCATION",
    "accent": "ÀVIS DE CONVOCATION",
    "two": "AVI DE CONVOCATON",
}


@pytest.mark.parametrize("case", PHRASES)
@pytest.mark.parametrize("phrase", ["convening-notice", None])
def test_a_phrase_with_a_slip_goes_back_to_the_phrase(case: str, phrase: str | None) -> None:
    fields = {"phrase": phrase} if phrase else {}
    tree = notice(title({"fr": PHRASES[case]}, role="document", **fields))
    (report,) = reports(tree, "fr", rule="near-phrase")
    assert report.mends[0].params == {"phrase": "AVIS DE CONVOCATION"}
    assert rules(after(tree, report), "fr") == []


def test_a_phrase_with_details_is_compared_as_printed() -> None:
    facts = {
        "issue.date": {"type": "date", "value": "2023-03-03"},
        "coordinator": {"type": "person", "value": {"name": "A. Writer", "title": "Ms"}},
    }
    begin = "The following convening notice, dated {issue.date:long}, is being "
    for words, found in (("circlated", ["near-phrase"]), ("circulated", [])):
        whole = f"{begin}{words} at the request of Ms A. Writer."
        tree = notice(text(whole, role="circulated", phrase="circulated"), facts=facts)
        assert rules(tree) == found
        mends_away(tree)


@pytest.mark.parametrize("words", ["Avis de convocation", "AVIS DE CONVOCATION.", "CONVOCATION"])
def test_a_text_that_is_the_phrase_or_clearly_another_is_left_alone(words: str) -> None:
    assert rules(notice(title({"fr": words}, phrase="convening-notice")), "fr") == []


def test_short_words_must_be_nearer_to_a_phrase() -> None:
    assert rules(notice(sitting({"fr": "MTAIN"})), "fr") == ["near-phrase"]
    assert rules(notice(sitting({"fr": "MATINÉES"}), item({"fr": "AUTRES"})), "fr") == []


SECRETS = {
    "en": "Meeting ID: 812 3456 7890",
    "fr": "Code d'accès: fish2027",
    "es": "La contraseña es 98AB76",
}


@pytest.mark.parametrize("lang", SECRETS)
def test_a_secret_of_members_is_reported_where_the_public_reads_it(lang: str) -> None:
    tree = notice(annex({lang: "A"}, text({lang: SECRETS[lang]})))
    (report,) = reports(tree, lang)
    assert report.rule == "public-secret"
    assert rules(after(tree, report), lang) == []
    hidden = notice(annex({lang: "A"}, text({lang: SECRETS[lang]}), audience="members"))
    assert rules(hidden, lang) == []


def test_words_on_a_passcode_without_it_are_no_secret() -> None:
    assert rules(notice(text("The passcode will be sent on 3 March 2023."))) == []


def test_a_secret_in_a_detail_counts_unless_the_detail_is_for_members() -> None:
    fact = {"type": "text", "value": "12345678"}
    for more, found in (({}, ["public-secret"]), ({"audience": "members"}, [])):
        tree = notice(text("Passcode: {code:text}"), facts={"code": {**fact, **more}})
        assert rules(tree) == found


COUNTRIES = {"countries": {"en": ["Switzerland", "Türkiye"], "fr": ["Suisse", "Türkiye"]}}


def test_country_names_are_those_of_the_house_where_it_has_a_list() -> None:
    names = [{"en": "Swizerland", "fr": "Suisse"}, {"en": "Türkiye"}]
    members = {"type": "members", "value": {"names": names}}
    person = {"type": "person", "value": {"name": "A. Writer", "country": {"en": "Turkey"}}}
    speaker = item("Title", proponents=["Switzerland", "Switserland"])
    tree = notice(speaker, facts={"members": members, "speaker": person})
    assert rules(tree) == []
    assert rules(tree, over=COUNTRIES) == ["country-unknown"] * 3
    mends_away(tree, over=COUNTRIES)
    assert rules(tree, "fr", over=COUNTRIES).count("country-unknown") == 1


LINKS = {
    "link.1": {"type": "link", "value": None},
    "link.2": {"type": "link", "value": None, "local": {"fr": "https://fr.example"}},
    "link.3": {"type": "link", "value": "https://en.example"},
}


def test_a_link_without_an_address_is_reported_once_and_can_become_words() -> None:
    words = "See [*this* one](link.1), [two](link.2){^n1|[this](link.1)}, [three](link.3)"
    again = {"en": "[Again](link.1)", "fr": "[Encore](link.1)"}
    tree = notice(text({"en": words, "fr": words}), text(again), facts=LINKS)
    found = reports(tree, "en", "fr")
    assert [(r.rule, r.params["link"]) for r in found] == [
        ("link-address", "link.1"),
        ("link-address", "link.2"),
    ]
    assert found[0].params["words"] == "this one"
    assert found[0].span == (4, 12)
    mended = after(tree, found[0])
    assert "link.1" not in str(mended.root.children)
    assert len(rules(mended, "en", "fr")) == 1
    assert [r.params["link"] for r in reports(tree, "fr")] == ["link.1"]
