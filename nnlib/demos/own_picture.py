"""Your own picture: as the model sees it, what the model says, and why not to believe it."""

import html
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from typing import Any

import ipywidgets
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from nnlib.activations import Array
from nnlib.figures import Shown
from nnlib.picture_files import Source
from nnlib.pictures import read_picture
from nnlib.widgets import Pictured

BLOCK = 5  # pixels of the page, each way, for one pixel that the model sees
CAVEAT = (
    "This model has seen drawings and nothing else. It does not know photographs: on a photo its "
    "answer is a guess, however sure it sounds. A model that meets other pictures than it was "
    "trained on is said to suffer from distribution shift."
)

SIZES = "Jupyter's button carries files of up to 10 MB; for a larger file, type its path."

# Under a class of its own, so that nothing else on the page changes.
_STYLE = """<style>
.nn-own-picture p { margin: 0 0 0.5em; line-height: 1.5; max-width: 420px;
  white-space: normal; overflow-wrap: anywhere; }
.nn-own-picture .widget-upload, .nn-own-picture .widget-text > .widget-label { width: auto; }
.nn-own-picture .widget-text { width: calc(100% - 4px); }
</style>"""


class OwnPicture(Pictured):
    """A file picker and a path box; the picture as the model sees it, and its answer in words.

    ``own.path = "my_cat.jpg"`` does what the path box does.

    Parameters
    ----------
    classify
        Takes X (12288, 1), the picture's levels in 0..1, and returns (1, 1): the probability
        of the second label.
    label_names
        What the labels 0 and 1 are called.

    Raises
    ------
    ValueError
        If there are not two label names.
    """

    _invitation = "Run this cell to choose a picture."

    def __init__(
        self,
        classify: Callable[[Array], Array],
        label_names: Sequence[str] = ("non-cat", "cat"),
    ) -> None:
        if isinstance(label_names, str) or len(label_names) != 2:
            raise ValueError(
                f"label_names is {label_names!r}; expected two names, of label 0 and of label 1."
            )
        self._classify, self._label_names = classify, tuple(label_names)
        self._shown: Shown | None = None
        self._summary = "<OwnPicture: no picture yet>"
        self._picture = ipywidgets.HTML()
        self._words = ipywidgets.HTML(_paragraphs("No picture yet.", CAVEAT))
        self._words.add_class("nn-live")
        self._picker = ipywidgets.FileUpload(description="Choose a picture", accept="image/*")
        self._box = ipywidgets.Text(
            description="or type its path:", placeholder="my_cat.jpg", continuous_update=False
        )
        self._picker.observe(lambda change: self._take(change.new), "value")
        self._box.observe(lambda change: self._follow(change.new), "value")
        self._view = self._lay_out()

    @property
    def path(self) -> str:
        """The path in the box; set it to look at a picture from code."""
        return str(self._box.value)

    @path.setter
    def path(self, path: str) -> None:
        if path and str(path) != self._box.value:
            self._box.value = str(path)
        else:  # nothing new for the box, but the file may have changed
            self._look(str(path))

    def _follow(self, path: str) -> None:
        if path:  # an empty box asks for nothing
            self._look(path)

    def _take(self, uploads: Sequence[Mapping[str, Any]]) -> None:
        """Look at what was picked, then forget it: a saved notebook should not hold a photo."""
        if uploads:
            self._picker.value = ()
            self._box.value = ""
            self._look(uploads, uploads[0]["name"])

    def _look(self, source: Source, name: str = "") -> None:
        """Show a picture and the answer to it, or what is wrong in words."""
        if isinstance(source, str):
            source = source.strip().strip("\"'")  # as file managers copy a path
            name = source.replace("\\", "/").rsplit("/", 1)[-1]
        try:
            picture = read_picture(source)
        except (OSError, ValueError) as error:
            self._say_what_is_wrong(error, str(error))
            return
        try:
            label, percent = self._answer(picture)
        except Exception as error:  # a callback has no cell under which Jupyter could show it
            self._say_what_is_wrong(error, f"{type(error).__name__} in classify: {error}")
            return
        size = " x ".join(map(str, picture.shape))
        alt = f"{name} as the model sees it, 64 x 64 pixels: {label}, {percent}."
        self._shown = _enlarged(picture, alt)
        self._picture.value = self._shown.html()
        self._words.value = _paragraphs(
            f"This is what the model sees of {name}: {size} numbers.",
            f"It says: {label}, with a probability of {percent}.",
            CAVEAT,
        )
        self._summary = f"<OwnPicture {name}: {size}, {label} {percent}>"

    def _answer(self, picture: NDArray[np.uint8]) -> tuple[str, str]:
        """Return the likelier label and its probability in whole percent."""
        answer = np.asarray(self._classify(picture.reshape(-1, 1) / 255), dtype=np.float64)
        if answer.shape != (1, 1) or not 0 <= answer[0, 0] <= 1:
            raise ValueError(
                f"it returned {answer.tolist()} of shape {answer.shape}; expected shape (1, 1), "
                "one probability from 0 to 1."
            )
        probability = float(answer[0, 0])
        percent = f"{max(probability, 1 - probability):.0%}"
        label = self._label_names[probability > 0.5]
        return label, "over 99%" if percent == "100%" else percent  # no model is certain

    def _say_what_is_wrong(self, error: Exception, sentence: str) -> None:
        self._shown = None
        self._picture.value = ""
        self._words.value = f'<p class="nn-error"><b>{html.escape(sentence)}</b></p>'
        self._summary = f"<OwnPicture error: {type(error).__name__}: {error}>"

    def _lay_out(self) -> ipywidgets.Widget:
        """Put the picture left, words and controls right, below it where the page is narrow."""
        panel = ipywidgets.VBox(
            [
                ipywidgets.HTML(_STYLE),
                self._picker,
                self._box,
                ipywidgets.HTML(_paragraphs(SIZES)),
                self._words,
            ],
            layout={"flex": "1 1 300px", "max_width": "440px"},
        )
        view = ipywidgets.Box(
            [self._picture, panel],
            layout={"flex_flow": "row wrap", "align_items": "flex-start", "grid_gap": "0 16px"},
        )
        view.add_class("nn-own-picture")
        return view


def _enlarged(picture: NDArray[np.uint8], alt: str) -> Shown:
    """Show each pixel as a block, so that one sees how little the model sees."""
    width = BLOCK * len(picture)
    file = BytesIO()
    blocks = Image.fromarray(picture).resize((width, width), Image.Resampling.NEAREST)
    blocks.save(file, "png", optimize=True)
    return Shown(file.getvalue(), alt, width, width)


def _paragraphs(*sentences: str) -> str:
    return "".join(f"<p>{html.escape(sentence)}</p>" for sentence in sentences)
