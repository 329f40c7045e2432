#include <stdlib.h>

#include "tally/tally.h"

static const char *const names[SECTIONS] = {
    [SECTION_TOTALS] = "totals",
    [SECTION_AGEING] = "ageing",
    [SECTION_OWNERS] = "owners",
    [SECTION_CLOCKS] = "clocks",
    [SECTION_GUARANTEE] = "guarantee",
};

const char *
section_name(enum section section)
{
	return names[section];
}

int
section_find(struct span name)
{
	for (int i = 0; i < SECTIONS; i++)
		if (span_is(name, names[i]))
			return i;
	return -1;
}

struct tally *
tally_new(unsigned int sections, size_t by_len, int64_t now)
{
	struct tally *tally = calloc(1, sizeof(*tally));

	if (tally == NULL)
		return NULL;
	tally->sections = sections;
	tally->now = now;
	tally->people = people_new();
	tally->repeats = repeats_new();
	if (by_len > 0)
		tally->by = groups_new(by_len);
	if (tally->people == NULL || tally->repeats == NULL ||
	    (by_len > 0 && tally->by == NULL)) {
		tally_free(tally);
		return NULL;
	}
	return tally;
}

void
tally_free(struct tally *tally)
{
	if (tally == NULL)
		return;
	people_free(tally->people);
	for (int i = 0; i < TOOKS; i++)
		durations_free(&tally->took[i]);
	groups_free(tally->by);
	repeats_free(tally->repeats);
	free(tally);
}

static bool
wants(const struct tally *tally, enum section section)
{
	return (tally->sections & 1U << section) != 0;
}

/* Whole minutes as they are counted: what ran backwards took none. */
static uint32_t
minutes_of(int64_t took)
{
	if (took < 0)
		return 0;
	return took > DURATIONS_LONGEST ? DURATIONS_LONGEST : (uint32_t)took;
}

static int
add_by(struct tally *tally, const struct standing *standing)
{
	struct group *group = groups_find(tally->by, standing->by);

	if (group == NULL)
		return -1;
	group->complaints++;
	group->open += standing->open;
	if (standing->open || standing->took[TOOK_RESOLVE] == TALLY_NEVER)
		return 0;
	return durations_add(
	    &group->took, minutes_of(standing->took[TOOK_RESOLVE]));
}

static int
add_owner(struct tally *tally, const struct standing *standing)
{
	struct person *person = people_find(tally->people,
	    tally->by_person ? standing->owner : standing->group);

	if (person == NULL)
		return -1;
	if (!standing->open) {
		person->resolved++;
		return 0;
	}
	person->open++;
	person->overdue += standing->overdue;
	if (standing->received != TALLY_NEVER &&
	    standing->received < person->oldest)
		person->oldest = standing->received;
	return 0;
}

/* Of an open one the first steps may have been taken. */
static int
add_clocks(struct tally *tally, const struct standing *standing)
{
	for (int i = 0; i < TOOKS; i++) {
		if (standing->took[i] == TALLY_NEVER ||
		    (i == TOOK_RESOLVE && standing->open))
			continue;
		if (durations_add(
			&tally->took[i], minutes_of(standing->took[i])) < 0)
			return -1;
	}
	return 0;
}

static int
add_evidence(struct tally *tally, const struct standing *standing)
{
	struct span id = standing->id;
	int64_t took = standing->took[TOOK_RESOLVE];
	bool dated = (standing->filled & 1U << ROLE_RESOLVED) != 0;

	tally->resolved_there += standing->closed_there;
	for (uint32_t bits = standing->filled; bits != 0; bits &= bits - 1) {
		int role = __builtin_ctz(bits);

		tally->filled[role]++;
		tally->filled_resolved[role] += standing->closed_there;
	}
	if (took != TALLY_NEVER && took < 0)
		sample_add(&tally->backwards, id);
	if (standing->received != TALLY_NEVER &&
	    standing->received > tally->now)
		sample_add(&tally->ahead, id);
	if (standing->status_closes && !dated)
		sample_add(&tally->closed_undated, id);
	if (standing->status_opens && dated)
		sample_add(&tally->open_dated, id);
	return id.len == 0 ? 0 : repeats_add(tally->repeats, id);
}

int
tally_add(struct tally *tally, const struct standing *standing)
{
	tally->complaints++;
	tally->open += standing->open;
	tally->unowned += standing->open && standing->owner.at == NULL;
	tally->apology_owed += standing->apology_owed;
	tally->overdue += standing->overdue;
	tally->reopened += standing->reopened;
	if (tally->by != NULL && add_by(tally, standing) < 0)
		return -1;
	if (wants(tally, SECTION_AGEING) && standing->open)
		ageing_add(&tally->ageing, tally->now, standing->received,
		    standing->id);
	if (wants(tally, SECTION_OWNERS) && add_owner(tally, standing) < 0)
		return -1;
	if (wants(tally, SECTION_CLOCKS) && add_clocks(tally, standing) < 0)
		return -1;
	if (wants(tally, SECTION_GUARANTEE))
		return add_evidence(tally, standing);
	return 0;
}

int
tally_finish(struct tally *tally)
{
	tally->ranked = people_ranked(tally->people, &tally->ranked_len);
	if (tally->ranked == NULL ||
	    repeats_found(tally->repeats, &tally->repeated) < 0)
		return -1;
	for (int i = 0; i < TOOKS; i++)
		if (durations_settle(&tally->took[i]) < 0)
			return -1;
	return tally->by == NULL ? 0 : groups_rank(tally->by);
}
