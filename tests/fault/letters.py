#!/usr/bin/env python3
"""Letters whose fields are hostile are what was meant, or are refused: judged
by python's email package and formail; on disk once, whoever is killed."""
import email
import mailbox
import os
import random
import re
import shutil
import stat
import subprocess
import threading

import harness
from harness import check
from hostile import (AT, EVIL, LINES, PIECES, body_of, deliver, judge,
    name_of, refused, text)

checks = check.Checks()
WRITER = os.path.join(os.path.dirname(check.BIN), "tests", "letter_writer")
ENV = dict(check.CLEAN, ASAN_OPTIONS="detect_leaks=0")
ROUNDS = 2000
KINDS = ["subject", "from", "to", "reply_to", "body", "complaint", "deed"]


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


def by_mail(kept):
    arrived = [email.message_from_bytes(raw).get_payload(decode=True)
        for raw in deliver(raw for _, raw in kept)]
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
