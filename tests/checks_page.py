"""The page on how good the checks are, ``docs/checks.md``: its text and its tables.

``python tests/checks_page.py`` measures, writes the page, and prints what got through.
"""

import os
from collections import Counter
from collections.abc import Callable

import mutation  # first: it makes the notebooks' tools known
from mutants import OPERATORS, name_of

PAGE = mutation.ROOT / "docs/checks.md"


def total(scores: list[mutation.Score]) -> Counter[str]:
    """Return the sums over all exercises."""
    return sum((score.counts() for score in scores), Counter())


def by_exercise(scores: list[mutation.Score]) -> str:
    """Return all numbers of each exercise, and their sums."""
    rows = {score.key: score.counts() for score in scores}
    return table("exercise", {**rows, "all": total(scores)}, list(mutation.HEADS))


def by_operator(scores: list[mutation.Score]) -> str:
    """Return what became of the mutants of each operator."""
    rows = {name_of(operator): Counter() for operator in OPERATORS}
    for score in scores:
        for mutant in score.mutants:
            rows[mutant.operator].update(["mutants", score.fate(mutant)])
    return table("operator", rows, list(mutation.HEADS)[:4])


def table(first: str, rows: dict[str, Counter[str]], heads: list[str]) -> str:
    """Return counts in Markdown, the columns even for those who read them as text."""
    lines = [
        [first, *heads],
        *([name, *(f"{row[h]}" for h in heads)] for name, row in rows.items()),
    ]
    wide, *widths = (max(map(len, column)) for column in zip(*lines, strict=True))
    lines.insert(1, ["-" * wide, *("-" * (width - 1) + ":" for width in widths)])
    return "\n".join(
        " | ".join([f"| {name:{wide}}", *map(str.rjust, cells, widths)]) + " |"
        for name, *cells in lines
    )


def complaints(scores: list[mutation.Score]) -> dict[str, list[str]]:
    """Return what is not as it should be: by kind, a line for each mutant and each answer."""

    def lines(found: Callable[[mutation.Score], list[str]]) -> list[str]:
        return [f"{score.key}, {line}" for score in scores for line in found(score)]

    return {
        "Wrong mutants that got through": lines(
            lambda score: [
                f"{mutant.operator}: {mutant.line}"
                for mutant in score.survivors
                if score.fate(mutant) == "missed"
            ]
        ),
        "Wrong answers that got through": lines(
            lambda score: [verdict.line for verdict in score.wrong if not verdict.right]
        ),
        "Classics named otherwise": lines(
            lambda score: [
                verdict.line for verdict in score.wrong if verdict.classic and not verdict.named
            ]
        ),
        "Forms of mistakes named otherwise": lines(lambda score: list(score.misnamed)),
        "Right answers refused": lines(
            lambda score: [verdict.line for verdict in score.right if not verdict.right]
        ),
    }


TEXT = """\
# How good the checks are

An exercise is judged by `nnlib.check`. This page says how well that judges. It is measured anew in
every run of the tests, and written by `make checks`.

**Mutants.** The solution of each exercise is changed in one place, again and again, by the fixed
list of operators below (`tests/mutants.py`). Each such *mutant*, run beside the page's other
solutions, is checked with {seeds} seeds, and is *caught* if it is called wrong with each of them.
Mutants that read alike are one, and what is no Python program any more is none. A loop that would
go on for ever counts its rounds, and raises an exception after {steps} of them.

**Equivalent** mutants are right answers: their change does no harm, and to accept them is right.
They are listed below, by hand and with a reason each. A test says that each still is a mutant and
still is accepted.

**Answers as people write them** stand in `tests/written/`, a module an exercise. A
wrong one has to be refused, and if its mistake is a *classic*, this has to be named, too. A right
one has to be accepted; the page's own solution is among these. All that with every seed.
The checks were improved on these very answers, and the names that fit were assigned by reading
what the checks say, so the share named rightly guards against going back; it is no estimate for
answers not seen before. Two estimates, each made once, by people who knew the pages only and noted
beforehand what is wrong: of 200 classics 183 got a diagnosis, and 8 more the plain sentence that a
key, a value or an array is missing; of another 120 it was 110 and 9, and none was told anything
false. All of 80 and of 40 right answers passed. Each time one wrong answer passed, too, whose
numbers are right. These were the exercises of the first page and the week 2 lab. For those of
week 3, 124 other classics were all refused and told, two of them by a plain sentence on an
exception; 47 right answers all passed. For week 4 it was 135: all refused, 126 told rightly, 7
vaguely and 2 misleadingly (these nine are mended since); 47 right ones all passed. For week 1 and
the first three pages of week 2 it was 180: all refused, 172 told rightly, 7 by the first number
that differs and 1 misleadingly (six of the eight have a name since); 72 right ones all passed.

**The bars.** At least {caught:.0%} of the mutants that are not equivalent are caught, and at most
{equivalents:.0%} of all are equivalent. Every wrong answer is refused, and at least {named:.0%} of
the classics are named rightly. Every right answer is accepted. Every exercise takes part.

## The exercises

{by_exercise}

## The operators

{by_operator}

## The equivalent mutants

| exercise | changed line | why it does no harm |
| --- | --- | --- |
{equivalent}
"""


def page(scores: list[mutation.Score]) -> str:
    """Return the text of ``docs/checks.md``."""
    return TEXT.format(
        seeds=len(mutation.SEEDS),
        steps=mutation.STEPS,
        caught=mutation.CAUGHT,
        equivalents=mutation.EQUIVALENTS,
        named=mutation.NAMED,
        by_exercise=by_exercise(scores),
        by_operator=by_operator(scores),
        equivalent="\n".join(
            f"| `{key}` | `{line.replace('|', '&#124;')}` | {why} |"
            for key in (score.key for score in scores)
            for line, why in mutation.equivalent(key).items()
        ),
    )


def main() -> None:
    """Measure, write the page, print the numbers and what got through."""
    os.environ["NNLIB_PROGRESS"] = ""  # what is checked here is not what a learner solves
    scores = mutation.measure()
    PAGE.write_text(page(scores), encoding="utf-8", newline="\n")
    print(by_exercise(scores))
    for kind, lines in complaints(scores).items():
        print(f"\n{kind}: {len(lines)}", *lines, sep="\n  ")
    slowest = max(scores, key=lambda score: score.slowest)
    print(f"\nThe slowest check took {slowest.slowest:.2f} s, of {slowest.key}.")


if __name__ == "__main__":
    main()
