"""Answers to `graph_backward` as people write them."""

import numpy as np
from written import Answers

answers = Answers("week2_2.graph_backward")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "3 missing": {"3 missing"},
    "3 missing in db and dc": {"3 missing"},
    "3 missing in dc": {"3 missing"},
    "3 twice": {"3 twice"},
    "divided by 3": {"3 upside down"},
    "minus": {"sign flipped"},
    "b and c exchanged": {"other order"},
    "b for c in db": {"own number in place of the other"},
    "whole product": {"whole product"},
    "c missing in db": {"partner missing"},
    "du returned three times": {"partner missing"},
    "added up": {"added on the way back"},
    "a in da": {"a in the derivatives"},
    "brackets multiplied": {"a in the derivatives"},
    "derivatives of u": {"step in between"},
    "da 0": {"a forgotten"},
    "values of the way forward": {"value in place of the derivative"},
    "J itself": {"value in place of the derivative"},
    "3a, 3b, 3c": {"value in place of the derivative"},
    "value of u for its derivative": {"value in place of the derivative"},
    "b + c": {"b and c without a product"},
    "squares": {"powers"},
    "numbers of the example": {"numbers of an example"},
    "other order": {"other order"},
    "step": {"step in place of the derivative"},
    "rounded": {"rounded"},
    "absolute values": {"sign lost"},
    "no name": {"exception"},
}
#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "return (du, du * c, du * b)": "du and dv are the same number",
    "return (dv, dv * c, du * b)": "du and dv are the same number",
    "return (dv, du * c, dv * b)": "du and dv are the same number",
}


# Right


@answers.right("as in the formula")
def _(a, b, c):
    return 3, 3 * c, 3 * b


@answers.right("step by step")
def _(a, b, c):
    dJ = 1
    dv = 3 * dJ
    da, du = dv * 1, dv * 1
    db = du * c
    dc = du * b
    return da, db, dc


@answers.right("forward first")
def _(a, b, c):
    u = b * c
    v = a + u
    J = 3 * v
    dJ_dv = 3.0
    dv_du, dv_da = 1.0, 1.0
    du_db, du_dc = c, b
    return dJ_dv * dv_da, dJ_dv * dv_du * du_db, dJ_dv * dv_du * du_dc


@answers.right("by differences of whole steps")
def _(a, b, c):
    def J(a, b, c):
        return 3 * (a + b * c)

    here = J(a, b, c)
    return J(a + 1, b, c) - here, J(a, b + 1, c) - here, J(a, b, c + 1) - here


@answers.right("by nudging to both sides")
def _(a, b, c):
    def J(a, b, c):
        return 3 * (a + b * c)

    h = 0.5
    return (
        (J(a + h, b, c) - J(a - h, b, c)) / (2 * h),
        (J(a, b + h, c) - J(a, b - h, c)) / (2 * h),
        (J(a, b, c + h) - J(a, b, c - h)) / (2 * h),
    )


@answers.right("an array taken apart")
def _(a, b, c):
    da, db, dc = 3 * np.array([1.0, c, b])
    return da, db, dc


@answers.right("a list")
def _(a, b, c):
    return [3.0, c + c + c, b + b + b]


@answers.right("a generator")
def _(a, b, c):
    return tuple(3.0 * number for number in (1, c, b))


# Wrong


@answers.wrong("3 missing")
def _(a, b, c):
    return 1, c, b


@answers.wrong("3 missing")
def _(a, b, c):
    dv = 1
    du = dv
    return dv, du * c, du * b


@answers.wrong("3 missing in db and dc")
def _(a, b, c):
    return 3, c, b


@answers.wrong("3 missing in dc")
def _(a, b, c):
    return 3, 3 * c, b


@answers.wrong("3 twice")
def _(a, b, c):
    dv = 3
    du = 3 * dv
    return dv, du * c, du * b


@answers.wrong("divided by 3")
def _(a, b, c):
    return 1 / 3, c / 3, b / 3


@answers.wrong("minus")
def _(a, b, c):
    return -3, -3 * c, -3 * b


@answers.wrong("b and c exchanged")
def _(a, b, c):
    return 3, 3 * b, 3 * c


@answers.wrong("b for c in db")
def _(a, b, c):
    return 3, 3 * b, 3 * b


@answers.wrong("whole product")
def _(a, b, c):
    u = b * c
    return 3, 3 * u, 3 * u


@answers.wrong("c missing in db")
def _(a, b, c):
    return 3, 3, 3 * b


@answers.wrong("du returned three times")
def _(a, b, c):
    dv = 3
    return dv, dv, dv


@answers.wrong("added up")
def _(a, b, c):
    return 3, 3 + c, 3 + b


@answers.wrong("a in da")
def _(a, b, c):
    return 3 * a, 3 * c, 3 * b


@answers.wrong("brackets multiplied")
def _(a, b, c):
    return 3, 3 * (a + c), 3 * (a + b)


@answers.wrong("derivatives of u")
def _(a, b, c):
    return 0, c, b


@answers.wrong("da 0")
def _(a, b, c):
    return 0, 3 * c, 3 * b


@answers.wrong("values of the way forward")
def _(a, b, c):
    u = b * c
    v = a + u
    J = 3 * v
    return u, v, J


@answers.wrong("values of the way forward")
def _(a, b, c):
    return a, b, c


@answers.wrong("J itself")
def _(a, b, c):
    return 3 * (a + b * c)


@answers.wrong("J itself")
def _(a, b, c):
    J = 3 * (a + b * c)
    return J, c, b


@answers.wrong("3a, 3b, 3c")
def _(a, b, c):
    return 3 * a, 3 * b, 3 * c


@answers.wrong("value of u for its derivative")
def _(a, b, c):
    dv = 3
    du = dv * (b * c)
    return dv, du * c, du * b


@answers.wrong("b + c")
def _(a, b, c):
    return 3, 3 * (b + c), 3 * (b + c)


@answers.wrong("squares")
def _(a, b, c):
    return 3, 3 * c**2, 3 * b**2


@answers.wrong("numbers of the example")
def _(a, b, c):
    a, b, c = 5, 3, 2
    return 3, 3 * c, 3 * b


@answers.wrong("other order")
def _(a, b, c):
    return 3 * b, 3 * c, 3


@answers.wrong("other order")
def _(a, b, c):
    da, db, dc = 3, 3 * c, 3 * b
    return db, dc, da


@answers.wrong("step")
def _(a, b, c):
    return a - 3, b - 3 * c, c - 3 * b


@answers.wrong("rounded")
def _(a, b, c):
    return 3, round(3 * c, 1), round(3 * b, 1)


@answers.wrong("absolute values")
def _(a, b, c):
    return 3, abs(3 * c), abs(3 * b)


@answers.wrong("da missing")
def _(a, b, c):
    return 3 * c, 3 * b


@answers.wrong("du returned, too")
def _(a, b, c):
    return 3, 3, 3 * c, 3 * b


@answers.wrong("a dictionary")
def _(a, b, c):
    return {"da": 3, "db": 3 * c, "dc": 3 * b}


@answers.wrong("an array")
def _(a, b, c):
    return np.array([3, 3 * c, 3 * b])


@answers.wrong("no name")
def _(a, b, c):
    db = du * c
    dc = du * b
    return 3, db, dc


@answers.wrong("3 called as a function")
def _(a, b, c):
    dv = 3
    return dv, dv(c), dv(b)


@answers.wrong("forgot return")
def _(a, b, c):
    da, db, dc = 3, 3 * c, 3 * b


@answers.wrong("prints in place of returning")
def _(a, b, c):
    print(3, 3 * c, 3 * b)
