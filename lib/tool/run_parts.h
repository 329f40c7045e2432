/* run_parts - what a run is made of; private to run and next */
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
	bool grows;	  /* JSON: columns may come up later */
	int columns_seen; /* by roles */
	int made[ROLES];  /* columns that were made for roles, or -1 */
	struct zone *zone;
	int64_t now;
	struct dates dates;
	enum day_order order;
	struct ledger *ledger;	   /* NULL: none */
	bool stale;		   /* more was read since it was */
	void (*settle)(void *arg); /* of the writer, before bytes move */
	void *settle_arg;
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

/* After the head was read, so that it knows of all deeds that were printed. */
int run_open_ledger(struct run *run, struct error *err)
    __attribute__((warn_unused_result));

/* From now on run_refresh knows when more was read of the stream; after
 * writer_open. */
void run_watch(struct run *run);

/* The ledger as of what was read of the stream. */
void run_refresh(struct run *run);

/* The deeds of the program, recorded before their records are put. */
void run_do_recorded(struct run *run, const struct doing *doing);

/* When what is recorded now was done. */
int64_t run_deed_time(const struct run *run);

/* A promise later than the profile allows is named. */
void run_warn_late(struct run *run, int64_t until);

/* The roles that a ledger, if there is one, may fill. */
uint32_t run_laid_roles(const struct run *run);

/* The record that the reader gave. */
void run_begin(struct run *run);

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
