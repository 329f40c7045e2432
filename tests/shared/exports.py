"""exports - reads a real export into plain records, apart from the tools,
and counts in it what report counts."""
import collections
import json

import oracle

MARK = b"\xef\xbb\xbf"


class Export:
    """columns: names in order; records: dicts, or functions of a path."""

    def __init__(self, form, columns, records):
        self.form, self.columns, self.records = form, columns, records

    def get(self, record, column):
        """The value of a column, of a JSON path with its wrapper away."""
        if column is None:
            return None
        if self.form == "csv":
            return record.get(column)
        if len(record) == 1 and column not in record and isinstance(
                next(iter(record.values())), dict):
            record = next(iter(record.values()))
        return at_path(record, column)


def at_path(value, path):
    if not isinstance(value, dict):
        return None
    if path in value:
        return value[path]
    for name, inner in value.items():
        if path.startswith(name + "."):
            found = at_path(inner, path[len(name) + 1:])
            if found is not None:
                return found
    return None


def read_csv(data, delimiter):
    table = oracle.table(data[3:] if data.startswith(MARK) else data,
        delimiter)
    names = [n.decode("utf-8", "surrogateescape") for n in table.header.fields]
    records = []
    for row in table.rows:
        if row.fields is None:
            continue
        record = {}
        for name, value in zip(names, row.fields):
            record.setdefault(name, value.decode("utf-8", "surrogateescape"))
        records.append(record)
    return Export("csv", names, records)


def values(text):
    """One JSON value after another."""
    decoder, at = json.JSONDecoder(), 0
    while True:
        while at < len(text) and text[at] in " \t\r\n":
            at += 1
        if at >= len(text):
            return
        value, at = decoder.raw_decode(text, at)
        yield value


def read_json(data):
    records = []
    for value in values(data.decode("utf-8")):
        records += value if isinstance(value, list) else [value]
    return Export("json", None, [r for r in records if isinstance(r, dict)])


class Counts:
    complaints = open = resolved = 0
    groups = medians = p50 = None


def order(export, column):
    return oracle.order_of(export.get(r, column) for r in export.records)


def scalar(value):
    """A group's name in report, or False for what is not compared."""
    if isinstance(value, (dict, list)):
        return False
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def count(export, roles, zone, by, orders):
    """orders: what to take for a column whose values decide nothing."""
    out = Counts()
    status, received, resolved = (roles.get(r) for r in
        ("status", "received", "resolved"))
    settled = {}
    for column in (received, resolved):
        settled[column] = order(export, column)
        if settled[column] == "ask":
            settled[column] = orders
    groups = collections.Counter()
    clocks, durations = collections.defaultdict(list), []
    for record in export.records:
        out.complaints += 1
        end = oracle.read_date(export.get(record, resolved),
            settled[resolved], zone) if resolved else None
        state = export.get(record, status)
        if end is not None or oracle.closes(state):
            out.resolved += 1
        start = oracle.read_date(export.get(record, received),
            settled[received], zone) if received else None
        name = scalar(export.get(record, by))
        groups[name] += 1
        if start is not None and end is not None:
            days = oracle.days_between(start, end)
            durations.append(days)
            clocks[name].append(days)
    out.open = out.complaints - out.resolved
    out.groups, out.p50 = groups, oracle.percentile(durations, 50)
    out.n = len(durations)
    out.medians = {k: oracle.percentile(v, 50) for k, v in clocks.items()}
    return out
