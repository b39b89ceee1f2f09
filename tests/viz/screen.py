"""A screen without a monitor (Xvfb), the hand on it (xdotool), and pictures of it.

Xvfb keeps its screen in a file in XWD form (-fbdir), which is read as it is: no further tool.
"""
import os
import struct
import subprocess
import tempfile
import time
import zlib
from pathlib import Path

WIDTH, HEIGHT = 1280, 720


class Screen:
    # Without -noreset the pointer jumps back to the middle when xdotool leaves before the window is there.
    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", self.folder.name,
             "-nolisten", "tcp", "-noreset"], pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as stream:
            self.display = ":" + stream.readline().strip()
        self.env = {**os.environ, "DISPLAY": self.display, "LIBGL_ALWAYS_SOFTWARE": "1",
                    "ASAN_OPTIONS": "detect_leaks=0"}

    def close(self):
        self.server.terminate()
        self.server.wait()
        self.folder.cleanup()

    def do(self, *words):
        subprocess.run(["xdotool", *map(str, words)], env=self.env, check=True, timeout=30)

    def pixels(self):
        """Rows from the top, RGB."""
        data = (Path(self.folder.name) / "Xvfb_screen0").read_bytes()
        fields = struct.unpack(">25I", data[:100])
        start = fields[0] + 12 * fields[19]  # header, then the table of colours
        bgrx = data[start:start + fields[12] * fields[5]]
        rgb = bytearray(WIDTH * HEIGHT * 3)
        rgb[0::3], rgb[1::3], rgb[2::3] = bgrx[2::4], bgrx[1::4], bgrx[0::4]
        return bytes(rgb)

    def drawn(self, seconds=20):
        """Once there is something on the screen, though it may go on changing."""
        until = time.monotonic() + seconds
        while not any(self.pixels()):
            if time.monotonic() > until:
                raise TimeoutError("nothing was drawn")
            time.sleep(0.15)

    def settled(self, before=None, seconds=20):
        """The screen once it stands still, and differs from `before` where that is given."""
        last, until = None, time.monotonic() + seconds
        while time.monotonic() < until:
            now = self.pixels()
            if now == last and now != before and any(now):
                return now
            last = now
            time.sleep(0.15)
        raise TimeoutError("the screen did not " + ("settle" if before is None else "change and settle"))


def write_png(path, rgb):
    rows = b"".join(b"\0" + rgb[y * WIDTH * 3:(y + 1) * WIDTH * 3] for y in range(HEIGHT))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) +
                     chunk(b"IEND", b""))


def read_png(path):
    """Only what write_png writes: 8 bit RGB, no filter."""
    data, at, packed = path.read_bytes(), 8, b""
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at:at + 8])
        if kind == b"IDAT":
            packed += data[at + 8:at + 8 + size]
        at += size + 12
    rows = zlib.decompress(packed)
    width = WIDTH * 3 + 1
    return b"".join(rows[y * width + 1:(y + 1) * width] for y in range(HEIGHT))


def differing(a, b, least=32):
    """Share of the pixels of which a channel differs by `least` or more."""
    count = 0
    for y in range(HEIGHT):
        row = slice(y * WIDTH * 3, (y + 1) * WIDTH * 3)
        one, other = a[row], b[row]
        if one == other:
            continue
        for x in range(0, WIDTH * 3, 3):
            if any(abs(one[x + i] - other[x + i]) >= least for i in range(3)):
                count += 1
    return count / (WIDTH * HEIGHT)
