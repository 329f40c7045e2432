/* promise: terms of every profile, and the promises of one complaint */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "case/profiles.h"
#include "case/promise.h"

#define ZONE "Europe/Amsterdam"

static struct zone *zone;

/* One term by "profile" or "profile/clock": is the day due?  0 or 1. */
static int
check(const struct profile *profile, const char *clock, const char *received,
    bool adjourned, const char *due)
{
	struct when when;
	char got[WHEN_TEXT] = "none";
	int64_t day;

	assert_int_equal(
	    when_parse(span_of(received), ORDER_UNKNOWN, zone, &when), 0);
	day = promise_day_named(
	    profile, clock, zone_day(zone, when.at), adjourned);
	if (day != STATE_NEVER)
		when_write_day(day, got);
	if (strcmp(got, due) == 0)
		return 0;
	print_error("%s %s%s: %s, not %s\n", clock, received,
	    adjourned ? " adjourned" : "", got, due);
	return 1;
}

static int
check_name(
    const char *name, const char *received, bool adjourned, const char *due)
{
	struct error err = {0};
	char base[64];
	const char *slash = strchr(name, '/');
	size_t len = slash ? (size_t)(slash - name) : strlen(name);
	struct profile *profile;
	int wrong;

	assert_true(len < sizeof(base));
	memcpy(base, name, len);
	base[len] = '\0';
	profile = profile_open(base, &err);
	if (profile == NULL)
		fail_msg("%s: %s", name, err.what);
	assert_string_equal(profile_name(profile), base);
	wrong = check(
	    profile, slash ? slash + 1 : "resolve", received, adjourned, due);
	profile_close(profile);
	return wrong;
}

/* Worked by hand or by other programs; at least one a profile and rule. */
static const struct {
	const char *name, *received;
	bool adjourned;
	const char *due;
} rows[] = {
    /* Day zero is the day of receipt, whatever the hour and weekday. */
    {"house/own", "2026-11-20", false, "2026-11-23"},
    {"house/own", "2026-11-22T23:59:59+01:00", false, "2026-11-23"},
    {"house/own", "2026-11-22T23:00:00Z", false, "2026-11-24"},
    {"house/apologise", "2026-04-01", false, "2026-04-10"},
    {"house", "2026-11-23", false, "2027-01-04"},
    {"house", "2026-11-20", false, "2027-01-01"}, /* no shift */
    {"house", "2026-11-20", true, "none"},
    {"house/summary", "2026-11-20", false, "none"},
    /* Shift: Saturday, Sunday, two holidays on end, weekend and holiday. */
    {"awb", "2026-08-22", false, "2026-10-05"},
    {"awb", "2026-08-23", false, "2026-10-05"},
    {"awb", "2027-03-24", false, "2027-05-07"},
    {"awb", "2026-11-14", false, "2026-12-28"},
    {"awb", "2026-02-16", true, "2026-04-28"},
    {"awb-committee", "2026-10-17", false, "2026-12-28"},
    {"awb-committee", "2026-01-10", true, "2026-04-18"}, /* over twelve */
    {"wkkgz", "2026-02-20", false, "2026-04-07"},
    {"wkkgz", "2026-03-16", true, "2026-05-26"},
    {"disp", "2026-01-10", false, "2026-03-07"},
    {"disp/summary", "2026-03-07", false, "2026-03-11"},
    {"psd2", "2026-03-02", false, "2026-03-23"},
    {"psd2", "2026-03-02", true, "2026-04-20"},
    {"cfpb", "2028-02-14", false, "2028-02-29"},
    {"cfpb", "2026-12-31", true, "2027-03-01"},
    {"ofgem", "2026-03-06", false, "2026-05-01"},
    {"ofgem/first-day", "2026-03-06", false, "2026-03-09"},
    {"ofcom", "2026-04-07", false, "2026-06-02"},
    {"ofcom", "2026-04-08", false, "2026-05-20"},
    /* The terms of house, with the holidays of the profile. */
    {"awb/own", "2026-04-02", false, "2026-04-07"},
    {"awb/apologise", "2026-04-02", false, "2026-04-13"},
    {"cfpb/own", "2026-04-02", false, "2026-04-03"},
    {"ofcom/apologise", "2026-04-02", false, "2026-04-09"},
};

static void
every_profile_and_rule(void **context)
{
	int wrong = 0;

	(void)context;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		wrong += check_name(rows[i].name, rows[i].received,
		    rows[i].adjourned, rows[i].due);
	assert_int_equal(wrong, 0);
}

/* Every line of our table is named above, or nobody has worked it out. */
static void
no_line_without_a_row(void **context)
{
	(void)context;
	for (const char *const *line = profiles_table(); *line; line++) {
		char name[64], clock[64], full[130];
		bool found = false;

		assert_int_equal(sscanf(*line, "%63s %63s", name, clock), 2);
		(void)snprintf(full, sizeof(full), "%s%s%s", name,
		    strcmp(clock, "resolve") == 0 ? "" : "/",
		    strcmp(clock, "resolve") == 0 ? "" : clock);
		for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
			found = found || strcmp(rows[i].name, full) == 0;
		if (!found)
			fail_msg("no row for %s", full);
	}
}

/* The worked examples that are shared with others, where they are. */
static void
shared_examples(void **context)
{
	const char *shared = getenv("OWNUP_SHARED");
	char path[4096], line[1024];
	int wrong = 0, seen = 0;
	FILE *in;

	(void)context;
	(void)snprintf(path, sizeof(path), "%s/reference/deadlines.csv",
	    shared ? shared : OWNUP_SOURCE_DIR "/../shared");
	in = fopen(path, "r");
	if (in == NULL) {
		print_message("%s is absent: not checked\n", path);
		skip();
	}
	while (fgets(line, sizeof(line), in) != NULL) {
		char *field[4], *at = line;

		for (int i = 0; i < 4; i++) {
			field[i] = at;
			at += strcspn(at, ",\n");
			assert_true(*at == ',');
			*at++ = '\0';
		}
		if (strcmp(field[0], "profile") == 0)
			continue;
		seen++;
		wrong += check_name(
		    field[0], field[1], strcmp(field[2], "yes") == 0, field[3]);
	}
	(void)fclose(in);
	assert_true(seen > 60);
	assert_int_equal(wrong, 0);
}

static void
latest(void **context)
{
	struct error err = {0};
	struct profile *awb = profile_open("awb", &err);
	struct profile *disp = profile_open("disp", &err);
	int64_t day = when_day_of(2026, 1, 10);

	(void)context;
	assert_int_equal(promise_latest(awb, day), when_day_of(2026, 3, 23));
	assert_int_equal(promise_latest(disp, day), when_day_of(2026, 3, 7));
	assert_int_equal(promise_latest(awb, STATE_NEVER), STATE_NEVER);
	assert_int_equal(promise_latest(awb, INT64_MAX), STATE_NEVER);
	profile_close(awb);
	profile_close(disp);
}

/* ---- the promises of one complaint ---- */

static int64_t
at(const char *text)
{
	struct when when;

	if (strcmp(text, "-") == 0)
		return STATE_NEVER;
	if (when_parse(span_of(text), ORDER_UNKNOWN, zone, &when) != 0)
		fail_msg("%s", text);
	return when.at;
}

/*
 * All received on Thursday 2026-03-26 at 23:30 local; summer time begins on
 * the 29th.  To own by 27 March, to apologise by 2 April, to resolve by 7 May;
 * the export's due is noon on 1 May.
 */
static const struct {
	const char *flags; /* o owner, a apologised, w waived, d due, e due
			    * early, p pledged, c closed, C -p chosen, N neither
			    * can be known, r receipt unknown */
	const char *own, *apologise, *resolve, *resolve_by;
	enum clock_of next_of;
} complaints[] = {
#define OWN "2026-03-27T22:59:59Z"
#define SORRY "2026-04-02T21:59:59Z"
#define BY "2026-05-07T21:59:59Z"
#define DUE "2026-05-01T10:00:00Z"
    {"", OWN, SORRY, BY, BY, CLOCK_OWN},
    {"N", "-", "-", BY, BY, CLOCK_RESOLVE},
    {"o", "-", SORRY, BY, BY, CLOCK_APOLOGISE},
    {"a", OWN, "-", BY, BY, CLOCK_OWN},
    {"oa", "-", "-", BY, BY, CLOCK_RESOLVE},
    {"ow", "-", "-", BY, BY, CLOCK_RESOLVE},
    {"oad", "-", "-", DUE, DUE, CLOCK_RESOLVE},
    {"oadC", "-", "-", BY, BY, CLOCK_RESOLVE},
    {"oadCp", "-", "-", DUE, DUE, CLOCK_RESOLVE},
    {"e", OWN, SORRY, OWN, OWN, CLOCK_OWN},   /* a tie */
    {"oap", "-", "-", BY, BY, CLOCK_RESOLVE}, /* pledged nothing */
    {"r", "-", "-", "-", "-", CLOCK_RESOLVE},
    {"rd", "-", "-", DUE, DUE, CLOCK_RESOLVE},
    {"rdC", "-", "-", "-", "-", CLOCK_RESOLVE},
    {"c", "-", "-", "-", BY, CLOCK_RESOLVE},
    {"cd", "-", "-", "-", DUE, CLOCK_RESOLVE},
};

static void
make(const char *flags, struct promise_terms *terms, struct state *state)
{
	bool known = strchr(flags, 'N') == NULL;

	state_clear(state);
	state->received = at(strchr(flags, 'r') ? "-" : "2026-03-26T22:30:00Z");
	state->owner_person = strchr(flags, 'o') != NULL;
	state->apologised = at(strchr(flags, 'a') ? "2026-03-27" : "-");
	state->apology_waived = strchr(flags, 'w') != NULL;
	state->promised = at(strchr(flags, 'd') ? DUE : "-");
	if (strchr(flags, 'e'))
		state->promised = at(OWN);
	state->pledged = strchr(flags, 'p') != NULL;
	state->closed = strchr(flags, 'c') != NULL;
	terms->chosen = strchr(flags, 'C') != NULL;
	terms->knows_owner = terms->knows_apology = known;
	terms->zone = zone;
}

static void
promises_of_a_complaint(void **context)
{
	struct error err = {0};
	struct profile *house = profile_open("house", &err);
	struct promise_terms terms = {.profile = house};

	(void)context;
	for (size_t i = 0; i < sizeof(complaints) / sizeof(complaints[0]);
	     i++) {
		struct state state;
		struct promises got;

		make(complaints[i].flags, &terms, &state);
		promise_of(&terms, &state, &got);
		if (got.due[CLOCK_OWN] != at(complaints[i].own) ||
		    got.due[CLOCK_APOLOGISE] != at(complaints[i].apologise) ||
		    got.due[CLOCK_RESOLVE] != at(complaints[i].resolve) ||
		    got.resolve_by != at(complaints[i].resolve_by))
			fail_msg("complaint \"%s\"", complaints[i].flags);
		assert_int_equal(got.next_of, complaints[i].next_of);
		assert_int_equal(got.next, got.due[got.next_of]);
	}
	profile_close(house);
}

/* Questions about one complaint at one time: each flag that holds. */
static void
overdue_today_broken(void **context)
{
	static const struct {
		const char *flags, *now, *holds; /* o t b */
	} cases[] = {
	    {"", "2026-03-26T22:59:59Z", ""},
	    {"", "2026-03-26T23:00:00Z", "t"}, /* 27 March has begun */
	    {"", "2026-03-27T22:59:59.999Z", "t"},
	    {"", "2026-03-27T23:00:00Z", "b"},
	    {"N", "2026-03-27T23:00:00Z", ""},
	    {"", "2026-04-02T12:00:00Z", "tb"},
	    {"", "2026-05-07T21:59:59.999Z", "tb"},
	    {"", "2026-05-07T22:00:00Z", "ob"},
	    {"oa", "2026-05-07T21:59:59.999Z", "t"},
	    {"oa", "2026-05-07T22:00:00Z", "ob"},
	    {"oad", "2026-05-01T10:00:00Z", "t"},
	    {"oad", "2026-05-01T10:00:01Z", "otb"},
	    {"oad", "2026-05-02T10:00:00Z", "ob"},
	    {"c", "2026-05-07T12:00:00Z", ""},
	    {"c", "2027-05-07T12:00:00Z", ""},
	    {"r", "2027-05-07T12:00:00Z", ""},
	};
	struct error err = {0};
	struct profile *house = profile_open("house", &err);
	struct promise_terms terms = {.profile = house};

	(void)context;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		int64_t now = at(cases[i].now);
		struct state state;
		struct promises got;
		char holds[4] = "";

		make(cases[i].flags, &terms, &state);
		promise_of(&terms, &state, &got);
		if (promise_overdue(&got, &state, now))
			strcat(holds, "o");
		if (promise_due_today(&got, &state, now, zone))
			strcat(holds, "t");
		if (promise_broken(&got, &state, now))
			strcat(holds, "b");
		if (strcmp(holds, cases[i].holds) != 0)
			fail_msg("\"%s\" at %s: %s", cases[i].flags,
			    cases[i].now, holds);
	}
	profile_close(house);
}

/* In falling order of urgency; every pair is compared both ways. */
static void
order_of_urgency(void **context)
{
	static const struct urgency order[] = {
	    {100, 50, true},
	    {200, 10, true},
	    {200, 20, true},
	    {300, 10, false},
	    {300, STATE_NEVER, false},
	    {400, 5, false},
	    {STATE_NEVER, 5, false},
	    {STATE_NEVER, 6, false},
	    {STATE_NEVER, STATE_NEVER, false},
	};
	const int len = sizeof(order) / sizeof(order[0]);

	(void)context;
	for (int i = 0; i < len; i++)
		for (int j = 0; j < len; j++) {
			int got = urgency_compare(&order[i], &order[j]);

			assert_int_equal(
			    (got > 0) - (got < 0), (i > j) - (i < j));
		}
}

static void
urgency_of_a_complaint(void **context)
{
	struct error err = {0};
	struct profile *house = profile_open("house", &err);
	struct promise_terms terms = {.profile = house};
	struct state state;
	struct promises got;
	struct urgency urgency;

	(void)context;
	make("o", &terms, &state);
	promise_of(&terms, &state, &got);
	urgency = urgency_of(&got, &state, at("2026-04-01"));
	assert_int_equal(urgency.nearest, at(SORRY));
	assert_int_equal(urgency.received, state.received);
	assert_false(urgency.broken);
	urgency = urgency_of(&got, &state, at("2026-04-03"));
	assert_int_equal(urgency.nearest, at(SORRY));
	assert_true(urgency.broken);
	profile_close(house);
}

static int
open_zone(void **context)
{
	struct error err = {0};

	(void)context;
	zone = zone_open(ZONE, &err);
	return zone == NULL ? -1 : 0;
}

static int
close_zone(void **context)
{
	(void)context;
	zone_close(zone);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_profile_and_rule),
	    cmocka_unit_test(no_line_without_a_row),
	    cmocka_unit_test(shared_examples),
	    cmocka_unit_test(latest),
	    cmocka_unit_test(promises_of_a_complaint),
	    cmocka_unit_test(overdue_today_broken),
	    cmocka_unit_test(order_of_urgency),
	    cmocka_unit_test(urgency_of_a_complaint),
	};

	return cmocka_run_group_tests(tests, open_zone, close_zone);
}
