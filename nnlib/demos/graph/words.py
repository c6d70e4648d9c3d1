"""A walk through a graph in words: each step a sentence with its numbers."""

import re
from collections.abc import Iterable, Mapping, Sequence

from nnlib.demos.graph.parts import Graph
from nnlib.demos.graph.passes import Share, State, derivative, steps
from nnlib.demos.graph.written import told, typeset


def tell(state: State) -> str:
    """Return what the last step found, and from what."""
    count, ahead = steps(state.graph), len(state.graph.nodes)
    if not state.step:
        inputs = ", ".join(_equation(state, name) for name in state.values)
        return typeset(
            f"Given are {inputs}. From them {ahead} steps lead forward to {state.graph.goal}, "
            f"and {count - ahead} back to its derivatives."
        )
    way, found = ("backward", _tell_back) if state.back else ("forward", _tell_forward)
    # A number that stands alone behind "=" needs no parentheses.
    sentence = re.sub(r"= \((-[^()]*)\)", r"= \1", found(state))
    return f"Step {state.step} of {count}, {way}: {typeset(sentence)}"


def tell_picture(state: State) -> str:
    """Return what the picture shows besides the last step, for those who do not see it."""
    names = _names(state.graph)
    formulas = (f"{names[node.name]} = {_fill(node.formula, names)}" for node in state.graph.nodes)
    values = (_equation(state, name) for name in state.values)
    told_parts = [
        f"A computation graph of {len(names)} boxes joined by arrows: {', '.join(formulas)}.",
        f"Values in the boxes: {', '.join(values)}.",
    ]
    if state.shares:
        slopes = (
            f"d{names[share.node.name]}/d{names[name]} = {told(share.slope)}"
            for name, shares in state.shares.items()
            for share in shares
        )
        told_parts += [
            f"Local slopes on the arrows: {', '.join(slopes)}.",
            f"Derivatives on the arrows back: {_derivatives(state, state.shares)}.",
        ]
    if state.step:
        told_parts.append(f"A ring is around {names[state.present]}.")
    return typeset(" ".join(told_parts))


def _tell_forward(state: State) -> str:
    """Return "u = b times c = 3 times 2 = 6."."""
    node, value = state.graph.node(state.present), state.values[state.present]
    formula, numbers = _both(state, node.formula)
    if node.worked:
        numbers = node.worked(*(state.values[name] for name in node.inputs))
    said = f"{state.graph.plain(node.name)} = {formula} = {numbers} = {told(value)}."
    remark = node.remark(value) if node.remark else ""
    return f"{said} {remark}".strip()


def _tell_back(state: State) -> str:
    """Return what the present number's derivative is, and what else there is to say then."""
    shares = state.shares[state.present]
    total = told(derivative(shares))
    if shares[0].node.name == state.graph.goal:
        goal, here = state.graph.goal, state.graph.plain(state.present)
        whence = _whence(state, shares[0])
        said = [f"d{goal}/d{here} = {whence or total}, the slope of {goal} itself."]
    else:
        said = _tell_chain(state, shares)
    shortcuts = {node.name: node.shortcut for node in state.graph.nodes if node.shortcut}
    if state.present in shortcuts:
        formula, numbers = _both(state, shortcuts[state.present])
        said.append(f"In one go: {formula} = {numbers} = {total}.")
    if state.step == steps(state.graph):
        inputs = [part.name for part in state.graph.inputs if part.name in state.shares]
        said.append(f"Now all are known: {_derivatives(state, inputs)}.")
    return " ".join(said)


def _tell_chain(state: State, shares: Sequence[Share]) -> list[str]:
    """Return "dJ/du = dJ/dv times dv/du = 3 times 1 = 3.", and whence the local slopes."""
    goal, here = state.graph.goal, state.graph.plain(state.present)
    tops = [state.graph.plain(share.node.name) for share in shares]
    chain = " + ".join(f"d{goal}/d{top} times d{top}/d{here}" for top in tops)
    numbers = " + ".join(f"{_part(s.behind)} times {_part(s.slope)}" for s in shares)
    said = []
    if len(shares) > 1:
        said.append(f"{here} has {len(shares)} ways to {goal}, and their shares add up:")
        numbers += " = " + " + ".join(_part(share.amount) for share in shares)
    said.append(f"d{goal}/d{here} = {chain} = {numbers} = {told(derivative(shares))}.")
    for top, share in zip(tops, shares, strict=True):
        if whence := _whence(state, share):
            said.append(f"The local slope d{top}/d{here} is {whence}.")
    return said


def _whence(state: State, share: Share) -> str:
    """Return the formula of a local slope and its value, or nothing if it is a mere number."""
    formula, _ = _both(state, share.node.slopes[state.present].formula)
    slope = told(share.slope)
    return "" if formula == slope else f"{formula} = {slope}"


def _derivatives(state: State, names: Iterable[str]) -> str:
    """Return some of the derivatives found, as a list."""
    return ", ".join(
        f"d{state.graph.goal}/d{state.graph.plain(name)} = {told(derivative(state.shares[name]))}"
        for name in names
    )


def _equation(state: State, name: str) -> str:
    return f"{state.graph.plain(name)} = {told(state.values[name])}"


def _names(graph: Graph) -> dict[str, str]:
    return {name: graph.plain(name) for name in graph.boxes}


def _part(number: float) -> str:
    """Return a number as a part of a formula, in parentheses if it is negative."""
    return f"({told(number)})" if told(number).startswith("-") else told(number)


def _both(state: State, formula: str) -> tuple[str, str]:
    """Return a formula with its names, and with their values."""
    numbers = {name: _part(value) for name, value in state.values.items()}
    return _fill(formula, _names(state.graph)), _fill(formula, numbers)


def _fill(formula: str, parts: Mapping[str, str]) -> str:
    """Return a formula with something in place of its names."""
    filled = formula.format(**parts).replace(" * ", " times ")
    return re.sub(r"\(\((-[^()]*)\)\)", r"(\1)", filled)  # tanh((-1)) needs one pair only
