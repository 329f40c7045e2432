/* workdays - working days, weekends and holidays, on day numbers */
#ifndef OWNUP_MEANING_WORKDAYS_H
#define OWNUP_MEANING_WORKDAYS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Days are days since 1970-01-01, as in meaning/when.h.  No I/O, nothing here
 * can fail; days that no calendar of ours reaches (STATE_NEVER and its like)
 * are the caller's to keep away.
 */

/* What is free besides Saturday and Sunday.  All zero: nothing. */
struct free_days {
	bool dutch;	     /* the holidays of the Algemene termijnenwet, 3 */
	const int64_t *more; /* further free days, ascending; borrowed */
	size_t more_len;
};

/*
 * Western Easter Sunday of a year from 1583, when the Gregorian calendar had
 * begun.  Source: the computus of Meeus, Jones and Butcher.
 */
int64_t workdays_easter(int year);

/*
 * Whether the Dutch have a general holiday (not: a weekend) on that day, as
 * the law reads since 1980 (before, a Queen's Day on a Sunday was kept on the
 * Monday); days by royal decree are free_days.more.
 * Source: Algemene termijnenwet, art. 3(1) and (2).
 */
bool workdays_dutch_holiday(int64_t day);

/* Monday to Friday and no holiday. */
bool workdays_is(const struct free_days *free, int64_t day);

/*
 * The n-th working day after day, which is day zero itself; day when n <= 0.
 */
int64_t workdays_after(const struct free_days *free, int64_t day, int n);

/*
 * day itself if it is a working day, else the next one.
 * Source: Algemene termijnenwet, art. 1(1).
 */
int64_t workdays_shift(const struct free_days *free, int64_t day);

/* 0 Sunday … 6 Saturday. */
int workdays_weekday(int64_t day);

#endif
