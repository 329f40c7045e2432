/* trend - whether it goes the right way, and what is only noise */
#ifndef OWNUP_TALLY_TREND_H
#define OWNUP_TALLY_TREND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tally/weeks.h"
#include "tally/xmr.h"

enum series { SERIES_RECEIVED, SERIES_RESOLVED, SERIES_OPEN, SERIES_ALL };
const char *series_name(enum series series); /* "received" */

enum direction { DIRECTION_NONE, DIRECTION_FALLING, DIRECTION_RISING };
const char *direction_name(enum direction direction); /* NULL for none */

struct trend_week {
	int64_t monday; /* a local day */
	/* received and resolved in it, and open at its end */
	uint64_t value[SERIES_ALL];
	bool partial; /* it may not be whole: the first and the last */
	bool judged;  /* in the limits and the fits */
	unsigned char signals[SERIES_ALL];
};

struct trend_series {
	struct xmr xmr;
	struct fit logarithm, line;
	/*
	 * Where both the logarithm and the signals point to, and where it is
	 * more than chance (its slope is twice its standard error or more).
	 * None under trial limits, nor where the export itself would make it:
	 * open_alone, received_ends, and what rises in its first weeks.
	 */
	enum direction direction;
};

/* Limits and fits are of the last whole weeks, at most so many. */
#define TREND_JUDGED 52
/* Of fewer than this a week there are no limits: most weeks would be 0. */
#define TREND_MEAN 1
/* Nor where they would be nearer to the mean than one complaint, and the weeks
 * differ: then whichever is not the mean would be a signal. */
#define TREND_COUNT 1
/* Weeks without any date at the end are taken for those in which the export
 * was no more, when there are more than this. */
#define TREND_SILENT 4
/* What was received before an export begins may be missing, so that in its
 * first weeks what is open and what is resolved seem to rise. */
#define TREND_RUN_IN 13
/* Days to clear are by the last whole weeks, at most so many. */
#define TREND_PACE 13

struct trend {
	struct trend_week *week; /* without a gap, rising */
	size_t len;		 /* may be 0 */
	size_t from, to;	 /* weeks judged: from <= i < to */
	struct trend_series series[SERIES_ALL];
	bool ends_early; /* nothing is dated after the last, long before now */
	bool received_ends; /* nothing was received in the last weeks, more than
			     * TREND_SILENT: what came in since is missing */
	bool open_alone;    /* nothing is resolved: earlier weeks hold only what
			     * is open still, and show no direction */
	bool
	    resolved_undated; /* what is resolved, but no date of it is there */
	/* Little's law: open now, by what was resolved a day; of none nothing
	 * is to clear. */
	size_t pace_weeks;
	uint64_t pace_received, pace_resolved; /* in these weeks */
	int64_t
	    clear_minutes; /* INT64_MIN: nothing was resolved, or no weeks */
	uint64_t before, after; /* received or resolved before and after them */
	uint64_t undated;
};

/* How many complaints there are, and are open now.  NULL for want of memory. */
struct trend *trend_new(const struct weeks *weeks, uint64_t complaints,
    uint64_t open) __attribute__((warn_unused_result));
void trend_free(struct trend *trend);

#endif
