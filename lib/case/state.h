/* state - pure rules: where one complaint stands, and which deed may follow */
#ifndef OWNUP_CASE_STATE_H
#define OWNUP_CASE_STATE_H

#include <stdbool.h>
#include <stdint.h>

#include "stream/error.h"
#include "stream/span.h"

/* No I/O, no clock. */

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
 * by whoever fills it; at == NULL or empty: none.  A date without a time is
 * received at the first second of that day and promised for its last.
 *
 * What a deed leaves behind:
 * own, give, release	owner (or none); the delegation ends; own fills owned,
 *			which stays the first time that somebody took it
 * delegate, recall	delegate, delegated_until
 * promise		promised, pledged
 * apologise		apologised, which stays the first time; apologies one
 *			more; promised and pledged with --promise
 * resolve		closed, resolved, did, cause, basis; apology_waived
 *			with --no-apology
 * reopen		not closed, no resolved, apology_waived gone with the
 *			resolution; reopened one more; owner, delegate, apology,
 *			promise and what was done stand
 */
struct state {
	struct span id;
	struct span owner; /* raw text of the column; nobody's words undone */
	bool owner_person; /* exactly one named person */
	struct span delegate;
	int64_t delegated_until;
	int64_t received; /* instants, or STATE_NEVER */
	int64_t owned;
	int64_t apologised;
	int64_t resolved; /* may be NEVER though closed */
	int64_t promised; /* the resolve promise, given by us or the export */
	bool pledged;	  /* promised was given by us: promise, apologise */
	bool closed;	  /* resolved date or closing status */
	int64_t
	    apologies; /* how many of ours; the export tells of one at most */
	bool apology_waived; /* resolve --no-apology */
	int64_t reopened;    /* how often */
	struct span did;     /* of the last resolution: what was done, ... */
	struct span cause;
	struct span basis; /* ... and on what ground it counts */
};

/* Nothing is known: no text, every instant STATE_NEVER. */
void state_clear(struct state *state);

/*
 * Whether person is the one who owns it, or to whom the owner delegated it.
 * Names are compared byte for byte after trimming: "Jan" is not "jan".
 */
bool state_owned_by(const struct state *state, struct span person);
bool state_delegated_to(const struct state *state, struct span person);

/* One deed that somebody wants to do. */
struct act {
	enum deed deed;
	struct span by;
	struct span to;	 /* give, delegate */
	struct span why; /* promise, reopen; resolve: why no apology is due;
			  * give, release: may be left out */
	struct span did; /* resolve: what was done */
	struct span cause, basis; /* resolve: may be left out */
	int64_t until; /* promise, delegate, apologise: an instant, or NEVER */
	bool again;    /* apologise --again */
	int64_t reopened; /* reopen: the count with this one; 0: one more */
};

enum ruling {
	RULING_DO,     /* it may be done */
	RULING_DONE,   /* it stands already: nothing to do, and no fault */
	RULING_REFUSED /* err says why and what to do instead */
};

/*
 * Which deed may follow which state (contract, sections 9 to 11).  Total:
 * every act on every state has a ruling.  err is filled only when refused;
 * err->where is left to the caller (the id or the line).
 *
 * - by and to must be names that an owner may have (owner_check).
 * - What a team or a list "owns" nobody owns: it can be taken, also when it is
 *   resolved, for somebody answers for that too.
 * - Only the owner gives, releases, delegates, recalls, promises, apologises;
 *   the owner or the delegate resolves; anybody who says why reopens.
 * - A resolved complaint has no work to delegate and no date to promise; a
 *   late apology is welcome.
 * - The same command again does nothing twice: giving to its owner, releasing
 *   what nobody owns, recalling or resolving or reopening what is so already
 *   is DONE, whoever asks.  A second apology is refused without again.
 */
enum ruling state_rule(
    const struct state *state, const struct act *act, struct error *err);

/* The same, of names that are known to be names of one person each. */
enum ruling state_rule_named(
    const struct state *state, const struct act *act, struct error *err);

/*
 * What a deed that may be done leaves behind: the table above.  at is when it
 * is done.  The state borrows the spans of the act.
 */
void state_apply(struct state *state, const struct act *act, int64_t at);

#endif
