"""Numbers are counted once, and worded in the letters and digits of each language."""
# ruff: noqa: RUF001 - Cyrillic letters and full-width signs are meant

from editor.numbering.labels import counts, labels
from tests.build import annex, item, notice, paragraph, part, subparagraph
from tests.six import SIX, six_house


def test_one_count_is_worded_in_each_language() -> None:
    scheme = six_house().profile.scheme
    tree = notice(
        part("", item("", item(), subparagraph("", subparagraph())), paragraph()), annex()
    )
    found = counts(tree, scheme)
    worded = {lang: [*labels(tree, scheme, lang, found).values()] for lang in SIX}
    assert worded == {
        "en": ["I", "1", "1.1", "(a)", "(i)", "1.1.", "Annex I"],
        "fr": ["I", "1", "1.1", "a)", "(i)", "1.1.", "Annexe I"],
        "es": ["I", "1", "1.1", "a)", "(i)", "1.1.", "Anexo I"],
        "ar": ["أ -", "١ -", "١.١", "(أ)", "‘١’", "١.١.", "المرفق ١"],
        "ru": ["А", "1.", "1.1", "а)", "i)", "1.1.", "Приложение I"],
        "zh": ["一、", "1", "1.1", "（a）", "（一）", "1.1.", "附件一"],
    }
