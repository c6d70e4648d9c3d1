"""The first thing in which one value differs from another, in a sentence."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from inspect import signature
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class EachLayer:
    """Names of what a list holds for each layer: ``("dW", "db")`` for dW1, db1, dW2, ..."""

    names: "Spelled"

    def of(self, layers: int) -> "Spelled":
        """Return the names for a number of layers, each with the number of its layer."""
        return _of_layers(self.names, layers)


#: What to call the parts of an answer; a part that has parts itself has a tuple of names, and
#: one with an entry a layer, of any length, has their names in common.
Spelled = tuple["str | Names", ...]
Names = Spelled | EachLayer


def spelled_out(names: Names, answer: Any) -> Spelled:
    """Return the names of the parts of an answer, one by one; none if it cannot have them."""
    if not isinstance(names, EachLayer):
        return names
    return names.of(len(answer)) if isinstance(answer, list | tuple) else ()


@cache  # they are asked for at each comparison
def _of_layers(names: Names, layers: int) -> Spelled:
    return tuple(_numbered(names, layer) for layer in range(1, layers + 1))


def _numbered(names: Names, layer: int) -> Spelled:
    """Put the number of a layer behind each name."""
    assert isinstance(names, tuple), "a layer has a fixed number of parts"
    return tuple(
        f"{name}{layer}" if isinstance(name, str) else _numbered(name, layer) for name in names
    )


RTOL = 1e-6
ATOL = 1e-9


def first_difference(
    have: Any,
    want: Any,
    label: str = "",
    *,
    names: Names = (),
    rtol: float = RTOL,
    atol: float = ATOL,
    finite_only: tuple[str, ...] = (),
    whole_numbers: bool = True,
) -> str:
    """Compare numbers, arrays, and dictionaries, lists or tuples of them, however nested.

    Parameters
    ----------
    have, want : object
        What came and what was expected. A list of numbers counts as an array, a list of
        arrays as a tuple; keys that a dictionary has in excess do not matter.
    label : str
        What to call ``have``, such as ``"dw"``; empty for what a function returns.
    names : tuple of str
        What to call its parts, where ``want`` has some; a part with parts has names, too.
    rtol, atol : float
        Numbers agree where ``|have - want| <= atol + rtol |want|``.
    finite_only : tuple of str
        Labels of which only finite numbers are asked, where ``want`` is finite.
    whole_numbers : bool
        Whether an array of whole numbers or truth values may stand for one of ``float64``.

    Returns
    -------
    str
        A sentence, or nothing where they agree.
    """
    if isinstance(want, np.ndarray) and isinstance(have, list) and is_numeric(have):
        if np.shape(have) == want.shape:
            return f"{_subject(label)} a list; expected an array: `np.array` turns it into one."
        shape = f"an array of shape {want.shape}"
        return f"{_subject(label)} a list of shape {np.shape(have)}; expected {shape}."
    if isinstance(want, Mapping) and isinstance(have, Mapping) and want.keys() - have.keys():
        missing = next(key for key in want if key not in have)
        has = ", ".join(f"`{key}`" for key in have) or "nothing"
        return f"The dictionary has no key `{missing}`; it has {has}."
    if not _alike(have, want):
        parts = f" {_listed(names)}" if names else ""
        came, should = describe(have), describe(want)
        if came == should:  # a list of other things
            came += f", the first of them {describe(have[0])}"
        return f"{_subject(label)} {came}; expected {should}{parts}."
    if _has_parts(want):
        differences = (
            first_difference(
                mine,
                expected,
                called,
                names=inner,
                rtol=rtol,
                atol=atol,
                finite_only=finite_only,
                whole_numbers=whole_numbers,
            )
            for mine, expected, called, inner in _parts(have, want, label, spelled_out(names, want))
        )
        return next(filter(None, differences), "")
    if not is_numeric(want):
        return _other_difference(have, want, label)
    mine, expected = np.asarray(have, dtype=np.float64), np.asarray(want, dtype=np.float64)
    off = np.isfinite(expected) & ~np.isfinite(mine)
    if not off.any() and label not in finite_only:
        off = _off(mine, expected, rtol, atol)
    if off.any():
        return _element_difference(mine, expected, off, label, label in finite_only)
    return _type_difference(have, want, label, whole_numbers)


def _off(
    have: NDArray[np.float64], want: NDArray[np.float64], rtol: float, atol: float
) -> NDArray[np.bool_]:
    """Return where two arrays differ; what ``np.isclose`` says, sooner where it is asked most."""
    if not np.isfinite(want).all():
        return ~np.isclose(have, want, rtol=rtol, atol=atol, equal_nan=True)
    off: NDArray[np.bool_] = ~np.less_equal(np.abs(have - want), atol + rtol * np.abs(want))
    return off


def describe(value: Any) -> str:
    """Say in a few words what kind of thing a value is."""
    if value is None:
        return "nothing (None)"
    if isinstance(value, Mapping):
        return f"a dictionary of {', '.join(map(str, value)) or 'nothing'}"
    if isinstance(value, list | tuple):
        values = f"{len(value)} value{'s' * (len(value) != 1)}"
        return f"a list of {values}" if isinstance(value, list) else values
    if is_numeric(value):
        return f"an array of shape {np.shape(value)}" if np.ndim(value) else "a number"
    if isinstance(value, np.ndarray):
        text = value.dtype.kind in "US"
        return "an array of text" if text else f"an array of the type `{value.dtype}`"
    kind = type(value).__name__
    return f"{'an' if kind[0].lower() in 'aeiou' else 'a'} {kind}"


def name_arguments(function: Callable[..., Any], arguments: tuple[Any, ...]) -> dict[str, Any]:
    """Give each argument of a call the name that the function has for it."""
    try:
        names = list(signature(function).parameters)
    except ValueError:  # NumPy's own functions do not tell
        names = []
    names += [f"argument {i}" for i in range(len(names) + 1, len(arguments) + 1)]
    return dict(zip(names, arguments, strict=False))


def describe_argument(name: str, value: Any) -> str:
    """Say what an argument was, in short: ``X of shape (2, 5)``, ``b = 0.25`` or sizes in full."""
    if isinstance(value, tuple | list) and is_numeric(value) and np.ndim(value) == 1:
        sizes = np.asarray(value)
        if len(sizes) < 6 and (isinstance(value, tuple) or sizes.dtype.kind == "i"):
            return f"{name} = {type(value)(sizes.tolist())}"
    if is_numeric(value):
        return f"{name} of shape {np.shape(value)}" if np.ndim(value) else f"{name} = {value:.4g}"
    return f"{name} ({describe(value)})"


def is_numeric(value: Any) -> bool:
    """Tell whether a value is a real number, or an array or list of them."""
    if not isinstance(value, int | float | np.generic | np.ndarray | list | tuple):
        return False
    try:
        return np.asarray(value).dtype.kind in "biuf"
    except Exception:  # arrays of different shapes; or a learner's own things, and all they do
        return False


def _has_parts(value: Any) -> bool:
    """Tell several values from one; a list of numbers is one."""
    return isinstance(value, Mapping | tuple) or (isinstance(value, list) and not is_numeric(value))


def _alike(have: Any, want: Any) -> bool:
    """Tell whether two values can be compared part by part or number by number."""
    if isinstance(want, Mapping):
        return isinstance(have, Mapping) and want.keys() <= have.keys()
    if _has_parts(want):
        return isinstance(have, list | tuple) and len(have) == len(want)
    if is_numeric(want):
        return is_numeric(have) and np.shape(have) == np.shape(want)
    return type(have) is type(want)


def _listed(names: Names) -> str:
    """Return the names of parts as they stand in brackets."""
    if isinstance(names, EachLayer):
        return f"[{_listed(names.of(1))[1:-1]}, ...]"
    return f"({', '.join(name if isinstance(name, str) else _listed(name) for name in names)})"


def _parts(
    have: Any, want: Any, label: str, names: Spelled
) -> Iterator[tuple[Any, Any, str, Names]]:
    """Give each part of two values that are alike, with what to call it and its own parts."""
    if isinstance(want, Mapping):
        for key in want:
            yield have[key], want[key], f"{label}[{key!r}]" if label else str(key), ()
    else:
        for i in range(len(want)):
            name = names[i] if names else ()
            place = f"{label or 'result'}[{i}]"
            yield (have[i], want[i], *((name, ()) if isinstance(name, str) else (place, name)))


def _subject(label: str) -> str:
    return f"`{label}` is" if label else "It returns"


def _other_difference(have: Any, want: Any, label: str) -> str:
    """Compare what is not a number; things that only equal themselves are let pass."""
    kind: Any = type(want)
    if kind.__eq__ is object.__eq__ or have == want:
        return ""
    return f"{_subject(label)} {have!r}; expected {want!r}."


def _element_difference(
    have: NDArray[np.float64],
    want: NDArray[np.float64],
    off: NDArray[np.bool_],
    label: str,
    finite_only: bool,
) -> str:
    """Quote the first number that is off, with as many digits as it takes to see it."""
    index = tuple(int(i) for i in np.argwhere(off)[0])
    mine, expected = f"{have[index]:.4g}", f"{want[index]:.4g}"
    if mine == expected:
        mine, expected = f"{have[index]:.9g}", f"{want[index]:.9g}"
    if finite_only:
        expected = "a number, and not infinity"
    if np.isnan(have[index]):
        mine = "nan, which is not a number"
    if not index:
        return f"{_subject(label)} {mine}; expected {expected}."
    place = f"`{label}{list(index)}`" if label else f"Element {list(index)} of the result"
    size = "" if finite_only else _size(have[off], want[off])
    shape = f"of shape {have.shape}, {off.sum()} of {off.size} differ"
    return f"{place} is {mine}; expected {expected} ({shape}{size})."


def _size(have: NDArray[np.float64], want: NDArray[np.float64]) -> str:
    """Say by how much the numbers differ at most, where that can be said."""
    gaps = np.abs(have - want)
    return f", by {gaps.max():.2g} at most" if gaps.size > 1 and np.isfinite(gaps).all() else ""


def _type_difference(have: Any, want: Any, label: str, whole_numbers: bool) -> str:
    """Tell where equal numbers are stored in a way that loses some of them later."""
    kept = np.asarray(have).dtype
    enough = kept.itemsize >= 8 if kept.kind == "f" else whole_numbers
    if enough or not isinstance(want, np.ndarray) or want.dtype != np.float64 or not want.ndim:
        return ""
    subject = f"The numbers of `{label}`" if label else "The numbers it returns"
    if kept.kind == "f":
        return f"{subject} are right, but stored with too few decimals."
    return f"{subject} are right, but stored as whole numbers; expected numbers with decimals."
