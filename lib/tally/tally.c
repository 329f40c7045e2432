#include <stdlib.h>

#include "tally/tally.h"

static const char *const names[SECTIONS] = {
    [SECTION_TOTALS] = "totals",
    [SECTION_NOW] = "now",
    [SECTION_AGEING] = "ageing",
    [SECTION_OWNERS] = "owners",
    [SECTION_CLOCKS] = "clocks",
    [SECTION_TREND] = "trend",
    [SECTION_CAUSES] = "causes",
    [SECTION_WORKED] = "worked",
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

static bool
wants(const struct tally *tally, enum section section)
{
	return (tally->sections & section_bit(section)) != 0;
}

/* What a section alone needs; true for want of memory. */
static bool
make_rooms(struct tally *tally)
{
	bool failed = false;

	if (wants(tally, SECTION_NOW))
		failed |= (tally->acts = now_new()) == NULL;
	if (wants(tally, SECTION_TREND))
		failed |=
		    (tally->weeks = malloc(sizeof(*tally->weeks))) == NULL;
	if (wants(tally, SECTION_CAUSES)) {
		failed |= (tally->causes = causes_new()) == NULL;
		failed |= (tally->categories = causes_new()) == NULL;
	}
	if (wants(tally, SECTION_WORKED))
		failed |= (tally->done = done_new()) == NULL;
	return failed;
}

struct tally *
tally_new(unsigned int sections, size_t by_len, int64_t now, int64_t today)
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
	    (by_len > 0 && tally->by == NULL) || make_rooms(tally)) {
		tally_free(tally);
		return NULL;
	}
	if (tally->weeks != NULL)
		weeks_start(tally->weeks, today);
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
	now_free(tally->acts);
	free(tally->weeks);
	trend_free(tally->trend);
	causes_free(tally->causes);
	causes_free(tally->categories);
	done_free(tally->done);
	free(tally);
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

/* Who answers for it: a person, or where no column says that a group. */
static struct span
answers(const struct tally *tally, const struct standing *standing)
{
	return tally->by_person ? standing->owner : standing->group;
}

static int
add_owner(struct tally *tally, const struct standing *standing)
{
	struct person *person =
	    people_find(tally->people, answers(tally, standing));

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

static void
add_facts(struct clock_facts *facts, const struct standing *standing,
    enum took clock, bool first)
{
	int64_t at = standing->at[clock];

	facts->promised += standing->promised[clock];
	facts->kept += standing->promised[clock] && standing->kept[clock];
	facts->backwards += standing->took[clock] < 0;
	if (first || at < facts->first)
		facts->first = at;
	if (first || at > facts->last)
		facts->last = at;
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
		add_facts(&tally->clock[i], standing, (enum took)i,
		    tally->took[i].n == 1);
	}
	return 0;
}

/* What was done last, and what was done before that and did not hold. */
static int
add_end(struct done *done, const struct standing_end *end)
{
	if (end->before.len > 0 &&
	    done_add(done, end->before, true, WORKED_BASIS_UNKNOWN) < 0)
		return -1;
	if (!end->counts)
		return 0;
	return done_add(done, end->did, end->reopened, end->basis);
}

static int
add_causes(struct tally *tally, const struct standing *standing)
{
	if (causes_add(tally->causes, standing->cause, standing->open,
		standing->reopened) < 0)
		return -1;
	return causes_add(tally->categories, standing->category, standing->open,
	    standing->reopened);
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
	tally->state_known |= standing->state_known;
	tally->reopened_known |= standing->reopened_known;
	if (tally->by != NULL && add_by(tally, standing) < 0)
		return -1;
	if (wants(tally, SECTION_AGEING) && standing->open)
		ageing_add(&tally->ageing, tally->now, standing->received,
		    standing->id);
	if (wants(tally, SECTION_OWNERS) && add_owner(tally, standing) < 0)
		return -1;
	if (wants(tally, SECTION_CLOCKS) && add_clocks(tally, standing) < 0)
		return -1;
	if (tally->acts != NULL && standing->open &&
	    now_add(tally->acts, answers(tally, standing), &standing->act,
		&standing->words) < 0)
		return -1;
	if (tally->weeks != NULL)
		weeks_add(tally->weeks, standing->received_day,
		    standing->resolved_day, standing->open);
	if (tally->causes != NULL && add_causes(tally, standing) < 0)
		return -1;
	if (tally->done != NULL && add_end(tally->done, &standing->end) < 0)
		return -1;
	if (wants(tally, SECTION_GUARANTEE))
		return add_evidence(tally, standing);
	return 0;
}

static int
finish_causes(struct tally *tally)
{
	struct causes *causes = tally->causes;

	tally->pareto_of = ROLE_CAUSE;
	if (causes_empty(causes)) {
		causes = tally->categories;
		tally->pareto_of = ROLE_CATEGORY;
	}
	if (causes_empty(causes) || causes_too_many(causes))
		return 0;
	tally->pareto = causes_ranked(causes, &tally->pareto_len);
	return tally->pareto == NULL ? -1 : 0;
}

/* The same for what was made by make_rooms; true for want of memory. */
static bool
finish_rooms(struct tally *tally)
{
	bool failed = false;

	if (tally->acts != NULL)
		failed |= (tally->actors = now_people(
			       tally->acts, &tally->actors_len)) == NULL;
	if (tally->weeks != NULL)
		failed |= (tally->trend = trend_new(tally->weeks,
			       tally->complaints, tally->open)) == NULL;
	if (tally->causes != NULL)
		failed |= finish_causes(tally) < 0;
	if (tally->done != NULL)
		failed |= (tally->deeds = done_ranked(
			       tally->done, &tally->deeds_len)) == NULL;
	return failed;
}

int
tally_finish(struct tally *tally)
{
	tally->ranked = people_ranked(tally->people, &tally->ranked_len);
	if (tally->ranked == NULL || finish_rooms(tally) ||
	    repeats_found(tally->repeats, &tally->repeated) < 0)
		return -1;
	for (int i = 0; i < TOOKS; i++)
		if (durations_settle(&tally->took[i]) < 0)
			return -1;
	return tally->by == NULL ? 0 : groups_rank(tally->by);
}
