"""All in one: start, train, measure."""

from typing import Any

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Function, Hints, Mistake
from nnlib.exercises.week2_4.draws import sizes
from nnlib.exercises.week2_4.initialize import initialize_with_zeros
from nnlib.exercises.week2_4.optimize import optimize
from nnlib.exercises.week2_4.predict import predict
from nnlib.exercises.week2_4.sigmoid import sigmoid as sigmoid  # for the mistakes


def model(
    X_train: Array,
    Y_train: Array,
    X_val: Array,
    Y_val: Array,
    n_iterations: int = 2000,
    learning_rate: float = 0.005,
) -> dict[str, Any]:
    """Train from zero, then measure the share of right answers on both sets."""
    w, b = initialize_with_zeros(len(X_train))
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


def _cases(rng: np.random.Generator) -> list[Case]:
    return [_case(rng, n_x, 6 * m) for n_x, m in sizes(rng)[:2]] + [
        _case(rng, 1, 4, "a single feature"),
        _case(rng, 3, 1, "a single example"),
    ]


def _case(rng: np.random.Generator, n_x: int, m: int, about: str = "") -> Case:
    """Draw sets of two sizes; unless they are special, until nothing is right by chance."""
    while True:
        direction, X, X_val = (rng.normal(size=(n_x, columns)) for columns in (1, m, m + 3))
        Y, Y_val = (
            (direction.T @ x + rng.normal(size=(1, x.shape[1])) > 0.5) * 1.0 for x in (X, X_val)
        )
        case = Case((X, Y, X_val, Y_val, int(rng.integers(5, 15)), rng.uniform(0.1, 0.5)), about)
        if about or _tells(*case.arguments):
            return case


def _tells(X: Array, Y: Array, X_val: Array, Y_val: Array, *how: Any) -> bool:
    """Tell whether all shares differ: of right answers, with and without b, and of each label."""
    w, b = (model(X, Y, X_val, Y_val, *how)[part] for part in ("w", "b"))
    shares = []
    for x, y in ((X, Y), (X_val, Y_val)):
        for share in (np.mean(y), *(np.mean(predict(w, bias, x) == y) for bias in (b, 0.0))):
            shares += [share, 1 - share]
    return len(np.unique(np.round(shares, 6))) == len(shares)


def _knows_its_defaults(function: Function, rng: np.random.Generator) -> str:
    """Ask for the rounds and the rate that are meant when none are given."""
    X, Y = np.array([[0.0, 1.0]]), np.array([[0.0, 1.0]])
    if np.allclose(function(X, Y, X, Y)["w"], model(X, Y, X, Y)["w"], rtol=1e-6):
        return ""
    return (
        "Without `n_iterations` and `learning_rate` it trains otherwise. What should they be then?"
    )


TRAIN, VALIDATE = "predict(w, b, X_train) == Y_train", "predict(w, b, X_val) == Y_val"
START = "w, b, costs = optimize(w, b, X_train, Y_train,"
MISTAKES = (
    Mistake(
        "validation set in training",
        "It learns from the validation examples.",
        "Which examples may training see?",
        (
            {"b, X_train, Y_train,": "b, X_val, Y_val,"},
            {
                START: "w, b, costs = optimize(w, b, np.hstack([X_train, X_val]), "
                "np.hstack([Y_train, Y_val]),"
            },
            {
                "    return {": "    w, b, _ = optimize(w, b, X_val, Y_val, n_iterations, "
                "learning_rate)\n    return {"
            },
        ),
    ),
    Mistake(
        "measured on the other set",
        "{part} is measured on the other set.",
        "Of which examples does each of the two shares speak?",
        ({TRAIN: VALIDATE}, {VALIDATE: TRAIN}),
    ),
    Mistake(
        "measured on both sets",
        "{part} is measured on all examples together.",
        "Of which examples does each of the two shares speak?",
        tuple(
            {one: "predict(w, b, np.hstack([X_train, X_val])) == np.hstack([Y_train, Y_val])"}
            for one in (TRAIN, VALIDATE)
        ),
    ),
    Mistake(
        "percent",
        "{part} is in percent.",
        "From which number to which should it run?",
        tuple({f"np.mean({one})": f"100 * np.mean({one})"} for one in (TRAIN, VALIDATE)),
    ),
    Mistake(
        "share of wrong answers",
        "{part} is the share of wrong answers.",
        "What should the number be when every answer is right?",
        tuple({one: one.replace("==", "!=")} for one in (TRAIN, VALIDATE)),
    ),
    Mistake(
        "count in place of share",
        "{part} counts the answers.",
        "What must a count be divided by to become a share?",
        (
            *({f"np.mean({one})": f"np.sum({one})"} for one in (TRAIN, VALIDATE)),
            *({f"np.mean({one})": f"np.sum({one}) / 100"} for one in (TRAIN, VALIDATE)),
        ),
    ),
    Mistake(
        "nothing ever equal",
        "{part} is always 0.",
        "When are the two that you compare ever equal, and is anything rounded down?",
        (
            {TRAIN: "sigmoid(w.T @ X_train + b) == Y_train"},
            {VALIDATE: "sigmoid(w.T @ X_val + b) == Y_val"},
        ),
    ),
    Mistake(
        "probabilities compared",
        "{part} is built on probabilities, not on answers of 0 and 1.",
        "Which of your functions gives the answers?",
        (
            {TRAIN: "1 - np.abs(sigmoid(w.T @ X_train + b) - Y_train)"},
            {VALIDATE: "1 - np.abs(sigmoid(w.T @ X_val + b) - Y_val)"},
        ),
    ),
    Mistake(
        "column against row",
        "{part} comes out as if each answer met each label, as a column and a row do.",
        "Which shapes have the answers and the labels?",
        (
            {TRAIN: "predict(w, b, X_train).T == Y_train"},
            {VALIDATE: "predict(w, b, X_val).T == Y_val"},
        ),
    ),
    Mistake(
        "share of ones",
        "{part} is the share of answers that are 1.",
        "With what is an answer compared to see if it is right?",
        ({TRAIN: "predict(w, b, X_train)"}, {VALIDATE: "predict(w, b, X_val)"}),
    ),
    Mistake(
        "not trained",
        "{part} is what comes out before training, when every answer is still 0.",
        "Do the answers come from the weights that `optimize` returns?",
        (
            {START: START.replace("w, b, costs", "_, _, costs", 1)},
            {TRAIN: "predict(0 * w, 0.0, X_train) == Y_train"},
            {VALIDATE: "predict(0 * w, 0.0, X_val) == Y_val"},
        ),
    ),
    Mistake(
        "one round too many or too few",
        "{part} belongs to one round more or less than asked for.",
        "Who counts the rounds, and from where?",
        ({"n_iterations, l": "n_iterations + 1, l"}, {"n_iterations, l": "n_iterations - 1, l"}),
    ),
    Mistake(
        "last cost only",
        "`costs` holds the last cost alone.",
        "What does `optimize` return in its third place?",
        ({'"costs": costs': '"costs": costs[-1]'}, {'"costs": costs': '"costs": costs[-1:]'}),
    ),
    Mistake(
        "not every cost",
        "`costs` does not hold the cost of every round.",
        "What does `optimize` return in its third place?",
        tuple({'"costs": costs': f'"costs": costs[{some}]'} for some in ("1:", "::10", "::100")),
    ),
    Mistake(
        "trained twice",
        "{part} belongs to twice as many rounds as asked for.",
        "How often is `optimize` called, and where does the second call begin?",
        (
            {
                "    return {": "    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, "
                "learning_rate)\n    return {"
            },
        ),
    ),
    Mistake(
        "does not start from zero",
        "{part} belongs to a training that did not start from zero.",
        "Which of your functions gives the start?",
        ({"initialize_with_zeros(len(X_train))": "np.ones((len(X_train), 1)), 0.0"},),
    ),
    Mistake(
        "m in place of n_x",
        "There are as many weights as examples.",
        "Which axis of `X_train` counts the numbers of one example?",
        ({"len(X_train)": "X_train.shape[1]"},),
    ),
    Mistake(
        "size hard-coded",
        "It works for examples of one size alone.",
        "From what can the number of weights be read off?",
        ({"len(X_train)": "12288"},),
    ),
    Mistake(
        "arguments exchanged",
        "The rounds and the learning rate have traded places.",
        "In which order does `optimize` take them?",
        ({"n_iterations, learning_rate)": "learning_rate, n_iterations)"},),
    ),
)
HINTS = Hints(
    "Three of your functions do all the work. In which order, and what does each hand to the next?",
    r"$$\text{accuracy} = \frac{\text{right answers}}{\text{all answers}}$$ A comparison of two "
    "arrays is true or false for each number, and the mean of that is the share that is true.",
    "`w`: $(n_x, 1)$, where $n_x$ is the number of *rows* of `X_train`. The answers and the labels "
    "of a set: $(1, m)$ each. The accuracies: plain numbers from 0 to 1.",
)
MODEL = Exercise(
    "model", model, _cases, mistakes=MISTAKES, properties=(_knows_its_defaults,), hints=HINTS
)
