/* messages - what a program says on standard error, and its exit status */
#ifndef OWNUP_TOOL_MESSAGES_H
#define OWNUP_TOOL_MESSAGES_H

#include <stdbool.h>

#include "stream/buffer.h"
#include "stream/error.h"

/* Exit status, the same in all programs (contract, section 7). */
enum {
	STATUS_DONE = 0,
	STATUS_REFUSED = 1, /* something was refused or skipped, and named */
	STATUS_FAILED = 2   /* the job could not be done */
};

struct messages {
	const char *program;
	int status; /* the highest that was said */
	bool line;  /* a progress line stands on the terminal */
};

/*
 * "own: march.csv:41: 3 fields, the header has 12; say …" in one write.  What
 * is hostile is made visible (stream/visible.h).  Raises the exit status to
 * status.  Every message is printed, however many there are of its kind.
 */
void messages_error(
    struct messages *messages, int status, const struct error *err);

/* The same with where (may be NULL) and a printf-like text. */
void messages_say(struct messages *messages, int status, const char *where,
    const char *format, ...) __attribute__((format(printf, 4, 5)));

/* Lines that say themselves where they are ("sorry.txt:3:14: error: …"), whole
 * and harmless already. */
void messages_lines(struct messages *messages, const struct buffer *lines);

/* Raises the exit status without a word. */
void messages_raise(struct messages *messages, int status);

/* How far a long run is, over whatever line stood there; NULL takes it away.
 * Only for a terminal. */
void messages_progress(struct messages *messages, const char *text);

#endif
