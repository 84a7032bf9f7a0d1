"""Arabic, Russian and Chinese: cases, digits, no spaces, and the days of a meeting."""

import random
import re
import unicodedata
from typing import Any

import pytest

from editor.locales.facts import Rendered, render, render_fact
from editor.locales.locale import load_locale
from editor.locales.order import in_order
from editor.model.fact import fact_of
from tests.counts import count, fresh_seed
from tests.locales.test_meetings import meeting, printed

CODES = ("ar", "ru", "zh")

# ruff: noqa: RUF001 - Cyrillic letters and full-width signs are meant

CHAIR = {
    "name": "Ana Example",
    "title": {"ar": "السيدة", "ru": "г-жа", "zh": "女士"},
    "function": {"ar": "رئيسة الفريق", "ru": "Председатель Группы", "zh": "工作组主席"},
    "organization": "ITC",
    "country": {"ar": "بنن", "ru": "Бенин", "zh": "贝宁"},
    "gender": "f",
}
NAMED = {"name": {"ar": "آنا", "ru": "Ана Пример", "zh": "安娜"}, "gender": "f"}
DECLINED = {**CHAIR, "function-of": {"ru": "Председателя Группы"}}

# type, value, form, Arabic, Russian, Chinese
RENDERED: list[tuple[str, Any, str, str, str, str]] = [
    ("date", "2023-03-03", "long", "٣ مارس ٢٠٢٣", "3 марта 2023 года", "2023年3月3日"),
    (
        "date", "2023-03-20", "weekday",
        "الاثنين، ٢٠ مارس ٢٠٢٣", "понедельник, 20 марта 2023 года", "2023年3月20日星期一",
    ),
    (
        "date", "2025-03-04", "on",
        "يوم الثلاثاء، ٤ مارس ٢٠٢٥", "во вторник, 4 марта 2025 года", "于2025年3月4日星期二",
    ),
    (
        "date", "2025-03-05", "on-strong",
        "يوم **الأربعاء، ٥ مارس ٢٠٢٥**",
        "**в среду, 5 марта 2025 года**",
        "于**2025年3月5日星期三**",
    ),
    (
        "date", "2023-03-01", "numeric",
        "٠١\u200f/٠٣\u200f/٢٠٢٣", "01.03.2023", "2023-03-01",
    ),
    ("date", "2023-03-01", "month-year", "مارس ٢٠٢٣", "март 2023 года", "2023年3月"),
    ("time", "10:00", "at", "الساعة ١٠:٠٠", "в 10 ч. 00 м.", "上午10时"),
    ("time", "15:30", "at", "الساعة ١٥:٣٠", "в 15 ч. 30 м.", "下午3时30分"),
    ("time", "12:00", "at", "الساعة ١٢:٠٠", "в 12 ч. 00 м.", "中午12时"),
    ("time", "12:15", "plain", "١٢:١٥", "12 ч. 15 м.", "中午12时15分"),
    ("time", "00:00", "plain", "٠٠:٠٠", "0 ч. 00 м.", "上午0时"),
    (
        "span", {"from": "2024-07-22", "to": "2024-07-24"}, "long",
        "٢٢‑٢٤ يوليو ٢٠٢٤", "22–24 июля 2024 года", "2024年7月22日至24日",
    ),
    (
        "span", {"from": "2024-07-22", "to": "2024-07-23"}, "on",
        "في ٢٢ و٢٣ يوليو ٢٠٢٤", "22 и 23 июля 2024 года", "于2024年7月22日和23日",
    ),
    ("room", "S1", "in", "في القاعة S1", "в зале S1", "在S1会议室"),
    (
        "platform", "Interprefy", "via",
        "عبر منصة Interprefy", "на платформе Interprefy", "通过Interprefy平台",
    ),
    ("person", CHAIR, "full", "السيدة Ana Example", "г-жа Ana Example", "Ana Example女士"),
    (
        "person", CHAIR, "with-organization",
        "السيدة Ana Example، ITC", "г-жа Ana Example, ITC", "Ana Example女士（ITC）",
    ),
    (
        "person", CHAIR, "with-country",
        "السيدة Ana Example (بنن)", "г-жа Ana Example (Бенин)", "Ana Example女士（贝宁）",
    ),
    ("person", DECLINED, "of", "رئيسة الفريق", "Председателя Группы", "工作组主席"),
    ("person", NAMED, "of", "السيدة آنا", "г-жи Ана Пример", "安娜女士"),
    ("person", NAMED, "full", "السيدة آنا", "г-жа Ана Пример", "安娜女士"),
    ("text", "hybrid", "mode", "بشكل هجين", "в гибридном формате", "以混合形式"),
    (
        "text", "Europe/Zurich", "zone",
        "بتوقيت جنيف", "по женевскому времени", "日内瓦时间",
    ),
    (
        "members",
        {"names": [
            {"en": "Zambia", "ar": "زامبيا", "ru": "Замбия", "zh": "赞比亚"},
            {"en": "Jordan", "ar": "الأردن", "ru": "Иордания", "zh": "约旦"},
            {"en": "Ethiopia", "ar": "إثيوبيا", "ru": "Эфиопия", "zh": "埃塞俄比亚"},
        ]},
        "list",
        "إثيوبيا والأردن وزامبيا", "Замбия, Иордания и Эфиопия", "埃塞俄比亚、约旦和赞比亚",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "value", "form", *CODES), RENDERED)
def test_a_detail_is_printed_in_the_words_of_each_language(
    kind: str, value: Any, form: str, ar: str, ru: str, zh: str
) -> None:
    for code, words in zip(CODES, (ar, ru, zh), strict=True):
        fact = fact_of("some", {"type": kind, "value": value})
        assert render_fact(fact, form, load_locale(code)) == Rendered(words, code)


ON = [
    (
        ["2023-03-20"],
        "يوم الاثنين، ٢٠ مارس ٢٠٢٣", "в понедельник, 20 марта 2023 года", "于2023年3月20日星期一",
    ),
    (
        ["2023-03-20", "2023-03-21"],
        "في ٢٠ و٢١ مارس ٢٠٢٣", "20 и 21 марта 2023 года", "于2023年3月20日和21日",
    ),
    (
        ["2023-03-20", "2023-03-22", "2023-03-24"],
        "في ٢٠ و٢٢ و٢٤ مارس ٢٠٢٣",
        "20, 22 и 24 марта 2023 года",
        "于2023年3月20日、22日和24日",
    ),
    (
        ["2023-03-20", "2023-03-21", "2023-03-22"],
        "في الفترة من ٢٠ إلى ٢٢ مارس ٢٠٢٣",
        "с 20 по 22 марта 2023 года",
        "于2023年3月20日至22日",
    ),
    (
        ["2023-03-31", "2023-04-01"],
        "في ٣١ مارس و١ أبريل ٢٠٢٣",
        "31 марта и 1 апреля 2023 года",
        "于2023年3月31日和4月1日",
    ),
    (
        ["2023-03-30", "2023-03-31", "2023-04-01"],
        "في الفترة من ٣٠ مارس إلى ١ أبريل ٢٠٢٣",
        "с 30 марта по 1 апреля 2023 года",
        "于2023年3月30日至4月1日",
    ),
    (
        ["2023-12-31", "2024-01-01"],
        "في ٣١ ديسمبر ٢٠٢٣ و١ يناير ٢٠٢٤",
        "31 декабря 2023 года и 1 января 2024 года",
        "于2023年12月31日和2024年1月1日",
    ),
    (
        ["2023-12-30", "2023-12-31", "2024-01-01"],
        "في الفترة من ٣٠ ديسمبر ٢٠٢٣ إلى ١ يناير ٢٠٢٤",
        "с 30 декабря 2023 года по 1 января 2024 года",
        "于2023年12月30日至2024年1月1日",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("days", *CODES), ON)
def test_days_carry_their_preposition_and_strong_ones_say_the_same(
    days: list[str], ar: str, ru: str, zh: str
) -> None:
    for code, words in zip(CODES, (ar, ru, zh), strict=True):
        assert printed(meeting(*days), "on", code) == words
        strong = printed(meeting(*days), "on-strong", code)
        assert strong.replace("**", "") == words
        assert strong.endswith("**")


@pytest.mark.parametrize(
    ("code", "when", "hours"),
    [
        ("ar", "يوم الاثنين، ٢٠ مارس ٢٠٢٣، الساعة ١٠:٠٠", "١٠:٠٠‑١٣:٠٠"),
        ("ru", "в понедельник, 20 марта 2023 года, в 10 ч. 00 м.", "10:00–13:00"),
        ("zh", "于2023年3月20日星期一上午10时", "10:00至13:00"),
    ],
)
def test_one_date_and_time_make_a_sentence(code: str, when: str, hours: str) -> None:
    facts = meeting("2023-03-20", start="10:00", end="13:00")
    assert printed(facts, "when", code) == when
    assert printed(facts, "hours", code) == hours


@pytest.mark.parametrize("code", CODES)
def test_no_form_mixes_digits_or_spaces_of_another_script(code: str) -> None:
    rnd, digits = random.Random(fresh_seed()), load_locale(code).dates.digits
    for _ in range(count(300)):
        day = f"{rnd.randint(1990, 2040)}-{rnd.randint(1, 12):02}-{rnd.randint(1, 28):02}"
        facts = meeting(day, start=f"{rnd.randint(0, 23):02}:{rnd.choice((0, 5, 30)):02}")
        for form in ("when", "dates", "hours"):
            words = printed(facts, form, code)
            shown = {c for c in words if unicodedata.category(c) == "Nd"}
            assert shown
            assert shown <= set(digits)
            assert code != "zh" or " " not in words
            assert not re.search(r"[A-Za-z]", words)


def test_a_house_prints_european_digits_in_arabic() -> None:
    locale = load_locale("ar", {"dates": {"digits": "0123456789", "first-day": "1"}})
    rendered = render(meeting("2023-03-01", start="09:05"), "meeting", "when", locale)
    assert rendered == Rendered("يوم الأربعاء، 1 مارس 2023، الساعة 09:05", "ar")


def test_an_article_does_not_count_in_arabic_order() -> None:
    names = ["الصين", "تونس", "السودان", "ألمانيا", "الأردن", "إسبانيا"]
    assert in_order(names, load_locale("ar")) == [
        "الأردن", "إسبانيا", "ألمانيا", "تونس", "السودان", "الصين",
    ]  # fmt: skip


def test_russian_order_puts_short_i_after_i_and_yo_with_ye() -> None:
    names = ["Йемен", "Италия", "Камерун", "Ирак", "Ёлка", "Египет", "Ель"]
    assert in_order(names, load_locale("ru")) == [
        "Египет", "Ёлка", "Ель", "Ирак", "Италия", "Йемен", "Камерун",
    ]  # fmt: skip
