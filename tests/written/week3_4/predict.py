"""Answers to `predict` as people write them."""

import numpy as np
from written import Answers
from written.week3_4.given import forward_propagation, sigmoid

answers = Answers("week3_4.predict")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "threshold >= in place of >": {"threshold >="},
    "threshold on Z at 0.5": {"threshold on Z"},
    "Z rounded": {"Z rounded"},
    "threshold on A2 at 0": {"threshold 0"},
    "another threshold": {"another threshold"},
    "threshold at the mean": {"another threshold"},
    "classes exchanged": {"classes exchanged"},
    "probability in place of the answer": {"probability in place of the answer"},
    "Z in place of the answer": {"Z in place of the answer"},
    "hidden layer in place of the output": {"hidden layer in place of the output"},
    "both values in one name": {"cache taken for the output"},
    "cache in place of A2": {"cache taken for the output"},
    "arguments exchanged": {"arguments exchanged", "exception"},
    "answers -1 and 1": {"-1 for no"},
    "answers 0 and 100": {"other numbers for yes and no"},
    "shape (m,)": {"other shape"},
    "shape (m, 1)": {"column in place of a row", "transposed", "other shape"},
    "one number": {"one number for all"},
    "always 0: cut to a whole number": {"threshold 1", "always 0"},
    "always 1: rounded up": {"threshold 0"},
    "biases forgotten": {"biases forgotten"},
    "tanh in every hidden layer": {"function of the hidden layer fixed"},
    "sigmoid in both layers": {"function of the hidden layer fixed"},
    "hidden function forgotten": {"function of the hidden layer forgotten"},
    "sigmoid once more": {"threshold 0"},
    "tanh at the end": {"another function at the end"},
    "X transposed": {"examples in rows"},
    "* for @": {"* in place of @"},
    "only some answers kept": {"answered in part"},
    "first example only": {"examples left out"},
    "last example left out": {"examples left out"},
    "if on an array": {"exception"},
    "argument changed": {"argument changed"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "return A2 > 0.5": "truth values may stand for 0 and 1",
}


# Right


@answers.right("as on the page")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return (A2 > 0.5).astype(float)


@answers.right("whole numbers")
def _(X, parameters):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 > 0.5).astype(int)
    return predictions


@answers.right("truth values")
def _(X, parameters):
    return forward_propagation(X, parameters)[0] > 0.5


@answers.right("np.round, which takes one half to 0")
def _(X, parameters):
    A2, cache = forward_propagation(X, parameters)
    return np.round(A2)


@answers.right("np.where")
def _(X, layers):
    probabilities, _ = forward_propagation(X, layers)
    return np.where(probabilities > 0.5, 1.0, 0.0)


@answers.right("sign of the last Z")
def _(X, parameters):
    _, ((Z1, A1), (Z2, A2)) = forward_propagation(X, parameters)
    return 1 * (Z2 > 0)


@answers.right("layer by layer, without the other function")
def _(X, parameters):
    A = X
    for W, b, g in parameters:
        A = g(W @ A + b)
    return np.heaviside(A - 0.5, 0)


@answers.right("loop over the examples")
def _(X, parameters):
    A2 = forward_propagation(X, parameters)[0]
    answers = np.zeros(A2.shape)
    for i in range(X.shape[1]):
        if A2[0, i] > 0.5:
            answers[0, i] = 1
    return answers


@answers.right("one example at a time")
def _(X, parameters):
    found = [forward_propagation(x.reshape(-1, 1), parameters)[0].item() for x in X.T]
    return np.array([[1.0 if a > 0.5 else 0.0 for a in found]])


@answers.right("mask filled in")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    answers = np.empty_like(A2)
    answers[A2 > 0.5] = 1
    answers[A2 <= 0.5] = 0
    return answers


# Wrong


@answers.wrong("threshold >= in place of >")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return (A2 >= 0.5).astype(float)


@answers.wrong("threshold >= in place of >")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return np.floor(A2 + 0.5)


@answers.wrong("threshold >= in place of >")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return np.where(A2 < 0.5, 0, 1)


@answers.wrong("threshold on Z at 0.5")
def _(X, parameters):
    _, cache = forward_propagation(X, parameters)
    Z2 = cache[1][0]
    return (Z2 > 0.5).astype(float)


@answers.wrong("threshold on Z at 0.5")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    return 1.0 * (W2 @ g1(W1 @ X + b1) + b2 > 0.5)


@answers.wrong("Z rounded")
def _(X, parameters):
    _, cache = forward_propagation(X, parameters)
    return np.round(cache[-1][0])


@answers.wrong("threshold on A2 at 0")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return (A2 > 0).astype(float)


@answers.wrong("threshold on A2 at 0")
def _(X, parameters):
    return forward_propagation(X, parameters)[0].astype(bool)


@answers.wrong("another threshold")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return (A2 > 0.7).astype(float)


@answers.wrong("another threshold")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return (A2 > 0.4) * 1


@answers.wrong("threshold at the mean")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return (A2 > np.mean(A2)).astype(float)


@answers.wrong("classes exchanged")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return np.where(A2 > 0.5, 0, 1)


@answers.wrong("classes exchanged")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return (A2 < 0.5).astype(float)


@answers.wrong("classes exchanged")
def _(X, parameters):
    return 1 - np.round(forward_propagation(X, parameters)[0])


@answers.wrong("probability in place of the answer")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return A2


@answers.wrong("probability in place of the answer")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    A2 > 0.5
    return A2.astype(float)


@answers.wrong("Z in place of the answer")
def _(X, parameters):
    return forward_propagation(X, parameters)[1][1][0]


@answers.wrong("hidden layer in place of the output")
def _(X, parameters):
    _, cache = forward_propagation(X, parameters)
    return (cache[0][1] > 0.5).astype(float)


@answers.wrong("hidden layer in place of the output")
def _(X, parameters):
    (W1, b1, g1), _ = parameters
    return (g1(W1 @ X + b1) > 0.5).astype(float)


@answers.wrong("both values in one name")
def _(X, parameters):
    A2 = forward_propagation(X, parameters)
    return (A2 > 0.5).astype(float)


@answers.wrong("both values in one name")
def _(X, parameters):
    A2 = forward_propagation(X, parameters)
    predictions = A2 > 0.5
    return predictions


@answers.wrong("cache in place of A2")
def _(X, parameters):
    _, A2 = forward_propagation(X, parameters)
    return (A2 > 0.5).astype(float)


@answers.wrong("arguments exchanged")
def _(X, parameters):
    A2, _ = forward_propagation(parameters, X)
    return (A2 > 0.5).astype(float)


@answers.wrong("answers -1 and 1")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return np.where(A2 > 0.5, 1, -1)


@answers.wrong("answers -1 and 1")
def _(X, parameters):
    return np.sign(forward_propagation(X, parameters)[1][-1][0])


@answers.wrong("answers 0 and 100")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return np.round(A2) * 100


@answers.wrong("answers as words")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return np.where(A2 > 0.5, "red", "blue")


@answers.wrong("shape (m,)")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return (A2[0] > 0.5).astype(float)


@answers.wrong("shape (m,)")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return np.array([1 if a > 0.5 else 0 for a in A2.ravel()])


@answers.wrong("shape (m, 1)")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return (A2.T > 0.5).astype(float)


@answers.wrong("one number")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return np.mean(A2 > 0.5)


@answers.wrong("one number")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    for a in A2[0]:
        if a > 0.5:
            return 1
        return 0


@answers.wrong("always 0: cut to a whole number")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return A2.astype(int)


@answers.wrong("always 1: rounded up")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return np.ceil(A2)


@answers.wrong("biases forgotten")
def _(X, parameters):
    A = X
    for W, _, g in parameters:
        A = g(W @ A)
    return (A > 0.5).astype(float)


@answers.wrong("biases forgotten")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    A1 = g1(W1 @ X + b1)
    A2 = g2(W2 @ A1)
    return (A2 > 0.5).astype(float)


@answers.wrong("tanh in every hidden layer")
def _(X, parameters):
    (W1, b1, _), (W2, b2, _) = parameters
    A1 = np.tanh(W1 @ X + b1)
    A2 = sigmoid(W2 @ A1 + b2)
    return (A2 > 0.5).astype(float)


@answers.wrong("sigmoid in both layers")
def _(X, parameters):
    A = X
    for W, b, _ in parameters:
        A = sigmoid(W @ A + b)
    return (A > 0.5).astype(float)


@answers.wrong("hidden function forgotten")
def _(X, parameters):
    (W1, b1, _), (W2, b2, g2) = parameters
    return (g2(W2 @ (W1 @ X + b1) + b2) > 0.5).astype(float)


@answers.wrong("sigmoid once more")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return (sigmoid(A2) > 0.5).astype(float)


@answers.wrong("tanh at the end")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, _) = parameters
    return (np.tanh(W2 @ g1(W1 @ X + b1) + b2) > 0.5).astype(float)


@answers.wrong("X transposed")
def _(X, parameters):
    A2, _ = forward_propagation(X.T, parameters)
    return (A2 > 0.5).astype(float)


@answers.wrong("* for @")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    A1 = g1(W1 * X + b1)
    return (g2(W2 * A1 + b2) > 0.5).astype(float)


@answers.wrong("only some answers kept")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    A2[A2 > 0.5] = 1
    return A2


@answers.wrong("first example only")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    answers = np.zeros((1, X.shape[1]))
    answers[0, 0] = A2[0, 0] > 0.5
    return answers


@answers.wrong("last example left out")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    answers = np.zeros((1, X.shape[1]))
    for i in range(X.shape[1] - 1):
        answers[0, i] = 1 if A2[0, i] > 0.5 else 0
    return answers


@answers.wrong("if on an array")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    if A2 > 0.5:
        return 1
    return 0


@answers.wrong("positions in place of answers")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return np.where(A2 > 0.5)


@answers.wrong("argument changed")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    X -= X.mean()
    return (A2 > 0.5).astype(float)


@answers.wrong("argument changed")
def _(X, parameters):
    A = X
    while parameters:
        W, b, g = parameters.pop(0)
        A = g(W @ A + b)
    return (A > 0.5).astype(float)


@answers.wrong("list")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    return [[1 if a > 0.5 else 0 for a in A2[0]]]


@answers.wrong("forgot return")
def _(X, parameters):
    A2, _ = forward_propagation(X, parameters)
    predictions = (A2 > 0.5).astype(float)


@answers.wrong("name that does not exist")
def _(X, parameters):
    A2, cache = forward_propagation(X, parameters)
    return (A > 0.5).astype(float)
