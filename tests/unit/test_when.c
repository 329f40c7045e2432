#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "meaning/when.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static struct zone *
open_zone(const char *name)
{
	struct error err;
	struct zone *zone;

	error_clear(&err);
	zone = zone_open(name, &err);
	if (zone == NULL)
		fail_msg("%s: %s", name, err.what);
	return zone;
}

/* Repeatable numbers, for properties. */
static uint64_t
random_next(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}

/* ---- every accepted form, in three zones ---- */

/* Read day first where a value needs it.  The instant in the zones UTC,
 * Europe/Amsterdam, America/New_York; one alone: the same in all. */
static const struct {
	const char *value;
	const char *at[3];
	bool day;
} forms[] = {
	/* clang-format off */
	/* the value says its zone */
	{"2021-11-03T11:51:13.759Z", {"2021-11-03T11:51:13.759Z"}, false},
	{"2016-05-18T04:36:04Z", {"2016-05-18T04:36:04Z"}, false},
	{"2010-04-14T06:37:38-08:00", {"2010-04-14T14:37:38Z"}, false},
	{"2016-03-03T13:40:01.000+0000", {"2016-03-03T13:40:01Z"}, false},
	{"2016-03-03t13:40:01z", {"2016-03-03T13:40:01Z"}, false},
	{"2021-02-15 12:00:00+00", {"2021-02-15T12:00:00Z"}, false},
	{"2021-02-15 12:00:00.123456+00", {"2021-02-15T12:00:00.123Z"}, false},
	{"2021-02-15 12:00:00,999999+05:30", {"2021-02-15T06:30:00.999Z"}, false},
	{"2022-05-20 09:00:00 +0200", {"2022-05-20T07:00:00Z"}, false},
	{"2021-02-15 12:00:00.5-0330", {"2021-02-15T15:30:00.500Z"}, false},
	{"2019-09-23T12:00:00-05:00", {"2019-09-23T17:00:00Z"}, false},
	{"2019-09-23T12:00:00-00:00", {"2019-09-23T12:00:00Z"}, false},
	{"2024-01-15T10:00Z", {"2024-01-15T10:00:00Z"}, false},
	{"2024-01-15T10Z", {"2024-01-15T10:00:00Z"}, false},
	{"2024-01-15T1030+01", {"2024-01-15T09:30:00Z"}, false},
	{"2024-01-15T10:00+01:00[Europe/Amsterdam]", {"2024-01-15T09:00:00Z"}, false},
	{"2024-01-15 10:00:00 UTC", {"2024-01-15T10:00:00Z"}, false},
	{"2024-01-15 10:00 gmt", {"2024-01-15T10:00:00Z"}, false},
	{"2024-01-15 10:00 UTC+2", {NULL}, false},
	{"2024-01-15 10:00 UTC+02", {"2024-01-15T08:00:00Z"}, false},
	{"2024-01-15 10:00 Z", {"2024-01-15T10:00:00Z"}, false},
	{"20141118T050231Z", {"2014-11-18T05:02:31Z"}, false},
	{"20141118T0502Z", {"2014-11-18T05:02:00Z"}, false},
	{"20250529120000Z", {"2025-05-29T12:00:00Z"}, false},
	{"20250529120000.5+0200", {"2025-05-29T10:00:00.500Z"}, false},
	{"Fri, 06 Jun 2025 10:00:00 +0200", {"2025-06-06T08:00:00Z"}, false},
	{"Fri Jun 06 10:00:00 UTC 2025", {"2025-06-06T10:00:00Z"}, false},
	{"Fri Jun 6 10:00:00 2025 +0200", {"2025-06-06T08:00:00Z"}, false},
	{"Fri Jun 06 2025 10:00:00 GMT+0200 (Central European Summer Time)",
		{"2025-06-06T08:00:00Z"}, false},
	/* epoch */
	{"1592853312", {"2020-06-22T19:15:12Z"}, false},
	{"1592853312.25", {"2020-06-22T19:15:12.250Z"}, false},
	{"999999999", {"2001-09-09T01:46:39Z"}, false},
	{"1592853312123", {"2020-06-22T19:15:12.123Z"}, false},
	/* in the zone */
	{"2022-01-01 23:46:09", {"2022-01-01T23:46:09Z",
		"2022-01-01T22:46:09Z", "2022-01-02T04:46:09Z"}, false},
	{"2022-07-01T23:46:09.010", {"2022-07-01T23:46:09.010Z",
		"2022-07-01T21:46:09.010Z", "2022-07-02T03:46:09.010Z"}, false},
	{" 2023-04-08 20:52 ", {"2023-04-08T20:52:00Z",
		"2023-04-08T18:52:00Z", "2023-04-09T00:52:00Z"}, false},
	{"2023/4/8  20:52", {"2023-04-08T20:52:00Z",
		"2023-04-08T18:52:00Z", "2023-04-09T00:52:00Z"}, false},
	{"2024-01-15 24:00", {"2024-01-16T00:00:00Z",
		"2024-01-15T23:00:00Z", "2024-01-16T05:00:00Z"}, false},
	{"2016-12-31 23:59:60", {"2017-01-01T00:00:00Z",
		"2016-12-31T23:00:00Z", "2017-01-01T05:00:00Z"}, false},
	{"04/18/2019 09:55:45 PM", {NULL}, false},
	{"18/04/2019 09:55:45 PM", {"2019-04-18T21:55:45Z",
		"2019-04-18T19:55:45Z", "2019-04-19T01:55:45Z"}, false},
	{"18/04/2019 09:55:45\xe2\x80\xafp.m.", {"2019-04-18T21:55:45Z",
		"2019-04-18T19:55:45Z", "2019-04-19T01:55:45Z"}, false},
	{"21/6/2025 16:14", {"2025-06-21T16:14:00Z",
		"2025-06-21T14:14:00Z", "2025-06-21T20:14:00Z"}, false},
	{"1/1/20 0:05", {"2020-01-01T00:05:00Z",
		"2019-12-31T23:05:00Z", "2020-01-01T05:05:00Z"}, false},
	{"08-04-2023 20:52", {"2023-04-08T20:52:00Z",
		"2023-04-08T18:52:00Z", "2023-04-09T00:52:00Z"}, false},
	{"31.12.2024 10:00", {"2024-12-31T10:00:00Z",
		"2024-12-31T09:00:00Z", "2024-12-31T15:00:00Z"}, false},
	{"15/01/2024, 10:00:00", {"2024-01-15T10:00:00Z",
		"2024-01-15T09:00:00Z", "2024-01-15T15:00:00Z"}, false},
	{"14/Jul/25 3:42 PM", {"2025-07-14T15:42:00Z",
		"2025-07-14T13:42:00Z", "2025-07-14T19:42:00Z"}, false},
	{"11/May/24 03:26 pm", {"2024-05-11T15:26:00Z",
		"2024-05-11T13:26:00Z", "2024-05-11T19:26:00Z"}, false},
	{"11/May/24 12:26 AM", {"2024-05-11T00:26:00Z",
		"2024-05-10T22:26:00Z", "2024-05-11T04:26:00Z"}, false},
	{"11/May/24 12:26 PM", {"2024-05-11T12:26:00Z",
		"2024-05-11T10:26:00Z", "2024-05-11T16:26:00Z"}, false},
	{"Fri Jun 06 10:00:00 2025", {"2025-06-06T10:00:00Z",
		"2025-06-06T08:00:00Z", "2025-06-06T14:00:00Z"}, false},
	{"Fri Jun  6 10:00:00 2025", {"2025-06-06T10:00:00Z",
		"2025-06-06T08:00:00Z", "2025-06-06T14:00:00Z"}, false},
	{"Mar 5, 2024 3:42 PM", {"2024-03-05T15:42:00Z",
		"2024-03-05T14:42:00Z", "2024-03-05T20:42:00Z"}, false},
	{"March 5th, 2024 at 3 PM", {"2024-03-05T15:00:00Z",
		"2024-03-05T14:00:00Z", "2024-03-05T20:00:00Z"}, false},
	{"vr 6 juni 2025 om 10:00", {"2025-06-06T10:00:00Z",
		"2025-06-06T08:00:00Z", "2025-06-06T14:00:00Z"}, false},
	{"20250529120000", {"2025-05-29T12:00:00Z",
		"2025-05-29T10:00:00Z", "2025-05-29T16:00:00Z"}, false},
	{"20141118T050231", {"2014-11-18T05:02:31Z",
		"2014-11-18T04:02:31Z", "2014-11-18T10:02:31Z"}, false},
	/* days */
	{"2024-01-15", {"2024-01-15T00:00:00Z", "2024-01-14T23:00:00Z",
		"2024-01-15T05:00:00Z"}, true},
	{"20240715", {"2024-07-15T00:00:00Z", "2024-07-14T22:00:00Z",
		"2024-07-15T04:00:00Z"}, true},
	{"9/24/19", {NULL}, true},
	{"24/9/19", {"2019-09-24T00:00:00Z", "2019-09-23T22:00:00Z",
		"2019-09-24T04:00:00Z"}, true},
	{"11/May/24", {"2024-05-11T00:00:00Z", "2024-05-10T22:00:00Z",
		"2024-05-11T04:00:00Z"}, true},
	{"2 maart 2026", {"2026-03-02T00:00:00Z", "2026-03-01T23:00:00Z",
		"2026-03-02T05:00:00Z"}, true},
	{"2-mrt.-2026", {"2026-03-02T00:00:00Z", "2026-03-01T23:00:00Z",
		"2026-03-02T05:00:00Z"}, true},
	{"10 OKT 68", {"2068-10-10T00:00:00Z", "2068-10-09T22:00:00Z",
		"2068-10-10T04:00:00Z"}, true},
	{"2 mei 1969", {"1969-05-02T00:00:00Z", "1969-05-01T23:00:00Z",
		"1969-05-02T04:00:00Z"}, true},
	{"02/05/69", {"1969-05-02T00:00:00Z", "1969-05-01T23:00:00Z",
		"1969-05-02T04:00:00Z"}, true},
	{"2024-Feb-29", {"2024-02-29T00:00:00Z", "2024-02-28T23:00:00Z",
		"2024-02-29T05:00:00Z"}, true},
	{"5 Sept. 2000", {"2000-09-05T00:00:00Z", "2000-09-04T22:00:00Z",
		"2000-09-05T04:00:00Z"}, true},
	{"Sunday, December 31, 2000", {"2000-12-31T00:00:00Z",
		"2000-12-30T23:00:00Z", "2000-12-31T05:00:00Z"}, true},
	/* the spring gap of Amsterdam and of New York; the first after it */
	{"2024-03-31 01:59:59", {"2024-03-31T01:59:59Z",
		"2024-03-31T00:59:59Z", "2024-03-31T05:59:59Z"}, false},
	{"2024-03-31 02:30", {"2024-03-31T02:30:00Z",
		"2024-03-31T01:00:00Z", "2024-03-31T06:30:00Z"}, false},
	{"2024-03-31 03:00", {"2024-03-31T03:00:00Z",
		"2024-03-31T01:00:00Z", "2024-03-31T07:00:00Z"}, false},
	{"2024-03-10 02:59:59.999", {"2024-03-10T02:59:59.999Z",
		"2024-03-10T01:59:59.999Z", "2024-03-10T07:00:00Z"}, false},
	{"2040-03-25 02:30", {"2040-03-25T02:30:00Z",
		"2040-03-25T01:00:00Z", "2040-03-25T06:30:00Z"}, false},
	/* the autumn overlap; the first of the two */
	{"2024-10-27 01:59:59", {"2024-10-27T01:59:59Z",
		"2024-10-26T23:59:59Z", "2024-10-27T05:59:59Z"}, false},
	{"2024-10-27 02:30", {"2024-10-27T02:30:00Z",
		"2024-10-27T00:30:00Z", "2024-10-27T06:30:00Z"}, false},
	{"2024-10-27 03:00", {"2024-10-27T03:00:00Z",
		"2024-10-27T02:00:00Z", "2024-10-27T07:00:00Z"}, false},
	{"2024-11-03 01:30", {"2024-11-03T01:30:00Z",
		"2024-11-03T00:30:00Z", "2024-11-03T05:30:00Z"}, false},
	/* far away */
	{"9999-12-31 00:00:00", {"9999-12-31T00:00:00Z",
		"9999-12-30T23:00:00Z", "9999-12-31T05:00:00Z"}, false},
	{"1900-01-01", {"1900-01-01T00:00:00Z", "1899-12-31T23:40:28Z",
		"1900-01-01T05:00:00Z"}, true},
	{"0001-01-01T00:00:00Z", {"0001-01-01T00:00:00Z"}, false},
	/* clang-format on */
};

static const char *const zones[] = {
	"UTC", "Europe/Amsterdam", "America/New_York"};

static void
check_form(size_t i, size_t z, struct zone *zone, struct when_column *column)
{
	const char *expected = forms[i].at[z] ? forms[i].at[z] : forms[i].at[0];
	struct span value = span_of(forms[i].value);
	char text[WHEN_TEXT];
	struct when parsed, read;

	if (expected == NULL) {
		assert_int_equal(
			when_parse(value, ORDER_DMY, zone, &parsed), -1);
		assert_int_equal(when_read(column, zone, value, &read),
			WHEN_UNREADABLE);
		return;
	}
	if (when_parse(value, ORDER_DMY, zone, &parsed) != 0)
		fail_msg("%s is not read", forms[i].value);
	when_write(parsed.at, text);
	if (strcmp(text, expected) != 0 || parsed.day != forms[i].day)
		fail_msg("%s in %s: %s, should be %s", forms[i].value, zones[z],
			text, expected);
	assert_int_equal(when_read(column, zone, value, &read), WHEN_READ);
	assert_int_equal(read.at, parsed.at);
	assert_int_equal(read.day, parsed.day);
}

static void
test_forms(void **state)
{
	struct when_column column;
	struct error err;
	struct zone *zone;
	size_t i, z;

	(void)state;
	for (z = 0; z < COUNT(zones); z++) {
		zone = open_zone(zones[z]);
		when_start(&column, false);
		assert_int_equal(when_settle(&column, span_of("x"), ORDER_DMY,
					 ORDER_UNKNOWN, &err),
			0);
		for (i = 0; i < COUNT(forms); i++) {
			check_form(i, z, zone, &column); /* afresh */
			check_form(i, z, zone, &column); /* remembered */
		}
		zone_close(zone);
	}
}

static const char *const unreadable[] = {
	"x", "'2024-01-15", "2024", "2024-01", "2024-13-01", "2024-00-10",
	"2024-04-31", "2023-02-29", "1900-02-29", "2024-01-32", "2024-01-00",
	"0000-01-01", "2024-01-15 25:00", "2024-01-15 24:00:01",
	"2024-01-15 24:01", "2024-01-15 10:60", "2024-01-15 10:00:61",
	"2024-01-15 10", "2024-01-15 1:2", "2024-01-15 10:00:", "2024-01-15T",
	"2024-01-15,", "2024-01-15 10:00 CET", "2024-01-15 10:00+",
	"2024-01-15 10:00+1", "2024-01-15 10:00+010", "2024-01-15 10:00+24",
	"2024-01-15 10:00+0060", "2024-01-15 10:00+01000",
	"2024-01-15 10:00:00.", "2024-01-15 10:00 x", "2024-01-15-10:00",
	"2024-01/15", "2024-1-", "13:00", "10:00:00", "2024-01-15 0:15 AM",
	"2024-01-15 13:15 PM", "2024-01-15 10:00 AMX", "2024-01-15 10:00 (UTC)",
	"2024-01-15 10:00Z (UTC", "31/04/2024", "29/02/2023", "30/02/2024",
	"13/13/2024", "0/1/2024", "1/2/3", "1/2/345", "1/2-2024", "1/2/20245",
	"123/1/2024", "1//2024", "14/Foo/25", "14/Jul", "14 Jul 5", "Jul 2024",
	"31 Feb 2024", "Feb 30, 2024", "Fri", "Fri Jun 06 10:00:00",
	"Fri Jun 06 25:00:00 2025", "Fri 06", "1", "12345678", "18991231x",
	"123456789012", "12345678901234", "20251301000000", "20250529126000",
	"99999999999999999999", "1592853312.", "-1592853312", "1.2E+15",
	"1592853312Z", "2024-01-15\n2024-01-15", "=2024-01-15", "\"2024-01-15",
	"T10:00", "2024-W03-1 x", "9999-12-31T23:59:59-01:00", "23 hours ago",
};

static void
test_unreadable(void **state)
{
	struct zone *zone = open_zone("Europe/Amsterdam");
	static const char nul[] = "2024-01-15\0";
	static const char gap[] = "14\0Jul\0" "2025";
	struct when_column column;
	struct when when;
	char lots[4096];
	size_t i;

	(void)state;
	when_start(&column, false);
	for (i = 0; i < COUNT(unreadable); i++) {
		if (when_parse(span_of(unreadable[i]), ORDER_DMY, zone,
			    &when) == 0)
			fail_msg("%s is read", unreadable[i]);
		assert_int_equal(when_read(&column, zone,
					 span_of(unreadable[i]), &when),
			WHEN_UNREADABLE);
	}
	assert_int_equal(column.unreadable, COUNT(unreadable));
	assert_string_equal(column.bad, "x");
	assert_int_equal(when_parse((struct span){nul, sizeof(nul)}, ORDER_DMY,
				 zone, &when),
		-1);
	assert_int_equal(when_parse((struct span){gap, sizeof(gap) - 1},
				 ORDER_DMY, zone, &when),
		-1);
	memset(lots, '1', sizeof(lots));
	when_start(&column, false);
	assert_int_equal(when_read(&column, zone,
				 (struct span){lots, sizeof(lots)}, &when),
		WHEN_UNREADABLE);
	assert_int_equal(strlen(column.bad), 63);
	zone_close(zone);
}

/* ---- the order of a column ---- */

static const struct {
	const char *head[4];
	enum day_order option, system;
	int settled;
	enum day_order order;
	enum order_by by;
	const char *what; /* a part of the message */
	const char *value, *at; /* then read; NULL: unreadable */
} orders[] = {
	/* clang-format off */
	{{"03/04/2024", "25/12/2024"}, ORDER_UNKNOWN, ORDER_UNKNOWN,
		0, ORDER_DMY, ORDER_BY_VALUES, NULL,
		"03/04/2024", "2024-04-03T00:00:00Z"},
	{{"03/04/2024", "12/25/24 1:00 PM"}, ORDER_UNKNOWN, ORDER_DMY,
		0, ORDER_MDY, ORDER_BY_VALUES, NULL,
		"03/04/2024", "2024-03-04T00:00:00Z"},
	{{"03/04/2024", "25/12/2024"}, ORDER_MDY, ORDER_UNKNOWN,
		0, ORDER_MDY, ORDER_BY_OPTION, NULL,
		"03-04-2024", "2024-03-04T00:00:00Z"},
	{{"25/12/2024"}, ORDER_MDY, ORDER_UNKNOWN,
		0, ORDER_MDY, ORDER_BY_OPTION, NULL, "25/12/2024", NULL},
	{{"03/04/2024"}, ORDER_UNKNOWN, ORDER_MDY,
		0, ORDER_MDY, ORDER_BY_SYSTEM, NULL,
		"03/04/2024", "2024-03-04T00:00:00Z"},
	{{"13/12/2024", "12-13-2024"}, ORDER_UNKNOWN, ORDER_DMY,
		-1, ORDER_UNKNOWN, ORDER_BY_NOTHING, "12-13-2024", NULL, NULL},
	{{"13/12/2024", "12-13-2024"}, ORDER_DMY, ORDER_UNKNOWN,
		0, ORDER_DMY, ORDER_BY_OPTION, NULL, "12-13-2024", NULL},
	{{" 03/04/2024", "02/02/2024"}, ORDER_UNKNOWN, ORDER_UNKNOWN,
		-1, ORDER_UNKNOWN, ORDER_BY_NOTHING, "03/04/2024 in Created",
		NULL, NULL},
	{{"05/05/2024", "2024-03-04", "N/A"}, ORDER_UNKNOWN, ORDER_UNKNOWN,
		0, ORDER_UNKNOWN, ORDER_BY_NOTHING, NULL,
		"06/06/2024", "2024-06-06T00:00:00Z"},
	{{"05/05/2024"}, ORDER_UNKNOWN, ORDER_UNKNOWN,
		0, ORDER_UNKNOWN, ORDER_BY_NOTHING, NULL, "05/06/2024", NULL},
	{{""}, ORDER_UNKNOWN, ORDER_UNKNOWN,
		0, ORDER_UNKNOWN, ORDER_BY_NOTHING, NULL,
		"25/06/2024", "2024-06-25T00:00:00Z"},
	{{""}, ORDER_UNKNOWN, ORDER_MDY,
		0, ORDER_MDY, ORDER_BY_NOTHING, NULL,
		"05/06/2024", "2024-05-06T00:00:00Z"},
	/* what is impossible either way proves nothing */
	{{"31/04/2024", "30/02/2024", "13/13/24", "25/12/2024 25:00"},
		ORDER_UNKNOWN, ORDER_UNKNOWN,
		0, ORDER_UNKNOWN, ORDER_BY_NOTHING, NULL, NULL, NULL},
	/* clang-format on */
};

static void
test_orders(void **state)
{
	struct zone *zone = open_zone("UTC");
	struct when_column column;
	struct error err;
	char text[WHEN_TEXT];
	struct when when;
	size_t i, j;

	(void)state;
	for (i = 0; i < COUNT(orders); i++) {
		when_start(&column, false);
		error_clear(&err);
		for (j = 0; j < 4 && orders[i].head[j] != NULL; j++)
			when_learn(&column, span_of(orders[i].head[j]));
		assert_int_equal(when_settle(&column, span_of("Created"),
					 orders[i].option, orders[i].system,
					 &err),
			orders[i].settled);
		assert_int_equal(column.order, orders[i].order);
		assert_int_equal(column.by, orders[i].by);
		if (orders[i].what != NULL) {
			assert_non_null(strstr(err.what, orders[i].what));
			assert_non_null(strstr(err.remedy, "--date-order dmy"));
		}
		if (orders[i].value == NULL)
			continue;
		if (orders[i].at == NULL) {
			assert_int_equal(when_read(&column, zone,
						 span_of(orders[i].value),
						 &when),
				WHEN_UNREADABLE);
			assert_string_equal(column.bad, orders[i].value);
			continue;
		}
		assert_int_equal(when_read(&column, zone,
					 span_of(orders[i].value), &when),
			WHEN_READ);
		when_write(when.at, text);
		assert_string_equal(text, orders[i].at);
	}
	zone_close(zone);
}

/* The system's order is named as the reason once a value has needed it. */
static void
test_order_later(void **state)
{
	struct zone *zone = open_zone("UTC");
	struct when_column column;
	struct error err;
	struct when when;

	(void)state;
	when_start(&column, false);
	assert_int_equal(when_settle(&column, span_of("x"), ORDER_UNKNOWN,
				 ORDER_MDY, &err),
		0);
	(void)when_read(&column, zone, span_of("2024-05-06"), &when);
	assert_int_equal(column.by, ORDER_BY_NOTHING);
	(void)when_read(&column, zone, span_of("05/06/2024"), &when);
	assert_int_equal(column.by, ORDER_BY_SYSTEM);
	zone_close(zone);
}

static void
test_column(void **state)
{
	struct zone *zone = open_zone("Europe/Amsterdam");
	struct when_column column;
	char text[WHEN_TEXT];
	struct when when;

	(void)state;
	when_start(&column, false);
	(void)when_read(&column, zone, span_of("2024-03-31 02:30"), &when);
	(void)when_read(&column, zone, span_of("2024-03-31 02:30"), &when);
	(void)when_read(&column, zone, span_of("2024-10-27 02:30"), &when);
	(void)when_read(&column, zone, span_of("2024-10-27 02:30Z"), &when);
	(void)when_read(&column, zone, span_of("2024-10-27 03:30"), &when);
	assert_int_equal(when_read(&column, zone, span_of(NULL), &when),
		WHEN_NONE);
	assert_int_equal(when_read(&column, zone, span_of("n/a"), &when),
		WHEN_NONE);
	assert_int_equal(when_read(&column, zone, span_of("soon"), &when),
		WHEN_UNREADABLE);
	assert_int_equal(when_read(&column, zone, span_of("soon"), &when),
		WHEN_UNREADABLE);
	assert_int_equal(column.gaps, 2);
	assert_int_equal(column.overlaps, 1);
	assert_int_equal(column.read, 5);
	assert_int_equal(column.none, 2);
	assert_int_equal(column.unreadable, 2);
	when_start(&column, true);
	assert_int_equal(when_read(&column, zone, span_of("2024-03-31 02:30"),
				 &when),
		WHEN_READ);
	when_write(when.at, text);
	assert_string_equal(text, "2024-03-31T02:30:00Z");
	(void)when_read(&column, zone, span_of("2024-03-31 02:30+02"), &when);
	when_write(when.at, text);
	assert_string_equal(text, "2024-03-31T00:30:00Z");
	zone_close(zone);
}

static void
test_parse_order(void **state)
{
	struct zone *zone = open_zone("UTC");
	struct when when;

	(void)state;
	assert_int_equal(when_parse(span_of("03/04/2024"), ORDER_UNKNOWN, zone,
				 &when),
		-1);
	assert_int_equal(when_parse(span_of("04/04/2024"), ORDER_UNKNOWN, zone,
				 &when),
		0);
	assert_int_equal(when_parse(span_of("13/04/2024"), ORDER_UNKNOWN, zone,
				 &when),
		0);
	assert_int_equal(when.at / WHEN_DAY, when_day_of(2024, 4, 13));
	assert_int_equal(when_parse(span_of("13/04/2024"), ORDER_MDY, zone,
				 &when),
		-1);
	assert_int_equal(when_parse(span_of("null"), ORDER_DMY, zone, &when),
		-1);
	zone_close(zone);
}

/* ---- words and durations ---- */

static void
test_none(void **state)
{
	static const char *const none[] = {"", " ", " \t\r\n", "-", "N/A",
		"#N/A", "null", "NULL", "None", "?", "Not set", "not  SET ",
		"UNKNOWN", "0000-00-00", "0000-00-00 00:00:00", "n.v.t.", "NaT",
		"\\N"};
	static const char *const some[] = {"0", "x", "not settled", "nul",
		"2024-01-15", "-1", "..", "setnot", "0000-00-01"};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(none); i++)
		if (!when_is_none(span_of(none[i])))
			fail_msg("%s", none[i]);
	for (i = 0; i < COUNT(some); i++)
		if (when_is_none(span_of(some[i])))
			fail_msg("%s", some[i]);
	assert_true(when_is_none(span_of(NULL)));
	assert_false(when_is_none((struct span){"-\0", 2}));
	assert_false(when_is_none((struct span){"\0", 1}));
}

static void
test_durations(void **state)
{
	static const struct {
		const char *text;
		int64_t ms; /* -1: refused */
	} table[] = {{"90s", 90000}, {"15m", 900000}, {"4h", 14400000},
		{"5d", 432000000}, {"2w", 1209600000}, {"0d", 0},
		{"1.5h", 5400000}, {"0.001s", 1}, {"0.0009s", 0}, {" 1d ", 86400000},
		{"0.333333333333d", 28799999}, {"999999999w", 604799999395200000},
		{"5", -1}, {"", -1}, {"d", -1}, {".5d", -1}, {"5.d", -1},
		{"-5d", -1}, {"+5d", -1}, {"5D", -1}, {"5 d", -1}, {"5y", -1},
		{"1d12h", -1}, {"1,5d", -1}, {"1.2.3d", -1}, {"1e3d", -1},
		{"99999999999w", -1}};
	int64_t ms;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++) {
		int got = when_duration(span_of(table[i].text), &ms);

		if (got != (table[i].ms == -1 ? -1 : 0) ||
			(got == 0 && ms != table[i].ms))
			fail_msg("%s", table[i].text);
	}
}

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
			"%04d-%02d-%02dT%02d:%02d:%02d.%03dZ",
			tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday,
			tm.tm_hour, tm.tm_min, tm.tm_sec, ms);
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
		assert_int_equal(when_parse(span_of(text), ORDER_UNKNOWN, zone,
					 &when),
			0);
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
			int64_t local = 631152000 +
				(int64_t)(random_next(&seed) % 2454435) * 900;
			int64_t at;

			if (i % 2 == 1) /* near the switches, around 2024 */
				local = 1704067200 +
					(int64_t)(random_next(&seed) % 35136) *
						900;
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
		assert_int_equal(zone_offset(zone, at * 1000),
			(local - at) * 1000);
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
	static const char *const bad[] = {"", "Europe/Amsterdm", "../etc/passwd",
		"/usr/share/zoneinfo/UTC", "Europe", "Europe/../UTC", "CE-1",
		"CET", "CET-1CEST,", "CET-1CEST,x,y", "Amsterdam", ".", "CET-123",
		"Europe/Amsterdam\n", "<+0530-5", "EST5E"};
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

/* ---- any bytes ---- */

static void
test_noise(void **state)
{
	static const char likely[] = "0123456789019-/.: TZ+,()[]PMamJunmei'\xc2\xa0";
	struct zone *zone = open_zone("Europe/Amsterdam");
	struct when_column column;
	struct when a, b;
	uint64_t seed = 3;
	int i;

	(void)state;
	when_start(&column, false);
	for (i = 0; i < 200000; i++) {
		size_t len = random_next(&seed) % 24;
		char *exact = malloc(len + 1); /* the edge is watched */
		struct span value = {exact + 1, len};
		enum when_read got;
		size_t j;

		assert_non_null(exact);
		for (j = 0; j < len; j++)
			exact[j + 1] = i % 4 == 0
				? (char)random_next(&seed)
				: likely[random_next(&seed) %
					  (sizeof(likely) - 1)];
		/* a column's memory never changes what a value means */
		got = when_read(&column, zone, value, &a);
		assert_int_equal(got == WHEN_READ,
			when_parse(value, ORDER_UNKNOWN, zone, &b) == 0);
		if (got == WHEN_READ)
			assert_int_equal(a.at, b.at);
		when_learn(&column, value);
		if (when_duration(value, &a.at) == 0)
			assert_true(a.at >= 0);
		free(exact);
	}
	zone_close(zone);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_forms),
		cmocka_unit_test(test_unreadable),
		cmocka_unit_test(test_orders),
		cmocka_unit_test(test_order_later),
		cmocka_unit_test(test_column),
		cmocka_unit_test(test_parse_order),
		cmocka_unit_test(test_none),
		cmocka_unit_test(test_durations),
		cmocka_unit_test(test_write),
		cmocka_unit_test(test_round_trip),
		cmocka_unit_test(test_zones),
		cmocka_unit_test(test_zone_year),
		cmocka_unit_test(test_days),
		cmocka_unit_test(test_zone_names),
		cmocka_unit_test(test_zone_environment),
		cmocka_unit_test(test_noise),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
