"""A long cell shows how far it has come, and can be cancelled."""

import pytest

from nnlib import bar
from nnlib.bar import ProgressBar


@pytest.fixture(autouse=True)
def shown(monkeypatch):
    """What is displayed."""
    found = []
    monkeypatch.setattr(bar, "display", found.append)
    return found


def test_it_gives_every_step_and_shows_itself_once(shown):
    progress = ProgressBar(range(3, 130), "training")
    assert list(progress) == list(range(3, 130))
    assert shown == [progress]
    assert progress._bar.value == progress._bar.max == 127
    assert progress._cancel.disabled


def test_it_moves_on_the_way_and_not_too_often():
    progress = ProgressBar(range(1000), "training")
    moves = []
    progress._bar.observe(lambda change: moves.append(change.new), "value")
    for step in progress:
        if step == 500:
            assert 480 <= progress._bar.value <= 500
    assert moves == list(range(20, 1001, 20))


def test_cancel_stops_after_the_step_at_hand():
    done = []
    progress = ProgressBar(range(100), "training")
    with pytest.raises(KeyboardInterrupt, match="cancelled after 8 of 100 steps"):
        for step in progress:
            done.append(step)
            if step == 7:
                progress._cancel.click()
    assert done == list(range(8))


def test_pages_without_a_kernel_and_tests_see_one_line():
    bundle = ProgressBar(range(60), "training < 60")._repr_mimebundle_()
    assert bundle["text/plain"] == "<training < 60: 60 steps>"
    assert "training &lt; 60: 60 steps" in bundle["text/html"]
    assert "application/vnd.jupyter.widget-view+json" in bundle


def test_nothing_to_do_is_done_at_once():
    assert list(ProgressBar([], "training")) == []
