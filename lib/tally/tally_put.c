#include "tally/tally_partial.h"

/* Pairs of a value and how often, in one line. */
#define PAIRS ((PARTIAL_VALUES_MOST - 96) / 2)

const char *const tally_clocks[TOOKS] = {
    [TOOK_OWN] = "own",
    [TOOK_APOLOGISE] = "apologise",
    [TOOK_RESOLVE] = "resolve",
};

const char *const tally_samples[SAMPLES] = {
    "backwards", "ahead", "closed undated", "open dated"};

struct sample *
tally_sample(struct tally *tally, unsigned int which)
{
	struct sample *const samples[SAMPLES] = {&tally->backwards,
	    &tally->ahead, &tally->closed_undated, &tally->open_dated};

	return samples[which];
}

/* ---- durations ---- */

struct pairs {
	struct partial_out *out;
	const char *word;
	const char *name; /* or NULL */
	size_t len;	  /* in this line */
};

static void
put_pair(void *arg, uint32_t minutes, uint64_t times)
{
	struct pairs *pairs = arg;

	if (pairs->len == PAIRS) {
		partial_line_end(pairs->out);
		pairs->len = 0;
	}
	if (pairs->len++ == 0) {
		partial_line(pairs->out, pairs->word);
		if (pairs->name != NULL)
			partial_put_text(pairs->out, span_of(pairs->name));
	}
	partial_put_count(pairs->out, minutes);
	partial_put_count(pairs->out, times);
}

static void
put_durations(struct partial_out *out, const char *word, const char *name,
    const struct durations *durations)
{
	struct pairs pairs = {out, word, name, 0};

	durations_each(durations, put_pair, &pairs);
	if (pairs.len > 0)
		partial_line_end(out);
}

/* ---- rows ---- */

static void
put_totals(struct partial_out *out, const struct tally *tally)
{
	const uint64_t counts[] = {tally->complaints, tally->unreadable,
	    tally->open, tally->unowned, tally->apology_owed, tally->overdue,
	    tally->reopened, tally->state_known, tally->reopened_known};

	partial_line(out, "totals");
	for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++)
		partial_put_count(out, counts[i]);
	partial_line_end(out);
}

static void
put_acts(struct partial_out *out, const struct now_person *person)
{
	partial_line(out, "actor");
	partial_put_text(out, person->name);
	partial_put_count(out, person->open);
	partial_put_count(out, person->late);
	partial_line_end(out);
	for (size_t i = 0; i < person->kept_len; i++) {
		const struct now_kept *kept = person->kept[i];

		partial_line(out, "act");
		partial_put_text(out, example_text(&kept->id));
		partial_put_text(out, example_text(&kept->delegate));
		partial_put_instant(out, kept->due);
		partial_put_instant(out, kept->received);
		partial_put_count(out, kept->step);
		partial_put_count(out, kept->basis);
		partial_put_count(out, kept->late);
		partial_put_count(out, kept->words_cut);
		partial_put_text(
		    out, (struct span){kept->words, kept->words_len});
		partial_line_end(out);
	}
}

static void
put_ageing(struct partial_out *out, const struct ageing *ageing)
{
	partial_line(out, "ageing");
	partial_put_count(out, ageing->undated);
	partial_put_count(out, ageing->dated);
	partial_put_instant(
	    out, ageing->dated == 0 ? INT64_MIN : ageing->oldest);
	partial_put_text(out, example_text(&ageing->oldest_id));
	for (int i = 0; i < AGES; i++)
		partial_put_count(out, ageing->open[i]);
	partial_line_end(out);
}

static void
put_person(struct partial_out *out, const struct person *person)
{
	partial_line(out, "person");
	partial_put_text(out, person->name);
	partial_put_count(out, person->open);
	partial_put_count(out, person->overdue);
	partial_put_count(out, person->resolved);
	partial_put_instant(
	    out, person->oldest == INT64_MAX ? INT64_MIN : person->oldest);
	partial_line_end(out);
}

static void
put_clock(struct partial_out *out, const struct tally *tally, int clock)
{
	const struct clock_facts *facts = &tally->clock[clock];

	if (tally->took[clock].n == 0)
		return;
	partial_line(out, "clock");
	partial_put_text(out, span_of(tally_clocks[clock]));
	partial_put_count(out, facts->promised);
	partial_put_count(out, facts->kept);
	partial_put_count(out, facts->backwards);
	partial_put_instant(out, facts->first);
	partial_put_instant(out, facts->last);
	partial_line_end(out);
	put_durations(out, "took", tally_clocks[clock], &tally->took[clock]);
}

/* ago: weeks before the last one that is kept. */
static void
put_week(struct partial_out *out, const char *word, unsigned int ago,
    const struct week *week)
{
	if (week->received == 0 && week->resolved == 0 && week->change == 0)
		return;
	partial_line(out, word);
	partial_put_count(out, ago);
	partial_put_count(out, week->received);
	partial_put_count(out, week->resolved);
	partial_put_signed(out, week->change);
	partial_line_end(out);
}

static void
put_weeks(struct partial_out *out, const struct weeks *weeks)
{
	put_week(out, "before", 0, &weeks->before);
	for (unsigned int i = 0; i < WEEKS_KEPT; i++)
		put_week(out, "week", WEEKS_KEPT - 1 - i, &weeks->at[i]);
	put_week(out, "after", 0, &weeks->after);
	partial_line(out, "undated");
	partial_put_count(out, weeks->undated);
	partial_line_end(out);
}

static void
put_group(struct partial_out *out, const struct groups *groups, size_t rank)
{
	const struct keys *keys = groups_keys(groups);
	size_t number;
	const struct group *group = groups_at(groups, rank, &number);

	partial_line(out, "group");
	partial_put_count(out, group->complaints);
	partial_put_count(out, group->open);
	for (size_t p = 0; p < keys_parts(keys); p++)
		partial_put_text(out, keys_part(keys, number, p));
	partial_line_end(out);
	put_durations(out, "group took", NULL, &group->took);
}

/* ---- causes, and what was done ---- */

struct causing {
	struct partial_out *out;
	const char *word;
};

static void
put_cause(void *arg, const struct cause *cause)
{
	struct causing *causing = arg;

	partial_line(causing->out, causing->word);
	partial_put_text(causing->out, cause->name);
	partial_put_count(causing->out, cause->complaints);
	partial_put_count(causing->out, cause->open);
	partial_put_count(causing->out, cause->reopened);
	partial_line_end(causing->out);
}

static void
put_causes(
    struct partial_out *out, const char *word, const struct causes *causes)
{
	struct causing causing = {out, word};

	causes_each(causes, put_cause, &causing);
	if (!causes_too_many(causes))
		return;
	partial_line(out, "too many");
	partial_put_text(out, span_of(word));
	partial_line_end(out);
}

static void
put_done(struct partial_out *out, const struct tally *tally)
{
	for (size_t i = 0; i < tally->deeds_len; i++) {
		const struct deed_class *deed = &tally->deeds[i];

		partial_line(out, "done");
		partial_put_text(out, deed->common);
		partial_put_text(out, deed->did);
		partial_put_count(out, deed->done);
		partial_put_count(out, deed->held);
		partial_put_count(out, deed->accepted);
		partial_line_end(out);
	}
	partial_line(out, "unsaid");
	partial_put_count(out, done_unsaid(tally->done));
	partial_put_count(out, done_judged(tally->done));
	partial_line_end(out);
	if (!done_too_many(tally->done))
		return;
	partial_line(out, "too many");
	partial_put_text(out, span_of("done"));
	partial_line_end(out);
}

/* ---- the guarantee ---- */

static void
put_sample(
    struct partial_out *out, const char *name, const struct sample *sample)
{
	if (sample->count == 0)
		return;
	partial_line(out, "sample");
	partial_put_text(out, span_of(name));
	partial_put_count(out, sample->count);
	partial_put_text(out, example_text(&sample->first));
	partial_line_end(out);
}

static void
put_id(void *arg, const struct repeats_id *id, bool again)
{
	struct partial_out *out = arg;

	partial_line(out, again ? "again" : "id");
	partial_put_text(out, example_text(&id->text));
	if (id->rest != 0)
		partial_put_hash(out, id->rest);
	partial_line_end(out);
}

static int
put_evidence(struct partial_out *out, struct tally *tally)
{
	struct repeats_levels levels;

	partial_line(out, "evidence");
	partial_put_count(out, tally->resolved_there);
	partial_line_end(out);
	for (int role = 0; role < ROLES; role++) {
		if (tally->filled[role] == 0)
			continue;
		partial_line(out, "filled");
		partial_put_text(out, span_of(role_name((enum role)role)));
		partial_put_count(out, tally->filled[role]);
		partial_put_count(out, tally->filled_resolved[role]);
		partial_line_end(out);
	}
	for (unsigned int i = 0; i < SAMPLES; i++)
		put_sample(out, tally_samples[i], tally_sample(tally, i));
	if (repeats_each(tally->repeats, &levels, put_id, out) < 0)
		return -1;
	partial_line(out, "ids");
	partial_put_count(out, levels.from);
	for (int i = 0; i < REPEATS_LEVELS; i++)
		partial_put_count(out, levels.records[i]);
	partial_line_end(out);
	return 0;
}

static bool
has(const struct tally *tally, enum section section)
{
	return (tally->sections & section_bit(section)) != 0;
}

int
tally_put(struct tally *tally, struct partial_out *out)
{
	put_totals(out, tally);
	for (size_t i = 0; i < tally->actors_len; i++)
		put_acts(out, &tally->actors[i]);
	if (has(tally, SECTION_AGEING))
		put_ageing(out, &tally->ageing);
	for (size_t i = 0; i < tally->ranked_len; i++)
		put_person(out, &tally->ranked[i]);
	for (int clock = 0; clock < TOOKS; clock++)
		put_clock(out, tally, clock);
	if (tally->weeks != NULL)
		put_weeks(out, tally->weeks);
	if (tally->causes != NULL) {
		put_causes(out, "cause", tally->causes);
		put_causes(out, "category", tally->categories);
	}
	if (tally->done != NULL)
		put_done(out, tally);
	if (has(tally, SECTION_GUARANTEE) && put_evidence(out, tally) < 0)
		return -1;
	for (size_t i = 0; tally->by != NULL && i < groups_count(tally->by);
	     i++)
		put_group(out, tally->by, i);
	return 0;
}
