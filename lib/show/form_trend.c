/* How long it took, and which way the weeks go, whatever the form. */
#include <inttypes.h>

#include "show/figures.h"
#include "show/form.h"
#include "show/language.h"
#include "show/sections.h"
#include "show/trend_said.h"

/* Columns of the clocks that people read; what is left stands below. */
#define CLOCK_COLUMNS (3 + CLOCK_PERCENTS)

static void
put_cannot(struct form *form, bool receipt)
{
	form_words(form, SAID_FACT,
	    receipt ? _("cannot be known: no column for the date of receipt")
		    : _("cannot be known: no column for the date of "
			"resolution"));
}

static void
put_chart(struct form *form, enum chart chart, const struct report *report)
{
	if (form->kind->chart != NULL)
		form->kind->chart(form, chart, report);
}

/* ---- clocks ---- */

/* "resolve: the first on 2026-01-02, the last on 2026-11-20; …" */
static void
put_facts(struct form *form, const struct report *report, enum took clock)
{
	const struct clock_facts *facts = &report->tally->clock[clock];
	struct buffer *out = &form->said;

	if (report->tally->took[clock].n == 0)
		return;
	(void)buffer_text(out, _("%s: the first on "), clock_word(clock));
	figure_date(out, facts->first, report->zone, FOR_PEOPLE);
	(void)buffer_text(out, "%s", _(", the last on "));
	figure_date(out, facts->last, report->zone, FOR_PEOPLE);
	if (facts->promised == 0)
		(void)buffer_text(out, "%s", _("; no promise is known"));
	else
		(void)buffer_text(out,
		    _("; %" PRIu64 " of %" PRIu64 " in time"), facts->kept,
		    facts->promised);
	if (facts->backwards > 0)
		(void)buffer_text(out,
		    MANY("; %" PRIu64 " before receipt counts as at once",
			"; %" PRIu64 " before receipt count as at once",
			facts->backwards),
		    facts->backwards);
	form_say(form, SAID_FACT);
}

void
form_clocks(struct form *form, const struct report *report)
{
	bool dated = report->roles->column[ROLE_RECEIVED] >= 0;
	struct clocks clocks = clocks_of(report);
	struct table table;

	if (!dated ||
	    (report_lacks(report, ROLE_RESOLVED) && clocks.len == 1)) {
		put_cannot(form, !dated);
		return;
	}
	put_chart(form, CHART_CLOCKS, report);
	section_table(report, SECTION_CLOCKS, &table);
	table.columns_len = CLOCK_COLUMNS;
	form->kind->table(form, &table,
	    _("Time from receipt, of those that have both dates"), 0);
	for (size_t i = 0; i < clocks.len; i++)
		put_facts(form, report, clocks.which[i]);
}

/* ---- trend ---- */

/* What was said, if anything was. */
static void
put_words(struct form *form)
{
	if (form->said.len > 0)
		form_say(form, SAID_WORDS);
}

static void
put_series(struct form *form, const struct report *report, enum series series)
{
	static const char *const headings[SERIES_ALL] = {
	    [SERIES_RECEIVED] = N_("Received"),
	    [SERIES_RESOLVED] = N_("Resolved"),
	    [SERIES_OPEN] = N_("Open at the end of the week"),
	};
	const struct trend *trend = report->tally->trend;
	struct buffer *said = &form->said;
	bool judged = trend->from < trend->to;

	if (judged && !form->kind->names) {
		(void)buffer_text(said, "%s", _(headings[series]));
		form_subheading(form);
	}
	put_chart(form, (enum chart)(CHART_RECEIVED + series), report);
	if (!judged)
		return;
	limits_said(said, trend, series);
	put_words(form);
	signals_said(said, trend, series);
	put_words(form);
	direction_said(said, trend, series);
	put_words(form);
}

/* Why of what was received alone weeks can be shown. */
static void
put_half(struct form *form, const struct report *report)
{
	form_words(form, SAID_FACT,
	    report_lacks(report, ROLE_RESOLVED)
		? _("resolved and open cannot be known: no column for the date "
		    "of resolution")
		: _("resolved and open cannot be known: no date of resolution "
		    "is there"));
}

/* What is in no week, and where the weeks end. */
static void
put_rest(struct form *form, const struct report *report)
{
	const struct trend *trend = report->tally->trend;

	if (trend->open_alone && !report_knows_open(report))
		form_words(form, SAID_WORDS,
		    _("no column says which are resolved: earlier weeks may "
		      "hold only what is open still, so they show no "
		      "direction"));
	else if (trend->open_alone)
		form_words(form, SAID_WORDS,
		    _("nothing in this export is resolved: earlier weeks hold "
		      "only what is open still, so they show no direction"));
	if (trend->received_ends && !trend->open_alone)
		form_words(form, SAID_WORDS,
		    _("nothing was received in the last of these weeks: what "
		      "came in since may be missing, so they show no "
		      "direction"));
	if (trend->ends_early)
		form_words(form, SAID_WORDS,
		    _("nothing is dated after these weeks: this export may end "
		      "there"));
	if (trend->after > 0) {
		(void)buffer_text(&form->said,
		    MANY("%" PRIu64 " date is after this week, and left out",
			"%" PRIu64 " dates are after this week, and left out",
			trend->after),
		    trend->after);
		form_say(form, SAID_WORDS);
	}
	if (trend->undated > 0 && series_known(report, SERIES_OPEN)) {
		(void)buffer_text(&form->said,
		    _("%" PRIu64 " without both dates are not in the count of "
		      "open ones"),
		    trend->undated);
		form_say(form, SAID_WORDS);
	}
}

/* The last weeks; folded, all of them. */
static void
put_weeks(struct form *form, const struct report *report)
{
	size_t len = report->tally->trend->len;
	struct table table;

	if (form->kind->folds) {
		section_table(report, SECTION_TREND, &table);
		form->kind->table(form, &table, _("All weeks"), TABLE_FOLDED);
		return;
	}
	trend_last_table(report, &table);
	form->kind->table(form, &table, _("The last weeks"), 0);
	if (len <= TREND_SHOWN)
		return;
	(void)buffer_text(&form->said,
	    _("the last %d of %zu weeks; --section trend --to csv has all"),
	    TREND_SHOWN, len);
	form_say(form, SAID_FACT);
}

void
form_trend(struct form *form, const struct report *report)
{
	const struct trend *trend = report->tally->trend;

	if (!series_known(report, SERIES_RECEIVED)) {
		put_cannot(form, true);
		return;
	}
	if (trend->len == 0) {
		form_words(form, SAID_FACT, _("no week has any date"));
		return;
	}
	if (!form->kind->folds)
		put_weeks(form, report);
	for (int i = 0; i < SERIES_ALL; i++)
		if (series_known(report, (enum series)i))
			put_series(form, report, (enum series)i);
	if (form->kind->folds)
		put_weeks(form, report);
	if (!series_known(report, SERIES_OPEN)) {
		put_half(form, report);
	} else {
		clear_said(&form->said, report);
		put_words(form);
	}
	put_rest(form, report);
}
