"""Answers to `model` as people write them."""

import functools

import numpy as np
from written import Answers
from written.week2_4.given import initialize_with_zeros, optimize, predict, propagate, sigmoid

answers = Answers("week2_4.model")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "divided by n_x in place of m in the accuracy": {"divided by another number"},
    "size hard-coded": {"size hard-coded"},
    "trains on the validation set": {"validation set in training"},
    "trains on both sets": {"validation set in training"},
    "accuracies exchanged": {"other order", "measured on the other set"},
    "both accuracies on the training set": {"measured on the other set"},
    "both accuracies on the validation set": {"measured on the other set"},
    "accuracies in percent": {"percent"},
    "share of wrong answers": {"share of wrong answers"},
    "number of right answers in place of their share": {"count in place of share"},
    "accuracy of probabilities": {"nothing ever equal", "probabilities compared"},
    "share of cats in place of the accuracy": {"share of ones"},
    "column of answers against a row of labels": {"column against row"},
    "forgets to train": {"not trained"},
    "trained weights thrown away": {"not trained"},
    "measures before training": {"not trained"},
    "trains twice": {"trained twice"},
    "number of iterations hard-coded": {"ignored argument"},
    "learning rate hard-coded": {"ignored argument"},
    "iterations and learning rate exchanged": {"arguments exchanged"},
    "one iteration too few": {"one round too many or too few"},
    "only the last cost kept": {"last cost only"},
    "costs kept every 100 steps": {"not every cost"},
    "m weights in place of n_x": {"m in place of n_x"},
    "starts from ones": {"does not start from zero"},
    "w flattened": {"other shape"},
    "argument changed": {"argument changed"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "w, b = initialize_with_zeros(X_val.shape[0])": "both sets have the same features",
    "w, b, costs = optimize(-w, b, X_train, Y_train, n_iterations, learning_rate)": (
        "`w` is all zeros there"
    ),
    "w, b, costs = optimize(w, -b, X_train, Y_train, n_iterations, learning_rate)": (
        "`b` is 0 there"
    ),
    "w, b, costs = optimize(w, 0, X_train, Y_train, n_iterations, learning_rate)": (
        "`b` is 0 there"
    ),
}


# Right


def share(w, b, X, Y):
    return np.mean(predict(w, b, X) == Y)


@answers.right("as on the page")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@answers.right("dict with keys that nobody asked for")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    n_x, m = X_train.shape
    w, b, costs = optimize(
        *initialize_with_zeros(n_x), X_train, Y_train, n_iterations, learning_rate
    )
    result = dict(w=w, b=b, costs=costs, m=m, learning_rate=learning_rate)
    result["train_accuracy"] = share(w, b, X_train, Y_train)
    result["validation_accuracy"] = share(w, b, X_val, Y_val)
    result["answers"] = predict(w, b, X_val)
    return result


@answers.right("accuracy from the differences, printed")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(len(X_train))
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train = 1 - np.mean(np.abs(predict(w, b, X_train) - Y_train))
    val = 1 - np.mean(np.abs(predict(w, b, X_val) - Y_val))
    print(f"train accuracy: {100 * train} %")
    print(f"validation accuracy: {100 * val} %")
    return {
        "validation_accuracy": val,
        "train_accuracy": train,
        "costs": costs,
        "b": b,
        "w": w,
    }


@answers.right("right answers counted in a nested function")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    def accuracy(X, Y):
        right_ones = 0
        for answer, label in zip(predict(w, b, X)[0], Y[0], strict=True):
            right_ones += int(answer == label)
        return right_ones / Y.shape[1]

    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    names = ["w", "b", "costs", "train_accuracy", "validation_accuracy"]
    values = [w, b, costs, accuracy(X_train, Y_train), accuracy(X_val, Y_val)]
    return dict(zip(names, values, strict=True))


@answers.right("without any other exercise")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b, costs = np.zeros((X_train.shape[0], 1)), 0.0, []
    for _ in range(n_iterations):
        A = 1 / (1 + np.exp(-(w.T @ X_train + b)))
        p = np.clip(np.where(Y_train == 1, A, 1 - A), 1e-15, 1)
        costs.append(-np.log(p).mean())
        w = w - learning_rate * X_train @ (A - Y_train).T / A.size
        b = b - learning_rate * np.mean(A - Y_train)
    d = {"w": w, "b": b, "costs": costs}
    d["train_accuracy"] = ((w.T @ X_train + b > 0) == Y_train).mean()
    d["validation_accuracy"] = ((w.T @ X_val + b > 0) == Y_val).mean()
    return d


@answers.right("one round at a time, accuracies as 0-d arrays")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    costs = []
    for _ in range(n_iterations):
        w, b, new = optimize(w, b, X_train, Y_train, 1, learning_rate)
        costs.extend(new)
    train = np.asarray(share(w, b, X_train, Y_train))
    val = np.asarray(share(w, b, X_val, Y_val))
    return {"w": w, "b": b, "costs": costs, "train_accuracy": train, "validation_accuracy": val}


@answers.right("comprehension over the two sets, costs as an array")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    sets = {"train": (X_train, Y_train), "validation": (X_val, Y_val)}
    accuracies = {f"{name}_accuracy": float(share(w, b, *both)) for name, both in sets.items()}
    return {"w": w, "b": b, "costs": np.array(costs), **accuracies}


# Wrong


@answers.wrong("trains on the validation set")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_val, Y_val, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@answers.wrong("trains on both sets")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    X = np.concatenate([X_train, X_val], axis=1)
    Y = np.concatenate([Y_train, Y_val], axis=1)
    w, b, costs = optimize(*initialize_with_zeros(len(X)), X, Y, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("trains on both sets")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    w, b, _ = optimize(w, b, X_val, Y_val, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@answers.wrong("accuracies exchanged")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_val) == Y_val),
        "validation_accuracy": np.mean(predict(w, b, X_train) == Y_train),
    }


@answers.wrong("accuracies exchanged")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    keys = ["w", "b", "costs", "validation_accuracy", "train_accuracy"]
    values = [w, b, costs, share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)]
    return dict(zip(keys, values, strict=True))


@answers.wrong("both accuracies on the training set")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_train) == Y_train),
    }


@answers.wrong("both accuracies on the training set")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    d = {}
    d["w"], d["b"] = initialize_with_zeros(X_train.shape[0])
    d["w"], d["b"], d["costs"] = optimize(
        d["w"], d["b"], X_train, Y_train, n_iterations, learning_rate
    )
    right = predict(d["w"], d["b"], X_train) == Y_train
    d["train_accuracy"] = d["validation_accuracy"] = right.mean()
    return d


@answers.wrong("both accuracies on the validation set")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    accuracy = np.mean(predict(w, b, X_val) == Y_val)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": accuracy,
        "validation_accuracy": accuracy,
    }


@answers.wrong("validation answers compared with training labels")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_train),
    }


@answers.wrong("accuracies in percent")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": 100 * np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": 100 * np.mean(predict(w, b, X_val) == Y_val),
    }


@answers.wrong("accuracies in percent")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    Y_hat_train = predict(w, b, X_train)
    Y_hat_val = predict(w, b, X_val)
    d = {"w": w, "b": b, "costs": costs}
    d["train_accuracy"] = 100 - np.mean(np.abs(Y_hat_train - Y_train)) * 100
    d["validation_accuracy"] = 100 - np.mean(np.abs(Y_hat_val - Y_val)) * 100
    return d


@answers.wrong("share of wrong answers")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) != Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) != Y_val),
    }


@answers.wrong("share of wrong answers")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train = np.mean(np.abs(predict(w, b, X_train) - Y_train))
    val = np.mean(np.abs(predict(w, b, X_val) - Y_val))
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("number of right answers in place of their share")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.sum(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.sum(predict(w, b, X_val) == Y_val),
    }


@answers.wrong("number of right answers in place of their share")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    def count_right(X, Y):
        right = 0
        for answer, label in zip(predict(w, b, X)[0], Y[0], strict=True):
            if answer == label:
                right += 1
        return right

    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = count_right(X_train, Y_train), count_right(X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("divided by n_x in place of m in the accuracy")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.sum(predict(w, b, X_train) == Y_train) / len(X_train),
        "validation_accuracy": np.sum(predict(w, b, X_val) == Y_val) / len(X_val),
    }


@answers.wrong("divided by the training m in both accuracies")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    n_x, m = X_train.shape
    w, b = initialize_with_zeros(n_x)
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.sum(predict(w, b, X_train) == Y_train) / m,
        "validation_accuracy": np.sum(predict(w, b, X_val) == Y_val) / m,
    }


@answers.wrong("accuracy of probabilities")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": 1 - np.mean(np.abs(sigmoid(w.T @ X_train + b) - Y_train)),
        "validation_accuracy": 1 - np.mean(np.abs(sigmoid(w.T @ X_val + b) - Y_val)),
    }


@answers.wrong("accuracy of probabilities")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    A_train = sigmoid(np.dot(w.T, X_train) + b)
    A_val = sigmoid(np.dot(w.T, X_val) + b)
    train, val = np.mean(A_train == Y_train), np.mean(A_val == Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("share of cats in place of the accuracy")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train)),
        "validation_accuracy": np.mean(predict(w, b, X_val)),
    }


@answers.wrong("only cats counted in the accuracy")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) * Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) * Y_val),
    }


@answers.wrong("accuracy not averaged")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": predict(w, b, X_train) == Y_train,
        "validation_accuracy": predict(w, b, X_val) == Y_val,
    }


@answers.wrong("True if all are right in place of the share")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train = np.array_equal(predict(w, b, X_train), Y_train)
    val = np.array_equal(predict(w, b, X_val), Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("column of answers against a row of labels")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train).T == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val).T == Y_val),
    }


@answers.wrong("whole-number division in the accuracy")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train = np.sum(predict(w, b, X_train) == Y_train) // Y_train.size
    val = np.sum(predict(w, b, X_val) == Y_val) // Y_val.size
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("forgets to train")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    dw, db, cost = propagate(w, b, X_train, Y_train)
    return {
        "w": w,
        "b": b,
        "costs": [cost],
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@answers.wrong("trained weights thrown away")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)[2]
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@answers.wrong("trained weights thrown away")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w_best, b_best, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("measures before training")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    train_accuracy = np.mean(predict(w, b, X_train) == Y_train)
    validation_accuracy = np.mean(predict(w, b, X_val) == Y_val)
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": train_accuracy,
        "validation_accuracy": validation_accuracy,
    }


@answers.wrong("measures before training")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w_0, b_0 = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w_0, b_0, X_train, Y_train, n_iterations, learning_rate)
    result = {"w": w, "b": b, "costs": costs}
    result["train_accuracy"] = (predict(w_0, b_0, X_train) == Y_train).mean()
    result["validation_accuracy"] = (predict(w_0, b_0, X_val) == Y_val).mean()
    return result


@answers.wrong("trains twice")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("number of iterations hard-coded")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, 2000, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@answers.wrong("number of iterations hard-coded")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    n_iterations = 100
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("learning rate hard-coded")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, 0.005)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@answers.wrong("learning rate hard-coded")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    train = functools.partial(optimize, learning_rate=0.01)
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = train(w, b, X_train, Y_train, n_iterations)
    accuracies = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    names = ("train_accuracy", "validation_accuracy")
    return {"w": w, "b": b, "costs": costs} | dict(zip(names, accuracies, strict=True))


@answers.wrong("iterations and learning rate exchanged")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, learning_rate, n_iterations)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("one iteration too few")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations - 1, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("only the last cost kept")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs[-1],
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@answers.wrong("only the last cost kept")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    for i in range(n_iterations):
        w, b, costs = optimize(w, b, X_train, Y_train, 1, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("costs kept every 100 steps")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs[::100], train_accuracy=train, validation_accuracy=val)


@answers.wrong("costs of the validation set")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    costs = []
    for _ in range(n_iterations):
        costs.append(propagate(w, b, X_val, Y_val)[2])
        w, b, _ = optimize(w, b, X_train, Y_train, 1, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("costs missing in the dictionary")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@answers.wrong("bias missing in the dictionary")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("validation accuracy missing in the dictionary")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train = 1 - np.mean(np.abs(predict(w, b, X_train) - Y_train))
    print("validation accuracy:", share(w, b, X_val, Y_val))
    return {"w": w, "b": b, "costs": costs, "train_accuracy": train}


@answers.wrong("another name for a key")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return {"w": w, "b": b, "costs": costs, "train_accuracy": train, "val_accuracy": val}


@answers.wrong("a set in place of a dictionary")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train_accuracy = share(w, b, X_train, Y_train)
    validation_accuracy = share(w, b, X_val, Y_val)
    return {w, b, costs, train_accuracy, validation_accuracy}


@answers.wrong("returns a tuple")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return w, b, costs, share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)


@answers.wrong("m weights in place of n_x")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[1])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("size hard-coded")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(12288)
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("starts from ones")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = np.ones((X_train.shape[0], 1)), 0.0
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("starts from random weights")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    np.random.seed(1)
    w = np.random.randn(X_train.shape[0], 1) * 0.01
    w, b, costs = optimize(w, 0.0, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("w flattened")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w.ravel(),
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


@answers.wrong("argument changed")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    Y_train[Y_train == 0] = -1  # for a plot
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("forgot return")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_val, Y_val)
    d = dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)


@answers.wrong("prints in place of returning")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    print(f"train accuracy: {share(w, b, X_train, Y_train):.0%}")
    print(f"validation accuracy: {share(w, b, X_val, Y_val):.0%}")


@answers.wrong("name that does not exist")
def _(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    train, val = share(w, b, X_train, Y_train), share(w, b, X_test, Y_test)
    return dict(w=w, b=b, costs=costs, train_accuracy=train, validation_accuracy=val)
