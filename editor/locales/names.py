"""Names of months, weekdays and languages, generated out of babel: do not edit.

Written by scripts/build_names.py, so that shipped languages need no babel at start; the type is
in `language_names.py`. For any other language `from_babel.py` makes the same.
"""
# One value a line, however long, and Cyrillic letters are meant.
# fmt: off
# ruff: noqa: E501, RUF001

from collections.abc import Mapping

from editor.locales.language_names import LanguageNames

NAMES: Mapping[str, LanguageNames] = {
    "en": LanguageNames(
        name="English",
        english_name="English",
        direction="ltr",
        months=("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
        months_alone=("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
        months_short=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
        weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        weekdays_short=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
        list_patterns=("{0}, {1}", "{0}, {1}", "{0}, and {1}", "{0} and {1}"),
        languages={"ar": "Arabic", "en": "English", "es": "Spanish", "fr": "French", "ru": "Russian", "zh": "Chinese"},
    ),
    "fr": LanguageNames(
        name="français",
        english_name="French",
        direction="ltr",
        months=("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
        months_alone=("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
        months_short=("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
        weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        weekdays_short=("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
        list_patterns=("{0}, {1}", "{0}, {1}", "{0} et {1}", "{0} et {1}"),
        languages={"ar": "arabe", "en": "anglais", "es": "espagnol", "fr": "français", "ru": "russe", "zh": "chinois"},
    ),
    "es": LanguageNames(
        name="español",
        english_name="Spanish",
        direction="ltr",
        months=("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
        months_alone=("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
        months_short=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"),
        weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        weekdays_short=("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
        list_patterns=("{0}, {1}", "{0}, {1}", "{0} y {1}", "{0} y {1}"),
        languages={"ar": "árabe", "en": "inglés", "es": "español", "fr": "francés", "ru": "ruso", "zh": "chino"},
    ),
    "ar": LanguageNames(
        name="العربية",
        english_name="Arabic",
        direction="rtl",
        months=("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
        months_alone=("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
        months_short=("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
        weekdays=("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
        weekdays_short=("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
        list_patterns=("{0} و{1}", "{0} و{1}", "{0} و{1}", "{0} و{1}"),
        languages={"ar": "العربية", "en": "الإنجليزية", "es": "الإسبانية", "fr": "الفرنسية", "ru": "الروسية", "zh": "الصينية"},
    ),
    "ru": LanguageNames(
        name="русский",
        english_name="Russian",
        direction="ltr",
        months=("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"),
        months_alone=("январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"),
        months_short=("янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек."),
        weekdays=("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
        weekdays_short=("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
        list_patterns=("{0}, {1}", "{0}, {1}", "{0} и {1}", "{0} и {1}"),
        languages={"ar": "арабский", "en": "английский", "es": "испанский", "fr": "французский", "ru": "русский", "zh": "китайский"},
    ),
    "zh": LanguageNames(
        name="中文",
        english_name="Chinese",
        direction="ltr",
        months=("一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"),
        months_alone=("一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"),
        months_short=("1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"),
        weekdays=("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"),
        weekdays_short=("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
        list_patterns=("{0}、{1}", "{0}、{1}", "{0}和{1}", "{0}和{1}"),
        languages={"ar": "阿拉伯语", "en": "英语", "es": "西班牙语", "fr": "法语", "ru": "俄语", "zh": "中文"},
    ),
}
"""The names at hand, by language."""
