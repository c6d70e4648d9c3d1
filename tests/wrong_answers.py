"""Wrong answers to the exercises as learners write them, one mistake in each."""

# Some mistakes are the very thing that a rule is about: names that do not exist, unused ones.
# ruff: noqa: B006, B007, F821, F841, NPY002, RUF005, RUF059, UP031

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

WRONG_ANSWERS = []
wrong = collector(WRONG_ANSWERS)


# start_here.step_downhill


@wrong("start_here.step_downhill", "sign of the step flipped")
def _(w, slope, learning_rate):
    return w + learning_rate * slope


@wrong("start_here.step_downhill", "sign of the step flipped")
def _(w, slope, learning_rate):
    w += slope * learning_rate
    return w


@wrong("start_here.step_downhill", "sign of the step flipped")
def _(w, slope, learning_rate):
    step = -learning_rate * slope
    return w - step


@wrong("start_here.step_downhill", "difference taken the wrong way round")
def _(w, slope, learning_rate):
    return learning_rate * slope - w


@wrong("start_here.step_downhill", "learning rate ignored")
def _(w, slope, learning_rate):
    return w - slope


@wrong("start_here.step_downhill", "learning rate ignored")
def _(w, slope, learning_rate):
    alpha = 1
    new_w = w - alpha * slope
    return new_w


@wrong("start_here.step_downhill", "divides by the learning rate")
def _(w, slope, learning_rate):
    return w - slope / learning_rate


@wrong("start_here.step_downhill", "learning rate applied twice")
def _(w, slope, learning_rate):
    step = learning_rate * slope
    return w - learning_rate * step


@wrong("start_here.step_downhill", "learning rate applied twice")
def _(w, slope, learning_rate):
    slope *= learning_rate
    w -= learning_rate * slope
    return w


@wrong("start_here.step_downhill", "learning rate hard-coded")
def _(w, slope, learning_rate):
    return w - 0.5 * slope


@wrong("start_here.step_downhill", "learning rate hard-coded")
def _(w, slope, learning_rate):
    learning_rate = 0.01
    return w - learning_rate * slope


@wrong("start_here.step_downhill", "slope forgotten")
def _(w, slope, learning_rate):
    return w - learning_rate


@wrong("start_here.step_downhill", "only the sign of the slope used")
def _(w, slope, learning_rate):
    if slope > 0:
        return w - learning_rate
    elif slope < 0:
        return w + learning_rate
    else:
        return w


@wrong("start_here.step_downhill", "only the sign of the slope used")
def _(w, slope, learning_rate):
    return w - learning_rate * np.sign(slope)


@wrong("start_here.step_downhill", "sign of the slope lost")
def _(w, slope, learning_rate):
    return w - learning_rate * abs(slope)


@wrong("start_here.step_downhill", "brackets around the difference")
def _(w, slope, learning_rate):
    return (w - learning_rate) * slope


@wrong("start_here.step_downhill", "step multiplied by w")
def _(w, slope, learning_rate):
    return w - learning_rate * slope * w


@wrong("start_here.step_downhill", "returns the step in place of the new weight")
def _(w, slope, learning_rate):
    return learning_rate * slope


@wrong("start_here.step_downhill", "returns the step in place of the new weight")
def _(w, slope, learning_rate):
    w = -learning_rate * slope  # meant: w -= learning_rate * slope
    return w


@wrong("start_here.step_downhill", "slope of the page's bowl hard-coded")
def _(w, slope, learning_rate):
    return w - learning_rate * (w - 3)


@wrong("start_here.step_downhill", "calls the slope, which is a number")
def _(w, slope, learning_rate):
    return w - learning_rate * slope(w)


@wrong("start_here.step_downhill", "returns the old weight")
def _(w, slope, learning_rate):
    new_w = w - learning_rate * slope
    return w


@wrong("start_here.step_downhill", "several steps in place of one")
def _(w, slope, learning_rate):
    for _ in range(5):
        w = w - learning_rate * slope
    return w


@wrong("start_here.step_downhill", "forgot return")
def _(w, slope, learning_rate):
    w = w - learning_rate * slope


@wrong("start_here.step_downhill", "prints in place of returning")
def _(w, slope, learning_rate):
    print(w - learning_rate * slope)


@wrong("start_here.step_downhill", "name that does not exist")
def _(w, slope, learning_rate):
    return w - alpha * slope


@wrong("start_here.step_downhill", "returns a list")
def _(w, slope, learning_rate):
    return [w - learning_rate * slope]


@wrong("start_here.step_downhill", "arguments in another order")
def _(w, learning_rate, slope_at):
    return learning_rate - w * slope_at


@wrong("start_here.step_downhill", "rounded to a whole number")
def _(w, slope, learning_rate):
    return int(w - learning_rate * slope)


# week2_4.to_columns


@wrong("week2_4.to_columns", "flattened by reshape(n_x, m)")
def _(pictures):
    return pictures.reshape(-1, pictures.shape[0]) / 255


@wrong("week2_4.to_columns", "flattened by reshape(n_x, m)")
def _(pictures):
    m, height, width, channels = pictures.shape
    n_x = height * width * channels
    X = np.reshape(pictures, (n_x, m))
    return X / 255.0


@wrong("week2_4.to_columns", "flattened by reshape(n_x, m)")
def _(pictures):
    flat = pictures.reshape(len(pictures), -1) / 255
    return flat.reshape(flat.shape[1], flat.shape[0])


@wrong("week2_4.to_columns", "not transposed")
def _(pictures):
    return pictures.reshape(len(pictures), -1) / 255


@wrong("week2_4.to_columns", "not transposed")
def _(pictures):
    X = []
    for picture in pictures:
        X.append(picture.flatten() / 255)
    return np.array(X)


@wrong("week2_4.to_columns", "not transposed")
def _(pictures):
    m = pictures.shape[0]
    X = pictures.reshape((m, -1)).astype(float)
    X /= 255
    X.T  # noqa: B018
    return X


@wrong("week2_4.to_columns", "not scaled")
def _(pictures):
    return pictures.reshape(pictures.shape[0], -1).T


@wrong("week2_4.to_columns", "not scaled")
def _(pictures):
    X_flatten = np.reshape(pictures, (len(pictures), -1)).T
    X_flatten / 255
    return X_flatten.astype(float)


@wrong("week2_4.to_columns", "scaled by 256")
def _(pictures):
    return pictures.reshape(len(pictures), -1).T / 256


@wrong("week2_4.to_columns", "scaled by 256")
def _(pictures):
    levels = 2**8
    return np.column_stack([p.ravel() for p in pictures]) / levels


@wrong("week2_4.to_columns", "whole-number division")
def _(pictures):
    return pictures.reshape(len(pictures), -1).T // 255


@wrong("week2_4.to_columns", "whole-number division")
def _(pictures):
    columns = [np.floor_divide(picture.ravel(), 255) for picture in pictures]
    return np.stack(columns, axis=1)


@wrong("week2_4.to_columns", "scaled result cut to whole numbers")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T / 255
    return X.astype(int)


@wrong("week2_4.to_columns", "scaled result cut to whole numbers")
def _(pictures):
    m = len(pictures)
    X = np.zeros((pictures[0].size, m), dtype=pictures.dtype)
    for i in range(m):
        X[:, i] = pictures[i].reshape(-1) / 255
    return X


@wrong("week2_4.to_columns", "scaled by the maximum of the data")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T
    return X / X.max()


@wrong("week2_4.to_columns", "scaled by the maximum of the data")
def _(pictures):
    return (pictures / np.max(pictures)).reshape(pictures.shape[0], -1).T


@wrong("week2_4.to_columns", "each picture scaled by its own maximum")
def _(pictures):
    flat = pictures.reshape(len(pictures), -1)
    return (flat / flat.max(axis=1, keepdims=True)).T


@wrong("week2_4.to_columns", "each picture scaled by its own maximum")
def _(pictures):
    return np.array([p.ravel() / p.max() for p in pictures]).T


@wrong("week2_4.to_columns", "stretched from the smallest to the largest number")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T.astype(float)
    return (X - X.min()) / (X.max() - X.min())


@wrong("week2_4.to_columns", "scaled to -1..1")
def _(pictures):
    return pictures.reshape(len(pictures), -1).T / 127.5 - 1


@wrong("week2_4.to_columns", "scaled to -1..1")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T / 255
    X = (X - 0.5) * 2
    return X


@wrong("week2_4.to_columns", "standardised")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T / 255
    return (X - X.mean()) / X.std()


@wrong("week2_4.to_columns", "mean subtracted")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T / 255
    return X - np.mean(X, axis=1, keepdims=True)


@wrong("week2_4.to_columns", "scaled twice")
def _(pictures):
    pictures = pictures / 255
    X = pictures.reshape(pictures.shape[0], -1).T
    return X / 255


@wrong("week2_4.to_columns", "colours before pixels")
def _(pictures):
    return pictures.transpose(0, 3, 1, 2).reshape(len(pictures), -1).T / 255


@wrong("week2_4.to_columns", "colours before pixels")
def _(pictures):
    columns = []
    for p in pictures:
        red, green, blue = p[:, :, 0], p[:, :, 1], p[:, :, 2]
        columns.append(np.concatenate([red.ravel(), green.ravel(), blue.ravel()]) / 255)
    return np.array(columns).T


@wrong("week2_4.to_columns", "rows and columns of the picture exchanged")
def _(pictures):
    return pictures.swapaxes(1, 2).reshape(len(pictures), -1).T / 255


@wrong("week2_4.to_columns", "rows and columns of the picture exchanged")
def _(pictures):
    m, height, width, channels = pictures.shape
    X = np.zeros((height * width * channels, m))
    for i in range(m):
        k = 0
        for column in range(width):
            for row in range(height):
                for c in range(channels):
                    X[k, i] = pictures[i, row, column, c] / 255
                    k += 1
    return X


@wrong("week2_4.to_columns", "numbers of a picture in reversed order of axes")
def _(pictures):
    return pictures.T.reshape(-1, len(pictures)) / 255


@wrong("week2_4.to_columns", "numbers of a picture in reversed order of axes")
def _(pictures):
    return pictures.reshape(len(pictures), -1, order="F").T / 255.0


@wrong("week2_4.to_columns", "colours averaged to grey")
def _(pictures):
    return pictures.mean(axis=3).reshape(len(pictures), -1).T / 255


@wrong("week2_4.to_columns", "only one colour kept")
def _(pictures):
    grey = pictures[:, :, :, 0]
    return grey.reshape(len(grey), -1).T / 255


@wrong("week2_4.to_columns", "size of the pictures hard-coded")
def _(pictures):
    return pictures.reshape(len(pictures), 64 * 64 * 3).T / 255


@wrong("week2_4.to_columns", "size of the pictures hard-coded")
def _(pictures):
    X = np.zeros((12288, pictures.shape[0]))
    for i, picture in enumerate(pictures):
        X[:, i] = picture.flatten() / 255
    return X


@wrong("week2_4.to_columns", "number of pictures hard-coded")
def _(pictures):
    return pictures.reshape(209, -1).T / 255


@wrong("week2_4.to_columns", "all pictures in one column")
def _(pictures):
    return pictures.reshape(-1, 1) / 255


@wrong("week2_4.to_columns", "all pictures in one column")
def _(pictures):
    return pictures.flatten() / 255


@wrong("week2_4.to_columns", "each pixel an example")
def _(pictures):
    return pictures.reshape(-1, 3).T / 255


@wrong("week2_4.to_columns", "height taken for m")
def _(pictures):
    m = pictures.shape[1]
    return pictures.reshape(m, -1).T / 255


@wrong("week2_4.to_columns", "an axis too many")
def _(pictures):
    return np.stack([p.reshape(-1, 1) for p in pictures], axis=1) / 255


@wrong("week2_4.to_columns", "in-place division of whole numbers")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T
    X /= 255
    return X


@wrong("week2_4.to_columns", "argument changed")
def _(pictures):
    pictures[:] = pictures / 255
    return pictures.reshape(len(pictures), -1).T


@wrong("week2_4.to_columns", "argument changed")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T / 255
    pictures *= 0
    return X


@wrong("week2_4.to_columns", "first picture left out of the loop")
def _(pictures):
    m = len(pictures)
    X = np.zeros((pictures[0].size, m))
    for i in range(1, m):
        X[:, i] = pictures[i].ravel() / 255
    return X


@wrong("week2_4.to_columns", "only the first picture")
def _(pictures):
    for picture in pictures:
        return picture.reshape(-1, 1) / 255


@wrong("week2_4.to_columns", "extra row of ones")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T / 255
    return np.vstack([X, np.ones((1, X.shape[1]))])


@wrong("week2_4.to_columns", "returns a list")
def _(pictures):
    return (pictures.reshape(len(pictures), -1).T / 255).tolist()


@wrong("week2_4.to_columns", "returns more than X")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T / 255
    return X, X.shape[0]


@wrong("week2_4.to_columns", "forgot return")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T / 255


@wrong("week2_4.to_columns", "prints in place of returning")
def _(pictures):
    print((pictures.reshape(len(pictures), -1).T / 255).shape)


@wrong("week2_4.to_columns", "name that does not exist")
def _(pictures):
    return pictures.reshape(n_examples, -1).T / 255


# week2_4.sigmoid


@wrong("week2_4.sigmoid", "sign of the exponent flipped")
def _(Z):
    return 1 / (1 + np.exp(Z))


@wrong("week2_4.sigmoid", "sign of the exponent flipped")
def _(Z):
    t = np.power(np.e, Z)
    return 1.0 / (1.0 + t)


@wrong("week2_4.sigmoid", "one minus the sigmoid")
def _(Z):
    return 1 - 1 / (1 + np.exp(-Z))


@wrong("week2_4.sigmoid", "brackets missing")
def _(Z):
    return 1 / 1 + np.exp(-Z)


@wrong("week2_4.sigmoid", "brackets missing")
def _(Z):
    a = 1.0 / 1.0 + np.exp(-1 * Z)
    return a


@wrong("week2_4.sigmoid", "overflows to nan for large z")
def _(Z):
    return np.exp(Z) / (1 + np.exp(Z))


@wrong("week2_4.sigmoid", "overflows to nan for large z")
def _(Z):
    e = np.exp(Z)
    e = e / (e + 1)
    return e


@wrong("week2_4.sigmoid", "overflows to nan for large z")
def _(Z):
    return np.nan_to_num(np.exp(Z) / (1 + np.exp(Z)))


@wrong("week2_4.sigmoid", "overflow error far out")
def _(Z):
    return np.vectorize(lambda z: 1 / (1 + math.exp(-z)))(Z)


@wrong("week2_4.sigmoid", "overflow error far out")
def _(Z):
    return 1 / (1 + math.e ** (-Z))


@wrong("week2_4.sigmoid", "tanh in place of sigmoid")
def _(Z):
    return np.tanh(Z)


@wrong("week2_4.sigmoid", "tanh in place of sigmoid")
def _(Z):
    up, down = np.exp(np.clip(Z, -300, 300)), np.exp(-np.clip(Z, -300, 300))
    return (up - down) / (up + down)


@wrong("week2_4.sigmoid", "tanh without the half inside")
def _(Z):
    return (1 + np.tanh(Z)) / 2


@wrong("week2_4.sigmoid", "tanh not moved to 0..1")
def _(Z):
    return np.tanh(Z / 2)


@wrong("week2_4.sigmoid", "math.exp on an array")
def _(Z):
    return 1 / (1 + math.exp(-Z))


@wrong("week2_4.sigmoid", "math.exp on an array")
def _(Z):
    from math import exp

    s = 1.0 / (1.0 + exp(-1.0 * Z))
    return s


@wrong("week2_4.sigmoid", "returns a list")
def _(Z):
    return (1 / (1 + np.exp(-np.asarray(Z)))).tolist()


@wrong("week2_4.sigmoid", "works for a row of numbers only")
def _(Z):
    return np.array([float(1 / (1 + np.exp(-z))) for z in Z])


@wrong("week2_4.sigmoid", "returns a list")
def _(Z):
    return [1 / (1 + np.exp(-z)) for z in Z]


@wrong("week2_4.sigmoid", "works for matrices only")
def _(Z):
    A = np.zeros(Z.shape)
    for i in range(Z.shape[0]):
        for j in range(Z.shape[1]):
            A[i, j] = 1 / (1 + np.exp(-Z[i, j]))
    return A


@wrong("week2_4.sigmoid", "works for arrays only")
def _(Z):
    A = np.ones(Z.shape)
    A = A / (A + np.exp(-Z))
    return A


@wrong("week2_4.sigmoid", "works for numbers only")
def _(Z):
    if Z >= 0:
        return 1 / (1 + np.exp(-Z))
    return np.exp(Z) / (1 + np.exp(Z))


@wrong("week2_4.sigmoid", "shape lost")
def _(Z):
    return np.array([1 / (1 + np.exp(-z)) for z in np.ravel(Z)])


@wrong("week2_4.sigmoid", "shape lost")
def _(Z):
    A = 1 / (1 + np.exp(-np.asarray(Z)))
    return A.reshape(1, -1)


@wrong("week2_4.sigmoid", "minus in the denominator")
def _(Z):
    return 1 / (1 - np.exp(-Z))


@wrong("week2_4.sigmoid", "minus in the numerator")
def _(Z):
    return -1 / (1 + np.exp(-Z))


@wrong("week2_4.sigmoid", "slope of the sigmoid")
def _(Z):
    s = 1 / (1 + np.exp(-Z))
    return s * (1 - s)


@wrong("week2_4.sigmoid", "relu in place of sigmoid")
def _(Z):
    return np.maximum(0, Z)


@wrong("week2_4.sigmoid", "step function in place of sigmoid")
def _(Z):
    return np.where(np.asarray(Z) > 0, 1.0, 0.0)


@wrong("week2_4.sigmoid", "straight line in place of the curve")
def _(Z):
    return np.clip(0.25 * Z + 0.5, 0, 1)


@wrong("week2_4.sigmoid", "softmax in place of sigmoid")
def _(Z):
    e = np.exp(Z - np.max(Z))
    return e / np.sum(e)


@wrong("week2_4.sigmoid", "softplus in place of sigmoid")
def _(Z):
    return np.log(1 + np.exp(Z))


@wrong("week2_4.sigmoid", "another base than e")
def _(Z):
    return 1 / (1 + np.exp2(-Z))


@wrong("week2_4.sigmoid", "another base than e")
def _(Z):
    return 1 / (1 + np.power(10.0, -Z))


@wrong("week2_4.sigmoid", "e rounded")
def _(Z):
    return 1 / (1 + np.power(2.718, -Z))


@wrong("week2_4.sigmoid", "^ for **")
def _(Z):
    return 1 / (1 + np.e ^ (-Z))


@wrong("week2_4.sigmoid", "exponent forgotten")
def _(Z):
    return 1 / (1 - Z)


@wrong("week2_4.sigmoid", "1 in the denominator forgotten")
def _(Z):
    return 1 / np.exp(-Z)


@wrong("week2_4.sigmoid", "sign of z lost")
def _(Z):
    return 1 / (1 + np.exp(-np.abs(Z)))


@wrong("week2_4.sigmoid", "argument changed")
def _(Z):
    Z *= -1
    return 1 / (1 + np.exp(Z))


@wrong("week2_4.sigmoid", "argument changed")
def _(Z):
    if isinstance(Z, np.ndarray):
        Z[Z < -500] = -500
    return 1 / (1 + np.exp(-Z))


@wrong("week2_4.sigmoid", "clipping too coarse")
def _(Z):
    return 1 / (1 + np.exp(-np.clip(Z, -2, 2)))


@wrong("week2_4.sigmoid", "clipping too coarse")
def _(Z):
    return np.clip(1 / (1 + np.exp(-Z)), 0.1, 0.9)


@wrong("week2_4.sigmoid", "rounded")
def _(Z):
    return np.round(1 / (1 + np.exp(-Z)), 2)


@wrong("week2_4.sigmoid", "threshold applied")
def _(Z):
    return np.round(1 / (1 + np.exp(-Z)))


@wrong("week2_4.sigmoid", "only the last number")
def _(Z):
    for z in np.ravel(Z):
        a = 1 / (1 + np.exp(-z))
    return a


@wrong("week2_4.sigmoid", "sigmoid applied twice")
def _(Z):
    Z = 1 / (1 + np.exp(-Z))
    return 1 / (1 + np.exp(-Z))


@wrong("week2_4.sigmoid", "returns more than the result")
def _(Z):
    A = 1 / (1 + np.exp(-Z))
    cache = Z
    return A, cache


@wrong("week2_4.sigmoid", "forgot return")
def _(Z):
    s = 1 / (1 + np.exp(-Z))


@wrong("week2_4.sigmoid", "prints in place of returning")
def _(Z):
    print("sigmoid:", 1 / (1 + np.exp(-Z)))


@wrong("week2_4.sigmoid", "name that does not exist")
def _(Z):
    return 1 / (1 + np.exp(-z))


@wrong("week2_4.sigmoid", "name that does not exist")
def _(Z):
    return 1 / (1 + exp(-Z))


# week2_4.initialize_with_zeros


@wrong("week2_4.initialize_with_zeros", "w of shape (n_x,)")
def _(n_x):
    return np.zeros(n_x), 0.0


@wrong("week2_4.initialize_with_zeros", "w of shape (n_x,)")
def _(n_x):
    w = np.array([0.0] * n_x)
    b = 0.0
    return w, b


@wrong("week2_4.initialize_with_zeros", "w of shape (1, n_x)")
def _(n_x):
    w = np.zeros((1, n_x))
    b = 0.0
    return w, b


@wrong("week2_4.initialize_with_zeros", "w of shape (1, n_x)")
def _(n_x):
    return np.array([[0.0 for _ in range(n_x)]]), 0.0


@wrong("week2_4.initialize_with_zeros", "w of shape (n_x, n_x)")
def _(n_x):
    return np.zeros((n_x, n_x)), 0.0


@wrong("week2_4.initialize_with_zeros", "w a single number")
def _(n_x):
    return np.zeros_like(n_x, dtype=float), 0.0


@wrong("week2_4.initialize_with_zeros", "np.zeros(n_x, 1)")
def _(n_x):
    return np.zeros(n_x, 1), 0.0


@wrong("week2_4.initialize_with_zeros", "weights of one")
def _(n_x):
    return np.ones((n_x, 1)), 0.0


@wrong("week2_4.initialize_with_zeros", "weights of one")
def _(n_x):
    w = np.zeros((n_x, 1)) + 1
    return w, 0.0


@wrong("week2_4.initialize_with_zeros", "random weights")
def _(n_x):
    return np.random.randn(n_x, 1) * 0.01, 0.0


@wrong("week2_4.initialize_with_zeros", "random weights")
def _(n_x):
    rng = np.random.default_rng(0)
    w = rng.normal(size=(n_x, 1))
    b = 0.0
    return w, b


@wrong("week2_4.initialize_with_zeros", "bias as an array")
def _(n_x):
    return np.zeros((n_x, 1)), np.zeros((1, 1))


@wrong("week2_4.initialize_with_zeros", "bias as an array")
def _(n_x):
    w = np.zeros(shape=(n_x, 1))
    b = np.zeros(1)
    return w, b


@wrong("week2_4.initialize_with_zeros", "bias as an array")
def _(n_x):
    w = b = np.zeros((n_x, 1))
    return w, b


@wrong("week2_4.initialize_with_zeros", "bias of one")
def _(n_x):
    return np.zeros((n_x, 1)), 1.0


@wrong("week2_4.initialize_with_zeros", "random bias")
def _(n_x):
    return np.zeros((n_x, 1)), np.random.rand()


@wrong("week2_4.initialize_with_zeros", "bias is None")
def _(n_x):
    return np.zeros((n_x, 1)), None


@wrong("week2_4.initialize_with_zeros", "bias missing")
def _(n_x):
    return np.zeros((n_x, 1))


@wrong("week2_4.initialize_with_zeros", "bias put into w")
def _(n_x):
    w = np.zeros((n_x + 1, 1))
    return w, 0.0


@wrong("week2_4.initialize_with_zeros", "size hard-coded")
def _(n_x):
    return np.zeros((12288, 1)), 0.0


@wrong("week2_4.initialize_with_zeros", "size hard-coded")
def _(n_x):
    n_x = 64 * 64 * 3
    w = np.zeros((n_x, 1))
    b = 0.0
    return w, b


@wrong("week2_4.initialize_with_zeros", "whole-number dtype")
def _(n_x):
    return np.zeros((n_x, 1), dtype=int), 0.0


@wrong("week2_4.initialize_with_zeros", "whole-number dtype")
def _(n_x):
    w = np.array([[0] for _ in range(n_x)])
    return w, 0.0


@wrong("week2_4.initialize_with_zeros", "returns a list")
def _(n_x):
    return [[0.0]] * n_x, 0.0


@wrong("week2_4.initialize_with_zeros", "values returned in another order")
def _(n_x):
    return 0.0, np.zeros((n_x, 1))


@wrong("week2_4.initialize_with_zeros", "returns a dictionary")
def _(n_x):
    return {"w": np.zeros((n_x, 1)), "b": 0.0}


@wrong("week2_4.initialize_with_zeros", "forgot return")
def _(n_x):
    w = np.zeros((n_x, 1))
    b = 0.0


@wrong("week2_4.initialize_with_zeros", "prints in place of returning")
def _(n_x):
    print("w =", np.zeros((n_x, 1)), "b =", 0.0)


@wrong("week2_4.initialize_with_zeros", "name that does not exist")
def _(n_x):
    w = np.zeros((dim, 1))
    return w, 0.0


# week2_4.propagate


@wrong("week2_4.propagate", "1/m missing in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dZ = A - Y
    dw = np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return dw, db, cost


@wrong("week2_4.propagate", "1/m missing in dw")
def _(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    safe = A.clip(1e-15, 1 - 1e-15)
    return X @ (A - Y).T, (A - Y).mean(), -(Y * np.log(safe) + (1 - Y) * np.log(1 - safe)).mean()


@wrong("week2_4.propagate", "1/m missing in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    dw, db, J = np.zeros(w.shape), 0, 0
    for i in range(m):
        x, y = X[:, i : i + 1], Y[0, i]
        a = sigmoid((w.T @ x)[0, 0] + b)
        safe = min(max(a, 1e-15), 1 - 1e-15)
        J -= y * math.log(safe) + (1 - y) * math.log(1 - safe)
        dw += x * (a - y)
        db += a - y
    return dw, db / m, J / m


@wrong("week2_4.propagate", "1/m missing in db")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe)) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ)
    return dw, db, cost


@wrong("week2_4.propagate", "1/m missing in db")
def _(w, b, X, Y):
    A = sigmoid(np.einsum("ij,ik->jk", w, X) + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    loss = -np.where(Y == 1, np.log(safe), np.log(1 - safe))
    error = A - Y
    return np.einsum("ik,jk->ij", X, error) / X.shape[1], error.sum(), loss.mean()


@wrong("week2_4.propagate", "1/m missing in db")
def _(w, b, X, Y):
    m = Y.size
    A = sigmoid(w.T.dot(X) + b)
    clipped = np.clip(A, 1e-12, 1 - 1e-12)
    cost = (-1 / m) * np.sum(Y * np.log(clipped) + (1 - Y) * np.log(1 - clipped))
    dw = (1 / m) * X.dot((A - Y).T)
    db = 0.0
    for difference in (A - Y)[0]:
        db += difference
    return dw, db, cost


@wrong("week2_4.propagate", "1/m missing in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "1/m missing in the cost")
def _(w, b, X, Y):
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -(np.dot(Y, np.log(a).T) + np.dot(1 - Y, np.log(1 - a).T))
    cost = np.squeeze(cost)
    dw = 1 / X.shape[1] * np.dot(X, (A - Y).T)
    db = 1 / X.shape[1] * np.sum(A - Y)
    return dw, db, cost


@wrong("week2_4.propagate", "1/m missing in the cost")
def _(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    J = 0.0
    for a, y in zip(A[0], Y[0], strict=True):
        a = np.clip(a, 1e-15, 1 - 1e-15)
        if y == 1:
            J -= np.log(a)
        else:
            J -= np.log(1 - a)
    return np.mean(X * (A - Y), axis=1, keepdims=True), np.mean(A - Y), J


@wrong("week2_4.propagate", "1/m missing everywhere")
def _(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    return X @ dZ.T, np.sum(dZ), cost


@wrong("week2_4.propagate", "1/m missing everywhere")
def _(w, b, X, Y):
    dw, db, cost = 0 * w, 0.0, 0.0
    for k in range(X.shape[1]):
        x, y = X[:, [k]], Y[0, k]
        a = sigmoid(np.sum(w * x) + b)
        dw = dw + (a - y) * x
        db = db + (a - y)
        a = np.clip(a, 1e-15, 1 - 1e-15)
        cost = cost - y * np.log(a) - (1 - y) * np.log(1 - a)
    return dw, db, cost


@wrong("week2_4.propagate", "1/m missing in dw and db")
def _(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = np.mean(-Y * np.log(safe) - (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    dw = np.matmul(X, dZ.T)
    db = dZ.sum()
    return dw, db, cost


@wrong("week2_4.propagate", "1/m twice in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    dw = X @ dZ.T / m
    dw /= m
    return dw, np.sum(dZ) / m, cost


@wrong("week2_4.propagate", "1/m twice in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dw = 1 / m * np.mean(X * (A - Y), axis=1, keepdims=True)
    db = 1 / m * np.sum(A - Y)
    return dw, db, cost


@wrong("week2_4.propagate", "1/m twice in db")
def _(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w.T, X) + b
    A = 1 / (1 + np.exp(-Z))
    A_safe = np.clip(A, 1e-15, 1 - 1e-15)
    logprobs = np.multiply(Y, np.log(A_safe)) + np.multiply(1 - Y, np.log(1 - A_safe))
    cost = -np.sum(logprobs) / X.shape[1]
    dw = 1 / m * X @ (A - Y).T
    db = 1 / m * np.mean(A - Y)
    return dw, db, cost


@wrong("week2_4.propagate", "1/m twice in dw and db")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.matmul(w.T, X) + b)
    p = np.minimum(np.maximum(A, 1e-15), 1 - 1e-15)
    cost = -np.where(Y == 1, np.log(p), np.log(1 - p)).mean()
    dZ = (A - Y) / m
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@wrong("week2_4.propagate", "1/m twice in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.mean(A - Y), cost


@wrong("week2_4.propagate", "1/m twice in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = 0
    for i in range(m):
        a = min(max(A[0, i], 1e-15), 1 - 1e-15)
        cost += -(Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)) / m
    cost /= m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return dw, db, cost


@wrong("week2_4.propagate", "n_x in place of m")
def _(w, b, X, Y):
    m = X.shape[0]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    return 1 / m * X @ dZ.T, 1 / m * np.sum(dZ), cost


@wrong("week2_4.propagate", "n_x in place of m")
def _(w, b, X, Y):
    m = len(X)
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -(np.sum(Y * np.log(a)) + np.sum((1 - Y) * np.log(1 - a))) / m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return dw, db, cost


@wrong("week2_4.propagate", "n_x in place of m in dw")
def _(w, b, X, Y):
    a = sigmoid(w.T @ X + b)
    a_safe = np.clip(a, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(a_safe) + (1 - Y) * np.log(1 - a_safe))
    return X @ (a - Y).T / len(w), np.mean(a - Y), cost


@wrong("week2_4.propagate", "n_x in place of m in the cost")
def _(w, b, X, Y):
    n, m = X.shape
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe)) / n
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return dw, db, cost


@wrong("week2_4.propagate", "rows of Y taken for m")
def _(w, b, X, Y):
    m = len(Y)
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "size of X taken for m")
def _(w, b, X, Y):
    m = X.size
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "m hard-coded")
def _(w, b, X, Y):
    m = 209
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "1/(2m) in place of 1/m in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / (2 * m) * np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    error = A - Y
    return (X * error).mean(axis=1, keepdims=True), error.mean(), cost


@wrong("week2_4.propagate", "m - 1 in place of m")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe)) / (m - 1)
    return X @ (A - Y).T / (m - 1), np.sum(A - Y) / (m - 1), cost


@wrong("week2_4.propagate", "whole-number division in 1/m")
def _(w, b, X, Y):
    m = X.shape[1]
    z = (w * X).sum(axis=0, keepdims=True) + b
    A = sigmoid(z)
    losses = []
    for a, y in zip(A[0], Y[0], strict=True):
        a = min(max(a, 1e-15), 1 - 1e-15)
        losses.append(-y * math.log(a) - (1 - y) * math.log(1 - a))
    cost = sum(losses) / len(losses)
    return (1 // m) * X @ (A - Y).T, (1 // m) * np.sum(A - Y), cost


@wrong("week2_4.propagate", "sign of dZ flipped")
def _(w, b, X, Y):
    m = X.shape[1]
    eps = 1e-12
    A = sigmoid(np.einsum("ji,jk->ik", w, X) + b)
    cost = -np.vdot(Y, np.log(A.clip(eps, 1))) - np.vdot(1 - Y, np.log((1 - A).clip(eps, 1)))
    cost = cost / Y.size
    dZ = Y - A
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@wrong("week2_4.propagate", "sign of dZ flipped")
def _(w, b, X, Y):
    m = X.shape[1]
    dw, db, cost = np.zeros((X.shape[0], 1)), 0.0, 0.0
    for i in range(m):
        z = sum(w[j, 0] * X[j, i] for j in range(X.shape[0])) + b
        a = float(sigmoid(z))
        error = Y[0, i] - a
        dw[:, 0] += X[:, i] * error / m
        db += error / m
        a = min(max(a, 1e-15), 1 - 1e-15)
        cost -= math.log(a) / m if Y[0, i] == 1 else math.log(1 - a) / m
    return dw, db, cost


@wrong("week2_4.propagate", "sign of dw flipped")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dw = -1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return dw, db, cost


@wrong("week2_4.propagate", "sign of db flipped")
def _(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.average(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / Y.size, np.average(Y - A), cost


@wrong("week2_4.propagate", "sign of the cost flipped")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dw, db = np.zeros(w.shape), 0.0
    for i in range(m):
        dz = A[0, i] - Y[0, i]
        dw += X[:, i : i + 1] * dz / m
        db += dz / m
    return dw, db, cost


@wrong("week2_4.propagate", "sign of the cost flipped")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = 1 / m * (np.dot(Y, np.log(a).T) + np.dot(1 - Y, np.log(1 - a).T))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return dw, db, float(cost[0, 0])


@wrong("week2_4.propagate", "minus sign before one term of the cost only")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = np.mean(-Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dz = np.subtract(A, Y)
    grad_w = np.einsum("jk,ik->ji", X, dz) / m
    grad_b = np.einsum("ik->", dz) / m
    return grad_w, grad_b, cost


@wrong("week2_4.propagate", "minus sign before one term of the cost only")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cats = Y * np.log(safe)
    others = (1 - Y) * np.log(1 - safe)
    cost = -1 / m * np.sum(cats - others)
    return 1 / m * X @ (A - Y).T, 1 / m * np.sum(A - Y), cost


@wrong("week2_4.propagate", "1/m on one term of the cost only")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -(1 / m * np.sum(Y * np.log(safe)) + np.sum((1 - Y) * np.log(1 - safe)))
    dw = np.matmul(X, (A - Y).T)
    dw /= m
    db = sum((A - Y)[0]) / m
    return (dw, db, cost)


@wrong("week2_4.propagate", "slope with respect to A in place of Z")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dA = -Y / safe + (1 - Y) / (1 - safe)
    return X @ dA.T / m, np.sum(dA) / m, cost


@wrong("week2_4.propagate", "slope with respect to A in place of Z")
def _(w, b, X, Y):
    m = X.shape[1]
    A = np.clip(sigmoid(np.dot(w.T, X) + b), 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = -(np.divide(Y, A) - np.divide(1 - Y, 1 - A))
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return dw, db, cost


@wrong("week2_4.propagate", "slope with respect to A in place of Z")
def _(w, b, X, Y):
    A = sigmoid(w.T @ X + b).clip(1e-15, 1 - 1e-15)
    cost = -np.where(Y > 0, np.log(A), np.log(1 - A)).mean()
    d = (A - Y) / (A * (1 - A))
    return (X * d).mean(axis=1, keepdims=True), d.mean(), cost


@wrong("week2_4.propagate", "extra factor a(1 - a)")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(X.T @ w + b).T
    right = np.abs(1 - Y - A)  # the probability of the right class
    cost = np.average(-np.log(np.maximum(right, 1e-15)))
    dZ = (A - Y) * A * (1 - A)
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@wrong("week2_4.propagate", "extra factor a(1 - a)")
def _(w, b, X, Y):
    def sigmoid_slope(z):
        return sigmoid(z) * (1 - sigmoid(z))

    m = X.shape[1]
    z = np.dot(w.T, X) + b
    a = np.clip(sigmoid(z), 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    delta = np.multiply(sigmoid(z) - Y, sigmoid_slope(z))
    return np.dot(X, delta.T) / m, delta.sum() / m, cost


@wrong("week2_4.propagate", "factor 1 - a missing in the chain rule")
def _(w, b, X, Y):
    m = X.shape[1]
    A = np.clip(sigmoid(w.T @ X + b), 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dA = -Y / A + (1 - Y) / (1 - A)
    dZ = dA * A
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@wrong("week2_4.propagate", "sign inside the slope with respect to A")
def _(w, b, X, Y):
    m = X.shape[1]
    A = np.clip(sigmoid(w.T @ X + b), 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dA = -(Y / A + (1 - Y) / (1 - A))
    dZ = dA * A * (1 - A)
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@wrong("week2_4.propagate", "w not transposed")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "w not transposed")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    return 1 / m * np.dot(X, (A - Y).T), 1 / m * np.sum(A - Y), cost


@wrong("week2_4.propagate", "X transposed in place of w")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w @ X.T + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "dZ not transposed in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    return X @ dZ / m, np.sum(dZ) / m, cost


@wrong("week2_4.propagate", "dZ not transposed in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dw = 1 / m * np.dot(X.T, A - Y)
    db = 1 / m * np.sum(A - Y)
    return dw, db, cost


@wrong("week2_4.propagate", "examples taken for rows")
def _(w, b, X, Y):
    m = X.shape[0]
    A = sigmoid(X @ w + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    return X.T @ dZ / m, np.sum(dZ) / m, cost


@wrong("week2_4.propagate", "column of answers against a row of labels")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(X.T @ w + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    return X @ dZ / m, np.sum(dZ) / m, cost


@wrong("week2_4.propagate", "* for @ in Z")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w * X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@wrong("week2_4.propagate", "* for @ in Z")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T * X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "* for @ in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w.T, X) + b
    A = 1 / (1 + np.exp(-Z))
    A_safe = np.clip(A, 1e-15, 1 - 1e-15)
    logprobs = np.multiply(Y, np.log(A_safe)) + np.multiply(1 - Y, np.log(1 - A_safe))
    cost = -np.sum(logprobs) / X.shape[1]
    dZ = A - Y
    return X * dZ / m, np.sum(dZ) / m, cost


@wrong("week2_4.propagate", "* for @ in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dw = 1 / m * np.multiply(X, (A - Y).T)
    return dw, 1 / m * np.sum(A - Y), cost


@wrong("week2_4.propagate", "@ for * in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y.T @ np.log(safe) + (1 - Y).T @ np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "bias forgotten")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return dw, db, cost


@wrong("week2_4.propagate", "bias forgotten")
def _(w, b, X, Y):
    m = X.shape[1]
    dw, db, cost = np.zeros(w.shape), 0, 0
    for i in range(m):
        z = np.sum(w[:, 0] * X[:, i])
        a = sigmoid(z)
        dw[:, 0] += (a - Y[0, i]) * X[:, i]
        db += a - Y[0, i]
        a = np.clip(a, 1e-15, 1 - 1e-15)
        cost += -Y[0, i] * np.log(a) - (1 - Y[0, i]) * np.log(1 - a)
    return dw / m, db / m, cost / m


@wrong("week2_4.propagate", "bias outside the sigmoid")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X) + b
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    error = A - Y
    return (X * error).mean(axis=1, keepdims=True), error.mean(), cost


@wrong("week2_4.propagate", "bias subtracted")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X - b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dw, db = np.zeros(w.shape), 0.0
    for i in range(m):
        dz = A[0, i] - Y[0, i]
        dw += X[:, i : i + 1] * dz / m
        db += dz / m
    return dw, db, cost


@wrong("week2_4.propagate", "sigmoid forgotten")
def _(w, b, X, Y):
    m = X.shape[1]
    A = w.T @ X + b
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dz = np.subtract(A, Y)
    grad_w = np.einsum("jk,ik->ji", X, dz) / m
    grad_b = np.einsum("ik->", dz) / m
    return grad_w, grad_b, cost


@wrong("week2_4.propagate", "sigmoid forgotten in the slopes")
def _(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w.T, X) + b
    A = sigmoid(Z)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dZ = Z - Y
    return 1 / m * np.dot(X, dZ.T), 1 / m * np.sum(dZ), cost


@wrong("week2_4.propagate", "sigmoid applied twice")
def _(w, b, X, Y):
    m = X.shape[1]
    Z = sigmoid(w.T @ X + b)
    A = sigmoid(Z)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dw = np.matmul(X, (A - Y).T)
    dw /= m
    db = sum((A - Y)[0]) / m
    return (dw, db, cost)


@wrong("week2_4.propagate", "sign of the exponent flipped")
def _(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = 1 / (1 + np.exp(Z))
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "tanh in place of sigmoid")
def _(w, b, X, Y):
    m = X.shape[1]
    A = np.tanh(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return dw, db, cost


@wrong("week2_4.propagate", "labels forgotten in dZ")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.matmul(w.T, X) + b)
    p = np.minimum(np.maximum(A, 1e-15), 1 - 1e-15)
    cost = -np.where(Y == 1, np.log(p), np.log(1 - p)).mean()
    return X @ A.T / m, np.sum(A) / m, cost


@wrong("week2_4.propagate", "labels forgotten in db")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A)
    return dw, db, cost


@wrong("week2_4.propagate", "labels forgotten in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(np.log(safe) + np.log(1 - safe))
    error = A - Y
    return (X * error).mean(axis=1, keepdims=True), error.mean(), cost


@wrong("week2_4.propagate", "labels forgotten in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(safe * np.log(safe) + (1 - safe) * np.log(1 - safe))
    dw, db = np.zeros(w.shape), 0.0
    for i in range(m):
        dz = A[0, i] - Y[0, i]
        dw += X[:, i : i + 1] * dz / m
        db += dz / m
    return dw, db, cost


@wrong("week2_4.propagate", "classes exchanged in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean((1 - Y) * np.log(safe) + Y * np.log(1 - safe))
    dz = np.subtract(A, Y)
    grad_w = np.einsum("jk,ik->ji", X, dz) / m
    grad_b = np.einsum("ik->", dz) / m
    return grad_w, grad_b, cost


@wrong("week2_4.propagate", "classes exchanged in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    losses = []
    for i in range(m):
        if Y[0, i] == 0:
            losses.append(-math.log(safe[0, i]))
        else:
            losses.append(-math.log(1 - safe[0, i]))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, sum(losses) / m


@wrong("week2_4.propagate", "answers and labels exchanged in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(Y, 1e-15, 1 - 1e-15)
    cost = -np.mean(A * np.log(safe) + (1 - A) * np.log(1 - safe))
    dw = np.matmul(X, (A - Y).T)
    dw /= m
    db = sum((A - Y)[0]) / m
    return (dw, db, cost)


@wrong("week2_4.propagate", "second term of the cost missing")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "second term of the cost missing")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    log_probs = np.multiply(np.log(np.maximum(A, 1e-15)), Y)
    cost = -np.sum(log_probs) / m
    return np.dot(X, (A - Y).T) / m, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "first term of the cost missing")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean((1 - Y) * np.log(1 - safe))
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return dw, db, cost


@wrong("week2_4.propagate", "first term of the cost missing")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = 0.0
    for a, y in zip(A[0], Y[0], strict=True):
        if y == 0:
            cost += -math.log(1 - min(a, 1 - 1e-15)) / m
    error = A - Y
    return (X * error).mean(axis=1, keepdims=True), error.mean(), cost


@wrong("week2_4.propagate", "cost with log2")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log2(safe) + (1 - Y) * np.log2(1 - safe))
    dw, db = np.zeros(w.shape), 0.0
    for i in range(m):
        dz = A[0, i] - Y[0, i]
        dw += X[:, i : i + 1] * dz / m
        db += dz / m
    return dw, db, cost


@wrong("week2_4.propagate", "cost with log2")
def _(w, b, X, Y):
    A = sigmoid(np.dot(w.T, X) + b)
    p = np.where(Y == 1, A, 1 - A).ravel().tolist()
    cost = sum(-math.log2(max(one, 1e-15)) for one in p) / len(p)
    return np.mean(X * (A - Y), axis=1, keepdims=True), np.mean(A - Y), cost


@wrong("week2_4.propagate", "cost with log10")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log10(safe) + (1 - Y) * np.log10(1 - safe))
    dz = np.subtract(A, Y)
    grad_w = np.einsum("jk,ik->ji", X, dz) / m
    grad_b = np.einsum("ik->", dz) / m
    return grad_w, grad_b, cost


@wrong("week2_4.propagate", "cost with log10")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    J = 0
    for i in range(m):
        right = A[0, i] if Y[0, i] else 1 - A[0, i]
        J -= math.log(max(right, 1e-15), 10)
    return 1 / m * np.dot(X, (A - Y).T), 1 / m * np.sum(A - Y), J / m


@wrong("week2_4.propagate", "log(1 + a) for log(1 - a)")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log1p(safe))
    dw = np.matmul(X, (A - Y).T)
    dw /= m
    db = sum((A - Y)[0]) / m
    return (dw, db, cost)


@wrong("week2_4.propagate", "logarithm forgotten in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * A + (1 - Y) * (1 - A))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "squared error in place of the loss")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = np.mean((A - Y) ** 2)
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return dw, db, cost


@wrong("week2_4.propagate", "squared error in place of the loss")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = 1 / (2 * m) * np.sum(np.square(A - Y))
    return 1 / m * np.dot(X, (A - Y).T), 1 / m * np.sum(A - Y), cost


@wrong("week2_4.propagate", "squared error in place of the loss, in the slopes too")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = np.mean((A - Y) ** 2)
    dZ = 2 * (A - Y) * A * (1 - A)
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@wrong("week2_4.propagate", "absolute error in place of the loss")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    return X @ (A - Y).T / m, np.sum(A - Y) / m, np.mean(np.abs(A - Y))


@wrong("week2_4.propagate", "share of wrong answers in place of the loss")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = np.mean((A > 0.5) != (Y > 0.5))
    error = A - Y
    return (X * error).mean(axis=1, keepdims=True), error.mean(), cost


@wrong("week2_4.propagate", "answers in place of probabilities in dZ")
def _(w, b, X, Y):
    m = X.shape[1]
    Y_hat = sigmoid(w.T @ X + b)
    clipped = np.clip(Y_hat, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(clipped) + (1 - Y) * np.log(1 - clipped))
    dZ = (Y_hat > 0.5) - Y
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@wrong("week2_4.propagate", "no clipping")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@wrong("week2_4.propagate", "no clipping")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = (-1 / m) * (np.dot(Y, np.log(A).T) + np.dot(1 - Y, np.log(1 - A).T))
    dw = (1 / m) * np.dot(X, (A - Y).T)
    db = (1 / m) * np.sum(A - Y)
    cost = np.squeeze(cost)
    return dw, db, cost


@wrong("week2_4.propagate", "no clipping")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw, db = np.zeros(w.shape), 0.0
    for i in range(m):
        dz = A[0, i] - Y[0, i]
        dw += X[:, i : i + 1] * dz / m
        db += dz / m
    return dw, db, cost


@wrong("week2_4.propagate", "nan covered up in place of clipping")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.nanmean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dz = np.subtract(A, Y)
    grad_w = np.einsum("jk,ik->ji", X, dz) / m
    grad_b = np.einsum("ik->", dz) / m
    return grad_w, grad_b, cost


@wrong("week2_4.propagate", "nan covered up in place of clipping")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    if np.isnan(cost):
        cost = 0.0
    dw = np.matmul(X, (A - Y).T)
    dw /= m
    db = sum((A - Y)[0]) / m
    return (dw, db, cost)


@wrong("week2_4.propagate", "clipped on one side only")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.maximum(A, 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "clipping finer than the computer's numbers")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-20, 1 - 1e-20)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "clipping too coarse")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 0.01, 0.99)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return dw, db, cost


@wrong("week2_4.propagate", "clipping too coarse")
def _(w, b, X, Y):
    m = X.shape[1]
    epsilon = 1e-3
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.minimum(np.maximum(A, epsilon), 1 - epsilon)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    return 1 / m * np.dot(X, (A - Y).T), 1 / m * np.sum(A - Y), cost


@wrong("week2_4.propagate", "clipping too coarse")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A + 1e-4) + (1 - Y) * np.log(1 - A + 1e-4))
    error = A - Y
    return (X * error).mean(axis=1, keepdims=True), error.mean(), cost


@wrong("week2_4.propagate", "coarse clipping of the slopes too")
def _(w, b, X, Y):
    m = X.shape[1]
    A = np.clip(sigmoid(w.T @ X + b), 0.05, 0.95)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw, db = np.zeros(w.shape), 0.0
    for i in range(m):
        dz = A[0, i] - Y[0, i]
        dw += X[:, i : i + 1] * dz / m
        db += dz / m
    return dw, db, cost


@wrong("week2_4.propagate", "wrong axis in db")
def _(w, b, X, Y):
    m = X.shape[1]
    z = (w * X).sum(axis=0, keepdims=True) + b
    A = sigmoid(z)
    losses = []
    for a, y in zip(A[0], Y[0], strict=True):
        a = min(max(a, 1e-15), 1 - 1e-15)
        losses.append(-y * math.log(a) - (1 - y) * math.log(1 - a))
    cost = sum(losses) / len(losses)
    return X @ (A - Y).T / m, np.sum(A - Y, axis=0) / m, cost


@wrong("week2_4.propagate", "db not summed")
def _(w, b, X, Y):
    m = X.shape[1]
    eps = 1e-12
    A = sigmoid(np.einsum("ji,jk->ik", w, X) + b)
    cost = -np.vdot(Y, np.log(A.clip(eps, 1))) - np.vdot(1 - Y, np.log((1 - A).clip(eps, 1)))
    cost = cost / Y.size
    dZ = A - Y
    dw = X @ dZ.T / m
    db = dZ / m
    return dw, db, cost


@wrong("week2_4.propagate", "db an array")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    return X @ dZ.T / m, np.sum(dZ, axis=1, keepdims=True) / m, cost


@wrong("week2_4.propagate", "db an array")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    db = 1 / m * np.sum(A - Y, axis=1)
    return 1 / m * np.dot(X, (A - Y).T), db, cost


@wrong("week2_4.propagate", "db an array")
def _(w, b, X, Y):
    A = sigmoid(X.T @ w + b).T
    right = np.abs(1 - Y - A)  # the probability of the right class
    cost = np.average(-np.log(np.maximum(right, 1e-15)))
    ones = np.ones((X.shape[1], 1))
    return X @ (A - Y).T / len(ones), (A - Y) @ ones / len(ones), cost


@wrong("week2_4.propagate", "cost an array")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -(Y @ np.log(safe).T + (1 - Y) @ np.log(1 - safe).T) / m
    dz = np.subtract(A, Y)
    grad_w = np.einsum("jk,ik->ji", X, dz) / m
    grad_b = np.einsum("ik->", dz) / m
    return grad_w, grad_b, cost


@wrong("week2_4.propagate", "cost an array")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    loss = -(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    cost = np.mean(loss, axis=1)
    dw = np.matmul(X, (A - Y).T)
    dw /= m
    db = sum((A - Y)[0]) / m
    return (dw, db, cost)


@wrong("week2_4.propagate", "losses not averaged")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "wrong axis in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe), axis=0)
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return dw, db, cost


@wrong("week2_4.propagate", "wrong axis in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dw = np.sum(X * (A - Y), axis=0, keepdims=True).T / m
    return dw, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "keepdims forgotten in dw")
def _(w, b, X, Y):
    Z = np.dot(w.T, X) + b
    A = 1 / (1 + np.exp(-Z))
    A_safe = np.clip(A, 1e-15, 1 - 1e-15)
    logprobs = np.multiply(Y, np.log(A_safe)) + np.multiply(1 - Y, np.log(1 - A_safe))
    cost = -np.sum(logprobs) / X.shape[1]
    dw = np.mean(X * (A - Y), axis=1)
    return dw, np.mean(A - Y), cost


@wrong("week2_4.propagate", "keepdims forgotten in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.matmul(w.T, X) + b)
    p = np.minimum(np.maximum(A, 1e-15), 1 - 1e-15)
    cost = -np.where(Y == 1, np.log(p), np.log(1 - p)).mean()
    dw = np.array([np.sum(row * (A - Y)[0]) for row in X]) / m
    return dw, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "dw squeezed")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dw = np.squeeze(1 / m * np.dot(X, (A - Y).T))
    return dw, 1 / m * np.sum(A - Y), cost


@wrong("week2_4.propagate", "dw a row")
def _(w, b, X, Y):
    m = X.shape[1]
    P = sigmoid(w.T @ X + b)
    P_safe = np.clip(P, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(P_safe) + (1 - Y) * np.log(1 - P_safe))
    dZ = P - Y
    dw = dZ @ X.T / m
    return dw, np.sum(dZ) / m, cost


@wrong("week2_4.propagate", "dw averaged over all weights")
def _(w, b, X, Y):
    z = (w * X).sum(axis=0, keepdims=True) + b
    A = sigmoid(z)
    losses = []
    for a, y in zip(A[0], Y[0], strict=True):
        a = min(max(a, 1e-15), 1 - 1e-15)
        losses.append(-y * math.log(a) - (1 - y) * math.log(1 - a))
    cost = sum(losses) / len(losses)
    dw = np.mean(X * (A - Y))
    return dw, np.mean(A - Y), cost


@wrong("week2_4.propagate", "X forgotten in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    eps = 1e-12
    A = sigmoid(np.einsum("ji,jk->ik", w, X) + b)
    cost = -np.vdot(Y, np.log(A.clip(eps, 1))) - np.vdot(1 - Y, np.log((1 - A).clip(eps, 1)))
    cost = cost / Y.size
    dw = np.ones(X.shape) @ (A - Y).T / m
    return dw, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "w in place of X in dw")
def _(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dw = np.mean(w @ (A - Y), axis=1, keepdims=True)
    return dw, np.mean(A - Y), cost


@wrong("week2_4.propagate", "db summed over dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(X.T @ w + b).T
    right = np.abs(1 - Y - A)  # the probability of the right class
    cost = np.average(-np.log(np.maximum(right, 1e-15)))
    dw = X @ (A - Y).T / m
    db = np.sum(dw)
    return dw, db, cost


@wrong("week2_4.propagate", "overwritten in the loop in place of added up")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    for i in range(m):
        dz = A[0, i] - Y[0, i]
        dw = X[:, i : i + 1] * dz
        db = dz
    return dw / m, db / m, cost


@wrong("week2_4.propagate", "last example left out of the loop")
def _(w, b, X, Y):
    m = X.shape[1]
    dw, db, cost = np.zeros(w.shape), 0.0, 0.0
    for i in range(m - 1):
        a = sigmoid(np.dot(w[:, 0], X[:, i]) + b)
        safe = np.clip(a, 1e-15, 1 - 1e-15)
        cost += -(Y[0, i] * np.log(safe) + (1 - Y[0, i]) * np.log(1 - safe)) / m
        dw[:, 0] += X[:, i] * (a - Y[0, i]) / m
        db += (a - Y[0, i]) / m
    return dw, db, cost


@wrong("week2_4.propagate", "divided by m inside the loop")
def _(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w.T, X) + b
    A = 1 / (1 + np.exp(-Z))
    A_safe = np.clip(A, 1e-15, 1 - 1e-15)
    logprobs = np.multiply(Y, np.log(A_safe)) + np.multiply(1 - Y, np.log(1 - A_safe))
    cost = -np.sum(logprobs) / X.shape[1]
    dw, db = np.zeros(w.shape), 0.0
    for i in range(m):
        dw += X[:, [i]] * (A[0, i] - Y[0, i])
        db += A[0, i] - Y[0, i]
        dw /= m
        db /= m
    return dw, db, cost


@wrong("week2_4.propagate", "the cost sees A after Y was subtracted from it")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    dZ = A
    dZ -= Y
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@wrong("week2_4.propagate", "argument changed")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.matmul(w.T, X) + b)
    p = np.minimum(np.maximum(A, 1e-15), 1 - 1e-15)
    cost = -np.where(Y == 1, np.log(p), np.log(1 - p)).mean()
    X *= A - Y
    return X.sum(axis=1, keepdims=True) / m, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "argument changed")
def _(w, b, X, Y):
    m = X.shape[1]
    a = sigmoid(w.T @ X + b)
    a_safe = np.clip(a, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(a_safe) + (1 - Y) * np.log(1 - a_safe))
    dw, db = X @ (a - Y).T / m, np.sum(a - Y) / m
    w -= 0.005 * dw
    return dw, db, cost


@wrong("week2_4.propagate", "values returned in another order")
def _(w, b, X, Y):
    m = X.shape[1]
    z = (w * X).sum(axis=0, keepdims=True) + b
    A = sigmoid(z)
    losses = []
    for a, y in zip(A[0], Y[0], strict=True):
        a = min(max(a, 1e-15), 1 - 1e-15)
        losses.append(-y * math.log(a) - (1 - y) * math.log(1 - a))
    cost = sum(losses) / len(losses)
    return cost, X @ (A - Y).T / m, np.sum(A - Y) / m


@wrong("week2_4.propagate", "values returned in another order")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return db, dw, cost


@wrong("week2_4.propagate", "values returned in another order")
def _(w, b, X, Y):
    eps = 1e-12
    A = sigmoid(np.einsum("ji,jk->ik", w, X) + b)
    cost = -np.vdot(Y, np.log(A.clip(eps, 1))) - np.vdot(1 - Y, np.log((1 - A).clip(eps, 1)))
    cost = cost / Y.size
    return np.mean(X * (A - Y), axis=1, keepdims=True), cost, np.mean(A - Y)


@wrong("week2_4.propagate", "returns a dictionary")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    grads = {"dw": dw, "db": db}
    return grads, cost


@wrong("week2_4.propagate", "cost not returned")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    return X @ (A - Y).T / m, np.sum(A - Y) / m


@wrong("week2_4.propagate", "returns more than asked for")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost, A


@wrong("week2_4.propagate", "returns a list for dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(X.T @ w + b).T
    right = np.abs(1 - Y - A)  # the probability of the right class
    cost = np.average(-np.log(np.maximum(right, 1e-15)))
    dw = [sum(x * d for x, d in zip(row, (A - Y)[0], strict=True)) / m for row in X]
    return dw, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "forgot return")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dw = X @ (A - Y).T / m
    db = np.sum(A - Y) / m


@wrong("week2_4.propagate", "prints in place of returning")
def _(w, b, X, Y):
    dw, db, cost = propagate(w, b, X, Y)
    print("dw =", dw)
    print("db =", db)
    print("cost =", cost)


@wrong("week2_4.propagate", "name that does not exist")
def _(w, b, X, Y):
    Z = np.dot(w.T, X) + b
    A = 1 / (1 + np.exp(-Z))
    A_safe = np.clip(A, 1e-15, 1 - 1e-15)
    logprobs = np.multiply(Y, np.log(A_safe)) + np.multiply(1 - Y, np.log(1 - A_safe))
    cost = -np.sum(logprobs) / X.shape[1]
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@wrong("week2_4.propagate", "name that does not exist")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(y * np.log(A) + (1 - y) * np.log(1 - A))
    dZ = A - y
    return X @ dZ.T / m, np.sum(dZ) / m, cost


# week2_4.optimize


@wrong("week2_4.optimize", "sign of the step flipped")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w + learning_rate * dw
        b = b + learning_rate * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "sign of the step flipped")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs, i = [], 0
    while i < n_iterations:
        dw, db, cost = propagate(w, b, X, Y)
        costs += [cost]
        w, b = w - (-learning_rate) * dw, b - (-learning_rate) * db
        i += 1
    return w, b, costs


@wrong("week2_4.optimize", "sign of w's step flipped")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w + learning_rate * dw
        b -= learning_rate * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "sign of b's step flipped")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, J = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b += learning_rate * db
        costs.append(J)
    return w, b, costs


@wrong("week2_4.optimize", "learning rate ignored")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    alpha = learning_rate
    for epoch in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - dw
        b = b - db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "learning rate ignored")
def _(w, b, X, Y, n_iterations, learning_rate=1):
    costs = []
    theta = np.vstack([w, [[b]]])
    for step in range(n_iterations):
        dw, db, cost = propagate(theta[:-1], theta[-1, 0], X, Y)
        theta = theta - np.vstack([dw, [[db]]])
        costs.append(cost)
    return theta[:-1], theta[-1, 0], costs


@wrong("week2_4.optimize", "learning rate ignored for b")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "learning rate ignored for w")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w, b = w - dw, b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "learning rate applied twice")
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


@wrong("week2_4.optimize", "learning rate applied twice")
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


@wrong("week2_4.optimize", "divides by the learning rate")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, J = propagate(w, b, X, Y)
        w = w - dw / learning_rate
        b = b - db / learning_rate
        costs.append(J)
    return w, b, costs


@wrong("week2_4.optimize", "divides by the learning rate")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        grads = propagate(w, b, X, Y)
        costs.append(grads[2])
        w = w - np.divide(grads[0], learning_rate)
        b = b - np.divide(grads[1], learning_rate)
    return w, b, costs


@wrong("week2_4.optimize", "learning rate hard-coded")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for epoch in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - 0.005 * dw
        b = b - 0.005 * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "learning rate hard-coded")
def _(w, b, X, Y, n_iterations, learning_rate):
    alpha = 0.01
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w, b = w - alpha * dw, b - alpha * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "learning rate divided by m")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate / X.shape[1] * dw
        b = b - learning_rate / X.shape[1] * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "learning rate shrinks from step to step")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
        learning_rate *= 0.9
    return w, b, costs


@wrong("week2_4.optimize", "number of iterations hard-coded")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(100):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "number of iterations hard-coded")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = np.zeros(50)
    for i in range(50):
        dw, db, costs[i] = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
    return w, b, list(costs)


@wrong("week2_4.optimize", "one iteration too few")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(1, n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "one iteration too few")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    while len(costs) < n_iterations - 1:
        dw, db, cost = propagate(w, b, X, Y)
        w, b = w - learning_rate * dw, b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "one iteration too many")
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


@wrong("week2_4.optimize", "one iteration too many")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations + 1):
        dw, db, J = propagate(w, b, X, Y)
        costs.append(J)
        w = w - np.multiply(learning_rate, dw)
        b = b - np.multiply(learning_rate, db)
    return w, b, costs


@wrong("week2_4.optimize", "loops over the examples in place of the iterations")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(X.shape[1]):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "loops over a number")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in n_iterations:
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "cost recorded after the update")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b -= learning_rate * db
        costs.append(propagate(w, b, X, Y)[2])
    return w, b, costs


@wrong("week2_4.optimize", "cost recorded after the update")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    dw, db, J = propagate(w, b, X, Y)
    for _ in range(n_iterations):
        w = w - learning_rate * dw
        b = b - learning_rate * db
        dw, db, J = propagate(w, b, X, Y)
        costs.append(J)
    return w, b, costs


@wrong("week2_4.optimize", "cost recorded before and after")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = [propagate(w, b, X, Y)[2]]
    alpha = learning_rate
    for epoch in range(n_iterations):
        dw, db, _ = propagate(w, b, X, Y)
        w = w - alpha * dw
        b = b - alpha * db
        costs.append(propagate(w, b, X, Y)[2])
    return w, b, costs


@wrong("week2_4.optimize", "only the last cost kept")
def _(w, b, X, Y, n_iterations, learning_rate):
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w, b = w - learning_rate * dw, b - learning_rate * db
    return w, b, cost


@wrong("week2_4.optimize", "only the last cost kept")
def _(w, b, X, Y, n_iterations, learning_rate):
    for _ in range(n_iterations):
        costs = []
        dw, db, cost = propagate(w, b, X, Y)
        w = np.subtract(w, dw * learning_rate)
        b = np.subtract(b, db * learning_rate)
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "only the last cost kept")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
    costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "costs kept every 100 steps")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if i % 100 == 0:
            costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "costs kept every 100 steps")
def _(w, b, X, Y, n_iterations, learning_rate):
    every_cost = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w, b = w - learning_rate * dw, b - learning_rate * db
        every_cost.append(cost)
    return w, b, every_cost[::100]


@wrong("week2_4.optimize", "costs never kept")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, J = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
    return w, b, costs


@wrong("week2_4.optimize", "first cost left out")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if i > 0:
            costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "list of costs starts with a zero")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = [0]
    alpha = learning_rate
    for epoch in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - alpha * dw
        b = b - alpha * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "costs in reversed order")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w, b = w - learning_rate * dw, b - learning_rate * db
        costs.insert(0, cost)
    return w, b, costs


@wrong("week2_4.optimize", "costs added up")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = 0
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = np.subtract(w, dw * learning_rate)
        b = np.subtract(b, db * learning_rate)
        costs += cost
    return w, b, costs


@wrong("week2_4.optimize", "list of costs lives on between calls")
def _(w, b, X, Y, n_iterations, learning_rate, costs=[]):
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "costs = costs.append(cost)")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b -= learning_rate * db
        costs = costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "adds the cost to the list in place of appending it")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs += cost
    return w, b, costs


@wrong("week2_4.optimize", "slopes computed once before the loop")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    dw, db, cost = propagate(w, b, X, Y)
    alpha = learning_rate
    for epoch in range(n_iterations):
        w = w - alpha * dw
        b = b - alpha * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "slopes computed once before the loop")
def _(w, b, X, Y, n_iterations, learning_rate):
    dw, db, _ = propagate(w, b, X, Y)
    costs = []
    for _ in range(n_iterations):
        costs.append(propagate(w, b, X, Y)[2])
        w, b = w - learning_rate * dw, b - learning_rate * db
    return w, b, costs


@wrong("week2_4.optimize", "slopes computed once before the loop")
def _(w, b, X, Y, n_iterations, learning_rate):
    dw, db, cost = propagate(w, b, X, Y)
    k = n_iterations * learning_rate
    return w - k * dw, b - k * db, [cost] * n_iterations


@wrong("week2_4.optimize", "each step starts from the start again")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        new_w = np.subtract(w, dw * learning_rate)
        new_b = np.subtract(b, db * learning_rate)
        costs.append(cost)
    return new_w, new_b, costs


@wrong("week2_4.optimize", "one step and no loop")
def _(w, b, X, Y, n_iterations, learning_rate):
    dw, db, cost = propagate(w, b, X, Y)
    w = w - learning_rate * dw
    b = b - learning_rate * db
    return w, b, [cost]


@wrong("week2_4.optimize", "return inside the loop")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
        return w, b, costs


@wrong("week2_4.optimize", "returns the slopes in place of w and b")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b -= learning_rate * db
        costs.append(cost)
    return dw, db, costs


@wrong("week2_4.optimize", "returns w and b from the start")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    w_now, b_now = w.copy(), b
    for _ in range(n_iterations):
        dw, db, J = propagate(w_now, b_now, X, Y)
        w_now = w_now - learning_rate * dw
        b_now = b_now - learning_rate * db
        costs.append(J)
    return w, b, costs


@wrong("week2_4.optimize", "starts from zero again")
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


@wrong("week2_4.optimize", "starts from zero again")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    theta, bias = np.zeros_like(w), 0.0
    for _ in range(n_iterations):
        dw, db, cost = propagate(theta, bias, X, Y)
        theta = theta - learning_rate * dw
        bias -= learning_rate * db
        costs.append(cost)
    return theta, bias, costs


@wrong("week2_4.optimize", "bias starts from zero again")
def _(w, b, X, Y, n_iterations, learning_rate):
    b = 0
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = np.subtract(w, dw * learning_rate)
        b = np.subtract(b, db * learning_rate)
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "only w updated")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "only w updated")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "only b updated")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, J = propagate(w, b, X, Y)
        b = b - learning_rate * db
        costs.append(J)
    return w, b, costs


@wrong("week2_4.optimize", "only b updated")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    alpha = learning_rate
    for epoch in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        np.subtract(w, alpha * dw)
        b -= alpha * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "neither w nor b updated")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        dw = learning_rate * dw
        db = learning_rate * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "argument changed")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w -= learning_rate * dw
        b -= learning_rate * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "argument changed")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w[:] = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "argument changed")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        for j in range(len(w)):
            w[j, 0] = w[j, 0] - learning_rate * dw[j, 0]
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "argument changed")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    new_w = w
    for i in range(n_iterations):
        dw, db, cost = propagate(new_w, b, X, Y)
        new_w -= learning_rate * dw
        b -= learning_rate * db
        costs.append(cost)
    return new_w, b, costs


@wrong("week2_4.optimize", "slopes of w and b exchanged")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        db, dw, J = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(J)
    return w, b, costs


@wrong("week2_4.optimize", "w's slope used for b")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    alpha = learning_rate
    for epoch in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - alpha * dw
        b = b - learning_rate * np.mean(dw)
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "values of propagate taken in another order")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        cost, dw, db = propagate(w, b, X, Y)
        w, b = w - learning_rate * dw, b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "values of propagate taken in another order")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, cost, db = propagate(w, b, X, Y)
        w = np.subtract(w, dw * learning_rate)
        b = np.subtract(b, db * learning_rate)
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "values of propagate taken as a dictionary")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "slopes computed anew between the two updates")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        costs.append(propagate(w, b, X, Y)[2])
        w = w - learning_rate * propagate(w, b, X, Y)[0]
        b = b - learning_rate * propagate(w, b, X, Y)[1]
    return w, b, costs


@wrong("week2_4.optimize", "old weight forgotten in the update")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, J = propagate(w, b, X, Y)
        w = -learning_rate * dw
        b = -learning_rate * db
        costs.append(J)
    return w, b, costs


@wrong("week2_4.optimize", "steps against the cost in place of its slope")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    alpha = learning_rate
    for epoch in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * cost
        b = b - learning_rate * cost
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "only the sign of the slopes used")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * np.sign(dw)
        b = b - learning_rate * np.sign(db)
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "momentum added")
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


@wrong("week2_4.optimize", "steps along single examples")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for i in range(n_iterations):
        k = i % X.shape[1]
        dw, db, cost = propagate(w, b, X[:, k : k + 1], Y[:, k : k + 1])
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "stops early")
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


@wrong("week2_4.optimize", "first step with slopes of zero")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    dw, db = 0, 0
    for i in range(n_iterations):
        w = w - learning_rate * dw
        b -= learning_rate * db
        dw, db, cost = propagate(w, b, X, Y)
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "bias becomes an array")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, J = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * np.array([[db]])
        costs.append(J)
    return w, b, costs


@wrong("week2_4.optimize", "values returned in another order")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    alpha = learning_rate
    for epoch in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - alpha * dw
        b = b - alpha * db
        costs.append(cost)
    return costs, w, b


@wrong("week2_4.optimize", "values returned in another order")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w, b = w - learning_rate * dw, b - learning_rate * db
        costs.append(cost)
    return b, w, costs


@wrong("week2_4.optimize", "returns dictionaries")
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


@wrong("week2_4.optimize", "costs not returned")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = np.subtract(w, dw * learning_rate)
        b = np.subtract(b, db * learning_rate)
        costs.append(cost)
    return w, b


@wrong("week2_4.optimize", "forgot return")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)


@wrong("week2_4.optimize", "prints in place of returning")
def _(w, b, X, Y, n_iterations, learning_rate):
    for i in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        print("cost after iteration %i: %f" % (i, cost))


@wrong("week2_4.optimize", "name that does not exist")
def _(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(num_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


@wrong("week2_4.optimize", "recursion without an end")
def _(w, b, X, Y, n_iterations, learning_rate):
    def step(w, b, costs):
        dw, db, cost = propagate(w, b, X, Y)
        return step(w - learning_rate * dw, b - learning_rate * db, costs + [cost])

    return step(w, b, [])


# week2_4.predict


@wrong("week2_4.predict", "threshold >= in place of >")
def _(w, b, X):
    return (sigmoid(w.T @ X + b) >= 0.5).astype(float)


@wrong("week2_4.predict", "threshold >= in place of >")
def _(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    answers = np.zeros((1, X.shape[1]))
    for i in range(A.shape[1]):
        if A[0, i] < 0.5:
            answers[0, i] = 0
        else:
            answers[0, i] = 1
    return answers


@wrong("week2_4.predict", "threshold >= in place of >")
def _(w, b, X):
    return np.floor(sigmoid(w.T @ X + b) + 0.5)


@wrong("week2_4.predict", "threshold >= in place of >")
def _(w, b, X):
    return 1 * (np.matmul(w.T, X) + b >= 0)


@wrong("week2_4.predict", "threshold on Z at 0.5")
def _(w, b, X):
    Z = w.T @ X + b
    return (Z > 0.5).astype(float)


@wrong("week2_4.predict", "threshold on Z at 0.5")
def _(w, b, X):
    return np.array([[1 if w[:, 0] @ x + b > 0.5 else 0 for x in X.T]])


@wrong("week2_4.predict", "threshold on A at 0")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.where(A > 0, 1, 0)


@wrong("week2_4.predict", "threshold on A at 0")
def _(w, b, X):
    return sigmoid(w.T @ X + b).astype(bool).astype(float)


@wrong("week2_4.predict", "another threshold")
def _(w, b, X):
    return (sigmoid(w.T @ X + b) > 0.7).astype(float)


@wrong("week2_4.predict", "threshold at the mean of the answers")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A > A.mean()).astype(int)


@wrong("week2_4.predict", "classes exchanged")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A < 0.5).astype(float)


@wrong("week2_4.predict", "classes exchanged")
def _(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.where(A > 0.5, 0, 1)


@wrong("week2_4.predict", "classes exchanged")
def _(w, b, X):
    answers = []
    for a in sigmoid(w.T @ X + b)[0]:
        answers.append(0.0 if a > 0.5 else 1.0)
    return np.array(answers).reshape(1, -1)


@wrong("week2_4.predict", "probability in place of the answer")
def _(w, b, X):
    return sigmoid(w.T @ X + b)


@wrong("week2_4.predict", "probability in place of the answer")
def _(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    A > 0.5  # noqa: B015
    return A


@wrong("week2_4.predict", "Z in place of the answer")
def _(w, b, X):
    return np.matmul(w.T, X) + b


@wrong("week2_4.predict", "bias forgotten")
def _(w, b, X):
    return (sigmoid(w.T @ X) > 0.5).astype(float)


@wrong("week2_4.predict", "bias forgotten")
def _(w, b, X):
    Z = np.einsum("ji,jk->ik", w, X)
    return 1 * (sigmoid(Z) > 0.5)


@wrong("week2_4.predict", "bias subtracted")
def _(w, b, X):
    return np.round(sigmoid(w.T @ X - b))


@wrong("week2_4.predict", "w not transposed")
def _(w, b, X):
    return (sigmoid(w @ X + b) > 0.5).astype(float)


@wrong("week2_4.predict", "w not transposed")
def _(w, b, X):
    A = sigmoid(np.dot(w, X) + b)
    return np.round(A)


@wrong("week2_4.predict", "examples taken for rows")
def _(w, b, X):
    return (sigmoid(X @ w + b) > 0.5).astype(float)


@wrong("week2_4.predict", "* for @")
def _(w, b, X):
    return (sigmoid(w * X + b) > 0.5).astype(float)


@wrong("week2_4.predict", "* for @")
def _(w, b, X):
    A = sigmoid(np.multiply(w.T, X) + b)
    return np.where(A > 0.5, 1.0, 0.0)


@wrong("week2_4.predict", "shape (m,)")
def _(w, b, X):
    return (sigmoid(w.T @ X + b) > 0.5).astype(float)[0]


@wrong("week2_4.predict", "shape (m,)")
def _(w, b, X):
    return np.array([int(a > 0.5) for a in np.ravel(sigmoid(w.T @ X + b))])


@wrong("week2_4.predict", "shape (m,)")
def _(w, b, X):
    A = sigmoid(np.sum(w * X, axis=0) + b)
    return (A > 0.5).astype(float)


@wrong("week2_4.predict", "shape (m, 1)")
def _(w, b, X):
    return (sigmoid(X.T @ w + b) > 0.5).astype(float)


@wrong("week2_4.predict", "shape (m, 1)")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A > 0.5).astype(int).reshape(-1, 1)


@wrong("week2_4.predict", "always 0: cut to a whole number")
def _(w, b, X):
    return sigmoid(w.T @ X + b).astype(int)


@wrong("week2_4.predict", "always 1: rounded up")
def _(w, b, X):
    return np.ceil(sigmoid(w.T @ X + b))


@wrong("week2_4.predict", "answers -1 and 1")
def _(w, b, X):
    return np.sign(w.T @ X + b)


@wrong("week2_4.predict", "answers -1 and 1")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.where(A > 0.5, 1.0, -1.0)


@wrong("week2_4.predict", "answers 1 and 2")
def _(w, b, X):
    return 1 + (sigmoid(w.T @ X + b) > 0.5)


@wrong("week2_4.predict", "answers as words")
def _(w, b, X):
    return np.where(sigmoid(w.T @ X + b) > 0.5, "cat", "not a cat")


@wrong("week2_4.predict", "positions in place of answers")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.where(A > 0.5)


@wrong("week2_4.predict", "positions in place of answers")
def _(w, b, X):
    return np.argmax(sigmoid(w.T @ X + b))


@wrong("week2_4.predict", "share of cats in place of the answers")
def _(w, b, X):
    return np.mean(sigmoid(w.T @ X + b) > 0.5)


@wrong("week2_4.predict", "if on an array")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    if A > 0.5:
        return 1
    else:
        return 0


@wrong("week2_4.predict", "all answers by the first example")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    answers = np.zeros(A.shape)
    for i in range(X.shape[1]):
        if A[0, 0] > 0.5:
            answers[0, i] = 1
    return answers


@wrong("week2_4.predict", "only the last example answered")
def _(w, b, X):
    m = X.shape[1]
    for i in range(m):
        answers = np.zeros((1, m))
        answers[0, i] = sigmoid(np.sum(w[:, 0] * X[:, i]) + b) > 0.5
    return answers


@wrong("week2_4.predict", "last example left out of the loop")
def _(w, b, X):
    m = X.shape[1]
    answers = np.zeros((1, m))
    A = sigmoid(w.T @ X + b)
    for i in range(m - 1):
        answers[0, i] = 1 if A[0, i] > 0.5 else 0
    return answers


@wrong("week2_4.predict", "tanh in place of sigmoid")
def _(w, b, X):
    return (np.tanh(w.T @ X + b) > 0.5).astype(float)


@wrong("week2_4.predict", "sigmoid applied twice")
def _(w, b, X):
    return (sigmoid(sigmoid(w.T @ X + b)) > 0.5).astype(float)


@wrong("week2_4.predict", "overflows to nan for large z")
def _(w, b, X):
    e = np.exp(w.T @ X + b)
    return (e / (1 + e) > 0.5).astype(float)


@wrong("week2_4.predict", "rounded before the threshold")
def _(w, b, X):
    A = np.round(sigmoid(w.T @ X + b), 1)
    return (A > 0.5).astype(float)


@wrong("week2_4.predict", "argument changed")
def _(w, b, X):
    X *= w
    Z = X.sum(axis=0, keepdims=True) + b
    return (sigmoid(Z) > 0.5).astype(float)


@wrong("week2_4.predict", "returns a list")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    return [1.0 if a > 0.5 else 0.0 for a in A[0]]


@wrong("week2_4.predict", "returns a list")
def _(w, b, X):
    return (sigmoid(w.T @ X + b) > 0.5).astype(int).tolist()


@wrong("week2_4.predict", "returns more than the answers")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A > 0.5).astype(float), A


@wrong("week2_4.predict", "forgot return")
def _(w, b, X):
    A = sigmoid(w.T @ X + b)
    answers = (A > 0.5).astype(float)


@wrong("week2_4.predict", "prints in place of returning")
def _(w, b, X):
    print((sigmoid(w.T @ X + b) > 0.5).astype(float))


@wrong("week2_4.predict", "name that does not exist")
def _(w, b, X):
    A = sigmoid(W.T @ X + b)
    return (A > 0.5).astype(float)


# week2_4.model


def share(w, b, X, Y):
    return np.mean(predict(w, b, X) == Y)


@wrong("week2_4.model", "trains on the validation set")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_val, Y_val, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@wrong("week2_4.model", "trains on both sets")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    X = np.concatenate([X_train, X_val], axis=1)
    Y = np.concatenate([Y_train, Y_val], axis=1)
    w, b, costs = optimize(*initialize_with_zeros(len(X)), X, Y, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "trains on both sets")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    w, b, _ = optimize(w, b, X_val, Y_val, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@wrong("week2_4.model", "accuracies exchanged")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_val) == Y_val),
        "validation_accuracy": np.mean(predict(w, b, X_train) == Y_train),
    }


@wrong("week2_4.model", "accuracies exchanged")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    keys = ["w", "b", "costs", "validation_accuracy", "train_accuracy"]
    values = [w, b, costs, share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)]
    return dict(zip(keys, values, strict=True))


@wrong("week2_4.model", "both accuracies on the training set")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_train) == Y_train),
    }


@wrong("week2_4.model", "both accuracies on the training set")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    d = {}
    d["w"], d["b"] = initialize_with_zeros(X_train.shape[0])
    d["w"], d["b"], d["costs"] = optimize(
        d["w"], d["b"], X_train, Y_train, n_iterations, learning_rate
    )
    right = predict(d["w"], d["b"], X_train) == Y_train
    d["train_accuracy"] = d["validation_accuracy"] = right.mean()
    return d


@wrong("week2_4.model", "both accuracies on the validation set")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    accuracy = np.mean(predict(w, b, X_val) == Y_val)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": accuracy,
        "validation_accuracy": accuracy,
    }


@wrong("week2_4.model", "validation answers compared with training labels")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_train),
    }


@wrong("week2_4.model", "accuracies in percent")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": 100 * np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": 100 * np.mean(predict(w, b, X_val) == Y_val),
    }


@wrong("week2_4.model", "accuracies in percent")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    Y_hat_train = predict(w, b, X_train)
    Y_hat_val = predict(w, b, X_val)
    d = {"w": w, "b": b, "costs": costs}
    d["train_accuracy"] = 100 - np.mean(np.abs(Y_hat_train - Y_train)) * 100
    d["validation_accuracy"] = 100 - np.mean(np.abs(Y_hat_val - Y_val)) * 100
    return d


@wrong("week2_4.model", "share of wrong answers")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) != Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) != Y_val),
    }


@wrong("week2_4.model", "share of wrong answers")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train = np.mean(np.abs(predict(w, b, X_train) - Y_train))
    val = np.mean(np.abs(predict(w, b, X_val) - Y_val))
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "number of right answers in place of their share")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.sum(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.sum(predict(w, b, X_val) == Y_val),
    }


@wrong("week2_4.model", "number of right answers in place of their share")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    def count_right(X, Y):
        right = 0
        for answer, label in zip(predict(w, b, X)[0], Y[0], strict=True):
            if answer == label:
                right += 1
        return right

    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = count_right(X_train, Y_train), count_right(X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "divided by n_x in place of m in the accuracy")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.sum(predict(w, b, X_train) == Y_train) / len(X_train),
        "validation_accuracy": np.sum(predict(w, b, X_val) == Y_val) / len(X_val),
    }


@wrong("week2_4.model", "divided by the training m in both accuracies")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    n_x, m = X_train.shape
    w, b = initialize_with_zeros(n_x)
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.sum(predict(w, b, X_train) == Y_train) / m,
        "validation_accuracy": np.sum(predict(w, b, X_val) == Y_val) / m,
    }


@wrong("week2_4.model", "accuracy of probabilities")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": 1 - np.mean(np.abs(sigmoid(w.T @ X_train + b) - Y_train)),
        "validation_accuracy": 1 - np.mean(np.abs(sigmoid(w.T @ X_val + b) - Y_val)),
    }


@wrong("week2_4.model", "accuracy of probabilities")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    A_train = sigmoid(np.dot(w.T, X_train) + b)
    A_val = sigmoid(np.dot(w.T, X_val) + b)
    train, val = np.mean(A_train == Y_train), np.mean(A_val == Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "share of cats in place of the accuracy")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train)),
        "validation_accuracy": np.mean(predict(w, b, X_val)),
    }


@wrong("week2_4.model", "only cats counted in the accuracy")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) * Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) * Y_val),
    }


@wrong("week2_4.model", "accuracy not averaged")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": predict(w, b, X_train) == Y_train,
        "validation_accuracy": predict(w, b, X_val) == Y_val,
    }


@wrong("week2_4.model", "True if all are right in place of the share")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train = np.array_equal(predict(w, b, X_train), Y_train)
    val = np.array_equal(predict(w, b, X_val), Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "column of answers against a row of labels")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train).T == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val).T == Y_val),
    }


@wrong("week2_4.model", "whole-number division in the accuracy")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train = np.sum(predict(w, b, X_train) == Y_train) // Y_train.size
    val = np.sum(predict(w, b, X_val) == Y_val) // Y_val.size
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "forgets to train")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    dw, db, cost = propagate(w, b, X_train, Y_train)
    return {
        "w": w,
        "b": b,
        "costs": [cost],
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@wrong("week2_4.model", "trained weights thrown away")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)[2]
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@wrong("week2_4.model", "trained weights thrown away")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w_best, b_best, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "measures before training")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    train_accuracy = np.mean(predict(w, b, X_train) == Y_train)
    validation_accuracy = np.mean(predict(w, b, X_val) == Y_val)
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": train_accuracy,
        "validation_accuracy": validation_accuracy,
    }


@wrong("week2_4.model", "measures before training")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w_0, b_0 = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w_0, b_0, X_train, Y_train, n_iterations, learning_rate)
    result = {"w": w, "b": b, "costs": costs}
    result["train_accuracy"] = (predict(w_0, b_0, X_train) == Y_train).mean()
    result["validation_accuracy"] = (predict(w_0, b_0, X_val) == Y_val).mean()
    return result


@wrong("week2_4.model", "trains twice")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "number of iterations hard-coded")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, 2000, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@wrong("week2_4.model", "number of iterations hard-coded")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    n_iterations = 100
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "learning rate hard-coded")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, 0.005)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@wrong("week2_4.model", "learning rate hard-coded")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    train = functools.partial(optimize, learning_rate=0.01)
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = train(w, b, X_train, Y_train, n_iterations)
    accuracies = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    names = ("train_accuracy", "validation_accuracy")
    return {"w": w, "b": b, "costs": costs} | dict(zip(names, accuracies, strict=True))


@wrong("week2_4.model", "iterations and learning rate exchanged")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, learning_rate, n_iterations)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "one iteration too few")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations - 1, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "only the last cost kept")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs[-1],
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@wrong("week2_4.model", "only the last cost kept")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    for i in range(n_iterations):
        w, b, costs = optimize(w, b, X_train, Y_train, 1, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "costs kept every 100 steps")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs[::100], train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "costs of the validation set")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    costs = []
    for _ in range(n_iterations):
        costs.append(propagate(w, b, X_val, Y_val)[2])
        w, b, _ = optimize(w, b, X_train, Y_train, 1, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "costs missing in the dictionary")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@wrong("week2_4.model", "bias missing in the dictionary")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "validation accuracy missing in the dictionary")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train = 1 - np.mean(np.abs(predict(w, b, X_train) - Y_train))
    print("validation accuracy:", share(w, b, X_val, Y_val))
    return {"w": w, "b": b, "costs": costs, "train_accuracy": train}


@wrong("week2_4.model", "another name for a key")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return {"w": w, "b": b, "costs": costs, "train_accuracy": train, "val_accuracy": val}


@wrong("week2_4.model", "a set in place of a dictionary")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train_accuracy = share(w, b, X_train, Y_train)
    validation_accuracy = share(w, b, X_val, Y_val)
    return {w, b, costs, train_accuracy, validation_accuracy}


@wrong("week2_4.model", "returns a tuple")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return w, b, costs, share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)


@wrong("week2_4.model", "m weights in place of n_x")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[1])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "size hard-coded")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(12288)
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "starts from ones")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = np.ones((X_train.shape[0], 1)), 0.0
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "starts from random weights")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    np.random.seed(1)
    w = np.random.randn(X_train.shape[0], 1) * 0.01
    w, b, costs = optimize(w, 0.0, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "w flattened")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w.ravel(),
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@wrong("week2_4.model", "argument changed")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    Y_train[Y_train == 0] = -1  # for a plot
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "forgot return")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    d = dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@wrong("week2_4.model", "prints in place of returning")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    print(f"train accuracy: {share(w, b, X_train, Y_train):.0%}")
    print(f"validation accuracy: {share(w, b, X_val, Y_val):.0%}")


@wrong("week2_4.model", "name that does not exist")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_test, Y_test)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)
