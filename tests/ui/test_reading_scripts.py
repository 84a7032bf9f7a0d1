"""The reading view in other scripts: directions, and neither capitals nor italics in Chinese."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlock, QTextCursor
from PySide6.QtWidgets import QApplication

from editor.profiles.body import carried
from tests.build import item, notice
from tests.six import SIX, six_house
from ui.preview.reading import ReadingView
from ui.session import Session

SYMBOL = "INF/MSME/W/35-A"


def _shown(lang: str) -> ReadingView:
    words = {"en": "*Report* of", "ar": f"تقرير *مقدم* ({SYMBOL}) من", "zh": "*报告*"}
    tree = notice(item(words), languages=SIX, carried=carried(six_house()))
    session = Session(tree)
    view = ReadingView(session)
    view.resize(900, 700)
    view.build()
    session.show_language(lang)
    view.refresh()
    return view


def _item(view: ReadingView) -> QTextBlock:
    return view.document().lastBlock()


def test_arabic_goes_from_right_to_left_and_a_symbol_in_it_does_not(qapp: QApplication) -> None:
    view = _shown("ar")
    view.show()
    qapp.processEvents()
    block = _item(view)
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft
    chars = block.text()

    def left(at: int) -> int:
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + at)
        return view.cursorRect(cursor).left()

    begin = chars.index(SYMBOL)
    places = [left(begin + at) for at in range(1, len(SYMBOL))]  # its edge counts as outside
    assert places == sorted(set(places))
    assert left(chars.index("تقرير")) > max(places)
    assert left(chars.index("من")) < min(places)


def test_capitals_and_italics_come_and_go_with_the_script(qapp: QApplication) -> None:
    for lang, capitals in (("en", True), ("zh", False), ("ar", False)):
        view = _shown(lang)
        at, forms = _item(view).begin(), []
        while not at.atEnd():
            forms.append(at.fragment().charFormat())
            at += 1
        upper = QFont.Capitalization.AllUppercase
        assert {form.fontCapitalization() == upper for form in forms} == {capitals}
        assert any(form.fontItalic() for form in forms) == capitals
