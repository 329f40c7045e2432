/* own - one named person answers for each complaint */
#include "case/state.h"
#include "tool/next.h"
#include "tool/options.h"
#include "tool/run.h"

struct own {
	struct act act;		     /* what the person wants to do */
	const char *promise, *until; /* dates as given */
	bool check;
	bool found;   /* by --check */
	bool selects; /* -i or -w: what cannot be done was meant, too */
	struct next next;
};

/* DEED + enum deed is the option for a deed. */
enum { NEXT = 256, LIMIT, ANYWAY, UNTIL, WHY, CHECK, DEED };

static const struct option_row rows[] = {
    {NEXT, "next", "[N]", "take the N most urgent that nobody owns (1)"},
    {LIMIT, "limit", "N", "with --next: own no more than N open ones"},
    {ANYWAY, "anyway", NULL, "with --next: whatever is past a promise"},
    {DEED + DEED_GIVE, "give", "NAME", "hand over: NAME owns it then"},
    {DEED + DEED_RELEASE, "release", NULL, "give back: nobody owns it then"},
    {DEED + DEED_DELEGATE, "delegate", "NAME", "NAME works, you own it still"},
    {UNTIL, "until", "DATE", "with --delegate: the last day of it"},
    {DEED + DEED_RECALL, "recall", NULL, "end the delegation"},
    {DEED + DEED_PROMISE, "promise", "DATE", "the customer was told this date"},
    {WHY, "why", "TEXT", "the reason to give, release or promise"},
    {CHECK, "check", NULL, "print open complaints that no one person owns"},
    {0, NULL, NULL, NULL},
};

static const char *const usage[] = {
    "own --as NAME [-i ID] [-w TERMS] [--next[=N]] [FILE ...]",
    "own --as NAME [-i ID] [-w TERMS] --give NAME | --release [--why TEXT]",
    "own --as NAME [-i ID] [-w TERMS] --delegate NAME | --recall [FILE ...]",
    "own --as NAME [-i ID] [-w TERMS] --promise DATE --why TEXT [FILE ...]",
    "own --check [-w TERMS] [FILE ...]", NULL};

static const char *const examples[] = {
    "own --as jan --next=3 complaints.csv >today.csv",
    "own --as jan -w 'open category~noise' complaints.csv",
    "own --as jan -i 4711 --give els --why 'on leave' complaints.csv", NULL};

/* The record function: what becomes of one complaint. */
static enum ruling
own(void *arg, struct run *run, struct act *act, struct error *err)
{
	struct own *me = arg;
	bool meant =
	    me->next.most > 0 ? next_has(&me->next, run) : run_selected(run);
	const struct state *state;
	enum ruling ruling;

	if (!meant)
		return RULING_DONE;
	*act = me->act;
	if (next_recorded(&me->next, run)) {
		act->deed = DEEDS;
		return RULING_DO;
	}
	state = run_state(run);
	if (me->check && (state->closed || state->owner_person))
		return RULING_DONE;
	if (me->check) {
		me->found = true;
		return RULING_DO;
	}
	ruling = state_rule_named(state, act, err);
	return ruling == RULING_REFUSED && !me->selects ? RULING_DONE : ruling;
}

/* One option of the table above. */
static int
take(void *arg, int letter, const char *text, struct error *err)
{
	struct own *me = arg;

	switch (letter) {
	case NEXT:
		me->next.most = 1;
		return text == NULL ? 0
				    : options_number(text, &me->next.most, err);
	case LIMIT:
		return options_number(text, &me->next.limit, err);
	case ANYWAY:
		me->next.anyway = true;
		return 0;
	case WHY:
		me->act.why = span_trim(span_of(text));
		return 0;
	case CHECK:
		me->check = true;
		return 0;
	case UNTIL:
		me->until = text;
		return 0;
	default:
		break;
	}
	if (me->act.deed != DEED_OWN)
		return error_set(err, "one deed at a time");
	me->act.deed = (enum deed)(letter - DEED);
	if (me->act.deed == DEED_PROMISE)
		me->promise = text;
	if (me->act.deed == DEED_PROMISE || text == NULL)
		return 0;
	me->act.to = span_trim(span_of(text));
	return owner_check(me->act.to, err);
}

/* Whether the options make sense together. */
static int
judge(struct own *me, const struct options *options, struct error *err)
{
	enum deed deed = me->act.deed;

	me->selects = options->ids_len > 0 || !where_is_empty(options->where);
	if (me->check && (deed != DEED_OWN || me->next.most > 0))
		return error_set(err, "--check does nothing else");
	if (me->check) {
		me->act.deed = DEEDS;
		return 0;
	}
	if (options->as == NULL) {
		error_remedy(err, "say --as NAME, or set OWNUP_AS");
		return error_set(err, "who are you");
	}
	me->act.by = me->next.person = span_trim(span_of(options->as));
	if (me->next.most == 0 && (me->next.limit > 0 || me->next.anyway))
		return error_set(err, "--limit and --anyway go with --next");
	if (me->until != NULL && deed != DEED_DELEGATE)
		return error_set(err, "--until goes with --delegate");
	if (deed == DEED_OWN)
		return 0;
	if (me->next.most > 0)
		return error_set(err, "--next goes with no other deed");
	if (deed == DEED_PROMISE && me->act.why.len == 0) {
		error_remedy(err, "say it, as in: --why 'the part is late'");
		return error_set(err, "another date needs a reason");
	}
	return 0;
}

static const struct tool tool = {"own",
    "one named person answers for each complaint", usage, rows, examples,
    SHARE_SELECT | SHARE_ACT | SHARE_WRITE | SHARE_LEDGER, take};

/* Looks ahead where that is needed, then begins the output. */
static bool
prepare(struct own *me, struct run *run, const struct doing *doing,
    struct messages *messages)
{
	if (me->check && run_lacks(run, ROLE_OWNER)) {
		messages_say(messages, STATUS_REFUSED, NULL,
		    "this export has no column for a person: the system "
		    "cannot guarantee that somebody owns a complaint");
		return false;
	}
	if (me->promise != NULL)
		me->act.until = run_deadline(run, me->promise);
	if (me->until != NULL) {
		me->act.until = run_deadline(run, me->until);
		if (!run_records(run))
			messages_say(messages, STATUS_DONE, NULL,
			    "--until has a place in a ledger only: it "
			    "was not kept");
	}
	if (me->next.most > 0)
		next_choose(&me->next, run, messages);
	run_prepare(run, doing);
	run_head(run);
	return true;
}

/* What must be known of a complaint, and what the export must have. */
static struct run_plan
plan_of(const struct own *me, const struct options *options)
{
	struct run_plan plan = {.writes = true, .only = options->only};

	plan.roles = deed_roles(me->act.deed);
	if (me->next.most > 0)
		plan.roles |= PROMISE_ROLES;
	if (me->check)
		plan.roles |= ROLE_BIT(ROLE_STATUS);
	else if (me->act.deed != DEED_OWN)
		plan.must = ROLE_BIT(ROLE_OWNER);
	return plan;
}

int
main(int argc, char **argv)
{
	struct own me = {.act = {.deed = DEED_OWN, .until = STATE_NEVER}};
	struct options options;
	struct messages messages;
	struct run_plan plan;
	struct doing doing;
	struct run *run = NULL;
	struct error err;
	int status;

	error_clear(&err);
	status = options_read(&options, &tool, argc, argv, &me, &messages);
	if (status < 0 && judge(&me, &options, &err) < 0)
		status = options_wrong(&tool, &messages, &err);
	if (status >= 0)
		goto out;
	options.only |= me.check;
	plan = plan_of(&me, &options);
	doing = (struct doing){own, &me, deed_fills(me.act.deed)};
	run = run_open(&options, &plan, &messages);
	if (run != NULL && prepare(&me, run, &doing, &messages))
		run_do(run, &doing);
	if (me.found)
		messages_raise(&messages, STATUS_REFUSED);
	run_close(run);
	status = messages.status;
out:
	next_free(&me.next);
	options_free(&options);
	return status;
}
