"""Right answers to the exercises in the many styles of learners, none to be turned down."""

# Learners' style is not ours: whatever is right has a place here.
# ruff: noqa: UP031

import functools
import math

import numpy as np
from answers_as_written import (
    collector,
    initialize_with_zeros,
    optimize,
    predict,
    propagate,
    sigmoid,
)

RIGHT_ANSWERS = []
right = collector(RIGHT_ANSWERS)


# start_here.step_downhill


@right("start_here.step_downhill", "as in the formula")
def _(w, slope, learning_rate):
    return w - learning_rate * slope


@right("start_here.step_downhill", "in place, which numbers are not changed by")
def _(w, slope, learning_rate):
    w -= learning_rate * slope
    return w


@right("start_here.step_downhill", "step with its sign, added")
def _(weight, gradient, alpha):
    step = -alpha * gradient
    new_weight = weight + step
    return new_weight


right("start_here.step_downhill", "lambda")(lambda w, s, a: w - a * s)


@right("start_here.step_downhill", "any number of arguments")
def _(*args):
    w, slope, learning_rate = args
    return w - slope * learning_rate


@right("start_here.step_downhill", "dot product")
def _(w, slope, learning_rate):
    return np.dot([1, -learning_rate], [w, slope])


@right("start_here.step_downhill", "0-d array")
def _(w, slope, learning_rate):
    return np.array(w - learning_rate * slope)


@right("start_here.step_downhill", "NumPy number, printed on the way")
def _(w, slope, learning_rate):
    new_w = np.subtract(w, np.multiply(learning_rate, slope))
    print("from", w, "to", new_w)
    return new_w


@right("start_here.step_downhill", "an argument more, with a default")
def _(w, slope, learning_rate, *, steps=1):
    for _ in range(steps):
        w = w - learning_rate * slope
    return w


# week2_4.to_columns


@right("week2_4.to_columns", "reshape(m, -1), transposed")
def _(pictures):
    m = pictures.shape[0]
    return pictures.reshape(m, -1).T / 255


@right("week2_4.to_columns", "np.reshape with all sizes, np.transpose, 255.0")
def _(images):
    m, height, width, channels = images.shape
    flat = np.reshape(images, (m, height * width * channels))
    return np.transpose(flat) / 255.0


@right("week2_4.to_columns", "scaled first")
def _(pictures):
    scaled = np.true_divide(pictures, 255)
    return scaled.reshape((scaled.shape[0], -1)).T


@right("week2_4.to_columns", "column by column in a loop")
def _(pictures):
    X = np.zeros((pictures[0].size, len(pictures)))
    for i in range(len(pictures)):
        X[:, i] = pictures[i].flatten() / 255
    return X


@right("week2_4.to_columns", "stack of a list comprehension")
def _(pictures):
    return np.stack([p.ravel() / 255 for p in pictures], axis=1)


@right("week2_4.to_columns", "np.column_stack")
def _(pictures):
    return np.column_stack([p.reshape(-1) for p in pictures]) / 255


@right("week2_4.to_columns", "np.hstack of columns")
def _(pictures):
    return np.hstack([p.reshape(-1, 1) / 255 for p in pictures])


@right("week2_4.to_columns", "examples moved to the last axis")
def _(pictures):
    return np.moveaxis(pictures, 0, -1).reshape(-1, len(pictures)) / 255


@right("week2_4.to_columns", "einsum moves the axes")
def _(pictures):
    m = len(pictures)
    return np.einsum("mhwc->hwcm", pictures).reshape(-1, m) / 255


@right("week2_4.to_columns", "transposed, then filled in the order of columns")
def _(pictures):
    return pictures.T.reshape((-1, len(pictures)), order="F") / 255


@right("week2_4.to_columns", "in place on a copy of its own")
def _(pictures):
    X = pictures.astype(float)
    X /= 255
    X = X.reshape(X.shape[0], -1)
    return X.T


@right("week2_4.to_columns", "times 1/255, copied to be in one piece")
def _(pictures):
    flat = pictures.reshape(len(pictures), -1) * (1 / 255)
    return np.ascontiguousarray(flat.T)


@right("week2_4.to_columns", "zip of the pictures' numbers")
def _(pictures):
    rows = zip(*[p.flatten().tolist() for p in pictures], strict=True)
    return np.array([[number / 255 for number in row] for row in rows])


@right("week2_4.to_columns", "loops over everything")
def _(pictures):
    m, height, width, channels = pictures.shape
    X = np.empty((height * width * channels, m))
    for i in range(m):
        for row in range(height):
            for column in range(width):
                for c in range(channels):
                    k = (row * width + column) * channels + c
                    X[k, i] = pictures[i, row, column, c] / 255
    return X


# week2_4.sigmoid


@right("week2_4.sigmoid", "as in the formula")
def _(Z):
    return 1 / (1 + np.exp(-Z))


@right("week2_4.sigmoid", "through tanh")
def _(Z):
    return (1 + np.tanh(Z / 2)) / 2


@right("week2_4.sigmoid", "through logaddexp")
def _(z):
    return np.exp(-np.logaddexp(0, -z))


@right("week2_4.sigmoid", "two stable halves")
def _(Z):
    e = np.exp(-np.abs(Z))
    return np.where(np.asarray(Z) >= 0, 1 / (1 + e), e / (1 + e))


@right("week2_4.sigmoid", "two stable halves by masks")
def _(Z):
    z = np.asarray(Z, dtype=float)
    A = np.empty(z.shape)
    up = z >= 0
    A[up] = 1 / (1 + np.exp(-z[up]))
    A[~up] = np.exp(z[~up]) / (1 + np.exp(z[~up]))
    return A


@right("week2_4.sigmoid", "np.vectorize of a stable function of one number")
def _(Z):
    def of_one(z):
        if z >= 0:
            return 1 / (1 + math.exp(-z))
        return math.exp(z) / (1 + math.exp(z))

    return np.vectorize(of_one, otypes=[float])(Z)


@right("week2_4.sigmoid", "recursion over the rows")
def sigmoid_by_rows(Z):
    if np.ndim(Z) > 0:
        return np.array([sigmoid_by_rows(z) for z in Z])
    return 1.0 / (1.0 + np.exp(-Z))


@right("week2_4.sigmoid", "clipped where it makes no difference")
def _(Z):
    z = np.clip(Z, -700, 700)
    return 1 / (1 + np.exp(-z))


@right("week2_4.sigmoid", "in place on a copy of its own")
def _(Z):
    A = np.array(Z, dtype=float)
    A *= -1
    np.exp(A, out=A)
    A += 1
    np.divide(1, A, out=A)
    return A


@right("week2_4.sigmoid", "np.reciprocal, np.add and np.negative")
def _(Z):
    return np.reciprocal(np.add(1.0, np.exp(np.negative(Z))))


@right("week2_4.sigmoid", "np.power of e")
def _(Z):
    return 1 / (1 + np.power(np.e, -1 * Z))


@right("week2_4.sigmoid", "one minus its mirror image")
def _(Z):
    return 1 - 1 / (1 + np.exp(Z))


right("week2_4.sigmoid", "lambda")(lambda t: (1 + np.exp(-t)) ** -1.0)

right("week2_4.sigmoid", "functools.partial of a steeper one")(
    functools.partial(lambda steepness, Z: 1 / (1 + np.exp(-steepness * Z)), 1)
)


@right("week2_4.sigmoid", "argument with a default")
def _(Z, steepness=1.0):
    return 1 / (1 + np.exp(-steepness * Z))


class Squash:
    def __init__(self, top):
        self.top = top

    def __call__(self, Z):
        return self.top / (1 + np.exp(-Z))


right("week2_4.sigmoid", "class with __call__")(Squash(1))
right("week2_4.sigmoid", "method of an object")(Squash(1).__call__)


# week2_4.initialize_with_zeros


@right("week2_4.initialize_with_zeros", "np.zeros and 0.0")
def _(n_x):
    return np.zeros((n_x, 1)), 0.0


@right("week2_4.initialize_with_zeros", "bias the whole number 0")
def _(dim):
    w = np.zeros(shape=(dim, 1))
    b = 0
    return w, b


@right("week2_4.initialize_with_zeros", "np.full and a NumPy number")
def _(n_x):
    return np.full((n_x, 1), 0.0), np.float64(0)


@right("week2_4.initialize_with_zeros", "reshaped row, returned as a list")
def _(n_x):
    w = np.array([0.0] * n_x).reshape(-1, 1)
    return [w, 0.0]


@right("week2_4.initialize_with_zeros", "list of lists made an array")
def _(n_x):
    return np.array([[0.0] for _ in range(n_x)]), 0.0


@right("week2_4.initialize_with_zeros", "new axis")
def _(n_x):
    return np.zeros(n_x)[:, None], 0.0


@right("week2_4.initialize_with_zeros", "ones times 0, bias a 0-d array")
def _(n_x):
    w = np.ones((n_x, 1)) * 0
    return w, np.zeros(())


@right("week2_4.initialize_with_zeros", "np.empty, filled")
def _(n_x, value=0.0):
    w = np.empty((n_x, 1))
    w.fill(value)
    return w, value


# week2_4.propagate


@right("week2_4.propagate", "as in the formulas")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return dw, db, cost


@right("week2_4.propagate", "np.dot and 1/m, cost squeezed")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * (np.dot(Y, np.log(a).T) + np.dot(1 - Y, np.log(1 - a).T))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return dw, db, np.squeeze(cost)


@right("week2_4.propagate", "einsum")
def _(w, b, X, Y):
    m = Y.size
    A = sigmoid(np.einsum("ji,jk->ik", w, X) + b)
    safe = A.clip(1e-12, 1 - 1e-12)
    losses = np.einsum("ik,ik->k", Y, np.log(safe)) + np.einsum("ik,ik->k", 1 - Y, np.log(1 - safe))
    error = np.subtract(A, Y)
    return np.einsum("jk,ik->ji", X, error) / m, np.einsum("ik->", error) / m, -losses.sum() / m


@right("week2_4.propagate", "matmul and inner")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.matmul(w.T, X) + b)
    a = np.minimum(np.maximum(A, 1e-15), 1 - 1e-15)
    cost = -(np.inner(Y, np.log(a)) + np.inner(1 - Y, np.log(1 - a))).item() / m
    return np.inner(X, A - Y) / m, np.inner(A - Y, np.ones(m)).item() / m, cost


@right("week2_4.propagate", "multiply and sum")
def _(w, b, X, Y):
    m = X.shape[1]
    Z = np.sum(w * X, axis=0, keepdims=True) + b
    A = sigmoid(Z)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.sum(np.multiply(Y, np.log(safe)) + np.multiply(1 - Y, np.log(1 - safe))) / m
    dw = np.sum(np.multiply(X, A - Y), axis=1, keepdims=True) / m
    return dw, np.sum(A - Y) / m, cost


@right("week2_4.propagate", "means only")
def _(w, b, X, Y):
    A = sigmoid(w.T.dot(X) + b)
    error = A - Y
    p = np.where(Y == 1, A, 1 - A)
    cost = np.mean(-np.log(np.clip(p, 1e-15, None)))
    return (X * error).mean(axis=1, keepdims=True), error.mean(), cost


@right("week2_4.propagate", "averages and log1p")
def _(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = np.average(-Y * np.log(safe) - (1 - Y) * np.log1p(-safe))
    dw = np.average(X * (A - Y), axis=1).reshape(w.shape)
    return dw, np.average(A - Y), cost


@right("week2_4.propagate", "cost from Z by logaddexp")
def _(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    cost = np.mean(np.logaddexp(0, Z) - Y * Z)
    dZ = sigmoid(Z) - Y
    return X @ dZ.T / m, dZ.sum() / m, cost


@right("week2_4.propagate", "vdot for the sums")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -(np.vdot(Y, np.log(safe)) + np.vdot(1 - Y, np.log(1 - safe))) / m
    dw = np.array([[np.vdot(row, A - Y) / m] for row in X])
    return dw, np.vdot(np.ones(m), A - Y) / m, cost


@right("week2_4.propagate", "loop over the examples")
def _(w, b, X, Y):
    m = X.shape[1]
    dw, db, cost = np.zeros(w.shape), 0.0, 0.0
    for i in range(m):
        x, y = X[:, i : i + 1], Y[0, i]
        a = sigmoid((w.T @ x).item() + b)
        dw += x * (a - y)
        db += a - y
        a = min(max(a, 1e-15), 1 - 1e-15)
        cost += -(y * math.log(a) + (1 - y) * math.log(1 - a))
    return dw / m, db / m, cost / m


@right("week2_4.propagate", "loops over everything, plain Python numbers")
def _(w, b, X, Y):
    n, m = X.shape
    slopes, slope_b, total = [0.0] * n, 0.0, 0.0
    for k in range(m):
        z = b
        for j in range(n):
            z += w[j, 0] * X[j, k]
        a = 0.5 * (1 + math.tanh(z / 2))
        p = a if Y[0, k] == 1 else 1 - a
        total -= math.log(max(p, 1e-15))
        slope_b += a - Y[0, k]
        for j in range(n):
            slopes[j] += X[j, k] * (a - Y[0, k])
    return np.array(slopes).reshape(n, 1) / m, float(slope_b / m), total / m


@right("week2_4.propagate", "zip over columns and labels, returned as a list")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    losses = [
        -math.log(max(a, 1e-15)) if y == 1 else -math.log(max(1 - a, 1e-15))
        for a, y in zip(A.ravel(), Y.ravel(), strict=True)
    ]
    parts = [x * (a - y) for x, a, y in zip(X.T, A[0], Y[0], strict=True)]
    dw = (sum(parts) / m).reshape(-1, 1)
    return [dw, sum(A[0] - Y[0]) / m, sum(losses) / m]


@right("week2_4.propagate", "chain rule in two steps, with a safe A")
def _(w, b, X, Y):
    m = X.shape[1]
    A = np.clip(sigmoid(w.T @ X + b), 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dA = -Y / A + (1 - Y) / (1 - A)
    dZ = dA * A * (1 - A)
    return 1 / m * X @ dZ.T, 1 / m * np.sum(dZ), cost


@right("week2_4.propagate", "bias as a weight of an extra row of ones")
def _(w, b, X, Y):
    m = X.shape[1]
    theta = np.concatenate([w, [[b]]])
    X1 = np.concatenate([X, np.ones((1, m))])
    A = sigmoid(theta.T @ X1)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -(Y * np.log(safe) + (1 - Y) * np.log(1 - safe)).mean()
    slopes = X1 @ (A - Y).T / m
    return slopes[:-1], slopes[-1, 0], cost


@right("week2_4.propagate", "examples as rows inside")
def _(weights, bias, features, labels):
    rows, targets = features.T, labels.T
    probabilities = sigmoid(rows @ weights + bias)
    errors = probabilities - targets
    p = np.clip(np.where(targets == 1, probabilities, 1 - probabilities), 1e-15, 1)
    return rows.T @ errors / len(rows), np.mean(errors), -np.mean(np.log(p))


@right("week2_4.propagate", "nested functions and 0-d arrays")
def _(w, b, X, Y):
    def forward():
        return sigmoid(w.T @ X + b)

    def loss(A):
        a = np.clip(A, 1e-15, 1 - 1e-15)
        return -Y * np.log(a) - (1 - Y) * np.log(1 - a)

    def backward(A):
        return X @ (A - Y).T / Y.size, np.array(np.mean(A - Y))

    A = forward()
    dw, db = backward(A)
    return dw, db, np.array(np.mean(loss(A)))


@right("week2_4.propagate", "in place on arrays of its own")
def _(w, b, X, Y):
    A = w.T @ X + b
    A = 1 / (1 + np.exp(-A))
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.sum(np.log(safe[Y == 1])) - np.sum(np.log(1 - safe[Y == 0]))
    A -= Y
    A /= X.shape[1]
    return X @ A.T, A.sum(), cost / X.shape[1]


@right("week2_4.propagate", "halves of the examples added up by recursion")
def propagate_by_halves(w, b, X, Y):
    m = X.shape[1]
    if m == 1:
        return propagate(w, b, X, Y)
    k = m // 2
    left = propagate_by_halves(w, b, X[:, :k], Y[:, :k])
    rest = propagate_by_halves(w, b, X[:, k:], Y[:, k:])
    return tuple((k * one + (m - k) * two) / m for one, two in zip(left, rest, strict=True))


# week2_4.optimize


@right("week2_4.optimize", "as on the page")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@right("week2_4.optimize", "while loop, update in one line")
def _(w, b, X, Y, num_iterations, alpha):
    costs = []
    while len(costs) < num_iterations:
        dw, db, cost = propagate(w, b, X, Y)
        costs += [cost]
        w, b = w - alpha * dw, b - alpha * db
    return w, b, costs


@right("week2_4.optimize", "in place on a copy of its own")
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


@right("week2_4.optimize", "in place on a deep copy made by np.array")
def _(w, b, X, Y, n_iterations, learning_rate):
    new_w, new_b, costs = np.array(w, dtype=float), float(b), []
    for _ in range(n_iterations):
        slopes_w, slope_b, J = propagate(new_w, new_b, X, Y)
        np.subtract(new_w, learning_rate * slopes_w, out=new_w)
        new_b += -learning_rate * slope_b
        costs.append(float(J))
    return new_w, new_b, costs


@right("week2_4.optimize", "costs as an array")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = np.zeros(n_iterations)
    for i in range(n_iterations):
        dw, db, costs[i] = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
    return w, b, costs


@right("week2_4.optimize", "recursion, half of the steps at a time")
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


@right("week2_4.optimize", "functools.reduce")
def _(w, b, X, Y, n_iterations, learning_rate):
    def step(state, _):
        w, b, costs = state
        dw, db, cost = propagate(w, b, X, Y)
        return w - learning_rate * dw, b - learning_rate * db, [*costs, cost]

    return functools.reduce(step, range(n_iterations), (w, b, []))


@right("week2_4.optimize", "generator of states")
def _(w, b, X, Y, n_iterations, learning_rate):
    def walk(w, b):
        while True:
            dw, db, cost = propagate(w, b, X, Y)
            yield w, b, cost
            w, b = w - learning_rate * dw, b - learning_rate * db

    states = [state for state, _ in zip(walk(w, b), range(n_iterations + 1), strict=False)]
    return states[-1][0], states[-1][1], [cost for _, _, cost in states[:-1]]


@right("week2_4.optimize", "cost noted before the slopes, returned as a list")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        costs.append(propagate(w, b, X, Y)[2])
        grads = propagate(w, b, X, Y)
        w, b = (old - learning_rate * grad for old, grad in zip((w, b), grads[:2], strict=True))
    return [w, b, costs]


@right("week2_4.optimize", "slopes for the next round at the end of a round")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    dw, db, cost = propagate(w, b, X, Y)
    for _ in range(n_iterations):
        costs.append(cost)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        dw, db, cost = propagate(w, b, X, Y)
    return w, b, costs


@right("week2_4.optimize", "w and b in one array, without propagate")
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


@right("week2_4.optimize", "an argument more, with a default")
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


# week2_4.predict


@right("week2_4.predict", "decimals")
def _(w, b, X):
    return (sigmoid(w.T @ X + b) > 0.5).astype(float)


@right("week2_4.predict", "whole numbers")
def _(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return (A > 0.5).astype(int)


@right("week2_4.predict", "True and False")
def _(w, b, X):
    return sigmoid(w.T @ X + b) > 0.5


@right("week2_4.predict", "np.where")
def _(weights, bias, features):
    return np.where(sigmoid(weights.T @ features + bias) > 0.5, 1, 0)


@right("week2_4.predict", "np.round, which takes one half to 0")
def _(w, b, X):
    return np.round(sigmoid(w.T @ X + b))


@right("week2_4.predict", "threshold on Z at 0")
def _(w, b, X):
    return 1.0 * (w.T @ X + b > 0)


@right("week2_4.predict", "heaviside of Z")
def _(w, b, X):
    return np.heaviside(np.matmul(w.T, X) + b, 0)


@right("week2_4.predict", "loop over the examples")
def _(w, b, X):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    answers = np.zeros((1, m))
    for i in range(m):
        if A[0, i] > 0.5:
            answers[0, i] = 1
    return answers


@right("week2_4.predict", "list comprehension")
def _(w, b, X):
    return np.array([[1 if sigmoid(np.vdot(w, x) + b) > 0.5 else 0 for x in X.T]])


@right("week2_4.predict", "mask filled in")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    A[A > 0.5] = 1
    A[A <= 0.5] = 0
    return A


@right("week2_4.predict", "likelier of two classes")
def _(w, b, X):
    a = sigmoid(w.T @ X + b)
    return np.concatenate([1 - a, a]).argmax(axis=0).reshape(1, -1)


@right("week2_4.predict", "examples as rows inside")
def _(w, b, X):
    return np.greater(sigmoid(X.T @ w + b), 0.5).T.astype(np.float64)


@right("week2_4.predict", "while loop, np.append")
def _(w, b, X):
    answers, i = np.array([]), 0
    while i < X.shape[1]:
        z = sum(w[j, 0] * X[j, i] for j in range(len(w))) + b
        answers = np.append(answers, z > 0)
        i += 1
    return answers[np.newaxis, :]


@right("week2_4.predict", "einsum and rounding up of what exceeds one half")
def _(w, b, X):
    A = sigmoid(np.einsum("ji,jk->ik", w, X) + b)
    return np.abs(np.ceil(A - 0.5))


right("week2_4.predict", "threshold fixed by functools.partial")(
    functools.partial(lambda w, b, X, threshold: sigmoid(w.T @ X + b) > threshold, threshold=0.5)
)


# week2_4.model


def share(w, b, X, Y):
    return np.mean(predict(w, b, X) == Y)


@right("week2_4.model", "as on the page")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@right("week2_4.model", "dict with keys that nobody asked for")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    n_x, m = X_train.shape
    w, b, costs = optimize(
        *initialize_with_zeros(n_x), X_train, Y_train, n_iterations, learning_rate
    )
    result = dict(w=w, b=b, costs=costs, m=m, learning_rate=learning_rate)
    result["train_accuracy"] = share(w, b, X_train, Y_train)
    result["validation_accuracy"] = share(w, b, X_val, Y_val)
    result["answers"] = predict(w, b, X_val)
    return result


@right("week2_4.model", "accuracy from the differences, printed")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(len(X_train))
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train = 1 - np.mean(np.abs(predict(w, b, X_train) - Y_train))
    val = 1 - np.mean(np.abs(predict(w, b, X_val) - Y_val))
    print(f"train accuracy: {100 * train} %")
    print(f"validation accuracy: {100 * val} %")
    return {
        "validation_accuracy": val,
        "train_accuracy": train,
        "costs": costs,
        "b": b,
        "w": w,
    }


@right("week2_4.model", "right answers counted in a nested function")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    def accuracy(X, Y):
        right_ones = 0
        for answer, label in zip(predict(w, b, X)[0], Y[0], strict=True):
            right_ones += int(answer == label)
        return right_ones / Y.shape[1]

    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    names = ["w", "b", "costs", "train_accuracy", "validation_accuracy"]
    values = [w, b, costs, accuracy(X_train, Y_train), accuracy(X_val, Y_val)]
    return dict(zip(names, values, strict=True))


@right("week2_4.model", "without any other exercise")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b, costs = np.zeros((X_train.shape[0], 1)), 0.0, []
    for _ in range(n_iterations):
        A = 1 / (1 + np.exp(-(w.T @ X_train + b)))
        p = np.clip(np.where(Y_train == 1, A, 1 - A), 1e-15, 1)
        costs.append(-np.log(p).mean())
        w = w - learning_rate * X_train @ (A - Y_train).T / A.size
        b = b - learning_rate * np.mean(A - Y_train)
    d = {"w": w, "b": b, "costs": costs}
    d["train_accuracy"] = ((w.T @ X_train + b > 0) == Y_train).mean()
    d["validation_accuracy"] = ((w.T @ X_val + b > 0) == Y_val).mean()
    return d


@right("week2_4.model", "one round at a time, accuracies as 0-d arrays")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    costs = []
    for _ in range(n_iterations):
        w, b, new = optimize(w, b, X_train, Y_train, 1, learning_rate)
        costs.extend(new)
    train = np.asarray(share(w, b, X_train, Y_train))
    val = np.asarray(share(w, b, X_val, Y_val))
    return {"w": w, "b": b, "costs": costs, "train_accuracy": train, "validation_accuracy": val}


@right("week2_4.model", "comprehension over the two sets, costs as an array")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    sets = {"train": (X_train, Y_train), "validation": (X_val, Y_val)}
    accuracies = {f"{name}_accuracy": float(share(w, b, *both)) for name, both in sets.items()}
    return {"w": w, "b": b, "costs": np.array(costs), **accuracies}
