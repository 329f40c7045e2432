/* morning - what of a report is to be done today, in a line */
#ifndef OWNUP_SHOW_MORNING_H
#define OWNUP_SHOW_MORNING_H

#include <stdbool.h>
#include <stdint.h>

#include "show/report.h"
#include "stream/buffer.h"

/* The sections that must have been counted for it. */
#define MORNING_SECTIONS                                                       \
	(1U << SECTION_TOTALS | 1U << SECTION_NOW | 1U << SECTION_AGEING |     \
	    1U << SECTION_GUARANTEE)

struct morning {
	uint64_t late;	  /* open, and past a promise that can be known */
	uint64_t today;	  /* open, in time, and the next promise ends today */
	bool more;	  /* of these there may be more than were kept */
	uint64_t unowned; /* 0 where nobody can know */
	uint64_t undated; /* open, and received nobody knows when */
	uint64_t unreadable; /* records and dates */
};

void morning_of(const struct report *report, struct morning *morning);

/*
 * Nothing is to be done: all of struct morning is 0, and the export had a
 * complaint, or none was selected.  An export without any may be one that
 * failed.
 */
bool morning_silent(const struct report *report);

/* "7 past a promise, 3 owned by nobody": words of our own. */
void morning_said(struct buffer *out, const struct report *report);

#endif
