#!/usr/bin/env python3
"""What the commands that simulate promise: where progress goes, when they stop, how they go on, how wide they are.

Use: check_simulated_commands.py PROGRAM
Each test's docstring is the promise.
"""
import json
import os
import pty
import re
import shlex
import signal
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

PROGRAM = ""
WIDTH = 100
SECONDS = 600
CALM = {"NO_COLOR": "1", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
PROGRESS = re.compile(r"\d+ of \d+, .+ left")

# {s} is one of the scenarios with an operator. The commands of the law are measured elsewhere.
SIMULATED = ["run {s}", "quota {s}", "compare history {s}", "compare history {s} --runs 3", "ensemble {s} --runs 3",
             "stress {s} --runs 2", "stress {s} --runs 2 --reverse --shock delivery-cut:1@2026-04-01+60",
             "regret {s} {s} --runs 2", "sensitivity {s} --inputs assumptions --runs 2"]
UNCERTAIN = ["ensemble smarty-iq-uncertain --runs 4", "sensitivity smarty-iq-uncertain --runs 2",
             "sensitivity smarty-iq-uncertain --runs 2 --method morris",
             "discover smarty-iq-uncertain --runs 30 --target 'new-plants-90-by-2026 missed'",
             "ensemble law-drawn --runs 3"]


def run(words, folder=None, **more):
    with tempfile.TemporaryDirectory() as empty:
        return subprocess.run([PROGRAM, *shlex.split(words)], cwd=folder or empty, env={**os.environ, **CALM, **more},
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS)


def answer(words, folder=None):
    done = run(words + " --format json", folder, STICHTAG_PROGRESS="none")
    assert done.returncode == 0, f"{words}\n{done.stderr.decode()}"
    return json.loads(done.stdout)


class OnTerminal:
    """A command whose standard error is a terminal and whose standard output is a file."""

    def __init__(self, words, folder):
        ours, theirs = pty.openpty()
        self.said, self.seen = b"", threading.Event()
        self.out = open(Path(folder) / "printed", "wb")
        self.process = subprocess.Popen([PROGRAM, *shlex.split(words)], cwd=folder, env={**os.environ, **CALM},
                                        stdin=subprocess.DEVNULL, stdout=self.out, stderr=theirs)
        os.close(theirs)
        self.reader = threading.Thread(target=self.read, args=(ours,))
        self.reader.start()

    def read(self, ours):
        while True:
            try:
                some = os.read(ours, 4096)
            except OSError:  # the other side is closed
                some = b""
            if not some:
                break
            self.said += some
            if PROGRESS.search(self.said.decode(errors="replace")):
                self.seen.set()
        os.close(ours)
        self.seen.set()

    def end(self):
        code = self.process.wait(timeout=SECONDS)
        self.reader.join()
        self.out.close()
        return code, Path(self.out.name).read_bytes(), self.said.decode(errors="replace")


class Progress(unittest.TestCase):
    def test_where(self):
        """how far a command is goes to standard error, and standard output has the same bytes with and without it"""
        for words in ("ensemble smarty-iq-fails --runs 100 --jobs 1", "compare history smarty-iq-fails --runs 50 --jobs 1",
                      "sensitivity smarty-iq-uncertain --runs 10 --measure surplus --jobs 1"):
            with self.subTest(words), tempfile.TemporaryDirectory() as folder:
                code, printed, said = OnTerminal(words, folder).end()
                self.assertEqual(code, 0, said)
                self.assertRegex(said, PROGRESS)
                self.assertNotRegex(printed.decode(), PROGRESS)
                self.assertNotIn(b"\r", printed)
                silent = run(words.replace("--jobs 1", "--jobs 2"), folder, STICHTAG_PROGRESS="none")
                self.assertEqual(silent.stderr, b"")
                self.assertEqual(silent.stdout, printed)


class UntilWidth(unittest.TestCase):
    WORDS = "ensemble smarty-iq-fails --seed 3 --until-width "

    def test_as_soon(self):
        """it stops at the first look at which the interval is narrow enough, and is the ensemble of so many runs"""
        fifty, hundred = (answer(f"ensemble smarty-iq-fails --seed 3 --runs {runs}") for runs in (50, 100))
        width = {one["name"]: one["ci"][1] - one["ci"][0] for one in fifty["measures"]
                 if one["ci"] and not isinstance(one["ci"][0], str)}
        for one in hundred["measures"]:
            if one["name"] not in width:
                continue
            narrower = one["ci"][1] - one["ci"][0]
            if 0 < narrower < 0.9 * width[one["name"]]:
                break
        else:
            self.fail("no measure became narrower")
        until = answer(self.WORDS + f"'{one['name']}={(narrower + width[one['name']]) / 2:.10g}' --runs 150")
        self.assertEqual((until["runs"], until["at-most"], until["too-wide"]), (100, 150, []))
        self.assertEqual(until["hash"], hundred["hash"])

    def test_least(self):
        """it does not look before 50 runs, and says how many it took"""
        constant = "ban-days/sagemcom-smarty-iq/s19-6-s2=0.5"
        until = answer(self.WORDS + constant + " --runs 120")
        self.assertEqual((until["runs"], until["too-wide"]), (50, []))
        text = run(self.WORDS + constant + " --runs 120").stdout.decode()
        self.assertIn("Stopped after 50 of at most 120 runs", text)

    def test_never(self):
        """it ends with --runs, and names what is still too wide"""
        until = answer(self.WORDS + "installed=0.001 --runs 60")
        self.assertEqual((until["runs"], until["too-wide"]), (60, ["installed"]))
        self.assertIn("Still wider than asked after all 60 runs: installed.",
                      run(self.WORDS + "installed=0.001 --runs 60").stdout.decode())


class Numbers(unittest.TestCase):
    def test_whole(self):
        """a seed or the number of a draw is a whole number that JSON can say; anything else is refused by name"""
        for command, option in (("run worked-operator", "--seed"), ("run worked-operator", "--replication"),
                                ("stress worked-operator", "--seed"), ("ensemble worked-operator", "--seed"),
                                ("report worked-operator --out r.html", "--seed"),
                                ("hindcast --train 2024-12-31 --test 2025-06-30", "--seed")):
            for value in ("-1", "99999999999999999999", "1.5", "0x1", "''"):
                with self.subTest(f"{command} {option} {value}"):
                    done = run(f"{command} {option}={value}" if value != "''" else f"{command} {option} ''")
                    self.assertEqual((done.returncode, done.stdout), (2, b""))
                    self.assertIn(f"{option}: ", done.stderr.decode())
                    self.assertIn("hint:", done.stderr.decode())


class Hindcast(unittest.TestCase):
    def test_nothing_to_compare(self):
        """where no figure follows, none is right and none is wrong"""
        words = "hindcast --train 2026-10-31 --test 2026-11-20"
        found = answer(words)
        self.assertEqual((found["points"], found["coverage"], found["mean-absolute-error"]), ([], None, None))
        text = " ".join(run(words).stdout.decode().split())
        self.assertIn("There is no such figure that the model forecasts", text)
        self.assertNotIn("0 of 0", text)


class Stress(unittest.TestCase):
    WORDS = "stress worked-operator --runs 20 --reverse --shock crew-loss:0.5@2026-04-01+30 --target "

    def test_target(self):
        """a duty that does not hold without a shock is told with its counts, and no other is broken instead"""
        done = run(self.WORDS + "new-plants-90-by-2026")
        text = " ".join(done.stdout.decode().split())
        self.assertEqual(done.returncode, 1)
        self.assertIn("new-plants-90-by-2026 does not hold even without a shock: it is met in ", text)
        self.assertNotIn("new-consumers", text)
        self.assertIn("of 20 runs", text)

    def test_no_case(self):
        """a duty without a case is neither held nor broken"""
        done = run(self.WORDS.replace("20", "2", 1) + "large-new-consumers-90-by-2028")
        self.assertEqual(done.returncode, 1)
        self.assertIn("has no case in any run", " ".join(done.stdout.decode().split()))


class Alike(unittest.TestCase):
    def test_regret(self):
        """policies over other days or operators are not set against each other"""
        done = run("regret no-withdrawal quota-2025 --runs 2")
        self.assertEqual(done.returncode, 2)
        self.assertIn("the horizons differ", " ".join(done.stderr.decode().split()))

    def test_compare(self):
        """scenarios over other days are compared with a warning, and others without one"""
        for runs in ("", " --runs 2"):
            self.assertIn("the horizons differ",
                          " ".join(run("compare history quota-2025" + runs).stdout.decode().split()))
            self.assertNotIn("ot alike", run("compare history smarty-iq-fails" + runs).stdout.decode())


class GoesOn(unittest.TestCase):
    def test_more(self):
        """runs that are drawn by themselves are added to: the file is that of the larger number in one go"""
        words = "ensemble smarty-iq-fails --seed 4 --out "
        with tempfile.TemporaryDirectory() as folder:
            run(words + "few.json --runs 3", folder)
            run(words + "more.json --runs 5 --resume few.json", folder)
            run(words + "whole.json --runs 5", folder)
            self.assertEqual(*(Path(folder, name).read_bytes() for name in ("more.json", "whole.json")))

    def test_resume(self):
        """stopped by Ctrl-C and resumed is the same as in one go, to the last byte of the file"""
        words = "ensemble smarty-iq-fails --seed 4 --runs 150 --jobs 1 --out "
        with tempfile.TemporaryDirectory() as folder:
            begun = OnTerminal(words + "part.json", folder)
            begun.seen.wait(SECONDS)
            begun.process.send_signal(signal.SIGINT)
            code, printed, said = begun.end()
            self.assertEqual((code, printed), (4, b""), said)
            stopped = re.search(r"stopped after (\d+) of 150 runs", said)
            self.assertTrue(stopped and 0 < int(stopped[1]) < 150, said)
            self.assertIn("--resume part.json", said)
            resumed = run(words.replace("--jobs 1", "--jobs 2") + "part.json --resume part.json", folder)
            self.assertEqual(resumed.returncode, 0, resumed.stderr.decode())
            whole = run(words.replace("--jobs 1", "--jobs 2") + "whole.json", folder)
            self.assertEqual(resumed.stdout, whole.stdout)
            self.assertEqual((Path(folder) / "part.json").read_bytes(), (Path(folder) / "whole.json").read_bytes())


class Inputs(unittest.TestCase):
    def test_unknown(self):
        """an unknown kind of inputs gives exit code 2 and the nearest valid name"""
        done = run("sensitivity worked-operator --inputs reading")
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"did you mean 'readings'?", done.stderr)

    def test_assumptions(self):
        """assumptions with a range in the data are varied, one at a time, around what the scenario says"""
        found = answer("sensitivity worked-operator --inputs assumptions --runs 2 --measure installs")
        names = {one["input"] for one in found["inputs"]}
        self.assertEqual(names, {"vendor.*.cc-duration", "vendor.*.release-interval", "vendor.*.tr-with-cc",
                                 "vendor.*.recertification-fails", "operator.*.reaction.voluntary-pace"})
        self.assertEqual(found["runs"], 20)
        self.assertTrue(any(one["swing"] > 0 for one in found["inputs"]))
        for point in found["points"]:  # nothing but the one input is set
            self.assertEqual(point["replay"].count("--set"), 1, point)
        alone = answer(found["points"][0]["replay"].removeprefix("stichtag "))
        self.assertEqual(found["points"][0]["value"], alone["totals"]["installs"])

    def test_readings(self):
        """contested readings are varied; one under which the measure does not exist is named, and one that cannot be
        measured here is left out"""
        words = "sensitivity worked-operator --inputs readings --runs 2 --measure quota:new-consumers-90-by-2026"
        found = answer(words)
        ends = {one["input"]: {end["value"]: end["mean"] for end in one["ends"]} for one in found["inputs"]}
        self.assertGreater(len(ends), 25)
        self.assertIsNone(ends["reading.controllable-in-quota"]["exclude"])
        self.assertIsNotNone(ends["reading.controllable-in-quota"]["include"])
        self.assertIn("reading.newly-due", found["left-out"][0])
        text = run(words).stdout.decode()
        self.assertIn("It does not exist in every run where reading.controllable-in-quota=exclude.", text)
        self.assertEqual([], [line for line in text.splitlines() if len(line) > 100])

    def test_own_words_first(self):
        """what a scenario says of a field goes before the range of the data, and is held at its median"""
        text = """title = "t"
story = "s"
extends = "worked-operator"
[[uncertain]]
input = "vendor.ppc-smgw.recertification-fails"
uniform = { low = 0.01, high = 0.02, unit = "probability" }
note = "assumption"
"""
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "own.toml").write_text(text, encoding="utf-8")
            found = answer("sensitivity own.toml --inputs assumptions --runs 2 --measure installs", folder)
            self.assertNotIn("vendor.*.recertification-fails", {one["input"] for one in found["inputs"]})
            self.assertIn("vendor.ppc-smgw.recertification-fails=0.015", found["points"][0]["replay"])
            found = answer("sensitivity own.toml --runs 2 --measure installs", folder)
            self.assertEqual([one["input"] for one in found["inputs"]], ["vendor.ppc-smgw.recertification-fails"])


class Wide(unittest.TestCase):
    def test_hundred_columns(self):
        """no line of text is wider than 100 characters, of any command that simulates"""
        commands = [words.format(s=s) for s in ("worked-operator", "smarty-iq-fails") for words in SIMULATED]
        for words in commands + UNCERTAIN:
            with self.subTest(words):
                done = run(words)
                self.assertEqual(done.returncode, 0, done.stderr.decode())
                self.assertEqual([line for line in done.stdout.decode().splitlines() if len(line) > WIDTH], [])


if __name__ == "__main__":
    PROGRAM = str(Path(sys.argv.pop(1)).resolve())
    unittest.main()
