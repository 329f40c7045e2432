#include "show/json_parts.h"
#include "show/trend_said.h"

static void
put_week_name(struct members *members, const char *name, int64_t monday)
{
	struct buffer text = {0};

	week_said(&text, monday);
	members_text(members, name, buffer_span(&text));
	members->page->failed |= text.failed;
	buffer_free(&text);
}

static void
put_signals(struct members *members, const struct report *report,
    const struct trend_week *week)
{
	members_object(members, "signals");
	for (int series = 0; series < SERIES_ALL; series++) {
		int signals = signals_of(report, week, (enum series)series);

		if (signals == 0)
			continue;
		members_list(members, series_name((enum series)series));
		for (int i = 0; i < SIGNALS; i++)
			if ((signals & 1 << i) != 0)
				members_text(members, NULL,
				    span_of(signal_name(1 << i)));
		members_list_end(members);
	}
	members_object_end(members);
}

static void
put_week(struct members *members, const struct report *report,
    const struct trend_week *week)
{
	char date[WHEN_TEXT];

	members_object(members, NULL);
	put_week_name(members, "week", week->monday);
	when_write_day(week->monday, date);
	members_text(members, "monday", span_of(date));
	for (int i = 0; i < SERIES_ALL; i++)
		if (series_known(report, (enum series)i))
			members_count(members, series_name((enum series)i),
			    week->value[i]);
		else
			members_null(members, series_name((enum series)i));
	members_bool(members, "partial", week->partial);
	members_bool(members, "judged", week->judged);
	put_signals(members, report, week);
	members_object_end(members);
}

static void
put_fit(struct members *members, const char *name, const struct fit *fit)
{
	if (!fit->known) {
		members_null(members, name);
		return;
	}
	members_object(members, name);
	members_number(members, "slope", fit->slope);
	members_number(members, "start", fit->start);
	members_number(members, "r2", fit->r2);
	members_object_end(members);
}

static void
put_series(
    struct members *members, const struct report *report, enum series which)
{
	const struct trend_series *series =
	    &report->tally->trend->series[which];
	const struct xmr *xmr = &series->xmr;

	if (!series_known(report, which) || xmr->n == 0) {
		members_null(members, series_name(which));
		return;
	}
	members_object(members, series_name(which));
	members_count(members, "weeks", xmr->n);
	members_number(members, "mean", xmr->mean);
	if (xmr->limits) {
		members_number(members, "moving_range", xmr->moving_range);
		members_count(members, "screened", xmr->screened);
		members_number(members, "lower", xmr->lower);
		members_number(members, "upper", xmr->upper);
	} else {
		members_null(members, "moving_range");
		members_null(members, "screened");
		members_null(members, "lower");
		members_null(members, "upper");
	}
	members_bool(members, "trial", xmr->trial);
	put_fit(members, "logarithm", &series->logarithm);
	put_fit(members, "line", &series->line);
	members_text(
	    members, "direction", span_of(direction_name(series->direction)));
	members_object_end(members);
}

static void
put_pace(struct members *members, const struct report *report)
{
	const struct trend *trend = report->tally->trend;
	bool known = series_known(report, SERIES_OPEN) && trend->pace_weeks > 0;

	if (!known || trend->clear_minutes == INT64_MIN)
		members_null(members, "days_to_clear");
	else
		members_days(members, "days_to_clear", trend->clear_minutes);
	if (!known) {
		members_null(members, "pace");
		return;
	}
	members_object(members, "pace");
	members_count(members, "weeks", trend->pace_weeks);
	members_count(members, "received", trend->pace_received);
	members_count(members, "resolved", trend->pace_resolved);
	members_object_end(members);
}

void
json_trend(struct members *members, const struct report *report)
{
	const struct trend *trend = report->tally->trend;

	if (!series_known(report, SERIES_RECEIVED)) {
		members_null(members, "trend");
		return;
	}
	members_object(members, "trend");
	members_list(members, "weeks");
	for (size_t i = 0; i < trend->len; i++) {
		put_week(members, report, &trend->week[i]);
		if (page_turn(members->page) < 0)
			break;
	}
	members_list_end(members);
	members_object(members, "series");
	for (int i = 0; i < SERIES_ALL; i++)
		put_series(members, report, (enum series)i);
	members_object_end(members);
	put_pace(members, report);
	members_bool(members, "received_ends", trend->received_ends);
	members_bool(members, "open_alone", trend->open_alone);
	members_bool(members, "ends_early", trend->ends_early);
	members_count(members, "dates_before", trend->before);
	members_count(members, "dates_after", trend->after);
	members_count(members, "undated", trend->undated);
	members_object_end(members);
}
