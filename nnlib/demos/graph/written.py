"""How the picture and the words write numbers."""


def told(number: float) -> str:
    """Return a number with four digits at most, a very large or small one with three."""
    if abs(number) < 5e-16:  # what rounding leaves of 0.1 + 0.2 - 0.3
        return "0"
    text = f"{number:.4g}"
    if not 0.01 <= abs(float(text)) < 10_000:
        digits, exponent = f"{number:.2e}".split("e")
        text = f"{float(digits):g}e{int(exponent)}"
    return text


def typeset(text: str) -> str:
    """Return a text with the minus sign of mathematics in place of the hyphen."""
    return text.replace("-", "\N{MINUS SIGN}")
