"""A notice on the screen: the document, the language and element in view, one Qt signal for all.

Actions and widgets make transactions with the commands of the core and hand them to `do`; the
document announces the change, and every view hears it here. Where the notice is kept (file,
lock, journal) is `keeping.py`.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from editor.edit.document import Change, Document
from editor.edit.steps import Insert, Move
from editor.edit.transaction import Refusal, Selection, Transaction
from editor.errors import EditRefused
from editor.layout.blocks import Block, Page
from editor.model.node import NewId, Node, new_ids
from editor.model.text import Inline, Marks
from editor.model.tree import Tree
from ui.pages import Pages
from ui.remarks import Remarks
from ui.undoing import numbered, undone_words
from ui.wording import refusal_words


class Session(QObject):
    """One notice being edited in one window."""

    changed = Signal(object)
    """A `Change` of the document, whoever made it."""
    current_changed = Signal()
    language_changed = Signal()
    caret_wanted = Signal(int)
    """The caret belongs to this place of the current text."""
    said = Signal(str)
    """A line for the status bar."""
    focus_changed = Signal()
    focus_left = Signal(str)
    """What is current now stands outside the branch in focus, which was left for that."""
    offered = Signal(object)
    """An `Offer` of `bars.py`: a line above the sheet with buttons."""
    withdrawn = Signal(str)
    """The offer with this key is no longer wanted."""

    def __init__(self, tree: Tree, new_id: NewId | None = None) -> None:
        super().__init__()
        self.document = Document(tree)
        self.new_id = new_id or new_ids()
        self._pages = Pages()
        self.remarks = Remarks(self)
        self.lang = _first_language(tree)
        children = tree.root.children
        self.current: str = children[0].id if children else ""
        self.selected: tuple[str, ...] = (self.current,) if self.current else ()
        self.focus = ""
        """The branch that outline and sheet show alone; "" is the whole notice."""
        self.locked = False
        """Whether the structure stays as it is; texts and details can be changed."""
        self.document.subscribe(self._heard)

    # --- what there is -------------------------------------------------------------------------

    @property
    def tree(self) -> Tree:
        """The present tree."""
        return self.document.tree

    @property
    def languages(self) -> list[str]:
        """The languages of the notice, in its order."""
        return list(self.tree.root.fields.get("languages", ())) or ["en"]

    @property
    def originals(self) -> list[str]:
        """The original languages."""
        return list(self.tree.root.fields.get("original", ()))

    @property
    def node(self) -> Node | None:
        """The current element, None in an empty notice."""
        return self.tree.node(self.current) if self.current in self.tree else None

    @property
    def pages(self) -> Pages:
        """The composed pages of the notice."""
        return self._pages

    def page(self, lang: str | None = None) -> Page:
        """The notice as composed, in the language of the view or another."""
        return self._pages.page(self.tree, lang or self.lang)

    def labels(self, lang: str | None = None) -> Mapping[str, str]:
        """The label of every element that prints one; the same object while none changes."""
        return self._pages.labels(self.tree, lang or self.lang)

    def number(self, node_id: str) -> str:
        """The label of an element, "" where it prints none."""
        return self.labels().get(node_id, "")

    def block(self, node_id: str) -> Block | None:
        """What an element prints, None if nothing."""
        return self._pages.block(self.tree, node_id, self.lang)

    def words(self, node_id: str, lang: str | None = None) -> str:
        """The characters an element prints, without its label."""
        return self._pages.words(self.tree, node_id, lang or self.lang)

    def printed(self, node_id: str, inline: Inline, lang: str) -> tuple[tuple[str, Marks], ...]:
        """What a detail, a cross-reference or a footnote in a text prints."""
        return self._pages.printed(self.tree, node_id, lang, inline)

    # --- what is done --------------------------------------------------------------------------

    def do(self, made: Transaction | Refusal, origin: object = None) -> bool:
        """Make a change and go where it leads, or say why not."""
        made = self.permitted(made)
        if isinstance(made, Refusal):
            self.refuse(made)
            return False
        try:
            change = self.document.apply(numbered(made, self), origin)
        except EditRefused as error:
            self.said.emit(refusal_words(error))
            return False
        if origin is None:
            self.go(change.transaction.after)
        self._say_public(change)
        return True

    def permitted(self, made: Transaction | Refusal) -> Transaction | Refusal:
        """What was made, unless it changes a structure that is locked."""
        if self.locked and isinstance(made, Transaction) and made.restructures:
            return Refusal("structure-locked")
        return made

    def lock(self, *, on: bool) -> None:
        """Lock the structure, or unlock it."""
        self.locked = on

    def refuse(self, refusal: Refusal) -> None:
        """Say why something is not done."""
        self.said.emit(refusal_words(refusal))

    def undo(self, steps: int = 1) -> None:
        """Take the newest changes back, go where the last of them was, and say what was undone."""
        self._undone([change for _ in range(steps) if (change := self.document.undo())], back=True)

    def redo(self) -> None:
        """Do the newest undone change again, go where it was, and say so."""
        self._undone([change for change in (self.document.redo(),) if change], back=False)

    def _undone(self, changes: list[Change], *, back: bool) -> None:
        if not changes:
            return
        before = self.lang
        self.go(changes[-1].transaction.after)
        self.said.emit(undone_words(self, changes, back=back, moved=self.lang != before))
        for change in changes:
            self._say_public(change)

    def _say_public(self, change: Change) -> None:
        """Say what left a branch for members alone; typing moves nothing."""
        if any(isinstance(step, Insert | Move) for step in change.transaction.steps):
            from ui.audience import public_words

            if words := public_words(self, change):
                self.said.emit(words)

    # --- where the user is ---------------------------------------------------------------------

    def go(self, selection: Selection) -> None:
        """Show a selection: its language, its elements, its caret."""
        if selection.lang and selection.lang in self.languages:
            self.show_language(selection.lang)
        nodes = [node for node in selection.nodes if node in self.tree]
        if nodes and nodes[0] != self.tree.root.id:
            self.select(nodes[0], nodes)
            if selection.caret is not None:
                self.caret_wanted.emit(selection.caret)

    def select(self, node_id: str, selected: Sequence[str] = ()) -> None:
        """Make an element the current one; `selected` are all chosen ones."""
        chosen = tuple(selected) or ((node_id,) if node_id else ())
        if (node_id, chosen) != (self.current, self.selected):
            if node_id != self.current:
                self.document.history.seal()
            self.current, self.selected = node_id, chosen
            self._leave_focus()
            self.current_changed.emit()

    def focus_on(self, node_id: str) -> None:
        """Show one branch alone, "" for the whole notice."""
        if node_id != self.focus:
            self.focus = node_id
            if node_id and not self._in_focus():
                self.select(node_id)
            self.focus_changed.emit()

    def _in_focus(self) -> bool:
        tree, focus = self.tree, self.focus
        if not focus:
            return True
        return focus in tree and self.current in tree and tree.within(self.current, focus)

    def _leave_focus(self) -> None:
        """What is gone to outside the branch in focus brings the whole notice into view."""
        if not self._in_focus():
            left = self.focus
            self.focus_on("")
            self.focus_left.emit(left)

    def show_language(self, lang: str) -> None:
        """Show the notice in another of its languages."""
        if lang != self.lang:
            self.document.history.seal()
            self.lang = lang
            self.language_changed.emit()

    def _heard(self, change: Change) -> None:
        """Tell the views, never with a current element or language that is gone."""
        lost = self.current not in change.after
        if lost:
            left = [node for node in change.transaction.after.nodes if node in change.after]
            self.current = left[0] if left else next(iter(_ids(change.after)), "")
            self.selected = (self.current,) if self.current else ()
        gone = self.lang not in self.languages
        if gone:
            self.lang = _first_language(change.after)
        focused = self.focus
        if not self._in_focus():
            self.focus = ""
        self.changed.emit(change)
        if self.focus != focused:
            self.focus_changed.emit()
            self.focus_left.emit(focused)
        if gone:
            self.language_changed.emit()
        if lost:
            self.current_changed.emit()


def _ids(tree: Tree) -> list[str]:
    return [child.id for child in tree.root.children]


def _first_language(tree: Tree) -> str:
    """The language to open a notice in: an original one with texts, else the first with any."""
    fields = tree.root.fields
    order = [*fields.get("original", ()), *fields.get("languages", ())]
    present = {lang for node in tree.walk() for lang in node.texts}
    languages = list(fields.get("languages", ())) or ["en"]
    known: list[str] = [lang for lang in order if lang in languages] or languages
    return next((lang for lang in known if lang in present), known[0])
