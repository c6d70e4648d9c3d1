"""Answers to `leaky_relu` as people write them."""

import math

import numpy as np
from written import Answers

answers = Answers("week3_2.leaky_relu")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "max(0.01, z)": {"leak in place of a product"},
    "the leak itself on the left": {"leak in place of a product"},
    "minus the leak on the left": {"leak with a minus sign in place of a product"},
    "plain ReLU": {"ReLU"},
    "leak fixed at 0.01": {"leak fixed"},
    "leak fixed at another number": {"leak fixed"},
    "another default": {"another leak by default"},
    "minimum in place of maximum": {"smaller of the two"},
    "sides exchanged": {"smaller of the two"},
    "leak on both sides": {"leak on both sides"},
    "left side upside down": {"sign of the left side flipped"},
    "leak added": {"leak added"},
    "divided by the leak": {"divided by the leak"},
    "nothing done": {"identity"},
    "positive numbers lost": {"positive numbers lost"},
    "slope in place of the value": {"slope in place of the value"},
    "ReLU plus leak times z": {"leak added on the right"},
    "bend at the leak": {"bend elsewhere"},
    "bend at 1": {"bend elsewhere"},
    "1 minus the leak": {"1 minus the leak"},
    "leak twice": {"leak twice"},
    "ELU": {"left side curved"},
    "one decision for all": {"one decision for all"},
    "max of Python": {"exception"},
    "np.max in place of np.maximum": {"max of two arrays"},
    "whole numbers cut off": {"cut to whole numbers"},
    "argument changed": {"argument changed"},
    "shape lost": {"other shape"},
    "transposed": {"transposed"},
}


# Right


@answers.right("as in the formula")
def _(Z, leak=0.01):
    return np.maximum(leak * Z, Z)


@answers.right("np.where")
def _(Z, leak=0.01):
    return np.where(Z > 0, Z, leak * Z)


@answers.right("np.where, 0 on the right")
def _(Z, leak=0.01):
    return np.where(Z < 0, leak * Z, Z)


@answers.right("two masks")
def _(Z, leak=0.01):
    return (Z > 0) * Z + (Z <= 0) * leak * Z


@answers.right("positive and negative part")
def _(z, slope=0.01):
    return np.maximum(0, z) + slope * np.minimum(0, z)


@answers.right("by the absolute value")
def _(Z, leak=0.01):
    return (1 + leak) / 2 * Z + (1 - leak) / 2 * np.abs(Z)


@answers.right("on a copy in decimals")
def _(Z, leak=0.01):
    A = np.array(Z, dtype=float)
    A[A < 0] *= leak
    return A


@answers.right("loop over all places")
def _(Z, leak=0.01):
    A = np.zeros(Z.shape)
    for place in np.ndindex(Z.shape):
        z = Z[place]
        if z >= 0:
            A[place] = z
        else:
            A[place] = leak * z
    return A


@answers.right("flat loop, then the shape")
def _(Z, leak=0.01):
    return np.array([max(leak * z, z) for z in Z.ravel()]).reshape(Z.shape)


@answers.right("np.vectorize")
def _(Z, leak=0.01):
    return np.vectorize(lambda z: z if z > 0 else leak * z, otypes=[float])(Z)


@answers.right("np.select")
def _(Z, leak=0.01):
    return np.select([Z > 0, Z <= 0], [Z, leak * Z])


@answers.right("ReLU of both signs")
def _(Z, leak=0.01):
    return np.clip(Z, 0, None) - leak * np.clip(-Z, 0, None)


@answers.right("slope times z")
def _(Z, leak=0.01):
    slope = np.ones(Z.shape)
    slope[Z < 0] = leak
    return slope * Z


@answers.right("max over a stack")
def _(Z, leak=0.01):
    return np.max([leak * Z, Z], axis=0)


# Wrong


@answers.wrong("max(0.01, z)")
def _(Z, leak=0.01):
    return np.maximum(leak, Z)


@answers.wrong("max(0.01, z)")
def _(Z, leak=0.01):
    A = np.zeros(Z.shape)
    for place in np.ndindex(Z.shape):
        A[place] = max(leak, Z[place])
    return A


@answers.wrong("max(0.01, z)")
def _(Z, leak=0.01):
    return np.clip(Z, leak, None)


@answers.wrong("the leak itself on the left")
def _(Z, leak=0.01):
    return np.where(Z > 0, Z, leak)


@answers.wrong("the leak itself on the left")
def _(Z, leak=0.01):
    A = Z.astype(float)
    A[A <= 0] = leak
    return A


@answers.wrong("minus the leak on the left")
def _(Z, leak=0.01):
    return np.where(Z > 0, Z, -leak)


@answers.wrong("plain ReLU")
def _(Z, leak=0.01):
    return np.maximum(0, Z)


@answers.wrong("plain ReLU")
def _(Z, leak=0.01):
    return Z * (Z > 0)


@answers.wrong("plain ReLU")
def _(Z, leak=0.01):
    A = np.array(Z, dtype=float)
    A[A < 0] = 0
    return A


@answers.wrong("leak fixed at 0.01")
def _(Z, leak=0.01):
    return np.maximum(0.01 * Z, Z)


@answers.wrong("leak fixed at 0.01")
def _(Z, leak=0.01):
    leak = 0.01
    return np.where(Z > 0, Z, leak * Z)


@answers.wrong("leak fixed at 0.01")
def _(Z, leak=0.01):
    return np.where(Z < 0, Z / 100, Z)


@answers.wrong("leak fixed at another number")
def _(Z, leak=0.01):
    return np.maximum(0.1 * Z, Z)


@answers.wrong("another default")
def _(Z, leak=0.1):
    return np.maximum(leak * Z, Z)


@answers.wrong("another default")
def _(Z, leak=0.2):
    return np.where(Z > 0, Z, leak * Z)


@answers.wrong("no default")
def _(Z, leak):
    return np.maximum(leak * Z, Z)


@answers.wrong("no leak taken")
def _(Z):
    return np.maximum(0.01 * Z, Z)


@answers.wrong("minimum in place of maximum")
def _(Z, leak=0.01):
    return np.minimum(leak * Z, Z)


@answers.wrong("minimum in place of maximum")
def _(Z, leak=0.01):
    return np.min([leak * Z, Z], axis=0)


@answers.wrong("sides exchanged")
def _(Z, leak=0.01):
    return np.where(Z < 0, Z, leak * Z)


@answers.wrong("sides exchanged")
def _(Z, leak=0.01):
    A = np.array(Z, dtype=float)
    A[A > 0] *= leak
    return A


@answers.wrong("leak on both sides")
def _(Z, leak=0.01):
    return leak * Z


@answers.wrong("leak on both sides")
def _(Z, leak=0.01):
    return np.where(Z > 0, leak * Z, leak * Z)


@answers.wrong("left side upside down")
def _(Z, leak=0.01):
    return np.where(Z > 0, Z, -leak * Z)


@answers.wrong("left side upside down")
def _(Z, leak=0.01):
    return np.maximum(-leak * Z, Z)


@answers.wrong("left side upside down")
def _(Z, leak=0.01):
    return np.maximum(0, Z) + leak * np.maximum(0, -Z)


@answers.wrong("left side upside down")
def _(Z, leak=0.01):
    A = np.zeros(Z.shape)
    for place in np.ndindex(Z.shape):
        A[place] = Z[place] if Z[place] > 0 else leak * abs(Z[place])
    return A


@answers.wrong("leak added")
def _(Z, leak=0.01):
    return np.maximum(leak + Z, Z)


@answers.wrong("leak added")
def _(Z, leak=0.01):
    return np.where(Z > 0, Z, Z + leak)


@answers.wrong("leak added")
def _(Z, leak=0.01):
    return np.maximum(0, Z) + leak


@answers.wrong("divided by the leak")
def _(Z, leak=0.01):
    return np.where(Z > 0, Z, Z / leak)


@answers.wrong("divided by the leak")
def _(Z, leak=0.01):
    return np.maximum(Z / leak, Z)


@answers.wrong("nothing done")
def _(Z, leak=0.01):
    return Z


@answers.wrong("nothing done")
def _(Z, leak=0.01):
    np.maximum(leak * Z, Z)
    return Z


@answers.wrong("positive numbers lost")
def _(Z, leak=0.01):
    return np.where(Z < 0, leak * Z, 0)


@answers.wrong("positive numbers lost")
def _(Z, leak=0.01):
    A = np.zeros(Z.shape)
    A[Z < 0] = leak * Z[Z < 0]
    return A


@answers.wrong("positive numbers lost")
def _(Z, leak=0.01):
    return np.minimum(0, Z)


@answers.wrong("slope in place of the value")
def _(Z, leak=0.01):
    return np.where(Z > 0, 1, leak)


@answers.wrong("slope in place of the value")
def _(Z, leak=0.01):
    slope = np.full(Z.shape, leak)
    slope[Z > 0] = 1
    return slope


@answers.wrong("ReLU plus leak times z")
def _(Z, leak=0.01):
    return np.maximum(0, Z) + leak * Z


@answers.wrong("ReLU plus leak times z")
def _(Z, leak=0.01):
    A = Z * (Z > 0)
    A = A + leak * Z
    return A


@answers.wrong("bend at the leak")
def _(Z, leak=0.01):
    return np.where(Z > leak, Z, leak * Z)


@answers.wrong("bend at 1")
def _(Z, leak=0.01):
    return np.where(Z > 1, Z, leak * Z)


@answers.wrong("bend at 1")
def _(Z, leak=0.01):
    A = np.array(Z, dtype=float)
    A[A <= 1] *= leak
    return A


@answers.wrong("1 minus the leak")
def _(Z, leak=0.01):
    return np.where(Z > 0, Z, (1 - leak) * Z)


@answers.wrong("1 minus the leak")
def _(Z, leak=0.01):
    return np.where(Z > 0, Z, Z - leak * Z)


@answers.wrong("leak twice")
def _(Z, leak=0.01):
    A = np.maximum(leak * Z, Z)
    return np.where(A > 0, A, leak * A)


@answers.wrong("ELU")
def _(Z, leak=0.01):
    return np.where(Z > 0, Z, leak * (np.exp(Z) - 1))


@answers.wrong("ELU")
def _(Z, leak=0.01):
    return np.where(Z >= 0, Z, np.exp(Z) - 1)


@answers.wrong("one decision for all")
def _(Z, leak=0.01):
    if np.sum(Z) > 0:
        return Z
    return leak * Z


@answers.wrong("one decision for all")
def _(Z, leak=0.01):
    return Z if (Z > 0).all() else leak * Z


@answers.wrong("one decision for all")
def _(Z, leak=0.01):
    return leak * Z if not (Z > 0).any() else Z


@answers.wrong("max of Python")
def _(Z, leak=0.01):
    return max(leak * Z, Z)


@answers.wrong("max of Python")
def _(Z, leak=0.01):
    A = max(leak * Z, Z)
    return A


@answers.wrong("np.max in place of np.maximum")
def _(Z, leak=0.01):
    return np.max(leak * Z, Z)


@answers.wrong("if on an array")
def _(Z, leak=0.01):
    if Z > 0:
        return Z
    else:
        return leak * Z


@answers.wrong("whole numbers cut off")
def _(Z, leak=0.01):
    A = np.zeros_like(Z)
    A[Z > 0] = Z[Z > 0]
    A[Z < 0] = leak * Z[Z < 0]
    return A


@answers.wrong("whole numbers cut off")
def _(Z, leak=0.01):
    A = Z.copy()
    for place in np.ndindex(A.shape):
        if A[place] < 0:
            A[place] = leak * A[place]
    return A


@answers.wrong("whole numbers raise")
def _(Z, leak=0.01):
    A = Z.copy()
    A[A < 0] *= leak
    return A


@answers.wrong("argument changed")
def _(Z, leak=0.01):
    Z[Z < 0] = leak * Z[Z < 0]
    return Z


@answers.wrong("argument changed")
def _(Z, leak=0.01):
    A = Z
    A[A < 0] = A[A < 0] * leak
    return A


@answers.wrong("shape lost")
def _(Z, leak=0.01):
    return np.array([max(leak * z, z) for z in Z.ravel()])


@answers.wrong("shape lost")
def _(Z, leak=0.01):
    return np.maximum(leak * Z, Z).reshape(1, -1)


@answers.wrong("transposed")
def _(Z, leak=0.01):
    return np.maximum(leak * Z, Z).T


@answers.wrong("works for matrices only")
def _(Z, leak=0.01):
    A = np.zeros(Z.shape)
    for i in range(Z.shape[0]):
        for j in range(Z.shape[1]):
            A[i, j] = max(leak * Z[i, j], Z[i, j])
    return A


@answers.wrong("last row left out of the loop")
def _(Z, leak=0.01):
    A = np.array(Z, dtype=float)
    for i in range(len(Z) - 1):
        A[i] = np.maximum(leak * Z[i], Z[i])
    return A


@answers.wrong("softplus")
def _(Z, leak=0.01):
    return np.log(1 + np.exp(Z)) + leak * Z


@answers.wrong("tanh in place of a leak")
def _(Z, leak=0.01):
    return np.where(Z > 0, Z, np.tanh(Z))


@answers.wrong("forgot return")
def _(Z, leak=0.01):
    A = np.maximum(leak * Z, Z)


@answers.wrong("prints in place of returning")
def _(Z, leak=0.01):
    print(np.maximum(leak * Z, Z))


@answers.wrong("returns a list")
def _(Z, leak=0.01):
    return np.maximum(leak * Z, Z).tolist()


@answers.wrong("name that does not exist")
def _(Z, leak=0.01):
    return np.maximum(alpha * Z, Z)


@answers.wrong("math on an array")
def _(Z, leak=0.01):
    return math.fabs(Z) * leak


@answers.wrong("returns slope and value")
def _(Z, leak=0.01):
    return np.maximum(leak * Z, Z), np.where(Z > 0, 1, leak)
