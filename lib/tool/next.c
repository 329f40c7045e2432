#include <inttypes.h>
#include <stdlib.h>

#include "tool/next_parts.h"

/* Looks at all of it while others are faster. */
#define ROUNDS_MOST 100

static const char *const promised[CLOCKS] = {
    [CLOCK_OWN] = "somebody was to own it",
    [CLOCK_APOLOGISE] = "an apology was due",
    [CLOCK_RESOLVE] = "due",
};

/* "4711: due 2026-11-20, 3 days ago" */
static void
name_broken(struct run *run)
{
	const struct promises *promises = run_promises(run);
	int64_t day = zone_day(run_zone(run), promises->next);
	int64_t days = zone_day(run_zone(run), run_now(run)) - day;
	char date[WHEN_TEXT];
	struct error err;

	error_clear(&err);
	when_write_day(day, date);
	if (days == 0)
		(void)error_set(
		    &err, "%s %s, today", promised[promises->next_of], date);
	else
		(void)error_set(&err, "%s %s, %" PRId64 " day%s ago",
		    promised[promises->next_of], date, days,
		    days == 1 ? "" : "s");
	run_refuse(run, &err);
}

static void
look_at(struct next *next, struct run *run, struct messages *messages)
{
	const struct state *state = run_state(run);
	bool meant = run_selected(run);
	struct urgency urgency;

	if (state->closed)
		return;
	if (state_owned_by(state, next->person)) {
		next->open++;
		if (promise_broken(run_promises(run), state, run_now(run))) {
			next->broken++;
			if (!next->anyway && !next->judged)
				name_broken(run);
		}
	} else if (!state->owner_person && meant) {
		urgency = urgency_of(run_promises(run), state, run_now(run));
		if (urgent_offer(next->chosen, &urgency,
			record_number(run_record(run))) < 0)
			messages_say(
			    messages, STATUS_FAILED, NULL, "out of memory");
	}
}

/* How many more the person may take. */
static size_t
judge(const struct next *next, struct messages *messages)
{
	int len = next->person.len > 100 ? 100 : (int)next->person.len;
	const char *name = next->person.at;
	size_t found = urgent_count(next->chosen), room;

	if (found > next->most)
		found = next->most;
	if (next->anyway)
		return found;
	if (next->broken > 0) {
		messages_say(messages, STATUS_REFUSED, NULL,
		    "%.*s has %" PRIu64 " complaint%s past a promise and "
		    "takes no other; see to %s first, or say --anyway",
		    len, name, next->broken, next->broken == 1 ? "" : "s",
		    next->broken == 1 ? "it" : "them");
		return 0;
	}
	room = next->open >= next->limit ? 0 : next->limit - (size_t)next->open;
	if (next->limit == 0 || found <= room)
		return found;
	messages_say(messages, STATUS_REFUSED, NULL,
	    "%.*s owns %" PRIu64 " open complaint%s and the limit is "
	    "%zu: takes %zu of %zu; say --anyway to take all",
	    len, name, next->open, next->open == 1 ? "" : "s", next->limit,
	    room, found);
	return room;
}

/* One look at all of it, and most of what is urgent kept. */
static bool
look(struct next *next, struct run *run, size_t most, struct messages *messages)
{
	urgent_free(next->chosen);
	next->open = next->broken = 0;
	next->chosen = urgent_new(most);
	if (next->chosen == NULL) {
		messages_say(messages, STATUS_FAILED, NULL, "out of memory");
		return false;
	}
	run_look(run);
	while (run_next(run))
		look_at(next, run, messages);
	run_again(run);
	return true;
}

void
next_choose(struct next *next, struct run *run, struct messages *messages)
{
	bool records = next_recorded(next, run);
	size_t most = next->most + (records ? NEXT_SPARE : 0), wanted;
	int rounds = 0;

	if (!look(next, run, most, messages))
		return;
	wanted = judge(next, messages);
	if (!records) {
		urgent_cut(next->chosen, wanted);
		urgent_settle(next->chosen);
		return;
	}
	next->judged = true;
	next->overrides =
	    next->anyway &&
	    (next->broken > 0 ||
		(next->limit > 0 && next->open + wanted > next->limit));
	while (wanted > 0 && next_take(next, run, &wanted, messages) &&
	       wanted > 0 && urgent_count(next->chosen) == most &&
	       ++rounds < ROUNDS_MOST)
		if (!look(next, run, most, messages))
			return;
}

void
next_free(struct next *next)
{
	urgent_free(next->chosen);
	free(next->took);
	arena_free(&next->texts);
}

bool
next_recorded(const struct next *next, const struct run *run)
{
	return next->most > 0 && run_records(run);
}

bool
next_has(const struct next *next, struct run *run)
{
	uint64_t number = record_number(run_record(run));

	if (next_recorded(next, run))
		return next_took(next, number);
	return next->chosen != NULL && urgent_has(next->chosen, number);
}
