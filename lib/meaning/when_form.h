/* when_form - the written forms of a date; private to the room when */
#ifndef OWNUP_MEANING_WHEN_FORM_H
#define OWNUP_MEANING_WHEN_FORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/span.h"

struct when_shape;

/*
 * What stood there, before zone and order are known.  All numbers have been
 * checked: the date exists (in numbers: in one of its two readings) and so
 * does the time of day.
 */
struct form {
	int year;  /* 1..9999 */
	int month; /* in numbers: what stood first */
	int mday;  /* in numbers: what stood second */
	int hour;  /* 24 only as 24:00:00 */
	int minute;
	int second; /* 60 is a leap second: the next one */
	int ms;
	int offset;   /* if zoned: seconds east of Greenwich */
	bool numbers; /* n/n/n: month and mday wait for the order */
	bool clock;   /* a time of day stood there */
	bool zoned;   /* the value says its offset */
	bool instant; /* epoch: at is all there is */
	int64_t at;   /* milliseconds */
};

/* Whether the date exists. */
bool when_date_exists(int year, int month, int mday);

/*
 * Reads any accepted form.  layout is tried first when it is not 0, and set
 * to the one that fitted: a column rarely has two.  No value fits two
 * layouts, so the hint never changes the result.  false: fits none.
 */
bool when_form_read(struct span value, int *layout, struct form *form);

/* Whether its date exists, in numbers: in one of the two readings. */
bool when_form_exists(const struct form *form);

/* ---- shapes: when_shape.c ---- */

/*
 * Learns the shape of a value that was read as form; what has no fixed one
 * (words, numbers of one digit) leaves none.
 */
void when_shape_learn(
    struct when_shape *shape, struct span value, const struct form *form);

/*
 * As when_form_read would, but far quicker.  false: of another shape, or no
 * date, or one that is rarely met: when_form_read knows.
 */
bool when_shape_read(
    const struct when_shape *shape, struct span value, struct form *form);

/* ---- words: when_words.c ---- */

/*
 * The month (1..12) that the len bytes at text name, 0 for a day of the week,
 * -1 for neither.  text is in lower case.
 */
int when_word(const char *text, size_t len);

/* Whether text, in lower case and without any blank, says "no date". */
bool when_null_word(const char *text, size_t len);
/* Whether one can begin with c: cheap, and false of nearly all texts. */
bool when_null_begins(char c);
#define WHEN_NULL_MAX 24 /* no null word is longer */

#endif
