#!/usr/bin/env python3
"""A ledger is a set of lines: shuffled, doubled, split and put together again
with cat the same lines give byte for byte the same report."""
import json
import os
import random
import shutil

import harness
from harness import check

checks = check.Checks()
NOW = ["--now", "2026-11-23T12:00:00Z"]
PEOPLE = ["jan", "els", "kim", "mo"]
WORLDS = 4 if harness.SANITIZED else 20
ROUNDS = 10  # a world
SEED = 20261123


def export(path, dice):
    """A few complaints, some with an owner, some closed."""
    out = ["id,subject,status,owner,received,due,resolved\n"]
    for n in range(dice.randint(10, 40)):
        closed = dice.random() < 0.3
        out.append("%d,noise,%s,%s,2026-%02d-%02dT08:00:00Z,%s,%s\n" % (n,
            "closed" if closed else "open", dice.choice(["", "", "jan", "els"]),
            dice.randint(9, 10), dice.randint(1, 28),
            dice.choice(["", "2026-11-%02d" % dice.randint(1, 30)]),
            "2026-11-02" if closed else ""))
    return harness.write(path, "".join(out).encode())


# ---- lines ----

def lines_of(path):
    return harness.read(path).splitlines(True) if os.path.exists(path) else []


def work(path, ledger, person, dice):
    """What one person does, by the programs themselves."""
    acts = [("own", []), ("own", ["--next=2", "--anyway"]),
        ("own", ["--give", dice.choice(PEOPLE), "--why", "on leave"]),
        ("own", ["--release"]), ("own", ["--delegate", dice.choice(PEOPLE)]),
        ("own", ["--promise", "2026-12-18", "--why", "the part is late"]),
        ("resolve", ["--did", "seen to", "--no-apology", "thanks"]),
        ("resolve", ["--reopen", "--why", "it came back"])]
    for _ in range(dice.randint(2, 5)):
        name, more = dice.choice(acts[:2] + acts)
        got = harness.run([harness.tool(name), "-l", ledger, "--as", person,
            "-w", "id~%d" % dice.randint(0, 9), "-o"] + more + NOW + [path])
        if got.status > 1:
            checks.check("%s %s" % (name, more), False, str(got))


def apart(folder, path, dice):
    """Two people start from one ledger, and then work apart."""
    ledgers = [os.path.join(folder, name) for name in ("L", "A", "B")]
    for ledger in ledgers:
        if os.path.exists(ledger):
            os.unlink(ledger)
    work(path, ledgers[0], "jan", dice)
    found = lines_of(ledgers[0])
    for ledger, person in zip(ledgers[1:], PEOPLE[1:]):
        if os.path.exists(ledgers[0]):
            shutil.copy(ledgers[0], ledger)
        work(path, ledger, person, dice)
        work(path, ledger, "jan", dice)
        found += lines_of(ledger)
    return found


def by_hand(dice, ids):
    """A deed in any order, by anybody, on any complaint; few instants, written
    in several ways."""
    deed = dice.choice(["own", "own", "own", "give", "release", "delegate",
        "recall", "promise", "apologise", "resolve", "reopen"])
    line = {"at": "2026-11-%02dT%02d:00:00%s" % (dice.randint(20, 22),
        dice.randint(8, 10), dice.choice(["Z", ".000Z", "+01:00"])),
        "id": str(dice.randrange(ids)), "deed": deed,
        "by": dice.choice(PEOPLE)}
    line.update({"give": {"to": dice.choice(PEOPLE)}, "delegate": {"to": "mo"},
        "promise": {"until": "2026-12-%02d" % dice.randint(1, 28),
        "why": "late"}, "resolve": {"did": "seen to %d" % dice.randrange(3),
        "basis": "accepted"}, "apologise": {"letter": "%064x" %
        dice.randrange(5)}, "reopen": {"why": "again"}}.get(deed, {}))
    return json.dumps(line, ensure_ascii=dice.random() < 0.5).encode() + b"\n"


ODD = [b"a line of words\n", b"{}\n", b"[1]\n", b"\xff\xfe\n",
    b'{"at":"2026-11-20T08:00:00Z","id":"1","deed":"sing","by":"els"}\n',
    b'{"at":"2026-11-20T08:00:00Z","id":"1","deed":"own","by":"team@x, y"}\n',
    b'{"at":"2026-11-20T08:00:00Z","id":"1","deed":"own"}\n',
    b'{"at":"2026-11-20T08:00:00Z","id":"1","de\n']


# ---- files ----

def begin_with(lines, deeds):
    """A file that begins with a line of no deed is no ledger: some deed
    comes first."""
    for n, line in enumerate(lines):
        if line in deeds:
            return [line] + lines[:n] + lines[n + 1:]
    return lines


def shuffled(lines, dice):
    return dice.sample(lines, len(lines))


def doubled(lines, dice):
    return shuffled(lines + dice.sample(lines, dice.randint(1, len(lines))),
        dice)


def merged(folder, lines, deeds, dice):
    """Each line in one of two files or in both; cat puts them together."""
    halves = [[], []]
    for line in lines:
        for half in dice.choice([[0], [1], [0, 1]]):
            halves[half].append(line)
    names = [harness.write(os.path.join(folder, "half%d" % n),
        b"".join(begin_with(half, deeds))) for n, half in enumerate(halves)]
    dice.shuffle(names)
    return harness.run(["cat"] + names).out.splitlines(True)


def report(path, ledger, lines):
    harness.write(ledger, b"".join(lines))
    return harness.run([harness.tool("report"), "-l", ledger, "--to", "json",
        "--by", "owner"] + NOW + [path])


def one_round(folder, path, base, dice, name):
    deeds = base + [by_hand(dice, 44) for _ in range(dice.randint(1, 30))]
    odd = dice.sample(ODD, dice.randint(0, 3))
    known = set(deeds)
    ledger = os.path.join(folder, "R")
    lines = deeds + odd
    wanted = report(path, ledger, lines)
    facts = check.parsed(wanted.out)["guarantee"]["ledger"]
    checks.same("%s: what was counted" % name, (wanted.status, facts["deeds"],
        facts["not_understood"]), (1 if odd else 0, len(known), len(odd)))
    others = {"shuffled": begin_with(shuffled(lines, dice), known),
        "doubled": begin_with(doubled(lines, dice), known),
        "merged": begin_with(merged(folder, lines, known, dice), known)}
    for how, these in others.items():
        got = report(path, ledger, these)
        if not checks.same("%s: %s" % (name, how), (got.status, got.out),
                (wanted.status, wanted.out)):
            print("    %r\n    %r" % (lines, these))
    return facts["clashes"]["count"], facts["unseen"]


def main():
    clashes = unseen = 0
    with check.scratch() as folder:
        for world in range(WORLDS):
            dice = random.Random(SEED + world)
            path = export(os.path.join(folder, "export"), dice)
            base = apart(folder, path, dice)
            for turn in range(ROUNDS):
                found = one_round(folder, path, base, dice, "world %d, round %d"
                    % (world, turn))
                clashes += found[0]
                unseen += found[1]
    checks.check("they met clashes, and deeds on complaints that are gone",
        clashes > 0 and unseen > 0, "%d, %d" % (clashes, unseen))
    checks.finish()


main()
