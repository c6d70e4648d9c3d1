"""Answers to `optimize` as people write them."""

import functools

import numpy as np
from written import Answers
from written.week2_4.given import initialize_with_zeros, propagate, sigmoid

answers = Answers("week2_4.optimize")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "learning rate divided by m": {"step of another length"},
    "sign of the step flipped": {"sign flipped"},
    "sign of w's step flipped": {"sign flipped"},
    "sign of b's step flipped": {"sign flipped"},
    "learning rate ignored": {"learning rate ignored"},
    "learning rate ignored for b": {"learning rate ignored"},
    "learning rate ignored for w": {"learning rate ignored"},
    "learning rate applied twice": {"learning rate twice"},
    "divides by the learning rate": {"learning rate divides"},
    "learning rate hard-coded": {"ignored argument"},
    "number of iterations hard-coded": {"ignored argument"},
    "one iteration too few": {"one round too few"},
    "one iteration too many": {"one round too many"},
    "loops over the examples in place of the iterations": {"ignored argument"},
    "cost recorded after the update": {"cost after the update"},
    "cost recorded before and after": {"one cost too many"},
    "only the last cost kept": {"last cost only"},
    "costs kept every 100 steps": {"not every cost"},
    "costs never kept": {"not every cost"},
    "first cost left out": {"not every cost"},
    "list of costs starts with a zero": {"one cost too many"},
    "costs in reversed order": {"costs in reversed order"},
    "list of costs lives on between calls": {"more than asked", "chance"},
    "adds the cost to the list in place of appending it": {"not every cost"},
    "slopes computed once before the loop": {"gradient computed once"},
    "each step starts from the start again": {"starts again in every round"},
    "one step and no loop": {"one round only"},
    "return inside the loop": {"one round only"},
    "returns the slopes in place of w and b": {"slopes returned"},
    "returns w and b from the start": {"nothing updated"},
    "starts from zero again": {"starts from zero"},
    "bias starts from zero again": {"starts from zero"},
    "only w updated": {"b not updated"},
    "only b updated": {"w not updated"},
    "neither w nor b updated": {"nothing updated"},
    "argument changed": {"argument changed"},
    "slopes of w and b exchanged": {"slopes exchanged"},
    "w's slope used for b": {"slopes exchanged"},
    "values of propagate taken in another order": {"slopes exchanged"},
    "old weight forgotten in the update": {"where it was forgotten"},
    "steps against the cost in place of its slope": {"slopes exchanged"},
    "bias becomes an array": {"other shape"},
    "values returned in another order": {"other order"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "b -= learning_rate * db": "`b` is a number, which cannot be changed in place",
}


# Right


@answers.right("as on the page")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.right("while loop, update in one line")
def _(w, b, X, Y, num_iterations, alpha):
    costs = []
    while len(costs) < num_iterations:
        dw, db, cost = propagate(w, b, X, Y)
        costs += [cost]
        w, b = w - alpha * dw, b - alpha * db
    return w, b, costs


@answers.right("in place on a copy of its own")
def _(w, b, X, Y, n_iterations, learning_rate):
    w = w.copy()
    costs = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w -= learning_rate * dw
        b -= learning_rate * db
        costs.append(cost)
        if i % 100 == 0:
            print("cost after iteration %i: %f" % (i, cost))
    return w, b, costs


@answers.right("in place on a deep copy made by np.array")
def _(w, b, X, Y, n_iterations, learning_rate):
    new_w, new_b, costs = np.array(w, dtype=float), float(b), []
    for _ in range(n_iterations):
        slopes_w, slope_b, J = propagate(new_w, new_b, X, Y)
        np.subtract(new_w, learning_rate * slopes_w, out=new_w)
        new_b += -learning_rate * slope_b
        costs.append(float(J))
    return new_w, new_b, costs


@answers.right("costs as an array")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = np.zeros(n_iterations)
    for i in range(n_iterations):
        dw, db, costs[i] = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
    return w, b, costs


@answers.right("recursion, half of the steps at a time")
def optimize_by_halves(w, b, X, Y, n_iterations, learning_rate):
    if n_iterations == 0:
        return w, b, []
    if n_iterations == 1:
        dw, db, cost = propagate(w, b, X, Y)
        return w - learning_rate * dw, b - learning_rate * db, [cost]
    half = n_iterations // 2
    w, b, first = optimize_by_halves(w, b, X, Y, half, learning_rate)
    w, b, rest = optimize_by_halves(w, b, X, Y, n_iterations - half, learning_rate)
    return w, b, first + rest


@answers.right("functools.reduce")
def _(w, b, X, Y, n_iterations, learning_rate):
    def step(state, _):
        w, b, costs = state
        dw, db, cost = propagate(w, b, X, Y)
        return w - learning_rate * dw, b - learning_rate * db, [*costs, cost]

    return functools.reduce(step, range(n_iterations), (w, b, []))


@answers.right("generator of states")
def _(w, b, X, Y, n_iterations, learning_rate):
    def walk(w, b):
        while True:
            dw, db, cost = propagate(w, b, X, Y)
            yield w, b, cost
            w, b = w - learning_rate * dw, b - learning_rate * db

    states = [state for state, _ in zip(walk(w, b), range(n_iterations + 1), strict=False)]
    return states[-1][0], states[-1][1], [cost for _, _, cost in states[:-1]]


@answers.right("cost noted before the slopes, returned as a list")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        costs.append(propagate(w, b, X, Y)[2])
        grads = propagate(w, b, X, Y)
        w, b = (old - learning_rate * grad for old, grad in zip((w, b), grads[:2], strict=True))
    return [w, b, costs]


@answers.right("slopes for the next round at the end of a round")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    dw, db, cost = propagate(w, b, X, Y)
    for _ in range(n_iterations):
        costs.append(cost)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        dw, db, cost = propagate(w, b, X, Y)
    return w, b, costs


@answers.right("w and b in one array, without propagate")
def _(w, b, X, Y, n_iterations, learning_rate):
    X1 = np.vstack([X, np.ones((1, X.shape[1]))])
    theta = np.vstack([w, [[b]]])
    costs = []
    for _ in range(n_iterations):
        A = sigmoid(theta.T @ X1)
        p = np.clip(np.where(Y == 1, A, 1 - A), 1e-15, 1)
        costs.append(-np.mean(np.log(p)))
        theta = theta - learning_rate * X1 @ (A - Y).T / Y.size
    return theta[:-1], theta[-1, 0], costs


@answers.right("an argument more, with a default")
def _(w, b, X, Y, n_iterations, learning_rate, *, verbose=False):
    history = {"cost": []}
    for epoch in range(1, n_iterations + 1):
        dw, db, cost = propagate(w, b, X, Y)
        w = w + -1 * learning_rate * dw
        b = b + -1 * learning_rate * db
        history["cost"].append(cost)
        if verbose:
            print(epoch, cost)
    return w, b, history["cost"]


# Wrong


@answers.wrong("sign of the step flipped")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w + learning_rate * dw
        b = b + learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("sign of the step flipped")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs, i = [], 0
    while i < n_iterations:
        dw, db, cost = propagate(w, b, X, Y)
        costs += [cost]
        w, b = w - (-learning_rate) * dw, b - (-learning_rate) * db
        i += 1
    return w, b, costs


@answers.wrong("sign of w's step flipped")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w + learning_rate * dw
        b -= learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("sign of b's step flipped")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, J = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b += learning_rate * db
        costs.append(J)
    return w, b, costs


@answers.wrong("learning rate ignored")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    alpha = learning_rate
    for epoch in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - dw
        b = b - db
        costs.append(cost)
    return w, b, costs


@answers.wrong("learning rate ignored")
def _(w, b, X, Y, n_iterations, learning_rate=1):
    costs = []
    theta = np.vstack([w, [[b]]])
    for step in range(n_iterations):
        dw, db, cost = propagate(theta[:-1], theta[-1, 0], X, Y)
        theta = theta - np.vstack([dw, [[db]]])
        costs.append(cost)
    return theta[:-1], theta[-1, 0], costs


@answers.wrong("learning rate ignored for b")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - db
        costs.append(cost)
    return w, b, costs


@answers.wrong("learning rate ignored for w")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w, b = w - dw, b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("learning rate applied twice")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        step_w = learning_rate * dw
        step_b = learning_rate * db
        w = w - learning_rate * step_w
        b = b - learning_rate * step_b
        costs.append(cost)
    return w, b, costs


@answers.wrong("learning rate applied twice")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        dw *= learning_rate
        db *= learning_rate
        w = w - learning_rate * dw
        b -= learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("divides by the learning rate")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, J = propagate(w, b, X, Y)
        w = w - dw / learning_rate
        b = b - db / learning_rate
        costs.append(J)
    return w, b, costs


@answers.wrong("divides by the learning rate")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        grads = propagate(w, b, X, Y)
        costs.append(grads[2])
        w = w - np.divide(grads[0], learning_rate)
        b = b - np.divide(grads[1], learning_rate)
    return w, b, costs


@answers.wrong("learning rate hard-coded")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for epoch in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - 0.005 * dw
        b = b - 0.005 * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("learning rate hard-coded")
def _(w, b, X, Y, n_iterations, learning_rate):
    alpha = 0.01
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w, b = w - alpha * dw, b - alpha * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("learning rate divided by m")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate / X.shape[1] * dw
        b = b - learning_rate / X.shape[1] * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("learning rate shrinks from step to step")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
        learning_rate *= 0.9
    return w, b, costs


@answers.wrong("number of iterations hard-coded")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(100):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("number of iterations hard-coded")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = np.zeros(50)
    for i in range(50):
        dw, db, costs[i] = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
    return w, b, list(costs)


@answers.wrong("one iteration too few")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(1, n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("one iteration too few")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    while len(costs) < n_iterations - 1:
        dw, db, cost = propagate(w, b, X, Y)
        w, b = w - learning_rate * dw, b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("one iteration too many")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    i = 0
    while i <= n_iterations:
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
        i += 1
    return w, b, costs


@answers.wrong("one iteration too many")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations + 1):
        dw, db, J = propagate(w, b, X, Y)
        costs.append(J)
        w = w - np.multiply(learning_rate, dw)
        b = b - np.multiply(learning_rate, db)
    return w, b, costs


@answers.wrong("loops over the examples in place of the iterations")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(X.shape[1]):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("loops over a number")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in n_iterations:
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("cost recorded after the update")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b -= learning_rate * db
        costs.append(propagate(w, b, X, Y)[2])
    return w, b, costs


@answers.wrong("cost recorded after the update")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    dw, db, J = propagate(w, b, X, Y)
    for _ in range(n_iterations):
        w = w - learning_rate * dw
        b = b - learning_rate * db
        dw, db, J = propagate(w, b, X, Y)
        costs.append(J)
    return w, b, costs


@answers.wrong("cost recorded before and after")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = [propagate(w, b, X, Y)[2]]
    alpha = learning_rate
    for epoch in range(n_iterations):
        dw, db, _ = propagate(w, b, X, Y)
        w = w - alpha * dw
        b = b - alpha * db
        costs.append(propagate(w, b, X, Y)[2])
    return w, b, costs


@answers.wrong("only the last cost kept")
def _(w, b, X, Y, n_iterations, learning_rate):
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w, b = w - learning_rate * dw, b - learning_rate * db
    return w, b, cost


@answers.wrong("only the last cost kept")
def _(w, b, X, Y, n_iterations, learning_rate):
    for _ in range(n_iterations):
        costs = []
        dw, db, cost = propagate(w, b, X, Y)
        w = np.subtract(w, dw * learning_rate)
        b = np.subtract(b, db * learning_rate)
        costs.append(cost)
    return w, b, costs


@answers.wrong("only the last cost kept")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
    costs.append(cost)
    return w, b, costs


@answers.wrong("costs kept every 100 steps")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if i % 100 == 0:
            costs.append(cost)
    return w, b, costs


@answers.wrong("costs kept every 100 steps")
def _(w, b, X, Y, n_iterations, learning_rate):
    every_cost = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w, b = w - learning_rate * dw, b - learning_rate * db
        every_cost.append(cost)
    return w, b, every_cost[::100]


@answers.wrong("costs never kept")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, J = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
    return w, b, costs


@answers.wrong("first cost left out")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if i > 0:
            costs.append(cost)
    return w, b, costs


@answers.wrong("list of costs starts with a zero")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = [0]
    alpha = learning_rate
    for epoch in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - alpha * dw
        b = b - alpha * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("costs in reversed order")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w, b = w - learning_rate * dw, b - learning_rate * db
        costs.insert(0, cost)
    return w, b, costs


@answers.wrong("costs added up")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = 0
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = np.subtract(w, dw * learning_rate)
        b = np.subtract(b, db * learning_rate)
        costs += cost
    return w, b, costs


@answers.wrong("list of costs lives on between calls")
def _(w, b, X, Y, n_iterations, learning_rate, costs=[]):
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("costs = costs.append(cost)")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b -= learning_rate * db
        costs = costs.append(cost)
    return w, b, costs


@answers.wrong("adds the cost to the list in place of appending it")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs += cost
    return w, b, costs


@answers.wrong("slopes computed once before the loop")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    dw, db, cost = propagate(w, b, X, Y)
    alpha = learning_rate
    for epoch in range(n_iterations):
        w = w - alpha * dw
        b = b - alpha * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("slopes computed once before the loop")
def _(w, b, X, Y, n_iterations, learning_rate):
    dw, db, _ = propagate(w, b, X, Y)
    costs = []
    for _ in range(n_iterations):
        costs.append(propagate(w, b, X, Y)[2])
        w, b = w - learning_rate * dw, b - learning_rate * db
    return w, b, costs


@answers.wrong("slopes computed once before the loop")
def _(w, b, X, Y, n_iterations, learning_rate):
    dw, db, cost = propagate(w, b, X, Y)
    k = n_iterations * learning_rate
    return w - k * dw, b - k * db, [cost] * n_iterations


@answers.wrong("each step starts from the start again")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        new_w = np.subtract(w, dw * learning_rate)
        new_b = np.subtract(b, db * learning_rate)
        costs.append(cost)
    return new_w, new_b, costs


@answers.wrong("one step and no loop")
def _(w, b, X, Y, n_iterations, learning_rate):
    dw, db, cost = propagate(w, b, X, Y)
    w = w - learning_rate * dw
    b = b - learning_rate * db
    return w, b, [cost]


@answers.wrong("return inside the loop")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
        return w, b, costs


@answers.wrong("returns the slopes in place of w and b")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b -= learning_rate * db
        costs.append(cost)
    return dw, db, costs


@answers.wrong("returns w and b from the start")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    w_now, b_now = w.copy(), b
    for _ in range(n_iterations):
        dw, db, J = propagate(w_now, b_now, X, Y)
        w_now = w_now - learning_rate * dw
        b_now = b_now - learning_rate * db
        costs.append(J)
    return w, b, costs


@answers.wrong("starts from zero again")
def _(w, b, X, Y, n_iterations, learning_rate):
    w, b = initialize_with_zeros(X.shape[0])
    costs = []
    alpha = learning_rate
    for epoch in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - alpha * dw
        b = b - alpha * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("starts from zero again")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    theta, bias = np.zeros_like(w), 0.0
    for _ in range(n_iterations):
        dw, db, cost = propagate(theta, bias, X, Y)
        theta = theta - learning_rate * dw
        bias -= learning_rate * db
        costs.append(cost)
    return theta, bias, costs


@answers.wrong("bias starts from zero again")
def _(w, b, X, Y, n_iterations, learning_rate):
    b = 0
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = np.subtract(w, dw * learning_rate)
        b = np.subtract(b, db * learning_rate)
        costs.append(cost)
    return w, b, costs


@answers.wrong("only w updated")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        costs.append(cost)
    return w, b, costs


@answers.wrong("only w updated")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("only b updated")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, J = propagate(w, b, X, Y)
        b = b - learning_rate * db
        costs.append(J)
    return w, b, costs


@answers.wrong("only b updated")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    alpha = learning_rate
    for epoch in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        np.subtract(w, alpha * dw)
        b -= alpha * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("neither w nor b updated")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        dw = learning_rate * dw
        db = learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("argument changed")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w -= learning_rate * dw
        b -= learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("argument changed")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w[:] = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("argument changed")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        for j in range(len(w)):
            w[j, 0] = w[j, 0] - learning_rate * dw[j, 0]
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("argument changed")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    new_w = w
    for i in range(n_iterations):
        dw, db, cost = propagate(new_w, b, X, Y)
        new_w -= learning_rate * dw
        b -= learning_rate * db
        costs.append(cost)
    return new_w, b, costs


@answers.wrong("slopes of w and b exchanged")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        db, dw, J = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(J)
    return w, b, costs


@answers.wrong("w's slope used for b")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    alpha = learning_rate
    for epoch in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - alpha * dw
        b = b - learning_rate * np.mean(dw)
        costs.append(cost)
    return w, b, costs


@answers.wrong("values of propagate taken in another order")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        cost, dw, db = propagate(w, b, X, Y)
        w, b = w - learning_rate * dw, b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("values of propagate taken in another order")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, cost, db = propagate(w, b, X, Y)
        w = np.subtract(w, dw * learning_rate)
        b = np.subtract(b, db * learning_rate)
        costs.append(cost)
    return w, b, costs


@answers.wrong("values of propagate taken as a dictionary")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        costs.append(cost)
    return w, b, costs


@answers.wrong("slopes computed anew between the two updates")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        costs.append(propagate(w, b, X, Y)[2])
        w = w - learning_rate * propagate(w, b, X, Y)[0]
        b = b - learning_rate * propagate(w, b, X, Y)[1]
    return w, b, costs


@answers.wrong("old weight forgotten in the update")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, J = propagate(w, b, X, Y)
        w = -learning_rate * dw
        b = -learning_rate * db
        costs.append(J)
    return w, b, costs


@answers.wrong("steps against the cost in place of its slope")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    alpha = learning_rate
    for epoch in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * cost
        b = b - learning_rate * cost
        costs.append(cost)
    return w, b, costs


@answers.wrong("only the sign of the slopes used")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * np.sign(dw)
        b = b - learning_rate * np.sign(db)
        costs.append(cost)
    return w, b, costs


@answers.wrong("momentum added")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    vw, vb = 0 * w, 0
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        vw, vb = 0.9 * vw + 0.1 * dw, 0.9 * vb + 0.1 * db
        w = w - learning_rate * vw
        b = b - learning_rate * vb
        costs.append(cost)
    return w, b, costs


@answers.wrong("steps along single examples")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        k = i % X.shape[1]
        dw, db, cost = propagate(w, b, X[:, k : k + 1], Y[:, k : k + 1])
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("stops early")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        if len(costs) > 1 and costs[-1] - cost < 0.01:
            break
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("first step with slopes of zero")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    dw, db = 0, 0
    for i in range(n_iterations):
        w = w - learning_rate * dw
        b -= learning_rate * db
        dw, db, cost = propagate(w, b, X, Y)
        costs.append(cost)
    return w, b, costs


@answers.wrong("bias becomes an array")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, J = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * np.array([[db]])
        costs.append(J)
    return w, b, costs


@answers.wrong("values returned in another order")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    alpha = learning_rate
    for epoch in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - alpha * dw
        b = b - alpha * db
        costs.append(cost)
    return costs, w, b


@answers.wrong("values returned in another order")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w, b = w - learning_rate * dw, b - learning_rate * db
        costs.append(cost)
    return b, w, costs


@answers.wrong("returns dictionaries")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    params = {"w": w, "b": b}
    grads = {"dw": dw, "db": db}
    return params, grads, costs


@answers.wrong("costs not returned")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = np.subtract(w, dw * learning_rate)
        b = np.subtract(b, db * learning_rate)
        costs.append(cost)
    return w, b


@answers.wrong("forgot return")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)


@answers.wrong("prints in place of returning")
def _(w, b, X, Y, n_iterations, learning_rate):
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        print("cost after iteration %i: %f" % (i, cost))


@answers.wrong("name that does not exist")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(num_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@answers.wrong("recursion without an end")
def _(w, b, X, Y, n_iterations, learning_rate):
    def step(w, b, costs):
        dw, db, cost = propagate(w, b, X, Y)
        return step(w - learning_rate * dw, b - learning_rate * db, costs + [cost])

    return step(w, b, [])
