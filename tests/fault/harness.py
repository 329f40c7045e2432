"""harness - what the fault tests have in common: exports to read, programs
under limits, under strace, with odd file descriptors."""
import os
import resource
import signal
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)),
    os.pardir, "shared"))
import check  # noqa: E402

NOW = ["--now", "2026-01-01T00:00:00Z", "--tz", "UTC"]
NONE = check.none_of("Ticket ID")
HEADER = b"Ticket ID,Created time,Resolved time,Status,Agent,Type,Description\n"
SANITIZED = b"__asan_init" in open(os.path.join(check.BIN, "own"),
    "rb").read()


def csv(rows):
    """Rows of a help desk; every third text is quoted, over two lines."""
    out = [HEADER]
    for n in range(rows):
        text = b'"it said ""no"",\nthen nothing, row %d"' % n if n % 3 == 0 \
            else b"plain text of row %d" % n
        out.append(b"%d,2025-%02d-%02dT08:00:00Z,%s,%s,,type %d,%s\n" % (
            n + 1, n % 12 + 1, n % 28 + 1,
            b"2025-12-31T09:30:00Z" if n % 2 else b"",
            b"closed" if n % 2 else b"open", n % 7, text))
    return b"".join(out)


def jsonl(rows):
    return b"".join(b'{"Ticket ID":%d,"Created time":"2025-%02d-%02dT08:00:00Z"'
        b',"Status":"%s","Type":"type %d","Description":"it said \\"no\\"\\n%d"'
        b',"Agent":null}\n' % (n + 1, n % 12 + 1, n % 28 + 1,
        b"closed" if n % 2 else b"open", n % 7, n) for n in range(rows))


def tool(name):
    return os.path.join(check.BIN, name)


def limited(pairs=(), ignore_pipe=False, close=()):
    """For subprocess: limits, SIGPIPE ignored, descriptors closed."""
    def prepare():
        for what, value in pairs:
            resource.setrlimit(what, (value, value))
        if ignore_pipe:
            signal.signal(signal.SIGPIPE, signal.SIG_IGN)
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        for fd in close:
            os.close(fd)
    return prepare


def run(argv, data=None, env=None, out=subprocess.PIPE, **limits):
    """Like check.run, for any command."""
    full = dict(check.CLEAN, ASAN_OPTIONS="detect_leaks=0", **(env or {}))
    return check.start(argv, data, stdout=out, env=full,
        preexec_fn=limited(**limits))


def strace(rules, path, argv, **more):
    """Runs argv with faults injected into calls on path alone."""
    command = ["strace", "-f", "-qq", "-o", "/dev/null", "-P", path]
    for rule in rules:
        command += ["-e", "inject=" + rule]
    return run(command + argv, **more)


def can_trace():
    try:
        return subprocess.run(["strace", "-o", "/dev/null", "true"],
            stderr=subprocess.DEVNULL, check=False).returncode == 0
    except OSError:
        return False


def write(path, data):
    with open(path, "wb") as file:
        file.write(data)
    return path


def read(path):
    with open(path, "rb") as file:
        return file.read()


def failed_well(checks, name, got):
    """Status 2 and one word about it; never a signal."""
    return checks.check(name, got.status == 2 and got.err.strip() and
        got.err.startswith((b"own: ", b"report: ")), str(got))
