#include <errno.h>
#include <string.h>

#include "case/deed_members.h"
#include "stream/json_text.h"

/* ---- instants ---- */

/* The number of n digits at p, or -1. */
static int
digits(const char *p, int n)
{
	int value = 0;

	for (; n > 0; n--, p++) {
		if (*p < '0' || *p > '9')
			return -1;
		value = value * 10 + (*p - '0');
	}
	return value;
}

static bool
is_in(int value, int least, int most)
{
	return value >= least && value <= most;
}

static int
read_day(const char *p, int64_t *day)
{
	static const int days[] = {
	    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	int year = digits(p, 4), month = digits(p + 5, 2);
	int mday = digits(p + 8, 2), last;
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	if (year < 0 || !is_in(month, 1, 12) || p[4] != '-' || p[7] != '-')
		return -1;
	last = days[month - 1] + (month == 2 && leap);
	if (!is_in(mday, 1, last))
		return -1;
	*day = when_day_of(year, month, mday);
	return 0;
}

/* Z or the offset that ends the text: what is to be taken from the time. */
static int
read_offset(struct span text, int64_t *offset)
{
	int hours, minutes;

	*offset = 0;
	if (text.len == 1)
		return *text.at == 'Z' || *text.at == 'z' ? 0 : -1;
	if (text.len != 6 || text.at[3] != ':' ||
	    (text.at[0] != '+' && text.at[0] != '-'))
		return -1;
	hours = digits(text.at + 1, 2);
	minutes = digits(text.at + 4, 2);
	if (!is_in(hours, 0, 23) || !is_in(minutes, 0, 59))
		return -1;
	*offset = hours * WHEN_HOUR + minutes * WHEN_MINUTE;
	if (text.at[0] == '-')
		*offset = -*offset;
	return 0;
}

/* After the seconds: digits beyond milliseconds are read over. */
static size_t
read_fraction(struct span text, int64_t *ms)
{
	int64_t unit = 100;
	size_t i = 1;

	*ms = 0;
	if (text.len < 2 || text.at[0] != '.' || digits(text.at + 1, 1) < 0)
		return 0;
	for (; i < text.len && digits(text.at + i, 1) >= 0; i++, unit /= 10)
		*ms += digits(text.at + i, 1) * unit;
	return i;
}

int
deed_instant(struct span text, int64_t *at)
{
	int64_t day, ms, offset;
	int hour, minute, second;
	const char *p = text.at;
	size_t n;

	if (text.len < 20 || read_day(p, &day) != 0 ||
	    (p[10] != 'T' && p[10] != 't' && p[10] != ' ') || p[13] != ':' ||
	    p[16] != ':')
		return -1;
	hour = digits(p + 11, 2);
	minute = digits(p + 14, 2);
	second = digits(p + 17, 2); /* 60 in a leap second */
	if (!is_in(hour, 0, 23) || !is_in(minute, 0, 59) ||
	    !is_in(second, 0, 60))
		return -1;
	n = 19 + read_fraction((struct span){p + 19, text.len - 19}, &ms);
	if (read_offset((struct span){p + n, text.len - n}, &offset) != 0)
		return -1;
	*at = day * WHEN_DAY + hour * WHEN_HOUR + minute * WHEN_MINUTE +
	      second * WHEN_SECOND + ms - offset;
	return *at >= DEED_EARLIEST && *at <= DEED_LATEST ? 0 : -1;
}

/* ---- the line ---- */

static void
put_name(struct buffer *out, enum deed_member member)
{
	buffer_add_char(out, out->at[out->len - 1] == '{' ? '"' : ',');
	if (out->at[out->len - 1] == ',')
		buffer_add_char(out, '"');
	buffer_add_span(out, span_of(deed_member_names[member]));
	buffer_add(out, "\":", 2);
}

/* Nothing for what is empty. */
static void
put_text(struct buffer *out, enum deed_member member, struct span text)
{
	if (text.len == 0 || out->failed)
		return;
	put_name(out, member);
	json_quote(out, text);
}

static void
put_instant(struct buffer *out, enum deed_member member, int64_t at)
{
	char text[WHEN_TEXT];

	if (at == STATE_NEVER)
		return;
	if (member == MEMBER_AT)
		when_write_ms(at, text);
	else
		when_write(at, text);
	put_text(out, member, span_of(text));
}

static void
put_true(struct buffer *out, enum deed_member member, bool is)
{
	if (!is || out->failed)
		return;
	put_name(out, member);
	buffer_add(out, "true", 4);
}

static void
put_members(struct buffer *out, const struct deed_line *line)
{
	const struct act *act = &line->act;
	enum deed deed = act->deed;
	bool resolve = deed == DEED_RESOLVE, own = deed == DEED_OWN;
	bool sorry = deed == DEED_APOLOGISE;

	put_instant(out, MEMBER_AT, line->at);
	put_text(out, MEMBER_ID, line->id);
	put_text(out, MEMBER_DEED, span_of(deed_name(deed)));
	put_text(out, MEMBER_BY, span_trim(act->by));
	if (deed == DEED_GIVE || deed == DEED_DELEGATE)
		put_text(out, MEMBER_TO, span_trim(act->to));
	if (deed == DEED_PROMISE || deed == DEED_DELEGATE || sorry)
		put_instant(out, MEMBER_UNTIL, act->until);
	put_text(out, resolve ? MEMBER_NO_APOLOGY : MEMBER_WHY, act->why);
	if (resolve) {
		put_text(out, MEMBER_DID, act->did);
		put_text(out, MEMBER_CAUSE, act->cause);
		put_text(out, MEMBER_BASIS, act->basis);
	}
	if (sorry) {
		put_text(out, MEMBER_LETTER, line->letter);
		put_text(out, MEMBER_ALLOW, line->allow);
	}
	put_true(out, MEMBER_AGAIN, sorry && act->again);
	put_true(out, MEMBER_ANYWAY, own && line->anyway);
	if (deed == DEED_REOPEN && act->reopened > 1 && !out->failed) {
		put_name(out, MEMBER_REOPENED);
		buffer_text(out, "%lld", (long long)act->reopened);
	}
}

/* Whether what was written says what was meant. */
static bool
is_same(const struct deed_line *a, const struct deed_line *b)
{
	const struct act *x = &a->act, *y = &b->act;

	return a->at == b->at && span_equal(a->id, b->id) &&
	       x->deed == y->deed && span_equal(span_trim(x->by), y->by) &&
	       (y->to.len == 0 || span_equal(span_trim(x->to), y->to)) &&
	       (y->until == STATE_NEVER || x->until == y->until) &&
	       span_equal(x->why, y->why) &&
	       (y->deed != DEED_RESOLVE ||
		   (span_equal(x->did, y->did) &&
		       span_equal(x->cause, y->cause) &&
		       span_equal(x->basis, y->basis))) &&
	       (y->deed != DEED_APOLOGISE ||
		   (span_equal(a->letter, b->letter) &&
		       span_equal(a->allow, b->allow)));
}

static int
check(struct span text, const struct deed_line *line, struct error *err)
{
	struct deed_parser parser = {NULL};
	struct deed_line back;
	enum deed_found found = DEED_FOUND;
	struct error why;
	int status = 0;

	error_clear(&why);
	if (text.len > DEED_LINE_MOST) {
		error_remedy(err, "say it in fewer words");
		return error_set(err, "this deed is longer than 1 MiB");
	}
	if (deed_parse_slowly(&parser, text, NULL, &back, &why) != DEED_FOUND ||
	    !is_same(line, &back))
		found = deed_parse_slowly(&parser, text, NULL, &back, &why);
	if (found != DEED_FOUND) {
		status = error_set(err, "cannot be written: %s", why.what);
	} else if (!is_same(line, &back)) {
		status = error_set(err, "a text of this deed is not UTF-8");
		error_remedy(err, "say --encoding, as in windows-1252");
	}
	deed_parser_free(&parser);
	return status;
}

int
deed_write(struct buffer *out, const struct deed_line *line, struct error *err)
{
	size_t before = out->len;
	struct span text;
	int status;

	buffer_add_char(out, '{');
	put_members(out, line);
	if (buffer_add(out, "}\n", 2) != 0) {
		out->len = before;
		return error_set(err, "%s", strerror(ENOMEM));
	}
	text = (struct span){out->at + before, out->len - before - 1};
	status = check(text, line, err);
	if (status != 0)
		out->len = before;
	return status;
}
