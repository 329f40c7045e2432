#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tally/similar_parts.h"

#define K1 1.2
#define B 0.75

/* Leaves the distinct terms of a complaint in stems. */
static int
read_terms(struct similar *similar, const struct similar_case *open)
{
	const struct bag *words = &similar->words;
	int language = similar_read(similar, open);

	if (language < 0)
		return -1;
	if (language == TERMS_UNDECIDED)
		language = (int)similar->usual;
	bag_clear(&similar->stems);
	for (size_t i = 0; i < words->len; i++) {
		uint32_t word = words->member[i];

		if (similar_stem(similar, word, words->count[word],
			(enum terms_language)language) < 0)
			return -1;
	}
	return 0;
}

/* Adds what one term says of how like each document is. */
static void
score_term(struct similar *similar, size_t term)
{
	struct postings_walk walk = postings_of(&similar->postings, term);
	double have = walk.left, all = (double)similar->len;
	double rare, each;

	if (walk.left == 0)
		return;
	rare = log1p((all - have + 0.5) / (have + 0.5)) * (K1 + 1);
	each = K1 * B / similar->mean;
	while (walk.left > 0) {
		double times, terms;

		postings_next(&walk);
		times = walk.times;
		terms = similar->document[walk.document].terms;
		similar->likeness[walk.document] +=
		    rare * times / (times + K1 * (1 - B) + each * terms);
	}
}

static double
weight_of(const struct similar *similar, size_t document)
{
	struct worked_times times =
	    worked_of(similar->worked, similar->document[document].did);

	return worked_weight(&times);
}

static int
compare_ids(struct span a, struct span b)
{
	size_t len = a.len < b.len ? a.len : b.len;
	int order = len == 0 ? 0 : memcmp(a.at, b.at, len);

	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

/* Whether a document, later than all in best, comes before one of them. */
static bool
is_better(const struct similar *similar, struct similar_rank new,
    struct similar_rank old)
{
	if (new.rank != old.rank)
		return new.rank > old.rank;
	return compare_ids(similar_id(similar, new.document),
		   similar_id(similar, old.document)) < 0;
}

/* Where a document goes among the best so far. */
static size_t
find_place(const struct similar *similar, size_t len, struct similar_rank new)
{
	size_t low = 0, high = len;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (is_better(similar, new, similar->best[middle]))
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

/* Leaves the best, at most so many; returns how many. */
static size_t
choose(struct similar *similar, struct span but, size_t most)
{
	struct similar_rank *best = similar->best;
	size_t len = 0;

	for (uint32_t n = 0; n < similar->len; n++) {
		struct similar_rank new = {similar->likeness[n], n};
		size_t place;

		if (new.rank <= 0)
			continue;
		new.rank *= weight_of(similar, n);
		place = find_place(similar, len, new);
		if (place == most || span_equal(similar_id(similar, n), but))
			continue;
		if (len < most)
			len++;
		memmove(best + place + 1, best + place,
		    (len - place - 1) * sizeof(*best));
		best[place] = new;
	}
	return len;
}

static int
make_room(struct similar *similar, size_t most)
{
	struct similar_rank *best;

	if (most <= similar->best_most)
		return 0;
	best = realloc(similar->best, most * sizeof(*best));
	if (best == NULL)
		return -1;
	similar->best = best;
	similar->best_most = most;
	return 0;
}

static struct similar_found
tell(const struct similar *similar, uint32_t number)
{
	const struct similar_document *document = &similar->document[number];
	struct similar_found found = {.id = similar_id(similar, number),
	    .times = worked_of(similar->worked, document->did),
	    .held = document->held,
	    .likeness = similar->likeness[number]};

	found.weight = worked_weight(&found.times);
	return found;
}

int
similar_query(struct similar *similar, const struct similar_case *open,
    struct similar_found *found, size_t *len, struct error *err)
{
	size_t most = *len < similar->len ? *len : similar->len;

	*len = 0;
	if (make_room(similar, most) < 0 || read_terms(similar, open) < 0)
		return error_set(err, "out of memory");
	if (most == 0)
		return 0;
	for (size_t n = 0; n < similar->len; n++)
		similar->likeness[n] = 0;
	for (size_t i = 0; i < similar->stems.len; i++)
		score_term(similar, similar->stems.member[i]);
	*len = choose(similar, open->id, most);
	for (size_t i = 0; i < *len; i++)
		found[i] = tell(similar, similar->best[i].document);
	return 0;
}
