/* What the deeds leave behind: the table in state.h, word by word. */
#include "case/state.h"

static const struct span nobody = {NULL, 0};

static void
own(struct state *state, struct span owner)
{
	state->owner = span_trim(owner);
	state->owner_person = state->owner.len > 0;
	state->delegate = nobody;
	state->delegated_until = STATE_NEVER;
}

static void
promise(struct state *state, int64_t until)
{
	state->promised = until;
	state->pledged = true;
}

static void
first(int64_t *when, int64_t at)
{
	if (*when == STATE_NEVER || at < *when)
		*when = at;
}

static void
resolve(struct state *state, const struct act *act, int64_t at)
{
	state->closed = true;
	state->resolved = at;
	state->apology_waived = span_trim(act->why).len > 0;
	state->did = act->did;
	state->cause = act->cause;
	state->basis = act->basis;
}

static void
reopen(struct state *state, int64_t count)
{
	state->closed = false;
	state->resolved = STATE_NEVER;
	state->apology_waived = false;
	state->reopened++;
	if (state->reopened < count)
		state->reopened = count;
}

void
state_apply(struct state *state, const struct act *act, int64_t at)
{
	switch (act->deed) {
	case DEED_OWN:
		own(state, act->by);
		first(&state->owned, at);
		break;
	case DEED_GIVE:
		own(state, act->to);
		break;
	case DEED_RELEASE:
		own(state, nobody);
		break;
	case DEED_DELEGATE:
		state->delegate = span_trim(act->to);
		state->delegated_until = act->until;
		break;
	case DEED_RECALL:
		state->delegate = nobody;
		state->delegated_until = STATE_NEVER;
		break;
	case DEED_PROMISE:
		promise(state, act->until);
		break;
	case DEED_APOLOGISE:
		first(&state->apologised, at);
		state->apologies++;
		if (act->until != STATE_NEVER)
			promise(state, act->until);
		break;
	case DEED_RESOLVE:
		resolve(state, act, at);
		break;
	case DEED_REOPEN:
		reopen(state, act->reopened);
		break;
	case DEEDS:
		break;
	}
}
