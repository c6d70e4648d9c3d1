"""Week 2, the cat lab: logistic regression in seven functions, a module each.

``w`` is ``(n_x, 1)``, ``b`` a number, ``X`` ``(n_x, m)``, ``Y`` ``(1, m)``.
"""

from nnlib.exercises.week2_4.initialize import INITIALIZE, initialize_with_zeros
from nnlib.exercises.week2_4.model import MODEL, model
from nnlib.exercises.week2_4.optimize import OPTIMIZE, optimize
from nnlib.exercises.week2_4.predict import PREDICT, predict
from nnlib.exercises.week2_4.propagate import PROPAGATE, propagate
from nnlib.exercises.week2_4.sigmoid import SIGMOID, sigmoid
from nnlib.exercises.week2_4.to_columns import TO_COLUMNS, to_columns

PAGE = "Week 2, lab: cat or not"
EXERCISES = (TO_COLUMNS, SIGMOID, INITIALIZE, PROPAGATE, OPTIMIZE, PREDICT, MODEL)

__all__ = [
    "EXERCISES",
    "INITIALIZE",
    "MODEL",
    "OPTIMIZE",
    "PAGE",
    "PREDICT",
    "PROPAGATE",
    "SIGMOID",
    "TO_COLUMNS",
    "initialize_with_zeros",
    "model",
    "optimize",
    "predict",
    "propagate",
    "sigmoid",
    "to_columns",
]
