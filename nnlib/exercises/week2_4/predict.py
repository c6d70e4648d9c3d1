"""From probabilities to answers."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake
from nnlib.exercises.week2_4.draws import EDGES, draw, sizes
from nnlib.exercises.week2_4.sigmoid import sigmoid


def predict(w: Array, b: float, X: Array) -> Array:
    """Answer 1 where the probability exceeds one half, else 0; ``(1, m)``."""
    return (sigmoid(w.T @ X + b) > 0.5).astype(np.float64)


def _cases(rng: np.random.Generator) -> list[Case]:
    # Enough examples that both answers occur, and that every part of the formula tells.
    drawn = [Case(draw(rng, n_x, m)[:3]) for n_x, m in ((2, 30), (3, 40), *sizes(rng))]
    edges = [Case(draw(rng, n_x, m)[:3], about) for about, n_x, m in EDGES]
    even = (np.zeros((2, 1)), 0.0, rng.normal(size=(2, 3)))
    close = (np.ones((1, 1)), 0.0, np.array([[-0.001, 0.001, 0.49, 0.51]]))
    far = (np.full((1, 1), 1000.0), 0.0, np.array([[1.0, -1.0]]))
    return [
        *drawn,
        *edges,
        Case(even, "a probability of exactly one half"),
        Case(close, "probabilities close to one half"),
        Case(far, "very sure answers"),
    ]


ANSWERS = "(sigmoid(w.T @ X + b) > 0.5).astype(np.float64)"
MISTAKES = (
    Mistake(
        "threshold >=",
        "A probability of exactly one half is answered with 1.",
        "Does one half exceed one half?",
        ({"> 0.5": ">= 0.5"},),
    ),
    Mistake(
        "classes exchanged",
        "1 and 0 have traded places.",
        "For which answer does a probability near 1 speak?",
        ({"> 0.5": "< 0.5"}, {"> 0.5": "<= 0.5"}),
    ),
    Mistake(
        "threshold on Z",
        "One half is compared with Z, not with the probability.",
        "What turns Z into a probability?",
        ({"sigmoid(w.T @ X + b)": "(w.T @ X + b)"}, {ANSWERS: "(w.T @ X + b >= 0.5) * 1"}),
    ),
    Mistake(
        "threshold 0",
        "Every answer is 1.",
        "Which probabilities exceed the number that you compare them with?",
        ({"> 0.5": "> 0"},),
    ),
    Mistake(
        "threshold 1",
        "Every answer is 0.",
        "Which probabilities exceed the number that you compare them with?",
        ({"> 0.5": "> 1"},),
    ),
    Mistake(
        "probability in place of the answer",
        "It returns the probabilities themselves.",
        "What makes a yes or a no of a probability?",
        ({ANSWERS: "sigmoid(w.T @ X + b)"},),
    ),
    Mistake(
        "Z in place of the answer",
        "It returns Z itself.",
        "Which two steps lead from Z to a yes or a no?",
        ({ANSWERS: "w.T @ X + b"},),
    ),
    Mistake(
        "-1 for no",
        "A no is answered with -1.",
        "Which two numbers do the labels use?",
        ({ANSWERS: "np.where(w.T @ X + b > 0, 1, -1)"}, {ANSWERS: "np.sign(w.T @ X + b)"}),
    ),
    Mistake(
        "bias forgotten",
        "The result comes out as if `b` were 0.",
        "What does the unit add to what the weights make of X?",
        ({"w.T @ X + b": "w.T @ X"},),
    ),
    Mistake(
        "bias subtracted",
        "The result comes out as if `b` had the other sign.",
        "How does the bias enter Z?",
        ({"w.T @ X + b": "w.T @ X - b"},),
    ),
    Mistake(
        "* in place of @",
        "It multiplies number by number where a matrix product is meant.",
        "Which of the two products adds up by itself?",
        ({"w.T @ X": "w * X"}, {"w.T @ X": "w.T * X"}),
    ),
    Mistake(
        "w not transposed",
        "`w` and `X` do not fit together as they are multiplied.",
        "Which shapes have the two, and which of their sides must agree?",
        ({"w.T @ X": "w @ X"}, {"w.T @ X": "X @ w"}, {"w.T @ X": "w @ X.T"}),
    ),
    Mistake(
        "one number for all",
        "It returns one number for all examples.",
        "How many answers should there be?",
        tuple({ANSWERS: f"{ANSWERS}.{end}"} for end in ("mean()", "sum()", "all()", "any()")),
    ),
)
HINTS = Hints(
    "Which of your functions gives the probabilities? And what does Python say when you ask "
    "whether a number is larger than one half?",
    r"$$\hat y = 1 \;\text{ where }\; \sigma(w^T X + b) > \tfrac12, \quad \hat y = 0 \;\text{ "
    r"elsewhere}$$",
    "`A`: $(1, m)$, and so are the answers: one for each example, 0 or 1.",
)
PREDICT = Exercise("predict", predict, _cases, mistakes=MISTAKES, hints=HINTS, whole_numbers=True)
