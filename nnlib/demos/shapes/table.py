"""The shapes as an HTML table, in words, and in one line."""

import html
from collections.abc import Sequence
from dataclasses import replace

from nnlib.demos.shapes.plugged import Plugged, run
from nnlib.demos.shapes.state import State
from nnlib.shapes import Misfit, Pass, symbols

# JupyterLab stripes tables and puts numbers to the right; its colours follow the theme.
_STYLE = """<style>
.nn-shapes { overflow-x: auto; }
.nn-shapes table { border-collapse: collapse; margin: 0; font-size: 13px; line-height: 1.4; }
.nn-shapes caption { text-align: left; padding: 4px 0; }
.nn-shapes th, .nn-shapes td { text-align: left !important; padding: 1px 6px; max-width: none;
  white-space: nowrap; }
.nn-shapes td { font-family: var(--jp-code-font-family, monospace); }
.nn-shapes tbody { border-top: 1px solid var(--jp-border-color1, #888); }
.nn-shapes tbody th { font-weight: normal; }
.nn-shapes tr { background: transparent !important; }
.nn-shapes .nn-here tr { background: var(--jp-layout-color2, transparent) !important; }
.nn-shapes td.nn-chosen { outline: 1px dashed currentColor; outline-offset: -1px; }
.nn-shapes td.nn-off { outline: 1px solid var(--jp-error-color1, #d32f2f); outline-offset: -1px; }
.nn-shapes td.nn-misfit { outline: 2px solid var(--jp-error-color1, #d32f2f);
  outline-offset: -2px; font-weight: bold; }
</style>"""
_HEADS = ("layer l", "", "W[l]", "b[l]", "Z[l]", "A[l]")


def table(state: State, seen: Pass, misfit: Misfit | None) -> str:
    """Return a table with three rows for each layer: symbols, the way forward, the way back."""
    given = f" with the shape {state.shape}" if state.shape else ""
    caption = (
        f"Network {dashed(state.sizes)} for m = {state.m}: {state.parameters} parameters. "
        f"Marked: layer {state.layer}, and {state.array}{given}."
    )
    heads = "".join(f'<th scope="col">{head}</th>' for head in _HEADS)
    layers = range(max(state.layers, seen.layers) + 1)
    groups = "".join(_group(layer, state, seen, misfit) for layer in layers)
    return (
        f'{_STYLE}<div class="nn-shapes"><table><caption>{html.escape(caption)}</caption>'
        f"<thead><tr>{heads}</tr></thead>{groups}</table></div>"
    )


def _group(layer: int, state: State, seen: Pass, misfit: Misfit | None) -> str:
    """Return the rows of a layer; those of the input have no way back."""
    forward = [f"{kind}[{layer}]" for kind in "WbZA"] if layer else ["", "", "", "X"]
    signs = [symbols(name) if name in state.right else "" for name in forward]
    rows = {
        "symbols": "".join(f"<td>{sign}</td>" for sign in signs),
        "forward": "".join(_cell(name, state, seen, misfit) for name in forward),
    }
    if layer:
        rows["back"] = "".join(_cell(f"d{name}", state, seen, misfit) for name in forward)
    head = f'<th scope="rowgroup" rowspan="{len(rows)}">{layer}</th>'
    lines = [f'<th scope="row">{kind}</th>{cells}</tr>' for kind, cells in rows.items()]
    mark = ' class="nn-here"' if layer == state.layer else ""
    return f"<tbody{mark}><tr>{head}{'<tr>'.join(lines)}</tbody>"


def _cell(name: str, state: State, seen: Pass, misfit: Misfit | None) -> str:
    """Return the shape of an array, and whether it is as it should be."""
    if not name:
        return "<td></td>"
    came, wanted = seen.reached.get(name), state.right.get(name)
    shown = "X = A[0]" if name == "X" else name
    mark = "nn-chosen" if name == state.array else ""
    if misfit and name == misfit.name:
        mark = "nn-misfit"
        text = f"✗ {shown} {came or 'missing'}<br>expected {wanted or 'no such layer'}"
    elif came is None:
        is_needed = wanted or seen.layers != state.layers
        text = f"{shown} not {'reached' if is_needed else 'needed'}"
    elif came != wanted:
        mark = "nn-off"
        text = f"≠ {shown} {came}"
    else:
        text = f"{shown} {came}"
    return f'<td class="{mark}">{text}</td>' if mark else f"<td>{text}</td>"


def tell(state: State, plugged: Plugged) -> str:
    """Say why the arrays of the marked layer have the shapes that they have."""
    layer, right = state.layer, state.right
    if layer == 0:
        columns = f"a column for each of the {state.m} examples" if state.m > 1 else "one column"
        return (
            f"Layer 0 is the input. X = A[0] has a row for each of the {state.units} numbers that "
            f"describe an example, and {columns}: {right['X']}. It has no W and no b."
        )
    columns = "one column, for a single example"
    if state.m > 1:
        X = None if plugged.X is None else plugged.X[:, :1]
        one = run(plugged._replace(X=X), replace(state, m=1)).reached[f"Z[{layer}]"]
        columns = f"a column for each of the {state.m} examples; for a single one {one}"
    before = f"layer {layer - 1}" if layer > 1 else "the input"
    words = (
        f"Layer {layer} has {_number(state.units, 'unit')} and gets "
        f"{_number(state.sizes[layer - 1], 'number')} from {before}. So W[{layer}] is "
        f"{right[f'W[{layer}]']}: a row for each unit, a column for each number that comes in. "
        f"b[{layer}] is {right[f'b[{layer}]']}, one column, which NumPy adds to every column. "
        f"Z[{layer}] and A[{layer}] are {right[f'Z[{layer}]']}: {columns}. "
        "Each derivative has the shape of its array."
    )
    if layer == state.layers:
        words += (
            f" The way back starts with dZ[{layer}] = A[{layer}] - Y: no dA[{layer}] is needed."
        )
    return words


def summary(state: State, seen: Pass, misfit: Misfit | None) -> str:
    """Return what is seen in one line."""
    start = f"<ShapeView sizes={dashed(state.sizes)} m={state.m}"
    if misfit is None:
        return f"{start} parameters={state.parameters}>"
    came = seen.reached.get(misfit.name, "nothing")
    expected = state.right.get(misfit.name, "nothing")
    return f"{start} misfit={misfit.name} came={came} expected={expected}>"


def dashed(sizes: Sequence[int]) -> str:
    """Write the sizes of a network as the course does, ``2-3-1``."""
    return "-".join(map(str, sizes))


def _number(n: int, noun: str) -> str:
    return f"{n} {noun}{'' if n == 1 else 's'}"
