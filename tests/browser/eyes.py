"""What a reader would see of a page, as numbers."""

from typing import Any, NamedTuple

from playwright.sync_api import Locator

# The text's colour against the first ground behind it that is not transparent, as WCAG 2.2 has it.
_CONTRASTS = """elements => {
    const channels = colour => colour.match(/[\\d.]+/g).map(Number);
    const luminance = rgb => {
        const [r, g, b] = rgb.slice(0, 3).map(c => c / 255)
            .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = element => {
        const colour = channels(getComputedStyle(element).backgroundColor);
        return colour[3] === 0 && element.parentElement ? ground(element.parentElement) : colour;
    };
    const text = element => (element.value || [...element.childNodes]
        .filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data).join('')).trim();
    return elements.filter(one => one.tagName !== 'STYLE' && one.checkVisibility() && text(one))
        .map(one => {
            const ink = luminance(channels(getComputedStyle(one).color));
            const paper = luminance(ground(one));
            return [(Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05), text(one)];
        });
}"""
_PICTURES = """pictures => Promise.all(pictures.map(async picture => {
    await picture.decode();
    const {naturalWidth: width, naturalHeight: height} = picture;
    const pen = new OffscreenCanvas(width, height).getContext('2d');
    pen.drawImage(picture, 0, 0);
    const style = getComputedStyle(picture);
    return {
        alt: picture.alt,
        drawn: width > 1 && height > 1 && picture.checkVisibility(),
        ground: pen.getImageData(0, 0, 1, 1).data[3] + ' ' + style.backgroundColor,
    };
}))"""
_CUT_OFF = """elements => elements.filter(one => one.checkVisibility()).filter(one => {
    const box = one.getBoundingClientRect();
    for (let outer = one.parentElement; outer; outer = outer.parentElement) {
        const edge = outer.getBoundingClientRect();
        const clips = getComputedStyle(outer).overflowX !== 'visible';
        if (clips && (box.left < edge.left - 1 || box.right > edge.right + 1)) return true;
    }
    return false;
}).map(one => one.outerHTML.slice(0, 120))"""


class Picture(NamedTuple):
    """One picture of the page."""

    alt: str
    drawn: bool  # whether anything of it is to be seen
    clear: bool  # whether the page shines through its corner


def contrasts(elements: Locator) -> list[tuple[float, str]]:
    """Return the contrast, 1 to 21, of each element that has words of its own, and the words."""
    return [(ratio, text) for ratio, text in elements.evaluate_all(_CONTRASTS)]


def pictures(elements: Locator) -> list[Picture]:
    """Return what there is to see of each `img`."""
    found: list[dict[str, Any]] = elements.evaluate_all(_PICTURES)
    clear = "0 rgba(0, 0, 0, 0)"
    return [Picture(one["alt"], one["drawn"], one["ground"] == clear) for one in found]


def cut_off(elements: Locator) -> list[str]:
    """Return those elements that something around them cuts off at the left or right."""
    return list(elements.evaluate_all(_CUT_OFF))
