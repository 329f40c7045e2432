#!/usr/bin/env python3
"""report --anonymous: in no form is there a customer's name, address, telephone
number or word.  What stands in a report and did stand in such a column is no
leak when it stands there, too, if all of these columns hold something else, or
when it stands in another column of the export."""
import email
import email.policy
import hashlib
import html
import json
import os
import re

import check
import html_page

checks = check.Checks()
NOW = ["--now", "2026-11-23T08:00:00Z", "--tz", "UTC"]
ROLES = ["customer", "email", "subject", "text", "resolution"]
OTHERS = re.compile("phone|telefoon|mobile|address|reporter|requester", re.I)
FORMS = [["text"], ["md"], ["html"], ["mail", "--mail-to", "a@b.example",
    "--mail-from", "c@d.example"], ["json"]] + [["csv", "--section", name]
    for name in ("now", "owners", "causes", "guarantee")]
START = 24  # letters of a longer text that would be a leak already


class Export:
    """Records that can be changed by column and written again; whatever they
    were before, they are JSON lines here."""

    def __init__(self, path):
        got = check.run("own", "--as", "jan", "-i", "no-such-id", "--to",
            "jsonl", *NOW, path)
        self.rows = [json.loads(line) for line in got.out.splitlines()]

    def cells(self, column):
        """Where its values are, as pairs of a holder and a key."""
        found = []
        for row in self.rows:
            *path, last = [column] if column in row else column.split(".")
            for key in path:
                row = row.get(key) if isinstance(row, dict) else None
            if isinstance(row, dict) and isinstance(row.get(last), str):
                found.append((row, last))
        return found

    def columns(self):
        return sorted({column for row in self.rows for column in row})

    def write(self, path):
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(row) + "\n" for row in self.rows)
        return path


def plain(text):
    """As it can be compared: no markup, no escapes, no pseudonyms, one blank
    between words."""
    text = re.sub(r"<[^>]*>|\\(?=\W)|(person|text) [0-9a-f]{12}", "", text)
    return " ".join(html.unescape(text).split()).lower()


def decoded(form, out):
    if form[0] != "mail":
        return plain(out.decode("utf-8", "replace"))
    message = email.message_from_bytes(out, policy=email.policy.default)
    return plain(" ".join([str(message["Subject"])] + [part.get_payload(
        decode=True).decode("utf-8") for part in message.walk()
        if not part.is_multipart()]))


def report(form, source, *options):
    return check.run("report", "--to", form[0], *form[1:], *NOW, *options,
        source)


def needles(values):
    found = set()
    for value in values:
        text = plain(value)
        for piece in (text, text[:START].strip()):
            if len(piece) > 3 and re.search(r"\w", piece):
                found.add(piece)
    return found


def leaks(form, source, control, values, *options):
    got = report(form, source, *options)
    if got.status not in (0, 1) or not got.out:
        return str(got)
    shown = decoded(form, got.out)
    base = decoded(form, report(form, control, *options).out)
    return sorted(v for v in values if v in shown and v not in base)


def forms(roles):
    by = [role for role in ("customer", "email", "subject", "category")
        if roles[role]]
    for form in FORMS:
        yield form + (["--by", ",".join(by)] if by and form[0] != "csv" else [])
    if by:
        yield ["csv", "--by", ",".join(by)]


def judge(name, path, folder, key):
    """How many leaks there are without the option, or None."""
    export = Export(path)
    path = export.write(os.path.join(folder, "export.jsonl"))
    got = report(["json"], path, "--section", "guarantee")
    roles = check.parsed(got.out)["guarantee"]["roles"]
    columns = {roles[r] for r in ROLES if roles[r]} | {
        c for c in export.columns() if OTHERS.search(c) and c not in
        roles.values()}
    cells = [cell for column in columns for cell in export.cells(column)]
    ours = plain(" \n ".join(str(value) for row in export.rows
        for column, value in row.items() if column not in columns))
    values = {v for v in needles(holder[at] for holder, at in cells)
        if v not in ours}
    if not values:
        return None
    for number, (holder, at) in enumerate(cells):
        holder[at] = holder[at] and "zq%d" % number
    control = export.write(os.path.join(folder, "control.jsonl"))
    anonymous = ["--anonymous", "--key", key]
    open_leaks = 0
    for form in forms(roles):
        checks.same("%s: %s" % (name, " ".join(form)),
            leaks(form, path, control, values, *anonymous), [])
        open_leaks += len(leaks(form, path, control, values))
    got = check.run("report", "--partial", *anonymous, *NOW, path)
    if b"--partial" in got.err:
        checks.leave("%s: --partial" % name, "there is no such option")
    else:
        raw = got.out.decode("utf-8", "replace").lower()
        checks.same("%s: --partial" % name, sorted(v for v in values
            if len(v) > 7 and v in raw and v not in check.run("report",
            "--partial", *anonymous, *NOW, control).out.decode(
            "utf-8", "replace").lower()), [])
    return open_leaks


def pseudonym(noun, text, secret):
    """As another BLAKE2b makes it."""
    key = hashlib.blake2b(secret, digest_size=32).digest()
    mark = hashlib.blake2b(text.encode(), digest_size=16, key=key)
    return "%s %s" % (noun, mark.hexdigest()[:12])


def marks(folder, key):
    source = os.path.join(folder, "marks.csv")
    names = ["Greta Holm", "\u5c71\u7530", "o'Brien <x>", "x" * 5000]
    with open(source, "w", encoding="utf-8") as file:
        file.write("id,received,customer,subject\n" + "".join(
            "%d,2026-11-01,%s,%s\n" % (n, name, name[::-1])
            for n, name in enumerate(names)))
    got = report(["csv"], source, "--anonymous", "--key", key, "--by",
        "customer,subject")
    with open(key, "rb") as file:
        secret = file.read().rstrip(b"\n")
    checks.same("pseudonyms are keyed hashes", sorted(line.split(",")[:2]
        for line in got.out.decode().splitlines()[1:]), sorted(
        [pseudonym("person", name, secret), pseudonym("text", name[::-1],
        secret)] for name in names))


def shifted(folder, key):
    """A name in the place of a date, and in a term of -w."""
    source = os.path.join(folder, "shifted.csv")
    with open(source, "w", encoding="utf-8") as file:
        file.write("id,received,due,status,customer\n1,2026-11-01,Greta Holm,"
            "open,Greta Holm\n2,2026-11-01,2026-12-01,open,Omar Aziz\n")
    options = ["--anonymous", "--key", key, "-w", 'customer!="Omar Aziz"']
    for form in FORMS + [["partial"]]:
        got = report(form, source, *options) if form[0] != "partial" else \
            check.run("report", "--partial", *NOW, *options, source)
        if b"unknown option" in got.err or b"--partial" in got.err:
            checks.leave("a name for a date: --partial", "no such option")
            continue
        shown = decoded(form, got.out)
        checks.check("a name for a date: %s" % " ".join(form), got.status in (0, 1)
            and "greta" not in shown and "omar" not in shown, str(got))


def sources(folder):
    examples = os.path.join(check.ROOT, "examples")
    for name in ("gemeente-meldingen.csv", "city311.csv", "housing.json",
            "supplier.jsonl"):
        yield name, os.path.join(examples, name)
    source = os.path.join(folder, "hostile.jsonl")
    html_page.write(source, html_page.HOSTILE)
    yield "hostile", source
    root = os.environ.get("OWNUP_SHARED") or os.path.join(
        os.path.dirname(check.ROOT), "shared")
    for name in ("boston311/boston311-100.csv", "cfpb/utf-8.csv",
            "jira/agile_project_dataset_jira.csv", "nyc311/nyc311-100.csv",
            "redmine/redmine_issues.json", "salesforce/Case.csv",
            "servicenow/incident_sanitised_2025.csv",
            "signalen_assen/2026-05-18.json",
            "tatasteel_od_nl/od_meldingen_excerpt.csv",
            "zendesk/fivetran_ticket_data.csv"):
        path = os.path.join(root, "data", "real", name)
        if os.path.exists(path):
            yield name, path
        else:
            checks.leave(name, "not here")


def main():
    found = 0
    with check.scratch() as folder:
        key = os.path.join(folder, "key")
        with open(key, "w", encoding="ascii") as file:
            file.write("a key for this test alone\n")
        for name, path in sources(folder):
            found += judge(name, path, folder, key) or 0
        shifted(folder, key)
        marks(folder, key)
    checks.check("without the option there would be leaks", found > 50, found)
    checks.finish()


main()
