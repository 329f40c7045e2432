#!/usr/bin/env python3
"""report --to mail: two parsers that know nothing of each other, python's and
MIME::Parser, find the same parts in it, before and after a mail server; they
are what the other forms are; and no field gets out of its place."""
import email
import email.header
import email.policy
import html.parser
import os
import re
import subprocess

import harness
from harness import check
from hostile import PIECES, deliver
import html_page

checks = check.Checks()
NOW = ["--now", "2026-11-23T07:00:00Z", "--tz", "Europe/Amsterdam"]
ENV = {"LOGNAME": "jan", "LC_ALL": "C.UTF-8"}
KINDS = ["multipart/mixed", "multipart/alternative", "text/plain", "text/html",
    "text/html"]
NAME = "ownup-report-2026-11-23.html"

TAGS = set("""html head meta title body h1 h2 h3 p ul li br i strong code bdi
table tr th td small""".split())
ATTRIBUTES = set("""lang charset border cellpadding cellspacing align
nowrap""".split())

# Each part in a line: its kind, the name of its file, its bytes.
PERL = r"""
my $parser = MIME::Parser->new; $parser->output_to_core(1);
sub show { my ($e) = @_; my $b = $e->bodyhandle;
    printf "%s %s %s\n", $e->effective_type,
        $e->head->recommended_filename // "-",
        $b ? unpack("H*", $b->as_string) : "-";
    show($_) for $e->parts; }
binmode STDIN; show($parser->parse(\*STDIN));
die if $parser->results->errors or $parser->results->warnings;
"""


def perl_parts(raw):
    try:
        got = subprocess.run(["perl", "-MMIME::Parser", "-e", PERL], input=raw,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    except OSError:
        return None
    if b"Can't locate MIME/Parser.pm" in got.stderr:
        return None
    rows = [line.split(" ") for line in got.stdout.decode().splitlines()]
    return [(kind, None if name == "-" else name,
        None if data == "-" else bytes.fromhex(data))
        for kind, name, data in rows] if got.returncode == 0 else got.stderr


def python_parts(raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    parts = list(message.walk())
    checks.same("no defects", [d for p in parts for d in p.defects], [])
    return message, [(p.get_content_type(), p.get_filename(), None
        if p.is_multipart() else p.get_payload(decode=True)) for p in parts]


class Simple(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.odd = []

    def handle_starttag(self, tag, attrs):
        if tag not in TAGS:
            self.odd.append(tag)
        self.odd += [name for name, _ in attrs if name not in ATTRIBUTES]

    def handle_comment(self, data):
        self.odd.append("comment")


def lines_wrong(raw):
    for line in raw.split(b"\n"):
        if len(line) > 76 and not line.startswith((b"Subject: ", b"To: ")) or \
                len(line) > 78 or re.search(rb"[^\t -~]", line):
            return repr(line)
    return ""


def report(source, form, *more, env=None):
    return harness.run([harness.tool("report"), "--to", form, *NOW, *more,
        source], env=dict(ENV, **(env or {})))


def judge(name, source, *more):
    """The message, or None."""
    got = report(source, "mail", *more)
    if not checks.check("%s: a message" % name, got.status in (0, 1) and
            got.out.startswith(b"Date: "), str(got)):
        return None
    raw = got.out
    checks.same("%s: its lines" % name, lines_wrong(raw), "")
    message, parts = python_parts(raw)
    checks.same("%s: its kinds" % name, [p[0] for p in parts], KINDS)
    checks.same("%s: its attachment" % name, [p[1] for p in parts],
        [None] * 4 + [NAME])
    checks.same("%s: its headers" % name, sorted(message.keys()),
        sorted(["Date", "From", "To", "Subject", "Message-ID",
        "Auto-Submitted", "MIME-Version", "Content-Type"]))
    others = perl_parts(raw)
    if others is None:
        checks.leave("MIME::Parser", "not here")
    else:
        checks.same("%s: the same parts to MIME::Parser" % name, others, parts)
    checks.check("%s: the text is --to text" % name,
        parts[2][2] == report(source, "text", *more).out)
    checks.check("%s: the file is --to html" % name,
        parts[4][2] == report(source, "html", *more).out)
    simple = Simple()
    simple.feed(parts[3][2].decode("utf-8"))
    checks.same("%s: simple elements alone" % name, simple.odd[:5], [])
    return raw


def sources(folder):
    examples = os.path.join(check.ROOT, "examples")
    for name in ("gemeente-meldingen.csv", "city311.csv", "housing.json",
            "supplier.jsonl"):
        yield name, os.path.join(examples, name), []
    source = os.path.join(folder, "hostile.jsonl")
    html_page.write(source, html_page.HOSTILE)
    yield "hostile", source, ["--by", "cause,category,customer"]
    for name, strings in html_page.corpora(checks):
        source = os.path.join(folder, name + ".jsonl")
        html_page.write(source, strings)
        yield name, source, ["--section", "now,causes", "--by", "customer"]


def names(folder):
    """Hostile names of files and of people."""
    wrong = []
    for n, piece in enumerate(PIECES + html_page.HOSTILE):
        piece = piece.replace("/", "").replace("\0", "")[:60]
        source = harness.write(os.path.join(folder, "%d%s" % (n, piece)),
            b"id,received,status\n1,2026-11-01,open\n")
        got = report(source, "mail", "--section", "totals")
        message = email.message_from_bytes(got.out,
            policy=email.policy.compat32)
        subject = str(email.header.make_header(email.header.decode_header(
            re.sub(r"\n(?=[ \t])", "", message["Subject"] or ""))))
        if got.status != 0 or len(message.keys()) != 8 or \
                not subject.startswith("nothing past a promise, 1 open - %d"
                % n) or re.search("[\x00-\x1f\x7f-\x9f\u202e\u2028]", subject):
            wrong.append((piece, subject, got.err))
    checks.same("a file's name stays in its subject", wrong[:3], [])


def main():
    with check.scratch() as folder:
        raws = [raw for raw in (judge(name, source, *more)
            for name, source, more in sources(folder)) if raw]
        checks.check("there are some", len(raws) >= 5)
        checks.check("all arrive by mail as they were", deliver(raws) == raws)
        names(folder)
    checks.finish()


main()
