#!/usr/bin/env python3
"""Boston 311 in its five forms gives the same ages and clocks; the form that
is ragged on purpose names its one bad row."""
import json
import os
import re

import check
import exports

checks = check.Checks()
NOW = "2022-03-01T12:00:00Z"
FORMS = ("100.csv", "dmy-100.csv", "100-notime.csv", "100.jsonl",
    "100-untrimmed.jsonl", "100-with-nonascii.csv")
WHOLE = "100.csv"


def report(path, zone, *more):
    got = check.run("report", "--to", "json", "--now", NOW, "--tz", zone, *more,
        path)
    try:
        return json.loads(got.out), got
    except ValueError:
        return {}, got


def numbers(value):
    """All that is a number, a text or a list below value, in order."""
    return json.dumps(value, sort_keys=True)


def days(value):
    """Every duration below a value, by its path."""
    found = {}

    def walk(at, path):
        if isinstance(at, dict):
            for key, inner in at.items():
                walk(inner, path + (key,))
        elif isinstance(at, list):
            for key, inner in enumerate(at):
                walk(inner, path + (key,))
        elif isinstance(at, (int, float)) and not isinstance(at, bool):
            found[path] = at
    walk(value, ())
    return found


def same(zone, folder):
    whole, got = report(os.path.join(folder, "boston311-" + WHOLE), zone)
    checks.check("%s: %s is read" % (zone, WHOLE), got.status == 0 and whole,
        str(got))
    for form in FORMS:
        name = "%s: %s" % (zone, form)
        value, got = report(os.path.join(folder, "boston311-" + form), zone)
        checks.check("%s: status 0" % name, got.status == 0, str(got))
        if form != "100-notime.csv":
            for section in ("totals", "ageing", "clocks"):
                checks.same("%s: %s" % (name, section),
                    numbers(value.get(section)), numbers(whole.get(section)),
                    got.message)
            continue
        totals = dict(value.get("totals", {}))
        wanted = dict(whole.get("totals", {}))
        for due in ("overdue", "unowned", "apology_owed"):
            totals.pop(due, None)
            wanted.pop(due, None)
        checks.same("%s: totals" % name, totals, wanted, got.message)
        given, want = days(value.get("clocks")), days(whole.get("clocks"))
        for path in want:
            if any(str(p).startswith("p") and str(p)[1:3].isdigit()
                    for p in path):
                checks.check("%s: %s in whole days" % (name, path),
                    given.get(path) is not None and
                    given[path] == int(given[path]) and
                    abs(given[path] - want[path]) <= 1,
                    "got %r, with times %r" % (given.get(path), want[path]))


def selected(zone, folder):
    """The same complaints are older than five days, form by form."""
    wanted = None
    for form in FORMS:
        path = os.path.join(folder, "boston311-" + form)
        got = check.run("own", "--check", "--now", NOW, "--tz", zone, path)
        checks.check("%s: %s: --check has no column for a person, and says so "
            "once" % (zone, form), got.message.count("\n") == 1, str(got))
        got = check.run("own", "--as", "jan", "--only", "--now", NOW, "--tz",
            zone, "-w", "open age>40d", path)
        data = got.out
        export = exports.read_json(data) if form.endswith("l") else \
            exports.read_csv(data, b",")
        ids = [str(r.get("case_enquiry_id")) for r in export.records] \
            if got.status == 0 else str(got)
        if wanted is None:
            wanted = ids
            checks.check("%s: some are older than 40 days" % zone,
                0 < len(ids) < 100, check.clip(ids))
        elif "notime" not in form:
            checks.same("%s: %s: the same are older than 40 days" % (zone,
                form), ids, wanted)


def ragged(folder):
    path = os.path.join(folder, "boston311-100-bad.tsv")
    with open(path, "rb") as file:
        data = file.read()
    width = len(data.split(b"\n")[0].split(b"\t"))
    bad = [(n + 1, len(line.split(b"\t"))) for n, line in
        enumerate(data.split(b"\n")) if line and
        len(line.split(b"\t")) != width]
    got = check.run("own", "--as", "jan", *check.none_of("case_enquiry_id"),
        path)
    checks.same("bad.tsv: passes untouched", got.out, data, got.message)
    checks.same("bad.tsv: status", got.status, 1)
    checks.same("bad.tsv: one message a bad row, with line and numbers",
        re.findall(r"-bad\.tsv:(\d+): (\d+) fields, the header has (\d+)",
        got.message), [(str(n), str(w), str(width)) for n, w in bad],
        got.message)
    checks.same("bad.tsv: and nothing else", got.message.count("\n"), len(bad))
    value, got = report(path, "UTC")
    checks.same("bad.tsv: report", (got.status, value.get("totals", {}).get(
        "complaints"), value.get("totals", {}).get("unreadable")),
        (1, 100 - len(bad), len(bad)), str(got))
    checks.check("bad.tsv: report names it too", ":%d: " % bad[0][0] in
        got.message, str(got))


def main():
    folder = check.shared("real", "boston311")
    for zone in ("UTC", "America/New_York"):
        same(zone, folder)
        selected(zone, folder)
    ragged(folder)
    checks.finish()


main()
