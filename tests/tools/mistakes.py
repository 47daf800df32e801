"""The small mistakes somebody could make in a module, planted one at a time.

A mistake is what a tired colleague writes: a comparison the wrong way round, a number off by one,
a condition negated, a call or an argument forgotten, an answer that is always empty.
"""

import ast
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from typing import TypeVar

_Node = TypeVar("_Node", bound=ast.AST)

_OPERATORS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
}
_FUNCTIONS = {"min": "max", "max": "min", "any": "all", "all": "any"}
_ENDS = {"0": -1, "-1": 0}
_EMPTY = {
    "str": "''",
    "bytes": "b''",
    "int": "0",
    "float": "0.0",
    "bool": "False",
    "tuple": "()",
    "Sequence": "()",
    "Iterable": "()",
    "Iterator": "iter(())",
    "list": "[]",
    "dict": "{}",
    "Mapping": "{}",
    "set": "set()",
    "frozenset": "frozenset()",
}
# Where nothing is said that a run could notice.
_UNTOUCHED = {"annotation", "returns", "decorator_list", "type_params", "ctx"}
_NEVER_REACHED = "assert_never"


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake: where it is, what stood there, and the whole module with it."""

    line: int
    was: str
    became: str
    source: str

    def __str__(self) -> str:
        return f"{self.was}  became  {self.became}"


@dataclass(frozen=True, slots=True)
class _Spot:
    """A node and where it hangs in the tree, so that another can take its place for a while."""

    node: ast.AST
    parent: ast.AST
    field: str
    position: int | None = None

    def put(self, node: ast.AST) -> None:
        if self.position is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.position] = node


def mistakes_in(source: str) -> Iterator[Mistake]:
    """Yield every mistake that can be planted in a module, from its first line to its last."""
    tree = ast.parse(source)
    kinds = dict(_kinds_returned(tree))
    for spot in _spots(tree):
        for wrong in _wrongs(spot.node, kinds):
            yield _planted(tree, spot, wrong)


def _planted(tree: ast.Module, spot: _Spot, wrong: ast.AST) -> Mistake:
    spot.put(wrong)
    source = ast.unparse(ast.fix_missing_locations(tree))
    spot.put(spot.node)
    return Mistake(getattr(spot.node, "lineno", 0), _told(spot.node), _told(wrong), source)


def _spots(parent: ast.AST) -> Iterator[_Spot]:
    """Yield every node below another, in reading order."""
    for field, value in ast.iter_fields(parent):
        if field in _UNTOUCHED:
            continue
        for position, node in enumerate(value if isinstance(value, list) else [value]):
            if isinstance(node, ast.AST) and not _says_only(node):
                yield _Spot(node, parent, field, position if isinstance(value, list) else None)
                yield from _spots(node)


def _says_only(node: ast.AST) -> bool:
    """Return whether a node is a docstring, or a check for the type checker alone."""
    match node:
        case ast.Expr(value=ast.Constant()):
            return True
        case ast.Expr(value=ast.Call(func=ast.Name(id=name))):
            return name == _NEVER_REACHED
        case _:
            return False


def _kinds_returned(tree: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    """Yield every return with an empty value of the kind that its function returns."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef) and function.returns is not None:
            said = ast.unparse(function.returns)
            empty = "None" if "None" in said else _EMPTY.get(said.split("[")[0])
            for node in ast.walk(function):
                if isinstance(node, ast.Return) and node.value is not None and empty:
                    yield node, empty


def _wrongs(node: ast.AST, kinds: dict[ast.AST, str]) -> Iterator[ast.AST]:
    """Yield what could stand in the place of a node by mistake."""
    match node:
        case ast.Return() if node in kinds and ast.unparse(node.value or node) != kinds[node]:
            yield ast.Return(_parsed(kinds[node]))
        case ast.Expr(value=ast.Yield() | ast.YieldFrom()):
            yield ast.Expr(ast.YieldFrom(_parsed("()")))
        case ast.Expr(value=ast.Call()) | ast.Raise():
            yield ast.Pass()
        case ast.If() | ast.IfExp() | ast.While():
            yield _but(node, test=_negated(node.test))
        case ast.comprehension(ifs=[_, *_]):
            yield _but(node, ifs=[])
        case ast.expr():
            yield from _wrong_expressions(node)
        case _:
            pass


def _wrong_expressions(node: ast.expr) -> Iterator[ast.AST]:
    match node:
        case ast.Compare(ops=[op, *rest]) if type(op) in _OPERATORS:
            yield _but(node, ops=[_OPERATORS[type(op)](), *rest])
        case ast.BoolOp(op=op) | ast.BinOp(op=op) if type(op) in _OPERATORS:
            yield _but(node, op=_OPERATORS[type(op)]())
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.Subscript(slice=at) if ast.unparse(at) in _ENDS:
            yield _but(node, slice=_parsed(str(_ENDS[ast.unparse(at)])))
        case ast.Call():
            yield from _wrong_calls(node)
        case ast.Constant(value=value):
            yield from map(ast.Constant, _other_values(value))
        case _:
            pass


def _wrong_calls(call: ast.Call) -> Iterator[ast.expr]:
    match call:
        case ast.Call(func=ast.Name(id=name)) if name in _FUNCTIONS:
            yield _but(call, func=ast.Name(_FUNCTIONS[name]))
        case ast.Call(args=[only], keywords=[]) if not isinstance(only, ast.Starred):
            yield only
    for keyword in call.keywords:
        yield _but(call, keywords=[other for other in call.keywords if other is not keyword])


def _other_values(value: object) -> Iterator[bool | int | float | str | bytes]:
    match value:
        case bool():
            yield not value
        case int() | float():
            yield value + 1
        case str() | bytes():
            yield type(value)() if value else "mistaken"
        case _:
            pass


def _negated(test: ast.expr) -> ast.expr:
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return operand
        case _:
            return ast.UnaryOp(ast.Not(), test)


def _but(node: _Node, **changed: object) -> _Node:
    """Return a copy of a node with some of its parts changed."""
    other = copy(node)
    for field, value in changed.items():
        setattr(other, field, value)
    return other


def _parsed(said: str) -> ast.expr:
    return ast.parse(said, mode="eval").body


def _told(node: ast.AST) -> str:
    """Return a node as a line of code; of what holds a block, its condition."""
    match node:
        case ast.If() | ast.While():
            said = f"if {ast.unparse(node.test)}"
        case ast.comprehension():
            said = ast.unparse(node).strip()
        case _:
            said = ast.unparse(node)
    line = " ".join(said.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"


_SHOWN = 70
