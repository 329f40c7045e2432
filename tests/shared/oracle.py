"""oracle - an independent reading of exports, for the tests alone.

Written from the contract, with nothing of the tools in it: a strict CSV
reader, the closing words, dates, percentiles.
"""
import datetime
import re
import zoneinfo

UTC = datetime.timezone.utc


# ---- CSV ----

class Row:
    """A record: its bytes, the line it begins at, its fields or None."""

    def __init__(self, raw, line, fields, why=None):
        self.raw, self.line, self.fields, self.why = raw, line, fields, why


class Table:
    header, rows, unclosed = None, (), 0  # unclosed: the line, 0 for none


def _scan(data, at, delim, ends):
    """One record from at.  Returns next, fields, what is wrong, and whether
    a quote is open at the end."""
    fields, wrong, size = [], None, len(data)
    while True:
        value, start = bytearray(), at
        if at < size and data[at] == 0x22:
            at += 1
            while True:
                close = data.find(b'"', at)
                if close < 0:
                    return size, None, "unclosed quote", True
                value += data[at:close]
                at = close + 1
                if at < size and data[at] == 0x22:
                    value += b'"'
                    at += 1
                    continue
                break
        else:
            while at < size and data[at] not in b'"' + delim + ends:
                at += 1
            value += data[start:at]
        fields.append(bytes(value))
        if at >= size:
            return at, fields, wrong, False
        if data[at:at + 1] == delim:
            at += 1
            continue
        if data[at] in ends:
            return at + 1, fields, wrong, False
        if data[at:at + 2] == b"\r\n" and ends == b"\n":
            return at + 2, fields, wrong, False
        if data[at:at + 1] == b"\r" and at + 1 == size and ends == b"\n":
            return at + 1, fields, wrong, False
        offence = "a quote inside a field" if data[at] == 0x22 and (
            data[start:start + 1] != b'"') else "text after a closing quote"
        at = min(x for x in (data.find(e, at) for e in
            (bytes([c]) for c in ends)) if x >= 0) + 1 if any(
            data.find(bytes([c]), at) >= 0 for c in ends) else size
        return at, None, offence, False


def table(data, delim=b","):
    """Reads bytes without a mark.  In LF mode a CR before LF ends a row too."""
    out = Table()
    out.rows = []
    end = re.search(rb'^(?:[^"\r\n]|"(?:[^"]|"")*")*(\r\n|\n|\r)', data)
    ends = b"\r" if end and end.group(1) == b"\r" else b"\n"
    at, line = 0, 1
    while at < len(data):
        start = at
        at, fields, wrong, is_open = _scan(data, at, delim, ends)
        raw = data[start:at]
        if fields is not None and ends == b"\n" and raw.endswith(b"\r\n") \
                and fields[-1].endswith(b"\r"):
            fields[-1] = fields[-1][:-1]
        if is_open:
            out.unclosed = line
        elif out.header is None:
            out.header = Row(raw, line, fields, wrong)
        elif fields == [b""] and b'"' not in raw and (
                len(out.header.fields or ()) != 1):
            pass
        elif fields is None or len(fields) == len(out.header.fields or ()):
            out.rows.append(Row(raw, line, fields, wrong))
        else:
            out.rows.append(Row(raw, line, None, "%d field%s, the header has "
                "%d" % (len(fields), "s"[:len(fields) != 1],
                len(out.header.fields or ()))))
        line += raw.count(b"\n") if ends == b"\n" else raw.count(b"\r")
    return out


def names(header):
    """name, name_2 ... for repeated names, as in JSON."""
    seen, out = {}, []
    for name in header:
        seen[name] = seen.get(name, 0) + 1
        out.append(name if seen[name] == 1 else b"%s_%d" % (name, seen[name]))
    return out


# ---- words ----

NONE = {"", "-", "n/a", "#n/a", "null", "?", "notset"}
# The reference, section 5, and ServiceNow's other two closed states.
CLOSING = set("""closed|solved|resolved|completed|complete|closed complete|done
fixed|verified|cancelled|canceled|merged|removed|deleted|withdrawn|duplicate|4|5
o|a|s|done external|afgehandeld|opgelost|gesloten|afgesloten|gereed
geannuleerd|ingetrokken|gesplitst|fixed - council|fixed - user
no further action|closed incomplete|closed skipped""".replace("\n", "|").split("|"))


def is_none(text):
    return text is None or re.sub(r"\s", "", str(text)).lower() in NONE


def closes(status):
    if status is None:
        return False
    word = str(status).strip().lower()
    return word in CLOSING or word.startswith("closed with")


# ---- dates ----

MONTHS = {m: i + 1 for i, m in enumerate(
    "jan feb mar apr may jun jul aug sep oct nov dec".split())}
CLOCK = r"(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(?: ?([AP]M))?)?"
ZONE = r" ?(Z|[+-]\d{2}(?::?\d{2})?)?"
YMD = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})" + CLOCK + ZONE + "$",
    re.I)
NNY = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})" + CLOCK + ZONE +
    "$", re.I)
DMONY = re.compile(r"(\d{1,2})[-/]([A-Z]{3})[-/](\d{4}|\d{2})" + CLOCK + ZONE +
    "$", re.I)
RT = re.compile(r"[A-Z]{3} ([A-Z]{3}) +(\d{1,2}) (\d+):(\d+):(\d+) (\d{4})$",
    re.I)


def order_of(values):
    """dmy, mdy, None where nothing needs it or "ask" where nothing decides."""
    day = month = needed = 0
    for value in values:
        found = NNY.match(str(value).strip()) if value is not None else None
        if found:
            needed += 1
            day += int(found.group(1)) > 12
            month += int(found.group(2)) > 12
    if bool(day) == bool(month):
        return "ask" if needed else None
    return "dmy" if day else "mdy"


def _instant(local, zone):
    """A local time in a gap is the first instant after it, in an overlap the
    first of the two."""
    first = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if first.astimezone(zone).replace(tzinfo=None) == local:
        return first
    low = int(first.timestamp()) - 86400
    high = int(first.timestamp())
    before = datetime.datetime.fromtimestamp(low, zone).utcoffset()
    while high - low > 1:
        mid = (low + high) // 2
        if datetime.datetime.fromtimestamp(mid, zone).utcoffset() == before:
            low = mid
        else:
            high = mid
    return datetime.datetime.fromtimestamp(high, UTC)


def read_date(value, order, zone):
    """(instant, local day, whether it is a day only), or None."""
    if is_none(value):
        return None
    text = str(value).strip()
    if re.match(r"(19|20)\d{12}$", text):
        text = "%s-%s-%s %s:%s:%s" % (text[:4], text[4:6], text[6:8],
            text[8:10], text[10:12], text[12:])
    elif re.match(r"\d{9,10}(\.\d+)?$", text):
        at = datetime.datetime.fromtimestamp(float(text), UTC)
        return at, at.astimezone(zone).date(), False
    found = YMD.match(text)
    if found:
        y, m, d, *rest = found.groups()
    elif RT.match(text):
        mon, d, hour, minute, second, y = RT.match(text).groups()
        m, rest = MONTHS[mon.lower()], [hour, minute, second, None, None, None]
    elif DMONY.match(text):
        d, m, y, *rest = DMONY.match(text).groups()
        m = MONTHS[m.lower()]
    elif NNY.match(text) and order in ("dmy", "mdy"):
        a, b, y, *rest = NNY.match(text).groups()
        d, m = (a, b) if order == "dmy" else (b, a)
    else:
        return None
    y = int(y)
    if y < 100:
        y += 1900 if y >= 69 else 2000
    hour, minute, second, part, half, offset = rest
    try:
        day = datetime.date(y, int(m), int(d))
        if hour is None:
            return _instant(datetime.datetime(day.year, day.month, day.day),
                zone), day, True
        hour = int(hour)
        if half:
            hour = hour % 12 + 12 * (half.lower() == "pm")
        local = datetime.datetime(day.year, day.month, day.day, hour,
            int(minute), int(second or 0),
            int(((part or "0") + "000000")[:6]) // 1000 * 1000)
    except ValueError:
        return None
    if offset:
        digits = offset.replace(":", "")
        shift = datetime.timedelta() if digits in "Zz" else \
            datetime.timedelta(hours=int(digits[1:3]),
                minutes=int(digits[3:5] or 0)) * (-1 if digits[0] == "-" else 1)
        at = (local - shift).replace(tzinfo=UTC)
    else:
        at = _instant(local, zone)
    return at, at.astimezone(zone).date(), False


def days_between(start, end):
    """In days; whole ones when one of the two is a day.  Never below 0."""
    if start[2] or end[2]:
        return float(max(0, (end[1] - start[1]).days))
    return max(0.0, (end[0] - start[0]).total_seconds() / 86400)


def percentile(values, p):
    """As mlr's without interpolation; None of nothing."""
    if not values:
        return None
    return sorted(values)[min(int(p / 100 * len(values)), len(values) - 1)]


def zone_of(name):
    return zoneinfo.ZoneInfo(name)
