/* Instants and days as text, and the calendar under both. */
#include "meaning/when.h"

/*
 * Days of a civil date and back, by the 400 years after which the calendar
 * repeats; years begin in March, so that the leap day is the last.  Source:
 * Howard Hinnant, chrono-compatible low-level date algorithms.
 */
int64_t
when_day_of(int year, int month, int day)
{
	int64_t y = (int64_t)year - (month <= 2);
	int64_t era = (y >= 0 ? y : y - 399) / 400;
	int64_t of_era = y - era * 400;
	int64_t of_year =
	    (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 +
	       of_year - 719468;
}

void
when_date_of(int64_t day, int *year, int *month, int *mday)
{
	int64_t shifted = day + 719468;
	int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
	int64_t d = shifted - era * 146097;
	int64_t y = (d - d / 1460 + d / 36524 - d / 146096) / 365;
	int64_t of_year = d - (365 * y + y / 4 - y / 100);
	int64_t m = (5 * of_year + 2) / 153;

	*mday = (int)(of_year - (153 * m + 2) / 5 + 1);
	*month = (int)(m < 10 ? m + 3 : m - 9);
	*year = (int)(y + era * 400 + (*month <= 2));
}

static char *
put(char *to, int64_t value, int width)
{
	char digits[24];
	int n = 0;

	if (value < 0) {
		*to++ = '-';
		value = -value;
	}
	do {
		digits[n++] = (char)('0' + value % 10);
		value /= 10;
	} while (value > 0 || n < width);
	while (n > 0)
		*to++ = digits[--n];
	return to;
}

static char *
put_day(char *to, int64_t day)
{
	int year, month, mday;

	when_date_of(day, &year, &month, &mday);
	to = put(to, year, 4);
	*to++ = '-';
	to = put(to, month, 2);
	*to++ = '-';
	return put(to, mday, 2);
}

static void
put_instant(int64_t at, char *to, bool ms)
{
	int64_t rest = at % WHEN_DAY;
	int64_t of_day = rest < 0 ? rest + WHEN_DAY : rest;

	to = put_day(to, at / WHEN_DAY - (rest < 0));
	*to++ = 'T';
	to = put(to, of_day / WHEN_HOUR, 2);
	*to++ = ':';
	to = put(to, of_day / WHEN_MINUTE % 60, 2);
	*to++ = ':';
	to = put(to, of_day / WHEN_SECOND % 60, 2);
	if (ms) {
		*to++ = '.';
		to = put(to, of_day % WHEN_SECOND, 3);
	}
	*to++ = 'Z';
	*to = '\0';
}

void
when_write(int64_t at, char text[WHEN_TEXT])
{
	put_instant(at, text, at % WHEN_SECOND != 0);
}

void
when_write_ms(int64_t at, char text[WHEN_TEXT])
{
	put_instant(at, text, true);
}

void
when_write_day(int64_t day, char text[WHEN_TEXT])
{
	*put_day(text, day) = '\0';
}
