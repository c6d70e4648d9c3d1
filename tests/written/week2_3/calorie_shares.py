"""Answers to `calorie_shares` as people write them."""

import numpy as np
from written import Answers

answers = Answers("week2_3.calorie_shares")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "sums of the rows": {"sums of the rows"},
    "sums of the rows, keepdims forgotten": {"sums of the rows, in a row"},
    "fractions, not percentages": {"fractions"},
    "sum of everything": {"one sum for everything"},
    "sum of one column for all": {"one sum for everything"},
    "sums in a column": {"sums in a column"},
    "reshape(1, 4)": {"size fixed", "exception"},
    "number of columns fixed": {"size fixed", "exception", "some only"},
    "rounded": {"rounded"},
    "cut to whole numbers": {"cut to whole numbers"},
    "whole-number division before the percentage": {"whole-number division"},
    "mean in place of the sum": {"mean in place of the sum"},
    "largest in place of the sum": {"largest in place of the sum"},
    "divided by the number of rows": {"number of rows or columns in place of the sum"},
    "sums alone": {"sums alone"},
    "sum divided by the number": {"fraction upside down"},
    "times the sum": {"product in place of the fraction"},
    "sum subtracted": {"difference in place of the fraction"},
    "cut to whole numbers if A holds such": {"no room for decimals"},
    "number itself left out of the sum": {"number itself left out of the sum"},
    "running sum": {"sums that grow"},
    "last row left out": {"row left out of the sums"},
    "transposed": {"transposed"},
    "argument changed": {"argument changed"},
    "times 1000": {"constant factor"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "return 100 * A / np.sum(A, axis=0)": (
        "NumPy lays a flat array of m numbers on every row of (n, m), as it does one of (1, m)"
    ),
}


# Right


@answers.right("sum with keepdims")
def _(A):
    return 100 * A / A.sum(axis=0, keepdims=True)


@answers.right("sum, reshaped")
def _(A):
    cal = A.sum(axis=0)
    percentage = 100 * A / cal.reshape(1, A.shape[1])
    return percentage


@answers.right("shares first, then percent")
def _(A):
    return A / np.sum(A, axis=0) * 100


@answers.right("two loops")
def _(A):
    n, m = A.shape
    shares = np.zeros((n, m))
    for j in range(m):
        total = 0
        for i in range(n):
            total += A[i, j]
        for i in range(n):
            shares[i, j] = 100 * A[i, j] / total
    return shares


@answers.right("a loop over the columns")
def _(A):
    shares = np.empty(A.shape)
    for j, column in enumerate(A.T):
        shares[:, j] = column / sum(column) * 100
    return shares


@answers.right("list of columns, transposed")
def _(A):
    return np.array([100 * column / column.sum() for column in A.T]).T


@answers.right("rows of the transpose")
def _(A):
    B = A.T
    return (100 * B / B.sum(axis=1, keepdims=True)).T


@answers.right("row of ones times A")
def _(A):
    total = np.ones((1, len(A))) @ A
    return np.divide(100 * A, total)


@answers.right("times a diagonal matrix")
def _(A):
    return A @ np.diag(100 / A.sum(axis=0))


@answers.right("einsum")
def _(A):
    return np.einsum("ij,j->ij", A, 100 / np.einsum("ij->j", A))


@answers.right("apply_along_axis")
def _(A):
    return np.apply_along_axis(lambda column: column / column.sum() * 100, 0, A)


@answers.right("in place on a copy of its own")
def _(A):
    shares = A.astype(float)
    shares /= shares.sum(0)
    shares *= 100
    return shares


# Wrong


@answers.wrong("sums of the rows")
def _(A):
    return 100 * A / A.sum(axis=1, keepdims=True)


@answers.wrong("sums of the rows")
def _(A):
    shares = np.zeros(A.shape)
    for i in range(A.shape[0]):
        shares[i] = 100 * A[i] / np.sum(A[i])
    return shares


@answers.wrong("sums of the rows")
def _(A):
    total = np.sum(A, axis=1)
    return (A.T / total).T * 100


@answers.wrong("sums of the rows, keepdims forgotten")
def _(A):
    return 100 * A / np.sum(A, axis=1)


@answers.wrong("sums of the rows, keepdims forgotten")
def _(A):
    total = A.sum(axis=-1)
    return A / total * 100


@answers.wrong("fractions, not percentages")
def _(A):
    return A / np.sum(A, axis=0, keepdims=True)


@answers.wrong("fractions, not percentages")
def _(A):
    return np.stack([c / c.sum() for c in A.T], axis=1)


@answers.wrong("sum of everything")
def _(A):
    return 100 * A / np.sum(A)


@answers.wrong("sum of everything")
def _(A):
    total = 0
    for row in A:
        for number in row:
            total += number
    return A / total * 100


@answers.wrong("sum of one column for all")
def _(A):
    for j in range(A.shape[1]):
        total = A[:, j].sum()
    return 100 * A / total


@answers.wrong("sums in a column")
def _(A):
    return 100 * A / A.sum(axis=0).reshape(-1, 1)


@answers.wrong("sums in a column")
def _(A):
    cal = np.sum(A, axis=0, keepdims=True).T
    return 100 * A / cal


@answers.wrong("reshape(1, 4)")
def _(A):
    cal = A.sum(axis=0)
    return 100 * A / cal.reshape(1, 4)


@answers.wrong("reshape(1, 4)")
def _(A):
    percentage = A / np.reshape(np.sum(A, axis=0), (1, 4))
    return percentage * 100


@answers.wrong("number of columns fixed")
def _(A):
    columns = [100 * A[:, j] / A[:, j].sum() for j in range(4)]
    return np.array(columns).T


@answers.wrong("number of rows fixed")
def _(A):
    total = A[0] + A[1] + A[2]
    return 100 * A / total


@answers.wrong("rounded")
def _(A):
    return np.round(100 * A / A.sum(axis=0), 1)


@answers.wrong("rounded")
def _(A):
    return np.round(100 * A / A.sum(axis=0))


@answers.wrong("cut to whole numbers")
def _(A):
    return (100 * A / A.sum(axis=0)).astype(int)


@answers.wrong("cut to whole numbers")
def _(A):
    return 100 * A // A.sum(axis=0)


@answers.wrong("cut to whole numbers if A holds such")
def _(A):
    shares = np.zeros_like(A)
    for j in range(A.shape[1]):
        shares[:, j] = 100 * A[:, j] / A[:, j].sum()
    return shares


@answers.wrong("whole-number division before the percentage")
def _(A):
    return A // A.sum(axis=0) * 100


@answers.wrong("mean in place of the sum")
def _(A):
    return 100 * A / np.mean(A, axis=0)


@answers.wrong("largest in place of the sum")
def _(A):
    return 100 * A / A.max(axis=0, keepdims=True)


@answers.wrong("divided by the number of rows")
def _(A):
    return 100 * A / len(A)


@answers.wrong("sums alone")
def _(A):
    return A.sum(axis=0)


@answers.wrong("sums alone")
def _(A):
    cal = A.sum(axis=0, keepdims=True)
    percentage = 100 * A / cal
    return cal


@answers.wrong("sum divided by the number")
def _(A):
    return 100 * A.sum(axis=0) / A


@answers.wrong("times the sum")
def _(A):
    return 100 * A * A.sum(axis=0)


@answers.wrong("sum subtracted")
def _(A):
    return A - A.sum(axis=0)


@answers.wrong("running sum")
def _(A):
    shares, total = np.zeros(A.shape), np.zeros(A.shape[1])
    for i in range(len(A)):
        total = total + A[i]
        shares[i] = 100 * A[i] / total
    return shares


@answers.wrong("last row left out")
def _(A):
    total = np.zeros(A.shape[1])
    for i in range(len(A) - 1):
        total += A[i]
    return 100 * A / total


@answers.wrong("transposed")
def _(A):
    return 100 * A.T / A.T.sum(axis=1, keepdims=True)


@answers.wrong("transposed")
def _(A):
    return np.array([100 * column / column.sum() for column in A.T])


@answers.wrong("times 1000")
def _(A):
    return 1000 * A / A.sum(axis=0)


@answers.wrong("first row only")
def _(A):
    return 100 * A[0] / A.sum(axis=0)


@answers.wrong("first column only")
def _(A):
    for j in range(A.shape[1]):
        return 100 * A[:, j] / A[:, j].sum()


@answers.wrong("number itself left out of the sum")
def _(A):
    return 100 * A / (A.sum(axis=0) - A)


@answers.wrong("argument changed")
def _(A):
    A *= 100 / A.sum(axis=0)
    return A


@answers.wrong("argument changed")
def _(A):
    for j in range(A.shape[1]):
        A[:, j] = 100 * A[:, j] / A[:, j].sum()
    return A


@answers.wrong("returns a list")
def _(A):
    return (100 * A / A.sum(axis=0)).tolist()


@answers.wrong("returns text")
def _(A):
    shares = 100 * A / A.sum(axis=0)
    return [[f"{share:.1f} %" for share in row] for row in shares]


@answers.wrong("returns more than the shares")
def _(A):
    cal = A.sum(axis=0)
    return cal, 100 * A / cal


@answers.wrong("forgot return")
def _(A):
    percentage = 100 * A / A.sum(axis=0)


@answers.wrong("prints in place of returning")
def _(A):
    print(100 * A / A.sum(axis=0))


@answers.wrong("name that does not exist")
def _(A):
    return 100 * A / cal
