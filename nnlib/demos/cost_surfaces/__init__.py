"""Squared error and cross-entropy as surfaces over (w, b), with a descent on each."""

from nnlib.demos.cost_surfaces.cost_surfaces import CostSurfaces

__all__ = ["CostSurfaces"]
