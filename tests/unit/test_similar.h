/* test_similar.h - short words for the tests of similar; after cmocka.h */
#ifndef TEST_SIMILAR_H
#define TEST_SIMILAR_H

#include "tally/similar.h"

static struct error err;

/* Doubles, which cmocka makes floats of. */
static inline void
assert_near(double a, double b, double by)
{
	if (fabs(a - b) > by)
		fail_msg("%.17g, not %.17g", a, b);
}

static inline void
add(struct similar *similar, const char *id, struct span text, const char *did,
    bool reopened)
{
	struct similar_case resolved = {span_of(id), &text, 1};
	struct similar_end end = {span_of(did), reopened, WORKED_BASIS_UNKNOWN};

	assert_int_equal(similar_add(similar, &resolved, &end, &err), 0);
}

static inline size_t
query(struct similar *similar, const char *id, const char *text,
    struct similar_found *found, size_t most)
{
	struct span span = span_of(text);
	struct similar_case open = {span_of(id), &span, 1};

	assert_int_equal(similar_query(similar, &open, found, &most, &err), 0);
	return most;
}

static inline void
finish(struct similar *similar)
{
	assert_int_equal(similar_finish(similar, &err), 0);
}

/* A small generator, the same on every run. */
static inline uint32_t
any(uint32_t below)
{
	static uint64_t seed = 20261123;

	seed =
	    seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963);
	return (uint32_t)(seed >> 33) % below;
}

#endif
