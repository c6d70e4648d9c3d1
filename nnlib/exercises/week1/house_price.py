"""Price houses by one ReLU neuron."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake


def house_price(size: Array, weight: float, bias: float) -> Array:
    """Price houses by one ReLU neuron: ``max(0, weight * size + bias)``."""
    return np.maximum(0.0, weight * size + bias)


def _houses(rng: np.random.Generator, *shape: int) -> tuple[Array, float, float]:
    """Draw sizes, a weight and a bias, for which some houses cost something and some do not."""
    m = int(np.prod(shape))
    size = rng.permutation(np.linspace(20, 200, m) + rng.uniform(0, 15, m)).reshape(shape)
    weight = rng.uniform(2, 6)
    return size, weight, -weight * rng.uniform(60, 120)


def _cases(rng: np.random.Generator) -> list[Case]:
    drawn = [Case(_houses(rng, *shape)) for shape in ((7,), (1, 5), (2, 4))]
    size, weight, bias = _houses(rng, 6)
    close = rng.permutation(np.linspace(-2, 2, 9)), rng.uniform(0.5, 1.5), rng.uniform(-0.5, -0.2)
    alone = ((30.0, "that is too small to cost anything"), (150.0, "that costs something"))
    return [
        *drawn,
        Case(close, "small numbers, some of them below 0"),
        Case((size, weight, -bias), "a bias above 0"),
        Case((size, -weight, -bias), "a weight below 0"),
        Case((size, weight, 0.0), "a bias of 0"),
        Case((size, weight, -500 * weight), "houses that are all too small"),
        Case((1000 * size, weight, 1000 * bias), "large numbers"),
        Case((np.array([[0, 50], [100, 150]]), 3.5, -200.25), "whole numbers"),
        Case((size[:1], weight, bias), "a single house in an array"),
        *(Case((at, weight, bias), f"a single house {what}") for at, what in alone),
    ]


LINE = "weight * size + bias"
PRICE = f"np.maximum(0.0, {LINE})"
MISTAKES = (
    Mistake(
        "no ReLU",
        "Some prices are below 0.",
        "What does the neuron do with a number that is below 0?",
        ({PRICE: LINE},),
    ),
    Mistake(
        "smaller of the two",
        "No price is above 0.",
        "Of the two numbers in the brackets, which one does the formula keep?",
        ({PRICE: f"np.minimum(0.0, {LINE})"},),
    ),
    Mistake(
        "bias outside of the ReLU",
        "The prices stop falling at the bias, and not at 0.",
        "Which two numbers does the formula compare, and is the bias in one of them?",
        ({PRICE: "np.maximum(0.0, weight * size) + bias"},),
    ),
    Mistake(
        "bias forgotten",
        "The prices come out as if the bias were 0.",
        "What goes into the price besides the weight and the size?",
        ({LINE: "weight * size"},),
    ),
    Mistake(
        "bias subtracted",
        "The prices come out as if the bias had the other sign.",
        "With which sign does the bias enter?",
        ({LINE: "weight * size - bias"},),
    ),
    Mistake(
        "weight with a minus sign",
        "The prices come out as if the weight had the other sign.",
        "Does a larger weight make a house cost more, or less?",
        ({LINE: "bias - weight * size"},),
    ),
    Mistake(
        "weight and bias exchanged",
        "The weight and the bias have traded places.",
        "Which of the two does the size meet in a product?",
        ({LINE: "bias * size + weight"},),
    ),
    Mistake(
        "brackets",
        "The bias is multiplied, where it should only be added.",
        "Which two numbers does the formula multiply?",
        (
            {LINE: "weight * (size + bias)"},
            {LINE: "weight * (size - bias)"},
            {LINE: "(weight + bias) * size"},
            {LINE: "weight * size * bias"},
        ),
    ),
    Mistake(
        "no product",
        "The weight and the size are not multiplied together.",
        "What does it mean in a formula when two things stand side by side?",
        (
            {LINE: "weight + size + bias"},
            {LINE: "weight / size + bias"},
            {LINE: "size / weight + bias"},
            {LINE: "size**weight + bias"},
        ),
    ),
    Mistake(
        "weight forgotten",
        "The prices come out as if the weight were 1.",
        "What is the size multiplied by in the formula?",
        ({LINE: "size + bias"}, {PRICE: "size + bias"}),
    ),
    Mistake(
        "size forgotten",
        "A large house costs no more than a small one.",
        "Which argument makes one house differ from another?",
        (
            {LINE: "weight + bias + 0 * size"},
            {LINE: "weight * bias + 0 * size"},
            {LINE: "bias + 0 * size"},
        ),
    ),
    Mistake(
        "neither ReLU nor bias",
        "The prices come out as if nothing were added to the product, and some are below 0.",
        "What goes into the price besides the weight and the size?",
        ({PRICE: "weight * size"},),
    ),
    Mistake(
        "sign lost in place of a 0",
        "Where the price should be 0, it is above it.",
        "What does the neuron do with a number that is below 0?",
        ({PRICE: f"np.abs({LINE})"}, {PRICE: f"np.sqrt(({LINE}) ** 2)"}),
    ),
    Mistake(
        "sign turned round before the ReLU",
        "Small houses cost something, and large ones cost nothing.",
        "Which sign has the product in the formula?",
        ({PRICE: f"np.maximum(0.0, -({LINE}))"}, {PRICE: f"-np.minimum(0.0, {LINE})"}),
    ),
    Mistake(
        "bend elsewhere",
        "The price stops falling at another number than 0.",
        "What is the least that a house can cost?",
        tuple(
            {PRICE: f"np.maximum({least}, {LINE})"}
            for least in ("1.0", "-1.0", "-bias", "weight", "size", "100.0", "0.01", "0.1")
        ),
    ),
    Mistake(
        "leak",
        "A little is left of the numbers below 0.",
        "How much of such a number should be left?",
        tuple({PRICE: f"np.maximum({leak} * ({LINE}), {LINE})"} for leak in (0.01, 0.1, 0.2)),
    ),
    Mistake(
        "yes or no",
        "It tells whether a house costs something, and not how much.",
        "What is left of a number that is above 0?",
        ({PRICE: f"np.where({LINE} > 0, 1.0, 0.0)"}, {PRICE: f"np.sign({LINE})"}),
    ),
    Mistake(
        "another function in place of ReLU",
        "The prices follow another curve than that of a ReLU.",
        "What should become of a number that is above 0?",
        (
            {PRICE: f"1 / (1 + np.exp(-({LINE})))"},
            {PRICE: f"np.tanh({LINE})"},
            {PRICE: f"np.maximum(0.0, np.tanh({LINE}))"},
            {PRICE: f"np.clip({LINE}, 0.0, 1.0)"},
            {PRICE: f"np.logaddexp(0.0, {LINE})"},
            {PRICE: f"np.where({LINE} > 0, {LINE}, np.exp(np.minimum(0.0, {LINE})) - 1)"},
            {PRICE: f"np.maximum(0.0, {LINE}) ** 2"},
        ),
    ),
    Mistake(
        "slope in place of the price",
        "It tells how steep the line is, and not how high.",
        "What does a house of a given size cost?",
        ({PRICE: f"np.where({LINE} > 0, weight, 0.0)"}, {PRICE: "weight + 0 * size"}),
    ),
    Mistake(
        "one price for all",
        "All houses together get one price.",
        "How many prices should there be for many houses?",
        (
            {PRICE: f"np.max({LINE})"},
            {PRICE: f"np.max(np.maximum(0.0, {LINE}))"},
            {PRICE: f"np.sum(np.maximum(0.0, {LINE}))"},
            {PRICE: f"np.mean(np.maximum(0.0, {LINE}))"},
            {PRICE: f"np.maximum(0.0, np.sum({LINE}))"},
            {PRICE: f"np.maximum(0.0, np.mean({LINE}))"},
            {PRICE: f"np.maximum(0.0, np.min({LINE}))"},
            {PRICE: f"np.maximum(0.0, np.ravel({LINE})[0])"},
            {PRICE: f"np.maximum(0.0, np.ravel({LINE})[-1])"},
        ),
    ),
    Mistake(
        "houses dropped",
        "Houses that cost nothing are left out.",
        "How many prices should there be for many houses?",
        ({PRICE: f"({LINE})[{LINE} > 0]"},),
    ),
    Mistake(
        "max of two arrays",
        "`np.max` looks for the largest number of one array, and takes a second one for an axis.",
        "Which function takes the larger of two numbers, place by place?",
        ({PRICE: f"np.max(0.0, {LINE})"}, {PRICE: f"np.max({LINE}, 0.0)"}),
    ),
    Mistake(
        "one decision for all",
        "All prices become 0 together, or none does.",
        "Which of the numbers should become 0?",
        tuple(
            {PRICE: f"np.where({ask}, {LINE}, 0.0 * size)"}
            for ask in (
                f"np.all({LINE} > 0)",
                f"np.any({LINE} > 0)",
                f"np.sum({LINE}) > 0",
                f"np.ravel({LINE})[0] > 0",
            )
        ),
    ),
    Mistake(
        "0 by another comparison",
        "Other prices become 0 than those that are below it.",
        "Which number has to be below 0 before it becomes 0?",
        (
            {PRICE: f"np.where(size > 0, {LINE}, 0.0)"},
            {PRICE: f"np.where(size > bias, {LINE}, 0.0)"},
            {PRICE: f"np.where(size > -bias, {LINE}, 0.0)"},
            {PRICE: f"np.where({LINE} > 1, {LINE}, 0.0)"},
            {PRICE: f"np.where({LINE} < 0, {LINE}, 0.0) * -1.0 + {LINE} * (size < 0)"},
        ),
    ),
)
HINTS = Hints(
    "The weighted size and the bias make a number that may be below 0. What should the price be "
    "then, and which function of NumPy takes the larger of two numbers, place by place?",
    r"$$\text{price} = \max(0, \; w \cdot \text{size} + b)$$",
    "`weight` and `bias` are numbers. The prices have the shape of `size`, one for each house; for "
    "a single number it is a number.",
)
HOUSE_PRICE = Exercise("house_price", house_price, _cases, mistakes=MISTAKES, hints=HINTS)
