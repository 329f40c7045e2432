#!/usr/bin/env python3
"""The reports of parts, merged, are byte for byte the report of the whole:
random splits of real exports, in any order and any number of parts, with and
without a ledger, in trees of merges.  Partials that are torn, changed, foreign
or made otherwise are refused.  OWNUP_MERGES says how many splits."""
import concurrent.futures
import glob
import json
import os
import random
import re

import check

checks = check.Checks()
SPLITS = int(os.environ.get("OWNUP_MERGES", "1000"))
NOW = ["--now", "2026-11-23T08:00:00Z", "--tz", "Europe/Amsterdam"]
SECTIONS = ("totals", "now", "ageing", "owners", "clocks", "trend", "causes",
    "worked", "guarantee")
MOST = 3000  # records of an export


def report(*args):
    return check.run("report", *args)


# ---- exports, cut into records ----

def rows(data):
    """Raw CSV records: lines, unless a line end stands in quotes."""
    return re.findall(rb'(?:"[^"]*"|[^"\n])*\n', data)


class Export:
    def __init__(self, name, head, records, suffix):
        self.name, self.head, self.suffix = name, head, suffix
        self.records, self.options = records, []
        self.columns, self.roles = [], {}

    def write(self, path, records):
        with open(path, "wb") as file:
            file.write(self.head + b"".join(records))
        return path


def read(path):
    with open(path, "rb") as file:
        data = file.read()
    name = os.path.relpath(path, check.shared("real"))
    suffix = os.path.splitext(path)[1]
    if suffix in (".csv", ".tsv", ".ssv"):
        if not data.endswith(b"\n"):
            data += b"\n"
        found = rows(data)
        if b"".join(found) != data or len(found) < 3:
            return None
        return Export(name, found[0], found[1:MOST], suffix)
    try:
        if suffix == ".jsonl":
            values = [json.loads(line) for line in data.splitlines() if line]
        else:
            values = json.loads(data)
    except ValueError:
        return None
    if not isinstance(values, list) or len(values) < 2:
        return None
    if not all(isinstance(v, dict) for v in values):
        return None
    return Export(name, b"", [json.dumps(v).encode() + b"\n"
        for v in values[:MOST]], ".jsonl")


def usable(export, folder):
    """Whether there is a report of it at all, and with which options."""
    path = export.write(os.path.join(folder, "whole" + export.suffix),
        export.records)
    for order in ("mdy", "dmy"):
        export.options = NOW + ["--date-order", order]
        got = report(*export.options, "--to", "json", path)
        if got.status != 2:
            coverage = check.parsed(got.out)["guarantee"]["coverage"]
            export.columns = [role for role in coverage
                if role in ("status", "owner", "category", "group", "channel",
                    "priority", "cause")]
            export.roles = check.parsed(got.out)["guarantee"]["roles"]
            return True
    return False


def exports(folder):
    found = []
    for path in sorted(glob.glob(check.shared("real", "*", "*"))):
        if path.endswith("ORIGIN"):
            continue
        export = read(path)
        if export and usable(export, folder):
            found.append(export)
    return found


# ---- splits ----

def options_of(export, dice):
    """Columns, sections, terms of selection: now and then."""
    options = list(export.options)
    if export.columns and dice.random() < 0.5:
        count = dice.randint(1, min(3, len(export.columns)))
        options += ["--by", ",".join(dice.sample(export.columns, count))]
    if dice.random() < 0.5:
        names = dice.sample(SECTIONS, dice.randint(1, 4))
        options += ["--section", ",".join(names)]
    if dice.random() < 0.2:
        terms = ["open", "resolved"]
        if export.roles["received"]:
            terms.append("age>30d")
        options += ["-w", dice.choice(terms)]
    if export.suffix == ".jsonl":  # a part may lack the member
        for role, column in export.roles.items():
            options += ["--map", "%s=%s" % (role, column or "")]
    return options


def parts_of(records, dice):
    """2 to 9 parts, some of which may be empty, in any order."""
    count = dice.choice((2, 2, 2, 3, 3, 4, 5, 9))
    parts = [[] for _ in range(count)]
    for record in records:
        dice.choice(parts).append(record)
    for part in parts:
        dice.shuffle(part)
    return parts


def tree(partials, folder, dice):
    """Some of them merged before."""
    while len(partials) > 2:
        dice.shuffle(partials)
        got = report("--merge", "--partial", *partials[:2])
        path = os.path.join(folder, "tree%d" % len(partials))
        with open(path, "wb") as file:
            file.write(got.out)
        partials = partials[2:] + [path]
    return partials


def split(export, seed, ledger=None):
    """What is wrong with one split, or None."""
    dice = random.Random(seed)
    with check.scratch() as folder:
        options = options_of(export, dice)
        if ledger:
            options += ["-l", ledger]
        whole = export.write(os.path.join(folder, "whole" + export.suffix),
            export.records)
        partials = []
        for i, part in enumerate(parts_of(export.records, dice)):
            path = export.write(os.path.join(
                folder, "%d%s" % (i, export.suffix)), part)
            got = report(*options, "--partial", path)
            if got.status == 2:
                return "seed %d: %s" % (seed, got)
            partials.append(path + ".part")
            with open(path + ".part", "wb") as file:
                file.write(got.out)
        if dice.random() < 0.3:
            partials = tree(partials, folder, dice)
        forms = ["json", "text"] if dice.random() < 0.9 else ["md", "html"]
        for form in forms:
            wanted = report(*options, "--to", form, whole)
            got = report("--merge", "--to", form, *partials)
            if got.out != wanted.out or got.status != 0:
                return "seed %d, %s: %s\n    wanted %s" % (seed, form, got,
                    wanted)
    return None


def splits(found):
    jobs = []
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for seed in range(SPLITS):
            # small ones often, large ones now and then
            export = found[seed % len(found)]
            if len(export.records) > 300 and seed % 5:
                export = found[(seed * 7 + 3) % len(found)]
            jobs.append((export, pool.submit(split, export, seed)))
        wrong = {}
        for export, job in jobs:
            why = job.result()
            if why:
                wrong.setdefault(export.name, why)
    for export in found:
        checks.check("splits of " + export.name, export.name not in wrong,
            wrong.get(export.name))


# ---- a ledger ----

def with_ledger(found, folder):
    export = next(e for e in found if e.name.endswith("boston311-100.csv"))
    path = export.write(os.path.join(folder, "in.csv"), export.records)
    ledger = os.path.join(folder, "deeds")
    for i, terms in enumerate(("open", "age>10d")):
        got = check.run("own", *export.options, "--as", "Els %d" % i, "-l",
            ledger, "-w", terms, path)
        checks.check("deeds %d" % i, got.status < 2, got)
    for seed in range(20):
        checks.check("a ledger, seed %d" % seed,
            *(lambda why: (why is None, why))(split(export, seed, ledger)))


# ---- partials that are refused ----

def refused(name, *args, says=b""):
    got = report("--merge", *args)
    checks.check(name, got.status == 2 and got.out == b"" and says in got.err,
        got)


def hostile(folder):
    def put(name, data):
        path = os.path.join(folder, name)
        with open(path, "wb") as file:
            file.write(data)
        return path

    export = put("small.csv", b"id,received,status,owner\n"
        b"1,2026-11-01,open,Els\n2,2026-11-02,closed,Jan\n")
    other = put("other.csv", b"id,received,status,owner\n"
        b"3,2026-11-01,open,Els\n")
    base = NOW + ["--by", "status"]
    good = report(*base, "--partial", export).out
    fits = put("fits", report(*base, "--partial", other).out)
    bad = [n for n in range(len(good))
        if report("--merge", put("torn", good[:n])).status != 2]
    checks.same("truncated at every byte", bad, [])
    dice = random.Random(1)
    bad = []
    for _ in range(400):
        at, bit = dice.randrange(len(good)), 1 << dice.randrange(8)
        data = bytearray(good)
        data[at] ^= bit
        if report("--merge", put("flipped", bytes(data))).status != 2:
            bad.append((at, bit))
    checks.same("one bit changed", bad, [])
    checks.check("two in one file", report("--merge",
        put("both", good + open(fits, "rb").read())).status == 0)
    refused("an export", export, says=b"no partial")
    refused("nothing", put("nothing", b""), says=b"no partial")
    refused("zeros", put("zeros", b"\0" * 5000))
    refused("brackets", put("deep", b"[" * 100000 + b"\n"))
    refused("many values", put("many", b"[" + b"[]," * 50000 + b"[]]\n"))
    refused("another version", put("version",
        good.replace(b'partial",1]', b'partial",2]')), says=b"version 2")
    first = put("first", good)
    for name, options, says in (
            ("now", ["--now", "2026-11-24", *NOW[2:], "--by", "status"],
                b"--now"),
            ("zone", [*NOW[:2], "--tz", "Asia/Tokyo", "--by", "status"],
                b"--tz"),
            ("by", NOW + ["--by", "owner"], b"--by"),
            ("sections", base + ["--section", "now"], b"--section"),
            ("terms", base + ["-w", "open"], b"-w"),
            ("promises", base + ["-p", "awb"], b"--profile"),
            ("closing", base + ["--map", "status.closed=x"],
                b"status.closed"),
            ("ledger", base + ["-l", os.path.join(folder, "none")],
                b"--ledger"),
            ("map", base + ["--map", "owner=id", "--map", "id="], b"--map"),
            ("order", base + ["--date-order", "mdy"], b"--date-order")):
        path = put("unfit", report(*options, "--partial", other).out)
        refused("another " + name, first, path, says=says)
        refused("another %s, first" % name, path, first, says=says)


with check.scratch() as scratch:
    EXPORTS = exports(scratch)
    checks.check("exports", len(EXPORTS) > 10, len(EXPORTS))
    hostile(scratch)
    with_ledger(EXPORTS, scratch)
splits(EXPORTS)
checks.finish()
