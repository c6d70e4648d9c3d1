"""The loop of idea, code and experiment, with a log of one's own."""

from nnlib.demos.experiments.experiments import ExperimentLog

__all__ = ["ExperimentLog"]
