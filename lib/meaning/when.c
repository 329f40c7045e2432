/* The dates of one column, single dates, durations. */
#include <stdio.h>
#include <string.h>

#include "meaning/when.h"
#include "meaning/when_form.h"

/* What RFC 3339 can write: the years 0000 to 9999, in UTC. */
#define AT_LEAST (-719528 * WHEN_DAY)
#define AT_MOST (2932897 * WHEN_DAY - 1)

/* What a n/n/n value says of the order of its column. */
enum says { SAYS_NOTHING, SAYS_DMY, SAYS_MDY, SAYS_OPEN };

static enum says
form_says(const struct form *f)
{
	if (!f->numbers || f->month == f->mday)
		return SAYS_NOTHING;
	if (f->month > 12)
		return SAYS_DMY;
	return f->mday > 12 ? SAYS_MDY : SAYS_OPEN;
}

/* Puts month and day of n/n/n into their places; false: not in that order. */
static bool
form_order(struct form *f, enum day_order order)
{
	enum says says = form_says(f);
	int first = f->month;

	if (says == SAYS_NOTHING)
		return true;
	if (order == ORDER_UNKNOWN && says != SAYS_OPEN)
		order = says == SAYS_DMY ? ORDER_DMY : ORDER_MDY;
	if (order == ORDER_UNKNOWN ||
	    (says == SAYS_DMY && order == ORDER_MDY) ||
	    (says == SAYS_MDY && order == ORDER_DMY))
		return false;
	if (order == ORDER_DMY) {
		f->month = f->mday;
		f->mday = first;
	}
	return true;
}

static bool
form_when(const struct form *f, struct zone *zone, bool utc, struct when *out,
    enum zone_odd *odd)
{
	int64_t local;

	*odd = ZONE_PLAIN;
	out->day = false;
	if (f->instant) {
		out->at = f->at;
		return true;
	}
	local = when_day_of(f->year, f->month, f->mday) * WHEN_DAY +
		f->hour * WHEN_HOUR + f->minute * WHEN_MINUTE +
		f->second * WHEN_SECOND + f->ms;
	if (!f->clock) {
		out->day = true;
		out->at = zone_instant(zone, local, NULL);
	} else if (f->zoned) {
		out->at = local - f->offset * WHEN_SECOND;
	} else {
		out->at = utc ? local : zone_instant(zone, local, odd);
	}
	return out->at >= AT_LEAST && out->at <= AT_MOST;
}

/* Keeps the first value of its kind, cut to what there is room for. */
static void
keep(char text[64], struct span value)
{
	size_t n = value.len < 63 ? value.len : 63;

	if (text[0] != '\0')
		return;
	memcpy(text, value.at, n);
	text[n] = '\0';
}

/* The same of the least in the order of the bytes, whenever it comes. */
static void
keep_least(char text[64], struct span value)
{
	char one[64] = "";

	keep(one, value);
	if (text[0] == '\0' || strcmp(one, text) < 0)
		memcpy(text, one, sizeof(one));
}

void
when_start(struct when_column *column, bool utc)
{
	memset(column, 0, sizeof(*column));
	column->utc = utc;
}

void
when_learn(struct when_column *column, struct span value)
{
	struct form f;

	value = span_trim(value);
	if (!when_form_read(value, &column->last.layout, &f))
		return;
	switch (form_says(&f)) {
	case SAYS_NOTHING:
		break;
	case SAYS_DMY:
		column->proof_dmy++;
		keep(column->example_dmy, value);
		break;
	case SAYS_MDY:
		column->proof_mdy++;
		keep(column->example_mdy, value);
		break;
	case SAYS_OPEN:
		column->open++;
		keep(column->example, value);
		break;
	}
}

static int
settle(struct when_column *column, enum day_order order, enum order_by by)
{
	column->order = order;
	column->by = by;
	column->last.len = 0;
	return 0;
}

int
when_settle(struct when_column *column, struct span name, enum day_order option,
    enum day_order system, struct error *err)
{
	int len = name.len < 100 ? (int)name.len : 100;
	const char *text = name.at == NULL ? "" : name.at;

	if (option != ORDER_UNKNOWN)
		return settle(column, option, ORDER_BY_OPTION);
	if (column->proof_dmy > 0 && column->proof_mdy > 0) {
		(void)error_set(err,
		    "the dates of %.*s contradict each other: %s is day "
		    "first, %s is month first",
		    len, text, column->example_dmy, column->example_mdy);
		error_remedy(err,
		    "say --date-order dmy or --date-order mdy; the dates "
		    "of the other order are then counted as unreadable");
		return -1;
	}
	if (column->proof_dmy > 0)
		return settle(column, ORDER_DMY, ORDER_BY_VALUES);
	if (column->proof_mdy > 0)
		return settle(column, ORDER_MDY, ORDER_BY_VALUES);
	if (system != ORDER_UNKNOWN)
		return settle(column, system,
		    column->open > 0 ? ORDER_BY_SYSTEM : ORDER_BY_NOTHING);
	if (column->open == 0)
		return settle(column, ORDER_UNKNOWN, ORDER_BY_NOTHING);
	(void)error_set(err, "%s in %.*s: nothing tells the day from the month",
	    column->example, len, text);
	error_remedy(err,
	    "say --date-order dmy (day first) or --date-order mdy "
	    "(month first)");
	return -1;
}

/* What the settled order stands on, when all values have been read. */
static void
note_order(struct when_column *column, enum says says)
{
	enum says proof = column->order == ORDER_DMY ? SAYS_DMY : SAYS_MDY;

	if (column->order == ORDER_UNKNOWN || column->by == ORDER_BY_OPTION)
		return;
	if (says == proof)
		column->by = ORDER_BY_VALUES;
	else if (says == SAYS_OPEN && column->by == ORDER_BY_NOTHING)
		column->by = ORDER_BY_SYSTEM;
}

/* A value that is not the last one. */
static enum when_read
read_fresh(struct when_column *column, struct zone *zone, struct span value,
    struct when *out, enum zone_odd *odd)
{
	struct form f;

	*odd = ZONE_PLAIN;
	if (!when_shape_read(&column->shape, value, &f)) {
		if (!when_form_read(value, &column->last.layout, &f))
			return when_is_none(value) ? WHEN_NONE
						   : WHEN_UNREADABLE;
		when_shape_learn(&column->shape, value, &f);
	}
	note_order(column, form_says(&f));
	if (!form_order(&f, column->order) ||
	    !form_when(&f, zone, column->utc, out, odd))
		return WHEN_UNREADABLE;
	return WHEN_READ;
}

static void
count(struct when_column *column, enum when_read got, enum zone_odd odd,
    struct span value)
{
	switch (got) {
	case WHEN_NONE:
		column->none++;
		return;
	case WHEN_UNREADABLE:
		column->unreadable++;
		keep_least(column->bad, value);
		return;
	case WHEN_READ:
		column->read++;
		column->gaps += odd == ZONE_GAP;
		column->overlaps += odd == ZONE_OVERLAP;
	}
}

enum when_read
when_read(struct when_column *column, struct zone *zone, struct span value,
    struct when *out)
{
	enum when_read got;
	enum zone_odd odd;

	if (value.len == 0) {
		column->none++;
		return WHEN_NONE;
	}
	if (value.len == column->last.len &&
	    value.at[value.len - 1] == column->last.text[value.len - 1] &&
	    memcmp(value.at, column->last.text, value.len) == 0) {
		got = column->last.got;
		*out = column->last.out;
		count(column, got, column->last.odd, value);
		return got;
	}
	*out = (struct when){0, false};
	got = read_fresh(column, zone, value, out, &odd);
	count(column, got, odd, value);
	if (value.len <= sizeof(column->last.text)) {
		memcpy(column->last.text, value.at, value.len);
		column->last.len = value.len;
		column->last.out = *out;
		column->last.got = got;
		column->last.odd = odd;
	}
	return got;
}

int
when_parse(struct span value, enum day_order order, struct zone *zone,
    struct when *out)
{
	int layout = 0;
	enum zone_odd odd;
	struct form f;

	if (!when_form_read(value, &layout, &f) || !form_order(&f, order) ||
	    !form_when(&f, zone, false, out, &odd))
		return -1;
	return 0;
}

static int64_t
unit_of(char c)
{
	switch (c) {
	case 's':
		return WHEN_SECOND;
	case 'm':
		return WHEN_MINUTE;
	case 'h':
		return WHEN_HOUR;
	case 'd':
		return WHEN_DAY;
	case 'w':
		return 7 * WHEN_DAY;
	default:
		return 0;
	}
}

int
when_duration(struct span value, int64_t *out)
{
	int64_t whole = 0, part = 0, scale = 1, unit;
	size_t i = 0;

	value = span_trim(value);
	if (value.len < 2)
		return -1;
	unit = unit_of(value.at[--value.len]);
	for (; i < value.len && value.at[i] != '.'; i++) {
		if (value.at[i] < '0' || value.at[i] > '9' || whole > 99999999)
			return -1;
		whole = whole * 10 + (value.at[i] - '0');
	}
	if (i == 0 || unit == 0 || i + 1 == value.len)
		return -1;
	for (i++; i < value.len; i++) {
		if (value.at[i] < '0' || value.at[i] > '9')
			return -1;
		if (scale < 1000000000) {
			part = part * 10 + (value.at[i] - '0');
			scale *= 10;
		}
	}
	*out = whole * unit + part * unit / scale;
	return 0;
}

bool
when_is_none(struct span value)
{
	char text[WHEN_NULL_MAX];
	size_t n = 0;
	size_t i;

	for (i = 0; i < value.len; i++) {
		char c = value.at[i];

		if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
			continue;
		if (n == sizeof(text))
			return false;
		c = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
		if (n == 0 && !when_null_begins(c))
			return false; /* most are let go here */
		text[n++] = c;
	}
	return when_null_word(text, n);
}
