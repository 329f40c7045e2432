#!/usr/bin/env python3
"""Hostile text in every field: records pass byte for byte, and nothing that
a terminal obeys comes out in reports and messages."""
import json
import os
import re

import check

checks = check.Checks()
NOW = ["--now", "2026-01-01T00:00:00Z", "--tz", "UTC"]
HEADER = b"Ticket ID,Created time,Status,Agent,Group,Type,Subject\n"

# What a terminal obeys or what turns text around: ESC and the other C0 save
# the newline, DEL, C1, bidi controls, line separators.
OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f\x80-\x9f\u200e\u200f"
    "\u202a-\u202e\u2066-\u2069\u2028\u2029]")


def tame(name, raw):
    """Valid UTF-8 without anything that is obeyed."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        checks.check(name, False, "not UTF-8: %s in %s" % (error,
            check.clip(raw[max(0, error.start - 60):error.end + 20])))
        return
    found = OBEYED.search(text)
    checks.check(name, not found, found and "%r at %d in %r" % (found.group(),
        found.start(), text[max(0, found.start() - 60):found.start() + 20]))


def utf8_tests(path):
    """The byte strings of the suite: the lines, without the comments."""
    with open(path, "rb") as file:
        for line in file.read().split(b"\n"):
            if line and not line.startswith(b"#"):
                yield line


def naughty(path):
    with open(path, "rb") as file:
        return [s.encode("utf-8", "surrogatepass")
            for s in json.loads(file.read())]


ESCAPES = [b"\x1b]0;owned\x07", b"\x1b[2J\x1b[1;1H", b"\x9b31mred", b"\rhidden",
    "\u202egnp.exe".encode(), "\u2066x\u2069".encode(), "\u0085next".encode(),
    "\u009b31m".encode(), b"\x7f\x08\x08", b"a\x00b", "\u2028x".encode(),
    b"\xff\xfe", b"\xc0\xaf", b"\xed\xa0\x80", b"\x1b[6n\x05", b"\x0e\x0f"]


def quoted(raw):
    return b'"' + raw.replace(b'"', b'""') + b'"'


def as_csv(strings):
    rows = [b"%d,2025-01-02T03:04:05Z,open,%s,%s,%s,%s\n" % (n, quoted(s),
        quoted(s), quoted(s), quoted(s)) for n, s in enumerate(strings)]
    return HEADER + b"".join(rows)


def reports(name, path):
    for form in ("text", "json"):
        got = check.run("report", "--by", "Group,Type", *NOW, "--to", form,
            path)
        checks.check("%s: report --to %s, status 0" % (name, form),
            got.status == 0, str(got))
        if form == "text":
            tame("%s: report is tame" % name, got.out)
        tame("%s: its messages are tame" % name, got.err)
        if form == "json":
            checks.check("%s: report --to json is JSON" % name,
                isinstance(check.parsed(got.out), dict), str(got))


def in_fields(name, strings, folder):
    data = as_csv(strings)
    path = os.path.join(folder, "in.csv")
    with open(path, "wb") as file:
        file.write(data)
    got = check.run("own", "--as", "jan", *check.none_of("Ticket ID"), path)
    checks.same("%s: own passes every byte" % name, got.out, data, got.message)
    checks.same("%s: status 0" % name, got.status, 0, got.message)
    reports(name, path)
    got = check.run("own", "--check", path)
    checks.check("%s: --check goes" % name, got.status in (0, 1), str(got))
    tame("%s: --check's messages are tame" % name, got.err)
    got = check.run("own", "--as", "els", "--release", "--why", "x", "-w",
        "open", path)
    tame("%s: refusals that name owners are tame" % name, got.err)
    taken = check.run("own", "--as", "els", path)
    checks.check("%s: others keep what is theirs" % name,
        taken.status in (0, 1), str(taken))
    tame("%s: its messages are tame" % name, taken.err)


def in_json(name, strings, folder):
    """Only what is UTF-8 can stand in JSON."""
    lines = b""
    for number, raw in enumerate(strings):
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            continue
        lines += json.dumps({"id": number, "created_at": "2025-01-02T03:04:05Z",
            "status": "open", "group": text, "type": text, "subject": text,
            text or "empty": "name"},
            ensure_ascii=bool(number % 2)).encode("utf-8", "surrogatepass")
        lines += b"\n"
    path = os.path.join(folder, "in.jsonl")
    with open(path, "wb") as file:
        file.write(lines)
    got = check.run("own", "--as", "jan", *check.none_of("id"), path)
    checks.same("%s in JSON: own passes every byte" % name, got.out, lines,
        got.message)
    got = check.run("report", "--by", "group,type", *NOW, path)
    tame("%s in JSON: report is tame" % name, got.out)
    tame("%s in JSON: its messages are tame" % name, got.err)


def elsewhere(folder):
    """In names of columns, of files, in options, in what cannot be read."""
    for number, raw in enumerate(ESCAPES):
        if b"\x00" in raw:
            continue
        path = os.path.join(os.fsencode(folder), b"f" + raw.replace(b"/", b"") +
            b".csv")
        header = b"Ticket ID," + quoted(b"x" + raw) + b"\n"
        with open(path, "wb") as file:
            file.write(header + b"1,2,3\n" + raw + b"\n" + b'"4"x,5\n')
        name = "escape %d" % number
        got = check.run("own", "--as", "jan", os.fsdecode(path))
        tame("%s: names of columns and files in messages" % name, got.err)
        got = check.run("report", *NOW, os.fsdecode(path))
        tame("%s: report's messages" % name, got.err)
        tame("%s: report's text" % name, got.out)
        got = check.run("own", "--as", os.fsdecode(raw), "--dry-run",
            os.fsdecode(path))
        tame("%s: a name in an option" % name, got.err)
        got = check.run("own", "--as", "jan", "-w", os.fsdecode(raw) + "=x",
            os.fsdecode(path))
        tame("%s: a term" % name, got.err)
        got = check.run("own", os.fsdecode(b"--" + raw))
        tame("%s: an option" % name, got.err)
        got = check.run("report", "--tz", os.fsdecode(raw), "--section",
            os.fsdecode(raw))
        tame("%s: a zone" % name, got.err)
        os.unlink(path)


def main():
    corpora = check.shared("corpora")
    with check.scratch() as folder:
        for name, strings in (
                ("utf8tests", list(utf8_tests(
                    corpora + "/utf8tests/utf8tests.txt"))),
                ("utf8tests.bin", list(utf8_tests(
                    corpora + "/utf8tests/utf8tests.bin"))),
                ("naughty strings", naughty(corpora + "/blns/blns.json")),
                ("escapes", ESCAPES)):
            in_fields(name, strings, folder)
            in_json(name, strings, folder)
        elsewhere(folder)
    checks.finish()


main()
