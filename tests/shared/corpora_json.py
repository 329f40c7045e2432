#!/usr/bin/env python3
"""The JSON suites go through own: what is valid byte for byte, what is not
named and with the status of the contract."""
import glob
import json
import os
import re

import check

checks = check.Checks()
SELECT = ["-w", "open resolved"]


def load(text):
    """Exact: numbers as they are spelt, members in their order."""
    return check.parsed(text, object_pairs_hook=lambda pairs: ("object", pairs),
        parse_float=lambda t: ("number", t), parse_int=lambda t: ("number", t))


def read(path):
    with open(path, "rb") as file:
        return file.read()


def select(data):
    """A selection that nothing meets, by a member of the first object."""
    value = json.loads(data)
    value = value[0] if isinstance(value, list) and value else value
    if isinstance(value, dict) and value:
        return check.none_of(next(iter(value)))
    return SELECT


def valid(name, data, folder):
    path = os.path.join(folder, "valid.json")
    with open(path, "wb") as out:
        out.write(data)
    value = json.loads(data)
    listed = value if isinstance(value, list) else [value]
    odd = [x for x in listed if not isinstance(x, dict)]
    got = check.run("own", "--as", "jan", *select(data), path)
    checks.same("%s: identity" % name, got.out, data, got.message)
    checks.check("%s: status %d" % (name, bool(odd)),
        got.status == bool(odd), str(got))
    checks.check("%s: each that is no object is named" % name,
        len(re.findall("not an object", got.message)) == len(odd), str(got))
    lines = check.run("own", "--as", "jan", *select(data), "--to", "jsonl",
        path)
    exact = load(data)
    checks.same("%s: to JSON Lines" % name,
        [load(line) for line in lines.out.splitlines() if line],
        [x for x in (exact if isinstance(exact, list) else [exact])
            if isinstance(x, tuple) and x[0] == "object"], lines.message)


# What jansson cannot hold and JSON allows; ours is to pass it or to name it.
LIMITS = {"null-escape-in-string", "null-byte-in-object-key",
    "real-negative-overflow", "real-positive-overflow",
    "too-big-negative-integer", "too-big-positive-integer", "recursion-depth"}


def broken(text):
    """Whether it is no JSON, by Python's strict reader."""
    def refuse(word):
        raise ValueError(word)
    try:
        json.loads(text.decode("utf-8"), parse_constant=refuse)
        return False
    except (ValueError, RecursionError):
        return True


def invalid_list(name, data, folder):
    """A broken list cannot be read on from: 2, and a message with a line."""
    path = os.path.join(folder, "bad.json")
    with open(path, "wb") as out:
        out.write(data)
    got = check.run("own", "--as", "jan", *SELECT, path)
    rest = name.startswith("garbage") and got.status == 1 and got.out == data
    checks.check("%s: a broken list is status 2" % name, got.status == 2 or
        rest, str(got))
    checks.check("%s: named with file and line" % name,
        re.search(r"own: .*bad\.json:\d+: ", got.message), str(got))
    checks.check("%s: what came out stood in what came in" % name,
        data.startswith(got.out), str(got))


def bad_line(name, data, folder):
    """The same text as a line between two good ones: named, passed, and the
    line after it is read."""
    line = data.strip(b"\n")
    if b"\n" in line or not line:
        return
    whole = b'{"id":"1","a":1}\n' + line + b'\n{"id":"3","a":3}\n'
    path = os.path.join(folder, "bad.jsonl")
    with open(path, "wb") as out:
        out.write(whole)
    got = check.run("own", "--as", "jan", *SELECT, path)
    checks.same("%s: a bad line passes untouched" % name, got.out, whole,
        got.message)
    checks.check("%s: status 1 and line 2 named" % name, got.status == 1 and
        re.search(r"bad\.jsonl:2: ", got.message), str(got))
    seen = check.run("report", "--to", "json", "--section", "totals", "--now",
        "2026-01-01", "--tz", "UTC", path)
    try:
        totals = json.loads(seen.out)["totals"]
    except (ValueError, KeyError):
        totals = {}
    checks.check("%s: report counts two and one unreadable" % name,
        (totals.get("complaints"), totals.get("unreadable")) == (2, 1) and
        seen.status == 1, str(seen))


def limits(name, data, folder):
    """JSON that jansson alone cannot hold: passed byte for byte, whatever
    the verdict, and no crash."""
    path = os.path.join(folder, "limit.json")
    with open(path, "wb") as out:
        out.write(data)
    got = check.run("own", "--as", "jan", *SELECT, path)
    checks.check("%s: passed, or named and status 2" % name,
        (got.status in (0, 1) and got.out == data) or
        (got.status == 2 and got.err), str(got))


def main():
    suites = check.shared("corpora", "jansson-suites")
    with check.scratch() as folder:
        for suite in ("valid", "encoding-flags"):
            for path in sorted(glob.glob("%s/%s/*/input" % (suites, suite))):
                valid(path.split("/")[-2], read(path), folder)
        for suite in ("invalid", "invalid-unicode"):
            for path in sorted(glob.glob("%s/%s/*/input" % (suites, suite))):
                name, data = path.split("/")[-2], read(path)
                if name in LIMITS:
                    limits(name, data, folder)
                    continue
                if not broken(data):
                    checks.leave(name, "Python thinks that it is JSON")
                    continue
                if data.lstrip()[:1] == b"[":
                    invalid_list(name, data, folder)
                if data.strip():
                    bad_line(name, data, folder)
    checks.finish()


main()
