"""Answers to `nearest_neighbour` as people write them."""

import math

import numpy as np
from written import Answers

answers = Answers("week1.nearest_neighbour")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "argmax": {"farthest"},
    "index in place of the label": {"place in place of the label"},
    "distance in place of the label": {"distance in place of the label"},
    "no squares": {"differences not squared"},
    "no squares, the other way round": {"differences not squared"},
    "square of the sum": {"squared too late"},
    "absolute differences": {"differences without squares"},
    "fourth power": {"another power"},
    "third power": {"another power"},
    "largest difference": {"one difference alone"},
    "first feature only": {"one difference alone"},
    "two features only": {"two features alone"},
    "wrong axis": {"sum over the wrong axis"},
    "mean over the wrong axis": {"sum over the wrong axis"},
    "nothing added up": {"nothing added up"},
    "summed to one number": {"sum over both axes"},
    "x forgotten": {"x forgotten"},
    "squares before the difference": {"x forgotten", "squared too early"},
    "plus": {"x with the other sign"},
    "dot product": {"product in place of the difference"},
    "angle": {"angle in place of the distance"},
    "one number of x": {"one number of x for all features"},
    "mean label": {"mean of the labels"},
    "majority": {"mean of the labels"},
    "three neighbours": {"several neighbours"},
    "second nearest": {"second nearest"},
    "place off by one": {"example beside the nearest"},
    "last one of the loop": {"last example"},
    "last of equals": {"last of equals"},
    "all equals": {"last of equals"},
    "last example left out": {"first or last example left out"},
    "first example left out": {"first or last example left out"},
    "rounded to yes or no": {"label turned into yes or no"},
    "one minus": {"other label"},
    "the example itself": {"example in place of the label"},
    "all labels": {"all labels"},
    "label in an array": {"other shape"},
    "row index forgotten": {"row of the labels"},
    "column index only": {"other shape"},
    "examples in rows": {"rows taken for examples"},
    "distance never set back": {"sum over both axes"},
    "overwritten, not added up": {"one difference alone"},
    "x flattened": {"exception"},
    "argument changed": {"argument changed"},
    "no name": {"exception"},
}
#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "distances = np.sum((X_train - x) ** 2, axis=0, keepdims=True)": (
        "the place of the smallest is counted along all axes"
    ),
    "distances = np.mean((X_train - x) ** 2, axis=0)": "each distance is divided by the same n_x",
    "return float(Y_train[-1, np.argmin(distances)])": "the labels have one row",
    "return Y_train[0, np.argmin(distances)]": "an element of an array is a number, too",
}


# Right


@answers.right("as in the formula")
def _(X_train, Y_train, x):
    distances = ((X_train - x) ** 2).sum(axis=0)
    return Y_train[0, distances.argmin()]


@answers.right("a whole number")
def _(X_train, Y_train, x):
    distances = np.sum(np.square(x - X_train), 0)
    return int(Y_train[0][np.argmin(distances)])


@answers.right("norm of each column")
def _(X_train, Y_train, x):
    return Y_train.flatten()[np.argmin(np.linalg.norm(X_train - x, axis=0))]


@answers.right("square root")
def _(X_train, Y_train, x):
    d = np.sqrt(np.sum((X_train - x) ** 2, axis=0))
    return float(Y_train[:, np.argmin(d)].item())


@answers.right("a loop with the best so far")
def _(X_train, Y_train, x):
    best, label = np.inf, None
    for i in range(X_train.shape[1]):
        d = np.sum((X_train[:, [i]] - x) ** 2)
        if d < best:
            best, label = d, Y_train[0, i]
    return label


@answers.right("two loops and lists")
def _(X_train, Y_train, x):
    n_x, m = X_train.shape
    distances = []
    for i in range(m):
        d = 0.0
        for j in range(n_x):
            d += (X_train[j, i] - x[j, 0]) ** 2
        distances.append(d)
    return Y_train[0, distances.index(min(distances))]


@answers.right("einsum")
def _(X_train, Y_train, x):
    difference = X_train - x
    return Y_train[0, np.argmin(np.einsum("ji,ji->i", difference, difference))]


@answers.right("the squares multiplied out")
def _(X_train, Y_train, x):
    distances = np.sum(X_train**2, axis=0) - 2 * (x.T @ X_train)[0]
    return Y_train[0, np.argmin(distances)]


@answers.right("sorted")
def _(X_train, Y_train, x):
    distances = np.mean((X_train - x) ** 2, axis=0)
    return Y_train[0, np.argsort(distances, kind="stable")[0]]


@answers.right("rows, and math.dist")
def _(X_train, Y_train, x):
    point = x[:, 0]
    pairs = zip(X_train.T, Y_train[0], strict=True)
    return min(pairs, key=lambda pair: math.dist(pair[0], point))[1]


@answers.right("where the distance is smallest")
def _(X_train, Y_train, x):
    distances = np.sum((X_train - x) ** 2, axis=0, keepdims=True)
    return Y_train[distances == distances.min()][0]


# Wrong


@answers.wrong("argmax")
def _(X_train, Y_train, x):
    distances = np.sum((X_train - x) ** 2, axis=0)
    return Y_train[0, np.argmax(distances)]


@answers.wrong("argmax")
def _(X_train, Y_train, x):
    best, label = 0.0, Y_train[0, 0]
    for i in range(X_train.shape[1]):
        d = np.linalg.norm(X_train[:, i] - x[:, 0])
        if d > best:
            best, label = d, Y_train[0, i]
    return label


@answers.wrong("index in place of the label")
def _(X_train, Y_train, x):
    return np.argmin(np.sum((X_train - x) ** 2, axis=0))


@answers.wrong("index in place of the label")
def _(X_train, Y_train, x):
    distances = [np.sum((column - x[:, 0]) ** 2) for column in X_train.T]
    return distances.index(min(distances))


@answers.wrong("distance in place of the label")
def _(X_train, Y_train, x):
    return np.min(np.sum((X_train - x) ** 2, axis=0))


@answers.wrong("distance in place of the label")
def _(X_train, Y_train, x):
    return min(np.linalg.norm(X_train - x, axis=0))


@answers.wrong("no squares")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin(np.sum(X_train - x, axis=0))]


@answers.wrong("no squares, the other way round")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin(np.mean(x - X_train, axis=0))]


@answers.wrong("square of the sum")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin(np.sum(X_train - x, axis=0) ** 2)]


@answers.wrong("square of the sum")
def _(X_train, Y_train, x):
    distances = []
    for i in range(X_train.shape[1]):
        distances.append(abs(sum(X_train[:, i] - x[:, 0])))
    return Y_train[0, np.argmin(distances)]


@answers.wrong("absolute differences")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin(np.sum(np.abs(X_train - x), axis=0))]


@answers.wrong("absolute differences")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin(np.linalg.norm(X_train - x, ord=1, axis=0) * np.ones(1))]


@answers.wrong("fourth power")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin(np.sum((X_train - x) ** 4, axis=0))]


@answers.wrong("third power")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin(np.sum((X_train - x) ** 3, axis=0))]


@answers.wrong("largest difference")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin(np.max(np.abs(X_train - x), axis=0))]


@answers.wrong("largest difference")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin(np.linalg.norm(X_train - x, np.inf, axis=0))]


@answers.wrong("first feature only")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin((X_train[0] - x[0]) ** 2)]


@answers.wrong("two features only")
def _(X_train, Y_train, x):
    distances = (X_train[0] - x[0]) ** 2
    if len(X_train) > 1:
        distances = distances + (X_train[1] - x[1]) ** 2
    return Y_train[0, np.argmin(distances)]


@answers.wrong("wrong axis")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin(np.sum((X_train - x) ** 2, axis=1))]


@answers.wrong("mean over the wrong axis")
def _(X_train, Y_train, x):
    distances = ((X_train - x) ** 2).mean(axis=1)
    return Y_train[0, distances.argmin()]


@answers.wrong("nothing added up")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin((X_train - x) ** 2)]


@answers.wrong("summed to one number")
def _(X_train, Y_train, x):
    distance = np.sum((X_train - x) ** 2)
    return Y_train[0, np.argmin(distance)]


@answers.wrong("summed to one number")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin(np.linalg.norm(X_train - x))]


@answers.wrong("x forgotten")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin(np.sum(X_train**2, axis=0))]


@answers.wrong("squares before the difference")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin(np.sum(X_train**2 - x**2, axis=0))]


@answers.wrong("squares before the difference")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin(np.abs(np.sum(X_train**2, axis=0) - np.sum(x**2)))]


@answers.wrong("plus")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin(np.sum((X_train + x) ** 2, axis=0))]


@answers.wrong("dot product")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmax(x.T @ X_train)]


@answers.wrong("angle")
def _(X_train, Y_train, x):
    cosine = (x.T @ X_train)[0] / np.linalg.norm(X_train, axis=0)
    return Y_train[0, np.argmax(cosine)]


@answers.wrong("one number of x")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin(np.sum((X_train - x[0, 0]) ** 2, axis=0))]


@answers.wrong("mean label")
def _(X_train, Y_train, x):
    return np.mean(Y_train)


@answers.wrong("majority")
def _(X_train, Y_train, x):
    return float(np.sum(Y_train == 1) > Y_train.size / 2)


@answers.wrong("three neighbours")
def _(X_train, Y_train, x):
    order = np.argsort(np.sum((X_train - x) ** 2, axis=0))
    return np.mean(Y_train[0, order[:3]])


@answers.wrong("second nearest")
def _(X_train, Y_train, x):
    order = np.argsort(np.sum((X_train - x) ** 2, axis=0))
    return Y_train[0, order[1]]


@answers.wrong("place off by one")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin(np.sum((X_train - x) ** 2, axis=0)) - 1]


@answers.wrong("last one of the loop")
def _(X_train, Y_train, x):
    best = np.inf
    for i in range(X_train.shape[1]):
        d = np.sum((X_train[:, [i]] - x) ** 2)
        if d < best:
            best = d
        label = Y_train[0, i]
    return label


@answers.wrong("last of equals")
def _(X_train, Y_train, x):
    best, label = np.inf, None
    for i in range(X_train.shape[1]):
        d = np.sum((X_train[:, [i]] - x) ** 2)
        if d <= best:
            best, label = d, Y_train[0, i]
    return label


@answers.wrong("all equals")
def _(X_train, Y_train, x):
    distances = np.sum((X_train - x) ** 2, axis=0)
    return np.mean(Y_train[0, distances == distances.min()])


@answers.wrong("last example left out")
def _(X_train, Y_train, x):
    best, place = np.inf, 0
    for i in range(X_train.shape[1] - 1):
        d = np.sum((X_train[:, [i]] - x) ** 2)
        if d < best:
            best, place = d, i
    return Y_train[0, place]


@answers.wrong("first example left out")
def _(X_train, Y_train, x):
    distances = [np.inf]
    for i in range(1, X_train.shape[1]):
        distances.append(np.sum((X_train[:, [i]] - x) ** 2))
    return Y_train[0, np.argmin(distances)]


@answers.wrong("distance never set back")
def _(X_train, Y_train, x):
    n_x, m = X_train.shape
    distances, d = [], 0.0
    for i in range(m):
        for j in range(n_x):
            d += (X_train[j, i] - x[j, 0]) ** 2
        distances.append(d)
    return Y_train[0, np.argmin(distances)]


@answers.wrong("overwritten, not added up")
def _(X_train, Y_train, x):
    n_x, m = X_train.shape
    distances = np.zeros(m)
    for i in range(m):
        for j in range(n_x):
            distances[i] = (X_train[j, i] - x[j, 0]) ** 2
    return Y_train[0, np.argmin(distances)]


@answers.wrong("rounded to yes or no")
def _(X_train, Y_train, x):
    label = Y_train[0, np.argmin(np.sum((X_train - x) ** 2, axis=0))]
    return 1 if label > 0.5 else 0


@answers.wrong("one minus")
def _(X_train, Y_train, x):
    return 1 - Y_train[0, np.argmin(np.sum((X_train - x) ** 2, axis=0))]


@answers.wrong("the example itself")
def _(X_train, Y_train, x):
    i = np.argmin(np.sum((X_train - x) ** 2, axis=0))
    return X_train[:, i]


@answers.wrong("all labels")
def _(X_train, Y_train, x):
    order = np.argsort(np.sum((X_train - x) ** 2, axis=0))
    return Y_train[0, order][: X_train.shape[1]]


@answers.wrong("label in an array")
def _(X_train, Y_train, x):
    i = np.argmin(np.sum((X_train - x) ** 2, axis=0))
    return Y_train[:, i : i + 1]


@answers.wrong("column index only")
def _(X_train, Y_train, x):
    return Y_train[:, np.argmin(np.sum((X_train - x) ** 2, axis=0))]


@answers.wrong("row index forgotten")
def _(X_train, Y_train, x):
    return Y_train[np.argmin(np.sum((X_train - x) ** 2, axis=0))]


@answers.wrong("examples in rows")
def _(X_train, Y_train, x):
    distances = [np.sum((row - x) ** 2) for row in X_train]
    return Y_train[0, np.argmin(distances)]


@answers.wrong("x flattened")
def _(X_train, Y_train, x):
    return Y_train[0, np.argmin(np.sum((X_train - x.flatten()) ** 2, axis=0))]


@answers.wrong("argument changed")
def _(X_train, Y_train, x):
    X_train -= x
    return Y_train[0, np.argmin(np.sum(X_train**2, axis=0))]


@answers.wrong("argument changed")
def _(X_train, Y_train, x):
    Y_train.sort()
    return Y_train[0, np.argmin(np.sum((X_train - x) ** 2, axis=0))]


@answers.wrong("no name")
def _(X_train, Y_train, x):
    return Y[0, np.argmin(np.sum((X_train - x) ** 2, axis=0))]


@answers.wrong("forgot return")
def _(X_train, Y_train, x):
    i = np.argmin(np.sum((X_train - x) ** 2, axis=0))
    label = Y_train[0, i]


@answers.wrong("prints in place of returning")
def _(X_train, Y_train, x):
    print(Y_train[0, np.argmin(np.sum((X_train - x) ** 2, axis=0))])
