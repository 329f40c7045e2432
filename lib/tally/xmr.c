#include <math.h>
#include <string.h>

#include "tally/xmr.h"

#define LIMIT 2.66   /* 3 / d2, d2 = 1.128 for ranges of two values */
#define SCREEN 3.267 /* D4 for ranges of two values */

enum { SIDE_RUN = 8, NEAR_OF = 4, NEAR_LEAST = 3, TREND_RUN = 6 };

const char *
signal_name(int signal)
{
	switch (signal) {
	case SIGNAL_OUTSIDE:
		return "outside";
	case SIGNAL_SIDE:
		return "side";
	case SIGNAL_NEAR:
		return "near";
	default:
		return "run";
	}
}

static void
mark(unsigned char *signals, size_t from, size_t to, int signal)
{
	for (size_t i = from; i < to; i++)
		signals[i] |= (unsigned char)signal;
}

/* The mean of the moving ranges that are at most most. */
static double
mean_range(const double *value, size_t n, double most, size_t *screened)
{
	double sum = 0;
	size_t kept = 0;

	for (size_t i = 1; i < n; i++) {
		double range = fabs(value[i] - value[i - 1]);

		if (range <= most) {
			sum += range;
			kept++;
		}
	}
	*screened = n - 1 - kept;
	return kept == 0 ? 0 : sum / (double)kept;
}

static int
side_of(double value, double middle)
{
	return (value > middle) - (value < middle);
}

/* A point on the mean ends a run. */
static void
mark_sides(const double *value, size_t n, double mean, unsigned char *signals)
{
	size_t from = 0;
	int last = 0;

	for (size_t i = 0; i <= n; i++) {
		int side = i < n ? side_of(value[i], mean) : 0;

		if (i < n && side == last)
			continue;
		if (last != 0 && i - from >= SIDE_RUN)
			mark(signals, from, i, SIGNAL_SIDE);
		from = i;
		last = side;
	}
}

/* So does a point that is as the one before it. */
static void
mark_runs(const double *value, size_t n, unsigned char *signals)
{
	size_t from = 0;
	int last = 0;

	for (size_t i = 1; i <= n; i++) {
		int way = i < n ? side_of(value[i], value[i - 1]) : 0;

		if (i < n && way == last)
			continue;
		if (last != 0 && i - from >= TREND_RUN)
			mark(signals, from, i, SIGNAL_RUN);
		from = i - 1;
		last = way;
	}
}

/* Nearer to a limit than to the mean; on which side. */
static int
near_of(const struct xmr *xmr, double value)
{
	double half = (xmr->upper - xmr->mean) / 2;

	return (value > xmr->mean + half) - (value < xmr->mean - half);
}

/* Three of four on one side; the points that are near are marked. */
static void
mark_near(const double *value, size_t n, const struct xmr *xmr,
    unsigned char *signals)
{
	for (size_t from = 0; from + NEAR_OF <= n; from++)
		for (int side = -1; side <= 1; side += 2) {
			int near = 0;

			for (size_t i = from; i < from + NEAR_OF; i++)
				near += near_of(xmr, value[i]) == side;
			for (size_t i = from;
			     near >= NEAR_LEAST && i < from + NEAR_OF; i++)
				if (near_of(xmr, value[i]) == side)
					signals[i] |= SIGNAL_NEAR;
		}
}

void
xmr_of(const double *value, size_t n, struct xmr *xmr, unsigned char *signals)
{
	double sum = 0, range;
	size_t screened;

	*xmr = (struct xmr){.n = n, .trial = n < XMR_TRIAL};
	if (n == 0)
		return;
	memset(signals, 0, n);
	for (size_t i = 0; i < n; i++)
		sum += value[i];
	xmr->mean = sum / (double)n;
	if (n < XMR_LEAST)
		return;
	range = mean_range(value, n, INFINITY, &xmr->screened);
	xmr->moving_range = mean_range(value, n, SCREEN * range, &screened);
	if (xmr->moving_range > 0)
		xmr->screened = screened;
	else /* a step among values that stand still */
		xmr->moving_range = range;
	xmr->limits = true;
	xmr->lower = xmr->mean - LIMIT * xmr->moving_range;
	xmr->upper = xmr->mean + LIMIT * xmr->moving_range;
	for (size_t i = 0; i < n; i++)
		if (value[i] > xmr->upper || value[i] < xmr->lower)
			signals[i] |= SIGNAL_OUTSIDE;
	mark_sides(value, n, xmr->mean, signals);
	mark_runs(value, n, signals);
	mark_near(value, n, xmr, signals);
}

/* ---- fits ---- */

static struct fit
fit_over(const double *value, size_t n, double (*over)(double))
{
	double x = 0, y = 0, xx = 0, xy = 0, yy = 0;
	struct fit fit = {.known = false};

	for (size_t i = 0; i < n; i++) {
		x += over((double)(i + 1));
		y += value[i];
	}
	if (n < 3)
		return fit;
	x /= (double)n;
	y /= (double)n;
	for (size_t i = 0; i < n; i++) {
		double dx = over((double)(i + 1)) - x, dy = value[i] - y;

		xx += dx * dx;
		xy += dx * dy;
		yy += dy * dy;
	}
	if (yy <= 0)
		return fit;
	fit.known = true;
	fit.slope = xy / xx;
	fit.start = y - fit.slope * x;
	fit.r2 = xy * xy / (xx * yy);
	return fit;
}

static double
itself(double x)
{
	return x;
}

struct fit
fit_logarithm(const double *value, size_t n)
{
	return fit_over(value, n, log);
}

struct fit
fit_line(const double *value, size_t n)
{
	return fit_over(value, n, itself);
}
