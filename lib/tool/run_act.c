/* Deeds: decided by the program, done here. */
#include "tool/run_parts.h"

uint32_t
deed_roles(enum deed deed)
{
	static const uint32_t roles[DEEDS + 1] = {
	    [DEED_OWN] = ROLE_BIT(ROLE_OWNED),
	    [DEED_DELEGATE] = ROLE_BIT(ROLE_DELEGATE) | ROLE_BIT(ROLE_STATUS),
	    [DEED_RECALL] = ROLE_BIT(ROLE_DELEGATE),
	    [DEED_PROMISE] = ROLE_BIT(ROLE_STATUS) | ROLE_BIT(ROLE_RECEIVED) |
			     ROLE_BIT(ROLE_DUE),
	    [DEED_APOLOGISE] = ROLE_BIT(ROLE_APOLOGISED) |
			       ROLE_BIT(ROLE_STATUS) | ROLE_BIT(ROLE_RECEIVED) |
			       ROLE_BIT(ROLE_DUE),
	    [DEED_RESOLVE] = ROLE_BIT(ROLE_DELEGATE) | ROLE_BIT(ROLE_STATUS) |
			     ROLE_BIT(ROLE_APOLOGISED) |
			     ROLE_BIT(ROLE_REOPENED) |
			     ROLE_BIT(ROLE_RESOLUTION) | ROLE_BIT(ROLE_CAUSE) |
			     ROLE_BIT(ROLE_BASIS),
	    [DEED_REOPEN] = ROLE_BIT(ROLE_STATUS) | ROLE_BIT(ROLE_REOPENED),
	};

	return roles[deed] | ROLE_BIT(ROLE_OWNER);
}

/* Longer than the profile lets an adjournment reach. */
void
run_warn_late(struct run *run, int64_t until)
{
	int64_t received = run_state(run)->received;
	char text[WHEN_TEXT];
	struct error err;
	int64_t latest;

	if (received == STATE_NEVER)
		return;
	latest = promise_latest(run->profile, zone_day(run->zone, received));
	if (zone_day(run->zone, until) <= latest)
		return;
	error_clear(&err);
	complaint_where(&run->complaint, &err);
	when_write_day(latest, text);
	(void)error_set(&err,
	    "promised for later than %s, the last day that %s allows", text,
	    profile_name(run->profile));
	messages_error(run->messages, STATUS_DONE, &err);
}

int64_t
run_deadline(struct run *run, const char *text)
{
	struct error err;
	struct when when;

	error_clear(&err);
	if (when_parse(span_of(text), run->options->order, run->zone, &when) ==
	    0)
		return when.day ? zone_day_end(
				      run->zone, zone_day(run->zone, when.at))
				: when.at;
	(void)error_set(&err, "\"%s\" is no date", text);
	error_remedy(&err, "write it as 2026-11-23, or as 23/11/2026 with "
			   "--date-order dmy");
	run_fail(run, &err);
	run->lost = true;
	return STATE_NEVER;
}

/* ---- room for it ---- */

uint32_t
deed_fills(enum deed deed)
{
	static const uint32_t roles[DEEDS + 1] = {
	    [DEED_OWN] = ROLE_BIT(ROLE_OWNER) | ROLE_BIT(ROLE_OWNED),
	    [DEED_GIVE] = ROLE_BIT(ROLE_OWNER),
	    [DEED_DELEGATE] = ROLE_BIT(ROLE_DELEGATE),
	    [DEED_PROMISE] = ROLE_BIT(ROLE_DUE),
	    [DEED_APOLOGISE] = ROLE_BIT(ROLE_APOLOGISED) | ROLE_BIT(ROLE_DUE),
	    [DEED_RESOLVE] = ROLE_BIT(ROLE_RESOLVED) |
			     ROLE_BIT(ROLE_RESOLUTION) | ROLE_BIT(ROLE_CAUSE) |
			     ROLE_BIT(ROLE_BASIS),
	    [DEED_REOPEN] = ROLE_BIT(ROLE_REOPENED),
	};

	return roles[deed];
}

/* Whether the columns are fixed by the time the first record goes out. */
static bool
has_header(const struct run *run)
{
	enum form to = run->options->to;

	return !run->grows ||
	       (run->options->converts && (to == FORM_CSV || to == FORM_TSV));
}

/* Whether it tells the customer a date. */
static bool
promises(const struct act *act)
{
	return act->deed == DEED_PROMISE ||
	       (act->deed == DEED_APOLOGISE && act->until != STATE_NEVER);
}

static unsigned
settles(const struct act *act)
{
	unsigned bits = ledger_settles(act->deed);

	return promises(act) ? bits | LEDGER_PROMISED : bits;
}

/* What the current record would need that has no column. */
static uint32_t
lacking(struct run *run, const struct doing *doing)
{
	struct act act;
	enum ruling ruling = doing->rule(doing->me, run, &act, run_error(run));
	unsigned bits = complaint_laid(&run->complaint);
	struct state state;

	if (ruling != RULING_DO && run->plan->only)
		return 0;
	state = *run_state(run);
	if (ruling == RULING_DO && act.deed != DEEDS) {
		state_apply(&state, &act, run->now);
		bits |= settles(&act);
	}
	return run_lacking(run, &state, bits);
}

/* First in the head, which costs nothing, then in all of it. */
static uint32_t
look_ahead(struct run *run, const struct doing *doing, uint32_t possible)
{
	bool silent = run->dates.silent;
	uint32_t found = 0;

	run->looking = run->peeking = run->dates.silent = true;
	while (found != possible && run_next(run))
		found |= lacking(run, doing);
	run->looking = run->peeking = false;
	run->dates.silent = silent;
	reader_start(run->reader);
	if (found == possible)
		return found;
	run_look(run);
	while (found != possible && run_next(run))
		found |= lacking(run, doing);
	run_again(run);
	return found;
}

void
run_prepare(struct run *run, const struct doing *doing)
{
	uint32_t possible, found;
	struct error err;

	error_clear(&err);
	if (run->lost || run->empty || !has_header(run))
		return;
	possible = doing->fills;
	for (int deed = 0; run->ledger != NULL && deed < DEEDS; deed++)
		if ((ledger_deeds(run->ledger) >> deed & 1) != 0)
			possible |= deed_fills((enum deed)deed);
	possible = run_unmade(run, possible);
	if (possible == 0)
		return;
	found = look_ahead(run, doing, possible);
	for (int role = 0; role < ROLES; role++)
		if ((found & ROLE_BIT(role)) != 0 &&
		    run_make(run, (enum role)role, &err) < 0) {
			run_fail(run, &err);
			run->lost = true;
		}
}

/* ---- one after the other ---- */

/* What stands after the deed, and what the ledger says besides, is shown. */
static void
do_act(struct run *run, const struct act *act, unsigned laid)
{
	struct state after = *run_state(run);
	int64_t apologised = after.apologised;
	unsigned bits = settles(act);

	if (promises(act))
		run_warn_late(run, act->until);
	state_apply(&after, act, run->now);
	if (after.apologised == apologised) /* the first one stands as it is */
		bits &= ~(unsigned)LEDGER_APOLOGISED;
	run_show(run, &after, laid | bits);
}

/* Does what the rule allowed, in the record alone. */
static void
do_here(struct run *run, const struct doing *doing, struct act *act)
{
	struct error *err = run_error(run);
	enum ruling ruling = doing->rule(doing->me, run, act, err);
	unsigned bits;

	if (ruling == RULING_REFUSED)
		run_refuse(run, err);
	if (ruling != RULING_DO && run->plan->only)
		return;
	bits = complaint_laid(&run->complaint);
	if (ruling == RULING_DO && act->deed != DEEDS)
		do_act(run, act, bits);
	else if (bits != 0)
		run_show(run, run_state(run), bits);
	run_put(run);
}

void
run_do(struct run *run, const struct doing *doing)
{
	struct act act; /* one for all: it is large, and cleared when made */

	if (run_records(run)) {
		run_do_recorded(run, doing);
		return;
	}
	while (run_next(run))
		do_here(run, doing, &act);
}
