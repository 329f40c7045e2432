#!/usr/bin/env python3
"""Input that breaks off, stutters or is no file is told apart from its end."""
import os
import resource
import subprocess
import threading

import harness
from harness import check

checks = check.Checks()
OWN = [harness.tool("own"), "--as", "jan", *harness.NOW, *harness.NONE]
REPORT = [harness.tool("report"), *harness.NOW, "--to", "json"]
READS = "read,pread64,readv"


def traced(path, data, name, kinds):
    for kind, argv in kinds:
        good = harness.run(argv + [path])
        for when in ("1", "2", "3", "2+"):
            got = harness.strace(["%s:error=EIO:when=%s" % (READS, when)],
                path, argv + [path])
            harness.failed_well(checks, "%s, %s: EIO on read %s" % (kind,
                name, when), got)
            checks.check("%s, %s: the file is named" % (kind, name),
                os.path.basename(path) in got.message, str(got))
            if kind == "own":
                checks.check("own, %s: whole records before it" % name,
                    data.startswith(got.out) and (not got.out or
                    got.out.endswith(b"\n")), check.clip(got.out[-80:]))
            else:
                checks.check("report, %s: no report of a part" % name,
                    not got.out, str(got))
        got = harness.strace(["%s:error=EINTR:when=1+2" % READS], path,
            argv + [path])
        checks.check("%s, %s: EINTR on every other read" % (kind, name),
            (got.out, got.status) == (good.out, good.status), str(got))


def stutter(path, data, argv, name, part):
    """part bytes at a time through a pipe."""
    good = harness.run(argv + [path])
    process = subprocess.Popen(argv, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=check.CLEAN)

    def feed():
        fd = process.stdin.fileno()
        try:
            for at in range(0, len(data), part):
                os.write(fd, data[at:at + part])
        except OSError:
            pass
        process.stdin.close()
    feeder = threading.Thread(target=feed)
    feeder.start()
    out = process.stdout.read()
    said = process.stderr.read()
    feeder.join()
    status = process.wait(60)
    checks.check("%s: %d bytes at a time" % (name, part), (out, status) ==
        (good.out, good.status), "status %d err %r out %s" % (status, said,
        check.clip(out)))


def ways(path, data, argv, name, folder):
    """File, redirected file, pipe, FIFO and - give the same."""
    good = harness.run(argv + [path])
    with open(path, "rb") as file:
        done = subprocess.run(argv, stdin=file, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, env=check.CLEAN, check=False)
    checks.check("%s: redirected" % name, (done.stdout, done.returncode) ==
        (good.out, good.status), done.stderr)
    for arguments in ([], ["-"]):
        got = harness.run(argv + arguments, data=data)
        checks.check("%s: piped%s" % (name, " as -" * bool(arguments)),
            (got.out, got.status) == (good.out, good.status), str(got))
    fifo = os.path.join(folder, "fifo")
    os.mkfifo(fifo)
    feeder = threading.Thread(target=harness.write, args=(fifo, data),
        daemon=True)
    feeder.start()
    got = harness.run(argv + [fifo])
    os.close(os.open(fifo, os.O_RDONLY | os.O_NONBLOCK))
    feeder.join(10)
    os.unlink(fifo)
    checks.check("%s: FIFO" % name, (got.out, got.status) ==
        (good.out, good.status), str(got))


def no_files(argv, name, folder):
    harness.failed_well(checks, "%s: standard input closed" % name,
        harness.run(argv, close=(0,)))
    harness.failed_well(checks, "%s: a folder" % name,
        harness.run(argv + [folder]))
    got = harness.run(argv + [os.path.join(folder, "nowhere.csv")])
    harness.failed_well(checks, "%s: no such file" % name, got)
    checks.check("%s: no such file is named" % name,
        "nowhere.csv" in got.message, str(got))
    secret = harness.write(os.path.join(folder, "secret.csv"), b"a,b\n")
    os.chmod(secret, 0)
    if os.geteuid() != 0:
        harness.failed_well(checks, "%s: a file that may not be read" % name,
            harness.run(argv + [secret]))
    os.unlink(secret)


def several(folder):
    """Files in a row; one with another header names both."""
    one = harness.write(os.path.join(folder, "one.csv"), harness.csv(3))
    two = harness.write(os.path.join(folder, "two.csv"), harness.csv(5))
    other = harness.write(os.path.join(folder, "other.csv"), b"x,y\n1,2\n")
    got = harness.run(OWN + [one, two])
    wanted = harness.csv(3) + harness.csv(5)[len(harness.HEADER):]
    checks.same("own: two files, one header", got.out, wanted, got.message)
    got = harness.run(OWN + [one, other])
    harness.failed_well(checks, "own: another header", got)
    checks.check("own: another header names both files",
        "one.csv" in got.message and "other.csv" in got.message, str(got))
    got = harness.run(OWN + [one, os.path.join(folder, "nowhere.csv")])
    harness.failed_well(checks, "own: the second file is missing", got)


def endless(argv, name):
    """Something without an end is stopped by memory, with a word."""
    if harness.SANITIZED:
        checks.leave("%s: /dev/zero" % name, "sanitizers need the memory")
        return
    got = harness.run(argv + ["/dev/zero"],
        pairs=[(resource.RLIMIT_AS, 96 << 20)])
    harness.failed_well(checks, "%s: /dev/zero" % name, got)


def main():
    with check.scratch() as folder:
        data = harness.csv(60000)
        lines = harness.jsonl(30000)
        large = harness.write(os.path.join(folder, "large.csv"), data)
        long = harness.write(os.path.join(folder, "large.jsonl"), lines)
        small, some = harness.csv(60), harness.jsonl(40)
        few = harness.write(os.path.join(folder, "few.csv"), small)
        less = harness.write(os.path.join(folder, "few.jsonl"), some)
        kinds = (("own", OWN), ("report", REPORT))
        if harness.can_trace():
            traced(large, data, "CSV", kinds)
            traced(long, lines, "JSON Lines", kinds)
        else:
            checks.leave("injected faults", "no strace here")
        for kind, argv in kinds:
            for path, part in ((few, small), (less, some)):
                name = "%s, %s" % (kind, os.path.basename(path))
                for size in (1, 2, 7, 4096):
                    stutter(path, part, argv, name, size)
                ways(path, part, argv, name, folder)
            ways(large, data, argv, kind + ", large", folder)
            no_files(argv, kind, folder)
            endless(argv, kind)
        several(folder)
    checks.finish()


main()
