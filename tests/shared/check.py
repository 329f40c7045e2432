"""check - what the tests on shared data have in common: where the programs
and the data are, one line per check, a summary.

Programs: OWNUP_BIN (a folder), else the build folder named as argument 1.
Data: OWNUP_SHARED, else ../shared beside the repository; absent: status 77.
"""
import json
import os
import shlex
import subprocess
import sys
import tempfile

SKIP = 77
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))


def _programs():
    given = os.environ.get("OWNUP_BIN") or (sys.argv[1:2] or [None])[0]
    for folder in (given, os.path.join(ROOT, "build")):
        if folder and os.path.exists(os.path.join(folder, "own")):
            return os.path.abspath(folder)
    print("skipped: no programs; name their folder in OWNUP_BIN")
    sys.exit(SKIP)


def shared(*parts):
    """A path in the shared folder; ends the test as skipped without it."""
    folder = os.environ.get("OWNUP_SHARED") or os.path.join(
        os.path.dirname(ROOT), "shared")
    if not os.path.isdir(os.path.join(folder, "data")):
        print("skipped: no shared data; name its folder in OWNUP_SHARED")
        sys.exit(SKIP)
    return os.path.join(folder, "data", *parts)


class Got:
    """What a program gave: out and err as bytes, status as the shell has it."""

    def __init__(self, argv, status, out, err):
        self.argv = [os.fspath(a) for a in argv]
        self.status, self.out, self.err = status, out, err

    @property
    def message(self):
        return self.err.decode("utf-8", "replace")

    def __str__(self):
        out = self.out if len(self.out) < 600 else self.out[:600] + b"..."
        return "%s\n    status %d\n    out %r\n    err %r" % (
            " ".join(shlex.quote(a) for a in self.argv), self.status, out, self.err[:600])


BIN = _programs()
CLEAN = {k: v for k, v in os.environ.items() if not k.startswith("OWNUP_")}
CLEAN.update(LC_ALL="C", TZ="UTC")


def start(argv, data=None, timeout=120, **more):
    """Runs any command to its end; one that hangs has status 124."""
    try:
        done = subprocess.run(argv, input=b"" if data is None else data,
            stderr=subprocess.PIPE, timeout=timeout, check=False, **more)
    except subprocess.TimeoutExpired:
        return Got(argv, 124, b"", b"it hangs")
    return Got(argv, done.returncode, done.stdout or b"", done.stderr)


def run(tool, *args, data=None):
    """Runs own or report; data is its standard input."""
    argv = [os.path.join(BIN, tool)] + [os.fspath(a) for a in args]
    return start(argv, data, stdout=subprocess.PIPE, env=CLEAN)


def parsed(text, **hooks):
    """A JSON value, or in its place what is wrong with it."""
    try:
        return json.loads(text, **hooks)
    except ValueError as error:
        return "no JSON: %s: %s" % (error, clip(text))


def none_of(column):
    """A selection that nothing meets."""
    quoted = column.replace("\\", "\\\\").replace('"', '\\"')
    return ["-w", '"%s"=no-such-value-here' % quoted]


class Checks:
    def __init__(self):
        self.good, self.bad, self.left = 0, 0, 0

    def check(self, name, ok, why=""):
        if ok:
            self.good += 1
            print("ok       %s" % name)
        else:
            self.bad += 1
            print("NOT OK   %s\n    %s" % (name, why))
        return ok

    def same(self, name, got, wanted, why=""):
        if got == wanted:
            return self.check(name, True)
        return self.check(name, False, "%sgot    %s\n    wanted %s" % (
            why and "%s\n    " % why, clip(got), clip(wanted)))

    def leave(self, name, why):
        self.left += 1
        print("skipped  %s: %s" % (name, why))

    def finish(self):
        print("%d ok, %d not ok, %d skipped" % (
            self.good, self.bad, self.left))
        if self.good + self.bad == 0:
            sys.exit(SKIP)
        sys.exit(1 if self.bad else 0)


def clip(thing, most=700):
    text = repr(thing)
    return text if len(text) <= most else text[:most] + "..."


def scratch():
    return tempfile.TemporaryDirectory(prefix="ownup-")
