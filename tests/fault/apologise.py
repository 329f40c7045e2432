#!/usr/bin/env python3
"""apologise: letters to a thousand hostile complaints are what was meant; never
a deed without its letter, never two letters for one deed, whoever is killed."""
import email
import json
import mailbox
import os
import random
import re
import resource
import shutil
import subprocess

import harness
from harness import check
from hostile import (AT, EVIL, LINES, PIECES, body_of, deliver, judge,
    name_of, refused, text)

checks = check.Checks()
ENV = dict(check.CLEAN, ASAN_OPTIONS="detect_leaks=0")
NOW = ["--now", str(AT // 1000)]
HEADS = """From: Jan Bakker <jan@shop.example>
To: {{customer}} <{{mail}}>
Subject: {{subject}}

"""
BODY = """On 3 November you wrote to us, and it became complaint {{id}}. I am sorry. I did
not answer, because I had lost your letter. I have refunded the money today.
From now on I read every letter on the day it comes.

Jan Bakker

This is what you wrote:
{{text}}
"""


def argv(folder, *args):
    return [harness.tool("apologise"), "--as", "jan", "--letter",
        os.path.join(folder, "sorry.txt"), "--allow", "placeholder", *NOW,
        *args]


def made(rng, n):
    mail = {"id": "id-%d" % n, "subject": text(rng, PIECES, 12) + "x",
        "customer": name_of(rng) + "x", "mail": rng.choice(["a@b.example",
        "x.y+z@c-d.nl"]), "text": "t"}
    if rng.random() < 0.06:
        mail["subject"] += rng.choice(EVIL) + "x"
    for _ in range(rng.randrange(1, 9)):
        mail["text"] += rng.choice(LINES) + rng.choice(["\n", "\r\n"])
    mail["text"] = (mail["text"] + "end").replace("\0", "0")
    return dict(mail, owner="jan", status="open", received="2026-11-03")


def meant(made_up):
    """The letter as it should arrive."""
    return {"subject": made_up["subject"], "reply_to": None,
        "from": ("Jan Bakker", "jan@shop.example"),
        "to": (made_up["customer"], made_up["mail"]),
        "body": BODY.replace("{{id}}", made_up["id"]).replace("{{text}}",
            made_up["text"])}


def thousand(folder):
    rng = random.Random(11)
    every = [made(rng, n) for n in range(1000)]
    harness.write(os.path.join(folder, "sorry.txt"), (HEADS + BODY).encode())
    path = harness.write(os.path.join(folder, "in.jsonl"), "".join(
        json.dumps(one, ensure_ascii=rng.random() < 0.5) + "\n"
        for one in every).encode())
    box, ledger = os.path.join(folder, "out"), os.path.join(folder, "L")
    got = harness.run(argv(folder, "--mbox", box, "-l", ledger, "-o",
        "--map", "email=mail", path))
    wanted = [one for one in every if not refused(meant(one))]
    done = [json.loads(line)["id"] for line in got.out.splitlines()]
    checks.check("%d of 1000 letters are written" % len(wanted), done ==
        [one["id"] for one in wanted] and len(wanted) > 600,
        "%d\n%s" % (len(done), got.message[:600]))
    checks.check("each other one is named", got.status == 1 and all(
        ("apologise: %s: " % one["id"]).encode() in got.err
        for one in every if one not in wanted), got.message[:600])
    raws = [bytes(m.as_bytes()) for m in mailbox.mbox(box, create=False)]
    wrong = [(judge(meant(one), raw), one, raw) for one, raw in
        zip(wanted, raws) if judge(meant(one), raw)]
    checks.check("they are what was meant", len(raws) == len(wanted) and
        not wrong, check.clip(wrong[:1], 3000))
    bodies = [body_of(meant(one)).encode() for one in wanted]
    checks.check("as many arrive by mail, with the same bodies", [
        email.message_from_bytes(raw).get_payload(decode=True)
        for raw in deliver(raws)] == bodies)
    if not shutil.which("formail"):
        checks.leave("formail", "not here")
        return
    parts = os.path.join(folder, "parts")
    os.mkdir(parts)
    subprocess.run(["formail", "-s", "sh", "-c", 'cat >"%s/$FILENO"' % parts],
        stdin=open(box, "rb"), check=True, env=dict(ENV, FILENO="00000"))
    split = [email.message_from_bytes(harness.read(os.path.join(parts, name)))
        .get_payload(decode=True) for name in sorted(os.listdir(parts))]
    checks.check("formail gives as many, and the same bodies",
        split == [body + b"\n" for body in bodies], len(split))


# ---- letters and deeds ----

def export(folder, count):
    harness.write(os.path.join(folder, "sorry.txt"), (HEADS + BODY).encode())
    return harness.write(os.path.join(folder, "in.csv"), (
        "id,owner,customer,mail,subject,text,received\n" + "".join(
        "%d,jan,Ann %d,a%d@b.example,Noise %d,loud,2026-11-03\n" % (n, n, n,
        n) for n in range(count))).encode())


def deeds(folder):
    path = os.path.join(folder, "L")
    lines = harness.read(path).splitlines() if os.path.exists(path) else []
    return [deed["id"] for deed in map(check.parsed, lines)
        if isinstance(deed, dict)]


def letters(folder):
    """Whole ones, by complaint; of a mailbox, or of a folder."""
    box, where = os.path.join(folder, "out"), os.path.join(folder, "d")
    if os.path.isdir(where):
        raws = [harness.read(os.path.join(where, name))
            for name in os.listdir(where) if name.endswith(".eml")]
    elif os.path.exists(box):
        raws = re.split(rb"(?m)^From .*\n", harness.read(box))
    else:
        raws = []
    return [m.group(1).decode() for m in (re.search(
        rb"^Subject: Noise (\d+)$(?s:.*)wrote:\nloud\n", raw, re.M)
        for raw in raws) if m]


def clean(folder):
    for name in "L", "out":
        if os.path.exists(os.path.join(folder, name)):
            os.unlink(os.path.join(folder, name))
    shutil.rmtree(os.path.join(folder, "d"), ignore_errors=True)


def place(folder, to):
    clean(folder)
    if to == "--letters":
        os.mkdir(os.path.join(folder, "d"))
    return argv(folder, to, os.path.join(folder,
        "d" if to == "--letters" else "out"), "-l",
        os.path.join(folder, "L"), os.path.join(folder, "in.csv"))


def is_sound(name, folder, got, count):
    """After what went wrong, and after the same command once more."""
    told = [line.split(b",")[0].decode() for line in got.out.splitlines()[1:]
        if line.rstrip().endswith(b"Z")]
    checks.check(name + ": no deed without its letter, none printed without "
        "its deed", set(deeds(folder)) <= set(letters(folder)) and
        set(told) <= set(deeds(folder)), str(got))


def is_whole(name, folder, command, count):
    again = harness.run(command)
    wanted = sorted(str(n) for n in range(count))
    checks.check(name + ": run again, one letter and one deed each",
        again.status == 0 and sorted(letters(folder)) == wanted and
        sorted(deeds(folder)) == wanted, "%s\n%d letters, %d deeds" % (
        again.message[:400], len(letters(folder)), len(deeds(folder))))


def trace(rule, command):
    return harness.run(["strace", "-f", "-qq", "-o", "/dev/null", "-e",
        "trace=" + rule.split(":")[0], "-e", "inject=" + rule] + command)


def at_every_step(folder, to):
    calls = ["pwrite64", "fsync", "write", "fdatasync"]
    if to == "--letters":
        calls[0] = "linkat"
    for fault in "signal=KILL", "error=ENOSPC":
        for call in calls:
            for when in 1, 2, 4, 5:
                name = "%s: %s of %s %d" % (to, fault, call, when)
                command = place(folder, to)
                got = trace("%s:%s:when=%d" % (call, fault, when), command)
                is_sound(name, folder, got, 4)
                checks.check(name + ": said", got.status in (0, -9) or (
                    got.status == 2 and b"apologise: " in got.err), str(got))
                is_whole(name, folder, command, 4)


def full(folder):
    """No file may grow beyond a size; later it may."""
    for size in range(500, 3600, 300):
        command = place(folder, "--mbox")
        got = harness.run(command, ignore_pipe=True,
            pairs=[(resource.RLIMIT_FSIZE, size)])
        name = "no more than %d bytes" % size
        checks.check(name + ": said", got.status == 2 or
            len(deeds(folder)) == 4, str(got))
        is_sound(name, folder, got, 4)
        is_whole(name, folder, command, 4)


def together(folder):
    """Eight at once, with one mailbox or with one each."""
    for shared in True, False:
        command = place(folder, "--mbox")
        running = []
        for n in range(8):
            mine = list(command)
            if not shared:
                at = mine.index("--mbox") + 1
                mine[at] = os.path.join(folder, "out%d" % n)
            running.append(subprocess.Popen(mine, stdout=subprocess.PIPE,
                stderr=subprocess.PIPE, env=ENV))
        ends = [one.communicate(timeout=300) + (one.returncode,)
            for one in running]
        wanted = sorted(str(n) for n in range(40))
        checks.check("eight at once: one deed each", sorted(deeds(folder)) ==
            wanted and all(status in (0, 1) for _, _, status in ends),
            [end[1][:300] for end in ends])
        if shared:
            checks.check("eight at once: one letter each",
                sorted(letters(folder)) == wanted, letters(folder))
        else:
            said = b"".join(end[1] for end in ends)
            extra = sum(harness.read(os.path.join(folder, "out%d" % n))
                .count(b"\nMessage-ID: ") for n in range(8)) - 40
            checks.check("letters without a deed are named", extra ==
                said.count(b"without a deed") + said.count(b"word for word"),
                (extra, said[:500]))


def main():
    with check.scratch() as folder:
        thousand(folder)
    with check.scratch() as folder:
        export(folder, 40)
        together(folder)
        export(folder, 4)
        full(folder)
        if harness.can_trace():
            at_every_step(folder, "--mbox")
            at_every_step(folder, "--letters")
        else:
            checks.leave("faults in system calls", "no strace here")
    checks.finish()


main()
