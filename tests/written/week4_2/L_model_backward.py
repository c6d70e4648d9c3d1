"""Answers to `L_model_backward` as people write them."""

import numpy as np
from written import Answers
from written.week4_2.given import linear_activation_backward, linear_backward

from nnlib import RELU, SIGMOID

answers = Answers("week4_2.L_model_backward")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "sign flipped": {"sign flipped"},
    "sign of dA flipped": {"sign flipped"},
    "one sign in dA flipped": {"errors without sign"},
    "dA used as dZ": {"dA where dZ belongs"},
    "half a slope": {"slope of the sigmoid in part"},
    "slope of the sigmoid once too often": {"slope of the sigmoid once too often"},
    "errors without sign": {"errors without sign"},
    "labels forgotten": {"labels forgotten"},
    "answers in place of probabilities": {"answers in place of probabilities"},
    "squashed twice": {"squashed twice"},
    "hidden slopes skipped": {"slope forgotten"},
    "slope twice": {"slope twice"},
    "ReLU hard-coded": {"ReLU hard-coded"},
    "sigmoid hard-coded": {"sigmoid hard-coded"},
    "tanh hard-coded": {"tanh hard-coded"},
    "value in place of the slope": {"value in place of the slope"},
    "1/m at the start": {"1/m twice"},
    "1/m at the end": {"1/m twice"},
    "1/m missing": {"1/m missing"},
    "1/m in each layer": {"1/m once more in each layer"},
    "factor 2": {"constant factor"},
    "AL - Y for each layer": {"errors handed to each layer"},
    "dA[L] for each layer": {"errors handed to each layer"},
    "labels for the hidden units": {"labels for the hidden units"},
    "dA not handed on": {"dA not handed on"},
    "wrong direction": {"forward in place of backward"},
    "last layer twice": {"last layer twice"},
    "layer left out": {"layer left out"},
    "same cache again": {"cache of the layer behind"},
    "three slopes in another order": {"slopes taken apart in another order"},
    "grads reversed": {"other order"},
    "db before dW": {"other order"},
    "last layer missing": {"last layer missing"},
    "first layer missing": {"first layer missing"},
    "cache of another layer": {"cache of another layer"},
    "last layer only": {"last layer only"},
    "first layer only": {"first layer only"},
    "two layers hard-coded": {"two layers only"},
    "dA_prev in grads": {"not two for each layer"},
    "dW only": {"not two for each layer"},
    "flat list": {"flat list"},
    "sorted by kind": {"sorted by kind"},
    "dictionary": {"dictionary in place of the list"},
    "dA returned, too": {"more than the list"},
    "step in place of the slope": {"step in place of the slope"},
    "linear cache forgotten": {"exception"},
    "cache counted from 1": {"exception"},
    "grads without an index": {"exception"},
    "argument changed": {"argument changed"},
    "nothing returned": {""},
}


# Right


@answers.right("from dZ, from the last layer to the first")
def _(AL, Y, caches):
    L = len(caches)
    grads = [None] * L
    dA, dW, db = linear_backward(AL - Y, caches[L - 1][0])
    grads[L - 1] = (dW, db)
    for layer in reversed(range(L - 1)):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads[layer] = (dW, db)
    return grads


@answers.right("from dA, as in textbooks")
def _(AL, Y, caches):
    L = len(caches)
    grads = []
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA_prev, dW, db = linear_activation_backward(dAL, caches[L - 1])
    grads.append((dW, db))
    for layer in range(L - 2, -1, -1):
        dA_prev, dW, db = linear_activation_backward(dA_prev, caches[layer])
        grads.append((dW, db))
    grads.reverse()
    return grads


@answers.right("from dA, one loop for all layers")
def _(AL, Y, caches):
    dA, grads = -Y / AL + (1 - Y) / (1 - AL), []
    for cache in caches[::-1]:
        dA, *slopes = linear_activation_backward(dA, cache)
        grads = [tuple(slopes), *grads]
    return grads


@answers.right("from dA, clipped")
def _(AL, Y, caches):
    safe = np.clip(AL, 1e-15, 1 - 1e-15)
    dA = (safe - Y) / (safe * (1 - safe))
    grads = {}
    for layer in range(len(caches) - 1, -1, -1):
        dA, grads[f"dW{layer}"], grads[f"db{layer}"] = linear_activation_backward(dA, caches[layer])
    return [(grads[f"dW{layer}"], grads[f"db{layer}"]) for layer in range(len(caches))]


@answers.right("all written out")
def _(AL, Y, caches):
    m = Y.shape[1]
    dZ, grads = AL - Y, []
    for layer in range(len(caches) - 1, -1, -1):
        (A_prev, W, b), _ = caches[layer]
        grads.insert(0, [dZ @ A_prev.T / m, np.mean(dZ, axis=1, keepdims=True)])
        if layer > 0:
            A, g = caches[layer - 1][1]
            dZ = W.T @ dZ * g.slope(A)
    return grads


@answers.right("a function that calls itself")
def _(AL, Y, caches):
    def back(dZ, caches):
        *others, (linear_cache, _) = caches
        dA, dW, db = linear_backward(dZ, linear_cache)
        if not others:
            return ((dW, db),)
        A, g = others[-1][1]
        return (*back(dA * g.slope(A), others), (dW, db))

    return back(AL - Y, caches)


@answers.right("a flag for the last layer, on a copy")
def _(AL, Y, caches):
    caches = list(caches)
    last, grads = True, []
    while caches:
        cache = caches.pop()
        if last:
            dA, dW, db = linear_backward(AL - Y, cache[0])
            last = False
        else:
            dA, dW, db = linear_activation_backward(dA, cache)
        grads.append([dW, db])
    return list(reversed(grads))


@answers.right("from dA, by the slope of the cached function")
def _(AL, Y, caches):
    linear_cache, (A, g) = caches[-1]
    dAL = np.where(Y == 1, -1 / AL, 1 / (1 - AL))
    dA, dW, db = linear_backward(dAL * g.slope(A), linear_cache)
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads = [(dW, db)] + grads
    return grads


# Wrong


@answers.wrong("sign flipped")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(Y - AL, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("sign flipped")
def _(AL, Y, caches):
    m = Y.shape[1]
    L = len(caches)
    grads = [None] * L
    dZ = Y - AL
    for layer in range(L - 1, -1, -1):
        A_prev, W, b = caches[layer][0]
        dW = dZ @ A_prev.T / m
        db = np.sum(dZ, axis=1, keepdims=True) / m
        grads[layer] = (dW, db)
        if layer > 0:
            A, g = caches[layer - 1][1]
            dZ = W.T @ dZ * g.slope(A)
    return grads


@answers.wrong("sign of dA flipped")
def _(AL, Y, caches):
    L = len(caches)
    grads = []
    dA = np.divide(Y, AL) - np.divide(1 - Y, 1 - AL)
    dA, dW, db = linear_activation_backward(dA, caches[-1])
    grads.append((dW, db))
    for layer in range(L - 2, -1, -1):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads.append((dW, db))
    return grads[::-1]


@answers.wrong("sign of dA flipped")
def _(AL, Y, caches):
    L = len(caches)
    grads = []
    dA = Y / AL - (1 - Y) / (1 - AL)
    dA, dW, db = linear_activation_backward(dA, caches[-1])
    grads.append((dW, db))
    for layer in range(L - 2, -1, -1):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads.append((dW, db))
    return grads[::-1]


@answers.wrong("one sign in dA flipped")
def _(AL, Y, caches):
    L = len(caches)
    grads = []
    dA = -(np.divide(Y, AL) + np.divide(1 - Y, 1 - AL))
    dA, dW, db = linear_activation_backward(dA, caches[-1])
    grads.append((dW, db))
    for layer in range(L - 2, -1, -1):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads.append((dW, db))
    return grads[::-1]


@answers.wrong("one sign in dA flipped")
def _(AL, Y, caches):
    L = len(caches)
    grads = []
    dA = Y / AL + (1 - Y) / (1 - AL)
    dA, dW, db = linear_activation_backward(dA, caches[-1])
    grads.append((dW, db))
    for layer in range(L - 2, -1, -1):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads.append((dW, db))
    return grads[::-1]


@answers.wrong("dA used as dZ")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(-Y / AL + (1 - Y) / (1 - AL), caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("dA used as dZ")
def _(AL, Y, caches):
    L = len(caches)
    grads = []
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA, dW, db = linear_backward(dA, caches[-1][0])
    grads.append((dW, db))
    for layer in range(L - 2, -1, -1):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads.append((dW, db))
    return grads[::-1]


@answers.wrong("dA used as dZ")
def _(AL, Y, caches):
    m = Y.shape[1]
    L = len(caches)
    grads = [None] * L
    dZ = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    for layer in range(L - 1, -1, -1):
        A_prev, W, b = caches[layer][0]
        dW = dZ @ A_prev.T / m
        db = np.sum(dZ, axis=1, keepdims=True) / m
        grads[layer] = (dW, db)
        if layer > 0:
            A, g = caches[layer - 1][1]
            dZ = W.T @ dZ * g.slope(A)
    return grads


@answers.wrong("half a slope")
def _(AL, Y, caches):
    L = len(caches)
    grads = []
    dA = (AL - Y) / (AL * (1 - AL))
    dA, dW, db = linear_backward(dA * AL, caches[-1][0])
    grads.append((dW, db))
    for layer in range(L - 2, -1, -1):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads.append((dW, db))
    return grads[::-1]


@answers.wrong("slope of the sigmoid once too often")
def _(AL, Y, caches):
    dA, dW, db = linear_activation_backward(AL - Y, caches[-1])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("slope of the sigmoid once too often")
def _(AL, Y, caches):
    m = Y.shape[1]
    L = len(caches)
    grads = [None] * L
    dZ = (AL - Y) * SIGMOID.slope(AL)
    for layer in range(L - 1, -1, -1):
        A_prev, W, b = caches[layer][0]
        dW = dZ @ A_prev.T / m
        db = np.sum(dZ, axis=1, keepdims=True) / m
        grads[layer] = (dW, db)
        if layer > 0:
            A, g = caches[layer - 1][1]
            dZ = W.T @ dZ * g.slope(A)
    return grads


@answers.wrong("slope of the sigmoid once too often")
def _(AL, Y, caches):
    dA, grads = AL - Y, []
    for cache in reversed(caches):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("errors without sign")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(np.abs(AL - Y), caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("errors without sign")
def _(AL, Y, caches):
    L = len(caches)
    grads = [None] * L
    dA, dW, db = linear_backward((AL - Y) ** 2, caches[L - 1][0])
    grads[L - 1] = dW, db
    for layer in reversed(range(L - 1)):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads[layer] = dW, db
    return grads


@answers.wrong("labels forgotten")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("answers in place of probabilities")
def _(AL, Y, caches):
    dA, dW, db = linear_backward((AL > 0.5) - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("answers in place of probabilities")
def _(AL, Y, caches):
    L = len(caches)
    grads = [None] * L
    dA, dW, db = linear_backward(np.round(AL) - Y, caches[L - 1][0])
    grads[L - 1] = dW, db
    for layer in reversed(range(L - 1)):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads[layer] = dW, db
    return grads


@answers.wrong("squashed twice")
def _(AL, Y, caches):
    L = len(caches)
    grads = [None] * L
    dA, dW, db = linear_backward(SIGMOID(AL) - Y, caches[L - 1][0])
    grads[L - 1] = dW, db
    for layer in reversed(range(L - 1)):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads[layer] = dW, db
    return grads


@answers.wrong("hidden slopes skipped")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_backward(dA, cache[0])
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("hidden slopes skipped")
def _(AL, Y, caches):
    L = len(caches)
    grads = [None] * L
    dA, dW, db = linear_backward(AL - Y, caches[L - 1][0])
    grads[L - 1] = dW, db
    for layer in reversed(range(L - 1)):
        dA, dW, db = linear_backward(dA, caches[layer][0])
        grads[layer] = dW, db
    return grads


@answers.wrong("hidden slopes skipped")
def _(AL, Y, caches):
    m = Y.shape[1]
    L = len(caches)
    grads = [None] * L
    dZ = AL - Y
    for layer in range(L - 1, -1, -1):
        A_prev, W, b = caches[layer][0]
        dW = dZ @ A_prev.T / m
        db = np.sum(dZ, axis=1, keepdims=True) / m
        grads[layer] = (dW, db)
        dZ = W.T @ dZ
    return grads


@answers.wrong("hidden slopes skipped")
def _(AL, Y, caches):
    L = len(caches)
    grads = []
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA, dW, db = linear_activation_backward(dA, caches[-1])
    grads.append((dW, db))
    for layer in range(L - 2, -1, -1):
        dA, dW, db = linear_backward(dA, caches[layer][0])
        grads.append((dW, db))
    return grads[::-1]


@answers.wrong("slope twice")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        A, g = cache[1]
        dA, dW, db = linear_activation_backward(dA * g.slope(A), cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("ReLU hard-coded")
def _(AL, Y, caches):
    L = len(caches)
    grads = [None] * L
    dA, dW, db = linear_backward(AL - Y, caches[L - 1][0])
    grads[L - 1] = dW, db
    for layer in reversed(range(L - 1)):
        dA, dW, db = linear_backward(dA * (caches[layer][1][0] > 0), caches[layer][0])
        grads[layer] = dW, db
    return grads


@answers.wrong("ReLU hard-coded")
def _(AL, Y, caches):
    m = Y.shape[1]
    L = len(caches)
    grads = [None] * L
    dZ = AL - Y
    for layer in range(L - 1, -1, -1):
        A_prev, W, b = caches[layer][0]
        dW = dZ @ A_prev.T / m
        db = np.sum(dZ, axis=1, keepdims=True) / m
        grads[layer] = (dW, db)
        if layer > 0:
            A, g = caches[layer - 1][1]
            dZ = W.T @ dZ * RELU.slope(A)
    return grads


@answers.wrong("sigmoid hard-coded")
def _(AL, Y, caches):
    m = Y.shape[1]
    L = len(caches)
    grads = [None] * L
    dZ = AL - Y
    for layer in range(L - 1, -1, -1):
        A_prev, W, b = caches[layer][0]
        dW = dZ @ A_prev.T / m
        db = np.sum(dZ, axis=1, keepdims=True) / m
        grads[layer] = (dW, db)
        if layer > 0:
            A = caches[layer - 1][1][0]
            dZ = W.T @ dZ * A * (1 - A)
    return grads


@answers.wrong("tanh hard-coded")
def _(AL, Y, caches):
    m = Y.shape[1]
    L = len(caches)
    grads = [None] * L
    dZ = AL - Y
    for layer in range(L - 1, -1, -1):
        A_prev, W, b = caches[layer][0]
        dW = dZ @ A_prev.T / m
        db = np.sum(dZ, axis=1, keepdims=True) / m
        grads[layer] = (dW, db)
        if layer > 0:
            dZ = np.dot(W.T, dZ) * (1 - np.power(A_prev, 2))
    return grads


@answers.wrong("value in place of the slope")
def _(AL, Y, caches):
    m = Y.shape[1]
    L = len(caches)
    grads = [None] * L
    dZ = AL - Y
    for layer in range(L - 1, -1, -1):
        A_prev, W, b = caches[layer][0]
        dW = dZ @ A_prev.T / m
        db = np.sum(dZ, axis=1, keepdims=True) / m
        grads[layer] = (dW, db)
        if layer > 0:
            dZ = np.dot(W.T, dZ) * A_prev
    return grads


@answers.wrong("1/m at the start")
def _(AL, Y, caches):
    dA, dW, db = linear_backward((AL - Y) / Y.shape[1], caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("1/m at the start")
def _(AL, Y, caches):
    L = len(caches)
    grads = []
    dA = -1 / Y.shape[1] * (np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA, dW, db = linear_activation_backward(dA, caches[-1])
    grads.append((dW, db))
    for layer in range(L - 2, -1, -1):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads.append((dW, db))
    return grads[::-1]


@answers.wrong("1/m at the start")
def _(AL, Y, caches):
    m = Y.shape[1]
    L = len(caches)
    grads = [None] * L
    dZ = (AL - Y) / m
    for layer in range(L - 1, -1, -1):
        A_prev, W, b = caches[layer][0]
        dW = dZ @ A_prev.T / m
        db = np.sum(dZ, axis=1, keepdims=True) / m
        grads[layer] = (dW, db)
        if layer > 0:
            A, g = caches[layer - 1][1]
            dZ = W.T @ dZ * g.slope(A)
    return grads


@answers.wrong("1/m at the end")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    m = Y.shape[1]
    return [(dW / m, db / m) for dW, db in grads]


@answers.wrong("1/m missing")
def _(AL, Y, caches):
    m = Y.shape[1]
    L = len(caches)
    grads = [None] * L
    dZ = AL - Y
    for layer in range(L - 1, -1, -1):
        A_prev, W, b = caches[layer][0]
        dW = dZ @ A_prev.T
        db = np.sum(dZ, axis=1, keepdims=True)
        grads[layer] = (dW, db)
        if layer > 0:
            A, g = caches[layer - 1][1]
            dZ = W.T @ dZ * g.slope(A)
    return grads


@answers.wrong("1/m missing")
def _(AL, Y, caches):
    m = Y.shape[0]
    L = len(caches)
    grads = [None] * L
    dZ = AL - Y
    for layer in range(L - 1, -1, -1):
        A_prev, W, b = caches[layer][0]
        dW = dZ @ A_prev.T / m
        db = np.sum(dZ, axis=1, keepdims=True) / m
        grads[layer] = (dW, db)
        if layer > 0:
            A, g = caches[layer - 1][1]
            dZ = W.T @ dZ * g.slope(A)
    return grads


@answers.wrong("1/m in each layer")
def _(AL, Y, caches):
    m = Y.shape[1]
    L = len(caches)
    grads = [None] * L
    dZ = (AL - Y) / m
    for layer in range(L - 1, -1, -1):
        A_prev, W, b = caches[layer][0]
        dW = dZ @ A_prev.T
        db = np.sum(dZ, axis=1, keepdims=True)
        grads[layer] = (dW, db)
        if layer > 0:
            A, g = caches[layer - 1][1]
            dZ = W.T @ dZ * g.slope(A) / m
    return grads


@answers.wrong("factor 2")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(2 * (AL - Y), caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("AL - Y for each layer")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(AL - Y, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("AL - Y for each layer")
def _(AL, Y, caches):
    L = len(caches)
    grads = [None] * L
    dZ = AL - Y
    _, dW, db = linear_backward(dZ, caches[L - 1][0])
    grads[L - 1] = dW, db
    for layer in reversed(range(L - 1)):
        _, dW, db = linear_backward(dZ, caches[layer][0])
        grads[layer] = dW, db
    return grads


@answers.wrong("dA[L] for each layer")
def _(AL, Y, caches):
    L = len(caches)
    grads = []
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[-1])
    grads.append((dW, db))
    for layer in range(L - 2, -1, -1):
        dA, dW, db = linear_activation_backward(dAL, caches[layer])
        grads.append((dW, db))
    return grads[::-1]


@answers.wrong("labels for the hidden units")
def _(AL, Y, caches):
    L = len(caches)
    grads = [None] * L
    dA, dW, db = linear_backward(AL - Y, caches[L - 1][0])
    grads[L - 1] = dW, db
    for layer in reversed(range(L - 1)):
        A, g = caches[layer][1]
        dA, dW, db = linear_backward(A - Y, caches[layer][0])
        grads[layer] = dW, db
    return grads


@answers.wrong("dA not handed on")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA_prev, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("dA not handed on")
def _(AL, Y, caches):
    L = len(caches)
    grads = []
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA, dW, db = linear_activation_backward(dA, caches[-1])
    grads.append((dW, db))
    for layer in range(L - 2, -1, -1):
        dA_prev, dW, db = linear_activation_backward(dA, caches[layer])
        grads.append((dW, db))
    return grads[::-1]


@answers.wrong("wrong direction")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in caches[:-1]:
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.append((dW, db))
    return grads


@answers.wrong("wrong direction")
def _(AL, Y, caches):
    L = len(caches)
    grads = [None] * L
    dA, dW, db = linear_backward(AL - Y, caches[L - 1][0])
    grads[L - 1] = dW, db
    for layer in range(L - 1):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads[layer] = dW, db
    return grads


@answers.wrong("last layer twice")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("last layer twice")
def _(AL, Y, caches):
    L = len(caches)
    grads = [None] * L
    dA, dW, db = linear_backward(AL - Y, caches[L - 1][0])
    grads[L - 1] = dW, db
    for layer in range(L - 1, -1, -1):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads[layer] = dW, db
    return grads


@answers.wrong("last layer twice")
def _(AL, Y, caches):
    L = len(caches)
    grads = [None] * L
    dA, dW, db = linear_backward(AL - Y, caches[L - 1][0])
    grads[L - 1] = dW, db
    for layer in reversed(range(L)):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads[layer] = dW, db
    return grads


@answers.wrong("last layer twice")
def _(AL, Y, caches):
    L = len(caches)
    grads = [None] * L
    dA, dW, db = linear_backward(AL - Y, caches[L - 1][0])
    grads[L - 1] = dW, db
    for layer in reversed(range(L - 1)):
        dA, dW, db = linear_activation_backward(dA, caches[layer + 1])
        grads[layer] = dW, db
    return grads


@answers.wrong("layer left out")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-2]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("layer left out")
def _(AL, Y, caches):
    L = len(caches)
    grads = []
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA, dW, db = linear_activation_backward(dA, caches[-1])
    grads.append((dW, db))
    for layer in range(L - 3, -1, -1):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads.append((dW, db))
    return grads[::-1]


@answers.wrong("same cache again")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, caches[-2])
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("three slopes in another order")
def _(AL, Y, caches):
    dW, db, dA = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dW, db, dA = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("grads reversed")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.append((dW, db))
    return grads


@answers.wrong("grads reversed")
def _(AL, Y, caches):
    L = len(caches)
    grads = []
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA, dW, db = linear_activation_backward(dA, caches[-1])
    grads.append((dW, db))
    for layer in range(L - 2, -1, -1):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads.append((dW, db))
    return grads


@answers.wrong("db before dW")
def _(AL, Y, caches):
    L = len(caches)
    grads = [None] * L
    dA, dW, db = linear_backward(AL - Y, caches[L - 1][0])
    grads[L - 1] = db, dW
    for layer in reversed(range(L - 1)):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads[layer] = db, dW
    return grads


@answers.wrong("last layer missing")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = []
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("last layer missing")
def _(AL, Y, caches):
    L = len(caches)
    grads = [None] * L
    dA, dW, db = linear_backward(AL - Y, caches[L - 1][0])
    for layer in reversed(range(L - 1)):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads[layer] = dW, db
    return grads


@answers.wrong("first layer missing")
def _(AL, Y, caches):
    L = len(caches)
    grads = [None] * L
    dA, dW, db = linear_backward(AL - Y, caches[L - 1][0])
    grads[L - 1] = dW, db
    for layer in range(L - 2, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads[layer] = dW, db
    return grads


@answers.wrong("first layer missing")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[1:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("last layer only")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    return grads


@answers.wrong("last layer only")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        return grads
    return grads


@answers.wrong("first layer only")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads = [(dW, db)]
    return grads


@answers.wrong("first layer only")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return dW, db


@answers.wrong("two layers hard-coded")
def _(AL, Y, caches):
    dA, dW2, db2 = linear_backward(AL - Y, caches[-1][0])
    _, dW1, db1 = linear_activation_backward(dA, caches[-2])
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("cache of another layer")
def _(AL, Y, caches):
    dA, dW2, db2 = linear_backward(AL - Y, caches[1][0])
    _, dW1, db1 = linear_activation_backward(dA, caches[0])
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("dA_prev in grads")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dA, dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dA, dW, db))
    return grads


@answers.wrong("dA_prev in grads")
def _(AL, Y, caches):
    L = len(caches)
    grads = []
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    slopes = linear_activation_backward(dA, caches[-1])
    grads.append(slopes)
    for layer in range(L - 2, -1, -1):
        slopes = linear_activation_backward(slopes[0], caches[layer])
        grads.append(slopes)
    return grads[::-1]


@answers.wrong("dW only")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [dW]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, dW)
    return grads


@answers.wrong("flat list")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [dW, db]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads = [dW, db] + grads
    return grads


@answers.wrong("flat list")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [dW, db]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads += dW, db
    return grads


@answers.wrong("sorted by kind")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    dWs, dbs = [dW], [db]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        dWs.insert(0, dW)
        dbs.insert(0, db)
    return dWs, dbs


@answers.wrong("dictionary")
def _(AL, Y, caches):
    L = len(caches)
    grads = {}
    dA, dW, db = linear_backward(AL - Y, caches[L - 1][0])
    grads["dW" + str(L)], grads["db" + str(L)] = dW, db
    for layer in reversed(range(L - 1)):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads["dW" + str(layer + 1)], grads["db" + str(layer + 1)] = dW, db
    return grads


@answers.wrong("dictionary")
def _(AL, Y, caches):
    grads = {}
    L = len(caches)
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = linear_backward(
        AL - Y, caches[L - 1][0]
    )
    for layer in reversed(range(L - 1)):
        dA_prev, dW, db = linear_activation_backward(grads[f"dA{layer + 1}"], caches[layer])
        grads[f"dA{layer}"], grads[f"dW{layer + 1}"], grads[f"db{layer + 1}"] = dA_prev, dW, db
    return grads


@answers.wrong("dictionary")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [{"dW": dW, "db": db}]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, {"dW": dW, "db": db})
    return grads


@answers.wrong("dA returned, too")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads, dA


@answers.wrong("step in place of the slope")
def _(AL, Y, caches):
    m = Y.shape[1]
    L = len(caches)
    grads = [None] * L
    dZ = AL - Y
    for layer in range(L - 1, -1, -1):
        A_prev, W, b = caches[layer][0]
        dW = W - dZ @ A_prev.T / m
        db = b - np.sum(dZ, axis=1, keepdims=True) / m
        grads[layer] = (dW, db)
        if layer > 0:
            A, g = caches[layer - 1][1]
            dZ = W.T @ dZ * g.slope(A)
    return grads


@answers.wrong("linear cache forgotten")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("linear cache forgotten")
def _(AL, Y, caches):
    L = len(caches)
    grads = [None] * L
    dA, dW, db = linear_backward(AL - Y, caches[L - 1][0])
    grads[L - 1] = dW, db
    for layer in reversed(range(L - 1)):
        dA, dW, db = linear_activation_backward(dA, caches[layer][0])
        grads[layer] = dW, db
    return grads


@answers.wrong("cache counted from 1")
def _(AL, Y, caches):
    L = len(caches)
    grads = [None] * L
    dA, dW, db = linear_backward(AL - Y, caches[L][0])
    grads[L - 1] = dW, db
    for layer in reversed(range(L - 1)):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads[layer] = dW, db
    return grads


@answers.wrong("grads without an index")
def _(AL, Y, caches):
    L = len(caches)
    grads = []
    dA, dW, db = linear_backward(AL - Y, caches[L - 1][0])
    grads[L - 1] = dW, db
    for layer in reversed(range(L - 1)):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads[layer] = dW, db
    return grads


@answers.wrong("argument changed")
def _(AL, Y, caches):
    linear_cache, _ = caches.pop()
    dA, dW, db = linear_backward(AL - Y, linear_cache)
    grads = [(dW, db)]
    while caches:
        cache = caches.pop()
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("argument changed")
def _(AL, Y, caches):
    caches.reverse()
    dA, dW, db = linear_backward(AL - Y, caches[0][0])
    grads = [(dW, db)]
    for cache in caches[1:]:
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("argument changed")
def _(AL, Y, caches):
    AL -= Y
    dA, dW, db = linear_backward(AL, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("nothing returned")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    grads.reverse()


@answers.wrong("reverse returned")
def _(AL, Y, caches):
    L = len(caches)
    grads = []
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA, dW, db = linear_activation_backward(dA, caches[-1])
    grads.append((dW, db))
    for layer in range(L - 2, -1, -1):
        dA, dW, db = linear_activation_backward(dA, caches[layer])
        grads.append((dW, db))
    return grads.reverse()


@answers.wrong("mean error in place of the errors")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(np.mean(AL - Y, keepdims=True), caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


@answers.wrong("dA of one layer before")
def _(AL, Y, caches):
    L = len(caches)
    grads = []
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA, dW, db = linear_activation_backward(dA, caches[-1])
    grads.append((dW, db))
    dA_before = dA
    for layer in range(L - 2, -1, -1):
        dA_next, dW, db = linear_activation_backward(dA_before, caches[layer])
        dA, dA_before = dA_next, dA
        grads.append((dW, db))
    return grads[::-1]


@answers.wrong("slopes cut off")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return [(np.clip(dW, -0.01, 0.01), np.clip(db, -0.01, 0.01)) for dW, db in grads]


@answers.wrong("last layer twice")
def _(AL, Y, caches):
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = [(dW, db)]
    for cache in reversed(caches):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads
