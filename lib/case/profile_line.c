#include <string.h>

#include "case/profile_line.h"
#include "meaning/when.h"

#define LENGTH_MAX 3660 /* ten years of days */

struct span
profile_word(struct span *rest)
{
	struct span word = span_trim(*rest);
	size_t len = 0;

	while (len < word.len && word.at[len] != ' ' && word.at[len] != '\t')
		len++;
	*rest = (struct span){word.at + len, word.len - len};
	word.len = len;
	return word;
}

static bool
copy_text(char *to, size_t size, struct span from)
{
	if (from.len >= size)
		return false;
	if (from.len > 0)
		memcpy(to, from.at, from.len);
	to[from.len] = '\0';
	return true;
}

/* Digits only; -1 when it is no number or over most. */
static int
read_number(struct span digits, int most)
{
	int number = 0;

	if (digits.len == 0)
		return -1;
	for (size_t i = 0; i < digits.len; i++) {
		if (digits.at[i] < '0' || digits.at[i] > '9')
			return -1;
		number = number * 10 + (digits.at[i] - '0');
		if (number > most)
			return -1;
	}
	return number;
}

bool
profile_date(struct span text, int64_t *day)
{
	int year, month, mday, got[3];

	if (text.len != 10 || text.at[4] != '-' || text.at[7] != '-')
		return false;
	year = read_number((struct span){text.at, 4}, 9999);
	month = read_number((struct span){text.at + 5, 2}, 12);
	mday = read_number((struct span){text.at + 8, 2}, 31);
	if (year < 0 || month < 1 || mday < 1)
		return false;
	*day = when_day_of(year, month, mday);
	when_date_of(*day, &got[0], &got[1], &got[2]);
	return got[0] == year && got[1] == month && got[2] == mday;
}

static bool
read_length(struct span word, struct length *out)
{
	out->unit = '-';
	out->n = 0;
	if (word.len < 2)
		return false;
	out->unit = word.at[word.len - 1];
	out->n = read_number((struct span){word.at, word.len - 1}, LENGTH_MAX);
	return out->n >= 0 && strchr("wdB", out->unit) != NULL &&
	       out->unit != '\0';
}

/* ---- the fields of a line ---- */

static bool
read_clock(struct span word, struct term *term)
{
	return copy_text(term->clock, sizeof(term->clock), word);
}

static bool
read_first(struct span word, struct term *term)
{
	return read_length(word, &term->first);
}

static bool
read_then(struct span word, struct term *term)
{
	return read_length(word, &term->then) || span_is(word, "-");
}

static bool
read_shift(struct span word, struct term *term)
{
	term->shift = span_is(word, "yes");
	return term->shift || span_is(word, "no");
}

static bool
read_over12(struct span word, struct term *term)
{
	term->shift_long = span_is(word, "shift");
	return term->shift_long || span_is(word, "plain") || span_is(word, "-");
}

static bool
read_holidays(struct span word, struct term *term)
{
	term->dutch = span_is(word, "nl");
	return term->dutch || span_is(word, "-");
}

/* One bound at the front of *rest, with the comma after it. */
static bool
read_bound(struct span *rest, struct term *term)
{
	static const char from[] = "received>=", before[] = "received<";
	const char *comma = memchr(rest->at, ',', rest->len);
	size_t len = comma == NULL ? rest->len : (size_t)(comma - rest->at);
	size_t word = sizeof(before) - 1;
	int64_t *bound = &term->before;

	if (len >= sizeof(from) - 1 &&
	    memcmp(rest->at, from, sizeof(from) - 1) == 0) {
		word = sizeof(from) - 1;
		bound = &term->from;
	} else if (len < word || memcmp(rest->at, before, word) != 0) {
		return false;
	}
	if (!profile_date((struct span){rest->at + word, len - word}, bound))
		return false;
	if (comma != NULL)
		len++;
	rest->at += len;
	rest->len -= len;
	return comma == NULL || rest->len > 0;
}

static bool
read_applies(struct span word, struct term *term)
{
	term->from = INT64_MIN;
	term->before = INT64_MAX;
	if (span_is(word, "-"))
		return true;
	while (word.len > 0)
		if (!read_bound(&word, term))
			return false;
	return true;
}

static const struct {
	const char *name;
	bool (*read)(struct span word, struct term *term);
	const char *form;
} fields[] = {
    {"clock", read_clock, "a name of at most 15 letters"},
    {"term", read_first, "6w, 15d or 3B"},
    {"then", read_then, "10w, 60d, 35B or -"},
    {"shift", read_shift, "yes or no"},
    {"over12", read_over12, "plain, shift or -"},
    {"holidays", read_holidays, "nl or -"},
    {"applies", read_applies, "received<DATE, received>=DATE or -"},
};

int
profile_line(struct span rest, struct term *term, struct error *err)
{
	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		struct span word = profile_word(&rest);

		if (word.len == 0) {
			error_remedy(err, "a line is: profile clock term then "
					  "shift over12 holidays applies");
			return error_set(
			    err, "the line has no %s", fields[i].name);
		}
		if (!fields[i].read(word, term)) {
			error_remedy(err, "write %s", fields[i].form);
			return error_set(err, "%s is \"%.*s\"", fields[i].name,
			    (int)(word.len < 80 ? word.len : 80), word.at);
		}
	}
	rest = span_trim(rest);
	if (rest.len >= sizeof(term->source))
		rest.len = sizeof(term->source) - 1;
	(void)copy_text(term->source, sizeof(term->source), rest);
	return 0;
}
