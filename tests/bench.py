"""How quick the playground is, beside the same through ``interact``; and the deep cat lab.

``make bench`` prints medians in milliseconds, measured in one process on one thread; compare the
columns of one run with each other, not with those of another machine.
"""

import asyncio
import contextlib
import io
import os
import statistics
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import ipywidgets
import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt
import numpy as np
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from IPython.display import Image, display

from nnlib.activations import TANH
from nnlib.demos.deep_cat import DeepCat
from nnlib.demos.playground import Playground, State
from nnlib.hdf5 import dataset_path, load_images
from nnlib.network import forward_propagation, initialize_parameters
from nnlib.plots import plot_decision_boundary
from nnlib.training import span, train

MOVES = 30
#: What is moved, and between which two places.
CONTROLS = {"hidden_units": (5, 4), "learning_rate": (1.0, 1.2), "now": (500, 1000)}
BAR, FRAMES = 80.0, 20.0
#: The deep network of the cat lab, its iterations, how many of them the plain loop is timed on,
#: and the seconds that all of them may take through the span.
DEEP, ITERATIONS, SOME, AT_MOST = (12288, 20, 7, 5, 1), 2500, 25, 1.0


def medians(move: Callable[[object], None], places: Iterator[object]) -> float:
    """Return the median time of a move in milliseconds, after one that warms up."""
    times = []
    for place in islice(places, MOVES + 1):
        start = time.perf_counter()
        move(place)
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times[1:])


def playground_moves() -> dict[str, float]:
    """Return what a move of each control takes: train 1000 iterations on 400 points, redraw."""
    playground = Playground()
    return {
        name: medians(
            lambda place, name=name: setattr(playground._controls[name].slider, "value", place),
            cycle(places),
        )
        for name, places in CONTROLS.items()
    }


def interact_moves() -> dict[str, float]:
    """Return what the same takes as notebooks usually do it: ``interact`` and pyplot."""
    training, _ = State("flower", 0.2, 0).points()

    def show(hidden_units: int = 4, learning_rate: float = 1.2, now: int = 1000) -> None:
        start = initialize_parameters([2, hidden_units, 1], np.random.default_rng(0), hidden=TANH)
        snapshots = train(training.X, training.Y, start, learning_rate, now, every=10)
        end = snapshots[-1].parameters
        fig, (left, right) = plt.subplots(1, 2, figsize=(7, 3.9), dpi=200)
        plot_decision_boundary(
            lambda X: forward_propagation(X, end)[0], training, ax=left, resolution=80
        )
        right.plot([s.iteration for s in snapshots], [s.cost for s in snapshots])
        file = io.BytesIO()
        fig.savefig(file)
        plt.close(fig)
        display(Image(file.getvalue()))

    shell = InteractiveShell.instance(display_pub_class=Silent)
    assert shell.display_pub
    widget = ipywidgets.interactive(
        show, hidden_units=(1, 16), learning_rate=(0.01, 10.0, 0.01), now=(0, 1000)
    )
    sliders = {slider.description: slider for slider in widget.children[:-1]}
    return {
        name: medians(
            lambda place, name=name: setattr(sliders[name], "value", place), cycle(places)
        )
        for name, places in CONTROLS.items()
    }


class Silent(DisplayPublisher):
    """Takes what is displayed, as a kernel would, and sends it nowhere."""

    def publish(self, *args: object, **kwargs: object) -> None:
        """Do nothing."""


async def pictures_a_second(seconds: float = 4.0) -> float:
    """Return how many pictures the playground shows in a second of play."""
    playground, count = Playground(state="iterations=20000&now=0"), 0

    def counted(change: object) -> None:
        nonlocal count
        count += 1

    playground._picture.observe(counted, "value")
    start = time.perf_counter()
    playground.play()
    await asyncio.sleep(seconds)
    elapsed = time.perf_counter() - start
    playground.pause()
    return count / elapsed


def deep_seconds() -> tuple[float, float]:
    """Return what the deep network takes through the span, and in the plain loop."""
    pictures = load_images(dataset_path("drawn_cats_train.h5"), dataset_path("drawn_cats_test.h5"))
    training = pictures[0].subset(0, 209)
    start, small = initialize_parameters(DEEP, np.random.default_rng(1)), span(training.X)
    reduced = small.reduce(start)
    begun = time.perf_counter()
    train(small.R, training.Y, reduced, 0.0075, ITERATIONS, every=ITERATIONS)
    short, begun = time.perf_counter() - begun, time.perf_counter()
    train(training.X, training.Y, start, 0.0075, SOME, every=SOME)
    return short, (time.perf_counter() - begun) * ITERATIONS / SOME


def deep_moves() -> dict[str, float]:
    """Return what a move in the deep cat lab takes, trained to its end, in milliseconds."""
    whole, _ = load_images(dataset_path("drawn_cats_train.h5"), dataset_path("drawn_cats_test.h5"))
    demo = DeepCat(whole.subset(0, 500), whole.subset(500, 1000))
    moves = {"hidden_layers": (1, 3), "learning_rate": (0.01, 0.0075), "seed": (2, 1)}
    return {
        name: medians(lambda place, name=name: setattr(demo, name, place), islice(cycle(places), 7))
        for name, places in moves.items()
    }


def main() -> None:
    """Measure, and print the tables."""
    ours = playground_moves()
    with contextlib.redirect_stdout(io.StringIO()):  # interact clears a screen that is not there
        usual = interact_moves()
    print(
        f"{'kernel side, median of ' + str(MOVES):32}{'playground':>12}{'interact':>12}{'ratio':>8}"
    )
    for name in CONTROLS:
        print(f"{name:32}{ours[name]:9.0f} ms{usual[name]:9.0f} ms{usual[name] / ours[name]:8.1f}")
    rate = asyncio.run(pictures_a_second())
    print(f"play: {rate:.0f} pictures a second")
    short, plain = deep_seconds()
    what = f"{'-'.join(map(str, DEEP))}, {ITERATIONS} iterations on 209 pictures"
    print(f"{what}: {short:.2f} s through the span")
    print(f"the plain loop, from {SOME} of them: {plain:.0f} s, ratio {plain / short:.0f}")
    for name, milliseconds in deep_moves().items():
        print(f"a move of {name} in the deep cat lab: {milliseconds:.0f} ms")
    kept = max(ours.values()) < BAR and rate >= FRAMES and short < AT_MOST
    aims = (
        f"moves under {BAR:.0f} ms, {FRAMES:.0f} pictures a second, the deep network in "
        f"{AT_MOST:.0f} s"
    )
    print(f"{'kept' if kept else 'NOT kept'}: {aims}")


if __name__ == "__main__":
    main()
