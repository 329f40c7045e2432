#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "case/urgent.h"

#define MANY 2000

static struct urgency urgencies[MANY];

/* Reproducible, with many equals. */
static void
make(uint32_t seed)
{
	for (size_t i = 0; i < MANY; i++) {
		seed = seed * 1664525 + 1013904223;
		urgencies[i] = (struct urgency){
		    .nearest = (int64_t)(seed >> 24),
		    .received = (int64_t)(seed >> 16 & 3),
		    .broken = (seed >> 8 & 1) != 0,
		};
	}
}

/* How many come before i in the order of the contract. */
static size_t
rank(size_t i)
{
	size_t before = 0;

	for (size_t j = 0; j < MANY; j++) {
		int order = urgency_compare(&urgencies[j], &urgencies[i]);

		before += order < 0 || (order == 0 && j < i);
	}
	return before;
}

static void
the_first_in_order_are_kept(void **state)
{
	static const size_t most[] = {0, 1, 2, 3, 17, 500, MANY, MANY + 1};

	(void)state;
	for (size_t n = 0; n < sizeof(most) / sizeof(most[0]); n++) {
		struct urgent *urgent = urgent_new(most[n]);
		size_t keep = most[n] > 10 ? most[n] - 7 : most[n];

		assert_non_null(urgent);
		make((uint32_t)n + 1);
		for (size_t i = 0; i < MANY; i++)
			assert_int_equal(
			    urgent_offer(urgent, &urgencies[i], i + 1), 0);
		if (keep > MANY)
			keep = MANY;
		urgent_cut(urgent, keep);
		urgent_settle(urgent);
		assert_int_equal(urgent_count(urgent), keep);
		for (size_t i = 0; i < MANY; i++)
			assert_int_equal(
			    urgent_has(urgent, i + 1), rank(i) < keep);
		assert_false(urgent_has(urgent, 0));
		urgent_free(urgent);
	}
	urgent_free(NULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_first_in_order_are_kept),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
