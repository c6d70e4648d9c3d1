"""Answers to `update_parameters` as people write them."""

import copy

import numpy as np
from written import Answers

from nnlib import SIGMOID, TANH

answers = Answers("week3_4.update_parameters")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "sign flipped": {"sign flipped"},
    "sign flipped for the biases": {"sign flipped"},
    "learning rate ignored": {"learning rate ignored"},
    "learning rate ignored for one": {"learning rate ignored"},
    "learning rate twice": {"learning rate twice"},
    "learning rate divides": {"learning rate divides"},
    "learning rate hard-coded": {"ignored argument"},
    "learning rate divided by m": {"step of another length"},
    "step in place of the value": {"where it was forgotten"},
    "slope in place of the value": {"slope in place of the value", "slopes returned"},
    "brackets": {"brackets"},
    "difference turned round": {"difference turned round"},
    "no product": {"no product"},
    "slope without its size": {"slope without its size"},
    "slopes cut off": {"slopes cut off"},
    "slope squared": {"slope squared"},
    "mean slope for all": {"one slope for all"},
    "nothing updated": {"nothing updated"},
    "names bound, list not changed": {"nothing updated"},
    "biases not updated": {"not updated"},
    "weights not updated": {"not updated"},
    "second layer not updated": {"one layer not updated"},
    "first layer not updated": {"one layer not updated"},
    "slopes in reversed order": {"slopes of the other layer", "exception"},
    "db1 for b2": {"slopes of the other layer"},
    "dW and db exchanged": {"slopes of weights and biases exchanged"},
    "dW for b": {"slopes of weights and biases exchanged"},
    "transposed": {"transposed", "exception"},
    "matrix product": {"matrix product", "exception"},
    "argument changed": {"argument changed"},
    "tuple changed": {"a tuple changed in its place"},
    "asked for by name": {"asked for by name"},
    "function fixed": {"function fixed"},
    "functions exchanged": {"other order"},
    "functions left out": {"function left out"},
    "grads returned": {"slopes returned"},
    "first layer only": {"one layer only"},
    "last layer only": {"one layer only"},
    "layers in reversed order": {"layers in reversed order"},
    "list not empty at first": {"layers piled up"},
    "flat list": {"not grouped by layer"},
    "dictionary": {"dictionary"},
    "biases flattened": {"other shape"},
    "whole numbers": {"cut to whole numbers"},
}


# Right


@answers.right("as on the page")
def _(parameters, grads, learning_rate):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (dW1, db1), (dW2, db2) = grads
    return [
        (W1 - learning_rate * dW1, b1 - learning_rate * db1, g1),
        (W2 - learning_rate * dW2, b2 - learning_rate * db2, g2),
    ]


@answers.right("comprehension")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * dW, b - learning_rate * db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


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
    for i in (0, 1):
        for k in (0, 1):
            result[i][k] = parameters[i][k] - learning_rate * grads[i][k]
    return result


@answers.right("np.subtract and np.multiply")
def _(parameters, grads, learning_rate):
    def step(value, slope):
        return np.subtract(value, np.multiply(learning_rate, slope))

    (first, second), (d_first, d_second) = parameters, grads
    return (
        (step(first[0], d_first[0]), step(first[1], d_first[1]), first[2]),
        (step(second[0], d_second[0]), step(second[1], d_second[1]), second[2]),
    )


@answers.right("plus the step downhill")
def _(parameters, grads, learning_rate):
    new = [None, None]
    for i, ((W, b, g), (dW, db)) in enumerate(zip(parameters, grads, strict=True)):
        new[i] = (W + -learning_rate * dW, b + -learning_rate * db, g)
    return new


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
    (W1, b1, g1), (W2, b2, g2) = parameters
    (dW1, db1), (dW2, db2) = grads
    return [
        (W1 + learning_rate * dW1, b1 + learning_rate * db1, g1),
        (W2 + learning_rate * dW2, b2 + learning_rate * db2, g2),
    ]


@answers.wrong("sign flipped")
def _(parameters, grads, learning_rate):
    new = copy.deepcopy(parameters)
    for (W, b, _), (dW, db) in zip(new, grads, strict=True):
        W += learning_rate * dW
        b += learning_rate * db
    return new


@answers.wrong("sign flipped for the biases")
def _(parameters, grads, learning_rate):
    new = []
    for (W, b, g), (dW, db) in zip(parameters, grads, strict=True):
        new.append((W - learning_rate * dW, b + learning_rate * db, g))
    return new


@answers.wrong("learning rate ignored")
def _(parameters, grads, learning_rate):
    return [(W - dW, b - db, g) for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)]


@answers.wrong("learning rate ignored for one")
def _(parameters, grads, learning_rate):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (dW1, db1), (dW2, db2) = grads
    W1 = W1 - learning_rate * dW1
    b1 = b1 - learning_rate * db1
    W2 = W2 - learning_rate * dW2
    b2 = b2 - db2
    return [(W1, b1, g1), (W2, b2, g2)]


@answers.wrong("learning rate twice")
def _(parameters, grads, learning_rate):
    steps = [(learning_rate * dW, learning_rate * db) for dW, db in grads]
    return [
        (W - learning_rate * dW, b - learning_rate * db, g)
        for (W, b, g), (dW, db) in zip(parameters, steps, strict=True)
    ]


@answers.wrong("learning rate divides")
def _(parameters, grads, learning_rate):
    return [
        (W - dW / learning_rate, b - db / learning_rate, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("learning rate hard-coded")
def _(parameters, grads, learning_rate):
    learning_rate = 1.2
    return [
        (W - learning_rate * dW, b - learning_rate * db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("learning rate hard-coded")
def _(parameters, grads, learning_rate):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (dW1, db1), (dW2, db2) = grads
    return [(W1 - 0.01 * dW1, b1 - 0.01 * db1, g1), (W2 - 0.01 * dW2, b2 - 0.01 * db2, g2)]


@answers.wrong("learning rate divided by m")
def _(parameters, grads, learning_rate):
    alpha = learning_rate / 100
    return [
        (W - alpha * dW, b - alpha * db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("step in place of the value")
def _(parameters, grads, learning_rate):
    return [
        (-learning_rate * dW, -learning_rate * db, g)
        for (_, _, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("step in place of the value")
def _(parameters, grads, learning_rate):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (dW1, db1), (dW2, db2) = grads
    W1 = W1 - learning_rate * dW1
    b1 = -learning_rate * db1
    W2 = W2 - learning_rate * dW2
    b2 = -learning_rate * db2
    return [(W1, b1, g1), (W2, b2, g2)]


@answers.wrong("slope in place of the value")
def _(parameters, grads, learning_rate):
    return [(dW, db, g) for (_, _, g), (dW, db) in zip(parameters, grads, strict=True)]


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


@answers.wrong("nothing updated")
def _(parameters, grads, learning_rate):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (dW1, db1), (dW2, db2) = grads
    W1 - learning_rate * dW1
    b1 - learning_rate * db1
    W2 - learning_rate * dW2
    b2 - learning_rate * db2
    return [(W1, b1, g1), (W2, b2, g2)]


@answers.wrong("names bound, list not changed")
def _(parameters, grads, learning_rate):
    for (W, b, _), (dW, db) in zip(parameters, grads, strict=True):
        W = W - learning_rate * dW
        b = b - learning_rate * db
    return parameters


@answers.wrong("names bound, list not changed")
def _(parameters, grads, learning_rate):
    new = parameters.copy()
    for i in range(2):
        W, b, g = new[i]
        dW, db = grads[i]
        W, b = W - learning_rate * dW, b - learning_rate * db
    return new


@answers.wrong("biases not updated")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * dW, b, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("weights not updated")
def _(parameters, grads, learning_rate):
    return [
        (W, b - learning_rate * db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("second layer not updated")
def _(parameters, grads, learning_rate):
    (W1, b1, g1), second = parameters
    dW1, db1 = grads[0]
    return [(W1 - learning_rate * dW1, b1 - learning_rate * db1, g1), second]


@answers.wrong("second layer not updated")
def _(parameters, grads, learning_rate):
    new = list(parameters)
    for i in range(len(parameters) - 1):
        (W, b, g), (dW, db) = parameters[i], grads[i]
        new[i] = (W - learning_rate * dW, b - learning_rate * db, g)
    return new


@answers.wrong("first layer not updated")
def _(parameters, grads, learning_rate):
    new = list(parameters)
    for i in range(1, len(parameters)):
        (W, b, g), (dW, db) = parameters[i], grads[i]
        new[i] = (W - learning_rate * dW, b - learning_rate * db, g)
    return new


@answers.wrong("slopes in reversed order")
def _(parameters, grads, learning_rate):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (dW2, db2), (dW1, db1) = grads
    return [
        (W1 - learning_rate * dW1, b1 - learning_rate * db1, g1),
        (W2 - learning_rate * dW2, b2 - learning_rate * db2, g2),
    ]


@answers.wrong("slopes in reversed order")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * dW, b - learning_rate * db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads[::-1], strict=True)
    ]


@answers.wrong("db1 for b2")
def _(parameters, grads, learning_rate):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (dW1, db1), (dW2, db2) = grads
    return [
        (W1 - learning_rate * dW1, b1 - learning_rate * db1, g1),
        (W2 - learning_rate * dW2, b2 - learning_rate * db1, g2),
    ]


@answers.wrong("dW and db exchanged")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * dW, b - learning_rate * db, g)
        for (W, b, g), (db, dW) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("dW for b")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * dW, b - learning_rate * dW, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("transposed")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * dW.T, b - learning_rate * db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("transposed")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * dW, b - learning_rate * db.T, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("matrix product")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate @ dW, b - learning_rate @ db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("argument changed")
def _(parameters, grads, learning_rate):
    for (W, b, _), (dW, db) in zip(parameters, grads, strict=True):
        W -= learning_rate * dW
        b -= learning_rate * db
    return parameters


@answers.wrong("argument changed")
def _(parameters, grads, learning_rate):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (dW1, db1), (dW2, db2) = grads
    W1 -= learning_rate * dW1
    b1 -= learning_rate * db1
    W2 -= learning_rate * dW2
    b2 -= learning_rate * db2
    return [(W1, b1, g1), (W2, b2, g2)]


@answers.wrong("argument changed")
def _(parameters, grads, learning_rate):
    for i, (dW, db) in enumerate(grads):
        W, b, g = parameters[i]
        parameters[i] = (W - learning_rate * dW, b - learning_rate * db, g)
    return parameters


@answers.wrong("argument changed")
def _(parameters, grads, learning_rate):
    new = parameters.copy()
    for (W, b, _), (dW, db) in zip(new, grads, strict=True):
        W[...] = W - learning_rate * dW
        b[...] = b - learning_rate * db
    return new


@answers.wrong("tuple changed")
def _(parameters, grads, learning_rate):
    for i in range(2):
        parameters[i][0] = parameters[i][0] - learning_rate * grads[i][0]
        parameters[i][1] = parameters[i][1] - learning_rate * grads[i][1]
    return parameters


@answers.wrong("tuple changed")
def _(parameters, grads, learning_rate):
    new = copy.deepcopy(parameters)
    for i in range(2):
        new[i][0] -= learning_rate * grads[i][0]
        new[i][1] -= learning_rate * grads[i][1]
    return new


@answers.wrong("asked for by name")
def _(parameters, grads, learning_rate):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


@answers.wrong("function fixed")
def _(parameters, grads, learning_rate):
    (W1, b1, _), (W2, b2, _) = parameters
    (dW1, db1), (dW2, db2) = grads
    return [
        (W1 - learning_rate * dW1, b1 - learning_rate * db1, TANH),
        (W2 - learning_rate * dW2, b2 - learning_rate * db2, SIGMOID),
    ]


@answers.wrong("functions exchanged")
def _(parameters, grads, learning_rate):
    (W1, b1, g2), (W2, b2, g1) = parameters
    (dW1, db1), (dW2, db2) = grads
    return [
        (W1 - learning_rate * dW1, b1 - learning_rate * db1, g1),
        (W2 - learning_rate * dW2, b2 - learning_rate * db2, g2),
    ]


@answers.wrong("functions left out")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * dW, b - learning_rate * db)
        for (W, b, _), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("functions left out of the unpacking")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * dW, b - learning_rate * db)
        for (W, b), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("grads returned")
def _(parameters, grads, learning_rate):
    new = [
        (W - learning_rate * dW, b - learning_rate * db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]
    return grads


@answers.wrong("first layer only")
def _(parameters, grads, learning_rate):
    new = []
    for (W, b, g), (dW, db) in zip(parameters, grads, strict=True):
        new.append((W - learning_rate * dW, b - learning_rate * db, g))
        return new


@answers.wrong("last layer only")
def _(parameters, grads, learning_rate):
    for (W, b, g), (dW, db) in zip(parameters, grads, strict=True):
        new = [(W - learning_rate * dW, b - learning_rate * db, g)]
    return new


@answers.wrong("last layer only")
def _(parameters, grads, learning_rate):
    for (W, b, g), (dW, db) in zip(parameters, grads, strict=True):
        W = W - learning_rate * dW
        b = b - learning_rate * db
    return W, b, g


@answers.wrong("layers in reversed order")
def _(parameters, grads, learning_rate):
    new = []
    for (W, b, g), (dW, db) in zip(parameters, grads, strict=True):
        new.insert(0, (W - learning_rate * dW, b - learning_rate * db, g))
    return new


@answers.wrong("list not empty at first")
def _(parameters, grads, learning_rate):
    new = parameters.copy()
    for (W, b, g), (dW, db) in zip(parameters, grads, strict=True):
        new.append((W - learning_rate * dW, b - learning_rate * db, g))
    return new


@answers.wrong("flat list")
def _(parameters, grads, learning_rate):
    new = []
    for (W, b, g), (dW, db) in zip(parameters, grads, strict=True):
        new += W - learning_rate * dW, b - learning_rate * db, g
    return new


@answers.wrong("dictionary")
def _(parameters, grads, learning_rate):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (dW1, db1), (dW2, db2) = grads
    return {
        "W1": W1 - learning_rate * dW1,
        "b1": b1 - learning_rate * db1,
        "W2": W2 - learning_rate * dW2,
        "b2": b2 - learning_rate * db2,
    }


@answers.wrong("biases flattened")
def _(parameters, grads, learning_rate):
    return [
        (W - learning_rate * dW, (b - learning_rate * db).ravel(), g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("whole numbers")
def _(parameters, grads, learning_rate):
    return [
        ((W - learning_rate * dW).astype(int), (b - learning_rate * db).astype(int), g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


@answers.wrong("forgot return")
def _(parameters, grads, learning_rate):
    new = [
        (W - learning_rate * dW, b - learning_rate * db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


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
