#!/usr/bin/env python3
"""Runs stichtag-view without a screen: pictures with the same bytes twice, words, and clear messages.

Use: check_viewer.py PROGRAM
"""
import os
import struct
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = str(Path(sys.argv[1]).resolve())
NO_SCREEN = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}


def view(*words, folder=None):
    return subprocess.run([PROGRAM, *words], capture_output=True, text=True, cwd=folder, env=NO_SCREEN,
                          timeout=120)


class Viewer(unittest.TestCase):
    def setUp(self):
        self.kept = tempfile.TemporaryDirectory()
        self.folder = Path(self.kept.name)

    def tearDown(self):
        self.kept.cleanup()

    def refused(self, code, *words):
        done = view(*words, folder=self.folder)
        self.assertEqual(done.returncode, code, done.stderr)
        self.assertEqual(done.stdout, "")
        return done.stderr

    def test_a_picture_needs_no_screen_and_has_the_same_bytes_twice(self):
        for name in ("a.png", "b.png"):
            done = view("--shot", name, "--size", "1280x720", folder=self.folder)
            self.assertEqual(done.returncode, 0, done.stderr)
        first, second = ((self.folder / name).read_bytes() for name in ("a.png", "b.png"))
        self.assertEqual(first[:8], b"\x89PNG\r\n\x1a\n")
        self.assertEqual(struct.unpack(">II", first[16:24]), (1280, 720))
        self.assertEqual(first, second)
        self.assertGreater(len(first), 20_000)  # not an empty sheet

    def test_the_words_say_the_ban_and_its_reason(self):
        words = view("--speak").stdout
        self.assertIn("SMARTY IQ: Banned on 2023-05-25 (§ 19(6) S. 2 MsbG).", words)
        self.assertIn("twelve months have passed without its TR certificate", words)
        self.assertIn("not legal advice", words)
        self.assertIn("Verboten am 25.05.2023", view("--speak", "--lang", "de").stdout)

    def test_a_session_restores_the_view_and_options_go_over_it(self):
        (self.folder / "s.toml").write_text(
            'scenarios = ["history"]\non = 2021-06-01\nknown = 2021-06-01\nproduct = "ppc-smgw"\n'
            'from = 2020-01-01\nuntil = 2022-01-01\n')
        words = view("--session", "s.toml", "--speak", folder=self.folder).stdout
        self.assertIn("PPC SMGW: Obligatory on 2021-06-01", words)
        words = view("--session", "s.toml", "--known", "2022-06-01", "--speak", folder=self.folder).stdout
        self.assertNotIn("Obligatory", words)

    def test_the_day_that_is_asked_about_is_in_sight(self):
        words = view("history", "--on", "2019-06-01", "--speak").stdout
        self.assertIn("2017-11-30 – 2020-11-29", words)
        self.assertIn("2022-01-01 – 2024-12-31", view("history", "--on", "2022-06-01", "--speak").stdout)

    def test_wrong_input_is_told_with_place_and_hint(self):
        self.assertIn("did you mean 'smarty-iq-fails'", self.refused(2, "smarty-iq-fail", "--speak"))
        self.assertIn("1600x900", self.refused(2, "--size", "big"))
        self.assertIn("YYYY-MM-DD", self.refused(2, "--on", "yesterday"))
        self.assertIn("2016-09-02", self.refused(2, "--on", "2010-01-01"))
        self.assertIn("--lang", self.refused(2, "--lang", "fr"))
        self.refused(2, "--what")

    def test_a_broken_session_is_refused_with_line_and_nearest_key(self):
        (self.folder / "s.toml").write_text('on = 2023-05-25\nprodukt = "x"\n')
        said = self.refused(2, "--session", "s.toml", "--shot", "x.png")
        self.assertIn("s.toml:2:", said)
        self.assertIn("product", said)
        self.assertFalse((self.folder / "x.png").exists())

    def test_a_broken_change_or_command_in_a_session_is_refused_with_its_place(self):
        for text, words in (('commands = ["zom-in"]', ["s.toml:1:", "zoom-in"]),
                            ('commands = ["move gndew-in-forc 2024-01-01"]', ["gndew-in-force"]),
                            ('[[change]]\nmove = "gndew-in-forc"\nto = 2024-01-01', ["gndew-in-force"]),
                            ('[[change]]\nreading = "ban-scop"\noption = "x"', ["s.toml:1:", "ban-scope"]),
                            ('[[change]]\n', ["s.toml:1:", "tr-certificate"]),
                            ('[[bookmark]]\non = 2023-01-01', ["s.toml:1:", "until"]),
                            ('on = ', ["s.toml:1:"])):
            (self.folder / "s.toml").write_text(text)
            said = self.refused(2, "--session", "s.toml", "--shot", "x.png")
            for word in words:
                self.assertIn(word, said)
            self.assertFalse((self.folder / "x.png").exists())

    def test_a_broken_scenario_is_refused_with_its_place(self):
        (self.folder / "broken.toml").write_text('title = "x"\nstory = "y"\nextends = "histor"\n')
        self.assertIn("broken.toml:3:", self.refused(2, "broken.toml", "--speak"))

    def test_a_change_by_hand_is_written_as_a_scenario_that_can_be_opened_and_changed_again(self):
        words = ["smarty-iq-fails", "--do", "move gndew-in-force 2024-01-01", "--do", "write-scenario late.toml"]
        self.assertEqual(view(*words, "--speak", folder=self.folder).returncode, 0)
        before = (self.folder / "late.toml").read_bytes()
        # Saved on top of a file of one's own, from another folder, it still finds what it extends.
        (self.folder / "deeper").mkdir()
        done = view("late.toml", "--do", "drop smarty-iq-tr-refused", "--do", "write-scenario deeper/more.toml",
                    "--speak", folder=self.folder)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn('extends = "../late.toml"', (self.folder / "deeper" / "more.toml").read_text())
        self.assertEqual(view("deeper/more.toml", "--speak", folder=self.folder).returncode, 0)
        # Nothing that is there is written over.
        said = self.refused(2, "history", "--do", "drop gndew-in-force", "--do", "write-scenario late.toml", "--speak")
        self.assertIn("is there already", said)
        self.assertEqual((self.folder / "late.toml").read_bytes(), before)

    def test_a_session_that_was_written_shows_the_same_again(self):
        first = view("--do", "show 2022-05-01 2023-05-01", "--do", "bookmark Rücknahme", "--do", "note-at 2022-05-20 law/courts Widerspruch – läuft", "--do", "reading ban-scope=determination",
                     "--do", "write-session v.toml", "--speak", folder=self.folder)
        self.assertEqual(first.returncode, 0, first.stderr)
        self.assertEqual(view("--session", "v.toml", "--speak", folder=self.folder).stdout, first.stdout)

    def test_words_mirror_the_leaf_of_changes(self):
        words = view("smarty-iq-fails", "--do", "what-if", "--do", "set operator.Musterstadt Netz.crews.most=3", "--speak").stdout
        self.assertIn("Musterstadt Netz: crews at most: 3 *", words)
        self.assertIn("ban-scope: product", words)

    def test_no_display_and_no_room_are_machine_trouble(self):
        self.assertIn("--shot", self.refused(4))
        self.assertIn("cannot be written", self.refused(4, "--shot", "nowhere/x.png"))

    def test_no_font_is_told_with_the_package_to_install(self):
        done = subprocess.run([PROGRAM, "--shot", "x.png"], capture_output=True, text=True, cwd=self.folder,
                              env={**NO_SCREEN, "STICHTAG_FONT": "/nowhere.ttf"}, timeout=120)
        self.assertEqual(done.returncode, 2)
        self.assertIn("STICHTAG_FONT", done.stderr)

    def test_help_and_version(self):
        self.assertIn("Examples:", view("--help").stdout)
        self.assertTrue(view("--version").stdout.startswith("stichtag-view "))


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
