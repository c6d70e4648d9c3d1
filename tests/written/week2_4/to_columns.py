"""Answers to `to_columns` as people write them."""

import numpy as np
from written import Answers

answers = Answers("week2_4.to_columns")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "standardised": {"standardised"},
    "size of the pictures hard-coded": {"size hard-coded"},
    "flattened by reshape(n_x, m)": {"reshape(n, m)"},
    "not transposed": {"not transposed"},
    "not scaled": {"not scaled"},
    "scaled by 256": {"scaled by 256"},
    "whole-number division": {"whole-number division"},
    "scaled result cut to whole numbers": {"whole-number division"},
    "scaled by the maximum of the data": {"scaled by the largest value present"},
    "each picture scaled by its own maximum": {"scaled by the largest value present"},
    "scaled to -1..1": {"scaled to -1..1"},
    "scaled twice": {"scaled twice"},
    "colours before pixels": {"axes exchanged"},
    "rows and columns of the picture exchanged": {"axes exchanged"},
    "numbers of a picture in reversed order of axes": {"axes exchanged"},
    "all pictures in one column": {"all in one"},
    "an axis too many": {"other shape"},
    "in-place division of whole numbers": {"division in its own place"},
    "argument changed": {"argument changed"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "return pictures.reshape(len(pictures), -2).T / 255": (
        "NumPy takes any negative size for the one that is left over"
    ),
}


# Right


@answers.right("reshape(m, -1), transposed")
def _(pictures):
    m = pictures.shape[0]
    return pictures.reshape(m, -1).T / 255


@answers.right("np.reshape with all sizes, np.transpose, 255.0")
def _(images):
    m, height, width, channels = images.shape
    flat = np.reshape(images, (m, height * width * channels))
    return np.transpose(flat) / 255.0


@answers.right("scaled first")
def _(pictures):
    scaled = np.true_divide(pictures, 255)
    return scaled.reshape((scaled.shape[0], -1)).T


@answers.right("column by column in a loop")
def _(pictures):
    X = np.zeros((pictures[0].size, len(pictures)))
    for i in range(len(pictures)):
        X[:, i] = pictures[i].flatten() / 255
    return X


@answers.right("stack of a list comprehension")
def _(pictures):
    return np.stack([p.ravel() / 255 for p in pictures], axis=1)


@answers.right("np.column_stack")
def _(pictures):
    return np.column_stack([p.reshape(-1) for p in pictures]) / 255


@answers.right("np.hstack of columns")
def _(pictures):
    return np.hstack([p.reshape(-1, 1) / 255 for p in pictures])


@answers.right("examples moved to the last axis")
def _(pictures):
    return np.moveaxis(pictures, 0, -1).reshape(-1, len(pictures)) / 255


@answers.right("einsum moves the axes")
def _(pictures):
    m = len(pictures)
    return np.einsum("mhwc->hwcm", pictures).reshape(-1, m) / 255


@answers.right("transposed, then filled in the order of columns")
def _(pictures):
    return pictures.T.reshape((-1, len(pictures)), order="F") / 255


@answers.right("in place on a copy of its own")
def _(pictures):
    X = pictures.astype(float)
    X /= 255
    X = X.reshape(X.shape[0], -1)
    return X.T


@answers.right("times 1/255, copied to be in one piece")
def _(pictures):
    flat = pictures.reshape(len(pictures), -1) * (1 / 255)
    return np.ascontiguousarray(flat.T)


@answers.right("zip of the pictures' numbers")
def _(pictures):
    rows = zip(*[p.flatten().tolist() for p in pictures], strict=True)
    return np.array([[number / 255 for number in row] for row in rows])


@answers.right("loops over everything")
def _(pictures):
    m, height, width, channels = pictures.shape
    X = np.empty((height * width * channels, m))
    for i in range(m):
        for row in range(height):
            for column in range(width):
                for c in range(channels):
                    k = (row * width + column) * channels + c
                    X[k, i] = pictures[i, row, column, c] / 255
    return X


# Wrong


@answers.wrong("flattened by reshape(n_x, m)")
def _(pictures):
    return pictures.reshape(-1, pictures.shape[0]) / 255


@answers.wrong("flattened by reshape(n_x, m)")
def _(pictures):
    m, height, width, channels = pictures.shape
    n_x = height * width * channels
    X = np.reshape(pictures, (n_x, m))
    return X / 255.0


@answers.wrong("flattened by reshape(n_x, m)")
def _(pictures):
    flat = pictures.reshape(len(pictures), -1) / 255
    return flat.reshape(flat.shape[1], flat.shape[0])


@answers.wrong("not transposed")
def _(pictures):
    return pictures.reshape(len(pictures), -1) / 255


@answers.wrong("not transposed")
def _(pictures):
    X = []
    for picture in pictures:
        X.append(picture.flatten() / 255)
    return np.array(X)


@answers.wrong("not transposed")
def _(pictures):
    m = pictures.shape[0]
    X = pictures.reshape((m, -1)).astype(float)
    X /= 255
    X.T
    return X


@answers.wrong("not scaled")
def _(pictures):
    return pictures.reshape(pictures.shape[0], -1).T


@answers.wrong("not scaled")
def _(pictures):
    X_flatten = np.reshape(pictures, (len(pictures), -1)).T
    X_flatten / 255
    return X_flatten.astype(float)


@answers.wrong("scaled by 256")
def _(pictures):
    return pictures.reshape(len(pictures), -1).T / 256


@answers.wrong("scaled by 256")
def _(pictures):
    levels = 2**8
    return np.column_stack([p.ravel() for p in pictures]) / levels


@answers.wrong("whole-number division")
def _(pictures):
    return pictures.reshape(len(pictures), -1).T // 255


@answers.wrong("whole-number division")
def _(pictures):
    columns = [np.floor_divide(picture.ravel(), 255) for picture in pictures]
    return np.stack(columns, axis=1)


@answers.wrong("scaled result cut to whole numbers")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T / 255
    return X.astype(int)


@answers.wrong("scaled result cut to whole numbers")
def _(pictures):
    m = len(pictures)
    X = np.zeros((pictures[0].size, m), dtype=pictures.dtype)
    for i in range(m):
        X[:, i] = pictures[i].reshape(-1) / 255
    return X


@answers.wrong("scaled by the maximum of the data")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T
    return X / X.max()


@answers.wrong("scaled by the maximum of the data")
def _(pictures):
    return (pictures / np.max(pictures)).reshape(pictures.shape[0], -1).T


@answers.wrong("each picture scaled by its own maximum")
def _(pictures):
    flat = pictures.reshape(len(pictures), -1)
    return (flat / flat.max(axis=1, keepdims=True)).T


@answers.wrong("each picture scaled by its own maximum")
def _(pictures):
    return np.array([p.ravel() / p.max() for p in pictures]).T


@answers.wrong("stretched from the smallest to the largest number")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T.astype(float)
    return (X - X.min()) / (X.max() - X.min())


@answers.wrong("scaled to -1..1")
def _(pictures):
    return pictures.reshape(len(pictures), -1).T / 127.5 - 1


@answers.wrong("scaled to -1..1")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T / 255
    X = (X - 0.5) * 2
    return X


@answers.wrong("standardised")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T / 255
    return (X - X.mean()) / X.std()


@answers.wrong("mean subtracted")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T / 255
    return X - np.mean(X, axis=1, keepdims=True)


@answers.wrong("scaled twice")
def _(pictures):
    pictures = pictures / 255
    X = pictures.reshape(pictures.shape[0], -1).T
    return X / 255


@answers.wrong("colours before pixels")
def _(pictures):
    return pictures.transpose(0, 3, 1, 2).reshape(len(pictures), -1).T / 255


@answers.wrong("colours before pixels")
def _(pictures):
    columns = []
    for p in pictures:
        red, green, blue = p[:, :, 0], p[:, :, 1], p[:, :, 2]
        columns.append(np.concatenate([red.ravel(), green.ravel(), blue.ravel()]) / 255)
    return np.array(columns).T


@answers.wrong("rows and columns of the picture exchanged")
def _(pictures):
    return pictures.swapaxes(1, 2).reshape(len(pictures), -1).T / 255


@answers.wrong("rows and columns of the picture exchanged")
def _(pictures):
    m, height, width, channels = pictures.shape
    X = np.zeros((height * width * channels, m))
    for i in range(m):
        k = 0
        for column in range(width):
            for row in range(height):
                for c in range(channels):
                    X[k, i] = pictures[i, row, column, c] / 255
                    k += 1
    return X


@answers.wrong("numbers of a picture in reversed order of axes")
def _(pictures):
    return pictures.T.reshape(-1, len(pictures)) / 255


@answers.wrong("numbers of a picture in reversed order of axes")
def _(pictures):
    return pictures.reshape(len(pictures), -1, order="F").T / 255.0


@answers.wrong("colours averaged to grey")
def _(pictures):
    return pictures.mean(axis=3).reshape(len(pictures), -1).T / 255


@answers.wrong("only one colour kept")
def _(pictures):
    grey = pictures[:, :, :, 0]
    return grey.reshape(len(grey), -1).T / 255


@answers.wrong("size of the pictures hard-coded")
def _(pictures):
    return pictures.reshape(len(pictures), 64 * 64 * 3).T / 255


@answers.wrong("size of the pictures hard-coded")
def _(pictures):
    X = np.zeros((12288, pictures.shape[0]))
    for i, picture in enumerate(pictures):
        X[:, i] = picture.flatten() / 255
    return X


@answers.wrong("number of pictures hard-coded")
def _(pictures):
    return pictures.reshape(209, -1).T / 255


@answers.wrong("all pictures in one column")
def _(pictures):
    return pictures.reshape(-1, 1) / 255


@answers.wrong("all pictures in one column")
def _(pictures):
    return pictures.flatten() / 255


@answers.wrong("each pixel an example")
def _(pictures):
    return pictures.reshape(-1, 3).T / 255


@answers.wrong("height taken for m")
def _(pictures):
    m = pictures.shape[1]
    return pictures.reshape(m, -1).T / 255


@answers.wrong("an axis too many")
def _(pictures):
    return np.stack([p.reshape(-1, 1) for p in pictures], axis=1) / 255


@answers.wrong("in-place division of whole numbers")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T
    X /= 255
    return X


@answers.wrong("argument changed")
def _(pictures):
    pictures[:] = pictures / 255
    return pictures.reshape(len(pictures), -1).T


@answers.wrong("argument changed")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T / 255
    pictures *= 0
    return X


@answers.wrong("first picture left out of the loop")
def _(pictures):
    m = len(pictures)
    X = np.zeros((pictures[0].size, m))
    for i in range(1, m):
        X[:, i] = pictures[i].ravel() / 255
    return X


@answers.wrong("only the first picture")
def _(pictures):
    for picture in pictures:
        return picture.reshape(-1, 1) / 255


@answers.wrong("extra row of ones")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T / 255
    return np.vstack([X, np.ones((1, X.shape[1]))])


@answers.wrong("returns a list")
def _(pictures):
    return (pictures.reshape(len(pictures), -1).T / 255).tolist()


@answers.wrong("returns more than X")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T / 255
    return X, X.shape[0]


@answers.wrong("forgot return")
def _(pictures):
    X = pictures.reshape(len(pictures), -1).T / 255


@answers.wrong("prints in place of returning")
def _(pictures):
    print((pictures.reshape(len(pictures), -1).T / 255).shape)


@answers.wrong("name that does not exist")
def _(pictures):
    return pictures.reshape(n_examples, -1).T / 255
