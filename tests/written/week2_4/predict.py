"""Answers to `predict` as people write them."""

import functools

import numpy as np
from written import Answers
from written.week2_4.given import sigmoid

answers = Answers("week2_4.predict")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "tanh in place of sigmoid": {"another function in place of the sigmoid"},
    "another threshold": {"another threshold"},
    "threshold >= in place of >": {"threshold >="},
    "threshold on Z at 0.5": {"threshold on Z"},
    "threshold on A at 0": {"threshold 0"},
    "classes exchanged": {"classes exchanged"},
    "probability in place of the answer": {"probability in place of the answer"},
    "Z in place of the answer": {"Z in place of the answer"},
    "bias forgotten": {"bias forgotten"},
    "bias subtracted": {"bias subtracted"},
    "w not transposed": {"w not transposed"},
    "examples taken for rows": {"w not transposed"},
    "* for @": {"* in place of @"},
    "shape (m,)": {"other shape"},
    "shape (m, 1)": {"column in place of a row", "transposed"},
    "always 0: cut to a whole number": {"threshold 1", "always 0"},
    "always 1: rounded up": {"threshold 0"},
    "answers -1 and 1": {"-1 for no"},
    "share of cats in place of the answers": {"one number for all"},
    "argument changed": {"argument changed"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "return sigmoid(w.T @ X + b) > 0.5": "truth values may stand for 0 and 1",
}


# Right


@answers.right("decimals")
def _(w, b, X):
    return (sigmoid(w.T @ X + b) > 0.5).astype(float)


@answers.right("whole numbers")
def _(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return (A > 0.5).astype(int)


@answers.right("True and False")
def _(w, b, X):
    return sigmoid(w.T @ X + b) > 0.5


@answers.right("np.where")
def _(weights, bias, features):
    return np.where(sigmoid(weights.T @ features + bias) > 0.5, 1, 0)


@answers.right("np.round, which takes one half to 0")
def _(w, b, X):
    return np.round(sigmoid(w.T @ X + b))


@answers.right("threshold on Z at 0")
def _(w, b, X):
    return 1.0 * (w.T @ X + b > 0)


@answers.right("heaviside of Z")
def _(w, b, X):
    return np.heaviside(np.matmul(w.T, X) + b, 0)


@answers.right("loop over the examples")
def _(w, b, X):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    answers = np.zeros((1, m))
    for i in range(m):
        if A[0, i] > 0.5:
            answers[0, i] = 1
    return answers


@answers.right("list comprehension")
def _(w, b, X):
    return np.array([[1 if sigmoid(np.vdot(w, x) + b) > 0.5 else 0 for x in X.T]])


@answers.right("mask filled in")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    A[A > 0.5] = 1
    A[A <= 0.5] = 0
    return A


@answers.right("likelier of two classes")
def _(w, b, X):
    a = sigmoid(w.T @ X + b)
    return np.concatenate([1 - a, a]).argmax(axis=0).reshape(1, -1)


@answers.right("examples as rows inside")
def _(w, b, X):
    return np.greater(sigmoid(X.T @ w + b), 0.5).T.astype(np.float64)


@answers.right("while loop, np.append")
def _(w, b, X):
    answers, i = np.array([]), 0
    while i < X.shape[1]:
        z = sum(w[j, 0] * X[j, i] for j in range(len(w))) + b
        answers = np.append(answers, z > 0)
        i += 1
    return answers[np.newaxis, :]


@answers.right("einsum and rounding up of what exceeds one half")
def _(w, b, X):
    A = sigmoid(np.einsum("ji,jk->ik", w, X) + b)
    return np.abs(np.ceil(A - 0.5))


answers.right("threshold fixed by functools.partial")(
    functools.partial(lambda w, b, X, threshold: sigmoid(w.T @ X + b) > threshold, threshold=0.5)
)


# Wrong


@answers.wrong("threshold >= in place of >")
def _(w, b, X):
    return (sigmoid(w.T @ X + b) >= 0.5).astype(float)


@answers.wrong("threshold >= in place of >")
def _(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    answers = np.zeros((1, X.shape[1]))
    for i in range(A.shape[1]):
        if A[0, i] < 0.5:
            answers[0, i] = 0
        else:
            answers[0, i] = 1
    return answers


@answers.wrong("threshold >= in place of >")
def _(w, b, X):
    return np.floor(sigmoid(w.T @ X + b) + 0.5)


@answers.wrong("threshold >= in place of >")
def _(w, b, X):
    return 1 * (np.matmul(w.T, X) + b >= 0)


@answers.wrong("threshold on Z at 0.5")
def _(w, b, X):
    Z = w.T @ X + b
    return (Z > 0.5).astype(float)


@answers.wrong("threshold on Z at 0.5")
def _(w, b, X):
    return np.array([[1 if w[:, 0] @ x + b > 0.5 else 0 for x in X.T]])


@answers.wrong("threshold on A at 0")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.where(A > 0, 1, 0)


@answers.wrong("threshold on A at 0")
def _(w, b, X):
    return sigmoid(w.T @ X + b).astype(bool).astype(float)


@answers.wrong("another threshold")
def _(w, b, X):
    return (sigmoid(w.T @ X + b) > 0.7).astype(float)


@answers.wrong("threshold at the mean of the answers")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A > A.mean()).astype(int)


@answers.wrong("classes exchanged")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A < 0.5).astype(float)


@answers.wrong("classes exchanged")
def _(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.where(A > 0.5, 0, 1)


@answers.wrong("classes exchanged")
def _(w, b, X):
    answers = []
    for a in sigmoid(w.T @ X + b)[0]:
        answers.append(0.0 if a > 0.5 else 1.0)
    return np.array(answers).reshape(1, -1)


@answers.wrong("probability in place of the answer")
def _(w, b, X):
    return sigmoid(w.T @ X + b)


@answers.wrong("probability in place of the answer")
def _(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    A > 0.5
    return A


@answers.wrong("Z in place of the answer")
def _(w, b, X):
    return np.matmul(w.T, X) + b


@answers.wrong("bias forgotten")
def _(w, b, X):
    return (sigmoid(w.T @ X) > 0.5).astype(float)


@answers.wrong("bias forgotten")
def _(w, b, X):
    Z = np.einsum("ji,jk->ik", w, X)
    return 1 * (sigmoid(Z) > 0.5)


@answers.wrong("bias subtracted")
def _(w, b, X):
    return np.round(sigmoid(w.T @ X - b))


@answers.wrong("w not transposed")
def _(w, b, X):
    return (sigmoid(w @ X + b) > 0.5).astype(float)


@answers.wrong("w not transposed")
def _(w, b, X):
    A = sigmoid(np.dot(w, X) + b)
    return np.round(A)


@answers.wrong("examples taken for rows")
def _(w, b, X):
    return (sigmoid(X @ w + b) > 0.5).astype(float)


@answers.wrong("* for @")
def _(w, b, X):
    return (sigmoid(w * X + b) > 0.5).astype(float)


@answers.wrong("* for @")
def _(w, b, X):
    A = sigmoid(np.multiply(w.T, X) + b)
    return np.where(A > 0.5, 1.0, 0.0)


@answers.wrong("shape (m,)")
def _(w, b, X):
    return (sigmoid(w.T @ X + b) > 0.5).astype(float)[0]


@answers.wrong("shape (m,)")
def _(w, b, X):
    return np.array([int(a > 0.5) for a in np.ravel(sigmoid(w.T @ X + b))])


@answers.wrong("shape (m,)")
def _(w, b, X):
    A = sigmoid(np.sum(w * X, axis=0) + b)
    return (A > 0.5).astype(float)


@answers.wrong("shape (m, 1)")
def _(w, b, X):
    return (sigmoid(X.T @ w + b) > 0.5).astype(float)


@answers.wrong("shape (m, 1)")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A > 0.5).astype(int).reshape(-1, 1)


@answers.wrong("always 0: cut to a whole number")
def _(w, b, X):
    return sigmoid(w.T @ X + b).astype(int)


@answers.wrong("always 1: rounded up")
def _(w, b, X):
    return np.ceil(sigmoid(w.T @ X + b))


@answers.wrong("answers -1 and 1")
def _(w, b, X):
    return np.sign(w.T @ X + b)


@answers.wrong("answers -1 and 1")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.where(A > 0.5, 1.0, -1.0)


@answers.wrong("answers 1 and 2")
def _(w, b, X):
    return 1 + (sigmoid(w.T @ X + b) > 0.5)


@answers.wrong("answers as words")
def _(w, b, X):
    return np.where(sigmoid(w.T @ X + b) > 0.5, "cat", "not a cat")


@answers.wrong("positions in place of answers")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.where(A > 0.5)


@answers.wrong("positions in place of answers")
def _(w, b, X):
    return np.argmax(sigmoid(w.T @ X + b))


@answers.wrong("share of cats in place of the answers")
def _(w, b, X):
    return np.mean(sigmoid(w.T @ X + b) > 0.5)


@answers.wrong("if on an array")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    if A > 0.5:
        return 1
    else:
        return 0


@answers.wrong("all answers by the first example")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    answers = np.zeros(A.shape)
    for i in range(X.shape[1]):
        if A[0, 0] > 0.5:
            answers[0, i] = 1
    return answers


@answers.wrong("only the last example answered")
def _(w, b, X):
    m = X.shape[1]
    for i in range(m):
        answers = np.zeros((1, m))
        answers[0, i] = sigmoid(np.sum(w[:, 0] * X[:, i]) + b) > 0.5
    return answers


@answers.wrong("last example left out of the loop")
def _(w, b, X):
    m = X.shape[1]
    answers = np.zeros((1, m))
    A = sigmoid(w.T @ X + b)
    for i in range(m - 1):
        answers[0, i] = 1 if A[0, i] > 0.5 else 0
    return answers


@answers.wrong("tanh in place of sigmoid")
def _(w, b, X):
    return (np.tanh(w.T @ X + b) > 0.5).astype(float)


@answers.wrong("sigmoid applied twice")
def _(w, b, X):
    return (sigmoid(sigmoid(w.T @ X + b)) > 0.5).astype(float)


@answers.wrong("overflows to nan for large z")
def _(w, b, X):
    e = np.exp(w.T @ X + b)
    return (e / (1 + e) > 0.5).astype(float)


@answers.wrong("rounded before the threshold")
def _(w, b, X):
    A = np.round(sigmoid(w.T @ X + b), 1)
    return (A > 0.5).astype(float)


@answers.wrong("argument changed")
def _(w, b, X):
    X *= w
    Z = X.sum(axis=0, keepdims=True) + b
    return (sigmoid(Z) > 0.5).astype(float)


@answers.wrong("returns a list")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    return [1.0 if a > 0.5 else 0.0 for a in A[0]]


@answers.wrong("returns a list")
def _(w, b, X):
    return (sigmoid(w.T @ X + b) > 0.5).astype(int).tolist()


@answers.wrong("returns more than the answers")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A > 0.5).astype(float), A


@answers.wrong("forgot return")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    answers = (A > 0.5).astype(float)


@answers.wrong("prints in place of returning")
def _(w, b, X):
    print((sigmoid(w.T @ X + b) > 0.5).astype(float))


@answers.wrong("name that does not exist")
def _(w, b, X):
    A = sigmoid(W.T @ X + b)
    return (A > 0.5).astype(float)
