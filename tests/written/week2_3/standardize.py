"""Answers to `standardize` as people write them."""

import numpy as np
from written import Answers

answers = Answers("week2_3.standardize")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "wrong axis": {"wrong axis"},
    "wrong axis in sigma": {"wrong axis"},
    "over the whole matrix": {"one number for all features"},
    "keepdims forgotten": {"shape of the means lost"},
    "keepdims forgotten in sigma": {"shape of the deviations lost"},
    "means and deviations without their second axis": {"other shape"},
    "variance": {"variance in place of the standard deviation"},
    "ddof=1": {"m - 1 in place of m"},
    "sum in place of the mean": {"1/m missing"},
    "not centred before the squares": {"not centred before the squares"},
    "mean distance": {"mean distance"},
    "median": {"median"},
    "only centred": {"only centred"},
    "only divided": {"not centred"},
    "brackets missing": {"brackets"},
    "multiplied by sigma": {"multiplied in place of divided"},
    "mean added": {"mean added"},
    "divided by 0": {"divided by 0"},
    "constant feature kept": {"constant feature not centred"},
    "sigma replaced where it is 0": {"0 in sigma replaced"},
    "a large epsilon": {"large number against a division by 0"},
    "min-max": {"from 0 to 1"},
    "divided by the largest": {"divided by the largest"},
    "epsilon under the root": {"large number against a division by 0"},
    "mean of the new features": {"means of the new features"},
    "cut to whole numbers": {"no room for decimals"},
    "deviation of the whole matrix": {"spread of all numbers"},
    "transposed": {"transposed"},
    "other order": {"other order"},
    "argument changed": {"argument changed"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "return ((X - mu) / np.where(sigma, sigma, 1), mu, sigma)": (
        "a standard deviation is never below 0, and a number other than 0 counts as true"
    ),
    "return ((X - mu) / np.where(sigma > 0, sigma, 2), mu, sigma)": (
        "where sigma is 0, so is X - mu, and 0 divided by any number is 0"
    ),
    "return ((X - mu) / np.where(sigma > 0, sigma, -1), mu, sigma)": (
        "where sigma is 0, so is X - mu, and 0 divided by any number is 0"
    ),
    "sigma = np.std(-X, axis=1, keepdims=True)": "the spread does not depend on the sign",
    "sigma = np.std(X, axis=1, keepdims=True); mu = np.mean(X, axis=1, keepdims=True)": (
        "neither of the two lines uses what the other gives"
    ),
}


# Right


@answers.right("np.mean, np.std, np.where")
def _(X):
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.std(X, axis=1, keepdims=True)
    safe = np.where(sigma == 0, 1, sigma)
    return (X - mu) / safe, mu, sigma


@answers.right("from the formulas")
def _(X):
    m = X.shape[1]
    mu = 1 / m * np.sum(X, axis=1, keepdims=True)
    sigma = np.sqrt(1 / m * np.sum((X - mu) ** 2, axis=1, keepdims=True))
    divisor = sigma.copy()
    divisor[divisor == 0] = 1
    return (X - mu) / divisor, mu, sigma


@answers.right("a loop over the features")
def _(X):
    n_x, m = X.shape
    Z, mu, sigma = np.zeros((n_x, m)), np.zeros((n_x, 1)), np.zeros((n_x, 1))
    for j in range(n_x):
        mu[j] = X[j].mean()
        sigma[j] = X[j].std()
        Z[j] = X[j] - mu[j]
        if sigma[j] > 0:
            Z[j] /= sigma[j]
    return Z, mu, sigma


@answers.right("loops over everything")
def _(X):
    features, means, deviations = [], [], []
    for row in X.tolist():
        mean = sum(row) / len(row)
        deviation = (sum((x - mean) ** 2 for x in row) / len(row)) ** 0.5
        features.append([(x - mean) / (deviation or 1) for x in row])
        means.append([mean])
        deviations.append([deviation])
    return np.array(features), np.array(means), np.array(deviations)


@answers.right("nan_to_num")
def _(X):
    mu = X.mean(axis=1).reshape(-1, 1)
    sigma = X.std(axis=1).reshape(-1, 1)
    return np.nan_to_num((X - mu) / sigma), mu, sigma


@answers.right("a tiny number added")
def _(X):
    mu, sigma = X.mean(1, keepdims=True), X.std(1, keepdims=True)
    return (X - mu) / (sigma + 1e-12), mu, sigma


@answers.right("transposed, and back")
def _(X):
    T = X.T
    mu, sigma = T.mean(axis=0), T.std(axis=0)
    T = (T - mu) / np.maximum(sigma, 1e-12)
    return T.T, mu[:, np.newaxis], sigma[:, np.newaxis]


@answers.right("np.divide where it can be done")
def _(X):
    mu = np.mean(X, axis=1, keepdims=True)
    centred = X - mu
    sigma = np.sqrt(np.var(X, axis=1, keepdims=True))
    return np.divide(centred, sigma, out=centred.copy(), where=sigma > 0), mu, sigma


@answers.right("length of the centred rows")
def _(X):
    mu = np.average(X, axis=1)[:, None]
    D = X - mu
    sigma = np.linalg.norm(D, axis=1, keepdims=True) / np.sqrt(X.shape[1])
    return [D / (sigma + (sigma == 0)), mu, sigma]


@answers.right("ones in products")
def _(X):
    m = X.shape[1]
    ones = np.ones((m, 1))
    mu = X @ ones / m
    sigma = np.sqrt((X - mu) ** 2 @ ones / m)
    return (X - mu) / (sigma + 1.0 * (sigma == 0)), mu, sigma


# Wrong


@answers.wrong("wrong axis")
def _(X):
    mu = np.mean(X, axis=0, keepdims=True)
    sigma = np.std(X, axis=0, keepdims=True)
    return (X - mu) / np.where(sigma > 0, sigma, 1), mu, sigma


@answers.wrong("wrong axis")
def _(X):
    mu, sigma = X.mean(axis=0), X.std(axis=0)
    return (X - mu) / np.where(sigma > 0, sigma, 1), mu, sigma


@answers.wrong("wrong axis in sigma")
def _(X):
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.std(X, axis=0, keepdims=True)
    return (X - mu) / np.where(sigma > 0, sigma, 1), mu, sigma


@answers.wrong("over the whole matrix")
def _(X):
    mu, sigma = np.mean(X), np.std(X)
    return (X - mu) / sigma, mu, sigma


@answers.wrong("over the whole matrix")
def _(X):
    mu, sigma = X.mean(), X.std()
    return (X - mu) / np.where(sigma > 0, sigma, 1), mu, sigma


@answers.wrong("keepdims forgotten")
def _(X):
    mu = np.mean(X, axis=1)
    sigma = np.std(X, axis=1)
    return (X - mu) / np.where(sigma > 0, sigma, 1), mu, sigma


@answers.wrong("keepdims forgotten in sigma")
def _(X):
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.std(X, axis=1)
    return (X - mu) / np.where(sigma > 0, sigma, 1), mu, sigma


@answers.wrong("means and deviations without their second axis")
def _(X):
    mu, sigma = X.mean(axis=1), X.std(axis=1)
    safe = np.where(sigma > 0, sigma, 1)
    return (X - mu[:, None]) / safe[:, None], mu, sigma


@answers.wrong("variance")
def _(X):
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.var(X, axis=1, keepdims=True)
    return (X - mu) / np.where(sigma > 0, sigma, 1), mu, sigma


@answers.wrong("variance")
def _(X):
    mu = X.mean(axis=1, keepdims=True)
    sigma2 = np.mean((X - mu) ** 2, axis=1, keepdims=True)
    X_standard = (X - mu) / np.where(sigma2 > 0, sigma2, 1)
    return X_standard, mu, sigma2


@answers.wrong("ddof=1")
def _(X):
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.std(X, axis=1, keepdims=True, ddof=1)
    return (X - mu) / np.where(sigma > 0, sigma, 1), mu, sigma


@answers.wrong("ddof=1")
def _(X):
    m = X.shape[1]
    mu = np.sum(X, axis=1, keepdims=True) / m
    sigma = np.sqrt(np.sum((X - mu) ** 2, axis=1, keepdims=True) / max(m - 1, 1))
    return (X - mu) / np.where(sigma > 0, sigma, 1), mu, sigma


@answers.wrong("sum in place of the mean")
def _(X):
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.sqrt(np.sum((X - mu) ** 2, axis=1, keepdims=True))
    return (X - mu) / np.where(sigma > 0, sigma, 1), mu, sigma


@answers.wrong("sum in place of the mean")
def _(X):
    mu = np.sum(X, axis=1, keepdims=True)
    sigma = np.std(X, axis=1, keepdims=True)
    return (X - mu) / np.where(sigma > 0, sigma, 1), mu, sigma


@answers.wrong("not centred before the squares")
def _(X):
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.sqrt(np.mean(X**2, axis=1, keepdims=True))
    return (X - mu) / np.where(sigma > 0, sigma, 1), mu, sigma


@answers.wrong("mean distance")
def _(X):
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.mean(np.abs(X - mu), axis=1, keepdims=True)
    return (X - mu) / np.where(sigma > 0, sigma, 1), mu, sigma


@answers.wrong("median")
def _(X):
    mu = np.median(X, axis=1, keepdims=True)
    sigma = np.std(X, axis=1, keepdims=True)
    return (X - mu) / np.where(sigma > 0, sigma, 1), mu, sigma


@answers.wrong("only centred")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    return X - mu, mu, sigma


@answers.wrong("only divided")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    return X / np.where(sigma > 0, sigma, 1), mu, sigma


@answers.wrong("brackets missing")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    return X - mu / np.where(sigma > 0, sigma, 1), mu, sigma


@answers.wrong("multiplied by sigma")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    return (X - mu) * sigma, mu, sigma


@answers.wrong("mean added")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    return (X + mu) / np.where(sigma > 0, sigma, 1), mu, sigma


@answers.wrong("divided by 0")
def _(X):
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.std(X, axis=1, keepdims=True)
    return (X - mu) / sigma, mu, sigma


@answers.wrong("divided by 0")
def _(X):
    Z = np.zeros(X.shape)
    mu = X.mean(axis=1, keepdims=True)
    sigma = X.std(axis=1, keepdims=True)
    for j in range(len(X)):
        Z[j] = (X[j] - mu[j]) / sigma[j]
    return Z, mu, sigma


@answers.wrong("constant feature kept")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    Z = X.astype(float)
    for j in range(len(X)):
        if sigma[j] > 0:
            Z[j] = (X[j] - mu[j]) / sigma[j]
    return Z, mu, sigma


@answers.wrong("sigma replaced where it is 0")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    sigma[sigma == 0] = 1
    return (X - mu) / sigma, mu, sigma


@answers.wrong("sigma replaced where it is 0")
def _(X):
    mu = X.mean(axis=1, keepdims=True)
    sigma = X.std(axis=1, keepdims=True) + 1e-8
    return (X - mu) / sigma, mu, sigma


@answers.wrong("a large epsilon")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    return (X - mu) / (sigma + 0.001), mu, sigma


@answers.wrong("epsilon under the root")
def _(X):
    mu = X.mean(axis=1, keepdims=True)
    variance = X.var(axis=1, keepdims=True)
    return (X - mu) / np.sqrt(variance + 1e-5), mu, np.sqrt(variance)


@answers.wrong("min-max")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    low, high = X.min(axis=1, keepdims=True), X.max(axis=1, keepdims=True)
    return (X - low) / (high - low), mu, sigma


@answers.wrong("min-max")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    Z = X - X.min(axis=1)[:, None]
    return Z / np.where(sigma > 0, Z.max(axis=1, keepdims=True), 1), mu, sigma


@answers.wrong("divided by the largest")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    return (X - mu) / np.max(np.abs(X), axis=1, keepdims=True), mu, sigma


@answers.wrong("divided by 255")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    return X / 255, mu, sigma


@answers.wrong("other order")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    return mu, sigma, (X - mu) / np.where(sigma > 0, sigma, 1)


@answers.wrong("other order")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    return (X - mu) / np.where(sigma > 0, sigma, 1), sigma, mu


@answers.wrong("features alone")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    return (X - mu) / np.where(sigma > 0, sigma, 1)


@answers.wrong("mean of the new features")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    X = (X - mu) / np.where(sigma > 0, sigma, 1)
    return X, X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)


@answers.wrong("deviation of the whole matrix")
def _(X):
    mu = X.mean(axis=1, keepdims=True)
    sigma = X.std(axis=1, keepdims=True)
    return (X - mu) / X.std(), mu, sigma


@answers.wrong("cut to whole numbers")
def _(X):
    Z = np.zeros_like(X)
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    Z[:] = (X - mu) / np.where(sigma > 0, sigma, 1)
    return Z, mu, sigma


@answers.wrong("rounded")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    return np.round((X - mu) / np.where(sigma > 0, sigma, 1), 3), mu, sigma


@answers.wrong("transposed")
def _(X):
    X = X.T
    mu, sigma = X.mean(axis=0), X.std(axis=0)
    return (X - mu) / np.where(sigma > 0, sigma, 1), mu, sigma


@answers.wrong("argument changed")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    X -= mu
    X /= np.where(sigma > 0, sigma, 1)
    return X, mu, sigma


@answers.wrong("an `if` for all features")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    if sigma == 0:
        return X - mu, mu, sigma
    return (X - mu) / sigma, mu, sigma


@answers.wrong("returns a dictionary")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    return {"X_standard": (X - mu) / np.where(sigma > 0, sigma, 1), "mu": mu, "sigma": sigma}


@answers.wrong("forgot return")
def _(X):
    mu, sigma = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    X = (X - mu) / np.where(sigma > 0, sigma, 1)


@answers.wrong("prints in place of returning")
def _(X):
    print(X.mean(axis=1), X.std(axis=1))


@answers.wrong("name that does not exist")
def _(X):
    return (X - mu) / sigma, mu, sigma
