"""What Tab stops at is found without holding what Qt takes away."""

import gc

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from PySide6.QtWidgets import QWidgetItem as Item

from ui.flow import FlowLayout
from ui.tab_order import stops_in


def test_stops_come_as_they_are_laid_out_and_no_item_of_a_layout_is_held(
    qapp: QApplication,
) -> None:
    first, second, third, last = (QLineEdit() for _ in range(4))
    whole, inner = QWidget(), QWidget()
    column, row = QVBoxLayout(whole), QHBoxLayout()
    QVBoxLayout(inner).addWidget(third)
    column.addWidget(last)
    row.addWidget(QLabel("Words"))
    row.addWidget(second)
    row.addWidget(inner)
    column.insertLayout(0, row)
    column.insertWidget(0, first)
    held = sum(isinstance(one, Item) for one in gc.get_objects())
    assert list(stops_in(whole)) == [first, second, third, last]
    assert sum(isinstance(one, Item) for one in gc.get_objects()) == held


def test_stops_in_a_row_that_wraps(qapp: QApplication) -> None:
    whole, one, other = QWidget(), QLineEdit(), QLineEdit()
    row = FlowLayout(whole)
    row.addWidget(one)
    row.addWidget(other)
    assert list(stops_in(whole)) == [one, other]
