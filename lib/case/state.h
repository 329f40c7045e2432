/* state - pure rules: where one complaint stands, and which deed may follow */
#ifndef OWNUP_CASE_STATE_H
#define OWNUP_CASE_STATE_H

#include <stdbool.h>
#include <stdint.h>

#include "stream/error.h"
#include "stream/span.h"

/* The deeds of the ledger (contract, section 8). */
enum deed {
	DEED_OWN,
	DEED_GIVE,
	DEED_RELEASE,
	DEED_DELEGATE,
	DEED_RECALL,
	DEED_PROMISE,
	DEED_APOLOGISE,
	DEED_RESOLVE,
	DEED_REOPEN,
	DEEDS
};

const char *deed_name(enum deed deed);
int deed_find(struct span name); /* or -1 */

#define STATE_NEVER INT64_MIN /* an instant that is not there */

/*
 * One complaint as the export and our deeds have it.  The spans are borrowed
 * by whoever fills it; at == NULL or empty: none.  No I/O, no clock.
 */
struct state {
	struct span id;
	struct span owner;	/* raw text of the column; nobody's words undone */
	bool owner_person;	/* exactly one named person */
	struct span delegate;
	int64_t received;	/* instants, or STATE_NEVER */
	int64_t owned;
	int64_t apologised;
	int64_t resolved;	/* may be NEVER though closed */
	int64_t promised;	/* the resolve promise given by us or the export */
	bool closed;		/* resolved date or closing status */
	bool apology_waived;	/* resolve --no-apology */
	int64_t reopened;	/* how often */
};

/* One deed that somebody wants to do. */
struct act {
	enum deed deed;
	struct span by;
	struct span to;	  /* give, delegate */
	struct span why;  /* give, release, promise, reopen; resolve: --no-apology */
	struct span did;  /* resolve: what was done */
	bool again;	  /* apologise --again */
};

enum ruling {
	RULING_DO,	/* it may be done */
	RULING_DONE,	/* it stands already: nothing to do, and no fault */
	RULING_REFUSED	/* err says why and what to do instead */
};

/*
 * Which deed may follow which state: contract, sections 9 to 11.  err->where
 * is left to the caller (the id or the line).  Total: every act on every state
 * has a ruling.
 */
enum ruling state_rule(
	const struct state *state, const struct act *act, struct error *err);

#endif
