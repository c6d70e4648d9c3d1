"""What the answers call: right functions, as on the page."""


def forward_propagation(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache
