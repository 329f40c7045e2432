/*
 * No list knows all that people do wrong and put right, so what no row finds
 * is not yet missing.  How a letter is told tells as much: who owns a thing
 * says plainly what was done, who did it, when and how often; who does not
 * speaks of processes, feelings and what may be.  The kinds of words stand in
 * kinds_*.c, where the limits come from in tests/sincerity/README.md.
 */
#include "letter/sincerity_parts.h"

enum {
	REPAIRS = MEANING_COMPONENT + (int)COMPONENT_REPAIR,
	SHORTEST = 40, /* words that can be weighed */
	VIVID = 50,    /* points for each hundred words, from here on, ... */
	PLAIN = 33,    /* ... from here on ... */
	FORM = 20      /* ... and below this */
};

/* Of a kind of words, as they stand in enum meaning. */
#define BIT(kind) (UINT32_C(1) << ((kind)-MEANING_SELF))

/* Points of a word; a letter has the sum of its words for each hundred. */
static const struct {
	enum meaning kind;
	int points;
} worth[] = {
    {MEANING_SELF, 3},	  /* one person answers, under his own name */
    {MEANING_OTHER, 3},	  /* people act in it, not departments */
    {MEANING_NUMBER, 3},  /* what can be counted can be checked */
    {MEANING_WHEN, 3},	  /* so can what has a day */
    {MEANING_NOW, 3},	  /* faults are past, repairs are of today */
    {MEANING_MEND, 3},	  /* money, work and things change hands */
    {MEANING_UNDONE, 3},  /* what was left undone is named */
    {MEANING_TOLD, 2},	  /* told, and not characterised; he and was abound */
    {MEANING_OFFICE, -1}, /* we may be people, or an office */
    {MEANING_MAYBE, -1},  /* doubt, though people have questions too */
    {MEANING_BEING, -2},  /* states and passives: nobody does it */
    {MEANING_STIFF, -3},  /* what an office says of itself */
    {MEANING_POLITE, -4}, /* costs nothing, and is in every form */
};

static int
points_of(unsigned meaning)
{
	for (size_t i = 0; i < sizeof(worth) / sizeof(worth[0]); i++)
		if (worth[i].kind == meaning)
			return worth[i].points;
	return 0;
}

static uint32_t
sentence_of(const struct sincerity *judge, const struct hit *hit)
{
	return judge->prose.words[hit->first].sentence;
}

/* What kinds of words a sentence has: a bit each, from MEANING_SELF on; next:
 * of the kinds, its first, and then the first behind it. */
static uint32_t
kinds_in(const struct sincerity *judge, uint32_t sentence, size_t *next)
{
	const struct hits *kinds = &judge->kinds;
	uint32_t in = 0;

	for (; *next < kinds->count; ++*next) {
		const struct hit *kind = &kinds->items[*next];

		if (sentence_of(judge, kind) > sentence)
			break;
		in |= BIT(kind->meaning);
	}
	return in;
}

/* Whether a sentence has all of these kinds and none of those. */
static bool
has_sentence(const struct sincerity *judge, uint32_t all, uint32_t none)
{
	const struct hits *kinds = &judge->kinds;

	for (size_t next = 0; next < kinds->count;) {
		uint32_t in = kinds_in(
		    judge, sentence_of(judge, &kinds->items[next]), &next);

		if ((in & all) == all && (in & none) == 0)
			return true;
	}
	return false;
}

/* What changes hands, and when or how much. */
static bool
is_concrete(uint32_t in)
{
	return (in & BIT(MEANING_MEND)) && !(in & BIT(MEANING_STIFF)) &&
	       (in & (BIT(MEANING_NUMBER) | BIT(MEANING_WHEN) |
			 BIT(MEANING_NOW)));
}

/* "This will be included in the evaluation" */
static void
drop_hollow_repairs(struct sincerity *judge)
{
	uint32_t sentence = UINT32_MAX;
	bool concrete = false;
	size_t next = 0;

	for (size_t i = 0; i < judge->hits.count; i++) {
		struct hit *hit = &judge->hits.items[i];

		if (sentence_of(judge, hit) != sentence) {
			sentence = sentence_of(judge, hit);
			while (next < judge->kinds.count &&
			       sentence_of(judge, &judge->kinds.items[next]) <
				   sentence)
				next++;
			concrete =
			    is_concrete(kinds_in(judge, sentence, &next));
		}
		if (hit->meaning == REPAIRS && !concrete)
			hit->guard = true;
	}
}

void
sincerity_weigh(struct sincerity *judge)
{
	static const uint32_t now = BIT(MEANING_NOW), mend = BIT(MEANING_MEND),
			      mine = BIT(MEANING_SELF) | BIT(MEANING_FAULT),
			      empty = BIT(MEANING_STIFF) | BIT(MEANING_POLITE);
	size_t words = judge->prose.count;
	bool weighed = words >= SHORTEST;
	long sum = 0, points;

	for (size_t i = 0; i < judge->kinds.count; i++)
		sum += points_of(judge->kinds.items[i].meaning);
	points = weighed ? sum * 100 / (long)words : 0;
	judge->vivid = weighed && points >= VIVID;
	judge->plain = weighed && points >= PLAIN;
	judge->form = weighed && points < FORM;
	judge->recent = weighed && has_sentence(judge, now, empty);
	judge->mending = weighed && has_sentence(judge, now | mend, empty);
	judge->counted = weighed && has_sentence(judge, BIT(MEANING_NUMBER), 0);
	judge->confessed = weighed && has_sentence(judge, mine, 0);
	if (judge->form)
		drop_hollow_repairs(judge);
}
