"""Answers to `compute_cost` as people write them: those of week 3, and more."""

from dataclasses import replace

import numpy as np
from written import Answers
from written.week3_4 import compute_cost as earlier
from written.week4_2.given import compute_cost

answers = Answers("week4_2.compute_cost")
answers.all_right += [replace(answer, key=answers.key) for answer in earlier.answers.all_right]
answers.all_wrong += [replace(answer, key=answers.key) for answer in earlier.answers.all_wrong]
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    **earlier.CLASSICS,
    "first answer only": {"first examples only"},
    "rows of Y counted": {"1/m missing"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {line.replace("A2", "AL"): why for line, why in earlier.EQUIVALENT.items()}


# Right


@answers.right("as in week 3")
def _(A2, Y):
    return compute_cost(A2, Y)


@answers.right("log-loss of two columns, added up by a matrix product")
def _(AL, Y):
    both = np.clip(np.vstack([AL, 1 - AL]), 1e-15, 1)
    return -np.trace(np.vstack([Y, 1 - Y]) @ np.log(both).T) / AL.shape[1]


@answers.right("a loop over the columns")
def _(AL, Y):
    cost = 0
    for i in range(Y.shape[1]):
        a = min(max(AL[0, i], 1e-15), 1 - 1e-15)
        cost += -Y[0, i] * np.log(a) - (1 - Y[0, i]) * np.log(1 - a)
    cost /= Y.shape[1]
    return np.squeeze(cost)


# Wrong


@answers.wrong("1/m missing")
def _(AL, Y):
    m = AL.shape[0]
    safe = np.clip(AL, 1e-15, 1 - 1e-15)
    cost = -(np.dot(Y, np.log(safe).T) + np.dot(1 - Y, np.log(1 - safe).T)) / m
    return float(np.squeeze(cost))


@answers.wrong("1/m missing")
def _(AL, Y):
    m = len(Y)
    safe = np.clip(AL, 1e-15, 1 - 1e-15)
    return np.sum(-Y * np.log(safe) - (1 - Y) * np.log(1 - safe)) / m


@answers.wrong("sign flipped")
def _(AL, Y):
    safe = np.clip(AL, 1e-15, 1 - 1e-15)
    return np.squeeze(np.log(np.where(Y > 0, safe, 1 - safe)).mean(axis=1))


@answers.wrong("second term missing")
def _(AL, Y):
    safe = np.clip(AL, 1e-15, 1 - 1e-15)
    return np.squeeze(-np.dot(Y, np.log(safe).T) / Y.shape[1])


@answers.wrong("array in place of a number")
def _(AL, Y):
    safe = np.clip(AL, 1e-15, 1 - 1e-15)
    return -(np.dot(Y, np.log(safe).T) + np.dot(1 - Y, np.log(1 - safe).T)) / Y.shape[1]


@answers.wrong("first answer only")
def _(AL, Y):
    for a, y in zip(np.clip(AL, 1e-15, 1 - 1e-15)[0], Y[0], strict=True):
        return -(y * np.log(a) + (1 - y) * np.log(1 - a))


@answers.wrong("list of the losses")
def _(AL, Y):
    AL = np.clip(AL, 1e-15, 1 - 1e-15)
    return [-(y * np.log(a) + (1 - y) * np.log(1 - a)) for a, y in zip(AL[0], Y[0], strict=True)]


@answers.wrong("clipped too much")
def _(AL, Y):
    AL = np.clip(AL, 0.001, 0.999)
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / Y.shape[1]


@answers.wrong("no clipping")
def _(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)


@answers.wrong("a small number added on one side only")
def _(AL, Y):
    return -np.mean(Y * np.log(AL + 1e-15) + (1 - Y) * np.log(1 - AL))


@answers.wrong("loss of every pair of answers and labels")
def _(AL, Y):
    safe = np.clip(AL, 1e-15, 1 - 1e-15)
    return -np.mean(Y.T @ np.log(safe) + (1 - Y).T @ np.log(1 - safe))


@answers.wrong("rows of Y counted")
def _(AL, Y):
    m = len(Y)
    A = np.clip(AL, 1e-15, 1 - 1e-15)
    logprobs = np.multiply(np.log(A), Y) + np.multiply(np.log(1 - A), 1 - Y)
    return -np.sum(logprobs) / m
