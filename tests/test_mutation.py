"""The checks are measured: by mutants of every solution, and by answers as people write them.

The operators that make the mutants are tested one by one, and a weak check is found out.
"""

import ast
from textwrap import indent

import checks_page
import mutants as operators
import mutation
import numpy as np
import pytest
import written
from checks_page import PAGE
from mutants import OPERATORS, Mutant, mutants
from mutation import CAUGHT, EQUIVALENTS, NAMED

from nnlib import check
from nnlib.exercises import Case, Exercise, pages, week2_4

EXERCISES = [exercise for group in pages().values() for exercise in group]


# The bars


def test_the_checks_catch_wrong_mutants(scores):
    count = checks_page.total(scores)
    missed = checks_page.complaints(scores)["Wrong mutants that got through"]
    wrong = count["mutants"] - count["equivalent"]
    assert count["caught"] + count["equivalent"] + count["missed"] == count["mutants"]
    assert count["caught"] >= CAUGHT * wrong, "\n".join(missed)


def test_few_mutants_are_equivalent_and_each_of_them_still_is(scores):
    count = checks_page.total(scores)
    found = {
        (score.key, mutant.line)
        for score in scores
        for mutant in score.mutants
        if score.fate(mutant) == "equivalent"
    }
    listed = {exercise.key: mutation.equivalent(exercise.key) for exercise in EXERCISES}
    assert found == {(key, line) for key, harmless in listed.items() for line in harmless}
    assert all(why for harmless in listed.values() for why in harmless.values())
    assert count["equivalent"] <= EQUIVALENTS * count["mutants"]


def test_wrong_answers_are_refused(scores):
    assert checks_page.complaints(scores)["Wrong answers that got through"] == []


def test_classic_mistakes_are_named_rightly(scores):
    count = checks_page.total(scores)
    otherwise = checks_page.complaints(scores)["Classics named otherwise"]
    assert count["classics"]
    assert count["named rightly"] >= NAMED * count["classics"], "\n".join(otherwise)


def test_every_form_of_a_mistake_is_refused_by_its_own_name(scores):
    assert checks_page.complaints(scores)["Forms of mistakes named otherwise"] == []


def test_right_answers_are_accepted(scores):
    assert checks_page.complaints(scores)["Right answers refused"] == []


def test_every_exercise_takes_part(scores):
    assert [score.key for score in scores] == [exercise.key for exercise in EXERCISES]
    assert [score.key for score in scores if not score.mutants] == []
    assert [score.key for score in scores if not score.wrong or len(score.right) < 2] == []


def test_every_module_of_answers_belongs_to_an_exercise():
    assert written.exercises() == {exercise.key for exercise in EXERCISES}
    assert all(written.of(key).answers.key == key for key in written.exercises())


def test_the_page_holds_what_was_measured(scores):
    stored = PAGE.read_text(encoding="utf-8")
    assert stored == checks_page.page(scores), "write it anew: make checks"


# The operators


def cell(solution: str) -> str:
    """Return the cell of an exercise, in which some lines are given."""
    text = indent(f"### BEGIN SOLUTION\n{solution}\n### END SOLUTION", "    ")
    return f'def f(w, X, n=3):\n    """Take 2 + 2."""\n    Y = 1 + 1\n{text}\n'


def changes(operator: operators.Operator, solution: str) -> list[str]:
    """Return the changed line of each mutant that an operator makes."""
    found = mutants(cell(solution), [operator])
    assert {mutant.operator for mutant in found} <= {operators.name_of(operator)}
    return [mutant.line for mutant in found]


# An operator, what it finds, and all that it makes of that.
EXAMPLES = [
    (operators.other_operator, "return w - X", ["return w + X", "return w * X"]),
    (operators.other_operator, "return w @ X", ["return w * X"]),
    (operators.other_operator, "return w > X", ["return w >= X", "return w < X", "return w <= X"]),
    (operators.other_operator, "return w and X", ["return w or X"]),
    (operators.other_operator, "w += X", ["w -= X", "w *= X"]),
    (operators.other_axis, "return X.sum(axis=0)", ["return X.sum(axis=1)"]),
    (operators.other_axis, "return X.shape[1]", ["return X.shape[0]"]),
    (operators.other_axis, "return len(X)", ["return X.shape[1]"]),
    (
        operators.keyword_changed,
        "return X.sum(axis=1, keepdims=True)",
        ["return X.sum(keepdims=True)", "return X.sum(axis=1)"],
    ),
    (
        operators.keyword_changed,
        "return X.sum(axis=1)",
        ["return X.sum()", "return X.sum(axis=1, keepdims=True)"],
    ),
    (
        operators.term_dropped,
        "return w + X / n",
        ["return w", "return X / n", "return w + X", "return w + n"],
    ),
    (operators.term_dropped, "return w > 0.5", ["return w"]),
    (operators.term_dropped, "w += X", ["w = X"]),
    (operators.transposed, "return w.T @ X", ["return w.T @ X.T", "return w @ X"]),
    (
        operators.transposed,
        "return np.dot(w, X)",
        ["return np.dot(w.T, X)", "return np.dot(w, X.T)"],
    ),
    (operators.off_by_one, "return 255", ["return 254", "return 256"]),
    (operators.off_by_one, "return X[0]", ["return X[-1]", "return X[1]"]),
    (operators.off_by_one, "return X[n]", ["return X[n - 1]", "return X[n + 1]"]),
    (operators.off_by_one, "return range(n)", ["return range(n - 1)", "return range(n + 1)"]),
    (operators.off_by_one, "return X[:n]", ["return X[:]", "return X[:n - 1]", "return X[:n + 1]"]),
    (operators.sign_changed, "return -w", ["return w"]),
    (operators.sign_changed, "return w - X", ["return -(w - X)", "return -w - X"]),
    (operators.sign_changed, "return w, 0.0", ["return (-w, 0.0)"]),
    (operators.sign_changed, "A = np.exp(X)", ["A = -np.exp(X)", "A = np.exp(-X)"]),
    (operators.sign_changed, "A = np.zeros(n) > len(w)", ["A = -(np.zeros(n) > len(w))"]),
    (operators.sign_changed, 'A = {"w": w}', ["A = {'w': -w}"]),
    (
        operators.constant_for_name,
        "return g(w)",
        ["return g(0)", "return g(1)", "return g(10)", "return g(0.01)"],
    ),
    (operators.name_for_name, "return w", ["return X", "return n", "return Y"]),
    (operators.text_for_text, 'A = X["w"], "b"', ["A = (X['b'], 'b')"]),
    (operators.text_for_text, 'A = X["w" + str(n)], "b"', ["A = (X['b' + str(n)], 'b')"]),
    (operators.other_function, "return np.exp(X)", ["return np.exp2(X)", "return np.expm1(X)"]),
    (operators.other_function, "return X.sum()", ["return X.mean()", "return X.max()"]),
    (operators.other_function, "return sigmoid(X)", ["return np.tanh(X)"]),
    (operators.call_unwrapped, "return np.log(X)", ["return X"]),
    (operators.call_unwrapped, "return X.astype(float)", ["return X"]),
    (operators.other_number, "return 0.5", ["return 0.0", "return -0.5", "return 1.0"]),
    (operators.other_number, "return 0.0", ["return 1.0"]),
    (operators.values_exchanged, "return w, X", ["return (X, w)"]),
    (operators.values_exchanged, "w, X = n", ["X, w = n"]),
    (operators.values_exchanged, "return X.reshape(n, -1)", ["return X.reshape(-1, n)"]),
    (operators.values_exchanged, "return np.maximum(0, X)", []),
    (operators.entry_dropped, 'A = {"w": w, "X": X}', ["A = {'X': X}", "A = {'w': w}"]),
    (
        operators.entry_dropped,
        "return np.zeros((n, 1))",
        ["return np.zeros((1,))", "return np.zeros((n,))"],
    ),
    (operators.entry_dropped, "return [(w, X)]", ["return [(X,)]", "return [(w,)]"]),
    (operators.condition_negated, "return w if n else X", ["return w if not n else X"]),
    (operators.condition_negated, "return not w", ["return w"]),
    (operators.changed_in_place, "w = w - X", ["w -= X"]),
    (operators.changed_in_place, "w = X - w", []),
    (operators.statement_dropped, "w = X\nn = X", ["(without) w = X", "(without) n = X"]),
    (operators.statement_dropped, "w = X", ["pass"]),
    (operators.statement_dropped, "if n:\n    w = X", ["pass", "pass"]),
    (operators.statements_exchanged, "w = X\nX = n\nn = Y", ["X = n; w = X", "n = Y; X = n"]),
    (operators.statements_exchanged, "w = w + n\nX = X + n", []),
    (operators.statements_exchanged, "w.append(n)\nX = len(w)", ["X = len(w); w.append(n)"]),
    (operators.statements_exchanged, "w = X\nreturn n", ["return n; w = X"]),
    (operators.loop_moved, "for x in X:\n    w = x\n    n = w\nreturn n", ["return n", "n = w"]),
]


@pytest.mark.parametrize(("operator", "solution", "expected"), EXAMPLES)
def test_an_operator_makes_all_of_its_changes_and_no_others(operator, solution, expected):
    assert changes(operator, solution) == expected


def test_every_operator_has_an_example():
    assert {operator for operator, _, _ in EXAMPLES} == set(OPERATORS)


def test_a_loop_is_moved_around_the_line_after_it_and_its_own_last():
    solution = "for x in X:\n    w = x\n    n = w\nreturn n"
    longer, shorter = mutants(cell(solution), [operators.loop_moved])
    assert "        n = w\n        return n" in longer.source
    assert "        w = x\n    n = w\n    return n" in shorter.source


def test_only_the_solution_is_changed():
    for mutant in mutants(cell("return w - X")):
        head, body = mutant.source.split("Y = 1 + 1\n")
        assert head == 'def f(w, X, n=3):\n    """Take 2 + 2."""\n    '
        assert "return w - X" not in body


def test_names_are_exchanged_for_those_that_have_a_value_by_then():
    lines = changes(operators.name_for_name, "A = w\nfor _ in n:\n    C = A")
    assert [line for line in lines if line.startswith("A")] == ["A = X", "A = n", "A = Y"]
    assert [line for line in lines if line.startswith("C")] == ["C = w", "C = X", "C = n", "C = Y"]


def test_the_names_of_a_comprehension_are_known_within_it_only():
    lines = changes(operators.name_for_name, "A = [x - y for x, y in w]\nB = A")
    known = ("w", "X", "n", "Y")
    assert {f"A = [{name} - y for x, y in w]" for name in (*known, "y")} < set(lines)
    assert {line for line in lines if line.startswith("B")} == {f"B = {name}" for name in known}
    assert not any(line.endswith(("in x]", "in y]")) for line in lines)
    constants = changes(operators.constant_for_name, "A = [x for x in w if x]")
    assert {"A = [10 for x in w if x]", "A = [x for x in w if 10]"} < set(constants)


def test_mutants_that_read_alike_are_one():
    sources = [mutant.source for mutant in mutants(cell("return w + w"))]
    assert len(sources) == len(set(sources))
    assert [line for line in changes(operators.term_dropped, "return w + w")] == ["return w"]


def test_what_is_no_program_is_no_mutant():
    assert changes(operators.constant_for_name, "X[n] += 1") != []
    assert not any("0 += 1" in line for line in changes(operators.constant_for_name, "X.T += 1"))


def test_the_changed_line_is_told_also_inside_a_dictionary():
    lines = changes(operators.other_operator, "return {'one': w,\n 'sum': w + X,\n 'two': X}")
    assert lines == ["'sum': w - X", "'sum': w * X"]


def test_loops_over_layers_and_dictionaries_of_parameters_are_served():
    deep = """\
A, caches = X, []
for l in range(1, n + 1):
    W, b = w["W" + str(l)], w["b" + str(l)]
    A = np.maximum(0, W @ A + b)
    caches.append((A, W))
if n == 0:
    return X
return {"A": A, "caches": [cache for cache in reversed(caches)]}"""
    found = mutants(cell(deep))
    made_by = {mutant.operator for mutant in found}
    assert len(found) > 150
    assert made_by >= {"text for text", "condition negated", "statements exchanged", "loop moved"}
    lines = {mutant.line for mutant in found}
    assert {"for l in range(1, n):", "'caches': [cache for cache in caches]}"} <= lines
    assert "caches.append((W, A))" in lines


# The measurement


DOUBLE = Exercise("f", lambda X: 2.0 * X, lambda rng: [Case((float(rng.normal()),))])


def room() -> mutation.Room:
    return {"np": np, "_step": mutation.Steps()}


def test_a_loop_without_end_is_ended():
    names = room()
    mutation.run(ast.parse("def f(X):\n    while True:\n        X = X + 1"), names)
    assert "Its loops go on" in repr(mutation.Judge(DOUBLE, names)(names["f"])[0])


def test_every_check_may_take_all_steps():
    names, rounds = room(), mutation.STEPS
    source = f"def f(X):\n    for _ in range({rounds}):\n        Y = 2.0 * X\n    return Y"
    mutation.run(ast.parse(source), names)
    assert all(mutation.Judge(DOUBLE, names)(names["f"]))


def mean_of(X):
    m = X.shape[1]
    return np.sum(X) / m


MEAN = """\
def mean_of(X):
    ### BEGIN SOLUTION
    m = X.shape[1]
    return np.sum(X) / m
    ### END SOLUTION
"""


def measured(sizes: list[tuple[int, int]]) -> mutation.Score:
    """Return the score of a check that tries matrices of some sizes."""
    exercise = Exercise(
        "mean_of", mean_of, lambda rng: [Case((rng.normal(size=size),)) for size in sizes]
    )
    return mutation.score(exercise, MEAN, room())


def test_a_check_with_one_example_only_is_found_out():
    weak, strong = measured([(4, 1)]), measured([(1, 3), (4, 2)])
    assert checks_page.complaints([strong])["Wrong mutants that got through"] == []
    missed = checks_page.complaints([weak])["Wrong mutants that got through"]
    assert ", term dropped: return np.sum(X)" in missed
    assert ", constant for name: return np.sum(X) / 1" in missed
    count = checks_page.total([weak])
    assert count["caught"] < CAUGHT * count["mutants"]
    assert f"| {len(missed)} |" in " ".join(checks_page.by_exercise([weak]).split())


def test_a_listed_mutant_counts_as_equivalent(monkeypatch):
    listed = {"return np.sum(X)": "one example is its own mean"}
    monkeypatch.setattr(mutation, "equivalent", lambda key: listed)
    weak = measured([(4, 1)])
    assert weak.fate(Mutant("", "return np.sum(X) * 2", "")) == "caught"
    assert weak.counts()["equivalent"] == 1


def test_nothing_but_time_is_saved_by_what_is_remembered():
    wrong = written.of("week2_4.predict").answers.all_wrong
    with mutation.remembered(week2_4.PREDICT) as known:
        for answer in wrong[:10] * 2:
            for seed in (1, 2):
                plain = check(week2_4.PREDICT, answer.function, seed=seed)
                assert check(known, answer.function, seed=seed) == plain


def test_an_answer_sees_the_page_s_solutions_and_of_its_imports_what_these_use():
    names = mutation.room_of(mutation.page_of("week2_4"))
    assert names["np"] is np
    assert names.keys() >= {"sigmoid", "propagate", "model"}
    assert "CatDemo" not in names and "plots" not in names
