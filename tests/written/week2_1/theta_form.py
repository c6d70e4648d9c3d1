"""Answers to `theta_form` as people write them."""

import numpy as np
from written import Answers

answers = Answers("week2_1.theta_form")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "b last": {"last in place of first"},
    "ones below": {"last in place of first"},
    "b last and ones below": {"last in place of first"},
    "b added to each weight": {"bias added to the weights"},
    "b missing": {"bias missing"},
    "1 in place of b": {"another number in place of the bias"},
    "minus b": {"another number in place of the bias"},
    "first weight overwritten": {"weight overwritten"},
    "weights lost": {"weights missing"},
    "weights never filled in": {"weights filled with something else"},
    "b beside each weight": {"bias beside each weight"},
    "b as many times as there are weights": {"bias many times"},
    "theta a row": {"transposed", "other shape"},
    "theta flat": {"other shape"},
    "b last, flat": {"all in one line"},
    "w transposed": {"a row on a column"},
    "hstack of b and w": {"a row on a column"},
    "number without brackets": {"no rows"},
    "ones flat": {"no rows"},
    "ones as a column": {"ones as a column"},
    "ones as a column at the end": {"ones as a column"},
    "ones of shape (m, 1)": {"a row on a column"},
    "ones of shape (n_x, 1) on top": {"a row on a column"},
    "examples transposed": {"transposed"},
    "examples as rows, ones last": {"examples as rows"},
    "ones missing": {"ones missing"},
    "ones alone": {"ones alone"},
    "1 added": {"ones added to the examples"},
    "first feature overwritten": {"row overwritten"},
    "zeros": {"other numbers in place of ones"},
    "b in the examples": {"other numbers in place of ones", "another number in place of the bias"},
    "ones of the shape of X": {"ones many times"},
    "w in place of X": {"weights in place of the examples"},
    "np.insert without an axis": {"all in one line"},
    "np.append without an axis": {"all in one line"},
    "product": {"product"},
    "other order": {"other order"},
    "argument changed": {"argument changed"},
    "never filled": {"", "never a number"},
    "no name": {"exception"},
}
#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "return (theta, np.vstack([np.ones((X.shape[1],)), X]))": "np.vstack takes it for a row",
}


# Right


@answers.right("np.vstack")
def _(w, b, X):
    m = X.shape[1]
    return np.vstack((np.array([[b]]), w)), np.vstack((np.ones((1, m)), X))


@answers.right("np.vstack of a number and a row")
def _(w, b, X):
    return np.vstack([b, w]), np.vstack([np.ones(X.shape[1]), X])


@answers.right("np.concatenate")
def _(w, b, X):
    theta = np.concatenate([[[b]], w], axis=0)
    return theta, np.concatenate([np.ones((1, X.shape[1])), X], axis=0)


@answers.right("np.insert")
def _(w, b, X):
    return np.insert(w, 0, b, axis=0), np.insert(X, 0, 1, axis=0)


@answers.right("np.r_")
def _(w, b, X):
    return np.r_[[[b]], w], np.r_[np.ones_like(X[:1]), X]


@answers.right("filled in")
def _(w, b, X):
    n_x, m = X.shape
    theta = np.zeros((n_x + 1, 1))
    theta[0, 0] = b
    theta[1:] = w
    X1 = np.ones((n_x + 1, m))
    X1[1:, :] = X
    return theta, X1


@answers.right("flat, then a column")
def _(w, b, X):
    theta = np.append(b, w).reshape(-1, 1)
    return theta, np.append(np.ones((1, X.shape[1])), X, axis=0)


@answers.right("np.pad")
def _(w, b, X):
    theta = np.pad(w, ((1, 0), (0, 0)), constant_values=b)
    return theta, np.pad(X, ((1, 0), (0, 0)), constant_values=1)


@answers.right("loops")
def _(w, b, X):
    theta = [[b]]
    rows = [[1.0] * X.shape[1]]
    for j in range(len(w)):
        theta.append([w[j, 0]])
        rows.append(list(X[j]))
    return np.array(theta), np.array(rows)


@answers.right("through rows")
def _(w, b, X):
    return np.hstack([[[b]], w.T]).T, np.column_stack([np.ones(X.shape[1]), X.T]).T


@answers.right("a list of both")
def _(w, b, X):
    return [np.vstack([b, w]), np.vstack([X[:1] * 0 + 1, X])]


# Wrong


@answers.wrong("b last")
def _(w, b, X):
    return np.vstack([w, [[b]]]), np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("b last")
def _(w, b, X):
    theta = np.append(w, [[b]], axis=0)
    return theta, np.insert(X, 0, 1, axis=0)


@answers.wrong("ones below")
def _(w, b, X):
    return np.vstack([[[b]], w]), np.vstack([X, np.ones((1, X.shape[1]))])


@answers.wrong("ones below")
def _(w, b, X):
    n_x, m = X.shape
    X1 = np.ones((n_x + 1, m))
    X1[:n_x] = X
    return np.insert(w, 0, b, axis=0), X1


@answers.wrong("b last and ones below")
def _(w, b, X):
    return np.concatenate([w, [[b]]]), np.concatenate([X, np.ones((1, X.shape[1]))])


@answers.wrong("b added to each weight")
def _(w, b, X):
    return w + b, np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("b added to each weight")
def _(w, b, X):
    theta = np.ones((len(w) + 1, 1))
    theta[1:] = w + b
    return theta, np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("b missing")
def _(w, b, X):
    return w.copy(), np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("1 in place of b")
def _(w, b, X):
    return np.vstack([np.ones((1, 1)), w]), np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("minus b")
def _(w, b, X):
    return np.vstack([[[-b]], w]), np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("first weight overwritten")
def _(w, b, X):
    theta = w.copy()
    theta[0] = b
    return theta, np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("weights lost")
def _(w, b, X):
    return np.array([[b]]), np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("weights lost")
def _(w, b, X):
    return np.full((len(w) + 1, 1), b), np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("weights never filled in")
def _(w, b, X):
    theta = np.zeros((w.shape[0] + 1, 1))
    theta[0] = b
    return theta, np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("never filled")
def _(w, b, X):
    theta = np.empty((w.shape[0] + 1, 1))
    theta[0] = b
    return theta, np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("b beside each weight")
def _(w, b, X):
    theta = np.column_stack([b * np.ones(len(w)), w])
    return theta, np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("b as many times as there are weights")
def _(w, b, X):
    theta = np.vstack([b * np.ones(w.shape), w])
    return theta, np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("theta a row")
def _(w, b, X):
    return np.hstack([[[b]], w.T]), np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("theta flat")
def _(w, b, X):
    return np.append(b, w), np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("theta flat")
def _(w, b, X):
    return np.insert(w, 0, b), np.insert(X, 0, 1, axis=0)


@answers.wrong("b last, flat")
def _(w, b, X):
    return np.append(w, b), np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("w transposed")
def _(w, b, X):
    return np.vstack([[[b]], w.T]), np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("hstack of b and w")
def _(w, b, X):
    return np.hstack([np.array([[b]]), w]), np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("number without brackets")
def _(w, b, X):
    theta = np.concatenate([b, w])
    return theta, np.concatenate([np.ones((1, X.shape[1])), X])


@answers.wrong("number without brackets")
def _(w, b, X):
    return np.concatenate(([b], w), axis=0), np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("ones flat")
def _(w, b, X):
    m = X.shape[1]
    return np.concatenate([[[b]], w]), np.concatenate([np.ones(m), X])


@answers.wrong("ones as a column")
def _(w, b, X):
    n_x = X.shape[0]
    return np.vstack([[[b]], w]), np.hstack([np.ones((n_x, 1)), X])


@answers.wrong("ones as a column")
def _(w, b, X):
    return np.insert(w, 0, b, axis=0), np.insert(X, 0, 1, axis=1)


@answers.wrong("ones as a column at the end")
def _(w, b, X):
    return np.vstack([[[b]], w]), np.column_stack([X, np.ones(len(X))])


@answers.wrong("ones of shape (m, 1)")
def _(w, b, X):
    return np.vstack([[[b]], w]), np.vstack([np.ones((X.shape[1], 1)), X])


@answers.wrong("ones of shape (n_x, 1) on top")
def _(w, b, X):
    return np.vstack([[[b]], w]), np.vstack([np.ones((X.shape[0], 1)), X])


@answers.wrong("examples transposed")
def _(w, b, X):
    return np.vstack([[[b]], w]), np.hstack([np.ones((X.shape[1], 1)), X.T])


@answers.wrong("examples as rows, ones last")
def _(w, b, X):
    return np.vstack([[[b]], w]), np.hstack([X.T, np.ones((X.shape[1], 1))])


@answers.wrong("ones missing")
def _(w, b, X):
    return np.vstack([[[b]], w]), X


@answers.wrong("ones alone")
def _(w, b, X):
    n_x, m = X.shape
    return np.vstack([[[b]], w]), np.ones((n_x + 1, m))


@answers.wrong("1 added")
def _(w, b, X):
    return np.vstack([[[b]], w]), 1 + X


@answers.wrong("first feature overwritten")
def _(w, b, X):
    X1 = X.copy()
    X1[0, :] = 1
    return np.vstack([[[b]], w]), X1


@answers.wrong("zeros")
def _(w, b, X):
    return np.vstack([[[b]], w]), np.vstack([np.zeros((1, X.shape[1])), X])


@answers.wrong("b in the examples")
def _(w, b, X):
    return np.vstack([[[1]], w]), np.vstack([np.full((1, X.shape[1]), b), X])


@answers.wrong("b in the examples")
def _(w, b, X):
    return np.vstack([[[b]], w]), np.insert(X, 0, b, axis=0)


@answers.wrong("ones of the shape of X")
def _(w, b, X):
    return np.vstack([[[b]], w]), np.vstack([np.ones_like(X), X])


@answers.wrong("w in place of X")
def _(w, b, X):
    theta = np.vstack([[[b]], w])
    return theta, np.vstack([[[1.0]], w])


@answers.wrong("np.insert without an axis")
def _(w, b, X):
    return np.insert(w, 0, b).reshape(-1, 1), np.insert(X, 0, 1)


@answers.wrong("np.append without an axis")
def _(w, b, X):
    return np.vstack([[[b]], w]), np.append(np.ones((1, X.shape[1])), X)


@answers.wrong("product")
def _(w, b, X):
    theta = np.vstack([[[b]], w])
    X1 = np.vstack([np.ones((1, X.shape[1])), X])
    return theta.T @ X1


@answers.wrong("product")
def _(w, b, X):
    return np.dot(w.T, X) + b


@answers.wrong("other order")
def _(w, b, X):
    theta = np.vstack([[[b]], w])
    X1 = np.vstack([np.ones((1, X.shape[1])), X])
    return X1, theta


@answers.wrong("only theta")
def _(w, b, X):
    return np.vstack([[[b]], w])


@answers.wrong("argument changed")
def _(w, b, X):
    X1 = np.vstack([X[:1] * 0 + 1, X])
    X[0] = 1
    return np.vstack([[[b]], w]), X1


@answers.wrong("a list in place of an array")
def _(w, b, X):
    theta = [[b]] + w.tolist()
    return theta, np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("two features hard-coded")
def _(w, b, X):
    theta = np.array([[b], [w[0, 0]], [w[1, 0]]])
    return theta, np.array([np.ones(X.shape[1]), X[0], X[1]])


@answers.wrong("no name")
def _(w, b, X):
    return np.vstack([[[b]], w]), np.vstack([np.ones((1, m)), X])


@answers.wrong("forgot return")
def _(w, b, X):
    theta = np.vstack([[[b]], w])
    X1 = np.vstack([np.ones((1, X.shape[1])), X])


@answers.wrong("prints in place of returning")
def _(w, b, X):
    print(np.vstack([[[b]], w]))
    print(np.vstack([np.ones((1, X.shape[1])), X]))
