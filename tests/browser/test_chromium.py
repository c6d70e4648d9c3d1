"""The tests of the browser say what they miss. These need no browser."""

import shutil

import pytest
from chromium import CHROMIUMS, find_chromium


def test_first_browser_on_the_path_is_taken(monkeypatch):
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(shutil, "which", lambda name: f"/bin/{name}" if "google" in name else None)
    assert find_chromium() == "/bin/google-chrome"


@pytest.mark.parametrize("named", ["", "/no/such/browser"])
def test_no_browser_is_one_sentence_with_the_cure(monkeypatch, named):
    monkeypatch.setenv("CHROMIUM", named)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(FileNotFoundError, match="sudo apt install chromium") as error:
        find_chromium()
    assert (named or CHROMIUMS[0]) in str(error.value)
