/* run - a program's way through the stream: open, next, act, put, close */
#ifndef OWNUP_TOOL_RUN_H
#define OWNUP_TOOL_RUN_H

#include <stdbool.h>
#include <stdint.h>

#include "case/promise.h"
#include "case/state.h"
#include "tool/complaint.h"
#include "tool/dates.h"
#include "tool/messages.h"
#include "tool/options.h"

/* What the line of an apology has besides its deed, as of the current
 * complaint (case/deed.h), and where its letter is. */
struct run_letters {
	struct span sha256, allow;
	const char *place;
	bool fresh; /* it was not there before */
};

/* What a program asks of the stream; sets of ROLE_BIT. */
struct run_plan {
	uint32_t roles; /* what run_state must know: their dates are settled */
	uint32_t must;	/* without these it cannot work */
	bool writes;	/* the records go to standard output */
	bool only;	/* some are left out */
	const struct run_letters *letters; /* NULL: its deeds have none */
};

/*
 * Opens the input and settles whatever must be settled before the first record
 * is written: columns, roles, terms, zone, order of day and month, promises.
 * Borrows its arguments.  NULL: what was wrong has been said, with
 * STATUS_FAILED.
 */
struct run;
struct run *run_open(const struct options *options, const struct run_plan *plan,
    struct messages *messages) __attribute__((warn_unused_result));

/* The header goes out; columns are fixed then.  A program that writes calls it
 * once, before the first run_put; a failure ends the run. */
void run_head(struct run *run);

/*
 * The next record.  One that is not understood is named (status 1) and passed
 * through; what cannot be read on from is named (status 2) and ends the run.
 */
bool run_next(struct run *run);

/* The current record, whatever was done to it. */
void run_put(struct run *run);

/*
 * Ends the output, checked; names the dates that could not be read and the ids
 * that nobody had; frees all.  The exit status stands in messages then.
 */
void run_close(struct run *run);

/* ---- the current complaint; a deed of ours counts where there is one ---- */

bool run_selected(struct run *run);
const struct state *run_state(struct run *run);
/* The same of the record alone, without the ledger, into base. */
void run_base(struct run *run, struct state *base);
enum status_says run_status(struct run *run);
/* A role's text, and the roles that the ledger tells of. */
struct span run_text(struct run *run, enum role role);
uint32_t run_laid(struct run *run);
const struct promises *run_promises(struct run *run);
struct record *run_record(struct run *run);

/* A message about it: "own: 4711: …", or with file and line without an id.
 * run_error gives room for what is wrong with it, cleared. */
struct error *run_error(struct run *run);
void run_refuse(struct run *run, struct error *err);

/* The roles that state_rule needs to know for a deed. */
uint32_t deed_roles(enum deed deed);

/* The roles that a deed may put something into. */
uint32_t deed_fills(enum deed deed);

/*
 * The instant by which a promise or a delegation ends: the last second of a
 * day.  A text that is no date is named (STATUS_FAILED) and ends the run.
 */
int64_t run_deadline(struct run *run, const char *text);

/* ---- what becomes of the complaints ---- */

/* What a program does to the stream. */
struct doing {
	/*
	 * What becomes of the current complaint, which may not be meant at all
	 * (DONE).  With DO act is filled: the deed to be done, its texts
	 * borrowed as those of the record are; or DEEDS, when there is none
	 * and it is only to be printed.
	 */
	enum ruling (*rule)(
	    void *me, struct run *run, struct act *act, struct error *err);
	void *me;
	uint32_t fills; /* roles that the deed may put something into */
};

/*
 * Makes the columns for what will be filled in at least one record; to know
 * that it looks ahead.  So a run that changes nothing gives what it got, byte
 * for byte.  Before run_head.
 */
void run_prepare(struct run *run, const struct doing *doing);

/*
 * Every record to the end, after run_head: decides, names what is refused
 * (status 1), fills the roles that the deed fills, in their columns or in new
 * last ones, and puts it.  A promise beyond what the profile allows is done,
 * and named without raising the status.
 */
void run_do(struct run *run, const struct doing *doing);

/*
 * To see the whole stream before the first record is written: run_look, then
 * run_next to the end, then run_again and run_next once more.  What cannot be
 * read twice is kept in a nameless temporary file.  In between records that
 * are not understood are not named; dates that cannot be read are counted
 * once.
 */
void run_look(struct run *run);
void run_again(struct run *run);

/* ---- what was settled ---- */

/* Whether the export has no column for a role (an empty stream lacks none). */
bool run_lacks(const struct run *run, enum role role);
bool run_is_empty(const struct run *run); /* not even a header */
const struct roles *run_roles(const struct run *run);
const struct columns *run_columns(const struct run *run);
const struct dates *run_dates(const struct run *run);
const struct promise_terms *run_terms(const struct run *run);
bool run_records(const struct run *run); /* deeds go to a ledger */
const struct ledger *run_ledger(const struct run *run); /* NULL: none */
bool run_selects(const struct run *run);		/* -i or -w was given */
uint64_t run_unreadable(const struct run *run);		/* named so far */
int64_t run_now(const struct run *run);
struct zone *run_zone(const struct run *run);

#endif
