#include <inttypes.h>

#include "show/figures.h"
#include "show/language.h"
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
	if (report_lacks(report, ROLE_RECEIVED))
		return false;
	return series == SERIES_RECEIVED ||
	       (!report_lacks(report, ROLE_RESOLVED) &&
		   report_knows_open(report) &&
		   !report->tally->trend->resolved_undated);
}

int
signals_of(const struct report *report, const struct trend_week *week,
    enum series series)
{
	return series_known(report, series) ? week->signals[series] : 0;
}

const char *
series_word(enum series series)
{
	static const char *const words[SERIES_ALL] = {
	    [SERIES_RECEIVED] = N_("received"),
	    [SERIES_RESOLVED] = N_("resolved"),
	    [SERIES_OPEN] = N_("open"),
	};

	return _(words[series]);
}

const char *
signal_word(int signal)
{
	switch (signal) {
	case SIGNAL_OUTSIDE:
		return IN("a signal", "outside");
	case SIGNAL_SIDE:
		return IN("a signal", "side");
	case SIGNAL_NEAR:
		return IN("a signal", "near");
	default:
		return IN("a signal", "run");
	}
}

static size_t
count_signals(const struct trend *trend, enum series series, int signal)
{
	size_t count = 0;

	for (size_t i = trend->from; i < trend->to; i++)
		count += (trend->week[i].signals[series] & signal) != 0;
	return count;
}

static bool
limits_tell(const struct trend *trend, enum series series)
{
	return count_signals(trend, series, SIGNAL_OUTSIDE) <=
	       trend->series[series].xmr.n / 2;
}

bool
signals_tell(const struct trend *trend, enum series series)
{
	return !trend->open_alone && !trend->received_ends &&
	       limits_tell(trend, series);
}

void
limits_said(struct buffer *out, const struct trend *trend, enum series series)
{
	const struct xmr *xmr = &trend->series[series].xmr;
	char mean[FIGURE_ROOM], lower[FIGURE_ROOM], upper[FIGURE_ROOM];

	/* of what comes once in a while a mean tells nothing */
	if (series != SERIES_OPEN && xmr->n > 0 && xmr->mean < TREND_MEAN) {
		(void)buffer_text(out,
		    MANY("%.0f in %zu whole week; too few to tell noise from "
			 "signals",
			"%.0f in %zu whole weeks; too few to tell noise from "
			"signals",
			xmr->n),
		    xmr->mean * (double)xmr->n, xmr->n);
		return;
	}
	(void)buffer_text(out,
	    series == SERIES_OPEN ? _("%s on average") : _("%s a week"),
	    figure_tenths(xmr->mean, mean));
	if (!xmr->limits) {
		(void)buffer_text(out, "; %s",
		    xmr->n < XMR_LEAST
			? _("too few whole weeks to tell noise from signals")
		    : xmr->mean < TREND_MEAN
			? _("too few to tell noise from signals")
			: _("it changes too little to tell noise from "
			    "signals"));
		return;
	}
	if (xmr->moving_range <= 0) {
		(void)buffer_text(
		    out, "; %s", _("no week differs from another"));
		return;
	}
	(void)buffer_text(out, _("; what is between %s and %s is noise"),
	    figure_tenths(xmr->lower < 0 ? 0 : xmr->lower, lower),
	    figure_tenths(xmr->upper, upper));
	if (xmr->trial)
		(void)buffer_text(
		    out, _(" (trial limits, of %zu weeks alone)"), xmr->n);
	if (!limits_tell(trend, series))
		(void)buffer_text(out, "; %s",
		    _("most weeks lie beyond: it drifts, and the limits tell "
		      "little"));
}

static const char *
signal_text(int signal)
{
	switch (signal) {
	case SIGNAL_OUTSIDE:
		return _("beyond the limits");
	case SIGNAL_SIDE:
		return _("8 or more in a row on one side of the mean");
	case SIGNAL_NEAR:
		return _("3 of 4 nearer to a limit than to the mean");
	default:
		return _("6 or more in a row that rise or fall");
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
		(void)buffer_text(out, _("%zu weeks, the last "), count);
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

	if (!trend->series[series].xmr.limits || !signals_tell(trend, series))
		return;
	for (int i = 0; i < SIGNALS; i++)
		put_weeks(&said, trend, series, 1 << i);
	if (said.len == 0)
		(void)buffer_text(&said, "%s", _("no signal"));
	(void)buffer_add_span(out, buffer_span(&said));
	out->failed |= said.failed;
	buffer_free(&said);
}

/* Fewer of what is open are better; of the others nobody can say. */
static const char *
direction_word(enum direction direction, enum series series)
{
	bool falling = direction == DIRECTION_FALLING;

	if (series != SERIES_OPEN)
		return falling ? _("falling") : _("rising");
	return falling ? _("falling, the right way")
		       : _("rising, the wrong way");
}

static void
put_explained(struct buffer *out, const struct fit *fit)
{
	const uint64_t million = 1000000;

	figure_share(out, (uint64_t)(fit->r2 * (double)million + 0.5), million);
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
		(void)buffer_text(out, "%s", _("no direction can be shown"));
		return;
	}
	(void)buffer_text(out, "%s: ", direction_word(of->direction, series));
	(void)buffer_text(
	    out, "%s", _("signals bear out a logarithm that explains "));
	put_explained(out, &of->logarithm);
	(void)buffer_text(out, "%s", _(" of it (a straight line: "));
	put_explained(out, &of->line);
	(void)buffer_add_char(out, ')');
}

void
clear_said(struct buffer *out, const struct report *report)
{
	const struct trend *trend = report->tally->trend;
	size_t weeks = trend->pace_weeks;

	if (weeks == 0 || report->tally->open == 0)
		return;
	(void)buffer_text(out,
	    MANY("days to clear: in the last %zu whole week received: "
		 "%" PRIu64 ", resolved: %" PRIu64 "; ",
		"days to clear: in the last %zu whole weeks received: "
		"%" PRIu64 ", resolved: %" PRIu64 "; ",
		weeks),
	    weeks, trend->pace_received, trend->pace_resolved);
	if (trend->clear_minutes == INT64_MIN) {
		(void)buffer_text(
		    out, "%s", _("at that pace nothing is ever cleared"));
		return;
	}
	(void)buffer_text(out, "%s", _("at that pace what is open takes "));
	figure_lasting(out, trend->clear_minutes, FOR_PEOPLE);
	if (trend->pace_received > trend->pace_resolved)
		(void)buffer_text(out, "%s", _(", and it grows"));
}
