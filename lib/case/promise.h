/* promise - by when a complaint must be owned, apologised for, resolved */
#ifndef OWNUP_CASE_PROMISE_H
#define OWNUP_CASE_PROMISE_H

#include <stdbool.h>
#include <stdint.h>

#include "case/profile.h"
#include "case/state.h"
#include "meaning/when.h"

enum clock_of { CLOCK_OWN, CLOCK_APOLOGISE, CLOCK_RESOLVE, CLOCKS };

/* Pure: no I/O, no clock.  What is computed here is never called legal. */

/*
 * The last day of a clock for a complaint received on local day received,
 * which is day zero whatever the hour; the day lasts until its end.
 * adjourned: with the profile's second term, counted from receipt as one
 * term.  INT64_MIN: no such term.
 * Sources: those of case/profiles.c; Algemene termijnenwet, art. 1 and 4.
 */
int64_t promise_day(const struct profile *profile, enum clock_of clock,
    int64_t received, bool adjourned);
/* The same for a clock by its name in the table ("summary", "first-day"). */
int64_t promise_day_named(const struct profile *profile, const char *clock,
    int64_t received, bool adjourned);

/*
 * The latest day that may be promised without a warning: the second term of
 * resolve, or its only one where nothing may be adjourned.
 */
int64_t promise_latest(const struct profile *profile, int64_t received);

/*
 * Which promises can be known at all: the own promise only where the stream
 * has a column (or a ledger) for persons, the apologise promise only where
 * apologies are recorded.
 */
struct promise_terms {
	const struct profile *profile;
	bool chosen; /* -p was given: the export's due does not count */
	bool knows_owner;
	bool knows_apology;
	struct zone *zone;
};

/*
 * The promises of one complaint, as instants (the last second of the due
 * day), STATE_NEVER where there is none or where it is kept already (owned by
 * one person, apologised or waived, resolved); of a closed one all are.
 * The resolve promise is what we promised ourselves (state->pledged); else
 * the export's due (state->promised) unless terms->chosen; else computed from
 * state->received.
 */
struct promises {
	int64_t due[CLOCKS];
	int64_t next; /* the earliest that is not kept, broken or not */
	enum clock_of next_of; /* whose it is; of equal ones the first step */
	int64_t resolve_by;    /* the resolve promise, kept or not */
};
void promise_of(const struct promise_terms *terms, const struct state *state,
    struct promises *out);

/* A promise is broken from the second after it, not in it. */

/* Open, and past its resolve promise. */
bool promise_overdue(
    const struct promises *promises, const struct state *state, int64_t now);
/* Open, and some promise that is not kept yet ends today (local day). */
bool promise_due_today(const struct promises *promises,
    const struct state *state, int64_t now, struct zone *zone);
/* Open, and some promise that can be known is broken. */
bool promise_broken(
    const struct promises *promises, const struct state *state, int64_t now);

/*
 * Order of urgency (contract, section 9): past a promise first, by how long;
 * then by the nearest promise; then the oldest; complaints without any date
 * last.  <0: a before b.  Ties: the caller's, by place in the stream.
 */
struct urgency {
	int64_t nearest;  /* the promise broken longest, or the nearest */
	int64_t received; /* STATE_NEVER: unknown */
	bool broken;
};
struct urgency urgency_of(
    const struct promises *promises, const struct state *state, int64_t now);
int urgency_compare(const struct urgency *a, const struct urgency *b);

#endif
