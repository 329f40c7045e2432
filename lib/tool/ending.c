#include "tool/ending.h"

static enum worked_basis
basis_of(struct run *run)
{
	struct span basis = run_state(run)->basis;
	int satisfied = satisfied_of(
	    run_text(run, ROLE_SATISFIED), run_roles(run)->satisfied_inverted);

	if (span_is(basis, "no-answer") || span_is(basis, "no-contact") ||
	    satisfied < 0)
		return WORKED_NOT_ACCEPTED;
	return span_is(basis, "accepted") || satisfied > 0
		   ? WORKED_ACCEPTED
		   : WORKED_BASIS_UNKNOWN;
}

static struct span
done_before(struct run *run, struct span did)
{
	struct state base;

	run_base(run, &base);
	if (base.did.len == 0 || span_equal(base.did, did))
		return (struct span){NULL, 0};
	return base.did;
}

struct standing_end
ending_of(struct run *run)
{
	const struct state *state = run_state(run);
	bool ours = (run_laid(run) & ROLE_BIT(ROLE_RESOLVED)) != 0;
	struct standing_end end = {.did = state->did,
	    .reopened = state->reopened > 0,
	    .basis = basis_of(run)};

	if (end.did.len == 0 && run_roles(run)->resolution_is_type) {
		end.did = run_text(run, ROLE_RESOLUTION);
		if (when_is_none(end.did))
			end.did = (struct span){NULL, 0};
	}
	if (state->closed && ours)
		end.reopened = false;
	if (state->reopened > 0)
		end.before = done_before(run, end.did);
	end.counts = state->closed || (end.reopened && end.did.len > 0);
	return end;
}
