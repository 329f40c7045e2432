#!/usr/bin/env python3
"""Every CSV of the public suites goes through own byte for byte, and its
values come out in JSON as the suites expect them."""
import glob
import json
import os
import re

import check
import oracle

MARK = b"\xef\xbb\xbf"
checks = check.Checks()


def delimiter(data):
    """Of the header, outside quotes: the most frequent one, else a comma."""
    head = re.sub(rb'"[^"]*"', b"", re.split(rb"[\r\n]", data, maxsplit=1)[0])
    counts = [(head.count(d), d) for d in (b",", b";", b"\t", b"|")]
    best = max(counts, key=lambda pair: pair[0])
    return best[1] if best[0] else b","


def text(raw):
    return raw.decode("utf-8")


def records(table):
    names = oracle.names(table.header.fields)
    return [[(text(n), text(v)) for n, v in zip(names, row.fields)]
        for row in table.rows if row.fields is not None]


def in_json(output):
    return check.parsed(output, object_pairs_hook=lambda pairs: pairs)


def loose(rows):
    """Values of columns without a name are compared by place alone."""
    return [[(name if name else None, value) for name, value in row]
        for row in rows]


def alike(got, wanted):
    return len(got) == len(wanted) and all(
        len(g) == len(w) and all(a[1] == b[1] and (a[0] == b[0] or not b[0])
            for a, b in zip(g, w)) for g, w in zip(got, wanted))


def verdict(table):
    """The status that the contract wants."""
    if table.unclosed:
        return 2
    return 1 if any(row.fields is None for row in table.rows) else 0


def named(name, got, table, file):
    """Every bad row and the unclosed quote are named with their line."""
    for line in [r.line for r in table.rows if r.fields is None] + \
            [table.unclosed] * bool(table.unclosed):
        checks.check("%s: line %d is named" % (name, line),
            re.search(r"%s:%d: " % (re.escape(file), line), got.message),
            str(got))


def identity(name, path, data, table):
    column = table.header.fields[0]
    if not column:
        checks.leave("%s: identity" % name, "the first column has no name")
        return
    try:
        select = check.none_of(text(column))
    except UnicodeDecodeError:
        checks.leave("%s: identity" % name, "the header is not UTF-8")
        return
    got = check.run("own", "--as", "jan", *select, path)
    wanted = data
    if table.unclosed:
        wanted = data[:data.index(MARK) + 3 if data.startswith(MARK) else 0] + \
            table.header.raw + b"".join(r.raw for r in table.rows)
        checks.check("%s: all before the quote" % name,
            got.out in (wanted, data), str(got))
    else:
        checks.same("%s: identity" % name, got.out, wanted, got.message)
    checks.check("%s: status %d" % (name, verdict(table)),
        got.status == verdict(table), str(got))
    if verdict(table) == 0:
        checks.same("%s: silent" % name, got.err, b"")
    named(name, got, table, path)
    piped = check.run("own", "--as", "jan", *select, data=data)
    checks.check("%s: a pipe gives the same" % name,
        (piped.out, piped.status) == (got.out, got.status), str(piped))


def conversion(name, path, table, expected=None):
    column = table.header.fields[0]
    try:
        wanted = records(table)
        select = check.none_of(text(column)) if column else []
    except UnicodeDecodeError:
        checks.leave("%s: to JSON" % name, "not UTF-8")
        return
    if not column:
        checks.leave("%s: to JSON" % name, "the first column has no name")
        return
    got = check.run("own", "--as", "jan", *select, "--to", "json", path)
    if table.unclosed:
        checks.check("%s: to JSON ends with 2" % name, got.status == 2,
            str(got))
        return
    values = in_json(got.out)
    if isinstance(values, str):
        checks.check("%s: to JSON" % name, False, "%s\n    %s" % (values, got))
        return
    checks.check("%s: to JSON" % name, alike(values, loose(wanted)),
        "got    %s\n    wanted %s\n    %s" % (
            check.clip(values), check.clip(wanted), got.message))
    lines = check.run("own", "--as", "jan", *select, "--to", "jsonl", path)
    checks.same("%s: to JSON Lines" % name,
        [in_json(line) for line in lines.out.splitlines() if line], values)
    if expected is not None:
        checks.same("%s: as the suite expects" % name,
            [[value for _, value in row] for row in values], expected)


def suite_json(path):
    """What the suite expects: values, row by row, without the header."""
    rows = json.loads(open(path, "rb").read().decode("utf-8"))
    if isinstance(rows, dict):
        return None
    rows = [list(r.values()) if isinstance(r, dict) else r for r in rows]
    return rows


def file_case(path, expected=None):
    name = os.path.join(os.path.basename(os.path.dirname(path)),
        os.path.basename(path))
    data = open(path, "rb").read()
    bare = data[3:] if data.startswith(MARK) else data
    table = oracle.table(bare, delimiter(bare))
    if table.header is None:
        got = check.run("own", "--as", "jan", path)
        checks.check("%s: empty in, empty out" % name, got.out == data and
            got.status in (0, 1), str(got))
        return
    if table.header.fields is None:
        got = check.run("own", "--as", "jan", path)
        checks.check("%s: a header that is no CSV" % name,
            got.status == 2 and got.err, str(got))
        return
    identity(name, path, data, table)
    conversion(name, path, table, expected)


def papaparse(path, folder):
    """The inputs of the cases that use our dialect: the default settings."""
    cases = json.load(open(path, encoding="utf-8"))
    for group in ("CORE_PARSER_TESTS", "PARSE_TESTS"):
        for number, case in enumerate(cases[group]):
            config = set(case.get("config", {})) - {"header", "delimiter"}
            if config or not isinstance(case.get("input"), str) or \
                    case["input"].lstrip()[:1] in ("{", "["):
                continue
            data = case["input"].encode("utf-8")
            bare = data[3:] if data.startswith(MARK) else data
            table = oracle.table(bare, delimiter(bare))
            name = "papaparse %s %d" % (group[:4], number)
            file = os.path.join(folder, "%s-%d.csv" % (group[:4], number))
            with open(file, "wb") as out:
                out.write(data)
            if table.header is None or table.header.fields is None or \
                    table.unclosed == 1:
                got = check.run("own", "--as", "jan", file)
                wanted = 0 if not data else 2
                checks.check("%s: %s" % (name, case["description"]),
                    got.status == wanted or (not data.strip() and
                        got.status == 0), str(got))
                continue
            identity("%s (%s)" % (name, case["description"]), file, data,
                table)
            conversion(name, file, table)


def encodings(path):
    """A Redmine file in ISO 8859-1: untouched, or converted when asked."""
    data = open(path, "rb").read()
    table = oracle.table(data.decode("iso-8859-1").encode("utf-8"), b";")
    got = check.run("own", "--as", "jan", *check.none_of("column A"),
        "--encoding", "ISO-8859-1", "--to", "json", path)
    checks.same("ISO 8859-1 to JSON", in_json(got.out or b"null"),
        records(table), got.message)
    got = check.run("own", "--as", "jan", *check.none_of("column A"), "--to",
        "json", path)
    try:
        got.out.decode("utf-8")
        json.loads(got.out)
        valid = True
    except ValueError:
        valid = False
    checks.check("ISO 8859-1 unsaid: the JSON is JSON", valid, str(got))


def main():
    corpora = check.shared("corpora")
    spectrum = sorted(glob.glob(corpora + "/csv-spectrum/csvs/*.csv"))
    for path in spectrum:
        wanted = suite_json(path.replace("csvs/", "json/")[:-3] + "json")
        if "crlf" in path and b"\r" not in open(path, "rb").read():
            wanted = None  # the copy has lost its CRs
        file_case(path, wanted)
    for path in sorted(glob.glob(corpora + "/csv-test-data/csv/*.csv")):
        base = path.replace("/csv/", "/json/")[:-3] + "json"
        wanted = suite_json(base) if os.path.exists(base) else None
        if wanted is not None and not os.path.basename(path).startswith(
                "header-"):
            wanted = wanted[1:]
        file_case(path, wanted)
    for path in sorted(glob.glob(corpora + "/redmine-import-csv/*.csv") +
            glob.glob(corpora + "/papaparse/*.csv")):
        file_case(path)
    with check.scratch() as folder:
        papaparse(corpora + "/papaparse/papaparse_cases.json", folder)
    encodings(corpora + "/redmine-import-csv/import_iso8859-1.csv")
    checks.finish()


main()
