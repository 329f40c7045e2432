#include "tool/standing.h"

/* Whether the date that was read last, which is this record's, has no time. */
static bool
is_day(struct run *run, enum role role)
{
	return run_dates(run)->column[role].last.out.day &&
	       (run_laid(run) & ROLE_BIT(role)) == 0;
}

static int64_t
took(struct run *run, const struct state *state)
{
	const struct dates *dates = run_dates(run);
	int64_t lasted;

	if (state->received == STATE_NEVER || state->resolved == STATE_NEVER)
		return TALLY_NEVER;
	if (is_day(run, ROLE_RECEIVED) || is_day(run, ROLE_RESOLVED))
		return (zone_day(dates->zone, state->resolved) -
			   zone_day(dates->zone, state->received)) *
		       (WHEN_DAY / WHEN_MINUTE);
	lasted = state->resolved - state->received;
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

/* Of the roles that the state does not tell of. */
static uint32_t
filled_by_ledger(struct run *run)
{
	uint32_t laid = run_laid(run), bits = 0;

	for (; laid != 0; laid &= laid - 1) {
		enum role role = (enum role)__builtin_ctz(laid);

		if (run_text(run, role).len > 0)
			bits |= ROLE_BIT(role);
	}
	return bits;
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
	bits |= filled_by_ledger(run);
	return bits;
}

void
standing_of(struct run *run, unsigned int sections, struct coverage *coverage,
    struct standing *standing)
{
	const struct roles *roles = run_roles(run);
	const struct state *state = run_state(run);

	*standing = (struct standing){.id = state->id,
	    .received = state->received,
	    .resolved = state->resolved,
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
	standing->took = took(run, state);
	if (standing->open) {
		standing->apology_owed =
		    state->apologised == STATE_NEVER && !state->apology_waived;
		standing->overdue =
		    promise_overdue(run_promises(run), state, run_now(run));
	}
	if ((sections & 1U << SECTION_GUARANTEE) != 0) {
		standing->filled = filled(run, state, coverage);
		standing->status_closes = run_status(run) == STATUS_CLOSES;
		standing->status_opens = run_status(run) == STATUS_OPENS;
	}
}
