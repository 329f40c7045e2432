/* when_cursor - a place in a value; private to the forms of the room when */
#ifndef OWNUP_MEANING_WHEN_CURSOR_H
#define OWNUP_MEANING_WHEN_CURSOR_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "meaning/when_form.h"

struct cursor {
	const char *at;
	const char *end;
};

static inline bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

/* The byte at the cursor; NUL at the end, which no form knows. */
static inline char
peek(const struct cursor *c)
{
	return c->at < c->end ? *c->at : '\0';
}

static inline bool
skip(struct cursor *c, char wanted)
{
	if (c->at == c->end || *c->at != wanted)
		return false;
	c->at++;
	return true;
}

/* Blanks, the no-break ones among them, which ICU puts before AM and PM. */
static inline bool
blanks(struct cursor *c)
{
	const char *begin = c->at;

	for (;;) {
		size_t left = (size_t)(c->end - c->at);

		if (left >= 1 && (*c->at == ' ' || *c->at == '\t'))
			c->at++;
		else if (left >= 2 && memcmp(c->at, "\xc2\xa0", 2) == 0)
			c->at += 2;
		else if (left >= 3 && memcmp(c->at, "\xe2\x80\xaf", 3) == 0)
			c->at += 3;
		else
			return c->at > begin;
	}
}

/* A run of at most max digits; how many, 0 when there are none or more. */
static inline int
number(struct cursor *c, int max, int *out)
{
	int n = 0;
	int value = 0;

	while (c->at < c->end && is_digit(*c->at)) {
		if (++n > max)
			return 0;
		value = value * 10 + (*c->at++ - '0');
	}
	*out = value;
	return n;
}

/* Two digits at p; bad becomes true when they are none. */
static inline int
digits2(const char *p, bool *bad)
{
	unsigned a = (unsigned)p[0] - '0';
	unsigned b = (unsigned)p[1] - '0';

	*bad |= a > 9 || b > 9;
	return (int)((a * 10 + b) & 127);
}

/* Two digits, whatever follows them. */
static inline bool
pair(struct cursor *c, int *out)
{
	if (c->end - c->at < 2 || !is_digit(c->at[0]) || !is_digit(c->at[1]))
		return false;
	*out = (c->at[0] - '0') * 10 + (c->at[1] - '0');
	c->at += 2;
	return true;
}

/* The letters of text (in lower case), and no letter after them. */
static inline bool
skip_word(struct cursor *c, const char *text)
{
	struct cursor to = *c;

	for (; *text != '\0'; text++, to.at++)
		if (lower(peek(&to)) != *text)
			return false;
	if (is_letter(peek(&to)))
		return false;
	*c = to;
	return true;
}

/* ---- the time of day, the zone and the end: when_clock.c ---- */

/*
 * "9:55", "09:55:45.123 PM"; after a T also "0955", "095545" and "09"; before
 * AM and PM also "9".
 */
bool when_read_clock(struct cursor *c, struct form *f, bool after_t);

/* A zone, if one stands there.  false: one that we do not understand. */
bool when_read_zone(struct cursor *c, struct form *f);

/* After all: the zone's name in brackets, if its offset stood, and blanks. */
bool when_read_end(struct cursor *c, const struct form *f);

/* ".123" or ",123", if it stands there: cut, not rounded, to milliseconds. */
bool when_read_fraction(struct cursor *c, int *ms);

/* All that may follow a whole date. */
bool when_read_tail(struct cursor *c, struct form *f);

#endif
