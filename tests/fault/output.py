#!/usr/bin/env python3
"""Output that does not arrive is never a silent success."""
import os
import resource
import subprocess
import sys

import harness
from harness import check

checks = check.Checks()
OWN = [harness.tool("own"), "--as", "jan", *harness.NOW]
REPORT = [harness.tool("report"), *harness.NOW]


def commands(folder):
    """Name, command, what comes out when nothing goes wrong."""
    small = harness.write(os.path.join(folder, "small.csv"), harness.csv(3))
    large = harness.write(os.path.join(folder, "large.csv"),
        harness.csv(40000))
    lines = harness.write(os.path.join(folder, "large.jsonl"),
        harness.jsonl(20000))
    for name, argv in (("own, small", OWN + [small]),
            ("own, large", OWN + [large]),
            ("own, passing", OWN + harness.NONE + [large]),
            ("own --next", OWN + ["--next", large]),
            ("own, lines", OWN + [lines]),
            ("own --to json", OWN + ["--to", "json", large]),
            ("own --check", [OWN[0], "--check", *harness.NOW, small]),
            ("own --help", [OWN[0], "--help"]),
            ("own --version", [OWN[0], "--version"]),
            ("report", REPORT + [small]),
            ("report --to json", REPORT + ["--to", "json", large]),
            ("report --help", [REPORT[0], "--help"]),
            ("report --version", [REPORT[0], "--version"])):
        yield name, argv


def full(name, argv):
    with open("/dev/full", "wb") as out:
        got = harness.run(argv, out=out)
    harness.failed_well(checks, "%s: /dev/full" % name, got)
    got = harness.run(argv, close=(1,))
    harness.failed_well(checks, "%s: standard output closed" % name, got)


def silent(name, argv, good):
    """Without standard error the output and the status are the same."""
    got = harness.run(argv, close=(2,))
    checks.check("%s: standard error closed" % name,
        (got.out, got.status) == (good.out, good.status), str(got))
    got = harness.run(argv, close=(0,))
    checks.check("%s: standard input closed, unread" % name,
        (got.out, got.status) == (good.out, good.status), str(got))


def gone(name, argv, good):
    """head goes away: the signal by default, status 2 where it is ignored."""
    if len(good.out) < 200000:
        return
    for ignored in (False, True):
        process = subprocess.Popen(argv, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, env=dict(check.CLEAN,
                ASAN_OPTIONS="detect_leaks=0"), stdin=subprocess.DEVNULL,
            preexec_fn=harness.limited(ignore_pipe=ignored))
        process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()
        status = process.wait(60)
        if ignored:
            checks.check("%s: | head -1, SIGPIPE ignored" % name,
                status == 2 and said, "status %d err %r" % (status, said))
        else:
            checks.check("%s: | head -1" % name, status == -13 and not said,
                "status %d err %r" % (status, said))


def file_limit(name, argv, good, folder):
    if len(good.out) < 100000:
        return
    path = os.path.join(folder, "limited")
    with open(path, "wb") as out:
        got = harness.run(argv, out=out, ignore_pipe=True,
            pairs=[(resource.RLIMIT_FSIZE, 65536)])
    harness.failed_well(checks, "%s: ulimit -f" % name, got)
    checks.check("%s: ulimit -f, a prefix was written" % name,
        good.out.startswith(harness.read(path)), "")
    os.unlink(path)


def injected(name, argv, good, folder):
    path = os.path.join(folder, "out")
    calls = "write,writev,pwrite64"
    for fault, when in (("EINTR", "1+2"), ("ENOSPC", "1"), ("EIO", "1"),
            ("ENOSPC", "2+")):
        with open(path, "wb") as out:
            got = harness.strace(["%s:error=%s:when=%s" % (calls, fault,
                when)], path, argv, out=out)
        written = harness.read(path)
        if fault == "EINTR":
            checks.check("%s: EINTR on every other write" % name,
                (written, got.status) == (good.out, good.status), str(got))
        elif when == "2+" and written == good.out:
            checks.check("%s: one write was all" % name, got.status ==
                good.status, str(got))
        else:
            harness.failed_well(checks, "%s: %s on write %s" % (name, fault,
                when), got)
            checks.check("%s: %s, a prefix was written" % (name, fault),
                good.out.startswith(written), check.clip(written))
    os.unlink(path)


def small_pipe(name, argv, good):
    """A reader that takes a few bytes at a time gets all of them."""
    read_end, write_end = os.pipe()
    process = subprocess.Popen(argv, stdout=write_end,
        stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=check.CLEAN)
    os.close(write_end)
    parts = []
    while True:
        part = os.read(read_end, 3001)
        if not part:
            break
        parts.append(part)
    os.close(read_end)
    process.wait(60)
    checks.check("%s: into a slow pipe" % name, b"".join(parts) == good.out)


def main():
    traced = harness.can_trace()
    with check.scratch() as folder:
        for name, argv in commands(folder):
            good = harness.run(argv)
            checks.check("%s: goes" % name, good.status in (0, 1) and
                good.out, str(good))
            full(name, argv)
            silent(name, argv, good)
            gone(name, argv, good)
            file_limit(name, argv, good, folder)
            small_pipe(name, argv, good)
            if traced:
                injected(name, argv, good, folder)
            else:
                checks.leave("%s: injected faults" % name, "no strace here")
    checks.finish()


if not os.path.exists("/dev/full"):
    print("skipped: no /dev/full here")
    sys.exit(check.SKIP)
main()
