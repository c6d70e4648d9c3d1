"""Every figure says in words what it shows."""

import notebook_rules as rules
from test_notebooks import each_edition, stored


@each_edition
def test_every_picture_has_words(path):
    assert rules.without_words(stored(path)) == []
