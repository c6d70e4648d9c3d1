"""Answers to `softmax` as people write them."""

import math

import numpy as np
from written import Answers

answers = Answers("week2_3.softmax")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "shift without a power": {"powers missing after the shift"},
    "shift after the power": {"largest subtracted after the power"},
    "scores divided by the largest": {"divided by the largest"},
    "rows in place of columns": {"rows in place of columns"},
    "sums of the rows, keepdims forgotten": {"sums of the rows, in a row"},
    "one sum for everything": {"one sum for everything"},
    "overflow": {"overflow"},
    "overflow error far out": {"math.exp of a large number"},
    "overflow covered up": {"overflow covered up"},
    "largest of the whole matrix subtracted": {"largest of all columns"},
    "largest of each row subtracted": {"largest of each row"},
    "clipped": {"cut off"},
    "exp forgotten": {"powers missing"},
    "sum forgotten": {"sum missing"},
    "exponents negated": {"powers of minus Z"},
    "sums alone": {"sums alone"},
    "mean in place of the sum": {"mean in place of the sum"},
    "length in place of the sum": {"length in place of the sum"},
    "sigmoid": {"sigmoid"},
    "1 in the denominator": {"1 added to the sum"},
    "log-softmax": {"logarithm"},
    "softmax twice": {"softmax twice"},
    "another base": {"another base"},
    "winner takes all": {"winner takes all"},
    "Z squared": {"Z changed"},
    "percentages": {"percentages"},
    "rounded": {"rounded"},
    "transposed": {"transposed"},
    "argument changed": {"argument changed"},
}

_FLAT = "NumPy lays a flat array of m numbers on every row of (n, m), as it does one of (1, m)"
#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "powers = np.exp(Z - np.max(Z, axis=0))": _FLAT,
    "return powers / np.sum(powers, axis=0)": _FLAT,
    "powers = -np.exp(Z - np.max(Z, axis=0, keepdims=True))": (
        "the sums change their sign, too, and the fractions do not"
    ),
}


# Right


@answers.right("largest of each column subtracted")
def _(Z):
    e = np.exp(Z - Z.max(axis=0))
    return e / e.sum(axis=0)


@answers.right("in place on a copy of its own")
def _(Z):
    A = np.array(Z, dtype=float)
    A -= A.max(axis=0, keepdims=True)
    np.exp(A, out=A)
    A /= A.sum(axis=0, keepdims=True)
    return A


@answers.right("a loop over the columns")
def _(Z):
    A = np.zeros(Z.shape)
    for j in range(Z.shape[1]):
        z = Z[:, j] - np.max(Z[:, j])
        A[:, j] = np.exp(z) / np.sum(np.exp(z))
    return A


@answers.right("math.exp, number by number")
def _(Z):
    columns = []
    for z in Z.T.tolist():
        top = max(z)
        powers = [math.exp(number - top) for number in z]
        columns.append([power / sum(powers) for power in powers])
    return np.array(columns).T


@answers.right("through the logarithm of the sum")
def _(Z):
    return np.exp(Z - np.logaddexp.reduce(Z, axis=0))


@answers.right("apply_along_axis")
def _(Z):
    def of_one(z):
        e = np.exp(z - z.max())
        return e / e.sum()

    return np.apply_along_axis(of_one, 0, Z)


@answers.right("rows of the transpose")
def _(Z):
    T = Z.T
    e = np.exp(T - np.max(T, axis=1, keepdims=True))
    return (e / np.sum(e, axis=1, keepdims=True)).T


@answers.right("einsum")
def _(Z):
    e = np.exp(Z - np.amax(Z, axis=0)[None, :])
    return np.einsum("ij,j->ij", e, 1 / np.einsum("ij->j", e))


@answers.right("row of ones times the powers")
def _(Z):
    e = np.exp(Z - np.max(Z, axis=0))
    return e / (np.ones((1, len(Z))) @ e)


@answers.right("one over the sum of the differences' powers")
def _(Z):
    return 1 / np.sum(np.exp(Z[None] - Z[:, None]), axis=1)


@answers.right("negated twice")
def _(Z):
    e = np.exp(-(np.max(Z, axis=0, keepdims=True) - Z))
    return np.divide(e, np.sum(e, axis=0).reshape(1, -1))


# Wrong


@answers.wrong("rows in place of columns")
def _(Z):
    e = np.exp(Z)
    return e / np.sum(e, axis=1, keepdims=True)


@answers.wrong("rows in place of columns")
def _(Z):
    e = np.exp(Z - np.max(Z, axis=1, keepdims=True))
    return e / e.sum(axis=1).reshape(-1, 1)


@answers.wrong("rows in place of columns")
def _(Z):
    return np.array([np.exp(z) / np.exp(z).sum() for z in Z])


@answers.wrong("sums of the rows, keepdims forgotten")
def _(Z):
    e = np.exp(Z)
    return e / np.sum(e, axis=1)


@answers.wrong("one sum for everything")
def _(Z):
    return np.exp(Z) / np.sum(np.exp(Z))


@answers.wrong("one sum for everything")
def _(Z):
    e = np.exp(Z - np.max(Z))
    return e / e.sum()


@answers.wrong("overflow")
def _(Z):
    return np.exp(Z) / np.sum(np.exp(Z), axis=0)


@answers.wrong("overflow")
def _(Z):
    A = np.zeros(Z.shape)
    for j in range(Z.shape[1]):
        t = np.exp(Z[:, j])
        A[:, j] = t / t.sum()
    return A


@answers.wrong("overflow")
def _(Z):
    e = np.exp(Z - np.mean(Z, axis=0))
    return e / e.sum(axis=0)


@answers.wrong("overflow")
def _(Z):
    e = np.exp(Z - np.min(Z, axis=0, keepdims=True))
    return e / np.sum(e, axis=0, keepdims=True)


@answers.wrong("overflow error far out")
def _(Z):
    columns = []
    for z in Z.T:
        powers = [math.exp(number) for number in z]
        columns.append([power / sum(powers) for power in powers])
    return np.array(columns).T


@answers.wrong("overflow covered up")
def _(Z):
    e = np.exp(Z)
    return np.nan_to_num(e / e.sum(axis=0))


@answers.wrong("largest of the whole matrix subtracted")
def _(Z):
    e = np.exp(Z - np.max(Z))
    return e / e.sum(axis=0, keepdims=True)


@answers.wrong("largest of each row subtracted")
def _(Z):
    e = np.exp(Z - np.max(Z, axis=1, keepdims=True))
    return e / e.sum(axis=0, keepdims=True)


@answers.wrong("largest of each row subtracted")
def _(Z):
    e = np.exp(Z - Z.max(axis=1))
    return e / e.sum(axis=0)


@answers.wrong("clipped")
def _(Z):
    e = np.exp(np.clip(Z, -500, 500))
    return e / e.sum(axis=0)


@answers.wrong("exp forgotten")
def _(Z):
    return Z / Z.sum(axis=0)


@answers.wrong("exp forgotten")
def _(Z):
    A = np.zeros(Z.shape)
    for j in range(Z.shape[1]):
        A[:, j] = Z[:, j] / sum(Z[:, j])
    return A


@answers.wrong("sum forgotten")
def _(Z):
    return np.exp(Z)


@answers.wrong("sum forgotten")
def _(Z):
    e = np.exp(Z - Z.max(axis=0))
    e / e.sum(axis=0)
    return e


@answers.wrong("exponents negated")
def _(Z):
    e = np.exp(-Z)
    return e / e.sum(axis=0)


@answers.wrong("sums alone")
def _(Z):
    return np.exp(Z).sum(axis=0)


@answers.wrong("mean in place of the sum")
def _(Z):
    e = np.exp(Z - Z.max(axis=0))
    return e / np.mean(e, axis=0)


@answers.wrong("length in place of the sum")
def _(Z):
    e = np.exp(Z - Z.max(axis=0))
    return e / np.linalg.norm(e, axis=0)


@answers.wrong("divided by the number of rows")
def _(Z):
    e = np.exp(Z - Z.max(axis=0))
    return e / len(Z)


@answers.wrong("sigmoid")
def _(Z):
    return 1 / (1 + np.exp(-Z))


@answers.wrong("sigmoid")
def _(Z):
    return np.exp(Z) / (np.exp(Z) + 1)


@answers.wrong("sigmoid, shared out")
def _(Z):
    s = 1 / (1 + np.exp(-Z))
    return s / s.sum(axis=0)


@answers.wrong("1 in the denominator")
def _(Z):
    return np.exp(Z) / (1 + np.sum(np.exp(Z), axis=0))


@answers.wrong("log-softmax")
def _(Z):
    shifted = Z - Z.max(axis=0)
    return shifted - np.log(np.exp(shifted).sum(axis=0))


@answers.wrong("softmax twice")
def _(Z):
    for _ in range(2):
        e = np.exp(Z - Z.max(axis=0))
        Z = e / e.sum(axis=0)
    return Z


@answers.wrong("another base")
def _(Z):
    e = 2 ** (Z - Z.max(axis=0)).astype(float)
    return e / e.sum(axis=0)


@answers.wrong("another base")
def _(Z):
    e = np.power(10.0, Z - Z.max(axis=0))
    return e / e.sum(axis=0)


@answers.wrong("winner takes all")
def _(Z):
    return (Z == Z.max(axis=0)).astype(float)


@answers.wrong("place of the winner")
def _(Z):
    return np.argmax(Z, axis=0)


@answers.wrong("Z squared")
def _(Z):
    z = Z**2
    e = np.exp(z - z.max(axis=0))
    return e / e.sum(axis=0)


@answers.wrong("percentages")
def _(Z):
    e = np.exp(Z - Z.max(axis=0))
    return 100 * e / e.sum(axis=0)


@answers.wrong("rounded")
def _(Z):
    e = np.exp(Z - Z.max(axis=0))
    return np.round(e / e.sum(axis=0), 3)


@answers.wrong("transposed")
def _(Z):
    e = np.exp(Z - Z.max(axis=0))
    return (e / e.sum(axis=0)).T


@answers.wrong("transposed")
def _(Z):
    columns = [np.exp(z - z.max()) for z in Z.T]
    return np.array([e / e.sum() for e in columns])


@answers.wrong("a small number added to the sum")
def _(Z):
    e = np.exp(Z - Z.max(axis=0))
    return e / (e.sum(axis=0) + 1e-4)


@answers.wrong("last row left out of the sum")
def _(Z):
    e = np.exp(Z - Z.max(axis=0))
    total = np.zeros(Z.shape[1])
    for i in range(len(Z) - 1):
        total += e[i]
    return e / total


@answers.wrong("argument changed")
def _(Z):
    Z -= Z.max(axis=0)
    return np.exp(Z) / np.exp(Z).sum(axis=0)


@answers.wrong("argument changed")
def _(Z):
    for j in range(Z.shape[1]):
        e = np.exp(Z[:, j] - Z[:, j].max())
        Z[:, j] = e / e.sum()
    return Z


@answers.wrong("returns the powers, too")
def _(Z):
    e = np.exp(Z - Z.max(axis=0))
    return e / e.sum(axis=0), e


@answers.wrong("returns a list")
def _(Z):
    e = np.exp(Z - Z.max(axis=0))
    return (e / e.sum(axis=0)).tolist()


@answers.wrong("forgot return")
def _(Z):
    e = np.exp(Z - Z.max(axis=0))
    A = e / e.sum(axis=0)


@answers.wrong("prints in place of returning")
def _(Z):
    e = np.exp(Z - Z.max(axis=0))
    print(e / e.sum(axis=0))


@answers.wrong("name that does not exist")
def _(Z):
    return np.exp(z) / np.sum(np.exp(z), axis=0)


@answers.wrong("math.exp on an array")
def _(Z):
    return math.exp(Z) / sum(math.exp(Z))


@answers.wrong("shift without a power")
def _(Z):
    Z = Z - Z.max(axis=0)
    return Z / Z.sum(axis=0)


@answers.wrong("shift after the power")
def _(Z):
    E = np.exp(Z)
    E = E - E.max(axis=0)
    return E / E.sum(axis=0)


@answers.wrong("scores divided by the largest")
def _(Z):
    E = np.exp(Z / Z.max(axis=0))
    return E / E.sum(axis=0)
