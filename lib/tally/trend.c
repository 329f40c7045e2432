#include <stdlib.h>
#include <string.h>

#include "tally/trend.h"

#define WEEK_MINUTES 10080

const char *
series_name(enum series series)
{
	static const char *const names[SERIES_ALL] = {
	    [SERIES_RECEIVED] = "received",
	    [SERIES_RESOLVED] = "resolved",
	    [SERIES_OPEN] = "open",
	};

	return names[series];
}

const char *
direction_name(enum direction direction)
{
	static const char *const names[] = {NULL, "falling", "rising"};

	return names[direction];
}

static bool
is_dated(const struct week *week)
{
	return week->received > 0 || week->resolved > 0;
}

/* Which of the kept weeks are shown: from <= i < to. */
static void
find_span(
    const struct weeks *weeks, struct trend *trend, size_t *from, size_t *to)
{
	*from = 0;
	*to = WEEKS_KEPT;
	while (*from < WEEKS_KEPT && !is_dated(&weeks->at[*from]))
		++*from;
	while (*to > *from && !is_dated(&weeks->at[*to - 1]))
		--*to;
	if (*from == *to)
		return;
	if (WEEKS_KEPT - *to <= TREND_SILENT)
		*to = WEEKS_KEPT;
	else
		trend->ends_early = true;
}

static int
fill(const struct weeks *weeks, struct trend *trend)
{
	int64_t open = weeks->before.change;
	size_t from, to;

	find_span(weeks, trend, &from, &to);
	trend->len = to - from;
	trend->week = calloc(trend->len + 1, sizeof(*trend->week));
	if (trend->week == NULL)
		return -1;
	for (size_t i = from; i < to; i++) {
		struct trend_week *week = &trend->week[i - from];

		open += weeks->at[i].change;
		week->monday = weeks->last - 7 * (int64_t)(WEEKS_KEPT - 1 - i);
		week->value[SERIES_RECEIVED] = weeks->at[i].received;
		week->value[SERIES_RESOLVED] = weeks->at[i].resolved;
		week->value[SERIES_OPEN] = (uint64_t)open;
		week->partial = i == from || i + 1 == to;
	}
	return 0;
}

/* ---- what the limits and the fits are of ---- */

static int
sign(double difference)
{
	return (difference > 0) - (difference < 0);
}

/*
 * What the signals say: a run its own way; a shift to one side the way of that
 * side when it is late, the other way when it was early.  One odd point is no
 * direction.
 */
static int
vote(const double *value, const unsigned char *signals, const struct xmr *xmr)
{
	int votes = 0;

	for (size_t i = 0; i < xmr->n; i++) {
		bool first = i == 0 || (signals[i - 1] & SIGNAL_RUN) == 0;

		if ((signals[i] & SIGNAL_RUN) != 0 && i + 1 < xmr->n && first)
			votes += sign(value[i + 1] - value[i]);
		else if ((signals[i] & SIGNAL_RUN) != 0 && i > 0)
			votes += sign(value[i] - value[i - 1]);
		if ((signals[i] & (SIGNAL_SIDE | SIGNAL_NEAR)) != 0)
			votes += sign(value[i] - xmr->mean) *
				 (i >= xmr->n / 2 ? 1 : -1);
	}
	return sign(votes);
}

/* The t of the slope is 2 or more. */
static bool
is_certain(const struct fit *fit, size_t n)
{
	return fit->r2 * (double)(n - 2) >= 4 * (1 - fit->r2);
}

/* No count but the mean itself would lie within the limits. */
static bool
hardly_moves(const struct xmr *xmr)
{
	return xmr->limits && xmr->moving_range > 0 &&
	       xmr->upper - xmr->mean < TREND_COUNT;
}

static void
judge(struct trend *trend, enum series which)
{
	struct trend_series *series = &trend->series[which];
	unsigned char signals[TREND_JUDGED] = {0};
	double value[TREND_JUDGED] = {0};
	size_t n = trend->to - trend->from;
	int way;

	for (size_t i = 0; i < n; i++)
		value[i] = (double)trend->week[trend->from + i].value[which];
	xmr_of(value, n, &series->xmr, signals);
	if (series->xmr.mean < TREND_MEAN || hardly_moves(&series->xmr)) {
		series->xmr.limits = false;
		memset(signals, 0, sizeof(signals));
	}
	for (size_t i = 0; i < n; i++)
		trend->week[trend->from + i].signals[which] = signals[i];
	series->logarithm = fit_logarithm(value, n);
	series->line = fit_line(value, n);
	if (trend->open_alone || trend->received_ends ||
	    !series->logarithm.known || !series->xmr.limits ||
	    series->xmr.trial)
		return;
	way = vote(value, signals, &series->xmr);
	if (way > 0 && which != SERIES_RECEIVED &&
	    trend->from < 1 + TREND_RUN_IN)
		return;
	if (way != 0 && way == sign(series->logarithm.slope) &&
	    is_certain(&series->logarithm, n))
		series->direction =
		    way > 0 ? DIRECTION_RISING : DIRECTION_FALLING;
}

/* The last of the whole weeks, at most so many, from <= i < to. */
static size_t
last_whole(const struct trend *trend, size_t most)
{
	size_t to = trend->len - 1;

	return to > most + 1 ? to - most : 1;
}

static void
pace(struct trend *trend, uint64_t open)
{
	size_t to = trend->len - 1;

	for (size_t i = last_whole(trend, TREND_PACE); i < to; i++) {
		const uint64_t *value = trend->week[i].value;

		trend->pace_weeks++;
		trend->pace_received += value[SERIES_RECEIVED];
		trend->pace_resolved += value[SERIES_RESOLVED];
	}
	if (trend->pace_resolved > 0)
		trend->clear_minutes =
		    (int64_t)(open * trend->pace_weeks * WEEK_MINUTES /
			      trend->pace_resolved);
}

static bool
received_ends(const struct trend *trend)
{
	size_t silent = 0;

	while (silent < trend->len &&
	       trend->week[trend->len - 1 - silent].value[SERIES_RECEIVED] == 0)
		silent++;
	return silent > TREND_SILENT;
}

static bool
has_resolved(const struct weeks *weeks)
{
	for (size_t i = 0; i < WEEKS_KEPT; i++)
		if (weeks->at[i].resolved > 0)
			return true;
	return weeks->before.resolved > 0 || weeks->after.resolved > 0;
}

struct trend *
trend_new(const struct weeks *weeks, uint64_t complaints, uint64_t open)
{
	struct trend *trend = calloc(1, sizeof(*trend));

	if (trend == NULL || fill(weeks, trend) < 0) {
		trend_free(trend);
		return NULL;
	}
	trend->clear_minutes = open == 0 ? 0 : INT64_MIN;
	trend->open_alone = complaints > 0 && complaints == open;
	trend->resolved_undated = complaints > open && !has_resolved(weeks);
	trend->undated = weeks->undated;
	trend->before = weeks->before.received + weeks->before.resolved;
	trend->after = weeks->after.received + weeks->after.resolved;
	if (trend->len < 3)
		return trend;
	trend->received_ends = received_ends(trend);
	trend->from = last_whole(trend, TREND_JUDGED);
	trend->to = trend->len - 1;
	for (size_t i = trend->from; i < trend->to; i++)
		trend->week[i].judged = true;
	for (int i = 0; i < SERIES_ALL; i++)
		judge(trend, (enum series)i);
	pace(trend, open);
	return trend;
}

void
trend_free(struct trend *trend)
{
	if (trend == NULL)
		return;
	free(trend->week);
	free(trend);
}
