/* similar: BM25 as it is written, held against what the index finds */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "test_similar.h"

/* The naive way: every word of every complaint, every time. */
enum { NAIVE = 300, NAIVE_WORDS = 40, NAIVE_LONGEST = 25, NAIVE_DEEDS = 12 };

struct naive {
	uint32_t word[NAIVE_LONGEST];
	size_t words;
	size_t did;
	bool reopened;
	double likeness, rank;
};

static struct naive naive[NAIVE];

static double
naive_times(const struct naive *of, uint32_t word)
{
	double times = 0;

	for (size_t i = 0; i < of->words; i++)
		times += of->word[i] == word;
	return times;
}

static void
naive_score(const struct naive *open)
{
	double mean = 0;

	for (size_t n = 0; n < NAIVE; n++)
		mean += (double)naive[n].words / NAIVE;
	for (struct naive *d = naive; d < naive + NAIVE; d++) {
		double done = 0, held = 0;

		d->likeness = 0;
		for (uint32_t word = 0; word < NAIVE_WORDS; word++) {
			double have = 0, f = naive_times(d, word);

			if (f == 0 || naive_times(open, word) == 0)
				continue;
			for (size_t n = 0; n < NAIVE; n++)
				have += naive_times(&naive[n], word) > 0;
			d->likeness +=
			    log(1 + (NAIVE - have + 0.5) / (have + 0.5)) * f *
			    (1.2 + 1) /
			    (f + 1.2 * (1 - 0.75 +
					   0.75 * (double)d->words / mean));
		}
		for (size_t n = 0; n < NAIVE; n++) {
			done += naive[n].did == d->did;
			held += naive[n].did == d->did && !naive[n].reopened;
		}
		d->rank = d->likeness * (held + 1) / (done + 2);
	}
}

static void
naive_make(struct naive *made)
{
	made->words = any(NAIVE_LONGEST);
	for (size_t i = 0; i < made->words; i++)
		made->word[i] = any(1 + any(NAIVE_WORDS)); /* low ones often */
	made->did = any(NAIVE_DEEDS);
	made->reopened = any(NAIVE_DEEDS) < made->did;
}

/* Words that no stemmer changes. */
static const char *
naive_text(const struct naive *made)
{
	static char text[NAIVE_LONGEST * 8];
	size_t len = 0;

	text[0] = '\0';
	for (size_t i = 0; i < made->words; i++)
		len += (size_t)snprintf(text + len, sizeof(text) - len,
		    "Q%uZ9, ", (unsigned int)made->word[i]);
	return text;
}

static int
compare_ranks(const void *a, const void *b)
{
	double left = *(const double *)a, right = *(const double *)b;

	return (left < right) - (left > right);
}

static void
check_naive(struct similar *similar, const struct naive *open)
{
	static struct similar_found found[NAIVE];
	double sorted[NAIVE];
	size_t len = query(similar, "?", naive_text(open), found, NAIVE);

	naive_score(open);
	for (size_t i = 0; i < NAIVE; i++)
		sorted[i] = naive[i].rank;
	qsort(sorted, NAIVE, sizeof(sorted[0]), compare_ranks);
	assert_true(len == NAIVE || sorted[len] <= 0);
	for (size_t i = 0; i < len; i++) {
		size_t n = 0;

		for (size_t at = 0; at < found[i].id.len; at++)
			n = n * 10 + (size_t)(found[i].id.at[at] - '0');
		assert_true(sorted[i] > 0);
		assert_near(found[i].likeness, naive[n].likeness, 1e-12);
		assert_near(
		    found[i].likeness * found[i].weight, sorted[i], 1e-12);
		assert_int_equal(found[i].held, !naive[n].reopened);
	}
}

static struct similar *
build(bool backwards)
{
	struct similar *similar = similar_new(TERMS_UNDECIDED);

	assert_non_null(similar);
	for (size_t i = 0; i < NAIVE; i++) {
		size_t n = backwards ? NAIVE - 1 - i : i;
		char id[16], did[16];

		(void)snprintf(id, sizeof(id), "%zu", n);
		(void)snprintf(
		    did, sizeof(did), "did %c", (int)('a' + naive[n].did));
		add(similar, id, span_of(naive_text(&naive[n])), did,
		    naive[n].reopened);
	}
	finish(similar);
	return similar;
}

/* The order in which they came makes no difference to the last bit. */
static void
check_same(struct similar *a, struct similar *b, const struct naive *open)
{
	static struct similar_found left[NAIVE], right[NAIVE];
	size_t len = query(a, "?", naive_text(open), left, NAIVE);

	assert_int_equal(query(b, "?", naive_text(open), right, NAIVE), len);
	for (size_t i = 0; i < len; i++) {
		assert_true(span_equal(left[i].id, right[i].id));
		assert_near(left[i].likeness, right[i].likeness, 0);
	}
}

static void
test_naive(void **state)
{
	(void)state;
	for (int round = 0; round < 5; round++) {
		struct similar *similar, *backwards;

		for (size_t n = 0; n < NAIVE; n++)
			naive_make(&naive[n]);
		similar = build(false);
		backwards = build(true);
		for (int i = 0; i < 10; i++) {
			struct naive open;

			naive_make(&open);
			check_naive(similar, &open);
			check_same(similar, backwards, &open);
		}
		similar_free(similar);
		similar_free(backwards);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_naive),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
