/* state: every deed on every kind of complaint by every kind of person */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "case/state.h"

/* The kinds of complaint; jan owns, piet is the delegate, els is neither. */
enum kind {
	NOBODY,	   /* empty owner */
	DASH,	   /* "-" */
	TEAM,	   /* a mailbox */
	OWNED,	   /* by jan */
	DELEGATED, /* jan owns, piet works */
	SORRY,	   /* the same, and apologised for */
	PROMISED,  /* jan promised the same date */
	GONE,	   /* resolved by jan and piet */
	CLOSED,	   /* resolved in the export, nobody owns */
	KINDS
};

static const struct {
	const char *owner, *delegate;
	bool person, sorry, promised, closed;
} kinds[KINDS] = {
    [NOBODY] = {"", NULL, false, false, false, false},
    [DASH] = {"-", "-", false, false, false, false},
    [TEAM] = {"noise@city.example", NULL, false, false, false, false},
    [OWNED] = {"jan", NULL, true, false, false, false},
    [DELEGATED] = {" jan ", "piet", true, false, false, false},
    [SORRY] = {"jan", "piet", true, true, false, false},
    [PROMISED] = {"jan", NULL, true, false, true, false},
    [GONE] = {"jan", "piet", true, true, false, true},
    [CLOSED] = {"", NULL, false, false, false, true},
};

#define UNTIL INT64_C(1800000000000)

static void
make(enum kind kind, struct state *state)
{
	state_clear(state);
	state->id = span_of("4711");
	state->owner = span_of(kinds[kind].owner);
	state->owner_person = kinds[kind].person;
	state->delegate = span_of(kinds[kind].delegate);
	state->apologised = kinds[kind].sorry ? 1 : STATE_NEVER;
	state->promised = kinds[kind].promised ? UNTIL : STATE_NEVER;
	state->pledged = kinds[kind].promised;
	state->closed = kinds[kind].closed;
}

/*
 * One cell a kind, in their order; in it the ruling for jan, piet and els:
 * o may, = stands already, x refused.  Every act is complete (to kim, with
 * why, did and until), so what is refused is refused for who or what it is.
 */
static const struct {
	enum deed deed;
	const char *to, *rulings;
} table[] = {
    /*            NOBODY DASH TEAM OWNED DELEG SORRY PROM GONE CLOSED */
    {DEED_OWN, NULL, "ooo ooo ooo =xx =xx =xx =xx =xx ooo"},
    {DEED_GIVE, "kim", "xxx xxx xxx oxx oxx oxx oxx oxx xxx"},
    {DEED_GIVE, "jan", "xxx xxx xxx === === === === === xxx"},
    {DEED_RELEASE, NULL, "=== === === oxx oxx oxx oxx oxx ==="},
    {DEED_DELEGATE, "kim", "xxx xxx xxx oxx oxx oxx oxx xxx xxx"},
    {DEED_DELEGATE, "piet", "xxx xxx xxx oxx oxx oxx oxx xxx xxx"},
    {DEED_DELEGATE, "jan", "xxx xxx xxx xxx xxx xxx xxx xxx xxx"},
    {DEED_RECALL, NULL, "=== === === === oxx oxx === oxx ==="},
    {DEED_PROMISE, NULL, "xxx xxx xxx oxx oxx oxx =xx xxx xxx"},
    {DEED_APOLOGISE, NULL, "xxx xxx xxx oxx oxx xxx oxx xxx xxx"},
    {DEED_RESOLVE, NULL, "xxx xxx xxx oxx oox oox oxx === ==="},
    {DEED_REOPEN, NULL, "=== === === === === === === ooo ooo"},
};

static const char *const actors[] = {"jan", "piet", "els"};

static struct act
full_act(enum deed deed, const char *by, const char *to)
{
	return (struct act){
	    .deed = deed,
	    .by = span_of(by),
	    .to = span_of(to),
	    .why = span_of("on leave"),
	    .did = span_of("refunded"),
	    .until = UNTIL,
	};
}

static void
every_deed_state_and_actor(void **context)
{
	static const char letters[] = {
	    [RULING_DO] = 'o', [RULING_DONE] = '=', [RULING_REFUSED] = 'x'};

	(void)context;
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		char got[KINDS * 4 + 1] = "";
		size_t at = 0;

		for (int kind = 0; kind < KINDS; kind++) {
			for (int who = 0; who < 3; who++) {
				struct state state;
				struct error err = {0};
				struct act act = full_act(
				    table[i].deed, actors[who], table[i].to);
				enum ruling ruling;

				make((enum kind)kind, &state);
				ruling = state_rule(&state, &act, &err);
				got[at++] = letters[ruling];
				assert_int_equal(ruling == RULING_REFUSED,
				    err.what[0] != '\0');
				assert_string_equal(err.where, "");
			}
			got[at++] = ' ';
		}
		got[at - 1] = '\0';
		if (strcmp(got, table[i].rulings) != 0)
			print_error("%s to %s\n", deed_name(table[i].deed),
			    table[i].to ? table[i].to : "-");
		assert_string_equal(got, table[i].rulings);
	}
}

/* What is missing from the act; by jan unless said, on SORRY or as kind. */
static const struct {
	enum deed deed;
	enum kind kind;
	const char *by, *to, *why, *did;
	int64_t until;
	bool again;
	enum ruling ruling;
	const char *what, *remedy; /* NULL: any */
} messages[] = {
    {DEED_OWN, OWNED, "els", NULL, NULL, NULL, STATE_NEVER, false,
	RULING_REFUSED, "jan owns this already", "say --give to hand it over"},
    {DEED_OWN, OWNED, " jan\t", NULL, NULL, NULL, STATE_NEVER, false,
	RULING_DONE, "", ""},
    {DEED_OWN, OWNED, "Jan", NULL, NULL, NULL, STATE_NEVER, false,
	RULING_REFUSED, "jan owns this already", NULL},
    {DEED_OWN, NOBODY, "", NULL, NULL, NULL, STATE_NEVER, false, RULING_REFUSED,
	NULL, NULL},
    {DEED_OWN, NOBODY, "-x", NULL, NULL, NULL, STATE_NEVER, false,
	RULING_REFUSED, NULL, NULL},
    {DEED_GIVE, OWNED, "els", "kim", "x", NULL, STATE_NEVER, false,
	RULING_REFUSED, "only jan, who owns this, can give it", ""},
    {DEED_GIVE, OWNED, "jan", "els", NULL, NULL, STATE_NEVER, false, RULING_DO,
	"", ""},
    {DEED_GIVE, OWNED, "jan", "", "x", NULL, STATE_NEVER, false, RULING_REFUSED,
	NULL, NULL},
    {DEED_GIVE, OWNED, "jan", "els; kim", "x", NULL, STATE_NEVER, false,
	RULING_REFUSED, NULL, NULL},
    {DEED_GIVE, NOBODY, "jan", "els", "x", NULL, STATE_NEVER, false,
	RULING_REFUSED, "nobody owns this", "say own --as to take it first"},
    {DEED_GIVE, TEAM, "jan", "els", "x", NULL, STATE_NEVER, false,
	RULING_REFUSED,
	"nobody owns this: \"noise@city.example\" is not one person",
	"say own --as to take it first"},
    {DEED_RELEASE, OWNED, "jan", NULL, NULL, NULL, STATE_NEVER, false,
	RULING_DO, "", ""},
    {DEED_DELEGATE, OWNED, "jan", "jan", NULL, NULL, STATE_NEVER, false,
	RULING_REFUSED, "jan owns this and does the work",
	"say --recall to take it back"},
    {DEED_DELEGATE, SORRY, "jan", "piet", NULL, NULL, STATE_NEVER, false,
	RULING_DONE, "", ""},
    {DEED_DELEGATE, SORRY, "jan", "kim", NULL, NULL, STATE_NEVER, false,
	RULING_DO, "", ""},
    {DEED_DELEGATE, SORRY, "jan", "", NULL, NULL, STATE_NEVER, false,
	RULING_REFUSED, NULL, NULL},
    {DEED_DELEGATE, GONE, "jan", "kim", NULL, NULL, STATE_NEVER, false,
	RULING_REFUSED, "this is resolved: no work is left",
	"say resolve --reopen first"},
    {DEED_PROMISE, OWNED, "jan", NULL, " ", NULL, UNTIL, false, RULING_REFUSED,
	"another date needs a reason",
	"say --why and what the customer was told"},
    {DEED_PROMISE, OWNED, "jan", NULL, "flood", NULL, STATE_NEVER, false,
	RULING_REFUSED, "a promise needs a date", "say --promise DATE"},
    {DEED_PROMISE, PROMISED, "jan", NULL, "flood", NULL, UNTIL + 1, false,
	RULING_DO, "", ""},
    {DEED_PROMISE, GONE, "jan", NULL, "flood", NULL, UNTIL, false,
	RULING_REFUSED, "this is resolved: no date is left to promise",
	"say resolve --reopen first"},
    {DEED_APOLOGISE, DELEGATED, "piet", NULL, NULL, NULL, STATE_NEVER, false,
	RULING_REFUSED, "only jan, who owns this, can apologise for it", ""},
    {DEED_APOLOGISE, SORRY, "jan", NULL, NULL, NULL, STATE_NEVER, false,
	RULING_REFUSED, "apologised for already",
	"say --again to apologise once more"},
    {DEED_APOLOGISE, SORRY, "jan", NULL, NULL, NULL, STATE_NEVER, true,
	RULING_DO, "", ""},
    {DEED_APOLOGISE, GONE, "jan", NULL, NULL, NULL, STATE_NEVER, true,
	RULING_DO, "", ""},
    {DEED_RESOLVE, SORRY, "jan", NULL, NULL, "paid", STATE_NEVER, false,
	RULING_DO, "", ""},
    {DEED_RESOLVE, SORRY, "els", NULL, NULL, "paid", STATE_NEVER, false,
	RULING_REFUSED, "only jan, who owns this, or piet can resolve it", ""},
    {DEED_RESOLVE, OWNED, "els", NULL, NULL, "paid", STATE_NEVER, false,
	RULING_REFUSED, "only jan, who owns this, can resolve it", ""},
    {DEED_RESOLVE, OWNED, "jan", NULL, NULL, "paid", STATE_NEVER, false,
	RULING_REFUSED, "nobody has apologised yet",
	"apologise first, or say --no-apology WHY"},
    {DEED_RESOLVE, OWNED, "jan", NULL, "a question", "paid", STATE_NEVER, false,
	RULING_DO, "", ""},
    {DEED_RESOLVE, SORRY, "piet", NULL, NULL, "\n", STATE_NEVER, false,
	RULING_REFUSED, "no word of what was done",
	"say --did and what was done"},
    {DEED_REOPEN, CLOSED, "els", NULL, NULL, NULL, STATE_NEVER, false,
	RULING_REFUSED, "reopening needs a reason",
	"say --why and what went wrong again"},
};

static void
messages_and_what_is_missing(void **context)
{
	(void)context;
	for (size_t i = 0; i < sizeof(messages) / sizeof(messages[0]); i++) {
		struct error err = {0};
		struct state state;
		struct act act = {
		    .deed = messages[i].deed,
		    .by = span_of(messages[i].by),
		    .to = span_of(messages[i].to),
		    .why = span_of(messages[i].why),
		    .did = span_of(messages[i].did),
		    .until = messages[i].until,
		    .again = messages[i].again,
		};

		make(messages[i].kind, &state);
		if (state_rule(&state, &act, &err) != messages[i].ruling)
			fail_msg("row %zu: %s", i, err.what);
		if (messages[i].what != NULL)
			assert_string_equal(err.what, messages[i].what);
		if (messages[i].remedy != NULL)
			assert_string_equal(err.remedy, messages[i].remedy);
	}
}

/* A waiver stands for the apology, and a later date is a new delegation. */
static void
flags(void **context)
{
	struct error err = {0};
	struct state state;
	struct act act = full_act(DEED_RESOLVE, "jan", NULL);

	(void)context;
	make(OWNED, &state);
	act.why = span_of(NULL);
	state.apology_waived = true;
	assert_int_equal(state_rule(&state, &act, &err), RULING_DO);

	make(DELEGATED, &state);
	state.delegated_until = UNTIL;
	act = full_act(DEED_DELEGATE, "jan", "piet");
	assert_int_equal(state_rule(&state, &act, &err), RULING_DONE);
	act.until = UNTIL + 1;
	assert_int_equal(state_rule(&state, &act, &err), RULING_DO);

	/* The same date in the export is not yet our word. */
	make(PROMISED, &state);
	state.pledged = false;
	act = full_act(DEED_PROMISE, "jan", NULL);
	assert_int_equal(state_rule(&state, &act, &err), RULING_DO);

	/* A delegate without an owner may do nothing. */
	make(DELEGATED, &state);
	state.owner_person = false;
	act = full_act(DEED_RESOLVE, "piet", NULL);
	assert_int_equal(state_rule(&state, &act, &err), RULING_REFUSED);
	assert_string_equal(
	    err.what, "nobody owns this: \"jan\" is not one person");
}

static void
long_names_are_cut(void **context)
{
	char name[4096];
	struct error err = {0};
	struct state state;
	struct act act = full_act(DEED_GIVE, "els", "kim");

	(void)context;
	memset(name, 'n', sizeof(name));
	make(OWNED, &state);
	state.owner = (struct span){name, sizeof(name)};
	assert_int_equal(state_rule(&state, &act, &err), RULING_REFUSED);
	assert_true(strlen(err.what) < 200);
	assert_non_null(strstr(err.what, ", who owns this, can give it"));
}

static void
names_of_deeds(void **context)
{
	(void)context;
	for (int deed = 0; deed < DEEDS; deed++)
		assert_int_equal(
		    deed_find(span_of(deed_name((enum deed)deed))), deed);
	assert_int_equal(deed_find(span_of("Own")), -1);
	assert_int_equal(deed_find(span_of("")), -1);
	assert_int_equal(deed_find(span_of(NULL)), -1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_deed_state_and_actor),
	    cmocka_unit_test(messages_and_what_is_missing),
	    cmocka_unit_test(flags),
	    cmocka_unit_test(long_names_are_cut),
	    cmocka_unit_test(names_of_deeds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
