/* One pass over the lines of the file. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "case/ledger_parts.h"
#include "stream/hash.h"

#define CHUNK ((size_t)256 * 1024)
#define ROOM (CHUNK + DEED_LINE_MOST + 2)

/* What is read of the file, and where. */
struct pass {
	struct ledger *ledger;
	int fd;
	char *bytes; /* ROOM */
	size_t len;
	uint64_t place; /* of bytes in the file */
	bool skipping;	/* the rest of a line that is too long */
	struct error *err;
};

/* A note is its kind, its line, its length and its text. */
struct head {
	enum ledger_note note;
	uint64_t line;
	size_t len;
};

static int
note(struct ledger *ledger, enum ledger_note kind, uint64_t line,
    const char *text)
{
	struct head head;

	memset(&head, 0, sizeof(head));
	head.note = kind;
	head.line = line;
	head.len = strlen(text);
	if (ledger->options.note == NULL)
		return 0;
	(void)buffer_add(&ledger->notes, &head, sizeof(head));
	return buffer_add(&ledger->notes, text, head.len);
}

void
ledger_say(struct ledger *ledger)
{
	struct span left = buffer_span(&ledger->notes);
	char when[WHEN_TEXT];
	struct error err;
	struct head head;

	while (left.len >= sizeof(head)) {
		memcpy(&head, left.at, sizeof(head));
		left.at += sizeof(head);
		left.len -= sizeof(head);
		error_clear(&err);
		error_at(&err, ledger->path, head.line);
		(void)error_set(&err, "%.*s",
		    (int)(head.len < 600 ? head.len : 600), left.at);
		ledger->options.note(ledger->options.arg, head.note, &err);
		left.at += head.len;
		left.len -= head.len;
	}
	buffer_clear(&ledger->notes);
	if (ledger->ahead_line == 0 || ledger->options.note == NULL)
		return;
	error_clear(&err);
	error_at(&err, ledger->path, ledger->ahead_line);
	when_write(ledger->ahead_at, when);
	(void)error_set(&err,
	    "%s is more than a day from now%s: was a clock wrong?", when,
	    ledger->counts.ahead > 1 ? ", and not this deed alone" : "");
	ledger->options.note(ledger->options.arg, LEDGER_AHEAD, &err);
	ledger->ahead_line = 0;
}

/* ---- one line ---- */

static int
no_memory(struct error *err)
{
	return error_set(err, "%s", strerror(ENOMEM));
}

static int
no_ledger(struct pass *pass)
{
	error_at(pass->err, pass->ledger->path, pass->ledger->lines + 1);
	error_remedy(
	    pass->err, "name a file of deeds, or one that is not there yet");
	return error_set(
	    pass->err, "this file is no ledger: its first line is no deed");
}

/* A line that is no deed; of what is too long the start makes it another. */
static int
skip(struct pass *pass, enum deed_found found, struct span text,
    const char *what)
{
	struct ledger *ledger = pass->ledger;
	bool torn = found == DEED_TORN;
	uint64_t hash;

	if (!ledger->proven && found == DEED_NONE)
		return no_ledger(pass);
	if (text.len > DEED_LINE_MOST)
		text.len = DEED_LINE_MOST;
	hash = hash_span(text, 0);
	if (texts_number(&ledger->odd, &ledger->deeds.arena,
		(struct span){(const char *)&hash, sizeof(hash)}) == TEXTS_NONE)
		return no_memory(pass->err);
	ledger->proven |= found == DEED_ODD;
	*(torn ? &ledger->counts.torn : &ledger->counts.bad) += 1;
	return note(ledger, torn ? LEDGER_TORN : LEDGER_BAD_LINE,
		   ledger->lines + 1, what) == 0
		   ? 0
		   : no_memory(pass->err);
}

static void
look_ahead(struct ledger *ledger, int64_t at)
{
	if (at - WHEN_DAY <= ledger->options.now)
		return;
	if (ledger->counts.ahead++ == 0) {
		ledger->ahead_line = ledger->lines + 1;
		ledger->ahead_at = at;
	}
}

/* Without its line end; place is where it begins. */
static int
take_line(struct pass *pass, struct span text, uint64_t place)
{
	struct ledger *ledger = pass->ledger;
	struct deed_line line;
	struct error why;
	enum deed_found found;

	if (ledger->tailed && place == ledger->offset &&
	    hash_span(text, 0) == ledger->tail)
		return 0;
	if (text.len > 0 && text.at[text.len - 1] == '\r')
		text.len--;
	if (span_trim(text).len == 0)
		return 0;
	error_clear(&why);
	if (text.len > DEED_LINE_MOST)
		return skip(
		    pass, DEED_NONE, text, "not a deed: longer than 1 MiB");
	found = deed_parse(
	    &ledger->parser, text, ledger->options.zone, &line, &why);
	if (found != DEED_FOUND)
		return skip(pass, found, text, why.what);
	switch (deeds_add(&ledger->deeds, &line, place, &why)) {
	case DEEDS_ADDED:
		look_ahead(ledger, line.at);
		break;
	case DEEDS_DOUBLE:
		break;
	case DEEDS_ODD:
		return skip(pass, DEED_ODD, text, why.what);
	case DEEDS_NO_MEMORY:
		return no_memory(pass->err);
	}
	ledger->proven = true;
	return 0;
}

/* ---- all lines ---- */

/* All complete lines of what was read; what is left is moved to the front. */
static int
take_lines(struct pass *pass)
{
	struct ledger *ledger = pass->ledger;
	char *p = pass->bytes, *end = pass->bytes + pass->len, *stop;
	int status = 0;

	while (status == 0 &&
	       (stop = memchr(p, '\n', (size_t)(end - p))) != NULL) {
		if (pass->skipping)
			pass->skipping = false;
		else
			status = take_line(pass,
			    (struct span){p, (size_t)(stop - p)},
			    pass->place + (size_t)(p - pass->bytes));
		ledger->tailed = false;
		ledger->lines++;
		p = stop + 1;
		ledger->offset = pass->place + (size_t)(p - pass->bytes);
	}
	if (status == 0 && (size_t)(end - p) > DEED_LINE_MOST + 1) {
		if (!pass->skipping)
			status = skip(pass, DEED_NONE,
			    (struct span){p, (size_t)(end - p)},
			    "not a deed: longer than 1 MiB");
		pass->skipping = true;
		p = end;
	}
	pass->len = (size_t)(end - p);
	pass->place += (size_t)(p - pass->bytes);
	memmove(pass->bytes, p, pass->len);
	return status;
}

/* The last line, which has no end; when the file has grown it begins what is
 * read then, and has been read. */
static int
take_tail(struct pass *pass)
{
	struct ledger *ledger = pass->ledger;
	struct span text = {pass->bytes, pass->len};
	int status;

	if (pass->skipping || text.len == 0)
		return 0;
	status = take_line(pass, text, pass->place);
	ledger->tailed = true;
	ledger->tail = hash_span(text, 0);
	return status;
}

/* For deeds_order. */
static int
fetch(void *arg, uint64_t place, struct buffer *out)
{
	const struct pass *pass = arg;
	char bytes[4096], *stop = NULL;
	size_t len;
	ssize_t got;

	do {
		got = pread(pass->fd, bytes, sizeof(bytes), (off_t)place);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return -1;
		stop = memchr(bytes, '\n', (size_t)got);
		len = stop == NULL ? (size_t)got : (size_t)(stop - bytes);
		place += len;
		if (buffer_add(out, bytes, len) != 0)
			return -1;
	} while (got != 0 && stop == NULL);
	if (out->len > 0 && out->at[out->len - 1] == '\r')
		out->len--;
	return 0;
}

int
ledger_take(struct ledger *ledger, int fd, struct error *err)
{
	struct pass pass = {
	    .ledger = ledger, .fd = fd, .place = ledger->offset, .err = err};
	ssize_t got = 1;
	int status = 0;

	pass.bytes = malloc(ROOM);
	if (pass.bytes == NULL)
		return no_memory(err);
	while (status == 0 && got != 0) {
		got = pread(fd, pass.bytes + pass.len, ROOM - pass.len,
		    (off_t)(pass.place + pass.len));
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0) {
			status = ledger_fail(ledger, "cannot be read", err);
			break;
		}
		pass.len += (size_t)got;
		status = take_lines(&pass);
	}
	if (status == 0)
		status = take_tail(&pass);
	if (status == 0)
		status = deeds_order(&ledger->deeds, fetch, &pass, err);
	ledger->size = pass.place + pass.len;
	free(pass.bytes);
	return status;
}

int
ledger_catch_up(
    struct ledger *ledger, int fd, const struct stat *st, struct error *err)
{
	if (!ledger->any || ledger->device != st->st_dev ||
	    ledger->inode != st->st_ino ||
	    (uint64_t)st->st_size < ledger->offset)
		ledger_forget(ledger);
	ledger->any = true;
	ledger->device = st->st_dev;
	ledger->inode = st->st_ino;
	return ledger_take(ledger, fd, err);
}
