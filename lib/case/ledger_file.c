/* The file of a ledger: opened, locked, appended to.  The steps are those of
 * the shared reference, hardening, section 4, "Appending". */

/* flock is in no POSIX, but on every system that we know; flock(1) uses it */
#define _DEFAULT_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "case/ledger_parts.h"

#define TRIES 100 /* files that somebody puts in the ledger's place */

int
ledger_fail(const struct ledger *ledger, const char *what, struct error *err)
{
	int why = errno;

	error_at(err, ledger->path, 0);
	return error_set(err, "%s: %s", what, strerror(why));
}

int
ledger_regular(
    const struct ledger *ledger, int fd, struct stat *st, struct error *err)
{
	if (fstat(fd, st) != 0)
		return ledger_fail(ledger, "cannot be looked at", err);
	if (S_ISREG(st->st_mode))
		return 0;
	error_at(err, ledger->path, 0);
	error_remedy(err, "name a file of deeds, or one that is not there yet");
	return error_set(err, "%s is no ledger",
	    S_ISDIR(st->st_mode)    ? "a folder"
	    : S_ISFIFO(st->st_mode) ? "a pipe"
				    : "a device");
}

int
ledger_lock(int fd, bool alone)
{
	int got;

	do
		got = flock(fd, alone ? LOCK_EX : LOCK_SH);
	while (got != 0 && errno == EINTR);
	return got;
}

/* ---- open ---- */

static int
open_file(struct ledger *ledger, struct stat *st, struct error *err)
{
	int flags = O_RDWR | O_APPEND | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;
	bool made = false;
	int fd;

	do {
		fd = open(ledger->path, flags);
		made = fd < 0 && errno == ENOENT;
		if (made)
			fd = open(ledger->path, flags | O_CREAT, 0600);
	} while (fd < 0 && errno == EINTR);
	if (fd < 0) {
		(void)ledger_fail(ledger, "cannot be opened for writing", err);
		return -1;
	}
	if (ledger_regular(ledger, fd, st, err) == 0) {
		/* the umask may have taken our own rights */
		if (!made || st->st_size > 0 || st->st_uid != geteuid() ||
		    fchmod(fd, 0600) == 0)
			return fd;
		(void)ledger_fail(ledger, "cannot be made our own", err);
	}
	(void)close(fd);
	return -1;
}

static int
refuse_lock(const struct ledger *ledger, struct error *err)
{
	(void)ledger_fail(
	    ledger, "cannot be locked, so nothing was written", err);
	error_remedy(err,
	    "keep the ledger on a local disk: one file a machine will do, "
	    "for cat makes one ledger of them");
	return -1;
}

int
ledger_open_locked(struct ledger *ledger, struct stat *st, struct error *err)
{
	struct stat named;
	int fd, tries;

	for (tries = 0; tries < TRIES; tries++) {
		fd = open_file(ledger, st, err);
		if (fd < 0)
			return -1;
		if (ledger_lock(fd, true) != 0 ||
		    ledger_regular(ledger, fd, st, err) != 0) {
			(void)refuse_lock(ledger, err);
			(void)close(fd);
			return -1;
		}
		if (stat(ledger->path, &named) == 0 &&
		    named.st_dev == st->st_dev && named.st_ino == st->st_ino)
			return fd;
		(void)close(fd); /* another file has taken its name */
	}
	error_at(err, ledger->path, 0);
	return error_set(err, "is put aside again and again");
}

/* ---- append ---- */

/* The folder of the file itself, whatever links lead to it. */
static int
sync_folder(const struct ledger *ledger, struct error *err)
{
	char *path = realpath(ledger->path, NULL);
	int fd = -1, got = 0;

	if (path == NULL)
		return ledger_fail(ledger, "its folder cannot be found", err);
	fd = open(dirname(path), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	free(path);
	if (fd < 0 && errno == EACCES)
		return 0; /* a folder that may be written, but not read */
	if (fd < 0)
		return ledger_fail(ledger, "its folder cannot be opened", err);
	do
		got = fsync(fd);
	while (got != 0 && errno == EINTR);
	if (got != 0 && errno != EINVAL && errno != EROFS)
		got = ledger_fail(ledger, "its folder is not on disk", err);
	else
		got = 0;
	(void)close(fd);
	return got;
}

int
ledger_ended(
    const struct ledger *ledger, int fd, uint64_t size, struct error *err)
{
	char last = '\n';
	ssize_t got;

	if (size == 0)
		return 1;
	do
		got = pread(fd, &last, 1, (off_t)(size - 1));
	while (got < 0 && errno == EINTR);
	if (got != 1)
		return ledger_fail(ledger, "its end cannot be read", err);
	return last == '\n';
}

static int
write_all(int fd, struct span text)
{
	ssize_t got;

	while (text.len > 0) {
		got = write(fd, text.at, text.len);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return -1;
		text.at += got;
		text.len -= (size_t)got;
	}
	return 0;
}

static int
take_back(const struct ledger *ledger, int fd, uint64_t size, struct error *err)
{
	int got;

	(void)ledger_fail(ledger, "nothing was written", err);
	do
		got = ftruncate(fd, (off_t)size);
	while (got != 0 && errno == EINTR);
	if (got == 0)
		return -1;
	error_clear(err);
	(void)ledger_fail(ledger,
	    "half written, and it cannot be cut back: some deeds may stand",
	    err);
	error_remedy(err, "when it can be written again run the command "
			  "again: it does nothing twice");
	return -1;
}

static int
unknown(const struct ledger *ledger, struct error *err)
{
	(void)ledger_fail(
	    ledger, "the deeds may or may not stand on the disk", err);
	error_remedy(err, "run the command again: it does nothing twice");
	return -1;
}

int
ledger_append(const struct ledger *ledger, int fd, uint64_t size,
    struct span text, struct error *err)
{
	int got;

	/* before the first line, so that no line is in a file without a name */
	if (size == 0 && sync_folder(ledger, err) != 0)
		return -1;
	if (write_all(fd, text) != 0)
		return take_back(ledger, fd, size, err);
	do
#if defined(_POSIX_SYNCHRONIZED_IO) && _POSIX_SYNCHRONIZED_IO > 0
		got = fdatasync(fd);
#else
		got = fsync(fd);
#endif
	while (got != 0 && errno == EINTR);
	return got == 0 ? 0 : unknown(ledger, err);
}
