"""An exception that comes out of a learner's function, in a sentence and a question."""

import ast
import functools
import inspect
import re
import textwrap
import traceback
from collections.abc import Sequence
from types import TracebackType

from nnlib.exercises import Function, pages

# What NumPy's two matrix products say of sizes that do not fit.
_MISFITS = (
    r"\(size (?P<rows>\d+) is different from (?P<columns>\d+)\)",
    r"not aligned: (?P<columns>\d+) \(dim \d\) != (?P<rows>\d+) \(dim \d\)",
)

#: What Python and NumPy say of common slips, the same in plain words, and what to look at. The
#: groups of a pattern fill the places in the words.
COMMON = (
    (
        "|".join(_MISFITS).replace("?P<rows>", "").replace("?P<columns>", ""),
        "a matrix product needs as many columns on the left as rows on the right, not {columns} "
        "and {rows}",
        "What shapes do the two have?",
    ),
    (
        r"not have enough dimensions .*signature",
        "a matrix product is given a single number",
        "What are the two that are multiplied, and what should they be?",
    ),
    (
        r"not be broadcast together with (?:remapped )?shapes (\(.*?\)) (\(.*?\))",
        "arrays of shapes {0} and {1} do not fit together number by number",
        "Which shapes should the two have?",
    ),
    (
        r"operand with shape (\(.*?\)) doesn't match the broadcast shape (\(.*?\))",
        "an array of shape {0} has no room for a result of shape {1}",
        "Which shapes should the two have?",
    ),
    (
        r"input array from shape (\(.*?\)) into shape (\(.*?\))",
        "an array of shape {0} does not fit into a place of shape {1}",
        "Do the sizes come from what is handed over?",
    ),
    (
        r"cannot reshape array of size (\d+) into shape (\(.*?\))",
        "{0} numbers do not fill the shape {1}",
        "Do the sizes come from the array that is handed over?",
    ),
    (
        r"truth value of an array",
        "an array of many numbers is asked for one yes or no",
        "How can each of the numbers be asked on its own?",
    ),
    (
        r"only .* arrays can be converted|only integer scalar arrays|must be real number, not ",
        "an array stands where only a single number can",
        "Does the function there work on every number of an array?",
    ),
    (
        r"'([\w.]+)' object is not callable",
        "something of the type `{0}` is called as if it were a function",
        "Is a sign missing before the bracket, or does one name stand for two things?",
    ),
    (
        r"NoneType",
        "something in it is `None`",
        "Which step returns nothing, as `append` does?",
    ),
    (
        r"'(?:int|float|numpy\.\w+)' object is not (?:iterable|subscriptable)"
        r"|'(?:int|float|numpy\.\w+)' has no len|of type '(?:int|float)' has no len"
        r"|iteration over a 0-d array|invalid index to scalar",
        "a single number is treated like a list",
        "What does each name in that line stand for?",
    ),
    (
        r"numpy boolean",
        "yes and no are used like numbers",
        "Which comparison comes too early?",
    ),
    (
        r"'tuple' object cannot be interpreted as an integer",
        "several sizes stand where one is meant",
        "Which one of them is needed?",
    ),
    (
        r"bitwise_xor|for \^",
        "`^` does not raise to a power in Python",
        "How is a power written in Python, and which function of NumPy raises e to one?",
    ),
    (
        r"Cannot cast ufunc|same_kind|same_value",
        "an array of whole numbers has no room for decimals",
        "Which way of writing it makes a new array instead?",
    ),
    (
        r"Cannot interpret .* as a data type|data type .* not understood",
        "a second argument is taken for a kind of number",
        "How can two numbers be handed over as one argument?",
    ),
    (
        r"input asks",
        "`input` asks, and nobody answers",
        "Which argument holds what it asks for?",
    ),
    (
        r"cannot access local variable '(\w+)'",
        "`{0}` has no value yet",
        "Where should it get its first value?",
    ),
    (
        r"name '(\w+)' is not defined",
        "Python does not know the name `{0}`",
        "Is it spelt the same where it gets its value, and does it get one at all?",
    ),
    (
        r"index (-?\d+) is out of bounds for axis (\d+) with size (\d+)",
        "it asks for place {0} along axis {1}, where there are only {2}",
        "At which number does Python begin to count, and which is the last?",
    ),
    (
        r"too many indices",
        "an array is asked for a place with more numbers than its shape has",
        "Which shape does it have?",
    ),
    (
        r"index out of range",
        "it asks for a place that is not there",
        "How many places are there, and at which number does Python begin to count?",
    ),
    (
        r"missing \d+ required",
        "a function is called with fewer arguments than it takes",
        "Which arguments does it take, and in which order?",
    ),
    (
        r"takes .*positional arguments? but|unexpected keyword",
        "a function is called with arguments that it does not take",
        "Which arguments does it take, and in which order?",
    ),
    (
        r"recursion depth",
        "a function calls itself again and again",
        "Which function did you mean to call?",
    ),
    (
        r"values to unpack",
        "there are more or fewer values than names for them",
        "What comes from the right side, and in which order?",
    ),
    (
        r"module '(\w+)' has no attribute '(\w+)'",
        "`{0}` has nothing called `{1}`",
        "How is it spelt?",
    ),
    (
        r"'(\S+)' object has no attribute '(\w+)'",
        "what stands before the dot is of the type `{0}` and has no `{1}`",
        "What did you expect to stand there?",
    ),
    (
        r"unsupported operand type\(s\) for (\S+): '(\S+)' and '(\S+)'",
        "`{0}` cannot join the types `{1}` and `{2}`",
        "Which of the two is not what you expect?",
    ),
)


def describe_stub(error: NotImplementedError, mine: Function) -> str:
    """Tell an exercise that is not begun from one that calls another, or only looks so."""
    place = traceback.extract_tb(error.__traceback__)[-1].name
    if place != getattr(mine, "__name__", place):
        return f"It calls `{place}`, which is not written yet; do that one first."
    if _has_more_than_a_stub(mine):
        return (
            "It still ends in `raise NotImplementedError`; take that out once your lines are there."
        )
    return ""


def describe_error(error: BaseException, mine: Function) -> tuple[str, str]:
    """Return a sentence on an exception, with the learner's line, and a question if it is common.

    Without a question the sentence holds Python's own words, the first of them.
    """
    said = " ".join(text_of(error).split())
    lines = lines_of(mine, error.__traceback__)
    place = f" at `{lines[-1]}`" if lines else ""
    kind = type(error).__name__
    if isinstance(error, SystemExit | GeneratorExit):
        return (
            f"It ends{place} with `{kind}`, which would end Python, too.",
            "Which word ends a function and hands its result over?",
        )
    for pattern, words, asks in COMMON:
        if found := re.search(pattern, said):
            sizes = misfit(error) or ("", "")
            told = words.format(*found.groups(), columns=sizes[0], rows=sizes[1])
            if called := exercise_called(mine, error.__traceback__):
                told = f"inside `{called}`, {told}"
            return f"It stops{place} with `{kind}`: {told}.", asks
    # Messages may run over several sentences; an address differs from run to run.
    first = re.split(r"[.!?] ", re.sub(r" at 0x[0-9a-fA-F]+", "", said))[0].rstrip(".!?")
    own = f": {first if len(first) < 160 else first[:150].rstrip() + ' …'}" if first else ""
    return f"It stops with {kind}{own}{',' * bool(place)}{place}.", ""


def lines_of(function: Function, trace: TracebackType | None) -> list[str]:
    """Return the lines of a learner's function that a traceback runs through, the last one last.

    Those of what it calls in the same cell are among them, but not those of another exercise: that
    one has its own check. A long line is cut.
    """
    file = getattr(getattr(plain(function), "__code__", None), "co_filename", None)
    frames, _ = _own_and_called(function, trace)
    lines = [frame.line for frame in frames if frame.filename == file and frame.line]
    return [line if len(line) < 90 else f"{line[:80].rstrip()} …" for line in lines]


def exercise_called(function: Function, trace: TracebackType | None) -> str:
    """Return the name of the other exercise in which a learner's function stopped, if it did."""
    _, called = _own_and_called(function, trace)
    return called[0].name if called else ""


def place_of_call(names: Sequence[str], own: str) -> int:
    """Return where, among the names of functions that call each other, another exercise begins.

    All of them come before that place if there is none; the first one never is another. Whatever
    has the name of an exercise counts: a learner's own, nnlib's, or one that is imported.
    """
    others = _names_of_exercises() - {own}
    places = (place for place, name in enumerate(names) if place and name in others)
    return next(places, len(names))


def _own_and_called(
    function: Function, trace: TracebackType | None
) -> tuple[list[traceback.FrameSummary], list[traceback.FrameSummary]]:
    """Return the frames from a learner's function on, before and in another exercise."""
    codes = [frame.f_code for frame, _ in traceback.walk_tb(trace)]
    code = getattr(plain(function), "__code__", None)
    frames = list(traceback.extract_tb(trace))[codes.index(code) if code in codes else 0 :]
    place = place_of_call([frame.name for frame in frames], getattr(function, "__name__", ""))
    return frames[:place], frames[place:]


@functools.cache
def _names_of_exercises() -> frozenset[str]:
    return frozenset(exercise.name for page in pages().values() for exercise in page)


def plain(function: Function) -> Function:
    """Return the function behind what is called: a partial, an object, the function itself."""
    while isinstance(function, functools.partial):
        function = function.func
    return function if hasattr(function, "__code__") else type(function).__call__


def misfit(error: BaseException | None) -> tuple[int, int] | None:
    """Return the columns and rows that a matrix product found not to be equal, if it did."""
    for pattern in _MISFITS:
        if sizes := re.search(pattern, text_of(error)):
            return int(sizes["columns"]), int(sizes["rows"])
    return None


def text_of(error: BaseException | None) -> str:
    """Return the words of an exception, none if it cannot even be asked."""
    try:
        return str(error)
    except Exception:  # an exception of a learner's own may be wrong in itself
        return ""


def _has_more_than_a_stub(function: Function) -> bool:
    """Tell whether a function has statements beside its docstring and the line that raises."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(plain(function))))
    except (OSError, TypeError, SyntaxError):
        return False  # it has no text, or a piece of it only
    body = tree.body[0].body if isinstance(tree.body[0], ast.FunctionDef) else []
    docstring = isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant)
    return len(body) - docstring > 1
