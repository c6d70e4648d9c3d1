"""Cat or not, by a network of any depth, trained anew at every move of a slider."""

from nnlib.demos.deep_cat.deep_cat import DeepCat

__all__ = ["DeepCat"]
