/* How long it took, and which way the weeks go. */
#include <inttypes.h>

#include "show/figures.h"
#include "show/sections.h"
#include "show/spark.h"
#include "show/text_parts.h"
#include "show/trend_said.h"

/* Columns of the clocks that people read; what is left stands below. */
#define CLOCK_COLUMNS (3 + CLOCK_PERCENTS)

static void
put_cannot(struct page *page, const char *what)
{
	(void)buffer_text(&page->out,
	    "  cannot be known: no column for the date of %s\n", what);
}

/* ---- clocks ---- */

/* "resolve: the first on 2026-01-02, the last on 2026-11-20; 226 of 250 in
 * time" */
static void
put_facts(struct page *page, const struct report *report, enum took clock)
{
	const struct clock_facts *facts = &report->tally->clock[clock];
	struct buffer *out = &page->out;

	if (report->tally->took[clock].n == 0)
		return;
	(void)buffer_text(out, "  %s: the first on ", clock_name(clock));
	figure_date(out, facts->first, report->zone, FOR_PEOPLE);
	(void)buffer_text(out, ", the last on ");
	figure_date(out, facts->last, report->zone, FOR_PEOPLE);
	if (facts->promised == 0)
		(void)buffer_text(out, "; no promise is known");
	else
		(void)buffer_text(out, "; %" PRIu64 " of %" PRIu64 " in time",
		    facts->kept, facts->promised);
	(void)buffer_add_char(out, '\n');
}

void
text_clocks(struct page *page, const struct report *report)
{
	bool dated = report->roles->column[ROLE_RECEIVED] >= 0;
	struct clocks clocks = clocks_of(report);
	struct table table;

	if (!dated ||
	    (report_lacks(report, ROLE_RESOLVED) && clocks.len == 1)) {
		put_cannot(page, dated ? "resolution" : "receipt");
		return;
	}
	section_table(report, SECTION_CLOCKS, &table);
	table.columns_len = CLOCK_COLUMNS;
	(void)table_text(page, &table, false);
	for (size_t i = 0; i < clocks.len; i++)
		put_facts(page, report, clocks.which[i]);
}

/* ---- trend ---- */

static uint64_t
value_received(const void *context, size_t at)
{
	const struct trend *trend = context;

	return trend->week[at].value[SERIES_RECEIVED];
}

static uint64_t
value_resolved(const void *context, size_t at)
{
	const struct trend *trend = context;

	return trend->week[at].value[SERIES_RESOLVED];
}

static uint64_t
value_open(const void *context, size_t at)
{
	const struct trend *trend = context;

	return trend->week[at].value[SERIES_OPEN];
}

static void
put_said(struct page *page, struct buffer *said)
{
	if (said->len > 0)
		page_words(page, buffer_span(said));
	page->failed |= said->failed;
	buffer_clear(said);
}

static void
put_series(struct page *page, const struct trend *trend, enum series series,
    struct buffer *said)
{
	static uint64_t (*const value[SERIES_ALL])(const void *, size_t) = {
	    [SERIES_RECEIVED] = value_received,
	    [SERIES_RESOLVED] = value_resolved,
	    [SERIES_OPEN] = value_open,
	};
	size_t shown = trend->len > TREND_BARS ? TREND_BARS : trend->len;

	(void)buffer_text(&page->out, "  %-8s  ", series_name(series));
	spark(page, trend, trend->len - shown, trend->len, value[series]);
	(void)buffer_add_char(&page->out, '\n');
	if (trend->from == trend->to)
		return;
	limits_said(said, trend, series);
	put_said(page, said);
	signals_said(said, trend, series);
	put_said(page, said);
	direction_said(said, trend, series);
	put_said(page, said);
}

/* What is in no week, and where the weeks end. */
static void
put_rest(struct page *page, const struct report *report, struct buffer *said)
{
	const struct trend *trend = report->tally->trend;

	if (trend->open_alone)
		(void)buffer_text(said,
		    "nothing in this export is resolved: earlier weeks hold "
		    "only what is open still, so they show no direction");
	put_said(page, said);
	if (trend->ends_early)
		(void)buffer_text(said,
		    "nothing is dated after these weeks: this export may end "
		    "there");
	put_said(page, said);
	if (trend->after > 0)
		(void)buffer_text(said,
		    "%" PRIu64 " dates are after this week, and left out",
		    trend->after);
	put_said(page, said);
	if (trend->undated > 0 && series_known(report, SERIES_OPEN))
		(void)buffer_text(said,
		    "%" PRIu64 " without both dates are not in the count of "
		    "open ones",
		    trend->undated);
	put_said(page, said);
}

void
text_trend(struct page *page, const struct report *report)
{
	const struct trend *trend = report->tally->trend;
	struct buffer said = {0};
	struct table table;

	if (!series_known(report, SERIES_RECEIVED)) {
		put_cannot(page, "receipt");
		return;
	}
	if (trend->len == 0) {
		(void)buffer_text(&page->out, "  no week has any date\n");
		return;
	}
	trend_last_table(report, &table);
	(void)table_text(page, &table, false);
	if (trend->len > TREND_SHOWN)
		(void)buffer_text(&page->out,
		    "  the last %d of %zu weeks; --to csv has all\n",
		    TREND_SHOWN, trend->len);
	for (int i = 0; i < SERIES_ALL; i++)
		if (series_known(report, (enum series)i))
			put_series(page, trend, (enum series)i, &said);
	if (!series_known(report, SERIES_OPEN))
		put_cannot(page, "resolution");
	else
		clear_said(&said, report);
	put_said(page, &said);
	put_rest(page, report, &said);
	buffer_free(&said);
}
