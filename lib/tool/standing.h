/* standing - the current complaint as a report counts it */
#ifndef OWNUP_TOOL_STANDING_H
#define OWNUP_TOOL_STANDING_H

#include <stdbool.h>
#include <stdint.h>

#include "tally/tally.h"
#include "tool/run.h"

/* What a guarantee asks of the stream, which is more than all others do. */
#define STANDING_ROLES                                                         \
	(PROMISE_ROLES | ROLE_BIT(ROLE_ID) | ROLE_BIT(ROLE_RESOLVED) |         \
	    ROLE_BIT(ROLE_DELEGATE) | ROLE_BIT(ROLE_REOPENED))

/* What these sections ask of the stream (run_plan.roles), --by with them. */
uint32_t standing_roles(unsigned int sections);

/* The roles whose fields are only looked at to see whether they are filled.
 * All zero before the first record. */
struct coverage {
	int columns; /* how many there were when it was filled */
	size_t len;
	struct {
		enum role role;
		int column;
	} of[ROLES];
};

/* The end of a computed promise by the day of receipt; runs of days are
 * common.  All zero is empty. */
#define DEADLINES 256
struct deadlines {
	struct {
		bool known;
		int64_t day, end;
	} slot[CLOCKS][DEADLINES];
};

/* What is kept from record to record.  All zero before the first. */
struct standings {
	struct coverage coverage;
	struct deadlines deadlines;
	struct standing_words {
		struct run *run;
		struct standings *standings;
	} words_of;
	char words[NOW_WORDS + 2]; /* one byte more shows that there is more */
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
    struct standings *standings, struct standing *standing);

/* One that is not selected: whether its columns tell which are resolved, and
 * which were reopened.  No date is read. */
void standing_pass(struct run *run, struct tally *tally);

#endif
