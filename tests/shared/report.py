#!/usr/bin/env python3
"""The weeks, the limits, the signals, the fits and the clocks of a report, by
other means; Boston's own `ontime` against what is within the promise; ages in
whole days against `days_open`, where an export has it; and the same report
whatever the order of the records."""
import csv
import datetime
import io
import json
import math
import os
import random

import check

checks = check.Checks()
EXAMPLES = os.path.join(check.ROOT, "examples")
MINUTE = datetime.timedelta(minutes=1)


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def reader(form):
    def read(text):
        text = (text or "").strip()
        return datetime.datetime.strptime(text, form) if text else None
    return read


# path, time of the report, columns of receipt, promise and resolution, form of
# their dates, options
EXPORTS = (
    (("real", "boston311", "boston311-100.csv"), "2022-05-02T08:00:00Z",
        "open_dt", "target_dt", "closed_dt", "%Y-%m-%d %H:%M:%S"),
    (("real", "nyc311", "nyc311-100.csv"), None,
        "Created Date", "Due Date", "Closed Date", "%m/%d/%Y %I:%M:%S %p"),
    (os.path.join(EXAMPLES, "city311.csv"), "2026-11-25T10:00:00Z",
        "Created Date", "Due Date", "Closed Date", "%m/%d/%Y %I:%M:%S %p"),
)
CLOSING = ("closed", "completed", "resolved", "cancelled")


def report(path, *more, data=None):
    got = check.run("report", "--to", "json", "--tz", "UTC", *more, path,
        data=data)
    return check.parsed(got.out), got


# ---- weeks ----

def monday(moment):
    return moment.date() - datetime.timedelta(days=moment.weekday())


def counted(cases, now):
    """{monday: [received, resolved, change]} of (received, resolved, open)."""
    weeks = {}

    def at(moment):
        return weeks.setdefault(monday(moment), [0, 0, 0])
    for received, resolved, is_open in cases:
        if received:
            at(received)[0] += 1
        if resolved and not is_open:
            at(resolved)[1] += 1
        if received and (resolved or is_open):
            at(received)[2] += 1
            if not is_open:
                at(max(received, resolved))[2] -= 1
    return {k: v for k, v in weeks.items() if k <= monday(now)}


def wanted_weeks(cases, now):
    weeks = counted(cases, now)
    last = max(k for k, v in weeks.items() if v[0] or v[1])
    if (monday(now) - last).days // 7 <= 4:
        last = monday(now)
    at, count, out = min(weeks), 0, []
    while at <= last:
        received, resolved, change = weeks.get(at, [0, 0, 0])
        count += change
        year, week, _ = at.isocalendar()
        out.append(("%d-W%02d" % (year, week), at.isoformat(), received,
            resolved, count))
        at += datetime.timedelta(days=7)
    return out


# ---- limits, signals, fits ----

def sign(x):
    return (x > 0) - (x < 0)


def runs(signs, least):
    """Indexes that are in a run of so many equal signs."""
    found = set()
    for i, first in enumerate(signs):
        k = i
        while first and k < len(signs) and signs[k] == first:
            k += 1
        if k - i >= least:
            found.update(range(i, k))
    return found


def xmr(values):
    mean = sum(values) / len(values)
    moving = [abs(b - a) for a, b in zip(values, values[1:])]
    ranges = sum(moving) / len(moving)
    kept = [m for m in moving if m <= 3.267 * ranges]
    if kept and sum(kept):
        ranges = sum(kept) / len(kept)
    lower, upper = mean - 2.66 * ranges, mean + 2.66 * ranges
    sides = [sign(v - mean) for v in values]
    near = [sign(v - mean) if abs(v - mean) > (upper - mean) / 2 else 0
        for v in values]
    steps = runs([sign(b - a) for a, b in zip(values, values[1:])], 5)
    found = {"outside": {i for i, v in enumerate(values)
            if v > upper or v < lower},
        "side": runs(sides, 8), "near": set(),
        "run": steps | {i + 1 for i in steps}}
    for i in range(len(values) - 3):
        for side in (1, -1):
            at = [k for k in range(i, i + 4) if near[k] == side]
            if len(at) >= 3:
                found["near"].update(at)
    return mean, lower, upper, found


def fit(values, over):
    x = [over(i + 1) for i in range(len(values))]
    mx, my = sum(x) / len(x), sum(values) / len(x)
    xx = sum((a - mx) ** 2 for a in x)
    xy = sum((a - mx) * (b - my) for a, b in zip(x, values))
    yy = sum((b - my) ** 2 for b in values)
    return None if yy == 0 else (xy / xx, xy * xy / (xx * yy))


def near(a, b):
    return abs(a - b) < 2e-6 + 1e-6 * abs(b)


def judge_series(name, series, weeks, which):
    judged = [w for w in weeks if w["judged"]]
    values = [w[which] for w in judged]
    checks.same("%s: weeks judged" % name, series["weeks"], len(values))
    mean, lower, upper, found = xmr(values)
    checks.check("%s: mean" % name, near(series["mean"], mean))
    if len(values) < 5 or mean < 1 or 0 < upper - mean < 1:
        checks.same("%s: no limits" % name, series["lower"], None)
        found = {}
    else:
        checks.check("%s: limits" % name, near(series["lower"], lower) and
            near(series["upper"], upper), (series, lower, upper))
    got = {s: {i for i, w in enumerate(judged)
        if s in w["signals"].get(which, ())} for s in found}
    checks.same("%s: signals" % name, got, found)
    for key, over in (("logarithm", math.log), ("line", float)):
        want, has = fit(values, over), series[key]
        checks.check("%s: %s" % (name, key), (has is None) == (want is None)
            and (want is None or near(has["slope"], want[0])
                and near(has["r2"], want[1])), (has, want))
    if series["direction"]:
        checks.same("%s: direction" % name, series["direction"],
            "rising" if series["logarithm"]["slope"] > 0 else "falling")


# ---- clocks ----

def percentile(values, percent):
    return sorted(values)[min(int(percent * len(values) / 100),
        len(values) - 1)]


def judge_clock(name, clock, cases):
    took = [max(0, (b - a) // MINUTE) for a, b, _, _ in cases]
    checks.same("%s: n" % name, clock["n"], len(took))
    for percent in (50, 85, 95):
        checks.check("%s: p%d" % (name, percent), abs(
            clock["p%d_days" % percent] * 1440 - percentile(took, percent))
            < 0.002)
    for key, pick in (("first", min), ("last", max)):
        checks.same("%s: %s" % (name, key), clock[key],
            pick(b for _, b, _, _ in cases).strftime("%Y-%m-%dT%H:%M:%SZ"))


def judge(path, now, received, due, resolved, form):
    name = os.path.basename(path if isinstance(path, str) else path[-1])
    if not isinstance(path, str):
        path = check.shared(*path)
    read, rows = reader(form), rows_of(path)
    cases = []
    for row in rows:
        status = (row.get("Status") or row.get("case_status") or "").lower()
        done = read(row[resolved])
        cases.append((read(row[received]), done, read(row[due]),
            not done and status not in CLOSING))
    if now is None:
        latest = max(c[1] or c[0] for c in cases)
        now = (latest + datetime.timedelta(days=3)).isoformat() + "Z"
    at = datetime.datetime.strptime(now[:19], "%Y-%m-%dT%H:%M:%S")
    value, got = report(path, "--now", now, "--section", "trend,clocks")
    if not checks.check("%s: a report" % name, isinstance(value, dict), got):
        return
    trend = value["trend"]
    checks.same("%s: weeks" % name, [(w["week"], w["monday"], w["received"],
        w["resolved"], w["open"]) for w in trend["weeks"]],
        wanted_weeks([(a, b, o) for a, b, _, o in cases], at))
    for which, series in trend["series"].items():
        if series:
            judge_series("%s: %s" % (name, which), series, trend["weeks"],
                which)
    pace = trend["pace"]
    if pace:
        whole = [w for w in trend["weeks"] if not w["partial"]][-13:]
        checks.same("%s: pace" % name, (pace["weeks"], pace["resolved"]),
            (len(whole), sum(w["resolved"] for w in whole)))
        count = sum(c[3] for c in cases)
        checks.check("%s: days to clear" % name, abs(trend["days_to_clear"] -
            count * 7 * pace["weeks"] / pace["resolved"]) < 0.001)
    judge_clock("%s: resolve" % name, value["clocks"]["resolve"],
        [(a, b, d, o) for a, b, d, o in cases if a and b])


# ---- what the exports say themselves ----

def boston():
    """ontime is by target_dt: those closed with a target."""
    path = check.shared("real", "boston311", "boston311-100.csv")
    read = reader("%Y-%m-%d %H:%M:%S")
    value, _ = report(path, "--now", "2022-05-02", "--section", "clocks",
        "-w", "!target_dt= !closed_dt=")
    rows = [r for r in rows_of(path)
        if r["target_dt"].strip() and r["closed_dt"].strip()]
    clock = value["clocks"]["resolve"]
    checks.same("boston: those with a target", clock["promised"], len(rows))
    checks.same("boston: ontime", clock["kept"],
        sum(r["ontime"] == "ONTIME" for r in rows))
    checks.same("boston: ontime is what it says", [r["ontime"] for r in rows],
        ["ONTIME" if read(r["closed_dt"]) <= read(r["target_dt"])
            else "OVERDUE" for r in rows])


def assen():
    """days_open, where it is, is our age in whole days."""
    path = check.shared("real", "signalen_assen", "2026-05-18.json")
    with open(path, encoding="utf-8") as file:
        records = json.load(file)
    if not any("days_open" in r for r in records):
        checks.leave("assen: days_open", "this export has none")
    now = "2026-05-18T23:00:00+00:00"
    at = datetime.datetime.fromisoformat(now)
    ages = [(at - datetime.datetime.fromisoformat(r["created_at"])).days
        for r in records]
    value, _ = report(path, "--now", now, "--section", "ageing")
    for span in value["ageing"]["ranges"]:
        below = span["to_days"] or math.inf
        checks.same("assen: from %d days" % span["from_days"], span["open"],
            sum(span["from_days"] <= a < below for a in ages))
    for record, age in zip(records, ages):
        if "days_open" in record:
            checks.same("assen: %s" % record["id"], age, record["days_open"])


# ---- any order ----

def shuffled(path, seed):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    delimiter = ";" if text.partition("\n")[0].count(";") > 3 else ","
    rows = list(csv.reader(io.StringIO(text), delimiter=delimiter))
    body = rows[1:]
    random.Random(seed).shuffle(body)
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\n").writerows(
        rows[:1] + body)
    return out.getvalue().encode()


def any_order():
    paths = [os.path.join(EXAMPLES, name) for name in ("city311.csv",
        "gemeente-meldingen.csv")] + [check.shared("real", *name) for name in
        (("boston311", "boston311-100.csv"), ("nyc311", "nyc311-100.csv"),
            ("cfpb", "cfpb_titlecase_18col.csv"),
            ("salesforce", "Case.csv"), ("helpdesk_italian",
            "helpdesk_pm4py.csv"))]
    for path in paths:
        texts = {check.run("report", "--to", "json", "--tz", "UTC", "--now",
            "2026-11-23", data=shuffled(path, seed)).out
            for seed in range(4)}
        checks.same("%s: any order" % os.path.basename(path), len(texts), 1)


for export in EXPORTS:
    judge(*export)
boston()
assen()
any_order()
checks.finish()
