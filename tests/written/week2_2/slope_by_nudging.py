"""Answers to `slope_by_nudging` as people write them."""

import numpy as np
from written import Answers

answers = Answers("week2_2.slope_by_nudging")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "to both sides": {"nudge to both sides"},
    "to both sides, divided by one width": {"nudge to both sides, width of one"},
    "to the left": {"nudge to the left"},
    "to the left, sign flipped": {"nudge to the left, sign flipped"},
    "sign flipped": {"sign flipped"},
    "not divided": {"height not divided"},
    "not divided, sign flipped": {"height not divided"},
    "brackets forgotten": {"brackets"},
    "multiplied by epsilon": {"multiplied by the width"},
    "divided by 2 epsilon": {"another width in the division"},
    "divided by 0.001": {"another width in the division"},
    "divided by a": {"divided by a"},
    "divided by a + epsilon": {"another width in the division"},
    "epsilon fixed": {"epsilon fixed"},
    "nudge fixed": {"nudge of another width"},
    "nudge of 2 epsilon": {"nudge of another width"},
    "relative nudge": {"nudge as long as a"},
    "a times epsilon": {"place multiplied by epsilon"},
    "f of epsilon": {"nudge alone as the place"},
    "f(a) + epsilon": {"value nudged"},
    "f(a) + f(epsilon)": {"value nudged"},
    "sum": {"heights added"},
    "one height alone": {"one height alone"},
    "value in place of the slope": {"function without its slope"},
    "a in place of f(a)": {"height and place mixed"},
    "f forgotten": {"height and place mixed"},
    "from 0": {"start elsewhere"},
    "width over height": {"width over height"},
    "share": {"growth as a share"},
    "a squared, always": {"function fixed"},
    "2 a, always": {"function fixed"},
    "a + epsilon": {"place in place of the slope"},
    "curvature": {"difference of differences"},
    "absolute value": {"sign lost"},
    "whole numbers": {"cut to whole numbers"},
    "rounded": {"rounded"},
    "f not called": {"function not called"},
    "a called": {"function called"},
    "in an array": {"other shape"},
    "no name": {"exception"},
}


# Right


@answers.right("as in the formula")
def _(f, a, epsilon):
    return (f(a + epsilon) - f(a)) / epsilon


@answers.right("height and width")
def _(f, a, epsilon):
    nudged = a + epsilon
    height = f(nudged) - f(a)
    width = nudged - a
    return height / width


@answers.right("two quotients")
def _(f, a, epsilon):
    return f(a + epsilon) / epsilon - f(a) / epsilon


@answers.right("backwards twice")
def _(f, a, epsilon):
    return (f(a) - f(a + epsilon)) / -epsilon


@answers.right("an array of both places")
def _(f, a, epsilon):
    heights = np.array([f(place) for place in (a, a + epsilon)])
    return np.diff(heights)[0] / epsilon


@answers.right("times one over epsilon")
def _(f, a, epsilon):
    return (1 / epsilon) * (f(epsilon + a) - f(a))


@answers.right("a function inside")
def _(f, a, epsilon):
    def height(nudge):
        return f(a + nudge) - f(a)

    return height(epsilon) / epsilon


@answers.right("np.float64")
def _(function, where, width):
    return np.divide(np.subtract(function(where + width), function(where)), width)


answers.right("lambda")(lambda f, a, e: (f(a + e) - f(a)) / e)


# Wrong


@answers.wrong("to both sides")
def _(f, a, epsilon):
    return (f(a + epsilon) - f(a - epsilon)) / (2 * epsilon)


@answers.wrong("to both sides")
def _(f, a, epsilon):
    right = (f(a + epsilon) - f(a)) / epsilon
    left = (f(a) - f(a - epsilon)) / epsilon
    return (left + right) / 2


@answers.wrong("to both sides, divided by one width")
def _(f, a, epsilon):
    return (f(a + epsilon) - f(a - epsilon)) / epsilon


@answers.wrong("to the left")
def _(f, a, epsilon):
    return (f(a) - f(a - epsilon)) / epsilon


@answers.wrong("to the left, sign flipped")
def _(f, a, epsilon):
    return (f(a - epsilon) - f(a)) / epsilon


@answers.wrong("sign flipped")
def _(f, a, epsilon):
    return (f(a) - f(a + epsilon)) / epsilon


@answers.wrong("not divided")
def _(f, a, epsilon):
    return f(a + epsilon) - f(a)


@answers.wrong("not divided, sign flipped")
def _(f, a, epsilon):
    height = f(a) - f(a + epsilon)
    return height


@answers.wrong("brackets forgotten")
def _(f, a, epsilon):
    return f(a + epsilon) - f(a) / epsilon


@answers.wrong("multiplied by epsilon")
def _(f, a, epsilon):
    return (f(a + epsilon) - f(a)) * epsilon


@answers.wrong("divided by 2 epsilon")
def _(f, a, epsilon):
    return (f(a + epsilon) - f(a)) / (2 * epsilon)


@answers.wrong("divided by 0.001")
def _(f, a, epsilon):
    return (f(a + epsilon) - f(a)) / 0.001


@answers.wrong("divided by a")
def _(f, a, epsilon):
    return (f(a + epsilon) - f(a)) / a


@answers.wrong("divided by a + epsilon")
def _(f, a, epsilon):
    return (f(a + epsilon) - f(a)) / (a + epsilon)


@answers.wrong("brackets around the width forgotten")
def _(f, a, epsilon):
    return (f(a + epsilon) - f(a)) / a + epsilon - a


@answers.wrong("epsilon fixed")
def _(f, a, epsilon):
    epsilon = 0.001
    return (f(a + epsilon) - f(a)) / epsilon


@answers.wrong("epsilon fixed")
def _(f, a, epsilon):
    h = 1e-7
    return (f(a + h) - f(a)) / h


@answers.wrong("epsilon fixed at another number")
def _(f, a, epsilon):
    return (f(a + 0.02) - f(a)) / 0.02


@answers.wrong("nudge fixed")
def _(f, a, epsilon):
    return (f(a + 0.001) - f(a)) / epsilon


@answers.wrong("nudge of 2 epsilon")
def _(f, a, epsilon):
    return (f(a + 2 * epsilon) - f(a)) / epsilon


@answers.wrong("relative nudge")
def _(f, a, epsilon):
    nudged = a * (1 + epsilon)
    return (f(nudged) - f(a)) / (nudged - a)


@answers.wrong("a times epsilon")
def _(f, a, epsilon):
    return (f(a * epsilon) - f(a)) / epsilon


@answers.wrong("f of epsilon")
def _(f, a, epsilon):
    return (f(epsilon) - f(a)) / epsilon


@answers.wrong("f(a) + epsilon")
def _(f, a, epsilon):
    return (f(a) + epsilon - f(a)) / epsilon


@answers.wrong("f(a) + f(epsilon)")
def _(f, a, epsilon):
    return (f(a) + f(epsilon) - f(a)) / epsilon


@answers.wrong("sum")
def _(f, a, epsilon):
    return (f(a + epsilon) + f(a)) / epsilon


@answers.wrong("one height alone")
def _(f, a, epsilon):
    return f(a + epsilon) / epsilon


@answers.wrong("one height alone")
def _(f, a, epsilon):
    return f(a) / epsilon


@answers.wrong("value in place of the slope")
def _(f, a, epsilon):
    return f(a)


@answers.wrong("value in place of the slope")
def _(f, a, epsilon):
    return f(a + epsilon)


@answers.wrong("a in place of f(a)")
def _(f, a, epsilon):
    return (f(a + epsilon) - a) / epsilon


@answers.wrong("f forgotten")
def _(f, a, epsilon):
    return ((a + epsilon) - f(a)) / epsilon


@answers.wrong("from 0")
def _(f, a, epsilon):
    return (f(a + epsilon) - f(0)) / epsilon


@answers.wrong("width over height")
def _(f, a, epsilon):
    return epsilon / (f(a + epsilon) - f(a))


@answers.wrong("share")
def _(f, a, epsilon):
    return (f(a + epsilon) - f(a)) / f(a)


@answers.wrong("a squared, always")
def _(f, a, epsilon):
    def f(a):
        return a**2

    return (f(a + epsilon) - f(a)) / epsilon


@answers.wrong("2 a, always")
def _(f, a, epsilon):
    return 2 * a


@answers.wrong("a + epsilon")
def _(f, a, epsilon):
    return a + epsilon


@answers.wrong("curvature")
def _(f, a, epsilon):
    return (f(a + epsilon) - 2 * f(a) + f(a - epsilon)) / epsilon**2


@answers.wrong("absolute value")
def _(f, a, epsilon):
    return abs(f(a + epsilon) - f(a)) / epsilon


@answers.wrong("whole numbers")
def _(f, a, epsilon):
    return (f(a + epsilon) - f(a)) // epsilon


@answers.wrong("rounded")
def _(f, a, epsilon):
    return round((f(a + epsilon) - f(a)) / epsilon, 3)


@answers.wrong("f not called")
def _(f, a, epsilon):
    return (f + epsilon - f) / epsilon


@answers.wrong("a called")
def _(f, a, epsilon):
    return (a(epsilon) - f(a)) / epsilon


@answers.wrong("arguments in another order")
def _(a, f, epsilon):
    return (f(a + epsilon) - f(a)) / epsilon


@answers.wrong("in an array")
def _(f, a, epsilon):
    return np.array([(f(a + epsilon) - f(a)) / epsilon])


@answers.wrong("returns both")
def _(f, a, epsilon):
    return f(a + epsilon) - f(a), epsilon


@answers.wrong("a function in place of a number")
def _(f, a, epsilon):
    return lambda a: (f(a + epsilon) - f(a)) / epsilon


@answers.wrong("no name")
def _(f, a, epsilon):
    return (f(a + eps) - f(a)) / eps


@answers.wrong("forgot return")
def _(f, a, epsilon):
    slope = (f(a + epsilon) - f(a)) / epsilon


@answers.wrong("prints in place of returning")
def _(f, a, epsilon):
    print((f(a + epsilon) - f(a)) / epsilon)
