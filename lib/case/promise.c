#include "case/promise.h"
#include "meaning/workdays.h"

/* Days further off have no instant in milliseconds. */
#define FARTHEST_DAY (INT64_MAX / WHEN_DAY - 100000)

static const char *const clocks[CLOCKS] = {
    [CLOCK_OWN] = "own",
    [CLOCK_APOLOGISE] = "apologise",
    [CLOCK_RESOLVE] = "resolve",
};

/* The terms that art. 4 of the Algemene termijnenwet excepts from a shift. */
static bool
is_long(const struct length *length)
{
	return length->n > (length->unit == 'w' ? 12 : 90);
}

int64_t
promise_day_named(const struct profile *profile, const char *clock,
    int64_t received, bool adjourned)
{
	const struct term *term = profile_term(profile, clock, received);
	const struct length *length;
	struct free_days free;
	int64_t day;

	if (term == NULL || received < -FARTHEST_DAY || received > FARTHEST_DAY)
		return STATE_NEVER;
	length = adjourned ? &term->then : &term->first;
	free =
	    (struct free_days){term->dutch, profile->more, profile->more_len};
	switch (length->unit) {
	case 'B':
		return workdays_after(&free, received, length->n);
	case 'd':
		day = received + length->n;
		break;
	case 'w':
		day = received + 7 * length->n;
		break;
	default:
		return STATE_NEVER;
	}
	if (term->shift && (term->shift_long || !is_long(length)))
		day = workdays_shift(&free, day);
	return day;
}

int64_t
promise_day(const struct profile *profile, enum clock_of clock,
    int64_t received, bool adjourned)
{
	return promise_day_named(profile, clocks[clock], received, adjourned);
}

int64_t
promise_latest(const struct profile *profile, int64_t received)
{
	int64_t day = promise_day(profile, CLOCK_RESOLVE, received, true);

	if (day == STATE_NEVER)
		day = promise_day(profile, CLOCK_RESOLVE, received, false);
	return day;
}

/* The end of a computed day, or NEVER when nothing tells the receipt. */
static int64_t
computed(const struct promise_terms *terms, enum clock_of clock,
    const struct state *state)
{
	int64_t day;

	if (state->received == STATE_NEVER)
		return STATE_NEVER;
	day = promise_day(terms->profile, clock,
	    zone_day(terms->zone, state->received), false);
	return day == STATE_NEVER ? day : zone_day_end(terms->zone, day);
}

void
promise_of(const struct promise_terms *terms, const struct state *state,
    struct promises *out)
{
	for (int clock = 0; clock < CLOCKS; clock++)
		out->due[clock] = STATE_NEVER;
	out->next = STATE_NEVER;
	out->next_of = CLOCK_RESOLVE;
	out->resolve_by = state->promised;
	if (state->promised == STATE_NEVER ||
	    (terms->chosen && !state->pledged))
		out->resolve_by = computed(terms, CLOCK_RESOLVE, state);
	if (state->closed)
		return;

	out->due[CLOCK_RESOLVE] = out->resolve_by;
	if (terms->knows_owner && !state->owner_person)
		out->due[CLOCK_OWN] = computed(terms, CLOCK_OWN, state);
	if (terms->knows_apology && !state->apology_waived &&
	    state->apologised == STATE_NEVER)
		out->due[CLOCK_APOLOGISE] =
		    computed(terms, CLOCK_APOLOGISE, state);
	for (int clock = 0; clock < CLOCKS; clock++) {
		int64_t due = out->due[clock];

		if (due == STATE_NEVER ||
		    (out->next != STATE_NEVER && out->next <= due))
			continue;
		out->next = due;
		out->next_of = (enum clock_of)clock;
	}
}

/* The last second of a due day is still in time, to its last millisecond. */
static bool
is_past(int64_t due, int64_t now)
{
	return due != STATE_NEVER && due <= now - WHEN_SECOND;
}

bool
promise_overdue(
    const struct promises *promises, const struct state *state, int64_t now)
{
	return !state->closed && is_past(promises->resolve_by, now);
}

bool
promise_due_today(const struct promises *promises, const struct state *state,
    int64_t now, struct zone *zone)
{
	int64_t today = zone_day(zone, now);

	if (state->closed)
		return false;
	for (int clock = 0; clock < CLOCKS; clock++)
		if (promises->due[clock] != STATE_NEVER &&
		    zone_day(zone, promises->due[clock]) == today)
			return true;
	return false;
}

bool
promise_broken(
    const struct promises *promises, const struct state *state, int64_t now)
{
	return !state->closed && is_past(promises->next, now);
}

struct urgency
urgency_of(
    const struct promises *promises, const struct state *state, int64_t now)
{
	return (struct urgency){
	    .nearest = promises->next,
	    .received = state->received,
	    .broken = promise_broken(promises, state, now),
	};
}

/* Earlier first, what never is last. */
static int
compare_instants(int64_t a, int64_t b)
{
	if (a == b)
		return 0;
	if (a == STATE_NEVER || b == STATE_NEVER)
		return a == STATE_NEVER ? 1 : -1;
	return a < b ? -1 : 1;
}

int
urgency_compare(const struct urgency *a, const struct urgency *b)
{
	int order = compare_instants(a->nearest, b->nearest);

	if (a->broken != b->broken)
		return a->broken ? -1 : 1;
	return order != 0 ? order : compare_instants(a->received, b->received);
}
