"""Finds in source text what writes, moves or deletes files, for test_writers.py.

Import contracts cannot see such a call, so this reads the syntax tree. It judges by names: a call
that hides behind another name, or `tree.write(path)`, would pass.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

_MODE = re.compile(r"[rwaxbtU+]{1,4}\Z")
_OS_CALLS = {
    "ftruncate", "link", "remove", "removedirs", "rename", "renames", "replace", "rmdir", "symlink",
    "truncate", "unlink",
}  # fmt: skip
_PATH_CALLS = {"hardlink_to", "rmdir", "symlink_to", "touch", "unlink", "write_bytes", "write_text"}
# Also names of str, of our commands and of a Tree; Path's take the new place and nothing else.
_ONE_ARGUMENT_CALLS = {"rename", "replace"}
_TEMPORARY_FILES = {"NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "mkstemp"}
_QT_WRITERS = {"QSaveFile", "QTemporaryFile", "QFile", "setOutputFileName"}
_LOG_WRITERS = {"FileHandler", "RotatingFileHandler", "TimedRotatingFileHandler"}
_NEVER = _PATH_CALLS | _TEMPORARY_FILES | _QT_WRITERS | _LOG_WRITERS


@dataclass(frozen=True, slots=True)
class Finding:
    """A place that writes; `kind` is write, append, exclusive, sqlite or settings."""

    line: int
    kind: str
    text: str


def findings(source: str) -> list[Finding]:
    """Return what writes files in a module, in the order of its lines."""
    tree = ast.parse(source)
    found = set(_imports(tree))
    for function in [tree, *_functions(tree)]:
        buffers = _buffers(function)
        for call in _own_calls(function):
            kind = _kind(call, buffers)
            if kind:
                found.add(Finding(call.lineno, kind, ast.unparse(call)))
    return sorted(found, key=lambda finding: (finding.line, finding.kind, finding.text))


def _imports(tree: ast.Module) -> Iterator[Finding]:
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names) if any(name.name == "shutil" for name in names):
                yield Finding(node.lineno, "write", ast.unparse(node))
            case ast.ImportFrom(module="shutil"):
                yield Finding(node.lineno, "write", ast.unparse(node))
            case ast.ImportFrom(module="os", names=names):
                if any(name.name in _OS_CALLS | {"open"} for name in names):
                    yield Finding(node.lineno, "write", ast.unparse(node))


def _functions(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield node


def _own_nodes(function: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes of a function (or module) without those of functions inside it."""
    for child in ast.iter_child_nodes(function):
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield child
            yield from _own_nodes(child)


def _own_calls(function: ast.AST) -> Iterator[ast.Call]:
    return (node for node in _own_nodes(function) if isinstance(node, ast.Call))


def _buffers(function: ast.AST) -> frozenset[str]:
    """Return the names that are an io.BytesIO or io.StringIO in this function, and nothing else."""
    bound: dict[str, list[bool]] = {}
    for node in _own_nodes(function):
        for name, value in _bindings(node):
            bound.setdefault(name, []).append(_is_buffer(value))
    return frozenset(name for name, values in bound.items() if all(values))


def _bindings(node: ast.AST) -> Iterator[tuple[str, ast.expr | None]]:
    match node:
        case ast.Assign(targets=targets, value=value):
            yield from ((target.id, value) for target in targets if isinstance(target, ast.Name))
        case ast.AnnAssign(target=ast.Name(id=name), value=value):
            yield name, value
        case ast.NamedExpr(target=ast.Name(id=name), value=value):
            yield name, value
        case ast.withitem(context_expr=value, optional_vars=ast.Name(id=name)):
            yield name, value


def _is_buffer(value: ast.expr | None) -> bool:
    return isinstance(value, ast.Call) and _name(value) in {"BytesIO", "StringIO"}


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _owner(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(value=ast.Name(id=owner)):
            return owner
    return ""


def _kind(call: ast.Call, buffers: frozenset[str]) -> str | None:
    name, owner = _name(call), _owner(call)
    if name == "open":
        return _kind_of_flags(call) if owner == "os" else _kind_of_mode(call)
    if name == "fdopen":
        return _kind_of_mode(call)
    if (owner, name) == ("sqlite3", "connect"):
        return "sqlite"
    if name == "QSettings":
        return "settings"
    if name in _NEVER or (owner == "os" and name in _OS_CALLS):
        return "write"
    if name in _ONE_ARGUMENT_CALLS and _moves_a_path(call):
        return "write"
    if name == "save" and call.args and not _goes_to(call, buffers):
        return "write"
    if name == "ZipFile" and _zip_writes(call) and not _goes_to(call, buffers):
        return "write"
    return None


def _moves_a_path(call: ast.Call) -> bool:
    receiver = call.func.value if isinstance(call.func, ast.Attribute) else call.func
    is_tree = ast.unparse(receiver).rpartition(".")[2] == "tree"
    return len(call.args) == 1 and not call.keywords and not is_tree


def _goes_to(call: ast.Call, buffers: frozenset[str]) -> bool:
    return bool(call.args) and isinstance(call.args[0], ast.Name) and call.args[0].id in buffers


def _keyword(call: ast.Call, name: str) -> ast.expr | None:
    return next((keyword.value for keyword in call.keywords if keyword.arg == name), None)


def _kind_of_mode(call: ast.Call) -> str | None:
    """Return what an open() is for; a mode that is not written out counts as writing."""
    is_method = isinstance(call.func, ast.Attribute)
    first = 0 if is_method and _name(call) == "open" else 1
    modes = [_keyword(call, "mode"), *call.args[first:2]]
    for mode in filter(None, modes):
        if not isinstance(mode, ast.Constant):
            if mode is modes[0] or not is_method:
                return "write"
        elif isinstance(mode.value, str) and _MODE.match(mode.value):
            return _kind_of_letters(mode.value)
    return None


def _kind_of_letters(mode: str) -> str | None:
    for letter, kind in (("w", "write"), ("+", "write"), ("x", "exclusive"), ("a", "append")):
        if letter in mode:
            return kind
    return None


def _kind_of_flags(call: ast.Call) -> str | None:
    flags = {node.attr for node in ast.walk(call) if isinstance(node, ast.Attribute)}
    if "devnull" in flags:
        return None
    if "O_EXCL" in flags:
        return "exclusive"
    if "O_APPEND" in flags and "O_TRUNC" not in flags:
        return "append"
    return "write" if flags & {"O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"} else None


def _zip_writes(call: ast.Call) -> bool:
    mode = _keyword(call, "mode") or (call.args[1] if len(call.args) > 1 else None)
    return mode is not None and not (isinstance(mode, ast.Constant) and mode.value == "r")
