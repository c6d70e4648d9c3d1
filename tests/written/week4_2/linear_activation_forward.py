"""Answers to `linear_activation_forward` as people write them."""

import numpy as np
from written import Answers
from written.week4_2.given import linear_activation_forward, linear_forward

from nnlib import RELU, SIGMOID

answers = Answers("week4_2.linear_activation_forward")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "activation forgotten": {"activation forgotten"},
    "Z returned": {"activation forgotten"},
    "activation twice": {"activation twice"},
    "ReLU hard-coded": {"ReLU hard-coded"},
    "sigmoid hard-coded": {"sigmoid hard-coded"},
    "tanh hard-coded": {"tanh hard-coded"},
    "slope in place of the value": {"slope in place of the value"},
    "function of the inputs": {"function of something else"},
    "inputs through the function": {"inputs through the function"},
    "bias forgotten": {"bias forgotten"},
    "bias subtracted": {"bias subtracted"},
    "bias twice": {"bias twice"},
    "bias outside the activation": {"bias outside the activation"},
    "bias multiplied": {"bias inside the product"},
    "bias across": {"bias across"},
    "W transposed": {"W transposed"},
    "A_prev before W": {"wrong order in a product"},
    "W and A_prev exchanged in the call": {"wrong order in a product"},
    "b and W exchanged in the call": {"arguments in another order"},
    "A_prev transposed": {"inputs transposed"},
    "* for @": {"* in place of @"},
    "examples in rows": {"examples in rows", "transposed"},
    "pair not taken apart": {"pair not taken apart"},
    "pair taken apart the wrong way round": {"pair not taken apart"},
    "answers of 0 and 1": {"answers in place of probabilities"},
    "added up over the examples": {"added up over the examples"},
    "Z in place of A in the cache": {"Z in place of A"},
    "Z alone in the cache": {"one array in place of a pair"},
    "A alone in the cache": {"one array in place of a pair"},
    "A_prev in place of A in the cache": {"inputs where A belongs"},
    "A_prev overwritten": {"A where the inputs belong"},
    "Z for A_prev in the linear cache": {"A where the inputs belong"},
    "name of g in the cache": {"not the function itself"},
    "slope in the cache": {"not the function itself"},
    "function of g in the cache": {"not the function itself"},
    "function fixed in the cache": {"function fixed"},
    "linear cache only": {"one half of the cache only"},
    "activation cache only": {"one half of the cache only"},
    "g left out": {"one array in place of a pair", "one half of the cache only"},
    "A left out": {"one half of the cache only"},
    "Z in the cache, too": {"more in the cache"},
    "all that linear_forward returns in the cache": {"more in the cache"},
    "flat cache": {"flat cache"},
    "all side by side": {"flat cache"},
    "halves exchanged": {"other order"},
    "g before A": {"other order"},
    "cache first": {"other order"},
    "W before A_prev": {"other order"},
    "dictionary": {"dictionary"},
    "dictionaries in the cache": {"dictionary"},
    "no cache": {"no cache"},
    "rounded": {"rounded"},
    "argument changed": {"argument changed"},
    "new random weights": {"chance"},
}


# Right


@answers.right("names for both caches")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    activation_cache = (A, g)
    cache = (linear_cache, activation_cache)
    return A, cache


@answers.right("linear step written out")
def _(A_prev, W, b, g):
    A = g(np.dot(W, A_prev) + b)
    return A, ((A_prev, W, b), (A, g))


@answers.right("lists in place of tuples")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    return [g(Z), [list(linear_cache), [g(Z), g]]]


@answers.right("by places")
def _(A_prev, W, b, g):
    result = linear_forward(A_prev, W, b)
    A = g.function(result[0])
    return A, (result[1], (A, g))


@answers.right("A in place of Z from the start")
def _(A_prev, W, b, g):
    A, linear_cache = linear_forward(A_prev, W, b)
    A = g(A)
    return A, (linear_cache, (A, g))


@answers.right("loop over the units")
def _(A_prev, W, b, g):
    A = np.array([g(row @ A_prev + bias) for row, bias in zip(W, b, strict=True)])
    return A, ((A_prev, W, b), (A, g))


@answers.right("loop over the examples")
def _(A_prev, W, b, g):
    columns = [g(linear_forward(x[:, None], W, b)[0]) for x in A_prev.T]
    A = np.concatenate(columns, axis=1)
    cache = (A_prev, W, b), (A.copy(), g)
    return A, cache


@answers.right("one line, by names")
def _(A_prev, W, b, g):
    Z, cache = linear_forward(A_prev=A_prev, W=W, b=b)
    return (A := g(Z)), (cache, (A, g))


# Wrong: A


@answers.wrong("activation forgotten")
def _(A_prev, W, b, g):
    A, linear_cache = linear_forward(A_prev, W, b)
    return A, (linear_cache, (A, g))


@answers.wrong("activation forgotten")
def _(A_prev, W, b, g):
    A = W @ A_prev + b
    g(A)
    return A, ((A_prev, W, b), (A, g))


@answers.wrong("Z returned")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return Z, (linear_cache, (A, g))


@answers.wrong("activation twice")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    Z = g(Z)
    A = g(Z)
    return A, (linear_cache, (A, g))


@answers.wrong("activation twice")
def _(A_prev, W, b, g):
    A, cache = linear_activation_forward(A_prev, W, b, g)
    return g(A), cache


@answers.wrong("ReLU hard-coded")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = RELU(Z)
    return A, (linear_cache, (A, g))


@answers.wrong("ReLU hard-coded")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = Z * (Z > 0)
    return A, (linear_cache, (A, g))


@answers.wrong("ReLU hard-coded")
def _(A_prev, W, b, g):
    Z = np.dot(W, A_prev) + b
    A = np.maximum(Z, 0)
    return A, ((A_prev, W, b), (A, RELU))


@answers.wrong("sigmoid hard-coded")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = 1 / (1 + np.exp(-Z))
    return A, (linear_cache, (A, g))


@answers.wrong("sigmoid hard-coded")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = SIGMOID(Z)
    return A, (linear_cache, (A, SIGMOID))


@answers.wrong("tanh hard-coded")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = np.tanh(Z)
    return A, (linear_cache, (A, g))


@answers.wrong("function asked for by its name")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if g == "sigmoid":
        A = SIGMOID(Z)
    elif g == "relu":
        A = RELU(Z)
    return A, (linear_cache, (A, g))


@answers.wrong("two functions only")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = SIGMOID(Z) if g is SIGMOID else RELU(Z)
    return A, (linear_cache, (A, g))


@answers.wrong("slope in place of the value")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g.slope(g(Z))
    return A, (linear_cache, (A, g))


@answers.wrong("slope in place of the value")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g.slope(Z)
    return A, (linear_cache, (A, g))


@answers.wrong("function of the inputs")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(A_prev)
    return A, (linear_cache, (A, g))


@answers.wrong("inputs through the function")
def _(A_prev, W, b, g):
    A = W @ g(A_prev) + b
    return A, ((A_prev, W, b), (A, g))


@answers.wrong("bias forgotten")
def _(A_prev, W, b, g):
    A = g(np.dot(W, A_prev))
    return A, ((A_prev, W, b), (A, g))


@answers.wrong("bias forgotten in the call")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, 0)
    A = g(Z)
    return A, (linear_cache, (A, g))


@answers.wrong("bias subtracted")
def _(A_prev, W, b, g):
    A = g(W @ A_prev - b)
    return A, ((A_prev, W, b), (A, g))


@answers.wrong("bias twice")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z + b)
    return A, (linear_cache, (A, g))


@answers.wrong("bias outside the activation")
def _(A_prev, W, b, g):
    A = g(W @ A_prev) + b
    return A, ((A_prev, W, b), (A, g))


@answers.wrong("bias multiplied")
def _(A_prev, W, b, g):
    A = g(W @ A_prev * b)
    return A, ((A_prev, W, b), (A, g))


@answers.wrong("bias across")
def _(A_prev, W, b, g):
    A = g(np.dot(W, A_prev) + b.ravel())
    return A, ((A_prev, W, b), (A, g))


@answers.wrong("W transposed")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W.T, b)
    A = g(Z)
    return A, (linear_cache, (A, g))


@answers.wrong("W transposed")
def _(A_prev, W, b, g):
    A = g(W.T @ A_prev + b)
    return A, ((A_prev, W, b), (A, g))


@answers.wrong("A_prev before W")
def _(A_prev, W, b, g):
    A = g(np.dot(A_prev, W) + b)
    return A, ((A_prev, W, b), (A, g))


@answers.wrong("W and A_prev exchanged in the call")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(W, A_prev, b)
    A = g(Z)
    return A, (linear_cache, (A, g))


@answers.wrong("b and W exchanged in the call")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, b, W)
    A = g(Z)
    return A, (linear_cache, (A, g))


@answers.wrong("A_prev transposed")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev.T, W, b)
    A = g(Z)
    return A, (linear_cache, (A, g))


@answers.wrong("* for @")
def _(A_prev, W, b, g):
    A = g(W * A_prev + b)
    return A, ((A_prev, W, b), (A, g))


@answers.wrong("examples in rows")
def _(A_prev, W, b, g):
    A = g(A_prev.T @ W.T + b.T)
    return A, ((A_prev, W, b), (A, g))


@answers.wrong("pair not taken apart")
def _(A_prev, W, b, g):
    Z = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, ((A_prev, W, b), (A, g))


@answers.wrong("pair taken apart the wrong way round")
def _(A_prev, W, b, g):
    linear_cache, Z = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, (linear_cache, (A, g))


@answers.wrong("g forgotten in the call")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W)
    A = g(Z)
    return A, (linear_cache, (A, g))


@answers.wrong("g handed to the linear step")
def _(A_prev, W, b, g):
    A, linear_cache = linear_forward(A_prev, W, b, g)
    return A, (linear_cache, (A, g))


@answers.wrong("answers of 0 and 1")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = (g(Z) > 0.5).astype(float)
    return A, (linear_cache, (A, g))


@answers.wrong("added up over the examples")
def _(A_prev, W, b, g):
    A = g(np.sum(W @ A_prev + b, axis=1, keepdims=True))
    return A, ((A_prev, W, b), (A, g))


@answers.wrong("rounded")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = np.round(g(Z), 3)
    return A, (linear_cache, (A, g))


@answers.wrong("new random weights")
def _(A_prev, W, b, g):
    W = np.random.standard_normal(W.shape)
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, (linear_cache, (A, g))


# Wrong: the cache, and what is returned


@answers.wrong("Z in place of A in the cache")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, (linear_cache, (Z, g))


@answers.wrong("Z alone in the cache")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = g(Z), Z
    cache = (linear_cache, activation_cache)
    return A, cache


@answers.wrong("A alone in the cache")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, (linear_cache, A)


@answers.wrong("A_prev in place of A in the cache")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, (linear_cache, (A_prev, g))


@answers.wrong("A_prev overwritten")
def _(A_prev, W, b, g):
    A_prev = g(W @ A_prev + b)
    return A_prev, ((A_prev, W, b), (A_prev, g))


@answers.wrong("Z for A_prev in the linear cache")
def _(A_prev, W, b, g):
    Z = W @ A_prev + b
    A = g(Z)
    return A, ((Z, W, b), (A, g))


@answers.wrong("name of g in the cache")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, (linear_cache, (A, g.name))


@answers.wrong("slope in the cache")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, (linear_cache, (A, g.slope(A)))


@answers.wrong("slope in the cache")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, (linear_cache, (A, g.slope))


@answers.wrong("function of g in the cache")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, (linear_cache, (A, g.function))


@answers.wrong("function fixed in the cache")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, (linear_cache, (A, RELU))


@answers.wrong("linear cache only")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    return g(Z), linear_cache


@answers.wrong("activation cache only")
def _(A_prev, W, b, g):
    Z, cache = linear_forward(A_prev, W, b)
    A = g(Z)
    cache = (A, g)
    return A, cache


@answers.wrong("g left out")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, (linear_cache, (A,))


@answers.wrong("A left out")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    return g(Z), (linear_cache, g)


@answers.wrong("Z in the cache, too")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, (linear_cache, (Z, A, g))


@answers.wrong("Z in the cache, too")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, (linear_cache, Z, (A, g))


@answers.wrong("all that linear_forward returns in the cache")
def _(A_prev, W, b, g):
    linear_cache = linear_forward(A_prev, W, b)
    A = g(linear_cache[0])
    return A, (linear_cache, (A, g))


@answers.wrong("flat cache")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, (linear_cache, A, g)


@answers.wrong("flat cache")
def _(A_prev, W, b, g):
    A = g(W @ A_prev + b)
    return A, (A_prev, W, b, A, g)


@answers.wrong("flat cache")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, linear_cache + (A, g)


@answers.wrong("all side by side")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, linear_cache, (A, g)


@answers.wrong("halves exchanged")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, ((A, g), linear_cache)


@answers.wrong("g before A")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, (linear_cache, (g, A))


@answers.wrong("W before A_prev")
def _(A_prev, W, b, g):
    A = g(W @ A_prev + b)
    return A, ((W, A_prev, b), (A, g))


@answers.wrong("cache first")
def _(A_prev, W, b, g):
    A, cache = linear_activation_forward(A_prev, W, b, g)
    return cache, A


@answers.wrong("dictionary")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    cache = {"A_prev": A_prev, "W": W, "b": b, "A": A, "g": g}
    return A, cache


@answers.wrong("dictionaries in the cache")
def _(A_prev, W, b, g):
    A = g(W @ A_prev + b)
    return A, ({"A_prev": A_prev, "W": W, "b": b}, {"A": A, "g": g})


@answers.wrong("no cache")
def _(A_prev, W, b, g):
    Z, _ = linear_forward(A_prev, W, b)
    return g(Z)


@answers.wrong("argument changed")
def _(A_prev, W, b, g):
    W /= np.sqrt(W.shape[1])
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, (linear_cache, (A, g))


@answers.wrong("forgot return")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    cache = (linear_cache, (A, g))


@answers.wrong("calls itself")
def _(A_prev, W, b, g):
    def layer(A_prev, W, b, g):
        Z, linear_cache = layer(A_prev, W, b, g)
        return g(Z), (linear_cache, (g(Z), g))

    return layer(A_prev, W, b, g)


@answers.wrong("name that does not exist")
def _(A_prev, W, b, g):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = activation(Z)
    return A, (linear_cache, (A, g))
