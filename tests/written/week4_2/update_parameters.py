"""Answers to `update_parameters` as people write them."""

import copy

import numpy as np
from written import Answers

from nnlib import RELU, SIGMOID

answers = Answers("week4_2.update_parameters")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "sign flipped": {"sign flipped"},
    "sign flipped for the biases": {"sign flipped"},
    "learning rate ignored": {"learning rate ignored"},
    "learning rate twice": {"learning rate twice"},
    "learning rate divides": {"learning rate divides"},
    "learning rate hard-coded": {"ignored argument"},
    "learning rate divided by L": {"step of another length"},
    "step in place of the value": {"where it was forgotten"},
    "slope in place of the value": {"slope in place of the value", "slopes returned"},
    "brackets": {"brackets"},
    "difference turned round": {"difference turned round"},
    "no product": {"no product"},
    "slope without its size": {"slope without its size"},
    "slopes cut off": {"slopes cut off"},
    "slope squared": {"slope squared"},
    "mean slope for all": {"one slope for all"},
    "names bound, list not changed": {"nothing updated"},
    "biases not updated": {"not updated"},
    "weights not updated": {"not updated"},
    "last layer not updated": {"last layer not updated"},
    "first layer not updated": {"first layer not updated"},
    "two layers updated": {"some layers updated"},
    "half of the layers updated": {"some layers updated"},
    "half of the layers returned": {"half of the layers only"},
    "last layer alone updated": {"some layers updated"},
    "two layers hard-coded": {"two layers hard-coded"},
    "two layers only": {"two layers only"},
    "last layer missing": {"layer missing"},
    "first layer missing": {"layer missing"},
    "slopes in reversed order": {"slopes of another layer"},
    "slopes of the layer before": {"slopes of another layer"},
    "slopes of the next layer": {"slopes of another layer"},
    "slopes of the first layer": {"slopes of another layer"},
    "dW and db exchanged": {"slopes of weights and biases exchanged"},
    "dW for b": {"slopes of weights and biases exchanged"},
    "transposed": {"transposed"},
    "matrix product": {"matrix product", "exception"},
    "argument changed": {"argument changed"},
    "tuple changed": {"a tuple changed in its place"},
    "asked for by name": {"asked for by name"},
    "function fixed": {"function fixed"},
    "functions reversed": {"functions of other layers"},
    "functions left out": {"function left out"},
    "grads returned": {"slopes returned"},
    "first layer only": {"one layer only"},
    "last layer only": {"one layer only"},
    "layers in reversed order": {"layers in reversed order"},
    "list not empty at first": {"layers piled up"},
    "flat list": {"not grouped by layer"},
    "sorted by kind": {"not grouped by layer"},
    "dictionary": {"dictionary"},
    "biases flattened": {"other shape"},
    "whole numbers": {"cut to whole numbers"},
    "three values unpacked from the slopes": {"exception"},
    "one place too far": {"exception"},
}
#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "return [(W - learning_rate * dW, b - learning_rate * db, g) "
    "for (W, b, g), (dW, db) in zip(parameters, grads)]": "the two lists are equally long",
}


# Right


@answers.right("loop with append")
def _(parameters, grads, alpha):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - alpha * dW
        b = b - alpha * db
        new.append((W, b, g))
    return new


@answers.right("in place on deep copies")
def _(parameters, grads, learning_rate):
    new = copy.deepcopy(parameters)
    for (W, b, _), (dW, db) in zip(new, grads, strict=True):
        W -= learning_rate * dW
        b -= learning_rate * db
    return new


@answers.right("by places, lists in place of tuples")
def _(parameters, grads, learning_rate):
    result = [list(layer) for layer in parameters]
    for i in range(len(grads)):
        for k in (0, 1):
            result[i][k] = parameters[i][k] - learning_rate * grads[i][k]
    return result


@answers.right("a function for one layer, and map")
def _(parameters, grads, learning_rate):
    def step(layer, slopes):
        (W, b, g), (dW, db) = layer, slopes
        return np.subtract(W, learning_rate * dW), np.subtract(b, learning_rate * db), g

    return list(map(step, parameters, grads))


@answers.right("from the last layer to the first")
def _(parameters, grads, learning_rate):
    new = [None] * len(parameters)
    for i in range(len(parameters) - 1, -1, -1):
        W, b, g = parameters[i]
        new[i] = W + -learning_rate * grads[i][0], b + -learning_rate * grads[i][1], g
    return tuple(new)


@answers.right("a copy of the list")
def _(parameters, grads, learning_rate):
    parameters = list(parameters)
    for i, (dW, db) in enumerate(grads):
        W, b, g = parameters[i]
        parameters[i] = (W - learning_rate * dW, b - learning_rate * db, g)
    return parameters


@answers.right("a number at a time")
def _(parameters, grads, learning_rate):
    new = []
    for (W, b, g), (dW, db) in zip(parameters, grads, strict=True):
        V, c = W.copy(), b.copy()
        for i in range(W.shape[0]):
            c[i, 0] = b[i, 0] - learning_rate * db[i, 0]
            for j in range(W.shape[1]):
                V[i, j] = W[i, j] - learning_rate * dW[i, j]
        new += [(V, c, g)]
    return new


# Wrong


@answers.wrong("sign flipped")
def _(parameters, grads, learning_rate):
    return [
        (W + learning_rate * dW, b + learning_rate * db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("sign flipped")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W + learning_rate * dW
        b = b + learning_rate * db
        new.append((W, b, g))
    return new


@answers.wrong("sign flipped for the biases")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b + learning_rate * db
        new.append((W, b, g))
    return new


@answers.wrong("learning rate ignored")
def _(parameters, grads, learning_rate):
    return [(W - dW, b - db, g) for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)]


@answers.wrong("learning rate ignored")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - db
        new.append((W, b, g))
    return new


@answers.wrong("learning rate twice")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * (learning_rate * dW), b - learning_rate * (learning_rate * db), g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("learning rate divides")
def _(parameters, grads, learning_rate):
    return [
        (W - dW / learning_rate, b - db / learning_rate, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("learning rate hard-coded")
def _(parameters, grads, learning_rate):
    learning_rate = 0.0075
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W, b, g))
    return new


@answers.wrong("learning rate hard-coded")
def _(parameters, grads, learning_rate):
    return [
        (W - 0.01 * dW, b - 0.01 * db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("learning rate divided by L")
def _(parameters, grads, learning_rate):
    learning_rate = learning_rate / len(parameters)
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W, b, g))
    return new


@answers.wrong("step in place of the value")
def _(parameters, grads, learning_rate):
    return [
        (-learning_rate * dW, -learning_rate * db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("step in place of the value")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = -learning_rate * db
        new.append((W, b, g))
    return new


@answers.wrong("slope in place of the value")
def _(parameters, grads, learning_rate):
    return [(dW, db, g) for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)]


@answers.wrong("brackets")
def _(parameters, grads, learning_rate):
    return [
        ((W - learning_rate) * dW, (b - learning_rate) * db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("brackets")
def _(parameters, grads, learning_rate):
    return [
        (learning_rate * (W - dW), learning_rate * (b - db), g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("difference turned round")
def _(parameters, grads, learning_rate):
    return [
        (learning_rate * dW - W, learning_rate * db - b, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("no product")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate - dW, b - learning_rate - db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("slope without its size")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * np.sign(dW), b - learning_rate * np.sign(db), g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("slopes cut off")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * np.clip(dW, -1, 1), b - learning_rate * np.clip(db, -1, 1), g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("slope squared")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * dW**2, b - learning_rate * db**2, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("mean slope for all")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * np.mean(dW), b - learning_rate * np.mean(db), g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("names bound, list not changed")
def _(parameters, grads, learning_rate):
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
    return parameters


@answers.wrong("names bound, list not changed")
def _(parameters, grads, learning_rate):
    new = list(parameters)
    for i in range(len(parameters)):
        (W, b, g), (dW, db) = parameters[i], grads[i]
        W, b = W - learning_rate * dW, b - learning_rate * db
    return new


@answers.wrong("biases not updated")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        new.append((W, b, g))
    return new


@answers.wrong("biases not updated")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * dW, b, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("weights not updated")
def _(parameters, grads, learning_rate):
    new = list(parameters)
    for i in range(len(parameters)):
        (W, b, g), (dW, db) = parameters[i], grads[i]
        new[i] = (W, b - learning_rate * db, g)
    return new


@answers.wrong("last layer not updated")
def _(parameters, grads, learning_rate):
    new = list(parameters)
    for i in range(len(parameters) - 1):
        (W, b, g), (dW, db) = parameters[i], grads[i]
        new[i] = (W - learning_rate * dW, b - learning_rate * db, g)
    return new


@answers.wrong("last layer not updated")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * dW, b - learning_rate * db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ][:-1] + parameters[-1:]


@answers.wrong("first layer not updated")
def _(parameters, grads, learning_rate):
    new = list(parameters)
    for i in range(1, len(parameters)):
        (W, b, g), (dW, db) = parameters[i], grads[i]
        new[i] = (W - learning_rate * dW, b - learning_rate * db, g)
    return new


@answers.wrong("two layers updated")
def _(parameters, grads, learning_rate):
    new = list(parameters)
    for i in range(2):
        (W, b, g), (dW, db) = parameters[i], grads[i]
        new[i] = (W - learning_rate * dW, b - learning_rate * db, g)
    return new


@answers.wrong("half of the layers updated")
def _(parameters, grads, learning_rate):
    new = list(parameters)
    for i in range(len(parameters) // 2):
        (W, b, g), (dW, db) = parameters[i], grads[i]
        new[i] = (W - learning_rate * dW, b - learning_rate * db, g)
    return new


@answers.wrong("half of the layers returned")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters) // 2):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W, b, g))
    return new


@answers.wrong("last layer alone updated")
def _(parameters, grads, learning_rate):
    new = list(parameters)
    i = len(parameters) - 1
    if i >= 0:
        (W, b, g), (dW, db) = parameters[i], grads[i]
        new[i] = (W - learning_rate * dW, b - learning_rate * db, g)
    return new


@answers.wrong("two layers hard-coded")
def _(parameters, grads, learning_rate):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (dW1, db1), (dW2, db2) = grads
    return [
        (W1 - learning_rate * dW1, b1 - learning_rate * db1, g1),
        (W2 - learning_rate * dW2, b2 - learning_rate * db2, g2),
    ]


@answers.wrong("two layers only")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(2):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W, b, g))
    return new


@answers.wrong("two layers only")
def _(parameters, grads, learning_rate):
    new = []
    for i in (0, 1):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W, b, g))
    return new


@answers.wrong("last layer missing")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters) - 1):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W, b, g))
    return new


@answers.wrong("first layer missing")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(1, len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W, b, g))
    return new


@answers.wrong("slopes in reversed order")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * dW, b - learning_rate * db, g)
        for (W, b, g), (dW, db) in zip(parameters, reversed(grads), strict=True)
    ]


@answers.wrong("slopes in reversed order")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[len(grads) - 1 - i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W, b, g))
    return new


@answers.wrong("slopes of the layer before")
def _(parameters, grads, learning_rate):
    new = list(parameters)
    for i in range(len(parameters)):
        (W, b, g), (dW, db) = parameters[i], grads[i - 1]
        new[i] = (W - learning_rate * dW, b - learning_rate * db, g)
    return new


@answers.wrong("slopes of the next layer")
def _(parameters, grads, learning_rate):
    new = list(parameters)
    for i in range(len(parameters)):
        (W, b, g), (dW, db) = parameters[i], grads[i + 1]
        new[i] = (W - learning_rate * dW, b - learning_rate * db, g)
    return new


@answers.wrong("slopes of the first layer")
def _(parameters, grads, learning_rate):
    new = list(parameters)
    for i in range(len(parameters)):
        (W, b, g), (dW, db) = parameters[i], grads[0]
        new[i] = (W - learning_rate * dW, b - learning_rate * db, g)
    return new


@answers.wrong("dW and db exchanged")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * dW, b - learning_rate * db, g)
        for (W, b, g), (db, dW) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("dW and db exchanged")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        db, dW = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W, b, g))
    return new


@answers.wrong("dW for b")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * dW
        new.append((W, b, g))
    return new


@answers.wrong("transposed")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW.T
        b = b - learning_rate * db
        new.append((W, b, g))
    return new


@answers.wrong("transposed")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db.T
        new.append((W, b, g))
    return new


@answers.wrong("matrix product")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate @ dW, b - learning_rate @ db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("matrix product")
def _(parameters, grads, learning_rate):
    return [
        (W - np.dot(W, dW), b - np.dot(b, db), g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("argument changed")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W -= learning_rate * dW
        b -= learning_rate * db
        new.append((W, b, g))
    return new


@answers.wrong("argument changed")
def _(parameters, grads, learning_rate):
    for i in range(len(parameters)):
        (W, b, g), (dW, db) = parameters[i], grads[i]
        parameters[i] = (W - learning_rate * dW, b - learning_rate * db, g)
    return parameters


@answers.wrong("argument changed")
def _(parameters, grads, learning_rate):
    new = parameters.copy()
    for i in range(len(parameters)):
        (W, b, g), (dW, db) = parameters[i], grads[i]
        W[:] = W - learning_rate * dW
        b[:] = b - learning_rate * db
    return new


@answers.wrong("tuple changed")
def _(parameters, grads, learning_rate):
    for i in range(len(parameters)):
        parameters[i][0] = parameters[i][0] - learning_rate * grads[i][0]
        parameters[i][1] = parameters[i][1] - learning_rate * grads[i][1]
    return parameters


@answers.wrong("tuple changed")
def _(parameters, grads, learning_rate):
    new = copy.deepcopy(parameters)
    for i in range(len(parameters)):
        new[i][0] -= learning_rate * grads[i][0]
        new[i][1] -= learning_rate * grads[i][1]
    return new


@answers.wrong("asked for by name")
def _(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for layer in range(1, L + 1):
        parameters["W" + str(layer)] = (
            parameters["W" + str(layer)] - learning_rate * grads["dW" + str(layer)]
        )
    return parameters


@answers.wrong("asked for by name")
def _(parameters, grads, learning_rate):
    new = {}
    for i in range(len(parameters)):
        W, dW = parameters[f"W{i + 1}"], grads[f"dW{i + 1}"]
        b, db = parameters[f"b{i + 1}"], grads[f"db{i + 1}"]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new[f"W{i + 1}"], new[f"b{i + 1}"] = W, b
    return new


@answers.wrong("function fixed")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W, b, SIGMOID if i == len(parameters) - 1 else RELU))
    return new


@answers.wrong("function fixed")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * dW, b - learning_rate * db, RELU)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("functions reversed")
def _(parameters, grads, learning_rate):
    new = list(parameters)
    for i in range(len(parameters)):
        (W, b, g), (dW, db) = parameters[i], grads[i]
        g = parameters[len(parameters) - 1 - i][2]
        new[i] = (W - learning_rate * dW, b - learning_rate * db, g)
    return new


@answers.wrong("functions left out")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W, b))
    return new


@answers.wrong("functions left out of the unpacking")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W, b))
    return new


@answers.wrong("grads returned")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W, b, g))
    return grads


@answers.wrong("first layer only")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W, b, g))
        return new


@answers.wrong("last layer only")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new = [(W, b, g)]
    return new


@answers.wrong("last layer only")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
    return W, b, g


@answers.wrong("layers in reversed order")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.insert(0, (W, b, g))
    return new


@answers.wrong("list not empty at first")
def _(parameters, grads, learning_rate):
    new = list(parameters)
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W, b, g))
    return new


@answers.wrong("flat list")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new += W, b, g
    return new


@answers.wrong("flat list")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.extend([W, b])
    return new


@answers.wrong("sorted by kind")
def _(parameters, grads, learning_rate):
    Ws, bs, gs = [], [], []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        Ws.append(W)
        bs.append(b)
        gs.append(g)
    return [Ws, bs, gs]


@answers.wrong("dictionary")
def _(parameters, grads, learning_rate):
    new = {}
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new["W" + str(i + 1)], new["b" + str(i + 1)] = W, b
    return new


@answers.wrong("dictionary")
def _(parameters, grads, learning_rate):
    new = {}
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new[i] = (W, b, g)
    return new


@answers.wrong("biases flattened")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W, b.ravel(), g))
    return new


@answers.wrong("whole numbers")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W.astype(int), b.astype(int), g))
    return new


@answers.wrong("three values unpacked from the slopes")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * dW, b - learning_rate * db, g)
        for (W, b, g), (dW, db, _) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("one place too far")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters) + 1):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W, b, g))
    return new


@answers.wrong("forgot return")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W, b, g))


@answers.wrong("generator in place of a list")
def _(parameters, grads, learning_rate):
    return (
        (W - learning_rate * dW, b - learning_rate * db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    )


@answers.wrong("name that does not exist")
def _(parameters, grads, learning_rate):
    return [
        (W - alpha * dW, b - alpha * db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("lists multiplied")
def _(parameters, grads, learning_rate):
    return parameters - learning_rate * grads


@answers.wrong("a step after the other")
def _(parameters, grads, learning_rate):
    new = []
    for i in range(len(parameters)):
        if i == 0:
            W, b, g = parameters[0]
        dW, db = grads[i]
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new.append((W, b, g))
    return new
