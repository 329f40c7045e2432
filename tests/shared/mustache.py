#!/usr/bin/env python3
"""The cases of the public Mustache specification: variables, sections,
inverted sections, comments and delimiters.  Nothing is escaped for HTML here,
and partials are refused; a name that is missing is told as a gap."""
import html
import json
import os

import check

checks = check.Checks()
FILES = ["comments", "delimiters", "interpolation", "inverted", "sections"]
RENDER = os.path.join(os.path.dirname(check.BIN), "tests", "mustache_render")


def rendered(cases):
    got = check.start([RENDER], json.dumps(
        [[case["template"], case["data"]] for case in cases]).encode(),
        stdout=check.subprocess.PIPE,
        env=dict(check.CLEAN, ASAN_OPTIONS="detect_leaks=0"))
    lines = got.out.decode("utf-8").splitlines()
    if not checks.check("a line for each case",
            got.status == 0 and len(lines) == len(cases), got):
        checks.finish()
    return [json.loads(line) for line in lines]


def wanted(case):
    if "HTML Escaping" in case["name"]:
        return html.unescape(case["expected"])
    return case["expected"]


def missing(case):
    """Whether a variable that is written has no value in this case."""
    return case["name"].startswith(("Basic Null", "Triple Mustache Null",
        "Ampersand Null", "Basic Context Miss", "Triple Mustache Context",
        "Ampersand Context", "Dotted Names - Broken Chain",
        "Dotted Names - Context Precedence", "Context Misses",
        "Dotted Names are never"))


def judge(file, case, got):
    name = "%s: %s" % (file, case["name"])
    if "partials" in case:
        checks.check(name, "takes in another file" in got.get("error", ""),
            got)
        return
    checks.same(name, got.get("out", got), wanted(case))
    # a broken chain that only opens a section may be empty
    if missing(case) and file == "interpolation" and \
            "{{#a}}{{b.c}}" not in case["template"]:
        checks.check(name + ": told as a gap", got.get("gaps"), got)
    elif not missing(case):
        checks.same(name + ": no gap", got.get("gaps"), [])


def main():
    cases = []
    for file in FILES:
        path = check.shared("corpora", "mustache-spec", file + ".json")
        with open(path, encoding="utf-8") as stream:
            cases += [(file, case) for case in json.load(stream)["tests"]]
    if not os.path.exists(RENDER):
        print("skipped: no mustache_render beside the programs")
        raise SystemExit(check.SKIP)
    for (file, case), got in zip(cases, rendered([c for _, c in cases])):
        judge(file, case, got)
    checks.finish()


main()
