"""The log of experiments: what is trained is plain training, and every row tells what was done."""

import html
import re
from dataclasses import replace

import numpy as np
import pytest

from nnlib.activations import SIGMOID
from nnlib.data import Dataset
from nnlib.demos.experiments import ExperimentLog
from nnlib.demos.experiments.rows import Experiment, Settings, tell
from nnlib.network import Layer, initialize_parameters, predict
from nnlib.training import train

CONTROLS = ("pictures", "hidden_units", "learning_rate", "iterations")
HEADS = ["number", "idea", "pictures", "hidden units", "learning rate", "iterations"]


def bright(m, seed):
    """Pictures of 4 x 4: class 1 is brighter in the upper half, and all are noisy."""
    rng = np.random.default_rng(seed)
    Y = (rng.random((1, m)) < 0.5).astype(float)
    pictures = rng.random((m, 4, 4, 3))
    pictures[:, :2] += 0.2 * Y[0][:, None, None, None]
    return Dataset(pictures.reshape(m, -1).T, Y, ("dark", "bright"), "made up", (4, 4, 3))


TRAIN, VALIDATION = bright(40, 1), bright(50, 2)


@pytest.fixture
def log():
    return ExperimentLog(TRAIN, VALIDATION)


def words(log):
    return html.unescape(re.sub("<.*?>", "", log._words.value))


def cells(log):
    """Return the text of each row of the table."""
    rows = re.findall(r"<tr>(<th scope=\"row\".*?)</tr>", log._table.value)
    found = [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in rows]
    return [[re.sub("<.*?>", " ", cell).strip() for cell in row] for row in found]


def pixels(log):
    return log._picture.value.split("base64,")[1]


def alt(log):
    return log._picture.value.split('alt="')[1].split('"')[0]


def test_the_controls_are_those_of_the_table_and_begin_where_there_is_much_to_find(log):
    assert tuple(log._controls) == CONTROLS
    assert repr(log) == (
        "<ExperimentLog pictures=40 hidden_units=0 learning_rate=0.005 iterations=300 "
        "experiments=0>"
    )
    assert len(log) == 0 and log.rows == () and "No experiment yet" in words(log)
    assert cells(log) == [] and "Your log: 0 experiments" in log._table.value


@pytest.mark.parametrize("m", [15, 40, 60])  # fewer examples than numbers in each, and more
@pytest.mark.parametrize("hidden_units", [0, 3])
def test_an_experiment_is_plain_training_from_the_same_start(m, hidden_units):
    data = bright(60, 1)
    log = ExperimentLog(data, VALIDATION)
    log.pictures, log.hidden_units, log.learning_rate, log.iterations = m, hidden_units, 0.05, 200
    log.run()
    start = [Layer(np.zeros((1, 48)), np.zeros((1, 1)), SIGMOID)]
    if hidden_units:
        start = initialize_parameters([48, hidden_units, 1], np.random.default_rng(1))
    X, Y = data.X[:, :m], data.Y[:, :m]
    trained = train(X, Y, start, 0.05, 200)[-1].parameters
    (row,) = log.rows
    assert row.training == np.mean(predict(X, trained) == Y)
    is_right = predict(VALIDATION.X, trained) == VALIDATION.Y
    np.testing.assert_array_equal(row.is_right, is_right[0])
    assert row.validation == np.mean(is_right) and 0.5 < row.validation < 1
    assert repr(log).endswith(
        f"experiments=1 train={row.training:.0%} validation={row.validation:.0%}>"
    )
    shown = f"{row.training:.0%} of the training pictures and {row.validation:.0%} of the"
    assert shown in words(log) and f"{row.validation:.0%}" in alt(log)
    assert cells(log)[0][-2:] == [f"{row.training:.0%}", f"{row.validation:.0%}"]


@pytest.mark.parametrize("name", CONTROLS)
def test_every_control_changes_what_is_told_and_what_is_run(log, name):
    log.run()
    part = log._controls[name]
    default, before = part.value, words(log)
    for place in (part.box.min, part.box.max):
        if place == default:
            continue
        part.slider.value = place
        assert getattr(log, name) == place and "error" not in repr(log)
        label = name.replace("_", " ")
        expected = f"Not run yet; since experiment 1: {label} {default:g} → {place:g}."
        assert words(log) == expected and expected in html.unescape(alt(log))
        assert len(log) == 1 and len(cells(log)) == 1  # the log stays
        log.run()
        assert getattr(log.rows[-1].settings, name) == place
        assert log.rows[-1].changes == [f"{label} {default:g} → {place:g}"]
        log.remove_last()
    part.slider.value = default
    assert words(log) == before


def test_by_hand_and_by_code_are_the_same():
    by_hand, by_code = (ExperimentLog(TRAIN, VALIDATION) for _ in range(2))
    by_hand._idea.value = by_code.idea = "a layer sees more"
    by_hand._controls["hidden_units"].slider.value = 4
    by_code.hidden_units = 4
    by_hand._run.click()
    by_code.run()
    assert repr(by_hand) == repr(by_code) and by_hand._table.value == by_code._table.value
    assert by_hand._picture.value == by_code._picture.value and words(by_hand) == words(by_code)
    by_hand._remove.click()
    by_code.remove_last()
    assert len(by_hand) == len(by_code) == 0 and words(by_hand) == words(by_code)


def test_the_idea_is_kept_with_its_experiment_and_the_box_is_empty_for_the_next(log):
    log.idea = "  more time  "
    assert log.idea == "  more time  "
    log.run()
    log.run()
    assert [row.idea for row in log.rows] == ["more time", ""] and log.idea == ""
    assert [row[1] for row in cells(log)] == ["more time", "none noted"]


def test_an_idea_is_text_and_not_html(log):
    log.idea = "<script>alert(1)</script> & <b>so on</b>"
    log.run()
    assert "<script>" not in log._table.value and "<b>so on" not in log._table.value
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;so on" in log._table.value


def test_one_change_is_named_and_of_two_it_is_told_that_nobody_knows_which(log):
    log.run()
    log.iterations = 600
    log.run()
    log.learning_rate, log.hidden_units = 0.05, 2
    sentence = "Two things changed: you will not know which one it was."
    assert words(log) == (
        "Not run yet; since experiment 2: hidden units 0 → 2, learning rate 0.005 → 0.05. "
        + sentence
    )
    log.run()
    log.pictures, log.hidden_units, log.learning_rate, log.iterations = 10, 0, 0.001, 100
    log.run()
    first, second, third, fourth = (row[6] for row in cells(log))
    assert (first, second) == ("the first", "iterations 300 → 600")
    assert third.startswith("hidden units 0 → 2, learning rate 0.005 → 0.05")
    assert third.endswith(sentence) and words(log).endswith(f"Four{sentence[3:]}")
    assert "Four things changed" in fourth and log._table.value.count("Two things") == 1


def test_nothing_changed_gives_the_same_result_and_says_so(log):
    log.hidden_units = 3
    log.run()
    log.run()
    one, two = log.rows
    assert one.validation == two.validation and two.changes == []
    assert "Nothing was changed, so nothing is different." in words(log)
    assert cells(log)[1][6] == "nothing"


def row(number, right, m=100, changes=None, first=0):
    is_right = np.zeros(m, dtype=bool)
    is_right[first : first + right] = True
    return Experiment(number, "", Settings(10, 0, 0.1, 10), changes, 0.9, is_right)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([row(1, 60)], "60% of the validation pictures are answered right."),
        ([row(1, 60), row(2, 90, changes=["a"])], "is 30 points higher than in experiment 1."),
        ([row(1, 60), row(2, 50, changes=["a"])], "is 10 points lower than in experiment 1."),
        # Of 61 and 60 right ones, 40 and 39 are others: a coin would do the same.
        (
            [row(1, 60), row(2, 61, changes=["a"], first=39)],
            "is 1 point higher than in experiment 1, which may well be chance.",
        ),
        ([row(1, 60), row(2, 60, changes=["a"])], "The validation accuracy is that of experiment"),
        ([row(1, 60), row(2, 50, changes=["a", "b"])], "experiment 1. Two things changed: you"),
    ],
)
def test_the_last_two_experiments_are_compared(rows, said):
    assert said in tell(rows)
    assert tell(rows).startswith(f"Experiment {len(rows)}: 90% of the training pictures and ")


def test_the_picture_shows_every_experiment(log):
    seen = {pixels(log)}
    for iterations in (10, 100, 1000):
        log.iterations = iterations
        log.run()
        seen.add(pixels(log))
    assert len(seen) == 4
    expected = [[row.number, 100 * row.validation] for row in log.rows]
    assert np.asarray(log._validation.get_xydata()).tolist() == expected
    expected = [[row.number, 100 * row.training] for row in log.rows]
    assert np.asarray(log._training.get_xydata()).tolist() == expected
    assert log._axes.get_xlim() == (0.5, 10.5)
    for _ in range(8):
        log.run()
    assert log._axes.get_xlim() == (0.5, 15.5) and len(log) == 11


def test_the_last_can_be_removed_and_an_empty_log_says_so(log):
    assert log._remove.disabled
    log.run()
    log.iterations = 500
    log.run()
    assert not log._remove.disabled
    log.remove_last()
    assert len(log) == 1 and "iterations 300 → 500" in words(log)
    log.run()
    assert log.rows[-1].number == 2
    log.remove_last()
    log.remove_last()
    assert log._remove.disabled and "No experiment yet" in words(log)
    with pytest.raises(ValueError, match="the log is empty"):
        log.remove_last()


def test_the_rows_are_not_the_log_itself(log):
    log.run()
    assert isinstance(log.rows, tuple)
    with pytest.raises(AttributeError):
        log.rows[0].idea = "another"


def test_an_experiment_may_overflow_without_a_word():
    loud = Dataset(1e80 * TRAIN.X, TRAIN.Y, *list(vars(TRAIN).values())[2:])
    log = ExperimentLog(loud, loud)
    log.hidden_units, log.learning_rate, log.iterations = 20, 0.1, 100
    log.run()  # warnings are errors here
    assert "error" not in repr(log) and 0 <= log.rows[0].validation <= 1


def test_what_fails_at_the_button_is_told_beside_it(log, monkeypatch):
    def fail(*arguments):
        raise MemoryError("<no room>")

    monkeypatch.setattr("nnlib.demos.experiments.experiments.try_out", fail)
    log._run.click()
    assert "MemoryError: &lt;no room&gt;" in log._words.value and len(log) == 0
    with pytest.raises(MemoryError):
        log.run()


def test_sets_that_do_not_fit_are_refused_in_words():
    short = Dataset(np.ones((47, 5)), np.ones((1, 5)), ("a", "b"), "short")
    with pytest.raises(ValueError, match=r"40 examples of 48 numbers .* of 47; expected 10 or"):
        ExperimentLog(TRAIN, short)
    with pytest.raises(ValueError, match="9 examples of 48 numbers"):
        ExperimentLog(TRAIN.subset(0, 9), VALIDATION)
    nothing = replace(VALIDATION, X=VALIDATION.X[:, :0], Y=VALIDATION.Y[:, :0])
    with pytest.raises(ValueError, match=r"validation set 0 of 48; .* some to validate with"):
        ExperimentLog(TRAIN, nothing)


def test_impossible_settings_and_other_names_are_refused(log):
    with pytest.raises(ValueError, match="choose a whole number from 10 to 40"):
        log.pictures = 41
    with pytest.raises(ValueError, match="choose a whole number from 10 to 1000"):
        log.iterations = 1001
    with pytest.raises(AttributeError, match="no control 'ideas'; its controls are pictures"):
        log.ideas = "?"
    with pytest.raises(AttributeError, match="no control 'rows'"):
        log.rows = []


def test_the_table_names_its_rows_and_columns_and_is_stored(log):
    log.idea = "first"
    log.run()
    table = log._table.value
    heads = re.findall(r'<th scope="col">(.*?)</th>', table)
    assert heads == [*HEADS, "changed", "training", "validation"]
    assert table.count("<caption>") == 1 and table.count('scope="row"') == 1
    bundle = log._repr_mimebundle_()
    assert table in bundle["text/html"] and "<p>Experiment 1: " in bundle["text/html"]
    assert bundle["text/plain"] == repr(log)
    again = ExperimentLog(TRAIN, VALIDATION)
    again.idea = "first"
    again.run()
    assert again._repr_mimebundle_()["text/html"] == bundle["text/html"]
    assert log._idea.description and log._run.description == "Run the experiment"
    assert "nn-live" in log._words._dom_classes
