/* standing - the current complaint as a report counts it */
#ifndef OWNUP_TOOL_STANDING_H
#define OWNUP_TOOL_STANDING_H

#include <stdint.h>

#include "tally/tally.h"
#include "tool/run.h"
#include "tool/verdicts.h"

/* What a report asks of the stream (run_plan.roles). */
#define STANDING_ROLES                                                         \
	(PROMISE_ROLES | ROLE_BIT(ROLE_ID) | ROLE_BIT(ROLE_RESOLVED) |         \
	    ROLE_BIT(ROLE_DELEGATE) | ROLE_BIT(ROLE_REOPENED))

/* The roles whose fields are only looked at to see whether they are filled, and
 * what was seen of short ones before.  All zero before the first record. */
struct coverage {
	int columns; /* how many there were when it was filled */
	size_t len;
	struct {
		enum role role;
		int column;
	} of[ROLES];
	struct verdicts filled;
};

/*
 * sections says what will be counted: what only another section needs may be
 * left out.  The spans are borrowed until the next record; by is left to the
 * caller.
 *
 * took: whole minutes; where either date has no time, whole days between the
 * local days.  A minute that has begun backwards counts as one: -30 s is -1.
 */
void standing_of(struct run *run, unsigned int sections,
    struct coverage *coverage, struct standing *standing);

#endif
