#include "tool/standing.h"

/* Whether the date that was read last, which is this record's, has no time. */
static bool
is_day(const struct dates *dates, enum role role)
{
	return dates->column[role].last.out.day;
}

static int64_t
took(struct run *run, const struct state *state)
{
	const struct dates *dates = run_dates(run);
	int64_t lasted;

	if (state->received == STATE_NEVER || state->resolved == STATE_NEVER)
		return TALLY_NEVER;
	if (is_day(dates, ROLE_RECEIVED) || is_day(dates, ROLE_RESOLVED))
		return (zone_day(dates->zone, state->resolved) -
			   zone_day(dates->zone, state->received)) *
		       (WHEN_DAY / WHEN_MINUTE);
	lasted = state->resolved - state->received;
	return lasted / WHEN_MINUTE - (lasted % WHEN_MINUTE < 0);
}

static bool
is_filled(struct run *run, enum role role)
{
	struct span text =
	    record_get(run_record(run), run_roles(run)->column[role]);

	return text.len > 0 && !when_is_none(text);
}

/* A bit for each role that is there and not empty. */
static uint32_t
filled(struct run *run, const struct state *state)
{
	const uint32_t known = ROLE_BIT(ROLE_ID) | ROLE_BIT(ROLE_OWNER) |
			       ROLE_BIT(ROLE_DELEGATE) |
			       ROLE_BIT(ROLE_RECEIVED) | ROLE_BIT(ROLE_DUE) |
			       ROLE_BIT(ROLE_RESOLVED) | ROLE_BIT(ROLE_OWNED) |
			       ROLE_BIT(ROLE_APOLOGISED);
	uint32_t bits = 0;

	bits |= (uint32_t)(state->id.len > 0) << ROLE_ID;
	bits |= (uint32_t)state->owner_person << ROLE_OWNER;
	bits |= (uint32_t)(state->delegate.len > 0) << ROLE_DELEGATE;
	bits |= (uint32_t)(state->received != STATE_NEVER) << ROLE_RECEIVED;
	bits |= (uint32_t)(state->promised != STATE_NEVER) << ROLE_DUE;
	bits |= (uint32_t)(state->resolved != STATE_NEVER) << ROLE_RESOLVED;
	bits |= (uint32_t)(state->owned != STATE_NEVER) << ROLE_OWNED;
	bits |= (uint32_t)(state->apologised != STATE_NEVER) << ROLE_APOLOGISED;
	for (int role = 0; role < ROLES; role++)
		if ((known & ROLE_BIT(role)) == 0 &&
		    run_roles(run)->column[role] >= 0 &&
		    is_filled(run, (enum role)role))
			bits |= ROLE_BIT(role);
	return bits;
}

static void
add_evidence(
    struct run *run, const struct state *state, struct standing *standing)
{
	const struct roles *roles = run_roles(run);
	struct span status =
	    record_get(run_record(run), roles->column[ROLE_STATUS]);

	standing->filled = filled(run, state);
	if ((standing->filled & ROLE_BIT(ROLE_STATUS)) == 0)
		return;
	standing->status_closes = roles_closing(roles, status);
	standing->status_opens = !standing->status_closes;
}

void
standing_of(struct run *run, unsigned int sections, struct standing *standing)
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
	if ((sections & 1U << SECTION_GUARANTEE) != 0)
		add_evidence(run, state, standing);
}
