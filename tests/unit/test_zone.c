/* when: instants as text, zones and days, with libc as the judge */
#include "test_when.h"

/* ---- against libc ---- */

static void
test_write(void **state)
{
	uint64_t seed = 42;
	char text[WHEN_TEXT], expected[64];
	int year, month, mday;
	struct tm tm;
	int i;

	(void)state;
	for (i = 0; i < 20000; i++) {
		/* the years 0000 to 9999 */
		int64_t at = (int64_t)(random_next(&seed) % 315569520000000) -
			     62167219200000;
		int64_t day = (at + 719528 * WHEN_DAY) / WHEN_DAY - 719528;
		int ms = (int)((at + 719528 * WHEN_DAY) % 1000);
		time_t t = (time_t)((at - ms) / 1000);

		assert_non_null(gmtime_r(&t, &tm));
		(void)snprintf(expected, sizeof(expected),
		    "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", tm.tm_year + 1900,
		    tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec,
		    ms);
		when_write_ms(at, text);
		assert_string_equal(text, expected);
		when_write(at - ms, text);
		memcpy(expected + 19, "Z", 2);
		assert_string_equal(text, expected);
		when_write_day(day, text);
		expected[10] = '\0';
		assert_string_equal(text, expected);
		when_date_of(day, &year, &month, &mday);
		assert_int_equal(when_day_of(year, month, mday), day);
		assert_int_equal(mday, tm.tm_mday);
	}
	when_write_ms(INT64_MIN, text);
	assert_true(strlen(text) < WHEN_TEXT);
	when_write_ms(INT64_MAX, text);
	assert_true(strlen(text) < WHEN_TEXT);
}

/* What is written is read as the same instant. */
static void
test_round_trip(void **state)
{
	struct zone *zone = open_zone("America/New_York");
	uint64_t seed = 7;
	char text[WHEN_TEXT];
	struct when when;
	int i;

	(void)state;
	for (i = 0; i < 10000; i++) {
		int64_t at = (int64_t)(random_next(&seed) % 253402300800000);

		when_write(at, text);
		assert_int_equal(
		    when_parse(span_of(text), ORDER_UNKNOWN, zone, &when), 0);
		assert_int_equal(when.at, at);
		assert_false(when.day);
	}
	zone_close(zone);
}

static int64_t
local_of(int64_t seconds)
{
	struct tm tm;
	time_t t = (time_t)seconds;

	assert_non_null(localtime_r(&t, &tm));
	return when_day_of(tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday) *
		   86400 +
	       tm.tm_hour * 3600 + tm.tm_min * 60 + tm.tm_sec;
}

/* The first instant, by quarters of an hour, whose local time is local, or
 * the first whose local time is later (a gap). */
static int64_t
scan_instant(int64_t local)
{
	int64_t at, later = INT64_MAX;

	for (at = local - 16 * 3600; at <= local + 16 * 3600; at += 900) {
		int64_t there = local_of(at);

		if (there == local)
			return at;
		if (there > local && at < later)
			later = at;
	}
	return later;
}

static const char *const oracle_zones[] = {"Europe/Amsterdam",
    "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo",
    "Asia/Kathmandu"};

static void
test_zones(void **state)
{
	uint64_t seed = 99;
	struct zone *zone;
	size_t z;
	int i;

	(void)state;
	for (z = 0; z < COUNT(oracle_zones); z++) {
		zone = open_zone(oracle_zones[z]);
		for (i = 0; i < 4000; i++) {
			/* 1990 to 2060, by quarters, many on one day */
			int64_t local =
			    631152000 +
			    (int64_t)(random_next(&seed) % 2454435) * 900;
			int64_t at;

			if (i % 2 == 1) /* near the switches, around 2024 */
				local =
				    1704067200 +
				    (int64_t)(random_next(&seed) % 35136) * 900;
			at = zone_instant(zone, local * 1000, NULL) / 1000;
			assert_int_equal(at, scan_instant(local));
			assert_int_equal(zone_offset(zone, at * 1000) / 1000,
			    local_of(at) - at);
		}
		zone_close(zone);
	}
}

/* Every quarter of an hour of two years with their switches. */
static void
test_zone_year(void **state)
{
	struct zone *zone = open_zone("America/New_York");
	int64_t at, local;

	(void)state;
	for (at = 1672531200; at < 1735689600; at += 900) {
		local = local_of(at);
		assert_int_equal(
		    zone_offset(zone, at * 1000), (local - at) * 1000);
		assert_int_equal(zone_instant(zone, local * 1000, NULL) / 1000,
		    scan_instant(local));
	}
	zone_close(zone);
}

static const struct {
	const char *zone, *day, *start, *end;
} days[] = {
    /* clang-format off */
	{"UTC", "2024-02-29", "2024-02-29T00:00:00Z", "2024-02-29T23:59:59Z"},
	{"Europe/Amsterdam", "2024-03-31",
		"2024-03-30T23:00:00Z", "2024-03-31T21:59:59Z"},
	{"Europe/Amsterdam", "2024-10-27",
		"2024-10-26T22:00:00Z", "2024-10-27T22:59:59Z"},
	/* midnight in the gap */
	{"America/Sao_Paulo", "2018-11-04",
		"2018-11-04T03:00:00Z", "2018-11-05T01:59:59Z"},
	/* the last hour twice */
	{"America/Sao_Paulo", "2018-02-17",
		"2018-02-17T02:00:00Z", "2018-02-18T02:59:59Z"},
	/* the first hour twice */
	{"America/Havana", "2024-11-03",
		"2024-11-03T04:00:00Z", "2024-11-04T04:59:59Z"},
	/* one minute of the day, then the last hour of the one before again */
	{"America/St_Johns", "2006-10-29",
		"2006-10-29T02:30:00Z", "2006-10-30T03:29:59Z"},
	{"America/St_Johns", "2006-10-28",
		"2006-10-28T02:30:00Z", "2006-10-29T03:29:59Z"},
    /* clang-format on */
};

static void
test_days(void **state)
{
	char text[WHEN_TEXT];
	struct zone *zone;
	struct when when;
	int64_t day;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(days); i++) {
		zone = open_zone(days[i].zone);
		assert_int_equal(when_parse(span_of(days[i].day), ORDER_UNKNOWN,
				     zone, &when),
		    0);
		day = zone_day(zone, when.at);
		when_write_day(day, text);
		assert_string_equal(text, days[i].day);
		assert_int_equal(zone_day_start(zone, day), when.at);
		when_write(when.at, text);
		assert_string_equal(text, days[i].start);
		when_write(zone_day_end(zone, day), text);
		assert_string_equal(text, days[i].end);
		assert_int_equal(zone_day(zone, zone_day_end(zone, day)), day);
		zone_close(zone);
	}
}

static void
test_zone_names(void **state)
{
	static const char *const good[] = {"Europe/Amsterdam", "UTC", "utc",
	    "Etc/GMT+5", "CET-1CEST", "CET-1CEST,M3.5.0,M10.5.0/3",
	    "<+0530>-5:30", "EST5EDT"};
	static const char *const bad[] = {"", "Europe/Amsterdm",
	    "../etc/passwd", "/usr/share/zoneinfo/UTC", "Europe",
	    "Europe/../UTC", "CE-1", "CET", "CET-1CEST,", "CET-1CEST,x,y",
	    "Amsterdam", ".", "CET-123", "Europe/Amsterdam\n", "<+0530-5",
	    "EST5E"};
	struct error err;
	struct zone *zone;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(good); i++)
		zone_close(open_zone(good[i]));
	for (i = 0; i < COUNT(bad); i++) {
		if (strcmp(bad[i], "CET") == 0) /* in the database */
			continue;
		error_clear(&err);
		zone = zone_open(bad[i], &err);
		if (zone != NULL)
			fail_msg("%s is a zone", bad[i]);
		assert_non_null(strstr(err.what, "no zone"));
		assert_true(err.remedy[0] != '\0');
	}
	zone_close(NULL);
}

/* NULL is the TZ of the environment, also after another zone was closed. */
static void
test_zone_environment(void **state)
{
	struct zone *zone;

	(void)state;
	assert_int_equal(setenv("TZ", "Asia/Tokyo", 1), 0);
	zone_close(open_zone("America/New_York"));
	zone = open_zone(NULL);
	assert_int_equal(zone_offset(zone, 0), 9 * WHEN_HOUR);
	zone_close(zone);
	assert_string_equal(getenv("TZ"), "Asia/Tokyo");
	assert_int_equal(unsetenv("TZ"), 0);
	zone_close(open_zone("America/New_York"));
	assert_null(getenv("TZ"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_write),
	    cmocka_unit_test(test_round_trip),
	    cmocka_unit_test(test_zones),
	    cmocka_unit_test(test_zone_year),
	    cmocka_unit_test(test_days),
	    cmocka_unit_test(test_zone_names),
	    cmocka_unit_test(test_zone_environment),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
