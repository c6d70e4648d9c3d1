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
    # As Z: between them lie the probabilities 0.505, 0.51, 0.55, 0.6, 0.9 and 0.95.
    near = np.array([0.001, 0.03, 0.1, 0.3, 0.39, 0.42, 0.49, 0.51, 2.1, 2.5, 3.5])
    close = (np.ones((1, 1)), 0.0, np.concatenate([-near, near])[None])
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
        "Which answer should a probability near 1 get?",
        ({"> 0.5": "< 0.5"}, {"> 0.5": "<= 0.5"}),
    ),
    Mistake(
        "threshold on Z",
        "One half is compared with Z, not with the probability.",
        "What turns Z into a probability?",
        ({"sigmoid(w.T @ X + b)": "(w.T @ X + b)"}, {ANSWERS: "(w.T @ X + b >= 0.5) * 1"}),
    ),
    Mistake(
        "Z rounded",
        "Z is rounded, not the probability.",
        "What turns Z into a probability?",
        ({ANSWERS: "np.round(w.T @ X + b)"}, {ANSWERS: "np.abs(np.round(w.T @ X + b))"}),
    ),
    Mistake(
        "threshold 0",
        "Every answer is 1.",
        "Which probabilities exceed the number that you compare them with?",
        ({"> 0.5": "> 0"},),
    ),
    Mistake(
        "threshold 1",
        "Every answer is 0, or all but those whose probability is nearly 1.",
        "Which probabilities exceed the number that you compare them with, or is anything cut off?",
        ({"> 0.5": "> 1"}, {"> 0.5": ">= 1"}, {ANSWERS: "0.0 * w.T @ X"}),
    ),
    Mistake(
        "another threshold",
        "The probabilities are compared with something other than one half.",
        "Above which probability is 1 the likelier answer?",
        (
            *({"> 0.5": f"> {k}"} for k in (0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.45, 0.49)),
            *({"> 0.5": f"> {k}"} for k in (0.51, 0.9, 0.95)),
            *({"> 0.5": f"> {k}"} for k in (0.55, 0.6, 0.7, 0.75, 0.8)),
            {ANSWERS: "((A := sigmoid(w.T @ X + b)) > A.mean()) * 1.0"},
            {ANSWERS: "((A := sigmoid(w.T @ X + b)) > np.median(A)) * 1.0"},
            {ANSWERS: "((A := sigmoid(w.T @ X + b)) == A.max()) * 1.0"},
            {ANSWERS: "((A := sigmoid(w.T @ X + b)) / A.max() > 0.5) * 1.0"},
            {ANSWERS: "(1 - (A := sigmoid(w.T @ X + b)) > A.mean()) * 1.0"},
        ),
    ),
    Mistake(
        "answered in part",
        "Some answers are neither 0 nor 1.",
        "What should become of a probability of 0.3, and what of 0.8?",
        (
            {ANSWERS: "np.round(2 * sigmoid(w.T @ X + b)) / 2"},
            {ANSWERS: "np.where((A := sigmoid(w.T @ X + b)) > 0.5, 1, A)"},
            {ANSWERS: "np.where((A := sigmoid(w.T @ X + b)) >= 0.5, A, 0)"},
            {ANSWERS: "np.where((A := sigmoid(w.T @ X + b)) > 0.5, A, 0)"},
        ),
    ),
    Mistake(
        "examples left out",
        "Only some of the examples are answered, and the others stay 0.",
        "Which of the examples does your code reach, and which not?",
        tuple(
            {
                f"return {ANSWERS}": "A = sigmoid(w.T @ X + b)\n"
                "    Y_hat = np.zeros(A.shape)\n"
                f"    for i in {some}: Y_hat[0, i] = A[0, i] > 0.5\n"
                "    return Y_hat"
            }
            for some in (
                *("range(1)", "range(len(X))", "range(min(A.size, len(X)))"),
                *("range(1, A.size)", "range(A.size - 1)"),
                *("[A.size - 1]", "np.argmax(A > 0.5)[None]", "np.argmax(A)[None]"),
            )
        ),
    ),
    Mistake(
        "probability in place of the answer",
        "It returns the probabilities themselves.",
        "What turns a probability into a yes or a no?",
        ({ANSWERS: "sigmoid(w.T @ X + b)"},),
    ),
    Mistake(
        "Z in place of the answer",
        "It returns Z itself.",
        "Which two steps lead from Z to a yes or a no?",
        ({ANSWERS: "w.T @ X + b"},),
    ),
    Mistake(
        "other numbers for yes and no",
        "The answers are two other numbers than 0 and 1.",
        "Which two numbers do the labels use?",
        tuple({ANSWERS: f"{ANSWERS} {change}"} for change in ("+ 1", "* 2", "* 100", "* 255")),
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
        "What goes into Z besides the weights and X?",
        ({"w.T @ X + b": "w.T @ X"},),
    ),
    Mistake(
        "bias subtracted",
        "The result comes out as if `b` had the other sign.",
        "With which sign does the bias enter Z?",
        ({"w.T @ X + b": "w.T @ X - b"},),
    ),
    Mistake(
        "bias outside the sigmoid",
        "The result comes out as if `b` were added to the probabilities.",
        "Before or after squashing: where does the bias belong?",
        ({"sigmoid(w.T @ X + b)": "sigmoid(w.T @ X) + b"},),
    ),
    Mistake(
        "another function in place of the sigmoid",
        "The result comes out as if the sigmoid were another function.",
        "Which function squashes Z into a probability?",
        ({"sigmoid(": "np.tanh("},),
    ),
    Mistake(
        "bias inside the product",
        "The result comes out as if `b` were multiplied by the weights.",
        "What is multiplied in Z, and what is only added?",
        ({"w.T @ X + b": "w.T @ (X + b)"}, {"w.T @ X + b": "w.T @ X * b"}),
    ),
    Mistake(
        "sign of Z flipped",
        "The result comes out as if the weights had the other sign.",
        "With which sign do the weights enter Z?",
        ({"w.T @ X + b": "-w.T @ X + b"},),
    ),
    Mistake(
        "* in place of @",
        "It multiplies number by number where a matrix product is meant.",
        "Which kind of product also adds up?",
        ({"w.T @ X": "w * X"}, {"w.T @ X": "w.T * X"}),
    ),
    Mistake(
        "w not transposed",
        "In a matrix product there are not as many columns on the left as rows on the right.",
        "What shapes do the two have, and what would make them fit?",
        tuple({"w.T @ X": product} for product in ("w @ X", "X @ w", "w @ X.T", "w.T @ X.T")),
    ),
    Mistake(
        "column in place of a row",
        "The answers stand in a column.",
        "How do the examples lie in `X`, and so in the answers?",
        ({"w.T @ X": "X.T @ w"},),
    ),
    Mistake(
        "one number for all",
        "It returns one number for all examples.",
        "How many answers should there be?",
        tuple(
            {ANSWERS: f"{ANSWERS}{end}"}
            for end in (".mean()", ".sum()", ".all()", ".any()", "[0, 0]", "[0, -1]")
        ),
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
