/* weeks - what was received and resolved, and what was open, week by week */
#ifndef OWNUP_TALLY_WEEKS_H
#define OWNUP_TALLY_WEEKS_H

#include <stdbool.h>
#include <stdint.h>

/*
 * ISO weeks (ISO 8601: Monday is the first day, week 1 is that of the first
 * Thursday), known by the local day of their Monday; days are those of
 * meaning/when.h.
 */
int64_t week_monday(int64_t day);

/* The ISO year and the number of the week that begins on this day. */
void week_name(int64_t monday, int *year, int *week);

/*
 * Forty years of weeks, the last of them the week of now; what comes before is
 * counted in one heap, and what comes after in another.  So memory has a
 * bound, whatever dates an export holds, and two that were made for the same
 * week can be added member by member.
 */
#define WEEKS_KEPT 2088

struct week {
	uint64_t received, resolved;
	int64_t change; /* of the open ones */
};

struct weeks {
	int64_t last; /* the Monday of at[WEEKS_KEPT - 1] */
	struct week at[WEEKS_KEPT];
	struct week before, after;
	uint64_t undated; /* since when or until when it was open is not known:
			   * in no count of the open ones */
};

#define WEEKS_NEVER INT64_MIN

/* Empty; today is the local day of now. */
void weeks_start(struct weeks *weeks, int64_t today);

/*
 * One complaint: the local days on which it was received and resolved, or
 * WEEKS_NEVER.  Resolved before it was received counts as resolved in the
 * week of receipt for what was open.  Resolved without a date, and resolved
 * without a receipt, is in no count of the open ones.
 */
void weeks_add(
    struct weeks *weeks, int64_t received, int64_t resolved, bool open);

#endif
