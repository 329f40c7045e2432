/* xmr - what is noise, and what is a signal: the XmR chart of some values */
#ifndef OWNUP_TALLY_XMR_H
#define OWNUP_TALLY_XMR_H

#include <stdbool.h>
#include <stddef.h>

/*
 * W. A. Shewhart's chart of individual values, as D. J. Wheeler (Understanding
 * Variation, 1993) has it: limits are the mean and 2.66 times the mean moving
 * range to either side.  Moving ranges above 3.267 times their mean are left
 * out of it, once (J. Anhoej, "Screened I chart"), so that one odd week does
 * not hide itself.
 */
#define XMR_LEAST 5  /* points that limits are made of at all */
#define XMR_TRIAL 12 /* fewer are trial limits */

struct xmr {
	size_t n;
	double mean; /* 0 without points */
	bool limits; /* the members below are known */
	bool trial;
	double moving_range; /* the mean of those not screened out */
	size_t screened;     /* how many were */
	double lower, upper; /* lower may be below what a count can be */
};

/*
 * The four signals, bits of a point.  The first three are Wheeler's, the last
 * is that of the NHS (Making Data Count).  Of a run all its points have the
 * bit.
 */
enum {
	SIGNAL_OUTSIDE = 1, /* beyond a limit */
	SIGNAL_SIDE = 2,    /* 8 or more in a row on one side of the mean */
	SIGNAL_NEAR = 4,    /* 3 of 4 nearer to a limit than to the mean */
	SIGNAL_RUN = 8	    /* 6 or more in a row, each above the one before,
			     * or each below it */
};
#define SIGNALS 4
const char *signal_name(int signal); /* "outside", "side", "near", "run" */

/* signals has room for n, and is filled; without limits with 0. */
void xmr_of(
    const double *value, size_t n, struct xmr *xmr, unsigned char *signals);

/* A least squares fit of value[i] over ln(i + 1), or over i + 1. */
struct fit {
	bool known; /* 3 points or more, and not all are the same */
	double slope, start;
	double r2; /* share of the variance that it explains */
};
struct fit fit_logarithm(const double *value, size_t n);
struct fit fit_line(const double *value, size_t n);

#endif
