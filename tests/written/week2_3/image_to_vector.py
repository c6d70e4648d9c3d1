"""Answers to `image_to_vector` as people write them."""

import numpy as np
from written import Answers

answers = Answers("week2_3.image_to_vector")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "a row": {"other shape", "transposed"},
    "an array with one axis": {"other shape"},
    "size fixed": {"size fixed", "exception"},
    "colours not counted": {"colours not counted"},
    "colours first": {"colours in blocks"},
    "Fortran order": {"axes exchanged"},
    "rows and columns exchanged": {"axes exchanged"},
    "blue first": {"axes exchanged"},
    "upside down": {"axes exchanged"},
    "a row a pixel": {"a row a pixel"},
    "a row a row": {"a row a row"},
    "not flattened": {"not flattened"},
    "one colour only": {"colours lost"},
    "grey": {"colours lost"},
    "scaled": {"scaled"},
    "one row of the picture": {"first row or pixel only"},
    "added up": {"added up"},
    "sizes": {"sizes in place of the numbers"},
    "sorted": {"other places"},
    "an axis too many": {"other shape"},
    "argument changed": {"argument changed"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "return image.reshape(-2, 1)": "NumPy takes any negative size for the one that is left over",
}


# Right


@answers.right("reshape(-1, 1)")
def _(image):
    return image.reshape((-1, 1))


@answers.right("all sizes by name")
def _(image):
    height, width, colours = image.shape
    return image.reshape(height * width * colours, 1)


@answers.right("sizes from shape")
def _(image):
    v = image.reshape((image.shape[0] * image.shape[1] * image.shape[2], 1))
    return v


@answers.right("size")
def _(image):
    return np.reshape(image, (image.size, 1))


@answers.right("flatten and a new axis")
def _(image):
    return image.flatten()[:, np.newaxis]


@answers.right("ravel, transposed as a row")
def _(image):
    return image.ravel().reshape(1, -1).T


@answers.right("product of the shape")
def _(image):
    return image.reshape(np.prod(image.shape), 1)


@answers.right("loops")
def _(image):
    column = []
    for row in image:
        for pixel in row:
            for value in pixel:
                column.append([value])
    return np.array(column)


@answers.right("filled place by place")
def _(image):
    height, width, _ = image.shape
    vector = np.zeros((height * width * 3, 1))
    for i in range(height):
        for j in range(width):
            for c in range(3):
                vector[(i * width + j) * 3 + c] = image[i, j, c]
    return vector


@answers.right("rows of the picture one after the other")
def _(image):
    return np.concatenate([row.reshape(-1, 1) for row in image])


@answers.right("np.array of image.flat")
def _(image):
    return np.expand_dims(np.array(image.flat), axis=1)


# Wrong


@answers.wrong("a row")
def _(image):
    return image.reshape(1, -1)


@answers.wrong("a row")
def _(image):
    return image.reshape(1, image.shape[0] * image.shape[1] * image.shape[2])


@answers.wrong("an array with one axis")
def _(image):
    return image.flatten()


@answers.wrong("an array with one axis")
def _(image):
    return image.reshape(-1)


@answers.wrong("an array with one axis")
def _(image):
    return image.ravel().T


@answers.wrong("an array with one axis")
def _(image):
    return image.reshape(image.shape[0] * image.shape[1] * image.shape[2])


@answers.wrong("an array with one axis")
def _(image):
    return np.array([value for row in image for pixel in row for value in pixel])


@answers.wrong("size fixed")
def _(image):
    return image.reshape(64 * 64 * 3, 1)


@answers.wrong("size fixed")
def _(image):
    v = np.zeros((12288, 1))
    v[:, 0] = image.flatten()
    return v


@answers.wrong("size fixed")
def _(image):
    return image.reshape(18, 1)


@answers.wrong("colours not counted")
def _(image):
    return image.reshape(image.shape[0] * image.shape[1], 1)


@answers.wrong("colours first")
def _(image):
    return image.transpose(2, 0, 1).reshape(-1, 1)


@answers.wrong("colours first")
def _(image):
    return np.concatenate([image[:, :, c].reshape(-1, 1) for c in range(3)])


@answers.wrong("colours first")
def _(image):
    red, green, blue = image[..., 0], image[..., 1], image[..., 2]
    return np.vstack([red.ravel()[:, None], green.ravel()[:, None], blue.ravel()[:, None]])


@answers.wrong("Fortran order")
def _(image):
    return image.reshape(-1, 1, order="F")


@answers.wrong("Fortran order")
def _(image):
    return image.T.reshape(-1, 1)


@answers.wrong("Fortran order")
def _(image):
    return image.flatten("F")[:, None]


@answers.wrong("rows and columns exchanged")
def _(image):
    return image.swapaxes(0, 1).reshape(-1, 1)


@answers.wrong("rows and columns exchanged")
def _(image):
    height, width, colours = image.shape
    return np.array(
        [[image[i, j, c]] for j in range(width) for i in range(height) for c in range(3)]
    )


@answers.wrong("blue first")
def _(image):
    return image[:, :, ::-1].reshape(-1, 1)


@answers.wrong("upside down")
def _(image):
    return np.flipud(image).reshape(-1, 1)


@answers.wrong("a row a pixel")
def _(image):
    return image.reshape(-1, 3)


@answers.wrong("a row a pixel")
def _(image):
    return image.reshape(image.shape[0] * image.shape[1], image.shape[2])


@answers.wrong("a row a row")
def _(image):
    return image.reshape(image.shape[0], -1)


@answers.wrong("a row a row")
def _(image):
    return image.reshape(len(image), -1).T


@answers.wrong("not flattened")
def _(image):
    image.reshape(-1, 1)
    return image


@answers.wrong("not flattened")
def _(image):
    return image.T


@answers.wrong("one colour only")
def _(image):
    return image[:, :, 0].reshape(-1, 1)


@answers.wrong("grey")
def _(image):
    return image.mean(axis=2).reshape(-1, 1)


@answers.wrong("scaled")
def _(image):
    return image.reshape(-1, 1) / 255


@answers.wrong("scaled")
def _(image):
    v = image.reshape(-1, 1)
    return v / v.max()


@answers.wrong("one row of the picture")
def _(image):
    for row in image:
        v = row.reshape(-1, 1)
    return v


@answers.wrong("one row of the picture")
def _(image):
    return image[0].reshape(-1, 1)


@answers.wrong("added up")
def _(image):
    return image.sum(axis=0).reshape(-1, 1)


@answers.wrong("sizes")
def _(image):
    return image.size


@answers.wrong("sizes")
def _(image):
    height, width, colours = image.shape
    return np.array([[height], [width], [colours]])


@answers.wrong("sorted")
def _(image):
    return np.sort(image.reshape(-1, 1), axis=0)


@answers.wrong("an axis too many")
def _(image):
    return image.reshape(-1, 1, 1)


@answers.wrong("zeros of the right shape")
def _(image):
    v = np.zeros((image.size, 1))
    return v


@answers.wrong("argument changed")
def _(image):
    image.shape = (-1, 1)
    return image


@answers.wrong("argument changed")
def _(image):
    image /= 255
    return image.reshape(-1, 1)


@answers.wrong("cut to whole numbers")
def _(image):
    return image.astype(int).reshape(-1, 1)


@answers.wrong("returns a list")
def _(image):
    return image.reshape(-1, 1).tolist()


@answers.wrong("returns the shape, too")
def _(image):
    return image.reshape(-1, 1), image.shape


@answers.wrong("sizes of two axes added")
def _(image):
    return image.reshape(image.shape[0] + image.shape[1] + image.shape[2], 1)


@answers.wrong("forgot return")
def _(image):
    v = image.reshape(-1, 1)


@answers.wrong("prints in place of returning")
def _(image):
    print(image.reshape(-1, 1).shape)


@answers.wrong("name that does not exist")
def _(image):
    return image.reshape(height * width * 3, 1)


@answers.wrong("function of lists")
def _(image):
    return image.flaten().reshape(-1, 1)
