"""A training that is watched while it goes on, by nnlib's functions or a learner's own."""
