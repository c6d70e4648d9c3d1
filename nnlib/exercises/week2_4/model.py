"""All in one: start, train, measure."""

from inspect import signature
from typing import Any

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Function, Hints, Mistake
from nnlib.exercises.week2_4.draws import sizes
from nnlib.exercises.week2_4.initialize import initialize_with_zeros
from nnlib.exercises.week2_4.optimize import optimize
from nnlib.exercises.week2_4.predict import predict
from nnlib.exercises.week2_4.propagate import propagate as propagate  # for the mistakes
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
    (n_x, m), (others, more), _ = sorted(sizes(rng), key=lambda size: size[1])
    return [
        _case(rng, n_x, 6 * m, int(rng.integers(5, 15)), rng.uniform(0.1, 0.5)),
        _case(rng, others, 6 * more, int(rng.integers(5, 15)), 10.0),  # weights beyond 1
        _case(rng, 1, 4, 3, 0.3, "a single feature"),
        _case(rng, 3, 1, 3, 0.3, "a single example"),
        _case(rng, 2, 9, 120, 0.2, "many rounds"),
        _case(rng, 2, 9, 4, 1e-6, "a very small learning rate"),
        _case(rng, 2, 12, 5, 0.3, "validation examples with other labels", opposite=True),
    ]


def _case(
    rng: np.random.Generator,
    n_x: int,
    m: int,
    n_iterations: int,
    learning_rate: float,
    about: str = "",
    opposite: bool = False,
) -> Case:
    """Draw sets of two sizes; unless they are special, until nothing is right by chance."""
    while True:
        direction, X, X_val = (rng.normal(size=(n_x, columns)) for columns in (1, m, 8 * m + 3))
        Y, Y_val = (
            (direction.T @ x + rng.normal(size=(1, x.shape[1])) > 0.5) * 1.0 for x in (X, X_val)
        )
        Y_val = 1 - Y_val if opposite else Y_val
        case = Case((X, Y, X_val, Y_val, n_iterations, learning_rate), about)
        if about or _tells(*case.arguments):
            return case


def _tells(X: Array, Y: Array, X_val: Array, Y_val: Array, *how: Any) -> bool:
    """Tell whether all shares differ: of right answers, with and without b, and of each label.

    There also have to be errors of both kinds, so that they may cancel.
    """
    w, b, _ = optimize(*initialize_with_zeros(len(X)), X, Y, *how)
    shares = []
    for x, y in ((X, Y), (X_val, Y_val)):
        if len(np.unique(predict(w, b, x) - y)) < 3:
            return False
        for share in (np.mean(y), *(np.mean(predict(w, bias, x) == y) for bias in (b, 0.0))):
            shares += [share, 1 - share]
    return len(np.unique(np.round(shares, 6))) == len(shares)


def _knows_its_defaults(function: Function, rng: np.random.Generator) -> str:
    """Ask for the rounds and the rate that are meant when none are given."""
    X, Y = np.array([[0.0, 1.0]]), np.array([[0.0, 1.0]])
    needed = [
        parameter.name
        for parameter in list(signature(function).parameters.values())[4:]
        if parameter.default is parameter.empty and parameter.kind < parameter.VAR_POSITIONAL
    ]
    if needed:
        asks = "Which value should it have when none is given?"
        return f"It cannot be called without `{needed[0]}`. {asks}"
    if np.allclose(function(X, Y, X, Y)["w"], model(X, Y, X, Y)["w"], rtol=1e-6):
        return ""
    return (
        "Called without `n_iterations` and `learning_rate`, it does not train as it should. Which "
        "values should they have then?"
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
        "Which examples is each of the two shares about?",
        ({TRAIN: VALIDATE}, {VALIDATE: TRAIN}),
    ),
    Mistake(
        "measured on both sets",
        "{part} is measured on all examples together.",
        "Which examples is each of the two shares about?",
        tuple(
            {one: "predict(w, b, np.hstack([X_train, X_val])) == np.hstack([Y_train, Y_val])"}
            for one in (TRAIN, VALIDATE)
        ),
    ),
    Mistake(
        "percent",
        "{part} is in percent.",
        "Between which two numbers should it lie?",
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
        "{part} counts the right answers.",
        "What must a count be divided by to become a share?",
        (*({f"np.mean({one})": f"np.sum({one})"} for one in (TRAIN, VALIDATE)),),
    ),
    Mistake(
        "divided by another number",
        "{part} is not divided by the number of examples of its own set.",
        "How many answers does that set have?",
        tuple(
            {f"np.mean({one})": f"np.sum({one}) / {n}"}
            for one, other in ((TRAIN, "Y_val.size"), (VALIDATE, "Y_train.size"))
            for n in (other, "100", "len(X_train)", "(Y_train.size + Y_val.size)", "X_train.size")
        ),
    ),
    Mistake(
        "not averaged",
        "{part} is not one number but one for each example.",
        "What turns all these into one share?",
        (
            {f"np.mean({TRAIN})": TRAIN},
            {f"np.mean({VALIDATE})": VALIDATE},
            {f"np.mean({TRAIN})": f"np.mean({TRAIN}, axis=0)"},
            {f"np.mean({VALIDATE})": f"np.mean({VALIDATE}, axis=0)"},
        ),
    ),
    Mistake(
        "answers in place of their share",
        "{part} holds the answers themselves.",
        "What should the answers be compared with, and how does that become a share?",
        (
            {f"np.mean({TRAIN})": "predict(w, b, X_train)"},
            {f"np.mean({VALIDATE})": "predict(w, b, X_val)"},
        ),
    ),
    Mistake(
        "answers and labels of different sets",
        "The answers for one set are compared with the labels of the other.",
        "Which labels belong to which examples?",
        tuple(
            {one: other}
            for one, other in (
                (TRAIN, "predict(w, b, X_train) == Y_val"),
                (TRAIN, "predict(w, b, X_val) == Y_train"),
                (VALIDATE, "predict(w, b, X_val) == Y_train"),
                (VALIDATE, "predict(w, b, X_train) == Y_val"),
            )
        ),
    ),
    Mistake(
        "bias forgotten",
        "{part} comes out as if `b` were 0.",
        "What does `predict` need besides the weights?",
        ({TRAIN: TRAIN.replace("b,", "0.0,")}, {VALIDATE: VALIDATE.replace("b,", "0.0,")}),
    ),
    Mistake(
        "bias subtracted",
        "{part} comes out as if `b` had the other sign.",
        "With which sign does the bias enter Z?",
        ({TRAIN: TRAIN.replace("b,", "-b,")}, {VALIDATE: VALIDATE.replace("b,", "-b,")}),
    ),
    Mistake(
        "threshold on Z",
        "{part} comes out as if one half were compared with Z.",
        "Which of your functions turns Z into answers?",
        (
            {TRAIN: "(w.T @ X_train + b > 0.5) == Y_train"},
            {VALIDATE: "(w.T @ X_val + b > 0.5) == Y_val"},
        ),
    ),
    Mistake(
        "errors cancel",
        "{part} comes from a sum in which too high and too low cancel.",
        "Does an answer of 1 for a 0 make up for an answer of 0 for a 1?",
        tuple(
            {f"np.mean({one})": f"1 - {sign}np.mean({one.replace('==', '-')})"}
            for one in (TRAIN, VALIDATE)
            for sign in ("", "-")
        )
        + tuple(
            {f"np.mean({one})": f"1 - abs(np.mean({one.replace('==', '-')}))"}
            for one in (TRAIN, VALIDATE)
        ),
    ),
    Mistake(
        "only one label counts",
        "{part} counts right answers for one of the labels only.",
        "Which answer is right where the label is 0, and which where it is 1?",
        tuple(
            {one: counted}
            for one, answers, labels in (
                (TRAIN, "predict(w, b, X_train)", "Y_train"),
                (VALIDATE, "predict(w, b, X_val)", "Y_val"),
            )
            for counted in (f"{answers} * {labels}", f"(1 - {answers}) * (1 - {labels})")
        ),
    ),
    Mistake(
        "cost in place of accuracy",
        "{part} is made from a cost.",
        "What must be counted to get a share of right answers?",
        tuple(
            {f"np.mean({one})": made}
            for one, X, Y in ((TRAIN, "X_train", "Y_train"), (VALIDATE, "X_val", "Y_val"))
            for cost in ("costs[-1]", f"propagate(w, b, {X}, {Y})[2]")
            for made in (f"1 - {cost}", cost)
        ),
    ),
    Mistake(
        "nothing ever equal",
        "{part} is 0, as if nothing were ever right.",
        "Can the two that you compare be equal, or is the share rounded down?",
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
        "{part} comes out as if each answer had been compared with each label.",
        "What shapes do the answers and the labels have?",
        (
            {TRAIN: "predict(w, b, X_train).T == Y_train"},
            {VALIDATE: "predict(w, b, X_val).T == Y_val"},
        ),
    ),
    Mistake(
        "share of ones",
        "{part} is the share of answers that are 1.",
        "What must an answer be compared with to see if it is right?",
        ({TRAIN: "predict(w, b, X_train)"}, {VALIDATE: "predict(w, b, X_val)"}),
    ),
    Mistake(
        "share of the labels",
        "{part} is the share of labels that are 1.",
        "What must the labels be compared with to find the right answers?",
        ({TRAIN: "Y_train"}, {VALIDATE: "Y_val"}),
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
        "{part} comes from one round too many or too few.",
        "Is anything added to the number of rounds, or taken away?",
        ({"n_iterations, l": "n_iterations + 1, l"}, {"n_iterations, l": "n_iterations - 1, l"}),
    ),
    Mistake(
        "another number of rounds",
        "{part} comes from more or fewer rounds than asked for.",
        "Which argument says how many rounds to make?",
        tuple(
            {"n_iterations, l": f"{rounds}, l"}
            for rounds in ("n_iterations // 2", "n_iterations * 10", "min(n_iterations, 100)")
        ),
    ),
    Mistake(
        "another learning rate",
        "{part} comes from a learning rate that was not asked for.",
        "Which argument says how large the learning rate is?",
        tuple(
            {"learning_rate)": f"{rate})"}
            for rate in (
                *("learning_rate / 2", "learning_rate * 2", "learning_rate / 10"),
                *("learning_rate * 10", "learning_rate**2", "-learning_rate"),
            )
        ),
    ),
    Mistake(
        "examples changed before training",
        "{part} comes from examples that were changed before training.",
        "What has already been done to the examples that are handed over?",
        tuple(
            {"X_train, Y_train, n": f"{changed}, Y_train, n"}
            for changed in (
                "X_train / 255",
                "(X_train - X_train.mean()) / X_train.std()",
                "(X_train - X_train.mean(axis=1, keepdims=True)) / X_train.std(axis=1, "
                "keepdims=True)",
            )
        ),
    ),
    Mistake(
        "last cost only",
        "`costs` holds only the last cost.",
        "What is the third thing that `optimize` returns?",
        ({'"costs": costs': '"costs": costs[-1]'}, {'"costs": costs': '"costs": costs[-1:]'}),
    ),
    Mistake(
        "not every cost",
        "`costs` does not hold the cost of every round.",
        "What is the third thing that `optimize` returns?",
        tuple({'"costs": costs': f'"costs": costs[{some}]'} for some in ("1:", "::10", "::100")),
    ),
    Mistake(
        "trained twice",
        "{part} comes from twice as many rounds as asked for.",
        "How many times is `optimize` called?",
        (
            {
                "    return {": "    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, "
                "learning_rate)\n    return {"
            },
        ),
    ),
    Mistake(
        "does not start from zero",
        "{part} comes from training that did not start from zero.",
        "Which of your functions gives the start?",
        tuple(
            {"initialize_with_zeros(len(X_train))": f"{w}, {b}"}
            for w, b in (
                ("np.ones((len(X_train), 1))", "0.0"),
                ("np.ones((len(X_train), 1))", "1.0"),
                ("np.zeros((len(X_train), 1))", "1.0"),
                ("np.full((len(X_train), 1), 0.01)", "0.0"),
            )
        ),
    ),
    Mistake(
        "one weight only",
        "There is only one weight.",
        "Which axis of `X_train` counts the numbers of one example?",
        ({"len(X_train)": "len(Y_train)"}, {"len(X_train)": "1"}),
    ),
    Mistake(
        "m in place of n_x",
        "There are as many weights as examples.",
        "Which axis of `X_train` counts the numbers of one example?",
        ({"len(X_train)": "X_train.shape[1]"},),
    ),
    Mistake(
        "size hard-coded",
        "It fits only examples of one size.",
        "What tells you how many weights are needed?",
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
