#include "letter/sincerity_parts.h"

enum { COMPONENT_FIRST = MEANING_COMPONENT };
#define MEANS(component) (COMPONENT_FIRST + (component))

static uint32_t
sentence_of(const struct sincerity *judge, size_t word)
{
	return judge->prose.words[word].sentence;
}

static void
drop(struct hit *hit)
{
	hit->first = SIZE_MAX;
}

/* Those that a guard overlaps which begins before them ... */
static void
drop_behind_guards(struct hits *hits)
{
	size_t until[MEANING_COUNT] = {0};

	for (size_t i = 0; i < hits->count; i++) {
		struct hit *hit = &hits->items[i];
		size_t *edge = &until[hit->meaning];

		if (!hit->guard && hit->first < *edge)
			drop(hit);
		else if (hit->guard && hit->last + 1 > *edge)
			*edge = hit->last + 1;
	}
}

/* ... and those that one overlaps which begins after. */
static void
drop_before_guards(struct hits *hits)
{
	size_t from[MEANING_COUNT] = {0}; /* + 1; 0: none yet */

	for (size_t i = hits->count; i-- > 0;) {
		struct hit *hit = &hits->items[i];
		size_t *edge = &from[hit->meaning];

		if (hit->guard)
			*edge = hit->first + 1;
		else if (*edge > 0 && hit->first != SIZE_MAX &&
			 hit->last + 1 >= *edge)
			drop(hit);
	}
}

/* A hit that overlaps a guard of its meaning is none. */
static void
drop_guarded(struct sincerity *judge)
{
	struct hits *hits = &judge->hits;
	size_t kept = 0;

	drop_behind_guards(hits);
	drop_before_guards(hits);
	for (size_t i = 0; i < hits->count; i++)
		if (!hits->items[i].guard && hits->items[i].first != SIZE_MAX)
			hits->items[kept++] = hits->items[i];
	hits->count = kept;
}

/* What stands in which sentence; hits come in order, so one walk with a place
 * for each question is enough. */
struct near {
	const struct sincerity *judge;
	unsigned meaning;
	size_t next;	     /* hit to look at */
	uint32_t last, then; /* the sentences of the last one at or before, and
				of the one after; UINT32_MAX: none */
};

static bool
is_near(struct near *near, uint32_t sentence, uint32_t before, uint32_t after)
{
	const struct hits *hits = &near->judge->hits;

	while (near->next < hits->count &&
	       (near->then == UINT32_MAX || near->then <= sentence)) {
		const struct hit *hit = &hits->items[near->next++];

		if (hit->meaning != near->meaning || hit->guard)
			continue;
		near->last = near->then;
		near->then = sentence_of(near->judge, hit->first);
	}
	return (near->last != UINT32_MAX && near->last <= sentence &&
		   near->last + before >= sentence) ||
	       (near->then != UINT32_MAX && near->then + before >= sentence &&
		   near->then <= sentence + after);
}

static struct near
near_start(const struct sincerity *judge, unsigned meaning)
{
	return (struct near){judge, meaning, 0, UINT32_MAX, UINT32_MAX};
}

static bool
letter_has(const struct sincerity *judge, unsigned meaning)
{
	for (size_t i = 0; i < judge->hits.count; i++)
		if (judge->hits.items[i].meaning == meaning)
			return true;
	return false;
}

/* "However" at the head of a sentence, when the one before apologises. */
static void
join_buts(struct sincerity *judge)
{
	struct near apology = near_start(judge, MEANING_APOLOGY);

	for (size_t i = 0; i < judge->hits.count; i++) {
		struct hit *hit = &judge->hits.items[i];
		uint32_t sentence = sentence_of(judge, hit->first);

		if (hit->meaning == MEANING_BUT_AFTER && sentence > 0 &&
		    is_near(&apology, sentence - 1, 0, 0))
			hit->meaning = RULE_BUT;
	}
}

/* A "but" that leads to a fault or a repair takes nothing back.  Backwards,
 * so that the last of these in the sentence is known. */
static void
drop_good_buts(struct sincerity *judge)
{
	uint32_t sentence = UINT32_MAX;
	size_t good = 0; /* where the last one in this sentence ends */

	for (size_t i = judge->hits.count; i-- > 0;) {
		struct hit *hit = &judge->hits.items[i];

		if (sentence_of(judge, hit->first) != sentence) {
			sentence = sentence_of(judge, hit->first);
			good = 0;
		}
		if (hit->meaning == RULE_BUT && good > hit->last)
			hit->guard = true;
		if (hit->last > good && !hit->guard &&
		    (hit->meaning == MEANS(COMPONENT_RESPONSIBILITY) ||
			hit->meaning == MEANS(COMPONENT_REPAIR)))
			good = hit->last;
	}
}

/* Passive, blame and regret-only are fine beside a fault that is owned. */
static void
drop_excused(struct sincerity *judge)
{
	struct near fault = near_start(judge, MEANS(COMPONENT_RESPONSIBILITY));
	struct near blame = near_start(judge, MEANS(COMPONENT_RESPONSIBILITY));
	struct near why = near_start(judge, MEANS(COMPONENT_EXPLANATION));
	bool owned = letter_has(judge, MEANS(COMPONENT_RESPONSIBILITY));
	bool sorry = letter_has(judge, MEANS(COMPONENT_REGRET));

	for (size_t i = 0; i < judge->hits.count; i++) {
		struct hit *hit = &judge->hits.items[i];
		uint32_t sentence = sentence_of(judge, hit->first);
		bool excused = false;

		if (hit->meaning == RULE_IMPERSONAL)
			excused = judge->letter->has_record &&
				  !judge->letter->customer_known;
		else if (hit->meaning == RULE_PASSIVE)
			excused = is_near(&fault, sentence, 1, 1);
		else if (hit->meaning == RULE_BLAME)
			excused = (owned && is_near(&why, sentence, 0, 0)) ||
				  is_near(&blame, sentence, 0, 0);
		else if (hit->meaning == RULE_REGRET_ONLY)
			excused = owned && sorry;
		hit->guard |= excused;
	}
}

/* "We have sent it to the wrong address" repairs nothing: it is the fault that
 * begins with the same word. */
static void
drop_faults_as_repairs(struct sincerity *judge)
{
	struct hit *hits = judge->hits.items;

	for (size_t i = 0; i < judge->hits.count; i++) {
		bool fault = false;
		size_t from = i, to;

		for (to = i; to < judge->hits.count &&
			     hits[to].first == hits[from].first;
		     to++)
			fault |=
			    !hits[to].guard &&
			    hits[to].meaning == MEANS(COMPONENT_RESPONSIBILITY);
		for (size_t k = from; fault && k < to; k++)
			if (hits[k].meaning == MEANS(COMPONENT_REPAIR) ||
			    hits[k].meaning == MEANING_LATER)
				hits[k].guard = true;
		i = to - 1;
	}
}

/* A repair to come counts with a date in its sentence or the next, or with
 * --promise. */
static void
date_repairs(struct sincerity *judge)
{
	struct near date = near_start(judge, MEANING_DATE);

	for (size_t i = 0; i < judge->hits.count; i++) {
		struct hit *hit = &judge->hits.items[i];

		if (hit->meaning != MEANING_LATER || hit->guard)
			continue;
		if (judge->letter->has_promise ||
		    is_near(&date, sentence_of(judge, hit->first), 0, 1))
			hit->meaning = MEANS(COMPONENT_REPAIR);
	}
}

void
sincerity_guard(struct sincerity *judge)
{
	drop_guarded(judge);
	drop_faults_as_repairs(judge);
	date_repairs(judge);
	join_buts(judge);
	drop_good_buts(judge);
	drop_excused(judge);
}
