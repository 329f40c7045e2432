/* deed - one line of a ledger, to and from */
#ifndef OWNUP_CASE_DEED_H
#define OWNUP_CASE_DEED_H

#include <stdbool.h>
#include <stdint.h>

#include "case/state.h"
#include "meaning/when.h"
#include "stream/buffer.h"
#include "stream/error.h"
#include "stream/span.h"

/* What RFC 3339 can write: the years 0000 to 9999, in UTC. */
#define DEED_EARLIEST (-719528 * WHEN_DAY)
#define DEED_LATEST (2932897 * WHEN_DAY - 1)

#define DEED_LINE_MOST ((size_t)1 << 20) /* bytes, without the line end */

/*
 * Members, all texts unless said; at, id, deed and by are always there.
 *
 *	at		RFC 3339 with its offset, compared to the millisecond
 *	id		text, as the export spells it, without blanks at its
 *			edges
 *	deed, by
 *	to		give, delegate
 *	until		promise; delegate and apologise may have it: RFC 3339
 *			with its offset, or a date: the end of that day in the
 *			reader's zone
 *	why		promise, reopen; give and release may have it
 *	did cause basis	resolve
 *	no_apology	resolve: why none was due (act.why)
 *	letter		apologise: SHA-256 of the letter, in hex
 *	allow		apologise: the rules switched off, with commas between
 *	again		apologise, true: one more
 *	anyway		own, true: past a promise, and took another one
 *	reopened	reopen, an integer: how often with this one; left out
 *			where it is 1
 *
 * A member that is null is not there; members unknown, and those of other
 * deeds, mean nothing.
 */
struct deed_line {
	int64_t at;
	struct span id;
	struct act act;
	struct span letter;
	struct span allow;
	bool anyway;
	struct span raw; /* the line as it stands, for the order of lines */
};

/* Where the texts of the last line with escapes are.  All zero is a new one. */
struct deed_parser {
	struct json_doc *doc;
};

enum deed_found {
	DEED_FOUND,
	DEED_TORN, /* an object whose end is missing */
	DEED_ODD,  /* an object that has at and deed, but is no deed of ours */
	DEED_NONE  /* anything else */
};

/*
 * Reads a line without its line end.  What is well-formed is decided as
 * jansson decides, with repeated members, NUL and integers beyond 64 bits
 * refused; a line as we write it is read by our own scanner.  zone is for an
 * until that is a day; NULL: UTC.  Unless DEED_FOUND err says what is wrong.
 * line borrows from text and from the parser's last line.  Whether by and to
 * are names of persons is not asked.
 */
enum deed_found deed_parse(struct deed_parser *parser, struct span text,
    struct zone *zone, struct deed_line *line, struct error *err)
    __attribute__((warn_unused_result));
void deed_parser_free(struct deed_parser *parser);

/*
 * Appends the line with its line end: one form, so that the order of bytes is
 * that of time.  It has been read again by jansson when it comes back: -1, and
 * out as it was, when it would not say the same (bytes that are no UTF-8, NUL),
 * is longer than DEED_LINE_MOST, or for want of memory.
 */
int deed_write(struct buffer *out, const struct deed_line *line,
    struct error *err) __attribute__((warn_unused_result));

/* RFC 3339 with offset, to the millisecond.  -1: it is none. */
int deed_instant(struct span text, int64_t *at)
    __attribute__((warn_unused_result));

#endif
