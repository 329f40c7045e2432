#!/usr/bin/env python3
"""report --to md: what GitHub's own converter makes of it says in each cell
what the HTML page says there, whatever the fields hold, and links nothing."""
import html.parser
import json
import os
import re
import shutil
import sys

import check
import html_page

checks = check.Checks()
ARGS = ["--section", "owners", "--by", "category", "--now",
    "2026-11-23T09:00:00Z", "--tz", "UTC"]
CMARK = ["cmark-gfm", "--unsafe", "-e", "table", "-e", "autolink", "-e",
    "strikethrough"]

OWNERS = 20  # more are not shown, and a list says how many

# What Markdown and GitHub make something of.
MARKED = ["http://h.example/x", "www.h.example", "@jan", "#12", "ftp://h",
    "<http://h.example>", "[x](http://h.example)", "![x](h)", "[x]: http://h",
    "**x**", "__x__", "~~x~~", "`x`", "``", "```", "~~~", "|", "\\|", "`|`",
    "\\", "&amp;", "&copy;", "&#35;", "<b>", "<!-- x", "x -->", "# x", "---",
    "- x", "1. x", "> x", "\\*", "*", "_", "$x$", "<script>alert(1)</script>"]


class Cells(html.parser.HTMLParser):
    """The text of the cells that begin with x, and all elements."""

    def __init__(self, page):
        super().__init__()
        self.cells, self.tags, self.inside = [], set(), False
        self.feed(page)
        self.close()
        self.cells = [" ".join(cell.split()) for cell in self.cells
            if cell.startswith("x") and cell.endswith("x")]

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        if tag in ("td", "th"):
            self.inside = True
            self.cells.append("")

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.cells[-1] += data


def judge(name, strings, folder):
    for start in range(0, len(strings), OWNERS):
        judge_few(name, strings[start:start + OWNERS], folder)


def judge_few(name, strings, folder):
    path = os.path.join(folder, "in.jsonl")
    with open(path, "w", encoding="utf-8") as file:
        for number, text in enumerate(strings):
            file.write(json.dumps({"id": number, "status": "open",
                "received": "2026-01-02T08:00:00Z", "owner": "x%sx" % text,
                "category": "x%sx" % text}) + "\n")
    markdown = check.run("report", "--to", "md", *ARGS, path)
    page = check.run("report", "--to", "html", *ARGS, path)
    made = check.start(CMARK, markdown.out, stdout=check.subprocess.PIPE)
    read = Cells(made.out.decode("utf-8"))
    text = re.sub("<svg .*?</svg>", "", page.out.decode("utf-8"), flags=re.S)
    checks.same("%s: nothing but headings and tables" % name,
        sorted(read.tags - {"h1", "h2", "table", "thead", "tbody", "tr", "th",
            "td"}), [])
    wanted = Cells(text).cells
    checks.check("%s: there are cells" % name, len(wanted) >= len(strings),
        "%d cells" % len(wanted))
    for cell, other in zip(read.cells, wanted):
        if cell != other:
            checks.same("%s: a cell" % name, cell, other)
            return
    checks.same("%s: as many cells" % name, len(read.cells), len(wanted))


def plain(text):
    """What both forms write alike: short, an address apart, and seen."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return len(text) < 90 and not re.search(
        "[\ufeff\ufffe\uffff]|[^ ]@[^ ]", text)


def those(strings):
    return [text for text in strings if plain(text)]


def main():
    if not shutil.which(CMARK[0]):
        print("skipped: no %s here" % CMARK[0])
        sys.exit(check.SKIP)
    with check.scratch() as folder:
        judge("marked", MARKED, folder)
        judge("hostile", those(html_page.HOSTILE), folder)
        for name, strings in html_page.corpora(checks):
            judge(name, those(strings), folder)
    checks.finish()


main()
