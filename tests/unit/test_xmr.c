/* xmr: limits, signals and fits, by a published vector and by hand */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "tally/xmr.h"

#define POINTS 18

/* Doubles, which cmocka makes floats of. */
static void
assert_near(double a, double b, double by)
{
	if (fabs(a - b) > by)
		fail_msg("%.17g, not %.17g", a, b);
}

static const double screened[] = {
    1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};

static void
published_vector(void **unused)
{
	unsigned char signals[POINTS];
	struct xmr xmr;

	(void)unused;
	xmr_of(screened, POINTS, &xmr, signals);
	assert_true(xmr.limits);
	assert_false(xmr.trial);
	assert_int_equal(xmr.n, POINTS);
	assert_int_equal(xmr.screened, 2);
	assert_near(xmr.mean, 1.944, 0.0005);
	assert_near(xmr.moving_range, 1, 1e-12);
	assert_near(xmr.lower, -0.716, 0.0005);
	assert_near(xmr.upper, 4.604, 0.0005);
	for (size_t i = 0; i < POINTS; i++)
		assert_int_equal(signals[i], i == 4 ? SIGNAL_OUTSIDE : 0);
}

/* The signals of each point as digits, bits of SIGNAL_. */
static const struct {
	double value[POINTS];
	const char *signals;
} rows[] = {
    /* eight on one side, and seven */
    {{6, 4, 6, 4, 7, 8, 7, 8, 7, 8, 7, 8}, "000022222222"},
    {{4, 6, 4, 6, 5, 8, 7, 8, 7, 8, 7, 8}, "000000000000"},
    /* six that rise, five, and six with two alike among them */
    {{3, 4, 5, 6, 7, 8, 5, 6, 5, 6, 5, 6}, "888888000000"},
    {{4, 5, 6, 7, 8, 5, 6, 5, 6, 5, 6, 5}, "000000000000"},
    {{8, 7, 6, 6, 5, 4, 3, 6, 5, 6, 5, 6}, "000000000000"},
    /* six that fall, from a peak that belongs to no other run */
    {{5, 8, 7, 6, 5, 4, 3, 6, 5, 6, 5, 6}, "088888800000"},
    /* three of four near a limit, and two of four */
    {{5, 6, 5, 6, 5, 6, 5, 6, 5, 8, 8, 6, 8}, "2222222224404"},
    {{5, 6, 5, 6, 5, 6, 5, 6, 5, 8, 6, 6, 8}, "0000000000000"},
    /* nothing differs */
    {{7, 7, 7, 7, 7, 7, 7, 7, 7}, "000000000"},
    {{0}, "000000000"},
};

static void
signals_by_hand(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		unsigned char signals[POINTS];
		size_t n = strlen(rows[i].signals);
		struct xmr xmr;

		xmr_of(rows[i].value, n, &xmr, signals);
		assert_true(xmr.limits);
		assert_int_equal(xmr.trial, n < 12);
		for (size_t k = 0; k < n; k++)
			if (signals[k] != rows[i].signals[k] - '0')
				fail_msg(
				    "row %zu, point %zu: %d", i, k, signals[k]);
	}
}

/* The one step is not screened out when nothing else moves. */
static void
a_step_has_limits(void **unused)
{
	static const double step[] = {
	    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9};
	unsigned char signals[15];
	struct xmr xmr;

	(void)unused;
	xmr_of(step, 15, &xmr, signals);
	assert_int_equal(xmr.screened, 0);
	assert_near(xmr.moving_range, 8. / 14, 1e-12);
}

static void
few_points_have_no_limits(void **unused)
{
	unsigned char signals[POINTS];
	struct xmr xmr;

	(void)unused;
	for (size_t n = 0; n < 7; n++) {
		xmr_of(screened, n, &xmr, signals);
		assert_int_equal(xmr.n, n);
		assert_int_equal(xmr.limits, n >= XMR_LEAST);
		assert_true(xmr.trial);
	}
	xmr_of(screened, 4, &xmr, signals);
	assert_near(xmr.mean, 1.5, 1e-12);
}

static void
fits_by_hand(void **unused)
{
	static const double line[] = {2, 4, 6};
	double logarithm[9];
	struct fit fit = fit_line(line, 3);

	(void)unused;
	assert_true(fit.known);
	assert_near(fit.slope, 2, 1e-12);
	assert_near(fit.start, 0, 1e-12);
	assert_near(fit.r2, 1, 1e-12);
	fit = fit_logarithm(line, 3);
	assert_near(fit.slope, 3.559598, 1e-5);
	assert_near(fit.start, 1.874019, 1e-5);
	assert_near(fit.r2, 0.977652, 1e-5);
	for (int i = 0; i < 9; i++)
		logarithm[i] = 7 - 3 * log(i + 1);
	fit = fit_logarithm(logarithm, 9);
	assert_near(fit.slope, -3, 1e-9);
	assert_near(fit.start, 7, 1e-9);
	assert_near(fit.r2, 1, 1e-9);
	assert_true(fit_line(logarithm, 9).r2 < 0.95);
	assert_false(fit_line(line, 2).known);
	assert_false(fit_line(rows[8].value, 9).known);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(published_vector),
	    cmocka_unit_test(signals_by_hand),
	    cmocka_unit_test(a_step_has_limits),
	    cmocka_unit_test(few_points_have_no_limits),
	    cmocka_unit_test(fits_by_hand),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
