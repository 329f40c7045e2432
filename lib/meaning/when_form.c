/*
 * The forms of dates, read by arithmetic with one cursor.  Sources: contract,
 * section 4; ISO 8601; RFC 3339; RFC 9557 (a zone in brackets).
 */
#include <string.h>

#include "meaning/when.h"
#include "meaning/when_cursor.h"

#define VALUE_MAX 128 /* longer is no date, whatever stands in it */

/* Letters that are a known word: its month, 0 a weekday; else -1. */
static int
word(struct cursor *c)
{
	char text[12];
	size_t n = 0;

	while (n < sizeof(text) && is_letter(peek(c)))
		text[n++] = lower(*c->at++);
	return n == 0 || n == sizeof(text) ? -1 : when_word(text, n);
}

/* Two-digit years as POSIX %y: 69 to 99 are 19xx, 00 to 68 are 20xx. */
static bool
year_number(struct cursor *c, int *out)
{
	int n = number(c, 4, out);

	if (n == 2)
		*out += *out < 69 ? 2000 : 1900;
	return n == 2 || n == 4;
}

/* "2024-01-15" in one go; false when it is not quite that. */
static bool
read_ymd_plain(struct cursor *c, struct form *f)
{
	const char *p = c->at;
	bool bad = false;

	if (c->end - p < 10 || p[4] != '-' || p[7] != '-')
		return false;
	f->year = digits2(p, &bad) * 100 + digits2(p + 2, &bad);
	f->month = digits2(p + 5, &bad);
	f->mday = digits2(p + 8, &bad);
	if (bad || (c->end - p > 10 && is_digit(p[10])))
		return false;
	c->at += 10;
	return true;
}

/* "04/18/2019" in one go; false when it is not quite that. */
static bool
read_numbers_plain(struct cursor *c, struct form *f)
{
	const char *p = c->at;
	bool bad = false;

	if (c->end - p < 10 || p[2] != p[5] ||
	    (p[2] != '/' && p[2] != '-' && p[2] != '.'))
		return false;
	f->month = digits2(p, &bad);
	f->mday = digits2(p + 3, &bad);
	f->year = digits2(p + 6, &bad) * 100 + digits2(p + 8, &bad);
	if (bad || (c->end - p > 10 && is_digit(p[10])))
		return false;
	c->at += 10;
	return true;
}

bool
when_date_exists(int year, int month, int mday)
{
	static const char days[] = {
	    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap;

	if (mday <= 28 || month != 2)
		leap = false;
	else
		leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
	return year >= 1 && year <= 9999 && month >= 1 && month <= 12 &&
	       mday >= 1 &&
	       mday <= days[month - 1] + (month == 2 && leap ? 1 : 0);
}

bool
when_form_exists(const struct form *f)
{
	/* of two numbers up to 12 each is a month and each is a day */
	if (f->numbers && f->month > 12)
		return when_date_exists(f->year, f->mday, f->month);
	return when_date_exists(f->year, f->month, f->mday);
}

/* Between the parts of a date with a month in letters. */
static void
read_gap(struct cursor *c)
{
	(void)blanks(c);
	if (!skip(c, '-') && !skip(c, '/') && !skip(c, '.'))
		(void)skip(c, ',');
	(void)blanks(c);
}

/* "2024-01-15", "2024/1/5", "2024-Jan-15" and what may follow */
static bool
read_ymd(struct cursor *c, struct form *f)
{
	char sep;

	if (read_ymd_plain(c, f))
		return when_read_tail(c, f);
	if (number(c, 4, &f->year) != 4)
		return false;
	sep = peek(c);
	if (sep != '-' && sep != '/' && sep != '.' && sep != ' ')
		return false;
	c->at++;
	if (is_letter(peek(c)))
		f->month = word(c);
	else if (sep == ' ' || number(c, 2, &f->month) == 0)
		return false;
	if (!skip(c, sep) || number(c, 2, &f->mday) == 0)
		return false;
	return when_read_tail(c, f);
}

/* "04/18/2019", "8-4-23", "31.12.2024" and what may follow */
static bool
read_numbers(struct cursor *c, struct form *f)
{
	char sep;

	f->numbers = true;
	if (read_numbers_plain(c, f))
		return when_read_tail(c, f);
	if (number(c, 2, &f->month) == 0)
		return false;
	sep = peek(c);
	if (sep != '-' && sep != '/' && sep != '.')
		return false;
	c->at++;
	if (number(c, 2, &f->mday) == 0 || !skip(c, sep) ||
	    !year_number(c, &f->year))
		return false;
	return when_read_tail(c, f);
}

/* The day of a date in words: "5", "5th", "5." */
static bool
read_mday(struct cursor *c, struct form *f)
{
	if (number(c, 2, &f->mday) == 0)
		return false;
	if (!skip_word(c, "th") && !skip_word(c, "st") && !skip_word(c, "nd"))
		(void)skip_word(c, "rd");
	return true;
}

/* "14/Jul/25", "2 maart 2026", "06 Jun 2025" and what may follow */
static bool
read_day_word(struct cursor *c, struct form *f)
{
	if (!read_mday(c, f))
		return false;
	read_gap(c);
	f->month = word(c);
	(void)skip(c, '.');
	read_gap(c);
	return f->month > 0 && year_number(c, &f->year) && when_read_tail(c, f);
}

/* "Mar 5, 2024", "Jun 06 10:00:00 2025" and what may follow */
static bool
read_word_day(struct cursor *c, struct form *f)
{
	struct cursor to;
	int n, ahead;

	f->month = word(c);
	(void)skip(c, '.');
	read_gap(c);
	if (f->month <= 0 || !read_mday(c, f))
		return false;
	read_gap(c);
	to = *c;
	n = number(&to, 4, &ahead);
	if (n == 0 || peek(&to) != ':')
		return year_number(c, &f->year) && when_read_tail(c, f);
	if (!when_read_clock(c, f, false) || !when_read_zone(c, f) ||
	    !blanks(c) || number(c, 4, &f->year) != 4)
		return false;
	return (f->zoned || when_read_zone(c, f)) && when_read_end(c, f);
}

static bool
read_epoch(struct cursor *c, struct form *f, int64_t value, int64_t unit)
{
	f->instant = true;
	f->at = value * unit;
	if (unit == WHEN_SECOND && !when_read_fraction(c, &f->ms))
		return false;
	f->at += f->ms;
	return when_read_end(c, f);
}

/* "20141118T050231Z", "20250529120000", "20250529", epoch seconds, ms */
static bool
read_digits(struct cursor *c, struct form *f)
{
	const char *begin = c->at;
	struct cursor to = *c;
	int64_t value = 0;
	bool recent;
	int century = 0;
	long n;

	while (is_digit(peek(c)) && c->at - begin < 15)
		value = value * 10 + (*c->at++ - '0');
	n = c->at - begin;
	if (n == 9 || n == 10)
		return read_epoch(c, f, value, WHEN_SECOND);
	if (n == 13)
		return read_epoch(c, f, value, 1);
	if (n != 8 && n != 14)
		return false;
	recent = memcmp(begin, "19", 2) == 0 || memcmp(begin, "20", 2) == 0;
	if (!recent && (n == 14 || lower(peek(c)) != 't'))
		return false;
	(void)pair(&to, &century);
	(void)pair(&to, &f->year);
	f->year += century * 100;
	(void)pair(&to, &f->month);
	(void)pair(&to, &f->mday);
	if (n == 8)
		return when_read_tail(c, f);
	*c = to;
	return when_read_clock(c, f, true) && when_read_zone(c, f) &&
	       when_read_end(c, f);
}

static bool (*const layouts[])(struct cursor *, struct form *) = {
    NULL, read_ymd, read_numbers, read_digits, read_day_word, read_word_day};

static bool
read_as(int layout, struct cursor c, struct form *f)
{
	memset(f, 0, sizeof(*f));
	return layouts[layout](&c, f) && (f->instant || when_form_exists(f));
}

/* What span_trim would take: most values have none, and this is cheaper. */
static bool
is_edge(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

bool
when_form_read(struct span value, int *layout, struct form *form)
{
	struct cursor c, to;
	int i;

	if (value.len > 0 &&
	    (is_edge(value.at[0]) || is_edge(value.at[value.len - 1])))
		value = span_trim(value);
	if (value.len == 0 || value.len > VALUE_MAX)
		return false;
	c = (struct cursor){value.at, value.at + value.len};
	(void)blanks(&c);
	to = c;
	if (is_letter(peek(&c)) && word(&to) == 0) {
		(void)skip(&to, '.');
		(void)skip(&to, ',');
		(void)blanks(&to);
		c = to;
	}
	if (*layout != 0 && read_as(*layout, c, form))
		return true;
	for (i = 1; i < (int)(sizeof(layouts) / sizeof(layouts[0])); i++)
		if (i != *layout && read_as(i, c, form)) {
			*layout = i;
			return true;
		}
	return false;
}
