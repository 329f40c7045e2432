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
/* Says err with STATUS_FAILED. */
void run_fail(struct run *run, const struct error *err);

#endif
