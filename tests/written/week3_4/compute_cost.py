"""Answers to `compute_cost` as people write them."""

import math

import numpy as np
from written import Answers
from written.week3_4.given import compute_cost, sigmoid

answers = Answers("week3_4.compute_cost")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "1/m missing": {"1/m missing"},
    "1/m twice": {"1/m twice"},
    "m - 1 in place of m": {"another count in place of m"},
    "m hard-coded": {"another count in place of m"},
    "1/(2m) in place of 1/m": {"constant factor", "another count in place of m"},
    "divided by the number of ones": {"another count in place of m"},
    "sign flipped": {"sign of the cost flipped"},
    "sign flipped and 1/m missing": {"sign flipped and 1/m missing"},
    "minus on the first term only": {"minus on one term"},
    "second term missing": {"term missing"},
    "first term missing": {"term missing"},
    "second term missing, and 1/m": {"term missing, and 1/m"},
    "classes exchanged": {"terms exchanged"},
    "labels and answers exchanged": {"labels and answers exchanged"},
    "same label in both terms": {"same label in both terms"},
    "labels forgotten": {"same label in both terms"},
    "label forgotten in one term": {"label forgotten in one term"},
    "same probability in both terms": {"same probability in both terms"},
    "brackets": {"brackets in the cost"},
    "1 + a": {"sign inside the logarithm"},
    "log2": {"another logarithm"},
    "log10": {"another logarithm"},
    "log1p": {"another logarithm"},
    "logarithm forgotten": {"logarithm forgotten"},
    "logarithm forgotten in one term": {"logarithm forgotten in one term"},
    "no clipping": {"no clipping"},
    "clipped on one side": {"no clipping"},
    "clipped too much": {"clipped too much"},
    "squared error": {"squared error"},
    "absolute error": {"absolute error"},
    "share of wrong answers": {"share of wrong answers"},
    "sum forgotten": {"sum over the wrong axis or none"},
    "sum over the wrong axis": {"sum over the wrong axis or none"},
    "row times row": {"nothing transposed in a product"},
    "each label with each answer": {"column against row"},
    "array in place of a number": {"other shape"},
    "1/m on one term": {"1/m on one term"},
    "math.log of an array": {"exception"},
    "last example only": {"overwritten, not added up"},
    "first example only": {"first examples only"},
    "last example left out": {"example left out"},
    "divided in the loop": {"divided inside the loop"},
    "sigmoid once more": {"sigmoid twice"},
    "answers rounded": {"answers rounded"},
    "argument changed": {"argument changed"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "safe = np.clip(A2, 2e-15, 1 - 1e-15)": "as good a place to clip",
    "safe = np.clip(A2, 1e-15, 1 - 2e-15)": "as good a place to clip",
    "safe = np.clip(1e-15, A2, 1 - 1e-15)": "the larger of two numbers, in whatever order",
}


def clipped(A2):
    return np.clip(A2, 1e-15, 1 - 1e-15)


# Right


@answers.right("as on the page")
def _(A2, Y):
    safe = np.clip(A2, 1e-15, 1 - 1e-15)
    return -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))


@answers.right("np.multiply, np.sum, divided by m")
def _(A2, Y):
    m = Y.shape[1]
    A2 = np.clip(A2, 1e-12, 1 - 1e-12)
    logprobs = np.multiply(np.log(A2), Y) + np.multiply((1 - Y), np.log(1 - A2))
    return -1 / m * np.sum(logprobs)


@answers.right("dot products, squeezed")
def _(A2, Y):
    m = A2.shape[1]
    A = clipped(A2)
    cost = -(np.dot(Y, np.log(A).T) + np.dot(1 - Y, np.log(1 - A).T)) / m
    return np.squeeze(cost)


@answers.right("probability of the true label")
def _(A2, Y):
    p = np.where(Y == 1, A2, 1 - A2)
    return float(-np.log(np.maximum(p, 1e-15)).mean())


@answers.right("loop with math.log")
def _(A2, Y):
    total = 0.0
    for a, y in zip(A2[0], Y[0], strict=True):
        p = a if y == 1 else 1 - a
        total -= math.log(max(p, 1e-15))
    return total / len(Y[0])


@answers.right("two masks")
def _(A2, Y):
    A = clipped(A2)
    ones, zeros = A[Y == 1], A[Y == 0]
    return -(np.log(ones).sum() + np.log1p(-zeros).sum()) / Y.size


@answers.right("einsum")
def _(A2, Y):
    A = clipped(A2)
    total = np.einsum("ij,ij->", Y, np.log(A)) + np.einsum("ij,ij->", 1 - Y, np.log(1 - A))
    return -total / Y.shape[-1]


@answers.right("small number added inside the logarithms")
def _(A2, Y):
    eps = 1e-12
    return np.sum(-Y * np.log(A2 + eps) - (1 - Y) * np.log(1 - A2 + eps)) / Y.shape[1]


@answers.right("sum over rows of means over columns")
def _(A2, Y):
    A = clipped(A2)
    losses = -(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return losses.mean(axis=1).sum()


@answers.right("nan_to_num")
def _(A2, Y):
    with np.errstate(divide="ignore", invalid="ignore"):
        losses = np.where(Y == 1, -np.log(A2), -np.log(1 - A2))
    return np.nan_to_num(losses, posinf=34.5).mean()


# Wrong


@answers.wrong("1/m missing")
def _(A2, Y):
    A = clipped(A2)
    return -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))


@answers.wrong("1/m missing")
def _(A2, Y):
    total = 0
    for a, y in zip(clipped(A2)[0], Y[0], strict=True):
        total += -(y * math.log(a) + (1 - y) * math.log(1 - a))
    return total


@answers.wrong("1/m missing")
def _(A2, Y):
    m = Y.shape[0]
    A = clipped(A2)
    return -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))


@answers.wrong("1/m twice")
def _(A2, Y):
    m = Y.shape[1]
    A = clipped(A2)
    return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m


@answers.wrong("m - 1 in place of m")
def _(A2, Y):
    A = clipped(A2)
    return -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / max(Y.shape[1] - 1, 1)


@answers.wrong("m hard-coded")
def _(A2, Y):
    A = clipped(A2)
    return -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / 400


@answers.wrong("1/(2m) in place of 1/m")
def _(A2, Y):
    m = Y.shape[1]
    A = clipped(A2)
    return -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / (2 * m)


@answers.wrong("divided by the number of ones")
def _(A2, Y):
    A = clipped(A2)
    return -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / Y.sum()


@answers.wrong("sign flipped")
def _(A2, Y):
    A = clipped(A2)
    return np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))


@answers.wrong("sign flipped")
def _(A2, Y):
    A = clipped(A2)
    return 1 / Y.shape[1] * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))


@answers.wrong("sign flipped and 1/m missing")
def _(A2, Y):
    A = clipped(A2)
    return np.sum(np.multiply(np.log(A), Y) + np.multiply(1 - Y, np.log(1 - A)))


@answers.wrong("minus on the first term only")
def _(A2, Y):
    A = clipped(A2)
    return np.mean(-Y * np.log(A) + (1 - Y) * np.log(1 - A))


@answers.wrong("minus on the first term only")
def _(A2, Y):
    A = clipped(A2)
    return -np.mean(Y * np.log(A)) + np.mean((1 - Y) * np.log(1 - A))


@answers.wrong("second term missing")
def _(A2, Y):
    logprobs = np.multiply(np.log(clipped(A2)), Y)
    return -np.sum(logprobs) / Y.shape[1]


@answers.wrong("second term missing, and 1/m")
def _(A2, Y):
    logprobs = np.multiply(np.log(clipped(A2)), Y)
    return -np.sum(logprobs)


@answers.wrong("first term missing")
def _(A2, Y):
    return -np.mean((1 - Y) * np.log(1 - clipped(A2)))


@answers.wrong("classes exchanged")
def _(A2, Y):
    A = clipped(A2)
    return -np.mean(Y * np.log(1 - A) + (1 - Y) * np.log(A))


@answers.wrong("classes exchanged")
def _(A2, Y):
    p = np.where(Y == 0, A2, 1 - A2)
    return -np.log(np.maximum(p, 1e-15)).mean()


@answers.wrong("labels and answers exchanged")
def _(A2, Y):
    Y = np.clip(Y, 1e-15, 1 - 1e-15)
    return -np.mean(A2 * np.log(Y) + (1 - A2) * np.log(1 - Y))


@answers.wrong("labels and answers exchanged")
def _(A2, Y):
    return compute_cost(Y, A2)


@answers.wrong("labels and answers exchanged, without clipping")
def _(A2, Y):
    return -np.mean(A2 * np.log(Y) + (1 - A2) * np.log(1 - Y))


@answers.wrong("same label in both terms")
def _(A2, Y):
    A = clipped(A2)
    return -np.mean(Y * np.log(A) + Y * np.log(1 - A))


@answers.wrong("labels forgotten")
def _(A2, Y):
    A = clipped(A2)
    return -np.mean(np.log(A) + np.log(1 - A))


@answers.wrong("label forgotten in one term")
def _(A2, Y):
    A = clipped(A2)
    return -np.mean(Y * np.log(A) + np.log(1 - A))


@answers.wrong("same probability in both terms")
def _(A2, Y):
    A = clipped(A2)
    return -np.mean(Y * np.log(A) + (1 - Y) * np.log(A))


@answers.wrong("brackets")
def _(A2, Y):
    A = clipped(A2)
    return -np.mean(Y * np.log(A) + 1 - Y * np.log(1 - A))


@answers.wrong("brackets")
def _(A2, Y):
    A = clipped(A2)
    return -np.mean(Y * np.log(A) + (1 - Y) * (1 - np.log(A)))


@answers.wrong("1 + a")
def _(A2, Y):
    A = clipped(A2)
    return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 + A))


@answers.wrong("log2")
def _(A2, Y):
    A = clipped(A2)
    return -np.mean(Y * np.log2(A) + (1 - Y) * np.log2(1 - A))


@answers.wrong("log10")
def _(A2, Y):
    p = np.where(Y == 1, A2, 1 - A2)
    return -np.mean(np.log10(np.maximum(p, 1e-15)))


@answers.wrong("log1p")
def _(A2, Y):
    A = clipped(A2)
    return -np.mean(Y * np.log1p(A) + (1 - Y) * np.log1p(1 - A))


@answers.wrong("logarithm forgotten")
def _(A2, Y):
    return -np.mean(Y * A2 + (1 - Y) * (1 - A2))


@answers.wrong("logarithm forgotten in one term")
def _(A2, Y):
    A = clipped(A2)
    return -np.mean(Y * np.log(A) + (1 - Y) * (1 - A))


@answers.wrong("no clipping")
def _(A2, Y):
    return -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


@answers.wrong("no clipping")
def _(A2, Y):
    m = Y.shape[1]
    logprobs = np.multiply(np.log(A2), Y) + np.multiply(1 - Y, np.log(1 - A2))
    return float(-np.sum(logprobs) / m)


@answers.wrong("no clipping")
def _(A2, Y):
    return -np.log(np.where(Y == 1, A2, 1 - A2)).mean()


@answers.wrong("clipped on one side")
def _(A2, Y):
    A = np.maximum(A2, 1e-15)
    return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))


@answers.wrong("clipped too much")
def _(A2, Y):
    A = np.clip(A2, 0.01, 0.99)
    return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))


@answers.wrong("clipped too much")
def _(A2, Y):
    A = np.clip(A2, 1e-4, 1 - 1e-4)
    return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))


@answers.wrong("nan taken for 0")
def _(A2, Y):
    losses = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    return np.nan_to_num(losses, posinf=0.0).mean()


@answers.wrong("infinity taken for the largest number")
def _(A2, Y):
    losses = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    return np.nan_to_num(losses).max() if np.isinf(losses).any() else np.nan_to_num(losses).mean()


@answers.wrong("squared error")
def _(A2, Y):
    return np.mean((A2 - Y) ** 2)


@answers.wrong("squared error")
def _(A2, Y):
    m = Y.shape[1]
    return 1 / (2 * m) * np.sum(np.square(A2 - Y))


@answers.wrong("absolute error")
def _(A2, Y):
    return np.mean(np.abs(A2 - Y))


@answers.wrong("share of wrong answers")
def _(A2, Y):
    return np.mean((A2 > 0.5) != Y)


@answers.wrong("sum forgotten")
def _(A2, Y):
    m = Y.shape[1]
    A = clipped(A2)
    return -1 / m * (Y * np.log(A) + (1 - Y) * np.log(1 - A))


@answers.wrong("sum forgotten")
def _(A2, Y):
    A = clipped(A2)
    return -(Y * np.log(A) + (1 - Y) * np.log(1 - A))


@answers.wrong("sum over the wrong axis")
def _(A2, Y):
    A = clipped(A2)
    return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A), axis=0)


@answers.wrong("row times row")
def _(A2, Y):
    m = Y.shape[1]
    A = clipped(A2)
    return -(np.dot(Y, np.log(A)) + np.dot(1 - Y, np.log(1 - A))) / m


@answers.wrong("row times row")
def _(A2, Y):
    A = clipped(A2)
    return -(Y @ np.log(A) + (1 - Y) @ np.log(1 - A)) / Y.shape[1]


@answers.wrong("each label with each answer")
def _(A2, Y):
    m = Y.shape[1]
    A = clipped(A2)
    return -np.sum(np.dot(Y.T, np.log(A)) + np.dot((1 - Y).T, np.log(1 - A))) / m


@answers.wrong("each label with each answer")
def _(A2, Y):
    A = clipped(A2).reshape(-1, 1)
    return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))


@answers.wrong("array in place of a number")
def _(A2, Y):
    m = Y.shape[1]
    A = clipped(A2)
    return -(Y @ np.log(A).T + (1 - Y) @ np.log(1 - A).T) / m


@answers.wrong("array in place of a number")
def _(A2, Y):
    A = clipped(A2)
    losses = -(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return np.mean(losses, axis=1)


@answers.wrong("1/m on one term")
def _(A2, Y):
    m = Y.shape[1]
    A = clipped(A2)
    return -(1 / m * np.sum(Y * np.log(A)) + np.sum((1 - Y) * np.log(1 - A)))


@answers.wrong("math.log of an array")
def _(A2, Y):
    A = clipped(A2)
    return -np.mean(Y * math.log(A) + (1 - Y) * math.log(1 - A))


@answers.wrong("last example only")
def _(A2, Y):
    m = Y.shape[1]
    A = clipped(A2)
    for i in range(m):
        cost = -(Y[0, i] * np.log(A[0, i]) + (1 - Y[0, i]) * np.log(1 - A[0, i]))
    return cost / m


@answers.wrong("first example only")
def _(A2, Y):
    cost = 0
    m = Y.shape[1]
    A = clipped(A2)
    for i in range(m):
        cost -= Y[0, i] * np.log(A[0, i]) + (1 - Y[0, i]) * np.log(1 - A[0, i])
        return cost / m


@answers.wrong("last example left out")
def _(A2, Y):
    cost = 0
    m = Y.shape[1]
    A = clipped(A2)
    for i in range(m - 1):
        cost -= Y[0, i] * np.log(A[0, i]) + (1 - Y[0, i]) * np.log(1 - A[0, i])
    return cost / m


@answers.wrong("divided in the loop")
def _(A2, Y):
    cost = 0
    m = Y.shape[1]
    A = clipped(A2)
    for i in range(m):
        cost -= Y[0, i] * np.log(A[0, i]) + (1 - Y[0, i]) * np.log(1 - A[0, i])
        cost /= m
    return cost


@answers.wrong("sigmoid once more")
def _(A2, Y):
    A = clipped(sigmoid(A2))
    return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))


@answers.wrong("answers rounded")
def _(A2, Y):
    A = np.clip(np.round(A2), 1e-15, 1 - 1e-15)
    return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))


@answers.wrong("argument changed")
def _(A2, Y):
    A2[A2 == 0] = 1e-15
    A2[A2 == 1] = 1 - 1e-15
    return -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


@answers.wrong("argument changed")
def _(A2, Y):
    np.clip(A2, 1e-15, 1 - 1e-15, out=A2)
    return -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


@answers.wrong("forgot return")
def _(A2, Y):
    A = clipped(A2)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))


@answers.wrong("returns the losses, too")
def _(A2, Y):
    A = clipped(A2)
    losses = -(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return np.mean(losses), losses


@answers.wrong("name that does not exist")
def _(A2, Y):
    A = clipped(A2)
    return -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
