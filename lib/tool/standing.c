#include "tool/standing.h"

/* Whether at, of this record, was read from its column and has no time; what
 * was read last is this record's, and our deeds have the time of a clock. */
static bool
is_day(const struct dates *dates, enum role role, int64_t at)
{
	const struct when *last = &dates->column[role].last.out;

	return last->day && last->at == at;
}

static int64_t
took(struct run *run, int64_t received, enum role role, int64_t at)
{
	const struct dates *dates = run_dates(run);
	int64_t lasted;

	if (received == STATE_NEVER || at == STATE_NEVER)
		return TALLY_NEVER;
	if (is_day(dates, ROLE_RECEIVED, received) || is_day(dates, role, at))
		return (zone_day(dates->zone, at) -
			   zone_day(dates->zone, received)) *
		       (WHEN_DAY / WHEN_MINUTE);
	lasted = at - received;
	return lasted / WHEN_MINUTE - (lasted % WHEN_MINUTE < 0);
}

/* What is longer is no padding with blanks, and is not decoded for this. */
enum { BLANKS_MOST = 256 };

static bool
is_filled(struct coverage *coverage, struct record *record, int column)
{
	size_t length = record_length(record, column);
	struct verdict *known;
	struct span text;
	bool filled;

	if (length == 0 || length > BLANKS_MOST)
		return length > 0;
	text = record_get(record, column);
	known = verdicts_slot(&coverage->filled, text);
	if (verdict_is_of(known, text))
		return known->flags != 0;
	filled = !when_is_none(text);
	verdict_keep(known, text, filled);
	return filled;
}

/* The roles that the state does not tell of. */
static void
fill_coverage(struct coverage *coverage, struct run *run)
{
	const uint32_t told =
	    STANDING_ROLES & ~ROLE_BIT(ROLE_STATUS) & ~ROLE_BIT(ROLE_REOPENED);
	const struct roles *roles = run_roles(run);

	coverage->columns = columns_count(run_columns(run));
	coverage->len = 0;
	for (int role = 0; role < ROLES; role++) {
		if ((told & ROLE_BIT(role)) != 0 || roles->column[role] < 0)
			continue;
		coverage->of[coverage->len].role = (enum role)role;
		coverage->of[coverage->len++].column = roles->column[role];
	}
}

/* A bit for each role that is there and not empty. */
static uint32_t
filled(struct run *run, const struct state *state, struct coverage *coverage)
{
	struct record *record = run_record(run);
	uint32_t bits = 0;

	bits |= (uint32_t)(state->id.len > 0) << ROLE_ID;
	bits |= (uint32_t)state->owner_person << ROLE_OWNER;
	bits |= (uint32_t)(state->delegate.len > 0) << ROLE_DELEGATE;
	bits |= (uint32_t)(state->received != STATE_NEVER) << ROLE_RECEIVED;
	bits |= (uint32_t)(state->promised != STATE_NEVER) << ROLE_DUE;
	bits |= (uint32_t)(state->resolved != STATE_NEVER) << ROLE_RESOLVED;
	bits |= (uint32_t)(state->owned != STATE_NEVER) << ROLE_OWNED;
	bits |= (uint32_t)(state->apologised != STATE_NEVER) << ROLE_APOLOGISED;
	if (coverage->columns != columns_count(run_columns(run)))
		fill_coverage(coverage, run);
	for (size_t i = 0; i < coverage->len; i++)
		if (is_filled(coverage, record, coverage->of[i].column))
			bits |= ROLE_BIT(coverage->of[i].role);
	return bits;
}

/* What the record says without the ledger. */
static void
evidence(struct run *run, struct coverage *coverage, struct standing *standing)
{
	const struct state *there = run_state(run);
	struct state base;

	if (run_laid(run) != 0) {
		run_base(run, &base);
		there = &base;
	}
	standing->filled = filled(run, there, coverage);
	standing->closed_there = there->closed;
	standing->status_closes = run_status(run) == STATUS_CLOSES;
	standing->status_opens = run_status(run) == STATUS_OPENS;
}

void
standing_of(struct run *run, unsigned int sections, struct coverage *coverage,
    struct standing *standing)
{
	const struct roles *roles = run_roles(run);
	const struct state *state = run_state(run);

	*standing = (struct standing){.id = state->id,
	    .received = state->received,
	    .open = !state->closed,
	    .reopened = state->reopened > 0};
	if (state->owner_person)
		standing->owner = span_trim(state->owner);
	if (roles->column[ROLE_OWNER] < 0 && roles->column[ROLE_GROUP] >= 0) {
		standing->group = span_trim(
		    record_get(run_record(run), roles->column[ROLE_GROUP]));
		if (standing->group.len == 0)
			standing->group.at = NULL;
	}
	standing->took[TOOK_OWN] =
	    took(run, state->received, ROLE_OWNED, state->owned);
	standing->took[TOOK_APOLOGISE] =
	    took(run, state->received, ROLE_APOLOGISED, state->apologised);
	standing->took[TOOK_RESOLVE] =
	    took(run, state->received, ROLE_RESOLVED, state->resolved);
	if (standing->open) {
		standing->apology_owed =
		    state->apologised == STATE_NEVER && !state->apology_waived;
		standing->overdue =
		    promise_overdue(run_promises(run), state, run_now(run));
	}
	if ((sections & 1U << SECTION_GUARANTEE) != 0)
		evidence(run, coverage, standing);
}
