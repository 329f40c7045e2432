/* A mailbox: opened, looked through, appended to under a lock. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "letter/address.h"
#include "letter/disk.h"
#include "letter/mail_date.h"
#include "letter/mbox.h"
#include "letter/mbox_scan.h"

#define PIECE ((size_t)64 * 1024)

struct mbox {
	char *path;
	int fd;
	bool file; /* not standard output */
	struct mbox_scan scan;
	char *piece;
	struct buffer text;
};

/* ---- reading ---- */

static int
read_on(struct mbox *mbox, struct error *err)
{
	ssize_t got;

	for (;;) {
		got = pread(mbox->fd, mbox->piece, PIECE, mbox->scan.end);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return disk_fail(mbox->path, "cannot be read", err);
		if (got == 0)
			return 0;
		if (mbox_scan_feed(&mbox->scan,
			(struct span){mbox->piece, (size_t)got}) != 0)
			return error_set(err, "no memory for a mailbox");
	}
}

/* Under the lock: all that is in it is known, and nothing torn is left. */
static int
settle(struct mbox *mbox, struct error *err)
{
	struct stat st, named;

	if (fstat(mbox->fd, &st) != 0 || lstat(mbox->path, &named) != 0)
		return disk_fail(mbox->path, "cannot be looked at", err);
	if (st.st_dev != named.st_dev || st.st_ino != named.st_ino) {
		error_at(err, mbox->path, 0);
		error_remedy(err, "run the command again: it writes no letter "
				  "twice");
		return error_set(err, "was put aside by somebody");
	}
	if (st.st_size < mbox->scan.end)
		mbox_scan_start(&mbox->scan); /* somebody took mail out of it */
	if (read_on(mbox, err) != 0)
		return -1;
	if (mbox->scan.torn < 0)
		return 0;
	if (disk_cut(mbox->fd, mbox->scan.torn) != 0)
		return disk_fail(mbox->path,
		    "a letter that was cut off cannot be taken away", err);
	mbox_scan_cut(&mbox->scan);
	return 0;
}

static int
settle_locked(struct mbox *mbox, struct error *err)
{
	int got;

	if (disk_lock(mbox->fd) != 0)
		return disk_fail(mbox->path, "cannot be locked", err);
	got = settle(mbox, err);
	disk_unlock(mbox->fd);
	return got;
}

/* ---- open ---- */

/* Letters are not added to an export or a ledger by mistake.  A message that
 * is being written begins with a NUL (mbox_scan.h). */
static int
check_begin(const struct mbox *mbox, struct error *err)
{
	static const char from[] = "From ";
	char begin[sizeof(from) - 1];
	ssize_t got;

	do
		got = pread(mbox->fd, begin, sizeof(begin), 0);
	while (got < 0 && errno == EINTR);
	if (got < 0)
		return disk_fail(mbox->path, "cannot be read", err);
	if (got > 0 && begin[0] == '\0')
		begin[0] = from[0];
	if (memcmp(begin, from, (size_t)got) == 0)
		return 0;
	error_at(err, mbox->path, 0);
	error_remedy(err, "name a mailbox, or a file that is not there yet");
	return error_set(err, "this file is no mailbox");
}

static int
open_file(struct mbox *mbox, struct error *err)
{
	struct stat st;

	do
		mbox->fd = open(mbox->path,
		    O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY |
			O_NONBLOCK,
		    0600);
	while (mbox->fd < 0 && errno == EINTR);
	if (mbox->fd < 0 && errno == ELOOP) {
		error_at(err, mbox->path, 0);
		error_remedy(err, "name the file that it leads to");
		return error_set(err, "a symbolic link is no mailbox");
	}
	if (mbox->fd < 0)
		return disk_fail(
		    mbox->path, "cannot be opened for writing", err);
	if (fstat(mbox->fd, &st) != 0)
		return disk_fail(mbox->path, "cannot be looked at", err);
	if (!S_ISREG(st.st_mode)) {
		error_at(err, mbox->path, 0);
		error_remedy(err, "- is standard output");
		return error_set(err, "what is no plain file is no mailbox");
	}
	return check_begin(mbox, err) != 0 ? -1 : settle_locked(mbox, err);
}

struct mbox *
mbox_open(const char *path, struct error *err)
{
	struct mbox *mbox = calloc(1, sizeof(*mbox));

	if (mbox == NULL) {
		(void)error_set(err, "no memory for a mailbox");
		return NULL;
	}
	mbox_scan_start(&mbox->scan);
	mbox->fd = -1;
	mbox->file = strcmp(path, "-") != 0;
	mbox->path = strdup(mbox->file ? path : "standard output");
	mbox->piece = malloc(PIECE);
	if (mbox->path == NULL || mbox->piece == NULL) {
		(void)error_set(err, "no memory for a mailbox");
	} else if (!mbox->file) {
		mbox->fd = STDOUT_FILENO;
		return mbox;
	} else if (open_file(mbox, err) == 0) {
		return mbox;
	}
	mbox_close(mbox);
	return NULL;
}

void
mbox_close(struct mbox *mbox)
{
	if (mbox == NULL)
		return;
	if (mbox->file && mbox->fd >= 0)
		(void)close(mbox->fd);
	mbox_scan_free(&mbox->scan);
	buffer_free(&mbox->text);
	free(mbox->piece);
	free(mbox->path);
	free(mbox);
}

bool
mbox_has(const struct mbox *mbox, struct span id)
{
	return ids_find(&mbox->scan.ids, id) != IDS_NONE;
}

/* ---- append ---- */

static int
put_separator(
    struct buffer *out, struct span from, int64_t at, struct error *err)
{
	struct address address;
	struct error unused = {0};

	(void)buffer_text(out, "From ");
	if (address_parse(from, &address, &unused) == 0 &&
	    address.mail.at[0] != '"')
		(void)buffer_add_span(out, address.mail);
	else
		(void)buffer_text(out, "MAILER-DAEMON");
	(void)buffer_add_char(out, ' ');
	if (mail_date_add_mbox(out, at) != 0)
		return error_set(err, "no date for a letter");
	(void)buffer_add_char(out, '\n');
	return 0;
}

/* mboxrd: ">" before each "From ", ">From ", ">>From " ... */
static void
put_message(struct buffer *out, struct span message)
{
	const char *end;
	size_t len, i;

	while (message.len > 0) {
		end = memchr(message.at, '\n', message.len);
		len =
		    end == NULL ? message.len : (size_t)(end - message.at) + 1;
		for (i = 0; i < len && message.at[i] == '>'; i++)
			;
		if (len - i >= 5 && memcmp(message.at + i, "From ", 5) == 0)
			(void)buffer_add_char(out, '>');
		(void)buffer_add(out, message.at, len);
		message.at += len;
		message.len -= len;
		if (end == NULL)
			(void)buffer_add_char(out, '\n');
	}
	(void)buffer_add_char(out, '\n');
}

static int
take_back(struct mbox *mbox, struct error *err)
{
	(void)disk_fail(mbox->path, "the letter was not written", err);
	if (disk_cut(mbox->fd, mbox->scan.end) != 0)
		error_remedy(err, "part of it stands there; the next run "
				  "takes it away");
	return -1;
}

static int
unknown(const struct mbox *mbox, struct error *err)
{
	(void)disk_fail(
	    mbox->path, "the letter may or may not stand on the disk", err);
	error_remedy(err, "run the command again: it writes no letter twice");
	return -1;
}

/* 1 or 2, see mbox_append, for what is on the disk, too. */
static int
stands(const struct mbox *mbox, enum ids_found found, struct error *err)
{
	if (found == IDS_OTHER)
		return 2;
	return disk_sync(mbox->fd) == 0 ? 1 : unknown(mbox, err);
}

/* text holds the message from mark on, before it the gap. */
static int
write_text(struct mbox *mbox, size_t mark, struct error *err)
{
	struct buffer *text = &mbox->text;
	off_t at = mbox->scan.end;

	text->at[mark] = SCAN_TORN;
	if ((at == 0 && disk_sync_folder(mbox->path) != 0) ||
	    disk_write_at(mbox->fd, buffer_span(text), at) != 0 ||
	    disk_sync(mbox->fd) != 0)
		return take_back(mbox, err);
	text->at[mark] = 'F';
	if (disk_write_at(mbox->fd, (struct span){text->at + mark, 1},
		at + (off_t)mark) != 0)
		return take_back(mbox, err);
	if (disk_sync(mbox->fd) != 0 ||
	    mbox_scan_feed(&mbox->scan, buffer_span(text)) != 0)
		return unknown(mbox, err);
	return 0;
}

static int
append(struct mbox *mbox, struct span message, struct span from, int64_t at,
    struct error *err)
{
	struct buffer *text = &mbox->text;
	size_t mark;

	buffer_clear(text);
	if (mbox->file)
		(void)buffer_text(text, "%s", mbox_scan_gap(&mbox->scan));
	mark = text->len;
	if (put_separator(text, from, at, err) != 0)
		return -1;
	put_message(text, message);
	if (text->failed)
		return error_set(err, "no memory for a letter");
	if (mbox->file)
		return write_text(mbox, mark, err);
	if (disk_write(mbox->fd, buffer_span(text)) != 0 ||
	    disk_sync(mbox->fd) != 0)
		return disk_fail(mbox->path, "does not arrive", err);
	return 0;
}

int
mbox_append(struct mbox *mbox, struct span message, struct span id,
    struct span from, int64_t at, struct error *err)
{
	enum ids_found found;
	int got;

	if (!mbox->file)
		return append(mbox, message, from, at, err);
	if (disk_lock(mbox->fd) != 0)
		return disk_fail(mbox->path, "cannot be locked", err);
	got = settle(mbox, err);
	found = ids_find(&mbox->scan.ids, id);
	if (got == 0)
		got = found == IDS_NONE ? append(mbox, message, from, at, err)
					: stands(mbox, found, err);
	disk_unlock(mbox->fd);
	return got;
}
