#include "case/state.h"
#include "meaning/roles.h"

#define NAME_MAX_SHOWN 120

/* "%.*s" of a trimmed span, cut so that a message stays one. */
#define SHOWN(name)                                                            \
	(int)((name).len < NAME_MAX_SHOWN ? (name).len : NAME_MAX_SHOWN),      \
	    (name).len == 0 ? "" : (name).at

static const char *const names[DEEDS] = {
    [DEED_OWN] = "own",
    [DEED_GIVE] = "give",
    [DEED_RELEASE] = "release",
    [DEED_DELEGATE] = "delegate",
    [DEED_RECALL] = "recall",
    [DEED_PROMISE] = "promise",
    [DEED_APOLOGISE] = "apologise",
    [DEED_RESOLVE] = "resolve",
    [DEED_REOPEN] = "reopen",
};

const char *
deed_name(enum deed deed)
{
	return names[deed];
}

int
deed_find(struct span name)
{
	for (int deed = 0; deed < DEEDS; deed++)
		if (span_is(name, names[deed]))
			return deed;
	return -1;
}

void
state_clear(struct state *state)
{
	*state = (struct state){
	    .delegated_until = STATE_NEVER,
	    .received = STATE_NEVER,
	    .owned = STATE_NEVER,
	    .apologised = STATE_NEVER,
	    .resolved = STATE_NEVER,
	    .promised = STATE_NEVER,
	};
}

static bool
same(struct span a, struct span b)
{
	return span_equal(span_trim(a), span_trim(b));
}

static bool
is_blank(struct span text)
{
	return span_trim(text).len == 0;
}

bool
state_owned_by(const struct state *state, struct span person)
{
	return state->owner_person && same(state->owner, person);
}

bool
state_delegated_to(const struct state *state, struct span person)
{
	return !owner_is_nobody(state->delegate) &&
	       same(state->delegate, person);
}

static enum ruling
refuse(struct error *err, const char *what, const char *remedy)
{
	(void)error_set(err, "%s", what);
	error_remedy(err, "%s", remedy);
	return RULING_REFUSED;
}

/* What only the owner can do, as our refusals say it. */
static const char *const owners_right[DEEDS] = {
    [DEED_OWN] = "own it",
    [DEED_GIVE] = "give it",
    [DEED_RELEASE] = "release it",
    [DEED_DELEGATE] = "delegate it",
    [DEED_RECALL] = "recall it",
    [DEED_PROMISE] = "promise a date",
    [DEED_APOLOGISE] = "apologise for it",
    [DEED_RESOLVE] = "resolve it",
    [DEED_REOPEN] = "reopen it",
};

/* DO when by is the one person who owns it, else REFUSED. */
static enum ruling
rule_owner(const struct state *state, const struct act *act, struct error *err)
{
	struct span owner = span_trim(state->owner);

	if (state_owned_by(state, act->by))
		return RULING_DO;
	if (state->owner_person)
		(void)error_set(err, "only %.*s, who owns this, can %s",
		    SHOWN(owner), owners_right[act->deed]);
	else if (owner_is_nobody(owner))
		(void)error_set(err, "nobody owns this");
	else
		(void)error_set(err,
		    "nobody owns this: \"%.*s\" is not one person",
		    SHOWN(owner));
	if (!state->owner_person)
		error_remedy(err, "say own --as to take it first");
	return RULING_REFUSED;
}

static enum ruling
rule_own(const struct state *state, const struct act *act, struct error *err)
{
	struct span owner = span_trim(state->owner);

	if (state_owned_by(state, act->by))
		return RULING_DONE;
	if (!state->owner_person)
		return RULING_DO;
	(void)error_set(err, "%.*s owns this already", SHOWN(owner));
	error_remedy(err, "say --give to hand it over");
	return RULING_REFUSED;
}

static enum ruling
rule_give(const struct state *state, const struct act *act, struct error *err)
{
	if (state_owned_by(state, act->to))
		return RULING_DONE;
	return rule_owner(state, act, err);
}

static enum ruling
rule_release(
    const struct state *state, const struct act *act, struct error *err)
{
	if (!state->owner_person)
		return RULING_DONE;
	return rule_owner(state, act, err);
}

static enum ruling
rule_delegate(
    const struct state *state, const struct act *act, struct error *err)
{
	struct span to = span_trim(act->to);

	if (rule_owner(state, act, err) == RULING_REFUSED)
		return RULING_REFUSED;
	if (state_owned_by(state, to)) {
		(void)error_set(
		    err, "%.*s owns this and does the work", SHOWN(to));
		error_remedy(err, "say --recall to take it back");
		return RULING_REFUSED;
	}
	if (state->closed)
		return refuse(err, "this is resolved: no work is left",
		    "say resolve --reopen first");
	if (state_delegated_to(state, to) &&
	    (act->until == STATE_NEVER || act->until == state->delegated_until))
		return RULING_DONE;
	return RULING_DO;
}

static enum ruling
rule_recall(const struct state *state, const struct act *act, struct error *err)
{
	if (owner_is_nobody(state->delegate))
		return RULING_DONE;
	return rule_owner(state, act, err);
}

static enum ruling
rule_promise(
    const struct state *state, const struct act *act, struct error *err)
{
	if (rule_owner(state, act, err) == RULING_REFUSED)
		return RULING_REFUSED;
	if (state->closed)
		return refuse(err,
		    "this is resolved: no date is left to promise",
		    "say resolve --reopen first");
	if (act->until == STATE_NEVER)
		return refuse(
		    err, "a promise needs a date", "say --promise DATE");
	if (is_blank(act->why))
		return refuse(err, "another date needs a reason",
		    "say --why and what the customer was told");
	if (state->pledged && state->promised == act->until)
		return RULING_DONE;
	return RULING_DO;
}

static enum ruling
rule_apologise(
    const struct state *state, const struct act *act, struct error *err)
{
	if (rule_owner(state, act, err) == RULING_REFUSED)
		return RULING_REFUSED;
	if (state->apologised != STATE_NEVER && !act->again)
		return refuse(err, "apologised for already",
		    "say --again to apologise once more");
	return RULING_DO;
}

/* Owner and delegate may resolve; what nobody owns nobody may. */
static bool
may_work(const struct state *state, struct span person)
{
	return state->owner_person && (state_owned_by(state, person) ||
					  state_delegated_to(state, person));
}

static enum ruling
refuse_work(const struct state *state, struct error *err)
{
	struct span owner = span_trim(state->owner);
	struct span delegate = span_trim(state->delegate);

	(void)error_set(err, "only %.*s, who owns this, or %.*s can resolve it",
	    SHOWN(owner), SHOWN(delegate));
	return RULING_REFUSED;
}

static enum ruling
rule_resolve(
    const struct state *state, const struct act *act, struct error *err)
{
	if (state->closed)
		return RULING_DONE;
	if (!may_work(state, act->by)) {
		if (state->owner_person && !owner_is_nobody(state->delegate))
			return refuse_work(state, err);
		return rule_owner(state, act, err);
	}
	if (state->apologised == STATE_NEVER && !state->apology_waived &&
	    is_blank(act->why))
		return refuse(err, "nobody has apologised yet",
		    "apologise first, or say --no-apology WHY");
	if (is_blank(act->did))
		return refuse(err, "no word of what was done",
		    "say --did and what was done");
	return RULING_DO;
}

static enum ruling
rule_reopen(const struct state *state, const struct act *act, struct error *err)
{
	if (!state->closed)
		return RULING_DONE;
	if (is_blank(act->why))
		return refuse(err, "reopening needs a reason",
		    "say --why and what went wrong again");
	return RULING_DO;
}

enum ruling
state_rule_named(
    const struct state *state, const struct act *act, struct error *err)
{
	static enum ruling (*const rules[DEEDS])(
	    const struct state *, const struct act *, struct error *) = {
	    [DEED_OWN] = rule_own,
	    [DEED_GIVE] = rule_give,
	    [DEED_RELEASE] = rule_release,
	    [DEED_DELEGATE] = rule_delegate,
	    [DEED_RECALL] = rule_recall,
	    [DEED_PROMISE] = rule_promise,
	    [DEED_APOLOGISE] = rule_apologise,
	    [DEED_RESOLVE] = rule_resolve,
	    [DEED_REOPEN] = rule_reopen,
	};

	return rules[act->deed](state, act, err);
}

enum ruling
state_rule(const struct state *state, const struct act *act, struct error *err)
{
	if (owner_check(span_trim(act->by), err) != 0)
		return RULING_REFUSED;
	if ((act->deed == DEED_GIVE || act->deed == DEED_DELEGATE) &&
	    owner_check(span_trim(act->to), err) != 0)
		return RULING_REFUSED;
	return state_rule_named(state, act, err);
}
