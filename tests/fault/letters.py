#!/usr/bin/env python3
"""Letters whose fields are hostile are what was meant, or are refused: judged
by python's email package and formail; on disk once, whoever is killed."""
import email
import email.header
import email.policy
import email.utils
import mailbox
import os
import random
import re
import shutil
import smtplib
import socketserver
import stat
import subprocess
import threading

import harness
from harness import check

checks = check.Checks()
WRITER = os.path.join(os.path.dirname(check.BIN), "tests", "letter_writer")
ENV = dict(check.CLEAN, ASAN_OPTIONS="detect_leaks=0")
ROUNDS = 2000
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
WORD = re.compile(r"=\?UTF-8\?[QB]\?[^? ]*\?=")
AT = 1795449845123
KINDS = ["subject", "from", "to", "reply_to", "body", "complaint", "deed"]

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


def made(rng, n):
    mail = {"subject": text(rng, PIECES, 12), "body": "",
        "complaint": "id-%d" % n, "deed": "apologise 1"}
    if rng.random() < 0.04:
        mail["subject"] += rng.choice(EVIL)
    for key in ("from", "to", "reply_to"):
        mail[key] = (name_of(rng), rng.choice(["a@b.example", "x.y+z@c-d.nl",
            '"a b"@example.org', "l" * 64 + "@" + "d" * 60 + ".example"]))
    if rng.random() < 0.5:
        mail["reply_to"] = None
    for _ in range(rng.randrange(1, 12)):
        mail["body"] += rng.choice(LINES) + rng.choice(["\n", "\n", "\r\n"])
    mail["body"] += rng.choice(["", "the end", "."])
    return mail


def shown(pair):
    return None if pair is None else "%s <%s>" % pair


def line_of(mail):
    def coded(value):
        if value is None:
            return b"-"
        data = value if isinstance(value, bytes) else value.encode("utf-8")
        return data.hex().encode() or b"."
    words = [coded(shown(mail[k]) if isinstance(mail[k], tuple) else mail[k])
        for k in KINDS]
    return b" ".join(words + [b"%d" % AT, b"3600000"]) + b"\n"


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
    if new["Date"].datetime.timestamp() != AT // 1000 or \
            not re.fullmatch(r"<[0-9a-f]{32}@[A-Za-z0-9.-]+>",
                old["Message-ID"]):
        return "date %s id %s" % (new["Date"], old["Message-ID"])
    return ""


def write(to, path, mails, prefix=()):
    """What came of each, as pairs of a mark and a rest."""
    got = subprocess.run(list(prefix) + [WRITER, to, path],
        input=b"".join(line_of(m) for m in mails), env=ENV, check=False,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300)
    lines = got.stdout.splitlines()
    return [(l[:1].decode(), l[2:]) for l in lines], got


def oracle(mails):
    """The messages that were written, judged."""
    got, done = write("mail", "-", mails)
    checks.check("an answer for each letter", len(got) == len(mails) and
        done.returncode == 0, done.stderr[-2000:])
    wrong, kept = [], []
    for mail, (mark, rest) in zip(mails, got):
        if (mark == "x") != refused(mail):
            wrong.append((mail, mark, rest[:100]))
        elif mark == "+":
            raw = bytes.fromhex(rest.decode())
            why = judge(mail, raw)
            if why:
                wrong.append((why, mail, raw))
            kept.append((mail, raw))
    checks.check("%d letters are what was meant, %d are refused" % (
        len(kept), len(mails) - len(kept)), not wrong and len(kept) > 1000,
        "%d wrong: %s" % (len(wrong), check.clip(wrong[:2], 3000)))
    checks.check("a refusal names the header", all(
        re.match(rb"Subject|From|To|Reply-To|the letter", rest)
        for mark, rest in got if mark == "x"))
    return kept


def bodies(path):
    """Of a mailbox, in order, as python reads them."""
    box = mailbox.mbox(path, create=False)
    return [m.get_payload(decode=True) for m in box]


def in_mailbox(folder, kept):
    path = os.path.join(folder, "out.mbox")
    mails = [mail for mail, _ in kept]
    wanted = [body_of(m).encode("utf-8") for m in mails]
    got, done = write("mbox", path, mails)
    checks.check("all go into a mailbox", done.returncode == 0 and
        all(mark == "+" for mark, _ in got), got[:3])
    checks.same("its mode", stat.S_IMODE(os.stat(path).st_mode), 0o600)
    checks.check("its bodies are whole", bodies(path) == wanted)
    before = harness.read(path)
    got, _ = write("mbox", path, mails)
    checks.check("a second run writes none", harness.read(path) == before and
        all(mark == "=" for mark, _ in got))
    if not shutil.which("formail"):
        checks.leave("formail", "not here")
        return
    parts = os.path.join(folder, "parts")
    os.mkdir(parts)
    subprocess.run(["formail", "-s", "sh", "-c",
        'cat >"%s/$FILENO"' % parts], stdin=open(path, "rb"), check=True,
        env=dict(ENV, FILENO="00000"))
    names = sorted(os.listdir(parts))
    split = [email.message_from_bytes(harness.read(os.path.join(parts, n)))
        .get_payload(decode=True) for n in names]
    # formail leaves the blank line between two messages at the first one
    checks.check("formail gives as many, and the same bodies",
        split == [body + b"\n" for body in wanted], "%d of %d" % (len(split), len(wanted)))


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


def by_mail(kept):
    with socketserver.TCPServer(("127.0.0.1", 0), Sink) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with smtplib.SMTP(*server.server_address) as client:
            for _, raw in kept:
                client.sendmail("a@b.example", ["c@d.example"],
                    raw.replace(b"\n", b"\r\n"))
        server.shutdown()
    arrived = [email.message_from_bytes(raw).get_payload(decode=True)
        .replace(b"\r\n", b"\n") for raw in Sink.got]
    checks.check("as many arrive by mail, with the same bodies", arrived ==
        [body_of(mail).encode("utf-8") for mail, _ in kept],
        "%d of %d" % (len(arrived), len(kept)))


def in_folder(folder, kept):
    path = os.path.join(folder, "letters")
    os.mkdir(path)
    odd = ["../../etc/passwd", "", ".", "-rf", "a/b", "a\0b", "é" * 200]
    mails = [dict(mail, complaint=complaint)
        for (mail, _), complaint in zip(kept, odd + ["x"] * 20)]
    for n, mail in enumerate(mails):
        mail["deed"] = "apologise %d" % n
    got, _ = write("folder", path, mails)
    names = os.listdir(path)
    checks.check("a folder holds each as a file", len(names) == len(mails) and
        all(mark == "+" for mark, _ in got), (names, got[:2]))
    checks.check("under safe names", all(re.fullmatch(
        r"[A-Za-z0-9_][A-Za-z0-9._-]*-[0-9a-f]{16}\.eml", n)
        for n in names), names)
    checks.same("their bytes", sorted(harness.read(os.path.join(path, n)).hex()
        for n in names), sorted(rest.decode() for _, rest in got))
    checks.check("mode 0600", all(stat.S_IMODE(os.stat(os.path.join(path, n))
        .st_mode) == 0o600 for n in names))
    again, _ = write("folder", path, mails)
    checks.check("a second run writes none", sorted(os.listdir(path)) ==
        sorted(names) and all(mark == "=" for mark, _ in again), again[:2])
    victim = os.path.join(folder, "victim")
    taken = os.path.join(path, names[0])
    os.remove(taken)
    os.symlink(victim, taken)
    again, _ = write("folder", path, mails)
    checks.check("a link in the way is left alone", not os.path.exists(victim)
        and [mark for mark, _ in again].count("x") == 1)


# ---- a mailbox when things go wrong ----

OTHER = b"From x@y Mon Nov 23 15:04:05 2026\nSubject: x\n\nbody\n"


def simple(count, first=0):
    return [{"subject": "Sorry %d" % n, "from": ("Jan", "jan@a.example"),
        "to": ("Els", "els@b.example"), "reply_to": None,
        "body": "Beste Els,\n\n\nnummer %d\n\n" % n, "complaint": "c%d" % n,
        "deed": "apologise 1"} for n in range(first, first + count)]


def once(path, count, others=0):
    """Whether each of the simple letters is in the mailbox once and whole."""
    data = harness.read(path)
    found = sorted(bodies(path))
    wanted = sorted([m["body"].encode() for m in simple(count)] +
        [b"body\n"] * others)
    return b"\0" not in data and found == wanted


def odd_mailboxes(folder):
    path = os.path.join(folder, "odd.mbox")
    torn = b"\0rom a Mon Nov 23 15:04:05 2026\nMessage-ID: <x>\n\nhalf"
    for name, data, others in [("empty", b"", 0), ("of others", OTHER, 1),
            ("with blank line", OTHER + b"\n", 1),
            ("without line end", OTHER[:-1], 1),
            ("with a torn letter", OTHER + b"\n" + torn, 1),
            ("torn at its start", torn, 0),
            ("torn twice", OTHER + b"\n" + torn + b"\n\n" + torn, 1)]:
        with open(path, "wb") as stream:
            stream.write(data)
        got, _ = write("mbox", path, simple(3))
        checks.check("a mailbox %s" % name, [m for m, _ in got] ==
            ["+"] * 3 and once(path, 3, others), harness.read(path))
    for name in ("link", "fifo", "folder"):
        odd = os.path.join(folder, name)
        {"link": lambda: os.symlink(path, odd), "fifo": lambda:
            os.mkfifo(odd), "folder": lambda: os.mkdir(odd)}[name]()
        got, done = write("mbox", odd, simple(1))
        checks.check("a %s is no mailbox" % name, done.returncode == 2 and
            got[0][0] == "x", got)


def together(folder):
    path = os.path.join(folder, "many.mbox")
    procs = [subprocess.Popen([WRITER, "mbox", path], env=ENV,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE) for _ in range(4)]
    data = b"".join(line_of(m) for m in simple(40))
    for proc in procs:
        proc.stdin.write(data)
        proc.stdin.close()
    marks = b"".join(p.stdout.read() for p in procs)
    for proc in procs:
        proc.wait()
    checks.check("four at once write each letter once", once(path, 40) and
        len(re.findall(rb"(?m)^\+ ", marks)) == 40)


def strace(what):
    return ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=" +
        what.split(":")[0], "-e", "inject=" + what]


def faults(folder):
    path = os.path.join(folder, "fault.mbox")
    for call, calls in ("pwrite64", 6), ("fsync", 7):
        for when in range(1, calls + 1):
            if os.path.exists(path):
                os.remove(path)
            write("mbox", path, simple(3),
                strace("%s:signal=KILL:when=%d" % (call, when)))
            write("mbox", path, simple(3))
            checks.check("killed at %s %d: each once" % (call, when),
                once(path, 3), harness.read(path))
            os.remove(path)
            got, _ = write("mbox", path, simple(3),
                strace("%s:error=ENOSPC:when=%d" % (call, when)))
            marks = [m for m, _ in got]
            checks.check("no room at %s %d: said, and no half letter" % (
                call, when), len(marks) == 3 and marks.count("x") == 1 and
                b"\0" not in harness.read(path), (marks, harness.read(path)))
            write("mbox", path, simple(3))
            checks.check("and once in the end", once(path, 3))
    where = os.path.join(folder, "killed")
    for call in ("write", "fsync", "linkat", "unlinkat"):
        os.mkdir(where)
        write("folder", where, simple(3), strace(
            "%s:signal=KILL:when=2" % call))
        got, _ = write("folder", where, simple(3))
        names = [n for n in os.listdir(where) if not n.startswith(".")]
        checks.check("a folder, killed at %s: each once" % call,
            len(names) == 3 and all(m in "+=" for m, _ in got), got)
        shutil.rmtree(where)


def main():
    if not os.path.exists(WRITER):
        print("skipped: no letter_writer beside the programs")
        raise SystemExit(check.SKIP)
    rng = random.Random(4)
    kept = oracle([made(rng, n) for n in range(ROUNDS)])
    with check.scratch() as folder:
        in_mailbox(folder, kept)
        by_mail(kept)
        in_folder(folder, kept)
        odd_mailboxes(folder)
        together(folder)
        if harness.can_trace():
            faults(folder)
        else:
            checks.leave("faults in system calls", "no strace here")
    checks.finish()


main()
