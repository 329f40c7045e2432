#!/usr/bin/env python3
"""Every real export: through own byte for byte, and what report counts in it
is what is counted here by other means."""
import glob
import json
import os
import re
import shutil
import subprocess

import check
import exports
import oracle

checks = check.Checks()
NOW = "2026-01-01T00:00:00Z"
MINUTE = 1 / 1440
DELIMITERS = {"ssv": b";", "tsv": b"\t"}
# Answers of an API that hold their list in a member (reference, 1).
PAGES = re.compile("search_tickets|jira_issues_page|jiracli_search|"
    "redmine_issues|rest_bugs|TicketsPagination|FullComments")
# JSON that is no list of complaints and that may be refused as a page.
NO_EXPORT = re.compile("postman|create_note|huidhoudelijk|"
    "signalen_assen/categories")


def in_order(path):
    """What settles 08-04-2023 where the values do not."""
    return "dmy" if "tatasteel" in path or "_od_" in path else "mdy"


def first_column(export):
    if export.form == "csv":
        return export.columns[0]
    record = export.records[0]
    if len(record) == 1 and isinstance(next(iter(record.values())), dict):
        record = next(iter(record.values()))
    return next(iter(record))


def identity(name, path, data, export):
    got = check.run("own", "--as", "jan", *check.none_of(first_column(export)),
        path)
    checks.same("%s: identity" % name, got.out, data, got.message)
    checks.check("%s: status 0, no word" % name, got.status == 0 and
        not got.err, str(got))


def round_trip(name, path, data, delimiter, folder):
    """To JSON and back to CSV: the same values in every row."""
    table = oracle.table(data[3:] if data.startswith(exports.MARK) else data,
        delimiter)
    column = table.header.fields[0].decode()
    wanted = [r.fields for r in table.rows if r.fields is not None]
    for form in ("json", "jsonl"):
        out = os.path.join(folder, "there." + form)
        there = check.run("own", "--as", "jan", *check.none_of(column), "--to",
            form, path)
        with open(out, "wb") as file:
            file.write(there.out)
        back = check.run("own", "--as", "jan", *check.none_of(column), "--to",
            "csv", out)
        rows = [r.fields for r in oracle.table(back.out).rows]
        checks.check("%s: to %s and back" % (name, form), rows == wanted and
            back.status == 0, "%s %s" % (check.clip(back.out, 300),
            back.message))


def report(path, zone, *more):
    args = ["--to", "json", "--now", NOW, "--tz", zone, *more]
    got = check.run("report", *args, path)
    if got.status == 2 and "--date-order" in got.message:
        got = check.run("report", *args, "--date-order", in_order(path), path)
        got.asked = True
    else:
        got.asked = False
    return got


def near(a, b):
    if a is None or b is None:
        return a is None and b is None
    return abs(a - b) < MINUTE


def answer(name, got):
    try:
        value = json.loads(got.out)
    except ValueError:
        checks.check("%s: report gives JSON" % name, False, str(got))
        return None
    checks.check("%s: report's status" % name, got.status in (0, 1), str(got))
    return value


def asked_rightly(name, got, export, roles):
    """--date-order is asked for where nothing decides, and only there."""
    asks = any(exports.order(export, roles[r]) == "ask" for r in
        ("received", "first_response", "due", "resolved") if roles.get(r))
    if got.asked:
        checks.check("%s: asks for --date-order with reason" % name, asks,
            str(got))


def groups(name, given, wanted, column):
    """The list of --by: counts, medians and the falling order."""
    listed = {}
    for group in given:
        value = group.get(column)
        value = "" if value is None else value if isinstance(value, str) \
            else json.dumps(value)
        if value in listed:
            checks.check("%s: one group %r" % (name, value), False,
                "%s and %s" % (listed[value], group))
        listed[value] = group
    counted = {k: v for k, v in wanted.groups.items() if k is not False}
    if False in wanted.groups:
        checks.leave("%s: by %s" % (name, column), "its values are no text")
        return
    checks.same("%s: by %s" % (name, column),
        {k: g.get("complaints") for k, g in listed.items()}, counted)
    sizes = [g.get("complaints") for g in given]
    checks.check("%s: by %s falls" % (name, column),
        sizes == sorted(sizes, reverse=True), sizes)
    for value in counted:
        got = listed.get(value, {}).get("p50_days", "absent")
        want = wanted.medians.get(value)
        if got == "absent" or not near(got, want):
            checks.check("%s: p50_days of %r" % (name, value), False,
                "got %r wanted %r" % (got, want))
            return
    checks.check("%s: p50_days of %d groups" % (name, len(counted)), True)


def section(name, value, *keys):
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    if value is None:
        checks.check("%s: %s is there" % (name, ".".join(keys)), False)
    return value


def clock(value):
    """The clock from received to resolved, however it is nested."""
    clocks = value.get("clocks", {})
    if isinstance(clocks, list):
        found = [c for c in clocks if "resolve" in json.dumps(
            {k: v for k, v in c.items() if isinstance(v, str)})]
        return found[0] if found else {}
    for key in ("resolve", "resolved", "to_resolve"):
        if key in clocks:
            return clocks[key]
    return {}


def counts(name, path, export, zone):
    got = report(path, zone)
    name = "%s, %s" % (name, zone)
    value = answer(name, got)
    if value is None:
        return
    roles = section(name, value, "guarantee", "roles") or {}
    asked_rightly(name, got, export, roles)
    by = roles.get("category") or roles.get("group") or first_column(export)
    by = roles.get(by) or by  # a role's name goes before a column's
    wanted = exports.count(export, roles, oracle.zone_of(zone), by,
        in_order(path))
    totals = section(name, value, "totals") or {}
    for what in ("complaints", "open", "resolved"):
        checks.same("%s: totals.%s" % (name, what), totals.get(what),
            getattr(wanted, what))
    given = clock(value)
    checks.check("%s: clock n and p50" % name, not wanted.n or
        (given.get("n") == wanted.n and near(given.get(
        "p50", given.get("p50_days")), wanted.p50)), "got %s wanted n %d p50 "
        "%r" % (check.clip(value.get("clocks")), wanted.n, wanted.p50))
    got = report(path, zone, "--by", by)
    value = answer("%s --by" % name, got)
    if value is not None:
        groups(name, value.get("by", []), wanted, by)


def miller(name, path, column, delimiter):
    """mlr counts the same groups."""
    if shutil.which("mlr") is None:
        checks.leave("%s: mlr" % name, "no mlr here")
        return
    done = subprocess.run(["mlr", "--icsv", "--ojson", "--ifs",
        delimiter.decode(), "-S", "count-distinct", "-f", column, path],
        stdout=subprocess.PIPE, check=True)
    counted = {str(g[column]): g["count"] for g in json.loads(done.stdout)}
    value = answer("%s mlr" % name, report(path, "UTC", "--by", column))
    if value is not None:
        checks.same("%s: as mlr counts %s" % (name, column),
            {str(g[column] or ""): g["complaints"] for g in value["by"]},
            counted)


def page(name, path, data, folder):
    """Refused with the jq command; what that gives is read."""
    got = check.run("own", "--as", "jan", path)
    found = re.search(r"jq (?:-c )?'([^']+)'", got.message)
    if not checks.check("%s: refused with the jq command" % name,
            got.status == 2 and not got.out and found, str(got)):
        return
    member = re.match(r"\.(\w+)\[\]$", found.group(1))
    out = os.path.join(folder, "page.jsonl")
    if shutil.which("jq"):
        done = subprocess.run(["jq", "-c", found.group(1), path],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        if not checks.check("%s: jq takes it" % name, done.returncode == 0,
                done.stderr):
            return
        lines = done.stdout
    elif member:
        lines = "".join(json.dumps(x) + "\n" for x in
            json.loads(data)[member.group(1)]).encode()
    else:
        checks.leave(name, "no jq here")
        return
    with open(out, "wb") as file:
        file.write(lines)
    each(name + " unpacked", out, lines, folder)


def each(name, path, data, folder):
    kind = os.path.splitext(path)[1][1:]
    delimiter = DELIMITERS.get(kind, b",")
    if kind in ("csv", "ssv", "tsv"):
        export = exports.read_csv(data, delimiter)
    else:
        export = exports.read_json(data)
    if not export.records:
        checks.leave(name, "no record")
        return
    identity(name, path, data, export)
    if export.form == "csv":
        round_trip(name, path, data, delimiter, folder)
    for zone in ("UTC", "America/New_York"):
        counts(name, path, export, zone)
    if kind in ("csv", "ssv", "tsv"):
        column = next((c for c in export.columns if c.lower() in (
            "agency", "department", "product", "requesttype", "status",
            "priority", "state", "bug_status")), None)
        if column:
            miller(name, path, column, delimiter)


def main():
    real = check.shared("real")
    with check.scratch() as folder:
        for path in sorted(glob.glob(real + "/*/*")):
            name = os.path.relpath(path, real)
            if name.endswith(("ORIGIN", "-bad.tsv")):
                continue
            with open(path, "rb") as file:
                data = file.read()
            if PAGES.search(name):
                page(name, path, data, folder)
            elif NO_EXPORT.search(name):
                got = check.run("own", "--as", "jan", "--dry-run", path)
                checks.check("%s: passes, or refused with a word" % name,
                    (got.status in (0, 1)) or (got.status == 2 and got.err),
                    str(got))
            else:
                each(name, path, data, folder)
    checks.finish()


main()
