/* workdays: holidays of twelve years, and how working days are counted */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "meaning/when.h"
#include "meaning/workdays.h"

static const char *const weekdays[] = {
    "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

/* Every holiday of a year, as two other calendars have it. */
static const struct {
	const char *easter, *free;
} years[] = {
    {"2013 Sun 31 Mar",
	"Fri 29 Mar, Mon 1 Apr, Tue 30 Apr, Sun 5 May, "
	"Thu 9 May, Mon 20 May, Wed 25 Dec, Thu 26 Dec, Tue 1 Jan"},
    {"2014 Sun 20 Apr",
	"Fri 18 Apr, Mon 21 Apr, Sat 26 Apr, Mon 5 May, "
	"Thu 29 May, Mon 9 Jun, Thu 25 Dec, Fri 26 Dec, Wed 1 Jan"},
    {"2024 Sun 31 Mar",
	"Fri 29 Mar, Mon 1 Apr, Sat 27 Apr, Sun 5 May, "
	"Thu 9 May, Mon 20 May, Wed 25 Dec, Thu 26 Dec, Mon 1 Jan"},
    {"2025 Sun 20 Apr",
	"Fri 18 Apr, Mon 21 Apr, Sat 26 Apr, Mon 5 May, "
	"Thu 29 May, Mon 9 Jun, Thu 25 Dec, Fri 26 Dec, Wed 1 Jan"},
    {"2026 Sun 5 Apr",
	"Fri 3 Apr, Mon 6 Apr, Mon 27 Apr, Tue 5 May, "
	"Thu 14 May, Mon 25 May, Fri 25 Dec, Sat 26 Dec, Thu 1 Jan"},
    {"2027 Sun 28 Mar",
	"Fri 26 Mar, Mon 29 Mar, Tue 27 Apr, Wed 5 May, "
	"Thu 6 May, Mon 17 May, Sat 25 Dec, Sun 26 Dec, Fri 1 Jan"},
    {"2028 Sun 16 Apr",
	"Fri 14 Apr, Mon 17 Apr, Thu 27 Apr, Fri 5 May, "
	"Thu 25 May, Mon 5 Jun, Mon 25 Dec, Tue 26 Dec, Sat 1 Jan"},
    {"2029 Sun 1 Apr",
	"Fri 30 Mar, Mon 2 Apr, Fri 27 Apr, Sat 5 May, "
	"Thu 10 May, Mon 21 May, Tue 25 Dec, Wed 26 Dec, Mon 1 Jan"},
    {"2030 Sun 21 Apr",
	"Fri 19 Apr, Mon 22 Apr, Sat 27 Apr, Sun 5 May, "
	"Thu 30 May, Mon 10 Jun, Wed 25 Dec, Thu 26 Dec, Tue 1 Jan"},
    {"2031 Sun 13 Apr",
	"Fri 11 Apr, Mon 14 Apr, Sat 26 Apr, Mon 5 May, "
	"Thu 22 May, Mon 2 Jun, Thu 25 Dec, Fri 26 Dec, Wed 1 Jan"},
    {"2032 Sun 28 Mar",
	"Fri 26 Mar, Mon 29 Mar, Tue 27 Apr, Wed 5 May, "
	"Thu 6 May, Mon 17 May, Sat 25 Dec, Sun 26 Dec, Thu 1 Jan"},
    {"2038 Sun 25 Apr",
	"Fri 23 Apr, Mon 26 Apr, Tue 27 Apr, Wed 5 May, "
	"Thu 3 Jun, Mon 14 Jun, Sat 25 Dec, Sun 26 Dec, Fri 1 Jan"},
};

/* "Fri 3 Apr" at *text is the day it says; steps over it and a comma. */
static int64_t
next_day(const char **text, int year)
{
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	char weekday[4], month[4];
	int mday, used = 0;
	int64_t day;

	assert_int_equal(
	    sscanf(*text, "%3s %d %3s%n", weekday, &mday, month, &used), 3);
	day = when_day_of(
	    year, (int)(strstr(months, month) - months) / 3 + 1, mday);
	assert_string_equal(weekdays[workdays_weekday(day)], weekday);
	*text += used;
	*text += strspn(*text, ", ");
	return day;
}

/* Each year has the days of its row, on those weekdays, and no others. */
static void
holidays_by_year(void **context)
{
	(void)context;
	for (size_t i = 0; i < sizeof(years) / sizeof(years[0]); i++) {
		const char *easter = years[i].easter + 5;
		const char *text = years[i].free;
		int year = (int)strtol(years[i].easter, NULL, 10);
		int listed = 0, found = 0;

		assert_int_equal(
		    workdays_easter(year), next_day(&easter, year));
		for (; *text != '\0'; listed++)
			assert_true(
			    workdays_dutch_holiday(next_day(&text, year)));
		for (int64_t day = when_day_of(year, 1, 1);
		     day < when_day_of(year + 1, 1, 1); day++)
			found += workdays_dutch_holiday(day);
		assert_int_equal(listed, 9);
		assert_int_equal(found, listed);
	}
}

/* Gauss, with his two exceptions: another way to the same Sunday. */
static int64_t
gauss_easter(int year)
{
	int a = year % 19, b = year % 4, c = year % 7, k = year / 100;
	int p = (13 + 8 * k) / 25, q = k / 4;
	int m = (15 - p + k - q) % 30, n = (4 + k - q) % 7;
	int d = (19 * a + m) % 30;
	int e = (2 * b + 4 * c + 6 * d + n) % 7;

	if ((d == 29 && e == 6) ||
	    (d == 28 && e == 6 && (11 * m + 11) % 30 < 19))
		e -= 7;
	return when_day_of(year, 3, 22) + d + e;
}

static void
easter_as_gauss_has_it(void **context)
{
	(void)context;
	for (int year = 1583; year <= 4099; year++) {
		assert_int_equal(workdays_easter(year), gauss_easter(year));
		assert_int_equal(workdays_weekday(workdays_easter(year)), 0);
	}
}

/* King's Day is Saturday 26 April in these years and 27 April in all others. */
static void
kings_day_moves(void **context)
{
	static const int moved[] = {2014, 2025, 2031, 2036, 2042, 2053, 2059};
	size_t next = 0;

	(void)context;
	for (int year = 2014; year <= 2059; year++) {
		int64_t day = when_day_of(year, 4, 27);
		bool here = moved[next] == year;

		assert_int_equal(workdays_dutch_holiday(day), !here);
		if (here) {
			assert_true(workdays_dutch_holiday(day - 1));
			next++;
		}
	}
	assert_int_equal(next, sizeof(moved) / sizeof(moved[0]));
	/* Queen's Day, a Sunday in 2006. */
	assert_true(workdays_dutch_holiday(when_day_of(2006, 4, 29)));
	assert_false(workdays_dutch_holiday(when_day_of(2006, 4, 30)));
	assert_false(workdays_dutch_holiday(when_day_of(2013, 4, 27)));
}

static void
days_of_the_week(void **context)
{
	(void)context;
	assert_int_equal(workdays_weekday(0), 4);
	assert_int_equal(workdays_weekday(-1), 3);
	assert_int_equal(workdays_weekday(-4), 0);
	assert_int_equal(workdays_weekday(-5), 6);
	assert_int_equal(workdays_weekday(when_day_of(2026, 11, 23)), 1);
}

/* n working days after 2026-04-01, a Wednesday: Good Friday is 3 April. */
static void
counting(void **context)
{
	static const struct {
		bool dutch, more;
		int n;
		int month, mday;
	} rows[] = {
	    {false, false, -1, 4, 1}, {false, false, 0, 4, 1},
	    {false, false, 1, 4, 2}, {false, false, 2, 4, 3},
	    {false, false, 3, 4, 6},
	    {false, true, 1, 4, 3}, /* 2 April is one of ours */
	    {true, false, 1, 4, 2}, {true, false, 2, 4, 7},
	    {true, true, 1, 4, 7}, {true, true, 2, 4, 9}, /* and 8 April */
	};
	const int64_t wednesday = when_day_of(2026, 4, 1);
	const int64_t more[] = {wednesday - 90, wednesday + 1, wednesday + 7};

	(void)context;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct free_days free = {
		    rows[i].dutch, more, rows[i].more ? 3 : 0};

		assert_int_equal(workdays_after(&free, wednesday, rows[i].n),
		    when_day_of(2026, rows[i].month, rows[i].mday));
	}
}

static void
shifting(void **context)
{
	struct free_days dutch = {true, NULL, 0}, plain = {false, NULL, 0};
	int64_t friday = when_day_of(2026, 4, 3);

	(void)context;
	assert_int_equal(workdays_shift(&dutch, friday), friday + 4);
	assert_int_equal(workdays_shift(&plain, friday), friday);
	assert_int_equal(workdays_shift(&plain, friday + 1), friday + 3);
	assert_int_equal(workdays_shift(&plain, friday + 2), friday + 3);
	/* Before our calendar began there are weekends at least. */
	assert_false(workdays_dutch_holiday(when_day_of(33, 4, 3)));
	assert_false(workdays_dutch_holiday(when_day_of(-44, 3, 15)));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(holidays_by_year),
	    cmocka_unit_test(easter_as_gauss_has_it),
	    cmocka_unit_test(kings_day_moves),
	    cmocka_unit_test(days_of_the_week),
	    cmocka_unit_test(counting),
	    cmocka_unit_test(shifting),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
