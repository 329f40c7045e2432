#!/usr/bin/env python3
"""Odd encodings and line ends pass byte for byte; sizes that nobody expects
neither crash nor hang nor fill the memory."""
import os
import re
import time

import harness
from harness import check

checks = check.Checks()
OWN = [harness.tool("own"), "--as", "jan", *harness.NOW]
REPORT = [harness.tool("report"), *harness.NOW, "--to", "json"]
TEXT = ('Ticket ID,Created time,Status,Agent,Subject\r\n'
    '1,2025-01-02T03:04:05Z,open,,"caf\u00e9 \u2014 \u20ac 5,\r\n""now"""\r\n'
    '2,2025-01-03T03:04:05Z,closed,els,\U0001f60e\r\n'
    '3,2025-01-04T03:04:05Z,open,,\u043f\u043b\u043e\u0445\u043e\r\n')
WEST = TEXT.replace("\u043f\u043b\u043e\u0445\u043e", "slecht").replace(
    "\U0001f60e", "goed")


def passes(name, data, *options, status=0):
    got = harness.run(OWN + harness.NONE + list(options), data=data)
    checks.same("%s: passes byte for byte" % name, got.out, data, got.message)
    checks.check("%s: status %d" % (name, status), got.status == status,
        str(got))


def changes(name, data, decode, *options):
    """The change is the same as in UTF-8."""
    plain = harness.run(OWN, data=TEXT.encode())
    got = harness.run(OWN + list(options), data=data)
    try:
        text = decode(got.out)
    except UnicodeDecodeError as error:
        text = str(error)
    checks.same("%s: changes as in UTF-8" % name, text, plain.out.decode(),
        got.message)


def records(data, *options):
    got = harness.run(OWN + harness.NONE + ["--to", "jsonl", *options],
        data=data)
    return [check.parsed(x) for x in got.out.splitlines() if x.strip()]


def encodings():
    wanted = records(TEXT.encode())
    checks.same("UTF-8: three records", len(wanted), 3)
    for name, codec, mark in (("UTF-16LE", "utf-16-le", b"\xff\xfe"),
            ("UTF-16BE", "utf-16-be", b"\xfe\xff"),
            ("UTF-8 with a mark", "utf-8", b"\xef\xbb\xbf")):
        data = mark + TEXT.encode(codec)
        passes(name, data)
        changes(name, data, lambda out, c=codec: out.decode(c).lstrip(
            "\ufeff"))
        checks.same("%s: the values" % name, records(data), wanted)
        got = harness.run(OWN, data=data)
        checks.check("%s: the mark is written back" % name,
            got.out.startswith(mark) and got.out.count(mark) == 1,
            check.clip(got.out[:40]))
    odd = b"\xff\xfe" + TEXT.encode("utf-16-le") + b"x"
    got = harness.run(OWN + harness.NONE, data=odd)
    checks.check("UTF-16 with half a character at the end: said",
        got.status in (1, 2) and got.err, str(got))
    lone = b"\xff\xfe" + "Ticket ID,a\n1,".encode("utf-16-le") + \
        b"\x00\xd8" + "x\n2,y\n".encode("utf-16-le")
    got = harness.run(OWN + harness.NONE, data=lone)
    checks.check("UTF-16 with a lone surrogate: passes, or is said",
        got.out == lone or (got.status in (1, 2) and got.err), str(got))
    west = WEST.encode("windows-1252")
    passes("windows-1252, unsaid", west)
    checks.same("windows-1252, said: the values", records(west, "--encoding",
        "windows-1252"), records(WEST.encode()))
    got = harness.run(OWN + harness.NONE + ["--encoding", "windows-1252"],
        data=west)
    checks.same("windows-1252, said: UTF-8 comes out", got.out, WEST.encode(),
        got.message)
    got = harness.run(OWN + harness.NONE + ["--encoding", "windows-1252"],
        data=west + b"4,2025-01-05,open,,\x81\r\n")
    checks.check("windows-1252: a byte that it has not: said",
        got.status in (1, 2) and got.err, str(got))
    harness.failed_well(checks, "an encoding that nobody knows",
        harness.run(OWN + ["--encoding", "klingon"], data=west))


def line_ends():
    wanted = [dict(r, Subject=r["Subject"].replace("\r\n", "\n"))
        for r in records(TEXT.encode()) if isinstance(r, dict)]
    for name, end in (("LF", "\n"), ("CRLF", "\r\n"), ("CR", "\r")):
        text = re.sub("5,\r\n", "5,\0", TEXT).replace("\r\n", end).replace(
            "\0", "\n")
        for tail in (text, text[:-len(end)]):
            kind = name + ("" if tail is text else ", none at the end")
            passes(kind, tail.encode())
            checks.same("%s: the values" % kind, records(tail.encode()),
                wanted)
            got = harness.run(OWN, data=tail.encode())
            lines = re.sub(rb'"[^"]*"', b"", got.out).split(end.encode())
            checks.check("%s: a changed row keeps its line end" % kind,
                got.status == 0 and len(lines) == 4 + (tail is text) and
                all(b"\n" not in x and b"\r" not in x for x in lines),
                str(got))
    for name, data in (("empty", b""), ("a mark alone", b"\xef\xbb\xbf"),
            ("a line end alone", b"\n"), ("a header alone",
            harness.HEADER), ("a header without its end",
            harness.HEADER[:-1])):
        for tool in (OWN, REPORT):
            got = harness.run(tool, data=data)
            checks.check("%s, %s" % (os.path.basename(tool[0]), name),
                got.status == 0 and (tool is REPORT or got.out.startswith(
                    data)), str(got))
    passes("NUL in a field", harness.HEADER + b"1,,,open,,a\0b,c\n")


def measured(argv, data=None):
    start = time.monotonic()
    got = harness.run(argv, data=data)
    return got, time.monotonic() - start


def rung(name, data, folder, wanted=(0, 1), select=True):
    path = harness.write(os.path.join(folder, "rung"), data)
    options = harness.NONE if select else []
    got, took = measured(OWN + options + [path])
    checks.check("%s: own passes it, %.1f s" % (name, took),
        got.status in wanted and got.out == data, str(got))
    got, took = measured(REPORT + [path])
    checks.check("%s: report, %.1f s" % (name, took), got.status in (0, 1, 2)
        and (got.status != 2 or got.err), str(got))
    if got.status != 2:
        checks.check("%s: report is JSON" % name,
            isinstance(check.parsed(got.out), dict), str(got))
    os.unlink(path)


def ladder(folder):
    start = b"Ticket ID,Created time,Status,Subject\n"
    rung("a field of 64 MB", start + b'1,2025-01-01,open,"' +
        b"a\n,;" * (16 << 20) + b'"\n2,2025-01-01,open,x\n', folder, (0,))
    rung("a million columns", b"Ticket ID" + b"".join(b",c%d" % n for n in
        range(1000000)) + b"\n1" + b",x" * 1000000 + b"\n", folder, (0,))
    rung("a row of a million fields too many", start + b"1" + b"," * 1000000 +
        b"\n2,2025-01-01,open,x\n", folder, (1,))
    rung("a million rows", start + b"1,2025-01-01,open,x\n" * 1000000, folder,
        (0,))
    for name, opened, closed in (("lists", b"[", b"]"),
            ("objects", b'{"a":', b"}")):
        deep = opened * 1000000 + b"1" * (opened != b"[") + closed * 1000000
        rung("a million %s deep" % name, b'{"Ticket ID":1,"a":' + deep +
            b'}\n{"Ticket ID":2,"a":3}\n', folder, (0, 1))
    rung("a hundred thousand members", b'{"Ticket ID":1' + b"".join(
        b',"k%d":%d' % (n, n) for n in range(100000)) + b"}\n", folder)
    rung("a hundred thousand names", b"".join(
        b'{"Ticket ID":%d,"k%d":1}\n' % (n, n) for n in range(100000)), folder)
    rung("a member of 64 MB", b'{"Ticket ID":1,"text":"' + b"a\\n\xc3\xa9x" *
        (10 << 20) + b'"}\n', folder, (0,))
    rung("a number of a million digits", b'{"Ticket ID":' + b"1" * 1000000 +
        b"}\n", folder)
    for name, tail in (("list", b'[{"Ticket ID":1},'),
            ("list of lists", b"[" * 1000000)):
        got, took = measured(OWN, tail)
        checks.check("a broken %s: 2, %.1f s" % (name, took),
            got.status == 2 and got.err, str(got))
    spaces = b"[" + b" " * (32 << 20) + b'{"Ticket ID":1}]'
    rung("a list with 32 MB of blanks", spaces, folder, (0,))


def late():
    """The first complaint to take stands far behind the head; the export has
    no column for an owner."""
    row = b"%d,2025-01-01,closed," + b"x" * 500 + b"\n"
    rows = b"".join(row % n for n in range(1, 8001))
    start = b"Ticket ID,Created time,Status,Subject\n"
    last = b"9999,2025-01-01,open,last\n"
    for form in ("file", "pipe"):
        got = harness.run(OWN, data=start + rows + last) if form == "pipe" \
            else None
        if got is None:
            with check.scratch() as folder:
                got = harness.run(OWN + [harness.write(os.path.join(folder,
                    "late.csv"), start + rows + last)])
        lines = got.out.split(b"\n")
        checks.check("a late first taking, %s: a column for all or a word" %
            form, (got.status == 0 and b",jan," in lines[-2] + b"," and
                len({x.count(b",") for x in lines[:-1]}) == 1) or
            (got.status == 2 and got.err), check.clip(got.out[:300]) +
            check.clip(got.out[-200:]) + got.message)


def main():
    with check.scratch() as folder:
        encodings()
        line_ends()
        late()
        ladder(folder)
    checks.finish()


main()
