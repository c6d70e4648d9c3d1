"""Answers to `linear_forward` as people write them."""

import numpy as np
from written import Answers
from written.week4_2.given import linear_forward

from nnlib import RELU, SIGMOID

answers = Answers("week4_2.linear_forward")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "bias forgotten": {"bias forgotten"},
    "bias subtracted": {"bias subtracted"},
    "bias twice": {"bias twice"},
    "bias added for each input": {"bias added in every round"},
    "bias multiplied": {"bias inside the product"},
    "bias inside the brackets": {"bias inside the product"},
    "biases added to the inputs": {"biases added to the inputs"},
    "bias across": {"bias across"},
    "first bias for all units": {"one bias for all units"},
    "W transposed": {"W transposed"},
    "A_prev before W": {"wrong order in a product"},
    "A_prev transposed": {"inputs transposed"},
    "* for @": {"* in place of @"},
    "examples in rows": {"examples in rows", "transposed"},
    "activation applied": {"activation used already"},
    "added up over the examples": {"added up over the examples"},
    "added up over the units": {"added up over the units"},
    "divided by m": {"divided by a count"},
    "mean over the inputs": {"divided by a count"},
    "W forgotten": {"W forgotten"},
    "overwritten, not added up": {"one input only"},
    "last example left out": {"example or unit left out"},
    "last unit left out": {"example or unit left out"},
    "first unit only": {"one unit only"},
    "last unit only": {"one unit only"},
    "first example only": {"one example only"},
    "cache in another order": {"other order"},
    "cache first": {"other order"},
    "Z in the cache": {"output in the cache"},
    "A_prev overwritten": {"output in the cache"},
    "Z in the cache, too": {"more in the cache"},
    "cache without b": {"less in the cache"},
    "cache without A_prev": {"less in the cache"},
    "cache without W": {"less in the cache"},
    "A_prev alone in the cache": {"less in the cache"},
    "empty cache": {"less in the cache"},
    "shapes in the cache": {"shapes in the cache"},
    "A_prev transposed in the cache": {"transposed"},
    "no cache": {"no cache"},
    "flat": {"flat cache"},
    "dictionary": {"dictionary"},
    "rounded": {"rounded"},
    "argument changed": {"argument changed"},
    "new random weights": {"chance"},
}


# Right


@answers.right("np.dot, and a name for the cache")
def _(A_prev, W, b):
    Z = np.dot(W, A_prev) + b
    cache = (A_prev, W, b)
    return Z, cache


@answers.right("lists in place of tuples")
def _(A, W, b):
    return [np.matmul(W, A) + b, [A, W, b]]


@answers.right("bias added in its own place")
def _(A_prev, W, b):
    Z = W.dot(A_prev)
    Z += b
    return Z, (A_prev, W, b)


@answers.right("einsum")
def _(A_prev, W, b):
    Z = np.einsum("jk,ki->ji", W, A_prev) + np.tile(b, (1, A_prev.shape[1]))
    return Z, (A_prev, W, b)


@answers.right("loop over the examples")
def _(A_prev, W, b):
    m = A_prev.shape[1]
    Z = np.zeros((W.shape[0], m))
    for i in range(m):
        Z[:, i] = W @ A_prev[:, i] + b[:, 0]
    return Z, (A_prev, W, b)


@answers.right("three loops")
def _(A_prev, W, b):
    n, n_prev = W.shape
    Z = np.zeros((n, A_prev.shape[1]))
    for j in range(n):
        for i in range(A_prev.shape[1]):
            Z[j, i] = b[j, 0]
            for k in range(n_prev):
                Z[j, i] += W[j, k] * A_prev[k, i]
    return Z, (A_prev, W, b)


@answers.right("examples in rows inside")
def _(A_prev, W, b):
    return (A_prev.T @ W.T + b.T).T, (A_prev, W, b)


@answers.right("bias as one more weight, copies in the cache")
def _(A_prev, W, b):
    ones = np.ones((1, A_prev.shape[1]))
    Z = np.hstack((W, b)) @ np.vstack((A_prev, ones))
    return Z, (A_prev.copy(), W.copy(), b.copy())


@answers.right("a product of all, then a sum")
def _(A_prev, W, b):
    products = W[:, :, None] * A_prev[None, :, :]
    return products.sum(axis=1) + b, (A_prev, W, b)


# Wrong: Z


@answers.wrong("bias forgotten")
def _(A_prev, W, b):
    Z = np.dot(W, A_prev)
    return Z, (A_prev, W, b)


@answers.wrong("bias forgotten")
def _(A_prev, W, b):
    Z = np.zeros((W.shape[0], A_prev.shape[1]))
    for j, row in enumerate(W):
        Z[j] = row @ A_prev
    return Z, (A_prev, W, b)


@answers.wrong("bias forgotten")
def _(A_prev, W, b):
    Z = W @ A_prev
    Z + b
    return Z, (A_prev, W, b)


@answers.wrong("bias subtracted")
def _(A_prev, W, b):
    return W @ A_prev - b, (A_prev, W, b)


@answers.wrong("bias twice")
def _(A_prev, W, b):
    Z = W @ A_prev + b
    Z += b
    return Z, (A_prev, W, b)


@answers.wrong("bias added for each input")
def _(A_prev, W, b):
    Z = np.zeros((len(W), A_prev.shape[1]))
    for k in range(len(A_prev)):
        Z += W[:, [k]] @ A_prev[[k]] + b
    return Z, (A_prev, W, b)


@answers.wrong("bias multiplied")
def _(A_prev, W, b):
    return np.dot(W, A_prev) * b, (A_prev, W, b)


@answers.wrong("bias inside the brackets")
def _(A_prev, W, b):
    return (W + b) @ A_prev, (A_prev, W, b)


@answers.wrong("biases added to the inputs")
def _(A_prev, W, b):
    return np.dot(W, A_prev + b), (A_prev, W, b)


@answers.wrong("bias inside the brackets, turned to fit")
def _(A_prev, W, b):
    return W @ (A_prev + b.mean()), (A_prev, W, b)


@answers.wrong("bias across")
def _(A_prev, W, b):
    return W @ A_prev + b.T, (A_prev, W, b)


@answers.wrong("bias across")
def _(A_prev, W, b):
    return np.dot(W, A_prev) + np.squeeze(b), (A_prev, W, b)


@answers.wrong("first bias for all units")
def _(A_prev, W, b):
    return W @ A_prev + b[0], (A_prev, W, b)


@answers.wrong("first bias for all units")
def _(A_prev, W, b):
    return W @ A_prev + b[0, 0], (A_prev, W, b)


@answers.wrong("bias a matrix product, too")
def _(A_prev, W, b):
    return W @ A_prev @ b, (A_prev, W, b)


@answers.wrong("W transposed")
def _(A_prev, W, b):
    return np.dot(W.T, A_prev) + b, (A_prev, W, b)


@answers.wrong("W transposed")
def _(A_prev, W, b):
    Z = W.T @ A_prev
    Z = Z + b
    return Z, (A_prev, W, b)


@answers.wrong("A_prev before W")
def _(A_prev, W, b):
    return A_prev @ W + b, (A_prev, W, b)


@answers.wrong("A_prev before W")
def _(A_prev, W, b):
    return np.dot(A_prev, W.T) + b, (A_prev, W, b)


@answers.wrong("A_prev transposed")
def _(A_prev, W, b):
    return W @ A_prev.T + b, (A_prev, W, b)


@answers.wrong("examples in rows")
def _(A_prev, W, b):
    return A_prev.T @ W.T + b.T, (A_prev, W, b)


@answers.wrong("examples in rows")
def _(A_prev, W, b):
    Z = []
    for x in A_prev.T:
        Z.append(W @ x + b[:, 0])
    return np.array(Z), (A_prev, W, b)


@answers.wrong("* for @")
def _(A_prev, W, b):
    return W * A_prev + b, (A_prev, W, b)


@answers.wrong("* for @")
def _(A_prev, W, b):
    return np.multiply(W, A_prev) + b, (A_prev, W, b)


@answers.wrong("activation applied")
def _(A_prev, W, b):
    Z = np.maximum(0, np.dot(W, A_prev) + b)
    return Z, (A_prev, W, b)


@answers.wrong("activation applied")
def _(A_prev, W, b):
    return SIGMOID(W @ A_prev + b), (A_prev, W, b)


@answers.wrong("activation applied")
def _(A_prev, W, b):
    Z = W @ A_prev + b
    A = RELU(Z)
    return A, (A_prev, W, b)


@answers.wrong("activation applied")
def _(A_prev, W, b):
    Z = np.tanh(W.dot(A_prev) + b)
    return Z, (A_prev, W, b)


@answers.wrong("added up over the examples")
def _(A_prev, W, b):
    Z = np.sum(W @ A_prev + b, axis=1, keepdims=True)
    return Z, (A_prev, W, b)


@answers.wrong("added up over the units")
def _(A_prev, W, b):
    Z = np.sum(np.dot(W, A_prev) + b, axis=0, keepdims=True)
    return Z, (A_prev, W, b)


@answers.wrong("divided by m")
def _(A_prev, W, b):
    m = A_prev.shape[1]
    return W @ A_prev / m + b, (A_prev, W, b)


@answers.wrong("mean over the inputs")
def _(A_prev, W, b):
    Z = np.mean(W[:, :, None] * A_prev[None], axis=1) + b
    return Z, (A_prev, W, b)


@answers.wrong("W forgotten")
def _(A_prev, W, b):
    return A_prev.sum(axis=0) + b, (A_prev, W, b)


@answers.wrong("product forgotten")
def _(A_prev, W, b):
    return A_prev + b, (A_prev, W, b)


@answers.wrong("overwritten, not added up")
def _(A_prev, W, b):
    for k in range(W.shape[1]):
        Z = W[:, k : k + 1] * A_prev[k : k + 1] + b
    return Z, (A_prev, W, b)


@answers.wrong("last example left out")
def _(A_prev, W, b):
    m = A_prev.shape[1]
    Z = np.zeros((len(W), m))
    for i in range(m - 1):
        Z[:, [i]] = W @ A_prev[:, [i]] + b
    return Z, (A_prev, W, b)


@answers.wrong("last unit left out")
def _(A_prev, W, b):
    Z = np.zeros((len(W), A_prev.shape[1]))
    for j in range(len(W) - 1):
        Z[j] = W[j] @ A_prev + b[j]
    return Z, (A_prev, W, b)


@answers.wrong("first unit only")
def _(A_prev, W, b):
    for row, bias in zip(W, b, strict=True):
        return row @ A_prev + bias, (A_prev, W, b)


@answers.wrong("last unit only")
def _(A_prev, W, b):
    for j in range(len(W)):
        Z = W[j] @ A_prev + b[j]
    return Z, (A_prev, W, b)


@answers.wrong("first example only")
def _(A_prev, W, b):
    Z = W @ A_prev[:, :1] + b
    return Z, (A_prev, W, b)


@answers.wrong("sizes hard-coded")
def _(A_prev, W, b):
    Z = np.zeros((4, 5))
    for j in range(4):
        Z[j] = W[j] @ A_prev + b[j]
    return Z, (A_prev, W, b)


@answers.wrong("Z squeezed")
def _(A_prev, W, b):
    return np.squeeze(W @ A_prev + b), (A_prev, W, b)


@answers.wrong("rounded")
def _(A_prev, W, b):
    return np.round(W @ A_prev + b, 4), (A_prev, W, b)


@answers.wrong("new random weights")
def _(A_prev, W, b):
    W = np.random.randn(*W.shape)
    return W @ A_prev + b, (A_prev, W, b)


@answers.wrong("outer product")
def _(A_prev, W, b):
    return np.outer(W, A_prev) + b[0], (A_prev, W, b)


# Wrong: the cache, and what is returned


@answers.wrong("cache in another order")
def _(A_prev, W, b):
    Z, _ = linear_forward(A_prev, W, b)
    return Z, (W, A_prev, b)


@answers.wrong("cache in another order")
def _(A_prev, W, b):
    Z, _ = linear_forward(A_prev, W, b)
    return Z, (W, b, A_prev)


@answers.wrong("cache first")
def _(A_prev, W, b):
    Z = W @ A_prev + b
    return (A_prev, W, b), Z


@answers.wrong("Z in the cache")
def _(A_prev, W, b):
    Z = np.dot(W, A_prev) + b
    cache = (Z, W, b)
    return Z, cache


@answers.wrong("A_prev overwritten")
def _(A_prev, W, b):
    A_prev = W @ A_prev + b
    return A_prev, (A_prev, W, b)


@answers.wrong("Z in the cache, too")
def _(A_prev, W, b):
    Z = W @ A_prev + b
    return Z, (A_prev, W, b, Z)


@answers.wrong("Z in the cache, too")
def _(A_prev, W, b):
    Z = W @ A_prev + b
    return Z, (Z, (A_prev, W, b))


@answers.wrong("cache without b")
def _(A_prev, W, b):
    Z = W @ A_prev + b
    return Z, (A_prev, W)


@answers.wrong("cache without A_prev")
def _(A_prev, W, b):
    Z = W @ A_prev + b
    return Z, (W, b)


@answers.wrong("cache without W")
def _(A_prev, W, b):
    Z = np.dot(W, A_prev) + b
    cache = [A_prev, b]
    return Z, cache


@answers.wrong("A_prev alone in the cache")
def _(A_prev, W, b):
    return W @ A_prev + b, A_prev


@answers.wrong("empty cache")
def _(A_prev, W, b):
    cache = []
    return W @ A_prev + b, cache


@answers.wrong("shapes in the cache")
def _(A_prev, W, b):
    return W @ A_prev + b, (A_prev.shape, W.shape, b.shape)


@answers.wrong("A_prev transposed in the cache")
def _(A_prev, W, b):
    return W @ A_prev + b, (A_prev.T, W, b)


@answers.wrong("no cache")
def _(A_prev, W, b):
    return np.dot(W, A_prev) + b


@answers.wrong("no cache")
def _(A_prev, W, b):
    cache = None
    return np.dot(W, A_prev) + b, cache


@answers.wrong("flat")
def _(A_prev, W, b):
    Z = W @ A_prev + b
    return Z, A_prev, W, b


@answers.wrong("dictionary")
def _(A_prev, W, b):
    Z = np.dot(W, A_prev) + b
    cache = {"A_prev": A_prev, "W": W, "b": b}
    return Z, cache


@answers.wrong("dictionary of everything")
def _(A_prev, W, b):
    return {"Z": W @ A_prev + b, "cache": (A_prev, W, b)}


@answers.wrong("argument changed")
def _(A_prev, W, b):
    b *= 2
    return W @ A_prev + b, (A_prev, W, b)


@answers.wrong("argument changed")
def _(A_prev, W, b):
    Z = W @ A_prev + b
    A_prev[:] = 0
    return Z, (A_prev, W, b)


@answers.wrong("forgot return")
def _(A_prev, W, b):
    Z = W @ A_prev + b
    cache = (A_prev, W, b)


@answers.wrong("name that does not exist")
def _(A_prev, W, b):
    Z = W @ A + b
    return Z, (A_prev, W, b)


@answers.wrong("name that does not exist in the cache")
def _(A_prev, W, b):
    Z = W @ A_prev + b
    return Z, linear_cache
