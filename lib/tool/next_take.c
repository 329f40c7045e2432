/* --next with a ledger: taken as soon as chosen. */
#include <stdlib.h>

#include "tool/next_parts.h"
#include "tool/run_parts.h"

/* A complaint that was chosen; what the record says of its owner. */
struct candidate {
	struct urgency urgency;
	uint64_t number;
	struct span id, owner; /* in the arena */
};

static int
by_urgency(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;
	int order = urgency_compare(&x->urgency, &y->urgency);

	if (order != 0)
		return order;
	return x->number < y->number ? -1 : x->number > y->number;
}

static int
by_number(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

/* ---- collect ---- */

static bool
copy(struct next *next, struct span *text)
{
	char *at = arena_take(&next->texts, text->len);

	if (at == NULL)
		return false;
	if (text->len > 0)
		memcpy(at, text->at, text->len);
	text->at = at;
	return true;
}

static bool
collect_one(struct next *next, struct run *run)
{
	struct candidate *candidate = &next->list[next->len];
	const struct state *state = run_state(run);
	struct state base;

	run_base(run, &base);
	candidate->id = state->id;
	candidate->owner = base.owner;
	if (!copy(next, &candidate->id) || !copy(next, &candidate->owner))
		return false;
	candidate->urgency = urgency_of(run_promises(run), state, run_now(run));
	candidate->number = record_number(run_record(run));
	next->len++;
	return true;
}

static void
drop(struct next *next)
{
	free(next->list);
	next->list = NULL;
	next->len = 0;
	arena_clear(&next->texts);
}

static bool
collect(struct next *next, struct run *run)
{
	size_t count = urgent_count(next->chosen);
	bool room = true;

	next->list = calloc(count + 1, sizeof(*next->list));
	if (next->list == NULL)
		return false;
	urgent_settle(next->chosen);
	run_look(run);
	while (room && next->len < count && run_next(run))
		if (urgent_has(next->chosen, record_number(run_record(run))))
			room = collect_one(next, run);
	run_again(run);
	if (room && next->len > 0)
		qsort(next->list, next->len, sizeof(*next->list), by_urgency);
	return room;
}

/* ---- take ---- */

/* Adds up to wanted of those from *i on that nobody owns yet to the batch;
 * which are the batch's, in its order. */
static int
add_batch(struct next *next, struct run *run, size_t wanted, size_t *i,
    uint64_t which[LEDGER_BATCH_MOST], struct error *err)
{
	struct deed_line line = {
	    .act = {.deed = DEED_OWN, .by = next->person, .until = STATE_NEVER},
	    .anyway = next->overrides};
	struct state base, state;

	while (*i < next->len && ledger_batch(run->ledger) < wanted &&
	       !ledger_batch_full(run->ledger)) {
		const struct candidate *candidate = &next->list[(*i)++];

		state_clear(&base);
		base.owner = candidate->owner;
		state = base;
		(void)ledger_lay(run->ledger, candidate->id, &state);
		if (state.owner_person)
			continue;
		which[ledger_batch(run->ledger)] = candidate->number;
		line.id = candidate->id;
		if (ledger_add(run->ledger, &line, &base, err) < 0)
			return -1;
	}
	return 0;
}

static bool
take(struct next *next, struct run *run, size_t *wanted, struct error *err)
{
	uint64_t which[LEDGER_BATCH_MOST] = {0};

	for (size_t i = 0; i<next->len && * wanted> 0;) {
		size_t n;

		if (add_batch(next, run, *wanted, &i, which, err) < 0 ||
		    ledger_commit(run->ledger, run_deed_time(run), err) < 0)
			return false;
		n = ledger_batch(run->ledger);
		for (size_t j = 0; j < n; j++) {
			if (ledger_verdict(run->ledger, j)->ruling != RULING_DO)
				continue;
			next->took[next->taken++] = which[j];
			--*wanted;
		}
		ledger_clear(run->ledger);
	}
	return true;
}

bool
next_take(struct next *next, struct run *run, size_t *wanted,
    struct messages *messages)
{
	struct error *err = run_error(run);
	uint64_t *more =
	    realloc(next->took, (next->taken + *wanted) * sizeof(*more));
	bool done = false;

	if (more != NULL)
		next->took = more;
	run->stale = true;
	run_refresh(run);
	if (more == NULL || !collect(next, run))
		messages_say(messages, STATUS_FAILED, NULL, "out of memory");
	else if (take(next, run, wanted, err))
		done = true;
	else
		run_fail(run, err);
	run->broken |= !done;
	drop(next);
	if (next->taken > 0)
		qsort(next->took, next->taken, sizeof(*next->took), by_number);
	return done;
}

bool
next_took(const struct next *next, uint64_t number)
{
	return next->taken > 0 && bsearch(&number, next->took, next->taken,
				      sizeof(number), by_number) != NULL;
}
