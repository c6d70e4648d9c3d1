"""Answers to `occlusion_map` as people write them."""

import itertools

import numpy as np
from written import Answers

answers = Answers("week4_3.occlusion_map")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "sign flipped": {"sign flipped"},
    "squares pile up": {"squares pile up"},
    "argument changed": {"argument changed"},
    "compared with the place before": {"compared with the place before"},
    "filled with black": {"another filling"},
    "filled with white": {"another filling"},
    "filled with the mean": {"another filling"},
    "filled with a grey of 0 to 255": {"another filling"},
    "darkened in place of covered": {"another filling"},
    "one colour only": {"some colours only"},
    "covered row only": {"whole rows or columns covered"},
    "covered up to the edge": {"all up to the edge covered"},
    "square one too small": {"square of another size"},
    "square one too large": {"square of another size"},
    "one pixel only": {"square of another size"},
    "square as large as the step": {"square of another size"},
    "end in place of a length": {"end in place of a length"},
    "square around its place": {"the square at another place"},
    "place counted, not measured": {"the square at another place"},
    "rows and columns exchanged": {"rows and columns exchanged"},
    "height and width exchanged": {"rows and columns exchanged"},
    "result transposed": {"transposed"},
    "rest covered": {"rest covered"},
    "sizes of the result exchanged": {"sizes of the result exchanged"},
    "last place missing": {"last place missing"},
    "over the edge": {"over the edge"},
    "step ignored": {"step ignored"},
    "step by the size": {"step by the size"},
    "size and step exchanged": {"size and step exchanged"},
    "size hard-coded": {"size or step of its own"},
    "step hard-coded": {"size or step of its own"},
    "a number for each pixel": {"a number for each pixel"},
    "probability in place of the fall": {"probability in place of the fall"},
    "ratio in place of the fall": {"ratio in place of the fall"},
    "without its sign": {"without its sign"},
    "cut off at zero": {"without its sign"},
    "scaled": {"scaled"},
    "answers in place of probabilities": {"answers in place of probabilities"},
    "logarithms": {"logarithm of the probability"},
    "probability of the other answer": {"probability of the other answer"},
    "order of the pixels": {"order of the pixels"},
    "scaled once more": {"scaled once more"},
    "not a column": {"not a column"},
    "square in place of the picture": {"square in place of the picture"},
    "nothing covered": {"nothing covered"},
    "return inside the loop": {"some places only"},
    "a flat list": {"a list in place of the map"},
    "one number": {"one number"},
    "more than the map": {"more than the map"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "whole = classify(picture.reshape(-2, 1)).item()": "any number below 0 stands for the rest",
    "falls[i, j] = whole - classify(covered.reshape(-2, 1)).item()": "and here, too",
    "falls = np.ones((len(rows), len(columns)))": "every number of it is replaced",
}


# Right


@answers.right("as on the page")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.right("places counted by a division")
def _(classify, picture, size, step):
    n_rows = (picture.shape[0] - size) // step + 1
    n_columns = (picture.shape[1] - size) // step + 1
    p = classify(picture.reshape(-1, 1))[0, 0]
    falls = np.empty((n_rows, n_columns))
    for i in range(n_rows):
        for j in range(n_columns):
            other = np.array(picture)
            top, left = i * step, j * step
            other[top : top + size, left : left + size, :] = 0.5
            falls[i][j] = p - classify(other.reshape(-1, 1))[0, 0]
    return falls


@answers.right("list of lists")
def _(classify, picture, size, step):
    def probability(pixels):
        return float(classify(pixels.flatten()[:, None])[0, 0])

    def without(r, c):
        hidden = picture.copy()
        hidden[r : r + size, c : c + size] = np.full((size, size, 3), 0.5)
        return probability(hidden)

    h, w = picture.shape[:2]
    return np.array(
        [
            [probability(picture) - without(r, c) for c in range(0, w - size + 1, step)]
            for r in range(0, h - size + 1, step)
        ]
    )


@answers.right("while loops")
def _(classify, picture, size, step):
    falls, row = [], 0
    whole = np.squeeze(classify(picture.reshape(picture.size, 1)))
    while row + size <= len(picture):
        line, column = [], 0
        while column + size <= picture.shape[1]:
            covered = picture.copy()
            for y in range(row, row + size):
                for x in range(column, column + size):
                    for colour in range(3):
                        covered[y, x, colour] = 0.5
            line.append(whole - np.squeeze(classify(covered.reshape(-1, 1))))
            column += step
        falls.append(line)
        row += step
    return np.array(falls)


@answers.right("all pictures in one call")
def _(classify, picture, size, step):
    h, w, _ = picture.shape
    rows, columns = np.arange(0, h - size + 1, step), np.arange(0, w - size + 1, step)
    places = list(itertools.product(rows, columns))
    stack = np.stack([picture] * len(places))
    for k, (r, c) in enumerate(places):
        stack[k, r : r + size, c : c + size] = 0.5
    P = classify(stack.reshape(len(places), -1).T)
    return (classify(picture.reshape(-1, 1)) - P).reshape(len(rows), len(columns))


@answers.right("by a mask")
def _(classify, picture, size, step):
    h, w, n = picture.shape
    y, x = np.mgrid[:h, :w]
    answer = classify(picture.reshape(-1, 1)).item()
    falls = []
    for r in range(0, h - size + 1, step):
        for c in range(0, w - size + 1, step):
            inside = (y >= r) & (y < r + size) & (x >= c) & (x < c + size)
            covered = np.where(inside[..., None], 0.5, picture)
            falls.append(answer - classify(covered.reshape(-1, 1)).item())
    return np.array(falls).reshape(-1, len(range(0, w - size + 1, step)))


@answers.right("covered and uncovered again")
def _(classify, picture, size, step):
    work = picture.copy()
    H, W = picture.shape[0], picture.shape[1]
    falls = np.zeros(((H - size) // step + 1, (W - size) // step + 1))
    whole = classify(work.reshape(-1, 1))
    for i, r in enumerate(range(0, H - size + 1, step)):
        for j, c in enumerate(range(0, W - size + 1, step)):
            under = work[r : r + size, c : c + size].copy()
            work[r : r + size, c : c + size] = 0.5
            falls[i, j] = (whole - classify(work.reshape(-1, 1)))[0][0]
            work[r : r + size, c : c + size] = under
    return falls


@answers.right("negative of a rise")
def _(classify, picture, size, step):
    height, width = picture.shape[:2]
    rises = {}
    for row in range(0, height, step):
        for column in range(0, width, step):
            if row + size > height or column + size > width:
                continue
            covered = picture + 0
            covered[row : row + size, column : column + size] = 1 / 2
            difference = classify(covered.reshape(-1, 1)) - classify(picture.reshape(-1, 1))
            rises[row // step, column // step] = difference.item()
    falls = np.zeros((max(i for i, _ in rises) + 1, max(j for _, j in rises) + 1))
    for place, rise in rises.items():
        falls[place] = -rise
    return falls


# Wrong: what is covered


@answers.wrong("sign flipped")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = classify(covered.reshape(-1, 1)).item() - whole
    return falls


@answers.wrong("squares pile up")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    covered = picture.copy()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("squares pile up")
def _(classify, picture, size, step):
    n_rows = (picture.shape[0] - size) // step + 1
    n_columns = (picture.shape[1] - size) // step + 1
    p = classify(picture.reshape(-1, 1))[0, 0]
    falls = np.zeros((n_rows, n_columns))
    for i in range(n_rows):
        hidden = picture.copy()
        for j in range(n_columns):
            hidden[i * step : i * step + size, j * step : j * step + size] = 0.5
            falls[i, j] = p - classify(hidden.reshape(-1, 1))[0, 0]
    return falls


@answers.wrong("argument changed")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            picture[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(picture.reshape(-1, 1)).item()
    return falls


@answers.wrong("argument changed")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture[:]
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("compared with the place before")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    before = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            now = classify(covered.reshape(-1, 1)).item()
            falls[i, j] = before - now
            before = now
    return falls


@answers.wrong("filled with black")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("filled with white")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    whole = classify(picture.reshape(-1, 1)).item()
    falls = []
    for row in range(0, height - size + 1, step):
        falls.append([])
        for column in range(0, width - size + 1, step):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = np.ones((size, size, 3))
            falls[-1].append(whole - classify(covered.reshape(-1, 1)).item())
    return np.array(falls)


@answers.wrong("filled with the mean")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = picture.mean()
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("filled with a grey of 0 to 255")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size, :] = [128, 128, 128]
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("darkened in place of covered")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] *= 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("one colour only")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size, 0] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("covered row only")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("covered up to the edge")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row:, column:] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("square one too small")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size - 1, column : column + size - 1] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("square one too large")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size + 1, column : column + size + 1] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("one pixel only")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row, column] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("square as large as the step")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + step, column : column + step] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("end in place of a length")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row:size, column:size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("square around its place")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            top, left = max(0, row - size // 2), max(0, column - size // 2)
            covered = picture.copy()
            covered[top : row + size // 2, left : column + size // 2] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("place counted, not measured")
def _(classify, picture, size, step):
    n_rows = (picture.shape[0] - size) // step + 1
    n_columns = (picture.shape[1] - size) // step + 1
    p = classify(picture.reshape(-1, 1))[0, 0]
    falls = np.zeros((n_rows, n_columns))
    for i in range(n_rows):
        for j in range(n_columns):
            hidden = picture.copy()
            hidden[i : i + size, j : j + size] = 0.5
            falls[i, j] = p - classify(hidden.reshape(-1, 1))[0, 0]
    return falls


@answers.wrong("rows and columns exchanged")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, y in enumerate(rows):
        for j, x in enumerate(columns):
            covered = picture.copy()
            covered[x : x + size, y : y + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("height and width exchanged")
def _(classify, picture, size, step):
    width, height = picture.shape[:2]
    falls = np.zeros(((height - size) // step + 1, (width - size) // step + 1))
    whole = classify(picture.reshape(-1, 1)).item()
    for i in range(falls.shape[0]):
        for j in range(falls.shape[1]):
            y, x = i * step, j * step
            covered = picture.copy()
            covered[y : y + size, x : x + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("result transposed")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(columns), len(rows)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[j, i] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("rest covered")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            seen = 0.5 * np.ones(picture.shape)
            window = slice(row, row + size), slice(column, column + size)
            seen[window] = picture[window]
            falls[i, j] = whole - classify(seen.reshape(-1, 1)).item()
    return falls


# Wrong: the places


@answers.wrong("sizes of the result exchanged")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(columns), len(rows)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("last place missing")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size, step), range(0, width - size, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("last place missing")
def _(classify, picture, size, step):
    n_rows = (picture.shape[0] - size) // step
    n_columns = (picture.shape[1] - size) // step
    p = classify(picture.reshape(-1, 1))[0, 0]
    falls = np.zeros((n_rows, n_columns))
    for i in range(n_rows):
        for j in range(n_columns):
            hidden = picture.copy()
            hidden[i * step : i * step + size, j * step : j * step + size] = 0.5
            falls[i, j] = p - classify(hidden.reshape(-1, 1))[0, 0]
    return falls


@answers.wrong("over the edge")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height, step), range(0, width, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("step ignored")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    falls = np.zeros((height - size + 1, width - size + 1))
    whole = classify(picture.reshape(-1, 1)).item()
    for row in range(height - size + 1):
        for column in range(width - size + 1):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[row, column] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("step by the size")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, size), range(0, width - size + 1, size)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("size and step exchanged")
def _(classify, picture, step, size):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("size hard-coded")
def _(classify, picture, size, step):
    size = 4
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("step hard-coded")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, 4), range(0, width - size + 1, 4)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("pictures of one size only")
def _(classify, picture, size, step):
    places = range(0, 64 - size + 1, step)
    falls = np.zeros((len(places), len(places)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(places):
        for j, column in enumerate(places):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("square pictures only")
def _(classify, picture, size, step):
    places = range(0, len(picture) - size + 1, step)
    falls = np.zeros((len(places), len(places)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(places):
        for j, column in enumerate(places):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("a number for each pixel")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    falls = np.zeros((height, width))
    whole = classify(picture.reshape(-1, 1)).item()
    for row in range(0, height - size + 1, step):
        for column in range(0, width - size + 1, step):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            fall = whole - classify(covered.reshape(-1, 1)).item()
            falls[row : row + size, column : column + size] += fall
    return falls


@answers.wrong("a number for each pixel")
def _(classify, picture, size, step):
    height, width = picture.shape[0], picture.shape[1]
    falls = np.zeros((height, width))
    whole = classify(picture.reshape(-1, 1))[0][0]
    for row in range(0, height - size + 1, step):
        for column in range(0, width - size + 1, step):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[row, column] = whole - classify(covered.reshape(-1, 1))[0][0]
    return falls


@answers.wrong("row in place of its number")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for row in rows:
        for column in columns:
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[row, column] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


# Wrong: what is noted


@answers.wrong("probability in place of the fall")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("ratio in place of the fall")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = 1 - classify(covered.reshape(-1, 1)).item() / whole
    return falls


@answers.wrong("without its sign")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = np.abs(whole - classify(covered.reshape(-1, 1)).item())
    return falls


@answers.wrong("cut off at zero")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            p = classify(covered.reshape(-1, 1)).item()
            if p < whole:
                falls[i, j] = whole - p
    return falls


@answers.wrong("scaled")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls / np.abs(falls).max()


@answers.wrong("answers in place of probabilities")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = float(classify(picture.reshape(-1, 1)).item() > 0.5)
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - float(classify(covered.reshape(-1, 1)).item() > 0.5)
    return falls


@answers.wrong("logarithms")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = np.log(classify(picture.reshape(-1, 1))).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - np.log(classify(covered.reshape(-1, 1))).item()
    return falls


@answers.wrong("probability of the other answer")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = 1 - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("nothing covered")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(picture.reshape(-1, 1)).item()
    return falls


# Wrong: what is handed to classify


@answers.wrong("order of the pixels")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.T.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.T.reshape(-1, 1)).item()
    return falls


@answers.wrong("order of the pixels")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.flatten("F")[:, np.newaxis]).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.flatten("F")[:, np.newaxis]).item()
    return falls


@answers.wrong("scaled once more")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1) / 255).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1) / 255).item()
    return falls


@answers.wrong("not a column")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture)
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered)
    return falls


@answers.wrong("not a column")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.flatten()).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.flatten()).item()
    return falls


@answers.wrong("not a column")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(1, -1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(1, -1)).item()
    return falls


@answers.wrong("square in place of the picture")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture[row : row + size, column : column + size].copy()
            covered[:] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("a picture of one size")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(12288, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(12288, 1)).item()
    return falls


# Wrong: what comes back


@answers.wrong("return inside the loop")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
        return falls


@answers.wrong("a flat list")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    whole = classify(picture.reshape(-1, 1)).item()
    falls = []
    for row in range(0, height - size + 1, step):
        for column in range(0, width - size + 1, step):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls.append(whole - classify(covered.reshape(-1, 1)).item())
    return falls


@answers.wrong("a flat list")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    whole = classify(picture.reshape(-1, 1)).item()
    falls = []
    for row in range(0, height - size + 1, step):
        for column in range(0, width - size + 1, step):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls.append(whole - classify(covered.reshape(-1, 1)).item())
    return np.array(falls)


@answers.wrong("one number")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    whole = classify(picture.reshape(-1, 1)).item()
    for row in range(0, height - size + 1, step):
        for column in range(0, width - size + 1, step):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            fall = whole - classify(covered.reshape(-1, 1)).item()
    return fall


@answers.wrong("more than the map")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return whole, falls


@answers.wrong("whole numbers")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)), dtype=int)
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls


@answers.wrong("forgot return")
def _(classify, picture, size, step):
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
