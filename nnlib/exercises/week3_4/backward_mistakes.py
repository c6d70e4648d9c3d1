"""The classic mistakes of the way back, as changes to the text of ``backward_propagation``."""

from nnlib.exercises import Mistake
from nnlib.exercises.week2_4.propagate import MISTAKES as EARLIER
from nnlib.exercises.week3_4.again import again

DW1, DW2 = "dZ1 @ X.T / m", "dZ2 @ A1.T / m"
DB1, DB2 = "np.sum(dZ1, axis=1, keepdims=True) / m", "np.sum(dZ2, axis=1, keepdims=True) / m"
M, ERROR, SLOPE = "m = X.shape[1]", "A2 - Y", "g1.slope(A1)"
BACK = f"W2.T @ dZ2 * {SLOPE}"
Z1, Z2 = "cache[0][0]", "cache[1][0]"
RETURNED = "[(dW1, db1), (dW2, db2)]"


def _last(name: str, old: str, new: str) -> dict[str, str]:
    """Return a form that computes one of the slopes last of all, where ``dZ1`` is there."""
    return {f"    {name} = {old}\n": "", "    return": f"    {name} = {new}\n    return"}


# A form that changes all four parts serves for each of them, too.
MEANS = (
    again(EARLIER, "1/m missing", {M: "m = 1"}),
    again(EARLIER, "1/m twice", {M: f"{M} ** 2"}),
    again(EARLIER, "multiplied by m", {M: "m = 1 / X.shape[1]"}),
    again(EARLIER, "sign flipped and 1/m missing", {M: "m = -1"}),
    Mistake(
        "n_h in place of m",
        "{part} is divided by the number of hidden units, not by the number of examples.",
        "Which axis of `X` counts the examples?",
        ({M: "m = len(A1)"},),
    ),
    again(EARLIER, "n_x in place of m", {M: "m = len(X)"}),
    again(
        EARLIER,
        "another count in place of m",
        *({M: f"{M} {more} 1"} for more in "-+"),
        *({M: f"m = {n}"} for n in ("max(X.shape[1] - 1, 1)", "X.size", "A1.size", "Y.size")),
        *({M: f"m = {n}"} for n in ("np.sum(Y)", "100", "200", "400")),
    ),
    again(EARLIER, "sign flipped", {ERROR: "Y - A2"}, {"W2.T @ dZ2": "-W2.T @ dZ2"}),
)

OUTPUT = (
    again(
        EARLIER,
        "dA where dZ belongs",
        {ERROR: "-Y / A2 + (1 - Y) / (1 - A2)"},
        {ERROR: "Y / A2 - (1 - Y) / (1 - A2)"},
    ),
    again(
        EARLIER,
        "slope of the sigmoid in part",
        {ERROR: "(A2 - Y) / (1 - A2)"},
        {ERROR: "(A2 - Y) / A2"},
    ),
    again(
        EARLIER,
        "slope lost where answers are sure",
        {ERROR: "(-Y / A2 + (1 - Y) / (1 - A2)) * A2 * (1 - A2)"},
        {
            ERROR: "(-Y / np.maximum(A2, 1e-15) + (1 - Y) / np.maximum(1 - A2, 1e-15)) "
            "* A2 * (1 - A2)"
        },
    ),
    again(
        EARLIER,
        "slope of the sigmoid once too often",
        {ERROR: "(A2 - Y) * A2 * (1 - A2)"},
        {ERROR: "2 * (A2 - Y) * A2 * (1 - A2)"},
        {ERROR: "A2 * (1 - A2)"},
    ),
    again(EARLIER, "errors without sign", {ERROR: "np.abs(A2 - Y)"}, {ERROR: "(A2 - Y) ** 2"}),
    again(EARLIER, "no difference", {ERROR: "A2 * Y"}, {ERROR: "A2 + Y"}, {ERROR: "Y"}),
    again(EARLIER, "labels forgotten", {ERROR: "A2"}),
    again(EARLIER, "answers in place of probabilities", {ERROR: "(A2 > 0.5) - Y"}),
    Mistake(
        "squashed twice",
        "{part} is computed from answers that were squashed twice.",
        "What has already been done to `A2`?",
        ({ERROR: "parameters[1][2](A2) - Y"},),
    ),
    Mistake(
        "clipped too much",
        "{part} comes out as if very sure answers were less sure.",
        "Which step needs clipping, and is it one of these?",
        tuple({ERROR: f"np.clip(A2, {f}, 1 - {f}) - Y"} for f in (0.1, 0.05, 0.01, 1e-3, 1e-5)),
    ),
)

HIDDEN = (
    Mistake(
        "slope forgotten",
        "{part} comes out as if the slope of the hidden units were 1.",
        "What does the chain rule multiply by to get from `A1` to `Z1`?",
        ({f" * {SLOPE}": ""},),
    ),
    Mistake(
        "slope of Z in place of A",
        "{part} comes out as if the slope were computed from `Z1`.",
        "Of what is `slope` a function, as the page writes it?",
        (
            {SLOPE: f"g1.slope({Z1})"},
            {SLOPE: f"(1 - {Z1}**2)"},
            {SLOPE: f"{Z1} * (1 - {Z1})"},
        ),
    ),
    Mistake(
        "tanh hard-coded",
        "{part} comes out as if every hidden unit used `tanh`.",
        "Where does each layer say which function it uses?",
        ({SLOPE: "(1 - A1**2)"}, {SLOPE: f"(1 - np.tanh({Z1})**2)"}),
    ),
    Mistake(
        "sigmoid hard-coded",
        "{part} comes out as if every hidden unit used the sigmoid.",
        "Where does each layer say which function it uses?",
        ({SLOPE: "A1 * (1 - A1)"}, {SLOPE: f"(s := 1 / (1 + np.exp(-{Z1}))) * (1 - s)"}),
    ),
    Mistake(
        "ReLU hard-coded",
        "{part} comes out as if every hidden unit used `RELU`.",
        "Where does each layer say which function it uses?",
        ({SLOPE: "(A1 > 0)"},),
    ),
    Mistake(
        "value in place of the slope",
        "{part} is built on how high the curve of each hidden unit is, not on how steep.",
        "What does the chain rule multiply by to get from `A1` to `Z1`?",
        ({SLOPE: "A1"}, {SLOPE: Z1}, {SLOPE: "g1(A1)"}),
    ),
    Mistake(
        "slope of the last layer",
        "{part} is built on the slope of the last layer where that of the hidden one belongs.",
        "Through which layer do the errors go back here?",
        ({SLOPE: "g1.slope(A2)"}, {SLOPE: "A2 * (1 - A2)"}),
    ),
    Mistake(
        "slope twice",
        "{part} comes out as if the slope of the hidden units were taken twice.",
        "How many times do the errors go through the hidden units?",
        (
            {SLOPE: f"{SLOPE} * {SLOPE}"},
            {SLOPE: f"g1.slope({SLOPE})"},
            {SLOPE: "g1.slope(g1(A1))"},
        ),
    ),
    Mistake(
        "slope added",
        "{part} comes out as if the slope of the hidden units were added.",
        "What does the chain rule do with slopes that follow each other?",
        ({f" * {SLOPE}": f" + {SLOPE}"},),
    ),
    Mistake(
        "divided by the slope",
        "{part} comes out as if it were divided by the slope of the hidden units.",
        "What does the chain rule do with slopes that follow each other?",
        ({f" * {SLOPE}": f" / {SLOPE}"},),
    ),
    Mistake(
        "W2 forgotten",
        "{part} comes out as if all weights of `W2` were 1.",
        "What does each error meet on its way from the last layer back to a hidden unit?",
        ({"W2.T @ dZ2": "dZ2"}, {"W2.T @ dZ2": "np.ones_like(W2).T @ dZ2"}),
    ),
    Mistake(
        "errors forgotten",
        "{part} comes out as if all errors of the last layer were 1.",
        "What goes back to the hidden units, besides weights?",
        ({"W2.T @ dZ2": "W2.T @ np.ones_like(dZ2)"}, {BACK: f"W2.T * {SLOPE}"}),
    ),
    Mistake(
        "W2 after a step",
        "{part} comes out as if `W2` had taken a step before the errors went back.",
        "Which weights made the answers that the errors are about?",
        tuple({"W2.T @ dZ2": f"(W2 - {a} * dW2).T @ dZ2"} for a in (1, 1.2, 0.1, 0.01, 0.5)),
    ),
    Mistake(
        "labels for the hidden units",
        "{part} comes out as if the labels were those of the hidden units.",
        "Which layer's answers are compared with the labels?",
        (
            {BACK: "A1 - Y"},
            {BACK: f"(A1 - Y) * {SLOPE}"},
            {"W2.T @ dZ2": "W2.T @ dZ2 * (A1 - Y)"},
        ),
    ),
)

MEETINGS = (
    Mistake(
        "many columns, one row",
        "A matrix product has many columns on the left and one row on the right.",
        "What shapes do the two have, and does each of them belong there as it is?",
        (
            {"W2.T @ dZ2": "W2 @ dZ2"},
            {"W2.T @ dZ2": "parameters[0][0].T @ dZ2"},
            {"W2.T @ dZ2": "parameters[0][0] @ dZ2"},
            {"W2.T @ dZ2": "dZ2 @ W2"},
            {"dZ2 @ A1.T": "A1 @ dZ2"},
        ),
    ),
    Mistake(
        "one column, many rows",
        "A matrix product has one column on the left and many rows on the right.",
        "What shapes do the two have, and which two does the formula multiply there?",
        ({BACK: f"W2.T @ (dZ2 * {SLOPE})"}, {ERROR: "A1 - Y"}, {"dZ2 @ A1.T": "dZ2.T @ A1"}),
    ),
    Mistake(
        "m columns, not m rows",
        "A matrix product has m columns on the left, but not m rows on the right.",
        "What shapes do the two have, and what does the formula do with them there?",
        (
            {"dZ2 @ A1.T": "dZ2 @ A1"},
            {"dZ1 @ X.T": "dZ1 @ X"},
            {"dZ1 @ X.T": "X @ dZ1"},
            {f" * {SLOPE}": f" @ {SLOPE}"},
        ),
    ),
    Mistake(
        "m rows, not m columns",
        "A matrix product has m rows on the right, but not m columns on the left.",
        "What shapes do the two have, and which of them should not be transposed?",
        (
            {"dZ1 @ X.T": "dZ1.T @ X.T"},
            {"dZ1 @ X.T": "X.T @ dZ1.T"},
            {"W2.T @ dZ2": "W2 @ dZ2.T"},
            {f" * {SLOPE}": f" @ {SLOPE}.T"},
        ),
    ),
    Mistake(
        "dZ transposed",
        "A matrix product has n_h rows on the right, but not n_h columns on the left.",
        "What shapes do the two have, and which of them should not be transposed?",
        ({"dZ1 @ X.T": "X.T @ dZ1"},),
    ),
    Mistake(
        "examples as rows",
        "An array with the examples as rows meets one with the examples as columns.",
        "What shapes do the two have, and which of them should be transposed?",
        ({"W2.T @ dZ2": "dZ2.T @ W2"}, {ERROR: "A2.T - Y"}, {SLOPE: f"{SLOPE}.T"}),
    ),
    # With one unit in the last layer, a sum of products number by number gives these numbers, too.
    Mistake(
        "transposed",
        "{part} has the right numbers, but its rows should be its columns.",
        "What should one column of it stand for?",
        ({DW2: "A1 @ dZ2.T / m"},),
    ),
    Mistake(
        "* in place of @",
        "{part} comes from multiplying number by number where a matrix product is meant.",
        "Which kind of product also adds up?",
        (
            {"W2.T @ dZ2": "W2.T * dZ2"},
            {"W2.T @ dZ2": "W2 * dZ2"},
            {"dZ1 @ X.T": "dZ1 * X"},
            {"dZ1 @ X.T": "dZ1 * X.T"},
            {"dZ2 @ A1.T": "dZ2 * A1"},
            {"dZ2 @ A1.T": "dZ2 * A1.T"},
            {DW2: "np.sum(dZ2 * A1, axis=1, keepdims=True) / m"},
            {DW2: "np.sum(dZ2 * A1, axis=1, keepdims=True).T / m"},
            {DW2: "np.sum(dZ2 * A1, axis=1) / m"},
        ),
    ),
    Mistake(
        "input of the other layer",
        "{part} is made with what goes into the other layer.",
        "What is the input of this layer?",
        ({"dZ2 @ A1.T": "dZ2 @ X.T"}, {"dZ1 @ X.T": "dZ1 @ A1.T"}),
    ),
    Mistake(
        "output in place of input",
        "{part} is made with what comes out of the layer.",
        "What is each error multiplied by: what goes into a layer, or what comes out of it?",
        ({"dZ2 @ A1.T": "dZ2 @ A2.T"}, {"dZ2 @ A1.T": f"dZ2 @ {Z2}.T"}),
    ),
    Mistake(
        "Z in place of A",
        "{part} is built on Z where A belongs.",
        "In which order does the cache hold Z and A, and which of them is needed?",
        (
            {"(_, A1), (_, A2)": "(A1, _), (A2, _)"},
            {"dZ2 @ A1.T": f"dZ2 @ {Z1}.T"},
            {ERROR: f"{Z2} - Y"},
        ),
    ),
    Mistake(
        "input forgotten",
        "{part} is made from the errors alone, without what goes into the layer.",
        "What is each error multiplied by in the formula?",
        (
            {"dZ1 @ X.T": "dZ1 @ np.ones_like(X).T"},
            {"dZ2 @ A1.T": "dZ2 @ np.ones_like(A1).T"},
            {DW1: "dZ1 / m"},
            {DW2: "dZ2 / m"},
        ),
    ),
    Mistake(
        "dZ of the other layer",
        "{part} is made from the `dZ` of the other layer.",
        "Whose slopes are these, and whose `dZ` do they need?",
        (
            {"dZ1 @ X.T": "dZ2 @ X.T"},
            {DB1: DB2},
            _last("dW2", DW2, "dZ1 @ A1.T / m"),
            _last("db2", DB2, DB1),
        ),
    ),
)

SUMS = (
    Mistake(
        "not summed over the examples",
        "{part} is not added up over the examples.",
        "Along which axis do the examples lie?",
        tuple(
            {one: new.format(dZ)}
            for one, dZ in ((DB1, "dZ1"), (DB2, "dZ2"))
            for new in (
                *("{}", "{} / m", "np.sum({}, axis=0) / m", "np.mean({}, axis=0)"),
                *("np.sum({}, axis=0, keepdims=True) / m", "np.mean({}, axis=0, keepdims=True)"),
            )
        ),
    ),
    Mistake(
        "summed to a single number",
        "{part} is added up until a single number is left.",
        "How many weights or biases are there, and how many slopes does that make?",
        (
            *(
                {DB1: f"np.{f}"}
                for f in ("sum(dZ1) / m", "mean(dZ1)", "sum(dZ1, keepdims=True) / m")
            ),
            *({DW1: f"np.{f}"} for f in ("sum(dZ1 @ X.T) / m", "mean(dZ1 @ X.T)")),
            *({DW2: f"np.{f}"} for f in ("sum(dZ2 @ A1.T) / m", "mean(dZ2 @ A1.T)")),
        ),
    ),
    Mistake(
        "single number in place of an array",
        "{part} is a single number, not an array with one row for each unit of the last layer.",
        "Which axis should be added up, and which should still be there?",
        ({DB2: "np.sum(dZ2) / m"}, {DB2: "np.mean(dZ2)"}),
    ),
    Mistake(
        "units summed, too",
        "{part} adds up the units of the last layer, too.",
        "Which axis should be added up, and which should still be there?",
        ({DB2: "np.sum(dZ2, keepdims=True) / m"},),
    ),
    Mistake(
        "db from dW",
        "{part} is made from the slopes of the weights.",
        "What is `db` made from in the formula?",
        tuple(
            {one: f"np.{f}({dW}, axis=1, keepdims=True){end}"}
            for one, dW in ((DB1, "dW1"), (DB2, "dW2"))
            for f, end in (("sum", ""), ("sum", " / m"), ("mean", ""))
        ),
    ),
    again(
        EARLIER,
        "example left out",
        *(
            {"dZ2 = A2 - Y": f"some = {some}\n    dZ2 = some * (A2 - Y)"}
            for some in ("(np.arange(m) < m - 1)", "(np.arange(m) > 0)")
        ),
    ),
    again(
        EARLIER,
        "overwritten, not added up",
        *(
            {"dZ2 = A2 - Y": f"dZ2 = (A2 - Y) * (np.arange(m) == m - 1){more}"}
            for more in ("", " * m")
        ),
    ),
)

RETURNS = (
    again(
        EARLIER,
        "step in place of the slope",
        *(
            {
                f"return {RETURNED}": "return [(W - R * dW, b - R * db) for (W, b, _), (dW, db) in "
                f"zip(parameters, {RETURNED})]".replace("R", rate)
            }
            for rate in ("1.0", "1.2", "0.1", "0.01")
        ),
    ),
    Mistake(
        "flat list",
        "Four arrays come back side by side, not two for each layer.",
        "How many things should the result hold, and of what is each of them made?",
        tuple(
            {RETURNED: four}
            for four in ("dW1, db1, dW2, db2", "dW2, db2, dW1, db1", "dW1, dW2, db1, db2")
        ),
    ),
    Mistake(
        "dictionary in place of the list",
        "The result is a dictionary.",
        "What does the description say that comes back?",
        (
            {RETURNED: '{"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}'},
            {RETURNED: '{"dW1": dW1, "dW2": dW2}'},
        ),
    ),
    Mistake(
        "dictionary in place of the list",
        "The result holds a dictionary for each layer.",
        "What does the description say that comes back?",
        (
            {RETURNED: '[{"dW": dW1, "db": db1}, {"dW": dW2, "db": db2}]'},
            {RETURNED: '[{"dW1": dW1, "db1": db1}, {"dW2": dW2, "db2": db2}]'},
        ),
    ),
    Mistake(
        "one layer only",
        "The result does not hold one `dW` and one `db` for each of the two layers.",
        "How many layers are there, and what is needed of each?",
        tuple(
            {RETURNED: some}
            for some in (
                *("[(dW2, db2)]", "(dW2, db2)", "[(dW1, db1)]", "(dW1, db1)", "[dW1, dW2]"),
                *("[(dZ1, dW1, db1), (dZ2, dW2, db2)]", "[(dW1, db1, dZ1), (dW2, db2, dZ2)]"),
                "[(dW1, db1, g1), (dW2, db2, parameters[1][2])]",
            )
        ),
    ),
    Mistake(
        "dZ in place of db",
        "The result holds `dZ` where `db` belongs.",
        "What does the description name beside `dW`?",
        ({RETURNED: "[(dW1, dZ1), (dW2, dZ2)]"},),
    ),
    Mistake(
        "list read like a dictionary",
        "A list is asked for a place by a name.",
        "How are the layers stored, and how do you take one out?",
        ({"(_, A1), (_, A2) = cache": 'A1 = cache["A1"]'},),
    ),
)

MISTAKES = (*MEANS, *OUTPUT, *HIDDEN, *MEETINGS, *SUMS, *RETURNS)
