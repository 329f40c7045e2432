/* promise - by when a complaint must be owned, apologised for, resolved */
#ifndef OWNUP_CASE_PROMISE_H
#define OWNUP_CASE_PROMISE_H

#include <stdbool.h>
#include <stdint.h>

#include "case/state.h"
#include "meaning/when.h"
#include "meaning/workdays.h"
#include "stream/error.h"

enum clock_of { CLOCK_OWN, CLOCK_APOLOGISE, CLOCK_RESOLVE, CLOCKS };

struct profile; /* shared reference, deadlines.md, section 2 */

/*
 * A profile of our table by name, or of a file in the same line format when
 * name has a "/" or "." in it.  NULL: unknown (err lists the names) or a bad
 * line (err names it).
 */
struct profile *profile_open(const char *name, struct error *err)
	__attribute__((warn_unused_result));
void profile_close(struct profile *profile);
const char *profile_name(const struct profile *profile);

/* Days more that are free, from a file with one date a line. */
int profile_add_holidays(
	struct profile *profile, const char *file, struct error *err)
	__attribute__((warn_unused_result));

/*
 * The last day of a clock for a complaint received on local day received;
 * adjourned: with the profile's second term.  INT64_MIN: no such term.
 */
int64_t promise_day(const struct profile *profile, enum clock_of clock,
	int64_t received, bool adjourned);
/* The same for a clock by its name in the table ("summary", "first-day"). */
int64_t promise_day_named(const struct profile *profile, const char *clock,
	int64_t received, bool adjourned);

/*
 * Which promises can be known at all: the own promise only where the stream
 * has a column (or a ledger) for persons, the apologise promise only where
 * apologies are recorded.
 */
struct promise_terms {
	const struct profile *profile;
	bool chosen;	    /* -p was given: the export's due does not count */
	bool knows_owner;
	bool knows_apology;
	struct zone *zone;
};

/*
 * The promises of one complaint, as instants (end of the due day), STATE_NEVER
 * where there is none or where it is kept already (owned, apologised,
 * resolved).  state->promised is the resolve promise unless terms->chosen;
 * a promise of our own (deed promise, letter) wins always: pledged.
 */
struct promises {
	int64_t due[CLOCKS];
	int64_t next;		/* the nearest that is still to be kept */
	enum clock_of next_of;	/* whose it is */
	int64_t resolve_by;	/* the resolve promise, kept or not */
};
void promise_of(const struct promise_terms *terms, const struct state *state,
	bool pledged, struct promises *out);

/* Open, and past its resolve promise. */
bool promise_overdue(const struct promises *promises,
	const struct state *state, int64_t now);
/* Open, and some promise that is not kept yet ends today (local day). */
bool promise_due_today(const struct promises *promises,
	const struct state *state, int64_t now, struct zone *zone);
/* Open, and some promise that can be known is broken. */
bool promise_broken(const struct promises *promises,
	const struct state *state, int64_t now);

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
struct urgency urgency_of(const struct promises *promises,
	const struct state *state, int64_t now);
int urgency_compare(const struct urgency *a, const struct urgency *b);

#endif
