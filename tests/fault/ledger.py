#!/usr/bin/env python3
"""Deeds stand when they were printed, once, whoever is killed, however many
work at once, and whatever the disk does."""
import errno
import os
import random
import resource
import subprocess
import sys
import time

import harness
from harness import check

checks = check.Checks()
WRITER = os.path.join(os.path.dirname(check.BIN), "tests", "ledger_writer")
PEOPLE = 100
DEEDS = 50
OLD = b"".join(b'{"at":"2026-01-01T00:00:0%d.000Z","id":"old%d","deed":"own",'
    b'"by":"kim"}\n' % (n, n) for n in range(3))
ENV = dict(check.CLEAN, ASAN_OPTIONS="detect_leaks=0")


def writer(path, name="jan", first="n", count=3, size=0):
    return [WRITER, path, name, first, str(count), str(size)]


def deeds(path):
    """The deeds of a ledger, how many lines are none, and the last one."""
    good, torn = [], 0
    if not os.path.exists(path):
        return good, torn, b""
    *lines, tail = harness.read(path).split(b"\n")
    for line in lines:
        deed = check.parsed(line)
        if isinstance(deed, dict) and {"at", "id", "by"} <= set(deed):
            good.append((deed["at"], line, deed["id"], deed["by"]))
        elif line:
            torn += 1
    return good, torn, tail


def stood(out):
    """The ids that were printed as taken; a last line may be cut."""
    return [line[2:].decode() for line in out.split(b"\n")[:-1]
        if line.startswith(b"+ ")]


def count_of(good):
    """How often each person took each complaint."""
    found = {}
    for _, _, id_, by in good:
        found[id_, by] = found.get((id_, by), 0) + 1
    return found


def owners(good):
    first = {}
    for _, _, id_, by in sorted(good):
        first.setdefault(id_, by)
    return first


# ---- many at once ----

def race(folder, name, size, rivals, kills):
    """PEOPLE processes at once; rivals take the same complaints."""
    path = os.path.join(folder, "race")
    dice = random.Random(20261123)
    outs = [os.path.join(folder, "out%d" % n) for n in range(PEOPLE)]
    running = []
    for n in range(PEOPLE):
        with open(outs[n], "wb") as out:
            running.append(subprocess.Popen(writer(path, "p%d" % n,
                "s" if rivals else "p%d-" % n, DEEDS, size), stdout=out,
                stderr=subprocess.DEVNULL, env=ENV))
    killed = set()
    while kills and any(one.poll() is None for one in running):
        n = dice.randrange(PEOPLE)
        if running[n].poll() is None and len(killed) < PEOPLE // 2:
            running[n].kill()
            killed.add(n)
        time.sleep(0.01)
    status = [one.wait(120) for one in running]
    good, torn, tail = deeds(path)
    found, first = count_of(good), owners(good)
    printed = [(id_, "p%d" % n) for n in range(PEOPLE)
        for id_ in stood(harness.read(outs[n]))]
    checks.check("%s: each printed deed stands once" % name,
        printed and all(found.get(one) == 1 for one in printed) and
        max(found.values()) == 1, "%d printed" % len(printed))
    checks.check("%s: who was printed is the owner" % name,
        all(first[id_] == by for id_, by in printed), "")
    checks.check("%s: a torn line only of a killed one" % name,
        torn + bool(tail) <= len(killed), "%d torn" % torn)
    if not kills:
        checks.check("%s: nobody failed, nothing is lost" % name,
            not any(status) and len(printed) == len(good) ==
            (DEEDS if rivals else PEOPLE * DEEDS), "%r" % sorted(
            set(status)))
    seen = harness.run(writer(path, "-", "s" if rivals else "p7-", DEEDS)).out
    checks.check("%s: a reader sees these owners" % name, all(
        owner == first.get(id_, "") for id_, owner in (
        line.split(" ") for line in seen.decode().splitlines())), seen)
    for file in outs + [path]:
        os.unlink(file)


# ---- one fault after another ----

def new_ledger(folder, old):
    path = os.path.join(folder, "led")
    if os.path.exists(path):
        os.unlink(path)
    if old is not None:
        harness.write(path, old)
    return path


def is_sound(name, path, old, got, torn_too):
    """Old lines untouched, printed ones there, all others whole or torn."""
    before = old or b""
    data = harness.read(path) if os.path.exists(path) else b""
    good, torn, tail = deeds(path)
    found = count_of(good)
    checks.check(name + ": old or new and nothing else",
        data.startswith(before) and all(found.get((id_, "jan")) == 1
        for id_ in stood(got.out)) and not torn and
        (torn_too or not tail), "%s\n%r" % (got, data[-300:]))


def again(name, path):
    """The command once more finishes the work, and does nothing twice."""
    got = harness.run(writer(path))
    found = count_of(deeds(path)[0])
    checks.check(name + ": run again, all stands once", got.status == 0 and
        [found.get(("n%d" % n, "jan")) for n in (1, 2, 3)] == [1, 1, 1],
        str(got))


def killed(folder, old, call, done=0, rules=(), at=None):
    """SIGKILL at the n-th call, until there is none left; done is the status
    then."""
    for n in range(1, 100):
        path = new_ledger(folder, old)
        got = harness.strace([*rules, "%s:signal=SIGKILL:when=%d" % (call,
            n)], at or path, writer(path))
        name = "%s %d killed%s" % (call, n, "" if old else ", new file")
        if got.status == done:
            break
        checks.check(name + ": killed", got.status == -9, str(got))
        is_sound(name, path, old, got, True)
        again(name, path)
    checks.check("%s killed%s: swept in %d" % (call, "" if old else
        ", new file", n), got.status == done and n > 1, str(got))


FAULTS = [
    (["write:error=EIO:when=2"], 2),
    (["write:error=ENOSPC:when=1"], 2),
    (["write:error=EINTR:when=1+2"], 0),
    (["write:error=ENOSPC:when=1", "ftruncate:error=EIO"], 2),
    (["fdatasync:error=EIO:when=2"], 2),
    (["fdatasync:error=ENOSPC:when=1"], 2),
    (["fdatasync:error=EINTR:when=1+2"], 0),
    (["pread64:error=EIO:when=3+"], 2),
    (["pread64:error=EINTR:when=1+2"], 0),
    (["flock:error=EINTR:when=1+2"], 0),
    (["flock:error=ENOLCK"], 2),
    (["flock:error=EOPNOTSUPP"], 2),
    (["flock:error=ENOSYS"], 2),
    (["close:error=EIO:when=3"], 2),
    (["openat:error=EMFILE:when=2"], 2),
    (["fstat:error=EIO:when=2", "newfstatat:error=EIO:when=2"], 2),
]


def faults(folder):
    for rules, status in FAULTS:
        path = new_ledger(folder, OLD)
        got = harness.strace(rules, path, writer(path))
        name = " ".join(rules)
        checks.check("%s: status %d%s" % (name, status,
            " and a word" if status else ""), got.status == status and
            bool(got.err) == bool(status), str(got))
        is_sound(name, path, OLD, got, False)
        if "flock:error=E" in name and status == 2:
            checks.same(name + ": nothing was written", harness.read(path),
                OLD)
        again(name, path)
    path = new_ledger(folder, OLD)
    got = harness.strace(["flock:error=ENOLCK"], path, writer(path, "-",
        "old", 1))
    checks.check("a reader without a lock says so and goes on",
        got.status == 0 and got.out == b"old1 kim\n" and
        b"without a lock" in got.err, str(got))
    got = harness.strace(["fsync:error=EIO"], folder, writer(
        new_ledger(folder, None)))
    checks.check("a folder that is not on disk: status 2, nothing written",
        got.status == 2 and not harness.read(path), str(got))


def short(folder):
    """A write that ends early is cut back to where it began."""
    for size in range(len(OLD) + 1, len(OLD) + 400, 37):
        path = new_ledger(folder, OLD)
        got = harness.run(writer(path), ignore_pipe=True,
            pairs=[(resource.RLIMIT_FSIZE, size)])
        name = "no more than %d bytes" % size
        checks.check(name + ": status", got.status == (2 if len(
            stood(got.out)) < 3 else 0), str(got))
        is_sound(name, path, OLD, got, False)


def full_disk(folder):
    disk = os.path.join(folder, "disk")
    os.mkdir(disk)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400k", "none",
            disk], stderr=subprocess.DEVNULL, check=False).returncode:
        checks.leave("a full disk", "no tmpfs can be mounted here")
        return
    try:
        filler = harness.write(os.path.join(disk, "filler"), b"x" * 200000)
        path = harness.write(os.path.join(disk, "led"), OLD)
        argv = writer(path, count=DEEDS, size=9000)
        got = harness.run(argv)
        checks.check("a full disk: status 2, and why", got.status == 2 and
            os.strerror(errno.ENOSPC).encode() in got.err, str(got))
        is_sound("a full disk", path, OLD, got, False)
        checks.same("a full disk: what was printed stands, and no more",
            len(deeds(path)[0]), len(stood(got.out)) + 3)
        os.unlink(filler)
        got = harness.run(argv[:4] + ["30", "9000"])
        checks.check("with room again it goes on", got.status == 0 and
            len(deeds(path)[0]) == 33, str(got))
    finally:
        subprocess.run(["umount", disk], check=False)


def read_only(folder):
    """Reading writes nothing and changes nothing."""
    path = new_ledger(folder, OLD)
    trace = os.path.join(folder, "trace")
    os.chmod(path, 0o444)
    before = os.stat(path)
    subprocess.run(["strace", "-f", "-o", trace, "-e",
        "trace=write,pwrite64,ftruncate,openat,rename,unlink,mkdir"] +
        writer(path, "-", "old", 2), stdout=subprocess.DEVNULL, env=ENV,
        check=False)
    calls = [line for line in harness.read(trace).splitlines()
        if b"O_CREAT" in line or b"O_RDWR" in line or b"truncate" in line
        or b"O_WRONLY" in line or b"rename" in line or b"unlink" in line]
    after = os.stat(path)
    checks.check("reading writes to no path", not calls and
        (before.st_mtime_ns, before.st_mode) ==
        (after.st_mtime_ns, after.st_mode), calls)
    os.chmod(path, 0o644)


def links(folder):
    """A symbolic link is followed and stays, and so does the mode."""
    path, link = new_ledger(folder, OLD), os.path.join(folder, "link")
    os.chmod(path, 0o640)
    os.symlink("led", link)
    got = harness.run(writer(link))
    checks.check("a link is followed, link and mode stay", got.status == 0
        and os.path.islink(link) and len(deeds(path)[0]) == 6 and
        os.stat(path).st_mode & 0o777 == 0o640, str(got))
    os.unlink(path)
    got = harness.run(writer(link))
    checks.check("a link to nothing makes the file", got.status == 0 and
        os.path.islink(link) and os.stat(path).st_mode & 0o777 == 0o600,
        str(got))
    os.unlink(link)
    got = harness.run(writer(os.path.join(folder, "nowhere", "led")))
    checks.check("no folder: status 2", got.status == 2 and got.err, str(got))


def main():
    if not os.path.exists(WRITER):
        print("skipped: no ledger_writer beside the programs")
        sys.exit(check.SKIP)
    with check.scratch() as folder:
        for size in (0, 9000):
            for rivals in (False, True):
                for kills in (False, True):
                    race(folder, "%s, %d bytes%s" % ("rivals" if rivals else
                        "each his own", size, ", kills" if kills else ""),
                        size, rivals, kills)
        short(folder)
        full_disk(folder)
        links(folder)
        if not harness.can_trace():
            checks.leave("faults in system calls", "no strace here")
            checks.finish()
        read_only(folder)
        faults(folder)
        for old in (OLD, None):
            for call in ("write", "fdatasync", "close", "flock", "pread64"):
                killed(folder, old, call)
            killed(folder, old, "ftruncate", 2,
                ["write:error=ENOSPC:when=2"])
        killed(folder, None, "fsync", at=folder)
    checks.finish()


main()
