/*
 * The shape of a column's values: where the numbers stand and what stands
 * between them.  A value of the shape learnt last is read without looking for
 * its parts again: exports by the million have one shape a column.
 */
#include "meaning/when.h"
#include "meaning/when_cursor.h"

#define LEARN_AT_MOST 32 /* a column of ever new shapes is left alone */

/* The parts in the order in which both layouts have them, but for the year. */
enum { YEAR, FIRST, SECOND, HOUR, MINUTE, SECONDS, FRACTION };

/* Notes the width digits at i, when they are that many, as a part. */
static bool
part_at(struct when_shape *shape, struct span value, size_t *i, int part,
    size_t width)
{
	size_t begin = *i;

	while (*i < value.len && is_digit(value.at[*i]))
		++*i;
	shape->at[part] = (unsigned char)begin;
	return *i - begin == width;
}

static void
skip_others(struct span value, size_t *i)
{
	while (*i < value.len && !is_digit(value.at[*i]))
		++*i;
}

/* Hours to fractions, from the first digit of the hour. */
static bool
learn_clock(struct when_shape *shape, struct span value, size_t *i)
{
	size_t n;

	if (!part_at(shape, value, i, HOUR, 2) || *i == value.len)
		return false;
	++*i;
	if (!part_at(shape, value, i, MINUTE, 2))
		return false;
	shape->parts = SECONDS;
	if (*i == value.len || value.at[*i] != ':')
		return true;
	++*i;
	shape->parts = FRACTION;
	if (!part_at(shape, value, i, SECONDS, 2))
		return false;
	if (*i == value.len || (value.at[*i] != '.' && value.at[*i] != ','))
		return true;
	shape->at[FRACTION] = (unsigned char)++*i;
	for (n = 0; *i < value.len && is_digit(value.at[*i]); ++*i)
		n++;
	shape->decimals = (unsigned char)n;
	return true;
}

static bool
learn(struct when_shape *shape, struct span value, const struct form *f)
{
	size_t i = 0;

	skip_others(value, &i);
	if (!f->numbers && !part_at(shape, value, &i, YEAR, 4))
		return false;
	if (!f->numbers)
		i++;
	if (!part_at(shape, value, &i, FIRST, 2))
		return false;
	i++;
	if (!part_at(shape, value, &i, SECOND, 2))
		return false;
	i++;
	if (f->numbers && !part_at(shape, value, &i, YEAR, 4))
		return false;
	shape->parts = HOUR;
	if (f->clock) {
		skip_others(value, &i);
		if (!learn_clock(shape, value, &i))
			return false;
		while (i < value.len && !is_letter(value.at[i]))
			i++;
		if (i < value.len &&
		    (lower(value.at[i]) == 'a' || lower(value.at[i]) == 'p'))
			shape->half = (unsigned char)i;
	}
	return true;
}

/* What must stand there as it stood: all that is no part. */
static void
learn_rest(struct when_shape *shape, struct span value)
{
	bool part[WHEN_SHAPE_MAX] = {false};
	size_t i;
	int p;

	for (p = 0; p < shape->parts; p++) {
		part[shape->at[p]] = part[shape->at[p] + 1] = true;
		if (p == YEAR)
			part[shape->at[p] + 2] = part[shape->at[p] + 3] = true;
	}
	for (i = 0; i < shape->decimals; i++)
		part[shape->at[FRACTION] + i] = true;
	if (shape->half != 0)
		part[shape->half] = true;
	for (i = 0; i < value.len; i++)
		if (!part[i]) {
			shape->rest_at[shape->rests] = (unsigned char)i;
			shape->rest[shape->rests++] = value.at[i];
		}
}

void
when_shape_learn(
    struct when_shape *shape, struct span value, const struct form *f)
{
	int learnt = shape->learnt;

	if (learnt >= LEARN_AT_MOST || value.len > WHEN_SHAPE_MAX)
		return;
	*shape = (struct when_shape){0};
	shape->learnt = (unsigned char)(learnt + 1);
	if (f->instant || !learn(shape, value, f))
		return;
	learn_rest(shape, value);
	shape->len = (unsigned char)value.len;
	shape->numbers = f->numbers;
	shape->zoned = f->zoned;
	shape->offset = f->offset;
}

static bool
read_time(const struct when_shape *shape, const char *p, struct form *f)
{
	bool bad = false;
	int i, scale = 100;

	f->clock = true;
	f->hour = digits2(p + shape->at[HOUR], &bad);
	f->minute = digits2(p + shape->at[MINUTE], &bad);
	if (shape->parts > SECONDS)
		f->second = digits2(p + shape->at[SECONDS], &bad);
	for (i = 0; i < shape->decimals; i++, scale /= 10) {
		char c = p[shape->at[FRACTION] + i];

		bad |= !is_digit(c);
		f->ms += (c - '0') * scale;
	}
	if (shape->half != 0) {
		/* without branches: nobody can foresee AM and PM */
		int c = p[shape->half] | 0x20;
		int pm = c == 'p';

		bad |= ((c == 'a') | pm) == 0;
		bad |= f->hour < 1 || f->hour > 12;
		f->hour -= (f->hour == 12) * 12;
		f->hour += pm * 12;
	}
	return !bad && f->hour < 24 && f->minute < 60 && f->second < 60;
}

bool
when_shape_read(
    const struct when_shape *shape, struct span value, struct form *f)
{
	const char *p = value.at;
	bool bad = false;
	int i;

	if (value.len != shape->len || value.len == 0)
		return false;
	for (i = 0; i < shape->rests; i++)
		bad |= p[shape->rest_at[i]] != shape->rest[i];
	if (bad)
		return false;
	*f = (struct form){.numbers = shape->numbers,
	    .zoned = shape->zoned,
	    .offset = shape->offset};
	f->year = digits2(p + shape->at[YEAR], &bad) * 100 +
		  digits2(p + shape->at[YEAR] + 2, &bad);
	f->month = digits2(p + shape->at[FIRST], &bad);
	f->mday = digits2(p + shape->at[SECOND], &bad);
	if (bad || (shape->parts > HOUR && !read_time(shape, p, f)))
		return false;
	return when_form_exists(f);
}
