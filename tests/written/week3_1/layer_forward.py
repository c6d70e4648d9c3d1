"""Answers to `layer_forward` as people write them."""

import numpy as np
from written import Answers
from written.week3_1.given import sigmoid

answers = Answers("week3_1.layer_forward")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "bias forgotten": {"bias forgotten"},
    "bias subtracted": {"bias subtracted"},
    "bias outside the sigmoid": {"bias outside the sigmoid"},
    "bias twice": {"bias twice"},
    "bias inside the product": {"bias inside the product"},
    "bias across": {"bias across"},
    "sigmoid forgotten": {"sigmoid forgotten"},
    "sigmoid twice": {"sigmoid twice"},
    "Z squashed": {"Z squashed"},
    "another function in place of the sigmoid": {"another function in place of the sigmoid"},
    "slope of the sigmoid": {"slope of the sigmoid"},
    "answers in place of activations": {"answers in place of activations"},
    "inputs squashed": {"inputs squashed"},
    "W transposed": {"W transposed"},
    "inputs transposed": {"inputs transposed"},
    "examples in rows": {"examples in rows"},
    "added up over the units": {"added up over the units"},
    "added up over the examples": {"added up over the examples"},
    "W forgotten": {"W forgotten"},
    "inputs forgotten": {"inputs forgotten"},
    "rounded": {"rounded"},
    "argument changed": {"argument changed"},
    "bias forgotten in Z": {"bias forgotten"},
    "bias forgotten in A": {"bias forgotten"},
    "bias added for each input": {"bias added in every round"},
    "bias multiplied": {"bias inside the product"},
    "bias added to the weights": {"bias inside the product"},
    "first bias for all units": {"one bias for all units"},
    "biases added up": {"one bias for all units"},
    "Z squashed, A squashed twice": {"Z squashed"},
    "Z overwritten": {"Z squashed"},
    "sign of Z flipped in the sigmoid": {"sign of Z flipped"},
    "sign of Z flipped": {"sign flipped"},
    "brackets of the sigmoid missing": {"another function in place of the sigmoid"},
    "sigmoid without its 1 /": {"another function in place of the sigmoid"},
    "sigmoid of the inputs": {"sigmoid of something else"},
    "sigmoid of the biases": {"sigmoid of something else"},
    "inputs squashed first": {"inputs squashed"},
    "* for @": {"* in place of @"},
    "order of the product": {"wrong order in a product"},
    "order of the product, W transposed": {"wrong order in a product"},
    "examples in rows, A only": {"examples in rows"},
    "first example only: return inside the loop": {"one example only"},
    "last example only": {"one example only"},
    "last example left out of the loop": {"example or unit left out"},
    "last unit left out of the loop": {"example or unit left out"},
    "first example for all": {"one example for all"},
    "overwritten, not added up": {"one input only"},
    "first unit only": {"one unit only"},
    "mean over the examples": {"added up over the examples"},
    "divided by m": {"divided by a count"},
    "units hard-coded": {"number of units hard-coded"},
    "inputs hard-coded": {"number of inputs hard-coded"},
    "units and inputs hard-coded": {"sizes of the page hard-coded"},
    "A only": {"one of the two only"},
    "Z only": {"one of the two only"},
    "A and Z exchanged": {"other order"},
    "flattened": {"other shape"},
}


# Right


@answers.right("two lines")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    return Z, sigmoid(Z)


@answers.right("np.dot")
def _(W, b, A_prev):
    Z = np.dot(W, A_prev) + b
    A = sigmoid(Z)
    return Z, A


@answers.right("three loops")
def _(W, b, A_previous):
    n_h, n = W.shape
    m = A_previous.shape[1]
    Z = np.zeros((n_h, m))
    for i in range(n_h):
        for j in range(m):
            for k in range(n):
                Z[i, j] += W[i, k] * A_previous[k, j]
            Z[i, j] += b[i, 0]
    return Z, sigmoid(Z)


@answers.right("loop over the examples")
def _(W, b, A_previous):
    columns = []
    for i in range(A_previous.shape[1]):
        columns.append(W @ A_previous[:, i : i + 1] + b)
    Z = np.hstack(columns)
    return Z, sigmoid(Z)


@answers.right("loop over the units")
def _(W, b, A_previous):
    Z = np.empty((len(W), A_previous.shape[1]))
    for j, (w, bias) in enumerate(zip(W, b)):
        Z[j] = w @ A_previous + bias
    return Z, sigmoid(Z)


@answers.right("einsum")
def _(W, b, A_previous):
    Z = np.einsum("ij,jk->ik", W, A_previous) + b
    return Z, sigmoid(Z)


@answers.right("examples as rows inside")
def _(W, b, A_previous):
    Z = (A_previous.T @ W.T + b.T).T
    return Z, sigmoid(Z)


@answers.right("sigmoid written out")
def _(W, b, A_previous):
    Z = np.matmul(W, A_previous) + b
    return Z, 1 / (1 + np.exp(-Z))


@answers.right("sigmoid by tanh")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    return Z, 0.5 * (1 + np.tanh(Z / 2))


@answers.right("bias as one more weight")
def _(W, b, A_previous):
    ones = np.ones((1, A_previous.shape[1]))
    Z = np.hstack([W, b]) @ np.vstack([A_previous, ones])
    return Z, sigmoid(Z)


@answers.right("bias repeated for each example")
def _(W, b, A_previous):
    Z = W @ A_previous + np.repeat(b, A_previous.shape[1], axis=1)
    A = sigmoid(Z)
    return [Z, A]


@answers.right("list comprehension")
def _(W, b, A_previous):
    Z = np.array([[np.sum(w * a) + c[0] for a in A_previous.T] for w, c in zip(W, b)])
    return Z, np.array([[sigmoid(z) for z in row] for row in Z])


@answers.right("in place, on an array of its own")
def _(W, b, A_previous):
    Z = W.dot(A_previous)
    Z += b
    return Z, sigmoid(Z)


# Wrong


@answers.wrong("bias forgotten")
def _(W, b, A_previous):
    Z = W @ A_previous
    return Z, sigmoid(Z)


@answers.wrong("bias forgotten")
def _(W, b, A_previous):
    Z = np.zeros((len(W), A_previous.shape[1]))
    for i in range(len(W)):
        for j in range(A_previous.shape[1]):
            Z[i, j] = np.sum(W[i] * A_previous[:, j])
    return Z, sigmoid(Z)


@answers.wrong("bias forgotten in Z")
def _(W, b, A_previous):
    Z = W @ A_previous
    A = sigmoid(Z + b)
    return Z, A


@answers.wrong("bias forgotten in A")
def _(W, b, A_previous):
    Z = np.dot(W, A_previous)
    A = sigmoid(Z)
    return Z + b, A


@answers.wrong("bias subtracted")
def _(W, b, A_previous):
    Z = W @ A_previous - b
    return Z, sigmoid(Z)


@answers.wrong("bias outside the sigmoid")
def _(W, b, A_previous):
    Z = W @ A_previous
    A = sigmoid(Z) + b
    return Z, A


@answers.wrong("bias twice")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    A = sigmoid(Z + b)
    return Z, A


@answers.wrong("bias added for each input")
def _(W, b, A_previous):
    Z = np.zeros((len(W), A_previous.shape[1]))
    for i in range(len(W)):
        for j in range(A_previous.shape[1]):
            for k in range(len(A_previous)):
                Z[i, j] += W[i, k] * A_previous[k, j] + b[i, 0]
    return Z, sigmoid(Z)


@answers.wrong("bias multiplied")
def _(W, b, A_previous):
    Z = W @ A_previous * b
    return Z, sigmoid(Z)


@answers.wrong("bias inside the product")
def _(W, b, A_previous):
    Z = W @ (A_previous + b)
    return Z, sigmoid(Z)


@answers.wrong("bias added to the weights")
def _(W, b, A_previous):
    Z = np.dot(W + b, A_previous)
    return Z, sigmoid(Z)


@answers.wrong("bias across")
def _(W, b, A_previous):
    Z = W @ A_previous + b.T
    return Z, sigmoid(Z)


@answers.wrong("bias across")
def _(W, b, A_previous):
    Z = W @ A_previous + b[:, 0]
    return Z, sigmoid(Z)


@answers.wrong("bias across")
def _(W, b, A_previous):
    Z = np.dot(W, A_previous) + b.flatten()
    A = 1 / (1 + np.exp(-Z))
    return Z, A


@answers.wrong("first bias for all units")
def _(W, b, A_previous):
    Z = W @ A_previous + b[0]
    return Z, sigmoid(Z)


@answers.wrong("first bias for all units")
def _(W, b, A_previous):
    Z = W @ A_previous + b[0, 0]
    return Z, sigmoid(Z)


@answers.wrong("biases added up")
def _(W, b, A_previous):
    Z = W @ A_previous + np.sum(b)
    return Z, sigmoid(Z)


@answers.wrong("sigmoid forgotten")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    A = Z
    return Z, A


@answers.wrong("sigmoid forgotten")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    sigmoid(Z)
    return Z, Z


@answers.wrong("sigmoid twice")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    A = sigmoid(Z)
    return Z, sigmoid(A)


@answers.wrong("Z squashed")
def _(W, b, A_previous):
    Z = sigmoid(W @ A_previous + b)
    A = Z
    return Z, A


@answers.wrong("Z squashed, A squashed twice")
def _(W, b, A_previous):
    Z = sigmoid(W @ A_previous + b)
    A = sigmoid(Z)
    return Z, A


@answers.wrong("Z overwritten")
def _(W, b, A_previous):
    A = W @ A_previous + b
    A = sigmoid(A)
    return A, A


@answers.wrong("sign of Z flipped in the sigmoid")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    return Z, 1 / (1 + np.exp(Z))


@answers.wrong("sign of Z flipped")
def _(W, b, A_previous):
    Z = -(W @ A_previous + b)
    return Z, sigmoid(Z)


@answers.wrong("brackets of the sigmoid missing")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    A = 1 / 1 + np.exp(-Z)
    return Z, A


@answers.wrong("sigmoid without its 1 /")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    return Z, 1 + np.exp(-Z)


@answers.wrong("another function in place of the sigmoid")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    return Z, np.tanh(Z)


@answers.wrong("another function in place of the sigmoid")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    A = np.maximum(Z, 0)
    return Z, A


@answers.wrong("another function in place of the sigmoid")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    e = np.exp(Z)
    return Z, e / e.sum(axis=0)


@answers.wrong("slope of the sigmoid")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    A = sigmoid(Z)
    return Z, A * (1 - A)


@answers.wrong("answers in place of activations")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    return Z, (sigmoid(Z) > 0.5).astype(float)


@answers.wrong("answers in place of activations")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    return Z, np.where(Z > 0, 1.0, 0.0)


@answers.wrong("sigmoid of the inputs")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    A = sigmoid(A_previous)
    return Z, A


@answers.wrong("sigmoid of the biases")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    return Z, sigmoid(b)


@answers.wrong("inputs squashed")
def _(W, b, A_previous):
    A = sigmoid(A_previous)
    Z = W @ A + b
    return Z, A


@answers.wrong("inputs squashed first")
def _(W, b, A_previous):
    Z = W @ sigmoid(A_previous) + b
    return Z, sigmoid(Z)


@answers.wrong("* for @")
def _(W, b, A_previous):
    Z = W * A_previous + b
    return Z, sigmoid(Z)


@answers.wrong("* for @")
def _(W, b, A_previous):
    Z = np.multiply(W.T, A_previous) + b
    return Z, sigmoid(Z)


@answers.wrong("W transposed")
def _(W, b, A_previous):
    Z = W.T @ A_previous + b
    return Z, sigmoid(Z)


@answers.wrong("W transposed")
def _(W, b, A_previous):
    Z = np.dot(W.T, A_previous) + b
    A = sigmoid(Z)
    return Z, A


@answers.wrong("order of the product")
def _(W, b, A_previous):
    Z = A_previous @ W + b
    return Z, sigmoid(Z)


@answers.wrong("order of the product, W transposed")
def _(W, b, A_previous):
    Z = A_previous @ W.T + b
    return Z, sigmoid(Z)


@answers.wrong("inputs transposed")
def _(W, b, A_previous):
    Z = W @ A_previous.T + b
    return Z, sigmoid(Z)


@answers.wrong("examples in rows")
def _(W, b, A_previous):
    Z = A_previous.T @ W.T + b.T
    return Z, sigmoid(Z)


@answers.wrong("examples in rows")
def _(W, b, A_previous):
    Z = np.array([W @ a + b[:, 0] for a in A_previous.T])
    return Z, sigmoid(Z)


@answers.wrong("examples in rows, A only")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    return Z, sigmoid(Z).T


@answers.wrong("first example only: return inside the loop")
def _(W, b, A_previous):
    for i in range(A_previous.shape[1]):
        Z = W @ A_previous[:, i : i + 1] + b
        return Z, sigmoid(Z)


@answers.wrong("last example only")
def _(W, b, A_previous):
    for i in range(A_previous.shape[1]):
        Z = W @ A_previous[:, i : i + 1] + b
        A = sigmoid(Z)
    return Z, A


@answers.wrong("last example left out of the loop")
def _(W, b, A_previous):
    m = A_previous.shape[1]
    Z, A = np.zeros((len(W), m)), np.zeros((len(W), m))
    for i in range(m - 1):
        Z[:, [i]] = W @ A_previous[:, [i]] + b
        A[:, [i]] = sigmoid(Z[:, [i]])
    return Z, A


@answers.wrong("last unit left out of the loop")
def _(W, b, A_previous):
    Z = np.zeros((len(W), A_previous.shape[1]))
    for j in range(len(W) - 1):
        Z[j] = W[j] @ A_previous + b[j]
    return Z, sigmoid(Z)


@answers.wrong("first example for all")
def _(W, b, A_previous):
    m = A_previous.shape[1]
    Z = np.zeros((len(W), m))
    for i in range(m):
        Z[:, [i]] = W @ A_previous[:, [0]] + b
    return Z, sigmoid(Z)


@answers.wrong("overwritten, not added up")
def _(W, b, A_previous):
    n_h, n = W.shape
    m = A_previous.shape[1]
    Z = np.zeros((n_h, m))
    for i in range(n_h):
        for j in range(m):
            for k in range(n):
                Z[i, j] = W[i, k] * A_previous[k, j] + b[i, 0]
    return Z, sigmoid(Z)


@answers.wrong("first unit only")
def _(W, b, A_previous):
    Z = W[0] @ A_previous + b[0]
    return Z, sigmoid(Z)


@answers.wrong("first unit only")
def _(W, b, A_previous):
    Z = W[:1] @ A_previous + b[:1]
    return Z, sigmoid(Z)


@answers.wrong("added up over the units")
def _(W, b, A_previous):
    Z = np.sum(W @ A_previous + b, axis=0, keepdims=True)
    return Z, sigmoid(Z)


@answers.wrong("added up over the examples")
def _(W, b, A_previous):
    Z = np.sum(W @ A_previous + b, axis=1, keepdims=True)
    return Z, sigmoid(Z)


@answers.wrong("mean over the examples")
def _(W, b, A_previous):
    Z = (W @ A_previous + b).mean(axis=1, keepdims=True)
    return Z, sigmoid(Z)


@answers.wrong("divided by m")
def _(W, b, A_previous):
    m = A_previous.shape[1]
    Z = W @ A_previous / m + b
    return Z, sigmoid(Z)


@answers.wrong("divided by m")
def _(W, b, A_previous):
    m = A_previous.shape[1]
    Z = 1 / m * (np.dot(W, A_previous) + b)
    return Z, sigmoid(Z)


@answers.wrong("W forgotten")
def _(W, b, A_previous):
    Z = np.sum(A_previous, axis=0) + b
    return Z, sigmoid(Z)


@answers.wrong("inputs forgotten")
def _(W, b, A_previous):
    Z = W + b
    return Z, sigmoid(Z)


@answers.wrong("A only")
def _(W, b, A_previous):
    return sigmoid(W @ A_previous + b)


@answers.wrong("Z only")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    A = sigmoid(Z)
    return Z


@answers.wrong("A and Z exchanged")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    return sigmoid(Z), Z


@answers.wrong("more than the two")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    return Z, sigmoid(Z), W, b


@answers.wrong("in a dictionary")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    return {"Z": Z, "A": sigmoid(Z)}


@answers.wrong("sizes hard-coded")
def _(W, b, A_previous):
    Z = np.zeros((2, 160))
    for i in range(160):
        Z[:, i] = W @ A_previous[:, i] + b[:, 0]
    return Z, sigmoid(Z)


@answers.wrong("units hard-coded")
def _(W, b, A_previous):
    Z = np.zeros((2, A_previous.shape[1]))
    for j in range(2):
        Z[j] = W[j] @ A_previous + b[j]
    return Z, sigmoid(Z)


@answers.wrong("units hard-coded")
def _(W, b, A_previous):
    n_h, m = len(W), A_previous.shape[1]
    Z, A = np.zeros((n_h, m)), np.zeros((n_h, m))
    for i in range(m):
        for j in range(2):
            z = 0.0
            for k in range(len(A_previous)):
                z += W[j, k] * A_previous[k, i]
            Z[j, i] = z + b[j, 0]
            A[j, i] = sigmoid(Z[j, i])
    return Z, A


@answers.wrong("units hard-coded")
def _(W, b, A_previous):
    Z = np.zeros((W.shape[0], A_previous.shape[1]))
    for j in range(2):
        Z[j] = W[j] @ A_previous + b[j]
    return Z, sigmoid(Z)


@answers.wrong("inputs hard-coded")
def _(W, b, A_previous):
    n_h, m = len(W), A_previous.shape[1]
    Z = np.zeros((n_h, m))
    for i in range(m):
        for j in range(n_h):
            for k in range(2):
                Z[j, i] += W[j, k] * A_previous[k, i]
            Z[j, i] += b[j, 0]
    return Z, sigmoid(Z)


@answers.wrong("units and inputs hard-coded")
def _(W, b, A_previous):
    n_h, m = len(W), A_previous.shape[1]
    Z, A = np.zeros((n_h, m)), np.zeros((n_h, m))
    for i in range(m):
        for j in range(2):
            z = 0.0
            for k in range(2):
                z += W[j, k] * A_previous[k, i]
            Z[j, i] = z + b[j, 0]
            A[j, i] = sigmoid(z + b[j, 0])
    return Z, A


@answers.wrong("units and inputs hard-coded")
def _(W, b, A_previous):
    m = A_previous.shape[1]
    Z = np.zeros((2, m))
    for i in range(m):
        for j in range(2):
            Z[j, i] = b[j, 0]
            for k in range(2):
                Z[j, i] += W[j, k] * A_previous[k, i]
    return Z, sigmoid(Z)


@answers.wrong("units and inputs hard-coded")
def _(W, b, A_previous):
    Z = np.zeros((len(W), A_previous.shape[1]))
    for i in range(A_previous.shape[1]):
        for j in range(2):
            z = 0.0
            for k in range(2):
                z += W[j, k] * A_previous[k, i]
            Z[j, i] = z + b[j, 0]
    A = sigmoid(Z)
    return Z, A


@answers.wrong("bias outside the sigmoid")
def _(W, b, A_previous):
    Z = sigmoid(W @ A_previous) + b
    return Z, Z


@answers.wrong("rounded")
def _(W, b, A_previous):
    Z = np.round(W @ A_previous + b, 2)
    return Z, np.round(sigmoid(Z), 2)


@answers.wrong("argument changed")
def _(W, b, A_previous):
    A_previous -= A_previous.mean(axis=1, keepdims=True)
    Z = W @ A_previous + b
    return Z, sigmoid(Z)


@answers.wrong("flattened")
def _(W, b, A_previous):
    Z = (W @ A_previous + b).ravel()
    return Z, sigmoid(Z)


@answers.wrong("X from elsewhere")
def _(W, b, A_previous):
    Z = W @ X + b
    return Z, sigmoid(Z)


@answers.wrong("forgot return")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    A = sigmoid(Z)


@answers.wrong("prints in place of returning")
def _(W, b, A_previous):
    Z = W @ A_previous + b
    print(Z, sigmoid(Z))
