"""What a check says teaches: two sentences at most, no solution, no word before its time."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path

import pytest
from editions import exercises, solved
from mutation import page_of

from nnlib import answers, borrowed, checks, differences, errors, relations, reruns
from nnlib.errors import COMMON
from nnlib.exercises import pages

ALL = {exercise.key: exercise for exercise in chain(*pages().values())}
MODULES = list(dict.fromkeys(key.partition(".")[0] for key in ALL))
CODE = re.compile(r"`[^`]*`|\$\$.*?\$\$|\$[^$]*\$")
SENTENCE = re.compile(r"[.?!](?=\s|$)")
#: Words that nobody has to be taught, and those of Python, which the first page asks for.
EVERYDAY = set(Path(__file__).with_name("everyday_words.txt").read_text("utf-8").split())


def sentences(message: str) -> int:
    """Count the sentences of a message; code and formulas have none."""
    return len(SENTENCE.findall(CODE.sub("x", message)))


def words(text: str) -> set[str]:
    """Return the words of a text in lower case, without code, formulas and single letters."""
    return set(re.findall(r"[a-z][a-z0-9]+", CODE.sub(" ", text).lower()))


def stems(word: str) -> set[str]:
    """Return a word with and without the endings of English, each as it may be written."""
    found = {word}
    for ending in ("s", "es", "d", "ed", "ing", "r", "er", "est", "ly", "al", "ion", "n"):
        if word.endswith(ending) and len(word) - len(ending) > 2:
            stem = word.removesuffix(ending)
            found |= {stem, stem + "e", stem.rstrip(stem[-1]) + stem[-1], re.sub("i$", "y", stem)}
    return found


@cache
def taught(key: str) -> set[str]:
    """Return the stems of all words on the pages before an exercise, and on its own up to it."""
    module, _, name = key.partition(".")
    text = []
    for page in MODULES[: MODULES.index(module) + 1]:
        for cell in page_of(page).cells:
            text.append(cell.source)
            if page == module and cell.metadata.get("name") == name:
                break
    every = re.findall(r"[a-z][a-z0-9]+", "\n".join(text).lower())
    return set(chain(*map(stems, every)))


def too_early(key: str, message: str) -> list[str]:
    """Return the words of a message that neither the course nor everyday life has brought up."""
    told = re.sub(r"It stops with .*?(?= Tried with|$)", "", message)  # Python's own words
    known = taught(key) | EVERYDAY
    return sorted(word for word in words(told) if not stems(word) & known)


@cache
def solution_of(key: str) -> list[str]:
    """Return the expressions of the page's solution, but for the shortest."""
    module, _, name = key.partition(".")
    function = ast.parse(solved(exercises(page_of(module))[name].source)).body[0]
    return [
        re.sub(r"\s", "", ast.unparse(node).replace("np.", ""))
        for node in chain(*(ast.walk(statement) for statement in function.body[1:]))
        if isinstance(node, ast.BinOp | ast.Compare | ast.Call) and len(list(ast.walk(node))) > 6
    ]


def given_away(key: str, message: str) -> list[str]:
    """Return the expressions of the page's solution that a message spells out itself.

    What it quotes of the learner's own code is the learner's.
    """
    own = re.sub(r"^(It stops|It ends|At)( at)? `[^`]*`|^It stops with .*? at `[^`]*`", "", message)
    spelled = re.sub(r"\s", "", own.replace("np.", ""))
    return [code for code in solution_of(key) if code in spelled]


def sentences_in(path: Path) -> Iterator[str]:
    """Give the sentences and questions that stand as strings in a module, with code for values."""
    tree = ast.parse(path.read_text("utf-8"))
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef)
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if id(node) in docs:
            continue
        parts = node.values if isinstance(node, ast.JoinedStr) else [node]
        if isinstance(node, ast.JoinedStr) or isinstance(getattr(node, "value", None), str):
            text = "".join(
                part.value if isinstance(part, ast.Constant) else "`x`" for part in parts
            )
            if re.search(r"\w \S.*[.?]$", text):
                yield text


@pytest.fixture(scope="module")
def said(scores):
    """Every message that the wrong answers bring out, and all that is written for others."""
    found = [
        (score.key, message)
        for score in scores
        for verdict in score.wrong
        for message in verdict.messages
    ]
    for key, exercise in ALL.items():
        for mistake in exercise.mistakes:
            says = mistake.says.replace("{part}", "The result")
            found.append((key, f"{says} {mistake.asks}"))
    found += [(next(iter(ALL)), f"It stops: {words}. {asks}") for _, words, asks in COMMON]
    return sorted(set(found))


def test_every_message_is_one_sentence_or_two(said):
    assert len(said) > 500
    assert [(key, message) for key, message in said if not 1 <= sentences(message) <= 2] == []


def test_every_mistake_is_one_statement_and_one_question():
    for exercise in ALL.values():
        for mistake in exercise.mistakes:
            assert sentences(mistake.says) == 1 and mistake.says.endswith("."), mistake
            assert sentences(mistake.asks) == 1 and mistake.asks.endswith("?"), mistake


def test_no_message_gives_the_solution_away(said):
    assert [
        (key, message, found) for key, message in said if (found := given_away(key, message))
    ] == []


def test_no_message_uses_a_word_before_the_course_does(said):
    early = {(key, word) for key, message in said for word in too_early(key, message)}
    assert early == set()


@pytest.mark.parametrize(
    "module", [answers, borrowed, checks, differences, errors, relations, reruns]
)
def test_no_sentence_of_the_machinery_uses_a_word_before_the_course_does(module):
    """Any exercise may bring them out, also the first."""
    found = list(sentences_in(Path(module.__file__)))
    assert found
    assert [(text, early) for text in found if (early := too_early(next(iter(ALL)), text))] == []


def test_no_hint_uses_a_word_before_the_course_does_or_is_the_code():
    for key, exercise in ALL.items():
        for hint in (exercise.hints.question, exercise.hints.formula, exercise.hints.shapes):
            assert (key, too_early(key, hint)) == (key, [])
            assert (key, given_away(key, hint)) == (key, [])


def test_these_tests_can_fail():
    key = "week2_4.sigmoid"
    assert too_early(key, "Try momentum.") == ["momentum"]
    assert too_early("week2_4.propagate", "Its gradients overfit.") == ["overfit"]
    assert "1/(1+exp(-Z))" in given_away(key, "Write 1 / (1 + np.exp(-Z)).")
    assert not given_away(key, "At `1 / (1 + np.exp(-Z))`: it stops.")
    assert sentences("It is 0.5 in `a. b`. Is it $1.$ so? Yes.") == 3
