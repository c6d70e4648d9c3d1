"""Small changes to a solution, one at a time: the slips that a check has to notice.

An operator takes a node of a syntax tree, or the list of statements of a block, and yields each
changed version of it. The list of operators is fixed, and every mutant that they give counts.
"""

import ast
import copy
import re
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from editions import BEGIN, END

Place = Any  # a node, a list of nodes, or whatever else a node may hold


@dataclass(frozen=True)
class Mutant:
    """An exercise's cell with one change: which operator made it, and how the line now reads."""

    operator: str
    line: str
    source: str


@dataclass(frozen=True)
class Scope:
    """What a function knows.

    Attributes
    ----------
    names : dict
        Its names, each with the line that first gives it a value.
    inner : dict
        For each place in a comprehension where a name is read: the names of the comprehension.
    texts : tuple of str
        The strings in it.
    """

    names: dict[str, int]
    inner: dict[ast.Name, list[str]]
    texts: tuple[str, ...]

    def known(self, place: ast.Name) -> list[str]:
        """Return the names that have a value where one is read; nobody reads ``_``."""
        before = [name for name, start in self.names.items() if start < place.lineno]
        return [name for name in (*before, *self.inner.get(place, ())) if name != "_"]


Operator = Callable[[Place, Scope], Iterator[Place]]


def mutants(cell: str, operators: Iterable[Operator] = ()) -> list[Mutant]:
    """Return the mutants of an exercise's cell, each once; what is given stays as it is.

    Parameters
    ----------
    cell : str
        A function, with its solution between the two marker lines.
    operators : iterable of operators
        By default all.
    """
    begin, end = (cell[: cell.index(mark)].count("\n") + 1 for mark in (BEGIN, END))
    tree = ast.parse(cell)
    function = next(node for node in tree.body if node.lineno < begin < node.end_lineno)
    solution = [statement for statement in function.body if begin < statement.lineno < end]
    start = function.body.index(solution[0])
    given, rest = function.body[:start], function.body[start + len(solution) :]
    original, scope, found = ast.unparse(tree), scope_of(function), {}
    for operator in operators or OPERATORS:
        for version in variants(solution, operator, scope):
            changed = having(function, body=[*given, *version, *rest])
            body = [changed if node is function else node for node in tree.body]
            source = ast.unparse(having(tree, body=body))
            if source != original and source not in found and can_run(source):
                line = changed_line(original, source)
                found[source] = Mutant(name_of(operator), line, source)
    return list(found.values())


def name_of(operator: Operator) -> str:
    return operator.__name__.replace("_", " ")


def variants(place: Place, operator: Operator, scope: Scope) -> Iterator[Place]:
    """Yield a node, or a list of nodes, once for each change of it or of something in it."""
    yield from operator(place, scope)
    if isinstance(place, list):
        for i, item in enumerate(place):
            for new in variants(item, operator, scope):
                yield [*place[:i], new, *place[i + 1 :]]
    elif isinstance(place, ast.AST):
        for name, value in ast.iter_fields(place):
            for new in variants(value, operator, scope):
                yield having(place, **{name: new})


def having(node: Place, **fields: Place) -> Place:
    """Return a copy of a node with some fields changed; all else is shared."""
    new = copy.copy(node)
    for name, value in fields.items():
        setattr(new, name, value)
    return new


def scope_of(function: ast.FunctionDef) -> Scope:
    """Return what a function knows; the names of a comprehension stay within it."""
    nodes = list(ast.walk(function))
    inner: dict[ast.Name, list[str]] = {}
    targets = set()
    for node in nodes:
        for generator in getattr(node, "generators", ()):
            mine = [name for name in ast.walk(generator.target) if isinstance(name, ast.Name)]
            targets |= set(mine)
            for place in read_in(node):
                inner.setdefault(place, []).extend(name.id for name in mine)
    names: dict[str, int] = {}
    texts = []
    for node in nodes:
        match node:
            case ast.arg(arg=name) | ast.Name(id=name, ctx=ast.Store()) if node not in targets:
                names[name] = min(node.lineno, names.get(name, node.lineno))
            case ast.Constant(value=str(text)):
                texts.append(text)
    doc = ast.get_docstring(function, clean=False)
    return Scope(names, inner, tuple(dict.fromkeys(text for text in texts if text != doc)))


def read_in(comprehension: ast.expr) -> Iterator[ast.Name]:
    """Yield the places in a comprehension where its own names may be read."""
    values = [getattr(comprehension, part, None) for part in ("elt", "key", "value")]
    conditions = [test for generator in comprehension.generators for test in generator.ifs]
    for part in filter(None, (*values, *conditions)):
        for node in ast.walk(part):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                yield node


def can_run(source: str) -> bool:
    """Tell whether a change has left a program."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # "not callable; perhaps you missed a comma?"
            compile(source, "<mutant>", "exec")
    except SyntaxError:
        return False
    return True


def changed_line(before: str, after: str) -> str:
    """Return the lines that are new, or else those that are gone; a dictionary has one a key."""
    texts = (re.sub(r", (?='\w+': )", ",\n", text) for text in (before, after))
    old, new = (text.splitlines() for text in texts)
    for _ in range(2):  # cut off what is equal at the beginning, then at the end
        same = [one == other for one, other in zip(old, new, strict=False)] + [False]
        old, new = (lines[same.index(False) :][::-1] for lines in (old, new))
    gone, come = ("; ".join(line.strip(" ,") for line in lines) for lines in (old, new))
    return come or f"(without) {gone}"


# What the operators put in place of what

OTHER_OPERATORS = {
    ast.Add: (ast.Sub, ast.Mult),
    ast.Sub: (ast.Add, ast.Mult),
    ast.Mult: (ast.Div, ast.MatMult, ast.Add),
    ast.Div: (ast.Mult, ast.FloorDiv),
    ast.FloorDiv: (ast.Div, ast.Mod),
    ast.Mod: (ast.FloorDiv,),
    ast.MatMult: (ast.Mult,),
    ast.Pow: (ast.Mult,),
    ast.Gt: (ast.GtE, ast.Lt, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt, ast.LtE),
    ast.Lt: (ast.LtE, ast.Gt, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt, ast.GtE),
    ast.Eq: (ast.NotEq, ast.Gt, ast.Lt),
    ast.NotEq: (ast.Eq,),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
}
OTHER_FUNCTIONS = {
    "exp": ("exp2", "expm1"),
    "log": ("log2", "log10", "log1p"),
    "mean": ("sum", "max", "median"),
    "sum": ("mean", "max"),
    "max": ("min", "mean"),
    "min": ("max", "mean"),
    "argmax": ("argmin",),
    "argmin": ("argmax",),
    "zeros": ("ones",),
    "ones": ("zeros",),
    "zeros_like": ("ones_like",),
    "ones_like": ("zeros_like",),
    "maximum": ("minimum",),
    "minimum": ("maximum",),
    "tanh": ("sin", "arctan"),
    "sqrt": ("square", "cbrt"),
    "square": ("sqrt", "abs"),
    "dot": ("multiply",),
    "multiply": ("dot",),
    "normal": ("uniform",),
    "standard_normal": ("random",),
    "hstack": ("vstack",),
    "vstack": ("hstack",),
    "sigmoid": ("tanh",),
    "relu": ("abs",),
}
CONSTANTS = (0, 1, 10, 0.01)
#: What does not mind the order, and what the sign, of that which it is given.
ANY_ORDER = {"maximum", "minimum", "add", "multiply", "max", "min"}
ANY_SIGN = {"len", "abs", "square", "norm", "cosh", "zeros", "zeros_like", "ones_like"}


def number(value: float) -> ast.expr:
    """Return the node of a number; a minus is a node of its own."""
    node = ast.Constant(abs(value))
    return ast.UnaryOp(ast.USub(), node) if value < 0 else node


def negative(node: ast.expr) -> ast.expr:
    return ast.UnaryOp(ast.USub(), node)


def called(node: ast.expr) -> str:
    """Return the last name of what is called: ``log`` for ``np.log(x)``."""
    match node:
        case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)):
            return name
    return ""


def one_less(items: list[Place]) -> Iterator[list[Place]]:
    """Yield a list without each of its items in turn."""
    for i in range(len(items)):
        yield items[:i] + items[i + 1 :]


def neighbours_exchanged(items: list[Place]) -> Iterator[list[Place]]:
    for i, (one, other) in enumerate(pairwise(items)):
        yield [*items[:i], other, one, *items[i + 2 :]]


def is_block(place: Place) -> bool:
    return isinstance(place, list) and bool(place) and isinstance(place[0], ast.stmt)


# The operators: of expressions


def other_operator(place: Place, scope: Scope) -> Iterator[Place]:
    match place:
        case ast.BinOp(op=op) | ast.AugAssign(op=op) | ast.BoolOp(op=op):
            yield from (having(place, op=other()) for other in OTHER_OPERATORS.get(type(op), ()))
        case ast.Compare(ops=[op]):
            yield from (having(place, ops=[other()]) for other in OTHER_OPERATORS.get(type(op), ()))


def other_axis(place: Place, scope: Scope) -> Iterator[Place]:
    match place:
        case ast.keyword(arg="axis", value=ast.Constant(value=0 | 1 as axis)):
            yield having(place, value=number(1 - axis))
        case ast.Subscript(value=ast.Attribute(attr="shape"), slice=ast.Constant(value=0 | 1 as i)):
            yield having(place, slice=number(1 - i))
        case ast.Call(func=ast.Name(id="len"), args=[array]):
            yield ast.Subscript(ast.Attribute(array, "shape"), number(1))


def keyword_changed(place: Place, scope: Scope) -> Iterator[Place]:
    """``axis``, ``keepdims`` and others are left out; ``keepdims`` is put in."""
    match place:
        case ast.Call(keywords=keywords):
            yield from (having(place, keywords=fewer) for fewer in one_less(keywords))
            if {"axis"} == {keyword.arg for keyword in keywords} & {"axis", "keepdims"}:
                keepdims = ast.keyword("keepdims", ast.Constant(True))
                yield having(place, keywords=[*keywords, keepdims])


def term_dropped(place: Place, scope: Scope) -> Iterator[Place]:
    match place:
        case ast.BinOp(left=left, right=right) | ast.BoolOp(values=[left, right]):
            yield from (left, right)
        case ast.Compare(left=left):
            yield left
        case ast.AugAssign(target=target, value=value):
            yield ast.Assign([target], value, lineno=place.lineno)


def transposed(place: Place, scope: Scope) -> Iterator[Place]:
    match place:
        case ast.Attribute(value=array, attr="T"):
            yield array
        case ast.BinOp(left=left, op=ast.MatMult(), right=right):
            if isinstance(left, ast.Name):
                yield having(place, left=ast.Attribute(left, "T"))
            if isinstance(right, ast.Name):
                yield having(place, right=ast.Attribute(right, "T"))
        case ast.Call(args=args) if called(place) == "dot":
            for i, array in enumerate(args):
                if isinstance(array, ast.Name):
                    yield having(place, args=[*args[:i], ast.Attribute(array, "T"), *args[i + 1 :]])


def off_by_one(place: Place, scope: Scope) -> Iterator[Place]:
    """Whole numbers, the end of a range, an index and the ends of a slice."""

    def moved(node: ast.expr) -> Iterator[ast.expr]:
        if isinstance(node, ast.Name | ast.Attribute | ast.Subscript | ast.Call):
            yield ast.BinOp(node, ast.Sub(), number(1))
            yield ast.BinOp(node, ast.Add(), number(1))

    match place:
        case ast.Constant(value=int(value)) if not isinstance(value, bool):
            yield from (number(value - 1), number(value + 1))
        case ast.Call(func=ast.Name(id="range"), args=[*first, last]):
            yield from (having(place, args=[*first, end]) for end in moved(last))
        case ast.Subscript(slice=ast.Name() as index):
            yield from (having(place, slice=other) for other in moved(index))
        case ast.Slice(lower=lower, upper=upper):
            for name, end in (("lower", lower), ("upper", upper)):
                if end:
                    yield having(place, **{name: None})
                    yield from (having(place, **{name: other}) for other in moved(end))


def sign_changed(place: Place, scope: Scope) -> Iterator[Place]:
    """A minus is left out, or put where it is not the same as another operator."""

    def minds(node: ast.expr) -> bool:
        unsigned = ast.Tuple | ast.List | ast.Dict | ast.ListComp | ast.Starred | ast.UnaryOp
        nothing = isinstance(node, ast.Constant) and (isinstance(node.value, str) or not node.value)
        return not (nothing or isinstance(node, unsigned) or called(node).startswith("zeros"))

    def each(nodes: list[ast.expr]) -> Iterator[list[ast.expr]]:
        for i, node in enumerate(nodes):
            if minds(node):
                yield [*nodes[:i], negative(node), *nodes[i + 1 :]]

    match place:
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            yield operand
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub()) | ast.Compare(left=left):
            yield from (having(place, left=new) for [new] in each([left]))
        case ast.Call(args=args) if called(place) not in ANY_SIGN:
            yield from (having(place, args=new) for new in each(args))
        case ast.Return(value=ast.Tuple(elts=values)):
            yield from (having(place, value=ast.Tuple(new)) for new in each(values))
        case ast.Return(value=ast.expr() as value) | ast.Assign([ast.Name()], value):
            yield from (having(place, value=new) for [new] in each([value]))
        case ast.Dict(values=values):
            yield from (having(place, values=new) for new in each(values))


def constant_for_name(place: Place, scope: Scope) -> Iterator[Place]:
    match place:
        case ast.Name(id=name, ctx=ast.Load()) if name in scope.known(place):
            yield from map(number, CONSTANTS)


def name_for_name(place: Place, scope: Scope) -> Iterator[Place]:
    match place:
        case ast.Name(id=name, ctx=ast.Load()) if name in (known := scope.known(place)):
            yield from (having(place, id=other) for other in known if other != name)


def text_for_text(place: Place, scope: Scope) -> Iterator[Place]:
    """Another key is looked up."""

    def other(node: Place, scope: Scope) -> Iterator[Place]:
        if isinstance(node, ast.Constant) and node.value in scope.texts:
            yield from map(ast.Constant, scope.texts)

    match place:
        case ast.Subscript(slice=index):
            yield from (having(place, slice=new) for new in variants(index, other, scope))


def other_function(place: Place, scope: Scope) -> Iterator[Place]:
    match place:
        case ast.Call(func=ast.Attribute(attr=name) as func):
            for other in OTHER_FUNCTIONS.get(name, ()):
                yield having(place, func=having(func, attr=other))
        case ast.Call(func=ast.Name(id=name)):
            for other in OTHER_FUNCTIONS.get(name, ()):
                yield having(place, func=ast.Attribute(ast.Name("np"), other))


def call_unwrapped(place: Place, scope: Scope) -> Iterator[Place]:
    """``f(x)`` becomes ``x``, and so does ``x.f()``."""
    match place:
        case ast.Call(func=ast.Attribute(value=owner)) if not ast.unparse(owner).startswith("np"):
            yield owner
        case ast.Call(args=[first, *_]):
            yield first


def other_number(place: Place, scope: Scope) -> Iterator[Place]:
    match place:
        case ast.Constant(value=float(value)):
            yield from map(number, (0.0, -value, 2 * value) if value else (1.0,))


def values_exchanged(place: Place, scope: Scope) -> Iterator[Place]:
    """Of a tuple, returned or assigned to, and of a call."""
    match place:
        case ast.Tuple(elts=values):
            yield from (having(place, elts=new) for new in neighbours_exchanged(values))
        case ast.Call(args=values) if called(place) not in ANY_ORDER:
            yield from (having(place, args=new) for new in neighbours_exchanged(values))


def entry_dropped(place: Place, scope: Scope) -> Iterator[Place]:
    match place:
        case ast.Dict(keys=keys, values=values):
            pairs = zip(one_less(keys), one_less(values), strict=True)
            yield from (having(place, keys=fewer, values=values) for fewer, values in pairs)
        case ast.Tuple(elts=[_, _, *_] as values) | ast.List(elts=[_, _, *_] as values):
            yield from (having(place, elts=fewer) for fewer in one_less(values))


def condition_negated(place: Place, scope: Scope) -> Iterator[Place]:
    match place:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.If(test=test) | ast.IfExp(test=test) | ast.While(test=test):
            yield having(place, test=ast.UnaryOp(ast.Not(), test))


# The operators: of statements


def changed_in_place(place: Place, scope: Scope) -> Iterator[Place]:
    """``w = w - x`` becomes ``w -= x``, which changes the caller's array."""
    match place:
        case ast.Assign([ast.Name(id=name) as target], ast.BinOp(ast.Name(id=left), op, right)):
            if left == name:
                yield ast.AugAssign(target, op, right)


def statement_dropped(place: Place, scope: Scope) -> Iterator[Place]:
    if is_block(place):
        yield from (fewer or [ast.Pass()] for fewer in one_less(place))


def statements_exchanged(place: Place, scope: Scope) -> Iterator[Place]:
    """Two neighbours, of which one sets what the other uses: for others the order is free."""

    def used(statement: ast.stmt) -> set[str]:
        return {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}

    def set_by(statement: ast.stmt) -> set[str]:
        if isinstance(statement, ast.Return | ast.Break | ast.Continue | ast.Raise):
            return set(scope.names)  # what comes after it does not happen
        found = set()
        for node in ast.walk(statement):
            match node:
                case (
                    ast.Name(id=name, ctx=ast.Store())
                    | ast.Subscript(value=ast.Name(id=name), ctx=ast.Store())
                    | ast.Call(func=ast.Attribute(value=ast.Name(id=name)))  # may change its owner
                ):
                    found.add(name)
        return found

    if is_block(place):
        for (one, other), new in zip(pairwise(place), neighbours_exchanged(place), strict=True):
            if set_by(one) & used(other) or set_by(other) & used(one):
                yield new


def loop_moved(place: Place, scope: Scope) -> Iterator[Place]:
    """The line after a loop slips into it, or its last line out of it."""
    if not is_block(place):
        return
    for i, loop in enumerate(place):
        if isinstance(loop, ast.For | ast.While):
            before, after = place[:i], place[i + 1 :]
            if after:
                yield [*before, having(loop, body=[*loop.body, after[0]]), *after[1:]]
            if len(loop.body) > 1:
                yield [*before, having(loop, body=loop.body[:-1]), loop.body[-1], *after]


OPERATORS: tuple[Operator, ...] = (
    other_operator,
    other_axis,
    keyword_changed,
    term_dropped,
    transposed,
    off_by_one,
    sign_changed,
    constant_for_name,
    name_for_name,
    text_for_text,
    other_function,
    call_unwrapped,
    other_number,
    values_exchanged,
    entry_dropped,
    condition_negated,
    changed_in_place,
    statement_dropped,
    statements_exchanged,
    loop_moved,
)
