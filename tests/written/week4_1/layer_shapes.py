"""Answers to `layer_shapes` as people write them."""

from itertools import pairwise

import numpy as np
from written import Answers

from nnlib import RELU
from nnlib.network import forward_propagation, initialize_parameters

answers = Answers("week4_1.layer_shapes")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "input layer counted": {"input layer counted"},
    "one layer too early": {"input layer counted"},
    "first layer left out": {"first layer left out"},
    "last layer left out": {"last layer left out"},
    "layers in reversed order": {"layers in reversed order"},
    "return inside the loop": {"one layer only"},
    "last layer only": {"one layer only"},
    "list made anew in each round": {"one layer only"},
    "two layers hard-coded": {"number of layers fixed"},
    "three layers hard-coded": {"number of layers fixed"},
    "W transposed": {"weights transposed"},
    "all transposed": {"all transposed", "weights transposed"},
    "examples as rows": {"examples as rows"},
    "b as a row": {"bias as a row"},
    "b in one dimension": {"bias in one dimension"},
    "b a number": {"bias in one dimension"},
    "n_prev in b": {"bias from the layer before"},
    "b like W": {"bias for each weight"},
    "m in b": {"bias for each example"},
    "one bias for the layer": {"one bias for all units"},
    "1 in place of m": {"one example only"},
    "m forgotten": {"examples left out"},
    "n_prev in place of m": {"inputs in place of examples"},
    "n_prev rows in Z": {"units of the layer before in Z"},
    "m in W": {"examples in the weights"},
    "square W": {"square weights"},
    "n[0] in every W": {"inputs of the network in every layer"},
    "next layer in place of the one before": {"next layer in place of the one before"},
    "beyond the last size": {"next layer in place of the one before"},
    "bias counted among the inputs": {"bias counted among the inputs"},
    "m hard-coded": {"m fixed"},
    "n_x for m": {"m fixed"},
    "numbers counted": {"counts in place of shapes"},
    "sizes in place of shapes": {"sizes in place of shapes"},
    "shapes joined": {"sizes in place of shapes"},
    "b before W": {"other order"},
    "Z first": {"other order"},
    "Z left out": {"Z left out"},
    "A as well": {"A as well"},
    "X as well": {"X as well"},
    "flat list": {"flat list"},
    "sorted by kind": {"flat list"},
    "dictionary": {"dictionary"},
    "list of dictionaries": {"dictionary"},
    "arrays in place of shapes": {"arrays in place of shapes"},
    "argument changed": {"argument changed"},
}


# Right


@answers.right("by places")
def _(layer_dims, m):
    L = len(layer_dims)
    shapes = []
    for l in range(1, L):  # noqa: E741
        W_shape = (layer_dims[l], layer_dims[l - 1])
        b_shape = (layer_dims[l], 1)
        Z_shape = (layer_dims[l], m)
        shapes.append((W_shape, b_shape, Z_shape))
    return shapes


@answers.right("zip")
def _(layer_dims, m):
    return [
        ((n, n_prev), (n, 1), (n, m))
        for n_prev, n in zip(layer_dims[:-1], layer_dims[1:], strict=True)  # noqa: RUF007
    ]


@answers.right("pairwise, lists, a tuple around all")
def _(layer_dims, m):
    return tuple([[n, before], [n, 1], [n, m]] for before, n in pairwise(layer_dims))


@answers.right("counted from 0")
def _(layer_dims, m):
    shapes = []
    for i in range(len(layer_dims) - 1):
        n_in, n_out = layer_dims[i], layer_dims[i + 1]
        shapes += [((n_out, n_in), (n_out, 1), (n_out, m))]
    return shapes


@answers.right("remembers the layer before")
def _(layer_dims, m):
    n_prev, *units = layer_dims
    shapes = []
    for n in units:
        shapes.append(((n, n_prev), (n, 1), (n, m)))
        n_prev = n
    return shapes


@answers.right("shapes of real arrays")
def _(layer_dims, m):
    rng = np.random.default_rng(0)
    A, shapes = np.zeros((layer_dims[0], m)), []
    for layer in range(1, len(layer_dims)):
        W = rng.standard_normal((layer_dims[layer], layer_dims[layer - 1]))
        b = np.zeros((layer_dims[layer], 1))
        A = W @ A + b
        shapes.append((W.shape, b.shape, A.shape))
    return shapes


@answers.right("shapes of nnlib's arrays")
def _(layer_dims, m):
    parameters = initialize_parameters(layer_dims, np.random.default_rng(1), hidden=RELU)
    _, cache = forward_propagation(np.zeros((layer_dims[0], m)), parameters)
    return [
        (W.shape, b.shape, Z.shape) for (W, b, _), (Z, _) in zip(parameters, cache, strict=True)
    ]


@answers.right("recursion")
def _(layer_dims, m):
    def shapes_of(n_prev, n=None, *others):
        return [] if n is None else [((n, n_prev), (n, 1), (n, m)), *shapes_of(n, *others)]

    return shapes_of(*layer_dims)


@answers.right("NumPy's whole numbers")
def _(layer_dims, m):
    dims = np.array(layer_dims)
    return [((dims[i], dims[i - 1]), (dims[i], 1), (dims[i], m)) for i in range(1, len(dims))]


@answers.right("while")
def _(layer_dims, m):
    i, shapes = 1, []
    while i < len(layer_dims):
        n = layer_dims[i]
        shapes.append(((n, layer_dims[i - 1]), (n, 1), (n, m)))
        i += 1
    return shapes


# Wrong: which layers


@answers.wrong("input layer counted")
def _(layer_dims, m):
    shapes = []
    for l in range(len(layer_dims)):  # noqa: E741
        n, n_prev = layer_dims[l], layer_dims[l - 1]
        shapes.append(((n, n_prev), (n, 1), (n, m)))
    return shapes


@answers.wrong("input layer counted")
def _(layer_dims, m):
    shapes = []
    for i, n in enumerate(layer_dims):
        n_prev = layer_dims[i - 1] if i > 0 else 1
        shapes.append(((n, n_prev), (n, 1), (n, m)))
    return shapes


@answers.wrong("input layer counted")
def _(layer_dims, m):
    n_prev, shapes = m, []
    for n in layer_dims:
        shapes.append(((n, n_prev), (n, 1), (n, m)))
        n_prev = n
    return shapes


@answers.wrong("one layer too early")
def _(layer_dims, m):
    shapes = []
    for i in range(len(layer_dims) - 1):
        n, n_prev = layer_dims[i], layer_dims[i - 1]
        shapes.append(((n, n_prev), (n, 1), (n, m)))
    return shapes


@answers.wrong("first layer left out")
def _(layer_dims, m):
    shapes = []
    for layer in range(2, len(layer_dims)):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        shapes.append(((n, n_prev), (n, 1), (n, m)))
    return shapes


@answers.wrong("last layer left out")
def _(layer_dims, m):
    L = len(layer_dims) - 1
    shapes = []
    for layer in range(1, L):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        shapes.append(((n, n_prev), (n, 1), (n, m)))
    return shapes


@answers.wrong("last layer left out")
def _(layer_dims, m):
    return [
        ((n, n_prev), (n, 1), (n, m))
        for n_prev, n in zip(layer_dims[:-2], layer_dims[1:-1], strict=True)  # noqa: RUF007
    ]


@answers.wrong("layers in reversed order")
def _(layer_dims, m):
    shapes = []
    for layer in range(len(layer_dims) - 1, 0, -1):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        shapes.append(((n, n_prev), (n, 1), (n, m)))
    return shapes


@answers.wrong("layers in reversed order")
def _(layer_dims, m):
    shapes = []
    for n_prev, n in pairwise(layer_dims):
        shapes.insert(0, ((n, n_prev), (n, 1), (n, m)))
    return shapes


@answers.wrong("return inside the loop")
def _(layer_dims, m):
    shapes = []
    for layer in range(1, len(layer_dims)):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        shapes.append(((n, n_prev), (n, 1), (n, m)))
        return shapes


@answers.wrong("last layer only")
def _(layer_dims, m):
    for n_prev, n in pairwise(layer_dims):
        W, b, Z = (n, n_prev), (n, 1), (n, m)
    return W, b, Z


@answers.wrong("last layer only")
def _(layer_dims, m):
    n, n_prev = layer_dims[-1], layer_dims[-2]
    return [((n, n_prev), (n, 1), (n, m))]


@answers.wrong("list made anew in each round")
def _(layer_dims, m):
    for layer in range(1, len(layer_dims)):
        shapes = []
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        shapes.append(((n, n_prev), (n, 1), (n, m)))
    return shapes


@answers.wrong("two layers hard-coded")
def _(layer_dims, m):
    n_x, n_h, n_y = layer_dims[0], layer_dims[1], layer_dims[2]
    return [((n_h, n_x), (n_h, 1), (n_h, m)), ((n_y, n_h), (n_y, 1), (n_y, m))]


@answers.wrong("two layers unpacked")
def _(layer_dims, m):
    n_x, n_h, n_y = layer_dims
    return [((n_h, n_x), (n_h, 1), (n_h, m)), ((n_y, n_h), (n_y, 1), (n_y, m))]


@answers.wrong("three layers hard-coded")
def _(layer_dims, m):
    shapes = []
    for layer in range(1, min(4, len(layer_dims))):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        shapes.append(((n, n_prev), (n, 1), (n, m)))
    return shapes


@answers.wrong("beyond the last size")
def _(layer_dims, m):
    shapes = []
    for layer in range(len(layer_dims)):
        n, n_prev = layer_dims[layer + 1], layer_dims[layer]
        shapes.append(((n, n_prev), (n, 1), (n, m)))
    return shapes


@answers.wrong("beyond the last size")
def _(layer_dims, m):
    shapes = []
    for layer in range(1, len(layer_dims) + 1):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        shapes.append(((n, n_prev), (n, 1), (n, m)))
    return shapes


# Wrong: the shapes


@answers.wrong("W transposed")
def _(layer_dims, m):
    return [((n_prev, n), (n, 1), (n, m)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("W transposed")
def _(layer_dims, m):
    shapes = []
    for i in range(len(layer_dims) - 1):
        W = (layer_dims[i], layer_dims[i + 1])
        b = (layer_dims[i + 1], 1)
        Z = (layer_dims[i + 1], m)
        shapes.append((W, b, Z))
    return shapes


@answers.wrong("all transposed")
def _(layer_dims, m):
    return [((n_prev, n), (1, n), (m, n)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("examples as rows")
def _(layer_dims, m):
    return [((n, n_prev), (n, 1), (m, n)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("b as a row")
def _(layer_dims, m):
    return [((n, n_prev), (1, n), (n, m)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("b in one dimension")
def _(layer_dims, m):
    return [((n, n_prev), (n,), (n, m)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("b in one dimension")
def _(layer_dims, m):
    shapes = []
    for n_prev, n in pairwise(layer_dims):
        W, b = np.zeros((n, n_prev)), np.zeros(n)
        shapes.append((W.shape, b.shape, (n, m)))
    return shapes


@answers.wrong("b a number")
def _(layer_dims, m):
    return [((n, n_prev), (n), (n, m)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("n_prev in b")
def _(layer_dims, m):
    shapes = []
    for layer in range(1, len(layer_dims)):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        shapes.append(((n, n_prev), (n_prev, 1), (n, m)))
    return shapes


@answers.wrong("b like W")
def _(layer_dims, m):
    return [((n, n_prev), (n, n_prev), (n, m)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("m in b")
def _(layer_dims, m):
    return [((n, n_prev), (n, m), (n, m)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("m in b")
def _(layer_dims, m):
    return [((n, n_prev), (1, m), (n, m)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("one bias for the layer")
def _(layer_dims, m):
    return [((n, n_prev), (1, 1), (n, m)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("1 in place of m")
def _(layer_dims, m):
    return [((n, n_prev), (n, 1), (n, 1)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("m forgotten")
def _(layer_dims, m):
    return [((n, n_prev), (n, 1), (n,)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("n_prev in place of m")
def _(layer_dims, m):
    return [((n, n_prev), (n, 1), (n, n_prev)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("n_prev rows in Z")
def _(layer_dims, m):
    return [((n, n_prev), (n, 1), (n_prev, m)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("m in W")
def _(layer_dims, m):
    return [((n, m), (n, 1), (n, m)) for n in layer_dims[1:]]


@answers.wrong("square W")
def _(layer_dims, m):
    return [((n, n), (n, 1), (n, m)) for n in layer_dims[1:]]


@answers.wrong("n[0] in every W")
def _(layer_dims, m):
    n_x = layer_dims[0]
    return [((n, n_x), (n, 1), (n, m)) for n in layer_dims[1:]]


@answers.wrong("next layer in place of the one before")
def _(layer_dims, m):
    shapes = []
    for layer in range(1, len(layer_dims)):
        n, n_next = layer_dims[layer], layer_dims[layer + 1]
        shapes.append(((n, n_next), (n, 1), (n, m)))
    return shapes


@answers.wrong("next layer in place of the one before")
def _(layer_dims, m):
    dims = [*layer_dims, layer_dims[-1]]
    return [((dims[i], dims[i + 1]), (dims[i], 1), (dims[i], m)) for i in range(1, len(dims) - 1)]


@answers.wrong("bias counted among the inputs")
def _(layer_dims, m):
    return [((n, n_prev + 1), (n, 1), (n, m)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("m hard-coded")
def _(layer_dims, m):
    return [((n, n_prev), (n, 1), (n, 7)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("n_x for m")
def _(layer_dims, m):
    m = layer_dims[0]
    return [((n, n_prev), (n, 1), (n, m)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("numbers counted")
def _(layer_dims, m):
    return [(n * n_prev, n, n * m) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("sizes in place of shapes")
def _(layer_dims, m):
    return [(n, n_prev, m) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("sizes in place of shapes")
def _(layer_dims, m):
    shapes = []
    for layer in range(1, len(layer_dims)):
        shapes.append((layer_dims[layer], layer_dims[layer - 1]))
    return shapes


@answers.wrong("shapes joined")
def _(layer_dims, m):
    return [(n, n_prev) + (n, 1) + (n, m) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("first layer right, the others like it")
def _(layer_dims, m):
    n, n_prev = layer_dims[1], layer_dims[0]
    return [((n, n_prev), (n, 1), (n, m))] * (len(layer_dims) - 1)


@answers.wrong("decimals")
def _(layer_dims, m):
    return [((n / 1, n_prev / 1), (n / 1, 1.0), (n / 1, m)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("text")
def _(layer_dims, m):
    return [(f"({n}, {n_prev})", f"({n}, 1)", f"({n}, {m})") for n_prev, n in pairwise(layer_dims)]


@answers.wrong("symbols")
def _(layer_dims, m):
    L = len(layer_dims)
    return [(f"(n[{i}], n[{i - 1}])", f"(n[{i}], 1)", f"(n[{i}], m)") for i in range(1, L)]


@answers.wrong("arrays in place of shapes")
def _(layer_dims, m):
    return [
        (np.zeros((n, n_prev)), np.zeros((n, 1)), np.zeros((n, m)))
        for n_prev, n in pairwise(layer_dims)
    ]


# Wrong: how they come back


@answers.wrong("b before W")
def _(layer_dims, m):
    return [((n, 1), (n, n_prev), (n, m)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("Z first")
def _(layer_dims, m):
    return [((n, m), (n, n_prev), (n, 1)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("Z left out")
def _(layer_dims, m):
    return [((n, n_prev), (n, 1)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("A as well")
def _(layer_dims, m):
    return [((n, n_prev), (n, 1), (n, m), (n, m)) for n_prev, n in pairwise(layer_dims)]


@answers.wrong("X as well")
def _(layer_dims, m):
    shapes = [(layer_dims[0], m)]
    for n_prev, n in pairwise(layer_dims):
        shapes.append(((n, n_prev), (n, 1), (n, m)))
    return shapes


@answers.wrong("flat list")
def _(layer_dims, m):
    shapes = []
    for n_prev, n in pairwise(layer_dims):
        shapes.append((n, n_prev))
        shapes.append((n, 1))
        shapes.append((n, m))
    return shapes


@answers.wrong("sorted by kind")
def _(layer_dims, m):
    Ws, bs, Zs = [], [], []
    for n_prev, n in pairwise(layer_dims):
        Ws.append((n, n_prev))
        bs.append((n, 1))
        Zs.append((n, m))
    return Ws, bs, Zs


@answers.wrong("dictionary")
def _(layer_dims, m):
    shapes = {}
    for l in range(1, len(layer_dims)):  # noqa: E741
        shapes["W" + str(l)] = (layer_dims[l], layer_dims[l - 1])
        shapes["b" + str(l)] = (layer_dims[l], 1)
        shapes["Z" + str(l)] = (layer_dims[l], m)
    return shapes


@answers.wrong("list of dictionaries")
def _(layer_dims, m):
    return [{"W": (n, n_prev), "b": (n, 1), "Z": (n, m)} for n_prev, n in pairwise(layer_dims)]


@answers.wrong("append's result kept")
def _(layer_dims, m):
    shapes = []
    for n_prev, n in pairwise(layer_dims):
        shapes = shapes.append(((n, n_prev), (n, 1), (n, m)))
    return shapes


@answers.wrong("forgot return")
def _(layer_dims, m):
    shapes = []
    for n_prev, n in pairwise(layer_dims):
        shapes.append(((n, n_prev), (n, 1), (n, m)))


@answers.wrong("printed")
def _(layer_dims, m):
    for layer in range(1, len(layer_dims)):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        print(f"W{layer}:", (n, n_prev), f"b{layer}:", (n, 1), f"Z{layer}:", (n, m))


@answers.wrong("argument changed")
def _(layer_dims, m):
    shapes = []
    while len(layer_dims) > 1:
        n_prev = layer_dims.pop(0)
        n = layer_dims[0]
        shapes.append(((n, n_prev), (n, 1), (n, m)))
    return shapes


@answers.wrong("loop over a number")
def _(layer_dims, m):
    shapes = []
    for layer in len(layer_dims):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        shapes.append(((n, n_prev), (n, 1), (n, m)))
    return shapes


@answers.wrong("called in place of indexed")
def _(layer_dims, m):
    shapes = []
    for layer in range(1, len(layer_dims)):
        shapes.append(((layer_dims(layer), layer_dims(layer - 1)), (layer_dims(layer), 1)))
    return shapes
