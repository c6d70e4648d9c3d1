"""A computation graph under sliders: forward node by node, then backward node by node."""

from nnlib.controls import Control
from nnlib.demos.graph.parts import Graph, Input
from nnlib.demos.graph.passes import derivative, steps, walk
from nnlib.demos.graph.view import GraphView
from nnlib.demos.graph.words import tell, tell_picture
from nnlib.demos.graph.written import told
from nnlib.widgets import Demo, Frame, number_slider, whole_slider


class GraphDemo(Demo):
    """A graph of numbers: the reader sets its inputs, and walks forward and back through it.

    The controls are the inputs, by their names, and `step`.

    Parameters
    ----------
    graph
        ``graphs.NUMBERS``, ``graphs.LOGISTIC`` or ``graphs.HIDDEN_LAYER``.
    step
        The step at which it starts: 0 shows the inputs only.

    Raises
    ------
    ValueError
        There is no such step.
    """

    def __init__(self, graph: Graph, step: int = 0) -> None:
        self._graph, self._drawing = graph, GraphView(graph)
        step_slider = whole_slider("step", "step", 0, 0, steps(graph))
        step_slider.set(step)  # a step that there is not is refused: the slider would take its end
        super().__init__(
            [*(_slider(graph, part) for part in graph.inputs), step_slider],
            self._drawing.figure,
            self._drawing.moving,
        )

    def draw(self, step: int, **inputs: float) -> Frame:
        """Walk so many steps, and say what the last one found."""
        state = walk(self._graph, inputs, step)
        self._drawing.show(state)
        words = tell(state)
        results = {}
        if state.back:
            shares = state.shares[state.present]
            results[f"d{state.present}"] = told(derivative(shares))
        elif state.present:
            results[state.present] = told(state.values[state.present])
        return Frame(f"{tell_picture(state)} {words}", words, results)


def _slider(graph: Graph, part: Input) -> Control:
    """Return the control of an input."""
    label = f"{part.role} {graph.plain(part.name)}".strip()
    if part.whole:
        return whole_slider(part.name, label, int(part.start), int(part.low), int(part.high))
    return number_slider(part.name, label, part.start, part.low, part.high, step=part.step)
