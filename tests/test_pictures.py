"""A stranger's picture becomes the small square one that a model sees, or one clear sentence."""

import struct
import subprocess
import sys
import zlib
from io import BytesIO

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from nnlib import picture_files
from nnlib.pictures import GROUND, PIXEL_LIMIT, read_picture

LEVEL = st.integers(0, 255)
ORIENTATION = 0x0112

# What the EXIF standard says of a stored picture: on which side its first row and column show.
STORED = {
    1: lambda upright: upright,
    2: lambda upright: upright[:, ::-1],
    3: lambda upright: upright[::-1, ::-1],
    4: lambda upright: upright[::-1],
    5: lambda upright: upright.transpose(1, 0, 2),
    6: lambda upright: np.rot90(upright),
    7: lambda upright: upright[::-1, ::-1].transpose(1, 0, 2),
    8: lambda upright: np.rot90(upright, -1),
}


def file_of(image, kind="PNG", **options):
    """Give the bytes of a file of this picture."""
    buffer = BytesIO()
    image = image if isinstance(image, Image.Image) else Image.fromarray(image)
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def random_picture(height, width, channels=3):
    return np.random.default_rng(0).integers(0, 256, (height, width, channels), dtype=np.uint8)


def levels_apart(seen, expected):
    return np.abs(seen.astype(int) - np.asarray(expected).astype(int)).max()


# What any picture becomes


@settings(max_examples=40, deadline=None)
@given(width=st.integers(1, 200), height=st.integers(1, 200), colour=st.tuples(LEVEL, LEVEL, LEVEL))
def test_one_colour_stays_that_colour_at_any_size(width, height, colour):
    seen = read_picture(file_of(Image.new("RGB", (width, height), colour)))
    assert seen.shape == (64, 64, 3)
    assert seen.dtype == np.uint8
    assert levels_apart(seen, colour) <= 1


@pytest.mark.parametrize("multiple", [1, 2, 3, 7])
def test_an_exact_multiple_is_the_mean_of_its_blocks(multiple):
    large = random_picture(64 * multiple, 64 * multiple)
    blocks = large.reshape(64, multiple, 64, multiple, 3).mean(axis=(1, 3))
    seen = read_picture(file_of(large))
    assert np.abs(seen - blocks).max() <= 1


@settings(max_examples=30, deadline=None)
@given(width=st.integers(65, 300), height=st.integers(65, 300))
def test_the_mean_brightness_is_kept_at_any_ratio(width, height):
    ramp = np.broadcast_to(np.linspace(0, 255, width), (height, width))
    ramp = np.repeat(ramp[:, :, None], 3, axis=2).astype(np.uint8)
    side, left = min(width, height), (width - min(width, height)) // 2
    assert abs(read_picture(file_of(ramp)).mean() - ramp[:, left : left + side].mean()) <= 1.5


def test_a_small_picture_grows_in_plain_blocks():
    small = random_picture(16, 16)
    assert np.array_equal(read_picture(file_of(small)), small.repeat(4, axis=0).repeat(4, axis=1))


@pytest.mark.parametrize(("height", "width"), [(64, 100), (100, 64)])
def test_the_centre_is_what_is_kept(height, width):
    picture = random_picture(height, width)
    centre = picture[(height - 64) // 2 :, (width - 64) // 2 :][:64, :64]
    assert np.array_equal(read_picture(file_of(picture)), centre)


def test_another_size_can_be_asked_for():
    assert read_picture(file_of(random_picture(30, 40)), size=8).shape == (8, 8, 3)


def test_the_result_may_be_written_to():
    read_picture(file_of(random_picture(64, 64)))[0, 0] = 7


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "WEBP"])
@pytest.mark.parametrize("orientation", STORED)
def test_every_exif_orientation_gives_the_same_upright_picture(orientation, kind):
    upright = random_picture(64, 90)
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    stored = np.ascontiguousarray(STORED[orientation](upright))
    options = {"lossless": True} if kind == "WEBP" else {}
    seen = read_picture(file_of(stored, kind, exif=exif, **options))
    assert np.array_equal(seen, upright[:, 13:77])


def test_a_turned_jpeg_of_a_phone_stands_upright():
    upright = np.zeros((400, 300, 3), dtype=np.uint8)
    upright[:200] = 255  # the sky is above
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    seen = read_picture(file_of(np.ascontiguousarray(np.rot90(upright)), "JPEG", exif=exif))
    assert seen[:30].min() > 250
    assert seen[34:].max() < 5


def test_a_damaged_exif_note_does_not_cost_the_picture():
    note = b"Exif\0\0II*\0\x08\0\0\0\x05\0\x12\x01"  # five entries are promised, none is there
    seen = read_picture(file_of(Image.new("RGB", (64, 64), "white"), "JPEG", exif=note))
    assert seen.min() == 255


# Modes


@pytest.mark.parametrize("mode", ["RGBA", "LA", "PA"])
def test_what_is_clear_is_mid_grey(mode):
    clear = Image.new("RGBA", (70, 70), (255, 0, 0, 0)).convert(mode)
    seen = read_picture(file_of(clear, "TIFF" if mode == "PA" else "PNG"))
    assert levels_apart(seen, GROUND) == 0


@settings(max_examples=30, deadline=None)
@given(colour=st.tuples(LEVEL, LEVEL, LEVEL), alpha=LEVEL)
def test_half_clear_mixes_with_the_ground(colour, alpha):
    seen = read_picture(file_of(Image.new("RGBA", (64, 64), (*colour, alpha))))
    mixed = (np.array(colour) * alpha + np.array(GROUND) * (255 - alpha)) / 255
    assert np.abs(seen - mixed).max() <= 1


def test_clear_pixels_lend_no_colour_to_their_neighbours():
    stripes = np.zeros((128, 128, 4), dtype=np.uint8)
    stripes[:, ::2] = (255, 0, 0, 0)  # red, but clear
    stripes[:, 1::2] = (0, 0, 255, 255)
    assert levels_apart(read_picture(file_of(stripes)), (64, 64, 192)) <= 1


def test_a_palette_with_a_clear_entry():
    drawn = Image.new("P", (64, 64), 0)
    drawn.putpalette([10, 20, 30, 200, 100, 50])
    drawn.paste(1, (0, 32, 64, 64))
    for kind in ("PNG", "GIF"):
        seen = read_picture(file_of(drawn, kind, transparency=0))
        assert levels_apart(seen[:32], GROUND) == 0, kind
        assert levels_apart(seen[32:], (200, 100, 50)) == 0, kind


def test_one_bit_a_pixel():
    half = Image.new("1", (64, 64))
    half.paste(1, (0, 0, 32, 64))
    seen = read_picture(file_of(half))
    assert seen[:, :32].min() == 255
    assert seen[:, 32:].max() == 0


def test_grey_of_eight_bits_becomes_three_equal_channels():
    grey = random_picture(64, 64, 1)[:, :, 0]
    assert np.array_equal(read_picture(file_of(grey)), np.stack([grey] * 3, axis=2))


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_grey_of_sixteen_bits_is_scaled_not_clipped(kind):
    grey = np.linspace(0, 65535, 64 * 64).reshape(64, 64).astype(np.uint16)
    assert np.abs(read_picture(file_of(grey, kind))[:, :, 0] - grey / 257).max() <= 1


def test_a_dark_picture_of_sixteen_bits_stays_dark():
    assert read_picture(file_of(np.full((64, 64), 514, dtype=np.uint16))).max() == 2


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        (np.full((64, 64), 0.5, dtype=np.float32), 128),
        (np.full((64, 64), 100.0, dtype=np.float32), 100),
        (np.full((64, 64), 257 * 90, dtype=np.int32), 90),
        (np.full((64, 64), np.nan, dtype=np.float32), 0),
        (np.full((64, 64), -3.0, dtype=np.float32), 0),
    ],
)
def test_scientific_tiff_keeps_its_scale(levels, expected):
    assert levels_apart(read_picture(file_of(levels, "TIFF")), expected) == 0


def test_cmyk_of_a_printer():
    seen = read_picture(file_of(Image.new("CMYK", (80, 80), (0, 255, 255, 0)), "JPEG"))
    assert levels_apart(seen, (255, 0, 0)) <= 3


def test_the_first_frame_of_an_animation():
    frames = [Image.new("RGB", (64, 64), colour) for colour in ("red", "lime", "blue")]
    for kind in ("GIF", "PNG"):
        data = file_of(frames[0], kind, save_all=True, append_images=frames[1:])
        assert levels_apart(read_picture(data), (255, 0, 0)) == 0, kind


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF", "JPEG2000", "PPM"])
def test_every_common_format_is_read(kind):
    seen = read_picture(file_of(Image.new("RGB", (64, 64), (200, 100, 50)), kind))
    assert levels_apart(seen, (200, 100, 50)) <= 3


# Where it comes from


def test_path_text_bytes_and_upload_give_the_same(tmp_path):
    data = file_of(random_picture(90, 70))
    path = tmp_path / "my cat.png"
    path.write_bytes(data)
    upload = {"name": "my cat.png", "type": "image/png", "size": len(data), "content": data}
    viewed = {**upload, "content": memoryview(data)}
    sources = [path, str(path), bytearray(data), memoryview(data), upload, (upload,), [viewed]]
    for source in sources:
        assert np.array_equal(read_picture(source), read_picture(data))


def test_a_path_may_start_at_home(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    (tmp_path / "cat.png").write_bytes(file_of(random_picture(64, 64)))
    assert read_picture("~/cat.png").shape == (64, 64, 3)


def test_importing_nnlib_leaves_pillow_alone():
    code = "import sys, nnlib; sys.exit('PIL' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# What bad input gets: one sentence that names it, says what is wrong and what to do

WEB_PAGE = b"\n<!DOCTYPE HTML>\n<HTML><head><title>Not found</title></head></html>"
SVG = b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
LFS_POINTER = (
    b"version https://git-lfs.github.com/spec/v1\n"
    b"oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n"
)
HEIC = b"\0\0\0\x24ftypheic\0\0\0\0mif1heic" + bytes(200)
CLIP = b"\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41" + bytes(200)
NO_WIDTH = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 0, 5) + bytes(40)
NO_HEIGHT = b"GIF89a" + struct.pack("<HH", 3, 0) + bytes(40)
WHOLE = file_of(random_picture(200, 200))
PHOTO = file_of(random_picture(200, 200), "JPEG")

BAD_FILES = {
    "empty": (b"", r"empty file \(0 bytes\): copy or download it again"),
    "pointer": (LFS_POINTER, r"Git LFS pointer .*: run `git lfs pull`"),
    "page": (WEB_PAGE, r"web page saved under that name: .* save the picture itself"),
    "svg": (SVG, r"SVG drawing.*: export it as PNG"),
    "pdf": (b"%PDF-1.7\n\xff\xfe\0", r"PDF document: export"),
    "heic": (HEIC, r"HEIC picture.*: save it as JPEG or PNG"),
    "video": (CLIP, r"video: save one frame"),
    "text": ("Ein Kätzchen, kein Bild.\n".encode(), r"text file, not a picture: choose"),
    "noise": (bytes(range(256)), r"not a picture of a kind .*: save it as JPEG or PNG"),
    "cut png": (WHOLE[:5000], r"starts as a PNG .*cut short.*: copy or download it again"),
    "cut jpeg": (PHOTO[:5000], r"starts as a JPEG .*cut short"),
    "cut gif": (file_of(Image.new("P", (90, 90)), "GIF")[:20], r"starts as a GIF .*cut short"),
    "a png's first bytes": (WHOLE[:12], r"starts as a PNG .*cut short"),
    "a jpeg's first bytes": (PHOTO[:3], r"starts as a JPEG .*cut short"),
    "cut tiff": (file_of(Image.new("L", (90, 90)), "TIFF")[:60], r"starts as a TIFF .*cut short"),
    "cut webp": (file_of(Image.new("L", (90, 90)), "WEBP")[:30], r"starts as a WebP .*cut short"),
    "odd ppm": (b"P6\n40\x82 30 255\n" + bytes(3600), r"not a picture of a kind"),
    "no width": (NO_WIDTH, r"PNG picture of 0 x 5 pixels: save it"),
    "no height": (NO_HEIGHT, r"GIF picture of 3 x 0 pixels: save it"),
}


@pytest.mark.parametrize("case", BAD_FILES)
def test_a_bad_file_gets_its_sentence(case, tmp_path):
    content, sentence = BAD_FILES[case]
    path = tmp_path / "cat.jpg"
    path.write_bytes(content)
    upload = {"name": "cat.jpg", "content": content}
    for source, name in ((path, str(path)), ((upload,), "cat.jpg"), (content, "the picture")):
        with pytest.raises(ValueError, match=sentence) as caught:
            read_picture(source)
        assert str(caught.value).startswith(f"{name} ")
        assert "\n" not in str(caught.value)
        assert caught.value.__suppress_context__  # no traceback out of Pillow's depths


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from([WHOLE, PHOTO, file_of(Image.new("P", (40, 40)), "GIF")]),
    st.lists(st.tuples(st.integers(0, 400), LEVEL), max_size=8),
    st.integers(0, 60_000),
)
def test_any_damage_gets_a_sentence_or_a_picture(data, changes, length):
    damaged = bytearray(data)
    for place, level in changes:
        damaged[place % len(damaged)] = level
    try:
        assert read_picture(bytes(damaged[:length])).shape == (64, 64, 3)
    except ValueError as error:
        assert str(error).startswith("the picture ")


def png_that_claims(width, height):
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    checksum = struct.pack(">I", zlib.crc32(header))
    return b"\x89PNG\r\n\x1a\n\0\0\0\r" + header + checksum + b"\0\0\0\0IDAT"


def icon_that_holds(png):
    entry = struct.pack("<BBBBHHII", 16, 16, 0, 0, 1, 32, len(png), 22)
    return struct.pack("<HHH", 0, 1, 1) + entry + png


BOMBS = {  # Pillow itself warns from 89 million pixels on and refuses twice as many
    "below Pillow's warning": png_that_claims(9000, 9000),
    "above Pillow's warning": png_that_claims(10_000, 10_000),
    "above Pillow's limit": png_that_claims(40_000, 40_000),
    "inside a small icon": icon_that_holds(png_that_claims(10_000, 10_000)),
}


@pytest.mark.parametrize("case", BOMBS)
def test_more_pixels_than_the_limit_are_refused_before_they_are_unpacked(case):
    assert PIXEL_LIMIT == 64_000_000
    with pytest.raises(ValueError, match=r"more than the 64 million pixels .*: make it") as caught:
        read_picture(BOMBS[case])
    assert caught.value.__suppress_context__


def test_more_bytes_than_the_limit_are_refused_unread(tmp_path, monkeypatch):
    monkeypatch.setattr(picture_files, "BYTE_LIMIT", 1_000_000)
    path = tmp_path / "large.png"
    path.write_bytes(bytes(1_000_001))
    with pytest.raises(ValueError, match=r"large\.png is larger than the 1 million bytes"):
        read_picture(path)


def test_no_such_file(tmp_path):
    with pytest.raises(
        FileNotFoundError, match=r"gone\.png was not found as a file: check the spelling"
    ):
        read_picture(tmp_path / "gone.png")
    with pytest.raises(FileNotFoundError, match="was not found"):
        read_picture("a" * 5000)
    with pytest.raises(FileNotFoundError, match="was not found"):
        read_picture("nul\0byte.png")


@pytest.mark.skipif(sys.platform == "win32", reason="devices have no path there")
def test_a_device_is_not_a_file():
    with pytest.raises(FileNotFoundError, match="was not found as a file"):
        read_picture("/dev/null")


def test_a_folder(tmp_path):
    with pytest.raises(IsADirectoryError, match=r"is a folder: give the path of a picture"):
        read_picture(tmp_path)


def test_a_file_that_may_not_be_opened(tmp_path, monkeypatch):
    path = tmp_path / "locked.png"
    path.write_bytes(WHOLE)

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(PermissionError, match=r"locked\.png cannot be opened \(Permission denied"):
        read_picture(path)


def test_an_address_on_the_web():
    with pytest.raises(ValueError, match=r"address on the web: download it"):
        read_picture("https://example.org/cat.jpg")


def test_how_many_were_chosen():
    with pytest.raises(ValueError, match=r"^0 pictures were chosen: choose one\."):
        read_picture(())
    with pytest.raises(ValueError, match=r"^2 pictures were chosen: choose one\."):
        read_picture([{"content": WHOLE}] * 2)


@pytest.mark.parametrize("source", [None, 3, [1, 2], {"a": 1}, np.zeros((64, 64, 3))])
def test_what_is_no_source_at_all(source):
    with pytest.raises(TypeError, match=r"a path, as bytes, or as the value .* not as"):
        read_picture(source)


@pytest.mark.parametrize("size", [0, -1])
def test_a_size_of_nothing(size):
    with pytest.raises(ValueError, match="1 or more, not"):
        read_picture(WHOLE, size=size)
