"""Draw the course's pictures of cats and of other things, from NumPy alone.

    python datasets/draw_cats.py                   write the two files beside this program
    python datasets/draw_cats.py --sheet all.png   every kind, dark and light, on a contact sheet

A picture is a ground, one subject and perhaps something in front of it. By a coin, the same for
cats and for all else, the subject is dark on a light ground or light on a dark one. That coin is
what makes the pictures hard for a linear model: no one set of pixel weights serves both.

Picture `i` of a file depends on the file's seed, on `i` and on its label, and on nothing else:
each can be drawn again without the others. `drawing/` holds shapes, colours and creatures.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import h5py
import numpy as np
from drawing import animals, cats, things
from drawing.canvas import SIDE, Canvas
from drawing.palette import Coat, choose_coat
from drawing.scenes import lit, paint_foreground, paint_ground
from numpy.typing import NDArray

from nnlib.hdf5 import Split, save_images

HERE = Path(__file__).resolve().parent
SCALE = (0.5, 0.58)
JITTER = 0.05
LEAN = 0.08
DARK_SHARE = 0.5


class Kind(NamedTuple):
    """A kind of subject: who paints it, its size, how far down it goes, its share of the class."""

    paint: Callable[[Canvas, Coat, np.random.Generator], None]
    size: float
    down: float
    share: float = 1


class Part(NamedTuple):
    """A part of the data, one file: its name, its seed, its number of pictures."""

    split: Split
    seed: int
    m: int


PARTS = (Part("train", seed=1, m=1000), Part("test", seed=2, m=500))

CATS = {
    "cat's face": Kind(cats.cat_face, 1, 0.12, 10),
    "sitting cat": Kind(cats.sitting_cat, 0.78, -0.12, 4),
    "walking cat": Kind(cats.walking_cat, 0.88, 0, 3),
    "lying cat": Kind(cats.lying_cat, 0.85, -0.25, 3),
}
OTHERS = {
    "dog's face": Kind(animals.dog_face, 1, 0),
    "sitting dog": Kind(animals.sitting_dog, 0.78, -0.12),
    "standing dog": Kind(animals.standing_dog, 0.88, 0),
    "rabbit's face": Kind(animals.rabbit_face, 0.85, 0.28),
    "sitting rabbit": Kind(animals.sitting_rabbit, 0.72, -0.1),
    "bear's face": Kind(animals.bear_face, 1, 0),
    "sitting bear": Kind(animals.sitting_bear, 0.78, -0.12),
    "mouse's face": Kind(animals.mouse_face, 0.9, 0),
    "owl": Kind(animals.owl, 0.85, -0.1),
    "bird": Kind(animals.bird, 0.9, 0),
    "fish": Kind(animals.fish, 0.9, 0),
    "car": Kind(things.car, 0.85, 0),
    "house": Kind(things.house, 0.9, 0),
    "flower": Kind(things.flower, 0.85, -0.2),
    "person": Kind(things.person, 0.85, -0.1),
    "tree": Kind(things.tree, 0.85, 0),
    "mug": Kind(things.mug, 0.9, 0),
    "loose shapes": Kind(things.loose_shapes, 1.2, 0),
}
KINDS = (OTHERS, CATS)  # by label


class Drawing(NamedTuple):
    """A picture, (64, 64, 3) uint8, with the name of its kind and whether its subject is dark."""

    pixels: NDArray[np.uint8]
    kind: str
    dark: bool


def choose_kind(rng: np.random.Generator, label: int) -> str:
    """Choose the name of a kind of this label, by the kinds' shares."""
    shares = np.array([kind.share for kind in KINDS[label].values()], float)
    return str(rng.choice(list(KINDS[label]), p=shares / shares.sum()))


def draw(
    seed: int, i: int, label: int, *, kind: str | None = None, dark: bool | None = None
) -> Drawing:
    """Draw picture `i` of the set with this seed and label; its kind and coin may be given."""
    rng = np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(i,)))
    kind = choose_kind(rng, label) if kind is None else kind
    dark = bool(rng.random() < DARK_SHARE) if dark is None else dark
    canvas = Canvas.blank()
    paint_ground(canvas, rng, not dark)
    paint, size, down, _ = KINDS[label][kind]
    size *= rng.uniform(*SCALE)
    x, y = rng.uniform(-JITTER, JITTER, 2)
    lean, mirror = rng.uniform(-LEAN, LEAN), rng.random() < 0.5
    frame = canvas.frame(x, y + down * size, size, lean, mirror=mirror)
    paint(frame, choose_coat(rng, dark), rng)
    paint_foreground(canvas, rng)
    return Drawing(lit(canvas, rng), kind, dark)


def draw_labels(seed: int, m: int) -> NDArray[np.int64]:
    """Draw labels (m,): a coin orders each pair 0, 1, so every start is balanced to within one."""
    coins = np.random.default_rng(seed).integers(0, 2, (m + 1) // 2)
    return np.stack([coins, 1 - coins], axis=1).ravel()[:m]


def draw_set(seed: int, m: int) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Draw pictures (m, 64, 64, 3) uint8 and their labels (m,) int64, 0 or 1."""
    labels = draw_labels(seed, m)
    pictures = [draw(seed, i, int(label)).pixels for i, label in enumerate(labels)]
    return np.stack(pictures), labels


def write(folder: Path, part: Part) -> Path:
    """Draw one part into its file, which also says where its pictures come from."""
    path = folder / f"drawn_cats_{part.split}.h5"
    save_images(path, part.split, *draw_set(part.seed, part.m))
    with h5py.File(path, "r+") as file:
        file.attrs["source"] = f"drawn by datasets/draw_cats.py with seed {part.seed}"
        file.attrs["licence"] = "CC BY 4.0"
    return path


def sheet_rows(seed: int, columns: int) -> Iterator[tuple[str, list[NDArray[np.uint8]]]]:
    """Yield each kind's name and a row of its pictures: half of them dark, then half light."""
    for label in (1, 0):
        for row, kind in enumerate(KINDS[label]):
            firsts = range(columns * row, columns * (row + 1))
            darks = [column < columns // 2 for column in range(columns)]
            drawn = zip(firsts, darks, strict=True)
            yield kind, [draw(seed, i, label, kind=kind, dark=dark).pixels for i, dark in drawn]


def write_sheet(path: Path, *, seed: int = 0, columns: int = 8, enlarge: int = 2) -> None:
    """Save a contact sheet: a row for each kind, named at its left (needs Pillow)."""
    from PIL import Image, ImageDraw

    rows = list(sheet_rows(seed, columns))
    step, margin = enlarge * SIDE + 4, 110
    sheet = Image.new("RGB", (margin + columns * step, len(rows) * step), "white")
    pen = ImageDraw.Draw(sheet)
    for row, (kind, pictures) in enumerate(rows):
        pen.text((4, row * step + step // 2), kind, fill="black")
        for column, picture in enumerate(pictures):
            large = picture.repeat(enlarge, axis=0).repeat(enlarge, axis=1)
            sheet.paste(Image.fromarray(large), (margin + column * step, row * step))
    sheet.save(path)


def main() -> None:
    """Read the command line and do what it says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sheet", type=Path, help="write a contact sheet here, not the files")
    parser.add_argument("--folder", type=Path, default=HERE, help="where to write the files")
    options = parser.parse_args()
    if options.sheet:
        write_sheet(options.sheet)
        return
    for part in PARTS:
        print(f"{write(options.folder, part)}: {part.m} pictures")


if __name__ == "__main__":
    main()
