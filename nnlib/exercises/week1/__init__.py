"""Week 1: one neuron that prices a house, and the nearest neighbour."""

from nnlib.exercises.week1.house_price import HOUSE_PRICE, house_price
from nnlib.exercises.week1.nearest_neighbour import NEAREST_NEIGHBOUR, nearest_neighbour

PAGE = "Week 1, introduction"
EXERCISES = (
    HOUSE_PRICE,
    NEAREST_NEIGHBOUR,
)

__all__ = [
    "EXERCISES",
    "HOUSE_PRICE",
    "NEAREST_NEIGHBOUR",
    "PAGE",
    "house_price",
    "nearest_neighbour",
]
