"""Answers to `collapse` as people write them."""

import numpy as np
from written import Answers

answers = Answers("week3_2.collapse")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "product in the wrong order": {"order of the product"},
    "* for @": {"* in place of @"},
    "* for @ in the bias": {"* in place of @", "products not added up"},
    "weights added": {"weights added"},
    "W2 transposed": {"weights transposed"},
    "W1 transposed": {"weights transposed"},
    "result transposed": {"transposed", "other shape"},
    "weights of one layer": {"weights of one layer"},
    "second bias missing": {"second bias missing"},
    "first bias missing": {"first bias missing"},
    "biases only added": {"biases only added"},
    "first bias alone": {"first bias alone"},
    "second bias multiplied, too": {"both biases multiplied"},
    "bias through the first layer": {"weights of the first layer in the bias"},
    "bias through both layers": {"weights of the first layer in the bias"},
    "biases exchanged": {"biases exchanged"},
    "bias subtracted": {"bias subtracted"},
    "biases multiplied": {"biases multiplied"},
    "products not added up": {"products not added up"},
    "flat bias": {"a column grown to a square"},
    "bias of shape (n_y,)": {"other shape"},
    "bias summed to one number": {"one bias for all units"},
    "activation in between": {"activation in between"},
    "bias in the weights": {"bias in the weights"},
    "weights in the bias": {"weights in the bias"},
    "order of the results": {"other order"},
    "argument changed": {"argument changed"},
}


# Right


@answers.right("as in the formula")
def _(W1, b1, W2, b2):
    return W2 @ W1, W2 @ b1 + b2


@answers.right("two names")
def _(W1, b1, W2, b2):
    W = np.dot(W2, W1)
    b = np.dot(W2, b1) + b2
    return W, b


@answers.right("np.matmul and np.add")
def _(W1, b1, W2, b2):
    return np.matmul(W2, W1), np.add(b2, np.matmul(W2, b1))


@answers.right("einsum")
def _(W1, b1, W2, b2):
    return np.einsum("ij,jk->ik", W2, W1), np.einsum("ij,jk->ik", W2, b1) + b2


@answers.right("transposed and back")
def _(W1, b1, W2, b2):
    return (W1.T @ W2.T).T, (b1.T @ W2.T).T + b2


@answers.right("three loops")
def _(W1, b1, W2, b2):
    n_h, n_x = W1.shape
    n_y = W2.shape[0]
    W, b = np.zeros((n_y, n_x)), b2.copy()
    for i in range(n_y):
        for j in range(n_h):
            b[i, 0] += W2[i, j] * b1[j, 0]
            for k in range(n_x):
                W[i, k] += W2[i, j] * W1[j, k]
    return W, b


@answers.right("weights and bias side by side")
def _(W1, b1, W2, b2):
    both = W2 @ np.concatenate([W1, b1], axis=1)
    return both[:, :-1], both[:, -1:] + b2


@answers.right("by asking the layers")
def _(W1, b1, W2, b2):
    def layers(X):
        return W2 @ (W1 @ X + b1) + b2

    n_x = W1.shape[1]
    b = layers(np.zeros((n_x, 1)))
    return layers(np.eye(n_x)) - b, b


@answers.right("row by row")
def _(W1, b1, W2, b2):
    W = np.array([sum(w * row for w, row in zip(unit, W1, strict=True)) for unit in W2])
    b = np.array([[unit @ b1[:, 0] + own] for unit, own in zip(W2, b2[:, 0], strict=True)])
    return W, b


@answers.right("block matrices")
def _(W1, b1, W2, b2):
    n_x = W1.shape[1]
    below = np.block([[W1, b1], [np.zeros((1, n_x)), np.ones((1, 1))]])
    whole = np.hstack([W2, b2]) @ below
    return whole[:, :n_x], whole[:, n_x:]


@answers.right("products added up along an axis")
def _(W1, b1, W2, b2):
    W = np.sum(W2[:, :, None] * W1[None], axis=1)
    return W, np.sum(W2 * b1.T, axis=1, keepdims=True) + b2


@answers.right("a list of both")
def _(W1, b1, W2, b2):
    return tuple(W2 @ part + own for part, own in ((W1, 0), (b1, b2)))


# Wrong


@answers.wrong("product in the wrong order")
def _(W1, b1, W2, b2):
    return W1 @ W2, W2 @ b1 + b2


@answers.wrong("product in the wrong order")
def _(W1, b1, W2, b2):
    W = np.dot(W1, W2)
    b = np.dot(W2, b1) + b2
    return W, b


@answers.wrong("product in the wrong order")
def _(W1, b1, W2, b2):
    return np.matmul(W1, W2), np.matmul(W2, b1) + b2


@answers.wrong("* for @")
def _(W1, b1, W2, b2):
    return W2 * W1, W2 @ b1 + b2


@answers.wrong("* for @")
def _(W1, b1, W2, b2):
    return np.multiply(W1, W2), W2 @ b1 + b2


@answers.wrong("* for @")
def _(W1, b1, W2, b2):
    W = W2 * W1
    b = W2 * b1 + b2
    return W, b


@answers.wrong("* for @ in the bias")
def _(W1, b1, W2, b2):
    return W2 @ W1, W2 * b1 + b2


@answers.wrong("* for @ in the bias")
def _(W1, b1, W2, b2):
    return W2 @ W1, np.multiply(W2, b1) + b2


@answers.wrong("weights added")
def _(W1, b1, W2, b2):
    return W1 + W2, W2 @ b1 + b2


@answers.wrong("weights added")
def _(W1, b1, W2, b2):
    W = np.add(W2, W1)
    b = b1 + b2
    return W, b


@answers.wrong("W2 transposed")
def _(W1, b1, W2, b2):
    return W2.T @ W1, W2.T @ b1 + b2


@answers.wrong("W2 transposed")
def _(W1, b1, W2, b2):
    return W2 @ W1, np.dot(W2.T, b1) + b2


@answers.wrong("W1 transposed")
def _(W1, b1, W2, b2):
    return W2 @ W1.T, W2 @ b1 + b2


@answers.wrong("W1 transposed")
def _(W1, b1, W2, b2):
    W = np.dot(W2, W1.T)
    return W, np.dot(W2, b1) + b2


@answers.wrong("result transposed")
def _(W1, b1, W2, b2):
    return (W2 @ W1).T, W2 @ b1 + b2


@answers.wrong("result transposed")
def _(W1, b1, W2, b2):
    return W1.T @ W2.T, W2 @ b1 + b2


@answers.wrong("result transposed")
def _(W1, b1, W2, b2):
    return W2 @ W1, b1.T @ W2.T + b2.T


@answers.wrong("weights of one layer")
def _(W1, b1, W2, b2):
    return W2, W2 @ b1 + b2


@answers.wrong("weights of one layer")
def _(W1, b1, W2, b2):
    return W1, W2 @ b1 + b2


@answers.wrong("second bias missing")
def _(W1, b1, W2, b2):
    return W2 @ W1, W2 @ b1


@answers.wrong("second bias missing")
def _(W1, b1, W2, b2):
    b = np.zeros(b2.shape)
    for i in range(len(W2)):
        b[i] = np.sum(W2[i] * b1[:, 0])
    return W2 @ W1, b


@answers.wrong("first bias missing")
def _(W1, b1, W2, b2):
    return W2 @ W1, b2


@answers.wrong("first bias missing")
def _(W1, b1, W2, b2):
    W = np.einsum("ij,jk->ik", W2, W1)
    return W, b2.copy()


@answers.wrong("biases only added")
def _(W1, b1, W2, b2):
    return W2 @ W1, b1 + b2


@answers.wrong("biases only added")
def _(W1, b1, W2, b2):
    W = np.dot(W2, W1)
    b = np.add(b2, b1)
    return W, b


@answers.wrong("first bias alone")
def _(W1, b1, W2, b2):
    return W2 @ W1, b1


@answers.wrong("second bias multiplied, too")
def _(W1, b1, W2, b2):
    return W2 @ W1, W2 @ (b1 + b2)


@answers.wrong("second bias multiplied, too")
def _(W1, b1, W2, b2):
    return W2 @ W1, W2 @ b1 + W2 @ b2


@answers.wrong("second bias multiplied, too")
def _(W1, b1, W2, b2):
    W = np.dot(W2, W1)
    b = np.dot(W1, b1) + np.dot(W2, b2)
    return W, b


@answers.wrong("bias through the first layer")
def _(W1, b1, W2, b2):
    return W2 @ W1, W1 @ b1 + b2


@answers.wrong("bias through the first layer")
def _(W1, b1, W2, b2):
    return np.dot(W2, W1), np.dot(W1, b1) + b2


@answers.wrong("bias through both layers")
def _(W1, b1, W2, b2):
    W = W2 @ W1
    return W, W @ b1 + b2


@answers.wrong("bias through both layers")
def _(W1, b1, W2, b2):
    W = np.dot(W2, W1)
    b = np.dot(W, b1) + b2
    return W, b


@answers.wrong("biases exchanged")
def _(W1, b1, W2, b2):
    return W2 @ W1, W2 @ b2 + b1


@answers.wrong("biases exchanged")
def _(W1, b1, W2, b2):
    return W2 @ W1, np.dot(W1, b2) + b1


@answers.wrong("bias subtracted")
def _(W1, b1, W2, b2):
    return W2 @ W1, W2 @ b1 - b2


@answers.wrong("bias subtracted")
def _(W1, b1, W2, b2):
    return W2 @ W1, b2 - np.matmul(W2, b1)


@answers.wrong("biases multiplied")
def _(W1, b1, W2, b2):
    return W2 @ W1, W2 @ b1 * b2


@answers.wrong("products not added up")
def _(W1, b1, W2, b2):
    return W2 @ W1, W2 * b1.T + b2


@answers.wrong("products not added up")
def _(W1, b1, W2, b2):
    return W2 @ W1, W2 * b1[:, 0] + b2


@answers.wrong("products added up the wrong way")
def _(W1, b1, W2, b2):
    return W2 @ W1, np.sum(W2 * b1.T, axis=0, keepdims=True).T + b2


@answers.wrong("flat bias")
def _(W1, b1, W2, b2):
    return W2 @ W1, W2 @ b1.ravel() + b2


@answers.wrong("flat bias")
def _(W1, b1, W2, b2):
    return W2 @ W1, np.sum(W2 * b1.T, axis=1) + b2


@answers.wrong("flat bias")
def _(W1, b1, W2, b2):
    return W2 @ W1, W2 @ b1 + b2.flatten()


@answers.wrong("bias of shape (n_y,)")
def _(W1, b1, W2, b2):
    return W2 @ W1, (W2 @ b1 + b2)[:, 0]


@answers.wrong("bias of shape (n_y,)")
def _(W1, b1, W2, b2):
    return W2 @ W1, np.ravel(W2 @ b1) + np.ravel(b2)


@answers.wrong("bias summed to one number")
def _(W1, b1, W2, b2):
    return W2 @ W1, np.sum(W2 @ b1) + b2


@answers.wrong("bias summed to one number")
def _(W1, b1, W2, b2):
    return W2 @ W1, W2 @ b1 + np.sum(b2)


@answers.wrong("bias a plain number")
def _(W1, b1, W2, b2):
    return W2 @ W1, float(np.sum(W2 @ b1 + b2))


@answers.wrong("activation in between")
def _(W1, b1, W2, b2):
    return W2 @ np.tanh(W1), W2 @ np.tanh(b1) + b2


@answers.wrong("activation in between")
def _(W1, b1, W2, b2):
    return W2 @ np.maximum(0, W1), W2 @ np.maximum(0, b1) + b2


@answers.wrong("activation in between")
def _(W1, b1, W2, b2):
    return W2 @ W1, W2 @ np.maximum(b1, 0) + b2


@answers.wrong("bias in the weights")
def _(W1, b1, W2, b2):
    return W2 @ (W1 + b1), W2 @ b1 + b2


@answers.wrong("bias in the weights")
def _(W1, b1, W2, b2):
    return W2 @ W1 + b2, W2 @ b1 + b2


@answers.wrong("weights in the bias")
def _(W1, b1, W2, b2):
    return W2 @ W1, W2 @ (W1 + b1) + b2


@answers.wrong("order of the results")
def _(W1, b1, W2, b2):
    return W2 @ b1 + b2, W2 @ W1


@answers.wrong("only the weights")
def _(W1, b1, W2, b2):
    return W2 @ W1


@answers.wrong("only the bias")
def _(W1, b1, W2, b2):
    return W2 @ b1 + b2


@answers.wrong("added up to one array")
def _(W1, b1, W2, b2):
    return W2 @ W1 + W2 @ b1 + b2


@answers.wrong("side by side in one array")
def _(W1, b1, W2, b2):
    return np.hstack([W2 @ W1, W2 @ b1 + b2])


@answers.wrong("a dictionary")
def _(W1, b1, W2, b2):
    return {"W": W2 @ W1, "b": W2 @ b1 + b2}


@answers.wrong("argument changed")
def _(W1, b1, W2, b2):
    b2 += W2 @ b1
    return W2 @ W1, b2


@answers.wrong("argument changed")
def _(W1, b1, W2, b2):
    b = b2
    for j in range(W2.shape[1]):
        b += W2[:, j : j + 1] * b1[j]
    return W2 @ W1, b


@answers.wrong("last unit left out of the loop")
def _(W1, b1, W2, b2):
    b = b2.copy()
    for j in range(W2.shape[1] - 1):
        b = b + W2[:, [j]] * b1[j]
    return W2 @ W1, b


@answers.wrong("sizes fixed")
def _(W1, b1, W2, b2):
    W, b = np.zeros((1, 2)), np.zeros((1, 1))
    W[0] = (W2 @ W1)[0]
    b[0] = (W2 @ b1 + b2)[0]
    return W, b


@answers.wrong("forgot return")
def _(W1, b1, W2, b2):
    W = W2 @ W1
    b = W2 @ b1 + b2


@answers.wrong("name that does not exist")
def _(W1, b1, W2, b2):
    W = W2 @ W1
    return W, W @ b + b2


@answers.wrong("the inputs asked for")
def _(W1, b1, W2, b2):
    return W2 @ (W1 @ X + b1) + b2
