/* The time of day and the zone of a date: what may follow its day. */
#include "meaning/when_cursor.h"

bool
when_read_fraction(struct cursor *c, int *ms)
{
	int scale = 100;

	if (peek(c) != '.' && peek(c) != ',')
		return true;
	c->at++;
	if (!is_digit(peek(c)))
		return false;
	for (; is_digit(peek(c)); c->at++, scale /= 10)
		*ms += (*c->at - '0') * scale;
	return true;
}

/* AM, p.m. and the like, after blanks or none.  0: none, 1: AM, 2: PM. */
static int
meridiem(struct cursor *c)
{
	struct cursor to = *c;
	char half;

	if (to.at == to.end)
		return 0;
	(void)blanks(&to);
	half = lower(peek(&to));
	if (half != 'a' && half != 'p')
		return 0;
	to.at++;
	(void)skip(&to, '.');
	if (lower(peek(&to)) != 'm')
		return 0;
	to.at++;
	(void)skip(&to, '.');
	if (is_letter(peek(&to)))
		return 0;
	*c = to;
	return half == 'a' ? 1 : 2;
}

static bool
clock_checked(struct form *f, int half)
{
	if (half != 0) {
		if (f->hour < 1 || f->hour > 12)
			return false;
		f->hour = f->hour % 12 + (half == 2 ? 12 : 0);
	}
	if (f->hour == 24) /* the end of the day, ISO 8601 */
		return f->minute == 0 && f->second == 0 && f->ms == 0;
	return f->hour < 24 && f->minute < 60 && f->second <= 60;
}

/* "09:55" or "09:55:45" in one go; false when it is not quite that. */
static bool
clock_plain(struct cursor *c, struct form *f)
{
	const char *p = c->at;
	bool bad = false;
	int len = 5;

	if (c->end - p < 5 || p[2] != ':')
		return false;
	f->hour = digits2(p, &bad);
	f->minute = digits2(p + 3, &bad);
	if (c->end - p >= 8 && p[5] == ':') {
		f->second = digits2(p + 6, &bad);
		len = 8;
	}
	if (bad || (c->end - p > len && (is_digit(p[len]) || p[len] == ':')))
		return false;
	c->at += len;
	return len == 5 || when_read_fraction(c, &f->ms);
}

bool
when_read_clock(struct cursor *c, struct form *f, bool after_t)
{
	struct cursor to = *c;
	bool whole = false;
	int all = 0;
	int n, half;

	f->clock = true;
	if (clock_plain(c, f))
		return clock_checked(f, meridiem(c));
	f->hour = f->minute = f->second = 0;
	n = number(c, 6, &all);
	if (after_t && (n == 4 || n == 6)) {
		(void)pair(&to, &f->hour);
		(void)pair(&to, &f->minute);
		if (n == 6 &&
		    (!pair(&to, &f->second) || !when_read_fraction(c, &f->ms)))
			return false;
		return clock_checked(f, 0);
	}
	f->hour = all;
	if (n != 1 && n != 2)
		return false;
	if (skip(c, ':')) {
		whole = true;
		if (number(c, 2, &f->minute) != 2)
			return false;
		if (skip(c, ':') && (number(c, 2, &f->second) != 2 ||
					!when_read_fraction(c, &f->ms)))
			return false;
	}
	half = meridiem(c);
	if (!whole && half == 0 && !(after_t && n == 2))
		return false;
	return clock_checked(f, half);
}

/* "+hh", "+hhmm", "+hh:mm" */
static bool
read_offset(struct cursor *c, struct form *f)
{
	int sign = peek(c) == '-' ? -1 : 1;
	int hours, minutes = 0;

	c->at++;
	if (!pair(c, &hours))
		return false;
	if (skip(c, ':') ? !pair(c, &minutes)
			 : is_digit(peek(c)) && !pair(c, &minutes))
		return false;
	f->zoned = true;
	f->offset = sign * (hours * 3600 + minutes * 60);
	return hours < 24 && minutes < 60 && !is_digit(peek(c));
}

bool
when_read_zone(struct cursor *c, struct form *f)
{
	struct cursor to = *c;

	if (to.at == to.end)
		return true;
	(void)blanks(&to);
	if (skip_word(&to, "z") || skip_word(&to, "utc") ||
	    skip_word(&to, "gmt") || skip_word(&to, "ut")) {
		f->zoned = true;
		f->offset = 0;
		*c = to;
	}
	if (peek(&to) == '+' || peek(&to) == '-') {
		*c = to;
		return read_offset(c, f);
	}
	return true;
}

bool
when_read_end(struct cursor *c, const struct form *f)
{
	char close = '\0';

	(void)blanks(c);
	if (f->zoned && skip(c, '('))
		close = ')';
	else if (f->zoned && skip(c, '['))
		close = ']';
	if (close != '\0') {
		while (c->at < c->end && *c->at != close)
			c->at++;
		if (!skip(c, close))
			return false;
		(void)blanks(c);
	}
	return c->at == c->end;
}

bool
when_read_tail(struct cursor *c, struct form *f)
{
	bool after_t = false;

	if (c->at == c->end)
		return true;
	if (lower(*c->at) == 't') {
		c->at++;
		after_t = true;
	} else {
		bool comma = skip(c, ',');

		if (!blanks(c))
			return false;
		if (c->at == c->end)
			return !comma;
		if (skip_word(c, "at") || skip_word(c, "om"))
			(void)blanks(c);
	}
	return when_read_clock(c, f, after_t) && when_read_zone(c, f) &&
	       when_read_end(c, f);
}
