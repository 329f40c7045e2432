/* workdays - working days, weekends and holidays, on day numbers */
#ifndef OWNUP_MEANING_WORKDAYS_H
#define OWNUP_MEANING_WORKDAYS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Days are days since 1970-01-01, as in meaning/when.h.  No I/O. */

struct free_days {
	bool dutch;	    /* the holidays of the Algemene termijnenwet, art. 3 */
	const int64_t *more; /* further free days, ascending; borrowed */
	size_t more_len;
};

/* Western Easter Sunday of a year (Meeus/Jones/Butcher). */
int64_t workdays_easter(int year);

/* Whether the Dutch have a general holiday (not: a weekend) on that day. */
bool workdays_dutch_holiday(int64_t day);

/* Monday to Friday and no holiday. */
bool workdays_is(const struct free_days *free, int64_t day);

/* The n-th working day after day, which is day zero itself; n >= 0. */
int64_t workdays_after(const struct free_days *free, int64_t day, int n);

/* day itself if it is a working day, else the next one (Atw art. 1). */
int64_t workdays_shift(const struct free_days *free, int64_t day);

/* 0 Sunday … 6 Saturday. */
int workdays_weekday(int64_t day);

#endif
