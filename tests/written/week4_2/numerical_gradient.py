"""Answers to `numerical_gradient` as people write them."""

import numpy as np
from written import Answers

answers = Answers("week4_2.numerical_gradient")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "to one side only": {"to one side only"},
    "to the lower side only": {"to one side only"},
    "to one side only, divided by 2 epsilon": {"to one side only, halved"},
    "divided by epsilon": {"epsilon in place of 2 epsilon"},
    "not divided": {"difference not divided"},
    "brackets around 2 epsilon forgotten": {"multiplied by epsilon"},
    "brackets around the difference forgotten": {"brackets"},
    "multiplied in place of divided": {"multiplied by epsilon"},
    "epsilon squared": {"epsilon twice"},
    "epsilon hard-coded": {"ignored argument"},
    "epsilon hard-coded in the nudge": {"another length in the division"},
    "epsilon hard-coded in the division": {"another length in the division"},
    "half as long on each side": {"nudge of another length"},
    "twice as long on each side": {"nudge of another length"},
    "relative nudge": {"relative nudge"},
    "theta times 1 + epsilon": {"all elements nudged at once, by multiplying"},
    "sign flipped": {"sign flipped"},
    "sum in place of the difference": {"sum in place of the difference"},
    "difference without sign": {"sign lost"},
    "never nudged": {"not nudged"},
    "nudged copy not used": {"not nudged"},
    "all at once": {"all elements nudged at once"},
    "all at once, to one side": {"all elements nudged at once, to one side"},
    "nudge not undone": {"nudges left in place"},
    "nudge not undone, to one side": {"nudges left in place"},
    "copies made before the loop": {"nudges left in place"},
    "only half undone": {"nudges left in place"},
    "theta changed": {"argument changed"},
    "rows in place of elements": {"a whole row nudged"},
    "vectors only": {"exception"},
    "two axes only": {"exception"},
    "flat result": {"other shape"},
    "a row returned": {"other shape"},
    "result as a column": {"other shape"},
    "result transposed": {"transposed"},
    "list": {"", "exception"},
    "theta flattened for J": {"exception"},
    "theta forgotten": {"theta forgotten"},
    "the element alone": {"the element alone"},
    "returned in the loop": {"first element only"},
    "one slope returned": {"overwritten"},
    "overwritten in the loop": {"overwritten"},
    "summed up": {"added up"},
    "last element left out": {"element left out"},
    "first element left out": {"element left out"},
    "J of the second order": {"curvature"},
    "length returned": {"length in place of the slopes"},
    "nudge whole numbers": {"not nudged"},
    "a step in place of the slopes": {"step in place of the slope"},
    "nothing filled in": {"not nudged", "always 0"},
}
#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "for i in np.ndindex(slopes.shape):": "the slopes have the shape of theta",
    "nudge = np.zeros(slopes.shape)": "the slopes have the shape of theta",
    "slopes = np.ones(theta.shape)": "every element is filled",
}


# Right


@answers.right("copies at every place")
def _(J, theta, epsilon):
    grad = np.empty_like(theta)
    for index in np.ndindex(*theta.shape):
        up, down = theta.copy(), theta.copy()
        up[index] += epsilon
        down[index] -= epsilon
        grad[index] = (J(up) - J(down)) / (2 * epsilon)
    return grad


@answers.right("in place on a copy, put back")
def _(J, theta, epsilon):
    theta = theta.copy()
    grad = np.zeros_like(theta)
    it = np.nditer(theta, flags=["multi_index"])
    while not it.finished:
        i = it.multi_index
        old = theta[i]
        theta[i] = old + epsilon
        J_plus = J(theta)
        theta[i] = old - epsilon
        J_minus = J(theta)
        theta[i] = old
        grad[i] = (J_plus - J_minus) / epsilon / 2
        it.iternext()
    return grad


@answers.right("in place on theta itself, put back")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i, value in np.ndenumerate(theta.copy()):
        theta[i] = value + epsilon
        up = J(theta)
        theta[i] = value - epsilon
        down = J(theta)
        theta[i] = value
        slopes[i] = 0.5 * (up - down) / epsilon
    return slopes


@answers.right("flat and back")
def _(J, theta, epsilon):
    flat = theta.flatten()
    slopes = []
    for k in range(flat.size):
        up, down = flat.copy(), flat.copy()
        up[k] = up[k] + epsilon
        down[k] = down[k] - epsilon
        slopes.append((J(up.reshape(theta.shape)) - J(down.reshape(theta.shape))) / (2 * epsilon))
    return np.array(slopes).reshape(theta.shape)


@answers.right("rows of the unit matrix")
def _(J, theta, epsilon):
    nudges = epsilon * np.eye(theta.size).reshape(theta.size, *theta.shape)
    slopes = [J(theta + nudge) - J(theta - nudge) for nudge in nudges]
    return np.reshape(slopes, theta.shape) / (2 * epsilon)


@answers.right("mean of both sides")
def _(J, theta, epsilon):
    here = J(theta)
    slopes = np.zeros_like(theta)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros_like(theta)
        nudge[i] = epsilon
        right = (J(theta + nudge) - here) / epsilon
        left = (here - J(theta - nudge)) / epsilon
        slopes[i] = (left + right) / 2
    return slopes


@answers.right("where the places are equal")
def _(J, theta, epsilon):
    places = np.arange(theta.size).reshape(theta.shape)

    def slope(k):
        here = (places == k) * epsilon
        return (J(theta + here) - J(theta - here)) / (2.0 * epsilon)

    return np.vectorize(slope, otypes=[float])(places)


@answers.right(".flat of copies")
def _(J, theta, epsilon):
    slopes = theta * 0
    for k in range(theta.size):
        values = []
        for sign in (1, -1):
            moved = np.array(theta)
            moved.flat[k] += sign * epsilon
            values.append(J(moved))
        slopes.flat[k] = np.subtract(*values) / (2 * epsilon)
    return slopes


# Wrong


@answers.wrong("to one side only")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta)) / epsilon
    return slopes


@answers.wrong("to one side only")
def _(J, theta, epsilon):
    start = J(theta)
    flat = np.array([])
    for k in range(theta.size):
        moved = theta.copy()
        moved.flat[k] += epsilon
        flat = np.append(flat, (J(moved) - start) / epsilon)
    return flat.reshape(theta.shape)


@answers.wrong("to the lower side only")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        moved = theta.copy()
        moved[i] -= epsilon
        slopes[i] = (J(theta) - J(moved)) / epsilon
    return slopes


@answers.wrong("to one side only, divided by 2 epsilon")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        moved = theta.copy()
        moved[i] = moved[i] + epsilon
        up = J(moved)
        moved[i] = moved[i] - epsilon
        down = J(moved)
        slopes[i] = (up - down) / (2 * epsilon)
    return slopes


@answers.wrong("divided by epsilon")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        up, down = theta.copy(), theta.copy()
        up[i] += epsilon
        down[i] -= epsilon
        slopes[i] = (J(up) - J(down)) / epsilon
    return slopes


@answers.wrong("not divided")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        up, down = theta.copy(), theta.copy()
        up[i] += epsilon
        down[i] -= epsilon
        slopes[i] = J(up) - J(down)
    return slopes


@answers.wrong("not divided")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        up, down = theta.copy(), theta.copy()
        up[i] += epsilon
        down[i] -= epsilon
        slopes[i] = (J(up) - J(down)) / 2
    return slopes


@answers.wrong("brackets around 2 epsilon forgotten")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / 2 * epsilon
    return slopes


@answers.wrong("brackets around the difference forgotten")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = J(theta + nudge) - J(theta - nudge) / (2 * epsilon)
    return slopes


@answers.wrong("multiplied in place of divided")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) * (2 * epsilon)
    return slopes


@answers.wrong("epsilon squared")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon**2)
    return slopes


@answers.wrong("epsilon squared")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes / epsilon


@answers.wrong("epsilon hard-coded")
def _(J, theta, epsilon):
    epsilon = 1e-7
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes


@answers.wrong("epsilon hard-coded")
def _(J, theta, epsilon=1e-4):
    grad = np.zeros_like(theta)
    for i in np.ndindex(theta.shape):
        up, down = theta.copy(), theta.copy()
        up[i] += 1e-4
        down[i] -= 1e-4
        grad[i] = (J(up) - J(down)) / 2e-4
    return grad


@answers.wrong("epsilon hard-coded in the nudge")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = 1e-4
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes


@answers.wrong("epsilon hard-coded in the division")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / 2e-7
    return slopes


@answers.wrong("half as long on each side")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon / 2
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / epsilon
    return slopes


@answers.wrong("twice as long on each side")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        up, down = theta.copy(), theta.copy()
        up[i] += 2 * epsilon
        down[i] -= 2 * epsilon
        slopes[i] = (J(up) - J(down)) / (4 * epsilon)
    return slopes


@answers.wrong("relative nudge")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        up, down = theta.copy(), theta.copy()
        up[i] *= 1 + epsilon
        down[i] *= 1 - epsilon
        slopes[i] = (J(up) - J(down)) / (2 * epsilon)
    return slopes


@answers.wrong("relative nudge")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon * theta[i]
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * nudge[i])
    return slopes


@answers.wrong("theta times 1 + epsilon")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        slopes[i] = (J(theta * (1 + epsilon)) - J(theta * (1 - epsilon))) / (2 * epsilon)
    return slopes


@answers.wrong("sign flipped")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        up, down = theta.copy(), theta.copy()
        up[i] += epsilon
        down[i] -= epsilon
        slopes[i] = (J(down) - J(up)) / (2 * epsilon)
    return slopes


@answers.wrong("sum in place of the difference")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) + J(theta - nudge)) / (2 * epsilon)
    return slopes


@answers.wrong("difference without sign")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = np.abs(J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes


@answers.wrong("never nudged")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes


@answers.wrong("nudged copy not used")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        up, down = theta.copy(), theta.copy()
        up[i] += epsilon
        down[i] -= epsilon
        slopes[i] = (J(theta) - J(theta)) / (2 * epsilon)
    return slopes


@answers.wrong("nudged copy not used")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    moved = theta.copy()
    for i in np.ndindex(theta.shape):
        moved[i] = theta[i] + epsilon
        up = J(theta)
        moved[i] = theta[i] - epsilon
        down = J(theta)
        slopes[i] = (up - down) / (2 * epsilon)
    return slopes


@answers.wrong("all at once")
def _(J, theta, epsilon):
    return np.full(theta.shape, (J(theta + epsilon) - J(theta - epsilon)) / (2 * epsilon))


@answers.wrong("all at once")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.ones(theta.shape) * epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes


@answers.wrong("all at once, to one side")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        slopes[i] = (J(theta + epsilon) - J(theta)) / epsilon
    return slopes


@answers.wrong("all at once, a single number")
def _(J, theta, epsilon):
    return (J(theta + epsilon) - J(theta - epsilon)) / (2 * epsilon)


@answers.wrong("nudge not undone")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    moved = theta.copy()
    for i in np.ndindex(theta.shape):
        moved[i] += epsilon
        up = J(moved)
        moved[i] -= 2 * epsilon
        down = J(moved)
        slopes[i] = (up - down) / (2 * epsilon)
    return slopes


@answers.wrong("nudge not undone, to one side")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    moved = theta.copy()
    start = J(theta)
    for i in np.ndindex(theta.shape):
        moved[i] += epsilon
        slopes[i] = (J(moved) - start) / epsilon
    return slopes


@answers.wrong("copies made before the loop")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    up, down = theta.copy(), theta.copy()
    for i in np.ndindex(theta.shape):
        up[i] += epsilon
        down[i] -= epsilon
        slopes[i] = (J(up) - J(down)) / (2 * epsilon)
    return slopes


@answers.wrong("copies made before the loop")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    nudge = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes


@answers.wrong("only half undone")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    moved = theta.copy()
    for i in np.ndindex(theta.shape):
        moved[i] = theta[i] + epsilon
        up = J(moved)
        moved[i] = theta[i] - epsilon
        slopes[i] = (up - J(moved)) / (2 * epsilon)
    return slopes


@answers.wrong("theta changed")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        theta[i] += epsilon
        up = J(theta)
        theta[i] -= 2 * epsilon
        down = J(theta)
        slopes[i] = (up - down) / (2 * epsilon)
    return slopes


@answers.wrong("theta changed")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        up, down = theta, theta
        up[i] += epsilon
        down[i] -= epsilon
        slopes[i] = (J(up) - J(down)) / (2 * epsilon)
        theta[i] += epsilon
    return slopes


@answers.wrong("theta changed")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    moved = theta
    for i in np.ndindex(theta.shape):
        moved[i] += epsilon
        up = J(moved)
        moved[i] -= epsilon
        slopes[i] = (up - J(moved)) / epsilon
        moved[i] += epsilon
    return slopes


@answers.wrong("same array under two names")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        up = down = theta.copy()
        up[i] += epsilon
        down[i] -= epsilon
        slopes[i] = (J(up) - J(down)) / (2 * epsilon)
    return slopes


@answers.wrong("rows in place of elements")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in range(len(theta)):
        up, down = theta.copy(), theta.copy()
        up[i] += epsilon
        down[i] -= epsilon
        slopes[i] = (J(up) - J(down)) / (2 * epsilon)
    return slopes


@answers.wrong("rows in place of elements")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape[0])
    for i in range(theta.shape[0]):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes


@answers.wrong("vectors only")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.size)
    for i in range(theta.size):
        nudge = np.zeros(theta.size)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes


@answers.wrong("vectors only")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in range(theta.size):
        up, down = theta.copy(), theta.copy()
        up[i] += epsilon
        down[i] -= epsilon
        slopes[i] = (J(up) - J(down)) / (2 * epsilon)
    return slopes


@answers.wrong("two axes only")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in range(theta.shape[0]):
        for j in range(theta.shape[1]):
            nudge = np.zeros(theta.shape)
            nudge[i, j] = epsilon
            slopes[i, j] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes


@answers.wrong("columns only")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in range(theta.shape[0]):
        nudge = np.zeros(theta.shape)
        nudge[i, 0] = epsilon
        slopes[i, 0] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes


@answers.wrong("flat result")
def _(J, theta, epsilon):
    slopes = []
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes.append((J(theta + nudge) - J(theta - nudge)) / (2 * epsilon))
    return np.array(slopes)


@answers.wrong("a row returned")
def _(J, theta, epsilon):
    slopes = np.zeros((1, theta.size))
    for k, i in enumerate(np.ndindex(theta.shape)):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[0, k] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes


@answers.wrong("result as a column")
def _(J, theta, epsilon):
    flat = theta.reshape(-1, 1)
    slopes = np.zeros(flat.shape)
    for k in range(len(flat)):
        up, down = flat.copy(), flat.copy()
        up[k] += epsilon
        down[k] -= epsilon
        slopes[k] = J(up.reshape(theta.shape)) - J(down.reshape(theta.shape))
    return slopes / (2 * epsilon)


@answers.wrong("result transposed")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes.T


@answers.wrong("list")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes.tolist()


@answers.wrong("theta flattened for J")
def _(J, theta, epsilon):
    flat = theta.ravel()
    slopes = np.zeros(flat.shape)
    for k in range(flat.size):
        up, down = flat.copy(), flat.copy()
        up[k] += epsilon
        down[k] -= epsilon
        slopes[k] = (J(up) - J(down)) / (2 * epsilon)
    return slopes.reshape(theta.shape)


@answers.wrong("theta forgotten")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        up, down = np.zeros(theta.shape), np.zeros(theta.shape)
        up[i] += epsilon
        down[i] -= epsilon
        slopes[i] = (J(up) - J(down)) / (2 * epsilon)
    return slopes


@answers.wrong("the element alone")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        slopes[i] = (J(theta[i] + epsilon) - J(theta[i] - epsilon)) / (2 * epsilon)
    return slopes


@answers.wrong("returned in the loop")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
        return slopes


@answers.wrong("one slope returned")
def _(J, theta, epsilon):
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        return (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)


@answers.wrong("overwritten in the loop")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes


@answers.wrong("summed up")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes += (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes


@answers.wrong("summed up")
def _(J, theta, epsilon):
    slope = 0
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slope += (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slope


@answers.wrong("last element left out")
def _(J, theta, epsilon):
    flat = theta.flatten()
    slopes = np.zeros(flat.size)
    for k in range(flat.size - 1):
        nudge = np.zeros(flat.size)
        nudge[k] = epsilon
        nudge = nudge.reshape(theta.shape)
        slopes[k] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes.reshape(theta.shape)


@answers.wrong("first element left out")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for k in range(1, theta.size):
        up, down = theta.copy(), theta.copy()
        up.flat[k] += epsilon
        down.flat[k] -= epsilon
        slopes.flat[k] = (J(up) - J(down)) / (2 * epsilon)
    return slopes


@answers.wrong("J of the second order")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - 2 * J(theta) + J(theta - nudge)) / epsilon**2
    return slopes


@answers.wrong("length returned")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return np.sqrt(np.sum(slopes**2))


@answers.wrong("nudge whole numbers")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape, dtype=int)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes


@answers.wrong("nothing filled in")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slope = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes


@answers.wrong("a step in place of the slopes")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return theta - slopes


@answers.wrong("forgot return")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)


@answers.wrong("np.gradient")
def _(J, theta, epsilon):
    return np.gradient(J(theta), epsilon)


@answers.wrong("loop over the values")
def _(J, theta, epsilon):
    slopes = np.zeros(theta.shape)
    for i in theta:
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes
