"""The look of every figure: what reads on a white page and on a dark one, and to all eyes."""

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import Colormap, LinearSegmentedColormap
from matplotlib.text import Annotation

CLASS_COLOURS = ("#0072B2", "#D55E00")  # blue and vermillion, told apart by colour-blind readers
CLASS_MARKERS = ("o", "^")
#: For curves, in the order in which they are used: the classes' two, green, purple, yellow.
SERIES_COLOURS = (*CLASS_COLOURS, "#009E73", "#CC79A7", "#E69F00")
#: The grey with the same contrast (4.3 : 1) on white and on the dark theme's #111111.
GREY = "#797979"
FONT = "DejaVu Sans"
FONT_SIZE = 10
NAME = "name of a curve"  # the mark by which `spread_names` knows its texts


def diverging(strength: float) -> Colormap:
    """Return a map from blue through nothing at all to vermillion: it suits any ground."""
    low, high = CLASS_COLOURS
    stops = [(low, strength), (low, 0.0), (high, 0.0), (high, strength)]
    return LinearSegmentedColormap.from_list(
        "course", list(zip((0, 0.5, 0.5, 1), stops, strict=True))
    )


def style(ax: Axes) -> Axes:
    """Give `ax` the look of the course: no frame, a light grid, grey text of one size."""
    ax.set_facecolor("none")
    for spine in ax.spines.values():
        spine.set_visible(False)
    ax.grid(True, color=GREY, alpha=0.25, linewidth=0.8)
    ax.set_axisbelow(True)
    ax.tick_params(which="both", length=0, colors=GREY, labelsize=FONT_SIZE, labelfontfamily=FONT)
    for axis in (ax.xaxis, ax.yaxis):
        axis.label.set(color=GREY, fontsize=FONT_SIZE, fontfamily=FONT)
        axis.offsetText.set(color=GREY, fontsize=FONT_SIZE, fontfamily=FONT)
    # set_title and text() fall back to Matplotlib's black and 12 points, so titles are
    # styled again when the figure is drawn.
    ax.title.set(color=GREY, fontsize=FONT_SIZE, fontfamily=FONT, ha="left", x=0.0)
    for text in ax.texts:
        text.set_fontfamily(FONT)
        if text.get_color() == "black":
            text.set_color(GREY)
    return ax


def name_end(ax: Axes, name: str, x: float, y: float, colour: str) -> None:
    """Write the name of a curve beside its end at (x, y)."""
    ax.annotate(
        name,
        (x, y),
        (10, 0),
        textcoords="offset points",
        va="center",
        fontsize=FONT_SIZE,
        gid=NAME,
        annotation_clip=False,
        arrowprops={"arrowstyle": "-", "color": colour, "relpos": (0, 0.5), "shrinkB": 0},
    )


def spread_names(ax: Axes) -> None:
    """Lift the names at the ends of curves so far that none stands on another.

    Where curves end depends on the limits of the axes and on their place in the figure, so this
    comes after the figure is laid out.
    """
    points = 72 / ax.figure.dpi
    names = [text for text in ax.texts if isinstance(text, Annotation) and text.get_gid() == NAME]
    heights = [ax.transData.transform(name.xy)[1] * points for name in names]
    lowest = -np.inf
    for index in np.argsort(heights):
        lifted = max(heights[index], lowest)
        names[index].xyann = (10, lifted - heights[index])
        lowest = lifted + 1.3 * FONT_SIZE
