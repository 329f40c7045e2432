/* json_scan - the grammar of JSON over bytes, strictly; private to json */
#ifndef OWNUP_STREAM_JSON_SCAN_H
#define OWNUP_STREAM_JSON_SCAN_H

#include <stdbool.h>
#include <stddef.h>

/*
 * RFC 8259 as jansson reads it, without its limits: numbers of any size,
 * nesting of any depth.  Every function takes the place where its piece
 * begins and returns the place after it, or NULL: then bad is where it
 * stopped, and why says what is wrong there, or is NULL when the input ended
 * before the piece did.
 */
struct json_scan {
	const char *end; /* of the input */
	const char *bad;
	const char *why;
	int room;	     /* how much deeper json_scan_value may meet ... */
	bool deep;	     /* ... without saying so here */
	bool lined;	     /* a line ended between what was read */
	unsigned char *nest; /* what it is in: one bit a level, 1 an object */
	size_t nest_cap;     /* bytes */
};

extern const char json_no_memory[]; /* the why that is no fault of the input */

/* p + len or NULL, for what has been found there. */
static inline const char *
json_scan_stop(struct json_scan *scan, const char *p, const char *why)
{
	scan->bad = p;
	scan->why = why;
	return NULL;
}

/* Over blanks; may return the end. */
static inline const char *
json_scan_blanks(struct json_scan *scan, const char *p)
{
	for (; p < scan->end &&
	       (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t');
	     p++)
		scan->lined |= *p == '\n';
	return p;
}

/*
 * From somewhere in a string, between two characters, to its closing quote
 * (not after it).  Sets escaped when there is a backslash, else leaves it.
 */
const char *json_scan_text(
    struct json_scan *scan, const char *p, bool *escaped);

/*
 * From the quote of a member's name to its value: after the colon and the
 * blanks.  key and len are the raw bytes between the quotes; escaped is set
 * either way.
 */
struct json_key {
	const char *at;
	size_t len;
	bool escaped;
};
const char *json_scan_key(
    struct json_scan *scan, const char *p, struct json_key *key);

/* p stands on a digit or a minus; a number may end where the input ends. */
const char *json_scan_number(struct json_scan *scan, const char *p);

/* true, false or null. */
const char *json_scan_word(struct json_scan *scan, const char *p);

/* Any value, without recursion; p stands on its first byte. */
const char *json_scan_value(struct json_scan *scan, const char *p);

#endif
