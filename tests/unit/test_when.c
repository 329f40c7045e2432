/* when: each form means the right instant, and nothing else is read */
#include "test_when.h"

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
	{"2024-Jan-01 01:01:01Z", {"2024-01-01T01:01:01Z"}, false},
	{"Fri 2024-01-05T01:01:01.25Z", {"2024-01-05T01:01:01.250Z"}, false},
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
		assert_int_equal(
		    when_read(column, zone, value, &read), WHEN_UNREADABLE);
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
    "x",
    "'2024-01-15",
    "2024",
    "2024-01",
    "2024-13-01",
    "2024-00-10",
    "2024-04-31",
    "2023-02-29",
    "1900-02-29",
    "2024-01-32",
    "2024-01-00",
    "0000-01-01",
    "2024-01-15 25:00",
    "2024-01-15 24:00:01",
    "2024-01-15 24:01",
    "2024-01-15 10:60",
    "2024-01-15 10:00:61",
    "2024-01-15 10",
    "2024-01-15 1:2",
    "2024-01-15 10:00:",
    "2024-01-15T",
    "2024-01-15,",
    "2024-01-15 10:00 CET",
    "2024-01-15 10:00+",
    "2024-01-15 10:00+1",
    "2024-01-15 10:00+010",
    "2024-01-15 10:00+24",
    "2024-01-15 10:00+0060",
    "2024-01-15 10:00+01000",
    "2024-01-15 10:00:00.",
    "2024-01-15 10:00 x",
    "2024-01-15-10:00",
    "2024-01/15",
    "2024-1-",
    "13:00",
    "10:00:00",
    "2024-01-15 0:15 AM",
    "2024-01-15 13:15 PM",
    "2024-01-15 10:00 AMX",
    "2024-01-15 10:00 (UTC)",
    "2024-01-15 10:00Z (UTC",
    "31/04/2024",
    "29/02/2023",
    "30/02/2024",
    "13/13/2024",
    "0/1/2024",
    "1/2/3",
    "1/2/345",
    "1/2-2024",
    "1/2/20245",
    "123/1/2024",
    "1//2024",
    "14/Foo/25",
    "14/Jul",
    "14 Jul 5",
    "Jul 2024",
    "31 Feb 2024",
    "Feb 30, 2024",
    "Fri",
    "Fri Jun 06 10:00:00",
    "Fri Jun 06 25:00:00 2025",
    "Fri 06",
    "1",
    "12345678",
    "18991231x",
    "123456789012",
    "12345678901234",
    "20251301000000",
    "20250529126000",
    "99999999999999999999",
    "1592853312.",
    "-1592853312",
    "1.2E+15",
    "1592853312Z",
    "2024-01-15\n2024-01-15",
    "=2024-01-15",
    "\"2024-01-15",
    "T10:00",
    "2024-W03-1 x",
    "9999-12-31T23:59:59-01:00",
    "23 hours ago",
};

static void
test_unreadable(void **state)
{
	struct zone *zone = open_zone("Europe/Amsterdam");
	static const char nul[] = "2024-01-15\0";
	static const char gap[] = "14\0Jul\0"
				  "2025";
	struct when_column column;
	struct when when;
	char lots[4096];
	size_t i;

	(void)state;
	when_start(&column, false);
	for (i = 0; i < COUNT(unreadable); i++) {
		if (when_parse(
			span_of(unreadable[i]), ORDER_DMY, zone, &when) == 0)
			fail_msg("%s is read", unreadable[i]);
		assert_int_equal(
		    when_read(&column, zone, span_of(unreadable[i]), &when),
		    WHEN_UNREADABLE);
	}
	assert_int_equal(column.unreadable, COUNT(unreadable));
	/* the least, in whatever order they come */
	for (i = 0; i < COUNT(unreadable); i++)
		assert_true(strncmp(column.bad, unreadable[i], 63) <= 0);
	assert_int_equal(
	    when_parse((struct span){nul, sizeof(nul)}, ORDER_DMY, zone, &when),
	    -1);
	assert_int_equal(when_parse((struct span){gap, sizeof(gap) - 1},
			     ORDER_DMY, zone, &when),
	    -1);
	memset(lots, '1', sizeof(lots));
	when_start(&column, false);
	assert_int_equal(
	    when_read(&column, zone, (struct span){lots, sizeof(lots)}, &when),
	    WHEN_UNREADABLE);
	assert_int_equal(strlen(column.bad), 63);
	zone_close(zone);
}

/* A column that knows the shape of its values reads them as if it did not. */
static void
test_shapes(void **state)
{
	struct zone *zone = open_zone("America/New_York");
	struct when_column column;
	uint64_t seed = 11;
	struct when a, b;
	size_t i, j, k, hits = 0;

	(void)state;
	for (i = 0; i < COUNT(forms); i++) {
		char text[80];
		struct span value = {text, strlen(forms[i].value)};

		for (j = 0; j < 400; j++) {
			memcpy(text, forms[i].value, value.len);
			if (j % 8 == 0)
				when_start(&column, false);
			(void)when_read(&column, zone, value, &a);
			for (k = j % 3; k < 3; k++) {
				char *p = &text[random_next(&seed) % value.len];

				if (*p >= '0' && *p <= '9')
					*p = (char)('0' +
						    random_next(&seed) % 10);
				else if (random_next(&seed) % 8 == 0)
					*p = "aP:0 /Z"[random_next(&seed) % 7];
			}
			if (when_parse(value, ORDER_UNKNOWN, zone, &b) == 0) {
				assert_int_equal(
				    when_read(&column, zone, value, &a),
				    WHEN_READ);
				assert_int_equal(a.at, b.at);
				assert_int_equal(a.day, b.day);
				hits++;
			} else if (when_read(&column, zone, value, &a) ==
				   WHEN_READ) {
				fail_msg("%.*s", (int)value.len, text);
			}
		}
	}
	assert_true(hits > 1000);
	zone_close(zone);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_forms),
	    cmocka_unit_test(test_unreadable),
	    cmocka_unit_test(test_shapes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
