"""A bar that shows how far a long cell has come, with a button that cancels it."""

import html
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import ipywidgets
from IPython.display import display

STEPS = 50  # how often the bar moves at the most: each move is a message to the page


class ProgressBar:
    """Goes through a sequence, and shows how far: ``for seed in ProgressBar(seeds, "training")``.

    The button works where callbacks run beside cells, as in JupyterLab; elsewhere the kernel is
    interrupted as usual.

    Parameters
    ----------
    steps : sequence
        What to go through.
    label : str
        What is done, in a word or two.
    """

    def __init__(self, steps: Sequence[Any], label: str) -> None:
        self._steps, self._label = steps, label
        self._is_cancelled = False
        self._bar = ipywidgets.IntProgress(max=len(steps), description=label)
        self._cancel = ipywidgets.Button(description="Cancel", tooltip="stop here")
        self._cancel.on_click(self._stop)
        self._view = ipywidgets.HBox([self._bar, self._cancel])

    def __iter__(self) -> Iterator[Any]:
        """Show the bar, and give one step after the other.

        Raises
        ------
        KeyboardInterrupt
            Somebody has pressed Cancel: what comes after the loop must not take half a result
            for a whole one.
        """
        display(self)  # type: ignore[no-untyped-call]
        every = max(1, len(self._steps) // STEPS)
        for number, step in enumerate(self._steps, start=1):
            yield step
            if self._is_cancelled:
                raise KeyboardInterrupt(f"cancelled after {number} of {len(self._steps)} steps")
            if number % every == 0 or number == len(self._steps):
                self._bar.value = number
        self._cancel.disabled = True

    def __repr__(self) -> str:
        """Say what is done, and in how many steps."""
        return f"<{self._label}: {len(self._steps)} steps>"

    def _stop(self, button: ipywidgets.Button) -> None:
        self._is_cancelled = self._cancel.disabled = True

    def _repr_mimebundle_(
        self, include: Sequence[str] | None = None, exclude: Sequence[str] | None = None
    ) -> Mapping[str, Any]:
        still = f"<p><small>{html.escape(self._label)}: {len(self._steps)} steps</small></p>"
        return {**self._view._repr_mimebundle_(), "text/html": still, "text/plain": repr(self)}
