"""Answers to `initialize_with_zeros` as people write them."""

import numpy as np
from written import Answers

answers = Answers("week2_4.initialize_with_zeros")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "w of shape (n_x,)": {"other shape"},
    "w of shape (1, n_x)": {"other shape"},
    "w of shape (n_x, n_x)": {"a weight for each pair"},
    "np.zeros(n_x, 1)": {"shape in two arguments"},
    "weights of one": {"starts at one"},
    "random weights": {"chance", "not zero"},
    "bias as an array": {"a bias for each weight", "other shape"},
    "bias of one": {"starts at one"},
    "random bias": {"chance", "not zero"},
    "bias missing": {"bias forgotten"},
    "bias put into w": {"weights for the bias too"},
    "size hard-coded": {"another number of weights"},
    "values returned in another order": {"other order"},
}


# Right


@answers.right("np.zeros and 0.0")
def _(n_x):
    return np.zeros((n_x, 1)), 0.0


@answers.right("bias the whole number 0")
def _(dim):
    w = np.zeros(shape=(dim, 1))
    b = 0
    return w, b


@answers.right("np.full and a NumPy number")
def _(n_x):
    return np.full((n_x, 1), 0.0), np.float64(0)


@answers.right("reshaped row, returned as a list")
def _(n_x):
    w = np.array([0.0] * n_x).reshape(-1, 1)
    return [w, 0.0]


@answers.right("list of lists made an array")
def _(n_x):
    return np.array([[0.0] for _ in range(n_x)]), 0.0


@answers.right("new axis")
def _(n_x):
    return np.zeros(n_x)[:, None], 0.0


@answers.right("ones times 0, bias a 0-d array")
def _(n_x):
    w = np.ones((n_x, 1)) * 0
    return w, np.zeros(())


@answers.right("np.empty, filled")
def _(n_x, value=0.0):
    w = np.empty((n_x, 1))
    w.fill(value)
    return w, value


# Wrong


@answers.wrong("w of shape (n_x,)")
def _(n_x):
    return np.zeros(n_x), 0.0


@answers.wrong("w of shape (n_x,)")
def _(n_x):
    w = np.array([0.0] * n_x)
    b = 0.0
    return w, b


@answers.wrong("w of shape (1, n_x)")
def _(n_x):
    w = np.zeros((1, n_x))
    b = 0.0
    return w, b


@answers.wrong("w of shape (1, n_x)")
def _(n_x):
    return np.array([[0.0 for _ in range(n_x)]]), 0.0


@answers.wrong("w of shape (n_x, n_x)")
def _(n_x):
    return np.zeros((n_x, n_x)), 0.0


@answers.wrong("w a single number")
def _(n_x):
    return np.zeros_like(n_x, dtype=float), 0.0


@answers.wrong("np.zeros(n_x, 1)")
def _(n_x):
    return np.zeros(n_x, 1), 0.0


@answers.wrong("weights of one")
def _(n_x):
    return np.ones((n_x, 1)), 0.0


@answers.wrong("weights of one")
def _(n_x):
    w = np.zeros((n_x, 1)) + 1
    return w, 0.0


@answers.wrong("random weights")
def _(n_x):
    return np.random.randn(n_x, 1) * 0.01, 0.0


@answers.wrong("random weights")
def _(n_x):
    rng = np.random.default_rng(0)
    w = rng.normal(size=(n_x, 1))
    b = 0.0
    return w, b


@answers.wrong("bias as an array")
def _(n_x):
    return np.zeros((n_x, 1)), np.zeros((1, 1))


@answers.wrong("bias as an array")
def _(n_x):
    w = np.zeros(shape=(n_x, 1))
    b = np.zeros(1)
    return w, b


@answers.wrong("bias as an array")
def _(n_x):
    w = b = np.zeros((n_x, 1))
    return w, b


@answers.wrong("bias of one")
def _(n_x):
    return np.zeros((n_x, 1)), 1.0


@answers.wrong("random bias")
def _(n_x):
    return np.zeros((n_x, 1)), np.random.rand()


@answers.wrong("bias is None")
def _(n_x):
    return np.zeros((n_x, 1)), None


@answers.wrong("bias missing")
def _(n_x):
    return np.zeros((n_x, 1))


@answers.wrong("bias put into w")
def _(n_x):
    w = np.zeros((n_x + 1, 1))
    return w, 0.0


@answers.wrong("size hard-coded")
def _(n_x):
    return np.zeros((12288, 1)), 0.0


@answers.wrong("size hard-coded")
def _(n_x):
    n_x = 64 * 64 * 3
    w = np.zeros((n_x, 1))
    b = 0.0
    return w, b


@answers.wrong("whole-number dtype")
def _(n_x):
    return np.zeros((n_x, 1), dtype=int), 0.0


@answers.wrong("whole-number dtype")
def _(n_x):
    w = np.array([[0] for _ in range(n_x)])
    return w, 0.0


@answers.wrong("returns a list")
def _(n_x):
    return [[0.0]] * n_x, 0.0


@answers.wrong("values returned in another order")
def _(n_x):
    return 0.0, np.zeros((n_x, 1))


@answers.wrong("returns a dictionary")
def _(n_x):
    return {"w": np.zeros((n_x, 1)), "b": 0.0}


@answers.wrong("forgot return")
def _(n_x):
    w = np.zeros((n_x, 1))
    b = 0.0


@answers.wrong("prints in place of returning")
def _(n_x):
    print("w =", np.zeros((n_x, 1)), "b =", 0.0)


@answers.wrong("name that does not exist")
def _(n_x):
    w = np.zeros((dim, 1))
    return w, 0.0
