"""Answers to `gradients_of_one` as people write them."""

import math

import numpy as np
from written import Answers

from nnlib import SIGMOID

answers = Answers("week2_1.gradients_of_one")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "two features written out": {"two features only"},
    "y - a": {"sign flipped"},
    "minus in dw": {"sign flipped"},
    "da in place of dz": {"da in place of dz"},
    "da in place of dz, sign flipped": {"da in place of dz"},
    "slope of the sigmoid too often": {"slope of the sigmoid once too often"},
    "slope of the sigmoid too often in dw": {"slope of the sigmoid once too often"},
    "squared error": {"slope of the sigmoid once too often"},
    "slope of the sigmoid alone": {"slope of the sigmoid alone"},
    "slope of the sigmoid in part": {"slope of the sigmoid in part"},
    "absolute error": {"error without its sign"},
    "error squared": {"error without its sign"},
    "loss in place of its slope": {"loss in place of its slope"},
    "y forgotten": {"label forgotten"},
    "y forgotten in dw": {"label forgotten"},
    "a + y": {"no difference"},
    "sigmoid forgotten": {"z in place of a"},
    "bias forgotten": {"bias forgotten"},
    "bias subtracted": {"bias subtracted"},
    "bias in every product": {"bias inside the sum"},
    "bias outside of the sigmoid": {"bias outside of the sigmoid"},
    "mean of the products": {"mean in place of the sum"},
    "products not added up": {"one z for each feature"},
    "sum of w times sum of x": {"sums multiplied"},
    "first feature only": {"first feature only"},
    "outer product": {"column times row"},
    "w not transposed": {"column times column"},
    "sigmoid twice": {"sigmoid twice"},
    "minus in the exponent forgotten": {"sign of z flipped"},
    "tanh": {"another function in place of the sigmoid"},
    "brackets in the sigmoid": {"another function in place of the sigmoid"},
    "rounded answer": {"yes or no in place of the probability"},
    "x forgotten in dw": {"x forgotten"},
    "w in place of x": {"w in place of x"},
    "dw is x": {"error forgotten"},
    "db is 1": {"error forgotten"},
    "plus in place of times": {"error added to x"},
    "divided by x": {"divided by x"},
    "dw a single number": {"dw a single number"},
    "dw divided by n_x": {"divided by n_x"},
    "db times x": {"db with x"},
    "db the sum of dw": {"db with x"},
    "db times b": {"db with b"},
    "db for each weight": {"db many times"},
    "dw a row": {"transposed", "other shape"},
    "dw flat": {"other shape"},
    "dz in an array": {"other shape"},
    "other order": {"other order"},
    "loop without +=": {"first feature only"},
    "step": {"step in place of the slope"},
    "argument changed": {"argument changed"},
    "math.exp of an array": {"exception"},
    "no name": {"exception"},
}


# Right


@answers.right("as in the formula")
def _(w, b, x, y):
    a = SIGMOID(np.sum(w * x) + b)
    dz = a - y
    dw = x * dz
    db = dz
    return dz, dw, db


@answers.right("matrix product and item")
def _(w, b, x, y):
    z = (w.T @ x).item() + b
    a = 1 / (1 + np.exp(-z))
    return a - y, (a - y) * x, a - y


@answers.right("np.vdot and math.exp")
def _(w, b, x, y):
    z = float(np.vdot(w, x)) + b
    dz = 1 / (1 + math.exp(-z)) - y
    return dz, np.multiply(dz, x), dz


@answers.right("a loop")
def _(w, b, x, y):
    z = b
    for j in range(len(w)):
        z += w[j, 0] * x[j, 0]
    dz = 1 / (1 + np.exp(-z)) - y
    dw = np.zeros(w.shape)
    for j in range(len(w)):
        dw[j, 0] = x[j, 0] * dz
    return dz, dw, dz


@answers.right("the chain rule, step by step")
def _(w, b, x, y):
    a = SIGMOID(w[:, 0] @ x[:, 0] + b)
    da = -y / a + (1 - y) / (1 - a)
    dz = da * a * (1 - a)
    return dz, dz * x, dz


@answers.right("by the two labels")
def _(w, b, x, y):
    z = np.dot(w.ravel(), x.ravel()) + b
    dz = -SIGMOID(-z) if y == 1 else SIGMOID(z)
    return dz, x * dz, dz


@answers.right("einsum and a list")
def _(w, b, x, y):
    dz = SIGMOID(np.einsum("ji,ji->", w, x) + b) - y
    return [dz, np.array([[number * dz] for number in x[:, 0]]), dz]


@answers.right("[0, 0] of the product")
def _(w, b, x, y):
    dz = SIGMOID(np.dot(w.T, x) + b)[0, 0] - y
    return dz, np.dot(x, [[dz]]), dz


@answers.right("the bias among the weights")
def _(w, b, x, y):
    theta, x1 = np.vstack([[[b]], w]), np.vstack([[[1.0]], x])
    dz = (SIGMOID(theta.T @ x1) - y).item()
    dtheta = x1 * dz
    return dz, dtheta[1:], dtheta[0, 0]


# Wrong


@answers.wrong("y - a")
def _(w, b, x, y):
    dz = y - SIGMOID(np.sum(w * x) + b)
    return dz, x * dz, dz


@answers.wrong("minus in dw")
def _(w, b, x, y):
    a = SIGMOID(np.sum(w * x) + b)
    return a - y, x * (y - a), a - y


@answers.wrong("da in place of dz")
def _(w, b, x, y):
    a = SIGMOID(np.sum(w * x) + b)
    da = -y / a + (1 - y) / (1 - a)
    return da, x * da, da


@answers.wrong("da in place of dz, sign flipped")
def _(w, b, x, y):
    a = SIGMOID((w.T @ x).item() + b)
    dz = y / a - (1 - y) / (1 - a)
    return dz, x * dz, dz


@answers.wrong("slope of the sigmoid too often")
def _(w, b, x, y):
    a = SIGMOID(np.sum(w * x) + b)
    dz = (a - y) * a * (1 - a)
    return dz, x * dz, dz


@answers.wrong("slope of the sigmoid too often in dw")
def _(w, b, x, y):
    a = SIGMOID(np.sum(w * x) + b)
    dz = a - y
    slope = a * (1 - a)
    return dz, dz * slope * x, dz


@answers.wrong("squared error")
def _(w, b, x, y):
    a = SIGMOID(np.sum(w * x) + b)
    dz = 2 * (a - y) * a * (1 - a)
    return dz, x * dz, dz


@answers.wrong("slope of the sigmoid alone")
def _(w, b, x, y):
    a = SIGMOID(np.sum(w * x) + b)
    dz = a * (1 - a)
    return dz, x * dz, dz


@answers.wrong("slope of the sigmoid in part")
def _(w, b, x, y):
    a = SIGMOID(np.sum(w * x) + b)
    da = -y / a + (1 - y) / (1 - a)
    dz = da * a
    return dz, x * dz, dz


@answers.wrong("absolute error")
def _(w, b, x, y):
    dz = np.abs(SIGMOID(np.sum(w * x) + b) - y)
    return dz, x * dz, dz


@answers.wrong("error squared")
def _(w, b, x, y):
    dz = (SIGMOID(np.sum(w * x) + b) - y) ** 2
    return dz, x * dz, dz


@answers.wrong("loss in place of its slope")
def _(w, b, x, y):
    a = SIGMOID(np.sum(w * x) + b)
    dz = -(y * np.log(a) + (1 - y) * np.log(1 - a))
    return dz, x * dz, dz


@answers.wrong("y forgotten")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b)
    return dz, x * dz, dz


@answers.wrong("y forgotten in dw")
def _(w, b, x, y):
    a = SIGMOID(np.sum(w * x) + b)
    dz = a - y
    return dz, x * a, dz


@answers.wrong("a + y")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) + y
    return dz, x * dz, dz


@answers.wrong("sigmoid forgotten")
def _(w, b, x, y):
    z = np.sum(w * x) + b
    dz = z - y
    return dz, x * dz, dz


@answers.wrong("bias forgotten")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x)) - y
    return dz, x * dz, dz


@answers.wrong("bias subtracted")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) - b) - y
    return dz, x * dz, dz


@answers.wrong("bias in every product")
def _(w, b, x, y):
    z = 0
    for j in range(len(w)):
        z += w[j, 0] * x[j, 0] + b
    dz = SIGMOID(z) - y
    return dz, x * dz, dz


@answers.wrong("bias outside of the sigmoid")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x)) + b - y
    return dz, x * dz, dz


@answers.wrong("mean of the products")
def _(w, b, x, y):
    dz = SIGMOID(np.mean(w * x) + b) - y
    return dz, x * dz, dz


@answers.wrong("products not added up")
def _(w, b, x, y):
    dz = SIGMOID(w * x + b) - y
    return dz, x * dz, dz


@answers.wrong("sum of w times sum of x")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w) * np.sum(x) + b) - y
    return dz, x * dz, dz


@answers.wrong("first feature only")
def _(w, b, x, y):
    dz = SIGMOID(w[0, 0] * x[0, 0] + b) - y
    return dz, x * dz, dz


@answers.wrong("loop without +=")
def _(w, b, x, y):
    for j in range(len(w)):
        z = w[j, 0] * x[j, 0]
    dz = SIGMOID(z + b) - y
    return dz, x * dz, dz


@answers.wrong("outer product")
def _(w, b, x, y):
    dz = SIGMOID(w @ x.T + b) - y
    return dz, dz @ x, np.sum(dz)


@answers.wrong("w not transposed")
def _(w, b, x, y):
    z = w @ x + b
    dz = SIGMOID(z) - y
    return dz, x * dz, dz


@answers.wrong("w not transposed")
def _(w, b, x, y):
    z = np.dot(w, x) + b
    dz = SIGMOID(z) - y
    return dz, x * dz, dz


@answers.wrong("sigmoid twice")
def _(w, b, x, y):
    a = SIGMOID(np.sum(w * x) + b)
    dz = SIGMOID(a) - y
    return dz, x * dz, dz


@answers.wrong("minus in the exponent forgotten")
def _(w, b, x, y):
    a = 1 / (1 + np.exp(np.sum(w * x) + b))
    dz = a - y
    return dz, x * dz, dz


@answers.wrong("tanh")
def _(w, b, x, y):
    dz = np.tanh(np.sum(w * x) + b) - y
    return dz, x * dz, dz


@answers.wrong("brackets in the sigmoid")
def _(w, b, x, y):
    dz = 1 / 1 + np.exp(-(np.sum(w * x) + b)) - y
    return dz, x * dz, dz


@answers.wrong("minus before the product only")
def _(w, b, x, y):
    dz = 1 / (1 + np.exp(-np.sum(w * x) + b)) - y
    return dz, x * dz, dz


@answers.wrong("rounded answer")
def _(w, b, x, y):
    a = SIGMOID(np.sum(w * x) + b)
    dz = (1 if a > 0.5 else 0) - y
    return dz, x * dz, dz


@answers.wrong("x forgotten in dw")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    return dz, dz, dz


@answers.wrong("x forgotten in dw")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    dw = np.zeros(w.shape)
    for j in range(len(w)):
        dw[j] += dz
    return dz, dw, dz


@answers.wrong("w in place of x")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    return dz, w * dz, dz


@answers.wrong("dw is x")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    return dz, x.copy(), dz


@answers.wrong("db is 1")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    return dz, x * dz, 1


@answers.wrong("plus in place of times")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    return dz, x + dz, dz


@answers.wrong("divided by x")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    return dz, dz / x, dz


@answers.wrong("dw a single number")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    return dz, np.sum(x * dz), dz


@answers.wrong("dw a single number")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    dw = 0
    for j in range(len(x)):
        dw += x[j, 0] * dz
    return dz, dw, dz


@answers.wrong("dw divided by n_x")
def _(w, b, x, y):
    m = x.shape[0]
    dz = SIGMOID(np.sum(w * x) + b) - y
    return dz, x * dz / m, dz


@answers.wrong("db times x")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    return dz, x * dz, x * dz


@answers.wrong("db the sum of dw")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    dw = x * dz
    return dz, dw, np.sum(dw)


@answers.wrong("db times b")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    return dz, x * dz, b * dz


@answers.wrong("db for each weight")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    return dz, x * dz, np.full(w.shape, dz)


@answers.wrong("dw a row")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    return dz, x.T * dz, dz


@answers.wrong("dw flat")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    return dz, x[:, 0] * dz, dz


@answers.wrong("dz in an array")
def _(w, b, x, y):
    dz = SIGMOID(w.T @ x + b) - y
    return dz, x * dz, dz


@answers.wrong("other order")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    return x * dz, dz, dz


@answers.wrong("dz missing")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    return x * dz, dz


@answers.wrong("a returned, too")
def _(w, b, x, y):
    a = SIGMOID(np.sum(w * x) + b)
    return a, a - y, x * (a - y), a - y


@answers.wrong("a dictionary")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    return {"dz": dz, "dw": x * dz, "db": dz}


@answers.wrong("step")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    return dz, w - x * dz, b - dz


@answers.wrong("argument changed")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    x *= dz
    return dz, x, dz


@answers.wrong("two features hard-coded")
def _(w, b, x, y):
    z = w[0, 0] * x[0, 0] + w[1, 0] * x[1, 0] + b
    dz = SIGMOID(z) - y
    return dz, np.array([[x[0, 0] * dz], [x[1, 0] * dz]]), dz


@answers.wrong("math.exp of an array")
def _(w, b, x, y):
    a = 1 / (1 + math.exp(-(w * x + b)))
    dz = a - y
    return dz, x * dz, dz


@answers.wrong("no name")
def _(w, b, x, y):
    a = sigmoid(np.sum(w * x) + b)
    dz = a - y
    return dz, x * dz, dz


@answers.wrong("forgot return")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    dw = x * dz
    db = dz


@answers.wrong("prints in place of returning")
def _(w, b, x, y):
    dz = SIGMOID(np.sum(w * x) + b) - y
    print(dz, x * dz, dz)


@answers.wrong("two features written out")
def _(w, b, x, y):
    z = float(np.sum(w[:2] * x[:2])) + b
    dz = 1 / (1 + np.exp(-z)) - y
    return dz, x * dz, dz
