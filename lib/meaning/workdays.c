#include "meaning/when.h"
#include "meaning/workdays.h"

#define GREGORIAN 1583 /* the first whole year of the calendar */
#define KINGS_DAY 2014 /* the first; Queen's Day before */

enum { SUNDAY, SATURDAY = 6 };

int64_t
workdays_easter(int year)
{
	int a = year % 19, b = year / 100, c = year % 100;
	int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
	int h = (19 * a + b - d - g + 15) % 30;
	int i = c / 4, k = c % 4;
	int l = (32 + 2 * e + 2 * i - h - k) % 7;
	int m = (a + 11 * h + 22 * l) / 451;
	int n = h + l - 7 * m + 114;

	return when_day_of(year, n / 31, n % 31 + 1);
}

int
workdays_weekday(int64_t day)
{
	int weekday = (int)((day % 7 + 4) % 7); /* 1970 began on a Thursday */

	return weekday < 0 ? weekday + 7 : weekday;
}

/* The day on which the birthday of the King or the Queen is celebrated. */
static int64_t
birthday(int year)
{
	int64_t day = year < KINGS_DAY ? when_day_of(year, 4, 30)
				       : when_day_of(year, 4, 27);

	return workdays_weekday(day) == SUNDAY ? day - 1 : day;
}

bool
workdays_dutch_holiday(int64_t day)
{
	int year, month, mday;

	when_date_of(day, &year, &month, &mday);
	if (month == 12)
		return mday == 25 || mday == 26;
	if (month == 1)
		return mday == 1;
	/* Good Friday is 20 March or later, Whit Monday at most 14 June. */
	if (month < 3 || month > 6 || year < GREGORIAN)
		return false;
	if (day == birthday(year) || (month == 5 && mday == 5))
		return true;

	switch (day - workdays_easter(year)) {
	case -2: /* Good Friday */
	case 1:	 /* Easter Monday */
	case 39: /* Ascension Day */
	case 50: /* Whit Monday */
		return true;
	default:
		return false;
	}
}

static bool
is_more(const struct free_days *free, int64_t day)
{
	size_t low = 0, high = free->more_len;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (free->more[middle] == day)
			return true;
		if (free->more[middle] < day)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}

bool
workdays_is(const struct free_days *free, int64_t day)
{
	int weekday = workdays_weekday(day);

	if (weekday == SUNDAY || weekday == SATURDAY)
		return false;
	return !is_more(free, day) &&
	       !(free->dutch && workdays_dutch_holiday(day));
}

int64_t
workdays_shift(const struct free_days *free, int64_t day)
{
	while (!workdays_is(free, day))
		day++;
	return day;
}

int64_t
workdays_after(const struct free_days *free, int64_t day, int n)
{
	for (; n > 0; n--)
		day = workdays_shift(free, day + 1);
	return day;
}
