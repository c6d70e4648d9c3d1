"""Answers to `L_layer_model` as people write them."""

import numpy as np
from written import Answers

from nnlib import (
    SIGMOID,
    backward_propagation,
    compute_cost,
    forward_propagation,
    initialize_parameters,
    update_parameters,
)

answers = Answers("week4_3.L_layer_model")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "cost after the update": {"cost after the update"},
    "update thrown away": {"update thrown away"},
    "initial parameters returned": {"initial parameters returned"},
    "each step from the start": {"starts again in every round"},
    "forward once": {"forward once"},
    "gradients computed once": {"gradient computed once"},
    "first cache reused": {"slopes of old Z and A"},
    "gradients added up": {"slopes pile up"},
    "momentum": {"slopes pile up"},
    "goes uphill": {"goes uphill"},
    "one round too many": {"one round too many"},
    "one round too few": {"one round too few"},
    "return inside the loop": {"one round only", "last cost only"},
    "no loop": {"one round only"},
    "trained twice": {"trained twice"},
    "two steps a round": {"two steps a round"},
    "number of rounds hard-coded": {"ignored argument", "limit of its own", "more than asked"},
    "loop over the layers": {"another number of rounds"},
    "loop over the examples": {"another number of rounds"},
    "learning rate hard-coded": {"ignored argument", "another learning rate"},
    "learning rate decays": {"learning rate not kept"},
    "start drawn again": {"start of its own"},
    "start drawn by chance": {"chance"},
    "zeros at the start": {"start of its own"},
    "biases not updated": {"biases not updated"},
    "weights not updated": {"weights not updated"},
    "last layer only": {"some layers only"},
    "stops when the cost hardly falls": {"stops by itself"},
    "stops when the cost rises": {"stops by itself"},
    "best kept": {"best kept"},
    "one example a round": {"one example a round"},
    "examples standardised": {"examples changed before training"},
    "labels exchanged": {"labels exchanged"},
    "last cost only": {"last cost only"},
    "costs every 100 rounds": {"not every cost"},
    "no costs": {"not every cost"},
    "first cost left out": {"not every cost"},
    "cost before and after": {"one cost too many"},
    "zero at the beginning of costs": {"one cost too many"},
    "costs in reversed order": {"costs in reversed order"},
    "mean of the costs so far": {"cost before or after"},
    "answers and labels exchanged": {"answers and labels exchanged"},
    "arguments exchanged": {"arguments exchanged", "exception"},
    "both values in one name": {"cache taken for the output", "exception"},
    "slopes returned": {"slopes returned"},
    "costs not returned": {"costs not returned"},
    "parameters not returned": {"parameters not returned"},
    "results exchanged": {"results exchanged"},
    "layers side by side": {"not grouped"},
    "dictionary": {"dictionary"},
    "layers without their functions": {"layers without their functions"},
    "argument changed": {"argument changed"},
}


def one_round(X, Y, parameters, learning_rate):
    AL, cache = forward_propagation(X, parameters)
    grads = backward_propagation(parameters, cache, X, Y)
    return update_parameters(parameters, grads, learning_rate), compute_cost(AL, Y)


# Right


@answers.right("as on the page")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.right("printing every 100 rounds")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for i in range(0, n_iterations):
        AL, caches = forward_propagation(X, parameters)
        cost = compute_cost(AL, Y)
        grads = backward_propagation(parameters, caches, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0 or i == n_iterations - 1:
            print(f"Cost after iteration {i}: {np.squeeze(cost)}")
        costs.append(cost)
    return parameters, costs


@answers.right("while loop")
def _(X, Y, start, alpha, rounds):
    layers, costs = list(start), []
    while len(costs) < rounds:
        layers, cost = one_round(X, Y, layers, alpha)
        costs += [cost]
    return [layers, costs]


@answers.right("costs in an array")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = np.zeros(n_iterations)
    for i in range(n_iterations):
        parameters, costs[i] = one_round(X, Y, parameters, learning_rate)
    return parameters, costs


@answers.right("update by hand, layer by layer")
def _(X, Y, parameters, learning_rate, n_iterations):
    parameters, costs = list(parameters), []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        for layer in range(len(parameters)):
            W, b, g = parameters[layer]
            dW, db = grads[layer]
            parameters[layer] = (W - learning_rate * dW, b - learning_rate * db, g)
    return parameters, costs


@answers.right("without any function of the course")
def _(X, Y, parameters, learning_rate, n_iterations):
    Ws = [W.copy() for W, _, _ in parameters]
    bs = [b.copy() for _, b, _ in parameters]
    gs = [g for _, _, g in parameters]
    m, L, costs = X.shape[1], len(Ws), []
    for _ in range(n_iterations):
        A = [X]
        for W, b, g in zip(Ws, bs, gs, strict=True):
            A.append(g(np.dot(W, A[-1]) + b))
        costs.append(-np.log(np.where(Y == 1, A[-1], 1 - A[-1])).mean())
        dZ = A[-1] - Y
        for layer in reversed(range(L)):
            dW, db = dZ @ A[layer].T / m, dZ.mean(axis=1, keepdims=True)
            if layer:
                dZ = Ws[layer].T @ dZ * gs[layer - 1].slope(A[layer])
            Ws[layer] -= learning_rate * dW
            bs[layer] -= learning_rate * db
    return list(zip(Ws, bs, gs, strict=True)), costs


@answers.right("inner function with nonlocal")
def _(X, Y, parameters, learning_rate, n_iterations):
    def step():
        nonlocal parameters
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        return cost

    costs = [step() for _ in range(n_iterations)]
    return parameters, costs


@answers.right("by recursion")
def _(X, Y, parameters, learning_rate, n_iterations):
    def train(parameters, left):
        if left == 0:
            return parameters, []
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        parameters, costs = train(parameters, left - 1)
        return parameters, [cost, *costs]

    return train(parameters, n_iterations)


@answers.right("arrays copied, then changed in place")
def _(X, Y, parameters, learning_rate, n_iterations):
    parameters = [(W.copy(), b.copy(), g) for W, b, g in parameters]
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        for (W, b, _), (dW, db) in zip(
            parameters, backward_propagation(parameters, cache, X, Y), strict=True
        ):
            W -= learning_rate * dW
            b -= learning_rate * db
    return parameters, costs


# Wrong: steps and rounds


@answers.wrong("cost after the update")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        AL, _ = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
    return parameters, costs


@answers.wrong("update thrown away")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("update thrown away")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True):
            W = W - learning_rate * dW
            b = b - learning_rate * db
    return parameters, costs


@answers.wrong("initial parameters returned")
def _(X, Y, parameters, learning_rate, n_iterations):
    trained, costs = parameters, []
    for _ in range(n_iterations):
        trained, cost = one_round(X, Y, trained, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("each step from the start")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        trained, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return trained, costs


@answers.wrong("each step from the start")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs, new = [], parameters
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, new)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(new, cache, X, Y)
        new = update_parameters(parameters, grads, learning_rate)
    return new, costs


@answers.wrong("forward once")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    AL, cache = forward_propagation(X, parameters)
    for _ in range(n_iterations):
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("gradients computed once")
def _(X, Y, parameters, learning_rate, n_iterations):
    AL, cache = forward_propagation(X, parameters)
    grads = backward_propagation(parameters, cache, X, Y)
    costs = []
    for _ in range(n_iterations):
        costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("gradients computed once")
def _(X, Y, parameters, learning_rate, n_iterations):
    _, cache = forward_propagation(X, parameters)
    grads = backward_propagation(parameters, cache, X, Y)
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("first cache reused")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs, cache = [], None
    for _ in range(n_iterations):
        AL, new = forward_propagation(X, parameters)
        cache = cache or new
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("gradients added up")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs, total = [], [[0, 0] for _ in parameters]
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        for i, (dW, db) in enumerate(backward_propagation(parameters, cache, X, Y)):
            total[i][0] = total[i][0] + dW
            total[i][1] = total[i][1] + db
        parameters = update_parameters(parameters, total, learning_rate)
    return parameters, costs


@answers.wrong("momentum")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs, speed = [], [(0, 0)] * len(parameters)
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        speed = [(0.9 * v + d, 0.9 * u + e) for (v, u), (d, e) in zip(speed, grads, strict=True)]
        parameters = update_parameters(parameters, speed, learning_rate)
    return parameters, costs


@answers.wrong("goes uphill")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, -learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("goes uphill")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = [
            (W + learning_rate * dW, b + learning_rate * db, g)
            for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
        ]
    return parameters, costs


@answers.wrong("one round too many")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations + 1):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("one round too many")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs, i = [], 0
    while i <= n_iterations:
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
        i += 1
    return parameters, costs


@answers.wrong("one round too few")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(1, n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("return inside the loop")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
        return parameters, costs


@answers.wrong("no loop")
def _(X, Y, parameters, learning_rate, n_iterations):
    AL, cache = forward_propagation(X, parameters)
    cost = compute_cost(AL, Y)
    grads = backward_propagation(parameters, cache, X, Y)
    parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, [cost]


@answers.wrong("trained twice")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    for _ in range(n_iterations):
        parameters, _ = one_round(X, Y, parameters, learning_rate)
    return parameters, costs


@answers.wrong("two steps a round")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("number of rounds hard-coded")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(100):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("loop over the layers")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in parameters:
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("loop over the examples")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(X.shape[1]):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("learning rate hard-coded")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, 0.0075)
        costs.append(cost)
    return parameters, costs


@answers.wrong("learning rate hard-coded")
def _(X, Y, parameters, learning_rate, n_iterations):
    learning_rate = 0.05
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("learning rate decays")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
        learning_rate *= 0.95
    return parameters, costs


@answers.wrong("learning rate and rounds exchanged")
def _(X, Y, parameters, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


# Wrong: the start and the layers


@answers.wrong("start drawn again")
def _(X, Y, parameters, learning_rate, n_iterations):
    np.random.seed(1)
    rng = np.random.default_rng(1)
    parameters = [(rng.normal(size=W.shape) * 0.01, np.zeros(b.shape), g) for W, b, g in parameters]
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("start drawn by chance")
def _(X, Y, parameters, learning_rate, n_iterations):
    layer_dims = [X.shape[0]] + [len(b) for W, b, g in parameters]
    parameters = initialize_parameters(layer_dims, np.random.default_rng())
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("layers hard-coded")
def _(X, Y, parameters, learning_rate, n_iterations):
    parameters = initialize_parameters([12288, 20, 7, 5, 1], np.random.default_rng(1))
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("zeros at the start")
def _(X, Y, parameters, learning_rate, n_iterations):
    parameters = [(np.zeros(W.shape), np.zeros(b.shape), g) for W, b, g in parameters]
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("two layers only")
def _(X, Y, parameters, learning_rate, n_iterations):
    (W1, b1, g1), (W2, b2, g2) = parameters
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, [(W1, b1, g1), (W2, b2, g2)])
        costs.append(compute_cost(AL, Y))
        (dW1, db1), (dW2, db2) = backward_propagation(parameters, cache, X, Y)
        W1, b1 = W1 - learning_rate * dW1, b1 - learning_rate * db1
        W2, b2 = W2 - learning_rate * dW2, b2 - learning_rate * db2
    return [(W1, b1, g1), (W2, b2, g2)], costs


@answers.wrong("last function hard-coded")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return [(W, b, SIGMOID) for W, b, g in parameters], costs


@answers.wrong("biases not updated")
def _(X, Y, parameters, learning_rate, n_iterations):
    parameters, costs = list(parameters), []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        for i, (W, b, g) in enumerate(parameters):
            parameters[i] = (W - learning_rate * grads[i][0], b, g)
    return parameters, costs


@answers.wrong("weights not updated")
def _(X, Y, parameters, learning_rate, n_iterations):
    parameters, costs = list(parameters), []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        for i, (W, b, g) in enumerate(parameters):
            parameters[i] = (W, b - learning_rate * grads[i][1], g)
    return parameters, costs


@answers.wrong("last layer only")
def _(X, Y, parameters, learning_rate, n_iterations):
    parameters, costs = list(parameters), []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        dW, db = backward_propagation(parameters, cache, X, Y)[-1]
        W, b, g = parameters[-1]
        parameters[-1] = W - learning_rate * dW, b - learning_rate * db, g
    return parameters, costs


@answers.wrong("slopes in reversed order")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(parameters, cache, X, Y)[::-1]
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


# Wrong: when to stop, and on what to train


@answers.wrong("stops when the cost hardly falls")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        if len(costs) > 1 and abs(costs[-2] - costs[-1]) < 1e-3:
            break
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("stops when the cost rises")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        if len(costs) > 1 and costs[-1] > costs[-2]:
            break
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("best kept")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs, lowest = [], np.inf
    for _ in range(n_iterations):
        new, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
        if cost < lowest:
            lowest, best = cost, parameters
        parameters = new
    return best, costs


@answers.wrong("one example a round")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for k in range(n_iterations):
        i = k % X.shape[1]
        costs.append(compute_cost(forward_propagation(X, parameters)[0], Y))
        parameters, _ = one_round(X[:, i : i + 1], Y[:, i : i + 1], parameters, learning_rate)
    return parameters, costs


@answers.wrong("examples standardised")
def _(X, Y, parameters, learning_rate, n_iterations):
    X = (X - X.mean(axis=1, keepdims=True)) / X.std(axis=1, keepdims=True)
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("labels exchanged")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, 1 - Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


# Wrong: costs


@answers.wrong("last cost only")
def _(X, Y, parameters, learning_rate, n_iterations):
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
    return parameters, cost


@answers.wrong("last cost only")
def _(X, Y, parameters, learning_rate, n_iterations):
    for _ in range(n_iterations):
        costs = []
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("costs every 100 rounds")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for i in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


@answers.wrong("no costs")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs + [cost]
    return parameters, costs


@answers.wrong("first cost left out")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for i in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        if i > 0:
            costs.append(cost)
    return parameters, costs


@answers.wrong("cost before and after")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    costs.append(compute_cost(forward_propagation(X, parameters)[0], Y))
    return parameters, costs


@answers.wrong("zero at the beginning of costs")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = [0]
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("costs in reversed order")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.insert(0, cost)
    return parameters, costs


@answers.wrong("mean of the costs so far")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs, every = [], []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        every.append(cost)
        costs.append(sum(every) / len(every))
    return parameters, costs


@answers.wrong("answers and labels exchanged")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(Y, AL))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("costs rounded")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(round(cost, 4))
    return parameters, costs


# Wrong: what is called, and what comes back


@answers.wrong("both values in one name")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        AL = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(parameters, AL, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("arguments exchanged")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(X, Y, parameters, cache)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("arguments exchanged")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(parameters, X)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("arguments of the lab before")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        AL, caches = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("slopes returned")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return grads, costs


@answers.wrong("costs not returned")
def _(X, Y, parameters, learning_rate, n_iterations):
    for i in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        if i % 1000 == 0:
            print(f"Cost after iteration {i}: {cost:.4f}")
    return parameters


@answers.wrong("parameters not returned")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return costs


@answers.wrong("results exchanged")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return costs, parameters


@answers.wrong("layers side by side")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return *parameters, costs


@answers.wrong("dictionary")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return {"parameters": parameters, "costs": costs}


@answers.wrong("layers without their functions")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return [one[:2] for one in parameters], costs


@answers.wrong("argument changed")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        for layer in range(len(parameters)):
            W, b, g = parameters[layer]
            parameters[layer] = (
                W - learning_rate * grads[layer][0],
                b - learning_rate * grads[layer][1],
                g,
            )
    return parameters, costs


@answers.wrong("argument changed")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        for (W, b, _), (dW, db) in zip(parameters, grads, strict=True):
            W -= learning_rate * dW
            b -= learning_rate * db
    return parameters, costs


@answers.wrong("forgot return")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)


@answers.wrong("name that does not exist")
def _(X, Y, parameters, learning_rate, n_iterations):
    costs = []
    for _ in range(num_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs
