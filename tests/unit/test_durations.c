/* durations: against sorted arrays, and against Miller where it is there */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "tally/durations.h"

static const unsigned int percents[] = {0, 1, 25, 50, 85, 95, 99, 100};

enum { PERCENTS = sizeof(percents) / sizeof(percents[0]) };

/* How the values of a case are spread: value = random % below * step. */
static const struct {
	size_t n;
	uint32_t below, step;
} cases[] = {
    {1, 10, 1},
    {2, 10, 1},
    {7, 100, 1},
    {8, 1, 0},
    {9, 3, 1440},
    {20, 1000, 1},
    {100, 50, 1},
    {511, 525600, 1},
    {512, 525600, 1},
    {513, 525600, 1},
    {5000, 2, 1},
    {5000, 400, 1440},
    {20000, 525600, 1},
    {100000, 30, 1},
    {100000, 525600, 1},
    {100000, 65536, 65535},
};

static uint32_t
next(uint64_t *seed)
{
	*seed = *seed * UINT64_C(6364136223846793005) +
		UINT64_C(1442695040888963407);
	return (uint32_t)(*seed >> 33);
}

static int
compare(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

static uint32_t *
values_of(size_t i)
{
	uint32_t *value = malloc(cases[i].n * sizeof(*value));
	uint64_t seed = i;

	assert_non_null(value);
	for (size_t k = 0; k < cases[i].n; k++)
		value[k] = next(&seed) % cases[i].below * cases[i].step;
	return value;
}

static void
check(const struct durations *durations, uint32_t *value, size_t n)
{
	qsort(value, n, sizeof(*value), compare);
	assert_int_equal(durations->n, n);
	for (int p = 0; p < PERCENTS; p++) {
		size_t index = percents[p] * n / 100;

		assert_int_equal(durations_at(durations, percents[p]),
		    value[index < n ? index : n - 1]);
	}
}

static void
equals_a_sorted_array(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		uint32_t *value = values_of(i);
		struct durations all = {0};

		for (size_t k = 0; k < cases[i].n; k++)
			assert_int_equal(durations_add(&all, value[k]), 0);
		assert_int_equal(durations_settle(&all), 0);
		check(&all, value, cases[i].n);
		durations_free(&all);
		free(value);
	}
}

static void
parts_merge_to_the_whole(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		uint32_t *value = values_of(i);
		struct durations part[3] = {0}, all = {0};

		for (size_t k = 0; k < cases[i].n; k++)
			assert_int_equal(
			    durations_add(&part[k * k % 3], value[k]), 0);
		for (int p = 0; p < 3; p++) {
			assert_int_equal(durations_settle(&part[p]), 0);
			assert_int_equal(durations_merge(&all, &part[p]), 0);
			durations_free(&part[p]);
		}
		check(&all, value, cases[i].n);
		durations_free(&all);
		free(value);
	}
}

static void
edges(void **unused)
{
	struct durations all = {0};

	(void)unused;
	assert_int_equal(durations_settle(&all), 0);
	assert_int_equal(all.n, 0);
	assert_int_equal(durations_add(&all, DURATIONS_LONGEST), 0);
	assert_int_equal(durations_add(&all, 0), 0);
	assert_int_equal(durations_settle(&all), 0);
	assert_int_equal(durations_at(&all, 49), 0);
	assert_int_equal(durations_at(&all, 50), DURATIONS_LONGEST);
	durations_free(&all);
	durations_free(&all);
	durations_free(NULL);
}

/* Two million values over a year: memory goes with the distinct ones. */
static void
memory_is_bounded_by_the_distinct(void **unused)
{
	struct durations all = {0};
	uint64_t seed = 1;

	(void)unused;
	for (int k = 0; k < 2000000; k++)
		assert_int_equal(durations_add(&all, next(&seed) % 525600), 0);
	assert_true(all.fresh_most * sizeof(uint32_t) < 2 << 20);
	assert_true(all.packed_len < 2 << 20);
	durations_free(&all);
}

/* mlr stats1 is the definition that the header promises. */
static void
agrees_with_miller(void **unused)
{
	char command[128], line[64];

	(void)unused;
	if (system("mlr --version >/dev/null 2>&1") != 0) {
		print_message("mlr is not installed: skipped\n");
		skip();
	}
	for (unsigned int n = 1; n < 60; n += 3) {
		struct durations all = {0};
		unsigned int got[3];
		FILE *mlr;

		(void)snprintf(command, sizeof(command),
		    "seq 1 7 %u | mlr --inidx --onidx stats1 -a p50,p85,p95 "
		    "-f 1",
		    7 * n);
		mlr = popen(command, "r");
		assert_non_null(mlr);
		assert_non_null(fgets(line, sizeof(line), mlr));
		(void)pclose(mlr);
		assert_int_equal(
		    sscanf(line, "%u %u %u", &got[0], &got[1], &got[2]), 3);
		for (uint32_t k = 1; k <= 7 * n; k += 7)
			assert_int_equal(durations_add(&all, k), 0);
		assert_int_equal(durations_settle(&all), 0);
		assert_int_equal(durations_at(&all, 50), got[0]);
		assert_int_equal(durations_at(&all, 85), got[1]);
		assert_int_equal(durations_at(&all, 95), got[2]);
		durations_free(&all);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(equals_a_sorted_array),
	    cmocka_unit_test(parts_merge_to_the_whole),
	    cmocka_unit_test(edges),
	    cmocka_unit_test(memory_is_bounded_by_the_distinct),
	    cmocka_unit_test(agrees_with_miller),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
