#!/usr/bin/env python3
"""report --to html: the page runs nothing and loads nothing, whatever the
fields hold; and in a browser, when Chromium, node and npm are there, it says
nothing on the console, does not stick out on a phone and passes axe-core.
"""
import base64
import hashlib
import html.parser
import json
import os
import re
import shutil
import xml.etree.ElementTree

import check

checks = check.Checks()
NOW = ["--now", "2026-11-23T09:00:00Z", "--tz", "UTC"]

# From npm, in these versions.
MODULES = ["axe-core@4.10.3", "puppeteer-core@24.10.0"]

TAGS = set("""html head meta title style body header h1 p dl div dt dd main
section h2 h3 ol ul li strong table caption thead tbody tr th td bdi code details summary
blockquote svg desc text tspan rect line polyline circle path g""".split())
ATTRIBUTES = set("""lang charset http-equiv content name class id scope role
tabindex aria-labelledby aria-hidden x y x1 x2 y1 y2 dx dy cx cy r d rx width
height points viewbox preserveaspectratio vector-effect transform""".split())

HOSTILE = [
    "<script>alert(1)</script>", "<svg onload=alert(1)>", "</title><script>",
    "]]><script>alert(1)</script>", "</style><img src=x onerror=alert(1)>",
    "\"><img src=//h.example/x onerror=alert(1)>", "' onmouseover='alert(1)",
    "--><script>alert(1)</script><!--", "</svg></section></main></body></html>",
    "<meta http-equiv=refresh content=0;url=//h.example>", "&lt;script&gt;",
    "<base href=//h.example>", "<iframe srcdoc='<script>alert(1)</script>'>",
    "javascript:alert(1)", "<a href='javascript:alert(1)'>x</a>", "&#0;&#x1b;",
    "<link rel=stylesheet href=//h.example>", "{}*{display:none}", "<bdi>",
    "\x02\x03</bdi>", "\ufffe\uffff", "\u202egnp.exe", "\x1b[2J\x07", "a" * 3000,
    "\u05e9\u05dc\u05d5\u05dd (1)", "\u6f22\u5b57" * 300, "| a | `b` |", "\r\n\r\n",
]


class Parts(html.parser.HTMLParser):
    """Every element and attribute is one that we write."""

    def __init__(self):
        super().__init__()
        self.odd, self.text = [], []

    def handle_starttag(self, tag, attrs):
        if tag not in TAGS:
            self.odd.append(tag)
        self.odd += [name for name, _ in attrs if name not in ATTRIBUTES]

    def handle_comment(self, data):
        self.odd.append("comment")

    def unknown_decl(self, data):
        self.odd.append("declaration")

    def handle_data(self, data):
        self.text.append(data)


def static(name, page):
    """What can be seen without a browser."""
    parts = Parts()
    parts.feed(page)
    parts.close()
    checks.same("%s: nothing but our own elements" % name, parts.odd[:5], [])
    style = re.search("<style>(.*?)</style>", page, re.S).group(1)
    digest = hashlib.sha256(style.encode()).digest()
    checks.check("%s: the policy names the style" % name,
        "default-src 'none'; style-src 'sha256-%s';" %
        base64.b64encode(digest).decode() in page)
    ids = re.findall(' id="([^"]*)"', page)
    checks.same("%s: every id once" % name, len(ids), len(set(ids)))
    named = re.findall(' aria-labelledby="([^"]*)"', page)
    lost = set(" ".join(named).split()) - set(ids)
    checks.same("%s: what labels is there" % name, lost, set())
    body = page[page.index("<body>"):page.index("</html>")]
    try:
        xml.etree.ElementTree.fromstring(body)
    except xml.etree.ElementTree.ParseError as error:
        checks.check("%s: XML, charts and all" % name, False, "%s: %s" % (error,
            check.clip(body.split("\n")[error.position[0] - 1])))
    checks.check("%s: no control characters" % name,
        not re.search("[\x00-\x09\x0b-\x1f\x7f\x80-\x9f\u202a-\u202e\u2066-"
            "\u2069\ufffe\uffff]", page))


def write(path, strings):
    """Each string once in each of the fields that a report may show."""
    fields = ["id", "owner", "category", "cause", "resolution", "status",
        "subject", "text", "customer", "group"]
    with open(path, "w", encoding="utf-8") as file:
        for number, text in enumerate(strings):
            try:
                text.encode("utf-8")
            except UnicodeEncodeError:
                continue
            for field in fields:
                one = {"id": "%d-%s" % (number, field), "status": "open",
                    "received": "2026-%02d-%02dT08:00:00Z" % (1 + number % 10,
                        1 + number % 28), "owner": "Jan", "category": "c",
                    "cause": "d", "text": "t", "subject": "s", "customer": "k",
                    "group": "g", "resolution": "", "resolved": ""}
                one[field] = text
                if field == "resolution":
                    one["resolved"] = "2026-11-01T09:00:00Z"
                    one["status"] = "closed"
                file.write(json.dumps(one) + "\n")


def page_of(folder, name, source, *options):
    """The page as a file, or None."""
    got = check.run("report", "--to", "html", *options, source)
    if not checks.check("%s: there is a page" % name, got.status in (0, 1) and
            got.out.startswith(b"<!DOCTYPE html>"), str(got)):
        return None
    try:
        static(name, got.out.decode("utf-8"))
    except UnicodeDecodeError as error:
        checks.check("%s: UTF-8" % name, False, str(error))
    path = os.path.join(folder, name + ".html")
    with open(path, "wb") as file:
        file.write(got.out)
    return path


def corpora(checks):
    """Naughty strings of others, when they are here."""
    root = os.environ.get("OWNUP_SHARED") or os.path.join(
        os.path.dirname(check.ROOT), "shared")
    folder = os.path.join(root, "data", "corpora")
    if not os.path.isdir(folder):
        checks.leave("corpora", "no shared data")
        return
    with open(folder + "/blns/blns.json", "rb") as file:
        yield "blns", json.load(file)
    for name in ("csv-injection-payloadbox", "terminal-escape-injections",
            "utf8tests"):
        lines = []
        for where, _, files in os.walk(os.path.join(folder, name)):
            for one in files:
                with open(os.path.join(where, one), "rb") as file:
                    lines += file.read().decode("utf-8", "replace").split("\n")
        yield name, [line for line in lines if line][:500]


def pages(folder):
    examples = os.path.join(check.ROOT, "examples")
    for name in ("gemeente-meldingen.csv", "city311.csv", "housing.json",
            "supplier.jsonl"):
        yield page_of(folder, name, os.path.join(examples, name), *NOW)
    source = os.path.join(folder, "hostile.jsonl")
    by = ["--by", "cause,category"]
    write(source, HOSTILE)
    yield page_of(folder, "hostile", source, *NOW, *by)
    for name, strings in corpora(checks):
        write(source, strings)
        yield page_of(folder, name, source, *NOW, *by)


def modules():
    """The folder of what npm has installed, or None with the reason said."""
    folder = os.path.join(os.path.dirname(check.BIN), "html_page")
    if os.path.isdir(os.path.join(folder, "node_modules", "axe-core")):
        return folder
    os.makedirs(folder, exist_ok=True)
    got = check.start(["npm", "install", "--no-audit", "--no-fund", "--silent",
        "--prefix", folder, *MODULES], timeout=200,
        stdout=check.subprocess.DEVNULL)
    if got.status == 0:
        return folder
    checks.leave("browser", "npm cannot install %s" % " ".join(MODULES))
    return None


def browser(paths):
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    for tool in ("node", "npm"):
        if not shutil.which(tool):
            checks.leave("browser", "no %s here" % tool)
            return
    if not chromium:
        checks.leave("browser", "no Chromium here")
        return
    folder = modules()
    if folder is None:
        return
    here = os.path.dirname(os.path.abspath(__file__))
    got = check.start(["node", os.path.join(here, "html_page.mjs"), folder,
        chromium, *paths], timeout=500, stdout=check.subprocess.PIPE)
    checks.same("the browser came to its end", got.status, 0, str(got))
    for line in got.out.splitlines():
        page = check.parsed(line)
        checks.same("%s in a browser%s" % (os.path.basename(page["page"]),
            ", with axe-core" if page["judged"] else ""), page["found"], [])


def main():
    with check.scratch() as folder:
        browser([path for path in pages(folder) if path])
    checks.finish()


if __name__ == "__main__":
    main()
