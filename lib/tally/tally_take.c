#include <stdlib.h>
#include <string.h>

#include "tally/tally_partial.h"

/* ---- durations ---- */

static int
settle(struct tally_taking *taking)
{
	int result = 0;

	if (taking->into != NULL && taking->list.all.n > 0) {
		if (taking->into->n > DURATIONS_MOST - taking->list.all.n)
			return -1; /* nobody has room for so many */
		result = durations_merge(taking->into, &taking->list.all);
	}
	durations_free(&taking->list.all);
	taking->list = (struct durations_list){.room = 0};
	taking->into = NULL;
	return result;
}

/* Pairs; those of one list come in rising order, in one line or several. */
static int
take_pairs(struct tally_taking *taking, struct partial_row *row,
    struct durations *into)
{
	if (taking->into != into && settle(taking) < 0)
		return -1;
	taking->into = into;
	while (partial_more(row)) {
		uint64_t minutes = partial_count(row);
		uint64_t times = partial_count(row);
		int result = 1;

		if (!row->wrong && minutes <= DURATIONS_LONGEST)
			result = durations_append(
			    &taking->list, (uint32_t)minutes, times);
		if (result < 0)
			return -1;
		row->wrong |= result > 0;
	}
	return 0;
}

/* ---- rows; each -1 for want of memory ---- */

static int
take_totals(struct tally_taking *taking, struct partial_row *row)
{
	struct tally *tally = taking->tally;
	uint64_t *const counts[] = {&tally->complaints, &tally->unreadable,
	    &tally->open, &tally->unowned, &tally->apology_owed,
	    &tally->overdue, &tally->reopened};

	for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++)
		*counts[i] += partial_count(row);
	tally->state_known |= partial_below(row, 2) == 1;
	tally->reopened_known |= partial_below(row, 2) == 1;
	return 0;
}

static int
take_actor(struct tally_taking *taking, struct partial_row *row)
{
	struct now_person person = {.name = partial_text(row)};

	person.open = partial_count(row);
	person.late = partial_count(row);
	taking->nobody = person.name.at == NULL;
	buffer_clear(&taking->actor);
	if (buffer_add_span(&taking->actor, person.name) < 0)
		return -1;
	return row->wrong ? 0 : now_take(taking->tally->acts, &person);
}

static int
take_act(struct tally_taking *taking, struct partial_row *row)
{
	struct now_person person = {.name = buffer_span(&taking->actor)};
	struct now_kept kept = {.id = partial_example(row)};
	struct span words;

	if (taking->nobody)
		person.name = (struct span){NULL, 0};
	kept.delegate = partial_example(row);
	kept.due = partial_instant(row);
	kept.received = partial_instant(row);
	kept.step = (enum now_step)partial_below(row, NOW_STEPS);
	kept.basis = (enum now_basis)partial_below(row, NOW_BY_US + 1);
	kept.late = partial_below(row, 2) == 1;
	kept.words_cut = partial_below(row, 2) == 1;
	words = text_start(partial_text(row), NOW_WORDS);
	kept.words_len = (unsigned char)words.len;
	if (words.len > 0)
		memcpy(kept.words, words.at, words.len);
	person.kept[person.kept_len++] = &kept;
	return row->wrong ? 0 : now_take(taking->tally->acts, &person);
}

static int
take_ageing(struct tally_taking *taking, struct partial_row *row)
{
	struct ageing part = {.dated = 0};

	part.undated = partial_count(row);
	part.dated = partial_count(row);
	part.oldest = partial_instant(row);
	part.oldest_id = partial_example(row);
	for (int i = 0; i < AGES; i++)
		part.open[i] = partial_count(row);
	ageing_take(&taking->tally->ageing, &part);
	return 0;
}

static int
take_person(struct tally_taking *taking, struct partial_row *row)
{
	struct person *person =
	    people_find(taking->tally->people, partial_text(row));
	int64_t oldest;

	if (person == NULL)
		return -1;
	person->open += partial_count(row);
	person->overdue += partial_count(row);
	person->resolved += partial_count(row);
	oldest = partial_instant(row);
	if (oldest != INT64_MIN && oldest < person->oldest)
		person->oldest = oldest;
	return 0;
}

static int
take_clock(struct tally_taking *taking, struct partial_row *row)
{
	struct tally *tally = taking->tally;
	unsigned int clock = partial_name(row, tally_clocks, TOOKS);
	struct clock_facts *all = &tally->clock[clock];
	struct clock_facts part = {.promised = partial_count(row)};
	bool none;

	if (settle(taking) < 0) /* so that n says whether there were some */
		return -1;
	none = tally->took[clock].n == 0;
	part.kept = partial_count(row);
	part.backwards = partial_count(row);
	part.first = partial_instant(row);
	part.last = partial_instant(row);
	all->promised += part.promised;
	all->kept += part.kept;
	all->backwards += part.backwards;
	if (none || part.first < all->first)
		all->first = part.first;
	if (none || part.last > all->last)
		all->last = part.last;
	return 0;
}

static int
take_took(struct tally_taking *taking, struct partial_row *row)
{
	unsigned int clock = partial_name(row, tally_clocks, TOOKS);

	return take_pairs(taking, row, &taking->tally->took[clock]);
}

static void
take_week(struct partial_row *row, struct week *week)
{
	week->received += partial_count(row);
	week->resolved += partial_count(row);
	/* hostile ones may go beyond what a sum can hold */
	week->change =
	    (int64_t)((uint64_t)week->change + (uint64_t)partial_signed(row));
}

static int
take_kept_week(struct tally_taking *taking, struct partial_row *row)
{
	unsigned int ago = partial_below(row, WEEKS_KEPT);

	take_week(row, &taking->tally->weeks->at[WEEKS_KEPT - 1 - ago]);
	return 0;
}

static int
take_before(struct tally_taking *taking, struct partial_row *row)
{
	(void)partial_count(row);
	take_week(row, &taking->tally->weeks->before);
	return 0;
}

static int
take_after(struct tally_taking *taking, struct partial_row *row)
{
	(void)partial_count(row);
	take_week(row, &taking->tally->weeks->after);
	return 0;
}

static int
take_undated(struct tally_taking *taking, struct partial_row *row)
{
	taking->tally->weeks->undated += partial_count(row);
	return 0;
}

static int
take_some(struct causes *causes, struct partial_row *row)
{
	struct cause some = {.name = partial_text(row)};

	some.complaints = partial_count(row);
	some.open = partial_count(row);
	some.reopened = partial_count(row);
	return causes_take(causes, &some);
}

static int
take_cause(struct tally_taking *taking, struct partial_row *row)
{
	return take_some(taking->tally->causes, row);
}

static int
take_category(struct tally_taking *taking, struct partial_row *row)
{
	return take_some(taking->tally->categories, row);
}

static int
take_too_many(struct tally_taking *taking, struct partial_row *row)
{
	static const char *const names[] = {"cause", "category", "done"};
	struct tally *tally = taking->tally;
	unsigned int which = partial_name(row, names, 3);

	if (which == 2 && tally->done != NULL)
		return done_give_up(tally->done);
	if (which < 2 && tally->causes != NULL)
		return causes_give_up(
		    which == 0 ? tally->causes : tally->categories);
	row->wrong = true;
	return 0;
}

static int
take_done(struct tally_taking *taking, struct partial_row *row)
{
	struct deed_class some = {.common = partial_text(row)};

	some.did = partial_text(row);
	some.done = partial_count(row);
	some.held = partial_count(row);
	some.accepted = partial_count(row);
	return done_take(taking->tally->done, &some);
}

static int
take_unsaid(struct tally_taking *taking, struct partial_row *row)
{
	uint64_t unsaid = partial_count(row);

	done_take_rest(taking->tally->done, unsaid, partial_count(row));
	return 0;
}

static int
take_group(struct tally_taking *taking, struct partial_row *row)
{
	struct groups *groups = taking->tally->by;
	size_t parts = keys_parts(groups_keys(groups));
	struct span *part = calloc(parts, sizeof(*part));
	uint64_t complaints = partial_count(row), open = partial_count(row);
	struct group *group = NULL;

	for (size_t i = 0; part != NULL && i < parts; i++)
		part[i] = partial_text(row);
	if (part != NULL && settle(taking) == 0)
		group = groups_find(groups, part);
	free(part);
	if (group == NULL)
		return -1;
	group->complaints += complaints;
	group->open += open;
	taking->group = &group->took;
	return 0;
}

static int
take_group_took(struct tally_taking *taking, struct partial_row *row)
{
	if (taking->group != NULL)
		return take_pairs(taking, row, taking->group);
	row->wrong = true;
	return 0;
}

/* ---- all ---- */

#define ANY SECTIONS	  /* whatever is counted */
#define BY (SECTIONS + 1) /* what --by counts */

static const struct {
	const char *word;
	int section;
	int (*take)(struct tally_taking *taking, struct partial_row *row);
} rows[] = {
    {"totals", ANY, take_totals},
    {"actor", SECTION_NOW, take_actor},
    {"act", SECTION_NOW, take_act},
    {"ageing", SECTION_AGEING, take_ageing},
    {"person", SECTION_OWNERS, take_person},
    {"clock", SECTION_CLOCKS, take_clock},
    {"took", SECTION_CLOCKS, take_took},
    {"before", SECTION_TREND, take_before},
    {"week", SECTION_TREND, take_kept_week},
    {"after", SECTION_TREND, take_after},
    {"undated", SECTION_TREND, take_undated},
    {"cause", SECTION_CAUSES, take_cause},
    {"category", SECTION_CAUSES, take_category},
    {"done", SECTION_WORKED, take_done},
    {"unsaid", SECTION_WORKED, take_unsaid},
    {"too many", ANY, take_too_many},
    {"group", BY, take_group},
    {"group took", BY, take_group_took},
};

static bool
counts(const struct tally *tally, int section)
{
	if (section == BY)
		return tally->by != NULL;
	return section == ANY || (tally->sections & 1U << section) != 0;
}

enum tally_took
tally_take(struct tally_taking *taking, struct partial_row *row)
{
	if (counts(taking->tally, SECTION_GUARANTEE)) {
		enum tally_took took = tally_take_evidence(taking->tally, row);

		if (took != TALLY_FOREIGN)
			return took;
	}
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (!partial_is(row, rows[i].word))
			continue;
		if (!counts(taking->tally, rows[i].section))
			return TALLY_FOREIGN;
		return rows[i].take(taking, row) < 0 ? TALLY_NO_MEMORY
						     : TALLY_TOOK;
	}
	return TALLY_FOREIGN;
}

int
tally_take_end(struct tally_taking *taking)
{
	taking->group = NULL;
	return settle(taking);
}

void
tally_taking_free(struct tally_taking *taking)
{
	durations_free(&taking->list.all);
	buffer_free(&taking->actor);
}
