/* merge_parts - partials on their way to one report; private to merge */
#ifndef OWNUP_TOOL_MERGE_PARTS_H
#define OWNUP_TOOL_MERGE_PARTS_H

#include "tally/keys.h"
#include "tool/part_parts.h"

struct merge {
	bool keeps;
	/* the lines */
	struct partial_in in;
	struct buffer line;
	uint64_t number; /* of the line in its file */
	bool whole;	 /* a partial has just ended */
	const char *first;

	/* what is the same in all, as it stands and as it is understood */
	struct buffer same[SAMES];
	int next_same;
	unsigned int sections;
	struct span by[BY_MOST];
	size_t by_len;
	int64_t now, offset;
	const char *zone_name; /* NULL: the system's own */
	struct zone *zone;
	const char *profile;
	bool due_counts, selected, anonymous;
	bool facts_known; /* a ledger was given */
	struct ledger_facts facts;
	uint64_t with_deeds; /* complaints of the ledger */

	/* what was counted */
	struct tally *tally; /* NULL before the first part */
	struct tally_taking taking;
	struct keys *seen;	/* complaints that have deeds */
	struct part_side all;	/* of the parts before */
	struct part_side part;	/* of the one that is read … */
	bool told;		/* … and it says so */
	uint64_t filled[ROLES]; /* of the tally before it */
	struct arena arena, part_arena;

	/* the report */
	struct roles roles;
	struct columns *columns;
};

/* Understands one of what must be the same; what is wrong stands in row. */
void merge_take_same(
    struct merge *merge, enum same which, struct partial_row *row);

/* When all of it is known.  -1: there is no such zone here, or no memory. */
int merge_start(struct merge *merge, struct error *err)
    __attribute__((warn_unused_result));

#endif
