/* trend: weeks over years and switches of the clock, and which way they go */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "meaning/when.h"
#include "tally/trend.h"

/* ISO 8601: weeks around the ends of years. */
static const struct {
	int year, month, day;
	int of, week; /* the ISO year and week */
	int back;     /* days since Monday */
} days[] = {
    {2026, 11, 23, 2026, 48, 0},
    {2026, 11, 22, 2026, 47, 6},
    {2024, 12, 29, 2024, 52, 6},
    {2024, 12, 30, 2025, 1, 0},
    {2025, 12, 31, 2026, 1, 2},
    {2021, 1, 3, 2020, 53, 6},
    {2020, 12, 31, 2020, 53, 3},
    {2016, 1, 1, 2015, 53, 4},
    {2000, 1, 1, 1999, 52, 5},
    {1970, 1, 1, 1970, 1, 3},
    {1969, 12, 28, 1969, 52, 6},
    {1, 1, 1, 1, 1, 0},
    {9999, 12, 31, 9999, 52, 4},
};

static void
weeks_have_names(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(days) / sizeof(days[0]); i++) {
		int64_t day =
		    when_day_of(days[i].year, days[i].month, days[i].day);
		int year, week;

		assert_int_equal(week_monday(day), day - days[i].back);
		week_name(week_monday(day), &year, &week);
		assert_int_equal(year, days[i].of);
		assert_int_equal(week, days[i].week);
	}
}

/* The local day decides, on both sides of a switch of the clock. */
static void
weeks_are_local(void **unused)
{
	static const struct {
		const char *zone;
		int64_t at; /* seconds */
		int day;    /* of March or of October 2026, a Sunday or after */
		int month;
	} rows[] = {
	    {"Europe/Amsterdam", 1774738800, 29, 3}, /* 00:00 CET */
	    {"Europe/Amsterdam", 1774821599, 29, 3}, /* 23:59:59 CEST */
	    {"Europe/Amsterdam", 1774821600, 30, 3}, /* Monday */
	    {"UTC", 1774821600, 29, 3},
	    {"Europe/Amsterdam", 1792969199, 25, 10}, /* 23:59:59 CET */
	    {"Europe/Amsterdam", 1792969200, 26, 10}, /* Monday */
	    {"America/New_York", 1774843199, 29, 3},
	    {"Pacific/Auckland", 1774782000, 30, 3},
	};
	struct error err;

	(void)unused;
	error_clear(&err);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct zone *zone = zone_open(rows[i].zone, &err);

		assert_non_null(zone);
		assert_int_equal(zone_day(zone, rows[i].at * WHEN_SECOND),
		    when_day_of(2026, rows[i].month, rows[i].day));
		zone_close(zone);
	}
}

#define TODAY 20780 /* 2026-11-23, a Monday */

static struct weeks *
weeks_new(void)
{
	struct weeks *weeks = malloc(sizeof(*weeks));

	assert_non_null(weeks);
	weeks_start(weeks, TODAY);
	return weeks;
}

static struct trend *
judged(struct weeks *weeks, uint64_t complaints, uint64_t open)
{
	struct trend *trend = trend_new(weeks, complaints, open);

	assert_non_null(trend);
	free(weeks);
	return trend;
}

static void
weeks_without_any_are_there(void **unused)
{
	struct weeks *weeks = weeks_new();
	struct trend *trend;

	(void)unused;
	assert_int_equal(TODAY, when_day_of(2026, 11, 23));
	weeks_add(weeks, TODAY - 35, TODAY - 20, false);
	weeks_add(weeks, TODAY - 28, WEEKS_NEVER, true);
	weeks_add(weeks, TODAY - 15, TODAY - 22, false); /* backwards */
	weeks_add(weeks, TODAY - 1, WEEKS_NEVER, false);
	weeks_add(weeks, WEEKS_NEVER, TODAY - 1, false);
	weeks_add(weeks, TODAY + 8, WEEKS_NEVER, true);
	weeks_add(weeks, TODAY - 7 * WEEKS_KEPT, WEEKS_NEVER, true);
	trend = judged(weeks, 7, 3);
	assert_int_equal(trend->len, 6);
	assert_int_equal(trend->undated, 2);
	assert_int_equal(trend->before, 1);
	assert_int_equal(trend->after, 1);
	assert_false(trend->ends_early);
	for (size_t i = 0; i < 6; i++) {
		static const uint64_t want[][SERIES_ALL] = {{1, 0, 2},
		    {1, 1, 3}, {1, 1, 2}, {0, 0, 2}, {1, 1, 2}, {0, 0, 2}};

		assert_int_equal(trend->week[i].monday,
		    week_monday(TODAY - 35) + 7 * (int64_t)i);
		assert_int_equal(trend->week[i].partial, i == 0 || i + 1 == 6);
		assert_memory_equal(
		    trend->week[i].value, want[i], sizeof(want[i]));
	}
	trend_free(trend);
}

static void
an_export_may_end_early(void **unused)
{
	(void)unused;
	for (int silent = 3; silent < 8; silent++) {
		struct weeks *weeks = weeks_new();
		struct trend *trend;

		weeks_add(weeks, TODAY - 100, WEEKS_NEVER, true);
		weeks_add(weeks, TODAY - 7 * silent, WEEKS_NEVER, true);
		trend = judged(weeks, 3, 2);
		assert_int_equal(trend->ends_early, silent - 1 >= TREND_SILENT);
		assert_int_equal(trend->week[trend->len - 1].monday,
		    trend->ends_early ? TODAY - 7 * silent : TODAY);
		trend_free(trend);
	}
}

/* So many received in each of some weeks, the last of them this one. */
static struct weeks *
fill(const int *received, int len)
{
	struct weeks *weeks = weeks_new();

	for (int i = 0; i < len; i++)
		for (int k = 0; k < received[i]; k++)
			weeks_add(weeks, TODAY - 7 * (len - 1 - i),
			    TODAY - 7 * (len - 1 - i), false);
	return weeks;
}

static void
directions_are_borne_out(void **unused)
{
	static const struct {
		enum direction direction;
		int len;
		int received[30];
	} rows[] = {
	    /* noise */
	    {DIRECTION_NONE, 16,
		{5, 4, 6, 5, 6, 4, 5, 6, 4, 5, 6, 5, 4, 6, 5, 9}},
	    /* a shift to the other side */
	    {DIRECTION_RISING, 20,
		{1, 4, 6, 5, 6, 4, 5, 6, 4, 5, 8, 9, 7, 8, 9, 8, 7, 9, 8, 1}},
	    {DIRECTION_FALLING, 20,
		{9, 8, 9, 7, 8, 9, 8, 7, 9, 8, 5, 4, 6, 5, 6, 4, 5, 6, 4, 9}},
	    /* the same in too few weeks */
	    {DIRECTION_NONE, 11, {9, 20, 21, 20, 21, 20, 5, 4, 5, 4, 9}},
	    /* a logarithm that explains next to nothing */
	    {DIRECTION_NONE, 30,
		{5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 9, 9, 9, 9, 9, 9, 9, 5, 5, 5,
		    5, 5, 5, 5, 5, 5, 5, 5, 5}},
	    /* one odd week */
	    {DIRECTION_NONE, 17,
		{5, 4, 6, 5, 6, 4, 5, 6, 4, 5, 6, 5, 4, 6, 5, 40, 5}},
	};

	(void)unused;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct weeks *weeks = fill(rows[i].received, rows[i].len);
		struct trend *trend = judged(weeks, 99, 1);

		assert_int_equal(trend->len, rows[i].len);
		assert_int_equal(trend->to - trend->from, rows[i].len - 2);
		if (trend->series[SERIES_RECEIVED].direction !=
		    rows[i].direction)
			fail_msg("row %zu", i);
		trend_free(trend);
		/* nothing resolved: no direction at all */
		trend = judged(fill(rows[i].received, rows[i].len), 9, 9);
		assert_true(trend->open_alone);
		assert_int_equal(
		    trend->series[SERIES_RECEIVED].direction, DIRECTION_NONE);
		trend_free(trend);
	}
}

/* A count that is not the mean would be beyond limits so narrow. */
static void
limits_leave_room_for_one(void **unused)
{
	static const struct {
		bool limits;
		int len;
		int received[16];
	} rows[] = {
	    {false, 14, {1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1}},
	    {false, 14, {9, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 5, 5, 9}},
	    {true, 14, {9, 5, 6, 5, 5, 5, 6, 6, 6, 6, 6, 5, 6, 9}},
	    {true, 14, {9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9}},
	};

	(void)unused;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct trend *trend =
		    judged(fill(rows[i].received, rows[i].len), 99, 1);
		int signals = 0;

		for (size_t week = 0; week < trend->len; week++)
			signals |= trend->week[week].signals[SERIES_RECEIVED];
		if (trend->series[SERIES_RECEIVED].xmr.limits !=
			rows[i].limits ||
		    signals != 0)
			fail_msg("row %zu", i);
		trend_free(trend);
	}
}

/* What the export itself would make is no direction. */
static void
cut_exports_have_no_direction(void **unused)
{
	struct weeks *weeks = weeks_new();
	struct trend *trend;

	(void)unused;
	/* all of a long past, resolved when another came in: open rises */
	for (int i = 0; i < 90; i++) {
		weeks_add(weeks, TODAY - 7 * i, WEEKS_NEVER, true);
		weeks_add(weeks, TODAY - 7 * i, TODAY - 7 * i, false);
	}
	trend = judged(weeks, 180, 90);
	assert_false(trend->resolved_undated);
	assert_int_equal(
	    trend->series[SERIES_OPEN].direction, DIRECTION_RISING);
	trend_free(trend);
	/* the same in the first weeks of an export */
	weeks = weeks_new();
	for (int i = 0; i < 40; i++) {
		weeks_add(weeks, TODAY - 7 * i, WEEKS_NEVER, true);
		weeks_add(weeks, TODAY - 7 * i, TODAY - 7 * i, false);
	}
	trend = judged(weeks, 80, 40);
	assert_int_equal(trend->series[SERIES_OPEN].direction, DIRECTION_NONE);
	assert_true(trend->series[SERIES_OPEN].logarithm.slope > 0);
	trend_free(trend);
	/* received long ago, and resolved bit by bit */
	weeks = weeks_new();
	for (int i = 0; i < 40; i++)
		weeks_add(weeks, TODAY - 7 * 40, TODAY - 7 * i, false);
	trend = judged(weeks, 41, 1);
	assert_true(trend->received_ends);
	assert_int_equal(trend->series[SERIES_OPEN].direction, DIRECTION_NONE);
	assert_true(trend->series[SERIES_OPEN].logarithm.slope < 0);
	trend_free(trend);
}

static void
the_last_year_is_judged(void **unused)
{
	int received[80];
	struct trend *trend;

	(void)unused;
	for (int i = 0; i < 80; i++)
		received[i] = i % 3;
	trend = judged(fill(received, 80), 99, 9);
	assert_int_equal(trend->len, 79); /* the first week has none */
	assert_int_equal(trend->to, 78);
	assert_int_equal(trend->to - trend->from, TREND_JUDGED);
	for (size_t i = 0; i < trend->len; i++)
		assert_int_equal(
		    trend->week[i].judged, i >= trend->from && i < trend->to);
	/* the 13 weeks before the last have 0, 1, 2, …, 0 */
	assert_int_equal(trend->pace_weeks, TREND_PACE);
	assert_int_equal(trend->pace_resolved, 12);
	assert_int_equal(trend->clear_minutes, 9 * 13 * 7 * 1440 / 12);
	trend_free(trend);
}

static void
what_cannot_be_cleared(void **unused)
{
	static const int none[4] = {0};
	struct weeks *weeks = fill(none, 4);
	struct trend *trend;

	(void)unused;
	trend = judged(weeks, 0, 0);
	assert_int_equal(trend->len, 0);
	assert_false(trend->open_alone);
	assert_int_equal(trend->clear_minutes, 0);
	trend_free(trend);
	weeks = weeks_new();
	for (int i = 0; i < 5; i++)
		weeks_add(weeks, TODAY - 7 * i, WEEKS_NEVER, true);
	trend = judged(weeks, 6, 5);
	assert_true(trend->resolved_undated); /* the sixth */
	assert_int_equal(trend->pace_weeks, 3);
	assert_int_equal(trend->pace_received, 3);
	assert_true(trend->clear_minutes == INT64_MIN);
	trend_free(trend);
	trend_free(NULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(weeks_have_names),
	    cmocka_unit_test(weeks_are_local),
	    cmocka_unit_test(weeks_without_any_are_there),
	    cmocka_unit_test(an_export_may_end_early),
	    cmocka_unit_test(directions_are_borne_out),
	    cmocka_unit_test(limits_leave_room_for_one),
	    cmocka_unit_test(cut_exports_have_no_direction),
	    cmocka_unit_test(the_last_year_is_judged),
	    cmocka_unit_test(what_cannot_be_cleared),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
