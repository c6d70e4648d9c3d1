"""Answers to `house_price` as people write them."""

import math

import numpy as np
from written import Answers

from nnlib import RELU

answers = Answers("week1.house_price")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "no max": {"no ReLU"},
    "no max, by adding up": {"no ReLU"},
    "minimum": {"smaller of the two"},
    "max before the bias": {"bias outside of the ReLU"},
    "max of the size": {"no ReLU", "0 by another comparison"},
    "bias forgotten": {"bias forgotten"},
    "bias subtracted": {"bias subtracted"},
    "minus before the product": {"weight with a minus sign"},
    "weight and bias exchanged": {"weight and bias exchanged"},
    "bias inside the product": {"brackets"},
    "everything multiplied": {"brackets"},
    "everything added": {"no product"},
    "divided by the weight": {"no product"},
    "weight forgotten": {"weight forgotten"},
    "size forgotten": {"size forgotten", "other shape", "all alike"},
    "abs": {"sign lost in place of a 0"},
    "sign turned round": {"sign turned round before the ReLU"},
    "result with a minus": {"sign flipped"},
    "stops at 1": {"bend elsewhere"},
    "stops at the bias": {"bias outside of the ReLU"},
    "leaky": {"leak"},
    "step": {"yes or no"},
    "sigmoid": {"another function in place of ReLU"},
    "tanh": {"another function in place of ReLU"},
    "softplus": {"another function in place of ReLU"},
    "slope": {"slope in place of the price"},
    "one price for all": {"one price for all"},
    "sum of the prices": {"one price for all"},
    "max of Python": {"exception"},
    "if on an array": {"exception"},
    "np.max of two arrays": {"max of two arrays"},
    "one decision for all": {"one decision for all"},
    "by the size": {"0 by another comparison"},
    "negative prices dropped": {"houses dropped"},
    "in thousands": {"constant factor"},
    "rounded": {"rounded"},
    "whole numbers": {"cut to whole numbers"},
    "argument changed": {"argument changed"},
    "bias ignored by a default": {"ignored argument"},
    "returned in the loop": {"one price for all"},
    "an axis too many": {"other shape"},
}


# Right


@answers.right("as in the formula")
def _(size, weight, bias):
    return np.maximum(0, weight * size + bias)


@answers.right("np.where")
def _(size, weight, bias):
    z = weight * size + bias
    return np.where(z > 0, z, 0)


@answers.right("np.clip")
def _(size, weight, bias):
    return np.clip(bias + size * weight, 0, None)


@answers.right("a mask")
def _(size, weight, bias):
    z = weight * size + bias
    return z * (z > 0)


@answers.right("by the absolute value")
def _(size, weight, bias):
    z = weight * size + bias
    return (z + abs(z)) / 2


@answers.right("on a copy")
def _(size, weight, bias):
    price = np.array(weight * size + bias)
    price[price < 0] = 0
    return price


@answers.right("nnlib's ReLU")
def _(size, weight, bias):
    return RELU(weight * size + bias)


@answers.right("np.vectorize of a function of one house")
def _(size, weight, bias):
    def price(s):
        return max(0.0, weight * s + bias)

    return np.vectorize(price, otypes=[float])(size)


@answers.right("one number or a loop")
def _(size, weight, bias):
    if np.ndim(size) == 0:
        return max(0.0, weight * size + bias)
    prices = np.empty(np.shape(size))
    for place in np.ndindex(prices.shape):
        prices[place] = max(0.0, weight * size[place] + bias)
    return prices


@answers.right("np.fmax, names in between")
def _(s, w, b):
    product = np.multiply(w, s)
    return np.fmax(np.add(product, b), 0.0)


@answers.right("by the smallest size that costs something")
def _(size, weight, bias):
    return (weight * size + bias) * np.heaviside(weight * size + bias, 0)


# Wrong


@answers.wrong("no max")
def _(size, weight, bias):
    return weight * size + bias


@answers.wrong("no max, by adding up")
def _(size, weight, bias):
    price = bias
    price = price + np.multiply(size, weight)
    return price


@answers.wrong("minimum")
def _(size, weight, bias):
    return np.minimum(0, weight * size + bias)


@answers.wrong("minimum")
def _(size, weight, bias):
    z = weight * size + bias
    return np.where(z > 0, 0, z)


@answers.wrong("max before the bias")
def _(size, weight, bias):
    return np.maximum(0, weight * size) + bias


@answers.wrong("max of the size")
def _(size, weight, bias):
    return weight * np.maximum(0, size) + bias


@answers.wrong("bias forgotten")
def _(size, weight, bias):
    return np.maximum(0, weight * size)


@answers.wrong("bias forgotten")
def _(size, weight, bias):
    z = size * weight
    return np.clip(z, 0, None)


@answers.wrong("bias subtracted")
def _(size, weight, bias):
    return np.maximum(0, weight * size - bias)


@answers.wrong("minus before the product")
def _(size, weight, bias):
    return np.maximum(0, bias - weight * size)


@answers.wrong("weight and bias exchanged")
def _(size, bias, weight):
    return np.maximum(0, weight * size + bias)


@answers.wrong("bias inside the product")
def _(size, weight, bias):
    return np.maximum(0, weight * (size + bias))


@answers.wrong("everything multiplied")
def _(size, weight, bias):
    return np.maximum(0, weight * size * bias)


@answers.wrong("everything added")
def _(size, weight, bias):
    return np.maximum(0, weight + size + bias)


@answers.wrong("divided by the weight")
def _(size, weight, bias):
    return np.maximum(0, size / weight + bias)


@answers.wrong("weight forgotten")
def _(size, weight, bias):
    return np.maximum(0, size + bias)


@answers.wrong("size forgotten")
def _(size, weight, bias):
    return np.full(np.shape(size), max(0.0, weight + bias))


@answers.wrong("abs")
def _(size, weight, bias):
    return np.abs(weight * size + bias)


@answers.wrong("abs")
def _(size, weight, bias):
    z = weight * size + bias
    return np.where(z < 0, -z, z)


@answers.wrong("sign turned round")
def _(size, weight, bias):
    z = weight * size + bias
    return np.maximum(0, -z)


@answers.wrong("result with a minus")
def _(size, weight, bias):
    return -np.maximum(0, weight * size + bias)


@answers.wrong("stops at 1")
def _(size, weight, bias):
    return np.maximum(1, weight * size + bias)


@answers.wrong("stops at the bias")
def _(size, weight, bias):
    return np.maximum(bias, weight * size + bias)


@answers.wrong("leaky")
def _(size, weight, bias):
    z = weight * size + bias
    return np.where(z > 0, z, 0.01 * z)


@answers.wrong("step")
def _(size, weight, bias):
    return (weight * size + bias > 0) * 1.0


@answers.wrong("step")
def _(size, weight, bias):
    return np.heaviside(weight * size + bias, 0)


@answers.wrong("sigmoid")
def _(size, weight, bias):
    return 1 / (1 + np.exp(-(weight * size + bias)))


@answers.wrong("tanh")
def _(size, weight, bias):
    return np.tanh(weight * size + bias)


@answers.wrong("softplus")
def _(size, weight, bias):
    z = weight * size + bias
    return np.log1p(np.exp(-np.abs(z))) + np.maximum(z, 0)


@answers.wrong("slope")
def _(size, weight, bias):
    return (weight * size + bias > 0) * weight


@answers.wrong("one price for all")
def _(size, weight, bias):
    return max(0.0, np.max(weight * size + bias))


@answers.wrong("one price for all")
def _(size, weight, bias):
    price = 0.0
    for s in np.ravel(size):
        price = max(price, weight * s + bias)
    return price


@answers.wrong("sum of the prices")
def _(size, weight, bias):
    return np.sum(np.clip(weight * size + bias, 0, None))


@answers.wrong("max of Python")
def _(size, weight, bias):
    return max(0, weight * size + bias)


@answers.wrong("max of Python")
def _(size, weight, bias):
    z = size * weight + bias
    return max(z, 0.0)


@answers.wrong("if on an array")
def _(size, weight, bias):
    price = weight * size + bias
    if price < 0:
        price = 0
    return price


@answers.wrong("np.max of two arrays")
def _(size, weight, bias):
    return np.max(0, weight * size + bias)


@answers.wrong("np.max of two arrays")
def _(size, weight, bias):
    return np.max(weight * size + bias, 0.0)


@answers.wrong("math.fmax on arrays")
def _(size, weight, bias):
    return math.exp(math.log(weight * size + bias))


@answers.wrong("one decision for all")
def _(size, weight, bias):
    z = weight * size + bias
    if np.sum(z) > 0:
        return z
    return 0 * z


@answers.wrong("one decision for all")
def _(size, weight, bias):
    z = weight * size + bias
    return z if np.all(z > 0) else np.zeros(np.shape(z))


@answers.wrong("by the size")
def _(size, weight, bias):
    return np.where(size > -bias, weight * size + bias, 0)


@answers.wrong("negative prices dropped")
def _(size, weight, bias):
    z = np.asarray(weight * size + bias)
    return z[z > 0]


@answers.wrong("works for a row of houses only")
def _(size, weight, bias):
    return np.array([max(0.0, weight * s + bias) for s in size])


@answers.wrong("works for arrays only")
def _(size, weight, bias):
    price = weight * size + bias
    price[price < 0] = 0
    return price


@answers.wrong("works for matrices only")
def _(size, weight, bias):
    price = np.zeros(size.shape)
    for i in range(size.shape[0]):
        for j in range(size.shape[1]):
            price[i, j] = max(0, weight * size[i, j] + bias)
    return price


@answers.wrong("a list")
def _(size, weight, bias):
    return np.maximum(0, weight * np.asarray(size) + bias).tolist()


@answers.wrong("in thousands")
def _(size, weight, bias):
    return np.maximum(0, weight * size + bias) / 1000


@answers.wrong("rounded")
def _(size, weight, bias):
    return np.round(np.maximum(0, weight * size + bias), 2)


@answers.wrong("whole numbers")
def _(size, weight, bias):
    return np.floor(np.maximum(0, weight * size + bias))


@answers.wrong("argument changed")
def _(size, weight, bias):
    if np.ndim(size):
        size[weight * size + bias < 0] = -bias / weight
    return np.maximum(0, weight * size + bias)


@answers.wrong("bias ignored by a default")
def _(size, weight, bias):
    bias = -300
    return np.maximum(0, weight * size + bias)


@answers.wrong("an axis too many")
def _(size, weight, bias):
    return np.maximum([0], [weight * size + bias])


@answers.wrong("matrix product")
def _(size, weight, bias):
    return np.maximum(0, weight @ size + bias)


@answers.wrong("forgot return")
def _(size, weight, bias):
    price = np.maximum(0, weight * size + bias)


@answers.wrong("prints in place of returning")
def _(size, weight, bias):
    print(np.maximum(0, weight * size + bias))


@answers.wrong("name that does not exist")
def _(size, weight, bias):
    return np.maximum(0, w * size + b)


@answers.wrong("name that does not exist")
def _(size, weight, bias):
    return maximum(0, weight * size + bias)


@answers.wrong("returned in the loop")
def _(size, weight, bias):
    for s in np.ravel(size):
        return np.maximum(0, weight * s + bias)
