/* worked: the same thing done, and how often it held */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "tally/worked.h"

/* Doubles, which cmocka makes floats of. */
static void
assert_near(double a, double b, double by)
{
	if (fabs(a - b) > by)
		fail_msg("%.17g, not %.17g", a, b);
}

#define TEXT(text)                                                             \
	{                                                                      \
		text, sizeof(text) - 1                                         \
	}

/* Each with what is known of its kind when all are in. */
static const struct {
	struct span did;
	bool reopened;
	enum worked_basis basis;
	uint64_t done, held, accepted;
} rows[] = {
    {TEXT("Refunded the double charge."), false, WORKED_ACCEPTED, 4, 2, 1},
    {TEXT("refunded  the DOUBLE charge"), true, WORKED_ACCEPTED, 4, 2, 1},
    {TEXT("refunded the double\ncharge"), false, WORKED_BASIS_UNKNOWN, 4, 2, 1},
    {TEXT("Refunded the double charge."), false, WORKED_NOT_ACCEPTED, 4, 2, 1},
    {TEXT("refunded thedouble charge"), true, WORKED_BASIS_UNKNOWN, 1, 0, 0},
    {TEXT("refunded"), false, WORKED_ACCEPTED, 1, 1, 1},
    {TEXT("caf\xe9 \0 x"), false, WORKED_BASIS_UNKNOWN, 2, 2, 0},
    {TEXT("Caf\xc3\xa9 x"), false, WORKED_BASIS_UNKNOWN, 2, 2, 0},
    {TEXT("Closed. 2022-01-05 10:07:33.12 swept"), false, WORKED_BASIS_UNKNOWN,
	4, 3, 0},
    {TEXT("closed 12-2-2023, swept"), true, WORKED_BASIS_UNKNOWN, 4, 3, 0},
    {TEXT("closed Mon Jan 03 10:07 PM EST 2022 swept"), false,
	WORKED_BASIS_UNKNOWN, 4, 3, 0},
    {TEXT("Closed di 5 mei 2022: swept"), false, WORKED_BASIS_UNKNOWN, 4, 3, 0},
    {TEXT("closed, swept"), false, WORKED_BASIS_UNKNOWN, 1, 1, 0},
    {TEXT("they may be swept"), false, WORKED_BASIS_UNKNOWN, 1, 1, 0},
    {TEXT("they be swept"), false, WORKED_BASIS_UNKNOWN, 1, 1, 0},
};

enum { ROWS = sizeof(rows) / sizeof(rows[0]) };

static void
test_counts(void **state)
{
	struct worked *worked = worked_new();
	size_t number[ROWS];

	(void)state;
	assert_non_null(worked);
	for (size_t i = 0; i < ROWS; i++)
		number[i] = worked_add(
		    worked, rows[i].did, rows[i].reopened, rows[i].basis);
	for (size_t i = 0; i < ROWS; i++) {
		struct worked_times times = worked_of(worked, number[i]);

		assert_true(span_equal(times.did, rows[i].did));
		assert_int_equal(times.done, rows[i].done);
		assert_int_equal(times.held, rows[i].held);
		assert_int_equal(times.accepted, rows[i].accepted);
	}
	assert_int_equal(number[0], number[3]);
	worked_free(worked);
}

static const struct span nothing[] = {
    {NULL, 0}, TEXT(""), TEXT("-"), TEXT(" \r\n"), TEXT("\xe2\x80\x94 ?")};

static void
test_nothing(void **state)
{
	struct worked *worked = worked_new();
	struct worked_times times;

	(void)state;
	assert_non_null(worked);
	for (size_t i = 0; i < sizeof(nothing) / sizeof(nothing[0]); i++)
		assert_true(worked_add(worked, nothing[i], false,
				WORKED_ACCEPTED) == WORKED_NOTHING);
	times = worked_of(worked, WORKED_NOTHING);
	assert_null(times.did.at);
	assert_int_equal(times.done, 0);
	assert_near(worked_weight(&times), 0.5, 0);
	worked_free(worked);
}

static void
test_weight(void **state)
{
	static const struct {
		uint64_t done, held;
		double weight;
	} weights[] = {{0, 0, 0.5}, {1, 1, 2. / 3}, {1, 0, 1. / 3},
	    {41, 40, 41. / 43}, {8, 0, 0.1}, {3, 2, 0.6}};

	(void)state;
	for (size_t i = 0; i < sizeof(weights) / sizeof(weights[0]); i++) {
		struct worked_times times = {
		    .done = weights[i].done, .held = weights[i].held};

		assert_near(worked_weight(&times), weights[i].weight, 1e-15);
	}
}

/* More texts than fit at first, no two the same. */
static void
test_many(void **state)
{
	struct worked *worked = worked_new();
	char text[32];

	(void)state;
	assert_non_null(worked);
	for (int round = 0; round < 2; round++)
		for (size_t i = 0; i < 5000; i++) {
			(void)snprintf(text, sizeof(text), "did %c%c%c",
			    (int)('a' + i / 400), (int)('a' + i / 20 % 20),
			    (int)('a' + i % 20));
			assert_int_equal(
			    worked_add(worked, span_of(text),
				round == 0 && i % 2, WORKED_BASIS_UNKNOWN),
			    i);
		}
	for (size_t i = 0; i < 5000; i++) {
		assert_int_equal(worked_of(worked, i).done, 2);
		assert_int_equal(worked_of(worked, i).held, 2 - i % 2);
	}
	worked_free(worked);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_counts),
	    cmocka_unit_test(test_nothing),
	    cmocka_unit_test(test_weight),
	    cmocka_unit_test(test_many),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
