#!/usr/bin/env python3
"""What `report --to json` writes is what man/report.schema.json promises, on
the examples, on the exports of the command line's cases, and, where they are
there, on the real exports; and the schema refuses what is none."""
import copy
import glob
import json
import os

import check

try:
    import jsonschema
except ImportError:
    print("skipped: no python3-jsonschema")
    raise SystemExit(check.SKIP)

checks = check.Checks()
NOW = "2026-11-23T08:00:00Z"
SECTIONS = ("totals", "now", "ageing", "owners", "clocks", "trend", "causes",
    "worked", "guarantee")


def schema():
    with open(os.path.join(check.ROOT, "man", "report.schema.json"),
            encoding="utf-8") as file:
        return json.load(file)


JUDGE_OF = getattr(jsonschema, "Draft202012Validator")
JUDGE_OF.check_schema(schema())
JUDGE = JUDGE_OF(schema())


def wrong(value):
    """What is wrong with a report, or None."""
    error = next(JUDGE.iter_errors(value), None)
    return error and "%s: %s" % ("/".join(map(str, error.absolute_path)),
        error.message[:300])


def judge(name, *args):
    """The report that these arguments give, judged; None without one."""
    got = check.run("report", "--to", "json", "--now", NOW, "--date-order",
        "dmy", *args)
    if got.status == 2:
        return None
    value = check.parsed(got.out)
    why = "is no JSON" if isinstance(value, str) else wrong(value)
    checks.check(name, why is None, why)
    return value


def exports():
    yield from sorted(glob.glob(os.path.join(check.ROOT, "examples", "*.*")))
    yield from sorted(glob.glob(os.path.join(
        check.ROOT, "tests", "cli", "report", "*", "in.*")))
    real = os.environ.get("OWNUP_SHARED") or os.path.join(
        os.path.dirname(check.ROOT), "shared")
    yield from sorted(glob.glob(os.path.join(real, "data", "real", "*", "*")))


def all_exports():
    seen = 0
    for path in exports():
        name = os.path.relpath(path, check.ROOT)
        if path.endswith((".sh", ".md")) or os.path.basename(path) == "ORIGIN":
            continue
        value = judge(name, path)
        seen += value is not None
        if isinstance(value, dict):
            checks.same("%s: its keys" % name, tuple(value), SECTIONS)
    checks.check("enough reports were judged", seen >= 40, seen)


def alone():
    """Each section by itself, --by, and a ledger."""
    path = os.path.join(check.ROOT, "examples", "city311.csv")
    for section in SECTIONS:
        value = judge("--section %s" % section, "--section", section, path)
        checks.same("--section %s: its key" % section, list(value), [section])
    judge("--by", "--section", "totals", "--by", "Agency,Borough", path)
    case = os.path.join(check.ROOT, "tests", "cli", "report", "ledger")
    judge("with a ledger", "-l", os.path.join(case, "L"),
        os.path.join(case, "in.csv"))


def broken():
    """A report with one thing wrong is refused."""
    path = os.path.join(check.ROOT, "examples", "gemeente-meldingen.csv")
    good = judge("the one that is broken", path)
    for name, spoil in (
            ("a total is missing", lambda r: r["totals"].pop("overdue")),
            ("a total more", lambda r: r["totals"].update(happy=1)),
            ("a negative count", lambda r: r["totals"].update(open=-1)),
            ("a text for a count", lambda r: r["totals"].update(open="3")),
            ("an unknown section", lambda r: r.update(mood=[])),
            ("an unknown signal", lambda r: r["trend"]["weeks"][3]["signals"]
                .update(open=["odd"])),
            ("an owner and a group", lambda r: r["owners"][0].update(
                group="x")),
            ("a share above 1", lambda r: r["clocks"]["resolve"].update(
                within_promise=1.5)),
            ("a role too few", lambda r: r["guarantee"]["roles"].pop("id"))):
        bad = copy.deepcopy(good)
        spoil(bad)
        checks.check("refused: %s" % name, wrong(bad) is not None)


all_exports()
alone()
broken()
checks.finish()
