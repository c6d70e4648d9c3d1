"""Answers to `step_downhill` as people write them."""

import numpy as np
from written import Answers

answers = Answers("start_here.step_downhill")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "sign of the step flipped": {"sign flipped"},
    "difference taken the wrong way round": {"difference turned round"},
    "learning rate ignored": {"learning rate ignored"},
    "divides by the learning rate": {"learning rate divides"},
    "learning rate applied twice": {"learning rate twice"},
    "learning rate hard-coded": {"ignored argument"},
    "slope forgotten": {"slope ignored"},
    "only the sign of the slope used": {"slope without its size"},
    "sign of the slope lost": {"slope without its sign"},
    "brackets around the difference": {"brackets"},
    "step multiplied by w": {"weight in the step"},
    "returns the step in place of the new weight": {"step in place of the weight"},
    "slope of the page's bowl hard-coded": {"ignored argument"},
    "returns the old weight": {"ignored argument"},
    "arguments in another order": {"arguments exchanged"},
}


# Right


@answers.right("as in the formula")
def _(w, slope, learning_rate):
    return w - learning_rate * slope


@answers.right("in place, which numbers are not changed by")
def _(w, slope, learning_rate):
    w -= learning_rate * slope
    return w


@answers.right("step with its sign, added")
def _(weight, gradient, alpha):
    step = -alpha * gradient
    new_weight = weight + step
    return new_weight


answers.right("lambda")(lambda w, s, a: w - a * s)


@answers.right("any number of arguments")
def _(*args):
    w, slope, learning_rate = args
    return w - slope * learning_rate


@answers.right("dot product")
def _(w, slope, learning_rate):
    return np.dot([1, -learning_rate], [w, slope])


@answers.right("0-d array")
def _(w, slope, learning_rate):
    return np.array(w - learning_rate * slope)


@answers.right("NumPy number, printed on the way")
def _(w, slope, learning_rate):
    new_w = np.subtract(w, np.multiply(learning_rate, slope))
    print("from", w, "to", new_w)
    return new_w


@answers.right("an argument more, with a default")
def _(w, slope, learning_rate, *, steps=1):
    for _ in range(steps):
        w = w - learning_rate * slope
    return w


# Wrong


@answers.wrong("sign of the step flipped")
def _(w, slope, learning_rate):
    return w + learning_rate * slope


@answers.wrong("sign of the step flipped")
def _(w, slope, learning_rate):
    w += slope * learning_rate
    return w


@answers.wrong("sign of the step flipped")
def _(w, slope, learning_rate):
    step = -learning_rate * slope
    return w - step


@answers.wrong("difference taken the wrong way round")
def _(w, slope, learning_rate):
    return learning_rate * slope - w


@answers.wrong("learning rate ignored")
def _(w, slope, learning_rate):
    return w - slope


@answers.wrong("learning rate ignored")
def _(w, slope, learning_rate):
    alpha = 1
    new_w = w - alpha * slope
    return new_w


@answers.wrong("divides by the learning rate")
def _(w, slope, learning_rate):
    return w - slope / learning_rate


@answers.wrong("learning rate applied twice")
def _(w, slope, learning_rate):
    step = learning_rate * slope
    return w - learning_rate * step


@answers.wrong("learning rate applied twice")
def _(w, slope, learning_rate):
    slope *= learning_rate
    w -= learning_rate * slope
    return w


@answers.wrong("learning rate hard-coded")
def _(w, slope, learning_rate):
    return w - 0.5 * slope


@answers.wrong("learning rate hard-coded")
def _(w, slope, learning_rate):
    learning_rate = 0.01
    return w - learning_rate * slope


@answers.wrong("slope forgotten")
def _(w, slope, learning_rate):
    return w - learning_rate


@answers.wrong("only the sign of the slope used")
def _(w, slope, learning_rate):
    if slope > 0:
        return w - learning_rate
    elif slope < 0:
        return w + learning_rate
    else:
        return w


@answers.wrong("only the sign of the slope used")
def _(w, slope, learning_rate):
    return w - learning_rate * np.sign(slope)


@answers.wrong("sign of the slope lost")
def _(w, slope, learning_rate):
    return w - learning_rate * abs(slope)


@answers.wrong("brackets around the difference")
def _(w, slope, learning_rate):
    return (w - learning_rate) * slope


@answers.wrong("step multiplied by w")
def _(w, slope, learning_rate):
    return w - learning_rate * slope * w


@answers.wrong("returns the step in place of the new weight")
def _(w, slope, learning_rate):
    return learning_rate * slope


@answers.wrong("returns the step in place of the new weight")
def _(w, slope, learning_rate):
    w = -learning_rate * slope  # meant: w -= learning_rate * slope
    return w


@answers.wrong("slope of the page's bowl hard-coded")
def _(w, slope, learning_rate):
    return w - learning_rate * (w - 3)


@answers.wrong("calls the slope, which is a number")
def _(w, slope, learning_rate):
    return w - learning_rate * slope(w)


@answers.wrong("returns the old weight")
def _(w, slope, learning_rate):
    new_w = w - learning_rate * slope
    return w


@answers.wrong("several steps in place of one")
def _(w, slope, learning_rate):
    for _ in range(5):
        w = w - learning_rate * slope
    return w


@answers.wrong("forgot return")
def _(w, slope, learning_rate):
    w = w - learning_rate * slope


@answers.wrong("prints in place of returning")
def _(w, slope, learning_rate):
    print(w - learning_rate * slope)


@answers.wrong("name that does not exist")
def _(w, slope, learning_rate):
    return w - alpha * slope


@answers.wrong("returns a list")
def _(w, slope, learning_rate):
    return [w - learning_rate * slope]


@answers.wrong("arguments in another order")
def _(w, learning_rate, slope_at):
    return learning_rate - w * slope_at


@answers.wrong("rounded to a whole number")
def _(w, slope, learning_rate):
    return int(w - learning_rate * slope)
