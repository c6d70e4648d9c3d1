"""Answers to `normalize_rows` as people write them."""

import math

import numpy as np
from written import Answers

answers = Answers("week2_3.normalize_rows")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "columns in place of rows": {"length of the columns"},
    "norm of the whole matrix": {"length of all numbers"},
    "length of one row for all": {"length of all numbers"},
    "keepdims forgotten": {"lengths in a row"},
    "squared length": {"squared length"},
    "sum in place of the length": {"sum in place of the length"},
    "sum of the absolute values": {"sum without signs"},
    "largest in place of the length": {"largest in place of the length"},
    "mean in place of the sum of the squares": {"mean of the squares"},
    "mean in place of the length": {"mean in place of the length"},
    "standardised": {"mean subtracted"},
    "from 0 to 1": {"from 0 to 1"},
    "times the length": {"multiplied in place of divided"},
    "length subtracted": {"difference in place of the fraction"},
    "lengths alone": {"lengths alone"},
    "length divided by the number": {"fraction upside down"},
    "numbers squared": {"divided twice"},
    "root of a sum without squares": {"squares forgotten", "negative under the root"},
    "last number left out": {"number left out"},
    "signs lost": {"signs lost", "sign lost"},
    "cut to whole numbers": {"cut to whole numbers"},
    "transposed": {"transposed"},
    "argument changed": {"argument changed"},
    "rounded": {"rounded"},
}


# Right


@answers.right("np.linalg.norm with keepdims")
def _(x):
    x_norm = np.linalg.norm(x, ord=2, axis=1, keepdims=True)
    return x / x_norm


@answers.right("square root of the sum of squares")
def _(x):
    return x / np.sqrt(np.sum(x**2, axis=1, keepdims=True))


@answers.right("reshaped")
def _(x):
    lengths = np.linalg.norm(x, axis=1)
    return x / lengths.reshape(x.shape[0], 1)


@answers.right("a new axis")
def _(x):
    return x / np.linalg.norm(x, axis=-1)[:, None]


@answers.right("transposed twice")
def _(x):
    return (x.T / np.linalg.norm(x, axis=1)).T


@answers.right("a loop over the rows")
def _(x):
    rows = []
    for row in x:
        rows.append(row / np.linalg.norm(row))
    return np.array(rows)


@answers.right("two loops")
def _(x):
    n, m = x.shape
    result = np.zeros((n, m))
    for i in range(n):
        total = 0.0
        for j in range(m):
            total += float(x[i, j]) ** 2
        for j in range(m):
            result[i, j] = x[i, j] / math.sqrt(total)
    return result


@answers.right("einsum")
def _(x):
    return x / np.sqrt(np.einsum("ij,ij->i", x, x))[:, np.newaxis]


@answers.right("square root of the diagonal of x x^T")
def _(x):
    return np.diag(1 / np.sqrt(np.diag(x @ x.T))) @ x


@answers.right("math.hypot and a comprehension")
def _(x):
    return np.vstack([row / math.hypot(*row) for row in x])


@answers.right("apply_along_axis")
def _(x):
    return np.apply_along_axis(lambda row: row / np.sqrt(row @ row), 1, x)


@answers.right("in place on a copy of its own")
def _(x):
    y = np.array(x, dtype=float)
    y /= np.sqrt(np.square(y).sum(axis=1, keepdims=True))
    return y


# Wrong


@answers.wrong("columns in place of rows")
def _(x):
    return x / np.linalg.norm(x, axis=0, keepdims=True)


@answers.wrong("columns in place of rows")
def _(x):
    return x / np.sqrt((x**2).sum(axis=0))


@answers.wrong("columns in place of rows")
def _(x):
    result = np.zeros(x.shape)
    for j in range(x.shape[1]):
        result[:, j] = x[:, j] / np.linalg.norm(x[:, j])
    return result


@answers.wrong("norm of the whole matrix")
def _(x):
    return x / np.linalg.norm(x)


@answers.wrong("norm of the whole matrix")
def _(x):
    return x / np.sqrt(np.sum(x**2))


@answers.wrong("length of one row for all")
def _(x):
    for row in x:
        length = np.sqrt(np.sum(row**2))
    return x / length


@answers.wrong("keepdims forgotten")
def _(x):
    return x / np.linalg.norm(x, axis=1)


@answers.wrong("keepdims forgotten")
def _(x):
    x_norm = np.sqrt(np.sum(np.square(x), axis=1))
    return np.divide(x, x_norm)


@answers.wrong("keepdims forgotten")
def _(x):
    x_norm = np.linalg.norm(x, axis=1, keepdims=True)
    return x / x_norm.T


@answers.wrong("squared length")
def _(x):
    return x / np.sum(x**2, axis=1, keepdims=True)


@answers.wrong("squared length")
def _(x):
    return np.array([row / np.dot(row, row) for row in x])


@answers.wrong("sum in place of the length")
def _(x):
    return x / x.sum(axis=1, keepdims=True)


@answers.wrong("sum in place of the length")
def _(x):
    return np.array([row / abs(sum(row)) for row in x])


@answers.wrong("sum of the absolute values")
def _(x):
    return x / np.linalg.norm(x, ord=1, axis=1, keepdims=True)


@answers.wrong("sum of the absolute values")
def _(x):
    return x / np.abs(x).sum(axis=1)[:, None]


@answers.wrong("largest in place of the length")
def _(x):
    return x / np.max(x, axis=1, keepdims=True)


@answers.wrong("largest in place of the length")
def _(x):
    return x / np.linalg.norm(x, ord=np.inf, axis=1, keepdims=True)


@answers.wrong("mean in place of the sum of the squares")
def _(x):
    return x / np.sqrt(np.mean(x**2, axis=1, keepdims=True))


@answers.wrong("mean in place of the length")
def _(x):
    return x / np.mean(x, axis=1, keepdims=True)


@answers.wrong("standardised")
def _(x):
    centred = x - np.mean(x, axis=1, keepdims=True)
    return centred / np.std(x, axis=1, keepdims=True)


@answers.wrong("standardised")
def _(x):
    return x - x.mean(axis=1)[:, None]


@answers.wrong("from 0 to 1")
def _(x):
    low, high = x.min(axis=1, keepdims=True), x.max(axis=1, keepdims=True)
    return (x - low) / (high - low)


@answers.wrong("times the length")
def _(x):
    return x * np.linalg.norm(x, axis=1, keepdims=True)


@answers.wrong("length subtracted")
def _(x):
    return x - np.linalg.norm(x, axis=1, keepdims=True)


@answers.wrong("lengths alone")
def _(x):
    return np.linalg.norm(x, axis=1, keepdims=True)


@answers.wrong("lengths alone")
def _(x):
    x_norm = np.linalg.norm(x, axis=1)
    x / x_norm.reshape(-1, 1)
    return x_norm


@answers.wrong("length divided by the number")
def _(x):
    return np.linalg.norm(x, axis=1, keepdims=True) / x


@answers.wrong("numbers squared")
def _(x):
    squares = x**2
    return squares / squares.sum(axis=1, keepdims=True)


@answers.wrong("root of a sum without squares")
def _(x):
    return x / np.sqrt(np.sum(x, axis=1, keepdims=True))


@answers.wrong("root of a sum without squares")
def _(x):
    return x / np.sqrt(np.sum(np.abs(x), axis=1, keepdims=True))


@answers.wrong("last number left out")
def _(x):
    lengths = np.zeros((len(x), 1))
    for j in range(x.shape[1] - 1):
        lengths[:, 0] += x[:, j] ** 2
    return x / np.sqrt(lengths)


@answers.wrong("signs lost")
def _(x):
    return np.sqrt(x**2 / np.sum(x**2, axis=1, keepdims=True))


@answers.wrong("cut to whole numbers")
def _(x):
    result = np.zeros_like(x)
    for i in range(len(x)):
        result[i] = x[i] / np.linalg.norm(x[i])
    return result


@answers.wrong("cut to whole numbers")
def _(x):
    return (x / np.linalg.norm(x, axis=1, keepdims=True)).astype(x.dtype)


@answers.wrong("rounded")
def _(x):
    return np.round(x / np.linalg.norm(x, axis=1, keepdims=True), 4)


@answers.wrong("transposed")
def _(x):
    return x.T / np.linalg.norm(x.T, axis=0)


@answers.wrong("softmax")
def _(x):
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


@answers.wrong("number of rows fixed")
def _(x):
    return x / np.linalg.norm(x, axis=1).reshape(3, 1)


@answers.wrong("first row only")
def _(x):
    for row in x:
        return row / np.linalg.norm(row)


@answers.wrong("one row left as it is")
def _(x):
    result = x.astype(float)
    for i in range(1, len(x)):
        result[i] = x[i] / np.linalg.norm(x[i])
    return result


@answers.wrong("argument changed")
def _(x):
    for i in range(len(x)):
        x[i] = x[i] / np.linalg.norm(x[i])
    return x


@answers.wrong("argument changed")
def _(x):
    x /= np.linalg.norm(x, axis=1, keepdims=True)
    return x


@answers.wrong("returns a list")
def _(x):
    return [row / np.linalg.norm(row) for row in x]


@answers.wrong("returns the lengths, too")
def _(x):
    x_norm = np.linalg.norm(x, axis=1, keepdims=True)
    return x / x_norm, x_norm


@answers.wrong("forgot return")
def _(x):
    x = x / np.linalg.norm(x, axis=1, keepdims=True)


@answers.wrong("prints in place of returning")
def _(x):
    print(x / np.linalg.norm(x, axis=1, keepdims=True))


@answers.wrong("name that does not exist")
def _(x):
    return x / x_norm


@answers.wrong("function that does not exist")
def _(x):
    return x / np.norm(x, axis=1, keepdims=True)
