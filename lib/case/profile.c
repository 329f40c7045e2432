#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "case/lines.h"
#include "case/profile.h"
#include "case/profile_line.h"
#include "case/profiles.h"

#define HOLIDAYS_MAX 36600 /* a hundred years of days */
#define HOLIDAYS_STEP 64

/* ---- terms ---- */

static int
add_term(struct profile *profile, struct span rest, struct error *err)
{
	if (profile->terms_len == PROFILE_TERMS)
		return error_set(
		    err, "more than %d lines in a profile", PROFILE_TERMS);
	if (profile_line(rest, &profile->terms[profile->terms_len], err) != 0)
		return -1;
	profile->terms_len++;
	return 0;
}

static const struct term *
find_term(const struct profile *profile, const char *clock)
{
	for (size_t i = 0; i < profile->terms_len; i++)
		if (strcmp(profile->terms[i].clock, clock) == 0)
			return &profile->terms[i];
	return NULL;
}

const struct term *
profile_term(const struct profile *profile, const char *clock, int64_t received)
{
	for (size_t i = 0; i < profile->terms_len; i++) {
		const struct term *term = &profile->terms[i];

		if (strcmp(term->clock, clock) == 0 && term->from <= received &&
		    received < term->before)
			return term;
	}
	return NULL;
}

/* The lines of our table that are of this name, all or of one clock. */
static int
take_table(struct profile *profile, const char *name, const char *clock,
    struct error *err)
{
	for (const char *const *line = profiles_table(); *line; line++) {
		struct span rest = span_of(*line), after;

		if (!span_is(profile_word(&rest), name))
			continue;
		after = rest;
		if (clock != NULL && !span_is(profile_word(&after), clock))
			continue;
		if (add_term(profile, rest, err) != 0)
			return -1;
	}
	return 0;
}

static int
take_line(struct span line, void *arg, struct error *err)
{
	struct profile *profile = arg;
	struct span name = profile_word(&line);

	if (name.len >= sizeof(profile->name))
		return error_set(err, "the name of the profile is too long");
	if (profile->name[0] == '\0') {
		memcpy(profile->name, name.at, name.len);
	} else if (!span_is(name, profile->name)) {
		error_remedy(err, "give each profile a file of its own");
		return error_set(
		    err, "a second profile, \"%.*s\"", (int)name.len, name.at);
	}
	return add_term(profile, line, err);
}

/* Owning and apologising as in house, where the profile is silent. */
static int
complete(struct profile *profile, struct error *err)
{
	static const char *const clocks[] = {"own", "apologise"};
	const struct term *resolve = find_term(profile, "resolve");

	if (resolve == NULL)
		return error_set(err, "no line for the clock resolve");
	for (size_t i = 0; i < sizeof(clocks) / sizeof(clocks[0]); i++) {
		if (find_term(profile, clocks[i]) != NULL)
			continue;
		if (take_table(profile, "house", clocks[i], err) != 0)
			return -1;
		profile->terms[profile->terms_len - 1].dutch = resolve->dutch;
	}
	return 0;
}

static int
unknown(const char *name, struct error *err)
{
	char list[256] = "";
	struct span last = span_of("");
	size_t used = 0;

	for (const char *const *line = profiles_table(); *line; line++) {
		struct span rest = span_of(*line);
		struct span word = profile_word(&rest);

		if (span_equal(word, last) ||
		    used + word.len + 3 > sizeof(list))
			continue;
		used += (size_t)snprintf(list + used, sizeof(list) - used,
		    "%s%.*s", used == 0 ? "" : ", ", (int)word.len, word.at);
		last = word;
	}
	error_remedy(
	    err, "there are %s; the name of a file needs a / or a dot", list);
	return error_set(err, "no profile \"%.80s\"", name);
}

static int
fill(struct profile *profile, const char *name, struct error *err)
{
	if (strpbrk(name, "/.") != NULL) {
		if (lines_each(name, take_line, profile, err) != 0)
			return -1;
		if (complete(profile, err) == 0)
			return 0;
		error_at(err, name, 0);
		return -1;
	}
	(void)snprintf(profile->name, sizeof(profile->name), "%s", name);
	if (take_table(profile, profile->name, NULL, err) != 0)
		return -1;
	if (profile->terms_len == 0)
		return unknown(name, err);
	return complete(profile, err);
}

struct profile *
profile_open(const char *name, struct error *err)
{
	struct profile *profile = calloc(1, sizeof(*profile));

	if (profile == NULL) {
		(void)error_set(err, "out of memory");
		return NULL;
	}
	if (fill(profile, name, err) != 0) {
		profile_close(profile);
		return NULL;
	}
	return profile;
}

void
profile_close(struct profile *profile)
{
	if (profile == NULL)
		return;
	free(profile->more);
	free(profile);
}

const char *
profile_name(const struct profile *profile)
{
	return profile->name;
}

const char *
profile_source(const struct profile *profile)
{
	return find_term(profile, "resolve")->source;
}

/* ---- holidays ---- */

static int
take_day(struct span line, void *arg, struct error *err)
{
	struct profile *profile = arg;
	const char *comment = memchr(line.at, '#', line.len);
	int64_t day;

	if (comment != NULL)
		line.len = (size_t)(comment - line.at);
	line = span_trim(line);
	if (!profile_date(line, &day)) {
		error_remedy(err, "write 2026-12-25, one date a line");
		return error_set(err, "\"%.*s\" is no date",
		    (int)(line.len < 80 ? line.len : 80), line.at);
	}
	if (profile->more_len == HOLIDAYS_MAX)
		return error_set(err, "more than %d dates", HOLIDAYS_MAX);
	if (profile->more_len % HOLIDAYS_STEP == 0) {
		size_t room = profile->more_len + HOLIDAYS_STEP;
		int64_t *more = realloc(profile->more, room * sizeof(*more));

		if (more == NULL)
			return error_set(err, "out of memory");
		profile->more = more;
	}
	profile->more[profile->more_len++] = day;
	return 0;
}

static int
compare_days(const void *a, const void *b)
{
	const int64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

int
profile_add_holidays(
    struct profile *profile, const char *file, struct error *err)
{
	size_t before = profile->more_len;

	if (lines_each(file, take_day, profile, err) != 0) {
		profile->more_len = before;
		return -1;
	}
	if (profile->more_len > 0)
		qsort(profile->more, profile->more_len, sizeof(*profile->more),
		    compare_days);
	return 0;
}
