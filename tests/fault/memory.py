#!/usr/bin/env python3
"""Memory that is not there: the n-th allocation fails, the address space is
small.  Status 2 with a word, or the right output; never a crash, never less."""
import os
import resource
import subprocess
import sys

import harness
from harness import check

checks = check.Checks()
RUNS = int(os.environ.get("OWNUP_FAIL_RUNS", "150"))
MEBI = 1 << 20


def build(folder):
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)),
        "failer.c")
    library = os.path.join(folder, "failer.so")
    done = subprocess.run([os.environ.get("CC", "cc"), "-std=c11",
        "-D_POSIX_C_SOURCE=200809L", "-shared", "-fPIC", "-o", library,
        source], stderr=subprocess.PIPE, check=False)
    return library if done.returncode == 0 else None


def sweep(name, argv, library, folder):
    good = harness.run(argv)
    count = os.path.join(folder, "count")
    harness.run(argv, env={"LD_PRELOAD": library, "OWNUP_FAIL_COUNT": count})
    try:
        calls = int(harness.read(count))
    except (OSError, ValueError):
        checks.leave(name, "the failer does not load")
        return
    os.unlink(count)
    step = max(1, calls // RUNS)
    worst = 0
    for on in (False, True):
        bad = 0
        for at in range(1, calls + 1, step if not on else step * 3):
            env = {"LD_PRELOAD": library, "OWNUP_FAIL_AT": str(at)}
            if on:
                env["OWNUP_FAIL_ON"] = "1"
            got = harness.run(argv, env=env)
            fine = (got.status == good.status and got.out == good.out) or (
                got.status == 2 and got.err.strip())
            if not fine:
                bad += 1
                if bad <= 3:
                    checks.check("%s: allocation %d%s fails" % (name, at,
                        " and all after it" * on), False, str(got))
        worst += bad
        checks.check("%s: %d allocations fail%s, %d badly" % (name, calls,
            " from there on" * on, bad), bad == 0)


def allocations(folder):
    library = None if harness.SANITIZED else build(folder)
    if library is None:
        checks.leave("failing allocations", "no compiler, or sanitizers")
        return
    few = harness.write(os.path.join(folder, "few.csv"), harness.csv(40) +
        b'9,"bad" row\n' + harness.csv(3)[len(harness.HEADER):])
    some = harness.write(os.path.join(folder, "few.jsonl"),
        harness.jsonl(40) + b'{"bad\n' + harness.jsonl(2))
    own = [harness.tool("own"), "--as", "jan", *harness.NOW]
    report = [harness.tool("report"), *harness.NOW]
    sweep("own, CSV", own + [few], library, folder)
    sweep("own, JSON Lines", own + [some], library, folder)
    sweep("own -w", own + ["-w", 'open Type~"type [12]"', few], library,
        folder)
    sweep("own --next", own + ["--next=3", few], library, folder)
    sweep("own --to json", own + ["--to", "json", few], library, folder)
    sweep("own --to csv", own + ["--to", "csv", some], library, folder)
    sweep("report", report + [few], library, folder)
    for form in ("html", "md"):
        sweep("report --to " + form, report + ["--to", form, few], library,
            folder)
    sweep("report --to mail", report + ["--to", "mail", "--mail-to", "a@b.nl",
        "--anonymous", few], library, folder)
    sweep("report --to json", report + ["--to", "json", "--by", "Type,Status",
        some], library, folder)
    partial = report + ["--by", "Type,Status", "--partial", some]
    sweep("report --partial", partial, library, folder)
    part = harness.write(os.path.join(folder, "part"),
        harness.run(partial).out)
    for more in ([], ["--partial"]):
        sweep(" ".join(["report --merge"] + more), [harness.tool("report"),
            "--merge", *more, part, part], library, folder)


def space(folder):
    """ulimit -v: a stream of any length in little, a field that does not fit
    with a word and after all that came before it."""
    if harness.SANITIZED:
        checks.leave("ulimit -v", "sanitizers need the space")
        return
    limit = [(resource.RLIMIT_AS, 48 * MEBI)]
    data = harness.csv(600000)
    large = harness.write(os.path.join(folder, "large.csv"), data)
    own = [harness.tool("own"), "--as", "jan", *harness.NOW]
    got = harness.run(own + harness.NONE + [large], pairs=limit)
    checks.check("own: %d MB in 48 MB" % (len(data) >> 20),
        got.status == 0 and got.out == data, str(got))
    for more in ([], ["--to", "json"]):
        want = harness.run(own + more + [large])
        got = harness.run(own + more + [large], pairs=limit)
        checks.check("own %s: changes in 48 MB" % " ".join(more),
            (got.status, got.out) == (want.status, want.out), str(got))
    report = [harness.tool("report"), *harness.NOW, "--to", "json", "--by",
        "Type"]
    want = harness.run(report + [large])
    got = harness.run(report + [large], pairs=limit)
    checks.check("report: in 48 MB", (got.status, got.out) ==
        (want.status, want.out), str(got))
    whole = harness.csv(5)
    field = harness.write(os.path.join(folder, "field.csv"), whole + b'6,"' +
        b"x" * (80 * MEBI) + b'",,open,,,\n')
    got = harness.run(own + harness.NONE + [field], pairs=limit)
    harness.failed_well(checks, "own: a field of 80 MB in 48 MB", got)
    checks.check("own: the records before it came out", got.out == whole or
        whole.startswith(got.out) and got.out.endswith(b"row 3\"\n"),
        check.clip(got.out[-200:]))
    checks.check("own: its line is named", ":%d: " % (
        whole.count(b"\n") + 1) in got.message, str(got))


def main():
    with check.scratch() as folder:
        allocations(folder)
        space(folder)
    checks.finish()


if sys.platform != "linux":
    print("skipped: glibc and Linux only")
    sys.exit(check.SKIP)
main()
