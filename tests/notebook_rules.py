"""The rules that every notebook keeps. Each takes what it judges and returns its complaints."""

import ast
import base64
import html
import io
import json
import re
from collections import Counter
from collections.abc import Iterator

import numpy as np
from nbformat import NotebookNode
from numpy.typing import NDArray
from PIL import Image

PNG = "image/png"
DEMO_ERROR = re.compile(r"^<\w+ error: ")
IMG = re.compile(r"<img\b[^>]*>")
ALT = re.compile(r'\balt="([^"]*)"')
BASE64 = re.compile(r"base64,[A-Za-z0-9+/=]+")
# Measured on figures of the course: one that is drawn from data 1 % larger differs by 0.025 or
# more; data that agree to 1e-4, as on another processor, by less than 0.01.
RMS_TOLERANCE = 0.012
DATA_TOLERANCE = 0.005


def code_cells(notebook: NotebookNode) -> list[NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def tags(cell: NotebookNode) -> list[str]:
    return cell.metadata.get("tags", [])


def bundles(notebook: NotebookNode) -> Iterator[tuple[str, dict[str, str]]]:
    for cell in code_cells(notebook):
        for number, output in enumerate(cell.outputs):
            if "data" in output:
                yield f"{cell.id}[{number}]", output.data


def not_run(notebook: NotebookNode) -> list[str]:
    """Strict nbval skips a cell that was never run, so this must not."""
    return [
        f"{cell.id} has the count {cell.execution_count} in place of {number}"
        for number, cell in enumerate(code_cells(notebook), start=1)
        if cell.execution_count != number
    ]


def failures(notebook: NotebookNode) -> list[str]:
    """Exceptions, also those inside a demo, and what was written to stderr, such as warnings."""
    raised = [
        f"{cell.id}: {output.get('evalue') or output.get('text')}"
        for cell in code_cells(notebook)
        for output in cell.outputs
        if output.output_type == "error" or output.get("name") == "stderr"
    ]
    lines = [(place, data.get("text/plain", "")) for place, data in bundles(notebook)]
    return raised + [f"{place}: {line}" for place, line in lines if DEMO_ERROR.match(line)]


def without_words(notebook: NotebookNode) -> list[str]:
    """Pictures that have no alt text, in the code's output and in the prose."""
    found = []
    for place, data in bundles(notebook):
        images = IMG.findall("".join(data.get("text/html", "")))
        if any(mime.startswith("image/") for mime in data) and not images:
            found.append(f"{place} shows a picture without an img element: use nnlib's show")
        found += [f"{place} shows {image[:60]} without alt text" for image in images if mute(image)]
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            images = IMG.findall(cell.source)
            found += [f"{cell.id}: {image[:60]} has no alt text" for image in images if mute(image)]
            found += [f"{cell.id}: a picture has no alt text"] * cell.source.count("![](")
    return found


def mute(image: str) -> bool:
    words = ALT.search(image)
    return words is None or len(html.unescape(words[1]).strip()) < 20


def untidy_metadata(notebook: NotebookNode) -> list[str]:
    """Anything that says on which machine, when, or with which widgets a notebook was run."""
    found = [] if list(notebook.metadata) == ["kernelspec"] else [str(list(notebook.metadata))]
    if notebook.metadata.get("kernelspec", {}).get("name") != "python3":
        found.append("another kernel than python3")
    for cell in notebook.cells:
        known = ("tags", "name", "jupyter") if "quiz" in tags(cell) else ("tags", "name")
        found += [f"{cell.id} has {key}" for key in cell.metadata if key not in known]
        found += [
            f"{cell.id} stores {mime}"
            for output in cell.get("outputs", [])
            for mime in output.get("data", {})
            if "widget" in mime
        ]
    return found


def repeated_ids(notebook: NotebookNode) -> list[str]:
    return [name for name, n in Counter(cell.id for cell in notebook.cells).items() if n > 1]


def scattered_imports(notebook: NotebookNode) -> list[str]:
    """Imports outside the one cell tagged setup, which a page with code has."""
    setups = [cell for cell in code_cells(notebook) if "setup" in tags(cell)]
    wanted = 1 if code_cells(notebook) else 0
    found = [] if len(setups) == wanted else [f"{len(setups)} setup cells in place of {wanted}"]
    return found + [
        f"{cell.id} imports something"
        for cell in code_cells(notebook)
        if "setup" not in tags(cell) and imports(cell.source)
    ]


def imports(source: str) -> bool:
    lines = (line for line in source.splitlines() if not line.lstrip().startswith(("%", "!")))
    nodes = ast.walk(ast.parse("\n".join(lines)))
    return any(isinstance(node, ast.Import | ast.ImportFrom) for node in nodes)


def long_cells(notebook: NotebookNode, limit: int = 12) -> list[str]:
    """Code cells over the limit; an exercise's docstring and blank lines are not counted."""
    return [
        f"{cell.id} has {length} lines"
        for cell in code_cells(notebook)
        if (length := lines_of_code(cell.source)) > limit
    ]


def lines_of_code(source: str) -> int:
    docstring = re.compile(r'^\s*r?""".*?"""\s*$', re.M | re.S)
    return sum(1 for line in docstring.sub("", source).splitlines() if line.strip())


def median_length(notebook: NotebookNode) -> float:
    """How many lines a code cell has in the middle of all; counted as for long cells."""
    lengths = [lines_of_code(cell.source) for cell in code_cells(notebook)]
    return float(np.median(lengths)) if lengths else 0.0


def runs_of_code(notebook: NotebookNode, limit: int = 2) -> list[str]:
    """Where more code cells than the limit follow one another without prose; quizzes aside."""
    found, run = [], []
    for cell in (cell for cell in notebook.cells if "quiz" not in tags(cell)):
        run = [*run, cell.id] if cell.cell_type == "code" else []
        if len(run) == limit + 1:
            found.append(f"{limit + 1} code cells in a row from {run[0]} on")
    return found


def leaks(source: str, learner: str) -> list[str]:
    """Lines of solutions, found nowhere else in the source, that reached the learner's cells."""
    inside, outside, solving = set(), set(), False
    for line in (line.strip() for line in source.splitlines()):
        if line.startswith("### BEGIN SOLUTION"):
            solving = True
        elif line.startswith("### END SOLUTION"):
            solving = False
        else:
            (inside if solving else outside).add(line)
    reached = {line.strip() for line in learner.splitlines()}
    return sorted(line for line in (inside - outside) & reached if line)


def text_of(notebook: NotebookNode) -> str:
    """Everything in a notebook but the pixels of its pictures, as one text."""
    bare = json.loads(json.dumps(notebook))
    for cell in bare["cells"]:
        for output in cell.get("outputs", []):
            if PNG in output.get("data", {}):
                output["data"][PNG] = "PICTURE"
    text = json.dumps(bare, indent=1, ensure_ascii=False, sort_keys=True)
    return BASE64.sub("base64,PICTURE", text)


def pictures(notebook: NotebookNode) -> dict[str, bytes]:
    """The PNG files among the outputs, by cell and number."""
    found = {place: data[PNG] for place, data in bundles(notebook) if PNG in data}
    return {place: base64.b64decode(png) for place, png in found.items()}


def pixels(png: bytes) -> NDArray[np.float64]:
    """A picture as (h, w, 4) between 0 and 1, its colours weighed by their opacity."""
    rgba = np.asarray(Image.open(io.BytesIO(png)).convert("RGBA"), float) / 255
    return np.concatenate([rgba[..., :3] * rgba[..., 3:], rgba[..., 3:]], axis=-1)


def rms(one: bytes, other: bytes) -> float:
    """How far two pictures differ: 0 when alike, infinite when of different sizes."""
    a, b = pixels(one), pixels(other)
    return float(np.sqrt(np.mean((a - b) ** 2))) if a.shape == b.shape else np.inf


def plotted(png: bytes) -> list[list[float]] | None:
    """The numbers that a figure was drawn from, which it carries; None for other pictures."""
    text = getattr(Image.open(io.BytesIO(png)), "text", {}).get("plotted")
    return None if text is None else json.loads(text)


def apart(one: list[list[float]], other: list[list[float]]) -> float:
    """The largest difference of two figures' numbers, as a share of each series' largest."""
    if [len(series) for series in one] != [len(series) for series in other]:
        return np.inf
    shares = [
        np.max(np.abs(np.subtract(a, b))) / (np.max(np.abs(a)) or 1)
        for a, b in zip(one, other, strict=True)
        if a
    ]
    return float(max(shares, default=0.0))


def redrawn_differently(
    stored: NotebookNode, fresh: NotebookNode, *, same_versions: bool = True
) -> list[str]:
    """Figures that do not come out as stored, told by place."""
    old, new = pictures(stored), pictures(fresh)
    found = [f"{place} is in one of the two only" for place in sorted(old.keys() ^ new.keys())]
    pairs = ((place, old[place], new[place]) for place in sorted(old.keys() & new.keys()))
    told = ((place, difference(a, b, same_versions)) for place, a, b in pairs)
    return found + [f"{place}: {words}" for place, words in told if words]


def difference(old: bytes, new: bytes, same_versions: bool) -> str:
    """In which numbers or pixels two pictures differ, in words; nothing if they do not.

    Another Matplotlib sets type otherwise: 3.9 against 3.11 differ by up to 0.12 where the numbers
    are equal. There the numbers decide, and pixels only where a picture carries none.
    """
    numbers, again = plotted(old), plotted(new)
    if (numbers is None) != (again is None):
        return "only one of the two carries its numbers"
    if numbers and again and (share := apart(numbers, again)) > DATA_TOLERANCE:
        return f"the numbers drawn differ by {share:.1%}"
    if (same_versions or numbers is None) and (distance := rms(old, new)) > RMS_TOLERANCE:
        return f"the pictures differ by {distance:.4f}"
    return ""
