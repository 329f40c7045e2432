/* resolve - what was done about each complaint, personally, and for good */
#include "case/state.h"
#include "tool/alike.h"
#include "tool/options.h"
#include "tool/run.h"

struct resolve {
	struct act act;			/* what the person wants to do */
	bool reopens, waives, explains; /* --reopen, --no-apology, --why */
	bool selects;  /* -i or -w: what cannot be done was meant, too */
	size_t worked; /* how many to show, or 0 */
};

enum { DID = 256, CAUSE, BASIS, NO_APOLOGY, REOPEN, WHY, WORKED };

#define WORKED_SHOWN 3

static const struct option_row rows[] = {
    {DID, "did", "TEXT", "what was done; else what the record says was done"},
    {CAUSE, "cause", "TEXT", "why it could happen"},
    {BASIS, "basis", "GROUND",
	"it counts as resolved: accepted, no-answer or no-contact"},
    {NO_APOLOGY, "no-apology", "WHY", "none was due, and why"},
    {REOPEN, "reopen", NULL, "it is not resolved after all"},
    {WHY, "why", "TEXT", "with --reopen: what went wrong again"},
    {WORKED, "worked", "[N]",
	"print for open complaints what worked for those like them (3)"},
    {0, NULL, NULL, NULL},
};

static const char *const usage[] = {
    "resolve --as NAME [--did TEXT] [--cause TEXT] [--basis GROUND]\n"
    "               [--no-apology WHY] [-i ID] [-w TERMS] [FILE ...]",
    "resolve --as NAME --reopen --why TEXT [-i ID] [-w TERMS] [FILE ...]",
    "resolve --worked[=N] [-i ID] [-w TERMS] [--to csv|json|jsonl] [FILE ...]",
    NULL};

static const char *const examples[] = {
    "resolve --as jan -i 4711 --did refunded --basis accepted complaints.csv",
    "resolve --as jan sheet-filled-in-by-hand.csv >resolved.csv",
    "resolve --as els -i 4711 --reopen --why 'charged again' complaints.csv",
    "resolve --worked -i 4711 complaints.csv", NULL};

static bool
is_basis(struct span text)
{
	return span_is(text, "accepted") || span_is(text, "no-answer") ||
	       span_is(text, "no-contact");
}

/* ---- the record function ---- */

/* Takes what the record itself says was done. */
static void
take_words(struct act *act, const struct state *base)
{
	act->did = base->did;
	if (act->cause.len == 0)
		act->cause = base->cause;
	if (act->basis.len == 0 && is_basis(base->basis))
		act->basis = base->basis;
}

/*
 * Words that stood there before it was reopened did not help: unless a person
 * pointed at this complaint, they are not taken for what was done now.
 */
static enum ruling
refuse_stale(struct error *err)
{
	(void)error_set(err, "reopened since: what it says was done may be "
			     "from before");
	error_remedy(err, "say --did and what was done now");
	return RULING_REFUSED;
}

static enum ruling
rule_by_record(struct resolve *me, struct run *run, const struct state *state,
    struct act *act, struct error *err)
{
	struct state base;
	enum ruling ruling;
	bool mine;

	run_base(run, &base);
	take_words(act, &base);
	ruling = state_rule_named(state, act, err);
	if (ruling == RULING_DO && !me->selects && state->reopened > 0 &&
	    span_equal(base.did, state->did))
		ruling = refuse_stale(err);
	mine = state_owned_by(state, act->by) ||
	       state_delegated_to(state, act->by);
	if (ruling == RULING_REFUSED && !me->selects &&
	    (!mine || act->did.len == 0))
		return RULING_DONE; /* nobody meant it */
	return ruling;
}

/* What becomes of one complaint. */
static enum ruling
resolve(void *arg, struct run *run, struct act *act, struct error *err)
{
	struct resolve *me = arg;
	const struct state *state;
	enum ruling ruling;

	*act = me->act;
	if (!run_selected(run))
		return RULING_DONE;
	state = run_state(run);
	if (!me->reopens && act->did.len == 0)
		return rule_by_record(me, run, state, act, err);
	ruling = state_rule_named(state, act, err);
	return ruling == RULING_REFUSED && !me->selects ? RULING_DONE : ruling;
}

/* ---- options ---- */

/* A text that says something. */
static int
take_text(struct span *text, const char *argument, const char *name,
    struct error *err)
{
	*text = span_trim(span_of(argument));
	return text->len > 0 ? 0 : error_set(err, "--%s says nothing", name);
}

/* One option of the table above. */
static int
take(void *arg, int letter, const char *text, struct error *err)
{
	struct resolve *me = arg;

	switch (letter) {
	case DID:
		return take_text(&me->act.did, text, "did", err);
	case CAUSE:
		return take_text(&me->act.cause, text, "cause", err);
	case BASIS:
		me->act.basis = span_of(text);
		return is_basis(me->act.basis)
			   ? 0
			   : error_set(err,
				 "--basis: \"%s\" is none of accepted, "
				 "no-answer, no-contact",
				 text);
	case NO_APOLOGY:
		me->waives = true;
		return take_text(&me->act.why, text, "no-apology", err);
	case WHY:
		me->explains = true;
		return take_text(&me->act.why, text, "why", err);
	case WORKED:
		me->worked = WORKED_SHOWN;
		return text == NULL ? 0
				    : options_number(text, &me->worked, err);
	default:
		me->reopens = true;
		me->act.deed = DEED_REOPEN;
		return 0;
	}
}

static int
judge_worked(
    const struct resolve *me, const struct options *options, struct error *err)
{
	const struct act *act = &me->act;

	if (me->reopens ||
	    act->why.len + act->did.len + act->cause.len + act->basis.len > 0)
		return error_set(err, "--worked does nothing else");
	if (me->worked > ALIKE_MOST)
		return error_set(
		    err, "--worked shows at most %d of each", ALIKE_MOST);
	if (options->guard || (options->converts && options->to == FORM_TSV))
		return error_set(
		    err, "--worked writes csv, json or jsonl, unguarded");
	return 0;
}

/* Whether the options make sense together. */
static int
judge(struct resolve *me, const struct options *options, struct error *err)
{
	struct act *act = &me->act;

	me->selects = options->ids_len > 0 || !where_is_empty(options->where);
	if (me->worked > 0)
		return judge_worked(me, options, err);
	if (options->as == NULL) {
		error_remedy(err, "say --as NAME, or set OWNUP_AS");
		return error_set(err, "who are you");
	}
	act->by = span_trim(span_of(options->as));
	if (me->reopens &&
	    (me->waives || act->did.len + act->cause.len + act->basis.len > 0))
		return error_set(err, "--reopen goes with --why and no other");
	if (me->explains && !me->reopens)
		return error_set(err, "--why goes with --reopen");
	if (!me->reopens || me->explains)
		return 0;
	error_remedy(err, "say it, as in: --why 'charged again'");
	return error_set(err, "reopening needs a reason");
}

/* The roles that what was asked for may put something into. */
static uint32_t
fills(const struct resolve *me)
{
	uint32_t roles = deed_fills(me->act.deed);

	if (me->act.did.len == 0) /* it stands in its column */
		roles &= ~ROLE_BIT(ROLE_RESOLUTION);
	if (me->act.cause.len == 0)
		roles &= ~ROLE_BIT(ROLE_CAUSE);
	if (me->act.basis.len == 0)
		roles &= ~ROLE_BIT(ROLE_BASIS);
	return roles;
}

static const struct tool tool = {"resolve",
    "what was done about each complaint, personally, and for good", usage, rows,
    examples, SHARE_SELECT | SHARE_ACT | SHARE_WRITE | SHARE_LEDGER, take};

static enum alike_form
form_of(const struct options *options)
{
	if (!options->converts)
		return ALIKE_TEXT;
	return options->to == FORM_CSV	  ? ALIKE_CSV
	       : options->to == FORM_JSON ? ALIKE_JSON
					  : ALIKE_JSONL;
}

int
main(int argc, char **argv)
{
	struct resolve me = {
	    .act = {.deed = DEED_RESOLVE, .until = STATE_NEVER}};
	struct run_plan plan = {.writes = true};
	struct doing doing;
	struct options options;
	struct messages messages;
	struct run *run = NULL;
	struct error err;
	int status;

	error_clear(&err);
	status = options_read(&options, &tool, argc, argv, &me, &messages);
	if (status < 0 && judge(&me, &options, &err) < 0)
		status = options_wrong(&tool, &messages, &err);
	if (status >= 0)
		goto out;
	plan.only = options.only;
	plan.roles = deed_roles(me.act.deed);
	plan.must = me.reopens ? 0 : ROLE_BIT(ROLE_OWNER);
	if (me.worked > 0)
		plan = (struct run_plan){
		    .roles = ALIKE_ROLES, .must = ROLE_BIT(ROLE_ID)};
	doing = (struct doing){resolve, &me, fills(&me)};
	run = run_open(&options, &plan, &messages);
	if (run != NULL && me.worked > 0) {
		alike_print(run, me.worked, form_of(&options), &messages);
	} else if (run != NULL) {
		run_prepare(run, &doing);
		run_head(run);
		run_do(run, &doing);
	}
	run_close(run);
	status = messages.status;
out:
	options_free(&options);
	return status;
}
