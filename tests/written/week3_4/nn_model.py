"""Answers to `nn_model` as people write them."""

import numpy as np
from written import Answers
from written.week3_4.given import (
    backward_propagation,
    compute_cost,
    forward_propagation,
    layer_sizes,
    update_parameters,
)
from written.week3_4.given_model import initialize_parameters

from nnlib import SIGMOID, TANH

answers = Answers("week3_4.nn_model")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "cost after the update": {"cost after the update"},
    "update thrown away": {"update thrown away"},
    "initial parameters returned": {"initial parameters returned"},
    "initialised inside the loop": {"initialised in every round"},
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
    "number of rounds hard-coded": {"ignored argument", "limit of its own", "more than asked"},
    "loop over the examples": {"another number of rounds"},
    "learning rate hard-coded": {"ignored argument"},
    "learning rate decays": {"learning rate not kept"},
    "hidden units hard-coded": {"hidden units of its own"},
    "new generator with a seed": {"a generator of its own"},
    "new generator without a seed": {"chance"},
    "np.random in place of rng": {"chance"},
    "weights scaled again": {"starts elsewhere"},
    "zeros at the start": {"starts elsewhere"},
    "stops when the cost hardly falls": {"stops by itself"},
    "stops when the cost rises": {"stops by itself"},
    "best kept": {"best kept"},
    "one example a round": {"one example a round"},
    "examples standardised": {"examples changed before training"},
    "last cost only": {"last cost only"},
    "costs every 100 rounds": {"not every cost"},
    "no costs": {"not every cost"},
    "first cost left out": {"not every cost"},
    "cost before and after": {"one cost too many"},
    "zero at the beginning of costs": {"one cost too many"},
    "costs in reversed order": {"costs in reversed order"},
    "answers and labels exchanged": {"answers and labels exchanged"},
    "sizes in another order": {"sizes in another order"},
    "sizes one by one": {"sizes handed over one by one", "exception"},
    "generator forgotten": {"generator not handed over"},
    "both values in one name": {"cache taken for the output", "exception"},
    "slopes returned": {"slopes returned"},
    "costs not returned": {"costs not returned"},
    "parameters not returned": {"parameters not returned"},
    "results exchanged": {"results exchanged"},
    "layers side by side": {"not grouped"},
    "dictionary": {"dictionary"},
    "arguments exchanged": {"arguments exchanged", "exception"},
    "argument changed": {"argument changed"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "parameters = initialize_parameters(layer_sizes(-X, Y, n_h), rng)": "only the shape counts",
    "parameters = initialize_parameters(layer_sizes(X, -Y, n_h), rng)": "only the shape counts",
}


def start(X, Y, n_h, rng):
    return initialize_parameters(layer_sizes(X, Y, n_h), rng)


def one_round(X, Y, parameters, learning_rate):
    A2, cache = forward_propagation(X, parameters)
    grads = backward_propagation(parameters, cache, X, Y)
    return update_parameters(parameters, grads, learning_rate), compute_cost(A2, Y)


# Right


@answers.right("as on the page")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = initialize_parameters(layer_sizes(X, Y, n_h), rng)
    costs = []
    for _ in range(n_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.right("printing every 100 rounds")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    n_x, n_h, n_y = layer_sizes(X, Y, n_h)
    parameters = initialize_parameters((n_x, n_h, n_y), rng)
    costs = []
    for i in range(0, n_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        costs.append(cost)
        if i % 100 == 0:
            print("Cost after iteration %i: %f" % (i, cost))
    return parameters, costs


@answers.right("while loop")
def _(X, Y, n_h, rounds, alpha, generator):
    parameters, costs = start(X, Y, n_h, generator), []
    while len(costs) < rounds:
        parameters, cost = one_round(X, Y, parameters, alpha)
        costs += [cost]
    return [parameters, costs]


@answers.right("costs in an array")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = start(X, Y, n_h, rng)
    costs = np.zeros(n_iterations)
    for i in range(n_iterations):
        parameters, costs[i] = one_round(X, Y, parameters, learning_rate)
    return parameters, costs


@answers.right("sizes by hand")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    layers = initialize_parameters([X.shape[0], n_h, Y.shape[0]], rng)
    J = []
    for _ in range(n_iterations):
        A2, cache = forward_propagation(X, layers)
        J.append(float(compute_cost(A2, Y)))
        layers = update_parameters(layers, backward_propagation(layers, cache, X, Y), learning_rate)
    return layers, J


@answers.right("without any other exercise")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    (n_x, m), costs = X.shape, []
    W1 = rng.normal(0, n_x**-0.5, (n_h, n_x))
    W2 = rng.normal(0, n_h**-0.5, (1, n_h))
    b1, b2 = np.zeros((n_h, 1)), np.zeros((1, 1))
    for _ in range(n_iterations):
        A1 = np.tanh(W1 @ X + b1)
        A2 = 1 / (1 + np.exp(-(W2 @ A1 + b2)))
        costs.append(-np.log(np.where(Y == 1, A2, 1 - A2)).mean())
        dZ2 = (A2 - Y) / m
        dZ1 = W2.T * dZ2 * (1 - A1 * A1)
        W2 = W2 - learning_rate * dZ2 @ A1.T
        b2 = b2 - learning_rate * dZ2.sum()
        W1 = W1 - learning_rate * dZ1 @ X.T
        b1 = b1 - learning_rate * dZ1.sum(axis=1, keepdims=True)
    return [(W1, b1, TANH), (W2, b2, SIGMOID)], costs


@answers.right("inner function with nonlocal")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = start(X, Y, n_h, rng)

    def step():
        nonlocal parameters
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        return cost

    costs = [step() for _ in range(n_iterations)]
    return parameters, costs


# Wrong


@answers.wrong("cost after the update")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = start(X, Y, n_h, rng)
    costs = []
    for _ in range(n_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        A2, _ = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
    return parameters, costs


@answers.wrong("update thrown away")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = start(X, Y, n_h, rng)
    costs = []
    for _ in range(n_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("update thrown away")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = start(X, Y, n_h, rng)
    costs = []
    for _ in range(n_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        new_parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("initial parameters returned")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    initial = start(X, Y, n_h, rng)
    parameters, costs = initial, []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return initial, costs


@answers.wrong("initialised inside the loop")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    costs = []
    for _ in range(n_iterations):
        parameters = initialize_parameters(layer_sizes(X, Y, n_h), rng)
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("each step from the start")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = start(X, Y, n_h, rng)
    costs = []
    for _ in range(n_iterations):
        new, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return new, costs


@answers.wrong("forward once")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = start(X, Y, n_h, rng)
    costs = []
    A2, cache = forward_propagation(X, parameters)
    for _ in range(n_iterations):
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("gradients computed once")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = start(X, Y, n_h, rng)
    A2, cache = forward_propagation(X, parameters)
    grads = backward_propagation(parameters, cache, X, Y)
    costs = []
    for _ in range(n_iterations):
        costs.append(compute_cost(A2, Y))
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("gradients computed once")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = start(X, Y, n_h, rng)
    _, cache = forward_propagation(X, parameters)
    grads = backward_propagation(parameters, cache, X, Y)
    costs = []
    for _ in range(n_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("first cache reused")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = start(X, Y, n_h, rng)
    costs, cache = [], None
    for _ in range(n_iterations):
        A2, new = forward_propagation(X, parameters)
        cache = cache or new
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("gradients added up")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = start(X, Y, n_h, rng)
    costs, total = [], [[0, 0], [0, 0]]
    for _ in range(n_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        for i, (dW, db) in enumerate(backward_propagation(parameters, cache, X, Y)):
            total[i][0] = total[i][0] + dW
            total[i][1] = total[i][1] + db
        parameters = update_parameters(parameters, total, learning_rate)
    return parameters, costs


@answers.wrong("momentum")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = start(X, Y, n_h, rng)
    costs, speed = [], [(0, 0), (0, 0)]
    for _ in range(n_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        speed = [(0.9 * v + d, 0.9 * u + e) for (v, u), (d, e) in zip(speed, grads, strict=True)]
        parameters = update_parameters(parameters, speed, learning_rate)
    return parameters, costs


@answers.wrong("goes uphill")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, -learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("one round too many")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations + 1):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("one round too few")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(1, n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("one round too few")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs, i = start(X, Y, n_h, rng), [], 1
    while i < n_iterations:
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
        i += 1
    return parameters, costs


@answers.wrong("return inside the loop")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
        return parameters, costs


@answers.wrong("no loop")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = start(X, Y, n_h, rng)
    A2, cache = forward_propagation(X, parameters)
    costs = [compute_cost(A2, Y)]
    grads = backward_propagation(parameters, cache, X, Y)
    parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("trained twice")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = start(X, Y, n_h, rng)
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    for _ in range(n_iterations):
        parameters, _ = one_round(X, Y, parameters, learning_rate)
    return parameters, costs


@answers.wrong("number of rounds hard-coded")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(100):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("number of rounds hard-coded")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    n_iterations = 300
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("loop over the examples")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(X.shape[1]):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("learning rate hard-coded")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, 1.2)
        costs.append(cost)
    return parameters, costs


@answers.wrong("learning rate decays")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
        learning_rate *= 0.95
    return parameters, costs


@answers.wrong("hidden units hard-coded")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, 4, rng), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("new generator with a seed")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    rng = np.random.default_rng(3)
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("new generator without a seed")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, np.random.default_rng()), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("np.random in place of rng")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, np.random), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("weights scaled again")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = [(W * 0.01, b, g) for W, b, g in start(X, Y, n_h, rng)]
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("zeros at the start")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = [
        (np.zeros((n_h, X.shape[0])), np.zeros((n_h, 1)), TANH),
        (np.zeros((1, n_h)), np.zeros((1, 1)), SIGMOID),
    ]
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("stops when the cost hardly falls")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        if len(costs) > 1 and abs(costs[-2] - costs[-1]) < 1e-3:
            break
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("stops when the cost rises")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        if len(costs) > 1 and costs[-1] > costs[-2]:
            break
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("best kept")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    lowest = np.inf
    for _ in range(n_iterations):
        new, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
        if cost < lowest:
            lowest, best = cost, parameters
        parameters = new
    return best, costs


@answers.wrong("one example a round")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for k in range(n_iterations):
        i = k % X.shape[1]
        costs.append(compute_cost(forward_propagation(X, parameters)[0], Y))
        parameters, _ = one_round(X[:, i : i + 1], Y[:, i : i + 1], parameters, learning_rate)
    return parameters, costs


@answers.wrong("examples standardised")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    X = (X - X.mean(axis=1, keepdims=True)) / X.std(axis=1, keepdims=True)
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("last cost only")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = start(X, Y, n_h, rng)
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
    return parameters, cost


@answers.wrong("last cost only")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = start(X, Y, n_h, rng)
    for _ in range(n_iterations):
        costs = []
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("costs every 100 rounds")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for i in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


@answers.wrong("no costs")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs + [cost]
    return parameters, costs


@answers.wrong("costs every 1000 rounds")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for i in range(1, n_iterations + 1):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        if i % 1000 == 0:
            print(f"cost after {i} rounds: {cost:.4f}")
            costs.append(cost)
    return parameters, costs


@answers.wrong("first cost left out")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for i in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        if i > 0:
            costs.append(cost)
    return parameters, costs


@answers.wrong("cost before and after")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    costs.append(compute_cost(forward_propagation(X, parameters)[0], Y))
    return parameters, costs


@answers.wrong("zero at the beginning of costs")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), [0]
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("costs in reversed order")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.insert(0, cost)
    return parameters, costs


@answers.wrong("answers and labels exchanged")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = start(X, Y, n_h, rng)
    costs = []
    for _ in range(n_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(Y, A2))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("sizes in another order")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    n_x, _, n_y = layer_sizes(X, Y, n_h)
    parameters, costs = initialize_parameters((n_h, n_x, n_y), rng), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("sizes one by one")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    n_x, n_h, n_y = layer_sizes(X, Y, n_h)
    parameters, costs = initialize_parameters(n_x, n_h, n_y), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("generator forgotten")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = initialize_parameters(layer_sizes(X, Y, n_h)), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("both values in one name")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        A2 = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, A2, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("arguments exchanged")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(X, Y, parameters, cache)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("arguments exchanged")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        A2, cache = forward_propagation(parameters, X)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@answers.wrong("slopes returned")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return grads, costs


@answers.wrong("costs not returned")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters = start(X, Y, n_h, rng)
    for i in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        if i % 1000 == 0:
            print(f"Cost after iteration {i}: {cost:.4f}")
    return parameters


@answers.wrong("parameters not returned")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return costs


@answers.wrong("results exchanged")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return costs, parameters


@answers.wrong("layers side by side")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    (first, second), costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        (first, second), cost = one_round(X, Y, [first, second], learning_rate)
        costs.append(cost)
    return first, second, costs


@answers.wrong("dictionary")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return {"parameters": parameters, "costs": costs}


@answers.wrong("argument changed")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    X -= X.mean(axis=1, keepdims=True)
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("parameters missing before the loop")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    costs = []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs


@answers.wrong("forgot return")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(n_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)


@answers.wrong("name that does not exist")
def _(X, Y, n_h, n_iterations, learning_rate, rng):
    parameters, costs = start(X, Y, n_h, rng), []
    for _ in range(num_iterations):
        parameters, cost = one_round(X, Y, parameters, learning_rate)
        costs.append(cost)
    return parameters, costs
