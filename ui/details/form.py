"""The form with the details of the notice: masthead, meeting, persons, whatever else texts use.

What is typed here changes every text and every language at once; an impossible value is refused
below its field, and nothing changes. The fields: `masthead.py` and its neighbours, `field.py`.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from editor.edit.document import Change
from editor.profiles.deadlines import deadlines
from editor.profiles.uses import Uses, uses, uses_of
from ui.deadlines import DeadlineWords
from ui.details.detail import Detail, words_field
from ui.details.field import Field
from ui.details.masthead import masthead_fields
from ui.details.meeting import day_fields, days_of, place_fields
from ui.details.others import TYPES, added, other_field, others_of
from ui.details.persons import person_fields, person_title, persons_of
from ui.details.section import Section
from ui.session import Session
from ui.tab_order import stops_in, tab_through

PAUSE = 300
"""Milliseconds after a change of texts before it is counted anew where details are printed."""


class DetailsForm(QScrollArea):
    """The form, in groups; a group is made anew when the fields it needs are others."""

    left = Signal()
    """Esc was pressed where there was nothing to bring back."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("details")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Details of the notice"))
        self._session = session
        self._uses: Mapping[str, Uses] = {}
        self._counted: object = None
        self._extra_day = 0
        self._sections: dict[str, Section] = {}
        self._made: dict[str, tuple[str, ...]] = {}
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(14, 10, 14, 14)
        self._column.setSpacing(14)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self._count = QTimer(self, singleShot=True, interval=PAUSE)
        self._count.timeout.connect(self._show_counts)
        self._session.changed.connect(self._follow)
        self._session.language_changed.connect(self.show_values)
        self._build()

    # --- the groups ----------------------------------------------------------------------------

    def _groups(self) -> Iterator[tuple[str, str, Callable[[], list[Detail]], tuple[str, ...]]]:
        """Id, title, fields of every group, and what the fields depend on."""
        session = self._session
        yield "masthead", self.tr("Masthead"), masthead_fields, ()
        days = self._days()
        yield "meeting", self.tr("Meeting"), partial(self._meeting, days), tuple(map(str, days))
        for fact in persons_of(session):
            yield f"person/{fact}", person_title(fact), partial(person_fields, fact), ()
        contact = QCoreApplication.translate("Details", "Contact")
        yield "contact", contact, partial(self._contact, contact), ()
        others = others_of(session)
        other = self.tr("Other details used in texts")
        yield "others", other, lambda: [other_field(session, f) for f in others], tuple(others)

    def _days(self) -> list[int]:
        return sorted({*days_of(self._session), *filter(None, (self._extra_day,))})

    @staticmethod
    def _meeting(days: list[int]) -> list[Detail]:
        fields = [field for day in days for field in day_fields(day, alone=len(days) == 1)]
        return [*fields, *place_fields()]

    @staticmethod
    def _contact(name: str) -> list[Detail]:
        return [words_field("contact", name, "text", wide=True)]

    def _build(self) -> None:
        """Make the groups that are new or need other fields, and drop those that are gone."""
        wanted = [*self._groups()]
        for name in [name for name in self._sections if name not in {group[0] for group in wanted}]:
            self._drop(name)
        for place, (name, title, fields, depends) in enumerate(wanted):
            if name in self._sections and self._made[name] == depends:
                continue
            held = self._drop(name)
            section = Section(title, [self._field(detail) for detail in fields()])
            self._sections[name], self._made[name] = section, depends
            self._column.insertWidget(place, section)
            section.show()  # at once, since it may get the keyboard
            self._add_button(name, section)
            section.give_focus(held)
        tab_through(stops_in(self._content))
        self._show_due()

    def _drop(self, name: str) -> str:
        """Take a group away; the id of the field in it that had the keyboard, "" for none."""
        section = self._sections.pop(name, None)
        if section is None:
            return ""
        held = section.focused()
        for field in section.fields:
            field.edit.blockSignals(True)  # losing the keyboard now takes nothing more
        self._column.removeWidget(section)
        section.hide()
        section.deleteLater()
        return held

    def _field(self, detail: Detail) -> Field:
        field = Field(self._session, detail, lambda fact: uses_of(self._uses, fact))
        field.left.connect(self.left)
        return field

    def _add_button(self, name: str, section: Section) -> None:
        if name == "meeting":
            day = QPushButton(self.tr("Add a day"))
            day.clicked.connect(self.add_day)
            section.add_button(day)
        elif name == "others":
            button = QPushButton(self.tr("Add a detail"))
            menu = QMenu(button)
            for type_, word in TYPES.items():
                one = menu.addAction(QCoreApplication.translate("Details", str(word)))
                one.triggered.connect(partial(self.add, type_))
            button.setMenu(menu)
            section.add_button(button)

    # --- following -----------------------------------------------------------------------------

    def fields(self) -> dict[str, Field]:
        """The fields that are shown, by the id of what they show, in the order of reading."""
        shown = (self._sections[name] for name, *_ in self._groups() if name in self._sections)
        return {field.detail.id: field for section in shown for field in section.fields}

    def show_values(self) -> None:
        """Show what the notice says, in the language of the view."""
        self._build()
        for field in self.fields().values():
            field.show_value()
        self._show_due()

    def _follow(self, change: Change) -> None:
        if change.before.root.fields is not change.after.root.fields:
            self.show_values()
        if self.isVisible():
            self._count.start()

    def _show_counts(self) -> None:
        """Count where details are printed, and say it at the fields."""
        session = self._session
        if self._counted is session.tree:
            return
        self._counted = session.tree
        locales = [session.pages.locale(session.tree.root, lang) for lang in session.languages]
        profile = session.pages.house(session.tree.root).profile
        self._uses = uses(session.tree, profile, locales)
        for field in self.fields().values():
            field.show_echo()

    def _show_due(self) -> None:
        session, words = self._session, DeadlineWords()
        known = deadlines(session.tree, session.pages.house(session.tree.root))
        line = " · ".join(filter(None, (words.due(known), words.closing(known))))
        self._sections["meeting"].say(line[:1].upper() + line[1:], warning=known.too_short)

    # --- what is done --------------------------------------------------------------------------

    def add_day(self) -> None:
        """Show the fields of one more day."""
        self._extra_day = max(days_of(self._session)) + 1
        self._build()
        self.fields()[f"meeting.{self._extra_day}.date"].edit.setFocus()

    def add(self, type_: str) -> None:
        """Add a detail of a type, and put the keyboard into its field."""
        fact, made = added(self._session, type_)
        if self._session.do(made, origin=self):
            field = self.fields().get(fact) or self.fields()[f"{fact}/name"]
            field.edit.setFocus()
            self.ensureWidgetVisible(field)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_counts()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            next(iter(self.fields().values())).edit.setFocus(event.reason())
