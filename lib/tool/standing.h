/* standing - the current complaint as a report counts it */
#ifndef OWNUP_TOOL_STANDING_H
#define OWNUP_TOOL_STANDING_H

#include <stdint.h>

#include "tally/tally.h"
#include "tool/run.h"

/* What a report asks of the stream (run_plan.roles). */
#define STANDING_ROLES                                                         \
	(PROMISE_ROLES | ROLE_BIT(ROLE_ID) | ROLE_BIT(ROLE_RESOLVED) |         \
	    ROLE_BIT(ROLE_DELEGATE) | ROLE_BIT(ROLE_REOPENED))

/*
 * sections says what will be counted: what only another section needs may be
 * left out.  The spans are borrowed until the next record; by is left to the
 * caller.
 *
 * took: whole minutes; where either date has no time, whole days between the
 * local days.  A minute that has begun backwards counts as one: -30 s is -1.
 */
void standing_of(
    struct run *run, unsigned int sections, struct standing *standing);

#endif
