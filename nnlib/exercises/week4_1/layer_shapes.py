"""The shapes of all layers, from their sizes."""

from collections.abc import Mapping

import numpy as np

from nnlib.differences import EachLayer
from nnlib.exercises import Case, Exercise, Function, Hints, Mistake
from nnlib.exercises.week3_4.again import again
from nnlib.exercises.week4_1.draws import sizes
from nnlib.exercises.week4_1.forward_propagation import FORWARD_PROPAGATION

Shape = tuple[int, int]


def layer_shapes(layer_dims: list[int], m: int) -> list[tuple[Shape, Shape, Shape]]:
    """Return the shapes of W, b, and of Z and A, for each layer."""
    shapes = []
    for layer in range(1, len(layer_dims)):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        shapes.append(((n, n_prev), (n, 1), (n, m)))
    return shapes


def _cases(rng: np.random.Generator) -> list[Case]:
    return [
        *(Case(drawn) for drawn in sizes(rng)),
        Case(([4, 6, 5, 3, 2], 8), "several units in the last layer"),
        Case(([3, 5, 4, 1], 1), "a single example"),
        Case(([1, 4, 3, 1], 6), "a single input"),
        Case(([4, 1, 1, 1], 5), "a single unit in each layer"),
        Case(([4, 4, 4, 4], 4), "equal sizes everywhere"),
        Case(([12288, 20, 7, 5, 1], 209), "large sizes"),
        Case(([2, 3, 5, 4, 2, 1], 7)),
    ]


def _holds_whole_numbers(function: Function, rng: np.random.Generator) -> str:
    """Ask for whole numbers: an array cannot have 3.0 rows."""
    found = function([4, 3, 2], 5)
    numbers = [n for layer in found for shape in layer for n in shape]
    if all(isinstance(n, int | np.integer) and not isinstance(n, bool) for n in numbers):
        return ""
    return (
        "The numbers are right, but not all of them are whole numbers to Python. "
        "Which step gives one of them decimals?"
    )


LOOP, SIZES = "range(1, len(layer_dims))", "n, n_prev = layer_dims[layer], layer_dims[layer - 1]"
KEPT = "shapes.append(((n, n_prev), (n, 1), (n, m)))"
W, B, Z = "(n, n_prev)", "(n, 1)", "(n, m)"


def _in(place: str, *instead: str) -> tuple[Mapping[str, str], ...]:
    """Return the forms in which something else stands in one place."""
    return tuple({place: other} for other in instead)


def _shape(*shapes: str) -> tuple[Mapping[str, str], ...]:
    """Return the forms in which something else is kept for each layer."""
    return tuple({KEPT: f"shapes.append({shape})"} for shape in shapes)


def _returned(*answers: str) -> tuple[Mapping[str, str], ...]:
    return tuple({"return shapes": f"return {answer}"} for answer in answers)


MISTAKES = (
    Mistake(
        "input layer counted",
        "The list begins with the input, as if that were a layer with weights.",
        "Which size belongs to the input, and between which two sizes do the first weights stand?",
        (
            {SIZES: "n, n_prev = layer_dims[layer - 1], layer_dims[layer - 2]"},
            *(
                {LOOP: loop, SIZES: f"n, n_prev = layer_dims[layer], {n_prev}"}
                for loop in ("range(len(layer_dims))", "range(len(layer_dims) - 1)")
                for n_prev in (
                    *("layer_dims[layer - 1]", "layer_dims[max(layer - 1, 0)]"),
                    *(f"layer_dims[layer - 1] if layer else {none}" for none in ("1", "m", "0")),
                )
            ),
        ),
    ),
    Mistake(
        "first layer left out",
        "The list begins with the second layer.",
        "Which two sizes does the first layer of weights stand between?",
        ({LOOP: "range(2, len(layer_dims))"},),
    ),
    again(
        FORWARD_PROPAGATION.mistakes,
        "last layer left out",
        {LOOP: "range(1, len(layer_dims) - 1)"},
        *_returned("shapes[:-1]"),
    ),
    Mistake(
        "layers in reversed order",
        "The list begins with the last layer.",
        "In which order do the layers follow each other?",
        _returned("shapes[::-1]"),
    ),
    Mistake(
        "one layer only",
        "Not all layers are there, only one.",
        "When should the function return, and what is added in each round?",
        (
            {"    return shapes": "        return shapes"},
            {KEPT: f"shapes = [({W}, {B}, {Z})]"},
            {KEPT: f"shapes = ({W}, {B}, {Z})"},
            *_returned("shapes[0]", "shapes[-1]", "shapes[-1:]"),
        ),
    ),
    again(
        FORWARD_PROPAGATION.mistakes,
        "number of layers fixed",
        *_returned("shapes[:2]", "shapes[:3]"),
        {LOOP: "range(1, 3)"},
    ),
    Mistake(
        "weights transposed",
        "{part} has a row for each input and a column for each unit.",
        "Which of the two do the rows of W stand for?",
        _in(W, "(n_prev, n)"),
    ),
    Mistake(
        "all transposed",
        "All shapes have rows and columns exchanged.",
        "Along which axis do the units of a layer lie, in each of the arrays?",
        _shape("((n_prev, n), (1, n), (m, n))"),
    ),
    Mistake(
        "examples as rows",
        "{part} has a row for each example.",
        "Along which axis do the examples lie in this course?",
        (*_in(Z, "(m, n)"), *_shape("((n_prev, n), (n, 1), (m, n))")),
    ),
    Mistake(
        "bias as a row",
        "{part} has a column for each unit.",
        "Is b a row or a column?",
        _in(B, "(1, n)"),
    ),
    Mistake(
        "bias in one dimension",
        "{part} has one number, not two.",
        "How many columns does b have, and does its shape say so?",
        _in(B, "(n,)", "n"),
    ),
    Mistake(
        "bias from the layer before",
        "{part} has a row for each unit of the layer before.",
        "To what is b added, and how many units are there?",
        _in(B, "(n_prev, 1)", "(n_prev,)", "(1, n_prev)"),
    ),
    Mistake(
        "bias for each weight",
        "{part} is as large as W.",
        "How many biases does one unit have?",
        _in(B, "(n, n_prev)"),
    ),
    Mistake(
        "bias for each example",
        "{part} has a column for each example.",
        "Does a bias depend on the example?",
        _in(B, "(n, m)", "(1, m)", "(m, 1)"),
    ),
    Mistake(
        "one bias for all units",
        "{part} holds one bias for all units.",
        "How many biases does a layer have?",
        _in(B, "(1, 1)"),
    ),
    Mistake(
        "one example only",
        "{part} has one column, as for a single example.",
        "For how many examples is Z computed at once?",
        _in(Z, "(n, 1)"),
    ),
    Mistake(
        "examples left out",
        "{part} has one number, not two, as for a single example.",
        "For how many examples is Z computed at once?",
        _in(Z, "(n,)"),
    ),
    Mistake(
        "inputs in place of examples",
        "{part} has a column for each unit of the layer before.",
        "What does a column of Z stand for?",
        _in(Z, "(n, n_prev)"),
    ),
    Mistake(
        "units of the layer before in Z",
        "{part} has a row for each unit of the layer before.",
        "Which layer's units does Z belong to?",
        _in(Z, "(n_prev, m)", "(m, n_prev)"),
    ),
    Mistake(
        "examples in the weights",
        "{part} depends on the number of examples.",
        "Do the weights change when there are more examples?",
        _in(W, "(n, m)", "(m, n)", "(m, n_prev)", "(n_prev, m)"),
    ),
    Mistake(
        "square weights",
        "{part} has as many columns as rows.",
        "How many numbers come into a unit, and how many units are there?",
        _in(W, "(n, n)", "(n_prev, n_prev)"),
    ),
    Mistake(
        "inputs of the network in every layer",
        "{part} has a column for each input of the network.",
        "Where do the numbers come from that this layer gets?",
        (
            {SIZES: "n, n_prev = layer_dims[layer], layer_dims[0]"},
            *_in(W, "(n, layer_dims[0])"),
        ),
    ),
    Mistake(
        "next layer in place of the one before",
        "{part} has a column for each unit of the next layer.",
        "Where do the numbers come from that this layer gets?",
        tuple(
            {SIZES: f"n, n_prev = layer_dims[layer], {after}"}
            for after in (
                "[*layer_dims, layer_dims[0]][layer + 1]",
                "layer_dims[min(layer + 1, len(layer_dims) - 1)]",
            )
        ),
    ),
    Mistake(
        "next layer in place of the one before",
        "A size after the last is asked for.",
        "Which two layers does W stand between?",
        (
            {SIZES: "n, n_prev = layer_dims[layer], layer_dims[layer + 1]"},
            {SIZES: "n, n_prev = layer_dims[layer + 1], layer_dims[layer]"},
            {LOOP: "range(1, len(layer_dims) + 1)"},
            {
                LOOP: "range(len(layer_dims))",
                SIZES: "n, n_prev = layer_dims[layer + 1], layer_dims[layer]",
            },
        ),
    ),
    Mistake(
        "bias counted among the inputs",
        "{part} has one column too many.",
        "Where are the biases kept here?",
        _in(W, "(n, n_prev + 1)"),
    ),
    Mistake(
        "m fixed",
        "{part} has the same number of columns whatever m is.",
        "Where do you learn how many examples there are?",
        (*_in(Z, *(f"(n, {k})" for k in (7, 209, 400))), *_in(Z, "(n, layer_dims[0])")),
    ),
    Mistake(
        "counts in place of shapes",
        "Numbers are counted where their shape is asked for.",
        "Of which two numbers is a shape made?",
        _shape("(n * n_prev, n, n * m)", "n * n_prev + n"),
    ),
    Mistake(
        "sizes in place of shapes",
        "There is no shape for each of the three arrays.",
        "How many arrays are described for each layer, and with how many numbers each?",
        (
            *_shape("(n, n_prev, m)", "(n, n_prev, n, 1, n, m)", "(n, n_prev)", "n"),
            *_shape("(n_prev, n, m)", "(n_prev, n)"),
            *_shape("(n, n_prev, 1, m)"),
        ),
    ),
    Mistake(
        "other order",
        "The three shapes do not follow each other as asked.",
        "In which order does the description name them?",
        (
            *_shape(f"({B}, {W}, {Z})", f"({Z}, {W}, {B})", f"({W}, {Z}, {B})"),
            *_shape(f"({Z}, {B}, {W})", f"({B}, {Z}, {W})"),
        ),
    ),
    Mistake(
        "Z left out",
        "There are only two shapes for each layer.",
        "Which arrays of a layer does the description name?",
        _shape(f"({W}, {B})", f"({W}, {Z})", f"({B}, {Z})"),
    ),
    Mistake(
        "A as well",
        "There are more than three shapes for each layer.",
        "Which arrays of a layer does the description name?",
        _shape(f"({W}, {B}, {Z}, {Z})", f"({W}, {B}, {Z}, {Z}, {W}, {B})"),
    ),
    Mistake(
        "X as well",
        "The list begins with the shape of `X`.",
        "Which arrays does the description name, and is `X` one of them?",
        (
            {"shapes = []": "shapes = [(layer_dims[0], m)]"},
            {"shapes = []": "shapes = [((layer_dims[0], m),)]"},
            {"shapes = []": "shapes = [(None, None, (layer_dims[0], m))]"},
        ),
    ),
    Mistake(
        "flat list",
        "The shapes of a layer do not stand together.",
        "What does the list hold for each layer?",
        (
            {KEPT: f"shapes += [{W}, {B}, {Z}]"},
            {KEPT: f"shapes += [{W}, {B}]"},
            *_returned("tuple(zip(*shapes))", "list(map(list, zip(*shapes)))", "(*zip(*shapes),)"),
        ),
    ),
    Mistake(
        "dictionary",
        "The shapes come back in a dictionary.",
        "What does the description say that comes back?",
        tuple(
            {"shapes = []": "shapes = {}", KEPT: kept}
            for kept in (
                f'shapes |= {{f"W{{layer}}": {W}, f"b{{layer}}": {B}, f"Z{{layer}}": {Z}}}',
                f'shapes |= {{f"W{{layer}}": {W}, f"b{{layer}}": {B}}}',
                f"shapes[layer] = ({W}, {B}, {Z})",
            )
        ),
    ),
    Mistake(
        "dictionary",
        "The list holds a dictionary for each layer.",
        "What does the description say that the list holds?",
        _shape(f'{{"W": {W}, "b": {B}, "Z": {Z}}}'),
    ),
    Mistake(
        "arrays in place of shapes",
        "The list holds whole arrays where their shapes are asked for.",
        "What does the shape of an array tell, and how many numbers is that?",
        (
            *_shape(f"(np.zeros({W}), np.zeros({B}), np.zeros({Z}))"),
            *_shape(f"(np.ones({W}), np.ones({B}), np.ones({Z}))"),
        ),
    ),
)
HINTS = Hints(
    "A row of W holds the weights of one unit. How many units does the layer have, and how many "
    "numbers does each of them get?",
    r"$$Z^{[l]} = W^{[l]} A^{[l-1]} + b^{[l]} \;\text{ for }\; l = 1, \dots, L$$ Both sides of "
    r"$=$ have a column for each example. `layer_dims` holds $n^{[0]}$ to $n^{[L]}$, so it is one "
    "longer than the list of layers.",
    r"$A^{[l-1]}$ is $(n^{[l-1]}, m)$ and $Z^{[l]}$ is $(n^{[l]}, m)$. What has to stand on the "
    "left of a product that turns the one into the other? One column of biases serves all "
    "examples.",
)
LAYER_SHAPES = Exercise(
    "layer_shapes",
    layer_shapes,
    _cases,
    parts=EachLayer(("W", "b", "Z")),
    mistakes=MISTAKES,
    properties=(_holds_whole_numbers,),
    hints=HINTS,
    whole_numbers=True,
)
