"""Answers to `L_model_forward` as people write them."""

import numpy as np
from written import Answers
from written.week4_2.given import L_model_forward, linear_activation_forward, linear_forward

from nnlib import RELU, SIGMOID, TANH

answers = Answers("week4_2.L_model_forward")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "X in each layer": {"X where a later layer gets A"},
    "first layer left out": {"X where a later layer gets A"},
    "layers from last to first": {"layers in reversed order"},
    "A and W exchanged in the call": {"arguments in another order"},
    "last layer left out": {"last layer left out"},
    "return inside the loop": {"first layer only"},
    "two layers hard-coded": {"number of layers fixed"},
    "number of layers halved": {"half of the layers"},
    "A of the layer before returned": {"hidden layer returned"},
    "last Z returned": {"output activation forgotten"},
    "no activation in the last layer": {"output activation forgotten"},
    "no activations": {"both activations forgotten"},
    "last activation twice": {"activation twice"},
    "every activation twice": {"activation twice"},
    "ReLU and sigmoid hard-coded": {"ReLU hard-coded"},
    "ReLU in the hidden layers hard-coded": {"ReLU hard-coded"},
    "tanh and sigmoid hard-coded": {"tanh hard-coded"},
    "sigmoid in all layers": {"sigmoid hard-coded", "one function for all layers"},
    "sigmoid in the last layer hard-coded": {"output function hard-coded"},
    "ReLU in all layers": {"one function for all layers"},
    "function of the first layer in all": {"one function for all layers"},
    "function of the last layer in all": {"one function for all layers"},
    "biases forgotten": {"bias forgotten"},
    "biases subtracted": {"bias subtracted"},
    "biases outside the activations": {"bias outside the activation"},
    "W transposed": {"weights transposed"},
    "* for @": {"* in place of @"},
    "answers in place of probabilities": {"answers in place of probabilities"},
    "X standardised": {"X changed"},
    "X divided by 255": {"X changed"},
    "caches from last to first": {"caches in reversed order"},
    "cache of the last layer only": {"cache of the last layer only"},
    "caches left empty": {"cache missing"},
    "cache of the last layer missing": {"cache missing"},
    "cache of the last layer twice": {"cache of the last layer twice"},
    "last layer once more": {"last layer twice"},
    "first and last layer only": {"first and last layer only"},
    "same cache for all layers": {"same cache for all layers"},
    "A overwritten before it is kept": {"output in place of input"},
    "X in every cache": {"X in every cache"},
    "linear caches only": {"one half of each cache"},
    "activation caches only": {"one half of each cache"},
    "Z and A, as on the page before": {"as on the page before"},
    "A in place of caches": {"arrays in place of caches"},
    "A and X in place of caches": {"arrays in place of caches"},
    "A beside each cache": {"more than a cache for each layer"},
    "X before the caches": {"more than a cache for each layer"},
    "caches taken apart": {"caches taken apart"},
    "five things for each layer": {"caches taken apart"},
    "dictionary of caches": {"dictionary"},
    "list of dictionaries": {"dictionary"},
    "caches first": {"other order"},
    "no caches": {"no caches"},
    "side by side": {"side by side"},
    "pair not taken apart": {"pair not taken apart"},
    "pair taken apart the wrong way round": {"pair not taken apart"},
    "parameters read like a dictionary": {"list read like a dictionary"},
    "AL squeezed": {"other shape"},
    "AL transposed": {"transposed"},
    "AL rounded": {"rounded"},
    "argument changed": {"argument changed"},
    "new random weights": {"chance"},
}


# Right


@answers.right("by places")
def _(X, parameters):
    caches = []
    A = X
    L = len(parameters)
    for layer in range(L):
        A_prev = A
        W, b, g = parameters[layer]
        A, cache = linear_activation_forward(A_prev, W, b, g)
        caches.append(cache)
    return A, caches


@answers.right("last layer on its own")
def _(X, parameters):
    A, caches = X, []
    for i in range(len(parameters) - 1):
        A, cache = linear_activation_forward(A, *parameters[i])
        caches.append(cache)
    AL, cache = linear_activation_forward(A, *parameters[-1])
    caches.append(cache)
    return AL, caches


@answers.right("a layer taken apart by the star")
def _(X, parameters):
    caches = []
    for layer in parameters:
        X, cache = linear_activation_forward(X, *layer)
        caches += [cache]
    return [X, tuple(caches)]


@answers.right("written out")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A_prev = A
        A = g(np.dot(W, A_prev) + b)
        caches.append(((A_prev, W, b), (A, g)))
    return A, caches


@answers.right("by the linear step")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        Z, linear_cache = linear_forward(A, W, b)
        A = g(Z)
        caches.append([linear_cache, [A, g]])
    return A, caches


@answers.right("recursion")
def _(X, parameters):
    if not parameters:
        return X, []
    first, *others = parameters
    A, cache = linear_activation_forward(X, *first)
    AL, caches = L_model_forward(A, others)
    return AL, [cache, *caches]


@answers.right("all A first, then the caches")
def _(X, parameters):
    As = [X]
    for W, b, g in parameters:
        As.append(g(W @ As[-1] + b))
    layers = zip(As[:-1], As[1:], parameters, strict=True)
    return As[-1], [((A_prev, W, b), (A, g)) for A_prev, A, (W, b, g) in layers]


@answers.right("while, and an index from 1")
def _(X, parameters):
    caches, A, layer = [], X, 1
    while layer <= len(parameters):
        W, b, g = parameters[layer - 1]
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
        layer += 1
    return A, caches


@answers.right("inserted from the back, then turned round")
def _(X, parameters):
    A, caches = np.copy(X), []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, b, g)
        caches.insert(0, cache)
    caches.reverse()
    return A, caches


# Wrong: what the layers compute


@answers.wrong("X in each layer")
def _(X, parameters):
    caches = []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(X, W, b, g)
        caches.append(cache)
    return A, caches


@answers.wrong("X in each layer")
def _(X, parameters):
    caches = []
    A_prev = X
    for layer in range(len(parameters)):
        W, b, g = parameters[layer]
        AL, cache = linear_activation_forward(A_prev, W, b, g)
        caches.append(cache)
    return AL, caches


@answers.wrong("X in each layer")
def _(X, parameters):
    caches = []
    for W, b, g in parameters:
        A = g(W @ X + b)
        caches.append(((X, W, b), (A, g)))
    return A, caches


@answers.wrong("first layer left out")
def _(X, parameters):
    A, caches = X, []
    for layer in range(1, len(parameters)):
        W, b, g = parameters[layer]
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    return A, caches


@answers.wrong("layers counted from 1")
def _(X, parameters):
    A, caches = X, []
    for layer in range(1, len(parameters) + 1):
        W, b, g = parameters[layer]
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    return A, caches


@answers.wrong("one layer too many")
def _(X, parameters):
    A, caches = X, []
    for layer in range(len(parameters) + 1):
        A, cache = linear_activation_forward(A, *parameters[layer])
        caches.append(cache)
    return A, caches


@answers.wrong("first layer in every round")
def _(X, parameters):
    A, caches = X, []
    for _ in parameters:
        A, cache = linear_activation_forward(A, *parameters[0])
        caches.append(cache)
    return A, caches


@answers.wrong("layers from last to first")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters[::-1]:
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    return A, caches


@answers.wrong("layers from last to first")
def _(X, parameters):
    A, caches = X, []
    for i in range(len(parameters)):
        W, b, g = parameters[-1 - i]
        A_prev, A = A, g(np.dot(W, A) + b)
        caches.append(((A_prev, W, b), (A, g)))
    return A, caches


@answers.wrong("A and W exchanged in the call")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(W, A, b, g)
        caches.append(cache)
    return A, caches


@answers.wrong("g forgotten in the call")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, b)
        caches.append(cache)
    return A, caches


@answers.wrong("name of the function in the call")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, b, "relu")
        caches.append(cache)
    return A, caches


@answers.wrong("last layer left out")
def _(X, parameters):
    A, caches = X, []
    for layer in range(len(parameters) - 1):
        W, b, g = parameters[layer]
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    return A, caches


@answers.wrong("last layer left out")
def _(X, parameters):
    *layers, _ = parameters
    caches = []
    for W, b, g in layers:
        X, cache = linear_activation_forward(X, W, b, g)
        caches.append(cache)
    return X, caches


@answers.wrong("last layer once more")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    W, b, g = parameters[-1]
    AL, cache = linear_activation_forward(A, W, b, g)
    caches.append(cache)
    return AL, caches


@answers.wrong("return inside the loop")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
        return A, caches


@answers.wrong("return inside the loop")
def _(X, parameters):
    for W, b, g in parameters:
        return linear_activation_forward(X, W, b, g)


@answers.wrong("two layers hard-coded")
def _(X, parameters):
    A, caches = X, []
    for i in range(2):
        if i < len(parameters):
            A, cache = linear_activation_forward(A, *parameters[i])
            caches.append(cache)
    return A, caches


@answers.wrong("two layers unpacked")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    A1, cache1 = linear_activation_forward(X, W1, b1, g1)
    A2, cache2 = linear_activation_forward(A1, W2, b2, g2)
    return A2, [cache1, cache2]


@answers.wrong("number of layers halved")
def _(X, parameters):
    A, caches = X, []
    L = len(parameters) // 2
    for layer in range(L):
        W, b, g = parameters[layer]
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    return A, caches


@answers.wrong("A of the layer before returned")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A_prev = A
        A, cache = linear_activation_forward(A_prev, W, b, g)
        caches.append(cache)
    return A_prev, caches


@answers.wrong("last Z returned")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        Z, _ = linear_forward(A, W, b)
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    return Z, caches


@answers.wrong("no activation in the last layer")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters[:-1]:
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    W, b, g = parameters[-1]
    AL, linear_cache = linear_forward(A, W, b)
    caches.append((linear_cache, (AL, g)))
    return AL, caches


@answers.wrong("no activations")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A, linear_cache = linear_forward(A, W, b)
        caches.append((linear_cache, (A, g)))
    return A, caches


@answers.wrong("last activation twice")
def _(X, parameters):
    A, caches = L_model_forward(X, parameters)
    AL = parameters[-1][2](A)
    return AL, caches


@answers.wrong("last activation twice")
def _(X, parameters):
    A, caches = L_model_forward(X, parameters)
    return SIGMOID(A), caches


@answers.wrong("every activation twice")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, b, g)
        A = g(A)
        caches.append(cache)
    return A, caches


@answers.wrong("ReLU and sigmoid hard-coded")
def _(X, parameters):
    A, caches = X, []
    L = len(parameters)
    for layer in range(L - 1):
        W, b, _ = parameters[layer]
        A, cache = linear_activation_forward(A, W, b, RELU)
        caches.append(cache)
    W, b, _ = parameters[L - 1]
    AL, cache = linear_activation_forward(A, W, b, SIGMOID)
    caches.append(cache)
    return AL, caches


@answers.wrong("ReLU in the hidden layers hard-coded")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters[:-1]:
        A_prev = A
        A = np.maximum(0, W @ A_prev + b)
        caches.append(((A_prev, W, b), (A, g)))
    AL, cache = linear_activation_forward(A, *parameters[-1])
    return AL, [*caches, cache]


@answers.wrong("tanh and sigmoid hard-coded")
def _(X, parameters):
    A, caches = X, []
    for i, (W, b, _) in enumerate(parameters):
        g = SIGMOID if i == len(parameters) - 1 else TANH
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    return A, caches


@answers.wrong("sigmoid in all layers")
def _(X, parameters):
    A, caches = X, []
    for W, b, _ in parameters:
        A, cache = linear_activation_forward(A, W, b, SIGMOID)
        caches.append(cache)
    return A, caches


@answers.wrong("sigmoid in the last layer hard-coded")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters[:-1]:
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    W, b, _ = parameters[-1]
    A, cache = linear_activation_forward(A, W, b, SIGMOID)
    caches.append(cache)
    return A, caches


@answers.wrong("ReLU in all layers")
def _(X, parameters):
    A, caches = X, []
    for W, b, _ in parameters:
        A, cache = linear_activation_forward(A, W, b, RELU)
        caches.append(cache)
    return A, caches


@answers.wrong("function of the first layer in all")
def _(X, parameters):
    A, caches = X, []
    g = parameters[0][-1]
    for W, b, _ in parameters:
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    return A, caches


@answers.wrong("function of the last layer in all")
def _(X, parameters):
    A, caches = X, []
    for _, _, g in parameters:
        pass
    for W, b, _ in parameters:
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    return A, caches


@answers.wrong("biases forgotten")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A_prev = A
        A = g(np.dot(W, A_prev))
        caches.append(((A_prev, W, b), (A, g)))
    return A, caches


@answers.wrong("biases forgotten")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, np.zeros(b.shape), g)
        caches.append(cache)
    return A, caches


@answers.wrong("biases subtracted")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A_prev, A = A, g(W @ A - b)
        caches.append(((A_prev, W, b), (A, g)))
    return A, caches


@answers.wrong("biases outside the activations")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A_prev, A = A, g(W @ A) + b
        caches.append(((A_prev, W, b), (A, g)))
    return A, caches


@answers.wrong("W transposed")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A_prev, A = A, g(W.T @ A + b)
        caches.append(((A_prev, W, b), (A, g)))
    return A, caches


@answers.wrong("W transposed")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W.T, b, g)
        caches.append(cache)
    return A, caches


@answers.wrong("* for @")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A_prev, A = A, g(W * A + b)
        caches.append(((A_prev, W, b), (A, g)))
    return A, caches


@answers.wrong("X transposed")
def _(X, parameters):
    return L_model_forward(X.T, parameters)


@answers.wrong("answers in place of probabilities")
def _(X, parameters):
    A, caches = L_model_forward(X, parameters)
    AL = np.where(A > 0.5, 1.0, 0.0)
    return AL, caches


@answers.wrong("X standardised")
def _(X, parameters):
    X = (X - X.mean(axis=1, keepdims=True)) / X.std(axis=1, keepdims=True)
    return L_model_forward(X, parameters)


@answers.wrong("X divided by 255")
def _(X, parameters):
    A, caches = X / 255, []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    return A, caches


@answers.wrong("new random weights")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        W = np.random.randn(*W.shape)
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    return A, caches


# Wrong: the caches, and what is returned


@answers.wrong("caches from last to first")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, b, g)
        caches.insert(0, cache)
    return A, caches


@answers.wrong("caches from last to first")
def _(X, parameters):
    A, caches = L_model_forward(X, parameters)
    return A, list(reversed(caches))


@answers.wrong("cache of the last layer only")
def _(X, parameters):
    A = X
    for W, b, g in parameters:
        caches = []
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    return A, caches


@answers.wrong("cache of the last layer only")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, b, g)
    caches.append(cache)
    return A, caches


@answers.wrong("cache of the last layer only")
def _(X, parameters):
    A = X
    for W, b, g in parameters:
        A, caches = linear_activation_forward(A, W, b, g)
    return A, caches


@answers.wrong("caches left empty")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, b, g)
    return A, caches


@answers.wrong("cache of the last layer missing")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters[:-1]:
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    AL, cache = linear_activation_forward(A, *parameters[-1])
    return AL, caches


@answers.wrong("cache kept before it is there")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        caches.append(cache)
        A, cache = linear_activation_forward(A, W, b, g)
    return A, caches


@answers.wrong("same cache for all layers")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, b, g)
    for _ in parameters:
        caches.append(cache)
    return A, caches


@answers.wrong("caches = caches.append")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, b, g)
        caches = caches.append(cache)
    return A, caches


@answers.wrong("A overwritten before it is kept")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A = g(W @ A + b)
        caches.append(((A, W, b), (A, g)))
    return A, caches


@answers.wrong("X in every cache")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A = g(W @ A + b)
        caches.append(((X, W, b), (A, g)))
    return A, caches


@answers.wrong("linear caches only")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        Z, cache = linear_forward(A, W, b)
        A = g(Z)
        caches.append(cache)
    return A, caches


@answers.wrong("activation caches only")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A = g(W @ A + b)
        caches.append((A, g))
    return A, caches


@answers.wrong("Z and A, as on the page before")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        caches.append((Z, A))
    return A, caches


@answers.wrong("A in place of caches")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A, _ = linear_activation_forward(A, W, b, g)
        caches.append(A)
    return A, caches


@answers.wrong("A and X in place of caches")
def _(X, parameters):
    A, caches = X, [X]
    for W, b, g in parameters:
        A, _ = linear_activation_forward(A, W, b, g)
        caches.append(A)
    return A, caches


@answers.wrong("A beside each cache")
def _(X, parameters):
    A, caches = X, []
    for layer in parameters:
        result = linear_activation_forward(A, *layer)
        A = result[0]
        caches.append(result)
    return A, caches


@answers.wrong("X before the caches")
def _(X, parameters):
    A, caches = X, [X]
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    return A, caches


@answers.wrong("caches taken apart")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, b, g)
        caches += cache
    return A, caches


@answers.wrong("five things for each layer")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A_prev, A = A, g(W @ A + b)
        caches.append((A_prev, W, b, A, g))
    return A, caches


@answers.wrong("dictionary of caches")
def _(X, parameters):
    A, caches = X, {}
    for layer, (W, b, g) in enumerate(parameters, start=1):
        A, caches[layer] = linear_activation_forward(A, W, b, g)
    return A, caches


@answers.wrong("list of dictionaries")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A, (linear_cache, activation_cache) = linear_activation_forward(A, W, b, g)
        caches.append({"linear": linear_cache, "activation": activation_cache})
    return A, caches


@answers.wrong("caches first")
def _(X, parameters):
    A, caches = L_model_forward(X, parameters)
    return caches, A


@answers.wrong("no caches")
def _(X, parameters):
    A = X
    for W, b, g in parameters:
        A, _ = linear_activation_forward(A, W, b, g)
    return A


@answers.wrong("side by side")
def _(X, parameters):
    A, caches = L_model_forward(X, parameters)
    return A, *caches


@answers.wrong("pair not taken apart")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A = linear_activation_forward(A, W, b, g)
        caches.append(A[1])
    return A, caches


@answers.wrong("pair taken apart the wrong way round")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        cache, A = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    return A, caches


@answers.wrong("parameters read like a dictionary")
def _(X, parameters):
    A, caches = X, []
    L = len(parameters) // 2
    for layer in range(1, L + 1):
        W, b = parameters["W" + str(layer)], parameters["b" + str(layer)]
        A, cache = linear_activation_forward(A, W, b, RELU if layer < L else SIGMOID)
        caches.append(cache)
    return A, caches


@answers.wrong("AL squeezed")
def _(X, parameters):
    A, caches = L_model_forward(X, parameters)
    return np.squeeze(A), caches


@answers.wrong("AL transposed")
def _(X, parameters):
    A, caches = L_model_forward(X, parameters)
    return A.T, caches


@answers.wrong("AL rounded")
def _(X, parameters):
    A, caches = L_model_forward(X, parameters)
    return np.round(A, 3), caches


@answers.wrong("argument changed")
def _(X, parameters):
    A, caches = X, []
    while parameters:
        W, b, g = parameters.pop(0)
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    return A, caches


@answers.wrong("argument changed")
def _(X, parameters):
    X -= X.mean()
    return L_model_forward(X, parameters)


@answers.wrong("argument changed")
def _(X, parameters):
    A = X
    for i, (W, b, g) in enumerate(parameters):
        A, parameters[i] = linear_activation_forward(A, W, b, g)
    return A, parameters


@answers.wrong("forgot return")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)


@answers.wrong("A without a first value")
def _(X, parameters):
    caches = []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    return A, caches


@answers.wrong("cache of the last layer twice")
def _(X, parameters):
    A = X
    caches = []
    for layer in range(len(parameters)):
        A_prev = A
        W, b, g = parameters[layer]
        A, cache = linear_activation_forward(A_prev, W, b, g)
        caches.append(cache)
    W, b, g = parameters[-1]
    AL, cache = linear_activation_forward(A_prev, W, b, g)
    caches.append(cache)
    return AL, caches


@answers.wrong("last layer once more")
def _(X, parameters):
    A, caches = X, []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    AL, cache = linear_activation_forward(A, *parameters[-1])
    caches.append(cache)
    return AL, caches


@answers.wrong("first and last layer only")
def _(X, parameters):
    A1, cache1 = linear_activation_forward(X, *parameters[0])
    A2, cache2 = linear_activation_forward(A1, *parameters[-1])
    return A2, [cache1, cache2]
