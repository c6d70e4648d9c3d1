"""A course of one small page with everything that pages have, for the tests of the machinery."""

from pathlib import Path

import build

TITLE = """\
# %% [markdown]
# # A tiny page
#
# It links to [Contents](README.md) and [data](../datasets/README.md).

"""
FIGURES = """\
# %% tags=["setup"]
import numpy as np

from nnlib.checks import check
from nnlib.controls import log_slider
from nnlib.exercises import Case, Exercise
from nnlib.figures import figure, show
from nnlib.widgets import Demo, Frame

# %%
x = np.linspace(0, 1, 30)
curve = np.exp(-x)
print(f"the curve falls to {curve[-1]:.4f}")

# %%
fig, ax = figure()
ax.plot(x, curve)
show(fig, f"The curve falls from 1.00 to {curve[-1]:.2f}.")

# %%
class Line(Demo):
    def __init__(self):
        fig, ax = figure(3, 2, subplot_kw={"xlim": (0, 1), "ylim": (0, 1)})
        self._line = ax.plot(x, x)[0]
        super().__init__([log_slider("slope", "slope", 1, 0.1, 10)], fig, [self._line])

    def draw(self, slope):
        self._line.set_ydata(slope * x)
        return Frame(f"A line through 0 of slope {slope:g}.", "A line.", {"end": f"{slope:g}"})

# %%
demo = Line()
demo.slope = 0.5
demo

"""
EXERCISES = '''\
# %%
DOUBLE = Exercise("double", lambda x: 2 * x, lambda rng: [Case((3.0,)), Case((4.0,))])
HALVE = Exercise("halve", lambda x: x / 2, lambda rng: [Case((3.0,)), Case((4.0,))])

# %% tags=["exercise"] name="double"
def double(x):
    """Return twice x."""
    ### BEGIN SOLUTION
    twice = 2 * x
    return twice
    ### END SOLUTION


# %% tags=["check"] name="double"
report_double = check(DOUBLE, double, seed=1)
report_double

# %%
double = report_double.function  # yours if it is right, the course's otherwise
print(double(21))

# %% tags=["exercise"] name="halve"
def halve(x):
    """Return half of x."""
    ### BEGIN SOLUTION
    return double(x) / 4
    ### END SOLUTION


# %% tags=["check"] name="halve"
report_halve = check(HALVE, halve, seed=1)
report_halve
'''
SOURCE = TITLE + FIGURES + EXERCISES
#: The exercises alone, which need no more than NumPy and so start quickly.
LIGHT = f"""\
{TITLE}
# %% tags=["setup"]
from nnlib.checks import check
from nnlib.exercises import Case, Exercise

{EXERCISES}"""
COURSE = """\
[[page]]
name = "tiny"
title = "A tiny page"
minutes = 5
needs = ["later", "school algebra"]
teaches = "You double and halve."

[[page]]
name = "later"
title = "Later"
minutes = 5
needs = []
teaches = "Nothing yet."
"""


def build_tiny(folder: Path, source: str = SOURCE) -> Path:
    """Write the course's source to a folder, build it there and return the learner's notebook."""
    write_source(folder, source)
    assert build.main([], folder) == 0
    return folder / "tiny.ipynb"


def write_source(folder: Path, source: str = SOURCE, course: str = COURSE) -> None:
    (folder / "source").mkdir(exist_ok=True, parents=True)
    (folder / "source/course.toml").write_text(course, encoding="utf-8")
    (folder / "source/tiny.py").write_text(source, encoding="utf-8")
