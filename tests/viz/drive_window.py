#!/usr/bin/env python3
"""Drives a real window with mouse and keys: zoom, scrub, open a proof, apply a flip, save; compares
what it shows with approved pictures, and counts frames while nobody touches it.

Use: drive_window.py VIEWER STICHTAG [--accept]
Looked at and found right? `tests/viz/accept-pictures` writes the pictures of now over the approved ones.
"""
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from screen import HEIGHT, WIDTH, Screen, differing, read_png, write_png

VIEWER, STICHTAG = (str(Path(word).resolve()) for word in sys.argv[1:3])
ACCEPT = "--accept" in sys.argv
APPROVED = Path(__file__).parent / "approved"
TOLERANCE = 0.004  # of the pixels
SKIPPED = 77

# Only what the law says is shown, so that the pictures do not hang on a simulation.
SESSION = f"""
scenarios = ["smarty-iq-fails"]
size = "{WIDTH}x{HEIGHT}"
folded = ["law", "certificates", "decisions", "fleet", "quota"]
hints = false
"""


class Window(unittest.TestCase):
    def setUp(self):
        self.screen = Screen()
        self.kept = tempfile.TemporaryDirectory()
        self.folder = Path(self.kept.name)
        (self.folder / "s.toml").write_text(SESSION)

    def tearDown(self):
        if self.program.poll() is None:
            self.program.kill()
        self.program.communicate()
        self.screen.close()
        self.kept.cleanup()

    def begin(self, *words, pointer=(640, 600)):
        self.program = subprocess.Popen([VIEWER, "--session", "s.toml", "--frames", *words], cwd=self.folder,
                                        env=self.screen.env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.screen.do("mousemove", *pointer)

    def start(self, *words, **how):
        self.begin(*words, **how)
        return self.screen.settled()

    def after(self, before, *words):
        """What is seen once the hand has done that: something else than before."""
        self.screen.do(*words)
        return self.screen.settled(before=before)

    def quit(self):
        """Closed by its key; gives how often it was drawn."""
        self.screen.do("key", "ctrl+q")
        out, err = self.program.communicate(timeout=20)
        self.assertEqual(self.program.returncode, 0, err)
        return int(re.search(r"frames drawn: (\d+)", out).group(1))

    def looks_as_approved(self, name, pixels):
        if ACCEPT:
            APPROVED.mkdir(exist_ok=True)
            return write_png(APPROVED / f"{name}.png", pixels)
        share = differing(pixels, read_png(APPROVED / f"{name}.png"))
        if share > TOLERANCE:
            write_png(Path.cwd() / f"{name}.png", pixels)
        self.assertLessEqual(share, TOLERANCE, f"look at {Path.cwd() / name}.png; if it is right: "
                                               "tests/viz/accept-pictures")

    def test_zoom_scrub_proof_flip_and_save_by_mouse_and_keys(self):
        shown = self.start()
        self.looks_as_approved("1-start", shown)
        shown = self.after(shown, "click", 4, "click", 4, "click", 4)  # the wheel
        self.looks_as_approved("2-zoomed", shown)
        shown = self.after(shown, "key", "ctrl+z")
        # Scrub in the ruler.
        shown = self.after(shown, "mousemove", 400, 130, "mousedown", 1, "mousemove", 300, 130, "mouseup", 1,
                           "mousemove", 640, 600)
        self.looks_as_approved("3-scrubbed", shown)
        shown = self.after(shown, "key", "Next")  # the next day on which something changes
        shown = self.after(shown, "key", "ctrl+g")
        shown = self.after(shown, "type", "2023-05-25")
        shown = self.after(shown, "key", "Return")
        folded = self.after(shown, "key", "e")  # the reasons fold away,
        shown = self.after(folded, "key", "e")  # and open again
        self.assertGreater(differing(folded, shown), 0.01)
        shown = self.after(shown, "key", "1")  # try the first change
        self.looks_as_approved("4-tried", shown)
        shown = self.after(shown, "mousemove", 600, 292, "click", 1)  # a bar: its proof
        self.looks_as_approved("5-asked", shown)
        shown = self.after(shown, "mousemove", 15, 292, "click", 1)  # the triangle: a row for each case
        shown = self.after(shown, "mousemove", 174, 292, "click", 1, "mousemove", 640, 600)  # its pin
        shown = self.after(shown, "key", "ctrl+f")
        shown = self.after(shown, "type", "19(6)")
        shown = self.after(shown, "key", "Return")
        self.looks_as_approved("6-found", shown)
        shown = self.after(shown, "key", "Escape")
        # A note by a right click; taken back and done again it is the same picture.
        shown = self.after(shown, "mousemove", 700, 172, "click", 3)
        shown = self.after(shown, "type", "Stop the orders")
        noted = self.after(shown, "key", "Return", "mousemove", 640, 600)
        self.looks_as_approved("7-noted", noted)
        gone = self.after(noted, "key", "ctrl+z")
        shown = self.after(gone, "key", "ctrl+y")
        self.assertEqual(differing(shown, noted), 0)
        shown = self.after(shown, "key", "ctrl+s")
        self.after(shown, "key", "Return")
        saved = self.folder / "what-if.toml"
        for _ in range(50):
            if saved.exists():
                break
            time.sleep(0.1)
        self.assertIn("extends = \"smarty-iq-fails\"", saved.read_text())
        done = subprocess.run([STICHTAG, "run", "what-if.toml", "--format", "json"], cwd=self.folder,
                              capture_output=True, text=True, timeout=120)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.quit()

    def test_scenarios_are_arranged_narrowed_down_and_aligned_by_keys(self):
        (self.folder / "s.toml").write_text(SESSION.replace('["smarty-iq-fails"]', '["smarty-iq-fails", "history", '
                                                            '"smarty-iq-in-time"]'))
        # The pointer lies where nothing answers: a tip that comes late would be taken for what a key did.
        shown = self.start("--do", "fact gndew-in-force", "--do", "why", pointer=(640, 708))
        self.looks_as_approved("7-by-product", shown)
        shown = self.after(shown, "key", "u")  # only what differs
        self.looks_as_approved("8-only-changes", shown)
        shown = self.after(shown, "key", "g")  # by scenario
        shown = self.after(shown, "key", "ctrl+a")  # aligned by the GNDEW
        back = self.after(shown, "key", "ctrl+z", "key", "ctrl+z", "key", "ctrl+z")
        self.assertLess(differing(back, read_png(APPROVED / "7-by-product.png")), TOLERANCE)
        shown = self.after(back, "key", "c")  # the table
        self.assertGreater(differing(back, shown), 0.02)
        shown = self.after(shown, "key", "shift+Next")  # the next scenario is asked
        shown = self.after(shown, "key", "ctrl+b")  # and the others are measured against it
        self.quit()

    def test_many_runs_beside_the_window_are_stopped_by_the_hand(self):
        self.begin("--do", "ensemble 5000")
        self.screen.drawn()  # and goes on counting runs
        self.screen.do("key", "ctrl+c")
        shown = self.screen.settled()
        self.assertIsNone(self.program.poll(), "it ended")
        shown = self.after(shown, "key", "y")  # none any more
        self.after(shown, "type", "?")  # the window still answers
        self.screen.do("key", "Escape")
        self.quit()

    def test_a_file_that_is_there_is_not_replaced_without_being_asked(self):
        (self.folder / "what-if.toml").write_text("mine")
        shown = self.start("--do", "try 1")
        shown = self.after(shown, "key", "ctrl+s")
        shown = self.after(shown, "key", "Return")
        self.after(shown, "key", "Escape")
        self.quit()
        self.assertEqual((self.folder / "what-if.toml").read_text(), "mine")

    def test_without_opengl_3_it_says_what_to_do(self):
        done = subprocess.run([VIEWER], env={**self.screen.env, "MESA_GL_VERSION_OVERRIDE": "2.1"}, cwd=self.folder,
                              capture_output=True, text=True, timeout=60)
        self.program = subprocess.Popen(["true"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 4)
        self.assertIn("OpenGL 3.3", done.stderr)
        self.assertIn("--shot", done.stderr)

    def test_nothing_is_drawn_while_nobody_does_anything(self):
        self.start()
        time.sleep(3)
        self.assertLess(self.quit(), 20)

    def test_a_zoom_glides_for_a_moment_and_then_nothing_is_drawn(self):
        shown = self.start()
        self.after(shown, "click", 4)
        time.sleep(3)
        self.assertLess(self.quit(), 80)

    def test_a_monkey_at_mouse_and_keyboard_does_not_bring_it_down(self):
        chance = random.Random(20230524)
        self.start()
        keys = ["c", "g", "u", "y", "ctrl+a", "ctrl+b", "ctrl+d", "shift+Next", "f", "w", "s", "a", "d", "n", "b", "p", "e", "i", "t", "l", "k", "j", "x", "z", "m", "Tab", "Return",
                "Escape", "Left", "Down", "Next", "ctrl+p", "ctrl+g", "ctrl+z", "ctrl+plus", "question", "bracketright",
                "period", "1", "udiaeresis"]
        for _ in range(60):
            words = []
            for _ in range(10):
                words += chance.choice([
                    ["mousemove", chance.randrange(WIDTH), chance.randrange(HEIGHT)],
                    ["click", chance.choice([1, 1, 3, 4, 5])],
                    ["mousedown", 1, "mousemove", chance.randrange(WIDTH), chance.randrange(HEIGHT), "mouseup", 1],
                    ["key", chance.choice(keys)]])
            self.screen.do(*words)
            self.assertIsNone(self.program.poll(), "it ended")
        self.screen.do("key", "Escape", "key", "Escape")
        self.quit()


def main():
    missing = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
    if missing and os.environ.get("STICHTAG_CI") != "1":
        print("not there: " + ", ".join(missing))
        return SKIPPED
    ran = unittest.main(argv=[sys.argv[0]], exit=False)
    return 0 if ran.result.wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main())
