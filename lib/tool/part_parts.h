/* part_parts - what the head of a partial is made of; private to part */
#ifndef OWNUP_TOOL_PART_PARTS_H
#define OWNUP_TOOL_PART_PARTS_H

#include "tally/partial.h"
#include "tally/tally_partial.h"
#include "tool/part.h"

/* What must be the same in all partials, one line each, in this order. */
enum same {
	SAME_SECTIONS,
	SAME_BY,
	SAME_NOW,
	SAME_ZONE,
	SAME_PROMISES,
	SAME_IDS,
	SAME_TERMS,
	SAME_CLOSING,
	SAME_ORDER,
	SAME_PRIVATE,
	SAME_LEDGER,
	SAMES
};

/* Its word in a partial; what differs when it is not the same, and what would
 * mend that. */
struct same_row {
	const char *word, *differs, *remedy;
};
extern const struct same_row same_rows[SAMES];

/* What the columns of a part were taken for.  Texts are borrowed. */
struct part_side {
	bool empty; /* there was not even a header: it fits all */
	bool grows; /* JSON */
	bool by_person, knows_apology;
	bool minutes;	      /* the first response stands in minutes */
	bool type;	      /* a resolution is a type, not words */
	bool dates_reopening; /* reopened is a date, and may be empty */
	struct span system;
	struct span column[ROLES];
	bool dated[ROLES];
	struct when_column dates[ROLES];
	uint64_t filled[ROLES];
};

void part_put_side(struct partial_out *out, const struct part_side *side);

/* A row of what part_put_side wrote, its texts copied into arena; false: it is
 * another one. */
bool part_take_side(
    struct part_side *side, struct partial_row *row, struct arena *arena);

/*
 * Lays a part over all those before it; its texts are copied into arena.
 * evidence: it was counted which columns are filled.  -1: it does not fit, or
 * no memory.
 */
int part_fit(struct part_side *all, const struct part_side *part, bool evidence,
    struct arena *arena, struct error *err) __attribute__((warn_unused_result));

/* A copy, ended by NUL; at == NULL of none, and for want of memory. */
struct span part_copy(struct arena *arena, struct span text);

#endif
