"""Return the slope of `f` at `a`, from a nudge to the right."""

from collections.abc import Callable

import numpy as np

from nnlib.exercises import Case, Exercise, Hints, Mistake


def slope_by_nudging(f: Callable[[float], float], a: float, epsilon: float) -> float:
    """Return the slope of `f` at `a`, from a nudge to the right: height over width."""
    return (f(a + epsilon) - f(a)) / epsilon


def _cases(rng: np.random.Generator) -> list[Case]:
    """Return functions at two places each, nudged so far that another formula is found out."""

    def at(
        f: Callable[[float], float], about: str, *widths: float, left: float = -1.0
    ) -> list[Case]:
        places = rng.permutation([left, 1.0]) * rng.uniform(1.1, 1.9, 2)
        return [
            Case((f, float(a), float(width * rng.uniform(0.8, 1.2))), f"`f(a) = {about}`")
            for a, width in zip(places, widths, strict=True)
        ]

    return [
        *at(lambda a: a**2, "a ** 2", 0.2, 0.01),
        *at(lambda a: a**3, "a ** 3", 0.05, 0.001),
        *at(lambda a: np.log(a), "log(a)", 0.3, 0.02, left=1.0),
        *at(lambda a: np.exp(a), "exp(a)", 0.1, 0.005),
        *at(lambda a: 3 * a + 4, "3 * a + 4", 0.2, 0.01),
        *at(lambda a: 1 / (0.3 + a**2), "1 / (0.3 + a ** 2)", 0.5, 0.004),
        Case((lambda a: 6.0, 1.3, 0.1), "an `f` that is 6 everywhere"),
        Case((lambda a: 1000 * a**2, 2.5, 0.03), "a steep function"),
        Case((lambda a: a**2 + a, 0.0, 0.07), "a place of 0"),
        Case((lambda a: a**2 - a, 2, 0.001), "a place that is a whole number"),
    ]


SLOPE = "(f(a + epsilon) - f(a)) / epsilon"
MISTAKES = (
    Mistake(
        "nudge to both sides",
        "It nudges to both sides, which is a better formula, but not the one of this exercise.",
        "At which two places does this exercise look at the function?",
        (
            {SLOPE: "(f(a + epsilon) - f(a - epsilon)) / (2 * epsilon)"},
            {SLOPE: "(f(a + epsilon / 2) - f(a - epsilon / 2)) / epsilon"},
        ),
    ),
    Mistake(
        "nudge to both sides, width of one",
        "It nudges to both sides, but divides by the width of one nudge.",
        "How far is it from the one place to the other?",
        ({SLOPE: "(f(a + epsilon) - f(a - epsilon)) / epsilon"},),
    ),
    Mistake(
        "nudge to the left",
        "It nudges to the left.",
        "Which of the two places should be the larger number?",
        ({SLOPE: "(f(a) - f(a - epsilon)) / epsilon"},),
    ),
    Mistake(
        "nudge to the left, sign flipped",
        "It nudges to the left, and the sign comes out wrong.",
        "Which of the two places should be the larger number?",
        ({SLOPE: "(f(a - epsilon) - f(a)) / epsilon"},),
    ),
    Mistake(
        "sign flipped",
        "The slope has the right size but the wrong sign.",
        "If the function grows to the right, which of the two heights is larger?",
        ({SLOPE: "(f(a) - f(a + epsilon)) / epsilon"},),
    ),
    Mistake(
        "height not divided",
        "It returns by how much the function grows, and not how steep it is.",
        "What is the height divided by?",
        ({SLOPE: "f(a + epsilon) - f(a)"}, {SLOPE: "f(a) - f(a + epsilon)"}),
    ),
    Mistake(
        "brackets",
        "Only one of the two heights is divided.",
        "Which comes first, the difference or the division?",
        (
            {SLOPE: "f(a + epsilon) - f(a) / epsilon"},
            {SLOPE: "f(a + epsilon) / epsilon - f(a)"},
        ),
    ),
    Mistake(
        "multiplied by the width",
        "It multiplies by the width of the nudge.",
        "Height over width: which sign is that?",
        ({"/ epsilon": "* epsilon"},),
    ),
    Mistake(
        "another width in the division",
        "It divides by a number that is not the width of the nudge.",
        "How far is it from the one place to the other?",
        tuple(
            {"/ epsilon": f"/ {width}"}
            for width in (
                *("(2 * epsilon)", "epsilon**2", "(a + epsilon)", "(epsilon - a)", "(a * epsilon)"),
                *("0.001", "0.01", "0.1", "1e-4", "1e-5", "1e-6", "1e-7"),
            )
        ),
    ),
    Mistake(
        "divided by a",
        "It divides by the place, and not by the width of the nudge.",
        "How far is it from the one place to the other?",
        ({"/ epsilon": "/ a"},),
    ),
    Mistake(
        "epsilon fixed",
        "The width of the nudge is always the same.",
        "Which argument says how wide the nudge is?",
        tuple(
            {"epsilon)": f"{width})", "/ epsilon": f"/ {width}"}
            for width in (0.001, 0.01, 0.1, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8)
        ),
    ),
    Mistake(
        "nudge of another width",
        "The nudge has not the width that it is divided by.",
        "How far is it from the one place to the other?",
        tuple(
            {"a + epsilon": f"a + {width}"}
            for width in (
                *("2 * epsilon", "epsilon / 2", "epsilon**2", "a * epsilon"),
                *("0.001", "0.01", "0.1", "1", "1e-4", "1e-5", "1e-6"),
            )
        ),
    ),
    Mistake(
        "nudge as long as a",
        "The nudge is a share of the place itself.",
        "Is a nudge a number that is added, or a share of `a`?",
        (
            {"a + epsilon": "a * (1 + epsilon)", "/ epsilon": "/ (a * epsilon)"},
            {"a + epsilon": "a + a", "/ epsilon": "/ a"},
            {"a + epsilon": "a + a"},
        ),
    ),
    Mistake(
        "place multiplied by epsilon",
        "It looks at the function far away from `a`: at the product of `a` and the nudge.",
        "How do you get from `a` to a place that lies a little to its right?",
        ({"a + epsilon": "a * epsilon"},),
    ),
    Mistake(
        "nudge alone as the place",
        "It looks at the function at the nudge itself.",
        "How do you get from `a` to a place that lies a little to its right?",
        ({"a + epsilon": "epsilon"}, {"f(a + epsilon)": "f(epsilon + epsilon)"}),
    ),
    Mistake(
        "value nudged",
        "It nudges what comes out of the function, and not what goes in.",
        "What is nudged, `a` or `f(a)`?",
        (
            {"f(a + epsilon)": "f(a) + epsilon"},
            {"f(a + epsilon)": "(f(a) + f(epsilon))"},
        ),
    ),
    Mistake(
        "heights added",
        "The two heights are added.",
        "How much higher is the one than the other?",
        ({"- f(a)": "+ f(a)"},),
    ),
    Mistake(
        "one height alone",
        "One height alone is divided by the width.",
        "How much higher is the function after the nudge than before?",
        ({" - f(a)": ""}, {"f(a + epsilon) - f(a)": "f(a)"}, {"f(a + epsilon) - f(a)": "-f(a)"}),
    ),
    Mistake(
        "function without its slope",
        "It returns how high the function is, and not how steep.",
        "How much higher is the function after the nudge than before?",
        ({SLOPE: "f(a)"}, {SLOPE: "f(a + epsilon)"}, {SLOPE: "f(a - epsilon)"}),
    ),
    Mistake(
        "height and place mixed",
        "A height and a place are subtracted from each other.",
        "Which two heights should be compared?",
        (
            {"f(a)": "a"},
            {"f(a + epsilon)": "a + epsilon"},
            {"f(a)": "epsilon"},
            {"f(a + epsilon)": "(a + epsilon)"},
        ),
    ),
    Mistake(
        "start elsewhere",
        "The nudge does not start at `a`.",
        "At which two places does this exercise look at the function?",
        (
            {"- f(a)": "- f(0)"},
            {"- f(a)": "- f(1)"},
            {"- f(a)": "- f(epsilon)"},
            {SLOPE: "(f(epsilon) - f(0)) / epsilon"},
            {SLOPE: "(f(a + 2 * epsilon) - f(a + epsilon)) / epsilon"},
        ),
    ),
    Mistake(
        "width over height",
        "It divides the width by the height.",
        "Which of the two should be large where the function is steep?",
        ({SLOPE: "epsilon / ((f(a + epsilon) - f(a)))"},),
    ),
    Mistake(
        "growth as a share",
        "It says by what share the function grows.",
        "Height over width: which number is the width?",
        (
            {SLOPE: "(f(a + epsilon) - f(a)) / f(a)"},
            {SLOPE: "(f(a + epsilon) - f(a)) / f(a) / epsilon"},
            {SLOPE: "f(a + epsilon) / f(a)"},
            {SLOPE: "f(a + epsilon) / f(a) / epsilon"},
        ),
    ),
    Mistake(
        "function fixed",
        "It returns the slope of one function, whatever `f` is.",
        "Which argument should be called?",
        tuple(
            {SLOPE: slope}
            for slope in (
                *("3.0", "2 * a", "3 * a**2"),
                *("((a + epsilon) ** 2 - a**2) / epsilon", "2 * a + epsilon"),
                *("((a + epsilon) ** 3 - a**3) / epsilon", "(3 * (a + epsilon) - 3 * a) / epsilon"),
            )
        ),
    ),
    Mistake(
        "place in place of the slope",
        "It returns a place, and not how steep the function is there.",
        "Which function should be called, and how often?",
        ({SLOPE: "a + epsilon"}, {SLOPE: "a * epsilon"}, {SLOPE: "a"}, {SLOPE: "epsilon"}),
    ),
    Mistake(
        "function called",
        "It calls something that is not a function.",
        "Which argument is the function, and what does it take?",
        (
            {"f(a + epsilon)": "a(f)"},
            {"f(a + epsilon)": "a(epsilon)"},
            {"f(a + epsilon)": "epsilon(a)"},
        ),
    ),
    Mistake(
        "function not called",
        "It calculates with the function itself, and not with what it returns.",
        "What must stand behind `f` so that a number comes out?",
        (
            {"f(a + epsilon) - f(a)": "f + epsilon - f"},
            {"f(a + epsilon)": "(f + epsilon)"},
            {"f(a + epsilon) - f(a)": "f * (a + epsilon) - f * a"},
        ),
    ),
    Mistake(
        "difference of differences",
        "It says how the slope changes, and not how large it is.",
        "At which two places does this exercise look at the function?",
        (
            {SLOPE: "(f(a + epsilon) - 2 * f(a) + f(a - epsilon)) / epsilon**2"},
            {SLOPE: "(f(a + 2 * epsilon) - 2 * f(a + epsilon) + f(a)) / epsilon**2"},
        ),
    ),
)
HINTS = Hints(
    "How high is the function at `a`, and how high a little to the right of it? By how much does "
    "it grow on that way, and how long is the way?",
    r"$$\text{slope} = \frac{f(a + \varepsilon) - f(a)}{\varepsilon}$$",
    "`a`, `epsilon` and the slope are numbers. `f` is a function: called with one number, it "
    "returns one.",
)
SLOPE_BY_NUDGING = Exercise(
    "slope_by_nudging", slope_by_nudging, _cases, mistakes=MISTAKES, hints=HINTS
)
