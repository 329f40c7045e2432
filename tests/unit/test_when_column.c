/* when: the order of a column, null words, durations, any bytes */
#include "test_when.h"

/* ---- the order of a column ---- */

static const struct {
	const char *head[4];
	enum day_order option, system;
	int settled;
	enum day_order order;
	enum order_by by;
	const char *what;	/* a part of the message */
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
				     orders[i].option, orders[i].system, &err),
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
					     span_of(orders[i].value), &when),
			    WHEN_UNREADABLE);
			assert_string_equal(column.bad, orders[i].value);
			continue;
		}
		assert_int_equal(
		    when_read(&column, zone, span_of(orders[i].value), &when),
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
	assert_int_equal(
	    when_settle(&column, span_of("x"), ORDER_UNKNOWN, ORDER_MDY, &err),
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
	assert_int_equal(
	    when_read(&column, zone, span_of(NULL), &when), WHEN_NONE);
	assert_int_equal(
	    when_read(&column, zone, span_of("n/a"), &when), WHEN_NONE);
	assert_int_equal(
	    when_read(&column, zone, span_of("soon"), &when), WHEN_UNREADABLE);
	assert_int_equal(
	    when_read(&column, zone, span_of("soon"), &when), WHEN_UNREADABLE);
	assert_int_equal(column.gaps, 2);
	assert_int_equal(column.overlaps, 1);
	assert_int_equal(column.read, 5);
	assert_int_equal(column.none, 2);
	assert_int_equal(column.unreadable, 2);
	when_start(&column, true);
	assert_int_equal(
	    when_read(&column, zone, span_of("2024-03-31 02:30"), &when),
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
	assert_int_equal(
	    when_parse(span_of("03/04/2024"), ORDER_UNKNOWN, zone, &when), -1);
	assert_int_equal(
	    when_parse(span_of("04/04/2024"), ORDER_UNKNOWN, zone, &when), 0);
	assert_int_equal(
	    when_parse(span_of("13/04/2024"), ORDER_UNKNOWN, zone, &when), 0);
	assert_int_equal(when.at / WHEN_DAY, when_day_of(2024, 4, 13));
	assert_int_equal(
	    when_parse(span_of("13/04/2024"), ORDER_MDY, zone, &when), -1);
	assert_int_equal(
	    when_parse(span_of("null"), ORDER_DMY, zone, &when), -1);
	zone_close(zone);
}

/* ---- words and durations ---- */

static void
test_none(void **state)
{
	static const char *const none[] = {"", " ", " \t\r\n", "-", "N/A",
	    "#N/A", "null", "NULL", "None", "?", "Not set", "not  SET ",
	    "UNKNOWN", "0000-00-00", "0000-00-00 00:00:00", "n.v.t.", "NaT",
	    "\\N", "--", "\xe2\x80\x93", "\xe2\x80\x94", "na", "#n/a", "(null)",
	    "nil", "nan", "undefined", "0000-00-00T00:00:00Z", "\xc2\xa0",
	    "nvt", "Onbekend", "geen", " Niet ingesteld"};
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
	    {"5d", 432000000}, {"2w", 1209600000}, {"0d", 0}, {"1.5h", 5400000},
	    {"0.001s", 1}, {"0.0009s", 0}, {" 1d ", 86400000},
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

/* ---- any bytes ---- */

static void
test_noise(void **state)
{
	static const char likely[] =
	    "0123456789019-/.: TZ+,()[]PMamJunmei'\xc2\xa0";
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
	    cmocka_unit_test(test_orders),
	    cmocka_unit_test(test_order_later),
	    cmocka_unit_test(test_column),
	    cmocka_unit_test(test_parse_order),
	    cmocka_unit_test(test_none),
	    cmocka_unit_test(test_durations),
	    cmocka_unit_test(test_noise),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
