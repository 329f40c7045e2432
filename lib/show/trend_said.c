#include <inttypes.h>

#include "show/figures.h"
#include "show/trend_said.h"

/* More weeks than this are not named one by one. */
#define NAMED_MOST 4

void
week_said(struct buffer *out, int64_t monday)
{
	int year, week;

	week_name(monday, &year, &week);
	(void)buffer_text(out, "%04d-W%02d", year, week);
}

bool
series_known(const struct report *report, enum series series)
{
	return !report_lacks(report, ROLE_RECEIVED) &&
	       (series == SERIES_RECEIVED ||
		   !report_lacks(report, ROLE_RESOLVED));
}

int
signals_of(const struct report *report, const struct trend_week *week,
    enum series series)
{
	return series_known(report, series) ? week->signals[series] : 0;
}

static size_t
count_signals(const struct trend *trend, enum series series, int signal)
{
	size_t count = 0;

	for (size_t i = trend->from; i < trend->to; i++)
		count += (trend->week[i].signals[series] & signal) != 0;
	return count;
}

void
limits_said(struct buffer *out, const struct trend *trend, enum series series)
{
	const struct xmr *xmr = &trend->series[series].xmr;

	(void)buffer_text(out, "%.1f %s", xmr->mean,
	    series == SERIES_OPEN ? "on average" : "a week");
	if (!xmr->limits) {
		(void)buffer_text(out,
		    "; too few %s to tell noise from signals",
		    xmr->n < XMR_LEAST ? "whole weeks" : "a week");
		return;
	}
	if (xmr->moving_range <= 0) {
		(void)buffer_text(out, "; no week differs from another");
		return;
	}
	(void)buffer_text(out, "; what is between %.1f and %.1f is noise",
	    xmr->lower < 0 ? 0 : xmr->lower, xmr->upper);
	if (xmr->trial)
		(void)buffer_text(
		    out, " (trial limits, of %zu weeks alone)", xmr->n);
	if (count_signals(trend, series, SIGNAL_OUTSIDE) > xmr->n / 2)
		(void)buffer_text(out,
		    "; most weeks lie beyond: it drifts, and the limits tell "
		    "little");
}

static const char *
signal_text(int signal)
{
	switch (signal) {
	case SIGNAL_OUTSIDE:
		return "beyond the limits";
	case SIGNAL_SIDE:
		return "8 or more in a row on one side of the mean";
	case SIGNAL_NEAR:
		return "3 of 4 nearer to a limit than to the mean";
	default:
		return "6 or more in a row that rise or fall";
	}
}

/* The weeks of one signal, the last of them named. */
static void
put_weeks(struct buffer *out, const struct trend *trend, enum series series,
    int signal)
{
	size_t count = count_signals(trend, series, signal), named = 0;

	if (count == 0)
		return;
	(void)buffer_text(
	    out, "%s%s: ", out->len > 0 ? "; " : "", signal_text(signal));
	if (count > NAMED_MOST)
		(void)buffer_text(out, "%zu weeks, the last ", count);
	for (size_t i = trend->from; i < trend->to; i++) {
		if ((trend->week[i].signals[series] & signal) == 0)
			continue;
		named++;
		if (count > NAMED_MOST && named < count)
			continue;
		if (count <= NAMED_MOST && named > 1)
			(void)buffer_text(out, ", ");
		week_said(out, trend->week[i].monday);
	}
}

void
signals_said(struct buffer *out, const struct trend *trend, enum series series)
{
	struct buffer said = {0};

	if (!trend->series[series].xmr.limits)
		return;
	for (int i = 0; i < SIGNALS; i++)
		put_weeks(&said, trend, series, 1 << i);
	if (said.len == 0)
		(void)buffer_text(&said, "no signal");
	(void)buffer_add_span(out, buffer_span(&said));
	out->failed |= said.failed;
	buffer_free(&said);
}

void
direction_said(
    struct buffer *out, const struct trend *trend, enum series series)
{
	const struct trend_series *of = &trend->series[series];

	if (!of->xmr.limits || of->xmr.trial || trend->open_alone ||
	    trend->received_ends)
		return;
	if (of->direction == DIRECTION_NONE) {
		(void)buffer_text(out, "no direction can be shown");
		return;
	}
	(void)buffer_text(out, "%s%s: ", direction_name(of->direction),
	    series != SERIES_OPEN		 ? ""
	    : of->direction == DIRECTION_FALLING ? ", the right way"
						 : ", the wrong way");
	(void)buffer_text(out,
	    "signals bear out a logarithm that explains %.0f %% of it (a "
	    "straight line: %.0f %%)",
	    of->logarithm.r2 * 100, of->line.r2 * 100);
}

void
clear_said(struct buffer *out, const struct report *report)
{
	const struct trend *trend = report->tally->trend;
	size_t weeks = trend->pace_weeks;

	if (weeks == 0 || report->tally->open == 0)
		return;
	(void)buffer_text(out,
	    "days to clear: in the last %zu whole week%s %" PRIu64
	    " were received and %" PRIu64 " resolved; ",
	    weeks, weeks == 1 ? "" : "s", trend->pace_received,
	    trend->pace_resolved);
	if (trend->clear_minutes == INT64_MIN) {
		(void)buffer_text(out, "at that pace nothing is ever cleared");
		return;
	}
	(void)buffer_text(out, "at that pace what is open takes ");
	figure_lasting(out, trend->clear_minutes, FOR_PEOPLE);
	if (trend->pace_received > trend->pace_resolved)
		(void)buffer_text(out, ", and it grows");
}
