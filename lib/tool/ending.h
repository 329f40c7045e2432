/* ending - what was done about the current complaint, and whether it held */
#ifndef OWNUP_TOOL_ENDING_H
#define OWNUP_TOOL_ENDING_H

#include "tally/tally.h"
#include "tool/run.h"

/* What ending_of asks of the stream (run_plan.roles). */
#define ENDING_ROLES                                                           \
	(ROLE_BIT(ROLE_ID) | ROLE_BIT(ROLE_RESOLVED) | ROLE_BIT(ROLE_STATUS) | \
	    ROLE_BIT(ROLE_REOPENED) | ROLE_BIT(ROLE_RESOLUTION) |              \
	    ROLE_BIT(ROLE_BASIS))

/*
 * A type ("Closed with refund") says what was done where there are no words.
 * A count of reopenings does not say whether they were before this was done,
 * save where the ledger has it: there a resolved complaint was not reopened
 * since.  What the export says was done before we did another thing did not
 * hold.  The spans are borrowed until the next record.
 */
struct standing_end ending_of(struct run *run);

#endif
