#!/usr/bin/env python3
"""The programs on one ledger: in one pipeline, many people at once, killed at
any moment.  What was printed is true."""
import csv
import io
import json
import os
import random
import subprocess
import threading
import time

import harness
from harness import check

checks = check.Checks()
ENV = dict(check.CLEAN, ASAN_OPTIONS="detect_leaks=0")
NOW = ["--now", "2026-11-23T12:00:00Z"]
PEOPLE = 50
SLOW = 10 if harness.SANITIZED else 1


def export(path, rows):
    """Open and closed complaints, some of them owned."""
    dice = random.Random(7)
    out = ["id,subject,status,owner,received,due\n"]
    for n in range(rows):
        out.append('%d,"noise, at ""night""",%s,%s,2026-%02d-%02d,%s\n' % (
            n, dice.choice(["open", "open", "closed"]),
            dice.choice(["", "", "-", "kim"]), dice.randint(9, 11),
            dice.randint(1, 22), "2026-12-%02d" % dice.randint(1, 28)))
    return harness.write(path, "".join(out).encode())


def rows(data):
    """Records by id; a last one that was cut is left out."""
    whole = data[:data.rfind(b"\n") + 1].decode()
    return {row["id"]: row for row in csv.DictReader(io.StringIO(whole))}


def deeds(path):
    if not os.path.exists(path):
        return []
    found = []
    for line in harness.read(path).split(b"\n"):
        deed = check.parsed(line)
        if isinstance(deed, dict):
            found.append(deed)
    return found


def owners(path):
    """Who owns what by own deeds alone: the first."""
    first = {}
    for deed in sorted(deeds(path), key=lambda deed: deed["at"]):
        if deed["deed"] == "own":
            first.setdefault(deed["id"], deed["by"])
    return first


def start(args, out, **more):
    return subprocess.Popen(args, stdout=out, stderr=subprocess.PIPE,
        env=ENV, **more)


# ---- one pipeline ----

def pipeline(folder):
    path, ledger = os.path.join(folder, "big"), os.path.join(folder, "L")
    count = 100000 // SLOW
    before = rows(harness.read(export(path, count)))
    own = start([harness.tool("own"), "-l", ledger, "--as", "jan", "-w",
        "open unowned", path], subprocess.PIPE)
    resolve = start([harness.tool("resolve"), "-l", ledger, "--as", "jan",
        "--did", "seen to", "--no-apology", "a test", "-w",
        "open owner=jan"], subprocess.PIPE, stdin=own.stdout)
    own.stdout.close()
    timer = threading.Timer(300, resolve.kill)
    timer.start()
    out = resolve.communicate()[0]
    timer.cancel()
    checks.same("own | resolve on one ledger: both end well",
        (own.wait(60), resolve.returncode), (0, 0))
    after = rows(out)
    mine = {id_ for id_, row in before.items() if row["status"] == "open" and
        row["owner"] != "kim"}
    checks.check("own | resolve: every record is there, and right",
        list(after) == list(before) and all((row["owner"] == "jan" and
        row["resolution"] == "seen to" and row["resolved"] > "2026") ==
        (id_ in mine) for id_, row in after.items()), len(after))
    kinds = {}
    for deed in deeds(ledger):
        kinds.setdefault(deed["deed"], []).append(deed["id"])
    checks.check("own | resolve: each deed stands once", all(
        set(ids) == mine and len(ids) == len(mine) for ids in kinds.values())
        and set(kinds) == {"own", "resolve"},
        {kind: len(ids) for kind, ids in kinds.items()})
    size = os.path.getsize(ledger)
    again = check.run("own", "-l", ledger, "--as", "jan", "-w", "unowned open",
        path)
    fresh = rows(again.out)
    checks.check("a fresh export knows it all, and nothing is done twice",
        again.status == 0 and os.path.getsize(ledger) == size and all(
        fresh[id_]["resolved"] == after[id_]["resolved"] for id_ in mine),
        again.message[:300])
    for file in (path, ledger):
        os.unlink(file)


# ---- many people ----

def everybody(folder, each):
    """PEOPLE people take their next ones on the same export at once."""
    path, ledger = os.path.join(folder, "next"), os.path.join(folder, "L")
    export(path, 2000)
    outs = [open(os.path.join(folder, "out%d" % n), "wb")
        for n in range(PEOPLE)]
    running = [start([harness.tool("own"), "-l", ledger, "--as", "p%d" % n,
        "--next=%d" % each, "-o"] + NOW + [path], outs[n])
        for n in range(PEOPLE)]
    status = {one.wait(300) for one in running}
    taken = []
    for n, out in enumerate(outs):
        out.close()
        got = rows(harness.read(out.name))
        checks.check("p%d got %d, as the ledger has it" % (n, each),
            len(got) == each and all(row["owner"] == "p%d" % n
            for row in got.values()), str(got))
        taken += got
        os.unlink(out.name)
    checks.check("%d people, --next=%d: nobody failed, none is owned twice"
        % (PEOPLE, each), status == {0} and len(set(taken)) == len(taken)
        == len(deeds(ledger)) == PEOPLE * each, "%s, %d of %d" % (status,
        len(set(taken)), len(taken)))
    best = check.run("own", "--as", "x", "--next=%d" % (PEOPLE * each), "-o",
        *NOW, path)
    checks.same("%d people, --next=%d: together the most urgent" % (PEOPLE,
        each), sorted(taken), sorted(rows(best.out)))
    for file in (path, ledger):
        os.unlink(file)


def rivals(folder, kills):
    """Many take whatever is free; some are killed."""
    path, ledger = os.path.join(folder, "free"), os.path.join(folder, "L")
    count, people = 3000, 12
    export(path, count)
    dice = random.Random(20261123)
    outs = [open(os.path.join(folder, "out%d" % n), "wb")
        for n in range(people)]
    running = [start([harness.tool("own"), "-l", ledger, "--as", "p%d" % n,
        "-w", "open unowned id~[%d%d]$" % (n % 10, (n + 3) % 10), path],
        outs[n]) for n in range(people)]
    killed = set()
    while kills and any(one.poll() is None for one in running):
        n = dice.randrange(people)
        if running[n].poll() is None and len(killed) < people // 2:
            running[n].kill()
            killed.add(n)
        time.sleep(0.003)
    for one in running:
        one.communicate()
    first, wrong, printed = owners(ledger), [], 0
    for n, out in enumerate(outs):
        out.close()
        for id_, row in rows(harness.read(out.name)).items():
            if row["owner"].startswith("p"):
                printed += 1
                if first.get(id_) != row["owner"]:
                    wrong.append((n, row, first.get(id_)))
        os.unlink(out.name)
    checks.check("rivals%s: whoever was printed as owner is the owner" % (
        ", kills" if kills else ""), printed > 0 and not wrong,
        "%d printed, %r" % (printed, wrong[:3]))
    if os.path.exists(ledger):
        os.unlink(ledger)
    os.unlink(path)


# ---- killed at every step ----

def killed(folder, call):
    """SIGKILL at the n-th such call on the ledger: what was printed stands,
    and the same command once more does the rest."""
    path, ledger = os.path.join(folder, "few"), os.path.join(folder, "L")
    export(path, 2000)
    argv = [harness.tool("own"), "-l", ledger, "--as", "jan", "-w",
        "open unowned", path]
    wanted = None
    for n in range(1, 40):
        if os.path.exists(ledger):
            os.unlink(ledger)
        got = harness.strace(["%s:signal=SIGKILL:when=%d" % (call, n)],
            ledger, argv)
        if got.status == 0:
            break
        first = owners(ledger)
        false = [row for id_, row in rows(got.out).items()
            if row["owner"] == "jan" and first.get(id_) != "jan"]
        checks.check("%s %d killed: what was printed stands" % (call, n),
            got.status == -9 and not false, "%r" % false[:3])
        again = harness.run(argv)
        if wanted is None:
            wanted = {id_ for id_, row in rows(again.out).items()
                if row["owner"] == "jan"}
        done = [deed["id"] for deed in deeds(ledger)]
        checks.check("%s %d killed: run again, all is there once" % (call,
            n), again.status in (0, 1) and set(done) == wanted and
            len(done) == len(wanted), "%s, %d of %d" % (again.message,
            len(done), len(wanted)))
    checks.check("%s killed: swept" % call, got.status == 0 and n > 2, n)


FAULTS = ["flock:error=ENOLCK", "write:error=ENOSPC:when=1",
    "write:error=ENOSPC:when=2", "fdatasync:error=EIO:when=1",
    "fdatasync:error=EIO:when=3", "ftruncate:error=EIO",
    "openat:error=EMFILE:when=2", "close:error=EIO:when=3"]


def faults(folder):
    """A batch that does not arrive is not printed, and the status is 2."""
    path, ledger = os.path.join(folder, "few"), os.path.join(folder, "L")
    export(path, 2000)
    for rule in FAULTS:
        harness.write(ledger, b"")
        rules = [rule] if "ftruncate" not in rule else [rule,
            "write:error=ENOSPC:when=2"]
        got = harness.strace(rules, ledger, [harness.tool("own"), "-l",
            ledger, "--as", "jan", "-w", "open unowned", path])
        first = owners(ledger)
        false = [row for id_, row in rows(got.out).items()
            if row["owner"] == "jan" and first.get(id_) != "jan"]
        checks.check("%s: status 2, a word, and what was printed is true"
            % rule, got.status == 2 and got.err.strip() and
            not false and len(rows(got.out)) < 2000, str(got))


# ---- a set of lines ----

def a_set(folder):
    """Any order, twice, in pieces: the same lines are the same state."""
    path, ledger = os.path.join(folder, "few"), os.path.join(folder, "L")
    export(path, 300)
    dice, lines = random.Random(3), []
    for n in range(1500):
        deed = dice.choice(["own", "own", "give", "release", "delegate",
            "recall", "promise", "apologise", "resolve", "reopen"])
        line = {"at": "2026-11-%02dT%02d:00:0%d.000Z" % (dice.randint(1, 22),
            dice.randint(0, 23), dice.randint(0, 3)),
            "id": str(dice.randrange(320)), "deed": deed,
            "by": dice.choice(["jan", "els", "kim"])}
        line.update({"give": {"to": "piet"}, "delegate": {"to": "mo"},
            "promise": {"until": "2026-12-%02d" % dice.randint(1, 28),
            "why": "late"}, "resolve": {"did": "seen to %d" % (n % 5),
            "basis": "accepted"}, "reopen": {"why": "again"}}.get(deed, {}))
        lines.append(json.dumps(line) + "\n")
    look = [harness.tool("own"), "-l", ledger, "--as", "jan"] + NOW + [
        "-w", "id=none", path]
    harness.write(ledger, "".join(lines).encode())
    wanted = harness.run(look)
    checks.check("random deeds are laid over", wanted.status == 0 and
        rows(wanted.out) != rows(harness.read(path)), str(wanted))
    for turn in range(10):
        some = lines[:] + dice.sample(lines, 400)
        dice.shuffle(some)
        harness.write(ledger, "".join(some).encode())
        checks.same("shuffled and doubled %d" % turn,
            harness.run(look).out, wanted.out)


def main():
    with check.scratch() as folder:
        pipeline(folder)
        everybody(folder, 1)
        everybody(folder, 3)
        for kills in (False, True, True):
            rivals(folder, kills)
        a_set(folder)
        if not harness.can_trace():
            checks.leave("killed at every step", "no strace here")
            checks.finish()
        faults(folder)
        for call in ("write", "fdatasync", "close", "flock"):
            killed(folder, call)
    checks.finish()


main()
