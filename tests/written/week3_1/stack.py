"""Answers to `stack` as people write them."""

import numpy as np
from written import Answers

answers = Answers("week3_1.stack")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "neurons in columns": {"neurons in columns"},
    "neurons in columns, biases in a row": {"neurons in columns"},
    "numbers of several neurons mixed": {"numbers of several neurons mixed"},
    "one long row": {"one long row or column"},
    "one long column": {"one long row or column"},
    "one long row, flat": {"one long row or column"},
    "an axis too many": {"an axis too many"},
    "an axis too many, in the biases": {"an axis too many"},
    "b flat": {"b flat"},
    "b in a row": {"b in a row"},
    "b as wide as W": {"b as wide as W"},
    "first neuron left out": {"neuron left out"},
    "last neuron left out of the loop": {"neuron left out"},
    "first neuron left out of the loop": {"neuron left out"},
    "only the first two neurons": {"number of neurons hard-coded"},
    "last neuron only": {"first or last neuron only"},
    "first neuron only: return inside the loop": {"first or last neuron only"},
    "last neuron in all rows": {"one neuron for all"},
    "first neuron in all rows": {"one neuron for all"},
    "last bias for all, by the name b": {"one neuron for all"},
    "order reversed": {"order reversed"},
    "neurons added up": {"neurons added up"},
    "biases added up": {"neurons added up"},
    "weights added up": {"weights added up"},
    "first weight of each neuron only": {"weights added up"},
    "bias forgotten": {"bias forgotten"},
    "bias inside W": {"bias inside W"},
    "bias added to the weights": {"bias added to the weights"},
    "W only": {"one of the two only"},
    "b and W exchanged": {"other order"},
    "not filled": {"always 0"},
    "whole numbers only": {"cut to whole numbers"},
    "sorted by the bias": {"other places"},
    "sign flipped": {"sign flipped"},
    "argument changed": {"argument changed"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "b = np.array([[b] for _, b in neurons]); W = np.vstack([w.T for w, _ in neurons])": (
        "neither of the two lines needs the other"
    ),
}


# Right


@answers.right("rows under each other")
def _(neurons):
    W = np.vstack([w.T for w, b in neurons])
    b = np.array([[b] for w, b in neurons])
    return W, b


@answers.right("columns side by side, then transposed")
def _(neurons):
    W = np.hstack([w for w, _ in neurons]).T
    b = np.array([b for _, b in neurons]).reshape(-1, 1)
    return W, b


@answers.right("concatenate along both axes")
def _(neurons):
    W = np.concatenate([w for w, _ in neurons], axis=1).T
    b = np.concatenate([np.array([[b]]) for _, b in neurons], axis=0)
    return W, b


@answers.right("zeros, filled in a loop")
def _(neurons):
    n_h, n_x = len(neurons), neurons[0][0].shape[0]
    W = np.zeros((n_h, n_x))
    b = np.zeros((n_h, 1))
    for i, (w, bias) in enumerate(neurons):
        W[i] = w[:, 0]
        b[i] = bias
    return W, b


@answers.right("number by number")
def _(neurons):
    W = np.zeros((len(neurons), len(neurons[0][0])))
    b = np.zeros((len(neurons), 1))
    for i in range(len(neurons)):
        for j in range(len(neurons[i][0])):
            W[i, j] = neurons[i][0][j, 0]
        b[i, 0] = neurons[i][1]
    return W, b


@answers.right("zip takes the pairs apart")
def _(neurons):
    ws, bs = zip(*neurons)
    return np.squeeze(np.array(ws), axis=2), np.array(bs)[:, np.newaxis]


@answers.right("lists that grow")
def _(neurons):
    rows, biases = [], []
    for w, b in neurons:
        rows.append(w.ravel())
        biases.append([b])
    return np.array(rows), np.array(biases)


@answers.right("arrays that grow")
def _(neurons):
    W, b = np.empty((0, neurons[0][0].size)), np.empty((0, 1))
    for w, bias in neurons:
        W = np.append(W, w.T, axis=0)
        b = np.vstack((b, [[bias]]))
    return W, b


@answers.right("np.stack and np.c_")
def _(neurons):
    W = np.stack([w.flatten() for w, _ in neurons])
    return W, np.c_[[b for _, b in neurons]]


@answers.right("reshape of all the rows")
def _(neurons):
    everything = np.array([w for w, _ in neurons])
    W = everything.reshape(len(neurons), -1)
    b = np.expand_dims([pair[1] for pair in neurons], axis=1)
    return W, b


@answers.right("bias in the last column, then cut")
def _(neurons):
    both = np.array([np.append(w, b) for w, b in neurons])
    return both[:, :-1], both[:, -1:]


@answers.right("returns a list of the two")
def _(neurons):
    W = np.column_stack([w for w, _ in neurons]).transpose()
    b = np.atleast_2d([b for _, b in neurons]).T
    return [W, b]


# Wrong


@answers.wrong("neurons in columns")
def _(neurons):
    W = np.hstack([w for w, _ in neurons])
    b = np.array([[b] for _, b in neurons])
    return W, b


@answers.wrong("neurons in columns")
def _(neurons):
    W = np.zeros((len(neurons[0][0]), len(neurons)))
    b = np.zeros((len(neurons), 1))
    for i, (w, bias) in enumerate(neurons):
        W[:, i] = w[:, 0]
        b[i] = bias
    return W, b


@answers.wrong("neurons in columns")
def _(neurons):
    W = np.array([w.ravel() for w, _ in neurons]).T
    return W, np.array([b for _, b in neurons]).reshape(-1, 1)


@answers.wrong("neurons in columns, biases in a row")
def _(neurons):
    W = np.concatenate([w for w, _ in neurons], axis=1)
    b = np.array([[b for _, b in neurons]])
    return W, b


@answers.wrong("numbers of several neurons mixed")
def _(neurons):
    n_x = len(neurons[0][0])
    W = np.hstack([w for w, _ in neurons]).reshape(-1, n_x)
    return W, np.array([[b] for _, b in neurons])


@answers.wrong("numbers of several neurons mixed")
def _(neurons):
    W = np.concatenate([w for w, _ in neurons], axis=1)
    W = np.reshape(W, (len(neurons), W.shape[0]))
    b = np.array([b for _, b in neurons])[:, None]
    return W, b


@answers.wrong("one long row")
def _(neurons):
    W = np.hstack([w.T for w, _ in neurons])
    b = np.array([[b] for _, b in neurons])
    return W, b


@answers.wrong("one long column")
def _(neurons):
    W = np.vstack([w for w, _ in neurons])
    b = np.vstack([b for _, b in neurons])
    return W, b


@answers.wrong("one long column")
def _(neurons):
    W = np.concatenate([w for w, b in neurons])
    b = np.array([[b] for w, b in neurons])
    return W, b


@answers.wrong("one long row, flat")
def _(neurons):
    W = np.array([])
    for w, _ in neurons:
        W = np.append(W, w)
    return W, np.array([[b] for _, b in neurons])


@answers.wrong("an axis too many")
def _(neurons):
    W = np.array([w for w, _ in neurons])
    b = np.array([[b] for _, b in neurons])
    return W, b


@answers.wrong("an axis too many")
def _(neurons):
    W = np.stack([w.T for w, _ in neurons])
    b = np.array([b for _, b in neurons]).reshape(len(neurons), 1)
    return W, b


@answers.wrong("an axis too many")
def _(neurons):
    W, b = [], []
    for neuron in neurons:
        W.append(neuron[0].T)
        b.append([neuron[1]])
    return np.array(W), np.array(b)


@answers.wrong("an axis too many, in the biases")
def _(neurons):
    W = np.vstack([w.T for w, _ in neurons])
    b = np.array([np.array([[b]]) for _, b in neurons])
    return W, b


@answers.wrong("b flat")
def _(neurons):
    W = np.vstack([w.T for w, _ in neurons])
    b = np.array([b for _, b in neurons])
    return W, b


@answers.wrong("b flat")
def _(neurons):
    ws, bs = zip(*neurons)
    W = np.hstack(ws).T
    return W, np.array(bs)


@answers.wrong("b flat")
def _(neurons):
    W = np.zeros((len(neurons), neurons[0][0].shape[0]))
    b = np.zeros(len(neurons))
    for i in range(len(neurons)):
        W[i, :] = neurons[i][0].flatten()
        b[i] = neurons[i][1]
    return W, b


@answers.wrong("b flat")
def _(neurons):
    W = np.vstack([w.T for w, _ in neurons])
    return W, np.hstack([b for _, b in neurons])


@answers.wrong("b in a row")
def _(neurons):
    W = np.vstack([w.T for w, _ in neurons])
    b = np.array([[b for _, b in neurons]])
    return W, b


@answers.wrong("b in a row")
def _(neurons):
    W = np.array([w[:, 0] for w, _ in neurons])
    b = np.zeros((1, len(neurons)))
    for i, (_, bias) in enumerate(neurons):
        b[0, i] = bias
    return W, b


@answers.wrong("b in a row")
def _(neurons):
    W = np.vstack([w.T for w, _ in neurons])
    b = np.array([b for _, b in neurons]).reshape(1, -1)
    return W, b


@answers.wrong("b as wide as W")
def _(neurons):
    W = np.vstack([w.T for w, _ in neurons])
    b = np.vstack([np.full(w.T.shape, b) for w, b in neurons])
    return W, b


@answers.wrong("b as wide as W")
def _(neurons):
    W = np.vstack([w.T for w, _ in neurons])
    b = np.zeros(W.shape)
    for i, (_, bias) in enumerate(neurons):
        b[i] = bias
    return W, b


@answers.wrong("first neuron left out")
def _(neurons):
    W = np.vstack([w.T for w, _ in neurons])
    b = np.array([[b] for _, b in neurons])
    return W[1:], b[1:]


@answers.wrong("last neuron left out of the loop")
def _(neurons):
    W = np.zeros((len(neurons), len(neurons[0][0])))
    b = np.zeros((len(neurons), 1))
    for i in range(len(neurons) - 1):
        W[i] = neurons[i][0].T
        b[i] = neurons[i][1]
    return W, b


@answers.wrong("first neuron left out of the loop")
def _(neurons):
    W = np.zeros((len(neurons), len(neurons[0][0])))
    b = np.zeros((len(neurons), 1))
    for i in range(1, len(neurons)):
        W[i] = neurons[i][0].T
        b[i] = neurons[i][1]
    return W, b


@answers.wrong("last neuron only")
def _(neurons):
    for w, bias in neurons:
        W = w.T
        b = np.array([[bias]])
    return W, b


@answers.wrong("last neuron only")
def _(neurons):
    W = np.zeros((1, len(neurons[0][0])))
    for w, b in neurons:
        W[0] = w[:, 0]
    return W, b


@answers.wrong("first neuron only: return inside the loop")
def _(neurons):
    for w, b in neurons:
        return w.T, np.array([[b]])


@answers.wrong("last neuron in all rows")
def _(neurons):
    n_h = len(neurons)
    W, b = np.zeros((n_h, len(neurons[0][0]))), np.zeros((n_h, 1))
    for w, bias in neurons:
        W[:] = w.T
        b[:] = bias
    return W, b


@answers.wrong("first neuron in all rows")
def _(neurons):
    W = np.vstack([neurons[0][0].T for _ in range(len(neurons))])
    b = np.array([[neurons[0][1]] for _ in neurons])
    return W, b


@answers.wrong("last bias for all, by the name b")
def _(neurons):
    W = []
    for w, b in neurons:
        W.append(w[:, 0])
    return np.array(W), np.full((len(neurons), 1), b)


@answers.wrong("order reversed")
def _(neurons):
    W = np.vstack([w.T for w, _ in reversed(neurons)])
    b = np.array([[b] for _, b in reversed(neurons)])
    return W, b


@answers.wrong("order reversed")
def _(neurons):
    W, b = neurons[0][0].T, np.array([[neurons[0][1]]])
    for w, bias in neurons[1:]:
        W = np.vstack([w.T, W])
        b = np.vstack([[[bias]], b])
    return W, b


@answers.wrong("neurons added up")
def _(neurons):
    W, b = 0, 0
    for w, bias in neurons:
        W = W + w.T
        b = b + bias
    return W, b


@answers.wrong("neurons added up")
def _(neurons):
    W = np.sum([w.T for w, _ in neurons], axis=0)
    b = np.array([[b] for _, b in neurons])
    return W, b


@answers.wrong("biases added up")
def _(neurons):
    W = np.vstack([w.T for w, _ in neurons])
    b = sum(bias for _, bias in neurons)
    return W, b


@answers.wrong("weights added up")
def _(neurons):
    W = np.vstack([np.sum(w) for w, _ in neurons])
    b = np.array([[b] for _, b in neurons])
    return W, b


@answers.wrong("first weight of each neuron only")
def _(neurons):
    W = np.array([w[0] for w, _ in neurons])
    b = np.array([[b] for _, b in neurons])
    return W, b


@answers.wrong("bias forgotten")
def _(neurons):
    W = np.vstack([w.T for w, _ in neurons])
    b = np.zeros((W.shape[0], 1))
    return W, b


@answers.wrong("bias inside W")
def _(neurons):
    W = np.array([np.append(w, b) for w, b in neurons])
    b = np.array([[b] for _, b in neurons])
    return W, b


@answers.wrong("bias inside W")
def _(neurons):
    W = np.vstack([np.concatenate([[[b]], w]).T for w, b in neurons])
    return W, np.array([[b] for _, b in neurons])


@answers.wrong("bias added to the weights")
def _(neurons):
    W = np.vstack([w.T + b for w, b in neurons])
    b = np.array([[b] for _, b in neurons])
    return W, b


@answers.wrong("W only")
def _(neurons):
    return np.vstack([w.T for w, _ in neurons])


@answers.wrong("b and W exchanged")
def _(neurons):
    W = np.vstack([w.T for w, _ in neurons])
    b = np.array([[b] for _, b in neurons])
    return b, W


@answers.wrong("pairs returned as they are")
def _(neurons):
    return neurons


@answers.wrong("lists, not arrays")
def _(neurons):
    W = [w.T for w, _ in neurons]
    b = [[b] for _, b in neurons]
    return W, b


@answers.wrong("lists, not arrays")
def _(neurons):
    W, b = [], []
    for w, bias in neurons:
        W.append(w)
        b.append(bias)
    return W, b


@answers.wrong("b a list")
def _(neurons):
    return np.vstack([w.T for w, _ in neurons]), [[b] for _, b in neurons]


@answers.wrong("sizes hard-coded")
def _(neurons):
    W, b = np.zeros((2, 3)), np.zeros((2, 1))
    for i, (w, bias) in enumerate(neurons):
        W[i] = w[:, 0]
        b[i] = bias
    return W, b


@answers.wrong("only two neurons")
def _(neurons):
    (w_1, b_1), (w_2, b_2) = neurons
    return np.vstack([w_1.T, w_2.T]), np.array([[b_1], [b_2]])


@answers.wrong("only the first two neurons")
def _(neurons):
    W = np.vstack([neurons[0][0].T, neurons[1][0].T])
    b = np.array([[neurons[0][1]], [neurons[1][1]]])
    return W, b


@answers.wrong("column into a row of zeros")
def _(neurons):
    W = np.zeros((len(neurons), len(neurons[0][0])))
    b = np.zeros((len(neurons), 1))
    for i, (w, bias) in enumerate(neurons):
        W[i] = w
        b[i] = bias
    return W, b


@answers.wrong("not filled")
def _(neurons):
    W = np.zeros((len(neurons), len(neurons[0][0])))
    b = np.zeros((len(neurons), 1))
    for i, (w, bias) in enumerate(neurons):
        W[i] == w[:, 0]
        b[i] == bias
    return W, b


@answers.wrong("whole numbers only")
def _(neurons):
    W = np.zeros((len(neurons), len(neurons[0][0])), dtype=int)
    b = np.zeros((len(neurons), 1), dtype=int)
    for i, (w, bias) in enumerate(neurons):
        W[i] = w[:, 0]
        b[i] = bias
    return W, b


@answers.wrong("sorted by the bias")
def _(neurons):
    ordered = sorted(neurons, key=lambda neuron: neuron[1])
    W = np.vstack([w.T for w, _ in ordered])
    return W, np.array([[b] for _, b in ordered])


@answers.wrong("sign flipped")
def _(neurons):
    return np.vstack([-w.T for w, _ in neurons]), np.array([[b] for _, b in neurons])


@answers.wrong("np.vstack without a list")
def _(neurons):
    W = np.vstack(w.T for w, _ in neurons)
    return W, np.array([[b] for _, b in neurons])


@answers.wrong("neurons themselves as an array")
def _(neurons):
    both = np.array(neurons)
    return both[:, 0], both[:, 1]


@answers.wrong("argument changed")
def _(neurons):
    W, b = [], []
    while neurons:
        w, bias = neurons.pop(0)
        W.append(w[:, 0])
        b.append([bias])
    return np.array(W), np.array(b)


@answers.wrong("forgot return")
def _(neurons):
    W = np.vstack([w.T for w, _ in neurons])
    b = np.array([[b] for _, b in neurons])


@answers.wrong("prints in place of returning")
def _(neurons):
    W = np.vstack([w.T for w, _ in neurons])
    b = np.array([[b] for _, b in neurons])
    print(W, b)
