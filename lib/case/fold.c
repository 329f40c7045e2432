#include "case/fold.h"

/* What each deed settles. */
static const unsigned settles[DEEDS + 1] = {
    [DEED_OWN] = LEDGER_OWNER | LEDGER_OWNED | LEDGER_DELEGATE,
    [DEED_GIVE] = LEDGER_OWNER | LEDGER_DELEGATE,
    [DEED_RELEASE] = LEDGER_OWNER | LEDGER_DELEGATE,
    [DEED_DELEGATE] = LEDGER_DELEGATE,
    [DEED_RECALL] = LEDGER_DELEGATE,
    [DEED_PROMISE] = LEDGER_PROMISED,
    [DEED_APOLOGISE] = LEDGER_APOLOGISED,
    [DEED_RESOLVE] = LEDGER_RESOLVED | LEDGER_SAID,
    [DEED_REOPEN] = LEDGER_RESOLVED | LEDGER_REOPENED,
};

unsigned
ledger_settles(enum deed deed)
{
	return settles[deed];
}

void
fold_start(struct fold *fold)
{
	fold->known = 0;
	fold->again = false;
	state_clear(&fold->state);
}

/* The state as the one who did the deed may have seen it. */
static void
assume(const struct fold *fold, const struct act *act, struct state *state)
{
	enum deed deed = act->deed;

	*state = fold->state;
	if ((fold->known & LEDGER_OWNER) == 0 && deed != DEED_OWN) {
		state->owner = act->by;
		state->owner_person = true;
	}
	if ((fold->known & LEDGER_DELEGATE) == 0 &&
	    (deed == DEED_RESOLVE || deed == DEED_RECALL))
		state->delegate = act->by;
	if ((fold->known & LEDGER_RESOLVED) == 0)
		state->closed = deed == DEED_REOPEN;
	if ((fold->known & LEDGER_APOLOGISED) == 0 && deed == DEED_RESOLVE)
		state->apologised = 0;
}

/* A line by hand may leave out the words that we ask for. */
static void
complete(struct act *act)
{
	static const struct span word = {"?", 1};

	if (act->deed == DEED_PROMISE || act->deed == DEED_REOPEN)
		act->why = word;
	act->did = word;
}

enum ruling
fold_add(struct fold *fold, const struct deed_line *line, struct error *err)
{
	struct act act = line->act;
	struct state seen;
	enum ruling ruling;

	assume(fold, &act, &seen);
	complete(&act);
	ruling = state_rule_named(&seen, &act, err);
	if (ruling != RULING_DO)
		return ruling;
	if (act.deed == DEED_APOLOGISE &&
	    (fold->known & LEDGER_APOLOGISED) == 0)
		fold->again = act.again;
	state_apply(&fold->state, &line->act, line->at);
	fold->known |= settles[act.deed];
	if (act.deed == DEED_APOLOGISE && act.until != STATE_NEVER)
		fold->known |= LEDGER_PROMISED;
	return RULING_DO;
}

static void
lay_text(struct span *text, struct span ours)
{
	if (ours.len > 0)
		*text = ours;
}

static void
lay_dates(const struct fold *fold, struct state *state)
{
	const struct state *ours = &fold->state;

	if ((fold->known & LEDGER_OWNED) != 0 &&
	    (state->owned == STATE_NEVER || ours->owned < state->owned))
		state->owned = ours->owned;
	if ((fold->known & LEDGER_APOLOGISED) != 0 &&
	    (!fold->again || state->apologised == STATE_NEVER))
		state->apologised = ours->apologised;
	state->apologies = ours->apologies + fold->again;
	if ((fold->known & LEDGER_PROMISED) != 0) {
		state->promised = ours->promised;
		state->pledged = true;
	}
}

void
fold_lay(const struct fold *fold, struct state *state)
{
	const struct state *ours = &fold->state;

	if ((fold->known & LEDGER_OWNER) != 0) {
		state->owner = ours->owner;
		state->owner_person = ours->owner_person;
	}
	if ((fold->known & LEDGER_DELEGATE) != 0) {
		state->delegate = ours->delegate;
		state->delegated_until = ours->delegated_until;
	}
	lay_dates(fold, state);
	if ((fold->known & LEDGER_RESOLVED) != 0) {
		state->closed = ours->closed;
		state->resolved = ours->resolved;
		state->apology_waived = ours->apology_waived;
	}
	if ((fold->known & LEDGER_REOPENED) != 0 &&
	    state->reopened < ours->reopened)
		state->reopened = ours->reopened;
	if ((fold->known & LEDGER_SAID) != 0) {
		lay_text(&state->did, ours->did);
		lay_text(&state->cause, ours->cause);
		lay_text(&state->basis, ours->basis);
	}
}
