"""What a covered part of a picture does to the answer."""

from collections.abc import Callable
from functools import partial

import numpy as np

from nnlib.activations import TANH, Array
from nnlib.exercises import Case, Exercise, Hints, Mistake
from nnlib.exercises.week4_1.draws import draw_deep
from nnlib.network import Layer, forward_propagation


def occlusion_map(
    classify: Callable[[Array], Array], picture: Array, size: int, step: int
) -> Array:
    """Cover one square after the other, and note by how much the probability falls."""
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


def _cases(rng: np.random.Generator) -> list[Case]:
    return [
        _case(rng, 7, 9, 3, 2),
        _case(rng, 10, 6, 2, 3),
        _case(rng, 8, 11, 4, 1),
        _case(rng, 9, 7, 2, 4, "a step larger than the square"),
        _case(rng, 6, 5, 1, 1, "a square of a single pixel"),
        _case(rng, 5, 8, 5, 2, "a square as high as the picture"),
        _case(rng, 9, 6, 4, 20, "a step larger than the picture"),
        _case(rng, 7, 6, 2, 2, "a black picture", level=0.0),
        _case(rng, 6, 8, 3, 2, "a white picture", level=1.0),
        _case(rng, 5, 7, 2, 2, "a picture as grey as the square", level=0.5),
    ]


def _case(
    rng: np.random.Generator,
    height: int,
    width: int,
    size: int,
    step: int,
    about: str = "",
    *,
    level: float | None = None,
) -> Case:
    """Draw a picture, dark on the whole, and a network.

    Unless the case is a special one, the probability falls at some places, rises at others, and
    at some the answer turns from no to yes or from yes to no.
    """
    picture = rng.uniform(size=(height, width, 3)) ** 2
    if level is not None:
        picture = np.full_like(picture, level)
    while True:
        parameters = [Layer(*layer) for layer in draw_deep(rng, [picture.size, 4, 1], hidden=TANH)]
        classify = partial(_probability, parameters)
        whole = classify(picture.reshape(-1, 1))
        falls = occlusion_map(classify, picture, size, step)
        turned = (whole - falls > 0.5) != (whole > 0.5)
        if about or (falls.min() < -0.005 < 0.005 < falls.max() and turned.any()):
            return Case((classify, picture, size, step), about)


def _probability(parameters: list[Layer], x: Array) -> Array:
    return forward_propagation(x, parameters)[0]


PLACES = "rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)"
LOOPS = "    for i, row in enumerate(rows):\n"
COPY = "            covered = picture.copy()\n"
SQUARE = "covered[row : row + size, column : column + size]"
FILLED = f"{SQUARE} = 0.5"
WHOLE, PART = "classify(picture.reshape(-1, 1)).item()", "classify(covered.reshape(-1, 1)).item()"
FALL = f"whole - {PART}"
NOTED = f"            falls[i, j] = {FALL}\n"


def _places(rows: str, columns: str = "") -> dict[str, str]:
    """Return the form that tries other places; columns are like rows, but across."""
    columns = columns or rows.replace("height", "width")
    return {PLACES: f"rows, columns = range({rows}), range({columns})"}


def _flattened(how: str) -> dict[str, str]:
    """Return the form that turns each picture into a column in another way."""
    return {old: old.replace(".reshape(-1, 1)", how) for old in (WHOLE, PART)}


MISTAKES = (
    Mistake(
        "sign flipped",
        "The result is negative where the answer rests on what is covered.",
        "What should a place that lowers the probability get: a number above 0 or below?",
        ({FALL: f"{PART} - whole"},),
    ),
    Mistake(
        "squares pile up",
        "The squares of earlier places are still there.",
        "Which picture should each new square be put on?",
        (
            {COPY: "", LOOPS: f"    covered = picture.copy()\n{LOOPS}"},
            {COPY: "", LOOPS: f"{LOOPS}        covered = picture.copy()\n"},
        ),
    ),
    Mistake(
        "compared with the place before",
        "Each probability is compared with that of the place before.",
        "Which probability should stay the same from the first place to the last?",
        ({NOTED: f"{NOTED}            whole = {PART}\n"},),
    ),
    Mistake(
        "another filling",
        "The square is not filled with what the description says.",
        "Which number should every covered pixel have, in each of its colours?",
        (
            *(
                {FILLED: f"{SQUARE} = {level}"}
                for level in (
                    *(0, 1, 255, 127.5, 127, 128, -0.5),
                    *("picture.mean()", "picture.mean(axis=(0, 1))", "picture.max()"),
                    *(f"{SQUARE}.mean()", f"{SQUARE}.mean(axis=(0, 1))", "np.median(picture)"),
                    f"1 - {SQUARE}",
                )
            ),
            {FILLED: f"{SQUARE} *= 0.5"},
            {FILLED: f"{SQUARE} += 0.5"},
            {FILLED: f"{SQUARE} -= 0.5"},
        ),
    ),
    Mistake(
        "some colours only",
        "The square does not cover all three colours.",
        "How many numbers does a pixel have, and what becomes of each?",
        tuple(
            {FILLED: f"{SQUARE[:-1]}, {colours}] = 0.5"} for colours in ("0", "1", "2", ":2", "1:")
        ),
    ),
    Mistake(
        "whole rows or columns covered",
        "Whole rows or whole columns are covered, from one edge to the other.",
        "Where does the square begin and end in each of the two directions?",
        (
            {SQUARE: "covered[row : row + size]"},
            {SQUARE: "covered[:, column : column + size]"},
            {SQUARE: "covered[row : row + size, :]"},
        ),
    ),
    Mistake(
        "all up to the edge covered",
        "Everything up to an edge is covered, not a square.",
        "Where does the square end, if it begins in this row and this column?",
        tuple(
            {SQUARE: f"covered[{places}]"}
            for places in (
                *("row:, column:", ": row + size, : column + size"),
                *("row : row + size, column:", "row:, column : column + size"),
            )
        ),
    ),
    Mistake(
        "square of another size",
        "The square is smaller or larger than asked for.",
        "In which row does it begin, and how many rows does it have?",
        (
            *(
                {FILLED: f"covered[row : row + {n}, column : column + {n}] = 0.5"}
                for n in ("size - 1", "size + 1", "1", "step", "size // 2", "2 * size")
            ),
            {FILLED: "covered[row : row + size, column : column + step] = 0.5"},
            {FILLED: "covered[row : row + step, column : column + size] = 0.5"},
        ),
    ),
    Mistake(
        "end in place of a length",
        "The square ends in row and column `size`, wherever it begins.",
        "What do the two numbers around a colon count: places, or how many there are?",
        ({SQUARE: "covered[row:size, column:size]"},),
    ),
    Mistake(
        "the square at another place",
        "The square does not begin in the row and the column of its place.",
        "Is the place of a square its top left corner, its middle, or its number in the loop?",
        (
            {SQUARE: "covered[i : i + size, j : j + size]"},
            {
                SQUARE: "covered[max(row - size // 2, 0) : row + size // 2, "
                "max(column - size // 2, 0) : column + size // 2]"
            },
            {
                SQUARE: "covered[max(row - size // 2, 0) : row + size // 2 + 1, "
                "max(column - size // 2, 0) : column + size // 2 + 1]"
            },
            {SQUARE: "covered[row + 1 : row + 1 + size, column + 1 : column + 1 + size]"},
            {LOOPS: f"{LOOPS}        row *= step\n"},
        ),
    ),
    Mistake(
        "rows and columns exchanged",
        "What is done down the picture should be done across it, and the other way round.",
        "Which of the two axes of a picture comes first, and which loop runs along it?",
        (
            {SQUARE: "covered[column : column + size, row : row + size]"},
            {"height, width, _": "width, height, _"},
        ),
    ),
    Mistake(
        "rest covered",
        "Everything but the square is covered.",
        "Which pixels should lose their colours, those inside or those outside?",
        (
            {
                COPY: "            covered = np.full_like(picture, 0.5)\n",
                FILLED: f"{SQUARE} = {SQUARE.replace('covered', 'picture')}",
            },
            {
                COPY: "            covered = np.zeros_like(picture)\n",
                FILLED: f"{SQUARE} = {SQUARE.replace('covered', 'picture')}",
            },
        ),
    ),
    Mistake(
        "sizes of the result exchanged",
        "The result has no room for all places: it has as many rows as there are places across.",
        "Which of its two sizes counts the places down?",
        ({"(len(rows), len(columns))": "(len(columns), len(rows))"},),
    ),
    Mistake(
        "last place missing",
        "The last place of a row or a column of places is missing.",
        "Where may the square begin if it has to end exactly at the edge?",
        (
            _places("0, height - size, step"),
            _places("0, (height - size) // step * step, step"),
            {"height - size + 1": "height - size"},
            {"width - size + 1": "width - size"},
        ),
    ),
    Mistake(
        "over the edge",
        "There are too many places: at the last of them the square reaches over an edge.",
        "How far from the edge does the last square have to begin?",
        (
            _places("0, height, step"),
            _places("0, height - size + step, step"),
            _places("0, height - 1, step"),
            _places("0, height - size + 2, step"),
            _places("0, height - step + 1, step"),
            {"height - size + 1": "height"},
            {"width - size + 1": "width"},
        ),
    ),
    Mistake(
        "step ignored",
        "There are more places than asked for, one at every pixel.",
        "How far should the square move each time?",
        (_places("height - size + 1"),),
    ),
    Mistake(
        "step by the size",
        "The square moves by its own size each time.",
        "Which argument says how far the square moves?",
        (_places("0, height - size + 1, size"), _places("0, height, size")),
    ),
    Mistake(
        "size and step exchanged",
        "The square is as large as the step, and moves by its own size.",
        "Which of the two arguments is the side of the square?",
        ({f"    {PLACES}": f"    size, step = step, size\n    {PLACES}"},),
    ),
    Mistake(
        "size or step of its own",
        "The number of places does not follow from `size` and `step`.",
        "Which two arguments say how large the square is and how far it moves?",
        (
            *(
                {f"    {PLACES}": f"    {name} = {n}\n    {PLACES}"}
                for name, sizes in (("size", (1, 2, 3, 4, 5, 8, 16)), ("step", (2, 3, 4, 5, 8, 16)))
                for n in sizes
            ),
            *(
                {f"    {PLACES}": f"    size, step = {size}, {step}\n    {PLACES}"}
                for size, step in ((16, 4), (16, 8), (8, 4), (8, 8), (4, 2), (2, 1))
            ),
        ),
    ),
    Mistake(
        "a number for each pixel",
        "The result has a number for each pixel, not for each place of the square.",
        "How many places are there down and across?",
        (
            *(
                {
                    "(len(rows), len(columns))": "(height, width)",
                    "falls[i, j] =": f"falls[{at}] {sign}",
                }
                for at, sign in (
                    ("row, column", "="),
                    ("i, j", "="),
                    (SQUARE.partition("[")[2][:-1], "="),
                    (SQUARE.partition("[")[2][:-1], "+="),
                )
            ),
            *(
                {
                    "(len(rows), len(columns))": "picture.shape",
                    "falls[i, j] =": f"falls[{at}] {sign}",
                }
                for at, sign in (
                    (SQUARE.partition("[")[2][:-1], "="),
                    (SQUARE.partition("[")[2][:-1], "+="),
                )
            ),
        ),
    ),
    Mistake(
        "probability in place of the fall",
        "The result holds the probabilities themselves, not by how much they fall.",
        "What should each probability be compared with?",
        ({FALL: PART},),
    ),
    Mistake(
        "ratio in place of the fall",
        "The result is built on a division where the description asks for a fall.",
        "How much is it if a probability goes from 0.9 down to 0.6?",
        (
            {FALL: f"whole / {PART}"},
            {FALL: f"{PART} / whole"},
            {FALL: f"({FALL}) / whole"},
            {FALL: f"({PART} - whole) / whole"},
            {FALL: f"100 * ({FALL}) / whole"},
        ),
    ),
    Mistake(
        "without its sign",
        "The result does not tell falling from rising.",
        "What should stand where covering makes the answer surer?",
        (
            {FALL: f"abs({FALL})"},
            {FALL: f"({FALL}) ** 2"},
            {FALL: f"max(0, {FALL})"},
        ),
    ),
    Mistake(
        "scaled",
        "The result is scaled by its own largest or smallest number.",
        "Does the description ask for anything more to be done with the falls?",
        tuple(
            {"return falls": f"return {scaled}"}
            for scaled in (
                *("falls / np.max(falls)", "falls / np.max(np.abs(falls))", "falls / falls.sum()"),
                "(falls - falls.min()) / (falls.max() - falls.min())",
                *("falls - falls.mean()", "falls - falls.min()", "falls / np.linalg.norm(falls)"),
                "(falls - falls.mean()) / falls.std()",
            )
        ),
    ),
    Mistake(
        "answers in place of probabilities",
        "The result is built on answers of yes and no, not on probabilities.",
        "What is lost when a probability is compared with 0.5 first?",
        (
            {WHOLE: f"({WHOLE} > 0.5)", FALL: f"int(whole) - int({PART} > 0.5)"},
            {FALL: f"(whole > 0.5) != ({PART} > 0.5)"},
            {FALL: f"{FALL} > 0"},
        ),
    ),
    Mistake(
        "logarithm of the probability",
        "The result is built on logarithms of the probabilities.",
        "What falls: the probability, or something that is computed from it?",
        ({FALL: f"np.log(whole) - np.log({PART})"}, {FALL: f"-np.log({PART})"}),
    ),
    Mistake(
        "probability of the other answer",
        "The result holds the probability of the other answer.",
        "Which probability does `classify` give, and what should be done with it?",
        ({FALL: f"1 - {PART}"},),
    ),
    Mistake(
        "order of the pixels",
        "The numbers of the picture reach `classify` in another order than in training.",
        "How did each picture of the lab become a column?",
        (
            *(
                _flattened(how)
                for how in (
                    '.reshape(-1, 1, order="F")',
                    ".T.reshape(-1, 1)",
                    ".transpose(1, 0, 2).reshape(-1, 1)",
                    ".transpose(2, 0, 1).reshape(-1, 1)",
                    "[::-1].reshape(-1, 1)",
                    "[:, ::-1].reshape(-1, 1)",
                    "[..., ::-1].reshape(-1, 1)",
                )
            ),
            {PART: PART.replace(".reshape(-1, 1)", '.reshape(-1, 1, order="F")')},
            {PART: PART.replace(".reshape(-1, 1)", ".T.reshape(-1, 1)")},
        ),
    ),
    Mistake(
        "scaled once more",
        "The numbers of the picture are changed once more before they reach `classify`.",
        "Between which two numbers do they lie already?",
        tuple(_flattened(f".reshape(-1, 1){how}") for how in (" / 255", " * 255", " - 0.5")),
    ),
    Mistake(
        "not a column",
        "`classify` is given something that is not a column.",
        "Which shape should a single example have?",
        tuple(
            _flattened(how)
            for how in (
                *("", ".reshape(-1)", ".reshape(1, -1)", ".reshape(-1, 3)", ".reshape(height, -1)"),
                *(".reshape(3, -1)", ".T", ".reshape(width, -1)", "[None]"),
            )
        ),
    ),
    Mistake(
        "square in place of the picture",
        "`classify` is given the square alone, not the picture.",
        "How many numbers does `classify` need?",
        (
            {PART: f"classify({SQUARE}.reshape(-1, 1)).item()"},
            {PART: f"classify({SQUARE.replace('covered', 'picture')}.reshape(-1, 1)).item()"},
        ),
    ),
    Mistake(
        "nothing covered",
        "The covered picture is not the one that `classify` gets.",
        "Which of the two pictures belongs in which call?",
        (
            {FALL: f"whole - {WHOLE}"},
            {WHOLE: "0.0", FALL: WHOLE},
        ),
    ),
    Mistake(
        "some places only",
        "Not every place is tried: the rest of the result is still 0.",
        "Which line ends the loops, and should it be inside of them?",
        (
            {NOTED: f"{NOTED}            return falls\n"},
            {NOTED: f"{NOTED}        return falls\n"},
            {NOTED: NOTED[4:]},
        ),
    ),
    Mistake(
        "a list in place of the map",
        "The result holds the falls one after the other, not as a map.",
        "How many rows and columns should the result have?",
        ({"return falls": "return falls.ravel()"}, {"return falls": "return list(falls.ravel())"}),
    ),
    Mistake(
        "one number",
        "The result is a single number.",
        "What should come back: one fall, or the fall at each place?",
        tuple(
            {"return falls": f"return {one}"}
            for one in (
                "falls.max()",
                "falls.min()",
                "falls.mean()",
                "falls[-1, -1]",
                "np.argmax(falls)",
            )
        ),
    ),
    Mistake(
        "more than the map",
        "More comes back than the map.",
        "What does the description say that comes back?",
        (
            {"return falls": "return falls, whole"},
            {"return falls": "return whole, falls"},
            {"return falls": "return falls, covered"},
        ),
    ),
)
HINTS = Hints(
    "How would you find out by hand what the answer rests on? Which of your steps is done once, "
    "and which at each place?",
    r"At the place in row $r$ and column $c$: $\text{fall} = a - a_{\text{covered}}$, where $a$ "
    r"is the probability of the picture as it is. The places begin at $0, \text{step}, 2 \, "
    r"\text{step}, \ldots$, as long as $r + \text{size}$ is not beyond the last row.",
    r"`picture`: $(\text{height}, \text{width}, 3)$, and so is each covered one; a column for "
    r"`classify`: $(n_x, 1)$. What comes back: one row for each $r$, one column for each $c$.",
)
OCCLUSION_MAP = Exercise("occlusion_map", occlusion_map, _cases, mistakes=MISTAKES, hints=HINTS)
