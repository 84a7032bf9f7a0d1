"""How the marks of a text look, in the text editor (`sheet/inlines.py`) and in the reading view."""

from PySide6.QtGui import QFont, QTextCharFormat

from editor.model.text import Marks


def show_marks(form: QTextCharFormat, marks: Marks) -> None:
    """Make a format show these marks, beside what it shows already."""
    if "bold" in marks:
        form.setFontWeight(QFont.Weight.Bold)
    if "italic" in marks:
        form.setFontItalic(True)
    if "underline" in marks:
        form.setFontUnderline(True)
    if "superscript" in marks:
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
