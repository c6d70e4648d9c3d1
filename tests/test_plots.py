"""Figures: one style, readable in both themes, never without words, drawn from the data given."""

import ast
import base64
import io
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import matplotlib
import numpy as np
import pytest
from matplotlib.colors import to_rgb, to_rgba
from matplotlib.text import Text
from PIL import Image

from nnlib import figures, look, plots
from nnlib.data import Dataset, make_flower
from nnlib.picture_plots import WEIGHTS, weight_picture
from nnlib.png import encode_png

NNLIB = Path(figures.__file__).parent
ALT = "The cost falls from 0.69 to 0.05."
GROUNDS = ("#ffffff", "#111111")


def contrast(one, other):
    """The contrast of two colours as WCAG 2 defines it, 1 to 21."""
    linear = [np.array(to_rgb(colour)) for colour in (one, other)]
    linear = [np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4) for c in linear]
    dark, light = sorted(c @ [0.2126, 0.7152, 0.0722] for c in linear)
    return (light + 0.05) / (dark + 0.05)


def pixels_of(png):
    return np.asarray(Image.open(io.BytesIO(png)).convert("RGBA"))


class Images(HTMLParser):
    """Collects the attributes of every img element."""

    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        if tag == "img":
            self.found.append(dict(attrs))


def imports(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_no_module_imports_pyplot_or_touches_global_settings():
    for path in NNLIB.rglob("*.py"):
        names = set(imports(path))
        assert not any("pyplot" in name or "rcParams" in name for name in names), path


def test_drawing_loads_no_pyplot_and_changes_no_setting():
    script = """
import sys, matplotlib
def settings():  # to ask for the backend would load pyplot
    return {name: matplotlib.rcParams[name] for name in matplotlib.rcParams if name != "backend"}
before = settings()
from nnlib import plots
ax = plots.plot_costs([1.0, 0.5])
plots.show(ax.figure, "The cost falls from 1 to 0.5.")
assert "matplotlib.pyplot" not in sys.modules
assert settings() == before
"""
    subprocess.run([sys.executable, "-W", "error", "-c", script], check=True)


@pytest.mark.parametrize("ground", GROUNDS)
def test_text_and_classes_are_readable_on_both_grounds(ground):
    assert contrast(look.GREY, ground) >= 4.3
    for colour in look.CLASS_COLOURS:
        assert contrast(colour, ground) >= 3  # what WCAG asks of graphics


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


def test_every_text_of_a_figure_is_grey_and_of_one_size():
    fig, ax = plots.figure()
    ax.plot([0, 1], [0, 1])
    ax.set(title="A finding", xlabel="iteration", ylabel="cost $J$")
    ax.text(0.5, 0.5, "a note")
    plots.show(fig, ALT)
    texts = [*ax.texts, ax.title, ax.xaxis.label, *ax.get_xticklabels(), *ax.get_yticklabels()]
    assert {to_rgba(text.get_color()) for text in texts} == {to_rgba(look.GREY)}
    assert {text.get_fontsize() for text in texts} == {look.FONT_SIZE}


def test_the_look_does_not_follow_the_reader_s_own_settings():
    def drawn():
        fig, ax = plots.figure()
        ax.set(title="A finding", xlabel="iteration", ylabel="cost")
        return plots.show(fig, ALT).png

    plain = drawn()
    with matplotlib.rc_context({"text.color": "red", "figure.facecolor": "red", "font.size": 20}):
        assert drawn() == plain


@pytest.mark.parametrize(
    "alt", ["", "   ", "short 1", "A curve that falls and falls and has no number in it"]
)
def test_a_figure_is_not_shown_without_telling_words(alt):
    fig, _ = plots.figure()
    with pytest.raises(ValueError, match="write one sentence with a number"):
        plots.show(fig, alt)


def test_shown_carries_the_words_beside_the_picture():
    fig, ax = plots.figure(5, 2)
    ax.plot([0.69, 0.05])
    alt = 'From 0.69 "down" to <0.05> & on.'
    bundle = plots.show(fig, alt)._repr_mimebundle_()
    (image,) = Images(bundle["text/html"]).found
    assert image["alt"] == alt
    assert image["src"] == "data:image/png;base64," + bundle["image/png"]
    assert (image["width"], image["height"]) == ("500", "200")
    assert bundle["text/plain"] == f"<Figure: {alt}>"


def test_a_picture_is_sharp_transparent_and_the_same_each_time():
    def drawn():
        fig, ax = plots.figure(3, 2)
        ax.plot([1, 2])
        return plots.show(fig, ALT).png

    assert drawn() == drawn()
    pixels = pixels_of(drawn())
    assert pixels.shape == (400, 600, 4)
    assert (pixels[[0, 0, -1, -1], [0, -1, 0, -1], 3] == 0).all()
    assert set(Image.open(io.BytesIO(drawn())).info) <= {"transparency", "plotted"}


def test_a_figure_carries_the_numbers_it_draws():
    fig, ax = plots.figure()
    ax.plot([0.5, 0.25, np.nan])
    ax.scatter([1, 2], [3, 4])
    ax.imshow([[1.0, 3.0], [5.0, 5.0]])
    numbers = figures.plotted(fig)
    assert numbers == [[0, 1, 2], [0.5, 0.25], [1, 2], [3, 4], [2, 5]]
    png = plots.show(fig, ALT).png
    assert Image.open(io.BytesIO(png)).text["plotted"] == str(numbers)


def test_a_stage_draws_what_a_whole_redraw_draws():
    def stage(values):
        fig, ax = plots.figure()
        (line,) = ax.plot([0, 1, 2], values)
        ax.set(xlim=(0, 2), ylim=(0, 4))
        return figures.Stage(fig, [line]), line, ax

    moved, line, ax = stage([1, 2, 3])
    before = moved.shown(ALT, small=False).png
    line.set_ydata([3, 1, 2])
    after = moved.shown(ALT, small=False).png
    assert after != before
    assert after == stage([3, 1, 2])[0].shown(ALT, small=False).png
    ax.set_ylim(0, 40)  # the background has to follow, so the numbers beside the axis too
    beside = np.s_[:, : int(ax.get_window_extent().x0)]
    other = moved.shown(ALT, small=False).png
    assert (pixels_of(other)[beside] != pixels_of(after)[beside]).any()
    ax.set_ylim(0, 4)
    assert moved.shown(ALT, small=False).png == after


@pytest.mark.parametrize("colours", [40, 300, 100_000])
def test_a_small_file_shows_nearly_the_same_picture(colours):
    rng = np.random.default_rng(0)
    palette = rng.integers(0, 256, (colours, 4), dtype=np.uint8)
    palette[:, 3] = 255
    pixels = palette[rng.integers(0, colours, (200, 300))]
    small, quick = (pixels_of(encode_png(pixels, small=small)) for small in (True, False))
    assert (quick == pixels).all()
    error = np.abs(small.astype(int) - pixels)
    assert (error.max() == 0) if colours <= 256 else (np.median(error) <= 8)


def test_costs_are_drawn_as_given():
    ax = plots.plot_costs({"slow": [0.7, 0.4, 0.2], "fast": [0.7, 0.1]}, every=100)
    slow, fast = ax.lines
    assert slow.get_xydata().tolist() == [[0, 0.7], [100, 0.4], [200, 0.2]]
    assert fast.get_xydata().tolist() == [[0, 0.7], [100, 0.1]]
    assert [text.get_text() for text in ax.texts] == ["slow", "fast"]


def test_a_lone_curve_needs_no_name():
    assert len(plots.plot_costs([0.7, 0.4]).texts) == 0


def test_names_stand_at_the_ends_and_never_on_each_other():
    rates = {f"rate {k}": [1.0, 0.5 + 0.001 * k] for k in range(5)}
    ax = plots.plot_costs(rates)
    assert [line.get_color() for line in ax.lines] == list(look.SERIES_COLOURS)
    plots.show(ax.figure, ALT)
    boxes = [Text.get_window_extent(text) for text in ax.texts]  # without the leading line
    assert sorted(text.get_text() for text in ax.texts) == sorted(rates)
    for index, box in enumerate(boxes):
        assert not any(box.overlaps(other) for other in boxes[index + 1 :])
        assert box.x1 <= ax.figure.bbox.x1


@pytest.mark.parametrize("costs", [[], 0.5, [[0.7, 0.4]]])
def test_costs_of_a_wrong_shape_are_refused(costs):
    with pytest.raises(ValueError, match="one number for each recorded iteration"):
        plots.plot_costs(costs)


@pytest.fixture
def flower():
    return make_flower(np.random.default_rng(1), m=60)


def test_the_boundary_lies_where_the_probability_is_one_half(flower):
    ax = plots.plot_decision_boundary(lambda X: 1 / (1 + np.exp(-X[:1] + 0.5)), flower)
    contour = ax.collections[-1]
    (path,) = contour.get_paths()
    assert path.vertices[:, 0] == pytest.approx(0.5, abs=0.01)
    (image,) = ax.images
    assert image.get_array()[0, 0] < 0.1 and image.get_array()[-1, -1] > 0.9
    assert image.get_clim() == (0, 1)


def test_points_differ_by_shape_and_colour(flower):
    ax = plots.plot_points(flower)
    for label, dots in enumerate(ax.collections):
        assert (dots.get_offsets() == flower.X[:, flower.Y[0] == label].T).all()
        assert to_rgba(look.CLASS_COLOURS[label]) == tuple(dots.get_facecolor()[0])
    circle, triangle = (dots.get_paths()[0].vertices for dots in ax.collections)
    assert circle.shape != triangle.shape
    assert [text.get_text() for text in ax.get_legend().get_texts()] == list(flower.label_names)


def test_a_model_of_one_mind_has_no_boundary(flower):
    ax = plots.plot_decision_boundary(lambda X: np.ones((1, X.shape[1])), flower)
    assert len(ax.collections) == 2  # the points alone, and no warning


def test_a_boundary_says_what_it_cannot_draw(flower):
    with pytest.raises(ValueError, match="predict gave shape"):
        plots.plot_decision_boundary(lambda X: np.ones((1, 3)), flower)
    solid = Dataset(np.zeros((3, 2)), np.zeros((1, 2)), ("a", "b"), "made up")
    with pytest.raises(ValueError, match="has 3 features"):
        plots.plot_decision_boundary(lambda X: X[:1], solid)


@pytest.mark.parametrize("colour_map", [plots.PROBABILITIES, WEIGHTS])
def test_maps_run_from_blue_through_nothing_to_vermillion(colour_map):
    assert colour_map(0.0)[:3] == pytest.approx(to_rgb(look.CLASS_COLOURS[0]))
    assert colour_map(1.0)[:3] == pytest.approx(to_rgb(look.CLASS_COLOURS[1]))
    assert colour_map(0.5)[3] < 0.02
    alphas = [colour_map(p)[3] for p in (0.0, 0.2, 0.4)]
    assert alphas == sorted(alphas, reverse=True)


def test_a_contact_sheet_holds_every_picture():
    pictures = np.random.default_rng(0).integers(0, 256, (5, 16, 16, 3), dtype=np.uint8)
    ax = plots.plot_pictures(pictures, columns=3)
    sheet = np.asarray(ax.images[0].get_array())
    for index, picture in enumerate(pictures):
        y, x = index // 3 * 17, index % 3 * 17
        assert sheet[y : y + 16, x : x + 16, :3] == pytest.approx(picture / 255)
    assert (sheet[17:, 34:, 3] == 0).all()  # the place of a sixth is empty
    same = plots.plot_pictures(pictures / 255, columns=3).images[0].get_array()
    assert np.asarray(same) == pytest.approx(sheet)


def test_right_and_wrong_differ_by_sign_and_colour():
    pictures = np.zeros((2, 8, 8, 3))
    ax = plots.plot_pictures(pictures, captions=["cat", "dog"], right=[True, False])
    assert [text.get_text() for text in ax.texts] == ["✓ cat", "✗ dog"]
    plots.show(ax.figure, ALT)
    right, wrong = (text.get_color() for text in ax.texts)
    assert (right, wrong) == (look.GREY, look.CLASS_COLOURS[1])


@pytest.mark.parametrize("shape", [(0, 8, 8, 3), (8, 8, 3), (2, 8, 8)])
def test_a_contact_sheet_refuses_what_is_no_list_of_pictures(shape):
    with pytest.raises(ValueError, match="a contact sheet wants"):
        plots.plot_pictures(np.zeros(shape))


def test_weights_become_a_picture_about_zero():
    w = np.random.default_rng(0).normal(size=(48, 1))
    ax = plots.plot_weights(w, (4, 4, 3))
    (image,) = ax.images
    assert image.get_array()[2, 1] == pytest.approx(w[(2 * 4 + 1) * 3 : (2 * 4 + 1) * 3 + 3].sum())
    low, high = image.get_clim()
    assert -low == high == np.abs(weight_picture(w, (4, 4, 3))).max()


def test_no_weights_yet_is_an_empty_picture_and_no_warning():
    ax = plots.plot_weights(np.zeros(48), (4, 4, 3))
    assert ax.images[0].get_clim() == (-1, 1)


def test_weights_of_a_wrong_number_are_refused():
    with pytest.raises(ValueError, match="w has 10 numbers"):
        plots.plot_weights(np.zeros(10), (4, 4, 3))


def test_image_png_and_html_hold_the_same_bytes():
    fig, _ = plots.figure()
    shown = plots.show(fig, ALT)
    assert base64.b64decode(shown._repr_mimebundle_()["image/png"]) == shown.png
