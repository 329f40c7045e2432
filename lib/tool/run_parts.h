/* run_parts - what a run is made of; private to run */
#ifndef OWNUP_TOOL_RUN_PARTS_H
#define OWNUP_TOOL_RUN_PARTS_H

#include "meaning/roles.h"
#include "stream/reader.h"
#include "stream/writer.h"
#include "tool/progress.h"
#include "tool/run.h"
#include "tool/selection.h"

struct run {
	const struct options *options;
	const struct run_plan *plan;
	struct messages *messages;
	struct reader *reader;
	struct writer *writer; /* NULL unless plan->writes */
	struct roles roles;
	int columns_seen; /* by roles */
	int made[ROLES];  /* columns that were made for roles, or -1 */
	struct zone *zone;
	int64_t now;
	struct dates dates;
	enum day_order order;
	struct profile *profile;
	struct promise_terms terms;
	struct selection selection;
	struct complaint complaint;
	struct record *record;
	struct progress progress;
	uint64_t unreadable; /* records that were not understood */
	struct error err;
	bool empty;
	bool looking;  /* what is read now is read again */
	bool peeking;  /* in the head only */
	bool seen_all; /* the look went to the end */
	bool broken;   /* the input cannot be read on */
	bool lost;     /* the output does not arrive */
};

bool run_grows(const struct run *run); /* JSON: columns may come up later */

/* Makes the column for a role. */
int run_make(struct run *run, enum role role, struct error *err)
    __attribute__((warn_unused_result));

/* Of these roles those that have no column to be written to. */
uint32_t run_unmade(const struct run *run, uint32_t roles);

/* Of what these bits of LEDGER_ are about, the roles that say something in
 * this state and have no column. */
uint32_t run_lacking(struct run *run, const struct state *state, unsigned bits);

/* Puts what these bits of LEDGER_ are about into their columns, where it does
 * not stand there already. */
void run_show(struct run *run, const struct state *state, unsigned bits);

/* Says err with STATUS_FAILED. */
void run_fail(struct run *run, const struct error *err);

#endif
