"""hostile - hostile letters, what a message must be to hold one, and a mail
server that keeps what it gets."""
import email
import email.header
import email.policy
import email.utils
import hashlib
import re
import smtplib
import socketserver
import threading

CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
WORD = re.compile(r"=\?UTF-8\?[QB]\?[^? ]*\?=")
AT = 1795449845123

PIECES = ["Jan", "de Vries", "café", "Ελένη", "王小明", "😀", "👩‍👩‍👧‍👦", "e\u0301",
    "\u200f", "\u202e", "\u200b", "\ufeff", "\u00a0", " ", "  ", "-", ".",
    "..", ",", ";", ":", "(c)", "[x]", "\\", "'", "=", "=?", "?=", "_",
    "=?utf-8?Q?nee?=", "=?UTF-8?B?bmVl?=", "From ", ">From ", "=20", "&amp;",
    "{{id}}", "{{{x}}}", "a" * 80, "ij" * 40 + "é", "%s%n", "a@b", "Re: "]
EVIL = ["\r\nBcc: x@evil.example", "\nX: y", "\r", "\0", "\x1b[2J", "\x7f",
    "\u0085", "\u2028", "\u2029", "\t", "\x9b", "\n", "\r\n\r\n<b>"]
LINES = ["", ".", "..", ". ", "From me", "From ", ">From x", ">>From x",
    "trailing ", "tab\t", " lead", "é" * 60, "x" * 200, "=", "=3D", "a=\r",
    "\0", "\x1b[31m", "--", "-- ", ">" * 100 + "From x", "\u2028", "😀" * 30,
    "From" + " " * 90, "." * 90, "normal text of a line that is no trouble",
    "x" * 74 + "From me", "x" * 75 + ".", "y" * 76, "y" * 75, " " * 80]


def text(rng, pieces, most):
    return "".join(rng.choice(pieces) for _ in range(rng.randrange(1, most)))


def name_of(rng):
    roll = rng.random()
    if roll < 0.03:
        name = rng.choice(["Jan ", "é", "王", "a\u202e"]) * 5000
    elif roll < 0.15:
        name = rng.choice(["", "Jan", "Jan de Vries", "J. de Vries",
            'Jan "Jan" de Vries', "O'Brien", "back\\slash", "Vries, Jan"])
    else:
        name = text(rng, PIECES, 8)
    if rng.random() < 0.06:
        name += rng.choice(EVIL) + "x"
    return name.lstrip('"')


def refused(mail):
    """Whether the contract wants it refused."""
    for key in ("from", "to", "reply_to"):
        if mail[key] is None:
            continue
        name = mail[key][0]
        if CONTROL.search(name) or "<" in name or ">" in name or (
                "@" in name and ("," in name or ";" in name)) or (
                name.strip(" ").startswith('"')):
            return True
    return bool(CONTROL.search(mail["subject"])) or \
        not mail["subject"].strip(" ") or not mail["body"].strip(" \t\r\n")


def body_of(mail):
    body = mail["body"].replace("\r\n", "\n")
    return body if body.endswith("\n") else body + "\n"


def unfolded(value):
    """A header as RFC 2047 reads it."""
    return str(email.header.make_header(email.header.decode_header(
        re.sub(r"\n(?=[ \t])", "", value))))


def heads_wrong(raw):
    """What is wrong with the lines of the headers, or nothing."""
    head = raw.split(b"\n\n", 1)[0].decode("ascii")
    for line in head.split("\n"):
        if len(line) > 998:
            return "a line of %d" % len(line)
        if len(line) > 78 and not re.fullmatch(r"\S*:? ?<?\S+@\S+>?", line):
            if '"a b"@' not in line:
                return "not folded: %r" % line
        if "=?UTF-8" in line and len(line) > 76:
            return "too long for encoded words: %r" % line
        if line.startswith(" ") and not line.strip():
            return "a blank line"
        for word in WORD.findall(line):
            (data, charset), = email.header.decode_header(word)
            if len(word) > 75 or not data.decode(charset):
                return "no encoded word: %r" % word
    return ""


def lines_wrong(raw):
    for line in raw.split(b"\n\n", 1)[1].split(b"\n"):
        if len(line) > 76 or re.match(rb"\.|>*From ", line) or \
                re.search(rb"[ \t]$|[^\t -~]", line):
            return repr(line)
    return ""


def same_address(old, new, pair):
    """Exact to the old parser; the new one makes one blank of many, and puts
    one between the encoded words of a name."""
    name, mail = pair
    shown_as, address = email.utils.parseaddr(re.sub(r"\n(?=[ \t])", "", old))
    got = new.addresses
    return unfolded(shown_as) == name.strip(" ") and address == mail and \
        len(got) == 1 and got[0].addr_spec == mail and \
        "".join(got[0].display_name.split()) == "".join(name.split())


def judge(mail, raw):
    """What is wrong with one message, or nothing."""
    wrong = heads_wrong(raw) or lines_wrong(raw)
    if wrong:
        return wrong
    new = email.message_from_bytes(raw, policy=email.policy.default)
    old = email.message_from_bytes(raw, policy=email.policy.compat32)
    if new.defects or sorted(k.lower() for k in new.keys()) != sorted(
            ["date", "from", "to", "subject", "message-id", "mime-version",
            "content-type", "content-transfer-encoding"] +
            ["reply-to"] * (mail["reply_to"] is not None)):
        return "headers %r %r" % (new.keys(), new.defects)
    if unfolded(old["Subject"]) != mail["subject"].strip(" "):
        return "subject %r" % unfolded(old["Subject"])
    for key in ("from", "to", "reply_to"):
        if mail[key] is None:
            continue
        header = key.replace("_", "-")
        if not same_address(old[header], new[header], mail[key]):
            return "%s %r" % (key, new[header].addresses)
    if new.get_payload(decode=True).decode("utf-8") != body_of(mail):
        return "body %r" % new.get_payload(decode=True)
    named = re.fullmatch(r"<[0-9a-f]{32}(?:\.([0-9a-f]{16}))?@[A-Za-z0-9.-]+>",
        old["Message-ID"])
    words = hashlib.sha256(body_of(mail).encode()).hexdigest()[:16]
    if new["Date"].datetime.timestamp() != AT // 1000 or not named or \
            named[1] not in (None, words):
        return "date %s id %s" % (new["Date"], old["Message-ID"])
    return ""


class Sink(socketserver.StreamRequestHandler):
    """A mail server that keeps what it gets; RFC 5321, no more than needed."""
    got = []

    def letter(self):
        lines = []
        for line in self.rfile:
            if line == b".\r\n":
                break
            lines.append(line[1:] if line.startswith(b".") else line)
        self.got.append(b"".join(lines))

    def handle(self):
        self.wfile.write(b"220 sink\r\n")
        for line in self.rfile:
            verb = line[:4].upper()
            if verb == b"DATA":
                self.wfile.write(b"354 go on\r\n")
                self.letter()
            self.wfile.write(b"221 bye\r\n" if verb == b"QUIT" else
                b"250 well\r\n")
            if verb == b"QUIT":
                return


def deliver(raws):
    """The messages as they arrive over SMTP."""
    Sink.got.clear()
    with socketserver.TCPServer(("127.0.0.1", 0), Sink) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with smtplib.SMTP(*server.server_address) as client:
            for raw in raws:
                client.sendmail("a@b.example", ["c@d.example"],
                    raw.replace(b"\n", b"\r\n"))
        server.shutdown()
    return [raw.replace(b"\r\n", b"\n") for raw in Sink.got]
