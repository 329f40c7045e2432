/* profile: profiles and holidays that people write in files of their own */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "case/promise.h"

/* One term: is the day due?  0 or 1. */
static int
check(const struct profile *profile, const char *clock, const char *received,
    bool adjourned, const char *due)
{
	char got[WHEN_TEXT] = "none";
	int year, month, mday;
	int64_t day;

	assert_int_equal(sscanf(received, "%d-%d-%d", &year, &month, &mday), 3);
	day = promise_day_named(
	    profile, clock, when_day_of(year, month, mday), adjourned);
	if (day != STATE_NEVER)
		when_write_day(day, got);
	if (strcmp(got, due) == 0)
		return 0;
	print_error("%s %s: %s, not %s\n", clock, received, got, due);
	return 1;
}

static char file[] = "/tmp/test_profile.XXXXXX";

static void
write_file(const char *text, size_t len)
{
	FILE *out = fopen(file, "w");

	assert_non_null(out);
	assert_int_equal(fwrite(text, 1, len, out), len);
	assert_int_equal(fclose(out), 0);
}

static void
holidays_of_a_file(void **context)
{
	static const struct {
		const char *profile, *clock, *received, *days, *due, *without;
	} cases[] = {
	    {"awb", "resolve", "2026-04-02", "2026-05-15", "2026-05-18",
		"2026-05-15"},
	    {"awb", "resolve", "2027-03-24", "2027-05-07", "2027-05-10",
		"2027-05-07"},
	    {"house", "apologise", "2027-04-30", "2027-05-07", "2027-05-12",
		"2027-05-11"},
	    {"psd2", "resolve", "2026-03-23", "2026-04-06\r\n2026-04-03",
		"2026-04-15", "2026-04-13"},
	    {"disp", "summary", "2026-04-01",
		"\xef\xbb\xbf# bank holidays\n\n2026-04-03 # Good Friday\n"
		"2026-04-06\n",
		"2026-04-08", "2026-04-06"},
	    {"ofgem", "first-day", "2026-12-24",
		"2026-12-28\n2026-12-25\n2026-12-25\n", "2026-12-29",
		"2026-12-25"},
	};

	(void)context;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct error err = {0};
		struct profile *profile = profile_open(cases[i].profile, &err);

		assert_non_null(profile);
		assert_int_equal(
		    check(profile, cases[i].clock, cases[i].received, false,
			cases[i].without),
		    0);
		write_file(cases[i].days, strlen(cases[i].days));
		assert_int_equal(profile_add_holidays(profile, file, &err), 0);
		assert_int_equal(check(profile, cases[i].clock,
				     cases[i].received, false, cases[i].due),
		    0);
		profile_close(profile);
	}
}

/* A second file adds to the first, and a bad one changes nothing. */
static void
holidays_add_up(void **context)
{
	struct error err = {0};
	struct profile *profile = profile_open("cfpb", &err);
	char text[3000] = "";
	size_t len = 0;

	(void)context;
	assert_non_null(profile);
	for (int i = 0; i < 200; i++)
		len += (size_t)snprintf(text + len, sizeof(text) - len,
		    "20%02d-12-25\n", 99 - i % 100);
	write_file(text, len);
	assert_int_equal(profile_add_holidays(profile, file, &err), 0);
	write_file("2026-12-28\n", 11);
	assert_int_equal(profile_add_holidays(profile, file, &err), 0);
	assert_int_equal(
	    check(profile, "own", "2026-12-24", false, "2026-12-29"), 0);
	write_file("2026-12-29\n2026-02-29\n", 22);
	assert_int_equal(profile_add_holidays(profile, file, &err), -1);
	assert_string_equal(err.what, "\"2026-02-29\" is no date");
	assert_non_null(strstr(err.where, ":2"));
	assert_int_equal(profile->more_len, 201);
	assert_int_equal(
	    check(profile, "own", "2026-12-24", false, "2026-12-29"), 0);
	error_clear(&err);
	assert_int_equal(profile_add_holidays(profile, "/nowhere", &err), -1);
	assert_string_equal(err.where, "/nowhere");
	profile_close(profile);
}

static void
profiles_of_a_file(void **context)
{
	static const char good[] =
	    "# profile clock term then shift over12 holidays applies\n"
	    "club\tresolve  14w 100d yes shift nl - statutes, art. 3\r\n"
	    "\n"
	    "club own 0d - no - nl received>=2026-01-01,received<2027-01-01\n"
	    "club own 2B - no - -  -\n";
	struct error err = {0};
	struct profile *profile;

	(void)context;
	write_file(good, sizeof(good) - 1);
	profile = profile_open(file, &err);
	if (profile == NULL)
		fail_msg("%s: %s", err.where, err.what);
	assert_string_equal(profile_name(profile), "club");
	assert_string_equal(profile_source(profile), "statutes, art. 3");
	/* over12 = shift: the two cases of awb-committee, and 100 days. */
	assert_int_equal(
	    check(profile, "resolve", "2026-01-10", false, "2026-04-20"), 0);
	assert_int_equal(
	    check(profile, "resolve", "2026-01-19", false, "2026-04-28"), 0);
	assert_int_equal(
	    check(profile, "resolve", "2026-01-01", true, "2026-04-13"), 0);
	assert_int_equal(
	    check(profile, "own", "2026-12-31", false, "2026-12-31"), 0);
	assert_int_equal(
	    check(profile, "own", "2027-01-01", false, "2027-01-05"), 0);
	assert_int_equal(
	    check(profile, "own", "2025-12-31", false, "2026-01-02"), 0);
	assert_int_equal(
	    check(profile, "apologise", "2026-12-24", false, "2027-01-04"), 0);
	profile_close(profile);
}

static void
bad_lines(void **context)
{
	static const struct {
		const char *text, *what;
		int line;
	} cases[] = {
	    {"x own 1B - no - - -\n", "no line for the clock resolve", 0},
	    {"", "no line for the clock resolve", 0},
	    {"x resolve 6w - no - - -\ny own 1B - no - - -\n",
		"a second profile, \"y\"", 2},
	    {"#\nx resolve 6w - no -\n", "the line has no holidays", 2},
	    {"x\n", "the line has no clock", 1},
	    {"x abcdefghijklmnop 6w - no - - -",
		"clock is "
		"\"abcdefghijklmnop\"",
		1},
	    {"x resolve 6 - no - - -\n", "term is \"6\"", 1},
	    {"x resolve w - no - - -\n", "term is \"w\"", 1},
	    {"x resolve - - no - - -\n", "term is \"-\"", 1},
	    {"x resolve -6w - no - - -\n", "term is \"-6w\"", 1},
	    {"x resolve 99999999999999999999w - no - - -\n",
		"term is \"99999999999999999999w\"", 1},
	    {"x resolve 6w 6m no - - -\n", "then is \"6m\"", 1},
	    {"x resolve 6w - ja - - -\n", "shift is \"ja\"", 1},
	    {"x resolve 6w - no maybe - -\n", "over12 is \"maybe\"", 1},
	    {"x resolve 6w - no - be -\n", "holidays is \"be\"", 1},
	    {"x resolve 6w - no - - received<=2026-01-01\n",
		"applies is \"received<=2026-01-01\"", 1},
	    {"x resolve 6w - no - - received<2026-13-01\n",
		"applies is \"received<2026-13-01\"", 1},
	    {"x resolve 6w - no - - received<2026-01-01,\n",
		"applies is \"received<2026-01-01,\"", 1},
	    {"x resolve 6w - no - - ,\n", "applies is \",\"", 1},
	};

	(void)context;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct error err = {0};
		char where[64];

		write_file(cases[i].text, strlen(cases[i].text));
		assert_null(profile_open(file, &err));
		assert_string_equal(err.what, cases[i].what);
		(void)snprintf(where, sizeof(where), "%s", file);
		if (cases[i].line > 0)
			(void)snprintf(
			    where, sizeof(where), "%s:%d", file, cases[i].line);
		assert_string_equal(err.where, where);
	}
}

static void
hostile_files(void **context)
{
	struct error err = {0};
	char text[5000];

	(void)context;
	memset(text, 'x', sizeof(text));
	write_file(text, sizeof(text));
	assert_null(profile_open(file, &err));
	assert_non_null(strstr(err.what, "no line of text"));
	error_clear(&err);
	write_file("x resolve 6w\0- no - - -\n", 24);
	assert_null(profile_open(file, &err));
	assert_non_null(strstr(err.what, "no line of text"));
	error_clear(&err);
	for (size_t i = 0; i < sizeof(text) - 25; i += 25)
		memcpy(text + i, "x resolve 6w - no - - - \n", 25);
	write_file(text, sizeof(text) - 25);
	assert_null(profile_open(file, &err));
	assert_non_null(strstr(err.what, "more than"));
	error_clear(&err);
	assert_null(profile_open("/tmp", &err));
	assert_non_null(strstr(err.what, "cannot read"));
	error_clear(&err);
	assert_null(profile_open("bhw", &err));
	assert_string_equal(err.what, "no profile \"bhw\"");
	assert_string_equal(err.remedy,
	    "there are house, awb, awb-committee, wkkgz, disp, psd2, cfpb, "
	    "ofgem, ofcom; the name of a file needs a / or a dot");
	error_clear(&err);
	assert_null(profile_open("", &err));
	assert_string_equal(err.what, "no profile \"\"");
	profile_close(NULL);
}

static int
make_file(void **context)
{
	int made = mkstemp(file);

	(void)context;
	return made < 0 ? -1 : close(made);
}

static int
remove_file(void **context)
{
	(void)context;
	return unlink(file);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(holidays_of_a_file),
	    cmocka_unit_test(holidays_add_up),
	    cmocka_unit_test(profiles_of_a_file),
	    cmocka_unit_test(bad_lines),
	    cmocka_unit_test(hostile_files),
	};

	return cmocka_run_group_tests(tests, make_file, remove_file);
}
